"""Long lists that open at once: all ids in memory, rows fetched a page at a time.

The id list is what SQL or the search index answered; a row is read only when it comes near the screen, 200 at
a time, into a small least-recently-used cache. The view is a ``QTableView`` of one column, because it is the
one Qt view whose cost does not grow with the number of rows (``QListView`` and ``QTreeView`` are linear even
with uniform sizes). Rows are drawn by a delegate; a model says in words what a row holds, for screen readers.
Headings between the rows have ids below zero; they cannot be chosen, and the keys step over them.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

PAGE = 200
PAGES_KEPT = 16
FEW = 8
"""Places looked up in a list before it is worth an index of all of them."""

# Enum members looked up as ints once: ``Qt.DisplayRole`` costs 10 µs a call in a hot path.
DISPLAY_ROLE = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE_ROLE = int(Qt.ItemDataRole.AccessibleTextRole)
TOOLTIP_ROLE = int(Qt.ItemDataRole.ToolTipRole)
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ID_ROLE = ROW_ROLE + 1

CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Held while rows are being chosen, not gone to."""

NO_PARENT = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    @property
    def id(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over the rows that follow, as many as ``count``."""

    name: str
    count: int


Group = tuple[str, Sequence[int]]
"""A heading and the ids that stand under it."""


T = TypeVar("T", bound=Row)


class PagedModel(QAbstractTableModel, Generic[T]):
    """Rows of one column for the ids of ``show``.

    ``fetch`` reads the rows of some ids, in any order, leaving out those that are gone; ``describe`` puts one
    row into words (shown where no delegate draws it, and spoken by a screen reader); ``carry`` makes rows
    into what can be dropped elsewhere.
    """

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Iterable[T]],
        describe: Callable[[T], str],
        carry: Callable[[list[T]], QMimeData] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._describe = describe
        self._carry = carry
        self._ids: list[int] = []
        self._headings: dict[int, Heading] = {}
        self._places: dict[int, int] | None = None
        self._asked = 0
        self._pages: OrderedDict[int, dict[int, T]] = OrderedDict()

    @property
    def ids(self) -> Sequence[int]:
        return self._ids

    @property
    def heading_places(self) -> list[int]:
        """Where headings stand in ``ids``."""
        return [place for place, row_id in enumerate(self._ids) if row_id < 0] if self._headings else []

    def show(self, ids: Iterable[int], headings: Mapping[int, Heading] | None = None) -> None:
        """Replaces the list; every row is read afresh. Ids below zero are those of ``headings``."""
        self.beginResetModel()
        self._ids = list(ids)
        self._headings = dict(headings or {})
        self._places, self._asked = None, 0
        self._pages.clear()
        self.endResetModel()

    def update(self, ids: Iterable[int]) -> None:
        """The list is ``ids`` now: a reset where it differs, else only a repaint with rows read afresh."""
        self._renew(list(ids), {})

    def update_groups(self, groups: Sequence[Group]) -> None:
        """Like ``update``, with a heading over each group."""
        headings = {-place: Heading(name, len(ids)) for place, (name, ids) in enumerate(groups, 1)}
        self._renew([row_id for place, (_, ids) in enumerate(groups, 1) for row_id in (-place, *ids)], headings)

    def heading(self, place: int) -> Heading | None:
        return self._headings.get(self._ids[place]) if self._headings and 0 <= place < len(self._ids) else None

    def _renew(self, fresh: list[int], headings: dict[int, Heading]) -> None:
        if fresh != self._ids or headings.keys() != self._headings.keys():
            self.show(fresh, headings)
            return
        self._headings = headings
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def row(self, place: int) -> T | None:
        """The row at a place of the list, ``None`` where it has gone meanwhile."""
        if not 0 <= place < len(self._ids):
            return None
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._read(number)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[place])

    def place_of(self, row_id: int) -> int | None:
        self._asked += 1
        if self._places is None and self._asked <= FEW:
            return self._ids.index(row_id) if row_id in self._ids else None
        if self._places is None:
            self._places = {row_id: place for place, row_id in enumerate(self._ids)}
        return self._places.get(row_id)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = DISPLAY_ROLE) -> object:
        heading = self.heading(index.row()) if self._headings else None
        if role == ROW_ROLE:
            return heading or self.row(index.row())
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role in (DISPLAY_ROLE, ACCESSIBLE_ROLE):
            if heading is not None:
                return f"{heading.name}, {heading.count}"
            row = self.row(index.row())
            return None if row is None else self._describe(row)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.heading(index.row()) is not None:
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._carry else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [row for index in sorted(indexes, key=QModelIndex.row) if (row := self.row(index.row()))]
        return self._carry(rows) if self._carry else super().mimeData(indexes)

    def _read(self, number: int) -> dict[int, T]:
        wanted = [row_id for row_id in self._ids[number * PAGE : (number + 1) * PAGE] if row_id > 0]
        page = self._pages[number] = {row.id: row for row in self._fetch(wanted)}
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page


class ListView(QTableView):
    """A list of whole-width rows of one height, in front of a ``PagedModel``.

    ``row_opened`` is Enter or a double click; ``row_clicked`` a click without Ctrl or Shift;
    ``current_changed`` follows the keys as well (``None`` when nothing is current). All carry ids, never places.
    """

    row_opened = Signal(int)
    row_clicked = Signal(int)
    current_changed = Signal(object)
    chosen_changed = Signal()
    delete_wanted = Signal()

    HEADING = 34

    def __init__(self, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = False
        self._lowered: list[int] = []  # places of headings that were made lower
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.set_row_height(row_height)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)

    def set_row_height(self, height: int) -> None:
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(1, height // 3))

    def show_model(self, model: PagedModel[T]) -> None:
        """Like ``setModel``, and listens to its selection."""
        self.setModel(model)
        model.modelReset.connect(self._size_headings)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def current_id(self) -> int | None:
        index = self.currentIndex()
        return index.data(ID_ROLE) if index.isValid() else None

    def chosen_ids(self) -> list[int]:
        """The selected rows' ids, from top to bottom."""
        if self.selectionModel() is None:
            return []
        # By ranges: an index for each of a hundred thousand chosen rows takes a second.
        chosen = self.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.count())]
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        ids = self._paged().ids
        return [row_id for top, bottom in ranges for row_id in ids[top : bottom + 1] if row_id > 0]

    def choose(self, *ids: int, scroll: bool = True) -> None:
        """Selects these rows as far as they are in the list; the last of them becomes current."""
        model = self._paged()
        places = [place for row_id in ids if (place := model.place_of(row_id)) is not None]
        selection = QItemSelection()
        for place in places:
            selection.select(model.index(place, 0), model.index(place, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if places:
            current = model.index(places[-1], 0)
            self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
            if scroll:
                self.scrollTo(current)
        else:
            self.selectionModel().clearCurrentIndex()

    def take_focus(self) -> None:
        """The keys go to the list from here; something is current as far as there is anything."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid():
            self.choose(*[row_id for row_id in self._paged().ids[:2] if row_id > 0][:1])

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Reload the model inside: chosen rows, current row and scroll position stay, as far as they are left.

        Where the current row has gone, the row now in its place becomes current, so that Delete can be
        pressed again."""
        chosen, current, place = self.chosen_ids(), self.current_id(), self.currentIndex().row()
        top = self.indexAt(QPoint(1, 1))
        top_id = top.data(ID_ROLE) if top.isValid() else None
        offset = self.verticalScrollBar().value() - self._top_of(top.row()) if top.isValid() else 0
        self._keeping = True
        try:
            yield
            self._restore(chosen, current, place)
            top_place = None if top_id is None else self._paged().place_of(top_id)
            if top_place is not None:
                self.updateGeometries()
                self.verticalScrollBar().setValue(self._top_of(top_place) + offset)
        finally:
            self._keeping = False
        if self.current_id() != current:
            self.current_changed.emit(self.current_id())
        if self.chosen_ids() != chosen:
            self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if model is not None and model.rowCount() and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = model.rowCount() - 1
            first = 1 if self._paged().heading(0) else 0
            target = model.index(first if event.key() == Qt.Key.Key_Home else last, 0)
            extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if extend:
                self._select_range(self.currentIndex().row(), target.row())
            else:
                self.setCurrentIndex(target)
            self.scrollTo(target)
            return
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt's own type-ahead reads every row there is, and the filter field does it better."""

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def _paged(self) -> "PagedModel[Row]":
        model = self.model()
        assert isinstance(model, PagedModel)
        return model

    def _top_of(self, place: int) -> int:
        return self.verticalHeader().sectionPosition(place)

    def _size_headings(self) -> None:
        """Headings are lower than rows, and what stands in the place of an earlier one is not: Qt keeps heights over
        a reset. One by one, but silently: the header tells nobody till the last."""
        places = self._paged().heading_places
        header = self.verticalHeader()
        header.blockSignals(True)
        for place in set(self._lowered).difference(places):
            if place < header.count():
                header.resizeSection(place, header.defaultSectionSize())
        for place in places:
            header.resizeSection(place, self.HEADING)
        header.blockSignals(False)
        if places or self._lowered:
            self.updateGeometries()
        self._lowered = places

    def _restore(self, chosen: list[int], current: int | None, place: int) -> None:
        model = self._paged()
        left = [row_id for row_id in chosen if model.place_of(row_id) is not None]
        if current is not None and model.place_of(current) is not None:
            self.choose(*[row_id for row_id in left if row_id != current], current, scroll=False)
            if current not in left:
                self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Deselect)
        elif current is not None and model.rowCount():
            near = min(place, model.rowCount() - 1)
            beside = [row_id for row_id in (*model.ids[near : near + 2], *model.ids[near - 1 : near]) if row_id > 0]
            self.choose(*beside[:1], scroll=False)

    def _select_range(self, first: int, last: int) -> None:
        top, bottom = sorted((max(first, 0), last))
        model = self.model()
        flags = QItemSelectionModel.SelectionFlag
        stretch = QItemSelection(model.index(top, 0), model.index(bottom, 0))
        self.selectionModel().select(stretch, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(model.index(last, 0), flags.NoUpdate)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(ID_ROLE) > 0 and not QGuiApplication.keyboardModifiers() & CHOOSING:
            self.row_clicked.emit(index.data(ID_ROLE))

    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(ID_ROLE) > 0:
            self.row_opened.emit(index.data(ID_ROLE))

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._keeping:
            self.current_changed.emit(current.data(ID_ROLE) if current.isValid() else None)

    def _on_selection_changed(self) -> None:
        if not self._keeping:
            self.chosen_changed.emit()
