"""Sets a source's canonical text as pages to be read, without changing a character of it.

The document holds the whole canonical text, one UTF-16 unit a position: what looks like structure (title,
paragraph gaps, folded boilerplate) is formatting and visibility, never inserted or removed text. Blank lines and
folded blocks are invisible blocks, so offsets cannot move.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from workbench.model import Block, BlockKind, Span
from workbench.ui.reader import tables
from workbench.ui.reader.offsets import Offsets
from workbench.ui.theme import Theme, reading_font
from workbench.ui.widgets.drawing import right_to_left

_SAMPLE = "Larvov said that Moscow supported the commitment to normalise relations and pledged further efforts. "
_FAR_BELOW = 1e9
_RAGGED = 3
"""Characters that a ragged right edge costs a line on the average."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
FOLD_ROOM = 36
"""Pixels kept free above a block for the line that stands for what is folded before it."""
_SMALL = 0.85
"""Of the text's size, in which tables and footnotes are set."""
_AIR = ((_SMALL, 1.4), (_SMALL, 0.9), (0.72, 0.7))
"""Size of a table and gap between its columns, of the text's size, from the best to the least."""
_ITEM_MARK = re.compile(r"(?:[-–—•*‣▪●◦]|\(?\d{1,3}[.)])\s+(?=\S)")
_NOTE_MARK = re.compile(r"(?:[⁰¹²³⁴-⁹]+|\[?\(?\d{1,3}[\]).]*|[*†‡§]+)\s+(?=\S)")


class Ornament(Enum):
    """What is drawn beside a line, and is no part of the text: the mark of an item that has none, the rules of a
    table, the rule over the notes."""

    BULLET = auto()
    FIRST_ROW = auto()
    ROW = auto()
    NOTES = auto()


