"""Projects that many tests begin with, made once and copied: to make a file and tell a story in it takes longer than
most tests do.

The rule: a copy is the file as it was made, with its history. Its id is that of every other copy, so a test's caches
and backups lie in folders of its own (``tests.conftest``).
"""

import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from workbench.project import Project

T = TypeVar("T")

_folder = tempfile.TemporaryDirectory(prefix="workbench-worlds-")
_made: dict[Callable[[Path], Any], tuple[Path, Any]] = {}


def begin(make: Callable[[Path], T], path: Path) -> T:
    """A project at ``path``, as ``make(path)`` would make it, and what that returned the one time it was called."""
    if make not in _made:
        place = Path(tempfile.mkdtemp(dir=_folder.name)) / "made.swb"
        _made[make] = place, make(place)
    file, told = _made[make]
    shutil.copyfile(file, path)
    return told


def empty(path: Path) -> None:
    Project.create(path).close()


def new(path: Path) -> Project:
    """An empty project, opened."""
    begin(empty, path)
    return Project.open(path)


@cache
def titled(title: str) -> Callable[[Path], None]:
    """An empty project that is called something."""

    def make(path: Path) -> None:
        Project.create(path, title=title).close()

    return make
