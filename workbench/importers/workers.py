"""Files are read in processes of their own, so that a hostile one can crash, hang or eat memory without taking
the program along.

The rules: every file comes back exactly once, as what was read of it or as one sentence; a worker may not write
files, open connections or run programs, and has so much time and memory for a file and no more. What comes back
is in the order of the files, but nobody waits longer than a second for a slow one.
"""

import faulthandler
import logging
import multiprocessing
import signal
import sys
import time
import zlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing import connection
from pathlib import Path
from typing import Any

from workbench import importers, language, reprints
from workbench.importers import files_below
from workbench.importers.confined import confine
from workbench.language import tr, tr_n
from workbench.model import Draft, Prepared, Rejected
from workbench.traces import last_words, leave_last_words, traced

log = logging.getLogger(__name__)

WORKERS = 2
PATIENCE = 1.0  # seconds the others wait for a slow file, so that sources come in the order of their names
HEARTBEAT = 0.2
_AHEAD_FILES = 64
_AHEAD_BYTES = 48 * 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take: ``seconds`` between two signs of life (a file of many articles gives one with each)
    and ``memory`` in bytes, where the system can hold it to that. A worker that has grown beyond ``retired`` bytes
    is replaced after its file."""

    seconds: float = 60.0
    memory: int = 1024 * 2**20
    retired: int = 200 * 2**20


@dataclass(frozen=True, slots=True)
class Read:
    """What came of one file: its sources, or why there are none. ``done`` of ``total`` files are finished.
    ``path`` is ``None`` where nothing came and only time has passed."""

    path: Path | None
    items: tuple[Draft | Rejected, ...]
    done: int
    total: int


def read_all(
    paths: Iterable[Path],
    *,
    skip: Collection[Path] = (),
    split_chapters: bool | None = False,
    workers: int = WORKERS,
    limits: Limits | None = None,
) -> Iterator[Read]:
    """Every file, and every folder with all below it, but for those to ``skip``. A job: it can be left at any
    yield, and the workers end with it. ``split_chapters`` is for books, see ``importers.read_many``."""
    found: list[Path | Rejected] = [each for each in _listed(paths) if isinstance(each, Rejected) or each not in skip]
    pool = _Pool(found, workers, limits or Limits(), split_chapters=split_chapters)
    try:
        yield from pool.results()
    finally:
        pool.close()


def weight(items: Iterable[Draft | Rejected]) -> int:
    """Bytes these keep in memory, roughly; parts of one file share its bytes."""
    originals = {id(item.original): len(item.original) for item in items if isinstance(item, Draft)}
    return sum(originals.values()) + sum(4 * len(item.text) for item in items if isinstance(item, Draft))


def _listed(paths: Iterable[Path]) -> Iterator[Path | Rejected]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        empty = True
        for file in files_below(path):
            empty = False
            yield file
        if empty:
            yield Rejected(str(path), tr("The folder “{name}” holds no files that can be read.", name=path.name))


@dataclass(slots=True)
class _Reading:
    """A file in the hands of a worker."""

    place: int
    path: Path
    began: float
    deadline: float
    items: list[Draft | Rejected] = field(default_factory=list)
    original: bytes = b""
    begun: bool = False  # a worker that is still starting is not slow


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, limits: Limits, *, split_chapters: bool | None) -> None:
        context = multiprocessing.get_context("spawn")
        self._limits = limits
        self.pipe, theirs = context.Pipe()
        self.words, its_words = context.Pipe(duplex=False)
        told = (theirs, its_words, limits, split_chapters, language.catalogue())
        self.process = context.Process(target=_work, args=told, daemon=True)
        self.process.start()
        theirs.close()
        its_words.close()
        self.reading: _Reading | None = None

    def give(self, place: int, path: Path) -> bool:
        """Hand over a file; ``False`` where the worker is gone."""
        try:
            self.pipe.send(path)
        except OSError:
            return False
        now = time.monotonic()
        # The worker ends itself at its limit; this is for one that cannot even do that.
        self.reading = _Reading(place, path, now, now + self._limits.seconds + 2.0)
        return True

    def stop(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join(5)
        self.words.close()
        with suppress(ValueError):  # it will not even die
            self.process.close()


class _Pool:
    def __init__(
        self, files: list[Path | Rejected], workers: int, limits: Limits, *, split_chapters: bool | None
    ) -> None:
        self._files = files
        self._limits = limits
        self._split_chapters = split_chapters
        self._most = max(1, min(workers, len(files)))
        self._workers: list[_Worker] = []
        self._next = 0  # the first file nobody has been given
        self._turn = 0  # the first file that has not been handed out
        self._finished: dict[int, tuple[Draft | Rejected, ...]] = {}
        self._out: set[int] = set()
        self._held = 0

    def close(self) -> None:
        for worker in self._workers:
            worker.stop()
        self._workers.clear()

    def results(self) -> Iterator[Read]:
        total = len(self._files)
        while len(self._out) < total:
            self._assign()
            self._listen()
            ready = self._ready()
            if not ready:
                yield Read(None, (), len(self._out), total)
            for place in ready:
                self._out.add(place)
                items = self._finished.pop(place)
                self._held -= weight(items)
                each = self._files[place]
                path = Path(each.path) if isinstance(each, Rejected) else each
                began = time.monotonic()
                yield Read(path, items, len(self._out), total)
                self._forgive(time.monotonic() - began)

    def _forgive(self, seconds: float) -> None:
        """Time in which nobody asked for more is not the file's."""
        for worker in self._workers:
            if worker.reading:
                worker.reading.deadline += seconds
                worker.reading.began += seconds

    def _assign(self) -> None:
        while self._next < len(self._files) and len(self._finished) < _AHEAD_FILES and self._held < _AHEAD_BYTES:
            each = self._files[self._next]
            if isinstance(each, Rejected):
                self._finish(self._next, (each,))
                self._next += 1
                continue
            worker = next((worker for worker in self._workers if worker.reading is None), None)
            if worker is None:
                if len(self._workers) == self._most:
                    return
                worker = _Worker(self._limits, split_chapters=self._split_chapters)
                self._workers.append(worker)
            if worker.give(self._next, each):
                self._next += 1
            else:
                self._dismiss(worker)

    def _listen(self) -> None:
        busy = {worker.pipe: worker for worker in self._workers if worker.reading}
        if not busy:
            return
        for pipe in connection.wait(list(busy), HEARTBEAT):
            self._hear(busy[pipe])  # type: ignore[index]
        now = time.monotonic()
        for worker in list(self._workers):
            if worker.reading and now > worker.reading.deadline:
                self._give_up(worker, _too_slow(worker.reading.path, self._limits))

    def _hear(self, worker: _Worker) -> None:
        """Take what the worker says, as far as it has said it."""
        reading = worker.reading
        assert reading is not None
        try:
            while worker.reading and worker.pipe.poll():
                kind, said = worker.pipe.recv()
                reading.deadline = time.monotonic() + self._limits.seconds + 2.0
                if kind == "begun":
                    reading.begun, reading.began = True, time.monotonic()
                elif kind == "original":
                    reading.original = said
                elif kind == "part":
                    reading.items.append(replace(said, original=reading.original))
                elif kind == "item":
                    reading.items.append(said)
                elif kind == "failed":
                    log.warning("a reader failed: %s", said)
                else:
                    self._on_end(worker, reading, said)
        except (EOFError, OSError):
            self._give_up(worker)

    def _on_end(self, worker: _Worker, reading: _Reading, peak: int) -> None:
        worker.reading = None
        self._finish(reading.place, tuple(reading.items))
        if peak > self._limits.retired:
            self._dismiss(worker)

    def _give_up(self, worker: _Worker, reason: str | None = None) -> None:
        """What was read of the file before stays; the reason, of its own end if none is given, is told beside it."""
        reading = worker.reading
        assert reading is not None
        if reason is None:
            worker.process.join(5)
        words = last_words(worker.words)
        log.warning("a reader was lost: exit %s%s", worker.process.exitcode, words)
        reason = reason or self._post_mortem(worker, reading, words)
        self._finish(reading.place, (*reading.items, Rejected(str(reading.path), reason)))
        self._dismiss(worker)

    def _post_mortem(self, worker: _Worker, reading: _Reading, words: str) -> str:
        # By what it said, for on a busy machine this process may have heard late that it began.
        late = time.monotonic() - reading.began >= self._limits.seconds
        if worker.process.exitcode == 1 and (late or words.startswith("\nTimeout")):
            return _too_slow(reading.path, self._limits)
        if worker.process.exitcode == -signal.SIGTERM or worker.process.exitcode == -9:
            return _too_large(reading.path, self._limits)
        return tr("“{name}” made its reader crash. Nothing else was affected.", name=reading.path.name)

    def _dismiss(self, worker: _Worker) -> None:
        worker.stop()
        self._workers.remove(worker)

    def _finish(self, place: int, items: tuple[Draft | Rejected, ...]) -> None:
        self._finished[place] = items
        self._held += weight(items)

    def _ready(self) -> list[int]:
        """The files whose turn has come; all that are finished, where the next in turn is slow."""
        ready = []
        while self._turn in self._finished or self._turn in self._out:
            if self._turn in self._finished:
                ready.append(self._turn)
            self._turn += 1
        now = time.monotonic()
        slow = any(
            worker.reading
            and worker.reading.begun
            and worker.reading.place == self._turn
            and now - worker.reading.began > PATIENCE
            for worker in self._workers
        )
        return [*ready, *sorted(set(self._finished) - set(ready))] if slow else ready


