"""File ▸ Open Recent: the pinned projects, the others, and the way to the whole list. It is filled when it opens; one
whose file is not there becomes a menu of its own, to look for it or to take it off the list."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from workbench.language import tr
from workbench.ui import actions, recents
from workbench.ui.icons import icon
from workbench.ui.presence import presence

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

MOST = 14


class RecentMenu(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._menu: QMenu | None = None
        self._entries: dict[Path, QAction] = {}
        self._lines: list[QAction] = []
        QTimer.singleShot(0, self, self._attend)  # the menus are not made yet

    def slots(self) -> dict[str, Callable[[], object]]:
        return {"project.pin": self.pin_this, "project.recent": self.show_all}

    def _attend(self) -> None:
        self._menu = menu = actions.menu(self._window.menuBar(), "File/Open Recent")
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        presence().told.connect(self._on_told)

    def pin_this(self) -> None:
        path = self._window.session.project.home
        pinned = not recents.is_pinned(path)
        recents.pin(path, pinned)
        name = self._window.session.project.title
        if pinned:
            self._window.session.notify(tr("“{project}” is pinned.", project=name))
        else:
            self._window.session.notify(tr("“{project}” is no longer pinned.", project=name))

    def show_all(self) -> None:
        from workbench.ui.recent_list import RecentProjects

        dialog = RecentProjects(self._window)
        dialog.opened.connect(self._window.project_wanted)
        dialog.show()

    def _fill(self) -> None:
        assert self._menu is not None
        for action in (*self._entries.values(), *self._lines):
            self._menu.removeAction(action)
            action.deleteLater()
        here = self._window.session.project.home
        paths = [path for path in recents.listed() if path != here][:MOST]
        pin = self._window.actions_by_name["project.pin"]
        pinned = [path for path in paths if recents.is_pinned(path)]
        others = paths[len(pinned) :]
        self._entries = {path: self._entry(path) for path in paths}
        self._lines = []
        for group in (pinned, others):
            self._menu.insertActions(pin, [self._entries[path] for path in group])
            if group:
                self._lines.append(self._menu.insertSeparator(pin))
        pin.setText(tr("Un&pin This Project") if recents.is_pinned(here) else tr("&Pin This Project"))
        presence().ask(paths)

    def _entry(self, path: Path) -> QAction:
        action = QAction(path.stem.replace("&", "&&"), self._menu)
        action.setObjectName(f"recent.{path.stem}")
        action.setToolTip(str(path))
        if recents.is_pinned(path):
            action.setIcon(icon("pin"))
        action.triggered.connect(lambda: self._window.project_wanted.emit(path))
        return action

    def _on_told(self, path: Path, there: bool) -> None:
        action = self._entries.get(path)
        if action is None or there or action.menu() is not None:
            return
        ways = QMenu(self._window)
        ways.addAction(tr("Locate…")).triggered.connect(lambda: self._locate(path))
        ways.addAction(tr("Remove from the List")).triggered.connect(lambda: recents.forget(path))
        action.setText(tr("{project} – not found", project=path.stem).replace("&", "&&"))
        action.setIcon(icon("circle-slash"))
        action.setMenu(ways)

    def _locate(self, path: Path) -> None:
        from workbench.ui.recent_list import locate

        found = locate(self._window, path)
        if found is not None:
            self._window.project_wanted.emit(found)
