"""What a search found: one row a source, the words bold in a line of its text, Enter jumps to the place.

Queries run in a job and the newest wins. While the index is being brought up to date the search answers from
what it has and asks again when the index is done.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.model import Change, Hit, Location, Source
from workbench.search import Results
from workbench.ui.search.snippet import SnippetPainter
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.drawing import RowDelegate, draw_line
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.paged import ROW_ROLE, ListView, PagedModel

ROW_HEIGHT = 92
SHOWN = 60
"""Sources listed; a snippet has to be cut for each."""
TEACHING = (
    "Search every source",
    "Type a few words above. All of them must occur; “quotation marks” keep a phrase together, "
    "-word leaves out, pre* finds every ending.",
)
NOTHING = "No source holds all of these words. Fewer words, or part of a word with *, find more."


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with the source it is in."""

    source: Source
    hit: Hit

    @property
    def id(self) -> int:
        return self.source.id


class SearchPanel(QWidget):
    """Results of the last query. ``opened`` carries the place of a hit, ``counted`` the summary in words,
    ``found`` fires when there are new results, ``suggested`` when the user took up “did you mean”."""

    opened = Signal(object)
    counted = Signal(str)
    found = Signal()
    suggested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._found: dict[int, Found] = {}
        self._query = ""
        self._open_when_found = False
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(120)
        self._refresh.timeout.connect(self.refresh)
        self._build()
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._view.viewport().update)

    @property
    def query(self) -> str:
        return self._query

    def search(self, query: str) -> None:
        """Look for ``query``; an empty one clears the list."""
        self._query = query
        if not query:
            self._clear()
            return
        self._session.jobs.start(self._find(query), key="search", done=self._on_found, failed=self._on_failed)

    def refresh(self) -> None:
        """Bring the index up to date in the background, then ask the present question again."""
        self._session.jobs.start(
            self._project.search.refresh(),
            label="Indexing",
            key="index",
            done=lambda _result: self.search(self._query),
            failed=self._on_failed,
        )

    def rebuild(self) -> None:
        """Throw the index away and make it again."""
        self._session.jobs.start(
            self._project.search.rebuild(),
            label="Indexing",
            key="index",
            done=lambda _result: self._session.notify("The search index is new."),
            failed=self._on_failed,
        )

    def open_first(self) -> None:
        """Go to the current result, or the first; where the search is still running, when it is done."""
        if self._session.jobs.running_key("search"):
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
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._view.current_id() is None and self._model.ids:
            self._view.choose(self._model.ids[0])

    def found_ids(self) -> list[int]:
        """The sources of the present results, best first."""
        return list(self._model.ids)

    def hit_in(self, source_id: int) -> Hit | None:
        """The hit of the present results in a source, for marking it wherever it is opened from."""
        found = self._found.get(source_id)
        return found.hit if found else None

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._summary = named(QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "search_summary")
        self._summary.setContentsMargins(12, 12, 12, 8)
        self._summary.setProperty("soft", True)
        self._meant = named(QLabel(self, textFormat=Qt.TextFormat.RichText), "did_you_mean")
        self._meant.setContentsMargins(12, 0, 12, 8)
        self._meant.linkActivated.connect(self.suggested.emit)
        self._model: PagedModel[Found] = PagedModel(self._rows, self._describe, parent=self)
        self._view = named(ListView(ROW_HEIGHT, self), "search_results", "Search results")
        self._view.show_model(self._model)
        self._delegate = FoundDelegate(self._session)
        self._view.setItemDelegate(self._delegate)
        self._view.row_opened.connect(self._open)
        self._view.row_clicked.connect(self._open)
        self._empty = EmptyState("search", *TEACHING)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        for widget in (self._summary, self._meant, self._stack):
            layout.addWidget(widget, 1 if widget is self._stack else 0)
        self._clear()

    def _find(self, query: str) -> Generator[None, None, Results]:
        yield
        return self._project.search.find(query, limit=SHOWN, as_you_type=True)

    def _on_found(self, results: Results) -> None:
        sources = self._project.sources.many([hit.source_id for hit in results.hits])
        by_id = {source.id: source for source in sources}
        self._found = {
            hit.source_id: Found(by_id[hit.source_id], hit) for hit in results.hits if hit.source_id in by_id
        }
        with self._view.place_kept():
            self._model.show(self._found)
        self._stack.setCurrentWidget(self._view if self._found else self._empty)
        self._tell(results)
        self.counted.emit(self._summary.text())
        self.found.emit()
        if self._open_when_found:
            self._open_when_found = False
            self.open_first()

    def _tell(self, results: Results) -> None:
        parts = [f"{results.total} source{'' if results.total == 1 else 's'}"]
        if results.hidden_total:
            parts.append(f"{results.hidden_total} more only in hidden text")
        if results.waiting:
            parts.append(f"{results.waiting} not looked at yet")
        text = " · ".join(parts)
        self._summary.setText("\n".join([text, *results.repairs]))
        self._summary.show()
        self._empty.say("search", "Nothing found", NOTHING)
        self._meant.setVisible(bool(results.did_you_mean))
        if results.did_you_mean:
            self._meant.setText(f'Did you mean <a href="{results.did_you_mean}">{results.did_you_mean}</a>?')

    def _on_failed(self, error: Exception) -> None:
        text = str(error) if isinstance(error, WorkbenchError) else "The search could not be answered."
        self._session.notify(text, kind="error")

    def _clear(self) -> None:
        self._found = {}
        self._model.show(())
        self._summary.hide()
        self._meant.hide()
        self._empty.say("search", *TEACHING)
        self._stack.setCurrentWidget(self._empty)
        self.counted.emit("")

    def _open(self, row_id: int) -> None:
        found = self._found[row_id]
        span = found.hit.span if found.hit.spans else None
        self.opened.emit(Location(row_id, span))

    def _rows(self, ids: Sequence[int]) -> list[Found]:
        return [self._found[row_id] for row_id in ids if row_id in self._found]

    @staticmethod
    def _describe(found: Found) -> str:
        source = found.source
        return f"{source.title}. {source.outlet or ''} {source.published or ''}. {found.hit.snippet}"

    def _on_changed(self, change: Change) -> None:
        if change.touches("source", "version", "block"):
            self._refresh.start()


class FoundDelegate(RowDelegate):
    """Title, outlet and date, then two lines of text with the words bold."""

    def __init__(self, session: Session) -> None:
        super().__init__(hairline=True)
        self._session = session
        self._snippets = SnippetPainter()

    def sizeHint(self, _option: object, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found: Found | None = index.data(ROW_ROLE)
        if found is None:
            return
        theme = self._session.theme
        top = QRect(rect.left(), rect.top(), rect.width(), 18)
        draw_line(painter, top, found.source.title, ui_font(bold=True), theme.color("ink"))
        count = f"{len(found.hit.spans)} ×" if len(found.hit.spans) > 1 else ""
        where = "only in hidden text" if found.hit.within == "hidden" else count
        meta = " · ".join(filter(None, (found.source.outlet, spoken_date(found.source.published), where)))
        draw_line(painter, top.translated(0, 18), meta, ui_font(-1), theme.color("ink_faint"))
        place = QRect(rect.left(), rect.top() + 38, rect.width(), rect.height() - 38)
        self._snippets.draw(painter, place, found.hit, theme)
