"""A small rounded label: something chosen, that can be taken off again."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workbench.language import tr
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.sides import margins


class Chip(QWidget):
    removed = Signal()

    HEIGHT = 28
    WIDEST = 360

    def __init__(self, text: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFixedHeight(self.HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._label = ElidedLabel()
        self._label.setFont(ui_font(-1))
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._remove = IconButton("x", tr("Remove this filter"), f"{object_name}_remove")
        self._remove.setIconSize(QSize(12, 12))
        self._remove.setFixedSize(24, 24)
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 0, 2, 0))
        row.setSpacing(2)
        row.addWidget(self._label, 1)
        row.addWidget(self._remove)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        self._remove.setAccessibleName(tr("Remove: {what}", what=text))
        self.setMaximumWidth(min(self.WIDEST, self.sizeHint().width()))

    def text(self) -> str:
        return self._label.text()

    def remove_button(self) -> IconButton:
        return self._remove

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._label.font()).horizontalAdvance(self._label.text())
        return QSize(min(self.WIDEST, text + 12 + 2 + 24 + 4), self.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlight())
        painter.drawRoundedRect(QRectF(self.rect()), self.HEIGHT / 2, self.HEIGHT / 2)
