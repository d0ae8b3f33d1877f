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

from workbench.language import tr
from workbench.model import Rejected
from workbench.ui.widgets.naming import named


class SkippedDialog(QDialog):
    """Stays beside the window, asks nothing. ``retry_wanted`` carries the paths to read again, ``source_wanted`` the
    source that has a text already."""

    retry_wanted = Signal(list)
    source_wanted = Signal(int)

    def __init__(self, skipped: Sequence[Rejected], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("skipped_files")
        self.setWindowTitle(tr("Skipped Files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(QLabel(tr("These did not come in. The files themselves are untouched.")))
        self._tree = named(QTreeWidget(self), "skipped_list", tr("Skipped files"))
        self._tree.setHeaderLabels([tr("File"), tr("Reason")])
        self._tree.setRootIsDecorated(False)
        self._tree.setWordWrap(True)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for each in skipped:
            path = Path(each.path)
            item = QTreeWidgetItem([path.name or "–", each.reason])
            item.setToolTip(0, each.path)
            item.setToolTip(1, each.reason)
            item.setData(0, Qt.ItemDataRole.UserRole, each.path)
            item.setData(1, Qt.ItemDataRole.UserRole, each.of)
            self._tree.addTopLevelItem(item)
        # A reason wraps, so that none is cut off; how high a row is then depends on how wide its column has become.
        self._tree.header().sectionResized.connect(self._tree.scheduleDelayedItemsLayout)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self._tree.header().resizeSection(0, 220)
        layout.addWidget(self._tree)
        buttons = QDialogButtonBox(self)
        self._open = buttons.addButton(tr("Open the First One"), QDialogButtonBox.ButtonRole.ActionRole)
        self._open.setObjectName("skipped_open")
        self._open.setToolTip(tr("Show the source that has this text already"))
        self._open.setEnabled(False)
        self._open.clicked.connect(self._show_first)
        self._tree.itemSelectionChanged.connect(lambda: self._open.setEnabled(self._first() is not None))
        self._tree.itemActivated.connect(self._show_first)
        again = buttons.addButton(tr("Try Again"), QDialogButtonBox.ButtonRole.ActionRole)
        again.clicked.connect(self._retry)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).clicked.connect(self.close)
        layout.addWidget(buttons)

    def _first(self) -> int | None:
        """The source that has what the chosen file holds."""
        of = (item.data(1, Qt.ItemDataRole.UserRole) for item in self._tree.selectedItems())
        return next((source_id for source_id in of if isinstance(source_id, int)), None)

    def _show_first(self) -> None:
        source_id = self._first()
        if source_id is not None:
            self.source_wanted.emit(source_id)

    def _retry(self) -> None:
        rows = range(self._tree.topLevelItemCount())
        every = [item for row in rows if (item := self._tree.topLevelItem(row)) is not None]
        chosen = self._tree.selectedItems() or every
        paths = [Path(item.data(0, Qt.ItemDataRole.UserRole)) for item in chosen]
        self.retry_wanted.emit([path for path in paths if path.exists()])
        self.close()
