"""The outline of the report as a tree: sections, and the quotations in them, each with a tick.

The rule: the tree shows what the report was made of and changes nothing itself; what is ticked, moved or chosen it
says, and is shown anew when the report is. Things are moved among their siblings only: where a quotation stands is
decided by what is said in it.
"""

import json
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from workbench.language import is_right_to_left, number, tr, tr_n
from workbench.report.outline import Branch, Leaf, Outline
from workbench.ui.theme import ui_font
from workbench.ui.widgets.drawing import RIGHT, draw_line
from workbench.ui.widgets.sides import mirrored

_MIME = "application/x-workbench-outline"
_FLAG, _ROLE = Qt.ItemFlag, Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COUNT_ROLE = int(_ROLE.UserRole)
"""How many quotations a section shows, in words."""


class _Node:
    """A section or a quotation; ``row`` is its place among its siblings."""

    __slots__ = ("children", "key", "parent", "row", "value")

    def __init__(self, value: "Branch | Leaf | None", parent: "_Node | None", row: int) -> None:
        self.value, self.parent, self.row = value, parent, row
        self.key = value.key if value is not None else ""
        self.children: list[_Node] = []
        if isinstance(value, Branch):
            inner: list[Branch | Leaf] = [*value.leaves, *value.branches]
            self.children = [_Node(each, self, row) for row, each in enumerate(inner)]


