"""What a bundle is made of: every library in it, with its version and its licence.

The rule: no file of machine code goes in that nobody can name. It comes from a Python package (whose own list of
files says so), is part of Python, is a library that such a package carries along (named here), or one of the
system's, about which dpkg knows. The about box, the packages' licence texts and a check of the bundle read this list.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

NOT_SHIPPED = frozenset(
    {"pip", "setuptools", "wheel", "pyinstaller", "pyinstaller-hooks-contrib", "source-workbench"}
)
"""Distributions whose modules a bundle may seem to hold: PyInstaller's own start-up modules among them."""

_GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
_OPENBLAS = "import numpy; print(numpy.show_config(mode='dicts')['Build Dependencies']['blas']['version'])"
_PDFIUM = "from pypdfium2.version import PDFIUM_INFO; print(PDFIUM_INFO.build)"

CARRIED = (
    (r"(lib)?icu", "ICU", r"\.(\d+)$|icu\w+?(\d+)\.dll", "Unicode-3.0"),
    (r"libscipy_openblas|libopenblas", "OpenBLAS", _OPENBLAS, "BSD-3-Clause"),
    (r"libgfortran", "libgfortran", r"\.so\.(\d+)", _GCC),
    (r"libquadmath", "libquadmath", r"\.so\.(\d+)", _GCC),
    (r"libgcc_s", "libgcc", r"\.so\.(\d+)", _GCC),
    (r"(lib)?pdfium", "PDFium", _PDFIUM, "BSD-3-Clause AND Apache-2.0"),
    (r"vcruntime|msvcp|ucrtbase|api-ms-win|concrt", "Microsoft Visual C++ run-time", "", "Microsoft's terms"),
    (r"opengl32sw|d3dcompiler", "Mesa and Direct3D compilers, with Qt", "", "MIT; Microsoft's terms"),
)
"""What Python packages carry along: how its files begin, its name, where its version stands in a file's name or what
tells it, its licence."""

OF_PYTHON = (
    (r"(lib)?(crypto|ssl)\b", "OpenSSL", "import ssl; print(ssl.OPENSSL_VERSION.split()[1])", "Apache-2.0"),
    (r"(lib)?sqlite3", "SQLite", "import sqlite3; print(sqlite3.sqlite_version)", "public domain"),
    (r"(lib)?ffi", "libffi", "print()", "MIT"),
    (r"(lib)?z\b|zlib", "zlib", "import zlib; print(zlib.ZLIB_RUNTIME_VERSION)", "Zlib"),
    (r"(lib)?lzma", "liblzma", "print()", "0BSD"),
    (r"(lib)?bz2", "bzip2", "print()", "bzip2-1.0.6"),
    (r"lib(edit|ncurses|readline|intl|mpdec)", "libraries of Python", "print()", "see Python's licence"),
)
"""What Python for Windows and macOS comes with, and the system has on Debian."""

_WITHOUT_MACHINE_FORM = {
    "fontconfig": "MIT", "gcc-12": _GCC, "glib2.0": "LGPL-2.1-or-later", "keyutils": "LGPL-2.1-or-later",
    "krb5": "MIT", "libbsd": "BSD-3-Clause", "libcap2": "BSD-3-Clause", "libgcrypt20": "LGPL-2.1-or-later",
    "libgpg-error": "LGPL-2.1-or-later", "libmd": "BSD-3-Clause", "libx11": "MIT", "libxau": "MIT", "libxcb": "MIT",
    "libxdmcp": "MIT", "libxkbcommon": "MIT", "util-linux": "BSD-3-Clause", "e2fsprogs": "MIT", "ncurses": "MIT",
    "bzip2": "bzip2-1.0.6", "zlib": "Zlib", "xz-utils": "0BSD", "expat": "MIT",
    "dbus": "AFL-2.1 or GPL-2.0-or-later", "libffi": "MIT", "brotli": "MIT",
}  # fmt: skip
"""Of Debian's source packages whose copyright file no machine reads, or whose first licence is not the library's."""


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """``text`` is the licence as it has to go along, if a distribution's own files do not bring it."""

    name: str
    version: str
    licence: str
    text: str = ""


class Unknown(Exception):
    """A file nobody can name."""


