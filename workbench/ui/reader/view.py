"""The text a person reads and selects in: positions in, spans out, keys to whoever wants them.

``QTextEdit`` and not ``QTextBrowser`` (assistive technology reads the latter as a label). The rule kept here: text
never comes back from Qt. Positions do, and the canonical string is sliced.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.language import tr
from workbench.model import Span
from workbench.text import trim
from workbench.ui.reader import keys
from workbench.ui.reader.page import GUTTER, MARGIN, Page
from workbench.ui.reader.typeset import Typography
from workbench.ui.theme import Theme

GAP = " […] "
"""What stands for folded text between two pieces of one selection, as in a quote of several segments."""

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_KEEP = QTextCursor.MoveMode.KeepAnchor


class ReaderView(Page):
    selection_changed = Signal(object)
    """``Span`` or ``None``, in code points, without white space at its ends."""
    selection_settled = Signal()
    """The mouse has let go of a selection."""
    place_clicked = Signal(int)
    """A click that selected nothing, in code points."""
    caret_walked = Signal()
    """The caret was moved by a key of the text field's own: arrows, Home, Page Down."""
    scrolled = Signal()
    """The page has moved under the window, whoever moved it."""
    read_on = Signal(int)
    """Somebody scrolled; the last position on the page that can be seen, in code points."""
    zoom_wanted = Signal(int)
    """Steps larger (positive) or smaller."""
    menu_wanted = Signal(object)
    """Where on the screen, a ``QPoint``; the caret stands where the mouse is, unless something is selected there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(tr("Text of the source"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)  # dropped files belong to the window
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.take_key: Callable[[QKeyEvent], bool] = lambda _event: False
        """Asked before the view does anything with a key; says whether it took it."""
        self.tip_at: Callable[[int], str] = lambda _position: ""
        """The words for a tool tip at a position."""
        self._last: Span | None = None
        self.selectionChanged.connect(self._on_selection_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._read_later = QTimer(self)
        self._read_later.setSingleShot(True)
        self._read_later.setInterval(0)  # the bar tells before it moves
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self._read_later.start())
        self._read_later.timeout.connect(lambda: self.read_on.emit(self.bottom_position()))

    def wear(self, theme: Theme, typography: Typography) -> None:
        """Change colours or type; the selection and the place on the page are kept."""
        here, selected = self.top_position(), self.selection
        self.dress(theme, typography)
        if selected:
            self.select(selected)
        self.scroll_to(here, 0.0)

    # -- selection and place

    @property
    def position(self) -> int:
        return self._offsets.to_points(self.textCursor().position())

    @property
    def selection(self) -> Span | None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        pieces = self.pieces(self._offsets.span_of(cursor.selectionStart(), cursor.selectionEnd()))
        return Span(pieces[0].start, pieces[-1].end) if pieces else None

    def select(self, span: Span) -> None:
        self.open_around(span)
        start, end = self._offsets.units_of(span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        self.put_caret(self.selection.start if self.selection else self.position)

    def put_caret(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_units(position))
        bar = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(bar)

    def pieces(self, span: Span) -> tuple[Span, ...]:
        """The parts of a span that are shown: folded text inside it is left out."""
        parts, start = [], span.start
        for fold in self.folded:
            if fold.start < span.end and start < fold.end:
                parts.append(Span(start, max(start, fold.start)))
                start = fold.end
        parts.append(Span(start, max(start, span.end)))
        trimmed = [trim(self._text, part) for part in parts]
        return tuple(part for part in trimmed if len(part))

    def rect_of(self, span: Span) -> QRect:
        """From the top of a span's first line to the bottom of its last, the width of the column; in
        coordinates of this widget."""
        first, last = (self._cursor_rect(position) for position in (span.start, span.end))
        left = MARGIN if self._turned else GUTTER
        column = QRect(left, first.top(), self._column_width(), max(1, last.bottom() - first.top()))
        return column.translated(self.viewport().pos())

    def rect_at(self, position: int) -> QRect:
        """The caret's rectangle at a position, in coordinates of this widget."""
        return self._cursor_rect(position).translated(self.viewport().pos())

    def scroll_to(self, position: int, share: float = 1 / 3) -> None:
        """Bring a position to ``share`` of the way down the page."""
        top = self._cursor_rect(position).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(round(top - share * self.viewport().height()))

    def reveal(self, span: Span) -> None:
        """Scroll to a span unless it can be seen in comfort already."""
        self.open_around(span)
        top, bottom = self._cursor_rect(span.start).top(), self._cursor_rect(span.end).bottom()
        if top < 24 or bottom > self.viewport().height() - 96:
            self.scroll_to(span.start)

    def top_position(self) -> int:
        return self._position_at(QPoint(self._from_begin(GUTTER + 1), 1))

    def read_position(self) -> int:
        """What ``scroll_to`` would bring where it is."""
        return self._position_at(QPoint(self._from_begin(GUTTER + 1), self.viewport().height() // 3))

    def sees(self, position: int) -> bool:
        rect = self._cursor_rect(position)
        return rect.bottom() >= 0 and rect.top() <= self.viewport().height()

    def bottom_position(self) -> int:
        """The last position on the page that can be seen."""
        return self._position_at(QPoint(self._from_begin(self.viewport().width()), self.viewport().height() - 1))

    def _cursor_rect(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_units(position))
        return self.cursorRect(cursor)

    def _position_at(self, point: QPoint) -> int:
        return self._offsets.to_points(self.cursorForPosition(point).position())

    # -- events

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and keys.is_ours(event):
            event.accept()  # the page's single keys go before menu shortcuts of the same letter
            return True
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _TABS  # Qt would be in the next field before it asked
            and self.take_key(event)
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)  # over the margins beside the page
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            position = self._exactly_at(event.pos())
            words = self.tip_at(position) if position is not None else ""
            QToolTip.showText(event.globalPos(), words, self.viewport()) if words else QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            event.accept()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        self._leave_folded(before, keep=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if self.textCursor().position() != before:
            self.caret_walked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            position = self._exactly_at(event.position().toPoint())
            over = position is not None and bool(self.quotes_at(position))
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selection_settled.emit()
        else:
            position = self._exactly_at(event.position().toPoint())
            self.place_clicked.emit(self.position if position is None else position)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            here = self._position_at(self.viewport().mapFromGlobal(place))
            selected = self.selection
            if selected is None or not selected.start <= here <= selected.end:
                self.put_caret(here)
                self.caret_walked.emit()
        else:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        self._follow()
        self.scrolled.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The canonical text of the selection; Qt's own has changed spaces and paragraph separators."""
        cursor = self.textCursor()
        span = self._offsets.span_of(cursor.selectionStart(), cursor.selectionEnd())
        pieces = self.pieces(span)
        mime = QMimeData()
        mime.setText(GAP.join(piece.of(self._text) for piece in pieces) if len(pieces) > 1 else span.of(self._text))
        return mime

    def _exactly_at(self, point: QPoint) -> int | None:
        where = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        unit = self.document().documentLayout().hitTest(where, Qt.HitTestAccuracy.ExactHit)
        return None if unit < 0 else self._offsets.to_points(unit)

    def _leave_folded(self, before: int, *, keep: bool) -> None:
        """Qt walks the caret into invisible blocks; walk it out on the other side."""
        cursor = self.textCursor()
        block = cursor.block()
        if block.isVisible():
            return
        forward = cursor.position() > before
        found = _shown_from(block, forward=forward)
        if not found.isValid():  # folded up to the end of the text: the first or last of what is shown
            forward = not forward
            found = _shown_from(block, forward=forward)
        if not found.isValid():
            target = before
        else:
            target = found.position() if forward else found.position() + found.length() - 1
        cursor.setPosition(target, _KEEP if keep else QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)

    def _on_selection_changed(self) -> None:
        span = self.selection
        if span != self._last:
            self._last = span
            self.selection_changed.emit(span)

    def _on_scrolled(self) -> None:
        self._follow()
        self.scrolled.emit()


def _shown_from(block: QTextBlock, *, forward: bool) -> QTextBlock:
    while block.isValid() and not block.isVisible():
        block = block.next() if forward else block.previous()
    return block
