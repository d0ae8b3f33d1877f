"""What the program remembers about its user: one ini file in the user's configuration folder.

Nothing about a project's content is kept here, only paths, sizes and tastes.
"""

from pathlib import Path

import platformdirs
from PySide6.QtCore import QSettings

RECENT_LIMIT = 12


def settings() -> QSettings:
    path = platformdirs.user_config_path("source-workbench") / "settings.ini"
    return QSettings(str(path), QSettings.Format.IniFormat)


def recent_projects() -> list[Path]:
    """The projects opened last, newest first; they may be missing by now."""
    stored = settings().value("recent", [])
    names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
    return [Path(name) for name in names if name]


def remember_project(path: Path) -> None:
    others = [other for other in recent_projects() if other != path]
    settings().setValue("recent", [str(each) for each in [path, *others][:RECENT_LIMIT]])
