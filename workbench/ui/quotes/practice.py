"""The three keys of a capture on a practice sentence, drawn and not typed: what to press, and what comes of it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.language import tr, tr_later
from workbench.model import Stance
from workbench.ui.quotes.rows import paint_sign
from workbench.ui.theme import Theme, reading_font, ui_font
from workbench.ui.widgets.drawing import draw_aligned
from workbench.ui.widgets.sides import mirrored

SELECTED = tr_later("“We never closed the bridge,”")
AFTER = tr_later("the mayor said.")
"""What follows the quotation in its sentence, after a space."""
KEYS = (("s", tr_later("the mayor")), ("2", tr_later("bridge was closed")), ("−", tr_later("denies, and keeps it")))


class PracticeStrip(QWidget):
    """Told to a screen reader as one sentence."""

    LINE = 26
    KEY = 22

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("practice_strip")
        self.setAccessibleName(
            tr(
                "For example: {quotation} is selected. S says that the mayor speaks, 2 names the claim that the "
                "bridge was closed, minus says that it is denied, and the quote is kept.",
                quotation=tr(SELECTED),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(280, 2 * self.LINE + 12 + len(KEYS) * self.LINE + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), 300)
        left = (self.width() - width) // 2
        top = self._paint_sentence(painter, theme, left, 8, width)
        for key, meaning in KEYS:
            box = mirrored(self.rect(), QRect(left, top + 2, self.KEY, self.KEY))
            if key == "−":
                paint_sign(painter, box, Stance.DENIES, theme)
            else:
                painter.setPen(QPen(theme.color("hairline"), 1))
                painter.setBrush(theme.color("raised"))
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
                painter.setPen(theme.color("ink"))
                painter.setFont(ui_font(0, bold=True))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            painter.setPen(theme.color("ink_soft"))
            painter.setFont(ui_font())
            words = mirrored(self.rect(), QRect(left + self.KEY + 10, top, width - self.KEY - 10, self.LINE))
            draw_aligned(painter, words, tr(meaning))
            top += self.LINE

    def _paint_sentence(self, painter: QPainter, theme: Theme, left: int, top: int, width: int) -> int:
        """The sentence with its quotation selected, over two lines where it has to; returns where it ends."""
        font = reading_font(15)
        metrics = QFontMetrics(font)
        selected, after = tr(SELECTED), tr(AFTER)
        marked, gap = metrics.horizontalAdvance(selected), metrics.horizontalAdvance(" ")
        together = marked + gap + metrics.horizontalAdvance(after) <= width
        painter.setFont(font)
        ground = mirrored(self.rect(), QRect(left, top + 2, marked, self.LINE - 4))
        painter.fillRect(ground, theme.color("selection"))
        painter.setPen(theme.color("ink"))
        first = mirrored(self.rect(), QRect(left, top, marked + 2, self.LINE))
        draw_aligned(painter, first, selected)
        if together:
            rest = mirrored(self.rect(), QRect(left + marked + gap, top, width, self.LINE))
            draw_aligned(painter, rest, after)
            return top + self.LINE + 12
        below = mirrored(self.rect(), QRect(left, top + self.LINE, width, self.LINE))
        draw_aligned(painter, below, after)
        return top + 2 * self.LINE + 12
