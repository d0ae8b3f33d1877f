"""Where a project goes on while its own disk cannot be written: full, write-protected, taken away, or another file
in its place.

The rules: from the first step that fails on, that one included, every step is made in a copy on another disk, which
holds everything that was ever shown as saved, and the program says so until it is over. (What was too large to be
made again, or failed half-way because it could not read, is said to have failed, and can be done again.) Nothing is
written into a file that is not the one that was opened. A copy outlives the program: ``left_for`` finds it at the
next start, and it goes only once all of it is in the project again or in a file somebody named. The project's own
file is only written over where nothing has happened in it since.

The copy is made from the connection that is still open; where nothing can be read any more either, it is the
``Shadow``. All of it is for windows: the command line and background processes fail, and say so.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from workbench.errors import DamagedProject, ProjectError
from workbench.language import tr
from workbench.store import backups, disks
from workbench.store.lock import Lock
from workbench.store.schema import ProjectDatabase, abandon, connect, make_ready
from workbench.store.shadow import Shadow
from workbench.store.trouble import (
    FAILING,
    FULL,
    GONE,
    PROTECTED,
    REPLACED,
    Trouble,
    left_for,
    look_for,
    mark,
    record,
    write_record,
)

__all__ = ["FAILING", "FULL", "GONE", "PROTECTED", "REPLACED", "Refuge", "Trouble", "left_for"]

SLOW = 0.1
"""Seconds that a step may take to be saved before somebody is told."""
_ROOM = 32 << 20
"""Bytes that a disk must have left beside the copy."""
_NEXT_TO_NOTHING = 256 << 10

_KINDS = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: PROTECTED,
    sqlite3.SQLITE_IOERR: FAILING,
    sqlite3.SQLITE_CANTOPEN: FAILING,
}


class Refuge:
    """Of one open project. ``moved`` is called when its database is another file: what knew the old one follows."""

    def __init__(self, db: ProjectDatabase, project_id: str, moved: Callable[[], None]) -> None:
        self._db, self._id, self._moved = db, project_id, moved
        self._listeners: list[Callable[[], None]] = []
        self._waiters: list[Callable[[bool], None]] = []
        self._mourners: list[Callable[[str], None]] = []
        self._saving = self._slow = False
        self._began = 0.0
        self._shadow: Shadow | None = None
        self._lock: Lock | None = None
        self.home = db.path
        self.trouble: Trouble | None = None

    def watch(self) -> None:
        """From now on, a step that fails is the last one that does."""
        self._db.keeper = self

    def on_saving(self, listener: Callable[[bool], None]) -> None:
        """Call ``listener`` when saving takes so long that it should be seen, and when it is over."""
        self._waiters.append(listener)

    def on_damage(self, listener: Callable[[str], None]) -> None:
        """Call ``listener`` with what SQLite says where the file itself turns out to be damaged."""
        self._mourners.append(listener)

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` whenever ``trouble`` is another."""
        self._listeners.append(listener)

    # What the database tells.

    def before(self) -> None:
        """Before a step. That the file is still the one that was opened is asked of the system, and costs nothing."""
        if not self._db.is_in_place() and not self._leave(self._missing(), ""):
            name = self.home.name
            raise ProjectError(
                tr("“{name}” is not there any more; the last change was not made.", name=name), self.home
            )

    def waiting(self, seconds: float) -> None:
        """For another program that writes the same file."""
        if seconds > SLOW:
            self._tell_saving(True)

    def committing(self) -> None:
        """Of a disk that was slow the last time nobody should think that nothing happens."""
        self._began = time.perf_counter()
        if self._slow:
            self._tell_saving(True)

    def saved(self) -> None:
        self._slow = time.perf_counter() - self._began > SLOW
        self._tell_saving(False)
        if self.trouble is not None and self.trouble.copy is None:
            self._tell(None)
        if self._shadow is not None and self.trouble is None:
            self._shadow.follow(self._version())

    def failed(self, error: BaseException) -> bool:
        """Whether it was the disk's fault, and another copy is in use since."""
        self._tell_saving(False)
        if not isinstance(error, ProjectError) or (kind := self._kind(error)) is None:
            return False
        return self._leave(kind, str(error.__cause__ or error))

    def look(self) -> None:
        """Now and then, and when the window comes to the front: whether the file is still there."""
        with suppress(ProjectError):  # it is told
            self.before()
        self.saved_elsewhere()

    def saved_elsewhere(self) -> None:
        """What a background process wrote is taken over as well."""
        if self._shadow is not None and self.trouble is None and self._db.is_in_place():
            self._shadow.follow(self._version())

    # The copy on another disk.

    @property
    def wants_shadow(self) -> bool:
        """Whether the project stands on another disk than the user's own folders, and has no copy that is fresh."""
        fresh = self._shadow is not None and self._shadow.fresh
        return not fresh and self.trouble is None and disks.disk(self.home) != disks.disk(disks.kept())

    def shadowing(self, stopped: Callable[[], bool] = lambda: False) -> "Iterator[Shadow]":
        """A job, for ``take_shadow``; it ends early once it is ``stopped``."""
        return Shadow.making(self.home, self._folder(disks.kept()) / "shadow.swb", stopped)

    def take_shadow(self, shadow: Shadow) -> None:
        self._shadow = shadow
        self.saved_elsewhere()

    # Leaving, and coming back.

    def may_return(self, at_most: int) -> bool:
        """Whether it is worth trying: the file is there, can be written and has room, and the copy is no larger than
        so many bytes."""
        trouble = self.trouble
        if trouble is None or trouble.copy is None or trouble.kind == REPLACED:
            return False
        size = trouble.copy.stat().st_size if trouble.copy.is_file() else at_most + 1
        there = disks.has(self.home) and os.access(self.home, os.W_OK) and not disks.is_protected(self.home.parent)
        return size <= at_most and there and disks.free(self.home.parent) > size

    def attempt(self) -> None:
        """Write something that changes nothing. Raises ``ProjectError``; otherwise what was the trouble is over."""
        self.before()
        version = self._db.execute("pragma user_version").fetchone()[0]
        try:
            self._db.execute(f"pragma user_version = {version}")
        except ProjectError as error:
            if not self.failed(error):
                raise
        else:
            self.saved()

    def returning(self) -> Generator[None, None, None]:
        """A job: put everything into the project's own file again. Nothing may be written meanwhile. Raises
        ``ProjectError``, and then nothing has changed: it is not there, is another, was changed, has no room."""
        trouble = self.trouble
        if trouble is None or trouble.copy is None:
            return
        yield
        if not disks.has(self.home):
            raise ProjectError(tr("“{name}” is not in its place yet.", name=self.home.name), self.home)
        look_for(trouble, self._id)
        with closing(backups.reading(trouble.copy)) as source:
            if mark(source) == trouble.mark:
                return
            try:
                with closing(sqlite3.connect(f"{self.home.as_uri()}?mode=rw", uri=True)) as home:
                    source.backup(home)
                    home.execute("pragma journal_mode = delete").fetchall()
            except sqlite3.DatabaseError as error:
                raise ProjectError(tr("“{name}” still cannot be written: {reason}.", name=self.home.name,
                                      reason=str(error)), self.home) from error  # fmt: skip
            with closing(backups.reading(self.home)) as home:
                backups.compare(source, home, self.home)

    def returned(self) -> None:
        """After ``returning``: go on in the project's own file."""
        trouble = self.trouble
        if trouble is None or trouble.copy is None:
            return
        lock = Lock.take(self.home)  # nothing, where it is still held
        self._switch(self.home)
        self._lock = lock
        self._forget(trouble)
        self._tell(None)

    @property
    def unsettled(self) -> bool:
        """Whether something was done that is neither in the project nor in a file somebody named."""
        trouble = self.trouble
        if trouble is None or trouble.copy is None or not record(trouble.copy).exists():
            return False
        return self.all_there_is or mark(self._db.conn) != trouble.mark

    @property
    def all_there_is(self) -> bool:
        """Whether the file that held the rest is gone as well, as far as one can see: its folder is there without
        it."""
        trouble = self.trouble
        if trouble is None or trouble.copy is None:
            return False
        return trouble.kind == REPLACED or (trouble.kind == GONE and disks.disk(self.home.parent) is not None
                                            and self.home.parent.is_dir() and not disks.has(self.home))  # fmt: skip

    def settle(self) -> None:
        """All of it is in a file somebody named: the copy goes when the project is closed."""
        if self.trouble is not None and self.trouble.copy is not None:
            record(self.trouble.copy).unlink(missing_ok=True)

    def take_up(self, trouble: Trouble) -> None:
        """The project that was opened is a copy from an earlier time."""
        self.home, self.trouble = trouble.home, trouble

    def finish(self) -> None:
        """Before the database is closed."""
        if not self.unsettled:
            self.settle()

    def close(self) -> None:
        """After the database was closed."""
        self._db.keeper = None
        self._listeners.clear()
        self._waiters.clear()
        self._mourners.clear()
        if self._shadow is not None:
            self._shadow.remove()
        if self._lock is not None:
            self._lock.release()
        trouble, self.trouble = self.trouble, None
        if trouble is not None and trouble.copy is not None and not record(trouble.copy).exists():
            trouble.copy.unlink(missing_ok=True)

    def _kind(self, error: ProjectError) -> str | None:
        if not self._db.is_in_place():
            return self._missing()
        kind = _KINDS.get(getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF)
        if isinstance(error, DamagedProject):
            # Of a stick that was pulled SQLite has half a page, and calls it damaged.
            if disks.answers(self._db.path.parent):
                self._tell_damage(str(error.__cause__ or error))
                return None
            return FAILING
        if kind != FAILING:
            return kind
        if disks.is_protected(self._db.path.parent):
            return PROTECTED
        return FULL if disks.free(self._db.path.parent) < _NEXT_TO_NOTHING else FAILING

    def _missing(self) -> str:
        return REPLACED if disks.has(self._db.path) else GONE

    def _leave(self, kind: str, said: str) -> bool:
        trouble = Trouble(self.home, kind, said, datetime.now(UTC).isoformat(timespec="seconds"))
        if self.trouble is not None:  # the second time: what was first is why
            trouble = replace(self.trouble, said=said or self.trouble.said)
        copy = self._shadow.copy if self._shadow is not None and self._shadow.whole else self._copied()
        if copy is None:
            self._tell(replace(trouble, copy=None))
            return False
        before, like = self.trouble, self._switch(copy)
        trouble = replace(trouble, copy=copy, mark=trouble.mark or like)
        write_record(trouble)
        if before is not None:
            self._forget(before)
        self._shadow = None
        self._tell(trouble)
        return True

    def _copied(self) -> Path | None:
        """What is saved, from the connection that is still open, in the first folder with room."""
        try:
            pages, page = (self._db.execute(f"pragma {name}").fetchone()[0] for name in ("page_count", "page_size"))
        except (ProjectError, sqlite3.DatabaseError):
            return None
        for place in disks.places():
            folder = self._folder(place)
            copy = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.swb"
            try:
                for each in (place.parent, place, folder):
                    each.mkdir(parents=True, exist_ok=True, mode=0o700)
                if disks.free(folder) < pages * page + _ROOM:
                    folder.rmdir()  # fails where something else is in it
                    continue
                with closing(sqlite3.connect(copy, isolation_level=None)) as target:
                    self._db.conn.backup(target)
            except (sqlite3.DatabaseError, OSError):
                copy.unlink(missing_ok=True)
                continue
            return copy
        return None

    def _switch(self, path: Path) -> tuple[object, ...]:
        """Go on in another file; what it is like there."""
        new = connect(path, read_only=False)
        lock = Lock.take(path) if path != self.home else None
        like = mark(new.conn)
        make_ready(new)
        self._db.switch(new)
        self._moved()
        abandon(new)
        if self._lock is not None:
            self._lock.release()
        self._lock = lock
        return like

    def _forget(self, trouble: Trouble) -> None:
        if trouble.copy is not None:
            for each in (trouble.copy, record(trouble.copy)):
                with suppress(OSError):
                    each.unlink(missing_ok=True)

    def _tell(self, trouble: Trouble | None) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            for listener in self._listeners:
                listener()

    def _tell_saving(self, saving: bool) -> None:
        if saving != self._saving:
            self._saving = saving
            for listener in self._waiters:
                listener(saving)

    def _tell_damage(self, said: str) -> None:
        for listener in self._mourners:
            listener(said)

    def _version(self) -> int:
        return int(self._db.execute("pragma data_version").fetchone()[0])

    def _folder(self, place: Path) -> Path:
        return place / self._id
