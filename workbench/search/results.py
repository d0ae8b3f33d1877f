"""What a search answers with: plain values, the same whether an index or the texts themselves were asked."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model import Hit


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value and in how many of the sources found it stands. ``token`` is what to write into the search box
    to keep only those: ``outlet:"The Daily"``, ``date:2023-04``, ``stance:+``."""

    label: str
    token: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """``field`` is ``outlet``, ``date`` (by month), ``lang``, ``status``, ``actor``, ``claim`` or ``stance``.
    ``values`` come most frequent first, months in order of time; ``missing`` counts the sources without one."""

    field: str
    values: tuple[FacetValue, ...]
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Results:
    """``total`` counts the sources that match by what is shown of them, ``hidden_total`` those that match only
    with what is folded away; ``hits`` are of the first kind, or of the second where those were asked for, in the
    ``order`` asked for. ``understood_as`` is the query as it was read, ``repairs`` says what was changed in it,
    sentence by sentence. ``did_you_mean`` is a query to offer, never one that was run. ``behind`` sources are not in
    the index in their present state; they were read through, but for ``waiting`` of them while typing. ``facets`` are
    of the sources in ``total``, empty unless asked for; the values of a field are counted as if none of them had been
    chosen."""

    query: str
    understood_as: str
    total: int
    hidden_total: int
    did_you_mean: str | None
    hits: list[Hit]
    repairs: tuple[str, ...] = ()
    waiting: int = 0
    behind: int = 0
    order: str = "relevance"
    facets: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the project and in how many sources it stands."""

    text: str
    sources: int


class Lost(StrEnum):
    """What became of an index that was there and cannot be relied on; ``OUTDATED`` was made by another version of
    the program, ``CHANGED`` is from outside, while it was being written."""

    REMOVED = "removed"
    DAMAGED = "damaged"
    OUTDATED = "outdated"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Progress:
    """``lost`` is why an index that was there is being made again."""

    done: int
    total: int
    lost: Lost | None = None
