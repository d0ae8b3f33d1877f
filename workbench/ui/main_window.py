"""Places the panels and connects one to another; no logic.

Sources and search results stand at the left, the text in the middle, quotes with actors and claims at the
right and the inspector under them. Panels have headers of their own, so the docks' title bars are taken away;
F6 goes round.

The window is shown with what one reads with: sources and text. The other panels are made right after the first
paint, one a turn of the event loop, or earlier by whoever asks for one; until then their docks are empty.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QTabBar, QTabWidget, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.model import Location
from workbench.ui import actions, shortcuts
from workbench.ui.central import Central
from workbench.ui.commands import Commands
from workbench.ui.layouts import LAYOUTS, sides, state_key
from workbench.ui.library.drop_target import DropTarget
from workbench.ui.library.panel import LibraryPanel
from workbench.ui.navigation import Navigation
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.readers import Readers
from workbench.ui.search.box import SearchBox
from workbench.ui.session import Notice, Session
from workbench.ui.settings import settings
from workbench.ui.status import StatusBar
from workbench.ui.theme import Scheme, Theme
from workbench.ui.toolbar import toolbar
from workbench.ui.widgets.notice import NoticeBar
from workbench.ui.widgets.tabbing import move_on

if TYPE_CHECKING:
    from workbench.ui.codebook.actors import ActorsPanel
    from workbench.ui.codebook.claims import ClaimsPanel
    from workbench.ui.history_list import HistoryList
    from workbench.ui.library.incoming import Incoming
    from workbench.ui.quotes.inspector import Inspector
    from workbench.ui.quotes.panel import QuotesPanel
    from workbench.ui.recheck.panel import RecheckPanel
    from workbench.ui.search.find_bar import FindBar
    from workbench.ui.search.panel import SearchPanel
    from workbench.ui.updates.panel import UpdatesPanel
    from workbench.ui.updates.review import ReviewBar

LATER = ("quotes", "inspector", "incoming", "results", "actors", "claims")
"""What is made after the first paint, in this order."""
UNASKED = ("history", "recheck", "updates")
"""Docks that are empty and away until somebody asks for them, checks a document, or a source is updated."""

P = TypeVar("P", bound=QWidget)


class MainWindow(QMainWindow):
    """One project in one window. What only the application can do is asked for by a signal: another look,
    another project; ``closed`` says that this one is done with."""

    scheme_wanted = Signal(object)
    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    project_wanted = Signal(object)
    leave_wanted = Signal()
    preferred = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.session = session
        self.navigation = Navigation()
        self.setWindowTitle(tr("{project} — Source Workbench", project=session.project.title))
        self.setMinimumSize(960, 600)
        self._painted = self._leaving = False
        self._build_panels()
        self.commands = Commands(self)
        self.actions_by_name = actions.build(self, self.readers, self.commands.slots())
        if shortcuts.apply(self.actions_by_name):
            actions.dress(self.actions_by_name)
        self.readers.listen(self.actions_by_name)
        self.actions_by_name[f"view.theme_{scheme}"].setChecked(True)
        self.search_box = SearchBox()
        self.addToolBar(toolbar(self.actions_by_name, self.search_box))
        self._connect()
        self._restore()
        in_front = not self._docks["updates"].isHidden()
        for empty in UNASKED:
            self._docks[empty].hide()
        if in_front:  # the neighbour of a tab that goes is not what anybody chose
            self._docks["quotes"].raise_()
        self.commands.follow_history()
        self.commands.follow_navigation()

    @property
    def reader(self) -> ReaderPanel:
        """The text that had the keys last."""
        return self.readers.active

    def focus_order(self) -> list[QWidget]:
        """The panels that F6 goes round."""
        right = [self.quotes, self.actors, self.claims]
        checked = [self.recheck] if self.built("recheck") else []
        return [self.search_box, self.library, self.results, *self.readers.panels, *right, self.inspector, *checked,
                *self.central.stops()]  # fmt: skip

    def wear(self, theme: Theme) -> None:
        """Follow a change of theme; colours come by the palette, icons are drawn again."""
        actions.dress(self.actions_by_name)
        self.search_box.dress()
        self.session.wear(theme)

    def show_dock(self, name: str) -> None:
        """Bring a panel to the front: ``library``, ``results``, ``quotes``, ``actors``, ``claims``, ``inspector``,
        ``recheck``."""
        if name in ("library", "results"):
            self._left.setCurrentWidget(self.library if name == "library" else self.results)
        dock = self._docks["library" if name == "results" else name]
        dock.show()
        dock.raise_()

    def hide_dock(self, name: str) -> None:
        self._docks[name].hide()

    def lay_out(self, name: str) -> None:
        """Stand as to ``read``, ``compare`` or ``write``."""
        layout = LAYOUTS[name]
        for dock_name, dock in self._docks.items():
            if dock_name not in UNASKED:
                dock.setVisible(dock_name in layout.docks)
        self.readers.split(layout.split)
        self.show_dock(layout.front)

    def built(self, name: str) -> bool:
        """Whether one of the ``LATER`` panels has been made."""
        return name in self.__dict__

    def furnish(self, names: Sequence[str] = LATER) -> None:
        """Make the panels that are still missing, one a turn of the event loop."""
        if self._leaving:
            return
        if names:
            # First: where one panel cannot be made, because the file is damaged, the others are.
            QTimer.singleShot(0, lambda: self.furnish(names[1:]))
            getattr(self, names[0])
        else:
            for tabs in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
                tabs.setChangeCurrentOnDrag(True)  # a quote is dragged to an actor in the tab behind
                tabs.setAcceptDrops(True)  # without it no drag is told of
            self.session.project.warm_up()
            self.commands.upkeep.begin()

    @cached_property
    def incoming(self) -> "Incoming":
        from workbench.ui.library.incoming import Incoming

        incoming = Incoming(self.session, self)
        incoming.list_wanted.connect(self.commands.adding.show_skipped)
        incoming.review_wanted.connect(lambda source_id: self.review.review_source(source_id))
        incoming.books_found.connect(self.commands.adding.take_books)
        QTimer.singleShot(0, incoming.offer_to_go_on)
        return incoming

    @cached_property
    def results(self) -> "SearchPanel":
        from workbench.ui.search.panel import SearchPanel

        panel = SearchPanel(self.session)
        searching = self.commands.searching
        panel.query_wanted.connect(searching.ask)
        panel.box_wanted.connect(searching.focus)
        panel.opened.connect(self.session.visit)
        panel.quote_opened.connect(searching.open_quote)
        panel.quote_wanted.connect(searching.quote_hit)
        panel.quotes_wanted.connect(searching.quote_all)
        panel.found.connect(searching.mark_hits)
        self._left.addWidget(panel)
        panel.refresh()
        return panel

    @cached_property
    def find_bar(self) -> "FindBar":
        """Made when something is first looked for in a text; it stands under the texts."""
        from workbench.ui.search.find_bar import FindBar

        bar = FindBar(self.central)
        self.central.put_under(bar)
        self.commands.searching.connect_find_bar(bar)
        return bar

    @cached_property
    def quotes(self) -> "QuotesPanel":
        from workbench.ui.quotes.panel import QuotesPanel

        panel = QuotesPanel(self.session)
        panel.quote_activated.connect(self.session.visit)
        panel.quote_selected.connect(lambda quote_id: self.inspector.show_quote(quote_id))
        panel.comparison_wanted.connect(self.commands.compare)
        panel.show_source(self.reader.source_id)
        return self._put("quotes", panel)

    @cached_property
    def inspector(self) -> "Inspector":
        from workbench.ui.quotes.inspector import Inspector

        return self._put("inspector", Inspector(self.session))

    @cached_property
    def actors(self) -> "ActorsPanel":
        from workbench.ui.codebook.actors import ActorsPanel

        panel = ActorsPanel(self.session)
        panel.filter_wanted.connect(self.commands.filter_quotes)
        return self._put("actors", panel)

    @cached_property
    def claims(self) -> "ClaimsPanel":
        from workbench.ui.codebook.claims import ClaimsPanel

        panel = ClaimsPanel(self.session)
        panel.filter_wanted.connect(self.commands.filter_quotes)
        return self._put("claims", panel)

    @cached_property
    def history(self) -> "HistoryList":
        """Made when it is first asked for."""
        from workbench.ui.history_list import HistoryList

        panel = self._put("history", HistoryList(self.session))
        self.resizeDocks([self._docks["history"]], [320], Qt.Orientation.Vertical)
        return panel

    @cached_property
    def recheck(self) -> "RecheckPanel":
        """Made when a document is first checked, under the text, so that both are seen."""
        from workbench.ui.recheck.panel import RecheckPanel

        panel = RecheckPanel(self.session)
        panel.source_wanted.connect(self.session.visit)
        panel.close_wanted.connect(self._docks["recheck"].hide)
        self._put("recheck", panel)
        self.resizeDocks([self._docks["recheck"]], [320], Qt.Orientation.Vertical)
        return panel

    @cached_property
    def review(self) -> "ReviewBar":
        """Made when a quote is first reviewed, under the text it is about."""
        from workbench.ui.updates.review import ReviewBar

        bar = ReviewBar(self.session, self.central)
        bar.place_wanted.connect(self.session.visit)
        bar.passage_wanted.connect(self.readers.lend_selection)
        self.readers.passage_chosen.connect(bar.take_passage)
        self.central.put_under(bar)
        return bar

    @cached_property
    def updates(self) -> "UpdatesPanel":
        """Made when it is first asked for: most projects have no second version of anything."""
        from workbench.ui.updates.panel import UpdatesPanel

        panel = UpdatesPanel(self.session)
        panel.quote_chosen.connect(lambda quote_id: self.review.show_quote(quote_id))
        return self._put("updates", panel)

    def _put(self, dock: str, panel: P) -> P:
        """Fill an empty dock; it keeps its place and size."""
        empty = self._docks[dock].widget()
        self._docks[dock].setWidget(panel)
        empty.deleteLater()
        return panel

    def _build_panels(self) -> None:
        session = self.session
        self.library = LibraryPanel(session)
        self.readers = Readers(session)
        self.notice = NoticeBar()
        # Results stand in the place of the sources while something is searched for.
        self._left = QStackedWidget()
        self._left.addWidget(self.library)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.central = Central(self.readers, session)
        column.addWidget(self.central, 1)
        column.addWidget(self.notice)
        self.setCentralWidget(middle)
        self.setStatusBar(StatusBar(session, self))
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        begin, end = sides()
        self._docks = {
            "library": self._dock(tr("Sources"), "sources", self._left, begin),
            "quotes": self._dock(tr("Quotes"), "quotes", QWidget(), end),
            "actors": self._dock(tr("Actors"), "actors", QWidget(), end),
            "claims": self._dock(tr("Claims"), "claims", QWidget(), end),
            "updates": self._dock(tr("Updates"), "updates", QWidget(), end),
            "inspector": self._dock(tr("Inspector"), "inspector", QWidget(), end),
            "history": self._dock(tr("History"), "history", QWidget(), begin),
            "recheck": self._dock(tr("Re-check"), "re-check", QWidget(), Qt.DockWidgetArea.BottomDockWidgetArea),
        }
        docks = self._docks
        # Split before tabs are made: a dock split from a tab becomes one more tab.
        self.splitDockWidget(docks["quotes"], docks["inspector"], Qt.Orientation.Vertical)
        self.tabifyDockWidget(docks["quotes"], docks["actors"])
        self.tabifyDockWidget(docks["actors"], docks["claims"])
        self.tabifyDockWidget(docks["claims"], docks["updates"])
        docks["updates"].hide()  # before a tab is chosen: one that goes takes the choice along
        docks["quotes"].raise_()
        self.splitDockWidget(docks["library"], docks["history"], Qt.Orientation.Vertical)

    def _dock(self, title: str, name: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock_{name}")
        dock.setAccessibleName(title)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(panel)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        session, commands = self.session, self.commands
        session.visited.connect(self._on_visited)
        session.noticed.connect(self._on_noticed)
        session.written.connect(lambda _change: commands.follow_history())
        self.library.source_activated.connect(lambda source_id: session.visit(Location(source_id)))
        self.library.add_wanted.connect(commands.adding.add_files)
        self.library.files_dropped.connect(lambda paths: self.incoming.add_files(paths))
        self.library.text_dropped.connect(lambda text, html: self.incoming.add_text(text, html))
        target = DropTarget(self)
        target.files_dropped.connect(self.library.files_dropped)
        target.text_dropped.connect(self.library.text_dropped)
        box, searching = self.search_box, commands.searching
        box.query_changed.connect(searching.search)
        box.opened.connect(searching.open_first)
        box.list_wanted.connect(lambda: self.results.take_focus())
        box.menu_wanted.connect(searching.show_asked)
        box.help_wanted.connect(searching.show_help)
        box.left.connect(commands.focus_reader)
        self.library.like_wanted.connect(searching.show_like)
        self.library.books_answered.connect(lambda paths, split: self.incoming.add_books(paths, split))
        self.readers.quote_activated.connect(commands.show_quotes_at)
        self.readers.active_changed.connect(commands.follow_reader)

    def _on_visited(self, location: Location) -> None:
        self.navigation.visit(location)
        self.commands.go(location)

    def _on_noticed(self, notice: Notice) -> None:
        self.notice.say(notice.text, notice.action, notice.run, notice.kind)

    def _restore(self) -> None:
        kept = settings()
        geometry, state = kept.value("window/geometry"), kept.value(state_key())
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            room = self.screen().availableSize()
            self.resize(min(1440, room.width() - 24), min(900, room.height() - 48))
        elif isinstance(state, QByteArray) and self.restoreState(state):
            return
        self.resizeDocks([self._docks["library"], self._docks["quotes"]], [300, 360], Qt.Orientation.Horizontal)
        self.resizeDocks([self._docks["quotes"], self._docks["inspector"]], [420, 400], Qt.Orientation.Vertical)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody else wanted of Esc: back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.commands.focus_reader()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = not self._leaving and move_on(self, self.central.take_focus, forward=forward)
        return moved or super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.furnish)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.project.held is not None:  # what is being edited could not be saved
            self.session.notify(self.session.project.held, kind="warn")
            event.ignore()
            return
        self._leaving = True
        self.commands.finish_edits()
        self.central.show_texts()  # the panels are remembered as they stand around a text
        self.readers.leave()
        settings().setValue("window/geometry", self.saveGeometry())
        settings().setValue(state_key(), self.saveState())
        self.session.close()
        event.accept()
        self.closed.emit()
