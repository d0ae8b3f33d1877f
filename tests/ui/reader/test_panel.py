"""The reader as a person uses it: keys and mouse in, quotes in a real project out."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.drafts import ARTICLE, draft
from workbench.model import Block, BlockKind, Location, Quote, Source, Span, Stance, Statement, Status
from workbench.project import Project
from workbench.ui.reader.chips import KeyChip, Mood
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.reader.type_popover import TypePopover
from workbench.ui.session import Session

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SAID = "“We did not order the strike,”"


def span_of(words: str, text: str = ARTICLE) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


class KeyCount(QObject):
    """Counts the keys a person would have to press."""

    def __init__(self, panel: ReaderPanel) -> None:
        super().__init__(panel)
        self.count = 0
        panel.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.count += 1
        return super().eventFilter(watched, event)


def press(panel: ReaderPanel, *pressed: str | Key | tuple[Key, Qt.KeyboardModifier]) -> None:
    """Type into whatever has the focus."""
    for key in pressed:
        target = QApplication.focusWidget() or panel.view
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        elif isinstance(key, tuple):
            QTest.keyClick(target, key[0], key[1])
        else:
            QTest.keyClick(target, key)


def select(panel: ReaderPanel, words: str) -> None:
    panel.select(span_of(words, panel.view.text))


def chips(panel: ReaderPanel, kind: str) -> list[KeyChip]:
    return [
        chip
        for chip in panel.findChildren(KeyChip)
        if chip.objectName().startswith(f"capture_{kind}_") and chip.isVisible()
    ]


def key_of(panel: ReaderPanel, kind: str, words: str) -> str:
    return next(chip.objectName()[-1] for chip in chips(panel, kind) if chip.words == words)


def only_quote(project: Project) -> Quote:
    (quote_id,) = project.quotes.ids()
    return project.quotes.get(quote_id)


@pytest.fixture
def story(project: Project, panel: ReaderPanel) -> ReaderPanel:
    """With a codebook of two actors and three claims."""
    project.codebook.add_actor("Ada Kovács", aliases=("Kovács",))
    project.codebook.add_actor("Juno Szabó", aliases=("Szabó",))
    project.codebook.add_claim("Varnia ordered the strike")
    project.codebook.add_claim("The log proves the order")
    project.codebook.add_claim("There were losses at Keld")
    return panel


# -- capture


def test_three_keys_store_actor_claim_and_stance(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    assert story.capturing.open()
    letter = key_of(story, "actor", "Juno Szabó")
    digit = key_of(story, "claim", "Varnia ordered the strike")
    press(story, letter, digit, "-")
    quote = only_quote(project)
    assert quote.exact == SAID
    assert [(each.stance, each.suggested) for each in quote.statements] == [(Stance.DENIES, False)]
    assert project.codebook.actor(quote.statements[0].actor_id or 0).name == "Juno Szabó"
    assert project.codebook.claim(quote.statements[0].claim_id or 0).text == "Varnia ordered the strike"


def test_a_capture_is_one_step_and_undo_takes_the_highlight_away(
    story: ReaderPanel, project: Project, session: Session
) -> None:
    select(story, SAID)
    story.capturing.open()
    press(story, key_of(story, "actor", "Ada Kovács"), "+")
    at = story.view.text.index(SAID)
    assert story.view.quotes_at(at) == project.quotes.ids()
    assert project.undo_label == "Add quote Q-001"
    project.undo()
    assert story.view.quotes_at(at) == []
    project.redo()
    assert story.view.quotes_at(at) == project.quotes.ids()


def test_after_a_capture_reading_goes_on_where_the_quote_ends(story: ReaderPanel) -> None:
    select(story, SAID)
    press(story, Key.Key_Return)
    assert story.selection is None
    assert not story.capturing.bar.isVisible()
    assert story.view.hasFocus()
    assert story.view.position == span_of(SAID).end
    press(story, ".")
    assert story.selection is not None
    assert story.selection.of(ARTICLE).startswith("“They ordered it")


def test_the_actor_beside_the_quotation_is_predicted_and_enter_only_suggests_it(
    story: ReaderPanel, project: Project
) -> None:
    select(story, SAID)
    story.capturing.open()
    predicted = [chip.words for chip in chips(story, "actor") if chip.mood is Mood.PREDICTED]
    assert predicted == ["Ada Kovács"]
    press(story, Key.Key_Return)
    (statement,) = only_quote(project).statements
    assert statement.suggested
    assert statement.stance is None


def test_a_sign_confirms_the_prediction(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    press(story, "1", "-")
    (statement,) = only_quote(project).statements
    assert not statement.suggested
    assert project.codebook.actor(statement.actor_id or 0).name == "Ada Kovács"


def test_backspace_refuses_the_prediction(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    story.capturing.open()
    press(story, Key.Key_Backspace, Key.Key_Return)
    assert only_quote(project).statements == ()


def test_a_name_in_the_text_that_nobody_has_listed_is_offered_as_new_and_made_by_its_letter(
    panel: ReaderPanel, project: Project
) -> None:
    select(panel, SAID)
    panel.capturing.open()
    fresh = [chip for chip in chips(panel, "actor") if chip.tag == "new"]
    assert fresh
    assert not [chip for chip in fresh if chip.mood is Mood.PREDICTED], "Enter must not make actors"
    press(panel, fresh[0].objectName()[-1], "+")
    assert [actor.name for actor in project.codebook.actors()] == [fresh[0].words]
    project.undo()
    assert project.codebook.actors() == []
    assert project.quotes.ids() == []


def test_another_spelling_of_a_known_name_is_offered_as_its_alias(panel: ReaderPanel, project: Project) -> None:
    actor = project.codebook.add_actor("Sergei Lavrov")
    select(panel, SAID)
    press(panel, "@", "Sergey Lavrov")
    option = panel.findChild(KeyChip, "capture_option_0")
    assert isinstance(option, KeyChip)
    assert option.words == "“Sergey Lavrov” is Sergei Lavrov"
    press(panel, Key.Key_Return, "+")
    assert project.codebook.find_actor("Sergey Lavrov") == project.codebook.actor(actor.id)
    assert [each.id for each in project.codebook.actors()] == [actor.id]
    project.undo()
    assert project.codebook.actor(actor.id).aliases == ()


def test_a_known_actor_in_another_spelling_is_not_offered_as_somebody_new(
    panel: ReaderPanel, project: Project
) -> None:
    actor = project.codebook.add_actor("Sergei Lavrov")
    text = "“We will see,” Sergey Lavrov said on Monday."
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    panel.show_source(project.sources.add(draft(text, blocks=blocks, title="Other")).id)
    select(panel, "“We will see,”")
    press(panel, "a", "+")
    assert only_quote(project).statements[0].actor_id == actor.id
    assert [each.id for each in project.codebook.actors()] == [actor.id]


def test_at_sign_finds_an_actor_by_an_alias_and_gives_the_focus_back(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    press(story, "@", "szab", Key.Key_Return)
    assert story.view.hasFocus()
    assert story.selection == span_of(SAID)
    press(story, "+")
    (statement,) = only_quote(project).statements
    assert project.codebook.actor(statement.actor_id or 0).name == "Juno Szabó"


def test_an_unknown_name_and_an_unknown_claim_are_made_with_the_quote(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    press(story, "@", "Ministry of Tides", Key.Key_Return, "#", "Tides were high that night", Key.Key_Return, "~")
    (statement,) = only_quote(project).statements
    assert project.codebook.actor(statement.actor_id or 0).name == "Ministry of Tides"
    assert project.codebook.claim(statement.claim_id or 0).text == "Tides were high that night"
    assert statement.stance is Stance.REPORTS
    project.undo()
    assert project.codebook.find_actor("Ministry of Tides") is None
    assert len(project.codebook.claims()) == 3


def test_typing_shows_what_enter_would_take_and_escape_leaves_everything_as_it_was(story: ReaderPanel) -> None:
    select(story, SAID)
    press(story, "@", "nobody of this name")
    field = story.findChild(QLineEdit, "capture_entry")
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    assert field.accessibleDescription() == "Enter takes: nobody of this name, new, chosen"
    press(story, Key.Key_Escape)
    assert story.view.hasFocus()
    assert story.selection == span_of(SAID)
    assert story.capturing.bar.isVisible()


def test_a_note_is_kept_with_its_quote(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    press(story, "n", "check the tape", (Key.Key_Return, CONTROL))
    assert only_quote(project).note == "check the tape"


def test_the_equals_sign_says_the_same_of_the_next_quote(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    press(story, "1", "-")
    select(story, "Officials met on Monday.")
    press(story, "=")
    first, second = project.quotes.many(project.quotes.ids())
    assert _said(first) == _said(second)


def _names(project: Project, quote: Quote) -> list[tuple[str | None, str | None, str | None, Stance | None]]:
    book = project.codebook
    return [
        (
            book.actor(each.actor_id).name if each.actor_id else None,
            book.actor(each.via_id).name if each.via_id else None,
            book.claim(each.claim_id).text if each.claim_id else None,
            each.stance,
        )
        for each in quote.statements
    ]


def test_a_letter_after_b_names_who_passed_it_on(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    story.capturing.open()
    szabo, kovacs = (key_of(story, "actor", name) for name in ("Juno Szabó", "Ada Kovács"))
    press(story, kovacs, "b", szabo, key_of(story, "claim", "Varnia ordered the strike"), "-")
    assert _names(project, only_quote(project)) == [
        ("Ada Kovács", "Juno Szabó", "Varnia ordered the strike", Stance.DENIES)
    ]
    assert "via Juno Szabó" in story.view.tip_at(span_of(SAID).start)


def test_shift_on_a_sign_says_one_thing_and_goes_on_to_the_next(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    story.capturing.open()
    szabo, kovacs = (key_of(story, "actor", name) for name in ("Juno Szabó", "Ada Kovács"))
    losses = key_of(story, "claim", "There were losses at Keld")
    press(story, kovacs, losses, (Key.Key_X, SHIFT))
    assert project.quotes.ids() == []
    press(story, szabo, losses, "z")
    assert _names(project, only_quote(project)) == [
        ("Ada Kovács", None, "There were losses at Keld", Stance.DENIES),
        ("Juno Szabó", None, "There were losses at Keld", Stance.ASSERTS),
    ]
    project.undo()
    assert project.quotes.ids() == [], "all of it is one step"


def test_backspace_takes_back_what_was_said_before(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    story.capturing.open()
    press(story, key_of(story, "actor", "Ada Kovács"), (Key.Key_X, SHIFT), Key.Key_Backspace, Key.Key_Return)
    assert only_quote(project).statements == ()


def test_a_semicolon_takes_everything_in_one_line(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    press(story, ";", "kov via sza; losses; -; check the tape | Ministry of Tides; It rained; +")
    field = story.findChild(QLineEdit, "capture_entry")
    assert isinstance(field, QLineEdit)
    assert "It rained (new)" in field.accessibleDescription()
    press(story, Key.Key_Return)
    quote = only_quote(project)
    assert _names(project, quote) == [
        ("Ada Kovács", "Juno Szabó", "There were losses at Keld", Stance.DENIES),
        ("Ministry of Tides", None, "It rained", Stance.ASSERTS),
    ]
    assert quote.note == "check the tape"
    assert story.view.hasFocus()


def test_tab_writes_out_what_is_being_typed_in_the_line(story: ReaderPanel) -> None:
    select(story, SAID)
    press(story, ";", "kov")
    press(story, Key.Key_Tab)
    field = story.findChild(QLineEdit, "capture_entry")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Ada Kovács"
    press(story, "; losses", Key.Key_Tab)
    assert field.text() == "Ada Kovács; There were losses at Keld"
    press(story, Key.Key_Escape)
    assert story.selection == span_of(SAID)


def _said(quote: Quote) -> list[tuple[object, ...]]:
    return [(each.actor_id, each.claim_id, each.stance) for each in quote.statements]


def test_chips_and_signs_work_by_mouse_and_leave_the_focus_in_the_text(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    story.capturing.open()
    szabo = next(chip for chip in chips(story, "actor") if chip.words == "Juno Szabó")
    QTest.mouseClick(szabo, Qt.MouseButton.LeftButton)
    assert szabo.mood is Mood.CHOSEN
    assert story.view.hasFocus()
    sign = story.findChild(KeyChip, "capture_questions")
    assert isinstance(sign, KeyChip)
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    (statement,) = only_quote(project).statements
    assert statement.stance is Stance.QUESTIONS
    assert not statement.suggested


def test_what_was_chosen_survives_one_more_sentence(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    story.capturing.open()
    letter = key_of(story, "actor", "Juno Szabó")
    press(story, letter)
    press(story, Key.Key_Space)
    press(story, "+")
    quote = only_quote(project)
    assert len(quote.exact) > len(SAID)
    assert project.codebook.actor(quote.statements[0].actor_id or 0).name == "Juno Szabó"


def test_ten_captures_with_actor_claim_and_stance_take_at_most_thirty_keys(
    story: ReaderPanel, project: Project
) -> None:
    counted = KeyCount(story)
    sentences = []
    at = story.walk.reading.sentence_at(0)
    while at is not None:
        sentences.append(at)
        at = story.walk.reading.next_sentence(at)
    places = (sentences * 4)[:10]
    for number, place in enumerate(places):
        story.select(place)
        story.capturing.open()
        letter = chips(story, "actor")[number % 2].objectName()[-1]
        press(story, letter, str(1 + number % 3), "+-?~"[number % 4])
    quotes = project.quotes.many(project.quotes.ids())
    assert counted.count <= 30
    assert len(quotes) == 10
    assert [quote.span for quote in quotes] == places
    assert all(each.actor_id and each.claim_id and each.stance for quote in quotes for each in quote.statements)


def test_quotes_of_awkward_text_are_the_selected_text_to_the_letter(story: ReaderPanel, project: Project) -> None:
    for words in ("it\N{NO-BREAK SPACE}… 🛰️ we", "نعرف", "Kovács told"):
        select(story, words)
        press(story, Key.Key_Return)
        last = project.quotes.last()
        assert last is not None
        assert last.exact == words
    assert project.quotes.verify() == []


def test_selecting_across_folded_text_makes_segments(qtbot: QtBot, panel: ReaderPanel, project: Project) -> None:
    text = "One is here.\nHidden words.\nTwo is there."
    edges = ((0, 12, False), (13, 26, True), (27, 40, False))
    blocks = tuple(Block(BlockKind.PARAGRAPH, start, end, hidden) for start, end, hidden in edges)
    panel.show_source(project.sources.add(draft(text, blocks=blocks)).id)
    panel.select(Span(0, len(text)))
    press(panel, Key.Key_Backspace, Key.Key_Return)
    assert only_quote(project).exact == "One is here. […] Two is there."


# -- the bar


def test_the_bar_never_covers_the_selection_and_stays_on_the_page(qtbot: QtBot, panel: ReaderPanel) -> None:
    bar = panel.capturing.bar
    inside = QRect(0, 0, 860, 700)
    for top in range(0, 690, 23):
        around = QRect(104, top, 640, 28)
        bar.place(around, inside)
        card = bar.geometry().adjusted(8, 8, -8, -8)
        assert not card.intersects(around)
        assert inside.contains(bar.geometry())


def test_the_bar_follows_the_page_when_it_scrolls(story: ReaderPanel, project: Project, qtbot: QtBot) -> None:
    story.resize(700, 320)
    select(story, "Officials met on Monday.")
    story.capturing.open()
    before = story.capturing.bar.pos()
    bar = story.view.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    assert story.capturing.bar.pos() != before
    story.resize(900, 500)
    assert story.view.rect().contains(story.capturing.bar.geometry())


def test_every_target_in_the_bar_is_large_enough_and_has_a_name(story: ReaderPanel) -> None:
    select(story, SAID)
    story.capturing.open()
    for chip in story.capturing.bar.findChildren(KeyChip):
        if chip.isVisible():
            assert min(chip.width(), chip.height()) >= 24
            assert chip.accessibleName()
            assert chip.toolTip()
    for button in story.header.findChildren(QToolButton):
        assert min(button.width(), button.height()) >= 24
        assert button.accessibleName()


def test_escape_closes_the_bar_then_clears_the_selection(story: ReaderPanel) -> None:
    select(story, SAID)
    story.capturing.open()
    press(story, Key.Key_Escape)
    assert not story.capturing.bar.isVisible()
    assert story.selection == span_of(SAID)
    press(story, Key.Key_Escape)
    assert story.selection is None


def test_enter_after_the_bar_was_closed_shows_it_first(story: ReaderPanel, project: Project) -> None:
    select(story, SAID)
    story.capturing.open()
    press(story, Key.Key_Escape, Key.Key_Return)
    assert project.quotes.ids() == []
    assert story.capturing.bar.isVisible()


def test_a_letter_without_a_chip_never_does_something_else(
    story: ReaderPanel, source: Source, project: Project
) -> None:
    select(story, SAID)
    press(story, "d", "j", "k", "9")
    assert project.sources.get(source.id).status is not Status.DONE
    assert story.selection == span_of(SAID)


# -- reading


def test_j_and_k_walk_by_sentence_and_space_selects(panel: ReaderPanel) -> None:
    press(panel, "j", "j", "j")
    assert panel.walk.spotlight == span_of("Officials met on Monday.")
    press(panel, Key.Key_Down, "k")
    assert panel.walk.spotlight == span_of("Officials met on Monday.")
    press(panel, Key.Key_Space)
    assert panel.selection == span_of("Officials met on Monday.")
    press(panel, Key.Key_Space)
    longer = panel.selection
    assert longer is not None
    assert longer.start == span_of("Officials met").start
    assert SAID in longer.of(ARTICLE)
    press(panel, (Key.Key_Space, SHIFT))
    assert panel.selection == span_of("Officials met on Monday.")
    press(panel, (Key.Key_Space, SHIFT))
    assert panel.selection is None


def test_the_folded_donation_bar_is_not_walked_through(panel: ReaderPanel) -> None:
    press(panel, "j")
    assert panel.walk.spotlight == span_of("Varnia denies ordering the strike at Keld")


def test_full_stop_and_comma_step_through_quotations(panel: ReaderPanel) -> None:
    press(panel, ".")
    assert panel.selection == span_of(SAID)
    press(panel, ".")
    second = panel.selection
    assert second is not None
    assert second.of(ARTICLE).startswith("“They ordered it")
    press(panel, ",")
    assert panel.selection == span_of(SAID)


def test_control_up_and_down_grow_and_shrink_the_selection(panel: ReaderPanel) -> None:
    panel.view.put_caret(ARTICLE.index("order the strike") + 2)
    press(panel, (Key.Key_Up, CONTROL))
    assert panel.selection is not None
    assert panel.selection.of(ARTICLE) == "order"
    sizes = []
    for _ in range(4):
        press(panel, (Key.Key_Up, CONTROL))
        sizes.append(len(panel.selection))
    assert sizes == sorted(sizes)
    press(panel, (Key.Key_Down, CONTROL))
    assert len(panel.selection) <= sizes[-1]


def test_shift_and_arrows_select_as_everywhere(panel: ReaderPanel) -> None:
    panel.view.put_caret(span_of("Officials").start)
    press(panel, *[(Key.Key_Right, SHIFT)] * 9)
    assert panel.selection == span_of("Officials")


def test_brackets_step_through_saved_quotes_and_delete_takes_one_back(
    panel: ReaderPanel, project: Project, source: Source
) -> None:
    first = project.quotes.add(source.id, [span_of("Officials met")])
    second = project.quotes.add(source.id, [span_of(SAID)])
    activated: list[list[int]] = []
    panel.quote_activated.connect(activated.append)
    press(panel, "]", "]", "[")
    assert activated == [[first.id], [second.id], [first.id]]
    press(panel, "]", Key.Key_Delete)
    assert project.quotes.ids() == [first.id]
    project.undo()
    assert project.quotes.ids() == [first.id, second.id]


@pytest.mark.parametrize(("key", "status"), [("u", Status.UNREAD), ("i", Status.READING), ("d", Status.DONE)])
def test_a_letter_sets_the_status(
    panel: ReaderPanel, project: Project, source: Source, key: str, status: Status
) -> None:
    project.sources.set_status(source.id, Status.READING if status is not Status.READING else Status.DONE)
    press(panel, key)
    assert project.sources.get(source.id).status is status
    button = panel.findChild(QToolButton, f"status_{status.value}")
    assert isinstance(button, QToolButton)
    assert button.isChecked()


def test_shift_d_goes_on_to_the_next_unread_source(
    panel: ReaderPanel, project: Project, source: Source, session: Session, qtbot: QtBot
) -> None:
    following = project.sources.add(draft(ARTICLE + "\nMore.", title="Another"))
    with qtbot.waitSignal(session.visited) as visited:
        press(panel, (Key.Key_D, SHIFT))
    assert visited.args == [Location(following.id)]
    assert project.sources.get(source.id).status is Status.DONE


def test_a_source_is_being_read_from_its_second_sentence_on(
    panel: ReaderPanel, project: Project, source: Source, qtbot: QtBot
) -> None:
    press(panel, "j")
    qtbot.wait(450)
    assert project.sources.get(source.id).status is Status.UNREAD
    press(panel, "j", "j")
    qtbot.waitUntil(lambda: project.sources.get(source.id).status is Status.READING)
    assert project.sources.get(source.id).progress == span_of("Officials met on Monday.").end
    assert str(project.undo_label).startswith("Import"), "reading is not an edit"


def test_scrolling_counts_as_reading_and_being_moved_does_not(
    panel: ReaderPanel, project: Project, qtbot: QtBot
) -> None:
    text = "\n".join(f"Sentence number {number} stands here for now." for number in range(300))
    made = project.sources.add(draft(text, title="Long"))
    panel.show_source(made.id)
    panel.zoom(1)
    panel.resize(600, 500)
    panel.select(span_of("number 250", text))
    panel.leave()
    assert project.sources.get(made.id).progress == 0
    panel.view.put_caret(0)
    panel.view.scroll_to(0)
    press(panel, Key.Key_PageDown)
    qtbot.waitUntil(lambda: project.sources.get(made.id).progress > 0)
    assert project.sources.get(made.id).progress < len(text) / 2
    panel.zoom(0)


def test_progress_is_kept_when_another_source_is_opened_at_once(
    panel: ReaderPanel, project: Project, source: Source
) -> None:
    press(panel, "j", "j", "j")
    panel.show_source(project.sources.add(draft("Other text.", title="Other")).id)
    assert project.sources.get(source.id).progress == span_of("Officials met on Monday.").end


def test_a_place_is_shown_a_third_down_the_page_and_nothing_is_selected(panel: ReaderPanel, project: Project) -> None:
    text = "\n".join(f"Sentence number {number} stands here for now." for number in range(300))
    made = project.sources.add(draft(text, title="Long"))
    span = span_of("number 150", text)
    panel.show_location(Location(made.id, span))
    top = panel.view.rect_of(span).top()
    assert abs(top - panel.view.height() / 3) < 40
    assert panel.selection is None
    assert panel.walk.spotlight == span
    assert project.sources.get(made.id).progress == 0, "what was jumped over has not been read"


def test_f3_goes_round_the_hits_and_shows_them_on_the_scroll_bar(panel: ReaderPanel, qtbot: QtBot) -> None:
    hits = tuple(span_of(words) for words in ("Kovács told", "Szabó rejected", "Kovács also"))
    panel.set_hits(hits)
    seen = []
    for _ in range(4):
        press(panel, Key.Key_F3)
        seen.append(panel.view.position)
    assert seen == [hits[0].start, hits[1].start, hits[2].start, hits[0].start]
    press(panel, (Key.Key_F3, SHIFT))
    assert panel.view.position == hits[2].start
    qtbot.waitUntil(lambda: len(panel.view.ticks) == 3)


def test_a_click_on_overlapping_quotes_tells_all_of_them(
    panel: ReaderPanel, project: Project, source: Source
) -> None:
    outer = project.quotes.add(source.id, [span_of(SAID)])
    inner = project.quotes.add(source.id, [span_of("order the strike")])
    activated: list[list[int]] = []
    panel.quote_activated.connect(activated.append)
    cursor = panel.view.textCursor()
    cursor.setPosition(span_of("order the").start + 3)
    where = panel.view.cursorRect(cursor).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert activated == [[outer.id, inner.id]]


def test_folding_a_block_elsewhere_folds_it_here_and_keeps_quotes_in_place(
    panel: ReaderPanel, project: Project, source: Source
) -> None:
    project.quotes.add(source.id, [span_of(SAID)])
    blocks = project.sources.blocks(source.id)
    project.sources.set_hidden(source.id, [blocks[-2].id], hidden=True)
    assert len(panel.view.folded) == 2
    assert panel.view.quotes_at(span_of(SAID).start) == project.quotes.ids()
    project.undo()
    assert blocks[-2].span.of(ARTICLE) not in [span.of(ARTICLE) for span in panel.view.folded]


def test_a_source_that_is_removed_leaves_the_empty_state(
    panel: ReaderPanel, project: Project, source: Source
) -> None:
    project.sources.remove(source.id)
    assert panel.source_id is None
    blank = panel.findChild(QWidget, "reader_empty")
    assert isinstance(blank, QWidget)
    assert blank.isVisible()
    assert "Drop" in blank.accessibleName()


def test_the_tool_tip_of_a_quote_says_who_says_what(story: ReaderPanel, project: Project, source: Source) -> None:
    actor = project.codebook.find_actor("Kovács")
    claim = project.codebook.claims()[0]
    assert actor is not None
    project.quotes.add(
        source.id, [span_of(SAID)], statement=Statement(0, 0, actor.id, claim.id, Stance.DENIES, suggested=True)
    )
    tip = story.view.tip_at(span_of(SAID).start + 2)
    assert tip == f"Q-001   Ada Kovács − {claim.text} (suggested)"


def test_a_project_open_for_reading_only_can_be_read_and_says_why_it_cannot_be_marked(
    panel: ReaderPanel, project: Project, source: Source, qtbot: QtBot
) -> None:
    quote = project.quotes.add(source.id, [span_of(SAID)])
    with Project.open(project.path, read_only=True) as opened:
        session = Session(opened)
        told: list[str] = []
        session.noticed.connect(lambda notice: told.append(notice.text))
        reader = ReaderPanel(session)
        qtbot.addWidget(reader)
        reader.show_source(source.id)
        assert reader.view.quotes_at(span_of(SAID).start) == [quote.id]
        reader.mark_done()
        reader.view.put_caret(span_of(SAID).start + 2)
        reader.remove_quote()
        reader.select(span_of("Officials met"))
        assert not reader.capturing.open()
        assert told == ["This project is open for reading only. Nothing was changed."] * 2
        reader.leave()
        session.close()


def test_zoom_is_bounded_and_remembered(panel: ReaderPanel, session: Session, qtbot: QtBot) -> None:
    for _ in range(40):
        panel.zoom(1)
    assert panel.view.typography.zoom == 300
    again = ReaderPanel(session)
    qtbot.addWidget(again)
    assert again.view.typography.zoom == 300
    panel.zoom(0)
    assert panel.view.typography.zoom == 100


def test_the_page_is_set_as_its_reader_likes_and_stays_so(panel: ReaderPanel, session: Session, qtbot: QtBot) -> None:
    panel.set_type()
    popover = panel.findChild(TypePopover, "type_popover")
    assert isinstance(popover, TypePopover)
    for name, value in (("type_measure", 10), ("type_leading", 36), ("type_zoom", 12)):
        slider = popover.findChild(QSlider, name)
        assert isinstance(slider, QSlider)
        slider.setValue(value)
    numbers = popover.findChild(QCheckBox, "type_numbers")
    assert isinstance(numbers, QCheckBox)
    numbers.click()
    popover.close()
    again = ReaderPanel(session)
    qtbot.addWidget(again)
    for typography in (panel.view.typography, again.view.typography):
        assert (typography.measure, typography.line_height, typography.zoom) == (50, 1.8, 120)
        assert not typography.numbered
