"""Every command and its key, to be changed: press the new key, see what had it, take it or leave it."""

from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.language import tr
from workbench.text import fold
from workbench.ui import shortcuts
from workbench.ui.actions import COMMANDS, Command, place, plain
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.keys import written
from workbench.ui.widgets.naming import name_what_clears

NAME = int(Qt.ItemDataRole.UserRole)


class ShortcutEditor(QDialog):
    """``changed`` after every change, which is kept already: there is nothing to confirm."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_editor")
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 620)
        self._commands = {command.name: command for command in COMMANDS}
        self._build()
        self._fill()
        self._tree.setCurrentItem(self._items()[0])

    def choose(self, name: str) -> None:
        """Makes a command the one whose key is changed."""
        for item in self._items():
            if item.data(0, NAME) == name:
                self._tree.setCurrentItem(item)

    def press(self, key: QKeySequence) -> None:
        """As if the key had been pressed into the field."""
        self._key.setKeySequence(key)

    def _build(self) -> None:
        self._filter = FilterField(tr("Filter commands and keys"), "shortcut_filter")
        self._filter.textChanged.connect(self._fill)
        self._tree = QTreeWidget()
        self._tree.setObjectName("shortcut_list")
        self._tree.setAccessibleName(tr("Commands and their keys"))
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setHeaderLabels([tr("Command"), tr("Menu"), tr("Key")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        self._tree.currentItemChanged.connect(lambda _now, _before: self._show_current())
        self._filter.down_pressed.connect(self._tree.setFocus)
        self._key = QKeySequenceEdit()
        self._key.setObjectName("shortcut_key")
        self._key.setAccessibleName(tr("New key"))
        self._key.setMaximumSequenceLength(1)
        self._key.setClearButtonEnabled(True)
        _name_what_is_typed_into(self._key)
        self._key.keySequenceChanged.connect(lambda _key: self._show_conflict())
        self._take = self._button(tr("Use this key"), "shortcut_take", self._on_take)
        self._reset = self._button(tr("Reset"), "shortcut_reset", self._on_reset)
        self._told = QLabel(wordWrap=True)
        self._told.setObjectName("shortcut_conflict")
        self._told.setMinimumHeight(36)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(tr("New key")))
        row.addWidget(self._key, 1)
        row.addWidget(self._take)
        row.addWidget(self._reset)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        everything = buttons.addButton(tr("Reset all keys"), QDialogButtonBox.ButtonRole.ResetRole)
        everything.setObjectName("shortcut_reset_all")
        everything.clicked.connect(self._on_reset_all)
        buttons.rejected.connect(self.close)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._filter)
        column.addWidget(self._tree, 1)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(buttons)

    def _button(self, text: str, object_name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(object_name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: do())
        return button

    def _fill(self) -> None:
        chosen = self._current()
        needles = fold(self._filter.text()).split()
        self._tree.clear()
        for command in COMMANDS:
            keys = ", ".join(written(key) for key in shortcuts.keys_of(command))
            cells = [plain(command), place(command), keys]
            if all(needle in fold(" ".join(cells)) for needle in needles):
                item = QTreeWidgetItem(cells)
                item.setData(0, NAME, command.name)
                item.setSizeHint(0, QSize(0, 28))
                font = item.font(2)
                font.setBold(shortcuts.is_changed(command))
                item.setFont(2, font)
                self._tree.addTopLevelItem(item)
                if chosen is not None and command.name == chosen.name:
                    self._tree.setCurrentItem(item)
        self._show_current()

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _current(self) -> Command | None:
        item = self._tree.currentItem()
        return self._commands[item.data(0, NAME)] if item is not None else None

    def _show_current(self) -> None:
        command = self._current()
        keys = shortcuts.keys_of(command) if command is not None else []
        self._key.setKeySequence(keys[0] if keys else QKeySequence())
        self._key.setEnabled(command is not None)
        self._reset.setEnabled(command is not None and shortcuts.is_changed(command))
        self._show_conflict()

    def _show_conflict(self) -> None:
        command, key = self._current(), self._key.keySequence()
        if command is None:
            return
        has = shortcuts.keys_of(command)
        self._take.setEnabled(key != (has[0] if has else QKeySequence()))
        others = shortcuts.conflicts(key, command) if self._take.isEnabled() else []
        self._take.setText(tr("Take the key") if others else tr("Use this key"))
        if others:
            names = reduce(
                lambda one, other: tr("{one} and {other}", one=one, other=other),
                (tr("“{name}”", name=plain(other)) for other in others),
            )
            told = tr("{key} belongs to {commands}, which would be left without it.",
                      key=written(key), commands=names)  # fmt: skip
            self._told.setText(told)
        elif key.isEmpty() and self._take.isEnabled():
            self._told.setText(tr("“{command}” will have no key.", command=plain(command)))
        else:
            self._told.setText("")

    def _on_take(self) -> None:
        command, key = self._current(), self._key.keySequence()
        if command is None:
            return
        for other in shortcuts.conflicts(key, command):
            shortcuts.set_keys(other, [theirs for theirs in shortcuts.keys_of(other) if theirs != key])
        rest = shortcuts.keys_of(command)[1:]
        shortcuts.set_keys(command, ([] if key.isEmpty() else [key]) + [other for other in rest if other != key])
        self._tell()

    def _on_reset(self) -> None:
        command = self._current()
        if command is not None:
            shortcuts.reset(command)
            self._tell()

    def _on_reset_all(self) -> None:
        shortcuts.reset()
        self._tell()

    def _tell(self) -> None:
        self._fill()
        self.changed.emit()


def _name_what_is_typed_into(field: QKeySequenceEdit) -> None:
    """The line inside has the keys, and is what a screen reader comes to."""
    inside = field.findChild(QLineEdit)
    if inside is not None:
        inside.setAccessibleName(field.accessibleName())
        name_what_clears(inside)
