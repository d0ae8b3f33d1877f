"""The index: a disposable copy of the words of a corpus, kept by Whoosh in a folder of its own.

Whoosh keeps the segments and their table of contents; ``codec`` writes what is in them, ``snapshot`` reads it.
Writing goes into new files, and the seal is replaced last: whoever looks finds the index as it was before or as it
is after. Segments are merged after what was new has been committed, so nobody waits for that.

Several threads may call ``snapshot``. ``update`` may run beside them, in one thread of one process at a time: the
others find the lock taken, and go without.
"""

import os
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import compress
from operator import ne
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4

import numpy as np
from whoosh import __version__ as whoosh_version
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.util.filelock import FileLock, try_for

from workbench.search import seal
from workbench.search.codec import EXTENSION, NAME, SCHEMA, Writer
from workbench.search.columns import Columns, footer_check
from workbench.search.corpus import Corpus
from workbench.search.merging import merge
from workbench.search.results import Lost
from workbench.search.snapshot import UNREADABLE, Snapshot

ENGINE = f"whoosh3 {'.'.join(str(part) for part in whoosh_version)} numpy {np.__version__.split('.')[0]}"
PATIENCE = 2.0
"""Seconds to wait for another writer."""
COMMIT_DOCUMENTS, COMMIT_SECONDS = 5000, 15.0
"""How much work a crash may cost."""
WATCHED = 1.0
"""Seconds between two looks at the files that were read: what is kept of them in memory does not change with them."""
MERGED_AT_ONCE = 8
"""Segments that become one at a time, so that edits never make many."""
SMALL, MUCH_LARGER = 512, 3
"""Documents of a segment that waits for others like it; above that it is merged with what is not so many times as
large."""
MOST_ADDRESSES = 1 << 31
"""Of a merged segment: they have to fit into four bytes."""


