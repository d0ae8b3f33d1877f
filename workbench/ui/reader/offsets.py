"""Qt counts UTF-16 units; everything else here counts code points.

This is the single crossing between the two. Nothing is ever read back from Qt as text: positions cross, and the
canonical string is sliced.
"""

import re
from bisect import bisect_left, bisect_right

from workbench.model import Span

_ASTRAL = "[\U00010000-\U0010ffff]"


class Offsets:
    """Both ways between code points and UTF-16 units of one text, in O(log k) for k astral characters.

    A UTF-16 position inside a surrogate pair snaps to the start of the pair; positions past either end are
    clamped to it.
    """

    def __init__(self, text: str) -> None:
        self.chars = len(text)
        self.units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        points = [] if self.units == self.chars else [match.start() for match in re.finditer(_ASTRAL, text)]
        self.plain = not points
        """Whether both count alike."""
        self._points = points
        self._pairs = [point + before for before, point in enumerate(points)]

    def to_units(self, position: int) -> int:
        position = min(max(position, 0), self.chars)
        return position + bisect_left(self._points, position) if self._points else position

    def to_points(self, unit: int) -> int:
        unit = min(max(unit, 0), self.units)
        if not self._pairs:
            return unit
        before = bisect_right(self._pairs, unit)
        if before and self._pairs[before - 1] + 1 == unit:
            return self._points[before - 1]
        return unit - bisect_left(self._pairs, unit)

    def units_of(self, span: Span) -> tuple[int, int]:
        return self.to_units(span.start), self.to_units(span.end)

    def span_of(self, start: int, end: int) -> Span:
        return Span(self.to_points(start), self.to_points(end))
