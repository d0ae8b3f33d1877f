"""The panel of results on a real project: what is listed, said, narrowed and opened."""

import shutil
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story import Story
from workbench.model import Location
from workbench.search import index
from workbench.ui.search.box import SearchBox
from workbench.ui.search.facets import FacetBar, FacetRow
from workbench.ui.search.indexing import IndexStrip
from workbench.ui.search.panel import SearchPanel, first_place
from workbench.ui.search.rows import HEAD, ResultList, row_height
from workbench.ui.search.summary import plainly
from workbench.ui.session import Notice, Session

Ask = Callable[[str], None]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def panel(qtbot: QtBot, session: Session, story: Story) -> SearchPanel:
    panel = SearchPanel(session)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.show()
    panel.refresh()
    qtbot.waitUntil(lambda: not session.jobs.running)
    return panel


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    box = SearchBox()
    qtbot.addWidget(box)
    return box


@pytest.fixture
def ask(qtbot: QtBot, session: Session, panel: SearchPanel) -> Ask:
    def ask(query: str) -> None:
        with qtbot.waitSignal(panel.found):
            panel.search(query)
        qtbot.waitUntil(lambda: not session.jobs.running)

    return ask


def child(of: QWidget, kind: type[W], name: str) -> W:
    found = of.findChild(kind, name)
    assert found is not None
    return found


def results(panel: SearchPanel) -> ResultList:
    return child(panel, ResultList, "search_results")


def values(panel: SearchPanel) -> list[FacetRow]:
    return [row for row in child(panel, FacetBar, "search_facets").rows() if row.token]


def test_sources_are_listed_with_their_hits(panel: SearchPanel, ask: Ask, story: Story) -> None:
    ask("harbour order")
    assert set(panel.found_ids()) == {story.ferry, story.island, story.letter}
    assert panel.text() == "3 sources"
    hit = panel.hit_in(story.ferry)
    assert hit is not None
    text = story.project.sources.text(story.ferry)
    assert {span.of(text).lower() for span in hit.spans} == {"harbour", "order"}
    assert first_place(hit) in hit.spans


def test_an_emptied_box_clears_the_list_even_while_a_search_runs(
    panel: SearchPanel, session: Session, qtbot: QtBot
) -> None:
    panel.search("harbour")
    panel.search("")
    qtbot.waitUntil(lambda: not session.jobs.running)
    assert panel.found_ids() == []


def test_a_space_ends_the_word_being_typed(box: SearchBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.query_changed) as sent:
        box.setText(" harb ")
    assert sent.args == ["harb "]


def test_of_many_keys_the_last_is_answered(panel: SearchPanel, qtbot: QtBot, session: Session, story: Story) -> None:
    for end in range(1, len("shelves") + 1):
        panel.search("shelves"[:end])
    qtbot.waitUntil(lambda: panel.found_ids() == [story.island])
    assert panel.query == "shelves"


@pytest.mark.parametrize(
    ("field", "label", "count", "token"),
    [
        ("outlet", "Island Post", 1, 'outlet:"Island Post"'),
        ("date", "May 2026", 3, "date:2026-05"),
        ("status", "Done", 1, "status:done"),
        ("actor", "Ilse Thorn", 1, 'actor:"Ilse Thorn"'),
        ("stance", "? questions", 1, "stance:?"),
    ],
)
def test_a_facet_counts_and_a_click_asks_for_its_token(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session, field: str, label: str, count: int, token: str
) -> None:
    panel.show_facet(field)
    ask("harbour")
    qtbot.waitUntil(lambda: bool(values(panel)))
    row = next(row for row in values(panel) if row.text() == label)
    assert row.count == count
    with qtbot.waitSignal(panel.query_wanted) as wanted:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert wanted.args == [f"{token} harbour"]
    ask(f"{token} harbour")
    qtbot.waitUntil(lambda: any(row.chosen for row in values(panel)))
    assert len(panel.found_ids()) == count
    row = next(row for row in values(panel) if row.text() == label)
    assert row.chosen
    assert "asked for" in row.accessibleName()
    with qtbot.waitSignal(panel.query_wanted) as again:
        row.click()
    assert again.args == ["harbour"]


