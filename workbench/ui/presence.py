"""Whether files are there, without waiting for a disk that does not answer.

A stick that was pulled, or a server that is away, may keep whoever asks for a file waiting for minutes. So each
question is asked on a thread of its own, which may wait as long as it has to, also beyond the end of the program; and
of one file only once at a time.
"""

import os
import threading
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Presence(QObject):
    """``told`` carries a path and whether it is there, for each one that was asked about."""

    told = Signal(object, bool)

    def ask(self, paths: Iterable[Path]) -> None:
        for path in paths:
            _asked(path).tell()


@cache
def presence() -> Presence:
    """The one there is: it outlives every window, and with it every thread that still waits."""
    return Presence()


class _Question:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.there: bool | None = None
        self.answered = threading.Event()
        self._wanted = False

    def tell(self) -> None:
        self._wanted = True
        if self.answered.is_set():
            presence().told.emit(self.path, bool(self.there))

    def ask(self) -> None:
        self.there = os.path.exists(self.path)  # noqa: PTH110 (Path.exists raises where nobody may look)
        _open.pop(self.path, None)
        self.answered.set()
        if self._wanted:
            presence().told.emit(self.path, self.there)


_open: dict[Path, _Question] = {}
"""What has not been answered yet; touched by the threads as well, one operation at a time."""


def is_there(path: Path, patience: float = 1.0) -> bool | None:
    """The answer within so many seconds; ``None`` where there is none by then."""
    question = _asked(path)
    question.answered.wait(patience)
    return question.there


def _asked(path: Path) -> _Question:
    question = _open.get(path)
    if question is None:
        question = _open[path] = _Question(path)
        threading.Thread(target=question.ask, name="presence", daemon=True).start()
    return question
