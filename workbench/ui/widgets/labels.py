"""Headings, hairlines and lines of text that know when they do not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from workbench.language import before_capitals, number, tr
from workbench.ui.theme import ui_font
from workbench.ui.widgets.drawing import draw_aligned
from workbench.ui.widgets.sides import margins


class Hairline(QWidget):
    """One pixel that separates, across the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().mid())


class ElidedLabel(QLabel):
    """One line of plain text, cut with an ellipsis where it does not fit; the whole of it in the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_aligned(painter, self.rect(), shown, self.alignment())


class SectionHeader(QWidget):
    """A small-caps label, a count, and room for tool buttons at its end. Where a tab above says the name of the
    panel already, there is no label, and room for toggles in its place."""

    HEIGHT = 36

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(self.HEIGHT)
        self._title = QLabel(before_capitals(title), self)  # shown without a parent it would flash up as a window
        font = ui_font(-1, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        self._title.setFont(font)
        self._title.setProperty("soft", True)
        self._count = QLabel()
        self._count.setFont(ui_font(-1))
        self._count.setProperty("faint", True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margins(12, 0, 8, 0))
        self._row.setSpacing(4)
        self._title.setVisible(bool(title))
        self._row.addWidget(self._title)
        if title:
            self._row.addSpacing(4)
        self._row.addWidget(self._count)
        self._row.addStretch(1)

    def show_count(self, count: int | None, of: int | None = None) -> None:
        """``12``, or ``3 of 12`` where a filter leaves some out."""
        if count is None:
            self._count.setText("")
        elif of is None or of == count:
            self._count.setText(number(count))
        else:
            self._count.setText(tr("{count} of {all}", count=number(count), all=number(of)))

    def count_text(self) -> str:
        return self._count.text()

    def set_title(self, title: str) -> None:
        self._title.setText(before_capitals(title))
        self._title.setVisible(bool(title))

    def lead(self, *widgets: QWidget) -> None:
        """Where the line begins, before the count."""
        for place, widget in enumerate(widgets):
            self._row.insertWidget(place, widget)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._row.addWidget(widget)
