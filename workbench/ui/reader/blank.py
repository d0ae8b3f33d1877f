"""The reader while no source is open: what can be put here, and the keys that all of it is about."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.language import tr, tr_later
from workbench.ui.theme import reading_font, ui_font

_EMPTY = (
    tr_later("Start with what you have to read"),
    tr_later(
        "Drop text files, saved web pages or whole folders into this window,\n"
        "or paste an article. Nothing leaves this computer."
    ),
)
_CLOSED = (tr_later("Choose a source to read"), tr_later("It opens at the place where you left it."))
_KEYS = (
    ("J  K", tr_later("next and previous sentence")),
    (".", tr_later("next quotation in the text")),
    (tr_later("Space"), tr_later("select the sentence")),
    ("S  2  −", tr_later("who says it, about what, and how: a quote")),
    ("Ctrl+Z", tr_later("take the whole of it back")),
)


class Blank(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader_empty")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._heading, self._sentence = QLabel(), QLabel()
        self._heading.setFont(reading_font(24))
        self._sentence.setProperty("soft", True)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(3)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addSpacing(24)
        column.addWidget(self._keys(), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)

    def say(self, *, sources: bool) -> None:
        """``sources`` says whether there is any to choose from."""
        heading, sentence = map(tr, _CLOSED if sources else _EMPTY)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{heading}. {sentence}")

    def _keys(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, (key, meaning) in enumerate(_KEYS):
            cap = QLabel(_as_written_on_the_keyboard(key) if "+" in key else tr(key))
            words = QLabel(tr(meaning))
            cap.setFont(ui_font(0, bold=True))
            cap.setAlignment(Qt.AlignmentFlag.AlignRight)
            words.setProperty("soft", True)
            grid.addWidget(cap, row, 0)
            grid.addWidget(words, row, 1)
        return table


def _as_written_on_the_keyboard(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
