"""The source list: what there is to read, how far one is, and a place to drop more."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from workbench.language import tr, tr_later, tr_n
from workbench.model import Change, Rejected, Source, Status
from workbench.ui.icons import icon
from workbench.ui.library.drops import DropFrame, dropped
from workbench.ui.library.rows import STATUS_NAMES, SourceDelegate, describe, mark_as, mark_many_as, removed
from workbench.ui.library.stories import Stories, share
from workbench.ui.session import Session
from workbench.ui.widgets.buttons import IconButton, TextToggle
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.paged import ListView, PagedModel
from workbench.ui.widgets.tabbing import in_order

if TYPE_CHECKING:
    from workbench.ui.library.books import BooksQuestion
    from workbench.ui.library.details import SourceDetails

LIGHT, RESTS = 0.006, 10
"""Seconds a list may take without being spared, and how many times that long it rests where it takes more."""
ORDERS = {
    "added": tr_later("Order added"),
    "published": tr_later("Date"),
    "title": tr_later("Title"),
    "outlet": tr_later("Outlet"),
}


class LibraryPanel(QWidget):
    """``files_dropped`` carries a ``list[Path]``, ``text_dropped`` text and its HTML (or ``""``),
    ``books_answered`` the paths of books and whether each chapter becomes a source."""

    source_activated = Signal(int)
    add_wanted = Signal()
    files_dropped = Signal(list)
    text_dropped = Signal(str, str)
    like_wanted = Signal(int)
    books_answered = Signal(list, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._order, self._descending = "added", False
        self._near: int | None = None
        self._shares_of: dict[int, str] = {}
        self._rest_until = 0.0
        self._lag = QTimer(self, singleShot=True)
        self._lag.timeout.connect(self._catch_up)
        self._details: SourceDetails | None = None
        self._books: BooksQuestion | None = None
        self._total = 0
        self._build()
        self.setFocusProxy(self._list)
        in_order(self._header, self._tools, self._list)
        self.setAcceptDrops(True)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._list.viewport().update)
        self.reload()

    def show_open(self, source_id: int | None) -> None:
        """Marks the source that is open in the reader."""
        self._delegate.open_id = source_id
        if source_id is not None and source_id not in self._list.chosen_ids():
            self._list.choose(source_id)
        self._list.viewport().update()

    def set_status(self, status: Status) -> None:
        """Marks the chosen sources, as one step."""
        ids = self._list.chosen_ids()
        if ids:
            label = mark_as(status) if len(ids) == 1 else mark_many_as(status, len(ids))
            with self._project.step(label):
                for source_id in ids:
                    self._project.sources.set_status(source_id, status)

    def remove_chosen(self) -> None:
        """Removes the chosen sources with their quotes; a notice offers to take it back."""
        sources = self._project.sources.many(self._list.chosen_ids())
        if not sources:
            return
        self._project.sources.remove(*[source.id for source in sources])
        self._session.notify(removed(sources), tr("Undo"), self._session.undo)

    def ids_to_edit(self) -> list[int]:
        """The chosen sources where there are several, else all that are listed."""
        chosen = self._list.chosen_ids()
        return chosen if len(chosen) > 1 else list(self._model.ids)

    def edit_details(self) -> None:
        """Opens the details of the chosen source beside the window; they follow the list from then on."""
        if self._details is None:
            from workbench.ui.library.details import SourceDetails  # nobody edits in the first moment

            self._details = SourceDetails(self._session, self)
            self._details.setWindowFlag(Qt.WindowType.Tool)
            self._details.setWindowTitle(tr("Details"))
            self._details.resize(380, 560)
            self._list.current_changed.connect(self._details.show_source)
        self._details.show_source(self._list.current_id())
        self._details.show()
        self._details.raise_()
        self._details.activateWindow()

    def reload(self) -> None:
        """Reads the list anew; selection and scroll position stay."""
        counts = self._project.sources.status_counts()
        for status, button in self._status_buttons.items():
            button.show_count(counts[status])
        self._total = sum(counts.values())
        self._narrow()

    def _narrow(self) -> None:
        ids = self._project.sources.ids(
            order=self._order,
            descending=self._descending,
            status=self._wanted_status(),
            contains=self._filter.text().strip() or None,
            near=self._near,
        )
        self._delegate.beside = self._beside()
        with self._list.place_kept():
            if self._alike.isChecked():
                groups = self._stories.groups(ids, self._project.sources.many(self._stories.firsts()))
                ids = [source_id for _, members in groups for source_id in members]
                self._model.update_groups(groups)
            else:
                self._model.update(ids)
        total = self._total
        self._header.show_count(len(ids), total)
        self._tools.setVisible(total > 0)
        self._sort.setVisible(total > 0)
        self._stack.setCurrentWidget(self._list if ids else self._nothing_found if total else self._empty)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()
            self._set_receiving(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_receiving(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_receiving(False)
        what = dropped(event.mimeData())
        if what:
            event.acceptProposedAction()
        if what.paths:
            self.files_dropped.emit(list[Path](what.paths))
        elif what:
            self.text_dropped.emit(what.text, what.html)

    def _build(self) -> None:
        self._header = SectionHeader(tr("Sources"))
        self._sort = self._sort_button()
        self._header.add(self._sort, self._add_button())
        self._filter = FilterField(tr("Filter sources"), "source_filter")
        self._filter.textChanged.connect(self._narrow)
        self._model = PagedModel(self._project.sources.many, self._describe)
        self._delegate = SourceDelegate(lambda: self._session.theme)
        self._stories = Stories(self._session, self)
        self._stories.changed.connect(self._on_stories)
        self._delegate.alike = self._stories.size
        self._list = ListView(SourceDelegate.HEIGHT, self)
        self._filter.down_pressed.connect(self._list.take_focus)
        self._list.setObjectName("source_list")
        self._list.setAccessibleName(tr("Sources"))
        self._list.setItemDelegate(self._delegate)
        self._list.show_model(self._model)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_menu)
        self._list.row_clicked.connect(self.source_activated)
        self._list.row_opened.connect(self.source_activated)
        self._list.delete_wanted.connect(self.remove_chosen)
        self._empty = EmptyState(
            "inbox",
            tr("Nothing to read yet"),
            tr(
                "Drop articles here: text or HTML files, whole folders, or text from a web page. "
                "You can also paste with Ctrl+Shift+V."
            ),
            tr("Add sources…"),
        )
        self._empty.button().setObjectName("source_empty_add")
        self._empty.button_pressed.connect(self.add_wanted)
        self._nothing_found = EmptyState(
            "search", tr("No source fits"), tr("The filter leaves nothing over."), tr("Show all sources")
        )
        self._nothing_found.button().setObjectName("source_show_all")
        self._nothing_found.button_pressed.connect(self.clear_filters)
        self._lay_out()

    def _lay_out(self) -> None:
        self._alike = TextToggle(tr("Alike"), "source_alike")
        self._alike.setToolTip(
            tr("Only sources that tell a story others tell too: reprints and wire copy, in groups")
        )
        self._alike.clicked.connect(self._narrow)
        self._alike.hide()
        self._reprints = TextToggle(tr("Reprints"), "source_reprints")
        self._reprints.setChecked(True)
        self._reprints.setToolTip(tr("Show all sources again"))
        self._reprints.clicked.connect(lambda: self.show_reprints(None))
        self._reprints.hide()
        self._tools = QWidget()
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(12, 0, 12, 8)
        tools.setSpacing(8)
        tools.addWidget(self._filter)
        tools.addLayout(self._status_row())
        tools.addWidget(self._reprints)
        self._stack = QStackedLayout()
        for widget in (self._list, self._empty, self._nothing_found):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tools)
        column.addLayout(self._stack, 1)
        self._column = column
        self._frame = DropFrame(self)

    def _status_row(self) -> FlowLayout:
        row = FlowLayout()
        self._status_buttons: dict[Status, TextToggle] = {}
        for status, name in STATUS_NAMES.items():
            button = TextToggle(tr(name), f"source_status_{status.value}")
            button.clicked.connect(lambda _checked, chosen=status: self._on_status_clicked(chosen))
            row.addWidget(button)
            self._status_buttons[status] = button
        row.addWidget(self._alike)
        return row

    def _sort_button(self) -> IconButton:
        button = IconButton("arrow-up-down", tr("Sort sources"), "source_sort")
        menu = QMenu(button)
        group = QActionGroup(menu)
        for key, label in ORDERS.items():
            action = group.addAction(QAction(tr(label), menu, checkable=True, checked=key == self._order))
            action.triggered.connect(lambda _checked, order=key: self._on_order(order))
            menu.addAction(action)
        menu.addSeparator()
        backwards = menu.addAction(tr("Backwards"))
        backwards.setCheckable(True)
        backwards.toggled.connect(self._on_direction)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _add_button(self) -> IconButton:
        button = IconButton("plus", tr("Add sources"), "source_add")
        button.clicked.connect(self.add_wanted)
        return button

    def show_reprints(self, source_id: int | None) -> None:
        """Only the sources that share a fifth of their text with this one, and itself; ``None`` shows all again."""
        self._near, self._shares_of = source_id, {}
        self._alike.setChecked(False)
        self._reprints.setVisible(source_id is not None)
        self._reprints.setChecked(True)
        if source_id is not None:
            others = self._project.sources.near(source_id)
            self._reprints.setText(
                tr("Sharing text with this ✕") if others else tr("Nothing shares text with this ✕")
            )
            self._reprints.setAccessibleName(self._reprints.text())
            self._shares_of = {near.source_id: share(near) for near in others}
        self._narrow()

    def _beside(self) -> dict[int, str]:
        """What is said of sources beside the one they are compared with."""
        if self._alike.isChecked():
            kin = self._stories.kin.values()
            return {each.source_id: each.sentence for each in kin if each.source_id != each.first}
        return self._shares_of if self._near is not None else {}

    def _describe(self, source: Source) -> str:
        """The row in words, with what its story says of it."""
        beside = self._delegate.beside.get(source.id)
        alike = self._stories.size(source.id)
        told = beside or (tr_n("one of {n} on the same story|one of {n} on the same story", alike) if alike else "")
        return f"{describe(source)}, {told}" if told else describe(source)

    def _on_stories(self) -> None:
        self._alike.show_count(len(self._stories.kin))
        self._alike.setVisible(bool(self._stories.kin))
        if not self._stories.kin:
            self._alike.setChecked(False)
        self._narrow()

    def ask_about_books(self, books: list[Rejected]) -> None:
        """Ask in the list whether books come in whole or by chapter."""
        if self._books is None:
            from workbench.ui.library.books import BooksQuestion  # most projects have none

            self._books = BooksQuestion(self)
            self._books.answered.connect(self.books_answered)
            self._column.insertWidget(2, self._books)
        self._books.ask(books)

    def clear_filters(self) -> None:
        self._near, self._shares_of = None, {}
        self._alike.setChecked(False)
        self._reprints.hide()
        for button in self._status_buttons.values():
            button.setChecked(False)
        self._filter.clear()
        self.reload()

    def _wanted_status(self) -> Status | None:
        return next((status for status, button in self._status_buttons.items() if button.isChecked()), None)

    def _set_receiving(self, receiving: bool) -> None:
        self._frame.setGeometry(self.rect())
        self._frame.setVisible(receiving)
        self._frame.raise_()

    def _on_changed(self, change: Change) -> None:
        """At once, unless that takes long and was done just now: an import of thousands tells of itself many times a
        second, and a long list may lag behind by a few times what it costs to read."""
        if not change.touches("source", "outlet", "version", "quote"):
            return
        if time.perf_counter() < self._rest_until:
            self._lag.start()
        else:
            self._catch_up()

    def _catch_up(self) -> None:
        began = time.thread_time()  # what it costs by itself, however busy the machine is
        self.reload()
        cost = time.thread_time() - began
        self._rest_until = time.perf_counter() + cost * RESTS if cost > LIGHT else 0.0
        self._lag.setInterval(int(1000 * cost * RESTS) + 1)

    def _on_status_clicked(self, status: Status) -> None:
        for other, button in self._status_buttons.items():
            if other is not status:
                button.setChecked(False)
        self.reload()

    def _on_order(self, order: str) -> None:
        self._order = order
        self.reload()

    def _on_direction(self, descending: bool) -> None:
        self._descending = descending
        self.reload()

    def _on_menu(self, place: QPoint) -> None:
        sources = self._project.sources.many(self._list.chosen_ids())
        if sources:
            self._menu(sources).popup(self._list.viewport().mapToGlobal(place))

    def _menu(self, sources: list[Source]) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("source_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(sources) == 1:
            source_id = sources[0].id
            opened = menu.addAction(icon("book-open"), tr("Open"))
            opened.triggered.connect(lambda: self.source_activated.emit(source_id))
            menu.addAction(icon("info"), tr("Details…")).triggered.connect(self.edit_details)
            menu.addAction(icon("copy"), tr("Reprints and Wire Copy")).triggered.connect(
                lambda: self.show_reprints(source_id)
            )
            like = menu.addAction(icon("files"), tr("Sources like this one"))
            like.triggered.connect(lambda: self.like_wanted.emit(source_id))
            menu.addSeparator()
        for status in STATUS_NAMES:
            action = menu.addAction(mark_as(status))
            action.setCheckable(True)
            action.setChecked(all(source.status is status for source in sources))
            action.triggered.connect(lambda _checked, chosen=status: self.set_status(chosen))
        menu.addSeparator()
        many = len(sources) > 1
        what = tr_n("Remove {n} source|Remove {n} sources", len(sources)) if many else tr("Remove")
        menu.addAction(icon("trash-2"), what).triggered.connect(self.remove_chosen)
        return menu
