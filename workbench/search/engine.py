"""Index and plain scan put together: rows, a source each, and what a query says of them.

What is found is what is in the project now. The index answers for the sources it has in their present state; all
others are read through, as further rows. One thread at a time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from workbench.search import scan
from workbench.search.builder import FIELDS
from workbench.search.columns import Array
from workbench.search.corpus import BODY, HIDDEN, TITLE, Corpus, shown
from workbench.search.counting import Counts, firsts
from workbench.search.evaluation import TITLE_WEIGHT, Lengths, Matching, Tally, matching
from workbench.search.facts import Facts
from workbench.search.index import Index
from workbench.search.query import (
    IN_NOTES,
    IN_QUOTES,
    IN_TEXT,
    IN_TITLE,
    Filter,
    Leaf,
    Node,
    all_leaves,
    filters_of,
)
from workbench.search.remarks import Remarks, scope_of
from workbench.search.seal import Damaged
from workbench.search.snapshot import Snapshot

PLACES = (TITLE, BODY, HIDDEN)
NOWHERE: Counts = (np.zeros(0, np.int64), np.zeros(0, np.int64))


@dataclass(frozen=True, slots=True)
class View:
    """The sources as they are now: ``ids`` of those in the index by row, ``live`` those rows that are in their
    present state, ``missing`` the sources that have none, newest first; ``order`` sorts ``ids``; ``long`` says what
    their words make of a score."""

    snapshot: Snapshot | None
    stamps: dict[int, str]
    ids: Array
    order: Array
    live: Array
    long: Lengths
    missing: list[int]


@dataclass(frozen=True, slots=True)
class Found:
    """What index and scan found together, over rows; ``behind`` sources are not in the index in their present state,
    ``waiting`` of them were not looked at."""

    ids: Array
    live: Array
    long: Lengths
    tallies: dict[Leaf, Tally]
    shown: Array
    anywhere: Array
    behind: int
    waiting: int
    stamps: dict[int, str]
    version: int


class Engine:
    def __init__(self, folder: Path, corpus: Corpus) -> None:
        self.index = Index(folder)
        self.remarks = Remarks(corpus)
        self.facts = Facts(corpus)
        self._corpus = corpus
        self._stamps: tuple[int, dict[int, str]] | None = None
        self._view: View | None = None
        self._passed: dict[Filter, Array] = {}
        self._passed_for: tuple[int, object] = (-1, None)

    def view(self) -> View:
        """Raises ``Damaged``."""
        snapshot, stamps = self.index.snapshot(), self.stamps()
        seen = self._view
        if seen is None or seen.snapshot is not snapshot or seen.stamps is not stamps:
            self._view = _view(snapshot, stamps)
        assert self._view is not None
        return self._view

    def stamps(self) -> dict[int, str]:
        """Of all sources; the same object as long as nothing changed."""
        version = self._corpus.version()
        if self._stamps is None or self._stamps[0] != version:
            now = self._corpus.stamps()
            # Most of what changes is no source: then all that was worked out for these stamps still holds.
            same = self._stamps is not None and self._stamps[1] == now
            self._stamps = version, self._stamps[1] if self._stamps and same else now
        return self._stamps[1]

    def find(self, root: Node | None, at_most: int | None) -> Found:
        """Reads through ``at_most`` sources that are not in the index; where nothing is asked, all match."""
        try:
            return self._find(root, at_most)
        except Damaged:
            self.index.distrust()
            return self._find(root, at_most)

    def among(self, root: Node | None, found: Found) -> Array:
        """A mask of the rows that match another query of the same words; where nothing is asked, of all."""
        if root is None:
            return found.live
        passed = self._filters(set(filters_of(root)), found.ids, found.version)
        return matching(root, found.tallies, passed, found.live).shown

    def reader(self, leaves: Iterable[Leaf], found: Found) -> scan.Reader:
        """Reads what was found, with what the index knows where it knows all of it."""
        view = self.view()
        if view.snapshot is None or view.missing or view.stamps is not found.stamps:
            return scan.Reader(leaves)
        return scan.Reader(leaves, view.snapshot.vocabulary)

    def _find(self, root: Node | None, at_most: int | None) -> Found:
        version, view = self._corpus.version(), self.view()
        leaves = all_leaves(root)
        missing = view.missing if at_most is None else view.missing[:at_most]
        counted = {leaf: self._counts(view, leaf) for leaf in leaves}
        ids, live, long, order = view.ids, view.live, view.long, view.order
        if missing:
            read, more, words = self._read_through(missing, leaves)
            for leaf, (places, often) in counted.items():
                there = more[leaf].nonzero()[0]
                places = np.concatenate((places, there + FIELDS * len(ids)))
                counted[leaf] = places, np.concatenate((often, more[leaf][there]))
            ids = np.concatenate((ids, np.array(read, np.int64)))
            live = np.concatenate((live, np.ones(len(read), bool)))
            known = view.snapshot.lengths if view.snapshot else np.zeros(0)
            long = Lengths.of(np.concatenate((known, np.array(words, np.float64))), live)
            order = np.argsort(ids, kind="stable")
        tallies = {leaf: self._tally(leaf, counted[leaf], ids, order, live) for leaf in leaves}
        passed = self._filters(set(filters_of(root)), ids, version)
        found = matching(root, tallies, passed, live) if root else Matching(live.copy(), live)
        behind = len(view.missing)
        waiting = behind - len(missing)
        return Found(ids, live, long, tallies, found.shown, found.anywhere, behind, waiting, view.stamps, version)

    def _counts(self, view: View, leaf: Leaf) -> Counts:
        if view.snapshot is None or scope_of(leaf) in (IN_QUOTES, IN_NOTES):
            return NOWHERE
        return view.snapshot.counts(leaf)

    def _tally(self, leaf: Leaf, counted: Counts, ids: Array, order: Array, live: Array) -> Tally:
        scope = scope_of(leaf)
        if scope in (IN_QUOTES, IN_NOTES):
            # A source may have an outdated row beside its present one.
            often = self.remarks.tally(leaf, ids, order[live[order]])
            there = often.nonzero()[0]
            return Tally((there, often[there]), NOWHERE)
        return tally(*counted, scope)

    def _read_through(
        self, missing: list[int], leaves: list[Leaf]
    ) -> tuple[list[int], dict[Leaf, Array], list[int]]:
        """The ids of those that are still there, how often each leaf stands in each of their places, their words."""
        reader = scan.Reader(leaves)
        read: list[int] = []
        lengths: list[int] = []
        rows: dict[Leaf, list[list[int]]] = {leaf: [] for leaf in leaves}
        for document in self._corpus.documents(missing):
            reading = reader.read(document)
            read.append(document.source_id)
            # Words are not counted one by one here; five letters and a space is near enough for ranking.
            lengths.append(sum(len(span) for span in shown(document)) // 6)
            for leaf in leaves:
                rows[leaf].append([scan.counts(leaf, place, reading) for place in PLACES])
        counted = {leaf: np.array(table, np.int64).reshape(-1) for leaf, table in rows.items()}
        return read, counted, lengths

    def _filters(self, filters: Iterable[Filter], ids: Array, version: int) -> dict[Filter, Array]:
        if self._passed_for[0] != version or self._passed_for[1] is not ids:
            self._passed, self._passed_for = {}, (version, ids)
        for each in filters:
            if each not in self._passed:
                through = self._corpus.matching(each.field, each.value)
                self._passed[each] = np.isin(ids, np.fromiter(through, np.int64, len(through)))
        return self._passed


def tally(places: Array, often: Array, scope: str) -> Tally:
    """Of counts by place; a source may have two places that count together, one after the other."""
    rows = places // FIELDS
    fields = places - rows * FIELDS
    hidden = fields == 2
    folded = NOWHERE
    if scope != IN_TITLE and hidden.any():
        folded = rows[hidden], often[hidden]
    wanted = fields == 0 if scope == IN_TITLE else fields == 1 if scope == IN_TEXT else ~hidden
    if not wanted.all():
        rows, often, fields = rows[wanted], often[wanted], fields[wanted]
    often = often * np.where(fields == 0, TITLE_WEIGHT, 1)
    first = firsts(rows)
    if len(first) < len(rows):
        rows, often = rows[first], np.add.reduceat(often, first)
    return Tally((rows, often), folded)


def _view(snapshot: Snapshot | None, stamps: dict[int, str]) -> View:
    if snapshot is None:
        nothing = np.zeros(0, np.int64)
        live = nothing.astype(bool)
        return View(None, stamps, nothing, nothing, live, Lengths.of(nothing, live), sorted(stamps)[::-1])
    live = snapshot.live
    missing: list[int] = []
    if snapshot.stamps != stamps:
        have = snapshot.stamps
        live = snapshot.live.copy()
        gone = [source for source, stamp in have.items() if stamps.get(source) != stamp]
        live &= ~np.isin(snapshot.ids, np.array(gone, np.int64))
        # The newest first: they are the likeliest not to be indexed, and to be looked for.
        missing = sorted((source for source, stamp in stamps.items() if have.get(source) != stamp), reverse=True)
    order = np.argsort(snapshot.ids, kind="stable")
    return View(snapshot, stamps, snapshot.ids, order, live, Lengths.of(snapshot.lengths, live), missing)
