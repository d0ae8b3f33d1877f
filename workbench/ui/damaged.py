"""What can be done with a project that is damaged, in one place: read what can be read, salvage it into a new one, or
take the newest backup. None of them touches the damaged file."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import ProjectError
from workbench.language import moment, tr
from workbench.store.backups import Backup, backups, identity, restore
from workbench.ui.theme import ui_font
from workbench.ui.widgets.naming import named


class Way(Enum):
    READ = "read"
    SALVAGE = "salvage"
    RESTORE = "restore"


class Damaged(QDialog):
    """``way`` is the one that was chosen, if any."""

    def __init__(
        self, told: str, backup: Backup | None, parent: QWidget | None = None, *, readable: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("damaged")
        self.setWindowTitle("Source Workbench")
        self.way: Way | None = None
        title = QLabel(told, wordWrap=True)
        title.setFont(ui_font(1, bold=True))
        calm = QLabel(tr("Nothing was changed in it. There are three ways on; each leaves the file as it is."))
        calm.setProperty("soft", True)
        ways = QGridLayout()
        ways.setHorizontalSpacing(16)
        ways.setVerticalSpacing(12)
        ways.setColumnStretch(0, 1)
        if backup is not None:
            made = tr("Whole, as it was on {when}.", when=moment(backup.made.astimezone()))
        else:
            made = tr("There is no backup of it on this computer.")
        self._add(ways, Way.RESTORE, tr("Restore the newest backup, as another file"), made, tr("Restore"))
        self._add(
            ways, Way.SALVAGE, tr("Salvage into a new project"),
            tr("Everything that can be read, with a list of what cannot."), tr("Salvage…"),
        )  # fmt: skip
        self._add(
            ways, Way.READ, tr("Open it to read only"),
            tr("As far as it goes: what cannot be read is named.") if readable
            else tr("Too much of it is damaged to be shown as it is."), tr("Open"),
        )  # fmt: skip
        self._offer(Way.RESTORE, possible=backup is not None)
        self._offer(Way.READ, possible=readable)
        first = Way.SALVAGE if backup is None else Way.RESTORE
        self._button(first).setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(calm)
        column.addSpacing(4)
        column.addLayout(ways)
        column.addSpacing(4)
        column.addWidget(buttons)
        self.resize(560, self.sizeHint().height())

    def _add(self, ways: QGridLayout, way: Way, title: str, about: str, words: str) -> None:
        words_of = QLabel(title)
        words_of.setFont(ui_font(bold=True))
        meaning = QLabel(about, wordWrap=True)
        meaning.setProperty("soft", True)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(words_of)
        text.addWidget(meaning)
        button = named(QPushButton(words, self), f"damaged_{way.value}", title)
        button.setMinimumWidth(96)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(way))
        row = ways.rowCount()
        ways.addLayout(text, row, 0)
        ways.addWidget(button, row, 1, alignment=Qt.AlignmentFlag.AlignVCenter)

    def _button(self, way: Way) -> QPushButton:
        button = self.findChild(QPushButton, f"damaged_{way.value}")
        assert button
        return button

    def _offer(self, way: Way, *, possible: bool) -> None:
        self._button(way).setEnabled(possible)

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()


def choose(
    project: Path, told: str, known_id: str, parent: QWidget | None, *, readable: bool = True
) -> tuple[Way | None, Path | None]:
    """Ask, and do it: the way that was taken, and the project that was made on it. Whether it is ``readable`` as it
    is shows when it is tried."""
    backup = newest_backup(project, known_id)
    dialog = Damaged(told, backup, parent, readable=readable)
    dialog.exec()
    made = None
    if dialog.way is Way.RESTORE and backup is not None:
        made = restored(project, backup, parent)
    elif dialog.way is Way.SALVAGE:
        made = salvaged(project, parent)
    return dialog.way, made


def restored(project: Path, backup: Backup, parent: QWidget | None) -> Path | None:
    """The backup as another file beside the project."""
    number, new = 1, project.with_name(f"{project.stem} {tr('restored')}.swb")
    while new.exists():
        number += 1
        new = project.with_name(f"{project.stem} {tr('restored')} {number}.swb")
    try:
        restore(backup.path, new)
    except ProjectError as error:
        QMessageBox.warning(parent, "Source Workbench", str(error))
        return None
    return new


def salvaged(project: Path, parent: QWidget | None) -> Path | None:
    from workbench.ui.salvaging import Salvaging, ask_where

    new = ask_where(project, parent)
    if new is None:
        return None
    window = Salvaging(project, new, parent)
    return new if window.exec() == QDialog.DialogCode.Accepted else None


def newest_backup(project: Path, known_id: str) -> Backup | None:
    """By its own id, or the one that the window remembers of this path."""
    try:
        project_id = identity(project)
    except ProjectError:
        project_id = known_id
    made = backups(project_id) if project_id else []
    return made[0] if made else None
