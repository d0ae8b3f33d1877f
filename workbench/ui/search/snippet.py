"""Draws a snippet in the reading serif, the words that were found on the colour of a hit."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from workbench.model import Hit, Span
from workbench.ui.theme import Theme, reading_font

LINES = 2
LEAD = 36
"""Characters kept before the first word that was found, so that it stands in the lines that are drawn."""
LINE_HEIGHT = 18
SIZE = 14


class SnippetPainter:
    def draw(self, painter: QPainter, rect: QRect, hit: Hit, theme: Theme) -> None:
        """At most two lines of the snippet into the top of ``rect``."""
        hit = _from_first_match(hit)
        layout = QTextLayout(hit.snippet, reading_font(SIZE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(hit, theme))
        painter.setPen(theme.color("ink_soft"))
        layout.beginLayout()
        for number in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, number * LINE_HEIGHT))
        layout.endLayout()
        layout.draw(painter, QPointF(rect.topLeft()))

    @staticmethod
    def _formats(hit: Hit, theme: Theme) -> list[QTextLayout.FormatRange]:
        ranges = []
        for match in hit.matches:
            # Qt counts UTF-16 units; a snippet is short enough to count them by encoding.
            before = len(hit.snippet[: match.start].encode("utf-16-le")) // 2
            length = len(match.of(hit.snippet).encode("utf-16-le")) // 2
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            bold.setForeground(theme.color("ink"))
            bold.setBackground(theme.color("hit"))
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = before, length, bold
            ranges.append(each)
        return ranges


def _from_first_match(hit: Hit) -> Hit:
    """The hit with a snippet that begins, at a word, shortly before its first match."""
    if not hit.matches or hit.matches[0].start <= LEAD:
        return hit
    cut = hit.snippet.find(" ", hit.matches[0].start - LEAD) + 1
    if not 0 < cut <= hit.matches[0].start:
        return hit
    shift = len("… ") - cut
    matches = tuple(Span(match.start + shift, match.end + shift) for match in hit.matches)
    return replace(hit, snippet="… " + hit.snippet[cut:], matches=matches)