def test_another_question_is_read_from_the_top_and_the_same_stays_where_it_was(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session, story: Story
) -> None:
    panel.resize(320, 300)
    ask("harbour")
    view = results(panel)
    last = panel.found_ids()[-1]
    view.choose(last)
    assert view.verticalScrollBar().value() > 0
    session.project.sources.edit(story.column, title="Chess")
    qtbot.waitUntil(lambda: not session.jobs.running and not session.project.search.stale())
    assert view.current_id() == last
    assert view.verticalScrollBar().value() > 0
    ask("harbour OR order")
    assert view.verticalScrollBar().value() == 0
    assert view.current_id() is None


def test_an_open_facet_is_remembered(panel: SearchPanel, session: Session, qtbot: QtBot) -> None:
    panel.show_facet("claim")
    other = SearchPanel(session)
    qtbot.addWidget(other)
    assert child(other, FacetBar, "search_facets").field == "claim"


def test_results_are_sorted_by_date_when_asked(
    panel: SearchPanel, ask: Ask, session: Session, story: Story, qtbot: QtBot
) -> None:
    ask("harbour")
    menu = child(panel, QMenu, "results_sort_menu")
    newest = next(action for action in menu.actions() if action.text() == "Newest first")
    with qtbot.waitSignal(panel.found):
        newest.trigger()
    qtbot.waitUntil(lambda: not session.jobs.running)
    dated = [story.source(source_id).published for source_id in panel.found_ids()]
    assert dated[0] == "2026-05-04"
    ask("harbour order")
    assert panel.found_ids()[0] == story.island, "the order stays for the next question"


def test_a_click_on_a_line_goes_to_its_place(panel: SearchPanel, ask: Ask, qtbot: QtBot, story: Story) -> None:
    ask("company OR councillor OR Selkie")
    view = results(panel)
    row = panel.found_ids().index(story.ferry)
    hit = panel.hit_in(story.ferry)
    assert hit is not None
    assert len(hit.snippets) > 1
    place = view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(40, HEAD + 8 + 36 + 6 + 10)
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [Location(story.ferry, hit.snippets[1].span)]


def test_a_result_in_quotes_opens_the_quote(panel: SearchPanel, ask: Ask, qtbot: QtBot, story: Story) -> None:
    ask("in:quotes order")
    with qtbot.waitSignal(panel.quote_opened) as opened:
        panel.open_first()
    place = opened.args[0]
    spans = [part.span for quote in story.project.quotes.of_source(place.source_id) for part in quote.segments]
    assert any(span.contains(place.span) for span in spans)


def test_a_note_is_found_and_leads_to_its_quote(panel: SearchPanel, ask: Ask, qtbot: QtBot, story: Story) -> None:
    story.project.quotes.set_note(story.who, "check the shopkeeper’s receipts")
    ask("in:notes receipts")
    assert panel.found_ids() == [story.island]
    with qtbot.waitSignal(panel.quote_opened) as opened:
        panel.open_first()
    assert opened.args == [Location(story.island, story.get(story.who).span)]


def test_hidden_text_is_counted_apart_and_can_be_seen(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session, story: Story
) -> None:
    last = story.project.sources.blocks(story.letter)[-1]
    story.project.sources.set_hidden(story.letter, [last.id], True)
    qtbot.waitUntil(lambda: not session.jobs.running and not session.project.search.stale())
    ask("table")
    assert panel.text() == "0 sources, 1 more only in hidden text"
    label = child(panel, QLabel, "search_summary")
    with qtbot.waitSignal(panel.found):
        label.linkActivated.emit("hidden")
    assert panel.found_ids() == [story.letter]
    assert panel.text() == "1 source only in hidden text, Show the other 0"


def test_a_repair_is_said_and_a_guess_offered(panel: SearchPanel, ask: Ask, qtbot: QtBot) -> None:
    ask('"habrour ')
    repairs = child(panel, QLabel, "search_repairs")
    assert "quotation mark" in repairs.text()
    guess = child(panel, QLabel, "did_you_mean")
    with qtbot.waitSignal(panel.query_wanted) as wanted:
        guess.linkActivated.emit("meant")
    assert "harbour" in wanted.args[0].lower()


def test_a_guess_is_written_as_one_would_type_it() -> None:
    assert plainly('harbour AND "gates AND doors" AND lang:tr OR port') == 'harbour "gates AND doors" lang:tr OR port'


def test_sources_like_another_leave_it_out_and_lead_back(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session, story: Story
) -> None:
    ask("shelves")
    with qtbot.waitSignal(panel.found):
        panel.show_like(story.ferry)
    qtbot.waitUntil(lambda: not session.jobs.running)
    assert story.ferry not in panel.found_ids()
    assert story.island in panel.found_ids()
    assert panel.text().startswith("Like “Ferry stays in port")
    label = child(panel, QLabel, "search_summary")
    with qtbot.waitSignal(panel.query_wanted) as wanted:
        label.linkActivated.emit("back")
    assert wanted.args == ["shelves"]


