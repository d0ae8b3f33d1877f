"""The first moments: the window comes once, whole, and nothing else flashes up; the rest is made after it is seen."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.project import Project
from workbench.ui.main_window import LATER, MainWindow
from workbench.ui.session import Session


class _Windows(QObject):
    """Writes down every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_one_window_comes_up_and_nothing_flashes(qtbot: QtBot, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert app is not None
    windows = _Windows()
    app.installEventFilter(windows)
    with Project.create(tmp_path / "story.swb") as project:
        window = MainWindow(Session(project))
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: all(window.built(name) for name in LATER))
        app.removeEventFilter(windows)
        assert windows.seen == ["MainWindow main_window"]
        window.close()


def test_only_sources_and_text_are_made_before_the_first_paint(qtbot: QtBot, tmp_path: Path) -> None:
    with Project.create(tmp_path / "story.swb") as project:
        window = MainWindow(Session(project))
        qtbot.addWidget(window)
        assert not any(window.built(name) for name in LATER)
        window.close()
