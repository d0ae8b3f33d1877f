"""Notes on the project as a whole, beside the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.ui.memo_field import MemoField
from workbench.ui.session import Session
from workbench.ui.widgets.labels import SectionHeader


class ProjectNotes(QDialog):
    """Saved when it is left or closed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("project_notes")
        self.setWindowTitle(tr("Notes on the Project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(480, 360)
        self._note = MemoField(session, "project", grows=False)
        self._note.show_about(None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addWidget(SectionHeader(session.project.title))
        body = QVBoxLayout()
        body.setContentsMargins(12, 0, 12, 0)
        body.addWidget(self._note, 1)
        column.addLayout(body, 1)

    def done(self, result: int) -> None:
        self._note.finish()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._note.finish()
        super().closeEvent(event)
