"""The name a test finds a widget by, and the name a screen reader says."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, object_name: str, said: str = "") -> W:
    """Give a widget its ``objectName`` and, where it has no text of its own, its accessible name."""
    widget.setObjectName(object_name)
    if said:
        widget.setAccessibleName(said)
    return widget
