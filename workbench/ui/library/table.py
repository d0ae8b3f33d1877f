"""What is said of many sources, in a table: every cell with where its value came from, and edited for one source or
for all that are selected, as one step."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import Refused
from workbench.language import tr, tr_later, tr_n
from workbench.model import Change, Source
from workbench.ui.library.details import FIELDS, origin_in_words
from workbench.ui.session import Session
from workbench.ui.theme import slant, ui_font
from workbench.ui.widgets.buttons import TextToggle
from workbench.ui.widgets.drawing import draw_line
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE, DISPLAY_ROLE, ROW_ROLE, TOOLTIP_ROLE, AnyIndex, PagedModel

EDIT_ROLE = int(Qt.ItemDataRole.EditRole)
ORIGIN_ROLE = ROW_ROLE + 7
GUESSED_ROLE = ROW_ROLE + 8
_WIDTHS = {"title": 320, "outlet": 170, "byline": 170, "url": 240}
_IN_A_SENTENCE = {
    "title": tr_later("the title"),
    "outlet": tr_later("the outlet"),
    "published": tr_later("the date"),
    "byline": tr_later("the byline"),
    "place": tr_later("the place"),
    "updated": tr_later("the date of update"),
    "agency": tr_later("the agency"),
    "translator": tr_later("the translator"),
    "language": tr_later("the language"),
    "url": tr_later("the address"),
    "archive_url": tr_later("the archived copy"),
}
_NO_PARENT = QModelIndex()


class DetailsTable(QDialog):
    """``ids`` are the sources to show; a filter narrows them."""

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._project = session, session.project
        self._ids = list(ids)
        self.setObjectName("details_table")
        self.setWindowTitle(tr("Details of Sources"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1120, 640)
        self._build()
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._table.viewport().update)
        self.reload()

    def reload(self) -> None:
        """Read the list anew; what is selected stays selected, and rows are read as they come into sight."""
        sources = self._project.sources
        fitting = set(sources.ids(contains=self._filter.text().strip() or None))
        guesses = fitting.intersection(sources.ids(guessed=True))
        ids = [source_id for source_id in self._ids if source_id in fitting]
        guessed = [source_id for source_id in ids if source_id in guesses]
        self._guessed.show_count(len(guessed))
        shown = guessed if self._guessed.isChecked() else ids
        self._model.update(shown)
        self._tell(len(shown))

    def _build(self) -> None:
        self._filter = FilterField(tr("Filter sources"), "details_filter")
        self._filter.textChanged.connect(self.reload)
        self._guessed = TextToggle(tr("With guesses"), "details_guessed", self)
        self._guessed.clicked.connect(self.reload)
        self._count = QLabel()
        self._count.setProperty("faint", True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._filter, 1)
        top.addWidget(self._guessed)
        top.addStretch(1)
        top.addWidget(self._count)
        self._model = _Model(self._project.sources.many)
        self._model.edited.connect(self._on_edited)
        self._table = _table(self._model, _Delegate(self._session, self))
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._tell(self._model.rowCount()))
        self._hint = named(QLabel(), "details_hint")
        self._hint.setFont(ui_font(-1))
        self._hint.setProperty("soft", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        column.addWidget(self._hint)

    def _tell(self, shown: int) -> None:
        self._count.setText(tr_n("{n} source|{n} sources", shown))
        chosen = len(self._chosen())
        self._hint.setText(
            tr_n(
                "Type to change this field of {n} source at once.|Type to change this field of {n} sources at once.",
                chosen,
            )
            if chosen > 1
            else tr("Select cells of a column with Shift or Ctrl to change them together. Type, or press F2.")
        )

    def _on_edited(self, index: QModelIndex, text: str) -> None:
        """The edited cell, and the others that are selected in its column."""
        field = self._model.fields[index.column()]
        places = self._chosen(index.column())
        places = places if index.row() in places else {index.row()}
        ids = [self._model.ids[place] for place in sorted(places)]
        try:
            self._project.sources.edit(ids, **{field: text.strip() or None})
        except Refused as error:
            self._hint.setText(tr("{reason} Nothing was changed.", reason=str(error)))
            return
        if len(ids) > 1:
            what = tr(_IN_A_SENTENCE[field])
            told = tr_n("Changed {what} of {n} source.|Changed {what} of {n} sources.", len(ids), what=what)
            self._session.notify(told, tr("Undo"), self._session.undo)

    def _chosen(self, column: int | None = None) -> set[int]:
        """The rows with a selected cell, or with one in this column; by ranges, for a hundred thousand cells may be
        selected."""
        ranges = self._table.selectionModel().selection()
        parts = [ranges.at(number) for number in range(ranges.count())]
        wanted = [part for part in parts if column is None or part.left() <= column <= part.right()]
        return {row for part in wanted for row in range(part.top(), part.bottom() + 1)}

    def _on_changed(self, change: Change) -> None:
        if change.touches("source", "outlet"):
            self.reload()


class _Model(PagedModel[Source]):
    edited = Signal(QModelIndex, str)

    def __init__(self, fetch: Any) -> None:
        super().__init__(fetch, lambda source: source.title)
        self.fields = list(FIELDS)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def headerData(self, section: int, way: Qt.Orientation, role: int = DISPLAY_ROLE) -> object:
        if role == DISPLAY_ROLE and way is Qt.Orientation.Horizontal:
            return tr(FIELDS[self.fields[section]][0])
        return None

    def data(self, index: AnyIndex, role: int = DISPLAY_ROLE) -> object:
        source = self.row(index.row())
        if source is None:
            return None
        field = self.fields[index.column()]
        value = getattr(source, field) or ""
        origin = source.origins.get(field, "") if value else ""
        if role in (DISPLAY_ROLE, EDIT_ROLE):
            return value
        if role == ORIGIN_ROLE:
            return origin_in_words(origin)
        if role == GUESSED_ROLE:
            return origin == "guess"
        if role == TOOLTIP_ROLE:
            return f"{value}\n{origin_in_words(origin)}".strip()
        if role == ACCESSIBLE_ROLE:
            parts = (tr(FIELDS[field][0]), value or tr("not known"), origin_in_words(origin))
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: AnyIndex, value: Any, role: int = EDIT_ROLE) -> bool:
        if role != EDIT_ROLE or str(value).strip() == (self.data(index, EDIT_ROLE) or ""):
            return False
        self.edited.emit(self.index(index.row(), index.column()), str(value))
        return True

    def update(self, ids: Any) -> None:
        super().update(ids)
        if self.ids:
            last = self.index(len(self.ids) - 1, len(self.fields) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class _Delegate(QStyledItemDelegate):
    """The value, and under it where it is from; a guess in italics."""

    HEIGHT = 44

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, self.HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._session.theme
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, theme.color("selection" if selected else "paper"))
        painter.setPen(theme.color("hairline"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))
        value, origin = str(index.data(DISPLAY_ROLE) or ""), str(index.data(ORIGIN_ROLE) or "")
        inside = option.rect.adjusted(8, 5, -8, -5)
        half = inside.height() // 2
        font = ui_font()
        slant(font, bool(index.data(GUESSED_ROLE)))
        faint = theme.color("ink_soft" if selected else "ink_faint")
        top = QRect(inside.left(), inside.top(), inside.width(), half)
        if value:
            draw_line(painter, top, value, font, theme.color("ink"))
            draw_line(painter, top.translated(0, half), origin, ui_font(-1), faint)
        else:
            draw_line(painter, inside, "–", font, faint)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        field = named(QLineEdit(parent), "details_editor", tr("New value"))
        field.setText(str(index.data(EDIT_ROLE) or ""))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect.adjusted(1, 6, -1, -7))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), EDIT_ROLE)


def _table(model: _Model, delegate: _Delegate) -> QTableView:
    table = named(QTableView(), "details_cells", tr("Details of sources"))
    table.setModel(model)
    table.setItemDelegate(delegate)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked
        | QAbstractItemView.EditTrigger.EditKeyPressed
        | QAbstractItemView.EditTrigger.AnyKeyPressed
    )
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(_Delegate.HEIGHT)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column, field in enumerate(model.fields):
        header.resizeSection(column, _WIDTHS.get(field, 156))
    return table
