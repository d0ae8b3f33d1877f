"""The projects opened last, and those somebody pinned: paths in the settings, whether or not there is a file."""

from collections.abc import Sequence
from pathlib import Path

from workbench.ui.settings import settings

LIMIT = 12
"""Of those that are not pinned."""
_RECENT, _PINNED = "recent", "pinned"


def recent_projects() -> list[Path]:
    """The last one opened first; they may be missing by now."""
    return _kept(_RECENT)


def listed() -> list[Path]:
    """As they are offered: the pinned ones by name, then the others, the last one opened first."""
    pinned = sorted(_kept(_PINNED), key=lambda path: (path.stem.casefold(), path))
    return [*pinned, *(path for path in recent_projects() if path not in pinned)]


def is_pinned(path: Path) -> bool:
    return path in _kept(_PINNED)


def remember_project(path: Path) -> None:
    _keep_recent([path, *(other for other in recent_projects() if other != path)])


def pin(path: Path, pinned: bool) -> None:
    others = [other for other in _kept(_PINNED) if other != path]
    _keep(_PINNED, [*others, path] if pinned else others)
    if path not in recent_projects():
        _keep_recent([*recent_projects(), path])


def forget(path: Path) -> None:
    for key in (_RECENT, _PINNED):
        _keep(key, [other for other in _kept(key) if other != path])


def forget_all() -> None:
    """Every path of a project that is kept, also beside its id."""
    for key in (_RECENT, _PINNED, "id"):
        settings().remove(key)


def relocate(before: Path, now: Path) -> None:
    """The project was found in another place: it takes the old one's place in the list."""
    for key in (_RECENT, _PINNED):
        moved = [now if other == before else other for other in _kept(key)]
        _keep(key, list(dict.fromkeys(moved)))


def _keep_recent(paths: Sequence[Path]) -> None:
    pinned = _kept(_PINNED)
    others = [path for path in paths if path not in pinned][:LIMIT]
    _keep(_RECENT, [path for path in paths if path in pinned or path in others])


def _kept(key: str) -> list[Path]:
    stored = settings().value(key, [])
    names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
    return [Path(name) for name in names if name]


def _keep(key: str, paths: Sequence[Path]) -> None:
    settings().setValue(key, [str(path) for path in paths])
