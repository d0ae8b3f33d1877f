"""Find in page: a slim bar by the text, with how many there are and which one is shown.

It finds in the text it is given and tells where; marking and scrolling are the reader's. Hits in what is folded away
are counted apart, and reached like the others.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.language import number, tr, tr_n
from workbench.model import Span
from workbench.ui.search.finding import occurrences, split
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton, TextToggle
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import margins


class FindBar(QWidget):
    """``found`` carries every place as ``tuple[Span, ...]``; ``step_wanted`` is 1 or -1; ``closed`` is told when
    the bar has gone."""

    found = Signal(tuple)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(tr("Find in this source"))
        self.setAutoFillBackground(True)
        self._text = ""
        self._hidden: tuple[Span, ...] = ()
        self._shown_hits: list[Span] = []
        self._hidden_hits: list[Span] = []
        self._at: int | None = None
        self._field = named(QLineEdit(), "find_field", tr("Find in this source"))
        self._field.setPlaceholderText(tr("Find in this source"))
        self._field.setMaximumWidth(320)
        self._count = named(QLabel(), "find_count")
        self._count.setFont(ui_font(-1, figures=True))
        self._count.setProperty("soft", True)
        self._case = TextToggle(tr("Match case"), "find_case")
        self._whole = TextToggle(tr("Whole words"), "find_whole")
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._find)
        self._build()
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def spans(self) -> list[Span]:
        """Every place, in order."""
        return sorted((*self._shown_hits, *self._hidden_hits))

    def open(self, words: str = "") -> None:
        """Show the bar with the keys in it; ``words`` are what is selected, if that is short."""
        if words and "\n" not in words and len(words) <= 80:
            self._field.setText(words)
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find()

    def show_text(self, text: str, hidden: Sequence[Span]) -> None:
        """What is read has changed; ``hidden`` is what is folded away of it."""
        if text is self._text and tuple(hidden) == self._hidden:
            return
        self._text, self._hidden = text, tuple(hidden)
        if self.is_open:
            self._find()

    def show_current(self, position: int) -> None:
        """Which hit is shown now: the one that begins at ``position``."""
        starts = [hit.start for hit in self.spans]
        self._at = starts.index(position) if position in starts else None
        self._tell()

    def close_bar(self) -> None:
        if self.is_open:
            self.hide()
            self.closed.emit()

    def count_text(self) -> str:
        return self._count.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step_wanted.emit(-1 if back else 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step_wanted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return False

    def _build(self) -> None:
        before = IconButton("chevron-up", f"{tr('Previous', 'hit')}  Shift+F3", "find_previous")
        after = IconButton("chevron-down", f"{tr('Next', 'hit')}  F3", "find_next")
        close = IconButton("x", f"{tr('Close')}  Esc", "find_close")
        before.clicked.connect(lambda: self.step_wanted.emit(-1))
        after.clicked.connect(lambda: self.step_wanted.emit(1))
        close.clicked.connect(self.close_bar)
        for toggle in (self._case, self._whole):
            toggle.setMinimumWidth(toggle.fontMetrics().horizontalAdvance(toggle.text()) + 20)
            toggle.toggled.connect(lambda _on: self._find())
        self._field.textChanged.connect(lambda: self._soon.start())
        self._field.installEventFilter(self)
        row = QHBoxLayout()
        row.setContentsMargins(margins(16, 4, 8, 4))
        row.setSpacing(4)
        row.addWidget(self._field, 2)
        row.addWidget(before)
        row.addWidget(after)
        row.addSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._case)
        row.addWidget(self._whole)
        row.addSpacing(4)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(row)

    def _find(self) -> None:
        self._soon.stop()
        options = {"case": self._case.isChecked(), "whole": self._whole.isChecked()}
        spans = occurrences(self._text, self._field.text(), **options)
        self._shown_hits, self._hidden_hits = split(spans, self._hidden)
        self._at = None
        self._tell()
        self.found.emit(tuple(spans))

    def _tell(self) -> None:
        total = len(self._shown_hits) + len(self._hidden_hits)
        if not self._field.text().strip():
            words = ""
        elif not total:
            words = tr("Not found")
        else:
            words = number(total)
            if self._at is not None:
                words = tr("{place} of {count}", place=number(self._at + 1), count=number(total))
            if self._hidden_hits:
                hidden = tr_n("{n} in hidden text|{n} in hidden text", len(self._hidden_hits))
                words = f"{words} · {hidden}"
        self._count.setText(words)
        self._field.setAccessibleDescription(words)
