"""The actors of the project as a tree: who speaks, under which names, in how many quotes; renamed, moved under one
another, merged and told apart again in place."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.errors import Refused
from workbench.language import listed, tr, tr_later, tr_n
from workbench.model import Actor, Change
from workbench.text import fold
from workbench.ui.carried import taken
from workbench.ui.codebook.actor_editor import ActorEditor
from workbench.ui.codebook.merging import MergeBar, add_move, add_split, ask_split
from workbench.ui.codebook.recoding import recode
from workbench.ui.codebook.rows import KIND_NAMES, ActorDelegate, ActorRow, ActorsModel, describe
from workbench.ui.icons import icon
from workbench.ui.session import Session
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.empty import EmptyState, Pages
from workbench.ui.widgets.fields import FilterField, NewField
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.paged import ListView

ORDERS = {"name": tr_later("Name"), "quotes": tr_later("Most quotes"), "kind": tr_later("Kind")}
NEWS = ("actor", "alias", "role", "statement", "quote")


class ActorsPanel(QWidget):
    """``filter_wanted`` asks for the quotes of one actor: ``("actor", id)``."""

    filter_wanted = Signal(str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._book = session.project.codebook
        self._order = "name"
        self._actors: dict[int, Actor] = {}
        self._counts: dict[int, int] = {}
        self._depths: dict[int, int] = {}
        self._build()
        self.setFocusProxy(self._list)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._list.viewport().update)
        self.reload()

    def add(self) -> None:
        """Asks for the name of a new actor, in place."""
        self._filter.clear()
        self._new.ask()

    def rename(self) -> None:
        """Lets the name of the current actor be typed over, in the list."""
        if self._list.currentIndex().isValid():
            self._list.setFocus()
            self._list.edit(self._list.currentIndex())

    def merge(self) -> None:
        """Asks which of the chosen actors is to stay."""
        if len(self._list.chosen_ids()) < 2:
            self._session.notify(tr("Choose two or more actors first: hold Ctrl and click them."))
        else:
            self._merge_bar.ask()

    def split(self) -> None:
        """Asks which of those that were merged into the chosen actor is to stand by itself again."""
        ids = self._list.chosen_ids()
        merges = self._book.merges(actor_id=ids[0]) if len(ids) == 1 else []
        if merges:
            ask_split(self._list, merges, self._split)
        else:
            self._session.notify(tr("Choose one actor first, into which others were merged."))

    def remove_chosen(self) -> None:
        """Takes the chosen actors out; their quotes stay, and a notice offers to take it back."""
        ids = self._list.chosen_ids()
        if not ids:
            return
        if len(ids) == 1:
            name = self._actors[ids[0]].name
            step = tr("Remove {name}", name=name)
            told = tr("{name} removed; the quotes stay.", name=name)
        else:
            step = tr_n("Remove {n} actor|Remove {n} actors", len(ids))
            told = tr_n("{n} actor removed; the quotes stay.|{n} actors removed; the quotes stay.", len(ids))
        with self._session.project.step(step):
            for actor_id in ids:
                self._book.remove_actor(actor_id)
        self._session.notify(told, tr("Undo"), self._session.undo)

    def reload(self) -> None:
        """Reads the actors anew; selection and scroll position stay."""
        self._actors = {actor.id: actor for actor in self._book.actors()}
        self._counts = self._book.actor_counts()
        needles = fold(self._filter.text()).split()
        fitting = [actor for actor in self._actors.values() if _fits(actor, needles)]
        with self._list.place_kept():
            self._model.update(actor.id for actor in self._sorted(fitting))
        self._header.show_count(len(fitting), len(self._actors))
        self._filter.setVisible(bool(self._actors))
        self._stack.setCurrentWidget(self._list if fitting else self._none_fit if self._actors else self._empty)
        self._show_chosen()

    def _build(self) -> None:
        self._header = SectionHeader()
        add = IconButton("plus", tr("New actor"), "actor_add")
        add.clicked.connect(self.add)
        self._header.add(self._sort_button(), add)
        self._filter = FilterField(tr("Filter actors"), "actor_filter")
        self._filter.textChanged.connect(self.reload)
        self._new = NewField(tr("Name of the new actor"), "actor_new")
        self._new.saved.connect(self._on_named)
        self._model = ActorsModel(self._read, describe)
        self._model.rename = self._rename_to
        self._model.move = self._move
        self._model.quotes_in = lambda data: taken(data, self._session.project.id)
        self._model.recode = lambda carried, actor_id: recode(
            self._session, carried, self._actors[actor_id].name, actor_id=actor_id
        )
        self._delegate = ActorDelegate(lambda: self._session.theme)
        self._list = ListView(ActorDelegate.HEIGHT, self)
        self._list.setObjectName("actor_list")
        self._list.setAccessibleName(tr("Actors"))
        self._list.setItemDelegate(self._delegate)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._list.setDragDropOverwriteMode(True)
        self._list.show_model(self._model)
        self._filter.down_pressed.connect(self._list.take_focus)
        self._list.row_opened.connect(self._show_quotes)
        self._list.chosen_changed.connect(self._show_chosen)
        self._list.delete_wanted.connect(self.remove_chosen)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_menu)
        self._editor = ActorEditor(self._session)
        self._editor.quotes_wanted.connect(self._show_quotes)
        self._merge_bar = MergeBar("actor_merge")
        self._merge_bar.merge_wanted.connect(self._merge_into)
        self._merge_bar.remove_wanted.connect(self.remove_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "users",
            tr("No actors yet"),
            tr("Whoever you name while capturing a quote is listed here, with the other names it goes by."),
            tr("New actor"),
        )
        self._empty.button().setObjectName("actor_empty_add")
        self._empty.button_pressed.connect(self.add)
        self._none_fit = EmptyState(
            "search", tr("No actor fits"), tr("Names and other names were looked through."), tr("Show all")
        )
        self._none_fit.button().setObjectName("actor_show_all")
        self._none_fit.button_pressed.connect(self._filter.clear)
        fields = QVBoxLayout()
        fields.setContentsMargins(12, 0, 12, 8)
        fields.setSpacing(8)
        fields.addWidget(self._filter)
        fields.addWidget(self._new)
        pages = Pages(self._list, self._empty, self._none_fit)
        self._stack = pages.stack
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(fields)
        column.addWidget(pages, 1)
        column.addWidget(self._editor)
        column.addWidget(self._merge_bar)

    def _sort_button(self) -> IconButton:
        button = IconButton("arrow-up-down", tr("Sort actors"), "actor_sort")
        menu = QMenu(button)
        group = QActionGroup(menu)
        for key, label in ORDERS.items():
            action = group.addAction(QAction(tr(label), menu, checkable=True, checked=key == self._order))
            action.triggered.connect(lambda _checked, order=key: self._on_order(order))
            menu.addAction(action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _read(self, ids: Sequence[int]) -> list[ActorRow]:
        found = [self._actors[actor_id] for actor_id in ids if actor_id in self._actors]
        return [ActorRow(actor, self._counts.get(actor.id, 0), self._depths.get(actor.id, 0)) for actor in found]

    def _sorted(self, actors: list[Actor]) -> list[Actor]:
        """By name each stands under its own; sorted otherwise, or filtered, all stand side by side."""
        self._depths = {}
        if self._order == "name" and len(actors) == len(self._actors):
            self._depths = depths(actors)
            return [self._actors[actor_id] for actor_id in self._depths]
        if self._order == "quotes":
            return sorted(actors, key=lambda actor: -self._counts.get(actor.id, 0))
        if self._order == "kind":
            return sorted(actors, key=lambda actor: list(KIND_NAMES).index(actor.kind))
        return actors

    def _show_chosen(self) -> None:
        chosen = [self._actors[actor_id] for actor_id in self._list.chosen_ids() if actor_id in self._actors]
        only = chosen[0] if len(chosen) == 1 else None
        self._editor.show_actor(only, self._counts.get(only.id, 0) if only else 0)
        self._merge_bar.show_entries([(actor.id, actor.name) for actor in chosen])

    def _show_quotes(self, actor_id: int) -> None:
        self.filter_wanted.emit("actor", actor_id)

    def _rename_to(self, actor_id: int, name: str) -> None:
        try:
            self._book.rename_actor(actor_id, name)
        except Refused as error:
            self._session.notify(str(error), kind="warn")

    def _on_named(self, name: str) -> None:
        try:
            actor = self._book.find_actor(name) or self._book.add_actor(name)
        except Refused as error:
            self._session.notify(str(error), kind="warn")
        else:
            self._list.choose(actor.id)
            self._list.setFocus()

    def _merge_into(self, keep_id: int) -> None:
        others = [actor_id for actor_id in self._list.chosen_ids() if actor_id != keep_id]
        names = listed(self._actors[actor_id].name for actor_id in others)
        kept = self._book.merge_actors(keep_id, *others)
        self._list.choose(keep_id)
        self._session.notify(
            tr("{names} merged into {kept}.", names=names, kept=kept.name), tr("Undo"), self._session.undo
        )

    def _move(self, actor_ids: list[int], parent_id: int | None) -> None:
        moved = [actor_id for actor_id in actor_ids if self._actors[actor_id].parent_id != parent_id]
        try:
            with self._session.project.step(tr_n("Move actor|Move {n} actors", len(moved))):
                for actor_id in moved:
                    self._book.move_actor(actor_id, parent_id)
        except Refused as error:
            self._session.notify(str(error), kind="warn")

    def _split(self, merge_id: int) -> None:
        try:
            actor = self._book.split_actor(merge_id)
        except Refused as error:
            self._session.notify(str(error), kind="warn")
        else:
            self._list.choose(actor.id)
            self._session.notify(tr("{name} is an actor again.", name=actor.name), tr("Undo"), self._session.undo)

    def _on_order(self, order: str) -> None:
        self._order = order
        self.reload()

    def _on_changed(self, change: Change) -> None:
        if change.touches(*NEWS):
            self.reload()

    def _on_menu(self, place: QPoint) -> None:
        ids = self._list.chosen_ids()
        if ids:
            self._menu(ids).popup(self._list.viewport().mapToGlobal(place))

    def _menu(self, ids: list[int]) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("actor_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(ids) == 1:
            show = menu.addAction(icon("message-square-quote"), tr("Show quotes"))
            show.triggered.connect(lambda: self._show_quotes(ids[0]))
            menu.addAction(icon("pencil"), tr("Rename")).triggered.connect(self.rename)
            add_split(menu, self._book.merges(actor_id=ids[0]), self._split)
        else:
            into = menu.addMenu(icon("merge"), tr("Merge into"))
            for actor_id in ids:
                action = into.addAction(self._actors[actor_id].name)
                action.triggered.connect(lambda _checked, kept=actor_id: self._merge_into(kept))
        others = [(actor.id, actor.name) for actor in self._actors.values() if actor.id not in ids]
        at_top = all(self._actors[actor_id].parent_id is None for actor_id in ids)
        add_move(menu, others, at_top, lambda parent_id: self._move(ids, parent_id))
        menu.addSeparator()
        what = tr("Remove") if len(ids) == 1 else tr_n("Remove {n} actor|Remove {n} actors", len(ids))
        menu.addAction(icon("trash-2"), what).triggered.connect(self.remove_chosen)
        return menu


def depths(actors: Sequence[Actor]) -> dict[int, int]:
    """How many actors each stands under, in the order of the tree; siblings keep the order given."""
    under: dict[int | None, list[Actor]] = {}
    there = {actor.id for actor in actors}
    for actor in actors:
        under.setdefault(actor.parent_id if actor.parent_id in there else None, []).append(actor)
    found: dict[int, int] = {}
    waiting = [(actor, 0) for actor in reversed(under.get(None, []))]
    while waiting:
        actor, depth = waiting.pop()
        found[actor.id] = depth
        waiting += [(child, depth + 1) for child in reversed(under.get(actor.id, []))]
    return found


def _fits(actor: Actor, needles: list[str]) -> bool:
    words = fold("\n".join([*actor.names, actor.role or ""]))
    return all(needle in words for needle in needles)
