"""Makes the columns of a segment: what documents say, sorted by word.

A document is three *places* here, title, shown text and text folded away, numbered ``3 × document + field``, so
that one list of postings answers for all three. Every word of the segment has an address: its position counted
through all places, with a gap between runs of text, so that a phrase is two addresses one apart and never goes
from one place to another. The columns, by term number, which is the order of the terms in UTF-8:

``terms`` (blob, a newline after each) with ``term_at``; ``heads``, to find a term by, and ``letters`` and ``size``,
to find words that are nearly alike; ``posting_at`` → ``places``, ``counts``; ``address_at`` → ``addresses``. By
place: ``base``, the first address. By document: ``source``, ``length`` (words shown), ``language``, ``stamps``
(blob). By language: ``stems``, sorted, with ``stem_terms``.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np

from workbench.search.analysis import counted, words
from workbench.search.columns import Array, pack
from workbench.search.corpus import GAP, Document, hidden, shown
from workbench.search.stems import language_of, stems

FIELDS = 3
HEAD = 8
"""Bytes of a term that make its head."""
MOST_WORDS = 4_000_000
"""Words written at once at most (but for a single document): what bounds the memory a build takes."""
MOST_DOCUMENTS = 20_000

Stems = dict[str, set[tuple[int, int]]]
"""Language → its stems, each with the number of a term it is a stem of."""


@dataclass(slots=True)
class Rows:
    """What is kept of each document."""

    sources: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    stamps: list[str] = field(default_factory=list)


class _Numbers(dict[str, int]):
    """Numbers every text it is asked for, from 0."""

    def __missing__(self, text: str) -> int:
        self[text] = number = len(self)
        return number


class Builder:
    """Collects documents; ``columns`` is the segment made of them."""

    def __init__(self) -> None:
        self.rows = Rows()
        self._numbers = _Numbers()
        self._words = array("I")
        self._starts = array("I")
        self._runs = array("I")

    @property
    def documents(self) -> int:
        return len(self.rows.sources)

    @property
    def full(self) -> bool:
        return len(self._words) >= MOST_WORDS or self.documents >= MOST_DOCUMENTS

    def add(self, document: Document, stamp: str) -> None:
        self.add_runs(
            document.source_id,
            stamp,
            document.language,
            [words(document.title)],
            (words(document.text, span.start, span.end) for span in shown(document)),
            (words(document.text, span.start, span.end) for span in hidden(document)),
        )

    def add_runs(self, source: int, stamp: str, language: str | None, *places: Iterable[Sequence[str]]) -> None:
        """A document by the runs of words in each of its places; those left out are empty."""
        for order in range(FIELDS):
            self._starts.append(len(self._words))
            for run in places[order] if order < len(places) else ():
                self._runs.append(len(self._words))
                self._words.extend(map(self._numbers.__getitem__, run))
        self.rows.sources.append(source)
        self.rows.stamps.append(stamp)
        self.rows.languages.append(language_of(language))
        self.rows.lengths.append(self._starts[-1] - self._starts[-2])

    def columns(self) -> bytes:
        written = list(self._numbers)
        pieces = [counted(word) for word in written]
        said = np.frombuffer(self._words, np.uint32)
        starts = np.frombuffer(self._starts, np.uint32).astype(np.int64)
        steps = np.fromiter((steps for steps, _ in pieces), np.uint32, len(pieces))
        ends, base = self._addresses(said, starts, steps)
        terms = _Numbers()
        flat = list(chain.from_iterable(parts for _, parts in pieces))
        term_of = np.fromiter((terms[part[0]] for part in flat), np.uint32, len(flat))
        offset = np.fromiter((part[1] for part in flat), np.uint32, len(flat))
        parts = np.fromiter((len(parts) for _, parts in pieces), np.uint32, len(pieces))
        first = np.cumsum(parts, dtype=np.int64) - parts
        many = parts[said]
        spread = np.repeat(np.arange(len(said), dtype=np.int32), many)
        # Which piece: as many as come before it in its word, after the first of the word.
        part = np.arange(len(spread), dtype=np.int32)
        part += np.repeat((first[said] - np.cumsum(many, dtype=np.int64) + many).astype(np.int32), many)
        place = np.repeat(np.arange(len(starts), dtype=np.uint32), np.diff(np.append(starts, len(said))))
        addresses = ends[spread] + offset[part]
        stems_found = self._stems(written, said, starts, terms)
        del ends, many
        return assemble(list(terms), term_of[part], place[spread], addresses, base, self.rows, stems_found)

    def _addresses(self, said: Array, starts: Array, steps: Array) -> tuple[Array, Array]:
        """The address of each word, and the first of each place."""
        gaps = np.zeros(len(said) + 1, np.int64)
        # A run without words, at the end of everything, has nothing to be kept apart from.
        np.add.at(gaps, np.frombuffer(self._runs, np.uint32), GAP)
        widths = steps[said].astype(np.int64) + gaps[:-1]
        after = np.concatenate(([0], np.cumsum(widths)))
        return (after[1:] - steps[said]).astype(np.uint32), after[starts].astype(np.uint32)

    def _stems(self, written: list[str], said: Array, starts: Array, terms: dict[str, int]) -> Stems:
        """Language → its stems, each with the number of a term."""
        found: Stems = {}
        ends = np.append(starts[FIELDS::FIELDS], len(said))
        language_of_word = np.repeat(
            np.array(self._language_numbers(), np.uint8), ends - starts[::FIELDS]
        )
        for number, language in enumerate(self._languages()):
            if not language:
                continue
            pairs = found[language] = set()
            for word in np.unique(said[language_of_word == number]).tolist():
                text = written[word]
                for term, _, begins, stops, width in counted(text)[1]:
                    if width == 1:
                        number_of = terms[term]
                        pairs.update((stem, number_of) for stem in stems(language, text[begins:stops], term))
        return found

    def _languages(self) -> list[str]:
        return sorted(set(self.rows.languages))

    def _language_numbers(self) -> list[int]:
        numbers = {language: number for number, language in enumerate(self._languages())}
        return [numbers[language] for language in self.rows.languages]


def assemble(
    terms: list[str],
    term_of: Array,
    place_of: Array,
    addresses: Array,
    base: Array,
    rows: Rows,
    stem_pairs: Stems,
) -> bytes:
    """The columns of words that come in the order of their places: ``term_of`` numbers into ``terms``."""
    order = sorted(range(len(terms)), key=terms.__getitem__)
    rank = np.empty(len(terms), np.uint32)
    rank[order] = np.arange(len(terms), dtype=np.uint32)
    term = rank[term_of]
    sorting = _stable_order(term, len(terms))
    term, place, addresses = term[sorting], place_of[sorting], addresses[sorting]
    del sorting
    new = np.ones(len(term), bool)
    new[1:] = (term[1:] != term[:-1]) | (place[1:] != place[:-1])
    begins = np.flatnonzero(new)
    counts = np.diff(np.append(begins, len(term)))
    encoded = [terms[number].encode() for number in order]
    languages = sorted(set(rows.languages))
    arrays: dict[str, Array] = {
        "terms": np.frombuffer(b"".join(each + b"\n" for each in encoded), np.uint8),
        "term_at": offsets(np.fromiter((len(each) + 1 for each in encoded), np.int64, len(encoded))),
        "heads": np.fromiter((head(each) for each in encoded), np.uint64, len(encoded)),
        "letters": np.fromiter((letters(terms[number]) for number in order), np.uint64, len(order)),
        "size": np.fromiter((len(terms[number]) for number in order), np.uint8, len(order)),
        "posting_at": offsets(np.bincount(term[begins], minlength=len(terms))),
        "places": place[begins].astype(narrowest(FIELDS * len(rows.sources))),
        "counts": counts.astype(narrowest(int(counts.max(initial=0)))),
        "address_at": offsets(np.bincount(term, minlength=len(terms))),
        "addresses": addresses,
        "base": base,
        "source": np.array(rows.sources, np.int64),
        "length": np.array(rows.lengths, np.uint32),
        "language": np.array([languages.index(each) for each in rows.languages], np.uint8),
        "stamps": np.frombuffer("\n".join(rows.stamps).encode(), np.uint8),
    }
    for language, pairs in stem_pairs.items():
        by_stem = sorted(pairs)
        arrays[f"stems {language}"] = np.array([stem for stem, _ in by_stem], np.uint64)
        arrays[f"stem_terms {language}"] = rank[[number for _, number in by_stem]]
    end = int(addresses.max(initial=0)) + 1
    return pack(arrays, {"documents": len(rows.sources), "languages": languages, "end": end})


def head(term: bytes) -> int:
    """The beginning of a term as a number: heads stand in the order of their terms."""
    return int.from_bytes(term[:HEAD].ljust(HEAD, b"\0"), "big")


def letters(term: str) -> int:
    """A bit for each letter of a word: one edit changes two at most."""
    bits = 0
    for char in term:
        bits |= 1 << (ord(char) * 0x9E3779B1 >> 7 & 63)
    return bits


def _stable_order(numbers: Array, most: int) -> Array:
    """As ``argsort(kind="stable")``, by 16 bits at a time, for which NumPy has a radix sort."""
    order = np.argsort(numbers.astype(np.uint16), kind="stable")
    if most > 1 << 16:
        order = order[np.argsort((numbers >> 16).astype(np.uint16)[order], kind="stable")]
    return order


def offsets(sizes: Array) -> Array:
    return np.concatenate(([0], np.cumsum(sizes))).astype(np.uint32)


def narrowest(largest: int) -> type[np.generic]:
    return np.uint8 if largest < 1 << 8 else np.uint16 if largest < 1 << 16 else np.uint32
