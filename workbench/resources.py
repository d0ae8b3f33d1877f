"""Icons, styles, the sample and templates lie beside the package in a checkout, under the prefix once installed,
and inside the bundle when frozen; this is the one place that knows.
"""

import sys
from functools import cache
from pathlib import Path

import workbench
from workbench.errors import WorkbenchError


def path(name: str) -> Path:
    """The file or folder ``name`` of the resources, such as ``icons`` or ``sample/sample.json``.

    Raises WorkbenchError where the installation lacks it."""
    found = _folder() / name
    if not found.exists():
        raise WorkbenchError(f"This installation is incomplete: the resource “{name}” is missing.")
    return found


@cache
def _folder() -> Path:
    places = [Path(workbench.__file__).resolve().parents[1] / "resources"]
    if frozen := getattr(sys, "_MEIPASS", None):  # set by PyInstaller's start-up code
        places.append(Path(frozen) / "resources")
    places.append(Path(sys.prefix) / "share" / "source-workbench")
    return next((place for place in places if place.is_dir()), places[0])
