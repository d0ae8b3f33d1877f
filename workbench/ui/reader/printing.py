"""A source on paper: its text as it is read, each kept quotation tinted and numbered, and under it who says what.

The rule: the text is set by the same typesetter as on the screen, and only what is folded is left out; numbers are
written into the printed copy alone. Everything is laid out in pixels of 1/96 inch and scaled to the printer, so the
preview, the paper and a PDF break their lines alike.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from workbench.language import is_right_to_left, tr
from workbench.model import Anchor, Block, Quote, Source, Stance
from workbench.ui.reader.marks import begins_at_right
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.typeset import Typesetter, Typography
from workbench.ui.theme import LIGHT, ui_font
from workbench.ui.widgets.drawing import draw_aligned, side_by_side
from workbench.ui.widgets.sides import mirrored

DPI = 96
_MARGIN, _FOOT, _NUMBERS = 76, 40, 36  # pixels: around the text, under it, beside it
_AT_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_TYPE = Typography(size=15, line_height=1.45)


@dataclass(frozen=True, slots=True)
class Names:
    """How actors and claims are called, by their ids."""

    actors: Mapping[int, str]
    claims: Mapping[int, str]


class PrintedSource:
    """``title`` heads every page; ``print`` may be called for any printer, again and again."""

    def __init__(
        self, source: Source, text: str, blocks: Sequence[Block], quotes: Sequence[Quote], names: Names
    ) -> None:
        self._source = source
        self._quotes = [quote for quote in quotes if quote.anchor is Anchor.ATTACHED]
        self._names = names
        offsets = Offsets(text)
        typesetter = Typesetter(text, blocks, offsets, _TYPE, LIGHT)
        self.document = QTextDocument()
        typesetter.fill(self.document)
        self._typesetter, self._turned = typesetter, begins_at_right(text)
        self._tint(offsets)
        self._numbers = {typesetter.lines.at(block.start): block.paragraph for block in blocks if block.paragraph}
        self._number_quotes(offsets)
        self._list_quotes()

    def print(self, printer: QPrinter) -> None:
        """All pages; raises nothing: a printer that fails says so itself."""
        page = printer.pageRect(QPrinter.Unit.Inch)
        size = QSizeF(page.width() * DPI, page.height() * DPI)
        body = QSizeF(size.width() - 2 * _MARGIN - _NUMBERS, size.height() - 2 * _MARGIN - _FOOT)
        self._typesetter.lay_tables(self.document, body.width())
        self.document.setPageSize(body)
        painter = QPainter(printer)
        painter.scale(printer.resolution() / DPI, printer.resolution() / DPI)
        count = self.document.pageCount()
        for number in range(count):
            if number:
                printer.newPage()
            self._paint_page(painter, size, body, number, count)
        painter.end()

    def _paint_page(self, painter: QPainter, size: QSizeF, body: QSizeF, number: int, count: int) -> None:
        painter.save()
        before = 0 if self._turned else _NUMBERS
        painter.translate(_MARGIN + before, _MARGIN - number * body.height())
        view = QRectF(-before, number * body.height(), body.width() + _NUMBERS, body.height())
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
        context.clip = view
        self.document.documentLayout().draw(painter, context)
        self._paint_numbers(painter, view)
        painter.restore()
        painter.setFont(ui_font(-1))
        painter.setPen(QColor(LIGHT.ink_soft))
        foot = QRectF(_MARGIN, size.height() - _MARGIN - 12, size.width() - 2 * _MARGIN, 20).toRect()
        draw_aligned(painter, foot, f"\N{LEFT-TO-RIGHT MARK}{number + 1} / {count}", Qt.AlignmentFlag.AlignRight)
        room = mirrored(foot, foot.adjusted(0, 0, -80, 0))
        about = side_by_side((self._source.outlet, self._source.published, self._source.title))
        told = painter.fontMetrics().elidedText(about, Qt.TextElideMode.ElideRight, room.width())
        draw_aligned(painter, room, told, Qt.AlignmentFlag.AlignLeft)

    def _paint_numbers(self, painter: QPainter, view: QRectF) -> None:
        painter.setFont(ui_font(-1))
        painter.setPen(QColor(LIGHT.ink_soft))
        layout = self.document.documentLayout()
        for line, number in self._numbers.items():
            block = self.document.findBlockByNumber(line)
            if not block.isVisible() or not block.layout().lineCount():
                continue
            first = block.layout().lineAt(0)
            top = layout.blockBoundingRect(block).top() + first.y()
            if view.top() <= top < view.bottom():
                left = view.right() - _NUMBERS + 12 if self._turned else view.left()
                side = Qt.AlignmentFlag.AlignLeft if self._turned else Qt.AlignmentFlag.AlignRight
                beside = QRectF(left, top, _NUMBERS - 12, first.height())
                painter.drawText(beside, side | _AT_TEXT, str(number))

    def _tint(self, offsets: Offsets) -> None:
        cursor = QTextCursor(self.document)
        for quote in self._quotes:
            form = QTextCharFormat()
            form.setBackground(_on_paper(LIGHT.stance_tint(_stance(quote))))
            for segment in quote.segments:
                start, end = offsets.units_of(segment.span)
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)

    def _number_quotes(self, offsets: Offsets) -> None:
        """From the last to the first, so that what is written moves no place that is still to come."""
        form = QTextCharFormat()
        form.setFont(ui_font(-1))
        form.setForeground(QColor(LIGHT.ink_soft))
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        ends = sorted(((quote.segments[-1].end, quote) for quote in self._quotes), key=lambda each: -each[0])
        for end, quote in ends:
            cursor = QTextCursor(self.document)
            cursor.setPosition(offsets.to_units(end))
            cursor.insertText(f"\u2009{quote.label}", form)

    def _list_quotes(self) -> None:
        if not self._quotes:
            return
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setFont(ui_font())
        head.setFont(ui_font(0, bold=True))
        above = QTextBlockFormat()
        above.setTopMargin(28)
        above.setBottomMargin(6)
        sides = Qt.LayoutDirection
        above.setLayoutDirection(sides.RightToLeft if is_right_to_left() else sides.LeftToRight)
        cursor.insertBlock(above, head)
        cursor.block().setVisible(True)
        cursor.insertText(tr("Quotes in this source"), head)
        row = QTextBlockFormat()
        row.setBottomMargin(4)
        row.setTextIndent(-64)
        row.setLayoutDirection(above.layoutDirection())
        (row.setRightMargin if is_right_to_left() else row.setLeftMargin)(64)
        row.setTabPositions([])
        for quote in self._quotes:
            for parts in self._told(quote):
                cursor.insertBlock(row, plain)
                cursor.block().setVisible(True)
                cursor.insertText(f"{side_by_side([quote.label])}\u2003{side_by_side(parts, ' ')}", plain)

    def _told(self, quote: Quote) -> Iterator[Sequence[str | None]]:
        """One line a statement, in pieces: who, by way of whom, the sign, the claim."""
        for statement in quote.statements:
            who = self._names.actors.get(statement.actor_id or 0) or tr("Unattributed")
            via = self._names.actors.get(statement.via_id or 0)
            told = tr("{actor} (via {via})", actor=who, via=via) if via else who
            sign = statement.stance.sign if statement.stance else None
            yield told, sign, self._names.claims.get(statement.claim_id or 0)
        if not quote.statements:
            yield (tr("Unattributed"),)
        if quote.note:
            yield (tr("Note: {note}", note=quote.note),)


def _stance(quote: Quote) -> Stance | None:
    stances = {statement.stance for statement in quote.statements}
    return stances.pop() if len(stances) == 1 else None


def _on_paper(tint: QColor) -> QColor:
    """The same colour without transparency, which printers blend each in their own way."""
    alpha = tint.alphaF()
    mixed = (round(255 * (1 - alpha) + channel * alpha) for channel in (tint.red(), tint.green(), tint.blue()))
    return QColor(*mixed)
