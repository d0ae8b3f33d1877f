"""One quote, whole: its words, who says what in it, the analyst's note, and the proof of where it stands."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.model import Anchor, Change, Quote, Statement
from workbench.ui.icons import icon
from workbench.ui.quotes import citation
from workbench.ui.quotes.panel import NEWS
from workbench.ui.quotes.proof import Proof
from workbench.ui.quotes.statement import StatementCard, captioned
from workbench.ui.quotes.translation import TranslationField
from workbench.ui.session import Session, insist
from workbench.ui.theme import reading_font, ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.note import NoteField
from workbench.ui.widgets.tabbing import in_order

READING = 16


class _Column(QScrollArea):
    """As wide as what is in it has to be in the language in use: there is no bar to scroll sideways by."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        body = self.widget()
        if event.type() == QEvent.Type.LayoutRequest and body is not None and watched is body:
            self.setMinimumWidth(body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return super().eventFilter(watched, event)


class Inspector(QWidget):
    """``show_quote(None)`` shows what the inspector is for. A note is saved as one step when it is left."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._quote: Quote | None = None
        self._blank_wanted = False
        self._cards: list[StatementCard] = []
        self._build()
        session.changed.connect(self._on_changed)
        self.show_quote(None)

    def show_quote(self, quote_id: int | None) -> None:
        self.finish()
        self._blank_wanted = False
        found = self._project.quotes.many([quote_id]) if quote_id is not None else []
        self._quote = found[0] if found else None
        self._empty.setVisible(self._quote is None)
        self._scroll.setVisible(self._quote is not None)
        if self._quote is not None:
            self._note.setPlainText(self._quote.note or "")
            self._note.document().setModified(False)
            self._show(self._quote)
            self._scroll.verticalScrollBar().setValue(0)

    def finish(self) -> None:
        """Saves note and translation as far as they are written."""
        self._translation.finish()
        if self._quote is None or not self._note.document().isModified():
            return
        text = self._note.toPlainText().strip()
        self._note.document().setModified(False)
        if text != (self._quote.note or ""):
            quote_id = self._quote.id
            try:
                insist(lambda: self._project.quotes.set_note(quote_id, text or None))
            except WorkbenchError:
                self._note.document().setModified(True)  # it is still to be saved
                raise

    def _build(self) -> None:
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self._empty = EmptyState(
            "square-pen",
            tr("No quote chosen"),
            tr(
                "Click a highlight in the text or a quote in the list: who says what, your note and the proof of "
                "every word are shown here."
            ),
        )
        self._scroll = _Column()
        self._scroll.setAccessibleName(tr("The quote"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self._scroll)

    def _body(self) -> QWidget:
        body = QWidget()
        body.setObjectName("inspector_body")
        self._words = QLabel(wordWrap=True)
        self._words.setObjectName("quote_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(reading_font(READING))
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._statements = QVBoxLayout()
        self._statements.setSpacing(16)
        self._another = QPushButton(tr("Add another statement"))
        self._another.setObjectName("statement_add")
        self._another.setProperty("flat", True)
        self._another.clicked.connect(self._on_another)
        self._note = NoteField(tr("Note"), "note_field")
        self._note.setPlaceholderText(tr("A note for yourself and for the report’s comments"))
        self._note.left.connect(self.finish)
        self._note.setReadOnly(self._project.read_only)
        self._translation = TranslationField(self._session)
        caption = QLabel(tr("Note"))
        caption.setFont(ui_font(-1))
        caption.setProperty("soft", True)
        self._proof = Proof(self._session)
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 4, 12, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._words)
        column.addWidget(Hairline())
        column.addLayout(self._statements)
        column.addWidget(captioned("", self._another))
        column.addWidget(Hairline())
        note = QVBoxLayout()
        note.setSpacing(4)
        note.addWidget(caption)
        note.addWidget(self._note)
        column.addLayout(note)
        column.addWidget(self._translation)
        column.addWidget(Hairline())
        column.addWidget(self._proof)
        column.addStretch(1)
        self._draw_icons()
        return body

    def _head(self) -> QHBoxLayout:
        self._number = QLabel()
        self._number.setObjectName("quote_number")
        self._number.setFont(ui_font(1, bold=True))
        self._state = QLabel(tr("needs review"))
        self._state.setFont(ui_font(-1))
        copy = IconButton("copy", tr("Copy with attribution"), "quote_copy")
        copy.clicked.connect(self._on_copy)
        remove = IconButton("trash-2", tr("Remove this quote"), "quote_remove")
        remove.clicked.connect(self._on_remove)
        remove.setEnabled(not self._project.read_only)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._number)
        row.addSpacing(4)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(remove)
        return row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        self._another.setIcon(icon("plus"))

    def _show(self, quote: Quote) -> None:
        self._number.setText(quote.label)
        self._state.setVisible(quote.anchor is not Anchor.ATTACHED)
        self._words.setText(quote.exact)
        self._words.setAccessibleName(quote.exact)
        self._show_statements(quote)
        self._translation.show_quote(quote)
        self._proof.show_quote(quote)
        if not (self._note.hasFocus() and self._note.document().isModified()):
            if self._note.toPlainText() != (quote.note or ""):
                self._note.setPlainText(quote.note or "")
            self._note.document().setModified(False)

    def _show_statements(self, quote: Quote) -> None:
        """Cards are kept by their place, so that the keys stay where they are when a statement is made."""
        wanted: list[Statement | None] = [*quote.statements]
        if self._blank_wanted or not wanted:
            wanted.append(None)
        while len(self._cards) > len(wanted):
            card = self._cards.pop()
            self._statements.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < len(wanted):
            card = StatementCard(self._session, len(self._cards) + 1)
            card.setEnabled(not self._project.read_only)
            self._cards.append(card)
            self._statements.addWidget(card)
            in_order(*self._cards, self._another, self._note, self._translation, self._proof)
        for card, statement in zip(self._cards, wanted, strict=True):
            card.show_statement(quote, statement)
        self._another.setVisible(wanted[-1] is not None and not self._project.read_only)

    def _on_another(self) -> None:
        if self._quote is not None:
            self._blank_wanted = True
            self._show_statements(self._quote)
            self._cards[-1].take_focus()

    def _on_copy(self) -> None:
        if self._quote is not None:
            QGuiApplication.clipboard().setMimeData(citation.carry(self._project, [self._quote.id]))
            self._session.notify(tr("{quote} copied with attribution.", quote=self._quote.label))

    def _on_remove(self) -> None:
        if self._quote is not None:
            self.finish()
            label = self._quote.label
            self._project.quotes.remove(self._quote.id)
            self._session.notify(tr("{quote} removed.", quote=label), tr("Undo"), self._session.undo)

    def _on_changed(self, change: Change) -> None:
        if self._quote is None or not change.touches(*NEWS):
            return
        found = self._project.quotes.many([self._quote.id])
        if not found:
            self._note.document().setModified(False)
            self.show_quote(None)
            return
        if len(found[0].statements) > len(self._quote.statements):
            self._blank_wanted = False
        self._quote = found[0]
        self._show(self._quote)