def distributions(modules: Iterable[str], files: Iterable[str]) -> list[str]:
    """The Python packages that modules (by their names) and files (by their places in the bundle) come from."""
    tops = {name.partition(".")[0] for name in modules} | {re.split(r"[/.]", place)[0] for place in files}
    owners = metadata.packages_distributions()
    found = {metadata.distribution(name).name for top in tops for name in owners.get(top, ())}
    return sorted(name for name in found if canonical(name) not in NOT_SHIPPED)


def canonical(name: str) -> str:
    return re.sub(r"[._-]+", "-", name).lower()


def libraries(files: Iterable[tuple[str, str]]) -> list[Part]:
    """Of the files of machine code, (place in the bundle, where it was taken from), what is no Python package's own.
    Raises ``Unknown`` with the names of those that nobody knows."""
    parts, unknown = set(), []
    for place, source in files:
        name = Path(place).name
        if _is_extension(place) or re.match(r"(lib)?python3", name):
            continue
        part = (
            _carried(name)
            or _of_qt(place)
            or _of_the_system(Path(source))
            or _of_python(name)
            or _in_a_package(place)
        )
        if part is None:
            unknown.append(name)
        elif part.name:
            parts.add(part)
    if unknown:
        raise Unknown(f"Nobody can say what these are: {', '.join(sorted(unknown))}.")
    return sorted(parts)


def _is_extension(place: str) -> bool:
    """A module of Python or of a package, named by that."""
    return bool(re.search(r"\.(cpython-\S+\.so|abi3\.so|pyd|cp3\d+-\S+\.pyd)$", place)) or "lib-dynload/" in place


def _carried(name: str) -> Part | None:
    for begins, title, version, licence in CARRIED:
        if re.match(begins, name, re.IGNORECASE):
            if " import " in version or version.startswith("import "):
                return Part(title, _answer(version), licence)
            found = re.search(version, name) if version else None
            return Part(title, next((group for group in found.groups() if group), "") if found else "", licence)
    return None


def _of_qt(place: str) -> Part | None:
    if re.match(r"(.*/)?(lib(pyside|shiboken)6|(pyside|shiboken)6\.)", place):
        return Part("", "", "")  # of the packages of these names
    theirs = place.startswith("PySide6/") or re.match(r"(lib)?Qt6", place)
    return Part("Qt", metadata.version("PySide6-Essentials"), "LGPL-3.0-only") if theirs else None


def _of_python(name: str) -> Part | None:
    for begins, title, ask, licence in OF_PYTHON:
        if re.match(begins, name, re.IGNORECASE):
            return Part(title, _answer(ask), licence)
    return None


def _in_a_package(place: str) -> Part | None:
    """A library that lies inside a package's folder and is its own."""
    top = place.partition("/")[0]
    return Part("", "", "") if "/" in place and metadata.packages_distributions().get(top) else None


def _of_the_system(source: Path) -> Part | None:
    """By the package of Debian it comes from; libraries of one source package are one part."""
    if not shutil.which("dpkg-query"):
        return None
    names = dict.fromkeys((str(source), str(source.resolve())))  # dpkg knows a file by one of them
    owner = next((found for name in names if (found := _output("dpkg-query", "--search", name))), "")
    package = owner.partition(":")[0]
    if not owner or not package:
        return None
    form = "${source:Package}\t${source:Upstream-Version}"
    title, version = _output("dpkg-query", "--show", "--showformat", form, package).split("\t")
    file = Path("/usr/share/doc") / package / "copyright"
    text = file.read_text("utf-8", errors="replace") if file.is_file() else ""
    return Part(title, version, _WITHOUT_MACHINE_FORM.get(title) or _first_licence(text), text)


def _first_licence(text: str) -> str:
    """Of a copyright file in Debian's machine-readable form: that of the files at large."""
    found = re.search(r"^Files: ?\*.*?^License: ?([^\n]+)", text, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else "see its text"


def _answer(ask: str) -> str:
    """What a line of Python says, in a process of its own: nothing of it is to be packed."""
    return subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.strip()


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def as_json(parts: Sequence[Part]) -> str:
    """For the about box: name, version, licence of each."""
    rows = [{key: value for key, value in asdict(part).items() if key != "text"} for part in parts]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
