"""What is offered for entries of the codebook: which of several is to stay, what was merged and can be split again,
what one can stand under."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.language import tr, tr_n
from workbench.ui.icons import icon
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.sides import beginning

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
        self._remove = QPushButton(tr("Remove"))
        self._remove.setObjectName(f"{object_name}_remove")
        self._remove.clicked.connect(self.remove_wanted)
        self._into = QPushButton(tr("Merge into…"))
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
        self._count.setText(tr_n("{n} chosen|{n} chosen", len(entries)))

    def ask(self) -> None:
        """Opens the menu of those that can stay."""
        if len(self._entries) > 1:
            menu, button = self.menu(), self._into.rect()
            left = beginning(button, menu.sizeHint().width())
            menu.popup(self._into.mapToGlobal(QPoint(left, button.top())))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}_menu")
        menu.setToolTipsVisible(True)
        for row_id, name in self._entries:
            action = menu.addAction(short(name))
            action.setToolTip(tr("“{name}” stays; the others become part of it", name=name))
            action.triggered.connect(lambda _checked, kept=row_id: self.merge_wanted.emit(kept))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._into.setIcon(icon("merge"))


def short(name: str) -> str:
    """For a menu."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"


def add_split(menu: QMenu, merges: Sequence[tuple[int, str]], split: Callable[[int], None]) -> None:
    """What was merged into this one, the latest first, to be told apart again."""
    if not merges:
        return
    again = menu.addMenu(icon("unlink"), tr("Split again"))
    again.setObjectName("split_menu")
    for merge_id, name in merges:
        again.addAction(short(name)).triggered.connect(lambda _on, chosen=merge_id: split(chosen))


def ask_split(view: QWidget, merges: Sequence[tuple[int, str]], split: Callable[[int], None]) -> None:
    """The same in a menu of its own, over the list."""
    menu = QMenu(view)
    menu.setObjectName("split_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for merge_id, name in merges:
        menu.addAction(short(name)).triggered.connect(lambda _on, chosen=merge_id: split(chosen))
    menu.popup(view.mapToGlobal(view.rect().center()))


def add_move(
    menu: QMenu, others: Sequence[tuple[int, str]], at_top: bool, move: Callable[[int | None], None]
) -> None:
    """By keyboard what dragging does by mouse."""
    under = menu.addMenu(tr("Stand under"))
    under.setObjectName("move_menu")
    top = under.addAction(tr("Nobody: at the top"))
    top.setEnabled(not at_top)
    top.triggered.connect(lambda _on: move(None))
    under.addSeparator()
    for row_id, name in others:
        under.addAction(short(name)).triggered.connect(lambda _on, chosen=row_id: move(chosen))
