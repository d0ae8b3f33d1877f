"""A full disk, a file that went, a slow disk and a damaged file, in the real window."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.disks import disk
from tests.drafts import draft
from workbench.model import Span
from workbench.project import Project
from workbench.store import refuge
from workbench.store.backups import back_up
from workbench.ui import saving
from workbench.ui.damaged import Damaged, Way, choose
from workbench.ui.main_window import MainWindow
from workbench.ui.memo_field import MemoField
from workbench.ui.salvaging import Salvaging
from workbench.ui.session import Session
from workbench.ui.widgets.standing_bar import StandingBar


@pytest.fixture(autouse=True)
def _at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refuge, "_ROOM", 1 << 20)
    monkeypatch.setattr(saving, "LOOK", 100_000)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[Project], MainWindow]]:
    windows = []

    def show(project: Project, because: str = "") -> MainWindow:
        session = Session(project)
        session.read_only_because = because
        window = MainWindow(session)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: "saving" in window.commands.upkeep.__dict__)
        return window

    yield show
    for window in windows:
        window.session.project.refuge.settle()  # nobody is asked at the end of a test
        window.close()


def bar(window: MainWindow) -> StandingBar | None:
    return next((each for each in window.findChildren(StandingBar) if each.isVisible()), None)


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button
    button.click()


def status(window: MainWindow) -> QLabel:
    label = window.findChild(QLabel, "status_saved")
    assert label
    return label


def test_a_full_disk_is_said_and_work_goes_on_until_it_has_room(
    qtbot: QtBot, tmp_path: Path, shown: Callable[[Project], MainWindow]
) -> None:
    with disk(tmp_path / "stick", "tmpfs", 4) as stick, Project.create(stick.folder / "a.swb") as project:
        source = project.sources.add(draft())
        window = shown(project)
        stick.fill()
        project.quotes.add(source.id, [Span(0, 20)])
        said = bar(window)
        assert said
        assert "its disk is full" in said.text()
        assert "full" in said.details()
        assert "in a copy only" in status(window).text()
        assert "its disk is full" in status(window).toolTip()
        press(window, "standing_again")
        qtbot.waitUntil(lambda: project.held is None)
        assert "still cannot be written" in window.notice.text()
        stick.empty()
        window.commands.upkeep.saving.look()
        qtbot.waitUntil(lambda: bar(window) is None)
        assert "Everything is in “a.swb” again." in window.notice.text()
        assert "✓" in status(window).text()
        assert project.path == stick.folder / "a.swb"
        assert len(project.quotes.ids()) == 1
        window.close()


def test_what_is_typed_while_the_file_is_away_can_be_saved_elsewhere(
    qtbot: QtBot,
    tmp_path: Path,
    project: Project,
    shown: Callable[[Project], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project.sources.add(draft())
    window = shown(project)
    field = MemoField(window.session, "project", window)
    field.show_about(None)
    project.path.rename(tmp_path / "away.swb")
    window.commands.upkeep.saving.look()
    assert bar(window)
    field.setPlainText("Typed meanwhile")
    field.document().setModified(True)
    new = tmp_path / "elsewhere.swb"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(new), ""))
    with qtbot.waitSignal(window.project_wanted) as wanted:
        press(window, "standing_save")
    assert wanted.args == [new]
    with Project.open(new) as saved:
        assert [memo.text for memo in saved.memos.all()] == ["Typed meanwhile"]


def test_who_closes_is_told_what_is_not_in_the_project(
    project: Project, shown: Callable[[Project], MainWindow]
) -> None:
    project.sources.add(draft())
    window = shown(project)
    project.path.unlink()
    project.memos.write("project", None, "Only in the copy")
    told = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.informativeText())
        box.buttons()[-1].click()

    QTimer.singleShot(0, answer)
    window.close()
    assert "All of it is kept in a copy" in told[0]
    home = project.home
    project.close()
    kept = refuge.left_for(home)
    assert kept is not None
    with Project.open_kept(kept) as again:
        assert [memo.text for memo in again.memos.all()] == ["Only in the copy"]
        assert again.title == home.stem
        assert again.home == home


def test_a_project_that_can_only_be_read_says_why(project: Project, shown: Callable[..., MainWindow]) -> None:
    path = project.path
    project.close()
    with Project.open(path, read_only=True) as protected:
        window = shown(protected, "“Border strike.swb” is write-protected.")
        said = bar(window)
        assert said
        assert "write-protected" in said.text()
        assert status(window).text() == "Read only"
        window.close()


def test_a_bar_that_came_while_the_report_was_shown_keeps_a_line_of_its_own(
    project: Project, shown: Callable[[Project], MainWindow]
) -> None:
    window = shown(project)
    window.central.show_report()
    window.commands.upkeep.saving.tell_of_damage(["row 3"])
    window.central.show_texts()
    said = bar(window)
    assert said
    assert window.toolBarBreak(said)


def test_waiting_for_a_slow_disk_is_shown(project: Project, shown: Callable[[Project], MainWindow]) -> None:
    window = shown(project)
    seen: list[str] = []
    project.refuge.on_saving(lambda _saving: seen.append(status(window).text()))
    held = threading.Event()

    def write_slowly() -> None:
        with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
            other.execute("begin immediate")
            held.set()
            time.sleep(0.25)
            other.execute("rollback")

    thread = threading.Thread(target=write_slowly)
    thread.start()
    held.wait()
    project.memos.write("project", None, "Late")
    thread.join()
    assert seen[0] == "Saving…"
    assert "✓" in seen[1]


@pytest.mark.parametrize("way", [Way.RESTORE, Way.SALVAGE])
def test_a_damaged_project_is_restored_or_salvaged(
    qtbot: QtBot, tmp_path: Path, project: Project, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.sources.add(draft())
    path, project_id = project.path, project.id
    project.close()
    back_up(path)
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    new = tmp_path / "saved.swb"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(new), ""))
    ledgers: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, Damaged):
            QTimer.singleShot(0, answer)
            button = box.findChild(QPushButton, f"damaged_{way.value}")
            assert button
            button.click()
        elif isinstance(box, Salvaging):
            ledger = box.findChild(QPlainTextEdit, "salvage_ledger")
            assert ledger
            ledgers.append(ledger.toPlainText())
            if ledger.isVisible():
                QDialog.accept(box)
            else:
                QTimer.singleShot(20, answer)

    QTimer.singleShot(0, answer)
    took, made = choose(path, "It is damaged.", project_id, None)
    assert took is way
    assert made is not None
    assert ("Recovered: 1 source" in "".join(ledgers)) == (way is Way.SALVAGE)
    with Project.open(made) as saved:
        assert len(saved.sources.ids()) == 1
    assert path.read_bytes() == data
