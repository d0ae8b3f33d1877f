"""What a panel shows while it has nothing to show: an icon, a heading, a sentence that teaches, one way on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from workbench.ui import icons
from workbench.ui.theme import ui_font


class EmptyState(QWidget):
    button_pressed = Signal()

    ICON = 32
    MEASURE = 320

    def __init__(
        self, icon: str, heading: str, sentence: str, button: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._heading = QLabel(heading, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self._heading.setFont(ui_font(0, bold=True))
        self._sentence = QLabel(sentence, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self._sentence.setProperty("soft", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(8)
        self._column.addStretch(2)
        self._column.addWidget(self._picture)
        self._column.addSpacing(4)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._sentence)
        self._button = QPushButton(button or "", self)
        self._button.setVisible(button is not None)
        self._button.clicked.connect(self.button_pressed)
        self._column.addSpacing(8)
        self._column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)
        self._draw_icon()

    def say(self, icon: str, heading: str, sentence: str, button: str | None = None) -> None:
        self._icon = icon
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._button.setText(button or "")
        self._button.setVisible(button is not None)
        self._draw_icon()

    def add(self, widget: QWidget) -> None:
        """Something more to see, between the sentence and the button."""
        self._column.insertWidget(self._column.indexOf(self._button) - 1, widget)

    def button(self) -> QPushButton:
        return self._button

    def text(self) -> str:
        return f"{self._heading.text()}\n{self._sentence.text()}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._picture.setPixmap(icons.pixmap(self._icon, self.ICON, ink, self.devicePixelRatioF()))


class Pages(QWidget):
    """One of several pages, a list or what stands in its place. It may be as low as a list may: without this, a page
    that is not seen would keep a panel from being made lower."""

    LOWEST = 96

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self.setMinimumHeight(self.LOWEST)
        self.stack = QStackedLayout(self)
        for page in pages:
            self.stack.addWidget(page)
