"""An import in a process of its own: files are read by worker processes, kept in the project, and noted in the
journal; the window is told a few times a second.

Reading runs on a thread beside writing and is slowed where it gets ahead, by number and by size. The file is free
for others between two slices, so that an edit in the window gets its turn.
"""

import threading
import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from workbench.background.child import HEARTBEAT, Child, Line
from workbench.background.journal import Journal
from workbench.background.keeping import Came, Keeper
from workbench.errors import ProjectError, WorkbenchError
from workbench.importers import workers
from workbench.importers.workers import Read, weight
from workbench.model import Change, Draft, Rejected
from workbench.project import Project

SLICE = 0.03
"""Seconds of writing, then others have their turn."""
_GAP = 0.003  # seconds that is; whoever waits asks every millisecond
_TOLD = 0.2  # seconds between two messages
_UNHEARD = 2  # messages on their way at most
_MOST_ITEMS = 64
_MOST_FILES = 256
_MOST_BYTES = 48 * 2**20
_OTHERS = 60.0  # seconds another writer may take: an undo of thousands is one transaction


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be imported into which project. ``skip``, ``step`` and ``earlier`` go on with an import that was
    interrupted; ``split_chapters`` is for books, see ``importers.read_many``."""

    project: Path
    paths: tuple[Path, ...]
    skip: frozenset[Path] = frozenset()
    step: int | None = None
    earlier: int = 0
    split_chapters: bool | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """So many files are finished."""

    done: int
    total: int


@dataclass(slots=True)
class News:
    """What came in since the last news."""

    came: Came = field(default_factory=Came)
    changes: list[Change] = field(default_factory=list)
    progress: Progress = Progress(0, 0)


class Import:
    """One import. ``run`` is a job that tells how far it is; ``unread`` is what came in, for the thread that shows
    it. Closing the job stops the import after the slice that is being written; ``unread`` has that as well."""

    def __init__(self, wish: Wish) -> None:
        self._wish = wish
        self.unread: deque[News] = deque()

    def run(self) -> Generator[Progress, None, None]:
        child = Child(_import, self._wish)
        progress = Progress(0, 0)
        over = False
        try:
            while not over:
                said = child.hear()
                over = said == _OVER
                if isinstance(said, News):
                    self.unread.append(said)
                    progress = said.progress
                yield progress
                if isinstance(said, News):
                    child.say(_GO_ON)
        finally:
            if not over:
                self._stop(child)
            child.close()

    def _stop(self, child: Child) -> None:
        child.say(_STOP)
        until = time.monotonic() + _OTHERS
        with suppress(WorkbenchError):  # it was to end, and has
            while time.monotonic() < until and (said := child.hear()) != _OVER:
                if isinstance(said, News):
                    self.unread.append(said)


# In the process.


def _import(line: Line, wish: Wish) -> None:
    ahead = _Ahead(workers.read_all(wish.paths, skip=wish.skip, split_chapters=wish.split_chapters))
    try:
        with Project.open(wish.project) as project:
            project.wait_for_others(_OTHERS)
            _Writing(line, project, ahead, wish).run()
    finally:
        ahead.close()


class _Writing:
    def __init__(self, line: Line, project: Project, ahead: "_Ahead", wish: Wish) -> None:
        self._line = line
        self._ahead = ahead
        self._journal = Journal(project.id)
        self._keeper = Keeper(project, wish.step, wish.earlier)
        self._news = News()
        self._told = 0.0
        self._unheard = 0
        self._stopped = False
        self._many = 1  # items of a slice
        project.on_change(lambda change: self._news.changes.append(change))

    def run(self) -> None:
        while not self._stopped and (reads := self._ahead.take(self._many)) is not None:
            for items, finished in _slices(reads, self._many):
                self._keep(items)
                if finished:
                    self._journal.note(finished, self._keeper.step, self._keeper.in_step)
            if reads:
                self._news.progress = Progress(reads[-1].done, reads[-1].total)
            if time.monotonic() - self._told > _TOLD:
                self._tell()
        self._keeper.label_step()
        self._line.say(self._news)
        self._line.say(_OVER)

    def _keep(self, items: Sequence[Draft | Rejected]) -> None:
        began = time.monotonic()
        try:
            self._news.came.add(self._keeper.keep(items))
        except ProjectError as error:  # the slice was taken back whole
            self._news.came.skipped += [_refused(item, str(error)) for item in items]
        took = time.monotonic() - began
        self._many = max(1, min(2 * self._many, int(len(items) * SLICE / took) if took else _MOST_ITEMS, _MOST_ITEMS))
        time.sleep(_GAP)

    def _tell(self) -> None:
        """Say what is new, and wait where nobody has listened yet."""
        if self._news.came.empty and not self._news.changes:
            self._hear(0)
            return
        self._line.say(self._news)
        self._news, self._told = News(progress=self._news.progress), time.monotonic()
        self._unheard += 1
        while self._unheard > _UNHEARD and not self._stopped:
            self._hear(None)
        self._hear(0)

    def _hear(self, seconds: float | None) -> None:
        while (said := self._line.hear(seconds)) is not None:
            if said == _STOP:
                self._stopped = True
                return
            self._unheard -= 1
            seconds = 0


def _slices(reads: Sequence[Read], many: int) -> Iterator[tuple[list[Draft | Rejected], list[Path]]]:
    """What was read, so many items at a time, with the files that are finished by them."""
    items: list[Draft | Rejected] = []
    finished: list[Path] = []
    for read in reads:
        for item in read.items:
            if len(items) >= many:
                yield items, finished
                items, finished = [], []
            items.append(item)
        finished += [read.path] if read.path else []
    if items or finished:
        yield items, finished


def _refused(item: Draft | Rejected, reason: str) -> Rejected:
    return item if isinstance(item, Rejected) else Rejected(item.path or item.filename, reason)


class _Ahead:
    """Reads on a thread, some files ahead."""

    def __init__(self, reads: Iterator[Read]) -> None:
        self._reads = reads
        self._waiting: deque[Read] = deque()
        self._bytes = 0
        self._changed = threading.Condition()
        self._over = False
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="reading", daemon=True)
        self._thread.start()

    def take(self, most: int) -> list[Read] | None:
        """Up to so many files, as they are there; none where nothing came for a while, ``None`` at the end."""
        with self._changed:
            if not self._waiting and not self._over:
                self._changed.wait(HEARTBEAT)
            if self._error is not None:
                raise self._error
            if self._over and not self._waiting:
                return None
            taken = [self._waiting.popleft() for _ in range(min(most, len(self._waiting)))]
            self._bytes -= sum(weight(read.items) for read in taken)
            self._changed.notify()
            return taken

    def close(self) -> None:
        with self._changed:
            self._over = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        try:
            for read in self._reads:
                with self._changed:
                    while not self._over and (len(self._waiting) > _MOST_FILES or self._bytes > _MOST_BYTES):
                        self._changed.wait()
                    if self._over:
                        break
                    if read.path is not None:
                        self._waiting.append(read)
                        self._bytes += weight(read.items)
                        self._changed.notify()
        except Exception as error:  # noqa: BLE001 — the edge of a thread: raised again where it is waited for
            self._error = error
        finally:
            if isinstance(self._reads, Generator):
                self._reads.close()
            with self._changed:
                self._over = True
                self._changed.notify()


_GO_ON, _STOP, _OVER = "go on", "stop", "over"
