"""Which sources match, by masks, and in what order, by BM25.

A word, phrase or beginning is one thing to be counted: its frequency is in how many sources it stands, however
many words it stands for. Stephen Robertson and Hugo Zaragoza, "The Probabilistic Relevance Framework: BM25 and
Beyond" (2009), with the usual k1 = 1.2 and b = 0.75. All arrays go over the same rows, a source each.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from workbench.search.columns import Array
from workbench.search.query import And, Filter, Leaf, Near, Node, Not, Words

TITLE_WEIGHT = 3
"""A word of the title counts as often."""
K1, B = 1.2, 0.75


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each source has something: ``shown`` in title and text as they are shown, ``folded`` in what is
    folded away."""

    shown: Array
    folded: Array


@dataclass(frozen=True, slots=True)
class Matching:
    """Sources that match by what is shown of them, and by that or what is folded away: the larger set."""

    shown: Array
    anywhere: Array


def matching(node: Node, tallies: Mapping[Leaf, Tally], passed: Mapping[Filter, Array], live: Array) -> Matching:
    """Among ``live``. What is folded away can make a source match, never keep it from matching."""
    if isinstance(node, Words | Near):
        shown = (tallies[node].shown > 0) & live
        return Matching(shown, shown | ((tallies[node].folded > 0) & live))
    if isinstance(node, Filter):
        through = passed[node] & live
        return Matching(through, through)
    if isinstance(node, Not):
        without = live & ~matching(node.child, tallies, passed, live).shown
        return Matching(without, without)
    sides = [matching(child, tallies, passed, live) for child in node.children]
    combine = np.logical_and if isinstance(node, And) else np.logical_or
    return Matching(
        combine.reduce([side.shown for side in sides]), combine.reduce([side.anywhere for side in sides])
    )


def scored(rows: Array, tallied: Sequence[Array], lengths: Array, live: Array) -> Array:
    """The score of each of ``rows``. ``tallied`` counts what was wanted, over all rows; ``lengths`` are in words."""
    scores = np.zeros(len(rows))
    sources = int(np.count_nonzero(live))
    some = lengths if sources == len(live) else lengths[live]
    average = float(some.mean()) if sources else 1.0
    penalty = K1 * (1 - B + B * lengths[rows] / (average or 1.0))
    for counts in tallied:
        frequency = int(np.count_nonzero(counts[live] if sources < len(live) else counts))
        rarity = log(1 + (max(sources - frequency, 0) + 0.5) / (frequency + 0.5))
        often = counts[rows]
        scores += rarity * (K1 + 1) * often / (often + penalty)
    return scores


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
