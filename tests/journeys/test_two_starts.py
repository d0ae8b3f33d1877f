"""The program started twice, as real processes: one window, and one writer to a project."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.store.test_lock import Holder
from workbench.app import Desk
from workbench.project import Project
from workbench.ui.main_window import MainWindow
from workbench.ui.welcome import Welcome


def start(*arguments: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WORKBENCH_TELL_READY": "1"}
    command = [sys.executable, "-m", "workbench", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def last_opened(tmp_path: Path) -> str:
    settings = ConfigParser()
    settings.read(tmp_path / "config" / "source-workbench" / "settings.ini")
    return settings.get("session", "open", fallback="")


def test_a_second_start_shows_its_project_in_the_first_ones_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = Path(tempfile.mkdtemp(prefix="sw-"))  # so that the socket lies where the test looks
    monkeypatch.setenv("XDG_STATE_HOME", str(short))
    for name in ("one", "two"):
        Project.create(tmp_path / f"{name}.swb").close()
    first = start(tmp_path / "one.swb")
    assert first.stdout
    assert first.stdout.readline() == "ready\n"
    until = time.monotonic() + 30
    socket = short / "source-workbench" / "instance.socket"
    while not socket.exists():  # it listens when its window stands
        assert time.monotonic() < until
        time.sleep(0.05)
    second = start(tmp_path / "two.swb")
    assert second.wait(30) == 0
    while not last_opened(tmp_path).endswith("two.swb"):
        assert time.monotonic() < until
        time.sleep(0.05)
    assert first.poll() is None
    first.kill()
    first.communicate()
    shutil.rmtree(short)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the stand-in for a second program forks")
def test_a_project_somebody_has_open_can_be_opened_to_read(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "story.swb"
    Project.create(path).close()
    other = Holder(path)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desk = Desk(app)
    told: list[str] = []

    def answer(which: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        next(button for button in box.buttons() if which in button.text()).click()

    QTimer.singleShot(300, lambda: answer("Cancel"))
    assert not desk.open(path)
    QTimer.singleShot(300, lambda: answer("read only"))
    assert desk.open(path)
    assert "mirela has had it since" in told[0]
    assert desk.project
    assert desk.project.read_only
    assert isinstance(desk.window, MainWindow)
    desk.window.close()
    other.close()


def test_closing_a_project_leads_to_the_welcome_and_the_next_start_too(qtbot: QtBot, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desk = Desk(app)
    assert desk.new(tmp_path / "one.swb")
    assert isinstance(desk.window, MainWindow)
    desk.window.actions_by_name["project.close"].trigger()
    assert isinstance(desk.window, Welcome)
    assert desk.project is None
    Project.open(tmp_path / "one.swb").close()  # nobody holds it
    desk.window.close()
    again = Desk(app)
    again.begin(None)
    assert isinstance(again.window, Welcome)
    again.window.close()
