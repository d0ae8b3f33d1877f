"""The program ends in every way it can, in a process of its own; then it is started again."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.going_wrong import SECRET
from tests.journeys.program import run
from tests.ui.story import Story
from workbench.app import Desk
from workbench.project import Project
from workbench.ui.ending import Ending
from workbench.ui.settings import settings
from workbench.ui.widgets.notice import NoticeBar

LONG = pytest.mark.long
DIED = "Fatal Python error"


@pytest.mark.parametrize(
    ("way", "exit_status", "logged", "stack"),
    [
        pytest.param("slot", -9, "unexpected KeyError", "", marks=LONG),
        pytest.param("thread", -9, "unexpected KeyError in a thread", "", marks=LONG),
        pytest.param("job", -9, "unexpected OSError\nOSError ENOSPC\n  workbench.ui.jobs", "", marks=LONG),
        pytest.param("fatal", -6, "CRITICAL workbench qt:", DIED, marks=LONG),
        pytest.param("abort", -6, "", f"{DIED}: Aborted", marks=LONG),
        pytest.param("kill", -9, "", "", marks=LONG),
        pytest.param("segfault", -11, "", f"{DIED}: Segmentation fault", marks=LONG),
    ],
)
def test_after_a_crash_the_next_start_says_what_is_safe_and_is_where_it_was(
    tmp_path: Path, way: str, exit_status: int, logged: str, stack: str
) -> None:
    path = tmp_path / "story.swb"
    with Project.create(path) as project:
        Story(project)
    ended = run("tests.journeys.going_wrong", path, environment={"WRONG": way})
    assert ended.endswith(f"exit {exit_status}"), ended
    place = json.loads(ended.splitlines()[0])
    files = {file.name: file.read_text("utf-8") for file in tmp_path.rglob("*.log")}
    assert logged in files.get("workbench.log", "")
    assert stack in files["crash.log"]
    assert not stack or 'going_wrong.py", line' in files["crash.log"]
    assert SECRET not in str(files) + ended
    again = json.loads(run("tests.journeys.going_wrong", None, environment={"WRONG": "tell"}).splitlines()[0])
    assert again["window"] == "MainWindow"
    assert "Everything it showed as saved is there, and you are where you were." in again["notice"]
    assert again["place"] == place
    assert settings().value("session/running") is None, "it ended well this time"


@pytest.mark.parametrize(
    ("opening", "said"), [(False, "and you are where you were."), (True, "It was opening “story”")]
)
def test_the_window_that_comes_says_how_the_last_one_went(
    qtbot: QtBot, tmp_path: Path, opening: bool, said: str
) -> None:
    path = tmp_path / "story.swb"
    Project.create(path).close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ending = Ending(app, alone=False)  # beside these tests, it writes nothing down
    ending.crashed, ending.opening = True, opening
    first = Desk(app)
    assert first.open(path)
    first.window.close()  # type: ignore[union-attr]
    desk = Desk(app)
    desk.begin(None, reopen=not opening)
    desk.tell_of_a_crash(ending)
    notice = desk.window.findChild(NoticeBar, "notice_bar")  # type: ignore[union-attr]
    assert notice is not None
    assert said in notice.text()
    desk.window.close()  # type: ignore[union-attr]


@LONG
def test_the_end_of_a_session_is_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "story.swb"
    with Project.create(path) as project:
        Story(project)
    assert run("tests.journeys.going_wrong", path, environment={"WRONG": "terminate"}).endswith("exit 0")
    again = json.loads(run("tests.journeys.going_wrong", None, environment={"WRONG": "tell"}).splitlines()[0])
    assert again["notice"] == ""


@LONG
def test_a_project_that_ends_the_program_is_not_opened_by_itself_again(tmp_path: Path) -> None:
    path = tmp_path / "story.swb"
    Project.create(path).close()
    settings().setValue("recent", [str(path)])
    settings().setValue("session/open", str(path))
    settings().setValue("session/running", "opening")
    again = json.loads(run("tests.journeys.going_wrong", None, environment={"WRONG": "tell"}).splitlines()[0])
    assert again["window"] == "Welcome"
    assert "It was opening “story”, which is not opened by itself now." in again["notice"]
