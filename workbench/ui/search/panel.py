"""What a search found: a row a source, the places bold in a few lines of its text, Enter jumps to the first.

Over the list stands how many there are and what was made of the question, under it what they have in common. The
first rows are painted before anything else is asked for. While the index is being brought up to date the search
answers from what it has, says what is missing, and asks again when more is there.
"""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.language import tr, tr_later
from workbench.model import Change, Hit, Location, Span
from workbench.search import Facet, Results
from workbench.ui.icons import icon
from workbench.ui.search.asking import LISTED, Asking, Question, counted
from workbench.ui.search.facets import FacetBar
from workbench.ui.search.indexing import IndexStrip
from workbench.ui.search.rows import Found, FoundDelegate, ResultList, model_of, row_height
from workbench.ui.search.summary import Summary, nothing, teaching
from workbench.ui.search.tokens import toggled
from workbench.ui.search.upkeep import Upkeep
from workbench.ui.session import Session
from workbench.ui.tastes import REMEMBER_SEARCHES
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.naming import named

ORDERS = {
    "relevance": tr_later("Best first"),
    "date": tr_later("Newest first"),
    "oldest": tr_later("Oldest first"),
    "added": tr_later("Order added"),
}
FURTHER = 4
"""How many times as many sources “list more” lists, or scrolling to the end."""
REST, COUNTED = 250, 80
"""Milliseconds without a key before more is asked for than is seen at once, and before facets are counted."""
EDIT_PAUSE, AGAIN_PAUSE = 40, 2000
"""Milliseconds from an edit to asking again, and from one look at a growing index to the next."""
SAID = ("quote", "segment", "statement", "memo", "actor", "claim", "reading", "outlet")
"""What can change the answer to a question besides the sources themselves."""


