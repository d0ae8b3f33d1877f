"""A second copy of an open project, on this computer's own disk, for a project that stands on another: a stick can be
pulled, a network can go, and then nothing of the file can be read any more.

Why this way: what SQLite has in memory is a part of the file, a backup is of this morning, and repeating each row
that was written would be a second way of writing. So the copy is made once, slowly and in the background, of one
moment; and after each commit the new pages of the project's write-ahead log are put to the copy's own log, byte for
byte (https://sqlite.org/walformat.html). A log may be put to any earlier state it was written after, so opening the
copy is all it takes to have what was committed last: SQLite proves every page by its checksum. A project on the same
disk as the user's own folders has no shadow: when that disk goes, so does this computer.

Locks are not touched: they are on the project and its index of the log, and only the log itself is read here.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from workbench.errors import ProjectError
from workbench.store import backups

_HEAD, _FRAME = 32, 24
"""Bytes before the first page of a log, and before each."""
_PAGES = 256
_AT_ONCE = 4 << 20
"""Bytes that are taken over in one go, and then up to the next commit: a window waits for it."""
_PAUSE = 0.01
"""Seconds after so many pages: whoever reads from the same stick goes first."""


class _Stopped(Exception):
    pass


class Shadow:
    """``fresh`` while it can be followed, and ``whole`` once it was. Made by ``making`` on any thread; then it
    belongs to the thread that writes the project."""

    def __init__(self, home: Path, copy: Path) -> None:
        self.copy = copy
        self.fresh = False
        self._behind = False
        self._log = home.with_name(home.name + "-wal")
        self._head = b""
        self._end = 0
        self._version: int | None = None

    @classmethod
    def making(cls, home: Path, copy: Path, stopped: Callable[[], bool] = lambda: False) -> "Iterator[Shadow]":
        """A job: the shadow, at the end, or nothing once it is ``stopped``. Raises ``ProjectError`` where none can be
        made."""

        def pause(*_: int) -> None:
            if stopped():
                raise _Stopped
            time.sleep(_PAUSE)

        shadow = cls(home, copy)
        shadow.remove()
        with closing(backups.reading(home)) as source:
            try:
                copy.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                with closing(sqlite3.connect(copy, isolation_level=None)) as target:
                    target.execute("pragma synchronous = off")
                    source.backup(target, pages=_PAGES, progress=pause)
                    target.execute("pragma journal_mode = wal").fetchall()
                # While this moment is being read, SQLite throws nothing away that was written after it.
                shadow.fresh = True
                shadow.follow(None)
            except _Stopped:
                shadow.remove()
                return
            except (sqlite3.DatabaseError, OSError) as error:
                shadow.remove()
                raise ProjectError(f"“{home.name}” could not be copied: {error}.", home) from error
        yield shadow

    @property
    def whole(self) -> bool:
        """Whether everything that was committed is in the copy."""
        return self.fresh and not self._behind

    def follow(self, version: int | None) -> None:
        """After a commit: take over what is new. ``version`` is SQLite's ``data_version``, which another program's
        writing changes: where the log began anew after that, a part may have been missed, and the copy is fresh no
        more."""
        if not self.fresh:
            return
        try:
            with self._log.open("rb") as log:
                head = log.read(_HEAD)
                if len(head) == _HEAD and head != self._head:
                    if self._head and (self._behind or version != self._version):
                        self.fresh = False
                        return
                    self._begin(head)
                if self._head:
                    log.seek(self._end)
                    self._take(iter(lambda: log.read(self._frame), b""))
        except FileNotFoundError:
            pass  # nothing was written yet, or all of it was folded in
        except (OSError, sqlite3.DatabaseError):
            self.fresh = False
        self._version = version

    def remove(self) -> None:
        self.fresh = False
        for each in (self.copy, *(self.copy.with_name(self.copy.name + end) for end in ("-wal", "-shm", "-journal"))):
            with suppress(OSError):
                each.unlink(missing_ok=True)

    @property
    def _frame(self) -> int:
        return _FRAME + int.from_bytes(self._head[8:12], "big")

    @property
    def _copied(self) -> Path:
        return self.copy.with_name(self.copy.name + "-wal")

    def _begin(self, head: bytes) -> None:
        """SQLite folded the log in and began it anew; the last of its old pages had come over with their commit."""
        if self._head:
            with closing(sqlite3.connect(self.copy)) as copy:
                copy.execute("pragma synchronous = off")
                copy.execute("select 1 from meta").fetchall()
        self._copied.write_bytes(head)
        self._head, self._end = head, _HEAD

    def _take(self, frames: Iterator[bytes]) -> None:
        """Up to the last commit: what follows is an older log's, or of a step that is not over."""
        taken, whole = bytearray(), 0
        self._behind = False
        for frame in frames:
            if len(frame) < self._frame or frame[8:16] != self._head[16:24]:
                break
            taken += frame
            if any(frame[4:8]):  # with a commit the size of the file is noted
                whole = len(taken)
                if whole > _AT_ONCE:  # of an import, say
                    self._behind = True
                    break
        if whole:
            with self._copied.open("r+b") as copied:
                copied.seek(self._end)
                copied.write(taken[:whole])
            self._end += whole
