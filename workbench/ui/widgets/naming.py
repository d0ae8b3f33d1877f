"""The name a test finds a widget by, and the name a screen reader says."""

from typing import TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.language import tr

W = TypeVar("W", bound=QWidget)


def named(widget: W, object_name: str, said: str = "") -> W:
    """Give a widget its ``objectName`` and, where it has no text of its own, its accessible name."""
    widget.setObjectName(object_name)
    if said:
        widget.setAccessibleName(said)
        if widget.inherits("QComboBox"):
            say_what_is_chosen(widget, said)
    return widget


def say_what_is_chosen(combo: QWidget, said: str) -> None:
    """On Linux Qt gives what is chosen as the name of a box to choose in, so what it is about is its description."""
    combo.setAccessibleName(said)
    combo.setAccessibleDescription(said)


def name_what_clears(field: QLineEdit) -> None:
    """The button inside a field that empties it; Qt gives it no words."""
    clears = field.findChild(QAction, "_q_qlineeditclearaction")
    if clears is not None:
        clears.setText(tr("Clear"))
