"""The steps of a project, the last on top: a click goes to the state after that step, by undo and redo alone.

Going back fifty steps is fifty undos, so nothing can be lost that Undo would not lose; what was undone stays in
the list, faint, until something new is done.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.language import code, tr
from workbench.model import Change
from workbench.project import Entry
from workbench.ui.session import Session
from workbench.ui.theme import slant, ui_font
from workbench.ui.widgets.drawing import RIGHT, RowDelegate, draw_line
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import SectionHeader
from workbench.ui.widgets.paged import ROW_ROLE, ListView, PagedModel
from workbench.ui.widgets.sides import mirrored


def describe(entry: Entry) -> str:
    time = spoken_time(entry.when)
    if entry.undone:
        return tr("{step}, {time}, undone", step=entry.label, time=time)
    return tr("{step}, {time}", step=entry.label, time=time)


def spoken_time(when: str) -> str:
    """``14:02``, or ``2 May, 14:02`` where that was not today, in the time of this place."""
    then = datetime.fromisoformat(when).astimezone()
    time = f"{then:%H:%M}"
    if then.date() == datetime.now().astimezone().date():
        return time
    month = QLocale(code()).monthName(then.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month}, {time}").format(day=then.day, month=month, time=time)


class HistoryList(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setAccessibleName(tr("History"))
        self._session = session
        self._project = session.project
        self._entries: dict[int, Entry] = {}
        self._header = SectionHeader(tr("History"))
        self._model = PagedModel(self._read, describe)
        self._delegate = EntryDelegate()
        self._list = ListView(EntryDelegate.HEIGHT)
        self._list.setObjectName("history_list")
        self._list.setAccessibleName(tr("Steps, the last first"))
        self._list.setItemDelegate(self._delegate)
        self._list.show_model(self._model)
        self._list.row_clicked.connect(self.go_to)
        self._list.row_opened.connect(self.go_to)
        self._empty = EmptyState(
            "history", tr("Nothing has been done yet"), tr("Every step is listed here, to go back to.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        self.setFocusProxy(self._list)
        session.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        entries = self._project.history()
        self._entries = {entry.id: entry for entry in entries}
        done = [entry.id for entry in entries if not entry.undone]
        self._delegate.open_id = done[-1] if done else None
        with self._list.place_kept():
            self._model.update(entry.id for entry in reversed(entries))
        self._header.show_count(len(entries))
        self._list.setVisible(bool(entries))
        self._empty.setVisible(not entries)

    def go_to(self, step_id: int) -> None:
        """Undo or redo until this step is the last one done; clicked while it is, it is undone as well."""
        entry = self._entries.get(step_id)
        if entry is None:
            return
        before = [each.id for each in self._entries.values() if not each.undone]
        if entry.undone:
            self._retrace(sum(each.undone and each.id <= step_id for each in self._entries.values()))
        else:
            self._retrace(-(sum(each > step_id for each in before) or 1))

    def _retrace(self, moves: int) -> None:
        self._session.changed.disconnect(self._on_changed)  # one look at the list when all is done
        try:
            self._session.retrace(moves)
        finally:
            self._session.changed.connect(self._on_changed)
            self.reload()

    def _read(self, ids: Sequence[int]) -> list[Entry]:
        return [self._entries[step_id] for step_id in ids if step_id in self._entries]

    def _on_changed(self, _change: Change) -> None:
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()


class EntryDelegate(RowDelegate):
    """The accent bar stands at the state one is in; what was undone is faint and set in italics."""

    HEIGHT = 32
    PADDING_Y = 4

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(ROW_ROLE)
        if not isinstance(entry, Entry):
            return
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        ink = faint if entry.undone else palette.color(QPalette.ColorRole.Text)
        font = ui_font()
        slant(font, entry.undone)
        taken = draw_line(painter, rect, spoken_time(entry.when), ui_font(-1, figures=True), faint, RIGHT)
        draw_line(painter, mirrored(rect, rect.adjusted(0, 0, -taken - 12, 0)), entry.label, font, ink)
