"""A scroll bar that shows where in the text the hits and quotes are.

There may be ten thousand: they are counted by row, and drawn once for all frames until they change.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QTextDocument
from PySide6.QtWidgets import QScrollBar, QWidget

from workbench.language import tr
from workbench.model import Stance
from workbench.store.places import Place
from workbench.ui.theme import Theme
from workbench.ui.widgets.sides import mirrored

ROWS = 1_000
"""Heights of the page that are told apart."""


@dataclass(frozen=True, slots=True)
class Tick:
    """``at`` is the place in the document, 0 to 1; ``strong`` ticks (hits) take the whole width."""

    at: float
    color: str
    strong: bool = False


class Heights:
    """From a position in a laid-out document to its row of ``ROWS``, as near as a scroll bar can show it: a block is
    asked once, and a place within it worked out by its share of the block."""

    def __init__(self, document: QTextDocument) -> None:
        layout = document.documentLayout()
        scale = ROWS / max(1.0, document.size().height())
        self._starts: list[int] = []
        self._tops: list[tuple[float, float]] = []
        block = document.begin()
        while block.isValid():
            if block.isVisible():
                box = layout.blockBoundingRect(block)
                self._starts.append(block.position())
                self._tops.append((box.top() * scale, box.height() * scale / max(1, block.length())))
            block = block.next()

    def row(self, unit: int) -> int:
        if not self._starts:
            return 0
        number = max(0, bisect_right(self._starts, unit) - 1)
        top, rate = self._tops[number]
        return round(top + rate * (unit - self._starts[number]))

    def rows(self, places: Iterable[Place]) -> list[tuple[int, Stance | None]]:
        """The row and the first stance of each of these places, which go by their starts; each pair once."""
        if not self._starts:
            return []
        found: dict[tuple[int, Stance | None], None] = {}
        begins = iter((*self._starts[1:], float("inf")))
        here, following, tops = self._starts[0], next(begins), iter(self._tops)
        top, rate = next(tops)
        for unit, _, _, stances, _ in places:
            while unit >= following:
                here, following = int(following), next(begins)
                top, rate = next(tops)
            found[round(top + rate * (unit - here)), stances[0] if stances else None] = None
        return list(found)


def ticks_of(heights: Heights, places: Iterable[Place], hits: Iterable[int], theme: Theme) -> list[Tick]:
    """Ticks by height on the page, because folded text takes none; ``hits`` are positions in the document."""
    ticks = [Tick(row / ROWS, theme.stance[stance]) for row, stance in heights.rows(places)]
    return ticks + [Tick(row / ROWS, theme.current_hit, strong=True) for row in dict.fromkeys(map(heights.row, hits))]


class TickedScrollBar(QScrollBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(tr("Position in the text"))
        self._ticks: tuple[Tick, ...] = ()
        self._drawn: QPixmap | None = None

    @property
    def ticks(self) -> tuple[Tick, ...]:
        return self._ticks

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        if self._ticks != tuple(ticks):
            self._ticks = tuple(ticks)
            self._drawn = None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ticks:
            return
        ratio = self.devicePixelRatioF()
        size = (self.size().toSizeF() * ratio).toSize()
        if self._drawn is None or self._drawn.size() != size or self._drawn.devicePixelRatio() != ratio:
            self._drawn = QPixmap(size)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(self._drawn))
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw(self, painter: QPainter) -> None:
        groove = self._groove()
        drawn: set[tuple[int, str]] = set()
        for tick in self._ticks:
            y = groove.top() + round(tick.at * (groove.height() - 2))
            if (y, tick.color) in drawn:
                continue
            drawn.add((y, tick.color))
            width = groove.width() - 4 if tick.strong else 4
            place = QRect(groove.right() - 1 - width, y, width, 2)
            painter.fillRect(mirrored(groove, place), QColor(tick.color))
        painter.end()

    def _groove(self) -> QRect:
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # a dozen enumerations no first paint needs

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, self
        )
