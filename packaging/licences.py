"""The licence texts of a package, in Debian's copyright format: of every Python package, every other library, and the
works that lie in ``resources/``.
"""

import re
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from parts import Part

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from workbench.ui.about import licence

ROOT = Path(__file__).resolve().parent.parent
GNU = ROOT / "packaging" / "licences"
SHARED = (
    ("resources/icons/*", "Lucide", ROOT / "resources/icons/LICENSE"),
    ("resources/fonts/Inter*", "Inter", ROOT / "resources/fonts/LICENSE-Inter"),
    ("resources/fonts/SourceSerif4*", "Source Serif 4", ROOT / "resources/fonts/LICENSE-SourceSerif4"),
)


def copyright_text(names: Sequence[str], parts: Sequence[Part]) -> str:
    """``names`` are distributions that are installed here."""
    out = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Source Workbench",
        "Comment: The program is packed together with the libraries below, each under its own licence.",
        " Qt and the system's libraries are shared libraries as their makers built them, and can be",
        " replaced by others of the same version. Where a library offers a choice of licences, the one",
        " without conditions on the program was chosen (of Qt, the LGPL).",
        "",
        "Files: *",
        "Copyright: the makers of Source Workbench",
        "License: Source-Workbench",
        " All rights reserved.",
    ]
    for pattern, name, file in SHARED:
        out += ["", f"Files: {pattern}", f"Copyright: {name}", *_license(name, file.read_text("utf-8"))]
    out += ["", "Files: Python", "Copyright: Python Software Foundation", *_license("PSF-2.0", _python())]
    for name in names:
        shipped = metadata.distribution(name)
        out += ["", f"Files: {name}", f"Copyright: {_owners(shipped)}", *_license(licence(shipped), _text(shipped))]
    for part in parts:
        text = part.text or ("See LGPL-3.0 below." if part.licence.startswith("LGPL-3") else "")
        out += ["", f"Files: {part.name}", f"Copyright: the authors of {part.name}", *_license(part.licence, text)]
    for name in ("LGPL-3.0", "GPL-3.0"):
        out += ["", *_license(name, (GNU / f"{name}.txt").read_text("utf-8"))]
    return "\n".join(out) + "\n"


def _python() -> str:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (Path(sys.base_prefix) / "lib" / version / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    found = next((place for place in places if place.is_file()), None)
    return found.read_text("utf-8") if found else "See https://docs.python.org/3/license.html"


def _owners(shipped: metadata.Distribution) -> str:
    return _first(shipped, "Author") or _first(shipped, "Author-email") or f"the authors of {shipped.name}"


def _first(shipped: metadata.Distribution, field: str) -> str:
    return next(iter(shipped.metadata.get_all(field) or []), "")


def _text(shipped: metadata.Distribution) -> str:
    """All licence files it came with."""
    texts = [
        str(file.locate().read_text("utf-8", errors="replace"))  # type: ignore[attr-defined]
        for file in shipped.files or []
        if re.search(r"dist-info/.*(LICEN[CS]E|COPYING|NOTICE)", str(file), re.IGNORECASE)
        and Path(str(file)).suffix in ("", ".txt", ".md", ".rst")
    ]
    return "\n\n".join(texts) or ("See LGPL-3.0 below." if "LGPL-3" in licence(shipped) else "")


def _license(name: str, text: str) -> list[str]:
    """A licence paragraph: the text indented, its empty lines as dots."""
    return [f"License: {name}", *(f" {line}" if line.strip() else " ." for line in text.strip().splitlines())]
