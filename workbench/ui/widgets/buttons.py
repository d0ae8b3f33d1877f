"""Buttons that keep their icon in the theme's ink."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.language import number
from workbench.ui import icons
from workbench.ui.theme import ui_font


class IconButton(QToolButton):
    """A flat button with an icon and a name: the tool tip and what a screen reader says."""

    SIDE = 28

    def __init__(self, icon: str, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setObjectName(object_name)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(self.SIDE, self.SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_icon(icon)

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self.setIcon(icons.icon(icon))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_icon(self._icon)


class TextToggle(QToolButton):
    """A word that can be on or off, with a count: one of a row of filters."""

    HEIGHT = 26

    def __init__(self, text: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setObjectName(object_name)
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(ui_font(-1))
        self.setFixedHeight(self.HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(palette.accent() if self.hasFocus() else palette.mid(), 1))
        ground = palette.highlight() if self.isChecked() else palette.midlight()
        painter.setBrush(ground if self.isChecked() or self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(palette.color(palette.ColorRole.ButtonText))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def show_count(self, count: int | None) -> None:
        self.setText(self._text if count is None else f"{self._text} {number(count)}")
        self.setAccessibleName(self.text())
