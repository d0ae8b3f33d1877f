"""Draws quotes and hits: tints behind the text, underlines, and stance signs in the margin.

What is drawn for a text block is worked out when the block is first painted and kept until the marks or the
layout change, so that scrolling only draws. The rules kept here: a stance never shows as colour alone (its sign
stands in the margin), what nobody has confirmed is outlined and not filled, and no tint hides an underline (tints
of a block come first).
"""

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock, QTextLine

from workbench.store.places import Place
from workbench.ui.reader.marks import CROWD, Intervals, Mark, stretches
from workbench.ui.theme import Theme, ui_font

LANE = 16
"""Pixels from one stance lane to the next."""
LANES = 3
TINTS = 2
"""Overlapping tints that are painted: more would cost the text its contrast. Their underlines go on."""
_SIGN = 14
_MANY = 200
"""Places of which it is not worth asking which blocks they reach into."""


@dataclass(slots=True)
class _Lane:
    """A mark's place in the margin beside one block: lines ``first`` to ``last``."""

    column: int
    first: int
    last: int
    mark: Mark
    begins: bool
    crowd: int = 1
    """How many marks stand here."""


@dataclass(slots=True)
class _Shapes:
    """What is drawn for the text block ``[start, end)``."""

    start: int
    end: int
    tints: list[tuple[QPainterPath, QColor, QPen | None]] = field(default_factory=list)
    underlines: list[tuple[QPointF, QPointF, QPen]] = field(default_factory=list)
    lanes: list[tuple[QRectF, QRectF | None, _Lane]] = field(default_factory=list)


class Highlights:
    """The marks and hits of one document. ``is_mixed`` says whether a block number holds right-to-left text."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marks = Intervals()
        self._hits = Intervals()
        self._current: tuple[int, int] | None = None
        self._active: frozenset[int] = frozenset()
        self._shapes: dict[int, _Shapes] = {}
        self._font = ui_font(-1, bold=True)
        self._is_mixed: Callable[[int], bool] = lambda _number: False

    @property
    def marks(self) -> Intervals:
        return self._marks

    def begin(self, theme: Theme, is_mixed: Callable[[int], bool]) -> None:
        """Start on a text in another dress; what stands where is said by ``set_marks`` and ``set_hits``."""
        self._theme, self._is_mixed = theme, is_mixed
        self._font = ui_font(-1, bold=True)
        self.forget_layout()

    def set_marks(self, places: Iterable[Place]) -> None:
        self._marks = Intervals(places)
        self.forget_layout()

    def replace_marks(self, quote_ids: Container[int], fresh: Iterable[Place]) -> None:
        """Draw some quotes otherwise, or no more; what stands elsewhere is not looked at."""
        self._forget(self._marks.replace(quote_ids, fresh))

    def set_hits(self, hits: Sequence[tuple[int, int]], current: int | None = None) -> None:
        """Search hits in document units; ``current`` is the index of the one the reader stands on."""
        self._hits = Intervals(Place(start, end, -1) for start, end in hits)
        self._current = hits[current] if current is not None else None
        self.forget_layout()

    def set_active(self, quote_ids: frozenset[int]) -> None:
        """Quotes drawn with a heavier line, because another panel or the mouse is at them."""
        if quote_ids != self._active:
            changed = quote_ids ^ self._active
            self._active = quote_ids
            self._forget(self._marks.of(changed))

    def _forget(self, places: Sequence[Place]) -> None:
        """Forget the shapes of the blocks these places reach into."""
        if len(places) > _MANY:
            self.forget_layout()
            return
        spans = [(place.start, place.end) for place in places]
        self._shapes = {
            number: shapes
            for number, shapes in self._shapes.items()
            if not any(start < shapes.end and shapes.start < end for start, end in spans)
        }

    def forget_layout(self) -> None:
        self._shapes.clear()

    def paint_behind(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Tints, then underlines, of one block; ``origin`` is where its layout begins."""
        shapes = self._shapes_of(block)
        painter.translate(origin)
        for path, color, pen in shapes.tints:
            painter.setBrush(color if pen is None else Qt.BrushStyle.NoBrush)
            painter.setPen(pen if pen is not None else Qt.PenStyle.NoPen)
            painter.drawPath(path)
        for start, end, line in shapes.underlines:
            painter.setPen(line)
            painter.drawLine(start, end)
        painter.translate(-origin)

    def paint_margin(self, painter: QPainter, block: QTextBlock, y: float, edge: float, *, turned: bool) -> None:
        """Stance signs and bars left of ``edge``, right of it where lines begin there (``turned``); ``y`` is the top
        of the block's layout."""
        painter.setFont(self._font)
        for sign, bar, lane in self._shapes_of(block).lanes:
            shift = QPointF(edge + lane.column * LANE if turned else edge - (lane.column + 1) * LANE, y)
            mark = lane.mark
            color = QColor(self._theme.stance[mark.stance])
            if bar is not None:
                style = Qt.PenStyle.DotLine if mark.suggested else Qt.PenStyle.SolidLine
                painter.setPen(QPen(color, 2, style, Qt.PenCapStyle.FlatCap))
                moved = bar.translated(shift)
                painter.drawLine(moved.topLeft(), moved.bottomLeft())
            self._paint_sign(painter, sign.translated(shift), lane, color)

    def _paint_sign(self, painter: QPainter, rect: QRectF, lane: _Lane, color: QColor) -> None:
        mark = lane.mark
        if not lane.begins:
            return
        crowd = lane.crowd > 1
        text = f"{lane.crowd}" if crowd else "".join(stance.sign for stance in mark.stances[:1])
        ink = QColor(self._theme.ink_soft if crowd else self._theme.stance_ink[mark.stance])
        if mark.suggested:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        else:
            fill = QColor(self._theme.ink_faint if crowd else color)
            fill.setAlphaF(self._theme.tint + 0.04)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text or "·")

    def _shapes_of(self, block: QTextBlock) -> _Shapes:
        number = block.blockNumber()
        if number not in self._shapes:
            self._shapes[number] = self._shape(block)
        return self._shapes[number]

    def _shape(self, block: QTextBlock) -> _Shapes:
        start, end = block.position(), block.position() + block.length()
        shapes = _Shapes(start, end)
        marks, hits = self._marks.numbered(start, end), self._hits.at(start, end)
        if not marks and not hits:
            return shapes
        mixed = self._is_mixed(block.blockNumber())
        lanes = _Lanes(block, self._marks)
        for number, place, lane in marks:
            seen = lanes.take(number, place)
            if seen and (lane < CROWD or place[2] in self._active):
                found = stretches(block, place[0], place[1], mixed=mixed)
                self._shape_mark(shapes, self._marks.mark(number), found)
        for hit in hits:
            color = self._theme.color("current_hit" if (hit.start, hit.end) == self._current else "hit")
            shapes.tints.append((outline(stretches(block, hit.start, hit.end, mixed=mixed)), color, None))
        shapes.lanes = [(*_beside(block, lane), lane) for lane in lanes.all]
        return shapes

    def _shape_mark(self, shapes: _Shapes, mark: Mark, found: Sequence[tuple[QTextLine, float, float]]) -> None:
        color = QColor(self._theme.stance[mark.stance])
        active = mark.quote_id in self._active
        if mark.lane >= TINTS:
            pass
        elif mark.suggested:
            pen = QPen(color, 1.75 if active else 1, Qt.PenStyle.DashLine)
            shapes.tints.append((outline(found).simplified(), color, pen))
        else:
            shapes.tints.append((outline(found), self._theme.stance_tint(mark.stance), None))
        if mark.lane >= CROWD or not (mark.shared or (active and not mark.suggested)):
            return
        style = Qt.PenStyle.DashLine if mark.suggested else Qt.PenStyle.SolidLine
        pen = QPen(color, 2 if active else 1.25, style, Qt.PenCapStyle.FlatCap)
        for line, left, right in found:
            y = line.y() + line.ascent() + 4 + 2.5 * mark.lane
            shapes.underlines.append((QPointF(left, y), QPointF(right, y), pen))


