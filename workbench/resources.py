"""Icons, styles, the sample and templates lie beside the package in a checkout, under the prefix once installed,
and inside the bundle when frozen; this is the one place that knows.
"""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import workbench
from workbench.errors import WorkbenchError
from workbench.language import tr


def path(name: str) -> Path:
    """The file or folder ``name`` of the resources, such as ``icons`` or ``sample/sample.json``.

    Raises WorkbenchError where the installation lacks it."""
    found = _folder() / name
    if not found.exists():
        raise WorkbenchError(tr("This installation is incomplete: the resource “{name}” is missing.", name=name))
    return found


@cache
def _folder() -> Path:
    beside = Path(workbench.__file__).resolve().parents[1] / "resources"
    return next((place for place in _places(beside) if place.is_dir()), beside)


def _places(beside: Path) -> Iterator[Path]:
    yield beside
    if frozen := getattr(sys, "_MEIPASS", None):  # set by PyInstaller's start-up code
        yield Path(frozen) / "resources"
    yield Path(sys.prefix) / "share" / "source-workbench"

    import sysconfig  # here: a checkout and a bundle start without it

    for scheme in (sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user")):
        yield Path(sysconfig.get_path("data", scheme)) / "share" / "source-workbench"
