"""Which quotes stand where in the document: marks, their lanes, and who is under a position.

Marks are intervals in UTF-16 units of the document. An orphan has no place and therefore no mark; it is listed in
the panels and never drawn where it might have been.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from PySide6.QtGui import QTextBlock, QTextLine

from workbench.model import Span, Stance
from workbench.store.places import Place
from workbench.ui.reader.offsets import Offsets

CROWD = 3
"""Lanes for overlapping marks; what finds none free is counted and not drawn by itself."""
_ENOUGH = 4_000
"""Characters that tell in which direction a text is written."""
_FEW = 16
"""Places that are put in and taken out one by one; of more, all are set anew."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One segment of a quote as it is drawn. ``lane`` tells overlapping marks apart, from 0, as long as there are
    lanes (``CROWD`` means none was free); ``shared`` says that some of it belongs to another mark too. Both are
    given by ``Intervals``."""

    start: int
    end: int
    quote_id: int
    stances: tuple[Stance, ...] = ()
    suggested: bool = False
    lane: int = 0
    shared: bool = False

    @property
    def stance(self) -> Stance | None:
        return self.stances[0] if self.stances else None


class Intervals:
    """Which of many stretches meet another, by sorted starts and the prefix maxima of ends.

    ``places`` are in units of the document, see ``in_units``. Ten thousand of them have to be ready before a page is
    painted that shows thirty: so a mark is made for whoever draws it, and lanes are given from the beginning of the
    text as far as anybody has looked."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._set(places)

    def __iter__(self) -> Iterator[Place]:
        """By place: outer ones before those inside them."""
        return iter(self._places)

    def meeting(self, start: int, end: int) -> list[Mark]:
        return [self.mark(at) for at, _, _ in self.numbered(start, end)]

    def numbered(self, start: int, end: int) -> list[tuple[int, Place, int]]:
        """Number, place and lane of whatever meets a stretch: what ``meeting`` makes marks of, for whoever draws a
        few of thousands."""
        low, high = self._reach(start, end)
        self._give_lanes(high)
        met = zip(range(low, high), self._places[low:high], self._lanes[low:high], strict=True)
        return [each for each in met if each[1][1] > start]

    def mark(self, at: int) -> Mark:
        """The mark with a number of ``numbered``."""
        return Mark(*self._places[at], self._lanes[at], self._is_shared(at))

    def at(self, start: int, end: int) -> list[Place]:
        """Like ``meeting``, for whoever draws nothing."""
        low, high = self._reach(start, end)
        return [place for place in self._places[low:high] if place[1] > start]

    def of(self, quote_ids: Container[int]) -> list[Place]:
        return [self._places[at] for at, quote_id in enumerate(self._quotes) if quote_id in quote_ids]

    def next(self, position: int) -> Place | None:
        """The next quote that begins after a position; where several do, the shortest."""
        at = bisect_right(self._starts, position)
        while at < len(self._places) and not self._is_first(at):
            at += 1
        return min(self._beginning_with(at), key=_short_first, default=None)

    def previous(self, position: int) -> Place | None:
        """The last quote that begins before a position; where several do, the longest."""
        at = bisect_left(self._starts, position) - 1
        while at >= 0 and not self._is_first(at):
            at -= 1
        return max(self._beginning_with(at), key=_short_first, default=None)

    def replace(self, quote_ids: Container[int], fresh: Iterable[Place]) -> list[Place]:
        """Take the places of some quotes away and put others in; returns every place that is drawn otherwise now.
        The others keep their lanes, so that a capture moves nothing that stands on the page."""
        added = sorted(fresh, key=_order)
        indexes = [at for at, quote_id in enumerate(self._quotes) if quote_id in quote_ids]
        gone = [self._places[at] for at in indexes]
        if len(gone) + len(added) > _FEW:
            kept = [place for place in self._places if place[2] not in quote_ids]
            self._set([*kept, *added])
            return [*gone, *self._places]
        for at in reversed(indexes):
            self._remove(at)
        self._reckon()
        for place in added:
            self._insert(place)
        self._forget_lane_ends()
        met = (place for each in (*gone, *added) for place in self.at(each[0], each[1]))
        return [*gone, *dict.fromkeys(met)]

    def _set(self, places: Iterable[Place]) -> None:
        self._places = sorted(places, key=_order)
        self._starts = [place[0] for place in self._places]
        self._quotes = [place[2] for place in self._places]
        self._reckon()
        self._lanes: list[int] = []
        self._lane_ends = [0] * CROWD

    def _reach(self, start: int, end: int) -> tuple[int, int]:
        return bisect_right(self._furthest, start), bisect_left(self._starts, end)

    def _is_shared(self, at: int) -> bool:
        start, end = self._places[at][:2]
        following = self._starts[at + 1 : at + 2]
        return (at > 0 and self._furthest[at - 1] > start) or (bool(following) and following[0] < end)

    def _give_lanes(self, until: int) -> None:
        """Each goes into the lowest lane that is free where it starts, or into the crowd."""
        ends, lanes = self._lane_ends, self._lanes
        for start, end, *_ in self._places[len(lanes) : until]:
            lane = next((number for number in range(CROWD) if ends[number] <= start), CROWD)
            lanes.append(lane)
            if lane < CROWD:
                ends[lane] = end

    def _remove(self, at: int) -> None:
        for column in (self._places, self._starts, self._quotes, self._furthest):
            del column[at]
        del self._lanes[at : at + 1]

    def _insert(self, place: Place) -> None:
        at = bisect_left(self._places, _order(place), key=_order)
        if at < len(self._lanes):
            start, end = place[0], place[1]
            met = range(bisect_right(self._furthest, start), min(bisect_left(self._starts, end), len(self._lanes)))
            taken = {self._lanes[other] for other in met if self._places[other][1] > start}
            self._lanes.insert(at, next((lane for lane in range(CROWD) if lane not in taken), CROWD))
        self._places.insert(at, place)
        self._starts.insert(at, place[0])
        self._quotes.insert(at, place[2])
        self._reckon()

    def _reckon(self) -> None:
        self._furthest = list(accumulate((place[1] for place in self._places), max))

    def _forget_lane_ends(self) -> None:
        """Where lanes end is asked anew of what has one, for those who have none yet."""
        self._lane_ends = [0] * CROWD
        laned = len(self._lanes)
        if laned < len(self._places):
            for at in range(bisect_right(self._furthest, self._starts[laned]), laned):
                lane, end = self._lanes[at], self._places[at][1]
                if lane < CROWD:
                    self._lane_ends[lane] = max(self._lane_ends[lane], end)

    def _is_first(self, at: int) -> bool:
        """Whether a place is the first of its quote."""
        return self._quotes.index(self._quotes[at]) == at

    def _beginning_with(self, at: int) -> list[Place]:
        """The places that begin where the one of this number begins, each the first of its quote."""
        if not 0 <= at < len(self._places):
            return []
        start = self._starts[at]
        alike = range(bisect_left(self._starts, start), bisect_right(self._starts, start))
        return [self._places[each] for each in alike if self._is_first(each)]


