"""The whole program in a process of its own, and something that happens in it.

What happens is a generator ``happen(desk)`` in a module of the tests; it yields what it waits for: a function that
says whether it is so, or ``None`` for a turn of the event loop. When it is through, the windows close.
"""

import importlib
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from workbench import app

Happening = Iterator[Callable[[], bool] | None]
ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 60.0


class _Watched(app.Desk):
    """The desk, with something that happens at it."""

    happening: Callable[[app.Desk], Happening]

    def begin(self, path: Path | None, *, sample: bool = False, reopen: bool = True) -> None:
        super().begin(path, sample=sample, reopen=reopen)
        self._steps = type(self).happening(self)
        self._waited_for: Callable[[], bool] | None = None
        self._until = time.monotonic() + _PATIENCE
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._on)
        self._timer.start()

    def _on(self) -> None:
        if self._waited_for is not None and not self._waited_for():
            if time.monotonic() > self._until:
                sys.stdout.write(f"nothing came of {self._waited_for}\n")
                sys.stdout.flush()
                os._exit(9)
            return
        self._until = time.monotonic() + _PATIENCE
        try:
            self._waited_for = next(self._steps)
        except StopIteration:
            self._timer.stop()
            QApplication.closeAllWindows()
        except BaseException:  # noqa: BLE001 (the edge of a process)
            traceback.print_exc()
            os._exit(8)


def run(module: str, path: Path | None, *, environment: Mapping[str, str] = {}, before: list[str] = []) -> str:  # noqa: B006
    """What it writes to standard output and error, and, last, how it ended. ``before`` is a command that runs it."""
    command = [*before, sys.executable, "-m", "tests.journeys.program", module, *([str(path)] if path else [])]
    where = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    done = subprocess.run(command, cwd=ROOT, env=where, capture_output=True, text=True, timeout=300)
    return f"{done.stdout}{done.stderr}exit {done.returncode}"


if __name__ == "__main__":
    module, *given = sys.argv[1:]
    _Watched.happening = staticmethod(importlib.import_module(module).happen)
    app.Desk = _Watched  # type: ignore[misc]
    sys.exit(app.main(Path(given[0]) if given else None))
