"""What can be done with quotes where they stand in the text: stepped through, split, merged, their ends moved."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget

from tests.drafts import ARTICLE, draft
from workbench.model import Source, Span, Statement
from workbench.project import Project
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.session import Session

from .test_panel import CONTROL, SAID, SHIFT, Key, press, select, span_of

Quoted = Callable[..., int]


@pytest.fixture
def quoted(project: Project, source: Source) -> Quoted:
    def keep(words: str, actor_id: int | None = None) -> int:
        statement = Statement(0, 0, actor_id) if actor_id else None
        return project.quotes.add(source.id, [span_of(words)], statement=statement).id

    return keep


def exact(project: Project, quote_id: int) -> str:
    return project.quotes.get(quote_id).exact


def choices(panel: ReaderPanel) -> QListWidget:
    found = panel.findChild(QListWidget, "reader_choice_list")
    assert isinstance(found, QListWidget)
    return found


# -- overlapping quotes


def test_o_goes_round_the_quotes_at_the_caret(panel: ReaderPanel, quoted: Quoted) -> None:
    ids = [quoted(SAID), quoted("We did not order"), quoted("did not")]
    told: list[list[int]] = []
    panel.quote_activated.connect(told.append)
    panel.view.put_caret(span_of("did not").start + 1)
    press(panel, "o", "o", "o", "o")
    assert told == [[ids[0]], [ids[1]], [ids[2]], [ids[0]]]


def test_a_click_on_several_quotes_lists_them_by_the_place_and_a_digit_takes_one(
    panel: ReaderPanel, quoted: Quoted, project: Project
) -> None:
    project.codebook.add_actor("Ada Kovács")
    outer, inner = quoted(SAID, 1), quoted("order the strike")
    told: list[list[int]] = []
    panel.quote_activated.connect(told.append)
    cursor = panel.view.textCursor()
    cursor.setPosition(span_of("order the").start + 3)
    where = panel.view.cursorRect(cursor).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    rows = [choices(panel).item(row).text() for row in range(choices(panel).count())]
    assert rows == [f"1   Q-001   Ada Kovács   {SAID}", "2   Q-002   not attributed yet   order the strike"]
    assert choices(panel).hasFocus()
    press(panel, "2")
    assert told == [[outer, inner], [inner]]
    assert panel.view.hasFocus()
    assert not choices(panel).isVisible()


def test_escape_closes_the_list_and_says_nothing(panel: ReaderPanel, quoted: Quoted) -> None:
    quoted(SAID), quoted("order the strike")
    panel.standing.click(span_of("order the").start + 3)
    told: list[list[int]] = []
    panel.quote_activated.connect(told.append)
    press(panel, Key.Key_Escape)
    assert told == []
    assert panel.view.hasFocus()


# -- ends


def test_the_end_moves_by_word_letter_and_sentence_and_enter_keeps_it_as_one_step(
    panel: ReaderPanel, quoted: Quoted, project: Project
) -> None:
    quote_id = quoted("We did not order")
    panel.view.put_caret(span_of("We did not order").start + 2)
    press(panel, "b", Key.Key_Right, Key.Key_Right)
    press(panel, (Key.Key_Right, CONTROL), (Key.Key_Right, CONTROL), (Key.Key_Left, CONTROL))
    assert exact(project, quote_id) == "We did not order", "nothing is written before Enter"
    press(panel, Key.Key_Return)
    assert exact(project, quote_id) == "We did not order the strike,"
    press(panel, "b", (Key.Key_Right, SHIFT), Key.Key_Return)
    assert exact(project, quote_id).startswith("We did not order the strike,”")
    assert exact(project, quote_id).endswith(".")
    project.undo()
    project.undo()
    assert exact(project, quote_id) == "We did not order"


def test_tab_takes_the_start_and_an_end_never_passes_the_other(
    panel: ReaderPanel, quoted: Quoted, project: Project
) -> None:
    quote_id = quoted("did not order")
    panel.view.put_caret(span_of("did not order").start + 2)
    press(panel, "b", Key.Key_Tab, Key.Key_Left, Key.Key_Return)
    assert exact(project, quote_id) == "We did not order"
    press(panel, "b", *[Key.Key_Left] * 9, Key.Key_Return)
    assert exact(project, quote_id) == "We"
    press(panel, "b", Key.Key_Tab, *[Key.Key_Right] * 9, Key.Key_Return)
    assert exact(project, quote_id) in ("We", "e")


def test_escape_leaves_the_ends_where_they_were(panel: ReaderPanel, quoted: Quoted, project: Project) -> None:
    quote_id = quoted("did not order")
    panel.view.put_caret(span_of("did not order").start + 2)
    press(panel, "b", Key.Key_Right)
    hint = panel.findChild(QLabel, "boundary_hint")
    assert isinstance(hint, QLabel)
    assert hint.isVisible()
    assert "Enter keeps" in hint.accessibleName()
    press(panel, Key.Key_Escape)
    assert not hint.isVisible()
    assert exact(project, quote_id) == "did not order"
    assert str(project.undo_label).startswith("Add quote")


def test_in_a_text_from_right_to_left_the_left_arrow_leads_onwards(panel: ReaderPanel, project: Project) -> None:
    text = "قال الوزير إن القناة مغلقة اليوم"
    made = project.sources.add(draft(text, blocks=(), title="Arabic"))
    quote = project.quotes.add(made.id, [span_of("الوزير إن", text)])
    panel.show_source(made.id)
    panel.view.put_caret(text.index("الوزير") + 1)
    press(panel, "b", Key.Key_Left, Key.Key_Return)
    assert project.quotes.get(quote.id).exact == "الوزير إن القناة"


def test_a_quote_undone_while_its_ends_are_moved_ends_the_mode(
    panel: ReaderPanel, quoted: Quoted, project: Project
) -> None:
    quoted("did not order")
    panel.view.put_caret(span_of("did not order").start + 2)
    press(panel, "b", Key.Key_Right)
    project.undo()
    assert not panel.boundaries.active
    press(panel, Key.Key_Return)
    assert project.quotes.ids() == []


def test_a_segment_that_grows_into_its_neighbour_is_one_with_it(
    panel: ReaderPanel, project: Project, source: Source
) -> None:
    spans = [span_of("We did"), span_of("order the"), span_of("Foreign Minister")]
    quote = project.quotes.add(source.id, spans)
    panel.view.put_caret(span_of("We did").start)
    press(panel, "b", *[Key.Key_Tab] * 2, Key.Key_Right)  # the end of the first: “We did not”, and only a space left
    press(panel, Key.Key_Return)
    assert exact(project, quote.id) == "We did not order the […] Foreign Minister"
    press(panel, "b", *[Key.Key_Tab], *[Key.Key_Tab], Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert exact(project, quote.id) == "We did not order the strike,” Foreign Minister"
    project.undo()
    project.undo()
    assert exact(project, quote.id) == "We did […] order the […] Foreign Minister"


def test_a_start_that_grows_into_the_segment_before_is_one_with_it(
    panel: ReaderPanel, project: Project, source: Source
) -> None:
    quote = project.quotes.add(source.id, [span_of("We did"), span_of("order the")])
    panel.view.put_caret(span_of("We did").start)
    press(panel, "b", Key.Key_Backtab, (Key.Key_Left, SHIFT), Key.Key_Left, Key.Key_Return)
    assert exact(project, quote.id) == "Monday. “We did not order the"


# -- segments, split, merge


def test_an_ampersand_joins_the_next_selection_as_a_segment(panel: ReaderPanel, project: Project) -> None:
    select(panel, "Officials met")
    press(panel, "&")
    assert panel.selection is None
    select(panel, SAID)
    press(panel, Key.Key_Backspace, Key.Key_Return)
    (quote,) = project.quotes.many(project.quotes.ids())
    assert quote.exact == f"Officials met […] {SAID}"
    select(panel, "on Monday")
    press(panel, Key.Key_Backspace, Key.Key_Return)
    assert exact(project, project.quotes.ids()[-1]) == "on Monday", "what was set aside is used once"


def test_escape_lets_go_of_what_was_set_aside(panel: ReaderPanel, project: Project) -> None:
    select(panel, "Officials met")
    press(panel, "&", Key.Key_Escape)
    select(panel, "on Monday")
    press(panel, Key.Key_Backspace, Key.Key_Return)
    assert [quote.exact for quote in project.quotes.many(project.quotes.ids())] == ["on Monday"]


def test_a_slash_splits_the_quote_at_the_caret(panel: ReaderPanel, quoted: Quoted, project: Project) -> None:
    quote_id = quoted("Officials met on Monday.")
    panel.view.put_caret(span_of("on Monday").start)
    press(panel, "/")
    assert [exact(project, each) for each in project.quotes.ids()] == ["Officials met", "on Monday."]
    assert panel.view.quotes_at(span_of("on Monday").start) == [project.quotes.ids()[1]]
    project.undo()
    assert exact(project, quote_id) == "Officials met on Monday."
    panel.view.put_caret(span_of("Officials met").start)
    press(panel, "/")
    assert len(project.quotes.ids()) == 1, "nothing stands before the caret"


def test_m_merges_what_the_selection_touches_and_asks_whose_words_they_are(
    panel: ReaderPanel, quoted: Quoted, project: Project
) -> None:
    ada, juno = project.codebook.add_actor("Ada Kovács").id, project.codebook.add_actor("Juno Szabó").id
    first = quoted("Officials met", ada)
    quoted("on Monday.", juno)
    select(panel, "met on")
    press(panel, "m")
    rows = [choices(panel).item(row).text()[4:] for row in range(choices(panel).count())]
    assert rows == ["Ada Kovács", "Juno Szabó", "Everybody keeps what they said"]
    press(panel, Key.Key_Down, Key.Key_Return)
    assert exact(project, first) == "Officials met on Monday."
    assert [said.actor_id for said in project.quotes.get(first).statements] == [juno]
    project.undo()
    assert len(project.quotes.ids()) == 2
    assert panel.view.quotes_at(ARTICLE.index("on Monday")) == [project.quotes.ids()[1]]


def test_after_a_merge_elsewhere_the_page_shows_one_quote(
    panel: ReaderPanel, quoted: Quoted, project: Project, session: Session
) -> None:
    ids = [quoted("Officials met"), quoted(SAID)]
    project.quotes.merge(ids)
    for words in ("Officials met", SAID):
        assert panel.view.quotes_at(span_of(words).start) == [ids[0]]
    session.undo()
    assert panel.view.quotes_at(span_of(SAID).start) == [ids[1]]


def test_a_statement_taken_away_elsewhere_changes_the_mark(
    panel: ReaderPanel, quoted: Quoted, project: Project
) -> None:
    ada = project.codebook.add_actor("Ada Kovács").id
    quote_id = quoted(SAID, ada)
    (said,) = project.quotes.get(quote_id).statements
    project.quotes.unstate(said.id)
    assert panel.view.quotes_at(span_of(SAID).start) == [quote_id]
    assert "not attributed" in panel.view.tip_at(span_of(SAID).start)
    assert panel.selection in (None, Span(0, 0))
