"""How a key is written for whoever presses it, in menus and everywhere else.

Qt takes ``&`` for the mark of a letter also where it is a key itself, and in a window that runs from the right a line
of its own would make ``++Ctrl`` of ``Ctrl++``.
"""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from workbench.language import is_right_to_left


def written(key: QKeySequence) -> str:
    """As it stands on the keyboard, or ``""``; where lines run from the right it keeps to itself."""
    return _alone(key.toString(QKeySequence.SequenceFormat.NativeText))


def _alone(key: str) -> str:
    return f"\N{LEFT-TO-RIGHT ISOLATE}{key}\N{POP DIRECTIONAL ISOLATE}" if key and is_right_to_left() else key


class Menu(QMenu):
    """Shows the keys of its actions as they are."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        label, tab, key = option.text.partition("\t")
        if tab:
            option.text = f"{label}\t{_alone(key.replace('&', '&&'))}"
