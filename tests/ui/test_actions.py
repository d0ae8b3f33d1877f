"""Every command is in a menu with its key, does something, and takes no other command's key."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from workbench.project import Project
from workbench.ui.actions import COMMANDS
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Session
from workbench.ui.widgets.keys import Menu


def test_every_command_is_in_a_menu_and_named(qtbot: QtBot, tmp_path: Path) -> None:
    with Project.create(tmp_path / "story.swb") as project:
        window = MainWindow(Session(project))
        qtbot.addWidget(window)
        listed = {action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
        assert {command.name for command in COMMANDS} <= listed
        for command in COMMANDS:
            action = window.actions_by_name[command.name]
            assert action.text(), command.name
            assert action.toolTip(), command.name
        window.close()


def test_no_two_commands_share_a_name_or_a_key() -> None:
    assert [name for name, count in Counter(command.name for command in COMMANDS).items() if count > 1] == []
    # A platform may give a standard key that the command names by hand as well.
    of_each = [{QKeySequence(key).toString() for key in command.keys} - {""} for command in COMMANDS]
    keys = Counter(key for keys in of_each for key in keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_two_entries_of_a_menu_share_a_mnemonic() -> None:
    seen: Counter[tuple[str, str]] = Counter()
    for command in COMMANDS:
        at = command.label.find("&")
        if at >= 0:
            seen[command.menu, command.label[at + 1].lower()] += 1
    assert [pair for pair, count in seen.items() if count > 1] == []


def test_a_key_that_is_also_the_mark_of_a_letter_is_shown_in_its_menu(qtbot: QtBot) -> None:
    menu, option = Menu(), QStyleOptionMenuItem()
    qtbot.addWidget(menu)
    action = menu.addAction("&Join the Next Selection")
    action.setShortcut(QKeySequence("&"))
    menu.initStyleOption(option, action)
    assert option.text == "&Join the Next Selection\t&&"
