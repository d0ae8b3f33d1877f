"""The quotes of the source being read, or of the whole project: narrowed by words and by what is said in them,
sorted, under headings; several at once can be merged, recoded and confirmed."""

from dataclasses import asdict, replace

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QVBoxLayout, QWidget

from workbench.language import tr, tr_later, tr_n
from workbench.model import Change, Location, QuoteFilter, Stance
from workbench.ui import carried
from workbench.ui.icons import icon
from workbench.ui.quotes import citation
from workbench.ui.quotes.arranging import SortButton, heading, kept_group, kept_order
from workbench.ui.quotes.filters import NOTHING, FilterChips, FilterForm
from workbench.ui.quotes.practice import PracticeStrip
from workbench.ui.quotes.rows import QuoteDelegate, QuoteRow, describe, read_rows
from workbench.ui.quotes.several import SeveralBar
from workbench.ui.session import Session
from workbench.ui.widgets.buttons import IconButton, TextToggle
from workbench.ui.widgets.empty import EmptyState, Pages
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.paged import ListView, PagedModel

NEWS = ("quote", "segment", "statement", "actor", "claim", "memo", "source", "outlet", "translation")
ALIKE = {
    "claim": tr_later("Another quote on the same claim"),
    "actor": tr_later("Another quote of the same actor"),
    "words": tr_later("The same quotation elsewhere"),
}


class QuoteList(ListView):
    """``merge_wanted`` is the key M."""

    merge_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_M and not event.modifiers():
            self.merge_wanted.emit()
        else:
            super().keyPressEvent(event)


