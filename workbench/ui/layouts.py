"""Three ways of standing at the desk: to read, to compare, to write. A layout shows and hides panels and nothing
else, so that going to another one and back loses nothing."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from workbench.language import is_right_to_left


@dataclass(frozen=True, slots=True)
class Layout:
    """``docks`` are shown, all others hidden; ``front`` comes first among tabs; ``split`` shows two texts."""

    docks: frozenset[str]
    front: str
    split: bool = False


LAYOUTS = {
    "read": Layout(frozenset({"library", "quotes", "actors", "claims", "inspector"}), "quotes"),
    "compare": Layout(frozenset({"quotes", "actors", "claims"}), "claims", split=True),
    "write": Layout(frozenset({"quotes", "actors", "claims", "inspector"}), "quotes"),
}


def sides() -> tuple[Qt.DockWidgetArea, Qt.DockWidgetArea]:
    """Beside the text, where a line of the window begins and where it ends: Qt does not turn docks around."""
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    return (right, left) if is_right_to_left() else (left, right)


def state_key() -> str:
    """Where the docks are remembered: by their sides, so for a window that runs from the right apart."""
    return "window/state_from_right" if is_right_to_left() else "window/state"
