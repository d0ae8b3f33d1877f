"""Why a project cannot be written, the copy in which it goes on meanwhile, and the record of both beside the copy,
which the next start reads. It says what the project's own file was like, so that nothing newer is written over."""

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from workbench.errors import ProjectError
from workbench.language import tr
from workbench.store import backups, disks

FULL, PROTECTED, FAILING, GONE, REPLACED = "full", "protected", "failing", "gone", "replaced"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why nothing is written into ``home``: a kind above, and what SQLite or the system said of it. ``copy`` is where
    steps are made meanwhile; without one they fail. ``since`` is ISO time in UTC; ``mark`` is what ``home`` was like
    then, see ``_mark``."""

    home: Path
    kind: str
    said: str
    since: str
    copy: Path | None = None
    mark: tuple[object, ...] = ()

    @property
    def lasts(self) -> bool:
        """Whether the copy outlives the computer's being switched off."""
        return self.copy is not None and self.copy.is_relative_to(disks.kept())


def left_for(home: Path) -> Trouble | None:
    """What was kept, the last time, of a project that could not be written, and never came into it."""
    found = []
    for place in disks.places():
        for record in place.glob("*/*.json"):
            with suppress(OSError, ValueError, KeyError, TypeError):
                told = json.loads(record.read_text(encoding="utf-8"))
                trouble = Trouble(Path(told.pop("home")), copy=record.with_suffix(".swb"),
                                  mark=tuple(told.pop("mark")), **told)  # fmt: skip
                if trouble.home == home.absolute() and trouble.copy is not None and trouble.copy.is_file():
                    found.append(trouble)
    return max(found, key=lambda trouble: trouble.since, default=None)


def look_for(trouble: Trouble, project_id: str) -> None:
    """Raises ``ProjectError`` where the file is not there or is not what it was."""
    home = trouble.home
    with closing(backups.reading(home)) as now:
        known = now.execute("select value from meta where key = 'id'").fetchone()[0]
        if known != project_id:
            raise ProjectError(
                tr("“{name}” is another project now; nothing is written into it.", name=home.name), home
            )
        like = mark(now)
        if like != trouble.mark and not _only_the_failed_step(like, trouble):
            raise ProjectError(
                tr("“{name}” was changed meanwhile by another program; nothing is written over.", name=home.name),
                home,
            )


def mark(db: sqlite3.Connection) -> tuple[object, ...]:
    """What a project is like, as far as steps change it: the last step's id and time, how many there are, how many of
    them are undone, and the last number given to a quote."""
    last = db.execute('select id, "when" from step order by id desc limit 1').fetchone() or (0, "")
    counted = db.execute("select count(*), coalesce(sum(undone), 0) from step").fetchone()
    number = db.execute("select cast(value as text) from meta where key = 'quote_number'").fetchone()
    return (*last, *counted, *(number or ("0",)))


def _only_the_failed_step(like: tuple[Any, ...], trouble: Trouble) -> bool:
    """A disk may keep a step though it reported that it did not: it was said to have failed, and was made again."""
    if not trouble.mark:
        return False
    last, when, steps, undone, number = map(str, trouble.mark)
    if (last, when, steps, number) == (str(like[0]), like[1], str(like[2]), str(like[4])):
        return abs(int(like[3]) - int(undone)) == 1  # an undo, or a redo
    if like[0] != int(last) + 1:
        return False
    made, left = datetime.fromisoformat(like[1]), datetime.fromisoformat(trouble.since)
    return abs((left - made).total_seconds()) < 60


def write_record(trouble: Trouble) -> None:
    assert trouble.copy is not None
    told = {name: value for name, value in asdict(trouble).items() if name != "copy"} | {"home": str(trouble.home)}
    with suppress(OSError):
        record(trouble.copy).write_text(json.dumps(told), encoding="utf-8")


def record(copy: Path) -> Path:
    return copy.with_suffix(".json")
