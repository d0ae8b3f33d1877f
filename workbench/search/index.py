"""The index: a disposable copy of the words of a corpus, and the only module that knows Whoosh.

Whoosh keeps the segments, merges them, and reads and writes postings through its codec; which sources match is
worked out here and in ``evaluation`` by sets (its own boolean evaluation was found wrong with ``-word``, and stops
with an assertion now and then). A ``Snapshot`` is an index as of one commit, held in memory and never changing;
the next one is opened when the seal has changed. Writing goes into new files; the seal is replaced last.

Several threads may call ``snapshot``; what a snapshot reads they must read one at a time (``Search`` does).
``update`` and ``rebuild`` may run meanwhile, in one thread of one process: the others find the lock taken.
"""

import pickle
import shutil
import struct
import time
import zlib
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4

from whoosh import __version__ as whoosh_version
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader, TermNotFound
from whoosh.util.filelock import FileLock, try_for

from workbench.search import seal
from workbench.search.codec import SCHEMA, SHORT, Codec, Postings, beginnings
from workbench.search.corpus import BODY, TITLE, Corpus, Document, tokenise

ENGINE = "whoosh3 " + ".".join(str(part) for part in whoosh_version)
NAME = "MAIN"
PATIENCE = 2.0
"""Seconds to wait for another writer."""
COMMIT_DOCUMENTS, COMMIT_SECONDS = 1000, 15.0
"""How much work a crash may cost."""

# What Whoosh and pickle were seen to raise on files they cannot read.
UNREADABLE = (
    OSError,
    EOFError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    ImportError,
    RecursionError,
    MemoryError,
    struct.error,
    zlib.error,
    pickle.PickleError,
    TermNotFound,
)


class Segment:
    """One of Whoosh's segments; ``sources`` gives the id of each document, ``None`` where it was removed."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._codec = segment.codec()
        self._storage, self._segment = storage, segment
        self._terms = self._codec.terms_reader(storage, segment)
        gone = set(segment.deleted_docs())
        values = self._codec.per_document_reader(storage, segment)
        names = ("source", "stamp", "length")
        columns = [list(values.column_reader(name, SCHEMA[name].column_type)) for name in names]
        self.sources: list[int | None] = [None if n in gone else source for n, source in enumerate(columns[0])]
        self.rows = [
            (n, source, stamp.decode(), length)
            for n, (source, stamp, length) in enumerate(zip(*columns, strict=True))
            if n not in gone
        ]

    @property
    def documents(self) -> int:
        return len(self.sources)

    def postings(self, field: str, term: str) -> Postings | None:
        try:
            return self._terms.matcher(field, term.encode(), SCHEMA[field].format)
        except TermNotFound:
            return None

    def expand(self, field: str, prefix: str) -> list[str]:
        begin = prefix.encode()
        found = []
        for name, term in self._terms.terms_from(field, begin):
            if name != field or not term.startswith(begin):
                break
            found.append(term.decode())
        return found

    def near(self, field: str, word: str, distance: int, alike: int) -> Iterator[tuple[str, int]]:
        """Terms within an edit distance that begin with the same letters, and how many documents write them."""
        automata = self._codec.automata(self._storage, self._segment)
        cursor = self._terms.cursor(field, SCHEMA[field])
        for term in automata.terms_within(cursor, word, distance, alike):
            yield term, self._terms.doc_frequency(field, term.encode())


class Snapshot:
    """The words of a corpus as of one commit. ``stamps`` says which state of which source is in it; ``lengths``
    counts the words of each. All but opening may raise ``seal.Damaged``, should the checksums have missed it."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        storage = RamStorage()
        storage.files = dict(files)
        self.segments = [Segment(storage, segment) for segment in TOC.read(storage, NAME, schema=SCHEMA).segments]
        self._nearest: dict[str, str | None] = {}
        self.stamps: dict[int, str] = {}
        self.lengths: dict[int, int] = {}
        for segment in self.segments:
            for _, source, stamp, length in segment.rows:
                self.stamps[source] = stamp
                self.lengths[source] = length

    def numbers(self, sources: set[int]) -> list[int]:
        """Whoosh's numbers of these sources, over all segments."""
        found: list[int] = []
        base = 0
        for segment in self.segments:
            found.extend(base + row[0] for row in segment.rows if row[1] in sources)
            base += segment.documents
        return found

    def counts(self, field: str, terms: Sequence[str], prefix: bool = False) -> dict[int, int]:
        """How often each source has the terms one after another; with ``prefix`` the last one is a beginning."""
        counts: dict[int, int] = {}
        with _reading():
            for segment in self.segments:
                if len(terms) > 1:
                    counts |= _phrase(segment, field, terms, prefix)
                elif prefix and len(terms[0]) <= SHORT:
                    counts |= _counts(segment, beginnings(field), terms[0])
                elif prefix:
                    for term in segment.expand(field, terms[0]):
                        for source, count in _counts(segment, field, term).items():
                            counts[source] = counts.get(source, 0) + count
                else:
                    counts |= _counts(segment, field, terms[0])
        return counts

    def nearest(self, word: str) -> str | None:
        """The word of the corpus most likely meant: one edit away, or two for longer words that begin alike;
        of these the one in most sources."""
        if word not in self._nearest:
            self._nearest[word] = None
            if word.isalpha() and len(word) >= 3:
                near = self._near(word, 1, 0) or (self._near(word, 2, 1) if len(word) >= 5 else {})
                self._nearest[word] = max(near, key=lambda term: (near[term], term), default=None)
        return self._nearest[word]

    def _near(self, word: str, distance: int, alike: int) -> dict[str, int]:
        """Words within an edit distance, and in how many sources each stands."""
        found: dict[str, int] = defaultdict(int)
        with _reading():
            for segment in self.segments:
                for field in (BODY, TITLE):
                    for term, documents in segment.near(field, word, distance, alike):
                        found[term] += documents
        return found