@dataclass(frozen=True, slots=True)
class Typography:
    """How text is set. ``size`` in pixels at 100 % zoom, ``line_height`` as a factor, ``measure`` in characters,
    ``family`` empty for the best reading serif there is, ``numbered`` with paragraph numbers in the margin."""

    size: int = 18
    line_height: float = 1.5
    measure: int = 70
    family: str = ""
    zoom: int = 100
    numbered: bool = True

    @property
    def font(self) -> QFont:
        font = reading_font(max(6, round(self.size * self.zoom / 100)))
        if self.family:
            font.setFamily(self.family)
        return font

    def column(self) -> int:
        """The width of the measure in pixels, on the 4-pixel grid."""
        average = QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return round(average * (self.measure + _RAGGED) / 4) * 4


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of hidden blocks. ``lines`` are numbers of document blocks; ``before`` and ``after`` are the visible
    ones around it, ``None`` at an end of the text."""

    span: Span
    lines: range
    before: int | None
    after: int | None
    count: int
    reasons: tuple[str, ...]


class Lines:
    """The lines of a text, which are the blocks of its document."""

    def __init__(self, text: str) -> None:
        self._text = text
        lengths = (len(line) + 1 for line in text.split("\n"))
        self.starts = [0, *accumulate(lengths)]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def span(self, number: int) -> Span:
        return Span(self.starts[number], self.starts[number + 1] - 1)

    def at(self, position: int) -> int:
        return min(bisect_right(self.starts, position), len(self)) - 1

    def blank(self, number: int) -> bool:
        return not self.span(number).of(self._text).strip()


def folds(lines: Lines, blocks: Sequence[Block]) -> list[Fold]:
    """The runs of hidden blocks that fill whole lines. Hidden text that shares its line with visible text is
    not folded, only dimmed; a text hidden altogether is not folded either."""
    found: list[Fold] = []
    for run in _hidden_runs(blocks):
        span = Span(run[0].start, run[-1].end)
        first, last = lines.at(span.start), lines.at(max(span.start, span.end - 1))
        if lines.span(first).start < span.start and not _only_blank(lines, blocks, first, span):
            first += 1
        if lines.span(last).end > span.end and not _only_blank(lines, blocks, last, span):
            last -= 1
        if first > last:
            continue
        before = next((n for n in range(first - 1, -1, -1) if not lines.blank(n)), None)
        after = next((n for n in range(last + 1, len(lines)) if not lines.blank(n)), None)
        if before is None and after is None:
            continue
        count = sum(lines.at(block.start) in range(first, last + 1) for block in run)
        reasons = tuple(dict.fromkeys(block.reason for block in run if block.reason))
        found.append(Fold(span, range(first, last + 1), before, after, max(1, count), reasons))
    return found


def _hidden_runs(blocks: Sequence[Block]) -> Iterable[list[Block]]:
    run: list[Block] = []
    for block in blocks:
        if block.hidden:
            run.append(block)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _only_blank(lines: Lines, blocks: Sequence[Block], number: int, span: Span) -> bool:
    """Whether no visible block has a part of this line."""
    line = lines.span(number)
    return not any(not block.hidden and block.span.overlaps(line) for block in blocks)


class Typesetter:
    """Makes the document of one text, and opens and closes its folds."""

    def __init__(
        self, text: str, blocks: Sequence[Block], offsets: Offsets, typography: Typography, theme: Theme
    ) -> None:
        self.lines = Lines(text)
        self.folds = folds(self.lines, blocks)
        self._text, self._blocks, self._offsets = text, blocks, offsets
        self._typography, self._theme = typography, theme
        self._em = typography.font.pixelSize()
        # Qt's proportion is of the font's own line height, which differs from font to font; ours is of its size.
        self._natural = self._em / QFontMetricsF(typography.font).height()
        self.ornaments: dict[int, Ornament] = {}
        self._tables: list[list[int]] = []
        self._width = 0.0  # that tables were laid for
        self._find_tables()

    def fill(self, document: QTextDocument, opened: Iterable[int] = ()) -> None:
        """Write the text into an empty document that no view shows yet: one layout only. ``opened`` are numbers
        of folds that stay open."""
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._typography.font)
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._format(BlockKind.PARAGRAPH))
        cursor.insertText(self._text)
        cursor.beginEditBlock()
        self._hide_blank_lines(document)
        for block in self._blocks:
            if block.hidden or block.kind is not BlockKind.PARAGRAPH:
                self._dress(document, block)
        cursor.endEditBlock()
        open_ones = set(opened)
        for number, fold in enumerate(self.folds):
            self.set_open(document, fold, opened=number in open_ones)

    def lay_tables(self, document: QTextDocument, width: float) -> None:
        """Put the cells of tables into columns on a page so wide; the text is not touched."""
        if width == self._width or not self._tables:
            return
        self._width = width
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for lines in self._tables:
            texts = [self.lines.span(number).of(self._text) for number in lines]
            turned = 2 * sum(map(right_to_left, texts)) > len(texts)  # Qt reckons stops and indent from that side
            size, rows = self._columns(texts, width)
            look, head = QTextCharFormat(), QTextCharFormat()
            look.setProperty(QTextCharFormat.Property.FontPixelSize, size)
            head.setFontWeight(QFont.Weight.Bold)
            for number, row in zip(lines, rows, strict=True):
                block = document.findBlockByNumber(number)
                made = block.blockFormat()
                made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
                made.setLeftMargin(0 if turned else row.left)
                made.setRightMargin(row.left if turned else 0)
                made.setTextIndent(row.indent)
                made.setTabPositions([_stop(*stop) for stop in row.stops])
                cursor.setPosition(block.position())
                cursor.setBlockFormat(made)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(look)
                if row.head:
                    cursor.mergeCharFormat(head)
        cursor.endEditBlock()

    def _columns(self, texts: Sequence[str], width: float) -> tuple[int, list[tables.Row]]:
        """The size and the rows of a table: as airy as it can be, and one cell a line where it has no columns."""
        for share, gap in _AIR:
            font = QFont(self._typography.font)
            font.setPixelSize(round(share * self._em))
            rows = tables.rows(texts, width, gap * self._em, QFontMetricsF(font).horizontalAdvance)
            if rows is not None:
                return font.pixelSize(), rows
        return round(_SMALL * self._em), [tables.stacked(width, 1.5 * self._em)] * len(texts)

    def _find_tables(self) -> None:
        notes = False
        for block in self._blocks:
            line = self.lines.at(block.start)
            if block.hidden:
                continue
            if block.kind is BlockKind.TABLE:
                follows = bool(self._tables) and self._tables[-1][-1] == line - 1
                self.ornaments[line] = Ornament.ROW if follows else Ornament.FIRST_ROW
                if follows:
                    self._tables[-1].append(line)
                else:
                    self._tables.append([line])
            elif block.kind is BlockKind.FOOTNOTE and not notes:
                self.ornaments[line] = Ornament.NOTES
            elif block.kind is BlockKind.LIST and not _ITEM_MARK.match(block.span.of(self._text)):
                self.ornaments[line] = Ornament.BULLET
            notes = block.kind is BlockKind.FOOTNOTE

    def set_open(self, document: QTextDocument, fold: Fold, *, opened: bool) -> None:
        """Show or hide the lines of a fold. The layout is told; the text is not touched."""
        block = document.findBlockByNumber(fold.lines.start)
        start = block.position()
        for number in fold.lines:
            _set_visible(block, opened and not self.lines.blank(number))
            end = block.position() + block.length()
            block = block.next()
        document.markContentsDirty(start, end - start)
        gap = 0 if fold.before is None else round(0.8 * self._em)
        self._room(document, self.first_line(fold), gap + FOLD_ROOM if opened else 0)
        self._room(document, fold.after, 0 if opened else gap + FOLD_ROOM)

    def first_line(self, fold: Fold) -> int:
        return next((number for number in fold.lines if not self.lines.blank(number)), fold.lines.start)

    def _room(self, document: QTextDocument, line: int | None, room: int) -> None:
        """Room for the label above a line. Qt takes the gap between blocks from the one just before, visible or
        not, and from this one's top margin; so the top margin it is."""
        if line is None:
            return
        block = document.findBlockByNumber(line)
        made = block.blockFormat()
        kind = next((each.kind for each in self._blocks if self.lines.at(each.start) == line), BlockKind.PARAGRAPH)
        made.setTopMargin(max(room, self._format(kind).topMargin()))
        QTextCursor(block).setBlockFormat(made)

    def _hide_blank_lines(self, document: QTextDocument) -> None:
        block = document.begin()
        blank = [not line or line.isspace() for line in self._text.split("\n")]
        if all(blank):
            return
        for nothing in blank:
            if nothing:
                _set_visible(block, False)
            block = block.next()

    def _dress(self, document: QTextDocument, block: Block) -> None:
        first, last = self.lines.at(block.start), self.lines.at(max(block.start, block.end - 1))
        for number in range(first, last + 1):
            line = self.lines.span(number)
            whole = block.start <= line.start or not self._text[line.start : block.start].strip()
            if whole and not block.hidden:
                QTextCursor(document.findBlockByNumber(number)).setBlockFormat(self._line_format(block, number))
        look = self._look(block)
        if look.propertyCount():
            cursor = QTextCursor(document)
            start, end = self._offsets.units_of(block.span)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _line_format(self, block: Block, number: int) -> QTextBlockFormat:
        """That of its kind; a mark at its beginning hangs beside the text, and what ends a table or begins the notes
        stands off."""
        made = self._format(block.kind)
        marks = {BlockKind.LIST: _ITEM_MARK, BlockKind.FOOTNOTE: _NOTE_MARK}.get(block.kind)
        if marks and (found := marks.match(block.span.of(self._text))):
            size = _SMALL if block.kind is BlockKind.FOOTNOTE else 1.0
            mark = size * QFontMetricsF(self._typography.font).horizontalAdvance(found[0])
            made.setTextIndent(-min(made.leftMargin(), mark))
        if self.ornaments.get(number) is Ornament.NOTES:
            made.setTopMargin(round(1.6 * self._em))
        if self.ornaments.get(number) is Ornament.FIRST_ROW:
            made.setTopMargin(round(0.4 * self._em))
        if block.kind is BlockKind.TABLE and self.ornaments.get(number + 1) is not Ornament.ROW:
            made.setBottomMargin(round(1.2 * self._em))
        if made.leftMargin() and right_to_left(block.span.of(self._text)):
            before, after = made.leftMargin(), made.rightMargin()
            made.setRightMargin(before)
            made.setLeftMargin(after)
        return made

    def _format(self, kind: BlockKind) -> QTextBlockFormat:
        em = self._em
        made = QTextBlockFormat()
        height, above, below, indent = {
            BlockKind.TITLE: (1.2, 0.0, 0.7, 0.0),
            BlockKind.HEADING: (1.3, 1.6, 0.4, 0.0),
            BlockKind.BYLINE: (1.3, 0.0, 0.4, 0.0),
            BlockKind.DATELINE: (1.3, 0.0, 0.7, 0.0),
            BlockKind.LIST: (self._typography.line_height, 0.0, 0.35, 1.5),
            BlockKind.QUOTE: (self._typography.line_height, 0.3, 1.1, 1.5),
            BlockKind.CAPTION: (1.3, 0.0, 0.8, 0.0),
            BlockKind.TABLE: (1.3, 0.0, 0.5, 0.0),
            BlockKind.FOOTNOTE: (1.35, 0.0, 0.4, 1.2),
        }.get(kind, (self._typography.line_height, 0.0, 0.8, 0.0))
        made.setLineHeight(height * 100 * self._natural, _PROPORTIONAL)
        made.setTopMargin(round(above * em))
        made.setBottomMargin(round(below * em))
        made.setLeftMargin(round(indent * em))
        if kind is BlockKind.QUOTE:
            made.setRightMargin(round(indent * em))
        return made

    def _look(self, block: Block) -> QTextCharFormat:
        look = QTextCharFormat()
        size = {BlockKind.TITLE: 1.7, BlockKind.HEADING: 1.15, BlockKind.BYLINE: 0.83, BlockKind.DATELINE: 0.83}
        size |= {BlockKind.CAPTION: 0.83, BlockKind.TABLE: _SMALL, BlockKind.FOOTNOTE: _SMALL}
        if block.hidden:
            look.setForeground(QColor(self._theme.ink_soft))
            return look
        if block.kind in size:
            look.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._em * size[block.kind]))
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            look.setFontWeight(QFont.Weight.Bold)
        if block.kind in (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION):
            look.setForeground(QColor(self._theme.ink_soft))
        return look


def _stop(position: float, right: bool) -> QTextOption.Tab:
    kinds = QTextOption.TabType
    return QTextOption.Tab(position, kinds.RightTab if right else kinds.LeftTab)


def _set_visible(block: QTextBlock, visible: bool) -> None:
    block.setVisible(visible)
    # Qt's hit test takes an invisible block for one at the top of the page, and so any point between two
    # paragraphs as lying after it. Far below the page it is out of the way; a visible one is laid out again.
    block.layout().setPosition(QPointF(0, 0 if visible else _FAR_BELOW))
