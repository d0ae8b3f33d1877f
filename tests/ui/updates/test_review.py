"""The review bar and the tray: old and new side by side, four keys, nothing lost and nothing moved unseen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.story import FERRY, Story, draft
from workbench.model import Anchor, Decision, Location, Span
from workbench.store.versions import Outcome
from workbench.ui.session import Notice, Session
from workbench.ui.updates.compare import CompareDialog, paired
from workbench.ui.updates.correct import CorrectDialog, applied
from workbench.ui.updates.panel import UpdatesPanel
from workbench.ui.updates.review import ReviewBar
from workbench.ui.widgets.differences import word_differences

NEWER = FERRY.replace("We never closed the harbour", "We have closed the harbour").replace(
    "“The gates were locked on the mayor’s order,” said its director", "Nothing more was heard from its director"
)


@pytest.fixture
def outcome(story: Story) -> Outcome:
    """Of the four quotes of the ferry's article one is worded anew and one is gone."""
    return story.project.versions.add(story.ferry, draft(NEWER))


@pytest.fixture
def bar(qtbot: QtBot, session: Session, outcome: Outcome) -> ReviewBar:
    bar = ReviewBar(session)
    qtbot.addWidget(bar)
    bar.resize(900, 220)
    return bar


def label(bar: ReviewBar, name: str) -> str:
    found = bar.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_it_says_what_happened_and_shows_both_wordings(bar: ReviewBar, story: Story, outcome: Outcome) -> None:
    assert outcome.sentence == "2 attached, 1 meaning changed, 1 orphan"
    bar.review_source(story.ferry)
    assert label(bar, "review_number") == story.get(story.never).label
    assert label(bar, "review_state").startswith("Meaning changed")
    assert "never" in label(bar, "review_old")
    assert "line-through" in label(bar, "review_old")
    assert "have" in label(bar, "review_new")


def test_a_goes_on_to_the_next_question_and_o_settles_an_orphan(
    bar: ReviewBar, story: Story, notices: list[Notice]
) -> None:
    bar.review_source(story.ferry)
    QTest.keyClick(bar, Qt.Key.Key_A)
    assert story.get(story.never).anchor is Anchor.ATTACHED
    assert label(bar, "review_number") == story.get(story.locked).label
    accept = bar.findChild(QPushButton, "review_accept")
    assert accept is not None
    assert not accept.isEnabled()
    QTest.keyClick(bar, Qt.Key.Key_A)
    assert story.get(story.locked).anchor is Anchor.ORPHAN
    QTest.keyClick(bar, Qt.Key.Key_O)
    assert bar.isHidden()
    assert story.project.undo_label == f"Orphan {story.get(story.locked).label}"
    assert notices[-1].action == "Undo"


def test_k_leaves_a_quote_on_its_version(bar: ReviewBar, story: Story) -> None:
    bar.show_quote(story.never)
    QTest.keyClick(bar, Qt.Key.Key_K)
    there = story.project.versions.projection(story.never)
    assert there is not None
    assert there.decision is Decision.KEPT
    assert story.get(story.never).exact == "“We never closed the harbour,”"


def test_r_takes_the_next_selection_of_the_reader(qtbot: QtBot, bar: ReviewBar, story: Story) -> None:
    bar.show_quote(story.locked)
    with qtbot.waitSignal(bar.passage_wanted) as wanted:
        QTest.keyClick(bar, Qt.Key.Key_R)
    assert wanted.args == [True]
    text = story.project.sources.text(story.ferry)
    start = text.index("Tidewater Lines rejected this.")
    bar.take_passage(Span(start, start + 30))
    assert story.project.versions.place(story.get(story.locked)) == Span(start, start + 30)
    assert story.get(story.locked).anchor is Anchor.ATTACHED


def test_the_place_in_question_is_shown_and_an_undo_of_the_update_ends_the_review(
    qtbot: QtBot, bar: ReviewBar, story: Story
) -> None:
    with qtbot.waitSignal(bar.place_wanted) as wanted:
        bar.show_quote(story.never)
    location = wanted.args[0]
    assert isinstance(location, Location)
    assert location.span is not None
    assert "have closed" in location.span.of(NEWER)
    story.project.undo()
    assert bar.isHidden()


def test_the_tray_lists_questions_orphans_and_what_was_kept(
    qtbot: QtBot, session: Session, story: Story, outcome: Outcome
) -> None:
    panel = UpdatesPanel(session)
    qtbot.addWidget(panel)
    assert list(panel._model.ids) == [story.never, story.locked]
    assert [button.text() for button in panel._kinds.values()] == ["To review 1", "Orphans 1", "Kept 0"]
    story.project.versions.keep(story.never)
    panel._kinds["kept"].click()
    assert list(panel._model.ids) == [story.never]
    with qtbot.waitSignal(panel.quote_chosen) as chosen:
        panel._list.row_opened.emit(story.never)
    assert chosen.args == [story.never]


def test_any_two_versions_are_compared_by_paragraphs_and_words(
    qtbot: QtBot, session: Session, story: Story, outcome: Outcome
) -> None:
    dialog = CompareDialog(session, story.ferry)
    qtbot.addWidget(dialog)
    assert dialog._told.text() == "2 of 5 paragraphs differ."
    assert "have" in dialog._page.toPlainText()
    dialog._new.setCurrentIndex(0)
    assert dialog._told.text() == "The two texts are the same."


def test_paragraphs_that_were_put_in_stand_alone_and_rewritten_ones_beside_each_other() -> None:
    assert paired(["a b c d", "x"], ["new", "a b c e", "x"]) == [(None, "new"), ("a b c d", "a b c e"), ("x", "x")]
    was, now = word_differences("it was not so", "it was so")
    assert [piece for piece, differs in was if differs and piece.strip()] == ["not "]
    assert not any(differs and piece.strip() for piece, differs in now)


def test_a_correction_keeps_what_was_not_edited_to_the_code_point(
    qtbot: QtBot, session: Session, story: Story
) -> None:
    assert applied("a\u00a0b teh\u00a0c", "a b teh c", "a b the c") == "a\u00a0b the\u00a0c"
    text = story.project.sources.text(story.column)
    block = story.project.sources.blocks(story.column)[1]
    dialog = CorrectDialog(session, story.column, block.span)
    qtbot.addWidget(dialog)
    dialog._field.setPlainText(block.span.of(text).replace("Whoever", "Whosoever"))
    with qtbot.waitSignal(dialog.corrected):
        dialog._save()
    assert story.project.sources.text(story.column) == text.replace("Whoever", "Whosoever")
    assert len(story.project.sources.versions(story.column)) == 2
