"""A small form that opens below a button and goes when one clicks elsewhere or presses Esc."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from workbench.language import is_right_to_left


class Popover(QFrame):
    """Put the form into ``column``; it is ``WIDTH`` wide, whatever it says, and as high as it needs."""

    WIDTH = 320

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(8)
        # A layout that sets the least size takes it from what stands in it: so something as wide stands in it.
        self.column.addStrut(self.WIDTH - 32)
        self.setMaximumWidth(self.WIDTH)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)

    def open_below(self, button: QWidget) -> None:
        """Under the button, ending where it ends, and inside the screen; the first field has the keys."""
        self.adjustSize()
        along = 0 if is_right_to_left() else button.width() - self.width()
        corner = button.mapToGlobal(QPoint(along, button.height() + 4))
        room = button.screen().availableGeometry()
        x = max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4))
        y = corner.y()
        if y + self.height() > room.bottom() - 4:
            y = max(room.top() + 4, button.mapToGlobal(QPoint(0, -self.height() - 4)).y())
        self.move(x, y)
        self.show()
        self.focusNextChild()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.light())
        painter.setPen(QPen(palette.mid(), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
