"""A second start hands its file to the first one and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.ui.instance import Instance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from workbench.ui.instance import Instance
app = QCoreApplication([])
instance = Instance()
print("first" if instance.is_first() else "handed over" if instance.hand_over(Path(sys.argv[1])) else "alone")
"""


def second(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", SECOND, str(path)], stdout=subprocess.PIPE, text=True)


def said(process: subprocess.Popen[str]) -> str:
    out, _ = process.communicate(timeout=30)
    return out.strip()


def test_a_second_start_hands_its_file_over_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance()
    assert first.is_first()
    first.listen()
    process = None
    with qtbot.waitSignal(first.asked, timeout=30_000) as asked:
        process = second(tmp_path / "Türkei 🌍.swb")
    assert asked.args == [tmp_path / "Türkei 🌍.swb"]
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    assert said(process) == "handed over"
    first.close()
    assert said(second(tmp_path)) == "first"


def test_what_a_killed_start_left_behind_is_no_first_one(qtbot: QtBot, tmp_path: Path) -> None:
    die = SECOND.partition("print(")[0] + "instance.is_first(); instance.listen(); import os; os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", die, "x"], check=False)
    first = Instance()
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=30_000):
        process = second(tmp_path / "a.swb")
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    first.close()


def test_a_first_one_that_does_not_answer_keeps_nobody_from_working(tmp_path: Path) -> None:
    first = Instance()
    assert first.is_first()
    assert said(second(tmp_path / "a.swb")) == "alone"
    first.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows' sockets have no such limit")
def test_a_folder_with_a_long_name_is_no_obstacle(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / ("long " * 30)))
    first = Instance()
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=30_000):
        process = second(tmp_path / "a.swb")
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    first.close()
