"""The projects opened last, as a list: each can be opened and pinned; one whose file is not there says so, and can be
looked for or taken off the list.

The rule: nobody waits for a disk that is away. A project is shown as if it were there until it is known not to be.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.language import tr
from workbench.ui import files, recents
from workbench.ui.presence import presence
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.naming import named

NAME_WIDTH = 220
"""Pixels; a longer name ends in dots."""


class RecentList(QWidget):
    """``opened`` carries the path of a project; ``emptied`` says that the last one was taken off. ``most`` are shown,
    all where it is ``None``."""

    opened = Signal(object)
    emptied = Signal()

    def __init__(self, most: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recent_projects")
        self.setAccessibleName(tr("Recent projects"))
        self._most = most
        self._rows: dict[Path, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(2, 1)
        presence().told.connect(self._on_told)
        self.fill()

    def fill(self) -> None:
        for row in self._rows.values():
            row.remove()
        paths = recents.listed()[: self._most]
        self._rows = {path: _Row(self, self._grid, place, path) for place, path in enumerate(paths)}
        presence().ask(paths)

    def shown(self) -> list[Path]:
        return list(self._rows)

    def pin(self, path: Path, pinned: bool) -> None:
        recents.pin(path, pinned)
        self._fill_again(path)

    def remove(self, path: Path) -> None:
        recents.forget(path)
        self._fill_again(None)
        if not self._rows:
            self.emptied.emit()

    def locate(self, path: Path) -> None:
        """Ask where the project is now, and open it there."""
        found = locate(self.window(), path)
        if found is not None:
            self._fill_again(found)
            self.opened.emit(found)

    def _fill_again(self, focus: Path | None) -> None:
        self.fill()
        if focus in self._rows:
            self._rows[focus].pin.setFocus()

    def _on_told(self, path: Path, there: bool) -> None:
        row = self._rows.get(path)
        if row is not None:
            row.show_presence(there)


def locate(parent: QWidget, path: Path) -> Path | None:
    """Ask for the place of a project that is not where it was; the list of recent ones knows it from then on."""
    found = files.ask_project(parent, tr("Where Is “{name}”?", name=path.stem), path.parent)
    if found is not None:
        recents.relocate(path, found)
    return found


class _Row:
    """What stands in one row of the grid."""

    def __init__(self, owner: RecentList, grid: QGridLayout, place: int, path: Path) -> None:
        self._owner, self._path = owner, path
        pinned = recents.is_pinned(path)
        self.pin = IconButton("pin", _pin_words(path, pinned), f"recent_pin_{place}", owner)
        self.pin.setCheckable(True)
        self.pin.setChecked(pinned)
        self.pin.clicked.connect(lambda on: owner.pin(path, on))
        self._open = named(QPushButton(owner), f"recent_open_{place}", tr("Open {project}", project=path.stem))
        self._open.setText(_fitting(path.stem, self._open))
        self._open.setProperty("flat", True)
        self._open.setProperty("leading", True)
        self._open.setAutoDefault(False)
        self._open.setToolTip(str(path))
        self._open.clicked.connect(lambda: owner.opened.emit(path))
        self._open.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._open.customContextMenuRequested.connect(self._show_menu)
        self._where = ElidedLabel(_short(path.parent), owner)
        self._where.setProperty("faint", True)
        self._where.setFont(ui_font(-1))
        self._locate = self._button(tr("Locate…"), f"recent_locate_{place}", lambda: owner.locate(path))
        self._remove = self._button(tr("Remove"), f"recent_remove_{place}", lambda: owner.remove(path))
        self._cells = (self.pin, self._open, self._where, self._locate, self._remove)
        self._grid, self._place = grid, place
        for column, cell in enumerate(self._cells):
            grid.addWidget(cell, place, column)
        self.show_presence(True)
        for cell in self._cells[:3]:
            cell.show()

    def show_presence(self, there: bool) -> None:
        self._open.setEnabled(there)
        self._where.setText(_short(self._path.parent) if there else tr("not found"))
        self._grid.addWidget(self._where, self._place, 2, 1, 3 if there else 1)
        self._locate.setVisible(not there)
        self._remove.setVisible(not there)

    def remove(self) -> None:
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()

    def _button(self, text: str, name: str, do: Callable[[], None]) -> QPushButton:
        button = named(QPushButton(text, self._owner), name, f"{text} {self._path.stem}")
        button.setProperty("flat", True)
        button.setAutoDefault(False)
        button.setFont(ui_font(-1))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: do())
        button.hide()
        return button

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self._owner)
        menu.setObjectName("recent_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pinned = recents.is_pinned(self._path)
        menu.addAction(tr("Open")).triggered.connect(self._open.click)
        menu.addAction(tr("Unpin") if pinned else tr("Pin")).triggered.connect(
            lambda: self._owner.pin(self._path, not pinned)
        )
        menu.addAction(tr("Remove from the List")).triggered.connect(lambda: self._owner.remove(self._path))
        menu.popup(self._open.mapToGlobal(at))


class RecentProjects(QDialog):
    """All of them; ``opened`` carries a path."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recent_dialog")
        self.setWindowTitle(tr("Recent Projects"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        self._list = RecentList(parent=self)
        self._list.opened.connect(self._on_opened)
        said = QLabel(tr("A pinned project stays in the list, above the others."))
        said.setProperty("soft", True)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        column.addStretch(1)
        area.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(area, 1)
        column.addWidget(buttons)

    def _on_opened(self, path: Path) -> None:
        self.close()
        self.opened.emit(path)


def _pin_words(path: Path, pinned: bool) -> str:
    return tr("Unpin {project}", project=path.stem) if pinned else tr("Pin {project}", project=path.stem)


def _fitting(name: str, button: QPushButton) -> str:
    return QFontMetrics(button.font()).elidedText(name, Qt.TextElideMode.ElideRight, NAME_WIDTH)


def _short(folder: Path) -> str:
    """With ``~`` for the user's own folder."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
