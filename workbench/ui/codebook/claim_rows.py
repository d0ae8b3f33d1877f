"""Claims as a tree: each under its parent, with how many statements take which stance.

The model is made anew from the codebook at every change (a codebook holds hundreds of claims, not many
thousands); moving a claim by drag and drop goes to the store and never changes the model itself.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.language import tr, tr_n
from workbench.model import Claim, Stance, Tally
from workbench.ui.carried import QUOTES, Carried
from workbench.ui.theme import Theme, ui_font
from workbench.ui.widgets.drawing import RIGHT, WrappedText, draw_line
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE, ID_ROLE
from workbench.ui.widgets.sides import mirrored

TALLY_ROLE = ID_ROLE + 1
NO_TALLY = Tally()
_FROM_LEFT = "\N{LEFT-TO-RIGHT MARK}"
"""A sign stands before its figure in every language."""
CLAIMS = "application/x-source-workbench-claims"
AnyIndex = QModelIndex | QPersistentModelIndex


def tallied(tally: Tally) -> list[tuple[Stance, int]]:
    """The stances with their numbers, in the order + − ? ~."""
    return [(stance, getattr(tally, stance.value)) for stance in Stance]


def describe(claim: Claim, tally: Tally) -> str:
    """``There is a written order, 1 denies, 2 questions``: for a screen reader."""
    counts = [_counted(stance, count) for stance, count in tallied(tally) if count]
    if tally.unmarked:
        counts.append(tr_n("{n} without a stance|{n} without a stance", tally.unmarked))
    return ", ".join([claim.text, *(counts or [tr("no statements")])])


def _counted(stance: Stance, count: int) -> str:
    if stance is Stance.ASSERTS:
        return tr_n("{n} asserts|{n} asserts", count)
    if stance is Stance.DENIES:
        return tr_n("{n} denies|{n} denies", count)
    if stance is Stance.QUESTIONS:
        return tr_n("{n} questions|{n} questions", count)
    return tr_n("{n} reports|{n} reports", count)


class ClaimsModel(QStandardItemModel):
    """``move`` is asked to put a claim under another (or ``None``), ``reword`` to set its text, ``recode`` to say
    that quotes dropped on a claim are about it; ``quotes_in`` tells those of this project."""

    move: Callable[[int, int | None], None]
    reword: Callable[[int, str], None]
    recode: Callable[[Carried, int], None]
    quotes_in: Callable[[QMimeData], Carried | None]

    def fill(self, claims: Sequence[Claim], tallies: Mapping[int, Tally]) -> None:
        self.removeRows(0, self.rowCount())  # after clear() PySide would hold on to every item there ever was
        items = {claim.id: self._item(claim, tallies.get(claim.id, NO_TALLY)) for claim in claims}
        for claim in claims:
            parent = items.get(claim.parent_id or 0)
            (parent or self.invisibleRootItem()).appendRow(items[claim.id])

    def item_of(self, claim_id: int) -> QStandardItem | None:
        waiting = [self.invisibleRootItem()]
        while waiting:
            item = waiting.pop()
            if item.data(ID_ROLE) == claim_id:
                return item
            waiting.extend(item.child(row) for row in range(item.rowCount()))
        return None

    def setData(self, index: AnyIndex, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        text = str(value).strip()
        if role != int(Qt.ItemDataRole.EditRole) or not text or text == index.data():
            return False
        # Later: it refills the model, and the view is still busy closing the editor.
        claim_id = index.data(ID_ROLE)
        QTimer.singleShot(0, self, lambda: self.reword(claim_id, text))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [CLAIMS, QUOTES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Ids and nothing else: Qt would stream the Python values of the rows, and crashes doing so."""
        data = QMimeData()
        data.setData(CLAIMS, " ".join(str(index.data(ID_ROLE)) for index in indexes).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Never true: the view would then take the dragged row away by itself."""
        target = parent.data(ID_ROLE) if parent.isValid() else None
        if data.hasFormat(CLAIMS):
            for claim_id in bytes(data.data(CLAIMS).data()).split():
                self.move(int(claim_id), target)
        elif target is not None and (carried := self.quotes_in(data)) is not None:
            # Later: it refills the model, and the view is still busy with the drop.
            QTimer.singleShot(0, self, lambda: self.recode(carried, int(target)))
        return False

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        return data.hasFormat(CLAIMS) or (parent.isValid() and self.quotes_in(data) is not None)

    def _item(self, claim: Claim, tally: Tally) -> QStandardItem:
        item = QStandardItem(claim.text)
        item.setData(claim.id, ID_ROLE)
        item.setData(tally, TALLY_ROLE)
        item.setData(describe(claim, tally), ACCESSIBLE_ROLE)
        item.setToolTip(claim.text)
        return item


class ClaimDelegate(QStyledItemDelegate):
    """The wording over at most two lines; at their end one column for each stance that occurs at all, so that
    the figures stand under each other."""

    LEADING = 18
    LINES = 2
    PADDING_X, PADDING_Y = 4, 6
    COLUMN = 28

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme
        self._wrapped = WrappedText(self.LINES)
        self.columns: tuple[Stance, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else 240
        lines = self._wrapped.broken(index.data(), ui_font(), self._room(width - self._indent(index, option)))
        return QSize(120, max(1, len(lines)) * self.LEADING + 2 * self.PADDING_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._theme()
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, option.palette.highlight())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, option.palette.midlight())
        inside = rect.adjusted(self.PADDING_X, self.PADDING_Y, -8, -self.PADDING_Y)
        words = mirrored(rect, QRect(inside.left(), inside.top(), self._room(rect.width()), inside.height()))
        ink = theme.color("ink")
        self._wrapped.draw(painter, words, index.data(), ui_font(), ink, self.LEADING, in_place=True)
        tally = index.data(TALLY_ROLE)
        if isinstance(tally, Tally):
            line = QRect(inside.left(), inside.top(), inside.width(), self.LEADING)
            self._paint_tally(painter, rect, line, tally, theme)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("claim_rename_field")
        editor.setAccessibleName(tr("Wording of the claim"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        editor.setGeometry(mirrored(option.rect, option.rect.adjusted(0, 0, -4, 0)))

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data())

    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, ClaimsModel)
        model.setData(index, editor.text())

    def _paint_tally(self, painter: QPainter, whole: QRect, line: QRect, tally: Tally, theme: Theme) -> None:
        counts = dict(tallied(tally))
        right = line.right() + 1
        for stance in reversed(self.columns):
            cell = mirrored(whole, QRect(right - self.COLUMN, line.top(), self.COLUMN, line.height()))
            if counts[stance]:
                ink = QColor(theme.stance_ink[stance])
                draw_line(
                    painter, cell, f"{_FROM_LEFT}{stance.sign}{counts[stance]}", ui_font(-1, bold=True), ink, RIGHT
                )
            right -= self.COLUMN

    def _room(self, width: int) -> int:
        return max(60, width - self.PADDING_X - 8 - len(self.columns) * self.COLUMN - 4)

    @staticmethod
    def _indent(index: AnyIndex, option: QStyleOptionViewItem) -> int:
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        step = getattr(option.widget, "indentation", lambda: 0)()
        return depth * int(step)
