"""Words of quotes and notes: few beside those of the sources, so their columns are made in memory, when one looks
for them, and made anew only in the part that changed.
"""

import numpy as np

from workbench.model import Span
from workbench.search import counting
from workbench.search.analysis import tokens, words
from workbench.search.builder import FIELDS, Builder
from workbench.search.columns import Array, Columns
from workbench.search.corpus import BODY, Corpus, Remark
from workbench.search.query import IN_NOTES, IN_QUOTES, Leaf, Near
from workbench.search.scan import Reader, Reading, found_in
from workbench.search.segment import Segment
from workbench.search.stems import language_of

AT_ONCE = 512
"""Remarks whose columns are made together."""

_Part = tuple[str, int]


def scope_of(leaf: Leaf) -> str:
    return leaf.left.scope if isinstance(leaf, Near) else leaf.scope


class Remarks:
    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._version: int | None = None
        self._parts: dict[_Part, tuple[tuple[Remark, ...], Segment]] = {}
        self._of: dict[tuple[int, str], list[Remark]] = {}

    def tally(self, leaf: Leaf, ids: Array, order: Array) -> Array:
        """How often what is asked for stands in the quotes of, or notes on, each of the sources ``ids``; ``order``
        are those of their rows that count, by id."""
        self._bring_up_to_date()
        total = np.zeros(len(ids), np.int32)
        ranked = ids[order]
        for (kind, _), (_, segment) in self._parts.items():
            if kind == scope_of(leaf) and len(order):
                places, often = counting.counts(segment, leaf)
                sources = segment.source[places // FIELDS]
                at = np.minimum(np.searchsorted(ranked, sources), len(order) - 1)
                known = ranked[at] == sources
                np.add.at(total, order[at[known]], often[known].astype(np.int32))
        return total

    def places(self, leaves: list[Leaf], source_id: int) -> list[tuple[Remark, list[Span]]]:
        """The remarks on a source in which something asked for in their scope stands, and where in their text."""
        self._bring_up_to_date()
        found: list[tuple[Remark, list[Span]]] = []
        for scope in (IN_QUOTES, IN_NOTES):
            asked = [leaf for leaf in leaves if scope_of(leaf) == scope]
            for remark in self._of.get((source_id, scope), ()) if asked else ():
                if spans := in_remark(remark, asked):
                    found.append((remark, spans))
        return found

    def _bring_up_to_date(self) -> None:
        version = self._corpus.version()
        if version == self._version:
            return
        parts: dict[_Part, list[Remark]] = {}
        self._of = {}
        for remark in self._corpus.remarks():
            parts.setdefault((remark.kind, remark.id // AT_ONCE), []).append(remark)
            self._of.setdefault((remark.source_id, remark.kind), []).append(remark)
        before = self._parts
        self._parts = {}
        for key, remarks in parts.items():
            known = before.get(key)
            same = known is not None and known[0] == tuple(remarks)
            self._parts[key] = known if known and same else (tuple(remarks), _segment(remarks))
        self._version = version


def in_remark(remark: Remark, leaves: list[Leaf]) -> list[Span]:
    """Where in its text any of these stand, in order."""
    language = language_of(remark.language)
    sieve = Reader(leaves).sieve(language)
    reading = Reading(language, {BODY: remark.text}, {BODY: list(tokens(remark.text, sieve=sieve))})
    return sorted({span for leaf in leaves for span in found_in(leaf, BODY, reading)})


def _segment(remarks: list[Remark]) -> Segment:
    builder = Builder()
    for remark in remarks:
        builder.add_runs(remark.source_id, "", remark.language, (), [words(remark.text)])
    return Segment(Columns.from_bytes(builder.columns()))
