"""Several segments made one, without those documents that were taken out.

The fewer segments, the fewer times a query is asked; so a merge must not be bounded by memory. The words are taken
over a stretch of the vocabulary at a time, and nothing is sorted: each segment has a term's places in order, and the
documents of one come after those of the one before. A merge is a job that can be left at any time: it yields after
every stretch.
"""

import os
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import numpy as np

from workbench.search.builder import FIELDS, narrowest, offsets
from workbench.search.columns import Array, Sheaf
from workbench.search.segment import Segment

STRETCH = 1_000_000
"""Words taken over at once (but for a single term): what bounds the memory a merge takes."""
_COPIED = 1 << 22


class _Spool:
    """A column that is written while others are: on the disk until its turn comes."""

    def __init__(self, folder: Path, kind: type[np.generic], files: ExitStack) -> None:
        self.kind = np.dtype(kind)
        made = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 -- closed with the others
        self._file: IO[bytes] = files.enter_context(made)

    def append(self, part: Array) -> None:
        self._file.write(np.ascontiguousarray(part, self.kind).tobytes())

    def parts(self) -> Iterator[Array]:
        self._file.seek(0)
        while data := self._file.read(_COPIED):
            yield np.frombuffer(data, self.kind)


class _Part:
    """A segment on its way into the merged one: what its terms, documents and addresses become."""

    def __init__(self, segment: Segment, kept: Array, documents: int, start: int) -> None:
        self.segment, self.kept = segment, kept
        self.whole = bool(kept.all())
        self.document = np.cumsum(kept) - 1 + documents
        self.base, self.shift, self.end = _moved(segment, kept, start)
        self.number = np.zeros(0, np.int64)

    def words(self, first: int, last: int) -> tuple[Array, Array, Array, Array]:
        """Of the terms from ``first`` to before ``last``: the term of each posting, its place and count as they
        become, and the addresses."""
        begin, end = self.number.searchsorted((first, last)).tolist()
        places, often = self.segment.postings(begin, end)
        addresses = self.segment.addresses(begin, end)
        term = np.repeat(self.number[begin:end], self.segment.frequency(begin, end))
        if not self.whole:
            here = self.kept[places // FIELDS]
            addresses = addresses[np.repeat(here, often)]
            term, places, often = term[here], places[here], often[here]
        document = places // FIELDS
        moved = np.repeat(self.shift[document], often)
        return term, self.document[document] * FIELDS + places % FIELDS, often, addresses + moved


def merge(segments: Sequence[tuple[Segment, Array]], path: Path) -> Generator[None, None, int]:
    """Writes the columns into a new file; each segment comes with a mask of those documents to keep, which stay in
    their order. Returns how many there are. Raises ``OSError`` and ``seal.Damaged``."""
    parts: list[_Part] = []
    documents = end = 0
    for segment, kept in segments:
        parts.append(_Part(segment, kept, documents, end))
        documents += int(np.count_nonzero(kept))
        end = parts[-1].end
    names = _numbered(parts)
    with ExitStack() as files:
        places = _Spool(path.parent, narrowest(FIELDS * documents), files)
        counts = _Spool(path.parent, np.result_type(*(each.segment.postings(0, 0)[1] for each in parts)).type, files)
        addresses = _Spool(path.parent, np.uint32, files)
        sizes = np.zeros((2, len(names)), np.int64)
        for first, last in _stretches(parts, len(names)):
            _take_over([part.words(first, last) for part in parts], first, last, sizes, (places, counts, addresses))
            yield
        file = files.enter_context(path.open("wb"))
        sheaf = Sheaf(file)
        used = sizes[0] > 0
        _write_terms(sheaf, names, used, parts)
        sheaf.column("posting_at", np.uint32, [offsets(sizes[0][used])])
        sheaf.column("address_at", np.uint32, [offsets(sizes[1][used])])
        for name, spool in (("places", places), ("counts", counts), ("addresses", addresses)):
            sheaf.column(name, spool.kind, spool.parts())
            yield
        _write_stems(sheaf, used, parts)
        languages = _write_rows(sheaf, parts)
        sheaf.close({"documents": documents, "languages": languages, "end": end + 1})
        file.flush()
        os.fsync(file.fileno())
    return documents


def _numbered(parts: list[_Part]) -> list[bytes]:
    """All terms in order; each part gets the numbers of its own among them."""
    terms = [part.segment.all_terms() for part in parts]
    names = sorted(set().union(*terms))
    numbers = {name: number for number, name in enumerate(names)}
    for part, own in zip(parts, terms, strict=True):
        part.number = np.fromiter(map(numbers.__getitem__, own), np.int64, len(own))
    return names


def _stretches(parts: list[_Part], terms: int) -> Iterator[tuple[int, int]]:
    words = np.zeros(terms, np.int64)
    for part in parts:
        words[part.number] += part.segment.address_counts()
    total = np.cumsum(words)
    first = 0
    while first < terms:
        before = int(total[first - 1]) if first else 0
        last = max(int(total.searchsorted(before + STRETCH, "right")), first + 1)
        yield first, last
        first = last


def _take_over(
    found: list[tuple[Array, Array, Array, Array]],
    first: int,
    last: int,
    sizes: Array,
    spools: tuple[_Spool, _Spool, _Spool],
) -> None:
    """Appends the words of these terms from all segments, term by term."""
    terms = last - first
    postings = np.array([np.bincount(term - first, minlength=terms) for term, _, _, _ in found])
    words = np.array([np.bincount(term - first, often, terms) for term, _, often, _ in found]).astype(np.int64)
    sizes[0, first:last], sizes[1, first:last] = postings.sum(axis=0), words.sum(axis=0)
    places, often = (np.concatenate([each[at] for each in found]) for at in (1, 2))
    addresses = np.concatenate([each[3] for each in found])
    for spool, values in ((spools[0], places), (spools[1], often)):
        spool.append(_interleaved(values, postings))
    spools[2].append(_interleaved(addresses, words))


def _interleaved(values: Array, sizes: Array) -> Array:
    """``values`` come segment by segment, in each term by term, so many (``sizes[segment, term]``) at a time; they
    are put term by term, in each segment by segment."""
    if len(sizes) == 1 or sizes.shape[1] == 1:
        return values
    before = np.cumsum(sizes.ravel()) - sizes.ravel()
    after = (np.cumsum(sizes.T.ravel()) - sizes.T.ravel()).reshape(sizes.T.shape).T.ravel()
    to = np.repeat(after - before, sizes.ravel())
    to += np.arange(len(values))
    put = np.empty_like(values)
    put[to] = values
    return put


def _moved(segment: Segment, kept: Array, start: int) -> tuple[Array, Array, int]:
    """The bases of the places that are kept, how far each document moves, and where the next segment begins."""
    first = segment.base[::FIELDS].astype(np.int64)
    last = max(segment.end, int(segment.base[-1]) if segment.documents else 0) + 1
    widths = np.where(kept, np.diff(np.append(first, last)), 0)
    shift = start + np.cumsum(widths) - widths - first
    base = segment.base.astype(np.int64) + np.repeat(shift, FIELDS)
    return base[np.repeat(kept, FIELDS)], shift, start + int(widths.sum())


def _write_terms(sheaf: Sheaf, names: list[bytes], used: Array, parts: list[_Part]) -> None:
    encoded = [name for name, here in zip(names, used.tolist(), strict=True) if here]
    sheaf.column("terms", np.uint8, [np.frombuffer(b"".join(each + b"\n" for each in encoded), np.uint8)])
    sheaf.column("term_at", np.uint32, [offsets(np.fromiter((len(each) + 1 for each in encoded), np.int64))])
    for name in ("heads", "letters", "size"):
        values = np.zeros(len(names), parts[0].segment.columns.part(name, 0, 0).dtype)
        for part in parts:
            values[part.number] = part.segment.columns.column(name)
        sheaf.column(name, values.dtype, [values[used]])


def _write_stems(sheaf: Sheaf, used: Array, parts: list[_Part]) -> None:
    renumbered = np.cumsum(used) - 1
    for language in sorted({each for part in parts for each in part.segment.languages if each}):
        having = [part for part in parts if f"stems {language}" in part.segment.columns]
        if not having:
            continue
        stems = np.concatenate([part.segment.columns.column(f"stems {language}") for part in having])
        terms = np.concatenate(
            [part.number[part.segment.columns.column(f"stem_terms {language}")] for part in having]
        )
        here = used[terms]
        stems, terms = stems[here], renumbered[terms[here]]
        order = np.lexsort((terms, stems))
        stems, terms = stems[order], terms[order]
        new = np.ones(len(stems), bool)
        new[1:] = (stems[1:] != stems[:-1]) | (terms[1:] != terms[:-1])
        sheaf.column(f"stems {language}", np.uint64, [stems[new]])
        sheaf.column(f"stem_terms {language}", np.uint32, [terms[new]])


def _write_rows(sheaf: Sheaf, parts: list[_Part]) -> list[str]:
    """Of each document what is kept of it; returns the languages."""
    spoken = {
        part.segment.languages[number]
        for part in parts
        for number in np.unique(part.segment.columns.column("language")[part.kept]).tolist()
    }
    languages = sorted(spoken)
    stamps: list[str] = []
    for part in parts:
        stamps += [part.segment.stamps[number] for number in part.kept.nonzero()[0].tolist()]
    sheaf.column("base", np.uint32, (part.base for part in parts))
    sheaf.column("source", np.int64, (part.segment.source[part.kept] for part in parts))
    sheaf.column("length", np.uint32, (part.segment.length[part.kept] for part in parts))
    sheaf.column("language", np.uint8, (_renamed(part, languages) for part in parts))
    sheaf.column("stamps", np.uint8, [np.frombuffer("\n".join(stamps).encode(), np.uint8)])
    return languages


def _renamed(part: _Part, languages: list[str]) -> Array:
    new = [languages.index(each) if each in languages else 0 for each in part.segment.languages]
    return np.array(new, np.uint8)[part.segment.columns.column("language")[part.kept]]
