"""Makes a new project of what can be read in a damaged one, in a window of its own, and shows the ledger: what came
over, and what did not. The damaged file stays as it is."""

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from workbench.language import tr
from workbench.store.salvage import Ledger, salvage
from workbench.ui import files
from workbench.ui.jobs import Jobs
from workbench.ui.widgets.naming import named


def ask_where(damaged: Path, parent: QWidget | None) -> Path | None:
    """A file that is not there yet, for what can be read."""
    proposed = f"{damaged.stem} {tr('salvaged')}.swb"
    return files.ask_copy(parent, files.COPIES, tr("Salvage into a New Project"), proposed, first=damaged.parent)


class Salvaging(QDialog):
    """``opened`` carries the new project's path, once somebody wants to see it."""

    opened = Signal(object)

    def __init__(self, damaged: Path, new: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("salvaging")
        self.setWindowTitle(tr("Salvage"))
        self.resize(640, 420)
        self._new = new
        self._jobs = Jobs(self)
        self._said = QLabel(
            tr("Everything that can be read in “{name}” is being read…", name=damaged.name), wordWrap=True
        )
        self._bar = named(QProgressBar(textVisible=False), "salvage_progress", tr("Progress"))
        self._bar.setRange(0, 0)
        self._bar.setFixedHeight(4)
        self._ledger = named(QPlainTextEdit(self), "salvage_ledger", tr("What was read, and what was not"))
        self._ledger.setReadOnly(True)
        self._ledger.hide()
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self._open = buttons.addButton(tr("Open the New Project"), role.AcceptRole)
        self._copy = buttons.addButton(tr("Copy the Ledger"), role.ActionRole)
        self._close = buttons.addButton(tr("Close"), role.RejectRole)
        self._open.clicked.connect(self._on_open)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._ledger.toPlainText()))
        self._close.clicked.connect(self.reject)
        for button in (self._open, self._copy, self._close):
            button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._said)
        column.addWidget(self._bar)
        column.addWidget(self._ledger, 1)
        column.addStretch(0)
        column.addWidget(buttons)
        QTimer.singleShot(0, self, lambda: self._begin(damaged))

    def reject(self) -> None:
        """Not before it is over: half a project is of no use to anybody."""
        if self._close.isEnabled():
            self._jobs.close()
            super().reject()

    def _begin(self, damaged: Path) -> None:
        self._jobs.start(_salvaging(damaged, self._new), done=self._on_done, failed=self._on_failed)

    def _on_done(self, ledger: Ledger) -> None:
        lost = bool(ledger.losses or ledger.words)
        self._over(
            tr("“{name}” was made. What could not be read is listed here.", name=self._new.name)
            if lost
            else tr("“{name}” was made. Nothing seems to be lost.", name=self._new.name)
        )
        self._ledger.setPlainText("\n".join(ledger.lines()))
        self._ledger.show()
        self._copy.setEnabled(True)
        self._open.setEnabled(True)
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._over(str(error))

    def _over(self, told: str) -> None:
        self._bar.hide()
        self._said.setText(told)
        self._close.setEnabled(True)

    def _on_open(self) -> None:
        self.opened.emit(self._new)
        self._jobs.close()
        self.accept()


def _salvaging(damaged: Path, new: Path) -> Generator[None, None, Ledger]:
    yield
    return salvage(damaged, new)
