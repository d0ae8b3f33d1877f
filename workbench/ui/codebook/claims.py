"""The claims of the project as a tree: how often each is asserted, denied, questioned and reported; reworded,
moved under one another and merged in place."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTreeView, QVBoxLayout, QWidget

from workbench.errors import Refused
from workbench.language import tr, tr_n
from workbench.model import Change, Claim, Stance, Tally
from workbench.text import fold
from workbench.ui.carried import taken
from workbench.ui.codebook.claim_rows import ClaimDelegate, ClaimsModel, tallied
from workbench.ui.codebook.merging import MergeBar, add_move, add_split, ask_split, short
from workbench.ui.codebook.recoding import recode
from workbench.ui.icons import icon
from workbench.ui.memo_field import MemoField
from workbench.ui.session import Session
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.empty import EmptyState, Pages
from workbench.ui.widgets.fields import FilterField, NewField
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.paged import ID_ROLE

NEWS = ("claim", "statement")
INDENT = 20


class ClaimTree(QTreeView):
    """``row_opened`` is Enter or a double click on a claim, by id."""

    row_opened = Signal(int)
    chosen_changed = Signal()
    delete_wanted = Signal()

    def __init__(self, model: ClaimsModel, delegate: ClaimDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims = model
        self._closed: set[int] = set()
        self._keeping = False
        self.setObjectName("claim_tree")
        self.setAccessibleName(tr("Claims"))
        self.setHeaderHidden(True)
        self.setIndentation(INDENT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda index: self.row_opened.emit(index.data(ID_ROLE)))
        self.collapsed.connect(lambda index: self._closed.add(index.data(ID_ROLE)))
        self.expanded.connect(self._on_expanded)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def chosen_ids(self) -> list[int]:
        indexes = self.selectionModel().selectedIndexes()
        return [index.data(ID_ROLE) for index in sorted(indexes, key=lambda index: self.visualRect(index).top())]

    def choose(self, *ids: int, scroll: bool = True) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().clear()
        for claim_id in ids:
            item = self._claims.item_of(claim_id)
            if item is not None:
                self.selectionModel().setCurrentIndex(item.index(), flags.Select)
                if scroll:
                    self.scrollTo(item.index())

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Refill the model inside: what is chosen, current, closed and where one has scrolled to stay."""
        chosen, current = self.chosen_ids(), self.currentIndex().data(ID_ROLE)
        scrolled = self.verticalScrollBar().value()
        self._keeping = True
        try:
            yield
            self.expandAll()
            for claim_id in list(self._closed):
                item = self._claims.item_of(claim_id)
                if item is not None:
                    self.collapse(item.index())
            last = [current] if current in chosen else []
            self.choose(*[claim_id for claim_id in chosen if claim_id != current], *last, scroll=False)
            self.verticalScrollBar().setValue(scrolled)
        finally:
            self._keeping = False
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: the filter field does it better."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows are as high as their wording needs at this width

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._keeping:
            self._closed.discard(index.data(ID_ROLE))

    def _on_selection_changed(self) -> None:
        if not self._keeping:
            self.chosen_changed.emit()


