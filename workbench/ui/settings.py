"""What the program remembers about its user: one ini file in the user's configuration folder.

Nothing about a project's content is kept here, only paths, sizes and tastes; where one was in a project is kept as
numbers: ids and positions. The one exception is what was being said of a selection when the program ended: a name or
a note that was typed and not kept yet stands here until it is kept or let go.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

import platformdirs
from PySide6.QtCore import QSettings


def settings() -> QSettings:
    path = platformdirs.user_config_path("source-workbench") / "settings.ini"
    return QSettings(str(path), QSettings.Format.IniFormat)


@dataclass(frozen=True, slots=True)
class Place:
    """Where one text was left: its source, the stretch in the light (code points), and what stood in the capture
    bar and was not sent, as the reader describes it (nothing that cannot be JSON; see ``reader.unsent``)."""

    source_id: int
    start: int = 0
    end: int = 0
    capture: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Desk:
    """The texts of a window from the left, which of them had the keys, and how wide they stood."""

    places: tuple[Place, ...] = ()
    active: int = 0
    sizes: tuple[int, ...] = ()


def keep_desk(project_id: str, desk: Desk) -> None:
    settings().setValue(f"place/{project_id}", json.dumps(asdict(desk)))


def kept_desk(project_id: str) -> Desk:
    """As it was left, or an empty one; what cannot be read is not worth a word."""
    try:
        kept = json.loads(str(settings().value(f"place/{project_id}", "")))
        if isinstance(kept, int):  # until there could be two texts only a source was kept
            return Desk((Place(kept),))
        places: Sequence[Mapping[str, object]] = kept["places"]
        return Desk(tuple(Place(**place) for place in places), int(kept["active"]), tuple(kept["sizes"]))  # type: ignore[arg-type]
    except (ValueError, TypeError, KeyError):
        return Desk()
