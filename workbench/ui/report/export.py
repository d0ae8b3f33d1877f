"""Asks what the Word report should be called and how it is ordered, writes it in a job, offers to open it.

What will be in it, and what needs a look first, is said before the file is written.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench import exporters
from workbench.errors import WorkbenchError
from workbench.report import Choices, Grouping
from workbench.ui.session import Session
from workbench.ui.settings import settings
from workbench.ui.theme import ui_font
from workbench.ui.widgets.naming import named

_GROUPINGS = (
    (Grouping.CLAIM, "Claim"),
    (Grouping.ACTOR, "Actor"),
    (Grouping.SOURCE, "Source"),
    (Grouping.TIME, "Time"),
)


class ExportDialog(QDialog):
    """Title, author, order, file. The last choices come back the next time."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("export_dialog")
        self.setWindowTitle("Export to Word")
        self.setMinimumWidth(520)
        self._build()

    @property
    def path(self) -> Path:
        path = Path(self._file.text().strip()).expanduser()
        return path if path.suffix.lower() == ".docx" else path.with_name(path.name + ".docx")

    @property
    def choices(self) -> Choices:
        return Choices(
            title=self._title.text().strip() or self._session.project.title,
            author=self._author.text().strip(),
            by=self._by.currentData(),
            include_suggested=self._suggested.isChecked(),
        )

    def accept(self) -> None:
        kept = settings()
        kept.setValue("report/author", self._author.text().strip())
        kept.setValue("report/by", self._by.currentData())
        kept.setValue("report/folder", str(self.path.parent))
        super().accept()

    def _build(self) -> None:
        project = self._session.project
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        heading = QLabel("Word report")
        heading.setFont(ui_font(1, bold=True))
        layout.addWidget(heading)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        self._title = named(QLineEdit(project.title), "report_title", "Title of the report")
        self._author = named(QLineEdit(str(settings().value("report/author", ""))), "report_author", "Author")
        self._author.setPlaceholderText("Name on the title page")
        self._by = named(QComboBox(), "report_by", "Sections by")
        for grouping, label in _GROUPINGS:
            self._by.addItem(label, str(grouping))
        self._by.setCurrentIndex(max(0, self._by.findData(settings().value("report/by", "claim"))))
        self._suggested = named(QCheckBox("Include suggestions nobody has confirmed"), "report_suggested")
        self._suggested.setChecked(True)
        self._file = named(QLineEdit(str(self._first_path())), "report_file", "File")
        browse = named(QPushButton("Choose…"), "report_browse")
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(browse)
        for label, field in (("Title", self._title), ("Author", self._author), ("Sections by", self._by)):
            form.addRow(label, field)
        form.addRow("", self._suggested)
        form.addRow("File", row)
        layout.addLayout(form)
        layout.addWidget(self._preflight())
        buttons = QDialogButtonBox(self)
        write = buttons.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
        write.setObjectName("report_write")
        write.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _preflight(self) -> QLabel:
        project = self._session.project
        counts = project.counts()
        lines = [f"{_count(counts.quotes, 'quotation')} from {_count(counts.sources, 'source')}."]
        suggested = len(project.quotes.ids(suggested=True))
        if counts.unattributed:
            lines.append(f"{_count(counts.unattributed, 'quotation')} without an actor: listed as an open issue.")
        if suggested:
            lines.append(f"{_count(suggested, 'suggestion')} not confirmed: marked as such.")
        if counts.orphans:
            lines.append(f"{_count(counts.orphans, 'quotation')} no longer found in the source: listed.")
        label = named(QLabel("\n".join(lines)), "report_preflight")
        label.setProperty("soft", True)
        return label

    def _first_path(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(settings().value("report/folder", documents)))
        if not folder.is_dir():
            folder = Path.home()
        return folder / f"{self._session.project.path.stem}.docx"

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Export to Word", str(self.path), "Word documents (*.docx)")
        if chosen:
            self._file.setText(chosen)


def export(session: Session, choices: Choices, path: Path) -> None:
    """Write the report in a job. The file that stood at ``path`` is there until the new one is whole."""
    report = session.project.report(choices)
    proven = f"{report.verified} of {len(report.quotes)} quotations verified"

    def open_it() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def failed(error: Exception) -> None:
        told = str(error) if isinstance(error, WorkbenchError) else f"The report could not be written ({error})."
        session.notify(f"{told} Your quotes are saved.", kind="error")

    session.jobs.start(
        exporters.write(report, path),
        label="Exporting",
        done=lambda _result: session.notify(f"“{path.name}” is written: {proven}.", "Open", open_it),
        failed=failed,
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