class OutlineModel(QAbstractItemModel):
    ticked = Signal(str, bool)
    """A key, and whether it is to be shown."""
    arranged = Signal(list)
    """Keys of siblings in the order they are to have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(None, None, 0)
        self._by_key: dict[str, _Node] = {}
        self._by_id: dict[int, _Node] = {}  # an index that outlived its node finds nothing, and no freed memory

    def show(self, outline: Outline) -> None:
        self.beginResetModel()
        self._root = _Node(None, None, 0)
        self._root.children = [_Node(branch, self._root, row) for row, branch in enumerate(outline.branches)]
        self._by_key, self._by_id = {}, {}
        todo = list(self._root.children)
        while todo:
            node = todo.pop()
            self._by_key[node.key] = node
            self._by_id[id(node)] = node
            todo += node.children
        self.endResetModel()

    def at(self, index: Index) -> Branch | Leaf | None:
        return self._node(index).value

    def place(self, key: str) -> QModelIndex:
        node = self._by_key.get(key)
        return self.createIndex(node.row, 0, id(node)) if node else QModelIndex()

    def moved(self, index: Index, by: int) -> list[str]:
        """The siblings' keys with this one moved; empty where it cannot go further."""
        node = self._node(index)
        siblings = self._alike(node)
        at = siblings.index(node)
        if node is self._root or not 0 <= at + by < len(siblings):
            return []
        siblings.insert(at + by, siblings.pop(at))
        return [each.key for each in siblings]

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        children = self._node(parent).children
        return self.createIndex(row, column, id(children[row])) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        node = self._node(index).parent
        return QModelIndex() if node is None or node is self._root else self.createIndex(node.row, 0, id(node))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        value = self._node(index).value
        if value is None:
            return None
        if role == COUNT_ROLE:
            return number(_count(value)) if isinstance(value, Branch) else ""
        if role == _ROLE.DisplayRole:
            return self._said(value)
        if role == _ROLE.CheckStateRole:
            return self._state(value)
        if role == _ROLE.FontRole:
            return self._font(value)
        if role == _ROLE.ToolTipRole:
            return own_way(f"{value.number:03} · {value.words[:400]}" if isinstance(value, Leaf) else value.summary)
        if role == _ROLE.AccessibleTextRole:
            return self._spoken(value)
        return None

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        key = self._node(index).key
        if role != _ROLE.CheckStateRole or not key:
            return False
        self.ticked.emit(key, Qt.CheckState(value) is not Qt.CheckState.Unchecked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _FLAG.ItemIsDropEnabled
        flags = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemIsDragEnabled | _FLAG.ItemIsDropEnabled
        return flags | _FLAG.ItemIsUserCheckable

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        keys = list(dict.fromkeys(self._node(index).key for index in indexes))
        data.setData(_MIME, QByteArray(json.dumps(keys).encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return data.hasFormat(_MIME) and bool(self._dropped(data, row, parent))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        keys = self._dropped(data, row, parent)
        if keys:
            self.arranged.emit(keys)
        return False  # nothing is moved here: the report is made anew

    def _dropped(self, data: QMimeData, row: int, parent: Index) -> list[str]:
        """The siblings as they would stand; empty where what is dragged does not belong there."""
        keys = json.loads(bytes(data.data(_MIME).data()).decode())
        node = self._by_key.get(keys[0]) if keys else None
        target = self._node(parent)
        if node is None:
            return []
        if row < 0:  # onto something: before it, where that is a sibling
            target, row = (target.parent or self._root), target.row
        if node.parent is not target:
            return []
        siblings = self._alike(node)
        before = [each for each in siblings if each.row < row and each is not node]
        after = [each for each in siblings if each.row >= row and each is not node]
        return [each.key for each in (*before, node, *after)]

    def _alike(self, node: _Node) -> list[_Node]:
        """The siblings of its kind: quotations stand before the sections within a section."""
        siblings = node.parent.children if node.parent else []
        return [each for each in siblings if isinstance(each.value, Leaf) == isinstance(node.value, Leaf)]

    def _node(self, index: Index) -> _Node:
        return self._by_id.get(index.internalId(), self._root) if index.isValid() else self._root

    def _spoken(self, value: Branch | Leaf) -> str:
        said = self._said(value)
        if isinstance(value, Branch):
            said = tr_n("{title}, {n} quotation|{title}, {n} quotations", _count(value), title=said)
        return said if value.shown else tr("{what}, left out", what=said)

    @staticmethod
    def _said(value: Branch | Leaf) -> str:
        if isinstance(value, Branch):
            return own_way(value.title)
        quote, words = f"Q-{value.number:03}", " ".join(value.words[:160].split())
        if not value.speaker:
            return tr("{quote}  {words}", quote=quote, words=words)
        return tr("{quote}  {speaker}: {words}", quote=quote, speaker=value.speaker, words=words)

    @staticmethod
    def _state(value: Branch | Leaf) -> Qt.CheckState:
        if not value.shown:
            return Qt.CheckState.Unchecked
        if isinstance(value, Branch):
            whole = all(branch.shown and all(leaf.shown for leaf in branch.leaves) for branch in value.walk())
            return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked

    @staticmethod
    def _font(value: Branch | Leaf) -> QFont:
        font = ui_font(0, bold=True) if isinstance(value, Branch) else ui_font(-1)
        font.setStrikeOut(not value.shown)
        return font


class _Counted(QStyledItemDelegate):
    """A line with a count at its end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count = str(index.data(COUNT_ROLE) or "")
        if not count:
            super().paint(painter, option, index)
            return
        font = ui_font(-1, figures=True)
        width = QFontMetrics(font).horizontalAdvance(count) + 12
        whole = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, option.palette.highlight())
        narrower = QStyleOptionViewItem(option)
        narrower.rect = mirrored(whole, whole.adjusted(0, 0, -width, 0))
        super().paint(painter, narrower, index)
        faint = option.palette.color(option.palette.ColorRole.PlaceholderText)
        draw_line(painter, mirrored(whole, whole.adjusted(0, 0, -8, 0)), count, font, faint, RIGHT)


def own_way(text: str) -> str:
    """What somebody else wrote, in a row that Qt draws: in a window that runs from the right it would have the dots
    at which it is cut before its beginning (Unicode's first-strong isolate, open to the end of the row)."""
    return f"\u2068{text}" if is_right_to_left() else text


def _count(branch: Branch) -> int:
    """Each quotation once, though it may stand under several claims."""
    return len({leaf.quote_id for each in branch.walk() for leaf in each.leaves if leaf.shown})


class OutlineTree(QTreeView):
    chosen = Signal(object)
    """A ``Branch``, a ``Leaf`` or ``None``."""
    opened = Signal(object)
    """The same, by Enter or a double click."""

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_outline")
        self.setAccessibleName(tr("Outline of the report"))
        self._outline = model
        self._known: set[str] = set()
        self._folded: set[str] = set()
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setItemDelegate(_Counted(self))
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setExpandsOnDoubleClick(False)
        self.collapsed.connect(lambda index: self._folded.add(self._key(index)))
        self.expanded.connect(lambda index: self._folded.discard(self._key(index)))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.at(index)))
        self._showing = False

    def show_outline(self, outline: Outline) -> None:
        """What was unfolded and chosen stays so; sections that are new are folded where there are many."""
        current = self._key(self.currentIndex())
        at = self.verticalScrollBar().value()
        keys = [branch.key for branch in outline.walk()]
        if len(keys) > 1 and sum(len(branch.leaves) for branch in outline.walk()) > 60:
            self._folded |= {key for key in keys if key not in self._known}
        self._known.update(keys)
        self._showing = True
        self._outline.show(outline)
        for key in keys:
            if key not in self._folded:
                self.setExpanded(self._outline.place(key), True)
        place = self._outline.place(current)
        if place.isValid():
            self.setCurrentIndex(place)
        self.verticalScrollBar().setValue(at)
        self._showing = False

    def choose(self, key: str) -> None:
        place = self._outline.place(key)
        if place.isValid():
            self.setCurrentIndex(place)
            self.scrollTo(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            keys = self._outline.moved(self.currentIndex(), step)
            if keys:
                self._outline.arranged.emit(keys)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._outline.at(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def _key(self, index: QModelIndex) -> str:
        value = self._outline.at(index)
        return value.key if value is not None else ""

    def _on_current(self, current: QModelIndex) -> None:
        if not self._showing:
            self.chosen.emit(self._outline.at(current))