def _order(place: Place) -> tuple[int, int, int]:
    return place[0], -place[1], place[2]


def _short_first(place: Place) -> tuple[int, int]:
    return place[1], place[2]


def in_units(places: Sequence[Place], offsets: Offsets) -> Sequence[Place]:
    """These places in units of the document."""
    if offsets.plain:
        return places
    return [place._replace(start=offsets.to_units(place.start), end=offsets.to_units(place.end)) for place in places]


@cache
def _right_to_left() -> re.Pattern[str]:
    return re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


def right_to_left(text: str, span: Span) -> bool:
    """Whether a stretch holds any letter written from right to left, so that x does not grow with position."""
    return _right_to_left().search(text, span.start, span.end) is not None


def begins_at_right(text: str) -> bool:
    """Whether most letters are written from right to left, as far as one has to look: lines begin at the right then,
    and what stands in the margin before them does."""
    seen = text[:_ENOUGH]
    return not seen.isascii() and 2 * len(_right_to_left().findall(seen)) > sum(map(str.isalpha, seen))


def stretches(block: QTextBlock, start: int, end: int, *, mixed: bool) -> list[tuple[QTextLine, float, float]]:
    """Where ``[start, end)`` (document units) lies in the lines of a laid-out block: line, left and right in
    block coordinates. A ``mixed`` block may give several stretches a line."""
    layout = block.layout()
    first = max(0, start - block.position())
    last = min(block.length() - 1, end - block.position())
    found: list[tuple[QTextLine, float, float]] = []
    if last <= first or not layout.lineCount():
        return found
    number = layout.lineForTextPosition(first).lineNumber()
    while number < layout.lineCount():
        line = layout.lineAt(number)
        low, high = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if line.textStart() >= last:
            break
        if high > low:
            found.extend((line, left, right) for left, right in _sides(line, low, high, mixed=mixed))
        number += 1
    return found


def _sides(line: QTextLine, start: int, end: int, *, mixed: bool) -> list[tuple[float, float]]:
    if mixed:
        # One run per fallback font comes back, all with the same rectangle: painted twice, alpha piles up.
        rects = (run.boundingRect() for run in line.glyphRuns(start, end - start))
        sides = sorted({(round(rect.left(), 1), round(rect.right(), 1)) for rect in rects if rect.width() > 0})
        return _joined(sides)
    left, right = x_at(line, start), x_at(line, end)
    edge = line.naturalTextRect().right()  # white space hanging past the line end is not shown
    return [(left, min(right, edge))] if min(right, edge) > left else []


def x_at(line: QTextLine, position: int) -> float:
    """Where a position of a block lies in one of its lines."""
    # PySide returns a pair where its stub promises a number.
    x: object = line.cursorToX(position)
    return float(x[0]) if isinstance(x, tuple) else float(str(x))


def _joined(sides: list[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for left, right in sides:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return joined
