"""Quotes dragged from their list onto an actor or a claim."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.codebook.test_claims import index_of
from tests.ui.story import Story
from workbench.model import QuoteFilter, Stance
from workbench.ui.carried import put
from workbench.ui.codebook.actors import ActorsPanel
from workbench.ui.codebook.claims import ClaimsPanel
from workbench.ui.session import Notice, Session


@pytest.fixture
def actors(qtbot: QtBot, story: Story, session: Session) -> ActorsPanel:
    return _shown(qtbot, ActorsPanel(session))


@pytest.fixture
def claims(qtbot: QtBot, story: Story, session: Session) -> ClaimsPanel:
    return _shown(qtbot, ClaimsPanel(session))


def _shown(qtbot: QtBot, panel: Any) -> Any:
    qtbot.addWidget(panel)
    panel.resize(360, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def carried(story: Story, *quote_ids: int, wanted: QuoteFilter = QuoteFilter()) -> QMimeData:  # noqa: B008 - frozen
    return put(QMimeData(), story.project.id, list(quote_ids), wanted)


def drop(view: QAbstractItemView, data: QMimeData, index: QModelIndex) -> bool:
    """As the mouse does it, with what a list of quotes allows: a copy; whether it was let fall at all."""
    place = view.visualRect(index).center() if index.isValid() else QPoint(20, view.viewport().height() - 4)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    port = view.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(place, *how))
    over = QDragMoveEvent(place, *how)
    QApplication.sendEvent(port, over)
    if over.isAccepted():
        QApplication.sendEvent(port, QDropEvent(QPointF(place), *how))
        QApplication.processEvents()
    return over.isAccepted()


def actor_index(panel: ActorsPanel, actor_id: int) -> QModelIndex:
    place = panel._model.place_of(actor_id)
    assert place is not None
    return panel._model.index(place, 0)


def test_a_quote_dropped_on_an_actor_is_what_that_actor_says(
    actors: ActorsPanel, story: Story, notices: list[Notice]
) -> None:
    assert drop(actors._list, carried(story, story.never, story.locked), actor_index(actors, story.company))
    for quote_id in (story.never, story.locked):
        (said,) = story.get(quote_id).statements
        assert said.actor_id == story.company
        assert said.claim_id == story.closed
    assert notices[-1].text == "2 quotes recoded to “Tidewater Lines”."
    assert story.project.undo_label == "Recode 2 quotes to “Tidewater Lines”"
    story.project.undo()
    assert story.get(story.never).statements[0].actor_id == story.mayor


def test_a_quote_dropped_on_a_claim_is_about_it(claims: ClaimsPanel, story: Story, notices: list[Notice]) -> None:
    assert drop(claims._tree, carried(story, story.smile), index_of(claims, story.written))
    (said,) = story.get(story.smile).statements
    assert (said.claim_id, said.suggested) == (story.written, False)
    assert story.project.undo_label == "Recode Q-004 to “There is a written order”"


def test_what_would_say_nothing_new_is_refused_with_the_reason(
    actors: ActorsPanel, story: Story, notices: list[Notice]
) -> None:
    before = story.project.undo_label
    drop(actors._list, carried(story, story.never), actor_index(actors, story.mayor))
    assert notices[-1].text == "Q-001 had this actor already. Nothing was changed."
    assert story.project.undo_label == before


def test_a_quote_of_several_speakers_is_left_to_the_inspector(
    actors: ActorsPanel, story: Story, notices: list[Notice]
) -> None:
    story.project.quotes.state(story.never, actor_id=story.keeper, claim_id=story.closed, stance=Stance.REPORTS)
    drop(actors._list, carried(story, story.never), actor_index(actors, story.company))
    assert "Q-001 names several actors: say in the inspector" in notices[-1].text
    drop(actors._list, carried(story, story.never, story.itself), actor_index(actors, story.company))
    assert notices[-1].text == "Q-002 recoded to “Tidewater Lines”. 1 left as it was."
    wanted = QuoteFilter(actor_id=story.keeper)
    drop(actors._list, carried(story, story.never, wanted=wanted), actor_index(actors, story.company))
    assert {said.actor_id for said in story.get(story.never).statements} == {story.mayor, story.company}


def test_quotes_cannot_be_dropped_beside_the_actors_or_in_another_project(actors: ActorsPanel, story: Story) -> None:
    assert not drop(actors._list, carried(story, story.never), QModelIndex())
    foreign = put(QMimeData(), "another", [story.never], QuoteFilter())
    assert not drop(actors._list, foreign, actor_index(actors, story.company))
    assert story.get(story.never).statements[0].actor_id == story.mayor