@contextmanager
def _reading() -> Iterator[None]:
    try:
        yield
    except UNREADABLE as error:
        raise seal.Damaged("A file cannot be read.") from error


def _counts(segment: Segment, field: str, term: str) -> dict[int, int]:
    if (found := segment.postings(field, term)) is None:
        return {}
    sources = map(segment.sources.__getitem__, found.documents)
    return {source: count for source, count in zip(sources, found.counts, strict=True) if source is not None}


def _phrase(segment: Segment, field: str, terms: Sequence[str], prefix: bool) -> dict[int, int]:
    """Sources by how often the terms follow each other: what is kept is the places where the next term must
    stand. Begins with the documents that have all the words, which are few where one word is rare."""
    whole = [segment.postings(field, term) for term in (terms[:-1] if prefix else terms)]
    if not all(whole):
        return {}
    spelled = [found for found in whole if found]
    among = set.intersection(*(set(found.documents) for found in spelled))
    expected: dict[int, set[int]] = {}
    for order, found in enumerate(spelled):
        expected = _follow(found, expected if order else None, among)
    if prefix:
        reached: dict[int, set[int]] = defaultdict(set)
        for term in segment.expand(field, terms[-1]):
            if postings := segment.postings(field, term):
                for document, at in _follow(postings, expected, expected.keys()).items():
                    reached[document] |= at
        expected = reached
    counts = {segment.sources[document]: len(at) for document, at in expected.items()}
    return {source: count for source, count in counts.items() if source is not None}


def _follow(found: Postings, expected: Mapping[int, set[int]] | None, among: Container[int]) -> dict[int, set[int]]:
    """In each document the places after this term, where it stands at one of those expected."""
    reached: dict[int, set[int]] = {}
    for order, document in enumerate(found.documents):
        if document in among:
            places = found.places(order) if expected is None else expected[document].intersection(found.places(order))
            if places:
                reached[document] = {place + 1 for place in places}
    return reached


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
                self._seen, self._snapshot = seen, None
                self._snapshot = self._open() if seen else None
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
            snapshot = None if anew else self.snapshot()
            folder = self._sweep(keep=snapshot is not None)
            have = snapshot.stamps if snapshot else {}
            outdated = {source for source, stamp in have.items() if wanted.get(source) != stamp}
            missing = [source for source in wanted if have.get(source) != wanted[source]]
            if snapshot is None or outdated or missing:
                numbers = snapshot.numbers(outdated) if snapshot else []
                yield from self._write(folder, numbers, missing, wanted, corpus)

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

    def _open(self) -> Snapshot | None:
        # A second process may commit, and remove the files it merged, between our reading seal and files.
        for _ in range(3):
            try:
                if not seal.is_private(self._root):
                    return None
                sealed = seal.read(self._root, ENGINE)
                return Snapshot(seal.contents(self._root, sealed))
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
