"""Which sources match, by sets, and in what order, by BM25.

A word, phrase or beginning is one thing to be counted: its frequency is in how many sources it stands, however
many words it stands for. Stephen Robertson and Hugo Zaragoza, "The Probabilistic Relevance Framework: BM25 and
Beyond" (2009), with the usual k1 = 1.2 and b = 0.75.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import log

from workbench.search.query import And, Filter, Node, Not, Words

TITLE_WEIGHT = 3
"""A word of the title counts as often."""
K1, B = 1.2, 0.75


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each source has a word: ``shown`` in title and text as they are shown, ``folded`` in what is
    folded away. No source is named with 0."""

    shown: dict[int, int] = field(default_factory=dict)
    folded: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Matching:
    """Sources that match by what is shown of them, and by that or what is folded away: the larger set."""

    shown: set[int]
    anywhere: set[int]


def matching(
    node: Node, tallies: Mapping[Words, Tally], passed: Mapping[Filter, set[int]], universe: set[int]
) -> Matching:
    """Among ``universe``. What is folded away can make a source match, never keep it from matching."""
    if isinstance(node, Words):
        shown = tallies[node].shown.keys() & universe
        return Matching(shown, shown | (tallies[node].folded.keys() & universe))
    if isinstance(node, Filter):
        through = passed[node] & universe
        return Matching(through, through)
    if isinstance(node, Not):
        without = universe - matching(node.child, tallies, passed, universe).shown
        return Matching(without, without)
    sides = [matching(child, tallies, passed, universe) for child in node.children]
    combine = set.intersection if isinstance(node, And) else set.union
    return Matching(combine(*(side.shown for side in sides)), combine(*(side.anywhere for side in sides)))


def ranked(
    found: Iterable[int], words: Mapping[Words, dict[int, int]], lengths: Mapping[int, int], sources: int
) -> list[tuple[int, float]]:
    """The sources and their scores, best first, those of equal score in the order they were added. ``words``
    counts each word that was wanted; ``lengths`` are in words; ``sources`` is how many there are to find."""
    average = sum(lengths.values()) / len(lengths) if lengths else 1.0
    scores = dict.fromkeys(found, 0.0)
    for counts in words.values():
        rarity = log(1 + (max(sources - len(counts), 0) + 0.5) / (len(counts) + 0.5))
        for source in scores.keys() & counts.keys():
            often = counts[source]
            long = K1 * (1 - B + B * lengths.get(source, average) / (average or 1.0))
            scores[source] += rarity * often * (K1 + 1) / (often + long)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
