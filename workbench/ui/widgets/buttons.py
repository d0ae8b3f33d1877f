"""Buttons that keep their icon in the theme's ink."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.ui import icons


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
