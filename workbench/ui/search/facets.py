"""What the sources found have in common, by outlet, month, language …: a row a value, with how many there are.

One facet is open at a time, under the results. A click on a row asks for its token; the query itself stands in the
search box, so a row is marked by looking there.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.language import number, tr, tr_later, tr_n
from workbench.search import Facet, FacetValue
from workbench.ui.search.tokens import holds
from workbench.ui.settings import settings
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import TextToggle
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.drawing import LEFT, RIGHT, draw_line
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import margins, mirrored


class _Said(NamedTuple):
    """A facet, what its button does, and that there is nothing in it."""

    name: str
    narrows: str
    nothing: str


FACETS = {
    "outlet": _Said(
        tr_later("Outlet"), tr_later("Narrow by outlet"), tr_later("No outlet is known of these sources")
    ),
    "date": _Said(tr_later("Month"), tr_later("Narrow by month"), tr_later("No month is known of these sources")),
    "lang": _Said(
        tr_later("Language"), tr_later("Narrow by language"), tr_later("No language is known of these sources")
    ),
    "status": _Said(
        tr_later("Status"), tr_later("Narrow by status"), tr_later("No status is known of these sources")
    ),
    "actor": _Said(tr_later("Actor"), tr_later("Narrow by actor"), tr_later("No actor is known of these sources")),
    "claim": _Said(tr_later("Claim"), tr_later("Narrow by claim"), tr_later("No claim is known of these sources")),
    "stance": _Said(
        tr_later("Stance"), tr_later("Narrow by stance"), tr_later("No stance is known of these sources")
    ),
}
_ASSERTS, _DENIES = tr_later("+ asserts"), tr_later("− denies")
_QUESTIONS, _REPORTS = tr_later("? questions"), tr_later("~ reports")
VALUES = {
    "stance": {
        "asserts": _ASSERTS, "denies": _DENIES, "questions": _QUESTIONS, "reports": _REPORTS,
        "+": _ASSERTS, "-": _DENIES, "?": _QUESTIONS, "~": _REPORTS,
    },
    "status": {"unread": tr_later("Unread"), "reading": tr_later("Reading"), "done": tr_later("Done")},
}  # fmt: skip
"""How the values of a field read that are words of the query language."""
FEW = 6
"""Rows seen at once; the others are scrolled to."""
MOST = 60
SETTING = "search/facet"


class FacetBar(QWidget):
    """``toggled`` carries the token of a value that was clicked; ``wanted`` is told when a facet is opened."""

    toggled = Signal(str)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_facets")
        self.setAccessibleName(tr("Narrow the results"))
        self._facets: dict[str, Facet] = {}
        self._query = ""
        self._heads: dict[str, TextToggle] = {}
        self._rows: list[FacetRow] = []
        self._build()
        kept = settings().value(SETTING, "")
        self.field = kept if isinstance(kept, str) and kept in FACETS else ""
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether counts are looked at."""
        return bool(self.field)

    def show_facets(self, facets: Sequence[Facet], query: str) -> None:
        """The counts for ``query``."""
        self._facets = {facet.field: facet for facet in facets}
        self._query = query
        self._show()

    def show_field(self, field: str) -> None:
        """Open one facet, or none (``""``)."""
        if field != self.field:
            self.field = field
            settings().setValue(SETTING, field)
            self._show()
        if field:
            self.wanted.emit()

    def rows(self) -> list["FacetRow"]:
        """The rows shown now."""
        return [row for row in self._rows if not row.isHidden()]

    def _build(self) -> None:
        heads = QWidget()
        flow = FlowLayout(heads)
        for field, words in FACETS.items():
            head = TextToggle(tr(words.name), f"facet_{field}")
            head.setToolTip(tr(words.narrows))
            head.clicked.connect(lambda checked, each=field: self.show_field(each if checked else ""))
            flow.addWidget(head)
            self._heads[field] = head
        policy = heads.sizePolicy()
        policy.setHeightForWidth(True)
        heads.setSizePolicy(policy)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = named(QScrollArea(), "facet_values", tr("Values"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._list)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Hairline())
        inner = QVBoxLayout()
        inner.setContentsMargins(margins(12, 8, 8, 8))
        inner.setSpacing(8)
        inner.addWidget(heads)
        inner.addWidget(self._scroll)
        outer.addLayout(inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _show(self) -> None:
        for field, head in self._heads.items():
            head.setChecked(field == self.field)
        facet = self._facets.get(self.field)
        values = facet.values[:MOST] if facet else ()
        self._make(len(values) + 1)
        for row, value in zip(self._rows, values, strict=False):
            row.show_value(value, said(self.field, value), chosen=holds(self._query, value.token))
        used = len(values)
        note = self._note(facet)
        if note:
            self._rows[used].show_note(note)
            used += 1
        for place, row in enumerate(self._rows):
            row.setVisible(place < used)
        self._scroll.setFixedHeight(min(FEW, used) * FacetRow.HEIGHT)
        self._scroll.setVisible(bool(self.field))

    def _note(self, facet: Facet | None) -> str:
        if not self.field:
            return ""
        if facet is None or not facet.values:
            return tr(FACETS[self.field].nothing)
        return tr_n("{n} without|{n} without", facet.missing) if facet.missing else ""

    def _make(self, count: int) -> None:
        while len(self._rows) < count:
            row = FacetRow(self._list)
            row.setObjectName(f"facet_value_{len(self._rows)}")
            row.clicked.connect(lambda _checked, each=row: self.toggled.emit(each.token))
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)


