"""Two sources side by side in the real window, and the layouts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.story import Story, empty_session, notices, session, story, window
from workbench.model import Location, Span, Stance
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Notice, Session
from workbench.ui.settings import Desk, Place, keep_desk, kept_desk, settings

__all__ = ["empty_session", "notices", "session", "story", "window"]


def run(window: MainWindow, command: str) -> None:
    window.actions_by_name[command].trigger()


def test_the_second_text_begins_where_the_first_is_and_both_can_be_annotated(
    window: MainWindow, story: Story, qtbot: QtBot
) -> None:
    run(window, "view.split")
    readers = window.readers
    assert [panel.source_id for panel in readers.panels] == [story.ferry, story.ferry]
    assert readers.active is readers.panels[1]
    window.session.visit(Location(story.island))
    assert [panel.source_id for panel in readers.panels] == [story.ferry, story.island]
    window.session.catch_up()
    assert window.quotes._source_id == story.island
    for place, source_id in ((0, story.ferry), (1, story.island)):
        readers.take_focus(place)
        qtbot.waitUntil(readers.panels[place].view.hasFocus)
        run(window, "read.next_sentence")
        run(window, "read.select_sentence")
        run(window, "quote.capture")
        last = story.project.quotes.last()
        assert last is not None
        assert last.source_id == source_id
        window.session.catch_up()
        assert window.quotes._source_id == source_id


def test_one_text_again_is_the_first(window: MainWindow, story: Story) -> None:
    run(window, "view.split")
    window.session.visit(Location(story.island))
    run(window, "view.split")
    assert [panel.source_id for panel in window.readers.panels] == [story.ferry]
    assert window.reader.source_id == story.ferry


def test_quotes_on_one_claim_are_set_side_by_side_and_the_notice_leads_on(
    window: MainWindow, story: Story, notices: list[Notice], qtbot: QtBot
) -> None:
    def stand(*source_ids: int) -> bool:
        return [panel.source_id for panel in window.readers.panels] == list(source_ids)

    extra = story.quote(story.letter, "It asked both sides to return to the table", None, story.closed)
    story.project.quotes.state(extra, claim_id=story.closed)
    others = story.project.quotes.alike(story.never, "claim")
    window.quotes.comparison_wanted.emit(story.never, others)
    qtbot.waitUntil(lambda: stand(story.ferry, story.letter))
    assert notices[-1].text.endswith("1 of 2.")
    assert notices[-1].run is not None
    notices[-1].run()
    qtbot.waitUntil(lambda: stand(story.ferry, story.island))


def test_a_layout_shows_what_it_is_for_and_reading_brings_all_back(window: MainWindow, story: Story) -> None:
    run(window, "view.layout_compare")
    assert window.readers.is_split()
    assert not window._docks["library"].isVisible()
    assert window._docks["claims"].isVisible()
    run(window, "view.layout_write")
    assert not window.readers.is_split()
    assert window._docks["inspector"].isVisible()
    run(window, "view.layout_read")
    assert window._docks["library"].isVisible()
    assert window.reader.source_id == story.ferry


def test_a_window_opened_again_stands_as_it_was_left(
    window: MainWindow, story: Story, session: Session, qtbot: QtBot
) -> None:
    run(window, "view.split")
    session.visit(Location(story.island, story.get(story.who).span))
    window.readers.take_focus(0)
    run(window, "read.next_sentence")
    left = window.readers.desk()
    assert [place.source_id for place in left.places] == [story.ferry, story.island]
    keep_desk(session.project.id, left)
    again = MainWindow(session)
    qtbot.addWidget(again)
    again.resize(1280, 720)
    with qtbot.waitExposed(again):
        again.show()
    place = again.readers.take_up(kept_desk(session.project.id))
    assert place is not None
    assert place.source_id == story.ferry
    assert [(each.source_id, each.start) for each in again.readers.desk().places] == [
        (each.source_id, each.start) for each in left.places
    ]
    assert again.readers.is_split()
    again.close()


def after_a_crash(qtbot: QtBot, session: Session) -> MainWindow:
    """Another window on the same project, from what is on the disk, while the first was never closed."""
    again = MainWindow(session)
    qtbot.addWidget(again)
    again.resize(1280, 720)
    with qtbot.waitExposed(again):
        again.show()
    again.activateWindow()
    place = again.readers.take_up(kept_desk(session.project.id))
    assert place is not None
    session.visit(place)
    return again


def test_what_was_said_and_not_sent_is_there_again_after_a_crash(
    window: MainWindow, story: Story, session: Session, qtbot: QtBot
) -> None:
    reader = window.reader
    reader.take_focus()
    said = "“The gates were locked on the mayor’s order,”"
    start = reader.view.text.index(said)
    reader.select(Span(start, start + len(said)))
    assert reader.capturing.open()
    for key in "a2":
        QTest.keyClicks(reader.view, key)
    QTest.keyClicks(reader.view, "n")
    QTest.keyClicks(QApplication.focusWidget() or window, "Ask the harbour mas")
    before = reader.capturing.bar.sentence
    qtbot.waitUntil(lambda: "harbour mas" in str(kept_desk(session.project.id)))
    again = after_a_crash(qtbot, session)
    capturing = again.reader.capturing
    qtbot.waitUntil(lambda: capturing.is_open and capturing.bar.typing)
    assert again.reader.selection == Span(start, start + len(said))
    assert (capturing.bar.sentence.actor, capturing.bar.sentence.claim) == (before.actor, before.claim)
    assert before.actor is not None
    field = again.findChild(QLineEdit, "capture_entry")
    assert field is not None
    assert (field.text(), field.hasFocus()) == ("Ask the harbour mas", True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(again.reader.view, "-")
    kept = story.project.quotes.last()
    assert kept is not None
    assert (kept.exact, kept.note, kept.statements[0].stance) == (said, "Ask the harbour mas", Stance.DENIES)
    again.readers.keep_desk()
    assert not kept_desk(session.project.id).places[0].capture
    again.close()


def test_what_was_set_aside_is_there_again(window: MainWindow, story: Story, session: Session, qtbot: QtBot) -> None:
    window.reader.select(Span(60, 70))
    run(window, "quote.join")
    window.readers.keep_desk()
    again = after_a_crash(qtbot, session)
    qtbot.waitUntil(lambda: bool(again.reader.capturing.unsent()))
    again.reader.select(Span(80, 90))
    again.reader.capturing.open()
    again.reader.capturing.bar.press_enter()
    kept = story.project.quotes.last()
    assert kept is not None
    assert len(kept.segments) == 2
    again.close()


@pytest.mark.parametrize(
    "kept",
    [
        {"selection": {"start": 3, "end": 9}},
        {"version_id": 1, "selection": {"start": 9, "end": 3}, "held": [], "said": None, "entry": "", "typed": ""},
        {"version_id": 1, "selection": {"start": 0, "end": 9_999}, "held": [], "said": 3, "entry": 4, "typed": ""},
        {"version_id": 9, "selection": {"start": 3, "end": 9}, "held": [], "said": {}, "entry": "", "typed": ""},
    ],
)
def test_an_unsent_capture_of_another_text_or_program_is_let_be(
    window: MainWindow, story: Story, kept: dict[str, object], qtbot: QtBot
) -> None:
    window.reader.capturing.take_up(kept, typing=True)
    assert window.reader.selection is None


def test_an_actor_that_has_gone_is_not_chosen_again(window: MainWindow, story: Story) -> None:
    capturing = window.reader.capturing
    window.reader.select(Span(60, 70))
    capturing.open()
    capturing.bar.press("a")
    actor = capturing.bar.sentence.actor
    assert actor is not None
    assert actor.actor_id is not None
    kept = capturing.unsent()
    window.reader.step_back()
    window.reader.step_back()
    story.project.codebook.remove_actor(actor.actor_id)
    capturing.take_up(kept, typing=False)
    assert capturing.is_open
    assert capturing.bar.sentence.actor is None


def test_a_source_that_has_gone_is_not_gone_back_to(window: MainWindow, story: Story) -> None:
    story.project.sources.remove(story.letter)
    desk = Desk((Place(story.letter, 3, 9), Place(story.island, 9_000, 9_100)), 1, (400, 400))
    assert window.readers.take_up(desk) is not None
    assert [panel.source_id for panel in window.readers.panels] == [story.island]
    assert window.readers.take_up(Desk((Place(story.letter),))) is None


@pytest.mark.parametrize(
    "kept", ["", "7", "{", '{"places": 3}', '{"places": [{"other": 1}], "active": 0, "sizes": []}']
)
def test_what_was_kept_by_another_version_harms_nothing(kept: str) -> None:
    settings().setValue("place/x", kept)
    assert kept_desk("x") == (Desk((Place(7),)) if kept == "7" else Desk())
