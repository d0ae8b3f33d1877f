"""What every panel is given: the open project, the news, the place being read, jobs, notices, the theme.

A panel listens to ``changed`` once and asks ``change.touches(...)`` before it redraws; it never talks to
another panel. What is done at the text (a capture, its undo) is drawn in the text first: the text listens to
``written``, and the panels hear of it when the page has been painted, of several steps in a row at once.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import GoneOn
from workbench.language import tr, tr_n
from workbench.model import Change, Location
from workbench.project import Project
from workbench.ui.alerts import sentence
from workbench.ui.jobs import Jobs
from workbench.ui.theme import LIGHT, Theme

T = TypeVar("T")

_PAINT = 20
"""Milliseconds until the page is painted for certain: Qt waits five, a screen sixteen."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence at the foot of the window, with at most one thing to do about it. ``kind`` is ``info``,
    ``warn`` or ``error``; errors stay until they are closed."""

    text: str
    action: str | None = None
    run: Callable[[], None] | None = None
    kind: str = "info"


ANYTHING = Change("", {table: frozenset({0}) for table in ("source", "version", "block", "quote", "segment",
                       "statement", "actor", "claim", "memo", "outlet", "projection")})  # fmt: skip
"""Nobody knows what was written."""


def insist(make: Callable[[], T]) -> T:
    """What somebody typed or chose, kept: once more where the disk went away meanwhile and the project goes on in a
    copy."""
    try:
        return make()
    except GoneOn:
        return make()


class Session(QObject):
    written = Signal(object)
    """A ``Change``, the moment it is written: for a text and for what Undo says."""
    changed = Signal(object)
    """A ``Change``, after every step, undo and redo, or after several of them, see ``page_first``."""
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
        self.read_only_because = ""
        """Why the project can only be read, where nobody chose that."""
        self._untold: list[Change] = []
        self._following: list[Callable[[], None]] = []
        self._page_first = self._telling = False
        self._tell_later = QTimer(self, singleShot=True, interval=_PAINT)
        self._tell_later.timeout.connect(self.catch_up)
        project.on_change(self._on_change)

    @contextmanager
    def page_first(self) -> Iterator[None]:
        """What is changed inside is drawn in the text at once; ``changed`` comes after the paint, or before the next
        change that is made elsewhere. While keys go on coming, it waits."""
        self._page_first = True
        try:
            yield
        finally:
            self._page_first = False

    def follow_page(self, do: Callable[[], None]) -> None:
        """Have something done once the page has been painted: what stands beside it, and takes a while. Wished for
        twice, it is done once."""
        if do not in self._following:
            self._following.append(do)
        self._tell_later.start()

    def catch_up(self) -> None:
        """Let the panels hear now what they have not heard yet: whoever asks them something needs it."""
        self._tell_later.stop()
        if self._telling:
            return
        self._telling = True
        try:
            while self._untold or self._following:
                untold, self._untold = self._untold, []
                following, self._following = self._following, []
                if untold:
                    self.changed.emit(Change.joined(untold))
                for do in following:
                    do()
        finally:
            self._telling = False

    def hear(self, changes: Sequence[Change]) -> None:
        """What another process wrote into the project."""
        if changes:
            self._on_change(Change.joined(changes))

    def visit(self, location: Location) -> None:
        self.visited.emit(location)

    def notify(
        self, text: str, action: str | None = None, run: Callable[[], None] | None = None, *, kind: str = "info"
    ) -> None:
        self.noticed.emit(Notice(text, action, run, kind))

    def undo(self) -> None:
        self.retrace(-1)

    def redo(self) -> None:
        self.retrace(1)

    def retrace(self, moves: int) -> None:
        """Undo so many steps (less than 0), or redo them. What would take long is done in the background: until
        then everything can be read, and nothing can be changed."""
        if self.project.held is not None:
            self.notify(self.project.held, kind="warn")
        elif self.project.is_large(moves):
            self._retrace_in_background(moves)
        else:
            move = self.project.undo if moves < 0 else self.project.redo
            made = [change for change in (move() for _ in range(abs(moves))) if change is not None]
            self._tell_retraced(made, moves)

    def _retrace_in_background(self, moves: int) -> None:
        from workbench.background.undoing import retrace

        label = (self.project.undo_label if moves < 0 else self.project.redo_label) if abs(moves) == 1 else None
        self.project.hold(_held(label, moves))

        def done(made: list[Change]) -> None:
            self.project.hold(None)
            self.hear(made)
            self._tell_retraced(made, moves)

        def failed(error: Exception) -> None:
            self.project.hold(None)
            self.hear([ANYTHING])
            self.notify(sentence(error), kind="error")

        def ended() -> None:
            if job.state == "cancelled" and not self.jobs.closed:
                if job.alive:
                    QTimer.singleShot(_PAINT, self, ended)
                    return
                self.project.hold(None)
                self.hear([ANYTHING])

        doing = tr("Undoing") if moves < 0 else tr("Redoing")
        job = self.jobs.start(retrace(self.project.path, moves), label=doing, done=done, failed=failed)
        job.ended.connect(ended)

    def _tell_retraced(self, made: Sequence[Change], moves: int) -> None:
        if not made:
            return
        what = made[0].label if len(made) == 1 else tr_n("{n} step|{n} steps", len(made))
        if moves < 0:
            self.notify(tr("Undone: {what}", what=what), tr("Redo"), lambda: self.retrace(len(made)))
        else:
            self.notify(tr("Redone: {what}", what=what), tr("Undo"), lambda: self.retrace(-len(made)))

    def wear(self, theme: Theme) -> None:
        self.theme = theme
        self.theme_changed.emit()

    def close(self) -> None:
        self._tell_later.stop()
        self._untold.clear()
        self._following.clear()
        self.jobs.close()

    def _on_change(self, change: Change) -> None:
        self._untold.append(change)
        self.written.emit(change)
        if self._page_first:
            self._tell_later.start()
        else:
            self.catch_up()


def _held(label: str | None, moves: int) -> str:
    """What is said while so many steps, or the one of this name, are being undone or redone."""
    if label and moves < 0:
        return tr("“{step}” is being undone. Nothing can be changed until then.", step=label)
    if label:
        return tr("“{step}” is being redone. Nothing can be changed until then.", step=label)
    if moves < 0:
        return tr_n(
            "{n} step is being undone. Nothing can be changed until then.|"
            "{n} steps are being undone. Nothing can be changed until then.",
            -moves,
        )
    return tr_n(
        "{n} step is being redone. Nothing can be changed until then.|"
        "{n} steps are being redone. Nothing can be changed until then.",
        moves,
    )
