"""What a quote says in another language: a button until there is a translation, then its words, language and maker.

The words are one step when they are left, as a note is; language and translator each are one of their own.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.model import Quote, Translation
from workbench.ui.icons import icon
from workbench.ui.session import Session, insist
from workbench.ui.theme import ui_font
from workbench.ui.widgets.fields import SavedField
from workbench.ui.widgets.note import NoteField


class TranslationField(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = session.project
        self._quote: Quote | None = None
        self._build()

    def show_quote(self, quote: Quote) -> None:
        """Shows its translation; what is being typed about the same quote is kept."""
        other = self._quote is None or self._quote.id != quote.id
        wanted = not other and self._body.isVisibleTo(self) and quote.translation is None and self._text.hasFocus()
        self._quote = quote
        made = quote.translation
        self._body.setVisible(made is not None or wanted)
        self._add.setVisible(made is None and not wanted and not self._project.read_only)
        if other or not (self._text.hasFocus() and self._text.document().isModified()):
            text = made.text if made else ""
            if self._text.toPlainText() != text:
                self._text.setPlainText(text)
            self._text.document().setModified(False)
        self._language.show_value(made.language if made else "")
        self._translator.show_value(made.translator if made else "")

    def finish(self) -> None:
        """Saves the words as far as they are written."""
        if self._quote is None or not self._text.document().isModified():
            return
        self._text.document().setModified(False)
        try:
            insist(lambda: self._write(self._text.toPlainText()))
        except WorkbenchError:
            self._text.document().setModified(True)  # it is still to be saved
            raise

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._add.setIcon(icon("plus"))

    def _build(self) -> None:
        self._add = QPushButton(icon("plus"), tr("Add a translation"))
        self._add.setObjectName("translation_add")
        self._add.setProperty("flat", True)
        self._add.clicked.connect(self._on_add)
        caption = QLabel(tr("Translation"))
        caption.setFont(ui_font(-1))
        caption.setProperty("soft", True)
        self._text = NoteField(tr("Translation"), "translation_field")
        self._text.setPlaceholderText(tr("The same words in the language of your report"))
        self._text.left.connect(self.finish)
        self._text.setReadOnly(self._project.read_only)
        self._language = SavedField(tr("Language of the translation"), "translation_language")
        self._language.setPlaceholderText("en, de …")
        self._language.setFixedWidth(72)
        self._translator = SavedField(tr("Translator"), "translation_translator")
        self._translator.setPlaceholderText(tr("Who translated it?"))
        for field in (self._language, self._translator):
            field.setReadOnly(self._project.read_only)
            field.saved.connect(self._on_saved)
        about = QHBoxLayout()
        about.setSpacing(6)
        about.addWidget(self._language)
        about.addWidget(self._translator, 1)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        body.addWidget(caption)
        body.addWidget(self._text)
        body.addLayout(about)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._body)

    def _on_add(self) -> None:
        self._add.hide()
        self._body.show()
        self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_saved(self) -> None:
        if self._quote is not None and self._quote.translation:
            self._write(self._quote.translation.text)

    def _write(self, text: str) -> None:
        assert self._quote is not None
        before = self._quote.translation or Translation("")
        language, translator = self._language.text(), self._translator.text()
        if (text, language or None, translator or None) != (before.text, before.language, before.translator):
            self._project.quotes.translations.write(self._quote.id, text, language=language, translator=translator)
