"""What every panel is given: the open project, the news, the place being read, jobs, notices, the theme.

A panel listens to ``changed`` once and asks ``change.touches(...)`` before it redraws; it never talks to
another panel.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.model import Change, Location
from workbench.project import Project
from workbench.ui.jobs import Jobs
from workbench.ui.theme import LIGHT, Theme


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence at the foot of the window, with at most one thing to do about it. ``kind`` is ``info``,
    ``warn`` or ``error``; errors stay until they are closed."""

    text: str
    action: str | None = None
    run: Callable[[], None] | None = None
    kind: str = "info"


class Session(QObject):
    changed = Signal(object)
    """A ``Change``, after every step, undo and redo."""
    visited = Signal(object)
    """A ``Location`` somebody wants to go to."""
    noticed = Signal(object)
    """A ``Notice``."""
    theme_changed = Signal()

    def __init__(self, project: Project, theme: Theme = LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.theme = theme
        self.jobs = Jobs(self)
        project.on_change(self._on_change)

    def visit(self, location: Location) -> None:
        self.visited.emit(location)

    def notify(
        self, text: str, action: str | None = None, run: Callable[[], None] | None = None, *, kind: str = "info"
    ) -> None:
        self.noticed.emit(Notice(text, action, run, kind))

    def undo(self) -> None:
        change = self.project.undo()
        if change is not None:
            self.notify(f"Undone: {change.label}", "Redo", self.redo)

    def redo(self) -> None:
        change = self.project.redo()
        if change is not None:
            self.notify(f"Redone: {change.label}", "Undo", self.undo)

    def wear(self, theme: Theme) -> None:
        self.theme = theme
        self.theme_changed.emit()

    def close(self) -> None:
        self.jobs.close()

    def _on_change(self, change: Change) -> None:
        self.changed.emit(change)
