"""What is offered for several chosen entries of the codebook: which of them is to stay."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.ui.icons import icon
from workbench.ui.widgets.labels import Hairline

LONGEST = 60


class MergeBar(QWidget):
    """At the foot of a list while two or more are chosen. ``merge_wanted`` carries the id of the one that stays."""

    merge_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self._entries: Sequence[tuple[int, str]] = ()
        self._count = QLabel()
        self._count.setProperty("soft", True)
        self._remove = QPushButton("Remove")
        self._remove.setObjectName(f"{object_name}_remove")
        self._remove.clicked.connect(self.remove_wanted)
        self._into = QPushButton("Merge into…")
        self._into.setObjectName(f"{object_name}_into")
        self._into.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        row.addWidget(self._remove)
        row.addWidget(self._into)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(row)
        self._draw_icon()
        self.hide()

    def show_entries(self, entries: Sequence[tuple[int, str]]) -> None:
        """The chosen ones as id and name; fewer than two hide the bar."""
        self._entries = entries
        self.setVisible(len(entries) > 1)
        self._count.setText(f"{len(entries)} chosen")

    def ask(self) -> None:
        """Opens the menu of those that can stay."""
        if len(self._entries) > 1:
            self.menu().popup(self._into.mapToGlobal(self._into.rect().topLeft()))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}_menu")
        menu.setToolTipsVisible(True)
        for row_id, name in self._entries:
            action = menu.addAction(name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…")
            action.setToolTip(f"“{name}” stays; the others become part of it")
            action.triggered.connect(lambda _checked, kept=row_id: self.merge_wanted.emit(kept))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._into.setIcon(icon("merge"))
