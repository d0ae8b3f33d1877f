"""Lines of the report's paragraphs, measured as Word would set them.

The rule: everything is in half points, so that the sizes of fonts are whole numbers of pixels and a page is laid out
alike on every screen; the view scales it. Measuring needs no window and may be done on any thread, but a typesetter
and its fonts belong to the one that made it: Qt's fonts look up their outlines by thread. What was measured once is
remembered by its words, for all threads, because most of a report is the same after an option was changed.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from workbench.exporters.word.flow import Paragraph, Run
from workbench.exporters.word.looks import Letters, Look, Looks
from workbench.language import before_capitals
from workbench.ui.theme import PLAIN_FAMILY, reading_family

TWIPS = 10
"""Twentieths of a point in a unit."""
REMEMBERED = 60_000
_STANDING_IN = {
    "Cambria": ("Caladea",), "Calibri": ("Carlito",), "Consolas": ("DejaVu Sans Mono", "Courier New"),
    "Times New Roman": ("Liberation Serif",), "Arial": ("Liberation Sans",),
}  # fmt: skip
_SERIFS = ("Cambria", "Times New Roman", "Georgia", "Garamond", "Book Antiqua")
_PLACEHOLDER = "888"

Fields = Callable[[str], str]


class Lines(NamedTuple):
    """A paragraph of one width: ``total`` lines of one ``height``, and the notes referred to with their line."""

    total: int
    height: float
    notes: tuple[tuple[int, int], ...] = ()


Known = dict[tuple[object, ...], Lines]
"""What was measured, of documents with the same styles."""


class Typesetter:
    """Measures and lays out the paragraphs of documents with the same styles."""

    def __init__(self, styles: bytes, known: Known | None = None) -> None:
        self.looks = Looks(styles)
        self._known: Known = {} if known is None else known
        self._fonts: dict[Letters, QFont] = {}
        self._heights: dict[str, float] = {}
        self._formats: dict[tuple[str, str], QTextCharFormat] = {}

    def lines(self, paragraph: Paragraph, width: float) -> Lines:
        key = (paragraph.style, paragraph.runs, width, paragraph.rtl)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            found = self._known[key] = self._measured(paragraph, width)
        return found

    def layout(self, paragraph: Paragraph, width: float, fields: Fields) -> QTextLayout:
        """Its lines lie below one another from 0; ``fields`` answers with what a field shows."""
        look = self.looks.paragraph(paragraph.style)
        texts = [fields(run.field) if run.field else run.text for run in paragraph.runs]
        if look.letters.caps:
            texts = [before_capitals(text, self.looks.language or "en") for text in texts]
        layout = QTextLayout("".join(texts), self._font(look.letters))
        layout.setTextOption(self._option(paragraph, look, width))
        layout.setFormats(self._ranges(paragraph, texts))
        height = self.line_height(paragraph.style)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            indent = (look.left + (0 if count else look.first)) / TWIPS
            line.setLineWidth(max(40.0, width - indent))
            # What a line is higher than its letters stands above them, as in Word.
            x = 0.0 if self.runs_rtl(paragraph) else indent
            line.setPosition(QPointF(x, (count + 1) * height - line.height()))
            count += 1
        layout.endLayout()
        return layout

    def runs_rtl(self, paragraph: Paragraph) -> bool:
        return self.looks.paragraph(paragraph.style).rtl if paragraph.rtl is None else paragraph.rtl

    def line_height(self, style: str) -> float:
        if style not in self._heights:
            look = self.looks.paragraph(style)
            metrics = QFontMetricsF(self._font(look.letters))
            plain = metrics.ascent() + metrics.descent() + max(0.0, metrics.leading())
            self._heights[style] = look.line / TWIPS if look.exact else plain * look.line / 240
        return self._heights[style]

    def _font(self, letters: Letters) -> QFont:
        """The font Word would take, or the one that stands in for it with the same widths."""
        if letters not in self._fonts:
            font = self._fonts[letters] = QFont()
            font.setFamilies(_families(letters.family))
            font.setPixelSize(max(1, letters.size))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setBold(letters.bold)
            font.setItalic(letters.italic)
            if letters.caps:
                font.setCapitalization(QFont.Capitalization.AllUppercase)
            if letters.spacing:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letters.spacing / TWIPS)
        return self._fonts[letters]

    def font(self, style: str) -> QFont:
        return self._font(self.looks.paragraph(style).letters)

    def _measured(self, paragraph: Paragraph, width: float) -> Lines:
        layout = self.layout(paragraph, width, lambda _field: _PLACEHOLDER)
        notes, at = [], 0
        for run in paragraph.runs:
            if run.note:
                notes.append((layout.lineForTextPosition(at).lineNumber(), run.note))
            at += _units(run.text if not run.field else _PLACEHOLDER)
        return Lines(max(1, layout.lineCount()), self.line_height(paragraph.style), tuple(notes))

    def _option(self, paragraph: Paragraph, look: Look, width: float) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = self.runs_rtl(paragraph)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        towards = look.align in ("right", "end")
        side = Qt.AlignmentFlag.AlignRight if towards != rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter if look.align == "center" else side)
        begins = (look.left + look.first) / TWIPS
        stops = []
        near, far = QTextOption.TabType.LeftTab, QTextOption.TabType.RightTab
        if rtl:  # Qt means the left and the right of the screen
            near, far = far, near
        for position, align, _leader in look.tabs:
            kind = far if align in ("right", "end") else near
            stops.append(QTextOption.Tab(min(position / TWIPS, width) - begins - 0.5, kind))
        if look.first < 0:  # text hangs: its indent is a stop of itself
            stops.append(QTextOption.Tab(look.left / TWIPS - begins, near))
        option.setTabs(sorted(stops, key=lambda stop: stop.position))
        return option

    def _ranges(self, paragraph: Paragraph, texts: list[str]) -> list[QTextLayout.FormatRange]:
        ranges, at = [], 0
        for run, text in zip(paragraph.runs, texts, strict=True):
            length = _units(text)
            each = QTextLayout.FormatRange()
            each.start, each.length = at, length
            each.format = self._format(paragraph.style, run)
            ranges.append(each)
            at += length
        return ranges

    def _format(self, style: str, run: Run) -> QTextCharFormat:
        key = (style, run.style)
        if key not in self._formats:
            letters = self.looks.run(style, run.style)
            made = QTextCharFormat()
            made.setFont(self._font(letters))
            made.setForeground(QColor(f"#{letters.colour}"))
            if letters.raised:
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            if letters.shade:
                made.setBackground(QColor(f"#{letters.shade}"))
            if letters.underline:
                made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                made.setUnderlineColor(QColor(f"#{letters.underline}"))
            self._formats[key] = made
        return self._formats[key]


def has_fonts_of_word() -> bool:
    """Whether the fonts of the report, or those with their widths, are there: else lines may break elsewhere."""
    return all(any(QFontDatabase.hasFamily(name) for name in (font, *_STANDING_IN[font])) for font in _USED)


_USED = ("Cambria", "Calibri")


@lru_cache(maxsize=64)
def _families(family: str) -> list[str]:
    named = (family, *_STANDING_IN.get(family, ()))
    there = [name for name in named if QFontDatabase.hasFamily(name)]
    return [*there, reading_family() if family in _SERIFS else PLAIN_FAMILY]


def _units(text: str) -> int:
    """How long Qt finds it: in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
