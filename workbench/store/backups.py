"""Copies of whole projects, kept outside of their folders, for the day when a file is damaged or lost.

The rules: a copy is made by SQLite's backup API of one moment, whatever is written meanwhile; it gets its name only
after it was opened again and checked; old ones are thinned, never the newest; and restoring makes another file,
so nothing that is there is ever written over.
"""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from workbench.durable import move_into_place
from workbench.errors import ProjectError
from workbench.language import tr
from workbench.store.schema import APPLICATION_ID

DAILY, ASKED = "daily", "asked"
RECENT = 5
"""So many of the newest stay whatever their age; and of the days, weeks and months before, each one's last:"""
DAYS, WEEKS, MONTHS = 14, 8, 24

_NAME = re.compile(r"(\d{8}-\d{6}-\d{6})-([\w-]+)\.swb")


@dataclass(frozen=True, slots=True)
class Backup:
    """``made`` is in UTC; ``reason`` is ``daily``, ``asked`` or ``before-version-N``; ``size`` is in bytes."""

    path: Path
    made: datetime
    reason: str
    size: int


def folder_of(project_id: str) -> Path:
    import platformdirs  # here, because a backup is rare and the start is not

    return platformdirs.user_data_path("source-workbench") / "backups" / project_id


def backups(project_id: str) -> list[Backup]:
    """Those there are, newest first."""
    found = []
    with suppress(OSError):
        for path in folder_of(project_id).iterdir():
            if match := _NAME.fullmatch(path.name):
                made = datetime.strptime(match[1], "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)
                found.append(Backup(path, made, match[2], path.stat().st_size))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def identity(project: Path) -> str:
    """The id of a project of any version, open elsewhere or not. Raises ``ProjectError``: it is none."""
    with closing(reading(project)) as source:
        return str(source.execute("select value from meta where key = 'id'").fetchone()[0])


def back_up(project: Path, reason: str = ASKED) -> Path:
    """Copy the project, check the copy, thin the older ones; returns the copy. From any thread: the file is read
    by a connection of its own, and others may write meanwhile.

    Raises ``ProjectError`` where the copy cannot be made or is not whole: then there is none."""
    project_id = identity(project)
    with closing(reading(project)) as source:
        copy = folder_of(project_id) / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}-{reason}.swb"
        _copy(source, copy)
    for old in outgrown(backups(project_id)):
        with suppress(OSError):
            old.path.unlink()
    return copy


def restore(backup: Path, new: Path) -> None:
    """Make a project of a copy, as another file. Raises ``ProjectError``: ``new`` is there already, ``backup`` is
    not a project or is damaged, there is no space."""
    if new.exists():
        raise ProjectError(tr("There is already a file named “{name}” in this folder.", name=new.name), new)
    if not new.absolute().parent.is_dir():
        raise ProjectError(tr("There is no folder “{folder}”.", folder=str(new.absolute().parent)), new)
    with closing(reading(backup)) as source:
        _copy(source, new.absolute())


def due(project_id: str, now: datetime) -> bool:
    """Whether the last copy is of another day (that of ``now``, which knows its time zone)."""
    made = backups(project_id)
    return not made or made[0].made.astimezone(now.tzinfo).date() != now.date()


def outgrown(made: Iterable[Backup], zone: tzinfo | None = None) -> list[Backup]:
    """Those of which a newer one of the same day, week or month is kept, or that are older than all of these."""
    newest_first = sorted(made, key=lambda backup: backup.made, reverse=True)
    kept = {backup.path for backup in newest_first[:RECENT]}
    for form, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        last: dict[str, Path] = {}
        for backup in newest_first:
            last.setdefault(backup.made.astimezone(zone).strftime(form), backup.path)
        kept.update(list(last.values())[:most])
    return [backup for backup in newest_first if backup.path not in kept]


def reading(path: Path) -> sqlite3.Connection:
    """A connection that sees one moment of the file; ``ProjectError`` where it is no project."""
    if not path.is_file():
        folder = str(path.absolute().parent)
        raise ProjectError(tr("There is no project “{name}” in “{folder}”.", name=path.name, folder=folder), path)
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        connection.execute("begin")
        if connection.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
            raise ProjectError(tr("“{name}” is not a Source Workbench project.", name=path.name), path)
        if connection.execute("select value from meta where key = 'id'").fetchone() is None:
            raise ProjectError(tr("“{name}” is damaged: parts of it are missing.", name=path.name), path)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        connection.close()
        raise ProjectError(tr("“{name}” cannot be read: {why}.", name=path.name, why=str(error)), path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _copy(source: sqlite3.Connection, target: Path) -> None:
    """To ``target`` by way of a file beside it, which takes that name once it was checked."""
    half = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        half.unlink(missing_ok=True)
        with closing(sqlite3.connect(half, isolation_level=None)) as copy:
            source.backup(copy)
            # Without a write-ahead log a file can be read from a medium that cannot be written.
            copy.execute("pragma journal_mode = delete").fetchall()
            _check(source, copy, target)
        move_into_place(half, target)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise _not_made(target, str(error)) from error
    except OSError as error:
        raise _not_made(target, str(error.strerror)) from error
    finally:
        for left in (half, half.with_name(half.name + "-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _not_made(target: Path, why: str) -> ProjectError:
    return ProjectError(tr("The copy “{name}” could not be made: {why}.", name=target.name, why=why), target)


def _check(source: sqlite3.Connection, copy: sqlite3.Connection, target: Path) -> None:
    findings = [finding for (finding,) in copy.execute("pragma quick_check(1)").fetchall() if finding != "ok"]
    if findings:
        told = tr(
            "The copy “{name}” is not whole ({finding}) and was not kept.", name=target.name, finding=findings[0]
        )
        raise ProjectError(told, target)
    compare(source, copy, target)


def compare(source: sqlite3.Connection, copy: sqlite3.Connection, target: Path) -> None:
    """Raises ``ProjectError`` where the copy holds more or less than what it was made of."""
    for table in ("source", "version", "quote", "segment", "statement"):
        count = f"select count(*) from {table}"
        if source.execute(count).fetchone() != copy.execute(count).fetchone():
            raise ProjectError(tr("The copy “{name}” is not whole and was not kept.", name=target.name), target)
