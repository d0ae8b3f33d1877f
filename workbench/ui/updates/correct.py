"""Correct a typo in a paragraph of a source. The correction is a version like any other; nothing is overwritten.

Qt shows a no-break space as a space and gives it back as one, so what was typed is never taken for the text: only
the stretches that were edited are, and the rest stays as it was, to the code point.
"""

from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.model import Span
from workbench.ui.session import Session
from workbench.ui.theme import reading_font, ui_font
from workbench.ui.widgets.naming import named


class CorrectDialog(QDialog):
    """``corrected`` carries the ``Outcome``."""

    corrected = Signal(object)

    def __init__(self, session: Session, source_id: int, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._source_id, self._span = session.project, source_id, span
        self._old = span.of(session.project.sources.text(source_id))
        self.setObjectName("correct_text")
        self.setWindowTitle(tr("Correct Text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 360)
        told = QLabel(
            tr(
                "The text as it was stays in the project as an earlier version, and quotes keep the words they were "
                "taken with."
            ),
            wordWrap=True,
        )
        told.setProperty("soft", True)
        self._field = named(QPlainTextEdit(), "correct_field", tr("Text of the paragraph"))
        self._field.setFont(reading_font(17))
        self._field.setTabChangesFocus(True)  # whoever has no mouse wants to get to the buttons
        self._field.setPlainText(self._old)
        self._shown = self._field.toPlainText()
        self._problem = named(QLabel(wordWrap=True), "correct_problem")
        self._problem.setFont(ui_font(-1))
        self._problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("Save as a New Version"))
        for button in buttons.buttons():
            button.setIcon(button.icon().__class__())
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (told, self._field, self._problem, buttons):
            column.addWidget(widget)

    def _save(self) -> None:
        new = applied(self._old, self._shown, self._field.toPlainText())
        if new == self._old:
            self.reject()
            return
        try:
            outcome = self._project.versions.correct(self._source_id, self._span, new)
        except WorkbenchError as error:
            self._problem.setText(tr("{reason} Nothing was changed.", reason=str(error)))
            self._problem.show()
            return
        self.corrected.emit(outcome)
        self.accept()


def applied(old: str, shown: str, typed: str) -> str:
    """``old`` with the edits that turned ``shown`` into ``typed``; where those two are as long as each other, a
    character of the one is at the place of the other's."""
    if len(shown) != len(old):
        return typed
    pieces = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, shown, typed, autojunk=False).get_opcodes():
        pieces.append(old[i1:i2] if tag == "equal" else typed[j1:j2])
    return "".join(pieces)
