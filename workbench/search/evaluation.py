"""Which sources match, by masks, and in what order, by BM25.

A word, phrase or beginning is one thing to be counted: its frequency is in how many sources it stands, however
many words it stands for. Stephen Robertson and Hugo Zaragoza, "The Probabilistic Relevance Framework: BM25 and
Beyond" (2009), with the usual k1 = 1.2 and b = 0.75. All arrays go over the same rows, a source each.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from math import log
from operator import and_, or_

import numpy as np

from workbench.search.columns import Array
from workbench.search.counting import FEW, Counts
from workbench.search.query import And, Filter, Leaf, Near, Node, Not, Words

TITLE_WEIGHT = 3
"""A word of the title counts as often."""
K1, B = 1.2, 0.75


@dataclass(frozen=True, slots=True)
class Tally:
    """Which sources have something, by row in order, and how often: ``shown`` in title and text as they are shown,
    ``folded`` in what is folded away."""

    shown: Counts
    folded: Counts


@dataclass(frozen=True, slots=True)
class Matching:
    """Sources that match by what is shown of them, and by that or what is folded away: the larger set."""

    shown: Array
    anywhere: Array


def matching(node: Node, tallies: Mapping[Leaf, Tally], passed: Mapping[Filter, Array], live: Array) -> Matching:
    """Among ``live``. What is folded away can make a source match, never keep it from matching."""
    if isinstance(node, Words | Near):
        shown = _at(tallies[node].shown, live)
        folded = tallies[node].folded
        return Matching(shown, shown | _at(folded, live) if len(folded[0]) else shown)
    if isinstance(node, Filter):
        through = passed[node] & live
        return Matching(through, through)
    if isinstance(node, Not):
        without = live & ~matching(node.child, tallies, passed, live).shown
        return Matching(without, without)
    sides = [matching(child, tallies, passed, live) for child in node.children]
    combine = and_ if isinstance(node, And) else or_
    shown = reduce(combine, [side.shown for side in sides])
    same = all(side.anywhere is side.shown for side in sides)
    return Matching(shown, shown if same else reduce(combine, [side.anywhere for side in sides]))


def _at(counts: Counts, live: Array) -> Array:
    mask = np.zeros(len(live), bool)
    mask[counts[0]] = True
    mask &= live
    return mask


@dataclass(frozen=True, slots=True)
class Lengths:
    """How many sources there are, and what the length of each takes off its score."""

    sources: int
    penalty: Array

    @classmethod
    def of(cls, words: Array, live: Array) -> "Lengths":
        """``words`` are counted of each row."""
        alive = words if live.all() else words[live]
        average = float(alive.mean()) if len(alive) else 1.0
        return cls(len(alive), K1 * (1 - B + B * words / (average or 1.0)))


def scored(rows: Array, tallied: Sequence[Counts], lengths: Lengths, live: Array) -> Array:
    """The score of each of ``rows``, which come in order. ``tallied`` counts what was wanted."""
    scores = np.zeros(len(rows))
    penalty = lengths.penalty[rows]
    for there, often in tallied:
        frequency = len(there) if lengths.sources == len(live) else int(np.count_nonzero(live[there]))
        rarity = log(1 + (max(lengths.sources - frequency, 0) + 0.5) / (frequency + 0.5))
        here = _often(rows, there, often, len(live))
        scores += rarity * (K1 + 1) * here / (here + penalty)
    return scores


def _often(rows: Array, there: Array, often: Array, size: int) -> Array:
    """How often, in each of ``rows``."""
    if len(rows) == len(there) and (rows is there or bool((rows == there).all())):
        return often
    if len(rows) * FEW < size and len(there):
        at = np.minimum(there.searchsorted(rows), len(there) - 1)
        return np.where(there[at] == rows, often[at], 0)
    table = np.zeros(size, often.dtype)
    table[there] = often
    return table[rows]


def best(keys: Array, ties: Array, limit: int) -> Array:
    """Where the highest ``keys`` are, highest first; of equal ones those with the lower tie."""
    if limit <= 0:
        return np.zeros(0, np.int64)
    among = np.arange(len(keys))
    if len(keys) > 2 * limit:
        least = np.partition(keys, len(keys) - limit)[len(keys) - limit]
        above, equal = np.flatnonzero(keys > least), np.flatnonzero(keys == least)
        room = limit - len(above)
        if len(equal) > room:
            equal = equal[np.argpartition(ties[equal], room - 1)[:room]]
        among = np.concatenate((above, equal))
    return among[np.lexsort((ties[among], -keys[among]))][:limit]