def test_what_is_like_a_source_is_left_when_that_is_removed(
    panel: SearchPanel, qtbot: QtBot, session: Session, story: Story
) -> None:
    with qtbot.waitSignal(panel.found):
        panel.show_like(story.ferry)
    with qtbot.waitSignal(panel.query_wanted) as wanted:
        session.project.sources.remove(story.ferry)
    assert wanted.args == [""]
    qtbot.waitUntil(lambda: not session.jobs.running)


def test_a_new_quote_changes_the_counts_and_not_the_place(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session, story: Story
) -> None:
    panel.show_facet("actor")
    ask("harbour")
    before = panel.found_ids()
    session.project.codebook.rename_actor(story.keeper, "Ilse Thorne")
    qtbot.waitUntil(lambda: any(row.text() == "Ilse Thorne" for row in values(panel)))
    assert panel.found_ids() == before


def test_trouble_with_the_index_is_shown_and_searching_goes_on(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session
) -> None:
    session.project.search.trouble = "The search index cannot be written (No space left on device)."
    ask("harbour")
    strip = child(panel, IndexStrip, "index_strip")
    assert not strip.isHidden()
    assert "No space left" in strip.text()
    assert panel.found_ids()
    with qtbot.waitSignal(strip.index_wanted):
        child(strip, QAbstractButton, "index_again").click()
    qtbot.waitUntil(lambda: not session.jobs.running)
    assert strip.isHidden()


def test_a_rebuild_shows_how_far_it_is_and_can_be_stopped(
    panel: SearchPanel, qtbot: QtBot, session: Session, notices: list[Notice]
) -> None:
    strip = child(panel, IndexStrip, "index_strip")
    panel.rebuild()
    assert "being rebuilt" in strip.text()
    child(strip, QAbstractButton, "index_pause").click()
    qtbot.waitUntil(lambda: "paused" in strip.text() or not session.jobs.running)
    child(strip, QAbstractButton, "index_cancel").click()
    qtbot.waitUntil(lambda: not session.jobs.running)
    panel.refresh()
    qtbot.waitUntil(lambda: not session.jobs.running and not session.project.search.stale())


@pytest.mark.parametrize("damage", ["removed", "damaged"])
def test_an_index_that_is_lost_while_one_searches_is_made_again_and_it_is_said(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session, notices: list[Notice],
    monkeypatch: pytest.MonkeyPatch, damage: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(index, "WATCHED", 0.0)
    ask("harbour")
    before, folder = panel.found_ids(), session.project.search._folder
    if damage == "removed":
        shutil.rmtree(folder)
    else:
        for path in folder.glob("g-*/*.col"):
            path.write_bytes(path.read_bytes()[:-9])
    ask("harbour ")
    assert panel.found_ids() == before, "the texts are read meanwhile"
    qtbot.waitUntil(lambda: bool(notices))
    said = f"The search index was {damage}. It has been made again; nothing else was touched."
    assert [notice.text for notice in notices] == [said]
    assert not session.project.search.stale()
    assert panel.found_ids() == before


def test_an_edit_is_seen_before_it_is_indexed(
    panel: SearchPanel, ask: Ask, qtbot: QtBot, session: Session, story: Story
) -> None:
    ask("quillmark")
    seen: list[bool] = []
    panel.found.connect(lambda: seen.append(session.project.search.stale()))
    session.project.sources.edit(story.column, title="About quillmark")
    qtbot.waitUntil(lambda: panel.found_ids() == [story.column])
    assert seen[0], "the index was behind when it was found"
    qtbot.waitUntil(lambda: not session.project.search.stale())


def test_up_from_the_first_row_and_escape_go_back_to_the_box(panel: SearchPanel, ask: Ask, qtbot: QtBot) -> None:
    ask("harbour")
    panel.take_focus()
    view = results(panel)
    with qtbot.waitSignal(panel.box_wanted):
        QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.box_wanted):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_rows_are_as_high_as_their_lines(panel: SearchPanel, ask: Ask) -> None:
    ask("harbour")
    view = results(panel)
    for row, row_id in enumerate(panel.found_ids()):
        hit = panel.hit_in(row_id)
        assert hit is not None
        assert view.rowHeight(row) == row_height(len(hit.snippets))
