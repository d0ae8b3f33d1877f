"""Every command can be found by its name, and every key be changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.story import empty_session, session, story, window
from workbench.ui import shortcuts
from workbench.ui.actions import COMMANDS
from workbench.ui.main_window import MainWindow
from workbench.ui.palette import CommandPalette, Entry, rank, recent_commands
from workbench.ui.shortcut_editor import ShortcutEditor

__all__ = ["empty_session", "session", "story", "window"]
BY_NAME = {command.name: command for command in COMMANDS}


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    window.actions_by_name["tools.palette"].trigger()
    found = window.findChild(CommandPalette, "command_palette")
    assert found is not None
    return found


@pytest.fixture
def editor(window: MainWindow) -> ShortcutEditor:
    window.actions_by_name["tools.keys"].trigger()
    found = window.findChild(ShortcutEditor, "shortcut_editor")
    assert found is not None
    return found


def names(palette: CommandPalette) -> list[str]:
    return [entry.name for entry in palette.shown()]


def press(editor: ShortcutEditor, button: str) -> None:
    found = editor.findChild(QPushButton, button)
    assert found is not None
    found.click()


def test_the_palette_is_as_high_as_what_fits(palette: CommandPalette) -> None:
    whole = palette.height()
    palette._field.setText("two sources")
    few = len(palette.shown())
    assert few < CommandPalette.ROWS
    assert whole - palette.height() == (CommandPalette.ROWS - few) * CommandPalette.ROW


def test_the_palette_holds_every_command_with_its_key(palette: CommandPalette) -> None:
    assert sorted(names(palette)) == sorted(BY_NAME)
    entry = next(entry for entry in palette.shown() if entry.name == "view.split")
    assert (entry.label, entry.place, entry.key) == ("Two Sources Side by Side", "View", "Ctrl+\\")


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("undo", "edit.undo"),
        ("two so", "view.split"),
        ("nwprj", "project.new"),
        ("mark done", "source.done"),
        ("DARK", "view.theme_dark"),
    ],
)
def test_letters_in_the_right_order_find_a_command(palette: CommandPalette, typed: str, best: str) -> None:
    QTest.keyClicks(palette._field, typed)
    assert names(palette)[0] == best


def test_a_name_that_begins_so_is_better_than_one_that_holds_the_letters() -> None:
    labels = ["Undo", "Under the Order", "Found", "Upper North Door"]
    ranks = [rank("und", Entry(label, label, "Edit", "")) for label in labels]
    assert all(found is not None for found in ranks)
    assert sorted(labels, key=lambda label: rank("und", Entry(label, label, "Edit", "")) or (9, 9)) == labels
    assert rank("xyz", Entry("Undo", "Undo", "Edit", "")) is None


def test_a_command_is_found_by_its_name_in_the_language_in_use_and_in_english() -> None:
    entry = Entry("edit.undo", "Rückgängig", "Bearbeiten", "Ctrl+Z", english="Undo")
    assert rank("ruckg", entry) == (0, len("Rückgängig"))
    assert rank("und", entry) == (0, len("Undo"))


def test_enter_runs_the_command_and_it_comes_first_the_next_time(
    window: MainWindow, palette: CommandPalette, qtbot: QtBot
) -> None:
    QTest.keyClicks(palette._field, "side by side")
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.readers.is_split)
    assert recent_commands() == ["view.split"]
    again = CommandPalette(window.actions_by_name, window)
    again.open()
    assert names(again)[0] == "view.split"
    again.close()


def test_what_cannot_be_done_now_is_not_run(window: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette._field, "redo")
    QTest.keyClick(palette._field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_a_new_key_holds_at_once_and_is_kept(window: MainWindow, editor: ShortcutEditor) -> None:
    editor.choose("report.export")
    editor.press(QKeySequence("Ctrl+Alt+R"))
    press(editor, "shortcut_take")
    action = window.actions_by_name["report.export"]
    assert action.shortcut() == QKeySequence("Ctrl+Alt+R")
    assert "Ctrl+Alt+R" in action.toolTip()
    assert shortcuts.keys_of(BY_NAME["report.export"]) == [QKeySequence("Ctrl+Alt+R")]
    press(editor, "shortcut_reset")
    assert action.shortcut() == QKeySequence("Ctrl+E")
    assert not shortcuts.is_changed(BY_NAME["report.export"])


def test_a_key_that_is_taken_says_by_whom_and_changes_hands_only_when_asked(
    window: MainWindow, editor: ShortcutEditor
) -> None:
    editor.choose("report.export")
    editor.press(QKeySequence("Ctrl+D"))
    told = editor.findChild(QLabel, "shortcut_conflict")
    assert told is not None
    assert told.text() == "Ctrl+D belongs to “Details”, which would be left without it."
    assert window.actions_by_name["source.details"].shortcut() == QKeySequence("Ctrl+D")
    press(editor, "shortcut_take")
    assert window.actions_by_name["source.details"].shortcuts() == []
    assert window.actions_by_name["report.export"].shortcut() == QKeySequence("Ctrl+D")
    press(editor, "shortcut_reset_all")
    assert window.actions_by_name["source.details"].shortcut() == QKeySequence("Ctrl+D")


def test_the_text_hears_a_new_key_and_no_longer_the_old_one(window: MainWindow, qtbot: QtBot) -> None:
    shortcuts.set_keys(BY_NAME["read.next_sentence"], [QKeySequence("W")])
    shortcuts.apply(window.actions_by_name)
    view = window.reader.view
    window.readers.take_focus(0)
    before = window.reader.walk.spotlight
    QTest.keyClick(view, Qt.Key.Key_J)
    assert window.reader.walk.spotlight == before
    QTest.keyClick(view, Qt.Key.Key_W)
    after = window.reader.walk.spotlight
    assert after not in (None, before)


def test_no_two_commands_come_with_the_same_key() -> None:
    taken = {
        (key.toString(), command.name, other.name)
        for command in COMMANDS
        for key in shortcuts.own_keys(command)
        for other in shortcuts.conflicts(key, command)
    }
    assert taken == set()
