"""The quotes of the source being read, or of the whole project, narrowed by words, speaker, claim or stance."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from workbench.model import Change, Location, Stance
from workbench.text import fold
from workbench.ui.icons import icon
from workbench.ui.quotes import citation
from workbench.ui.quotes.practice import PracticeStrip
from workbench.ui.quotes.rows import STANCE_WORDS, QuoteDelegate, describe, read_rows
from workbench.ui.session import Session
from workbench.ui.widgets.buttons import TextToggle
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.paged import ListView, PagedModel

NEWS = ("quote", "segment", "statement", "actor", "claim", "memo", "source", "outlet")


class QuotesPanel(QWidget):
    """``quote_activated`` carries the place of a quote somebody went to, ``quote_selected`` its id or ``None``."""

    quote_activated = Signal(object)
    quote_selected = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._source_id: int | None = None
        self._filter: tuple[str, int | str] | None = None
        self._words: dict[int, str] = {}
        self._build()
        self.setFocusProxy(self._list)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._list.viewport().update)
        self.reload()

    def show_source(self, source_id: int | None) -> None:
        """The source being read: what “This source” means."""
        if source_id != self._source_id:
            self._source_id = source_id
            if not self._all.isChecked():
                self.reload()

    def set_filter(self, kind: str, value: int | str) -> None:
        """Only quotes of one ``actor``, ``claim`` (by id) or ``stance`` (by value), of all sources."""
        self._filter = (kind, value)
        self._all.setChecked(True)
        self.reload()

    def clear_filter(self) -> None:
        self._filter = None
        self._field.clear()
        self.reload()

    def choose(self, quote_ids: list[int]) -> None:
        """Selects these quotes, and widens the list where it leaves them out."""
        if not set(quote_ids) <= set(self._model.ids):
            self._filter = None
            self._field.clear()
            if not set(quote_ids) <= set(self._project.quotes.ids(source_id=self._source_id)):
                self._all.setChecked(True)
            self.reload()
        self._list.choose(*reversed(quote_ids))

    def copy_chosen(self) -> None:
        """Puts the chosen quotes on the clipboard, each with its attribution."""
        rows = read_rows(self._project, self._list.chosen_ids())
        if rows:
            QGuiApplication.clipboard().setMimeData(citation.carry(rows))
            what = rows[0].quote.label if len(rows) == 1 else f"{len(rows)} quotes"
            self._session.notify(f"{what} copied with attribution.")

    def remove_chosen(self) -> None:
        """Removes the chosen quotes; a notice offers to take it back."""
        quotes = self._project.quotes.many(self._list.chosen_ids())
        if quotes:
            self._project.quotes.remove(*[quote.id for quote in quotes])
            what = quotes[0].label if len(quotes) == 1 else f"{len(quotes)} quotes"
            self._session.notify(f"{what} removed.", "Undo", self._session.undo)

    def reload(self) -> None:
        """Reads the list anew; selection and scroll position stay."""
        ids = self._wanted()
        within_source = not self._all.isChecked()
        self._delegate.within_source = within_source
        with self._list.place_kept():
            self._model.update(ids)
        total = self._project.counts().quotes
        here = len(self._project.quotes.ids(source_id=self._source_id)) if self._source_id else 0
        self._here.show_count(here)
        self._all.show_count(total)
        self._header.show_count(len(ids), here if within_source else total)
        self._show_chip()
        self._show_state(bool(ids), total, here)

    def _build(self) -> None:
        self._header = SectionHeader("Quotes")
        self._here = TextToggle("This source", "quotes_here")
        self._all = TextToggle("All", "quotes_all")
        scope = QButtonGroup(self)
        scope.addButton(self._here)
        scope.addButton(self._all)
        self._here.setChecked(True)
        scope.buttonClicked.connect(self.reload)
        self._header.add(self._here, self._all)
        self._field = FilterField("Filter quotes", "quote_filter")
        self._field.textChanged.connect(self.reload)
        self._chip = Chip("", "quote_filter_chip")
        self._chip.removed.connect(self._on_chip_removed)
        self._model = PagedModel(lambda ids: read_rows(self._project, ids), describe, citation.carry)
        self._delegate = QuoteDelegate(lambda: self._session.theme)
        self._list = ListView(QuoteDelegate.HEIGHT, self)
        self._list.setObjectName("quote_list")
        self._list.setAccessibleName("Quotes")
        self._list.setItemDelegate(self._delegate)
        self._list.setDragEnabled(True)
        self._list.show_model(self._model)
        self._field.down_pressed.connect(self._list.take_focus)
        self._list.current_changed.connect(self.quote_selected)
        self._list.row_clicked.connect(self._go)
        self._list.row_opened.connect(self._go)
        self._list.delete_wanted.connect(self.remove_chosen)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_menu)
        self._lay_out()

    def _lay_out(self) -> None:
        self._none_yet = EmptyState(
            "message-square-quote",
            "No quotes yet",
            "Select a sentence in the text. One letter says who speaks, one digit which claim, one sign where "
            "they stand, and it is kept. Enter alone keeps just the words.",
        )
        self._none_yet.add(PracticeStrip(lambda: self._session.theme))
        self._none_here = EmptyState(
            "message-square-quote",
            "No quotes from this source",
            "Select a sentence in the text, then press Enter or one of the signs + − ? ~",
            "Show all quotes",
        )
        self._none_here.button().setObjectName("quote_show_all")
        self._none_here.button_pressed.connect(self._show_all)
        self._none_fit = EmptyState("search", "No quote fits", "The filter leaves nothing over.", "Clear the filter")
        self._none_fit.button().setObjectName("quote_clear_filter")
        self._none_fit.button_pressed.connect(self.clear_filter)
        self._tools = QWidget()
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(12, 0, 12, 8)
        tools.setSpacing(8)
        tools.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self._chip)
        row.addStretch(1)
        tools.addLayout(row)
        self._stack = QStackedLayout()
        for widget in (self._list, self._none_yet, self._none_here, self._none_fit):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tools)
        column.addLayout(self._stack, 1)

    def _wanted(self) -> list[int]:
        if self._all.isChecked():
            ids = self._filtered(None, "number")
        elif self._source_id is not None:
            ids = self._filtered(self._source_id, "position")
        else:
            return []
        needles = fold(self._field.text()).split()
        return self._matching(ids, needles) if needles else ids

    def _filtered(self, source_id: int | None, order: str) -> list[int]:
        kind, value = self._filter or ("", 0)
        return self._project.quotes.ids(
            source_id=source_id,
            actor_id=int(value) if kind == "actor" else None,
            claim_id=int(value) if kind == "claim" else None,
            stance=Stance(str(value)) if kind == "stance" else None,
            order=order,
        )

    def _matching(self, ids: list[int], needles: list[str]) -> list[int]:
        """The quotes in which every one of the folded words occurs; what was read is kept until it changes."""
        missing = [quote_id for quote_id in ids if quote_id not in self._words]
        if missing:
            self._words |= {row.id: fold(row.words) for row in read_rows(self._project, missing)}
        return [quote_id for quote_id in ids if all(needle in self._words.get(quote_id, "") for needle in needles)]

    def _show_chip(self) -> None:
        self._chip.setVisible(self._filter is not None)
        if self._filter is not None:
            self._chip.set_text(self._filter_name(*self._filter))

    def _filter_name(self, kind: str, value: int | str) -> str:
        try:
            if kind == "actor":
                return self._project.codebook.actor(int(value)).name
            if kind == "claim":
                return self._project.codebook.claim(int(value)).text
        except LookupError:
            return f"{kind} no longer there"
        stance = Stance(str(value))
        return f"{stance.sign} {STANCE_WORDS[stance]}"

    def _show_state(self, any_shown: bool, total: int, here: int) -> None:
        filtered = self._filter is not None or bool(self._field.text().strip())
        for widget in (self._tools, self._here, self._all):
            widget.setVisible(total > 0)
        if any_shown:
            self._stack.setCurrentWidget(self._list)
        elif not total:
            self._stack.setCurrentWidget(self._none_yet)
        elif filtered and (self._all.isChecked() or here):
            self._stack.setCurrentWidget(self._none_fit)
        else:
            self._stack.setCurrentWidget(self._none_here)

    def _show_all(self) -> None:
        self._all.setChecked(True)
        self.reload()

    def _go(self, quote_id: int) -> None:
        for quote in self._project.quotes.many([quote_id]):
            self.quote_activated.emit(Location(quote.source_id, quote.span))

    def _on_chip_removed(self) -> None:
        self._filter = None
        self.reload()

    def _on_changed(self, change: Change) -> None:
        if change.touches(*NEWS):
            self._words.clear()
            self.reload()

    def _on_menu(self, place: QPoint) -> None:
        ids = self._list.chosen_ids()
        if ids:
            self._menu(ids).popup(self._list.viewport().mapToGlobal(place))

    def _menu(self, ids: list[int]) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("quote_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(ids) == 1:
            menu.addAction(icon("book-open"), "Go to its place").triggered.connect(lambda: self._go(ids[0]))
        menu.addAction(icon("copy"), "Copy with attribution").triggered.connect(self.copy_chosen)
        unsure = [
            statement.id
            for quote in self._project.quotes.many(ids)
            for statement in quote.statements
            if statement.suggested
        ]
        if unsure:
            confirm = menu.addAction(icon("check"), "Confirm what was suggested")
            confirm.triggered.connect(lambda: self._project.quotes.confirm(*unsure))
        menu.addSeparator()
        what = "Remove" if len(ids) == 1 else f"Remove {len(ids)} quotes"
        menu.addAction(icon("trash-2"), what).triggered.connect(self.remove_chosen)
        return menu
