"""The page: a canonical text set in a document, with everything that is drawn under and beside it.

Highlights are painted behind the text and are no part of the document; the document holds the text one unit a
position. What is asked of it here is geometry; selecting and keys are the view's.
"""

from collections.abc import Container, Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.model import Block, Span
from workbench.store.places import Place
from workbench.ui.reader.folding import FoldLabels
from workbench.ui.reader.highlights import Highlights, outline
from workbench.ui.reader.kept import SIDE, KeptMarks
from workbench.ui.reader.marks import Intervals, begins_at_right, in_units, right_to_left, stretches, x_at
from workbench.ui.reader.offsets import Offsets
from workbench.ui.reader.ornaments import paint_ornament
from workbench.ui.reader.ticks import Heights, Tick, TickedScrollBar, ticks_of
from workbench.ui.reader.typeset import FOLD_ROOM, Fold, Typesetter, Typography
from workbench.ui.theme import LIGHT, Theme, ui_font

GUTTER = 104
"""Pixels before the lines of the text: paragraph number, three stance lanes, air."""
MARGIN = 40
TOP, BOTTOM = 48, 120

_FUZZY = Qt.HitTestAccuracy.FuzzyHit
_AT_FOOT = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute


class Page(QTextEdit):
    folds_changed = Signal()
    looked_on = Signal()
    """The light stands somewhere else, or nowhere."""
    keep_wanted, fold_wanted = Signal(object), Signal(object)
    """The ``Span`` of folded text that somebody wants in the text; of a kept block that is to be folded again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._ticked = TickedScrollBar(self)
        self.setVerticalScrollBar(self._ticked)
        self._theme, self._typography = LIGHT, Typography()
        self._text, self._turned = "", False
        self._blocks: Sequence[Block] = ()
        self._heights: Heights | None = None
        self._offsets = Offsets("")
        self._setter = Typesetter("", (), self._offsets, self._typography, self._theme)
        self._highlights = Highlights(self._theme)
        self._spotlight: Span | None = None
        self._draft: tuple[Span, ...] = ()
        self._moving: int | None = None
        self._hits: tuple[Span, ...] = ()
        self._numbers: dict[int, int] = {}
        self._open: set[int] = set()
        self._mixed: dict[int, bool] = {}
        self._labels = FoldLabels(self.viewport(), self._label_place)
        self._labels.toggled.connect(self.toggle_fold)
        self._labels.keep_wanted.connect(lambda number: self.keep_wanted.emit(self.folds[number].span))
        self._kept = KeptMarks(self.viewport(), self._kept_place)
        self._kept.fold_wanted.connect(self.fold_wanted)
        self._tick_later = QTimer(self)
        self._tick_later.setSingleShot(True)
        self._tick_later.setInterval(120)
        self._tick_later.timeout.connect(self._show_ticks)

    # -- what is shown

    def show_text(self, text: str, blocks: Sequence[Block], outlet: str | None = None) -> None:
        """Set a canonical text; everything said about the last one (marks, hits, folds opened) is forgotten.
        ``outlet`` is whose boilerplate is folded or kept here."""
        self._kept.outlet = outlet
        self._text, self._blocks = text, blocks
        self._turned = self._labels.turned = begins_at_right(text)
        self._offsets = Offsets(text)
        self._spotlight, self._hits = None, ()
        self._draft, self._moving = (), None
        self._open = set()
        self._highlights.set_marks(())
        self._highlights.set_hits(())
        self._typeset()
        self.verticalScrollBar().setValue(0)

    def dress(self, theme: Theme, typography: Typography) -> None:
        """Set the same text again in other colours or type."""
        self._theme, self._typography = theme, typography
        spotlight = self._spotlight
        self._typeset()
        self.set_hits(self._hits)
        self.set_spotlight(spotlight)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """What the scroll bar shows."""
        return self._ticked.ticks

    @property
    def marks(self) -> Intervals:
        """Where quotes stand, in units of the document, see ``offsets``."""
        return self._highlights.marks

    @property
    def offsets(self) -> Offsets:
        return self._offsets

    @property
    def text(self) -> str:
        return self._text

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def typography(self) -> Typography:
        return self._typography

    def set_places(self, places: Sequence[Place]) -> None:
        """Draw the quotes that stand in this text."""
        self._highlights.set_marks(in_units(places, self._offsets))
        self._tick_later.start()
        self.viewport().update()

    def change_places(self, changed: Container[int], fresh: Sequence[Place]) -> None:
        """Draw the quotes in ``changed`` where they stand now, which may be nowhere."""
        self._highlights.replace_marks(changed, in_units(fresh, self._offsets))
        self._tick_later.start()
        self.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: int | None = None) -> None:
        self._hits = tuple(hits)
        self._highlights.set_hits([self._offsets.units_of(span) for span in hits], current)
        self._tick_later.start()
        self.viewport().update()

    def set_active(self, quote_ids: frozenset[int]) -> None:
        self._highlights.set_active(quote_ids)
        self.viewport().update()

    def set_spotlight(self, span: Span | None) -> None:
        self._spotlight = span
        self.viewport().update()
        self.looked_on.emit()

    def set_draft(self, spans: tuple[Span, ...], moving: int | None) -> None:
        """Outline stretches that may become (part of) a quote; ``moving`` is the end that keys are moving."""
        self._draft, self._moving = spans, moving
        self.viewport().update()

    def quotes_at(self, position: int) -> list[int]:
        """The ids of all quotes at a position, outermost first."""
        unit = self._offsets.to_units(position)
        return list(dict.fromkeys(place.quote_id for place in self.marks.at(unit, unit + 1)))

    # -- folds

    @property
    def folds(self) -> list[Fold]:
        return self._setter.folds

    @property
    def folded(self) -> list[Span]:
        """The stretches that are not shown now."""
        return [self._fold_span(fold) for number, fold in enumerate(self.folds) if number not in self._open]

    @property
    def opened(self) -> list[Span]:
        """The stretches that are boilerplate and shown all the same."""
        return [self.folds[number].span for number in sorted(self._open)]

    def open_again(self, spans: Sequence[Span]) -> None:
        """Open the folds that hold any of these stretches."""
        for number, fold in enumerate(self.folds):
            if number not in self._open and any(fold.span.overlaps(span) for span in spans):
                self.toggle_fold(number)

    def toggle_fold(self, number: int) -> None:
        opened = number not in self._open
        if opened:
            self._open.add(number)
        else:
            self._open.discard(number)
        self._setter.set_open(self.document(), self.folds[number], opened=opened)
        self._heights = None
        self._highlights.forget_layout()
        self._show_labels()
        self._tick_later.start()
        self.folds_changed.emit()

    def _fold_span(self, fold: Fold) -> Span:
        lines = self._setter.lines
        return Span(lines.span(fold.lines.start).start, lines.span(fold.lines.stop - 1).end)

    def open_around(self, span: Span) -> None:
        for number, fold in enumerate(self.folds):
            hidden = self._fold_span(fold)
            if number not in self._open and hidden.start <= span.start < hidden.end:
                self.toggle_fold(number)

    # -- setting the page

    def _typeset(self) -> None:
        self._labels.forget()
        self._kept.forget()
        self._setter = Typesetter(self._text, self._blocks, self._offsets, self._typography, self._theme)
        before = self.document()
        ours = before.parent() is self
        document = QTextDocument(self)
        self._setter.fill(document, self._open)
        self._set_page(document)
        self.setDocument(document)
        if ours:  # Qt deletes only what the editor has made itself
            before.deleteLater()
        document.documentLayout().documentSizeChanged.connect(self._on_size_changed)
        lines = self._setter.lines
        self._numbers = {lines.at(block.start): block.paragraph for block in self._blocks if block.paragraph}
        self._mixed, self._heights = {}, None
        self._highlights.begin(self._theme, self._is_mixed)
        self._dress()
        self._set_margins()
        self._show_labels()

    def _set_page(self, document: QTextDocument) -> None:
        page = document.rootFrame().frameFormat()
        page.setLeftMargin(MARGIN if self._turned else GUTTER)
        page.setRightMargin(GUTTER if self._turned else MARGIN)
        page.setTopMargin(TOP)
        page.setBottomMargin(BOTTOM)
        document.rootFrame().setFrameFormat(page)

    def _dress(self) -> None:
        palette = self.palette()
        for role, color in (
            (QPalette.ColorRole.Base, self._theme.paper),
            (QPalette.ColorRole.Window, self._theme.paper),
            (QPalette.ColorRole.Text, self._theme.ink),
            (QPalette.ColorRole.Highlight, self._theme.selection),
            (QPalette.ColorRole.HighlightedText, self._theme.ink),
        ):
            palette.setColor(role, QColor(color))
        self.setPalette(palette)

    def _is_mixed(self, number: int) -> bool:
        if number not in self._mixed:
            self._mixed[number] = right_to_left(self._text, self._setter.lines.span(number))
        return self._mixed[number]

    def _from_begin(self, x: int) -> int:
        """So many pixels from the side at which lines begin."""
        return self.viewport().width() - x if self._turned else x

    def _column_width(self) -> int:
        return max(1, self.viewport().width() - GUTTER - MARGIN)

    def _set_margins(self) -> None:
        """Centre the column (and not the page, one of whose margins is wider) while there is room."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = self._typography.column()
        spare = room - column - GUTTER - MARGIN
        if spare <= 0:
            self.setViewportMargins(0, 0, 0, 0)
        else:
            before = max(0, (room - column) // 2 - GUTTER)
            sides = (spare - before, before) if self._turned else (before, spare - before)
            self.setViewportMargins(sides[0], 0, sides[1], 0)
        # Margins set while resizing leave the layout a step behind: text cut off at the right.
        self._setter.lay_tables(self.document(), self._column_width())
        if self.document().textWidth() != self.viewport().width():
            self.document().setTextWidth(self.viewport().width())
            self._highlights.forget_layout()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = list(self._blocks_in(event.rect()))
        if self._spotlight is not None:
            self._paint_spotlight(painter, shown, self._spotlight)
        for block, origin in shown:
            self._highlights.paint_behind(painter, block, origin)
        for span in self._draft:
            self._paint_draft(painter, shown, span)
        for block, origin in shown:
            edge = self._from_begin(GUTTER - 12)
            self._highlights.paint_margin(painter, block, origin.y(), edge, turned=self._turned)
            self._paint_number(painter, block, origin)
            if ornament := self._setter.ornaments.get(block.blockNumber()):
                paint_ornament(painter, ornament, block, origin, self._theme, self._column_width())
        painter.end()
        super().paintEvent(event)

    def _blocks_in(self, rect: QRect) -> Iterator[tuple[QTextBlock, QPointF]]:
        layout = self.document().documentLayout()
        scroll = self.verticalScrollBar().value()
        at = layout.hitTest(QPointF(GUTTER, rect.top() + scroll), _FUZZY)
        block = self._shown_before(self.document().findBlock(max(0, at)))
        while block.isValid():
            if block.isVisible():
                box = layout.blockBoundingRect(block)
                if box.top() - scroll > rect.bottom() + 4:
                    return
                yield block, block.layout().position() - QPointF(0, scroll)
            block = block.next()

    def _shown_before(self, block: QTextBlock) -> QTextBlock:
        """The visible block before: its underlines may reach into the stretch asked for."""
        before = block.previous()
        while before.isValid() and not before.isVisible():
            before = before.previous()
        return before if before.isValid() else block

    def _paint_spotlight(self, painter: QPainter, shown: list[tuple[QTextBlock, QPointF]], span: Span) -> None:
        start, end = self._offsets.units_of(span)
        color = QColor(self._theme.ink)
        color.setAlphaF(0.08 if self._theme.dark else 0.055)
        painter.setPen(Qt.PenStyle.NoPen)
        for block, origin in shown:
            if block.position() < end and start < block.position() + block.length():
                mixed = self._is_mixed(block.blockNumber())
                painter.setBrush(color)
                path = outline(stretches(block, start, end, mixed=mixed), air=2)
                painter.drawPath(path.translated(origin))

    def _paint_draft(self, painter: QPainter, shown: list[tuple[QTextBlock, QPointF]], span: Span) -> None:
        start, end = self._offsets.units_of(span)
        accent = self._theme.color("accent")
        for block, origin in shown:
            if block.position() < end and start < block.position() + block.length():
                mixed = self._is_mixed(block.blockNumber())
                path = outline(stretches(block, start, end, mixed=mixed), air=2).simplified()
                painter.setPen(QPen(accent, 1.5))
                painter.setBrush(self._theme.color("selection"))
                painter.drawPath(path.translated(origin))
        if self._moving in (span.start, span.end):
            unit = end if self._moving == span.end else start
            for block, origin in shown:
                if block.position() <= unit < block.position() + block.length() and block.layout().lineCount():
                    line = block.layout().lineForTextPosition(unit - block.position())
                    x = round(x_at(line, unit - block.position())) - 1
                    bar = QRectF(x, line.y() - 5, 3, line.height() + 10)
                    painter.fillRect(bar.translated(origin), accent)

    def _paint_number(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        number = self._numbers.get(block.blockNumber())
        if number is None or not self._typography.numbered or not block.layout().lineCount():
            return
        line = block.layout().lineAt(0)
        painter.setFont(ui_font(-1))
        painter.setPen(QColor(self._theme.ink_faint))
        baseline = origin.y() + line.y() + line.ascent()
        left = self._from_begin(36) if self._turned else 0
        box = QRectF(left, baseline - 40, 36, 40 + painter.fontMetrics().descent())
        side = Qt.AlignmentFlag.AlignLeft if self._turned else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, side | _AT_FOOT, str(number))

    def _show_labels(self) -> None:
        self._labels.show_folds(self.folds, frozenset(self._open), self._theme)
        self._kept.show_blocks(self._blocks, self._theme)

    def _follow(self) -> None:
        self._labels.follow()
        self._kept.follow()

    def _kept_place(self, span: Span) -> QPoint:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_units(span.start))
        left = MARGIN - 8 - SIDE if self._turned else self.viewport().width() - MARGIN + 8
        return QPoint(left, self.cursorRect(cursor).top())

    def _label_place(self, fold: Fold) -> QPoint:
        scroll = self.verticalScrollBar().value()
        is_open = self.folds.index(fold) in self._open
        below = self._setter.first_line(fold) if is_open else fold.after
        layout = self.document().documentLayout()
        if below is not None:
            top = layout.blockBoundingRect(self.document().findBlockByNumber(below)).top()
            return QPoint(GUTTER - 8, round(top) - FOLD_ROOM - scroll)
        last = self.document().findBlockByNumber(fold.before or 0)
        return QPoint(GUTTER - 8, round(layout.blockBoundingRect(last).bottom()) + 16 - scroll)

    def _show_ticks(self) -> None:
        if self._heights is None:
            self._heights = Heights(self.document())
        hits = (self._offsets.to_units(span.start) for span in self._hits)
        self._ticked.set_ticks(ticks_of(self._heights, self._highlights.marks, hits, self._theme))

    def _on_size_changed(self) -> None:
        self._heights = None
        self._highlights.forget_layout()
        self._follow()
        self._tick_later.start()
