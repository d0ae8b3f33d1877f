"""The index: a disposable copy of the words of a corpus, kept by Whoosh in a folder of its own.

Whoosh keeps the segments and merges them; ``codec`` lays out its postings, ``snapshot`` reads them. No other
module knows Whoosh. Writing goes into new files, and the seal is replaced last: whoever looks finds the index as
it was before or as it is after.

Several threads may call ``snapshot``. ``update`` may run beside them, in one thread of one process at a time: the
others find the lock taken, and go without.
"""

import shutil
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4

from whoosh import __version__ as whoosh_version
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader
from whoosh.util.filelock import FileLock, try_for

from workbench.search import seal
from workbench.search.codec import NAME, SCHEMA, Codec, beginnings
from workbench.search.corpus import BODY, Corpus, Document, tokenise
from workbench.search.snapshot import UNREADABLE, Snapshot

ENGINE = "whoosh3 " + ".".join(str(part) for part in whoosh_version)
PATIENCE = 2.0
"""Seconds to wait for another writer."""
COMMIT_DOCUMENTS, COMMIT_SECONDS = 1000, 15.0
"""How much work a crash may cost."""


class Index:
    """The index in a folder of its own. Any state of the folder is fine: what cannot be used counts as missing."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._seen: tuple[int, int, int] | None = None
        self._snapshot: Snapshot | None = None
        self._opening = Lock()

    def snapshot(self) -> Snapshot | None:
        """The index as last committed by whichever process, or ``None`` where there is none to rely on."""
        with self._opening:
            seen = self._look()
            if seen != self._seen:
                self._seen, before = seen, self._snapshot
                self._snapshot = self._open(before) if seen else None
            return self._snapshot

    def distrust(self) -> None:
        """Something could not be read although the checksums were right: build anew."""
        with self._opening:
            self._snapshot = None

    def update(self, corpus: Corpus, *, anew: bool) -> Iterator[tuple[int, int]]:
        """Brings the index to the corpus, from nothing where it is missing or ``anew``; yields (done, total).
        Does nothing where another process is at it. Raises ``OSError`` where the folder cannot be written."""
        seal.make_private(self._root)
        with self._lock() as locked:
            if not locked:
                return
            wanted = corpus.stamps()
            snapshot = None if anew else self._checked()
            folder = self._sweep(keep=snapshot is not None)
            have = snapshot.stamps if snapshot else {}
            outdated = {source for source, stamp in have.items() if wanted.get(source) != stamp}
            missing = [source for source in wanted if have.get(source) != wanted[source]]
            if snapshot is None or outdated or missing:
                numbers = snapshot.numbers(outdated) if snapshot else []
                yield from self._write(folder, numbers, missing, wanted, corpus)

    def _checked(self) -> Snapshot | None:
        """The snapshot, if the files on the disk are still those it was read from: they are read again now."""
        snapshot = self.snapshot()
        if snapshot is not None:
            try:
                seal.check(self._root, seal.read(self._root, ENGINE))
            except (seal.Damaged, OSError):
                return None
        return snapshot

    def _write(
        self,
        folder: Path,
        outdated: Sequence[int],
        missing: Sequence[int],
        stamps: Mapping[int, str],
        corpus: Corpus,
    ) -> Iterator[tuple[int, int]]:
        index = FileIndex(FileStorage(str(folder)), SCHEMA, NAME)
        writer = _writer(index)
        try:
            for number in outdated:
                writer.delete_document(number)
            begun, pending = time.monotonic(), 0
            for done, document in enumerate(corpus.documents(missing), 1):
                _add(writer, document, stamps[document.source_id])
                pending += 1
                yield done, len(missing)
                if pending >= COMMIT_DOCUMENTS or time.monotonic() - begun > COMMIT_SECONDS:
                    self._commit(writer, folder)
                    writer = _writer(index)
                    begun, pending = time.monotonic(), 0
            self._commit(writer, folder)
        finally:
            if not writer.is_closed:
                writer.cancel()

    def _commit(self, writer: Any, folder: Path) -> None:
        writer.commit(mergetype=_merge)
        storage = FileStorage(str(folder))
        toc = TOC.read(storage, NAME, schema=SCHEMA)
        names = [f"_{NAME}_{toc.generation}.toc"]
        for segment in toc.segments:
            names += segment.list_files(storage)
        seal.write(self._root, ENGINE, folder.name, names, self._sealed())

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
            except (seal.Damaged, *UNREADABLE):
                if self._look() == self._seen:
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
    def _lock(self) -> Iterator[bool]:
        lock = FileLock(str(self._root / "lock"))
        if not try_for(lock.acquire, timeout=PATIENCE, delay=0.1):
            yield False
            return
        try:
            yield True
        finally:
            lock.release()


def _writer(index: FileIndex) -> Any:
    return index.writer(codec=Codec(), compound=False, limitmb=96)


def _add(writer: Any, document: Document, stamp: str) -> None:
    fields = tokenise(document)
    writer.add_document(
        source=document.source_id,
        stamp=stamp.encode(),
        length=len(fields[BODY]),
        **fields,
        **{beginnings(name): found for name, found in fields.items()},
    )


def _merge(writer: Any, segments: list[Any]) -> list[Any]:
    """Whoosh's merge policy: eight small segments of about a size become one, so that edits never make many.
    Segments of more than 512 documents are left alone, since a merge holds the writer for as long as building
    anew would take."""
    tiers: dict[int, list[Any]] = defaultdict(list)
    for segment in segments:
        if (alive := segment.doc_count()) <= 512:
            tiers[max(alive, 1).bit_length() // 3].append(segment)
    merged = [segment for tier in tiers.values() if len(tier) >= 8 for segment in tier]
    for segment in merged:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in segments if segment not in merged]
