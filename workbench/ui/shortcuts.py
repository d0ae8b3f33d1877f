"""The user's own keys: kept per user, told to the commands at once, and never two for one key without a word.

Only what differs from ``actions.COMMANDS`` is kept. The text takes its single keys before any menu does (they mean
something else while text is selected), so keys that were given to its commands are looked up before it sees them.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from workbench.language import is_right_to_left
from workbench.ui.actions import COMMANDS, Command, Key
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.settings import settings

PREFIX = "keys"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_TURNED: dict[Key, Key] = {"Alt+Left": "Alt+Right", "Alt+Right": "Alt+Left"}


def own_keys(command: Command) -> list[QKeySequence]:
    """The keys a command comes with, each once: where the platform's own key is one that is named as well, Qt would
    take the two for a conflict and do nothing. Back is where lines begin, as in browsers."""
    turned = _TURNED if is_right_to_left() else {}
    keys = [QKeySequence(turned.get(key, key)) for key in command.keys]
    return list({key.toString(_PORTABLE): key for key in keys}.values())


def keys_of(command: Command) -> list[QKeySequence]:
    """The keys a command has now: the user's, or those it comes with."""
    kept = settings().value(f"{PREFIX}/{command.name}")
    if kept is None:
        return own_keys(command)
    return [QKeySequence(text) for text in str(kept).split("\t") if text]


def is_changed(command: Command) -> bool:
    return settings().contains(f"{PREFIX}/{command.name}")


def set_keys(command: Command, keys: Sequence[QKeySequence]) -> None:
    """Keep these keys for a command; none at all takes every key from it."""
    if [key.toString(_PORTABLE) for key in keys] == [key.toString(_PORTABLE) for key in own_keys(command)]:
        reset(command)
    else:
        settings().setValue(f"{PREFIX}/{command.name}", "\t".join(key.toString(_PORTABLE) for key in keys))


def reset(*commands: Command) -> None:
    """Back to the keys they come with; without a command, all of them."""
    for command in commands or COMMANDS:
        settings().remove(f"{PREFIX}/{command.name}")


def conflicts(key: QKeySequence, of: Command) -> list[Command]:
    """The other commands that have this key. The text's own count as well: it stands in the same window."""
    if key.isEmpty():
        return []
    return [
        other
        for other in COMMANDS
        if other.name != of.name
        and any(key.matches(theirs) != QKeySequence.SequenceMatch.NoMatch for theirs in keys_of(other))
    ]


def apply(actions: Mapping[str, QAction]) -> bool:
    """Tell every command its keys; whether that changed any."""
    kept = settings()
    kept.beginGroup(PREFIX)
    changed = set(kept.childKeys())
    told = False
    for command in COMMANDS:
        keys = keys_of(command) if command.name in changed else own_keys(command)
        if actions[command.name].shortcuts() != keys:
            actions[command.name].setShortcuts(keys)
            told = True
    return told


class ReaderKeys(QObject):
    """Before the text sees a key: a command of the text with keys of the user's takes them, and not its old ones."""

    def __init__(self, reader: ReaderPanel, actions: Mapping[str, QAction]) -> None:
        super().__init__(reader)
        self._reader = reader
        self._actions = actions
        self._commands = [command for command in COMMANDS if command.reader]
        reader.view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return False
        pressed = QKeySequence(event.keyCombination())
        typed = bool(event.text().strip()) and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if typed and self._reader.selection is not None:
            return False  # then it belongs to the capture bar
        changed = [command for command in self._commands if self._keys(command) != own_keys(command)]
        for command in changed:
            if pressed in self._keys(command):
                if event.type() == QEvent.Type.KeyPress:
                    self._actions[command.name].trigger()
                event.accept()
                return True
        return any(pressed in own_keys(command) for command in changed) and event.type() == QEvent.Type.KeyPress

    def _keys(self, command: Command) -> list[QKeySequence]:
        return self._actions[command.name].shortcuts()