class SearchPanel(QWidget):
    """Results of the last query. ``opened`` carries the place of a hit, ``quote_opened`` a source and the place of a
    quote in it, ``found`` fires when there are new results, ``query_wanted`` carries a query to put into the box,
    ``box_wanted`` asks for the keys to go back there, ``quote_wanted`` and ``quotes_wanted`` for quotes of the
    current hit and of all."""

    opened = Signal(object)
    quote_opened = Signal(object)
    found = Signal()
    query_wanted = Signal(str)
    box_wanted = Signal()
    quote_wanted = Signal()
    quotes_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._found: dict[int, Found] = {}
        self._question = self._shown = Question()
        self._results: Results | None = None
        self._open_when_found = False
        self._asking = Asking(session, self._on_answered, self._on_failed)
        self._whole = self._timer(REST, self._ask_whole)
        self._end = self._timer(50, self._on_scrolled)
        self._again = self._timer(AGAIN_PAUSE, self._ask_again)
        self._count_soon = self._timer(COUNTED, self._count_facets)
        self._build()
        self.setFocusProxy(self._view)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._view.viewport().update)

    @property
    def query(self) -> str:
        return self._question.query

    def search(self, query: str) -> None:
        """Look for ``query``; an empty one clears the list."""
        self._question = Question(query, self._question.order)
        if query:
            self._ask()
        else:
            self._clear()

    def show_like(self, source_id: int) -> None:
        """List the sources that are about the same as this one."""
        self._question = Question(self.query, self._question.order, like=source_id, limit=LISTED)
        self._ask()

    def refresh(self) -> None:
        """Bring the index up to date in the background, then ask the present question again."""
        self._upkeep.refresh()

    def rebuild(self) -> None:
        """Throw the index away and make it again."""
        self._upkeep.rebuild()

    def open_first(self) -> None:
        """Go to the current result, or the first; where the search is still running, when it is done."""
        if self._asking.busy:
            self._open_when_found = True
            return
        row_id = self._view.current_id() or next(iter(self._model.ids), None)
        if row_id is not None:
            self._view.choose(row_id)
            self._open(row_id)

    def step(self, by: int) -> None:
        """Open the next (1) or previous (-1) source with hits."""
        ids = list(self._model.ids)
        if not ids:
            return
        current = self._view.current_id()
        place = ids.index(current) + by if current in ids else 0
        row_id = ids[place % len(ids)]
        self._view.choose(row_id)
        self._open(row_id)

    def take_focus(self) -> None:
        self._view.take_focus()

    def found_ids(self) -> list[int]:
        """The sources of the present results, in the order listed."""
        return list(self._model.ids)

    def hit_in(self, source_id: int) -> Hit | None:
        """The hit of the present results in a source, for marking it wherever it is opened from."""
        found = self._found.get(source_id)
        return found.hit if found else None

    @property
    def question(self) -> Question:
        """What was asked last."""
        return self._question

    def current_hit(self) -> Hit | None:
        """Of the row that is current, or else of the first."""
        return self.hit_in(self._view.current_id() or next(iter(self._model.ids), 0))

    def show_facet(self, field: str) -> None:
        """Open one facet (``outlet``, ``date``, ``lang``, ``status``, ``actor``, ``claim``, ``stance``), or none."""
        self._facets.show_field(field)

    def text(self) -> str:
        """What is said over the list."""
        return self._summary.text()

    # -- building

    def _build(self) -> None:
        self._header = SectionHeader(tr("Results"))
        self._header.setObjectName("results_header")
        self._quotes = IconButton("message-square-quote", tr("Make quotes of all hits…"), "results_quotes")
        self._quotes.clicked.connect(self.quotes_wanted)
        self._header.add(self._quotes, self._sort_button())
        self._summary = Summary()
        self._summary.hidden_wanted.connect(self._on_hidden_wanted)
        self._summary.meant.connect(self.query_wanted)
        self._summary.back_wanted.connect(self._on_back)
        self._summary.more_wanted.connect(self._on_more_wanted)
        self._strip = IndexStrip()
        self._upkeep = Upkeep(self._session, self._strip)
        self._upkeep.grew.connect(self._on_grew)
        self._upkeep.brought.connect(self._ask_again)
        self._upkeep.failed.connect(self._on_failed)
        self._strip.index_wanted.connect(self.refresh)
        self._strip.whole_wanted.connect(self._on_whole_wanted)
        self._model = model_of(self._found, self)
        self._view = named(ResultList(self), "search_results", tr("Search results"))
        self._view.show_model(self._model)
        self._view.setItemDelegate(FoundDelegate(self._session))
        self._view.place_opened.connect(self._open)
        self._view.left.connect(self.box_wanted)
        self._view.verticalScrollBar().actionTriggered.connect(lambda _action: self._end.start())
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._on_menu)
        self._empty = EmptyState("search", *teaching())
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        self._facets = FacetBar()
        self._facets.toggled.connect(lambda token: self.query_wanted.emit(toggled(self.query, token)))
        self._facets.wanted.connect(self._count_facets)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._header, self._summary, self._strip, self._stack, self._facets):
            layout.addWidget(widget, 1 if widget is self._stack else 0)
        self._clear()

    def _sort_button(self) -> IconButton:
        button = IconButton("arrow-up-down", tr("Sort results"), "results_sort")
        menu = QMenu(button)
        menu.setObjectName("results_sort_menu")
        group = QActionGroup(menu)
        for order, label in ORDERS.items():
            action = group.addAction(QAction(tr(label), menu, checkable=True, checked=order == self._question.order))
            action.triggered.connect(lambda _checked, chosen=order: self._on_order(chosen))
            menu.addAction(action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _timer(self, pause: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=pause)
        timer.timeout.connect(do)
        return timer

    # -- asking and answering

    def _ask(self) -> None:
        if self.query or self._question.like is not None:
            self._whole.stop()
            self._count_soon.stop()
            self._asking.ask(self._question)

    def _ask_whole(self) -> None:
        """The rest of the list."""
        if self.query and self._question.like is None:
            self._asking.ask(self._question.whole())

    def _ask_again(self) -> None:
        """The same question of what has changed: the whole of it at once, so that the list does not shrink."""
        like = self._question.like
        if like is None:
            self._ask_whole()
        elif self._project.sources.many([like]):
            self._ask()
        else:
            self._on_back()  # nothing is like a source that is gone

    def _count_facets(self) -> None:
        """After the results are painted: they are what somebody waits for."""
        question = self._question
        if question.query and question.like is None and self._facets.is_open:
            self._session.jobs.start(
                counted(self._project.search, question),
                key="facets",
                done=lambda facets: self._on_counted(question, facets),
                failed=self._on_failed,
            )

    def _on_counted(self, question: Question, facets: tuple[Facet, ...]) -> None:
        if question.alike(self._question):
            self._facets.show_facets(facets, question.query)

    def _on_grew(self) -> None:
        if self._results and self._results.waiting and not self._again.isActive():
            self._again.start()

    def _on_answered(self, question: Question, results: Results) -> None:
        if question.query != self.query or question.like != self._question.like:
            return
        sources = self._project.sources.many([hit.source_id for hit in results.hits])
        by_id = {source.id: source for source in sources}
        fresh = {hit.source_id: Found(by_id[hit.source_id], hit) for hit in results.hits if hit.source_id in by_id}
        again = self._results is not None and self._shown.alike(question)
        longer = again and question.limit > self._shown.limit
        self._show(fresh, keep=again)
        self._results, self._shown = results, question
        self._tell(question, results)
        self.found.emit()
        if self._facets.is_open and not longer:
            self._count_soon.start()
        if question.like is None and question.limit < LISTED and len(fresh) < self._count(question, results):
            self._whole.start()
        if self._open_when_found:
            self._open_when_found = False
            self.open_first()

    def _show(self, fresh: dict[int, Found], *, keep: bool = False) -> None:
        """``keep`` where it is the same question: the row and the place on the screen stay."""
        with self._view.place_kept() if keep else nullcontext():
            self._found.clear()
            self._found.update(fresh)
            self._model.show(fresh)
            self._view.show_heights(row_height(len(each.snippets)) for each in fresh.values())
        if not keep:
            self._view.scrollToTop()
        self._stack.setCurrentWidget(self._view if fresh else self._empty)

    def _tell(self, question: Question, results: Results) -> None:
        like = ""
        if question.like is not None:
            like = next((source.title for source in self._project.sources.many([question.like])), "")
        count = self._count(question, results)
        listed = len(self._found) if question.limit >= LISTED else min(count, LISTED)
        self._summary.show_results(results, hidden=question.hidden, listed=listed, like=like)
        self._header.show_count(len(self._found) if like else count)
        self._quotes.setEnabled(any(found.hit.spans for found in self._found.values()))
        self._upkeep.answered(results)
        self._empty.say("search", *nothing(results, like))
        # Where none is left, what was chosen is there to be taken out again.
        self._facets.setVisible(not like and (results.total > 0 or self._facets.is_open))

    @staticmethod
    def _count(question: Question, results: Results) -> int:
        return results.hidden_total if question.hidden else results.total

    def _on_failed(self, error: Exception) -> None:
        known = isinstance(error, WorkbenchError)
        text = str(error) if known else tr("The search could not be answered. Nothing was changed; try again.")
        self._session.notify(text, tr("Rebuild the index"), self.rebuild, kind="error")

    def _clear(self) -> None:
        self._asking.forget()
        self._results = None
        self._show({})
        self._summary.hide()
        self._strip.show_waiting(0)
        self._header.show_count(None)
        self._quotes.setEnabled(False)
        self._facets.hide()
        self._empty.say("search", *teaching())

    # -- what happens

    def _open(self, row_id: int, line: int = 0) -> None:
        found = self._found[row_id]
        if self._question.like is None and REMEMBER_SEARCHES.kept():
            self._project.searches.remember(self.query)
        span = found.snippets[min(line, len(found.snippets) - 1)].span
        place = Location(row_id, span if len(span) else None)
        (self.quote_opened if found.hit.within in ("quotes", "notes") else self.opened).emit(place)

    def _on_order(self, order: str) -> None:
        self._question = Question(self.query, order)
        self._ask()

    def _on_hidden_wanted(self, hidden: bool) -> None:
        self._question = Question(self.query, self._question.order, hidden=hidden)
        self._ask()

    def _on_more_wanted(self) -> None:
        self._question = replace(self._question, limit=FURTHER * max(LISTED, len(self._found)))
        self._ask_whole()

    def _on_scrolled(self) -> None:
        """At the end of what is listed, list more by itself."""
        bar, results = self._view.verticalScrollBar(), self._results
        near = bar.value() > bar.maximum() - self._view.viewport().height()
        if near and results is not None and LISTED <= len(self._found) < self._count(self._question, results):
            self._on_more_wanted()

    def _on_whole_wanted(self) -> None:
        self._question = Question(self.query, self._question.order, self._question.hidden, typing=False)
        self._ask()

    def _on_back(self) -> None:
        self.query_wanted.emit(self.query)

    def _on_menu(self, place: QPoint) -> None:
        row_id = self._view.current_id()
        if row_id is not None:
            self._menu(row_id).popup(self._view.viewport().mapToGlobal(place))

    def _menu(self, row_id: int) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("result_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hit = self._found[row_id].hit
        menu.addAction(icon("book-open"), tr("Open")).triggered.connect(lambda: self._open(row_id))
        quote = menu.addAction(icon("highlighter"), tr("Quote the first hit"))
        quote.setEnabled(bool(hit.spans) and not self._project.read_only)
        quote.triggered.connect(self.quote_wanted)
        like = menu.addAction(icon("files"), tr("Sources like this one"))
        like.triggered.connect(lambda: self.show_like(row_id))
        return menu

    def _on_changed(self, change: Change) -> None:
        if change.touches("source", "version", "block"):
            self._upkeep.edited()
        elif not change.touches(*SAID):
            return
        # What is found is right before the index is.
        if not self._again.isActive() or self._again.remainingTime() > EDIT_PAUSE:
            self._again.start(EDIT_PAUSE)


def first_place(hit: Hit) -> Span | None:
    """Where a hit begins in the text, if it is in the text."""
    return hit.span if len(hit.span) else next(iter(hit.spans), None)
