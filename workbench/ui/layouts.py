"""Three ways of standing at the desk: to read, to compare, to write. A layout shows and hides panels and nothing
else, so that going to another one and back loses nothing."""

from dataclasses import dataclass


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
