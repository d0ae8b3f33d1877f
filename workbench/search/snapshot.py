"""An index as of one commit: never changing, asked in terms of our own query, never in Whoosh's.

Which sources match is worked out in ``evaluation`` by masks: Whoosh's own boolean evaluation was found wrong with
``-word``, and stops with an assertion now and then. A snapshot is read by one thread at a time.
"""

import pickle
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.filedb.filestore import RamStorage
from whoosh.index import TOC

from workbench.search import counting, seal
from workbench.search.builder import FIELDS
from workbench.search.codec import EXTENSION, NAME, SCHEMA
from workbench.search.columns import Array, Columns
from workbench.search.query import Kind, Leaf, Part
from workbench.search.segment import Segment

HELD_IN_MEMORY = 64 << 20
"""Bytes of an index that is read whole, and checked whole, when it is opened; of a larger one only what a query
asks for, then checked piece by piece."""

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
)


class Snapshot:
    """The words of a corpus as of one commit. All arrays go over ``rows``, the documents of all segments, removed
    ones included; ``stamps`` says which state of which source is in it. All but opening may raise
    ``seal.Damaged``."""

    def __init__(self, root: Path, sealed: seal.Seal, before: "Snapshot | None") -> None:
        """Segments that ``before`` has opened are not opened again. Raises ``Damaged`` or any of ``UNREADABLE``."""
        self.sealed = sealed
        storage = RamStorage()
        storage.files = seal.contents(root, sealed, EXTENSION)
        self.whoosh: list[Any] = TOC.read(storage, NAME, schema=SCHEMA).segments
        self.held = sum(size for size, _ in sealed.files.values()) <= HELD_IN_MEMORY
        names = [segment.make_filename(EXTENSION) for segment in self.whoosh]
        same = before is not None and before.sealed.folder == sealed.folder and before.held == self.held
        known: dict[str, Segment] = before.by_name if before and same else {}
        self.by_name: dict[str, Segment] = {
            name: known.get(name) or self._opened(root / sealed.folder / name) for name in names
        }
        self.segments = list(self.by_name.values())
        self.bases = [0]
        for segment in self.segments:
            self.bases.append(self.bases[-1] + segment.documents)
        self.live = np.ones(self.rows, bool)
        for base, segment in zip(self.bases, self.whoosh, strict=False):
            self.live[[base + number for number in segment.deleted_docs()]] = False
        self.ids = _joined([segment.source for segment in self.segments], np.int64)
        self.lengths = _joined([segment.length for segment in self.segments], np.uint32).astype(np.float64)
        self._nearest: dict[str, str | None] = {}

    @property
    def rows(self) -> int:
        return self.bases[-1]

    @cached_property
    def stamps(self) -> dict[int, str]:
        stamps = [stamp for segment in self.segments for stamp in segment.stamps]
        if self.live.all():
            return dict(zip(self.ids.tolist(), stamps, strict=True))
        alive = np.flatnonzero(self.live).tolist()
        ids = self.ids.tolist()
        return {ids[row]: stamps[row] for row in alive}

    def counts(self, leaf: Leaf) -> counting.Counts:
        """In which places of which rows, ``3 × row + field``, in order, and how often."""
        with reading():
            found = [counting.counts(segment, leaf) for segment in self.segments]
        if len(found) == 1:
            return found[0]
        places = [each + np.int64(FIELDS * base) for base, (each, _) in zip(self.bases, found, strict=False)]
        return _joined(places, np.int64), _joined([often for _, often in found], np.int64)

    def vocabulary(self, part: Part) -> set[str]:
        """The terms a part stands for."""
        with reading():
            return {term for segment in self.segments for term in segment.vocabulary(part)}

    def frequencies(self, part: Part, most: int = 2000) -> dict[str, int]:
        """The terms a part stands for, and in about how many sources each stands (title and text counted apart)."""
        found: dict[str, int] = {}
        with reading():
            for segment in self.segments:
                for terms in segment.expand(part):
                    for start, stop in terms.ranges():
                        often = segment.frequency(start, stop)
                        likely = np.argsort(-often.astype(np.int64), kind="stable")[:most]
                        for order in likely.tolist():
                            term = segment.term(start + order)
                            found[term] = found.get(term, 0) + int(often[order])
        return found

    def nearest(self, word: str) -> str | None:
        """The word of the corpus most likely meant: one edit away, or two for longer words; of these the one in
        most sources."""
        if word not in self._nearest:
            self._nearest[word] = None
            if word.isalpha() and len(word) >= 3:
                near = self.frequencies(Part(word, Kind.LIKE, edits=1))
                if not near and len(word) >= 5:
                    two = self.frequencies(Part(word, Kind.LIKE, edits=2))
                    near = {term: often for term, often in two.items() if term[0] == word[0]}
                self._nearest[word] = max(near, key=lambda term: (near[term], term), default=None)
        return self._nearest[word]

    def verify(self) -> None:
        """Reads every file through. Raises ``Damaged``."""
        for segment in self.segments:
            segment.columns.verify()

    def _opened(self, path: Path) -> Segment:
        size, check = self.sealed.files[path.name]
        return Segment(Columns(path, size, check, whole=self.held))


def _joined(arrays: list[Array], kind: type) -> Array:
    return np.concatenate(arrays) if arrays else np.zeros(0, kind)


@contextmanager
def reading() -> Iterator[None]:
    try:
        yield
    except UNREADABLE as error:
        raise seal.Damaged("A file cannot be read.") from error
