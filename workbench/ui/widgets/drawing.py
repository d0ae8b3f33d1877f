"""Pieces that delegates draw rows with: one line elided, a few lines wrapped, the ground a row stands on.

Colours come from the palette (which is the theme), so that anything here follows a change of theme by itself. Places
are reckoned as in a window that runs from the left, and turned where it runs from the right, see ``sides``; there
``LEFT`` is where a line of the window begins, and each text keeps the direction of its own letters.
"""

from collections import OrderedDict
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workbench.language import is_right_to_left, isolated, number
from workbench.ui.theme import ui_font
from workbench.ui.widgets.paged import ID_ROLE, ROW_ROLE, Heading
from workbench.ui.widgets.sides import mirrored

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

LAYOUTS_KEPT = 400
LONGEST_WRAPPED = 600
"""Characters that can be seen in a few lines; what follows is not laid out."""


@cache
def _states() -> "type[QStyle.StateFlag]":
    """Imported with the first row: the class brings a dozen enumerations along."""
    from PySide6.QtWidgets import QStyle

    return QStyle.StateFlag


def draw_line(
    painter: QPainter, rect: QRect, text: str, font: QFont, color: QColor, align: Qt.AlignmentFlag = LEFT
) -> int:
    """One line of text, elided at its end; returns the width it took in pixels."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(color)
    draw_aligned(painter, rect, shown, align)
    return min(rect.width(), metrics.horizontalAdvance(shown))


def draw_aligned(painter: QPainter, rect: QRect, text: str, align: Qt.AlignmentFlag = LEFT) -> None:
    """One line in the painter's own font and ink."""
    turned = is_right_to_left()
    painter.drawText(rect, _flags(align, turned, turned and right_to_left(text, otherwise=True)), text)


@cache
def _flags(align: Qt.AlignmentFlag, turned: bool, from_right: bool) -> int:
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    if turned and not align & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignAbsolute):
        align = align & ~sides | (
            Qt.AlignmentFlag.AlignLeft if align & Qt.AlignmentFlag.AlignRight else Qt.AlignmentFlag.AlignRight
        )
    run = Qt.TextFlag.TextForceRightToLeft if from_right else Qt.TextFlag.TextForceLeftToRight
    return (align | Qt.AlignmentFlag.AlignAbsolute).value | Qt.TextFlag.TextSingleLine.value | run.value


class WrappedText:
    """Draws text over at most ``lines`` lines, the last one elided, and remembers where lines broke."""

    def __init__(self, lines: int) -> None:
        self._lines = lines
        self._kept: OrderedDict[tuple[str, str, int], tuple[str, ...]] = OrderedDict()

    def broken(self, text: str, font: QFont, width: int) -> tuple[str, ...]:
        key = (text, font.key(), width)
        if key not in self._kept:
            self._kept[key] = self._break(" ".join(text[:LONGEST_WRAPPED].split()), font, width)
            while len(self._kept) > LAYOUTS_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        color: QColor,
        spacing: int,
        *,
        in_place: bool = False,
    ) -> int:
        """Draws into the top of ``rect``, ``spacing`` pixels from line to line; returns the height taken. Lines begin
        where their letters do, or all of them where the window's do, ``in_place``: an indent shows only so."""
        painter.setFont(font)
        painter.setPen(color)
        lines = self.broken(text, font, rect.width())
        from_right = right_to_left(text)
        side = RIGHT if (is_right_to_left() if in_place else from_right) else LEFT
        flags = _flags(side | Qt.AlignmentFlag.AlignAbsolute, False, from_right)
        for at, line in enumerate(lines):
            place = QRect(rect.left(), rect.top() + at * spacing, rect.width(), spacing)
            painter.drawText(place, flags, line)
        return len(lines) * spacing

    def _break(self, text: str, font: QFont, width: int) -> tuple[str, ...]:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        units = text.encode("utf-16-le")
        lines: list[str] = []
        while len(lines) < self._lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            start = 2 * line.textStart()
            last = len(lines) == self._lines - 1
            end = len(units) if last else start + 2 * line.textLength()
            lines.append(units[start:end].decode("utf-16-le", "replace").strip())
        layout.endLayout()
        if lines:
            lines[-1] = QFontMetrics(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
        return tuple(lines)


def right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether the first strong letter is of a script written from right to left (as the bidi rule P2 asks, which
    passes over what is isolated); ``otherwise`` where there is none."""
    isolated = 0
    for letter in text:
        direction = bidirectional(letter)
        if direction in ("FSI", "LRI", "RLI"):
            isolated += 1
        elif direction == "PDI":
            isolated = max(0, isolated - 1)
        elif not isolated and direction in ("R", "AL", "L"):
            return direction != "L"
    return otherwise


def side_by_side(parts: Iterable[str | None], between: str = " · ") -> str:
    """What is known of ``parts`` in one line; one written against the direction of the window keeps its neighbours in
    their places (Unicode's first-strong isolate)."""
    known, turned = [part for part in parts if part], is_right_to_left()
    return between.join(isolated(part) if turned or right_to_left(part) else part for part in known)


class RowDelegate(QStyledItemDelegate):
    """The ground of every list row: selection, hover, a focus ring, an accent bar for the row that is open.

    Subclasses draw into ``paint_row``, each part where ``mirrored`` has it; its rectangle is inside the padding, and
    ``selected`` tells whether the row lies on the selection's ground, where faint ink would be too faint."""

    PADDING_X = 12
    PADDING_Y = 8
    BAR = 3

    def __init__(self, *, hairline: bool = False) -> None:
        super().__init__()
        self._hairline = hairline
        self.open_id: int | None = None
        self.selected = False

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        raise NotImplementedError

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        heading = index.data(ROW_ROLE)
        if isinstance(heading, Heading):
            self._paint_heading(painter, option, heading)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.selected = bool(option.state & _states().State_Selected)
        self._paint_ground(painter, option, index)
        inside = option.rect.adjusted(self.PADDING_X, self.PADDING_Y, -self.PADDING_X, -self.PADDING_Y)
        self.paint_row(painter, inside, option.palette, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        painter.save()
        rect, palette = option.rect, option.palette
        line = rect.adjusted(self.PADDING_X, 8, -self.PADDING_X, 0)
        active = QPalette.ColorGroup.Active  # it is disabled, as it cannot be chosen, but there to be read
        faint = palette.color(active, QPalette.ColorRole.PlaceholderText)
        taken = draw_line(painter, line, number(heading.count), ui_font(-1), faint, RIGHT)
        ink = palette.color(active, QPalette.ColorRole.Text)
        name = mirrored(line, line.adjusted(0, 0, -taken - 12, 0))
        draw_line(painter, name, heading.name, ui_font(0, bold=True), ink)
        painter.fillRect(line.left(), rect.bottom(), line.width(), 1, palette.mid())
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, palette, state = option.rect, option.palette, option.state
        if self.selected:
            painter.fillRect(rect, palette.highlight())
        elif state & _states().State_MouseOver:
            painter.fillRect(rect, palette.midlight())
        if self._hairline:
            width = rect.width() - 2 * self.PADDING_X
            painter.fillRect(rect.left() + self.PADDING_X, rect.bottom(), width, 1, palette.mid())
        if self.open_id is not None and index.data(ID_ROLE) == self.open_id:
            bar = QRect(rect.left(), rect.top(), self.BAR, rect.height())
            painter.fillRect(mirrored(rect, bar), palette.accent())
        if state & _states().State_HasFocus:
            painter.setPen(QPen(palette.accent().color(), 1))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
