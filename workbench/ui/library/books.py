"""One source for a book, or one for each of its chapters: asked once for all books of an import, in the list they
will come into. It takes no focus, holds nothing else up and waits; who goes on without an answer is asked again at
the next start."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.language import number, tr, tr_n
from workbench.model import Rejected
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.naming import named


class BooksQuestion(QWidget):
    """``answered`` carries the paths of the books and whether each chapter becomes a source."""

    answered = Signal(list, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._books: list[Rejected] = []
        self.setObjectName("books_question")
        self.setAccessibleName(tr("Books"))
        self._text = named(QLabel(wordWrap=True), "books_text")
        self._whole = self._button("books_whole", False)
        self._chapters = self._button("books_chapters", True)
        choices = FlowLayout()
        choices.addWidget(self._whole)
        choices.addWidget(self._chapters)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(8)
        inside.addWidget(self._text)
        inside.addLayout(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(inside)
        column.addWidget(Hairline())
        self.hide()

    def ask(self, books: Sequence[Rejected]) -> None:
        """Ask about these, with those that are still asked about."""
        known = {book.path for book in self._books}
        self._books += [book for book in books if book.path not in known]
        count, chapters = len(self._books), sum(book.chapters or 0 for book in self._books)
        self._text.setText(self._books[0].reason if count == 1 else (
            tr(
                "{books} books of {chapters} chapters in all: one source for each book, or for each chapter?",
                books=number(count), chapters=number(chapters),
            )
        ))  # fmt: skip
        self._whole.setText(tr("One source") if count == 1 else tr_n("{n} source|{n} sources", count))
        self._chapters.setText(tr_n("{n} source, by chapter|{n} sources, by chapter", chapters))
        for button in (self._whole, self._chapters):
            button.setAccessibleName(f"{button.text()}: {self._text.text()}")
        self.setAccessibleDescription(self._text.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _button(self, name: str, split: bool) -> QPushButton:
        button = named(QPushButton(), name)
        button.clicked.connect(lambda: self._answer(split))
        return button

    def _answer(self, split: bool) -> None:
        paths = [book.path for book in self._books]
        self._books = []
        self.hide()
        self.answered.emit(paths, split)
