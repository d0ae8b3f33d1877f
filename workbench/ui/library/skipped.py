"""The files an import left out, each with its reason and another try."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.model import Rejected
from workbench.ui.widgets.naming import named


class SkippedDialog(QDialog):
    """Stays beside the window, asks nothing. ``retry_wanted`` carries the paths to read again."""

    retry_wanted = Signal(list)

    def __init__(self, skipped: Sequence[Rejected], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("skipped_files")
        self.setWindowTitle("Skipped Files")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 360)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(QLabel("These did not come in. The files themselves are untouched."))
        self._tree = named(QTreeWidget(self), "skipped_list", "Skipped files")
        self._tree.setHeaderLabels(["File", "Reason"])
        self._tree.setRootIsDecorated(False)
        self._tree.setWordWrap(True)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for each in skipped:
            path = Path(each.path)
            item = QTreeWidgetItem([path.name or "–", each.reason])
            item.setToolTip(0, each.path)
            item.setToolTip(1, each.reason)
            item.setData(0, Qt.ItemDataRole.UserRole, each.path)
            self._tree.addTopLevelItem(item)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self._tree.header().resizeSection(0, 220)
        layout.addWidget(self._tree)
        buttons = QDialogButtonBox(self)
        again = buttons.addButton("Try Again", QDialogButtonBox.ButtonRole.ActionRole)
        again.clicked.connect(self._retry)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).clicked.connect(self.close)
        layout.addWidget(buttons)

    def _retry(self) -> None:
        rows = range(self._tree.topLevelItemCount())
        every = [item for row in rows if (item := self._tree.topLevelItem(row)) is not None]
        chosen = self._tree.selectedItems() or every
        paths = [Path(item.data(0, Qt.ItemDataRole.UserRole)) for item in chosen]
        self.retry_wanted.emit([path for path in paths if path.exists()])
        self.close()
