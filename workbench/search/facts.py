"""What is known of each source besides its words, as columns: for sorting by date and for counting facets.

Read from the corpus when it is first asked for, and then only what changed.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from threading import Lock

import numpy as np

from workbench.search.columns import Array
from workbench.search.corpus import Corpus
from workbench.search.results import Facet, FacetValue

FIELDS = ("outlet", "date", "lang", "status", "actor", "claim", "stance")
MOST_VALUES = 50
_SIGNS = {"asserts": "+", "denies": "-", "questions": "?", "reports": "~"}


class Facts:
    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._turn = Lock()
        self._stamps: dict[int, str] = {}
        self._of: dict[int, tuple[int, int, int, int]] = {}
        self._names: dict[str, dict[str, int]] = {"outlet": {}, "date": {}, "lang": {}}
        self._columns: tuple[object, Array] | None = None
        self._said: tuple[int, dict[int, str], dict[str, tuple[list[str], Array, Array]]] | None = None

    def published(self, ids: Array, stamps: dict[int, str]) -> Array:
        """Of each source its date as a number, 20230425 or 20230400; 0 where there is none."""
        return self._for(ids, stamps)[:, 3]

    def facets(
        self, ids: Array, found: Mapping[str, Array], stamps: dict[int, str], version: int
    ) -> tuple[Facet, ...]:
        """Of the sources ``ids[found[field]]``, for each of ``FIELDS``."""
        rows = self._for(ids, stamps)
        made = [self._facet(field, rows[found[field], at]) for at, field in enumerate(("outlet", "date", "lang"))]
        statuses, mentions = self._sayings(version)
        sources = ids[found["status"]]
        listed = set(sources.tolist()) if statuses else set()
        known = Counter(status for source, status in statuses.items() if source in listed)
        known["unread"] = len(sources) - known.total()
        stages = {name: known[name] for name in ("unread", "reading", "done") if known[name]}
        made.append(_ordered("status", stages, 0))
        for field in ("actor", "claim", "stance"):
            sources = ids[found[field]]
            names, source, value = mentions.get(field, ([], np.zeros(0, np.int64), np.zeros(0, np.int64)))
            here = np.isin(source, sources)
            often = np.bincount(value[here], minlength=len(names)).tolist()[: len(names)]
            without = len(sources) - len(np.unique(source[here]))
            made.append(_ordered(field, {name: n for name, n in zip(names, often, strict=True) if n}, without))
        return tuple(made)

    def _facet(self, field: str, numbers: Array) -> Facet:
        names = ["", *self._names[field]]
        often = np.bincount(numbers, minlength=len(names)).tolist()
        return _ordered(field, {name: n for name, n in zip(names[1:], often[1:], strict=True) if n}, often[0])

    def _for(self, ids: Array, stamps: dict[int, str]) -> Array:
        """Numbers of outlet, month and language (0 for none) and the date, a row for each of ``ids``."""
        self.read(stamps)
        if self._columns is None or self._columns[0] is not ids:
            nothing = (0, 0, 0, 0)
            rows = [self._of.get(source, nothing) for source in ids.tolist()]
            self._columns = ids, np.array(rows, np.int64).reshape(-1, 4)
        return self._columns[1]

    def read(self, stamps: dict[int, str]) -> None:
        """Reads what changed; from any thread, for of a large corpus it takes a while."""
        with self._turn:
            if stamps is not self._stamps:
                self._read(stamps)

    def _read(self, stamps: dict[int, str]) -> None:
        changed = [source for source, _ in stamps.items() - self._stamps.items()]
        for source, outlet, published, language in self._corpus.facts(changed):
            month = (published or "")[:7]
            self._of[source] = (
                self._number("outlet", outlet), self._number("date", month), self._number("lang", language),
                _as_number(published),
            )  # fmt: skip
        self._stamps = stamps
        self._columns = None

    def _number(self, field: str, name: str | None) -> int:
        names = self._names[field]
        return names.setdefault(name, len(names) + 1) if name else 0

    def _sayings(self, version: int) -> tuple[dict[int, str], dict[str, tuple[list[str], Array, Array]]]:
        if self._said is None or self._said[0] != version:
            by_field: dict[str, list[tuple[int, str]]] = {}
            for source, field, name in self._corpus.mentions():
                by_field.setdefault(field, []).append((source, name))
            columns = {field: _columns(pairs) for field, pairs in by_field.items()}
            self._said = version, self._corpus.statuses(), columns
        return self._said[1], self._said[2]


def token(field: str, name: str) -> str:
    """What to write into the search box for a value of a facet."""
    if field == "stance":
        return f"stance:{_SIGNS.get(name, name)}"
    plain = field in ("date", "lang", "status") or (name.isalnum() and name.isascii())
    return f"{field}:{name}" if plain else f'{field}:"{_unquoted(name)}"'


def _unquoted(name: str) -> str:
    return " ".join("".join(" " if char in '"“”„‟«»＂' else char for char in name).split())


def _ordered(field: str, often: dict[str, int], missing: int) -> Facet:
    by_number: Iterable[tuple[str, int]] = sorted(often.items(), key=lambda item: (-item[1], item[0]))
    if field == "date":
        by_number = sorted(often.items())
    elif field == "status":
        by_number = often.items()
    values = [FacetValue(name, token(field, name), number) for name, number in by_number]
    return Facet(field, tuple(values if field == "date" else values[:MOST_VALUES]), missing)


def _columns(pairs: list[tuple[int, str]]) -> tuple[list[str], Array, Array]:
    numbers: dict[str, int] = {}
    value = [numbers.setdefault(name, len(numbers)) for _, name in pairs]
    return list(numbers), np.array([source for source, _ in pairs], np.int64), np.array(value, np.int64)


def _as_number(published: str | None) -> int:
    digits = (published or "").replace("-", "")
    return int(digits.ljust(8, "0")[:8]) if digits.isdigit() and digits.isascii() else 0
