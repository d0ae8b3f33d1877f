"""Prints, in Debian's copyright format, what a package is made of: every library given by name, from the files it
was installed with, and the works that lie in ``resources/``.
"""

import re
import sys
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from workbench.ui.about import licence

ROOT = Path(__file__).resolve().parent.parent
SHARED = (
    ("resources/icons/*", "Lucide", ROOT / "resources/icons/LICENSE"),
    ("resources/fonts/Inter*", "Inter", ROOT / "resources/fonts/LICENSE-Inter"),
    ("resources/fonts/SourceSerif4*", "Source Serif 4", ROOT / "resources/fonts/LICENSE-SourceSerif4"),
)


def main(names: list[str]) -> None:
    out = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Source Workbench",
        "Comment: The program is packed together with the libraries below, each under its own licence.",
        " Qt and the system's libraries (X11, GLib, fontconfig, OpenSSL and what they need) are shared",
        " libraries as their makers built them, and can be replaced by others of the same version.",
        "",
        "Files: *",
        "Copyright: the makers of Source Workbench",
        "License: Source-Workbench",
        " All rights reserved.",
    ]
    for pattern, name, file in SHARED:
        out += ["", f"Files: {pattern}", f"Copyright: {name}", *_license(name, file.read_text("utf-8"))]
    python = Path(sys.base_prefix) / f"lib/python{sys.version_info.major}.{sys.version_info.minor}/LICENSE.txt"
    text = python.read_text("utf-8") if python.is_file() else "See https://docs.python.org/3/license.html"
    out += ["", "Files: Python", "Copyright: Python Software Foundation", *_license("PSF-2.0", text)]
    for name in names:
        try:
            shipped = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # the lock lists what only other systems need
        out += ["", f"Files: {name}", f"Copyright: {_owners(shipped)}", *_license(licence(shipped), _text(shipped))]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write("\n".join(out) + "\n")


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
    ]
    return "\n\n".join(texts)


def _license(name: str, text: str) -> list[str]:
    """A licence paragraph: the text indented, its empty lines as dots."""
    return [f"License: {name}", *(f" {line}" if line.strip() else " ." for line in text.strip().splitlines())]


if __name__ == "__main__":
    main(sys.argv[1:])
