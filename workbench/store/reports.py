"""The report as somebody set it up: what was chosen, the texts that open its sections, and what was exported when.

The rules: a choice and a text are edits, each a step that can be undone, because they are as much work as a quote is;
an export is a fact about the world and no edit, so its record stands beside the log and no undo takes it back. Only
what was chosen is kept, never a default, so that a later version of the program may have better ones; and of a file
that was written only its name, because a project travels.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from workbench.language import tr, tr_later
from workbench.report import Choices, Part
from workbench.report.changes import State
from workbench.store.history import History
from workbench.store.rows import now
from workbench.store.schema import ProjectDatabase
from workbench.store.values import parsed

KEPT_EXPORTS = 30
_COMPUTED = {"quotes", "leads", "searches"}  # what the report builder works out each time
_NAMED = {
    "title": tr_later("title"), "subtitle": tr_later("subtitle"), "author": tr_later("author’s line"),
    "client": tr_later("client"), "desk": tr_later("desk"), "version": tr_later("version"),
    "summary": tr_later("summary"), "by": tr_later("grouping"), "then_by": tr_later("second grouping"),
    "order": tr_later("order"), "excluded": tr_later("what is left out"), "parts": tr_later("parts"),
    "include_suggested": tr_later("suggestions"), "notes": tr_later("notes"), "context": tr_later("context"),
    "full_text": tr_later("full texts"), "style": tr_later("citation style"), "language": tr_later("language"),
    "paper": tr_later("paper"), "template": tr_later("template"), "comments": tr_later("comments"),
    "format": tr_later("format"), "name_searches": tr_later("naming searches"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Exported:
    """One export. ``when`` is ISO time in UTC, ``file`` a name without its folder, ``quotes`` how many it showed."""

    id: int
    when: str
    file: str
    quotes: int
    state: State


class Reports:
    def __init__(self, db: ProjectDatabase, history: History) -> None:
        self._db = db
        self._history = history

    def choices(self, title: str) -> Choices:
        """As they were left; ``title`` is that of the report until somebody gives it another."""
        kept = {name: parsed(value) for name, value in self._db.execute("select name, value from report_choice")}
        known = {field.name for field in fields(Choices)} - _COMPUTED
        given = {name: _READ.get(name, _same)(value) for name, value in kept.items() if name in known}
        return Choices(**({"title": title} | given), leads=self.leads())

    def kept(self, name: str, otherwise: Any) -> Any:
        """What was chosen beside ``Choices``: the ``format`` (an ending, ``docx``), whether to ``name_searches``."""
        row = self._db.execute("select value from report_choice where name = ?", [name]).fetchone()
        return parsed(row[0]) if row else otherwise

    def choose(self, **chosen: Any) -> None:
        """Keep what was chosen, by the names of ``Choices`` or ``kept``; one step, also for several."""
        with self._history.step(_choosing(chosen)):
            for name, value in chosen.items():
                self._keep("report_choice", "name", name, "value", _written(value))

    def leads(self) -> dict[str, str]:
        """The text that opens a section, by the section's key."""
        return dict(self._db.execute("select section, text from report_lead order by id").fetchall())

    def write_lead(self, section: str, text: str, title: str = "") -> None:
        """``title`` is what the section is called, for the history; a blank text takes the lead away."""
        with self._history.step(tr("Text of “{title}”", title=title) if title else tr("Text of a section")):
            if text.strip():
                self._keep("report_lead", "section", section, "text", text)
            else:
                self._db["report_lead"].delete_where("section = ?", [section])

    def exports(self) -> list[Exported]:
        """The last ones, newest first."""
        rows = self._db.execute('select id, "when", file, quotes, state from export order by id desc').fetchall()
        return [Exported(row[0], row[1], row[2], row[3], State.of(parsed(row[4]))) for row in rows]

    def record(self, file: Path, state: State) -> None:
        """Note that this was exported. A project open for reading only notes nothing."""
        if self._db.read_only:
            return
        told = {"when": now(), "file": file.name, "quotes": len(state.quotes), "state": json.dumps(asdict(state))}
        with self._history.silent(tr("Export")) as touched:
            made = self._db["export"].insert(told)
            touched("export", made.last_pk or 0)
            self._db["export"].delete_where(
                "id not in (select id from export order by id desc limit ?)", [KEPT_EXPORTS]
            )

    def _keep(self, table: str, key: str, name: str, column: str, value: str) -> None:
        row = self._db.execute(f"select id, {column} from {table} where {key} = ?", [name]).fetchone()
        if row is None:
            self._db[table].insert({key: name, column: value})
        elif row[1] != value:
            self._db[table].update(row[0], {column: value})


def _choosing(names: Iterable[str]) -> str:
    """``Report: grouping and second grouping``."""
    first, *others = (tr(_NAMED[name]) if name in _NAMED else name for name in names)
    for other in others:
        first = tr("{some} and {another}", "two or more choices of a report", some=first, another=other)
    return tr("Report: {choices}", choices=first)


def _written(value: object) -> str:
    if isinstance(value, frozenset | set):
        value = sorted(value)
    return json.dumps(str(value) if isinstance(value, Path) else value)


def _same(value: object) -> object:
    return value


def _parts(value: Iterable[str]) -> frozenset[Part]:
    return frozenset(Part(part) for part in value if part in set(Part))


_READ: Mapping[str, Any] = {
    "parts": _parts, "excluded": frozenset, "order": tuple, "template": lambda name: Path(name) if name else None,
}  # fmt: skip