class FacetRow(QToolButton):
    """A value where the line begins, in how many sources where it ends; on a ground where it is in the query."""

    HEIGHT = 26

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.token = ""
        self._value: FacetValue | None = None
        self._chosen = False
        self.setFixedHeight(self.HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(ui_font(-1, figures=True))

    def show_value(self, value: FacetValue, text: str, *, chosen: bool) -> None:
        self.token, self._value, self._chosen = value.token, value, chosen
        self.setText(text)
        self.setEnabled(True)
        counted = tr_n("{n} source|{n} sources", value.count)
        self.setAccessibleName(", ".join((text, counted, tr("asked for")) if chosen else (text, counted)))
        does = tr("Take {token} out", token=self.token) if chosen else tr("Add {token}", token=self.token)
        self.setToolTip(f"{text}\n{does}")
        self.update()

    def show_note(self, text: str) -> None:
        self.token, self._value, self._chosen = "", None, False
        self.setText(text)
        self.setEnabled(False)
        self.setAccessibleName(text)
        self.setToolTip("")

    @property
    def count(self) -> int:
        return self._value.count if self._value else 0

    @property
    def chosen(self) -> bool:
        return self._chosen

    def sizeHint(self) -> QSize:
        return QSize(80, self.HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ground = QRectF(mirrored(self.rect(), self.rect().adjusted(0, 0, -4, 0))).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.accent(), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        over = palette.midlight() if self.underMouse() and self.isEnabled() else Qt.BrushStyle.NoBrush
        painter.setBrush(palette.highlight() if self._chosen else over)
        painter.drawRoundedRect(ground, 4, 4)
        # A note is no button, but it is to be read: not in the paler ink of what is disabled.
        plain = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        pale = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText)
        ink = plain if self.isEnabled() else pale
        faint = plain if self._chosen else pale
        text = mirrored(self.rect(), QRect(8, 0, self.width() - 16 - 4, self.height()))
        taken = draw_line(painter, text, number(self.count), self.font(), faint, RIGHT) if self._value else 0
        draw_line(painter, mirrored(text, text.adjusted(0, 0, -taken - 8, 0)), self.text(), self.font(), ink, LEFT)


def said(field: str, value: FacetValue) -> str:
    """How a value reads in the list."""
    if field == "date":
        return spoken_date(value.label)
    known = VALUES.get(field, {}).get(value.label)
    return tr(known) if known else value.label