class Index:
    """The index in a folder of its own. Any state of the folder is fine: what cannot be used counts as missing."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._seen: tuple[int, int, int] | None = None
        self._snapshot: Snapshot | None = None
        self._opening = Lock()
        self._verified = False
        self._files: dict[str, tuple[int, int]] = {}
        self._looked = 0.0
        self.lost: Lost | None = None

    def snapshot(self) -> Snapshot | None:
        """The index as last committed by whichever process, or ``None`` where there is none to rely on."""
        with self._opening:
            seen = self._look()
            if seen != self._seen:
                if seen is None:
                    self.lost = Lost.REMOVED
                self._seen, before = seen, self._snapshot
                self._snapshot = self._open(before) if seen else None
            elif self._snapshot is not None and time.monotonic() > self._looked + WATCHED:
                self._looked = time.monotonic()
                suspicious = self._touched(self._snapshot) and not self._is_being_written()
                if suspicious and not self._is_sound(self._snapshot):
                    self._snapshot, self.lost = None, Lost.DAMAGED
            return self._snapshot

    def distrust(self) -> None:
        """Something could not be read although the checksums were right: build anew."""
        with self._opening:
            self._snapshot, self.lost = None, Lost.DAMAGED

    def update(self, corpus: Corpus, *, anew: bool) -> Iterator[tuple[int, int]]:
        """Brings the index to the corpus, from nothing where it is missing or ``anew``; yields (done, total).
        Does nothing where another process is at it, or nothing is to be done. Raises ``OSError`` where the folder
        cannot be written, ``seal.Damaged`` where what was written did not stay."""
        if not anew and (current := self._checked()) and current.stamps == corpus.stamps():
            return
        seal.make_private(self._root)
        try:
            yield from self._bring(corpus, anew=anew)
        except OSError:
            raise
        except UNREADABLE as error:
            snapshot = self.snapshot()
            if snapshot is not None and self._is_sound(snapshot):
                raise  # nobody touched the files: the mistake is ours
            self.distrust()
            raise seal.Damaged("The index changed while it was being written.") from error

    def _bring(self, corpus: Corpus, *, anew: bool) -> Iterator[tuple[int, int]]:
        with self._lock(PATIENCE) as locked:
            if not locked:
                return
            wanted = corpus.stamps()
            snapshot = None if anew else self._checked()
            folder = self._sweep(keep=snapshot is not None)
            have = snapshot.stamps if snapshot else {}
            outdated = set(_differing(have, wanted))
            missing = _differing(wanted, have)
            if snapshot is None or outdated or missing:
                numbers = _rows_of(snapshot, outdated) if snapshot else []
                yield from self._write(folder, numbers, missing, wanted, corpus)
            self.lost = None
            for _ in self._tidy():
                yield len(missing), len(missing)

    def _checked(self) -> Snapshot | None:
        """The snapshot, if the files on the disk are still those it was read from: looked at now, and a large index
        read through once."""
        snapshot = self.snapshot()
        if snapshot is None:
            return None
        with self._opening:
            doubtful = self._touched(snapshot) or not self._verified
        # Without the lock, or whoever searches meanwhile waits for half a gigabyte to be read.
        if doubtful and not self._is_sound(snapshot):
            self.lost = Lost.DAMAGED
            return None
        self._verified = True
        return snapshot

    def _is_sound(self, snapshot: Snapshot) -> bool:
        """Reads all files through; what is open of them needs no more checks then."""
        folder = self._root / snapshot.sealed.folder
        try:
            for name, expected in snapshot.sealed.files.items():
                _check(folder / name, *expected)
            for name, segment in snapshot.by_name.items():
                segment.columns.believe(folder / name)
        except (seal.Damaged, OSError):
            return False
        self._files.clear()
        return True

    def _touched(self, snapshot: Snapshot) -> bool:
        """Whether any file has gone, or been written to since it was seen first."""
        folder = self._root / snapshot.sealed.folder
        try:
            found = {name: (folder / name).stat() for name in snapshot.sealed.files}
        except OSError:
            return True
        seen = {name: (each.st_mtime_ns, each.st_size) for name, each in found.items()}
        self._files = {name: self._files.get(name, now) for name, now in seen.items()}
        return self._files != seen

    def _is_being_written(self) -> bool:
        """A commit removes the files of segments it merged before the seal says so."""
        try:
            with self._lock(0) as locked:
                return not locked
        except OSError:
            return False

    def _write(
        self,
        folder: Path,
        outdated: Sequence[int],
        missing: Sequence[int],
        stamps: Mapping[int, str],
        corpus: Corpus,
    ) -> Iterator[tuple[int, int]]:
        index = FileIndex(FileStorage(str(folder)), SCHEMA, NAME)
        writer = Writer(index)
        try:
            for number in outdated:
                writer.delete_document(number)
            begun, pending = time.monotonic(), 0
            for done, document in enumerate(corpus.documents(missing), 1):
                writer.take(document, stamps[document.source_id])
                pending += 1
                yield done, len(missing)
                if writer.full or pending >= COMMIT_DOCUMENTS or time.monotonic() - begun > COMMIT_SECONDS:
                    self._commit(writer, folder)
                    writer = Writer(index)
                    begun, pending = time.monotonic(), 0
            self._commit(writer, folder)
        finally:
            if not writer.is_closed:
                writer.cancel()

    def _tidy(self) -> Iterator[None]:
        """Merges segments of about a size, a group at a time, each in a commit of its own."""
        while (snapshot := self.snapshot()) and (group := _to_merge(snapshot)):
            yield
            folder = self._root / snapshot.sealed.folder
            columns = folder / f"merging-{uuid4().hex[:12]}"
            try:
                kept = [(snapshot.segments[at], _kept(snapshot, at)) for at in group]
                documents = yield from merge(kept, columns)
                writer = Writer(FileIndex(FileStorage(str(folder)), SCHEMA, NAME))
                writer.take_merged(columns, documents)
                merged = [snapshot.whoosh[at] for at in group]
                self._commit(writer, folder, without=merged)
            except seal.Damaged:
                self.distrust()
                return
            finally:
                columns.unlink(missing_ok=True)

    def _commit(self, writer: Writer, folder: Path, without: Sequence[Any] = ()) -> None:
        # What is left without a document goes by itself.
        writer.commit(
            mergetype=lambda _, segments: [each for each in segments if each not in without and each.doc_count()]
        )
        storage = FileStorage(str(folder))
        toc = TOC.read(storage, NAME, schema=SCHEMA)
        names = [f"_{NAME}_{toc.generation}.toc"]
        names += [segment.make_filename(EXTENSION) for segment in toc.segments]
        seal.write(self._root, ENGINE, folder.name, {name: _measured(folder / name) for name in names})

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = (self._root / seal.NAME).stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _open(self, before: Snapshot | None) -> Snapshot | None:
        # A second process may commit, and remove the files it merged, between our reading seal and files.
        for _ in range(3):
            try:
                if not seal.is_private(self._root):
                    return None
                return Snapshot(self._root, seal.read(self._root, ENGINE), before)
            except (seal.Damaged, *UNREADABLE) as error:
                if self._look() == self._seen:
                    outdated = isinstance(error, seal.Outdated)
                    self.lost = Lost.OUTDATED if outdated else Lost.DAMAGED
                    return None
                self._seen = self._look()
        return None

    def _sealed(self) -> seal.Seal | None:
        try:
            return seal.read(self._root, ENGINE)
        except (seal.Damaged, OSError):
            return None

    def _sweep(self, *, keep: bool) -> Path:
        """The folder to write to: the sealed one, freed of what killed writers left in it, or a new one with an
        empty index. All others are removed (on Windows those still open stay for the next time)."""
        sealed = self._sealed() if keep else None
        folder = self._root / (sealed.folder if sealed else f"g-{uuid4().hex[:12]}")
        for other in self._root.glob("g-*"):
            if other != folder:
                shutil.rmtree(other, ignore_errors=True)
        if sealed:
            for path in folder.iterdir():
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                elif path.name not in sealed.files:
                    path.unlink(missing_ok=True)
        else:
            folder.mkdir(mode=0o700)
            TOC.create(FileStorage(str(folder)), SCHEMA, NAME)
        return folder

    @contextmanager
    def _lock(self, patience: float) -> Iterator[bool]:
        lock = FileLock(str(self._root / "lock"))
        if not try_for(lock.acquire, timeout=patience, delay=0.1):
            yield False
            return
        try:
            yield True
        finally:
            lock.release()


def _differing(stamps: Mapping[int, str], others: Mapping[int, str]) -> list[int]:
    """The sources whose stamps are not the same in the others. Nearly all are, and all are asked at every edit."""
    return list(compress(stamps, map(ne, map(others.get, stamps), stamps.values())))


def _measured(path: Path) -> tuple[int, int]:
    """Size and checksum for the seal. The table of contents is brought to the disk; columns have been already."""
    if path.name.endswith(EXTENSION):
        return path.stat().st_size, footer_check(path)
    with path.open("rb+") as file:
        data = file.read()
        os.fsync(file.fileno())
    return seal.measured(data)


def _check(path: Path, size: int, check: int) -> None:
    """Raises ``Damaged`` unless the file lies on the disk as it was written."""
    if path.name.endswith(EXTENSION):
        columns = Columns(path, size, check, whole=False)
        try:
            columns.verify()
        finally:
            columns.close()
    elif seal.measured(path.read_bytes()) != (size, check):
        raise seal.Damaged(f"{path.name} is not what was written.")


def _rows_of(snapshot: Snapshot, sources: set[int]) -> list[int]:
    """Whoosh's numbers of these sources, over all segments."""
    gone = np.fromiter(sources, np.int64, len(sources))
    return [int(row) for row in np.flatnonzero(snapshot.live & np.isin(snapshot.ids, gone))]


