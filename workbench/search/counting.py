"""How often something asked for stands in each place of a segment, worked out over columns.

What is found is as long as there are places with something in them, never as the segment: most words stand in few.
A phrase is addresses one apart: those of its rarest part are kept as long as the others stand where they have to.
NEAR is two sorted lists of addresses. Both stay within a run of text, for runs lie further apart than either goes.
"""

from collections.abc import Callable

import numpy as np

from workbench.search.builder import FIELDS
from workbench.search.columns import Array
from workbench.search.query import Leaf, Near, Part, Words
from workbench.search.segment import Segment, Terms

FEW = 12
"""Places are sorted if there are so many times as many in the segment; else a table of all of them is quicker."""
LOOKED_UP = 30
"""Addresses are looked up one by one among so many times as many; else marking those on a map is quicker."""
AT_ONCE = 1 << 18
"""Occurrences added up at once, so that what they take does not leave the processor's memory."""
WINDOW = 1 << 20
"""Addresses on the map at once: as much as stays near the processor."""

Counts = tuple[Array, Array]
"""Places, in order, each once, and how often."""


def counts(segment: Segment, leaf: Leaf) -> Counts:
    """Of several spellings that which is found most often."""
    if isinstance(leaf, Near):
        return _by_place(segment, _near(_starts(segment, leaf.left), _starts(segment, leaf.right), leaf.distance))
    found = [_spelled(segment, spelling) for spelling in leaf.spellings]
    return found[0] if len(found) == 1 else _together(found, np.maximum.reduceat)


def _spelled(segment: Segment, spelling: tuple[Part, ...]) -> Counts:
    if len(spelling) > 1:
        return _by_place(segment, _phrase(segment, spelling))
    found: list[Counts] = []
    for terms in segment.expand(spelling[0]):
        for start, stop in terms.ranges():
            places, often = segment.postings(start, stop)
            if terms.allowed is not None:
                allowed = terms.allowed[places]
                places, often = places[allowed], often[allowed]
            found.append((places, often))
            single = stop - start == 1
    if not found:
        return np.zeros(0, np.uint32), np.zeros(0, np.uint32)
    if len(found) == 1 and single:
        return found[0]
    number = sum(len(places) for places, _ in found)
    if number * FEW < segment.documents * FIELDS:
        return _together(found, np.add.reduceat)
    total = np.zeros(segment.documents * FIELDS, np.uint32)
    for places, often in found:
        for start in range(0, len(places), AT_ONCE):
            some = slice(start, start + AT_ONCE)
            # Of these types NumPy has a quick way.
            np.add.at(total, places[some].astype(np.intp), often[some].astype(np.uint32))
    there = total.nonzero()[0]
    return there, total[there]


def _together(found: list[Counts], reduced: Callable[[Array, Array], Array]) -> Counts:
    places, often = (np.concatenate(each) for each in zip(*found, strict=True))
    order = places.argsort(kind="stable")
    places, often = places[order], often[order].astype(np.uint32)
    first = firsts(places)
    return places[first], reduced(often, first) if len(first) else often


def firsts(ordered: Array) -> Array:
    """Where another number begins."""
    new = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return new.nonzero()[0]


def _by_place(segment: Segment, addresses: Array) -> Counts:
    places = segment.base.searchsorted(addresses, "right") - 1
    first = firsts(places)
    return places[first], np.diff(first, append=len(places))


def _phrase(segment: Segment, spelling: tuple[Part, ...]) -> Array:
    """The addresses of the first term of every run of terms that spells it, each once, in order."""
    parts = [(order, segment.expand(part)) for order, part in enumerate(spelling)]
    parts.sort(key=lambda part: segment.address_count(part[1]))
    order, terms = parts[0]
    begins = _addresses(segment, terms)
    if order:
        # A phrase may be longer than the gap before the first word of all.
        begins = begins[begins.searchsorted(order) :] - begins.dtype.type(order)
    for order, terms in parts[1:]:
        if not len(begins):
            break
        begins = begins[_standing(segment, begins + begins.dtype.type(order), terms)]
    return begins


def _starts(segment: Segment, words: Words) -> Array:
    found = [
        _phrase(segment, spelling) if len(spelling) > 1 else _addresses(segment, segment.expand(spelling[0]))
        for spelling in words.spellings
    ]
    return found[0] if len(found) == 1 else _ordered(np.concatenate(found))


def _addresses(segment: Segment, expanded: list[Terms]) -> Array:
    """All addresses of these terms, each once, in order."""
    found: list[Array] = []
    single = False
    for terms in expanded:
        for start, stop in terms.ranges():
            addresses = segment.addresses(start, stop)
            if terms.allowed is not None:
                addresses = addresses[terms.allowed[segment.base.searchsorted(addresses, "right") - 1]]
            found.append(addresses)
            single = stop - start == 1
    if len(found) == 1 and single:
        return found[0]
    return _ordered(np.concatenate(found)) if found else np.zeros(0, np.uint32)


def _ordered(addresses: Array) -> Array:
    addresses = np.sort(addresses)
    return addresses[firsts(addresses)]


def _standing(segment: Segment, wanted: Array, expanded: list[Terms]) -> Array:
    """A mask: at which of the addresses, which come in order, one of the terms stands."""
    there = _addresses(segment, expanded)
    if not len(there):
        return np.zeros(len(wanted), bool)
    if len(wanted) * LOOKED_UP < len(there) + WINDOW // LOOKED_UP:
        at = there.searchsorted(wanted)
        return there[np.minimum(at, len(there) - 1)] == wanted
    return _on_a_map(wanted, there)


def _on_a_map(wanted: Array, there: Array) -> Array:
    standing = np.zeros(len(wanted), bool)
    marked = np.zeros(WINDOW, bool)
    lows = np.arange(int(wanted[0]), int(wanted[-1]) + 1, WINDOW, dtype=wanted.dtype)
    asked, known = wanted.searchsorted(lows).tolist(), there.searchsorted(lows).tolist()
    known.append(int(there.searchsorted(wanted[-1], "right")))
    for order, (low, begin, end) in enumerate(zip(lows, asked, [*asked[1:], len(wanted)], strict=True)):
        if begin < end:
            # What NumPy takes for an index without making a copy of its own.
            marked[np.subtract(there[known[order] : known[order + 1]], low, dtype=np.intp)] = True
            at = np.subtract(wanted[begin:end], low, dtype=np.intp)
            marked.take(at, out=standing[begin:end], mode="clip")
            marked[:] = False
    return standing


def _near(left: Array, right: Array, distance: int) -> Array:
    """Those on the left with one on the right so many addresses away at most, but not at the same."""
    if not len(left) or not len(right):
        return left[:0]
    # No address is smaller than the gap, and no distance larger.
    first = right.searchsorted(left - left.dtype.type(distance))
    last = len(right) - 1
    # The first within reach may be the word itself; then the one after it counts.
    first += right[np.minimum(first, last)] == left
    return left[(first <= last) & (right[np.minimum(first, last)] <= left + left.dtype.type(distance))]
