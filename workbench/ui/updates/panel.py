"""The tray of quotes that newer versions of their sources left in question: to review, orphans, kept.

Nothing here is ever dropped: an orphan stays in this list, and in every other, until somebody places it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from workbench.language import tr, tr_later
from workbench.model import Change, Projection, Quote, Source
from workbench.ui.session import Session
from workbench.ui.theme import reading_font, ui_font
from workbench.ui.updates.wording import heading, in_words
from workbench.ui.widgets.buttons import TextToggle
from workbench.ui.widgets.drawing import RowDelegate, WrappedText, draw_line, side_by_side
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.paged import ROW_ROLE, ListView, PagedModel
from workbench.ui.widgets.sides import mirrored

KINDS = {"review": tr_later("To review"), "orphans": tr_later("Orphans"), "kept": tr_later("Kept")}


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    quote: Quote
    source: Source
    there: Projection | None


class UpdatesPanel(QWidget):
    """``quote_chosen`` carries the id of a quote to look at."""

    quote_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updates_panel")
        self.setAccessibleName(tr("Updates"))
        self._session, self._project = session, session.project
        self._build()
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._list.viewport().update)
        self.reload()

    def reload(self) -> None:
        versions = self._project.versions
        found = {"review": versions.open_questions(), "orphans": versions.orphans(), "kept": versions.kept()}
        for kind, button in self._kinds.items():
            button.show_count(len(found[kind]))
        wanted = [kind for kind, button in self._kinds.items() if button.isChecked()] or list(KINDS)
        ids = [quote_id for kind in wanted for quote_id in found[kind]]
        with self._list.place_kept():
            self._model.update(ids)
        self._header.show_count(len(ids), sum(map(len, found.values())))
        self._stack.setCurrentWidget(self._list if ids else self._empty)

    def _build(self) -> None:
        self._header = SectionHeader(tr("Updates"), self)
        self._model: PagedModel[Row] = PagedModel(self._rows, describe, parent=self)
        self._delegate = _Delegate(self._session)
        self._list = ListView(_Delegate.HEIGHT, self)
        self._list.setObjectName("updates_list")
        self._list.setAccessibleName(tr("Quotes whose source has changed"))
        self._list.setItemDelegate(self._delegate)
        self._list.show_model(self._model)
        self._list.row_clicked.connect(self.quote_chosen)
        self._list.row_opened.connect(self.quote_chosen)
        self.setFocusProxy(self._list)
        self._empty = EmptyState(
            "history",
            tr("Nothing is in question"),
            tr(
                "When a source is imported again, quotes that no longer fit it are listed here. "
                "None is ever moved or dropped by itself."
            ),
            parent=self,
        )
        self._kinds: dict[str, TextToggle] = {}
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(4)
        for kind, name in KINDS.items():
            button = TextToggle(tr(name), f"updates_{kind}", self)
            button.clicked.connect(lambda _checked, chosen=kind: self._on_kind(chosen))
            row.addWidget(button)
            self._kinds[kind] = button
        row.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(row)
        column.addLayout(self._stack, 1)

    def _rows(self, ids: Sequence[int]) -> Iterable[Row]:
        quotes = self._project.quotes.many(ids)
        sources = {each.id: each for each in self._project.sources.many({quote.source_id for quote in quotes})}
        there = self._project.versions.projections(ids)
        return [Row(quote.id, quote, sources[quote.source_id], there.get(quote.id)) for quote in quotes]

    def _on_kind(self, kind: str) -> None:
        for other, button in self._kinds.items():
            if other != kind:
                button.setChecked(False)
        self.reload()

    def _on_changed(self, change: Change) -> None:
        if change.touches("quote", "projection", "version", "source"):
            self.reload()


def describe(row: Row) -> str:
    """The row in words, for a screen reader."""
    state = in_words(row.there) if row.there else ""
    return ", ".join(part for part in (row.quote.label, state, row.quote.exact, row.source.title) if part)


class _Delegate(RowDelegate):
    """What happened, the quotation in two lines, its source."""

    LEADING = 21
    HEIGHT = 2 * RowDelegate.PADDING_Y + 20 + 2 * LEADING + 20

    def __init__(self, session: Session) -> None:
        super().__init__(hairline=True)
        self._session = session
        self._wrapped = WrappedText(2)

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        theme = self._session.theme
        faint = theme.color("ink_soft" if self.selected else "ink_faint")
        head = QRect(rect.left(), rect.top(), rect.width(), 20)
        taken = draw_line(painter, head, row.quote.label, ui_font(-1), faint) + 8
        state = heading(row.there) if row.there else ""
        rest = mirrored(head, head.adjusted(taken, 0, 0, 0))
        draw_line(painter, rest, state, ui_font(0, bold=True), theme.color("ink"))
        body = QRect(rect.left(), head.bottom() + 1, rect.width(), 2 * self.LEADING)
        used = self._wrapped.draw(painter, body, row.quote.exact, reading_font(15), theme.color("ink"), self.LEADING)
        foot = QRect(rect.left(), body.top() + used, rect.width(), 20)
        draw_line(painter, foot, side_by_side([row.source.outlet, row.source.title]), ui_font(-1), faint)
