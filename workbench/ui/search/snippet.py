"""Sets a snippet in the reading serif, what was found bold on the colour of a hit."""

from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from workbench.model import Snippet, Span
from workbench.ui.theme import Theme, reading_font
from workbench.ui.widgets.drawing import right_to_left

LINES = 2
LEAD = 36
"""Characters kept before the first word that was found, so that it stands in the lines that are drawn."""
LINE_HEIGHT = 18
SIZE = 14
KEPT = 300
"""Snippets whose lines are remembered; breaking lines takes most of the time of drawing one."""


class SnippetPainter:
    """Draws at most ``lines`` lines; ``whole`` from the beginning, otherwise from shortly before the first match."""

    def __init__(self, lines: int = LINES, *, whole: bool = False) -> None:
        self._lines, self._whole = lines, whole
        self._kept: OrderedDict[tuple[Snippet, int, str], QTextLayout] = OrderedDict()

    def draw(self, painter: QPainter, rect: QRect, snippet: Snippet, theme: Theme) -> None:
        """Into the top of ``rect``."""
        painter.setPen(theme.color("ink_soft"))
        self._layout(snippet, rect.width(), theme).draw(painter, QPointF(rect.topLeft()))

    def height(self, snippet: Snippet, width: int, theme: Theme) -> int:
        """In pixels, at this width."""
        return self._layout(snippet, width, theme).lineCount() * LINE_HEIGHT

    def _layout(self, snippet: Snippet, width: int, theme: Theme) -> QTextLayout:
        key = (snippet, width, theme.name)
        layout = self._kept.pop(key, None) or self._set(snippet, width, theme)
        self._kept[key] = layout
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return layout

    def _set(self, snippet: Snippet, width: int, theme: Theme) -> QTextLayout:
        snippet = snippet if self._whole else _from_first_match(snippet)
        layout = self._broken(snippet, width, theme)
        return self._marked_as_cut(snippet, layout, width, theme)

    def _marked_as_cut(self, snippet: Snippet, layout: QTextLayout, width: int, theme: Theme) -> QTextLayout:
        """Where there is more than fits, an ellipsis says so; a last word that is no match makes room for it."""
        if not layout.lineCount():
            return layout
        last = layout.lineAt(layout.lineCount() - 1)
        end = 2 * (last.textStart() + last.textLength())
        units = snippet.text.encode("utf-16-le")
        if end >= len(units):
            return layout
        shown = units[:end].decode("utf-16-le", "ignore").rstrip()
        if last.naturalTextWidth() + QFontMetrics(layout.font()).horizontalAdvance("…") > width:
            before, _, word = shown.rpartition(" ")
            kept = len(shown) - len(word)
            if not before or any(each.start < len(shown) and each.end > kept for each in snippet.matches):
                return layout
            shown = before
        inside = tuple(each for each in snippet.matches if each.end <= len(shown))
        return self._broken(replace(snippet, text=f"{shown.rstrip(',;: ')}…", matches=inside), width, theme)

    def _broken(self, snippet: Snippet, width: int, theme: Theme) -> QTextLayout:
        layout = QTextLayout(snippet.text, reading_font(SIZE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if right_to_left(snippet.text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(_formats(snippet, theme))
        layout.beginLayout()
        for number in range(self._lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * LINE_HEIGHT))
        layout.endLayout()
        return layout


def _formats(snippet: Snippet, theme: Theme) -> list[QTextLayout.FormatRange]:
    ranges = []
    for match in snippet.matches:
        # Qt counts UTF-16 units; a snippet is short enough to count them by encoding.
        before = len(snippet.text[: match.start].encode("utf-16-le")) // 2
        length = len(match.of(snippet.text).encode("utf-16-le")) // 2
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        bold.setForeground(theme.color("ink"))
        bold.setBackground(theme.color("hit"))
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = before, length, bold
        ranges.append(each)
    return ranges


def _from_first_match(snippet: Snippet) -> Snippet:
    """Without the beginning, where what was found would stand below the lines drawn."""
    if not snippet.matches or snippet.matches[0].start <= LEAD:
        return snippet
    cut = snippet.text.find(" ", snippet.matches[0].start - LEAD) + 1
    if not 0 < cut <= snippet.matches[0].start:
        return snippet
    shift = len("… ") - cut
    matches = tuple(Span(match.start + shift, match.end + shift) for match in snippet.matches)
    return replace(snippet, text=f"… {snippet.text[cut:]}", matches=matches)
