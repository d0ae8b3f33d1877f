"""One segment of the index: which terms a term of a query stands for, and where they stand.

Everything is read from the columns of ``builder``. A *place* is ``3 × document + field``. Raises ``seal.Damaged``
from whatever reads.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from workbench.search.builder import FIELDS, HEAD, head, letters
from workbench.search.columns import Array, Columns
from workbench.search.forms import pattern, stems_of
from workbench.search.query import Kind, Part
from workbench.search.seal import Damaged

LIKENESS_CHECKED_AT_ONCE = 4096
REMEMBERED = 64
"""Parts of queries whose terms are kept: a query asks more than once, and so does the next key."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms by number, ``[start, stop)`` or one by one; ``allowed`` are the places they count in, ``None`` all."""

    start: int = 0
    stop: int = 0
    numbers: tuple[int, ...] = ()
    allowed: Array | None = None

    def ranges(self) -> Iterator[tuple[int, int]]:
        if self.start < self.stop:
            yield self.start, self.stop
        for number in self.numbers:
            yield number, number + 1


class Segment:
    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self.documents: int = columns.about["documents"]
        self.languages: list[str] = columns.about["languages"]
        self.end: int = columns.about["end"]
        """Behind the last address."""
        self.source = columns.column("source")
        self.length = columns.column("length")
        self.base = columns.column("base")
        self.stamps = columns.column("stamps").tobytes().decode().split("\n") if self.documents else []
        self._blob = columns.column("terms").tobytes()
        self._term_at = columns.column("term_at")
        self._heads = columns.column("heads")
        self._posting_at = columns.column("posting_at")
        self._address_at = columns.column("address_at")
        self._held: dict[str, Array] = {}
        self._allowed: dict[int, Array | None] = {}
        self._expanded: dict[Part, list[Terms]] = {}
        if len(self.stamps) != self.documents:
            raise Damaged("The rows do not fit together.")

    @property
    def terms(self) -> int:
        return len(self._term_at) - 1

    @property
    def words(self) -> int:
        return int(self._address_at[-1])

    def term(self, number: int) -> str:
        return self._blob[self._term_at[number] : self._term_at[number + 1] - 1].decode()

    def vocabulary(self, part: Part) -> set[str]:
        """The terms a part stands for in some language."""
        found = [(start, stop) for terms in self.expand(part) for start, stop in terms.ranges()]
        return {self.term(number) for start, stop in found for number in range(start, stop)}

    def all_terms(self) -> list[bytes]:
        return self._blob.split(b"\n")[:-1]

    def number(self, term: bytes) -> int | None:
        at = self._at(term)
        return at if at < self.terms and self._term(at) == term else None

    def postings(self, start: int, stop: int) -> tuple[Array, Array]:
        """The places and how often, of the terms from ``start`` to before ``stop``, term by term."""
        begin, end = int(self._posting_at[start]), int(self._posting_at[stop])
        return self.columns.part("places", begin, end), self.columns.part("counts", begin, end)

    def addresses(self, start: int, stop: int) -> Array:
        return self.columns.part("addresses", int(self._address_at[start]), int(self._address_at[stop]))

    def address_count(self, terms: Sequence[Terms]) -> int:
        return sum(int(self._address_at[b]) - int(self._address_at[a]) for each in terms for a, b in each.ranges())

    def address_counts(self) -> Array:
        """How often each of the terms stands."""
        return np.diff(self._address_at)

    def frequency(self, start: int, stop: int) -> Array:
        """In how many places each of the terms stands."""
        return np.diff(self._posting_at[start : stop + 1])

    def prefixed(self, beginning: str) -> tuple[int, int]:
        """The numbers of the terms that begin so: one stretch."""
        encoded = beginning.encode()
        return self._at(encoded), self._at(encoded + b"\xff")

    def expand(self, part: Part) -> list[Terms]:
        """The terms a part stands for, no term twice in one place."""
        if part not in self._expanded:
            if len(self._expanded) >= REMEMBERED:
                self._expanded.clear()
            self._expanded[part] = self._expand(part)
        return self._expanded[part]

    def _expand(self, part: Part) -> list[Terms]:
        if part.kind is Kind.PATTERN:
            return [Terms(numbers=tuple(self._fitting(part.term)))]
        if part.kind is Kind.LIKE:
            return [Terms(numbers=tuple(self.alike(part.term, part.edits)))]
        if part.kind in (Kind.BEGINNING, Kind.TYPING):
            start, stop = self.prefixed(part.term)
        else:
            number = self.number(part.term.encode())
            start, stop = (number, number + 1) if number is not None else (0, 0)
        found = [Terms(start, stop)]
        if part.kind in (Kind.FORMS, Kind.TYPING):
            by_term: dict[int, int] = {}
            for order, language in enumerate(self.languages):
                for number in self._class(part, language) if language else ():
                    if not start <= number < stop:
                        by_term[number] = by_term.get(number, 0) | 1 << order
            for allowed in set(by_term.values()):
                numbers = tuple(sorted(number for number, those in by_term.items() if those == allowed))
                found.append(Terms(numbers=numbers, allowed=self._places_of(allowed)))
        return found

    def alike(self, word: str, edits: int) -> list[int]:
        """The terms so many edits away at most: those of about the length and the letters are looked at closely."""
        size, bits = self._column("size"), self._column("letters")
        near = np.abs(size.astype(np.int16) - len(word)) <= edits
        candidates = np.flatnonzero(near)
        apart = np.bitwise_count(bits[candidates] ^ np.uint64(letters(word)))
        candidates = candidates[apart <= 2 * edits]
        numbers: list[int] = candidates.tolist()
        terms = [self.term(number) for number in numbers]
        known = _verdicts(word, edits)
        new = [term for term in terms if term not in known]
        for first in range(0, len(new), LIKENESS_CHECKED_AT_ONCE):
            some = new[first : first + LIKENESS_CHECKED_AT_ONCE]
            known.update(zip(some, (_distances(word, some) <= edits).tolist(), strict=True))
        return [number for number, term in zip(numbers, terms, strict=True) if known[term]]

    def _fitting(self, term: str) -> list[int]:
        """The terms a pattern fits: found by its longest piece, then looked at one by one."""
        fits = pattern(term)
        start, stop = self.prefixed(re.split(r"[*?]", term)[0])
        if stop <= start:
            return []
        piece = max(re.split(r"[*?]", term), key=len).encode()
        low, high = int(self._term_at[start]), int(self._term_at[stop])
        at = np.fromiter((found.start() for found in re.finditer(re.escape(piece), self._blob[low:high])), np.int64)
        numbers = np.unique(np.searchsorted(self._term_at, at + low, "right") - 1)
        return [number for number in numbers.tolist() if number < self.terms and fits.fullmatch(self.term(number))]

    def _class(self, part: Part, language: str) -> set[int]:
        found: set[int] = set()
        wanted = stems_of(part, language)
        if not wanted or f"stems {language}" not in self.columns:
            return found
        known, terms = self._column(f"stems {language}"), self._column(f"stem_terms {language}")
        for stem in wanted:
            low, high = (int(known.searchsorted(np.uint64(stem), side)) for side in ("left", "right"))
            found.update(terms[low:high].tolist())
        return found

    def _places_of(self, languages: int) -> Array | None:
        """A mask over the places of the documents in these languages; ``None`` for all."""
        if languages not in self._allowed:
            number = self.columns.column("language")
            mask = np.array([bool(languages >> order & 1) for order in range(len(self.languages))])
            self._allowed[languages] = None if mask.all() else np.repeat(mask[number], FIELDS)
        return self._allowed[languages]

    def _column(self, name: str) -> Array:
        """A column of one number or so for each term: kept once it was asked for."""
        if name not in self._held:
            self._held[name] = self.columns.column(name)
        return self._held[name]

    def _at(self, term: bytes) -> int:
        """The number of the first term that does not come before this one."""
        first = np.uint64(head(term))
        low = int(self._heads.searchsorted(first))
        if len(term) <= HEAD:
            return low
        return bisect_left(range(int(self._heads.searchsorted(first, "right"))), term, low, key=self._term)

    def _term(self, number: int) -> bytes:
        return self._blob[self._term_at[number] : self._term_at[number + 1] - 1]