class ClaimsPanel(QWidget):
    """``filter_wanted`` asks for the quotes about one claim: ``("claim", id)``."""

    filter_wanted = Signal(str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._book = session.project.codebook
        self._claims: dict[int, Claim] = {}
        self._build()
        self.setFocusProxy(self._tree)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._tree.viewport().update)
        self.reload()

    def add(self) -> None:
        """Asks for the wording of a new claim, in place."""
        self._filter.clear()
        self._new.ask()

    def rename(self) -> None:
        """Lets the wording of the current claim be typed over, in the tree."""
        if self._tree.currentIndex().isValid():
            self._tree.setFocus()
            self._tree.edit(self._tree.currentIndex())

    def merge(self) -> None:
        """Asks which of the chosen claims is to stay."""
        if len(self._tree.chosen_ids()) < 2:
            self._session.notify(tr("Choose two or more claims first: hold Ctrl and click them."))
        else:
            self._merge_bar.ask()

    def choose(self, *claim_ids: int) -> None:
        self._tree.choose(*claim_ids)

    def split(self) -> None:
        """Asks which of those that were merged into the chosen claim is to stand by itself again."""
        ids = self._tree.chosen_ids()
        merges = self._book.merges(claim_id=ids[0]) if len(ids) == 1 else []
        if merges:
            ask_split(self._tree, merges, self._split)
        else:
            self._session.notify(tr("Choose one claim first, into which others were merged."))

    def remove_chosen(self) -> None:
        """Takes the chosen claims out; their quotes stay, and a notice offers to take it back."""
        ids = self._tree.chosen_ids()
        if not ids:
            return
        if len(ids) == 1:
            claim = short(self._claims[ids[0]].text)
            step = tr("Remove “{claim}”", claim=claim)
            told = tr("“{claim}” removed; the quotes stay.", claim=claim)
        else:
            step = tr_n("Remove {n} claim|Remove {n} claims", len(ids))
            told = tr_n("{n} claim removed; the quotes stay.|{n} claims removed; the quotes stay.", len(ids))
        with self._session.project.step(step):
            for claim_id in ids:
                self._book.remove_claim(claim_id)
        self._session.notify(told, tr("Undo"), self._session.undo)

    def reload(self) -> None:
        """Reads the claims anew; what is chosen, closed and scrolled to stays."""
        self._claims = {claim.id: claim for claim in self._book.claims()}
        tallies = self._book.tallies()
        fitting = self._fitting(fold(self._filter.text()).split())
        self._delegate.columns = _columns(tallies.values())
        with self._tree.place_kept():
            self._model.fill(fitting, tallies)
        self._header.show_count(len(fitting), len(self._claims))
        self._filter.setVisible(bool(self._claims))
        self._stack.setCurrentWidget(self._tree if fitting else self._none_fit if self._claims else self._empty)

    def _build(self) -> None:
        self._header = SectionHeader()
        add = IconButton("plus", tr("New claim"), "claim_add")
        add.clicked.connect(self.add)
        self._header.add(add)
        self._filter = FilterField(tr("Filter claims"), "claim_filter")
        self._filter.textChanged.connect(self.reload)
        self._new = NewField(tr("The new claim, as one sentence"), "claim_new")
        self._new.saved.connect(self._on_worded)
        self._model = ClaimsModel()
        self._model.move = self._move
        self._model.quotes_in = lambda data: taken(data, self._session.project.id)
        self._model.recode = lambda carried, claim_id: recode(
            self._session, carried, short(self._claims[claim_id].text), claim_id=claim_id
        )
        self._model.reword = self._reword
        self._delegate = ClaimDelegate(lambda: self._session.theme)
        self._tree = ClaimTree(self._model, self._delegate, self)
        self._filter.down_pressed.connect(self._tree.setFocus)
        self._tree.row_opened.connect(self._show_quotes)
        self._tree.delete_wanted.connect(self.remove_chosen)
        self._tree.chosen_changed.connect(self._show_chosen)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._on_menu)
        self._merge_bar = MergeBar("claim_merge")
        self._merge_bar.merge_wanted.connect(self._merge_into)
        self._merge_bar.remove_wanted.connect(self.remove_chosen)
        self._note = MemoField(self._session, "claim")
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self._note)
        self._foot.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "list-tree",
            tr("No claims yet"),
            tr(
                "A claim is one sentence that sources assert, deny, question or report. Word one here, or while "
                "capturing a quote."
            ),
            tr("New claim"),
        )
        self._empty.button().setObjectName("claim_empty_add")
        self._empty.button_pressed.connect(self.add)
        self._none_fit = EmptyState(
            "search", tr("No claim fits"), tr("The filter leaves nothing over."), tr("Show all")
        )
        self._none_fit.button().setObjectName("claim_show_all")
        self._none_fit.button_pressed.connect(self._filter.clear)
        fields = QVBoxLayout()
        fields.setContentsMargins(12, 0, 12, 8)
        fields.setSpacing(8)
        fields.addWidget(self._filter)
        fields.addWidget(self._new)
        pages = Pages(self._tree, self._empty, self._none_fit)
        self._stack = pages.stack
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(fields)
        column.addWidget(pages, 1)
        column.addWidget(self._foot)
        column.addWidget(self._merge_bar)

    def _fitting(self, needles: list[str]) -> list[Claim]:
        """The claims whose wording holds every word, in the order of the codebook."""
        claims = self._claims.values()
        return [claim for claim in claims if all(needle in fold(claim.text) for needle in needles)]

    def _show_chosen(self) -> None:
        chosen = [claim_id for claim_id in self._tree.chosen_ids() if claim_id in self._claims]
        self._merge_bar.show_entries([(claim_id, self._claims[claim_id].text) for claim_id in chosen])
        self._note.show_about(chosen[0] if len(chosen) == 1 else None)
        self._foot.setVisible(len(chosen) == 1)

    def _show_quotes(self, claim_id: int) -> None:
        self.filter_wanted.emit("claim", claim_id)

    def _move(self, claim_id: int, parent_id: int | None) -> None:
        if self._claims[claim_id].parent_id != parent_id and claim_id != parent_id:
            try:
                self._book.move_claim(claim_id, parent_id)
            except Refused as error:
                self._session.notify(str(error), kind="warn")

    def _reword(self, claim_id: int, text: str) -> None:
        try:
            self._book.reword_claim(claim_id, text)
        except Refused as error:
            self._session.notify(str(error), kind="warn")

    def _merge_into(self, keep_id: int) -> None:
        others = [claim_id for claim_id in self._tree.chosen_ids() if claim_id != keep_id]
        try:
            kept = self._book.merge_claims(keep_id, *others)
        except Refused as error:
            self._session.notify(str(error), kind="warn")
            return
        self._tree.choose(keep_id)
        told = tr_n(
            "{n} claim merged into “{kept}”.|{n} claims merged into “{kept}”.", len(others), kept=short(kept.text)
        )
        self._session.notify(told, tr("Undo"), self._session.undo)

    def _split(self, merge_id: int) -> None:
        try:
            claim = self._book.split_claim(merge_id)
        except Refused as error:
            self._session.notify(str(error), kind="warn")
        else:
            self._tree.choose(claim.id)
            self._session.notify(
                tr("“{claim}” is a claim again.", claim=short(claim.text)), tr("Undo"), self._session.undo
            )

    def _on_worded(self, text: str) -> None:
        try:
            claim = self._book.find_claim(text) or self._book.add_claim(text)
        except Refused as error:
            self._session.notify(str(error), kind="warn")
        else:
            self._tree.choose(claim.id)
            self._tree.setFocus()

    def _on_changed(self, change: Change) -> None:
        if change.touches(*NEWS):
            self.reload()

    def _on_menu(self, place: QPoint) -> None:
        ids = self._tree.chosen_ids()
        if ids:
            self._menu(ids).popup(self._tree.viewport().mapToGlobal(place))

    def _menu(self, ids: list[int]) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("claim_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(ids) == 1:
            show = menu.addAction(icon("message-square-quote"), tr("Show quotes"))
            show.triggered.connect(lambda: self._show_quotes(ids[0]))
            menu.addAction(icon("pencil"), tr("Reword")).triggered.connect(self.rename)
            add_split(menu, self._book.merges(claim_id=ids[0]), self._split)
            others = [(claim.id, claim.text) for claim in self._claims.values() if claim.id != ids[0]]
            at_top = self._claims[ids[0]].parent_id is None
            add_move(menu, others, at_top, lambda parent_id: self._move(ids[0], parent_id))
        else:
            into = menu.addMenu(icon("merge"), tr("Merge into"))
            for claim_id in ids:
                action = into.addAction(short(self._claims[claim_id].text))
                action.triggered.connect(lambda _checked, kept=claim_id: self._merge_into(kept))
        menu.addSeparator()
        what = tr("Remove") if len(ids) == 1 else tr_n("Remove {n} claim|Remove {n} claims", len(ids))
        menu.addAction(icon("trash-2"), what).triggered.connect(self.remove_chosen)
        return menu


def _columns(tallies: Iterable[Tally]) -> tuple[Stance, ...]:
    seen = {stance for tally in tallies for stance, count in tallied(tally) if count}
    return tuple(stance for stance in Stance if stance in seen)
