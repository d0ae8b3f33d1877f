"""What was written down when something went wrong, to look at and to hand on by oneself. Nothing is sent."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.traces import without_folders
from workbench.ui import about, alerts, files
from workbench.ui.widgets.naming import named

_LINES = 400
"""Of each file the last ones."""


def bundle(counts: str) -> str:
    """``counts`` is how large the project is; of what is in it there is nothing here."""
    parts = [f"Source Workbench {about.version()}", about.system(), counts, ""]
    for path in (alerts.log_path(), alerts.crash_path()):
        parts += [f"── {path.name} ──", *_last(path), ""]
    return "\n".join(parts)


def _last(path: Path) -> Iterable[str]:
    lines: list[str] = []
    for file in (path.with_name(f"{path.name}.1"), path):  # the one before, if the log has just been begun anew
        with suppress(OSError):
            lines += without_folders(file.read_text("utf-8", errors="replace")).splitlines()
    return lines[-_LINES:] or ["(nothing)"]


class Problem(QDialog):
    def __init__(self, counts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.setWindowTitle(tr("Report a Problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        said = QLabel(
            tr(
                "This is all that was written down: kinds of errors and places in the program, no texts and no "
                "names. Nothing is sent. Copy it or save it, and give it to whom you like."
            ),
            wordWrap=True,
        )
        self._text = named(QPlainTextEdit(bundle(counts), self), "problem_text", tr("What would be handed on"))
        self._text.setReadOnly(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.Normal)
        self._text.setFont(font)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for label, does in (
            (tr("Copy"), self._copy),
            (tr("Save…"), self._save),
            (tr("Open the Folder"), self._open),
        ):
            buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(does)
        buttons.rejected.connect(self.close)
        column.addWidget(said)
        column.addWidget(self._text, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())

    def _save(self) -> None:
        path = files.save_file(self, files.PROBLEMS, tr("Save"), "source-workbench-problem.txt")
        if path is not None:
            try:
                path.write_text(self._text.toPlainText(), "utf-8")
            except OSError as error:
                self._text.appendPlainText(
                    "\n" + tr("“{name}” could not be written: {reason}.", name=str(path), reason=error.strerror)
                )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(alerts.log_path().parent)))