def outline(found: Sequence[tuple[QTextLine, float, float]], air: float = 1.5) -> QPainterPath:
    """One shape round all the lines of a mark, so that a tint is nowhere laid twice."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for line, left, right in found:
        box = QRectF(left - 1, line.y() - air, right - left + 2, line.height() + 2 * air)
        path.addRoundedRect(box, 3, 3)
    return path


def _beside(block: QTextBlock, lane: _Lane) -> tuple[QRectF, QRectF | None]:
    """The sign beside the first line of a lane, and the bar under it where the mark goes on."""
    layout = block.layout()
    first, last = layout.lineAt(lane.first), layout.lineAt(lane.last)
    middle = first.y() + first.height() / 2
    sign = QRectF(1, round(middle - _SIGN / 2), _SIGN, _SIGN)
    top = sign.bottom() + 2 if lane.begins else first.y()
    bottom = last.y() + last.height()
    x = round(1 + _SIGN / 2)
    return sign, QRectF(x, top, 1, bottom - top) if bottom - top > 4 else None


class _Lanes:
    """Puts the marks of one block, in their order, into the first free column; where none is free, the last column
    counts how many stand there."""

    def __init__(self, block: QTextBlock, marks: Intervals) -> None:
        layout = block.layout()
        self.all: list[_Lane] = []
        self._marks = marks
        self._start, self._length = block.position(), block.length() - 1
        # Where lines begin, asked once: a block may hold thousands of marks.
        self._lines = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
        self._taken: list[_Lane | None] = [None] * LANES

    def take(self, number: int, place: Place) -> bool:
        """Whether the mark stands in any line of the block."""
        start, last = place[0] - self._start, place[1] - self._start
        begins = start >= 0
        if not begins:
            start = 0
        if last > self._length:
            last = self._length
        lines = self._lines
        if not lines or last <= start:
            return False
        first = bisect_right(lines, start) - 1
        last = bisect_right(lines, last - 1) - 1
        for column, before in enumerate(self._taken):
            if before is None or before.last < first:
                lane = self._taken[column] = _Lane(column, first, last, self._marks.mark(number), begins)
                self.all.append(lane)
                return True
        crowded = self._taken[-1]
        assert crowded is not None
        crowded.crowd += 1
        if crowded.last < last:
            crowded.last = last
        return True
