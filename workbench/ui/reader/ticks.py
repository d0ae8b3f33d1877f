"""A scroll bar that shows where in the text the hits and quotes are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget


@dataclass(frozen=True, slots=True)
class Tick:
    """``at`` is the place in the document, 0 to 1; ``strong`` ticks (hits) take the whole width."""

    at: float
    color: str
    strong: bool = False


class TickedScrollBar(QScrollBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName("Position in the text")
        self._ticks: tuple[Tick, ...] = ()

    @property
    def ticks(self) -> tuple[Tick, ...]:
        return self._ticks

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        self._ticks = tuple(ticks)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._ticks:
            return
        groove = self._groove()
        painter = QPainter(self)
        drawn: set[tuple[int, str]] = set()
        for tick in self._ticks:
            y = groove.top() + round(tick.at * (groove.height() - 2))
            if (y, tick.color) in drawn:
                continue
            drawn.add((y, tick.color))
            width = groove.width() - 4 if tick.strong else 4
            painter.fillRect(groove.right() - 1 - width, y, width, 2, QColor(tick.color))

    def _groove(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarGroove, self
        )