def _too_slow(path: Path, limits: Limits) -> str:
    return tr_n(
        "“{name}” took longer than {n} second to read and was stopped."
        "|“{name}” took longer than {n} seconds to read and was stopped.",
        round(limits.seconds),
        name=path.name,
    )


def _too_large(path: Path, limits: Limits) -> str:
    return tr(
        "“{name}” needs more memory than a file may have ({size} MB) and was stopped.",
        name=path.name,
        size=language.number(limits.memory // 2**20),
    )


# In the worker.


def _work(
    pipe: "connection.Connection[Any, Any]",
    words: "connection.Connection[Any, Any]",
    limits: Limits,
    split_chapters: bool | None,
    catalogue: Path | None,
) -> None:
    """Read what comes through the pipe until it is closed. Where it stood when it died, or was too slow, goes into
    ``words``."""
    language.use(catalogue)
    confine(limits.memory)
    last = leave_last_words(words)
    while True:
        try:
            path: Path = pipe.recv()
        except EOFError:
            return
        pipe.send(("begun", None))
        try:
            _tell(pipe, importers.read_all([path], split_chapters=split_chapters), limits, last)
        except MemoryError:
            pipe.send(("item", Rejected(str(path), _too_large(path, limits))))
        except Exception as error:  # noqa: BLE001 (the edge of a process, as a job is that of a thread)
            pipe.send(("failed", traced(error)))
            mistake = type(error).__name__
            told = tr(
                "“{name}” could not be read: the reader made a mistake ({error}).", name=path.name, error=mistake
            )
            pipe.send(("item", Rejected(str(path), told)))
        faulthandler.cancel_dump_traceback_later()
        pipe.send(("end", _peak()))


def _tell(
    pipe: "connection.Connection[Any, Any]", items: Iterator[Draft | Rejected], limits: Limits, last: int
) -> None:
    """Send the sources of one file; the bytes they share go once."""
    shared: bytes | None = None
    while True:
        # Its thread needs nothing of the interpreter, so that a loop inside a C library ends too, and it goes on
        # where the program itself has died.
        faulthandler.dump_traceback_later(limits.seconds, exit=True, file=last)
        item = next(items, None)
        if isinstance(item, Draft):
            item = _prepared(item)
        faulthandler.cancel_dump_traceback_later()  # waiting to be heard is not reading
        if item is None:
            return
        if isinstance(item, Draft) and item.part is not None:
            if item.original is not shared:
                shared = item.original
                pipe.send(("original", shared))
            pipe.send(("part", replace(item, original=b"")))
        else:
            pipe.send(("item", item))


def _prepared(draft: Draft) -> Draft:
    deflated = zlib.compress(draft.original) if draft.part is None else None
    fingerprint = reprints.fingerprint(reprints.body(draft.text, draft.blocks))
    return replace(draft, prepared=Prepared(deflated, fingerprint))


def _peak() -> int:
    """The most memory this process ever held, in bytes; 0 where nobody counts."""
    try:
        import resource
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
