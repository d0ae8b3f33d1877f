"""An index as of one commit: in memory, never changing, and asked in terms, never in Whoosh's queries.

Which sources match is worked out in ``evaluation`` by sets: Whoosh's own boolean evaluation was found wrong with
``-word``, and stops with an assertion now and then. A snapshot is read by one thread at a time.
"""

import pickle
import struct
import zlib
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import RamStorage
from whoosh.index import TOC
from whoosh.reading import TermNotFound

from workbench.search import seal
from workbench.search.codec import NAME, SCHEMA, SHORT, Postings, beginnings
from workbench.search.corpus import BODY, TITLE

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

    def __init__(self, files: Mapping[str, bytes], segment: Any) -> None:
        storage = RamStorage()
        storage.files = {name: data for name, data in files.items() if name.startswith(f"{segment.segment_id()}.")}
        self.key = _key(segment)
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

    def __init__(self, root: Path, sealed: seal.Seal, before: "Snapshot | None") -> None:
        """What ``before`` has read already is not read again. Raises ``Damaged`` or any of ``UNREADABLE``."""
        self.sealed = sealed
        earlier = before.sealed if before else None
        self.files: Mapping[str, bytes] = seal.contents(root, sealed, earlier, before.files if before else {})
        storage = RamStorage()
        storage.files = dict(self.files)
        known = {segment.key: segment for segment in before.segments} if before else {}
        self.segments: list[Segment] = [
            known.get(_key(segment)) or Segment(self.files, segment)
            for segment in TOC.read(storage, NAME, schema=SCHEMA).segments
        ]
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


def _key(segment: Any) -> tuple[str, frozenset[int]]:
    """A segment's files never change, but documents may be taken out of it."""
    return segment.segment_id(), frozenset(segment.deleted_docs())


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
