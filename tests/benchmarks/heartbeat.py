"""How long a window's loop ever stands still, and what the program and its processes hold in memory.

The heart is a timer of 10 ms on the window's own thread: whatever keeps it from beating keeps a key from being
answered as well. Measured on a busy machine under a real-time scheduler (``chrt -r 20``), the window has it to
itself: ``step_back`` gives its processes the ordinary one, as ``nice`` would on a machine that is not busy, for under
a real-time scheduler equals take turns of a tenth of a second.
"""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 10  # milliseconds
STALL = 100.0  # milliseconds from which a gap is a stall


class Heart(QObject):
    """``gaps`` between two beats, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    @contextmanager
    def beating(self) -> Iterator[None]:
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()
        try:
            yield
        finally:
            self._on_beat()
            self._timer.stop()

    def figures(self) -> dict[str, float | list[float]]:
        gaps = sorted(self.gaps)
        return {
            "stalls_over_100_ms": sum(gap > STALL for gap in gaps),
            "stalls_ms": [round(gap) for gap in gaps if gap > STALL],
            "longest_gap_ms": round(gaps[-1], 1),
            "p99_gap_ms": round(gaps[int(len(gaps) * 0.99)], 1),
        }

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now


class Memory:
    """The most this process and all below it held at once, looked at four times a second: ``resident`` counts shared
    pages in each, ``shared_once`` does not. MB."""

    def __init__(self, *, back: bool) -> None:
        self.resident = self.shared_once = 0.0
        self._back = back
        self._over = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def stop(self) -> None:
        self._over.set()

    def _watch(self) -> None:
        while not self._over.wait(0.25):
            below = descendants(os.getpid())
            if self._back:
                step_back(below)
            sizes = [_sizes(pid) for pid in (os.getpid(), *below)]
            self.resident = max(self.resident, sum(size for size, _ in sizes))
            self.shared_once = max(self.shared_once, sum(size for _, size in sizes))


def descendants(pid: int) -> list[int]:
    found: list[int] = []
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text("ascii").split():
                found += [int(child), *descendants(int(child))]
    return found


def step_back(pids: list[int]) -> None:
    if not hasattr(os, "sched_getscheduler") or os.sched_getscheduler(0) == os.SCHED_OTHER:
        return
    for pid in pids:
        with suppress(OSError):
            for task in Path(f"/proc/{pid}/task").iterdir():
                os.sched_setscheduler(int(task.name), os.SCHED_OTHER, os.sched_param(0))


def _sizes(pid: int) -> tuple[float, float]:
    sizes = {"Rss": 0.0, "Pss": 0.0}
    with suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
            name, _, size = line.partition(":")
            if name in sizes:
                sizes[name] = int(size.split()[0]) / 1024
    return sizes["Rss"], sizes["Pss"]
