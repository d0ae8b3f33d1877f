"""What an index must look like to be read at all: by whom it was made, and every file with its checksum.

Whoosh reads many a damaged file without noticing, and its table of contents is a pickle, which runs what it
says. So nothing of an index is believed before its bytes have been read and found to be those that were
written, by this engine and this analyser, in a folder nobody else may write to. On any doubt there is no index.
Files of columns are checked piece by piece by checksums in their own footer (see ``columns``); the seal holds that
of the footer.
"""

import hashlib
import json
import os
import stat
import sys
import unicodedata
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.search.analysis import VERSION

FORMAT = 3
NAME = "seal.json"


class Damaged(Exception):
    """An index that is not, byte for byte, what was written. Never leaves this package."""


class Outdated(Damaged):
    """Made by another version of the engine, the columns or the analyser."""


@dataclass(frozen=True, slots=True)
class Seal:
    """``folder`` is the subfolder that holds the files; ``files`` gives name → (bytes, CRC-32)."""

    folder: str
    files: Mapping[str, tuple[int, int]]


def maker(engine: str) -> str:
    """Who can read what it wrote. Folding follows Python's Unicode tables, so they are named as well."""
    return f"{FORMAT}/{engine}/{VERSION}/{unicodedata.unidata_version}/{sys.byteorder}"


def write(root: Path, engine: str, folder: str, files: Mapping[str, tuple[int, int]]) -> None:
    """Seals the files, whose bytes are on the disk already. Raises ``OSError``."""
    body = {"maker": maker(engine), "folder": folder, "files": files}
    text = json.dumps(body, sort_keys=True)
    whole = json.dumps({"digest": hashlib.sha256(text.encode()).hexdigest(), "body": text})
    beside = root / f"{NAME}.new"
    with beside.open("w", encoding="utf-8") as file:
        file.write(whole)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(root / NAME)


def read(root: Path, engine: str) -> Seal:
    """Raises ``Damaged`` for a seal that is broken or another maker's, ``FileNotFoundError`` for none."""
    try:
        whole = json.loads((root / NAME).read_text(encoding="utf-8"))
        text = whole["body"]
        if hashlib.sha256(text.encode()).hexdigest() != whole["digest"]:
            raise Damaged("The seal is broken.")
        body = json.loads(text)
        if body["maker"] != maker(engine):
            raise Outdated("Made by another version.")
        files = {str(name): (int(size), int(check)) for name, (size, check) in body["files"].items()}
        return Seal(str(body["folder"]), files)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Damaged("The seal cannot be read.") from error


def contents(root: Path, seal: Seal, columns: str) -> dict[str, bytes]:
    """The sealed files by name, read and checked, but for those of columns (by their ending). Raises ``Damaged``."""
    return {
        name: _read(root / seal.folder / name, expected)
        for name, expected in seal.files.items()
        if not name.endswith(columns)
    }


def _read(path: Path, measure: tuple[int, int]) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Damaged(f"{path.name} cannot be read.") from error
    if measured(data) != measure:
        raise Damaged(f"{path.name} is not what was written.")
    return data


def make_private(root: Path) -> None:
    """Makes the folder, for its owner only. Raises ``OSError``."""
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and stat.S_IMODE(root.stat().st_mode) != 0o700:
        root.chmod(0o700)


def is_private(root: Path) -> bool:
    """Whether nobody but this user can have put something there. Windows keeps a user's cache private itself."""
    if os.name != "posix":
        return True
    found = root.stat()
    return found.st_uid == os.getuid() and not found.st_mode & 0o022


def measured(data: bytes) -> tuple[int, int]:
    """Size and CRC-32, as a seal has them."""
    return len(data), zlib.crc32(data)
