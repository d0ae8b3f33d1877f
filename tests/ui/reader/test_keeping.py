"""Boilerplate folded or kept by hand: one key, the heading of a fold, the eye beside what was kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.drafts import ARTICLE, draft
from tests.ui.reader.test_panel import press, select, span_of
from workbench.model import Location, Source
from workbench.project import Project
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.session import Notice, Session

SAID = "Opposition leader Juno Szabó rejected this: “They ordered it\N{NO-BREAK SPACE}… 🛰️ we have the log.”"
BAR = "Leave a comment"


@pytest.fixture
def notices(session: Session) -> list[Notice]:
    said: list[Notice] = []
    session.noticed.connect(said.append)
    return said


def button(panel: ReaderPanel, name: str) -> QToolButton:
    found = panel.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def folded(panel: ReaderPanel) -> list[str]:
    return [span.of(panel.view.text) for span in panel.view.folded]


def test_one_key_folds_the_block_in_the_light_and_reads_on(panel: ReaderPanel, notices: list[Notice]) -> None:
    panel.show_location(Location(panel.source_id or 0, span_of("Opposition leader")))
    press(panel, "h")
    assert SAID in folded(panel)
    lit = panel.walk.spotlight
    assert lit is not None
    assert lit.of(ARTICLE).startswith("Kovács also quoted")
    assert notices[-1].text == "Folded. What comes from The Keld Courier next is folded like it."
    assert notices[-1].action == "Undo"


def test_undo_brings_a_folded_block_back(panel: ReaderPanel, session: Session) -> None:
    panel.show_location(Location(panel.source_id or 0, span_of("Opposition leader")))
    press(panel, "h")
    session.undo()
    assert SAID not in folded(panel)
    session.redo()
    assert SAID in folded(panel)


def test_the_same_key_keeps_what_was_opened(panel: ReaderPanel, project: Project) -> None:
    button(panel, "fold_2").click()
    panel.view.put_caret(span_of(BAR).start + 3)
    press(panel, "h")
    assert BAR not in folded(panel)
    assert button(panel, "kept_1").isVisible()
    assert button(panel, "kept_1").toolTip().startswith("Kept for The Keld Courier (donation bar)")
    blocks = project.sources.blocks(panel.source_id or 0)
    assert blocks[-1].paragraph == 4


def test_the_heading_of_an_open_fold_keeps_all_of_it(qtbot: QtBot, panel: ReaderPanel) -> None:
    keep = button(panel, "keep_2")
    assert not keep.isVisible()
    button(panel, "fold_2").click()
    assert keep.isVisible()
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert folded(panel) == [ARTICLE.split("\n")[0]]
    QTest.mouseClick(button(panel, "kept_1"), Qt.MouseButton.LeftButton)
    assert BAR in folded(panel)
    assert not button(panel, "kept_1").isVisible()


def test_folds_that_were_open_stay_open_and_the_page_stays_where_it_is(panel: ReaderPanel) -> None:
    panel.resize(900, 300)
    button(panel, "fold_1").click()
    bar = panel.view.verticalScrollBar()
    select(panel, "Opposition leader")
    bar.setValue(120)
    before = bar.value()
    panel.fold_block()
    assert folded(panel)[0] == SAID
    assert before
    assert abs(bar.value() - before) <= 2


def test_what_comes_from_the_outlet_next_is_shown_as_one_chose(panel: ReaderPanel, project: Project) -> None:
    button(panel, "fold_2").click()
    panel.view.put_caret(span_of(BAR).start)
    press(panel, "h")
    following = project.sources.add(draft(f"{ARTICLE}\nMore.", title="Another"))
    panel.show_source(following.id)
    assert BAR not in folded(panel)
    assert button(panel, "kept_1").isVisible()


def test_without_an_outlet_the_choice_is_for_this_text(
    panel: ReaderPanel, project: Project, notices: list[Notice]
) -> None:
    project.sources.edit(panel.source_id or 0, outlet=None)
    panel.show_location(Location(panel.source_id or 0, span_of("Opposition leader")))
    press(panel, "h")
    assert notices[-1].text == "Folded in this text only: the outlet of this text is not known."


def test_quotes_stay_where_they_are(panel: ReaderPanel, project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [span_of("They ordered it")])
    panel.show_location(Location(source.id, span_of("Opposition leader")))
    press(panel, "h")
    assert panel.view.quotes_at(span_of("They ordered it").start) == [quote.id]
    panel.show_location(Location(source.id, quote.span))
    assert SAID not in folded(panel)
