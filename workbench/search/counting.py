"""How often something asked for stands in each place of a segment, worked out over columns.

A phrase is addresses one apart: those of its rarest part are kept as long as the others stand where they have to.
NEAR is two sorted lists of addresses. Both stay within a run of text, for runs lie further apart than either goes.
"""

import numpy as np

from workbench.search.builder import FIELDS
from workbench.search.columns import Array
from workbench.search.query import Leaf, Near, Part, Words
from workbench.search.segment import Segment, Terms

FEW_ADDRESSES, FEW_TERMS = 4000, 4
"""Up to so many are looked up one by one; above that a bitmap of all addresses is quicker."""


def counts(segment: Segment, leaf: Leaf) -> Array:
    """By place; of several spellings that which is found most often."""
    if isinstance(leaf, Near):
        return _by_place(segment, _near(_starts(segment, leaf.left), _starts(segment, leaf.right), leaf.distance))
    found = [_spelled(segment, spelling) for spelling in leaf.spellings]
    return found[0] if len(found) == 1 else np.maximum.reduce(found)


def _spelled(segment: Segment, spelling: tuple[Part, ...]) -> Array:
    if len(spelling) > 1:
        return _by_place(segment, _phrase(segment, spelling))
    total = np.zeros(FIELDS * segment.documents, np.int32)
    for terms in segment.expand(spelling[0]):
        ranges = list(terms.ranges())
        found = [segment.postings(start, stop) for start, stop in ranges]
        if len(found) == 1 and ranges[0][1] - ranges[0][0] == 1:
            places, often = found[0]
            if terms.allowed is not None:
                often = often * terms.allowed[places]
            total[places] += often
        elif found:
            places = np.concatenate([each[0] for each in found])
            often = np.concatenate([each[1] for each in found])
            if terms.allowed is not None:
                often = often * terms.allowed[places]
            total += np.bincount(places, weights=often, minlength=len(total)).astype(np.int32)
    return total


def _by_place(segment: Segment, addresses: Array) -> Array:
    places = np.searchsorted(segment.base, addresses, "right") - 1
    return np.bincount(places, minlength=FIELDS * segment.documents).astype(np.int32)


def _phrase(segment: Segment, spelling: tuple[Part, ...]) -> Array:
    """The addresses of the first term of every run of terms that spells it, each once, in order."""
    parts = [(order, segment.expand(part)) for order, part in enumerate(spelling)]
    parts.sort(key=lambda part: segment.address_count(part[1]))
    order, terms = parts[0]
    begins = _gathered(segment, terms) - order
    for order, terms in parts[1:]:
        if not len(begins):
            break
        begins = begins[_standing(segment, begins + order, terms)]
    return np.unique(begins)


def _starts(segment: Segment, words: Words) -> Array:
    found = [
        _phrase(segment, spelling) if len(spelling) > 1 else _addresses(segment, segment.expand(spelling[0]))
        for spelling in words.spellings
    ]
    return found[0] if len(found) == 1 else np.unique(np.concatenate(found))


def _addresses(segment: Segment, expanded: list[Terms]) -> Array:
    """All addresses of these terms, in order, as signed numbers."""
    addresses = _gathered(segment, expanded)
    terms = sum(stop - start for each in expanded for start, stop in each.ranges())
    return np.unique(addresses) if terms > 1 else addresses


def _gathered(segment: Segment, expanded: list[Terms]) -> Array:
    """The same, term by term."""
    ranges = [(terms, each) for terms in expanded for each in terms.ranges()]
    found = [_allowed(segment, segment.addresses(start, stop), terms) for terms, (start, stop) in ranges]
    return np.concatenate(found).astype(np.int64) if found else np.zeros(0, np.int64)


def _allowed(segment: Segment, addresses: Array, terms: Terms) -> Array:
    if terms.allowed is None:
        return addresses
    return addresses[terms.allowed[np.searchsorted(segment.base, addresses, "right") - 1]]


def _standing(segment: Segment, addresses: Array, expanded: list[Terms]) -> Array:
    """A mask: at which of the addresses one of the terms stands."""
    ranges = [(terms, each) for terms in expanded for each in terms.ranges()]
    few = len(addresses) <= FEW_ADDRESSES and len(ranges) <= FEW_TERMS
    standing = np.zeros(len(addresses), bool)
    if few and all(stop - start == 1 for _, (start, stop) in ranges):
        for terms, (start, stop) in ranges:
            there = _allowed(segment, segment.addresses(start, stop), terms)
            if len(there):
                at = np.minimum(np.searchsorted(there, addresses), len(there) - 1)
                standing |= there[at] == addresses
        return standing
    everywhere = np.zeros(max(int(addresses.max()) + 1, segment.end), bool)
    for terms, (start, stop) in ranges:
        everywhere[_allowed(segment, segment.addresses(start, stop), terms)] = True
    if addresses.min() < 0:  # a phrase longer than the gap before the first word of all
        standing[addresses >= 0] = everywhere[addresses[addresses >= 0]]
        return standing
    return everywhere[addresses]


def _near(left: Array, right: Array, distance: int) -> Array:
    """Those on the left with one on the right so many addresses away at most, but not at the same."""
    if not len(left) or not len(right):
        return left[:0]
    fence = np.append(right, right[-1] + 2 * distance + 2 + int(left[-1]))
    first = np.searchsorted(fence, left - distance)
    # The first within reach may be the word itself; then the one after it counts.
    first += fence[first] == left
    return left[fence[np.minimum(first, len(fence) - 1)] <= left + distance]
