"""The list of steps: going back and forward in it loses nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.store.dumps import dump
from tests.ui.story import Story, empty_session, session, story
from workbench.ui.history_list import HistoryList
from workbench.ui.session import Session
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE

__all__ = ["empty_session", "session", "story"]


@pytest.fixture
def steps(qtbot: QtBot, story: Story, session: Session) -> HistoryList:
    steps = HistoryList(session)
    qtbot.addWidget(steps)
    steps.resize(300, 500)
    steps.show()
    qtbot.waitExposed(steps)
    return steps


def test_the_last_step_stands_on_top_and_is_marked(steps: HistoryList, story: Story) -> None:
    story.project.quotes.remove(story.smile)
    top = steps._model.index(0, 0)
    assert str(top.data(ACCESSIBLE_ROLE)).startswith("Remove Q-004, ")
    assert steps._delegate.open_id == steps._model.ids[0]
    story.project.undo()
    assert str(top.data(ACCESSIBLE_ROLE)).endswith(", undone")
    assert steps._delegate.open_id == steps._model.ids[1]


def test_a_click_goes_back_to_that_state_and_forward_again(steps: HistoryList, story: Story) -> None:
    states = [dump(story.project)]
    for quote_id in (story.smile, story.who, story.never):
        story.project.quotes.remove(quote_id)
        states.append(dump(story.project))
    place = steps._list.visualRect(steps._model.index(3, 0)).center()
    QTest.mouseClick(steps._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dump(story.project) == states[0]
    for number in (2, 1, 3):
        steps.go_to(steps._model.ids[3 - number])
        assert dump(story.project) == states[number]
    steps.go_to(steps._model.ids[0])
    assert dump(story.project) == states[2], "the step one stands at is undone"


def test_nothing_done_is_said(qtbot: QtBot, empty_session: Session) -> None:
    steps = HistoryList(empty_session)
    qtbot.addWidget(steps)
    steps.show()
    assert steps._empty.isVisible()
