"""The list of results: a row a source, one to three lines of its text under the title, as high as they need.

A click on a line goes to the place of that line; Enter goes to the first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from workbench.language import tr, tr_later, tr_n
from workbench.model import Hit, Snippet, Source
from workbench.ui.search.snippet import LINE_HEIGHT, LINES, SnippetPainter
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.drawing import RIGHT, RowDelegate, draw_line, side_by_side
from workbench.ui.widgets.paged import CHOOSING, ROW_ROLE, ListView, PagedModel
from workbench.ui.widgets.sides import mirrored

HEAD = 38
"""Title and what is known of the source."""
SNIPPET = LINES * LINE_HEIGHT
BETWEEN = 6
SPOKEN = 3
"""Lines of text read out for one result."""
WHERE = {
    "hidden": tr_later("hidden"),
    "title": tr_later("in the title"),
    "quotes": tr_later("in quotes"),
    "notes": tr_later("in notes"),
}


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with the source it is in."""

    source: Source
    hit: Hit

    @property
    def id(self) -> int:
        return self.source.id

    @property
    def snippets(self) -> tuple[Snippet, ...]:
        return self.hit.snippets or (Snippet(self.hit.snippet, self.hit.matches, self.hit.span),)


def row_height(lines: int) -> int:
    """In pixels, with so many pieces of text."""
    return HEAD + lines * SNIPPET + (lines - 1) * BETWEEN + 2 * RowDelegate.PADDING_Y + 2


def describe(found: Found) -> str:
    """A result in words, for a screen reader."""
    source = found.source
    lines = " … ".join(each.text for each in found.snippets[:SPOKEN])
    return f"{source.title}. {side_by_side((source.outlet, spoken_date(source.published), told(found)))}. {lines}"


def told(found: Found) -> str:
    """How often, and where."""
    often = len(found.hit.spans)
    count = tr_n("{n} hit|{n} hits", often) if often else ""
    where = WHERE.get(found.hit.within)
    return side_by_side((count, where and tr(where)))


class ResultList(ListView):
    """``place_opened`` carries a source's id and the number of the line that was clicked, or 0; ``left`` is Esc, or
    the arrow up from the first row."""

    place_opened = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(row_height(1), parent)
        self._pressed = QPoint()
        self.row_opened.connect(lambda row_id: self.place_opened.emit(row_id, 0))
        self.row_clicked.connect(lambda row_id: self.place_opened.emit(row_id, self._line_at(self._pressed)))

    def show_heights(self, heights: Iterable[int]) -> None:
        """Set the height of every row, telling the view once."""
        header = self.verticalHeader()
        header.blockSignals(True)
        for place, height in enumerate(heights):
            if header.sectionSize(place) != height:
                header.resizeSection(place, height)
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        up = event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0 and not event.modifiers() & CHOOSING
        if up or event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _line_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        found: Found | None = index.data(ROW_ROLE) if index.isValid() else None
        if found is None:
            return 0
        below = point.y() - self.visualRect(index).top() - RowDelegate.PADDING_Y - HEAD
        line = below // (SNIPPET + BETWEEN)
        return min(max(line, 0), len(found.snippets) - 1)


class FoundDelegate(RowDelegate):
    """Title, outlet and date, then the lines of text with the words bold."""

    def __init__(self, session: Session) -> None:
        super().__init__(hairline=True)
        self._session = session
        self._snippets = SnippetPainter()

    def sizeHint(self, _option: object, index: QModelIndex | QPersistentModelIndex) -> QSize:
        found: Found | None = index.data(ROW_ROLE)
        return QSize(120, row_height(len(found.snippets)) if found else row_height(1))

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found: Found | None = index.data(ROW_ROLE)
        if found is None:
            return
        theme = self._session.theme
        faint = theme.color("ink_soft" if self.selected else "ink_faint")
        top = QRect(rect.left(), rect.top(), rect.width(), 18)
        draw_line(painter, top, found.source.title, ui_font(bold=True), theme.color("ink"))
        source = found.source
        below = top.translated(0, 18)
        taken = draw_line(painter, below, told(found), ui_font(-1), faint, RIGHT)
        meta = side_by_side((source.outlet, spoken_date(source.published)))
        draw_line(painter, mirrored(below, below.adjusted(0, 0, -taken - 8, 0)), meta, ui_font(-1), faint)
        place = QRect(rect.left(), rect.top() + HEAD, rect.width(), SNIPPET)
        for snippet in found.snippets:
            self._snippets.draw(painter, place, snippet, theme)
            place.translate(0, SNIPPET + BETWEEN)


def model_of(found: dict[int, Found], parent: QWidget) -> PagedModel[Found]:
    """A model that reads its rows from ``found``, whatever that holds by then."""
    return PagedModel(lambda ids: [found[row_id] for row_id in ids if row_id in found], describe, parent=parent)
