"""Draws a page of the report as it will be printed, and knows what lies at a point of it.

The rule: everything is in half points from the corner of the page; whoever asks scales. Letters are laid out when
their page is first drawn, by the typesetter that counted their lines.
"""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout

from workbench.exporters.word.flow import Paragraph
from workbench.language import tr, tr_later
from workbench.ui.report.making import Paper
from workbench.ui.report.paging import Piece, Sheet
from workbench.ui.report.typeset import Typesetter
from workbench.ui.session import Session

LAYOUTS_KEPT = 600
_NOTE_SIDE = 22.0
_HEADER, _FOOTER = tr_later("[Header of {template}]"), tr_later("[Footer of {template}]")


class SheetPainter:
    """``begin`` with the paper, let it ``know`` the sheets; ``chosen`` is the number of the quotation to mark."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.paper: Paper | None = None
        self.setter: Typesetter
        self.chosen = 0
        self._total = 0
        self._pages_of: dict[str, int] = {}
        self._layouts: OrderedDict[tuple[object, ...], tuple[Paragraph, QTextLayout]] = OrderedDict()

    def begin(self, paper: Paper) -> None:
        self.paper = paper
        self.setter = Typesetter(paper.styles, paper.known)
        self._total = 0
        self._layouts.clear()
        self._pages_of.clear()

    def know(self, sheets: Iterable[Sheet], total: int) -> None:
        """More pages there are; with a ``total`` they are all."""
        for sheet in sheets:
            self._pages_of.update({mark: sheet.number for mark, _ in sheet.marks})
        self._total = total
        if total:
            self._layouts.clear()  # contents and footers know their numbers now

    def page_of(self, mark: str) -> int:
        """The page a bookmark is on, 0 where it is on none so far."""
        return self._pages_of.get(mark, 0)

    def paint(self, painter: QPainter, sheet: Sheet) -> None:
        paper, theme = self.paper, self._session.theme
        assert paper is not None
        frame = QRectF(0, 0, paper.width, paper.height)
        painter.fillRect(frame, theme.color("sheet"))
        painter.setPen(QPen(theme.color("hairline"), 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        for stroke in sheet.strokes:
            painter.fillRect(QRectF(stroke.x, stroke.y, stroke.width, stroke.height), QColor(f"#{stroke.colour}"))
        for piece in sheet.pieces:
            self._paint_piece(painter, piece, sheet)
        if sheet.number > 1 or paper.first:
            self._paint_margin(painter, paper.header, paper.header_at, sheet, _HEADER)
            low = paper.footer_at
            if paper.footer:
                low -= sum(self.setter.lines(line, paper.measure).height for line in paper.footer)
            self._paint_margin(painter, paper.footer, low, sheet, _FOOTER)

    def _paint_piece(self, painter: QPainter, piece: Piece, sheet: Sheet) -> None:
        paper, theme = self.paper, self._session.theme
        assert paper is not None
        height = self.setter.line_height(piece.paragraph.style)
        layout = self._layout(piece.paragraph, piece.width, sheet)
        if piece.quote and piece.quote == self.chosen and piece.width == paper.measure:
            bar = QRectF(paper.left - 16, piece.y, 4, (piece.last - piece.first) * height)
            painter.fillRect(bar, theme.color("accent"))
        origin = QPointF(piece.x, piece.y - piece.first * height)
        for number in range(piece.first, min(piece.last, layout.lineCount())):
            layout.lineAt(number).draw(painter, origin)
        if piece.first == 0 and piece.paragraph.comments:
            self._paint_note(painter, piece)
        self._paint_leaders(painter, piece, layout, origin)

    def _paint_leaders(self, painter: QPainter, piece: Piece, layout: QTextLayout, origin: QPointF) -> None:
        """The dots of a line of contents between its title and its page."""
        paper = self.paper
        assert paper is not None
        tabs = self.setter.looks.paragraph(piece.paragraph.style).tabs
        at = layout.text().find("\t")
        if at < 0 or not any(leader == "dot" for _, _, leader in tabs):
            return
        line = layout.lineForTextPosition(at)
        start, end = _x(line.cursorToX(at)), _x(line.cursorToX(at + 1))
        y = origin.y() + line.y() + line.ascent() - 1
        pen = QPen(QColor("#66717A"), 1.6, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(origin.x() + start + 6, y), QPointF(origin.x() + end - 6, y))

    def _paint_margin(
        self, painter: QPainter, lines: tuple[Paragraph, ...] | None, y: float, sheet: Sheet, instead: str
    ) -> None:
        paper = self.paper
        assert paper is not None
        if lines is None:
            painter.setPen(self._session.theme.color("ink_faint"))
            painter.setFont(self.setter.font("Normal"))
            painter.drawText(QPointF(paper.left, y + 20), tr(instead, template=paper.template))
            return
        for paragraph in lines:
            self._paint_piece(painter, Piece(paragraph, paper.left, y, paper.measure, 0, 99), sheet)
            y += self.setter.lines(paragraph, paper.measure).total * self.setter.line_height(paragraph.style)

    def _paint_note(self, painter: QPainter, piece: Piece) -> None:
        """A sign in the margin where Word shows a comment."""
        box = self.note_box(piece)
        ink = self._session.theme.color("accent")
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        for line in (0.36, 0.64):
            y = box.top() + box.height() * line
            painter.drawLine(QPointF(box.left() + 5, y), QPointF(box.right() - 5, y))

    def note_box(self, piece: Piece) -> QRectF:
        paper = self.paper
        assert paper is not None
        margin = paper.width - paper.left - paper.measure
        x = paper.left + paper.measure + (margin - _NOTE_SIDE) / 3
        return QRectF(x, piece.y + 4, _NOTE_SIDE, _NOTE_SIDE * 0.8)

    def _layout(self, paragraph: Paragraph, width: float, sheet: Sheet) -> QTextLayout:
        fielded = any(run.field for run in paragraph.runs)
        key = (id(paragraph), width, sheet.number if fielded else 0)
        found = self._layouts.get(key)
        if found is None:
            assert self.paper is not None
            layout = self.setter.layout(paragraph, width, lambda field: self._shown(field, sheet))
            found = self._layouts[key] = (paragraph, layout)
            while len(self._layouts) > LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        return found[1]

    def _shown(self, field: str, sheet: Sheet) -> str:
        """What a field says on this page."""
        if field == "PAGE":
            return str(sheet.number)
        if field == "NUMPAGES":
            return str(self._total) if self._total else "…"
        page = self.page_of(field.removeprefix("PAGEREF "))
        return str(page) if page else ""

    def link(self, piece: Piece, sheet: Sheet, x: float, y: float) -> str:
        """Where the link at a point of the page leads to; empty for none."""
        paper = self.paper
        if paper is None or not any(run.goes for run in piece.paragraph.runs):
            return ""
        layout = self._layout(piece.paragraph, piece.width, sheet)
        height = self.setter.line_height(piece.paragraph.style)
        line = layout.lineAt(min(piece.last - 1, piece.first + int((y - piece.y) / height), layout.lineCount() - 1))
        if not line.naturalTextRect().adjusted(0, -4, 0, 4).contains(x - piece.x, line.y() + 1):
            return ""
        at = line.xToCursor(x - piece.x)
        for run in piece.paragraph.runs:
            shown = self._shown(run.field, sheet) if run.field else run.text
            at -= len(shown.encode("utf-16-le")) // 2
            if at <= 0:
                return run.goes
        return ""


def _x(found: object) -> float:
    """PySide gives the position in the line with the cursor it was for."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
