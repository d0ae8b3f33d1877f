"""Lays widgets out like words: one after the other, in as many lines as they need."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from workbench.ui.widgets.sides import mirrored

GAP = 4


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        heights = [item.sizeHint().height() for item in self._items]
        return QSize(0, max(heights, default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Puts every item in its line; returns the height of all lines."""
        x, y, line = rect.left(), rect.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = QSize(min(item.sizeHint().width(), max(rect.width(), 1)), item.sizeHint().height())
            if x > rect.left() and x + size.width() > rect.right() + 1:
                x, y, line = rect.left(), y + line + self._gap, 0
            if move:
                item.setGeometry(mirrored(rect, QRect(QPoint(x, y), size)))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line - rect.top()


class FlowBox(QWidget):
    """A widget laid out so, always as high as its lines: boxes and grids around it ask only for a least height."""

    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self.flow = FlowLayout(self, gap)

    def add(self, widget: QWidget) -> None:
        self.flow.addWidget(widget)
        widget.show()  # a layout shows what it is given later, and counts it as nothing till then
        self.fit()

    def remove(self, widget: QWidget) -> None:
        """For good."""
        self.flow.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self.fit()

    def fit(self) -> None:
        self.setFixedHeight(self.flow.heightForWidth(max(1, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
