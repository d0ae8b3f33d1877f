"""How actors look in their list: each under the one it belongs to; renaming one where it stands, and moving it
under another by drag and drop, which goes to the store and never changes the model itself."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from workbench.language import listed, number, tr, tr_later, tr_n
from workbench.model import Actor, ActorKind
from workbench.ui.carried import QUOTES, Carried
from workbench.ui.icons import pixmap
from workbench.ui.theme import Theme, ui_font
from workbench.ui.widgets.drawing import RIGHT, RowDelegate, draw_line, side_by_side
from workbench.ui.widgets.paged import ID_ROLE, ROW_ROLE, AnyIndex, PagedModel
from workbench.ui.widgets.sides import mirrored

CARRIED = "application/x-source-workbench-actors"
INDENT, DEEPEST = 20, 6
EDIT_ROLE = int(Qt.ItemDataRole.EditRole)
KIND_ICONS = {
    ActorKind.PERSON: "user",
    ActorKind.ORGANISATION: "building-2",
    ActorKind.STATE: "landmark",
    ActorKind.OTHER: "circle",
}
KIND_NAMES = {
    ActorKind.PERSON: tr_later("Person"),
    ActorKind.ORGANISATION: tr_later("Organisation"),
    ActorKind.STATE: tr_later("State"),
    ActorKind.OTHER: tr_later("Other"),
}
_SPOKEN = {
    ActorKind.PERSON: tr_later("person"),
    ActorKind.ORGANISATION: tr_later("organisation"),
    ActorKind.STATE: tr_later("state"),
    ActorKind.OTHER: tr_later("other"),
}
"""In the middle of a line, where languages differ in what they write large."""


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor with the number of quotes it speaks in; ``depth`` counts those it stands under."""

    actor: Actor
    quotes: int
    depth: int = 0

    @property
    def id(self) -> int:
        return self.actor.id

    @property
    def below(self) -> str:
        """Role and other names."""
        return side_by_side([self.actor.role, listed(alias.name for alias in self.actor.aliases)])


def describe(row: ActorRow) -> str:
    quotes = tr_n("{n} quote|{n} quotes", row.quotes)
    parts = [row.actor.name, tr(_SPOKEN[row.actor.kind]), row.below, quotes]
    return ", ".join(part for part in parts if part)


class ActorsModel(PagedModel[ActorRow]):
    """Editable in place: what is typed goes to ``rename``; actors dropped on an actor, or beside, to ``move``, quotes
    dropped on one to ``recode``; ``quotes_in`` tells those of this project."""

    rename: Callable[[int, str], None]
    move: Callable[[list[int], int | None], None]
    recode: Callable[[Carried, int], None]
    quotes_in: Callable[[QMimeData], Carried | None]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        carried = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | carried

    def mimeTypes(self) -> list[str]:
        return [CARRIED, QUOTES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        carried.setData(CARRIED, json.dumps([index.data(ID_ROLE) for index in indexes]).encode())
        return carried

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        return data.hasFormat(CARRIED) or (parent.isValid() and self.quotes_in(data) is not None)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Never true: the view would then take the dragged rows away by itself."""
        if data.hasFormat(CARRIED):
            ids = json.loads(bytes(data.data(CARRIED).data()))
            target = parent.data(ID_ROLE) if parent.isValid() else None
            # Later: it reloads the list, and the view is still busy with the drop.
            QTimer.singleShot(0, self, lambda: self.move([each for each in ids if each != target], target))
        elif parent.isValid() and (carried := self.quotes_in(data)) is not None:
            onto = int(parent.data(ID_ROLE))
            QTimer.singleShot(0, self, lambda: self.recode(carried, onto))
        return False

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == EDIT_ROLE:
            row = self.row(index.row())
            return row.actor.name if row else None
        return super().data(index, role)

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = EDIT_ROLE) -> bool:
        row = self.row(index.row())
        if role != EDIT_ROLE or row is None or not str(value).strip() or str(value).strip() == row.actor.name:
            return False
        # Later: it reloads the list, and the view is still busy closing the editor.
        actor_id, name = row.id, str(value).strip()
        QTimer.singleShot(0, self, lambda: self.rename(actor_id, name))
        return True


class ActorDelegate(RowDelegate):
    HEIGHT = 48
    PADDING_Y = 6
    ICON = 16

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ActorRow):
            return
        theme = self._theme()
        whole, rect = rect, rect.adjusted(INDENT * min(row.depth, DEEPEST), 0, 0, 0)
        faint = theme.color("ink_soft" if self.selected else "ink_faint")
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(KIND_ICONS[row.actor.kind], self.ICON, theme.ink_soft, ratio)
        half = rect.height() // 2
        place = QRect(rect.left(), rect.top() + (half - self.ICON) // 2, self.ICON, self.ICON)
        painter.drawPixmap(mirrored(whole, place).topLeft(), picture)
        line = mirrored(whole, self._name_rect(rect))
        count = number(row.quotes) if row.quotes else "–"
        taken = draw_line(painter, line, count, ui_font(), faint, RIGHT)
        name = mirrored(line, line.adjusted(0, 0, -taken - 8, 0))
        draw_line(painter, name, row.actor.name, ui_font(), theme.color("ink"))
        below = row.below or tr(KIND_NAMES[row.actor.kind])
        draw_line(painter, line.translated(0, half), below, ui_font(-1), faint)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("actor_rename_field")
        editor.setAccessibleName(tr("Name of the actor"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        depth = min(row.depth, DEEPEST) if isinstance(row, ActorRow) else 0
        left = self.PADDING_X + self.ICON + INDENT * depth
        editor.setGeometry(mirrored(option.rect, option.rect.adjusted(left, 8, -self.PADDING_X, -8)))

    def _name_rect(self, rect: QRect) -> QRect:
        return QRect(rect.left() + self.ICON + 8, rect.top(), rect.width() - self.ICON - 8, rect.height() // 2)
