"""Which quotes stand where in the document: marks, their lanes, and who is under a position.

Marks are intervals in UTF-16 units of the document. An orphan has no place and therefore no mark; it is listed in
the panels and never drawn where it might have been.
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Container, Iterable
from dataclasses import dataclass
from itertools import accumulate, zip_longest

from PySide6.QtGui import QTextBlock, QTextLine

from workbench.model import Span, Stance
from workbench.store.places import Place
from workbench.ui.reader.offsets import Offsets

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


CROWD = 3
"""Lanes for overlapping marks; what finds none free is counted and not drawn by itself."""


@dataclass(slots=True, eq=False)
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
    """Which of many marks meet a stretch, by sorted starts and the prefix maxima of ends."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.all = sorted(marks, key=_place)
        _give_lanes(self.all)
        self._starts = [mark.start for mark in self.all]
        self._furthest = list(accumulate((mark.end for mark in self.all), max))

    def meeting(self, start: int, end: int) -> list[Mark]:
        low = bisect_right(self._furthest, start)
        high = bisect_left(self._starts, end)
        return [mark for mark in self.all[low:high] if mark.end > start]

    def replace(self, quote_ids: Container[int], fresh: Iterable[Mark]) -> list[Mark]:
        """Take the marks of some quotes away and put others in; returns every mark that is drawn otherwise now.
        The others keep their lanes, so that a capture moves nothing that stands on the page."""
        gone = [mark for mark in self.all if mark.quote_id in quote_ids]
        for mark in gone:
            del self.all[bisect_left(self.all, _place(mark), key=_place)]
        added = sorted(fresh, key=_place)
        for mark in added:
            insort(self.all, mark, key=_place)
        self._starts = [mark.start for mark in self.all]
        self._furthest = list(accumulate((mark.end for mark in self.all), max))
        for mark in added:
            mark.lane = -1
        for mark in added:
            taken = {other.lane for other in self.meeting(mark.start, mark.end)}
            mark.lane = next((lane for lane in range(CROWD) if lane not in taken), CROWD)
        touched = {id(near): near for mark in (*gone, *added) for near in self.meeting(mark.start, mark.end)}
        for mark in touched.values():
            mark.shared = len(self.meeting(mark.start, mark.end)) > 1
        return [*gone, *touched.values()]


def _place(mark: Mark) -> tuple[int, int, int]:
    return mark.start, -mark.end, mark.quote_id


def marks_of(places: Iterable[Place], offsets: Offsets) -> list[Mark]:
    """A mark for every segment of every quote that has a place in this text."""
    return [
        Mark(offsets.to_units(start), offsets.to_units(end), quote_id, stances, suggested)
        for start, end, quote_id, stances, suggested in places
    ]


def right_to_left(text: str, span: Span) -> bool:
    """Whether a stretch holds any letter written from right to left, so that x does not grow with position."""
    return _RIGHT_TO_LEFT.search(text, span.start, span.end) is not None


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


def _give_lanes(marks: list[Mark]) -> None:
    """Each mark goes into the lowest lane that is free where it starts, or into the crowd."""
    ends: list[int] = []
    furthest = 0
    for mark, following in zip_longest(marks, marks[1:]):
        lane = next((number for number, end in enumerate(ends) if end <= mark.start), len(ends))
        if lane == CROWD:
            mark.lane = CROWD
        else:
            ends[lane : lane + 1] = [mark.end]
            mark.lane = lane
        mark.shared = furthest > mark.start or (following is not None and following.start < mark.end)
        furthest = max(furthest, mark.end)
