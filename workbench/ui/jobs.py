"""Long work off the screen's thread: a generator, its handlers, and a way to stop it.

Two laws. Jobs compute and only the UI thread writes to the database, so what a job yields is handed over, in
order, to ``stepped`` on the UI thread. And handlers are arguments of ``start``: connected afterwards they
would miss a fast job. Items are drained for at most ``SLICE`` seconds at a time, so a thousand items never
stall the window, and a job that runs ahead waits until its items are taken.
"""

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workbench.ui.garbage import collect_here

SLICE = 0.008
AHEAD = 64

log = logging.getLogger(__name__)

Work = Iterator[Any]
"""A generator; what it returns is handed to ``done``."""


class Job(QObject):
    """One running generator. ``state`` is ``running``, ``done``, ``failed`` or ``cancelled``."""

    ended = Signal()
    progressed = Signal(object)
    _woken = Signal()

    def __init__(
        self,
        work: Work,
        *,
        label: str,
        done: Callable[[Any], None] | None,
        stepped: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.label = label
        self.state = "running"
        self._work, self._done, self._stepped, self._failed = work, done, stepped, failed
        self._items: deque[Any] = deque()
        self._room = threading.Semaphore(AHEAD)
        self._going = threading.Event()
        self._going.set()
        self._stop = threading.Event()
        self._outcome: tuple[str, Any] | None = None
        self._pending = threading.Event()
        # Drained from a timer: posted events alone would keep the loop from its timers and input.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._drain)
        self._woken.connect(self._turn.start, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=f"job {label}", daemon=True)

    @property
    def paused(self) -> bool:
        return not self._going.is_set()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def pause(self, paused: bool) -> None:
        self._going.clear() if paused else self._going.set()

    def cancel(self) -> None:
        """Stop at the next step. What was handed over stays; nothing more is."""
        self._stop.set()
        self._going.set()
        self._room.release()
        if self.state == "running":
            self.state = "cancelled"
            self._items.clear()
            self.ended.emit()

    def join(self, seconds: float = 5.0) -> None:
        if self._thread.is_alive():
            self._thread.join(seconds)

    def begin(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                self._going.wait()
                item = next(self._work)
                self._room.acquire()
                self._items.append(item)
                self._wake()
            if isinstance(self._work, Generator):
                self._work.close()
            self._outcome = ("cancelled", None)
        except StopIteration as stop:
            self._outcome = ("done", stop.value)
        except Exception as error:
            log.warning("job %s failed: %s", self.label, type(error).__name__, exc_info=True)
            self._outcome = ("failed", error)
        self._wake()

    def _wake(self) -> None:
        if not self._pending.is_set():
            self._pending.set()
            self._woken.emit()

    def _drain(self) -> None:
        self._pending.clear()
        until = time.perf_counter() + SLICE
        while self._items and self.state == "running":
            item = self._items.popleft()
            self._room.release()
            if self._stepped:
                self._stepped(item)
            self.progressed.emit(item)
            if time.perf_counter() > until:
                self._pending.set()
                self._turn.start()
                return
        if self._outcome is not None and not self._items:
            self._finish()

    def _finish(self) -> None:
        if self.state != "running" or self._outcome is None:
            return
        self.state, value = self._outcome
        if self.state == "done" and self._done:
            self._done(value)
        elif self.state == "failed":
            if self._failed:
                self._failed(value)
            else:  # nobody wanted to hear of it, so it is told like any error nobody caught
                sys.excepthook(type(value), value, value.__traceback__)
        self.ended.emit()


class Jobs(QObject):
    """Starts jobs and knows which are running. ``changed`` fires when that set changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []
        self._keys: dict[str, Job] = {}
        self._leaving: list[Job] = []
        self._closed = False
        # A worker in pure Python holds the interpreter for 5 ms at a time; a frame has 16.
        sys.setswitchinterval(0.0005)
        collect_here()

    @property
    def running(self) -> list[Job]:
        return list(self._running)

    @property
    def closed(self) -> bool:
        """Whether the project is being closed: what is cancelled now was not cancelled by anybody."""
        return self._closed

    def start(
        self,
        work: Work,
        *,
        label: str = "",
        key: str | None = None,
        done: Callable[[Any], None] | None = None,
        stepped: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run a generator on a thread. Handlers are called on this thread, in order. A job with the same
        ``key`` that still runs is cancelled: the newest wins."""
        self._let_go()
        if key is not None and key in self._keys:
            self._keys[key].cancel()
        job = Job(work, label=label, done=done, stepped=stepped, failed=failed, parent=self)
        if self._closed:
            job.state = "cancelled"
            return job
        self._running.append(job)
        if key is not None:
            self._keys[key] = job
        job.ended.connect(lambda: self._on_ended(job, key))
        job.begin()
        if label:
            self.changed.emit()
        return job

    def close(self) -> None:
        """Cancel everything and wait for the threads, before the project is closed; nothing starts any more."""
        self._closed = True
        for job in self.running:
            job.cancel()
        for job in self._leaving:
            job.join()

    def _let_go(self) -> None:
        """Of jobs whose thread has ended: each holds what it found for as long as it lives, and it is our child."""
        for job in self._leaving:
            if not job.alive:
                job.deleteLater()
        self._leaving = [job for job in self._leaving if job.alive]

    def _on_ended(self, job: Job, key: str | None) -> None:
        if job in self._running:
            self._running.remove(job)
        if key is not None and self._keys.get(key) is job:
            del self._keys[key]
        # The thread of a cancelled job may still be in its last step and wakes the job once more.
        self._leaving.append(job)
        if job.label:
            self.changed.emit()
