"""One import while it runs: what was read waits here and is written in slices short enough for the window.

The rules: every slice joins the step of the one before, so that one Undo takes all of it back (where somebody
edited in between, what came after is an entry of its own); what waits is bounded, and reading waits for writing.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.errors import DuplicateSource, WorkbenchError
from workbench.importers.workers import Read, weight
from workbench.model import Draft, Rejected
from workbench.store.versions import Outcome
from workbench.ui.session import Session

SLICE = 0.015  # seconds of writing, then the window has its turn
PAUSE = 8  # milliseconds
_MOST_FILES = 128
_MOST_BYTES = 32 * 2**20


class Batch(QObject):
    """``note`` is told the files that are in and their step. ``emptied`` comes once all is read and written."""

    emptied = Signal()

    def __init__(
        self,
        session: Session,
        note: Callable[[list[Path], int | None, int], None] | None = None,
        step: int | None = None,
        earlier: int = 0,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._project = session.project
        self._note = note
        self._step = step
        self._before = -earlier  # what was added before this step began; less than none where it began before us
        self._waiting: deque[Read] = deque()
        self._bytes = 0
        self._written = 0
        self._over = False
        self._new: set[int] = set()
        self.stopped = False
        self.added: list[int] = []
        self.updated: list[Outcome] = []
        self.skipped: list[Rejected] = []
        self._turn = QTimer(self, singleShot=True, interval=PAUSE)
        self._turn.timeout.connect(self._write)

    def slowed(self, reads: Iterator[Read]) -> Iterator[Read]:
        """The same, but no faster than it is written, and not over before. Runs on the job's thread and only
        looks."""
        given, last = 0, Read(None, (), 0, 0)
        for read in reads:
            last = Read(None, (), read.done, read.total)
            while (len(self._waiting) > _MOST_FILES or self._bytes > _MOST_BYTES) and not self._over:
                time.sleep(0.01)
                yield last
            given += read.path is not None
            yield read
        while self._written < given and not self._over:
            time.sleep(0.005)
            yield last

    def take(self, read: Read) -> None:
        if read.path is None:
            return
        self._waiting.append(read)
        self._bytes += weight(read.items)
        if not self._turn.isActive():
            self._turn.start()

    def end(self, *, stopped: bool = False) -> None:
        """Nothing more comes; what is here is written, then ``emptied`` says so."""
        self._over, self.stopped = True, stopped
        if not self._waiting:
            self.emptied.emit()
        elif not self._turn.isActive():
            self._turn.start()

    def fail(self, error: Exception) -> None:
        self.skipped.append(Rejected("", str(error)))
        self.end()

    def keep(self, items: Iterable[Draft | Rejected]) -> None:
        """Write these at once, as part of the step."""
        added: list[int] = []
        with self._project.step(self._label(1), continues=self._step) as step:
            for item in items:
                self._keep(item, added)
        self._joined(step, added)

    def label_step(self) -> None:
        """The Undo entry says how many sources there are now."""
        if self._step is not None and (self.added or self.updated):
            with self._project.step(self._label(0), continues=self._step):
                pass

    def summary(self) -> str:
        count = len(self.added)
        parts = [f"{count:,} source{'' if count == 1 else 's'} imported"] if count or not self.updated else []
        if self.updated:
            parts.append(f"{len(self.updated):,} updated")
            quotes = sum(len(outcome.open) for outcome in self.updated)
            if quotes:
                parts.append(f"{quotes:,} quote{'' if quotes == 1 else 's'} to review")
        if self.skipped:
            parts.append(f"{len(self.skipped):,} skipped")
        return ("Stopped: " if self.stopped else "") + ", ".join(parts) + "."

    def _write(self) -> None:
        until = time.perf_counter() + SLICE
        added: list[int] = []
        finished: list[Path] = []
        try:
            if self._waiting:
                with self._project.step(self._label(len(self._waiting)), continues=self._step) as step:
                    while self._waiting and time.perf_counter() < until:
                        read = self._waiting.popleft()
                        self._bytes -= weight(read.items)
                        finished += [read.path] if read.path else []
                        for item in read.items:
                            self._keep(item, added)
                self._joined(step, added)
        except WorkbenchError as error:  # the slice was taken back whole
            self.skipped += [Rejected(str(path), str(error)) for path in finished]
        self._written += len(finished)
        if finished and self._note:
            self._note(finished, self._step, len(self.added) - self._before)
        if self._waiting:
            self._turn.start()
        elif self._over:
            self.emptied.emit()

    def _keep(self, item: Draft | Rejected, added: list[int]) -> None:
        if isinstance(item, Rejected):
            self.skipped.append(item)
            return
        try:
            kept = self._project.versions.bring_in(item, besides=self._new)
        except DuplicateSource as error:
            self.skipped.append(Rejected(item.path or item.filename, str(error), error.of))
        except WorkbenchError as error:
            self.skipped.append(Rejected(item.path or item.filename, str(error)))
        else:
            if isinstance(kept, Outcome):
                self.updated.append(kept)
            else:
                added.append(kept.id)
                self._new.add(kept.id)

    def _joined(self, step: int, added: list[int]) -> None:
        if self._step is None and not (added or self.updated):
            return  # a step that changed nothing is none
        if step != self._step and self._step is not None:
            self._before = len(self.added)
        self._step = step
        self.added += added

    def _label(self, more: int) -> str:
        count = len(self.added) - self._before + more
        if count == 1 and len(self.added) == 1 and not more:
            return f"Import “{self._project.sources.get(self.added[-1]).title}”"
        if not self.added and len(self.updated) == 1:
            return f"Update “{self._project.sources.get(self.updated[0].source_id).title}”"
        return f"Import {count:,} sources" if count > 1 else "Import a source"
