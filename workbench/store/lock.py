"""One writer to a project: whoever opens it for writing holds a lock, and who comes second is told who has it.

The lock is the operating system's, on a small file beside the project, so it dies with its holder: after a crash
or a power cut there is nothing to clear away. What the file says is only for people. A process that the holder
started works on its behalf and is let in. Where the disk knows no locks (some network shares) there is none, and
SQLite's own keep single writes apart.
"""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from workbench.errors import ProjectInUse
from workbench.language import tr

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_BEYOND = 1 << 20  # Windows keeps others from reading what is locked, so not what is written there


class Lock:
    """Held from ``take`` to ``release``; ``None`` as its handle means that there was nothing to hold."""

    def __init__(self, file: Path, handle: int | None, *, guest: bool = False) -> None:
        self._file = file
        self._handle = handle
        self.guest = guest
        """Whether the process that started this one has it."""

    @classmethod
    def take(cls, project: Path) -> Self:
        """Raises ``ProjectInUse``, which says who has it."""
        file = project.absolute().with_name(f".{project.name}.lock")
        while True:
            try:
                handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
            except OSError:
                return cls(file, None)  # a folder that lets nothing be made in it lets nothing be written either
            try:
                _hold(handle)
            except (BlockingIOError, PermissionError):
                holder = _read(handle)
                os.close(handle)
                if _is_ours(holder):
                    return cls(file, None, guest=holder["process"] != os.getpid())
                raise ProjectInUse(project, *_told(holder)) from None
            except OSError:
                os.close(handle)
                return cls(file, None)
            if _is_still(file, handle):
                break
            os.close(handle)  # its holder took it away between our two calls
        _write(handle)
        return cls(file, handle)

    def release(self) -> None:
        """Afterwards the file is gone. Releasing twice does nothing."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if sys.platform == "win32":  # where an open file cannot be taken away
            os.close(handle)
            with suppress(OSError):
                self._file.unlink()
        else:  # where one that was closed may be somebody else's
            with suppress(OSError):
                self._file.unlink()
            os.close(handle)


def _hold(handle: int) -> None:
    if sys.platform == "win32":
        os.lseek(handle, _BEYOND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(file: Path, handle: int) -> bool:
    try:
        return os.path.samestat(file.stat(), os.fstat(handle))
    except OSError:
        return False


def _write(handle: int) -> None:
    """Who we are; a full disk keeps nobody from writing what was there before."""
    user = os.environ.get("USER") or os.environ.get("LOGNAME") or os.environ.get("USERNAME") or ""
    words = {"user": user, "host": _host(), "process": os.getpid(), "since": datetime.now(UTC).isoformat()}
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(words).encode())


def _read(handle: int) -> Mapping[str, object]:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        words = json.loads(os.read(handle, 4096))
    except (OSError, ValueError):
        return {}
    return words if isinstance(words, dict) else {}


def _is_ours(holder: Mapping[str, object]) -> bool:
    return holder.get("host") == _host() and holder.get("process") in (os.getpid(), os.getppid())


def _told(holder: Mapping[str, object]) -> tuple[str, datetime | None]:
    """Who, as far as it is known, and since when."""
    user, host = str(holder.get("user") or ""), str(holder.get("host") or "")
    here = host in ("", _host())
    if user:
        who = user if here else tr("{user} on {host}", "a person on another computer", user=user, host=host)
    else:
        who = tr("somebody") if here else tr("somebody on {host}", host=host)
    try:
        return who, datetime.fromisoformat(str(holder.get("since")))
    except ValueError:
        return who, None


def _host() -> str:
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