@lru_cache(maxsize=4)
def _verdicts(word: str, edits: int) -> dict[str, bool]:
    """Which terms were found to be alike, or not, in the segments asked before: they share most of their words."""
    return {}


def _distances(word: str, others: list[str]) -> Array:
    """As ``forms.distance``, of many words at once: a row of the table is an array over them."""
    if not others:
        return np.zeros(0, np.int16)
    sizes = np.array([len(other) for other in others])
    width = int(sizes.max())
    chars = np.array(others, dtype=f"U{width}").view(np.uint32).reshape(len(others), width)
    older = before = np.zeros((0, 0), np.int16)
    row = np.repeat(np.arange(width + 1, dtype=np.int16)[:, None], len(others), axis=1)
    for i, char in enumerate(word, 1):
        same = (chars == ord(char)).T
        older, before, row = before, row, np.empty_like(row)
        row[0] = i
        for j in range(1, width + 1):
            np.minimum(before[j], row[j - 1], out=row[j])
            row[j] += 1
            np.minimum(row[j], before[j - 1] + ~same[j - 1], out=row[j])
            if i > 1 and j > 1:
                exchanged = same[j - 2] & (chars[:, j - 1] == ord(word[i - 2]))
                np.minimum(row[j], np.where(exchanged, older[j - 2] + 1, np.int16(1000)), out=row[j])
    return row[sizes, np.arange(len(others))]
