"""Several segments made one, without those documents that were taken out."""

from collections.abc import Sequence

import numpy as np

from workbench.search.builder import FIELDS, Rows, Stems, assemble
from workbench.search.columns import Array
from workbench.search.segment import Segment


def merge(segments: Sequence[tuple[Segment, Array]]) -> tuple[bytes, int]:
    """The columns and how many documents they hold; each segment comes with a mask of those to keep. The documents
    stay in their order. Raises ``seal.Damaged``."""
    rows = Rows()
    numbers: dict[str, int] = {}
    stems: Stems = {}
    terms: list[Array] = []
    places: list[Array] = []
    addresses: list[Array] = []
    bases: list[Array] = []
    end = 0
    for segment, kept in segments:
        number = _numbered(segment, numbers)
        term, place, address = _words(segment)
        here = kept[place // FIELDS]
        base, shift, end_of_segment = _moved(segment, kept, end)
        document = np.cumsum(kept) - 1 + len(rows.sources)
        terms.append(number[term[here]])
        places.append((document[place[here] // FIELDS] * FIELDS + place[here] % FIELDS).astype(np.uint32))
        addresses.append((address[here] + shift[place[here] // FIELDS]).astype(np.uint32))
        bases.append(base)
        end = end_of_segment
        _take_rows(rows, segment, kept)
        _take_stems(stems, segment, number)
    term_of = np.concatenate(terms)
    used = np.zeros(len(numbers), bool)
    used[term_of] = True
    renumbered = (np.cumsum(used) - 1).astype(np.uint32)
    names = [name for name, number in numbers.items() if used[number]]
    pairs = {
        language: {(stem, int(renumbered[number])) for stem, number in found if used[number]}
        for language, found in stems.items()
    }
    place_of, base = np.concatenate(places), np.concatenate(bases)
    columns = assemble(names, renumbered[term_of], place_of, np.concatenate(addresses), base, rows, pairs)
    return columns, len(rows.sources)


def _numbered(segment: Segment, numbers: dict[str, int]) -> Array:
    found = (numbers.setdefault(term.decode(), len(numbers)) for term in segment.all_terms())
    return np.fromiter(found, np.uint32, segment.terms)


def _words(segment: Segment) -> tuple[Array, Array, Array]:
    """Of every word of the segment its term, its place and its address."""
    address = segment.addresses(0, segment.terms)
    sizes = np.diff(segment.columns.column("address_at"))
    term = np.repeat(np.arange(segment.terms), sizes)
    return term, np.searchsorted(segment.base, address, "right") - 1, address


def _moved(segment: Segment, kept: Array, start: int) -> tuple[Array, Array, int]:
    """The bases of the places that are kept, how far each document moves, and where the next segment begins."""
    first = segment.base[::FIELDS].astype(np.int64)
    last = max(segment.end, int(segment.base[-1]) if segment.documents else 0) + 1
    widths = np.where(kept, np.diff(np.append(first, last)), 0)
    shift = start + np.cumsum(widths) - widths - first
    base = segment.base.astype(np.int64) + np.repeat(shift, FIELDS)
    return base[np.repeat(kept, FIELDS)].astype(np.uint32), shift, start + int(widths.sum())


def _take_rows(rows: Rows, segment: Segment, kept: Array) -> None:
    language = segment.columns.column("language")
    for number in np.flatnonzero(kept).tolist():
        rows.sources.append(int(segment.source[number]))
        rows.lengths.append(int(segment.length[number]))
        rows.languages.append(segment.languages[language[number]])
        rows.stamps.append(segment.stamps[number])


def _take_stems(stems: Stems, segment: Segment, number: Array) -> None:
    for language in segment.languages:
        if f"stems {language}" in segment.columns:
            known = segment.columns.column(f"stems {language}").tolist()
            terms = number[segment.columns.column(f"stem_terms {language}")].tolist()
            stems.setdefault(language, set()).update(zip(known, terms, strict=True))