def _kept(snapshot: Snapshot, at: int) -> Any:
    return snapshot.live[snapshot.bases[at] : snapshot.bases[at + 1]]


def _to_merge(snapshot: Snapshot) -> list[int]:
    """The segments to be merged next: one that is mostly removed documents, many small ones, or large ones none of
    which is much larger than the others together. So every document is merged a few times at most, and there are
    few segments."""
    alive = [int(np.count_nonzero(_kept(snapshot, at))) for at in range(len(snapshot.segments))]
    for at, segment in enumerate(snapshot.segments):
        if alive[at] * 2 < segment.documents:
            return [at]
    ends = [segment.end for segment in snapshot.segments]
    by_size = sorted(range(len(alive)), key=lambda at: alive[at])
    small = [at for at in by_size if alive[at] < SMALL]
    if len(small) >= MERGED_AT_ONCE:
        return sorted(small[:MERGED_AT_ONCE])
    group: list[int] = []
    for at in by_size[len(small) :]:
        together = sum(alive[other] for other in group)
        if group and (alive[at] > MUCH_LARGER * together or len(group) == MERGED_AT_ONCE):
            if len(group) > 1:
                break
            group = []
        group.append(at)
    fits = len(group) > 1 and sum(ends[at] for at in group) < MOST_ADDRESSES
    return sorted(group) if fits else []