class QuotesPanel(QWidget):
    """``quote_activated`` carries the place of a quote somebody went to, ``quote_selected`` its id or ``None``."""

    quote_activated = Signal(object)
    quote_selected = Signal(object)
    comparison_wanted = Signal(int, list)
    """A quote, and the quotes of other sources to be set beside it, the nearest first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._source_id: int | None = None
        self._filter = NOTHING
        self._form: FilterForm | None = None
        self._order, self._group = kept_order(), kept_group()
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
        asked = {"stance": Stance(str(value))} if kind == "stance" else {f"{kind}_id": int(value)}
        self._all.setChecked(True)
        self._narrow(QuoteFilter(**asked))

    def filtered(self) -> tuple[QuoteFilter, bool]:
        """What is asked for, with the words in the field, and whether of all sources."""
        return replace(self._filter, contains=self._field.text()), self._all.isChecked()

    def filter_again(self, wanted: QuoteFilter, of_all: bool) -> None:
        """As ``filtered`` said."""
        (self._all if of_all else self._here).setChecked(True)
        self._field.setText(wanted.contains)
        self._narrow(replace(wanted, contains=""))

    def clear_filter(self) -> None:
        self._field.clear()
        self._narrow(NOTHING)

    def choose(self, quote_ids: list[int]) -> None:
        """Selects these quotes, and widens the list where it leaves them out."""
        self._session.catch_up()
        if not set(quote_ids) <= set(self._model.ids):
            self._field.clear()
            if not set(quote_ids) <= set(self._project.quotes.ids(source_id=self._source_id)):
                self._all.setChecked(True)
            self._narrow(NOTHING)
        self._list.choose(*reversed(quote_ids))

    def merge_chosen(self) -> None:
        """One quote of the chosen ones; a notice says why not."""
        if len(self._list.chosen_ids()) < 2:
            self._session.notify(tr("Choose two or more quotes first: hold Ctrl and click them."))
        else:
            self._several.merge()

    def recode_chosen(self) -> None:
        """Lets an actor, a claim or a stance be given to all chosen quotes."""
        self._several.recode()

    def ask_filter(self) -> None:
        """Opens the form below its button, for actor, claim, stance, outlet, date and suggestion."""
        if self._form is None:
            self._form = FilterForm(self._session, self)
            self._form.changed.connect(self._narrow)
        self._form.show_filter(self._filter)
        self._form.open_below(self._filter_button)

    def copy_chosen(self) -> None:
        """Puts the chosen quotes on the clipboard, each with its attribution."""
        quotes = self._project.quotes.many(self._list.chosen_ids())
        if quotes:
            QGuiApplication.clipboard().setMimeData(citation.carry(self._project, [quote.id for quote in quotes]))
            told = tr("{quote} copied with attribution.", quote=quotes[0].label)
            if len(quotes) > 1:
                told = tr_n("{n} quote copied with attribution.|{n} quotes copied with attribution.", len(quotes))
            self._session.notify(told)

    def remove_chosen(self) -> None:
        """Removes the chosen quotes; a notice offers to take it back."""
        quotes = self._project.quotes.many(self._list.chosen_ids())
        if quotes:
            self._project.quotes.remove(*[quote.id for quote in quotes])
            told = tr("{quote} removed.", quote=quotes[0].label)
            if len(quotes) > 1:
                told = tr_n("{n} quote removed.|{n} quotes removed.", len(quotes))
            self._session.notify(told, tr("Undo"), self._session.undo)

    def reload(self) -> None:
        """Reads the list anew; selection and scroll position stay."""
        ids = self._wanted()
        within_source = not self._all.isChecked()
        self._delegate.within_source = within_source
        with self._list.place_kept():
            if self._group:
                groups = self._project.quotes.grouped(ids, self._group)
                self._model.update_groups([(heading(group, self._group), group.ids) for group in groups])
            else:
                self._model.update(ids)
        total = self._project.quotes.count()
        here = self._project.quotes.count(self._source_id) if self._source_id else 0
        self._here.show_count(here)
        self._all.show_count(total)
        of = here if within_source else total
        self._header.show_count(None if len(ids) == of else len(ids), of)
        self._chips.show_filter(self._filter)
        self._show_state(bool(ids), total, here)
        self._on_chosen()

    def _build(self) -> None:
        self._header = SectionHeader()
        self._here = TextToggle(tr("This source"), "quotes_here")
        self._all = TextToggle(tr("All", "quotes"), "quotes_all")
        scope = QButtonGroup(self)
        scope.addButton(self._here)
        scope.addButton(self._all)
        self._here.setChecked(True)
        scope.buttonClicked.connect(self.reload)
        self._filter_button = IconButton("funnel", tr("Filter quotes by"), "quote_filter_by")
        self._filter_button.clicked.connect(self.ask_filter)
        self._sort = SortButton(self._order, self._group)
        self._sort.order_wanted.connect(self._on_order)
        self._sort.group_wanted.connect(self._on_group)
        self._header.lead(self._here, self._all)
        self._header.add(self._filter_button, self._sort)
        self._field = FilterField(tr("Filter quotes"), "quote_filter")
        self._field.textChanged.connect(self._on_narrowed)
        self._field.focused.connect(self._project.quotes.warm)
        self._chips = FilterChips(self._project)
        self._chips.changed.connect(self._narrow)
        self._model = PagedModel(lambda ids: read_rows(self._project, ids), describe, self._carry)
        self._delegate = QuoteDelegate(lambda: self._session.theme)
        self._build_list()
        self._several = SeveralBar(self._session)
        self._several.merged.connect(lambda kept: self._list.choose(kept))
        self._lay_out()

    def _build_list(self) -> None:
        self._list = QuoteList(QuoteDelegate.HEIGHT, self)
        self._list.setObjectName("quote_list")
        self._list.setAccessibleName(tr("Quotes"))
        self._list.setItemDelegate(self._delegate)
        self._list.setDragEnabled(True)
        self._list.show_model(self._model)
        self._field.down_pressed.connect(self._list.take_focus)
        self._list.current_changed.connect(self.quote_selected)
        self._list.chosen_changed.connect(self._on_chosen)
        self._list.row_clicked.connect(self._go)
        self._list.row_opened.connect(self._go)
        self._list.delete_wanted.connect(self.remove_chosen)
        self._list.merge_wanted.connect(self.merge_chosen)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_menu)

    def _lay_out(self) -> None:
        self._none_yet = EmptyState(
            "message-square-quote",
            tr("No quotes yet"),
            tr(
                "Select a sentence in the text. One letter says who speaks, one digit which claim, one sign where "
                "they stand, and it is kept. Enter alone keeps just the words."
            ),
        )
        self._none_yet.add(PracticeStrip(lambda: self._session.theme))
        self._none_here = EmptyState(
            "message-square-quote",
            tr("No quotes from this source"),
            _kept_together(tr("Select a sentence in the text, then press Enter or one of the signs + − ? ~")),
            tr("Show all quotes"),
        )
        self._none_here.button().setObjectName("quote_show_all")
        self._none_here.button_pressed.connect(self._show_all)
        self._none_fit = EmptyState(
            "search", tr("No quote fits"), tr("The filter leaves nothing over."), tr("Clear the filter")
        )
        self._none_fit.button().setObjectName("quote_clear_filter")
        self._none_fit.button_pressed.connect(self.clear_filter)
        self._tools = QWidget()
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(12, 0, 12, 8)
        tools.setSpacing(8)
        tools.addWidget(self._field)
        tools.addWidget(self._chips)
        pages = Pages(self._list, self._none_yet, self._none_here, self._none_fit)
        self._stack = pages.stack
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tools)
        column.addWidget(pages, 1)
        column.addWidget(self._several)

    def _wanted(self) -> list[int]:
        if not self._all.isChecked() and self._source_id is None:
            return []
        asked = asdict(self._filter) | {"contains": self._field.text().strip()}
        if not self._all.isChecked():
            asked["source_id"] = self._source_id
        order = self._order or ("number" if self._all.isChecked() else "position")
        return self._project.quotes.ids(**asked, order=order)

    def _carry(self, rows: list[QuoteRow]) -> QMimeData:
        """For other programs the words with their attribution, for our own panels which quotes they are."""
        ids = [row.id for row in rows]
        return carried.put(citation.carry(self._project, ids), self._project.id, ids, self._filter)

    def _narrow(self, wanted: QuoteFilter) -> None:
        self._filter = wanted
        self._on_narrowed()

    def _show_state(self, any_shown: bool, total: int, here: int) -> None:
        filtered = self._filter != NOTHING or bool(self._field.text().strip())
        for widget in (self._tools, self._here, self._all, self._filter_button, self._sort):
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
            self.quote_activated.emit(Location(quote.source_id, self._project.versions.place(quote)))

    def _on_narrowed(self) -> None:
        """Other quotes stand there now: show the current one, or the list from its top."""
        self.reload()
        if self._list.currentIndex().isValid():
            self._list.scrollTo(self._list.currentIndex())
        else:
            self._list.scrollToTop()

    def _on_order(self, order: str) -> None:
        self._order = order
        self._on_narrowed()

    def _on_group(self, group: str) -> None:
        self._group = group
        self._on_narrowed()

    def _on_chosen(self) -> None:
        self._several.show_quotes(self._list.chosen_ids(), self._filter)

    def _on_changed(self, change: Change) -> None:
        if change.touches(*NEWS):
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
            menu.addAction(icon("book-open"), tr("Go to its place")).triggered.connect(lambda: self._go(ids[0]))
        menu.addAction(icon("copy"), tr("Copy with attribution")).triggered.connect(self.copy_chosen)
        unsure = [
            statement.id
            for quote in self._project.quotes.many(ids)
            for statement in quote.statements
            if statement.suggested
        ]
        if len(ids) == 1:
            self._add_comparisons(menu, ids[0])
        else:
            menu.addSeparator()
            menu.addAction(icon("merge"), f"{tr('Merge')}\tM").triggered.connect(self.merge_chosen)
            menu.addAction(icon("pencil"), tr("Recode")).triggered.connect(self.recode_chosen)
        if unsure:
            confirm = menu.addAction(icon("check"), tr("Confirm what was suggested"))
            confirm.triggered.connect(lambda: self._project.quotes.confirm(*unsure))
        menu.addSeparator()
        what = tr("Remove") if len(ids) == 1 else tr_n("Remove {n} quote|Remove {n} quotes", len(ids))
        menu.addAction(icon("trash-2"), what).triggered.connect(self.remove_chosen)
        return menu

    def _add_comparisons(self, menu: QMenu, quote_id: int) -> None:
        """Other quotes to set beside this one: two readers, each at its quote."""
        beside = menu.addMenu(icon("columns-2"), tr("Set beside"))
        beside.setObjectName("quote_beside_menu")
        for by, text in ALIKE.items():
            others = self._project.quotes.alike(quote_id, by)
            action = beside.addAction(tr(text))
            action.setEnabled(bool(others))
            action.triggered.connect(lambda _on, found=others: self.comparison_wanted.emit(quote_id, found))


def _kept_together(sentence: str) -> str:
    """The signs of a stance in one line."""
    signs = [stance.sign for stance in Stance]
    return sentence.replace(" ".join(signs), "\N{NO-BREAK SPACE}".join(signs))
