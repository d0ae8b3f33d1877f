"""Looking for something, by key and mouse in the real window: from a word to the place, to a quote, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget

from tests.journeys.driving import Hands
from tests.ui.story import Story
from workbench.model import Block, BlockKind
from workbench.ui.reader.capture import CaptureBar
from workbench.ui.search.asked import AskedMenu, SaveForm
from workbench.ui.search.facets import FacetBar
from workbench.ui.search.quoting import QuoteAllDialog
from workbench.ui.search.syntax_help import SyntaxHelp

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def story(hands: Hands) -> Story:
    story = Story(hands.project)
    hands.until(lambda: hands.window.built("claims"))
    hands.rest()
    return story


def ask(hands: Hands, query: str) -> None:
    """Type a query, key by key, and wait for what it finds."""
    hands.key(Qt.Key.Key_K, CTRL)
    hands.until(hands.window.search_box.hasFocus)
    hands.window.search_box.clear()
    hands.press(query, on=hands.window.search_box)
    hands.until(lambda: hands.window.results.query == query.strip())
    rest(hands)


def rest(hands: Hands) -> None:
    hands.qtbot.wait(20)
    hands.rest()


def shortcut(hands: Hands, name: str) -> None:
    hands.window.actions_by_name[name].trigger()
    QApplication.processEvents()


def in_box(hands: Hands) -> bool:
    return hands.window.search_box.hasFocus()


def test_from_the_box_into_the_results_to_the_place_and_back_by_keys_alone(hands: Hands, story: Story) -> None:
    ask(hands, "harbour order")
    hands.key(Qt.Key.Key_Down)
    first, second = hands.window.results.found_ids()[:2]
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert hands.window.reader.source_id == second
    hands.until(lambda: len(hands.view.ticks) >= 2)
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: in_box(hands))
    hands.key(Qt.Key.Key_Return)
    assert hands.window.reader.source_id == second, "Enter in the box goes to the current result"
    hands.until(hands.view.hasFocus)
    shortcut(hands, "search.next_source")
    assert hands.window.reader.source_id in (first, *hands.window.results.found_ids()[2:])
    hit = hands.window.results.hit_in(hands.window.reader.source_id or 0)
    assert hit is not None
    seen = set()
    for _ in hit.spans:
        shortcut(hands, "search.next_hit")
        seen.add(hands.view.position)
    assert seen == {span.start for span in hit.spans}
    hands.key(Qt.Key.Key_K, CTRL)
    hands.key(Qt.Key.Key_Escape)
    assert hands.window.search_box.text() == ""
    hands.key(Qt.Key.Key_Escape)
    assert not in_box(hands)


def test_a_facet_writes_its_token_into_the_box_and_takes_it_out_again(hands: Hands, story: Story) -> None:
    ask(hands, "harbour")
    hands.window.results.show_facet("outlet")
    rest(hands)
    bar = hands.window.findChild(FacetBar, "search_facets")
    assert bar is not None
    before = hands.window.results.found_ids()
    click(hands, bar, "Ports Gazette")
    assert hands.window.search_box.text() == 'outlet:"Ports Gazette" harbour'
    assert hands.window.results.found_ids() == [story.letter]
    click(hands, bar, "Island Post")
    assert hands.window.search_box.text() == 'outlet:"Island Post" outlet:"Ports Gazette" harbour'
    assert set(hands.window.results.found_ids()) == {story.letter, story.island}, "either, side by side"
    click(hands, bar, "Ports Gazette")
    click(hands, bar, "Island Post")
    assert hands.window.search_box.text() == "harbour"
    assert hands.window.results.found_ids() == before


def test_find_in_page_counts_steps_and_gives_the_search_its_marks_back(hands: Hands, story: Story) -> None:
    ask(hands, "order")
    hands.open(story.source(story.ferry))
    last = [block for block in hands.project.sources.blocks(story.ferry) if block.kind is BlockKind.PARAGRAPH][-1]
    hide(hands, story.ferry, last)
    hands.key(Qt.Key.Key_F, CTRL)
    bar = hands.window.find_bar
    assert bar.is_open
    hands.press("the", on=field(bar, "find_field"))
    hands.until(lambda: "hidden" in bar.count_text() or bool(bar.spans))
    text = hands.view.text
    assert [span.of(text).lower() for span in bar.spans] == ["the"] * len(bar.spans)
    QTest.mouseClick(button(bar, "find_whole"), Qt.MouseButton.LeftButton)
    words = [span for span in bar.spans if not text[span.end].isalpha()]
    assert bar.spans == words
    following = next((place for place, span in enumerate(words) if span.start >= hands.view.position), 0)
    QTest.keyClick(field(bar, "find_field"), Qt.Key.Key_Return)
    assert bar.count_text().startswith(f"{following + 1} of")
    at = hands.view.position
    QTest.keyClick(field(bar, "find_field"), Qt.Key.Key_Return)
    assert hands.view.position != at
    QTest.keyClick(field(bar, "find_field"), Qt.Key.Key_Return, SHIFT)
    assert hands.view.position == at
    field(bar, "find_field").setText("that")
    hands.until(lambda: bar.count_text() == "1 · 1 in hidden text")
    QTest.keyClick(field(bar, "find_field"), Qt.Key.Key_Return)
    assert bar.count_text() == "1 of 1 · 1 in hidden text"
    hands.view.setFocus()
    field(bar, "find_field").setText("order")
    hands.until(lambda: bar.count_text().startswith("2 "))
    hands.key(Qt.Key.Key_F3)
    hands.key(Qt.Key.Key_F3)
    assert " of 2" in bar.count_text(), "also where the text takes the key itself"
    QTest.keyClick(field(bar, "find_field"), Qt.Key.Key_Escape)
    assert not bar.is_open
    hands.until(hands.view.hasFocus)
    hit = hands.window.results.hit_in(story.ferry)
    assert hit is not None
    shortcut(hands, "search.next_hit")
    assert hands.view.position in {span.start for span in hit.spans}


def test_control_enter_in_the_results_keeps_the_sentence_and_one_undo_takes_it_back(
    hands: Hands, story: Story
) -> None:
    ask(hands, "shelves")
    hands.key(Qt.Key.Key_Down)
    before = len(hands.quotes())
    hands.key(Qt.Key.Key_Return, CTRL)
    new = hands.quotes()[before:]
    assert [quote.exact for quote in new] == [
        "On Lesser Arden the shelves are empty, and the doctor came by fishing boat."
    ]
    hands.key(Qt.Key.Key_Return, CTRL)
    assert len(hands.quotes()) == before + 1, "it is kept once"
    shortcut(hands, "edit.undo")
    assert len(hands.quotes()) == before


def test_control_enter_in_the_text_opens_the_capture_bar_on_the_sentence(hands: Hands, story: Story) -> None:
    ask(hands, "fishing")
    hands.key(Qt.Key.Key_Return)
    hands.until(hands.view.hasFocus)
    shortcut(hands, "search.next_hit")
    hands.key(Qt.Key.Key_Return, CTRL)
    hands.until(lambda: any(bar.isVisible() for bar in hands.window.findChildren(CaptureBar)))
    selected = hands.view.selection
    assert selected is not None
    assert selected.of(hands.view.text).startswith("On Lesser Arden")


def test_in_a_note_control_enter_saves_the_note_and_quotes_nothing(hands: Hands, story: Story) -> None:
    hands.open(story.source(story.island))
    hands.window.quotes.choose([story.who])
    note = hands.window.inspector.findChild(QPlainTextEdit, "note_field")
    assert note is not None
    note.setFocus()
    before = len(hands.quotes())
    hands.press("ask again", on=note)
    assert not hands.window.actions_by_name["search.quote_hit"].isEnabled()
    QTest.keyClick(note, Qt.Key.Key_Return, CTRL)
    assert len(hands.quotes()) == before
    assert story.get(story.who).note == "ask again"
    hands.view.setFocus()
    assert hands.window.actions_by_name["search.quote_hit"].isEnabled()


def test_quotes_of_all_hits_are_previewed_ticked_and_undone_at_once(hands: Hands, story: Story) -> None:
    ask(hands, "harbour")
    before = len(hands.quotes())
    shortcut(hands, "search.quote_all")
    dialog = hands.window.findChild(QuoteAllDialog, "quote_all")
    assert dialog is not None
    rest(hands)
    listed = dialog.ticked()
    assert listed
    quoted = {quote.exact for quote in hands.quotes()}
    assert not any(exact in each.snippet.text for each in listed for exact in quoted if "harbour" in exact.lower())
    QTest.mouseClick(button(dialog, "quote_all_none"), Qt.MouseButton.LeftButton)
    assert dialog.ticked() == []
    assert not button(dialog, "quote_all_make").isEnabled()
    QTest.mouseClick(button(dialog, "quote_all_every"), Qt.MouseButton.LeftButton)
    wanted = dialog.ticked()
    assert len(wanted) > len(listed), "also those that are in a quote already"
    button(dialog, "quote_all_make").click()
    hands.until(lambda: len(hands.quotes()) == before + len(wanted))
    rest(hands)
    assert hands.project.quotes.verify() == []
    assert hands.project.undo_label == f"Make {len(wanted)} quotes"
    shortcut(hands, "edit.undo")
    assert len(hands.quotes()) == before


def test_a_search_is_saved_run_again_and_removed(hands: Hands, story: Story) -> None:
    ask(hands, "gates -mayor")
    found = hands.window.results.found_ids()
    shortcut(hands, "search.save")
    form = hands.window.search_box.findChild(SaveForm)
    assert form is not None
    name = field(form, "search_save_name")
    name.setText("Who locked them")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert [each.query for each in hands.project.searches.saved()] == ["gates -mayor"]
    assert not form.isVisible()
    shortcut(hands, "search.clear")
    hands.window.search_box.setFocus()
    QTest.keyClick(hands.window.search_box, Qt.Key.Key_Down)
    menu = hands.window.search_box.findChild(AskedMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Who locked them").trigger()
    menu.close()
    rest(hands)
    assert hands.window.search_box.text() == "gates -mayor"
    assert hands.window.results.found_ids() == found
    hands.window.commands.searching.show_asked()
    removing = menu.findChild(QMenu)
    assert removing is not None
    removing.actions()[0].trigger()
    menu.close()
    assert hands.project.searches.saved() == []
    shortcut(hands, "edit.undo")
    assert len(hands.project.searches.saved()) == 1


def test_what_led_to_a_place_is_offered_again(hands: Hands, story: Story) -> None:
    ask(hands, "councillor")
    hands.key(Qt.Key.Key_Return)
    hands.rest()
    assert hands.project.searches.asked() == ["councillor"]


@pytest.mark.parametrize("key", ["?", "F1"])
def test_a_question_mark_or_f1_in_the_empty_box_explains_how_to_ask(hands: Hands, story: Story, key: str) -> None:
    hands.key(Qt.Key.Key_K, CTRL)
    if key == "?":
        hands.press("?", on=hands.window.search_box)
    else:
        QTest.keyClick(hands.window.search_box, Qt.Key.Key_F1)
    page = hands.window.search_box.findChild(SyntaxHelp)
    assert page is not None
    assert page.isVisible()
    assert hands.window.search_box.text() == ""
    page.close()
    hands.press("who?", on=hands.window.search_box)
    assert hands.window.search_box.text() == "who?"
    assert not page.isVisible()


def test_sources_like_the_open_one_are_listed(hands: Hands, story: Story) -> None:
    hands.open(story.source(story.ferry))
    shortcut(hands, "search.like")
    rest(hands)
    assert story.ferry not in hands.window.results.found_ids()
    assert hands.window.results.isVisible()
    hands.window.library.like_wanted.emit(story.island)
    rest(hands)
    assert story.island not in hands.window.results.found_ids()


def test_a_quote_that_was_found_is_shown_in_its_text_and_its_list(hands: Hands, story: Story) -> None:
    ask(hands, "in:quotes shop OR in:quotes nobody")
    hands.key(Qt.Key.Key_Return)
    hands.rest()
    assert hands.window.reader.source_id == story.island
    assert hands.window.quotes.isVisible()


def click(hands: Hands, bar: FacetBar, value: str) -> None:
    hands.until(lambda: value in [row.text() for row in bar.rows()])
    row = next(row for row in bar.rows() if row.text() == value)
    chosen, count = row.chosen, row.count
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    hands.until(lambda: [each.chosen for each in bar.rows() if each.text() == value] == [not chosen])
    assert [each.count for each in bar.rows() if each.text() == value] == [count], "its own choice changes no count"
    rest(hands)


def hide(hands: Hands, source_id: int, block: Block) -> None:
    hands.project.sources.set_hidden(source_id, [block.id], True)
    rest(hands)


def field(of: QWidget, name: str) -> QLineEdit:
    found = of.findChild(QLineEdit, name)
    assert found is not None
    return found


def button(of: QWidget, name: str) -> QPushButton:
    found = of.findChild(QPushButton, name) or of.findChild(QWidget, name)
    assert found is not None
    return found  # type: ignore[return-value]
