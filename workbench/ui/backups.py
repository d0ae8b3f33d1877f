"""The backups of this project: when each was made and why, another one now, and one of them made a project again."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench import language
from workbench.errors import ProjectError
from workbench.language import tr
from workbench.store.backups import ASKED, DAILY, Backup, backups, restore
from workbench.ui import files
from workbench.ui.alerts import sentence
from workbench.ui.session import Session
from workbench.ui.upkeep import backing_up
from workbench.ui.widgets.naming import named


class Backups(QDialog):
    """``restored`` carries the path of the project that a backup was made."""

    restored = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setWindowTitle(tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._said = QLabel(wordWrap=True)
        self._tree = named(QTreeWidget(self), "backup_list", tr("Backups of this project"))
        self._tree.setHeaderLabels([tr("Made", "when"), tr("Why"), tr("Size")])
        self._tree.setRootIsDecorated(False)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._tree.itemSelectionChanged.connect(self._on_chosen)
        self._tree.itemActivated.connect(self._restore)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._now = buttons.addButton(tr("Back Up Now"), QDialogButtonBox.ButtonRole.ActionRole)
        self._again = buttons.addButton(tr("Restore as Another File…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._now.clicked.connect(self._back_up)
        self._again.clicked.connect(self._restore)
        buttons.rejected.connect(self.close)
        column.addWidget(self._said)
        column.addWidget(self._tree, 1)
        column.addWidget(buttons)
        self._show()

    def _show(self) -> None:
        made = backups(self._session.project.id)
        locale = QLocale()
        self._tree.clear()
        for each in made:
            when = language.moment(each.made.astimezone())
            item = QTreeWidgetItem([when, _why(each), locale.formattedDataSize(each.size)])
            item.setData(0, Qt.ItemDataRole.UserRole, str(each.path))
            self._tree.addTopLevelItem(item)
        self._say(
            tr("Backups are made once a day, outside of the project's folder. Restoring makes another file; this "
               "project stays as it is.")
            if made else tr("There is no backup of this project yet. One is made every day.")
        )  # fmt: skip
        if newest := self._tree.topLevelItem(0):
            self._tree.setCurrentItem(newest)
        self._on_chosen()

    def _say(self, text: str) -> None:
        self._said.setText(text)

    def _on_chosen(self) -> None:
        self._again.setEnabled(bool(self._tree.selectedItems()))

    def _back_up(self) -> None:
        def done(_made: Path) -> None:
            self._now.setEnabled(True)
            self._show()

        def failed(error: Exception) -> None:
            self._now.setEnabled(True)
            self._say(sentence(error))

        self._now.setEnabled(False)
        self._session.jobs.start(
            backing_up(self._session.project.path, ASKED), label=tr("Backing up"), done=done, failed=failed
        )

    def _restore(self) -> None:
        chosen = self._tree.selectedItems()
        if not chosen:
            return
        project = self._session.project.home
        proposed = f"{project.stem} {tr('restored', 'in the name of a file')}.swb"
        new = files.ask_copy(self, files.BACKUPS, tr("Restore as"), proposed, first=project.parent)
        if new is None:
            return
        try:
            restore(Path(chosen[0].data(0, Qt.ItemDataRole.UserRole)), new)
        except ProjectError as error:
            self._say(str(error))
            return
        self.restored.emit(new)
        self.close()


def _why(backup: Backup) -> str:
    if backup.reason in (DAILY, ASKED):
        return {DAILY: tr("Daily"), ASKED: tr("Asked for")}[backup.reason]
    return tr("Before an update of the program")
