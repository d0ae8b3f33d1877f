"""The small pieces: notice, chip, heading, empty state, wrapped text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.theme import reading_font
from workbench.ui.widgets import notice
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.drawing import WrappedText, right_to_left, side_by_side
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.flow import GAP, FlowBox
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.notice import NoticeBar


def test_the_action_of_a_notice_runs_once_and_closes_it(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.say("Q-017 saved", "Undo", lambda: done.append("undone"))
    assert bar.isVisible()
    assert bar.text() == "Q-017 saved"
    with qtbot.waitSignal(bar.closed):
        QTest.mouseClick(bar.action_button(), Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not bar.isVisible()


def test_a_notice_goes_by_itself_and_an_error_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notice, "SHOWN_MS", 10)
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.move(400, 400)  # away from the pointer: a notice under it waits
    bar.say("Q-017 saved")
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=1000)
    with qtbot.assertNotEmitted(bar.closed, wait=60):
        bar.say("The disk is full.", kind="error")
    assert bar.isVisible()


def test_an_action_never_outlives_its_notice(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.say("first", "Undo", lambda: done.append("first"))
    bar.say("second")
    assert not bar.action_button().isVisible()
    bar.say("third", "Undo", lambda: done.append("third"))
    bar.action_button().click()
    assert done == ["third"]


def test_a_chip_can_be_taken_off_by_a_button_of_24_pixels(qtbot: QtBot) -> None:
    chip = Chip("Actor: Kovács", "quote_filter_chip")
    qtbot.addWidget(chip)
    assert min(chip.remove_button().width(), chip.remove_button().height()) >= 24
    assert chip.remove_button().accessibleName() == "Remove: Actor: Kovács"
    with qtbot.waitSignal(chip.removed):
        chip.remove_button().click()


def test_a_heading_says_how_many_of_how_many(qtbot: QtBot) -> None:
    header = SectionHeader("Sources")
    qtbot.addWidget(header)
    header.show_count(42)
    assert header.count_text() == "42"
    header.show_count(3, 1042)
    assert header.count_text() == "3 of 1,042"
    header.show_count(None)
    assert header.count_text() == ""


def test_an_empty_state_teaches_and_offers_one_way_on(qtbot: QtBot) -> None:
    state = EmptyState("inbox", "No sources yet", "Drop articles here.", "Add sources…")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.button_pressed):
        state.button().click()
    state.say("search", "Nothing matches", "Try fewer letters.")
    assert state.text() == "Nothing matches\nTry fewer letters."
    assert state.button().isHidden()


def test_wrapped_text_keeps_every_letter_but_the_elided_ones(qtbot: QtBot) -> None:
    text = "They 😀 ordered it, and\nwe said so at the time: nobody listened to a word of what was said."
    font = reading_font(15)
    whole = " ".join(text.split())
    assert " ".join(WrappedText(20).broken(text, font, 160)) == whole
    two = WrappedText(2).broken(text, font, 160)
    assert len(two) == 2
    assert two[1].endswith("…")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 161 for line in two)
    assert whole.startswith(two[0])


@pytest.mark.parametrize(
    ("text", "answer"), [("«قال الوزير» yes", True), ("“Said” العربية", False), ("123 – …", False), ("", False)]
)
def test_direction_follows_the_first_strong_letter(text: str, answer: bool) -> None:
    assert right_to_left(text) is answer


def test_an_arabic_name_leaves_the_date_in_its_place() -> None:
    assert side_by_side(["بريد الجزيرة", None, "11 May 2026"]) == "\u2068بريد الجزيرة\u2069 · 11 May 2026"
    assert side_by_side(["Island Post", ""]) == "Island Post"


def test_a_flow_of_chips_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(0, 0, 0, 0)
    box = FlowBox()
    column.addWidget(box)
    column.addStretch(1)
    qtbot.addWidget(outer)
    outer.resize(200, 300)
    chips = [Chip("A name of some length", f"chip_{number}") for number in range(3)]
    for chip in chips:
        box.add(chip)
    outer.show()
    qtbot.waitExposed(outer)
    assert box.height() == 3 * Chip.HEIGHT + 2 * GAP
    assert [chip.y() for chip in chips] == [0, Chip.HEIGHT + GAP, 2 * (Chip.HEIGHT + GAP)]
    box.remove(chips[0])
    assert box.height() == 2 * Chip.HEIGHT + GAP
