"""Holds a project against what its user had been told before the fault.

The rule: every row of every table is as it was when it was last told of, but for the one command that had begun and
was not told of yet: that one is whole or not there at all (an import: the files of whole slices). ``Found`` is what
was wrong, in words; an empty one is a pass.
"""

import hashlib
import json
import sqlite3
import zipfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.work import Rows, rows
from workbench.background.journal import Journal
from workbench.background.keeping import Keeper
from workbench.errors import WorkbenchError
from workbench.importers import workers
from workbench.project import Project

_NO_EDIT = {None, "export", "index", "read"}
_UNDOING = {"undo", "undo_elsewhere"}


@dataclass
class Told:
    """What the lines of a worker come to. ``begun`` is the command under way when they end; ``ready`` whether it
    had opened the project."""

    rows: Rows = field(default_factory=dict)
    begun: str | None = None
    ready: bool = False
    commands: int = 0
    closed: bool = False
    file: str | None = None
    errors: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Told":
        told = cls()
        for line in lines:
            if not line.endswith("\n"):
                break  # the writer was killed at it
            told.hear(json.loads(line))
        return told

    def hear(self, said: dict) -> None:
        if "begin" in said:
            self.begun = said["begin"]
            return
        kind = said["done"]
        self.ready = True
        for table, changed in said["rows"].items():
            known = self.rows.setdefault(table, {})
            for row, sum_ in changed.items():
                if sum_ is None:
                    known.pop(int(row), None)
                else:
                    known[int(row)] = sum_
        self.file = said.get("file", self.file)
        self.errors += [said["error"]] if "error" in said else []
        self.closed = kind == "close"
        if not kind.startswith("some of"):
            self.begun = None
            self.commands += 1

    @property
    def quotes(self) -> int:
        return len(self.rows.get("quote", {}))


def check(path: Path, told: Told, *, thorough: bool = False) -> list[str]:
    """What is wrong with the project, and with what lies beside it. ``thorough`` takes every step back and does it
    again, searches, and goes on with an interrupted import."""
    try:
        with Project.open(path) as project:
            found = [*_database(project), *_rows(project, told)]
            found += _report(path.parent / "report.docx", told)
            if thorough:
                found += [*_resumed(project), *_searched(project), *_history(project)]
        if [each for each in path.parent.glob(f"{path.name}-*")]:
            found.append("more than one file is left")
    except WorkbenchError as error:
        found = [f"does not open: {error}"]
    return found


def _database(project: Project) -> list[str]:
    return [f"{problem.what} {problem.where}: {problem.detail}" for problem in project.quotes.verify()]


def _rows(project: Project, told: Told) -> list[str]:
    if not told.ready:
        return []
    now = rows(project)
    for table in now:
        told.rows.setdefault(table, {})
    if now == told.rows:
        return []
    if told.begun in _NO_EDIT:
        return [f"not as told: {_difference(now, told.rows)}"]
    if told.begun == "import_files":
        lost = {table: {row: sum_ for row, sum_ in known.items() if now[table].get(row) != sum_}
                for table, known in told.rows.items()}  # fmt: skip
        return [f"lost in an import: {_difference({}, lost)}"] if any(lost.values()) else []
    back, again = (project.undo, project.redo)
    if told.begun in _UNDOING:
        back, again = again, back
    back()
    before = rows(project)
    again()
    if rows(project) != now:
        return [f"{told.begun} cannot be taken back and done again"]
    return [] if before == told.rows else [f"half of {told.begun}: {_difference(before, told.rows)}"]


def _difference(now: Rows, told: Rows) -> str:
    parts = []
    for table in sorted({*now, *told}):
        here, there = now.get(table, {}), told.get(table, {})
        if here != there:
            lost, new = there.keys() - here.keys(), here.keys() - there.keys()
            other = [row for row in here.keys() & there.keys() if here[row] != there[row]]
            parts.append(f"{table} −{sorted(lost)[:4]} +{sorted(new)[:4]} ≠{other[:4]}")
    return ", ".join(parts)


def _report(file: Path, told: Told) -> list[str]:
    """The old one or the new one, whole; the old one where no other was begun."""
    if not file.exists():
        return ["the report is gone"] if told.file else []
    if hashlib.sha256(file.read_bytes()).hexdigest() == told.file:
        return []
    if told.begun != "export":
        return ["the report is not the one that was told of"]
    try:
        with zipfile.ZipFile(file) as package:
            return ["the report is damaged"] if package.testzip() else []
    except zipfile.BadZipFile:
        return ["the report is no Word file"]


def _resumed(project: Project) -> list[str]:
    """An interrupted import goes on, and every file is in once."""
    journal = Journal(project.id)
    pending = journal.read()
    if pending is None:
        return []
    keeper = Keeper(project, pending.step, pending.added)
    for read in workers.read_all(pending.paths, skip=pending.finished):
        keeper.keep(read.items)
    journal.end()
    titles = [project.sources.get(source_id).title for source_id in project.sources.ids()]
    wanted = [f"Report {path.stem}" for path in pending.paths if path.suffix == ".html"]
    return [f"“{title}” came in {titles.count(title)} times" for title in wanted if titles.count(title) != 1]


def _searched(project: Project) -> list[str]:
    for _ in project.search.refresh():
        pass
    if project.search.trouble:
        return [project.search.trouble]
    wanted = {source_id for source_id in project.sources.ids() if "Monday" in project.sources.text(source_id)}
    hits = project.search.find("Monday", limit=1000)
    shown = {hit.source_id for hit in hits.hits}
    return [] if shown == wanted else [f"search finds {len(shown)} of {len(wanted)} sources"]


def _history(project: Project) -> list[str]:
    while project.redo():
        pass
    full, steps = rows(project), 0
    while project.undo():
        steps += 1
    if any(any(table.values()) for table in rows(project).values()):
        return ["undoing everything leaves something"]
    for _ in range(steps):
        project.redo()
    return [] if rows(project) == full else ["redoing everything does not bring all of it back"]


def whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with a file, and it is a project's."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute("pragma integrity_check").fetchall() == [("ok",)]
