"""How a source looks in the list, two lines and a dot, and what is said of it there and in the menus."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from workbench.language import is_right_to_left, number, tr, tr_later, tr_n
from workbench.model import Source, Status
from workbench.ui.icons import pixmap
from workbench.ui.theme import Theme, ui_font
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.drawing import RIGHT, RowDelegate, draw_line, side_by_side
from workbench.ui.widgets.paged import ROW_ROLE
from workbench.ui.widgets.sides import mirrored

STATUS_NAMES = {
    Status.UNREAD: tr_later("Unread"),
    Status.READING: tr_later("Reading"),
    Status.DONE: tr_later("Done"),
}
_SPOKEN = {Status.UNREAD: tr_later("unread"), Status.READING: tr_later("reading"), Status.DONE: tr_later("done")}
_MARK_AS = {
    Status.UNREAD: tr_later("Mark as unread"),
    Status.READING: tr_later("Mark as reading"),
    Status.DONE: tr_later("Mark as done"),
}


def describe(source: Source) -> str:
    """The row in words, for a screen reader."""
    parts = [source.title, source.outlet or "", spoken_date(source.published), tr(_SPOKEN[source.status])]
    parts.append(counted_quotes(source.quotes))
    return ", ".join(part for part in parts if part)


def mark_as(status: Status) -> str:
    return tr(_MARK_AS[status])


def mark_many_as(status: Status, count: int) -> str:
    match status:
        case Status.UNREAD:
            return tr_n("Mark {n} source as unread|Mark {n} sources as unread", count)
        case Status.READING:
            return tr_n("Mark {n} source as reading|Mark {n} sources as reading", count)
        case Status.DONE:
            return tr_n("Mark {n} source as done|Mark {n} sources as done", count)


def counted_quotes(count: int) -> str:
    return tr_n("{n} quote|{n} quotes", count)


def origin_line(source: Source) -> str:
    """Outlet and date, or what else tells where it is from, and which version it is at where there are several."""
    known = side_by_side([source.outlet, spoken_date(source.published)]) or source.byline or tr("No outlet or date")
    if source.imports <= 1:
        return known
    return tr("{source} · version {number}", source=known, number=source.imports)


def removed(sources: Sequence[Source]) -> str:
    """Of one its title, of several how many, and the quotes that went with them."""
    quotes = sum(source.quotes for source in sources)
    title = sources[0].title
    if len(sources) == 1:
        if not quotes:
            return tr("Removed “{title}”.", title=title)
        return tr("Removed “{title}” and {quotes}.", title=title, quotes=counted_quotes(quotes))
    if not quotes:
        return tr_n("Removed {n} source.|Removed {n} sources.", len(sources))
    gone = counted_quotes(quotes)
    return tr_n("Removed {n} source and {quotes}.|Removed {n} sources and {quotes}.", len(sources), quotes=gone)


class SourceDelegate(RowDelegate):
    """The dot tells the status (an outline, half full, full); an unread title is set bold, a done one soft."""

    HEIGHT = 52
    DOT = 10
    ICON = 12

    INSET = 12

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self.beside: Mapping[int, str] = {}
        """What is said of a source beside the one above it: how much of that it holds."""
        self.alike: Callable[[int], int] = lambda _source_id: 0
        """How many sources tell the story of one, itself included."""

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        source = index.data(ROW_ROLE)
        if not isinstance(source, Source):
            return
        theme, whole = self._theme(), rect
        beside = self.beside.get(source.id, "")
        if beside:
            line = QRect(rect.left() + 4, rect.top() - self.PADDING_Y, 1, self.HEIGHT)
            painter.fillRect(mirrored(whole, line), theme.color("hairline"))
            rect = rect.adjusted(self.INSET, 0, 0, 0)
        half = rect.height() // 2
        title = QRect(rect.left() + self.DOT + 10, rect.top(), rect.width() - self.DOT - 10, half)
        below = title.translated(0, half)
        soft, faint = theme.color("ink_soft"), theme.color("ink_soft" if self.selected else "ink_faint")
        dot = mirrored(whole, QRect(rect.left(), rect.top(), self.DOT, half))
        draw_status(painter, dot, source.status, soft)
        font = ui_font(0, bold=source.status is Status.UNREAD)
        ink = soft if source.status is Status.DONE else theme.color("ink")
        draw_line(painter, mirrored(whole, title), source.title, font, ink)
        taken = self._paint_tail(painter, mirrored(whole, below), source, faint)
        room = mirrored(whole, below.adjusted(0, 0, -taken, 0))
        told = side_by_side([beside, source.outlet]) if beside else origin_line(source)
        draw_line(painter, room, told, ui_font(-1), faint)

    def _paint_tail(self, painter: QPainter, rect: QRect, source: Source, ink: QColor) -> int:
        """How far one has read, how many tell the same story and how many quotes there are, at the end; returns
        the width taken."""
        taken = 0
        for count, icon in ((source.quotes, "quote"), (0 if self.beside else self.alike(source.id), "files")):
            if count:
                place = mirrored(rect, rect.adjusted(0, 0, -taken, 0))
                taken += draw_line(painter, place, number(count), ui_font(-1), ink, RIGHT) + 4 + self.ICON
                top = rect.top() + (rect.height() - self.ICON) // 2
                place = mirrored(rect, QRect(rect.right() + 1 - taken, top, self.ICON, self.ICON))
                picture = pixmap(icon, self.ICON, ink.name(), painter.device().devicePixelRatio())
                painter.drawPixmap(place.topLeft(), picture)
                taken += 8
        if source.status is Status.READING and source.chars:
            share = tr("{percent} %", percent=min(100, 100 * source.progress // source.chars))
            place = mirrored(rect, rect.adjusted(0, 0, -taken, 0))
            taken += draw_line(painter, place, share, ui_font(-1), ink, RIGHT) + 8
        return taken


def draw_status(painter: QPainter, rect: QRect, status: Status, ink: QColor) -> None:
    """The dot of a status, centred in ``rect`` and as wide as it; half of it fills from where lines begin."""
    side = rect.width()
    circle = QRectF(rect.left() + 0.75, rect.top() + (rect.height() - side) / 2 + 0.75, side - 1.5, side - 1.5)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if status is Status.DONE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if status is Status.READING:
        painter.setBrush(ink)
        painter.drawChord(circle, (270 if is_right_to_left() else 90) * 16, 180 * 16)
