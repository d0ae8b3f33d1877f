"""What a panel shows while it has nothing to show: an icon, a heading, a sentence that teaches, one way on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from workbench.ui import icons
from workbench.ui.theme import ui_font


class EmptyState(QWidget):
    button_pressed = Signal()

    ICON = 32
    AIR = 24
    MEASURE = 320

    def __init__(
        self, icon: str, heading: str, sentence: str, button: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._shown = False
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._heading = QLabel(heading, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self._heading.setFont(ui_font(0, bold=True))
        self._sentence = QLabel(sentence, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        self._sentence.setProperty("soft", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(self.AIR, self.AIR, self.AIR, self.AIR)
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
        self._fit()

    def add(self, widget: QWidget) -> None:
        """Something that shows what the sentence says, between it and the button."""
        self._shown = True
        self._column.insertWidget(self._column.indexOf(self._button) - 1, widget)

    def button(self) -> QPushButton:
        return self._button

    def text(self) -> str:
        return f"{self._heading.text()}\n{self._sentence.text()}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _fit(self) -> None:
        """Where a panel is low the picture and the air give way; then the sentence, if what is shown says it too."""
        for picture, sentence in ((True, True), (False, True), (False, not self._shown)):
            edge = self.AIR if picture else 8
            self._picture.setVisible(picture)
            self._sentence.setVisible(sentence)
            self._column.setContentsMargins(self.AIR, edge, self.AIR, edge)
            self._column.activate()
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                break

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
