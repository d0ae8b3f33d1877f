"""Draws what a page has beside its letters: the mark of an item, the rules of a table, the rule over the notes.

None of it is text: it cannot be selected, quoted or searched for, and it takes no place in the document."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from workbench.ui.reader.typeset import Ornament
from workbench.ui.theme import Theme

_NOTES_RULE = 96
_ROW_GAP = 4


def paint_ornament(
    painter: QPainter, ornament: Ornament, block: QTextBlock, origin: QPointF, theme: Theme, width: int
) -> None:
    """``origin`` is where the column begins, at the block's height in the viewport; ``width`` is the column's."""
    layout = block.layout()
    if not layout.lineCount():
        return
    first, box = layout.lineAt(0), layout.boundingRect().translated(origin)
    left = origin.x()
    if ornament is Ornament.BULLET:
        em = first.ascent() + first.descent()
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        across = first.naturalTextRect().right() + 0.55 * em if from_right else first.x() - 0.55 * em
        middle = QPointF(left + across, origin.y() + first.y() + first.ascent() - 0.25 * em)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ink_faint))
        painter.drawEllipse(middle, 0.11 * em, 0.11 * em)
    elif ornament is Ornament.NOTES:
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            left += width - _NOTES_RULE
        painter.fillRect(QRectF(left, round(box.top()) - 10, _NOTES_RULE, 1), theme.color("hairline"))
    else:
        painter.fillRect(QRectF(left, round(box.bottom()) + _ROW_GAP, width, 1), theme.color("hairline"))
        if ornament is Ornament.FIRST_ROW:
            painter.fillRect(QRectF(left, round(box.top()) - _ROW_GAP, width, 1), theme.color("hairline"))
