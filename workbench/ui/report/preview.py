"""The pages of the report, as they will be printed, one below the other.

The rule: a page is drawn only while it is seen, and what was shown stays until what takes its place is there; the
place one looks at stays where it is. A click on a quotation goes to its source, a link to its place.
"""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from workbench.language import tr
from workbench.ui.report.making import Paper
from workbench.ui.report.paging import Sheet
from workbench.ui.report.sheet_painter import SheetPainter
from workbench.ui.session import Session

GAP = 20
"""Between two pages, in pixels of the screen."""
FULL = 96 / 144
"""Pixels of a half point at 100 %."""
ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
WIDEST_FIT = 1.5


class Preview(QAbstractScrollArea):
    quote_wanted = Signal(int)
    """The number of a quotation whose source is to be shown."""
    moved = Signal()
    """Another page is looked at, or it is larger or smaller."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_preview")
        self.setAccessibleName(tr("Preview of the report"))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._session = session
        self._paper: Paper | None = None
        self._sheets: list[Sheet] = []
        self._done = False
        self._zoom: float | None = None
        self._painter = SheetPainter(session)
        self._place: tuple[str, float] | None = None
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._tell.timeout.connect(self.moved)
        # Paper is measured from its left edge, also in a window that runs from the right.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        session.theme_changed.connect(self.viewport().update)

    # What is shown.

    def show_pages(self, paper: Paper, sheets: Sequence[Sheet]) -> None:
        """New pages from the first on; more may follow."""
        place = self.place()
        self._paper, self._sheets, self._done = paper, [], False
        self._painter.begin(paper)
        self._place = place
        self.add_pages(sheets)

    def add_pages(self, sheets: Sequence[Sheet], *, done: bool = False) -> None:
        self._sheets += sheets
        self._done = done
        self._painter.know(sheets, total=len(self._sheets) if done else 0)
        self._set_range()
        if self._place is not None:
            self._go_back(done)
        self.viewport().update()
        self._tell.start()

    def clear(self) -> None:
        self._paper, self._sheets = None, []
        self._set_range()
        self.viewport().update()
        self._tell.start()

    @property
    def sheets(self) -> Sequence[Sheet]:
        """Those that are there so far."""
        return self._sheets

    @property
    def paper(self) -> Paper | None:
        return self._paper

    @property
    def page_count(self) -> int:
        return len(self._sheets)

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 1; 0 without any."""
        if not self._sheets:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return max(1, min(len(self._sheets), ceil((middle - GAP / 2) / self._pitch())))

    @property
    def is_done(self) -> bool:
        return self._done

    @property
    def scale(self) -> float:
        """Pixels of the screen to a half point."""
        if self._zoom is not None or self._paper is None:
            return (self._zoom or 1.0) * FULL
        room = max(200, self.viewport().width() - 2 * GAP)
        return min(room / self._paper.width, WIDEST_FIT * FULL)

    @property
    def percent(self) -> int:
        return round(self.scale / FULL * 100)

    @property
    def fits(self) -> bool:
        """Whether the page is as wide as the view."""
        return self._zoom is None

    def place(self) -> tuple[str, float] | None:
        """The mark that is looked at, and how far below the upper edge it stands, in half points."""
        if self._paper is None or not self._sheets:
            return None
        top = self.verticalScrollBar().value()
        first = max(0, int(top / self._pitch()))
        for sheet in self._sheets[first : first + 3]:
            for mark, y in sheet.marks:
                at = self._y_of(sheet) + y * self.scale - top
                if at >= -2 and not mark.startswith("_SWs_"):
                    return mark, at / self.scale
        return None

    def page_of(self, mark: str) -> int:
        return self._painter.page_of(mark)

    # Going about.

    def zoom_by(self, steps: int) -> None:
        """A step larger or smaller; 0 fits the page to the width."""
        if not steps:
            self._set_zoom(None)
            return
        now = self.scale / FULL
        larger = [zoom for zoom in ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in ZOOMS if zoom < now - 0.01]
        self._set_zoom((larger[0] if larger else ZOOMS[-1]) if steps > 0 else (smaller[-1] if smaller else ZOOMS[0]))

    def point_of(self, sheet: Sheet, x: float, y: float) -> QPoint:
        """A place on a page, in half points, as a point of the view."""
        below = self._y_of(sheet) + y * self.scale - self.verticalScrollBar().value()
        return QPoint(round(self._left() + x * self.scale), round(below))

    def show_mark(self, mark: str) -> bool:
        """Go to a bookmark; whether it is there."""
        for sheet in self._sheets:
            for name, y in sheet.marks:
                if name == mark:
                    self.verticalScrollBar().setValue(round(self._y_of(sheet) + y * self.scale - 48))
                    return True
        return False

    def show_page(self, number: int) -> None:
        if self._sheets:
            number = max(1, min(number, len(self._sheets)))
            self.verticalScrollBar().setValue(round((number - 1) * self._pitch() + GAP / 2))

    def show_quote(self, number: int) -> bool:
        """Bring a quotation into view and mark it."""
        self._painter.chosen = number
        self.viewport().update()
        return self.show_mark(f"_SWq_{number}")

    def step_quote(self, by: int) -> None:
        """To the next or previous quotation, from the one that is marked or from what is seen."""
        marks = [
            (int(mark[5:]), self._y_of(sheet) + y * self.scale)
            for sheet in self._sheets for mark, y in sheet.marks if mark.startswith("_SWq_") and mark[5:].isdigit()
        ]  # fmt: skip
        if not marks:
            return
        numbers = [number for number, _ in marks]
        if self._painter.chosen in numbers:
            at = numbers.index(self._painter.chosen) + by
        else:
            top = self.verticalScrollBar().value()
            at = next((index for index, (_, y) in enumerate(marks) if y >= top), len(marks) - 1)
        number = numbers[max(0, min(len(marks) - 1, at))]
        self.show_quote(number)
        page = self.page_of(f"_SWq_{number}")
        self.setAccessibleDescription(tr("{quote}, page {page}", quote=f"Q-{number:03}", page=page))

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageDown: lambda: self.show_page(self.page + 1),
            Qt.Key.Key_PageUp: lambda: self.show_page(self.page - 1),
            Qt.Key.Key_Home: lambda: bar.setValue(0),
            Qt.Key.Key_End: lambda: bar.setValue(bar.maximum()),
            Qt.Key.Key_Space: lambda: bar.setValue(bar.value() + round(self.viewport().height() * 0.9)),
            Qt.Key.Key_BracketRight: lambda: self.step_quote(1),
            Qt.Key.Key_BracketLeft: lambda: self.step_quote(-1),
            Qt.Key.Key_Plus: lambda: self.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.zoom_by(-1),
            Qt.Key.Key_0: lambda: self.zoom_by(0),
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._painter.chosen:
            self.quote_wanted.emit(self._painter.chosen)
        elif key in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps[Qt.Key(key)]()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        goes, quote, _ = self._at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if goes or quote else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        goes, quote, _ = self._at(event.position().toPoint())
        if goes:
            self.show_mark(goes)
        elif quote:
            self._painter.chosen = quote
            self.viewport().update()
            self.quote_wanted.emit(quote)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            goes, quote, notes = self._at(event.pos())
            told = "\n\n".join(f"{author}\n{text}" if author else text for author, text in notes)
            if quote and not goes:
                told = told or tr("{quote} — click to see it in its source", quote=f"Q-{quote:03}")
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keeping_place(lambda: super(Preview, self).resizeEvent(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme = self._session.theme
        painter.fillRect(self.viewport().rect(), theme.color("hover"))
        if self._paper is None:
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        first = max(0, int(top / self._pitch()))
        for sheet in self._sheets[first : first + int(height / self._pitch()) + 2]:
            painter.save()
            painter.translate(self._left(), self._y_of(sheet) - top)
            painter.scale(self.scale, self.scale)
            self._painter.paint(painter, sheet)
            painter.restore()

    # Where things are on the screen.

    def _at(self, point: QPoint) -> tuple[str, int, tuple[tuple[str, str], ...]]:
        """The link, the quotation and the notes under the mouse."""
        paper = self._paper
        if paper is None:
            return "", 0, ()
        below = point.y() + self.verticalScrollBar().value() - GAP / 2
        number = int(below / self._pitch())
        if not 0 <= number < len(self._sheets):
            return "", 0, ()
        sheet = self._sheets[number]
        x = (point.x() - self._left()) / self.scale
        y = (point.y() + self.verticalScrollBar().value() - self._y_of(sheet)) / self.scale
        for piece in sheet.pieces:
            height = self._painter.setter.line_height(piece.paragraph.style)
            if piece.first == 0 and piece.paragraph.comments and self._painter.note_box(piece).contains(x, y):
                return "", 0, piece.paragraph.comments
            box = QRectF(piece.x, piece.y, piece.width, (piece.last - piece.first) * height)
            if box.contains(x, y):
                return self._painter.link(piece, sheet, x, y), piece.quote, ()
        return "", 0, ()

    def _pitch(self) -> float:
        """From the top of a page to the top of the next, on the screen."""
        return (self._paper.height if self._paper else 1.0) * self.scale + GAP

    def _y_of(self, sheet: Sheet) -> float:
        return GAP + (sheet.number - 1) * self._pitch()

    def _left(self) -> float:
        width = (self._paper.width if self._paper else 0.0) * self.scale
        return max(float(GAP), (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()

    def _set_range(self) -> None:
        view, bar = self.viewport(), self.verticalScrollBar()
        bar.setPageStep(view.height())
        bar.setSingleStep(48)
        bar.setRange(0, max(0, round(GAP + len(self._sheets) * self._pitch()) - view.height()))
        width = (self._paper.width if self._paper else 0.0) * self.scale + 2 * GAP
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, round(width) - view.width()))

    def _go_back(self, done: bool) -> None:
        """To the place that was looked at before the pages changed."""
        assert self._place is not None
        mark, below = self._place
        page = self._painter.page_of(mark)
        if page:
            y = next(y for name, y in self._sheets[page - 1].marks if name == mark)
            at = round(self._y_of(self._sheets[page - 1]) + (y - below) * self.scale)
            if at <= self.verticalScrollBar().maximum() or done:
                self.verticalScrollBar().setValue(at)
                self._place = None
        elif done:
            self._place = None

    def _set_zoom(self, zoom: float | None) -> None:
        def change() -> None:
            self._zoom = zoom

        self._keeping_place(change)

    def _keeping_place(self, change: Callable[[], None]) -> None:
        place = self.place()
        change()
        self._set_range()
        if place is not None:
            self._place = place
            self._go_back(True)
        self.viewport().update()
        self._tell.start()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._tell.start()
