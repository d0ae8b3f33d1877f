"""Recent projects: pinned ones stay, missing ones say so, and no disk that is away keeps anybody waiting."""

import os
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.story import session, story, window
from workbench.project import Project
from workbench.ui import actions, files, presence, recents
from workbench.ui.main_window import MainWindow
from workbench.ui.recent_list import RecentList
from workbench.ui.settings import settings
from workbench.ui.theme import LIGHT
from workbench.ui.welcome import Welcome

__all__ = ["session", "story", "window"]


def button(parent: object, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)  # type: ignore[attr-defined]
    assert isinstance(found, QPushButton)
    return found


def test_pinned_projects_stay_above_the_others_however_many_are_opened() -> None:
    pinned = Path("/p/Zebra.swb")
    recents.remember_project(pinned)
    recents.pin(pinned, True)
    for number in range(20):
        recents.remember_project(Path(f"/p/{number}.swb"))
    assert recents.listed()[:2] == [pinned, Path("/p/19.swb")]
    assert len(recents.listed()) == recents.LIMIT + 1
    assert recents.recent_projects()[0] == Path("/p/19.swb")
    recents.pin(pinned, False)
    assert pinned in recents.listed()


def test_a_project_that_is_gone_can_be_looked_for_or_taken_off(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, gone, moved = tmp_path / "here.swb", tmp_path / "gone.swb", tmp_path / "elsewhere" / "gone.swb"
    moved.parent.mkdir()
    for path in (here, moved):
        path.touch()
    for path in (gone, here):
        recents.remember_project(path)
    found = RecentList()
    qtbot.addWidget(found)
    qtbot.waitUntil(lambda: not button(found, "recent_open_1").isEnabled())
    assert button(found, "recent_open_0").isEnabled()
    opened: list[Path] = []
    found.opened.connect(opened.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    button(found, "recent_locate_1").click()
    assert opened == [moved]
    assert recents.listed() == [here, moved]
    found.remove(here)
    assert found.shown() == recents.listed() == [moved]


def test_the_menu_lists_them_and_asks_where_one_is_that_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    gone = Path("/nowhere/Gone.swb")
    recents.remember_project(gone)
    qtbot.wait(1)  # the menu is attended to in the next turn
    menu = actions.menu(window.menuBar(), "File/Open Recent")
    menu.aboutToShow.emit()
    entry = next(action for action in menu.actions() if action.text().startswith("Gone"))
    qtbot.waitUntil(lambda: entry.menu() is not None)
    assert entry.text() == "Gone – not found"
    ways = entry.menu()
    assert isinstance(ways, QMenu)
    ways.actions()[1].trigger()
    assert gone not in recents.listed()
    window.actions_by_name["project.pin"].trigger()
    assert recents.is_pinned(window.session.project.path)


def test_nobody_waits_for_a_disk_that_does_not_answer(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away, answers = tmp_path / "away" / "story.swb", threading.Event()
    exists = os.path.exists

    def asked(path: Path) -> bool:
        if away.parent in (path, *Path(path).parents):
            answers.wait(20)
        return exists(path)

    monkeypatch.setattr(os.path, "exists", asked)
    recents.remember_project(away)
    settings().setValue(files.PROJECTS, str(away.parent))
    began = time.monotonic()
    welcome = Welcome(LIGHT)
    qtbot.addWidget(welcome)
    assert button(welcome, "recent_open_0").isEnabled()
    assert presence.is_there(away, 0.05) is None
    assert files.folder_for(files.PROJECTS, tmp_path) == tmp_path
    assert time.monotonic() - began < 2
    answers.set()
    qtbot.waitUntil(lambda: not button(welcome, "recent_open_0").isEnabled())


def test_a_dialog_begins_where_one_was_last_for_the_same_purpose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, then = tmp_path / "first", tmp_path / "then"
    first.mkdir()
    then.mkdir()
    asked: list[Path] = []

    def ask(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(folder))
        return str(then / "template.dotx"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    for purpose in (files.TEMPLATES, files.TEMPLATES, files.STYLES):
        files.open_file(None, purpose, "", first=first)
    then.rmdir()
    files.open_file(None, files.TEMPLATES, "", first=first)
    assert asked == [first, then, first, first]


def test_a_project_opened_by_the_list_comes_from_the_welcome(qtbot: QtBot, tmp_path: Path) -> None:
    Project.create(tmp_path / "story.swb").close()
    recents.remember_project(tmp_path / "story.swb")
    welcome = Welcome(LIGHT)
    qtbot.addWidget(welcome)
    with qtbot.waitSignal(welcome.opened) as told:
        button(welcome, "recent_open_0").click()
    assert told.args == [tmp_path / "story.swb"]
