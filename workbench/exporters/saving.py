"""A new file takes the place of the old one in a single move, for good, or not at all."""

import errno
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO
from uuid import uuid4

from workbench.durable import move_into_place
from workbench.errors import ExportError
from workbench.language import tr


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A temporary file beside ``path`` that becomes ``path`` when the block ends well.

    Raises ``ExportError`` with one sentence where the folder is missing or closed to writing, the file is
    read-only or open elsewhere, or the disk is full. Whatever happens, the old file is whole and no temporary
    file stays behind.
    """
    _refuse_protected(path)
    temporary: Path | None = None
    try:
        hidden = path.with_name(f".{uuid4().hex}.part")
        with hidden.open("xb") as file:
            temporary = hidden
            yield file
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        move_into_place(temporary, path)
    except OSError as error:
        raise ExportError(_sentence(error, path, begun=temporary is not None)) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _refuse_protected(path: Path) -> None:
    """A move would succeed over a read-only file, and over one LibreOffice has open, which would later write
    its own state back: both are asked about first."""
    try:
        if path.is_dir():
            raise ExportError(tr("“{name}” is a folder; choose a name for a file.", name=path.name))
        if path.exists() and not path.stat().st_mode & stat.S_IWUSR:
            raise ExportError(tr("“{name}” is read-only; choose another name or make it writable.", name=path.name))
        lock = path.with_name(f".~lock.{path.name}#")
        if lock.exists():
            raise ExportError(
                tr(
                    "“{name}” is open in LibreOffice; close it there or choose another name "
                    "(if it is not open, delete the file “{lock}” beside it).",
                    name=path.name,
                    lock=lock.name,
                )
            )
    except OSError as error:
        raise ExportError(_sentence(error, path, begun=False)) from error


def _sentence(error: OSError, path: Path, *, begun: bool) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("The disk is full: there is no room for “{name}”.", name=path.name)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return tr("The folder “{folder}” does not exist.", folder=str(path.parent))
    if error.errno == errno.ENAMETOOLONG:
        return tr("The file's name is too long for this disk.")
    if error.errno == errno.EROFS or (isinstance(error, PermissionError) and not begun):
        return tr("The folder “{folder}” cannot be written to.", folder=str(path.parent))
    if isinstance(error, PermissionError):
        return tr(
            "“{name}” is open in another program or protected; close it there or choose another name.", name=path.name
        )
    return tr("“{name}” could not be written: {why}.", name=path.name, why=error.strerror or str(error))
