"""Steps: every edit is one transaction, one Undo entry and one ``Change``, and the log outlives the window.

Temporary triggers hand each row's old values to this class (the idea of https://sqlite.org/undoredo.html, with
values in place of SQL text, which loses data at ``\\x00``), so cascades and bulk statements are logged like
anything else, no verb writes its own inverse, and a write outside a step fails. A step keeps the *first* old
value of each row it touched; a run of new rows is one log row, so an import of a hundred thousand blocks costs a
handful. Undo puts the old values back while the same triggers log what was there: so redo is the same act.

While rows are put back, foreign keys are off: a cascade would act on rows that are being restored. Everything a
cascade ever did is in the log by itself; what comes out is checked before it is committed.

Nothing is remembered between steps but the listeners: two processes on one file keep one history.
"""

import json
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from workbench.errors import GoneOn, ProjectError, Refused
from workbench.language import tr
from workbench.model import Change
from workbench.store import logged
from workbench.store.logged import Key, Rows, columns_of, references_of
from workbench.store.schema import LOGGED, ProjectDatabase

KEPT_STEPS = 1_000
AT_HAND = 500

Listener = Callable[[Change], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history. ``when`` is ISO time in UTC."""

    id: int
    label: str
    when: str
    undone: bool


@dataclass(slots=True)
class _Open:
    """What is being written: the first old values (``None``: there was no row), and rows that are news only."""

    id: int
    label: str
    before: dict[Key, tuple[Any, ...] | None] = field(default_factory=dict)
    touched: set[Key] = field(default_factory=set)
    silent: bool = False

    def change(self) -> Change:
        rows: dict[str, set[int]] = {}
        for table, row_id in (*self.before, *self.touched):
            rows.setdefault(table, set()).add(row_id)
        return Change(self.label, {table: frozenset(ids) for table, ids in rows.items()})


class History:
    def __init__(self, db: ProjectDatabase) -> None:
        self._db = db
        self._open: _Open | None = None
        self._listeners: list[Listener] = []
        self._news: deque[Change] = deque()
        self._telling = False
        self.held: str | None = None
        """Why nothing can be written just now, as a sentence: a large step is being taken back elsewhere."""
        self._columns = {table: columns_of(db, table) for table in LOGGED}
        if not db.read_only:
            self._set_triggers()

    @contextmanager
    def step(self, label: str, *, continues: int | None = None) -> Iterator[int]:
        """One transaction, one Undo entry; yields its id. Inside another step it joins that one (and gives it its
        label if that has none), but rolls back by itself if it fails. ``continues`` joins the last step if that is
        still the one with this id and nothing is undone: a long import, in slices, is one entry. A step that
        changed nothing leaves no entry."""
        if self._open is not None:
            with self._nested(self._open, label):
                yield self._open.id
            return
        with self._transaction(again=True):
            opened = self._open = self._begin(label, continues)
            yield opened.id
            self._finish(opened, joined=opened.id == continues)
        self._tell(opened.change())

    @contextmanager
    def silent(self, label: str) -> Iterator[Callable[[str, int], None]]:
        """Writes that are not edits, into tables that are not logged: no Undo entry, the redo tail stays. Yields
        ``touched(table, id)``, to name in the ``Change`` what looks different now."""
        opened = self._open or _Open(0, label, silent=True)

        def touched(table: str, row_id: int) -> None:
            opened.touched.add((table, row_id))

        if opened is self._open:
            yield touched
            return
        with self._transaction():
            self._open = opened
            yield touched
        self._tell(opened.change())

    def undo(self) -> Change | None:
        """Take the last step back; ``None`` if there is none."""
        return self._swap("select id, label from step where undone = 0 order by id desc limit 1", undone=1)

    def redo(self) -> Change | None:
        """Do the step undone last again; ``None`` if there is none."""
        return self._swap("select id, label from step where undone = 1 order by id limit 1", undone=0)

    @property
    def undo_label(self) -> str | None:
        row = self._db.execute("select label from step where undone = 0 order by id desc limit 1").fetchone()
        return row[0] if row else None

    @property
    def redo_label(self) -> str | None:
        row = self._db.execute("select label from step where undone = 1 order by id limit 1").fetchone()
        return row[0] if row else None

    @property
    def can_write(self) -> bool:
        return self.held is None and not self._db.read_only

    def size(self, moves: int) -> int:
        """How many rows so many undos (less than 0) or redos would change."""
        which = "undone = 1 order by id" if moves > 0 else "undone = 0 order by id desc"
        row = self._db.execute(
            f"""
            select sum(1 + last - first) from step_row
            where step_id in (select id from step where {which} limit ?)
            """,
            [abs(moves)],
        ).fetchone()
        return int(row[0] or 0)

    def entries(self) -> list[Entry]:
        """The history, oldest first; undone steps are at the end."""
        rows = self._db.execute('select id, label, "when", undone from step order by id').fetchall()
        return [Entry(step_id, label, when, bool(undone)) for step_id, label, when, undone in rows]

    def renew(self) -> None:
        """The database is another connection: it has to log as the one before."""
        self._set_triggers()
        # After making a trigger SQLite holds on to the file until something was read; then it cannot be closed well.
        self._db.execute("select 1 from meta").fetchall()

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every commit of a do, an undo or a redo; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # A step from its first to its last statement.

    @contextmanager
    def _transaction(self, *, again: bool = False) -> Iterator[None]:
        """``again``: where the disk fails at the end, the same rows are written in the copy that is used from then
        on, if there is one."""
        if self._db.read_only:
            raise ProjectError(tr("“{name}” is open for reading only.", name=self._db.path.name), self._db.path)
        if self.held is not None:
            raise Refused(self.held)
        self._ready()
        keeper, rows = self._db.keeper, None
        try:
            self._db.begin()
            yield
            if keeper is not None:
                rows = self._written() if again else None
                keeper.committing()
            self._db.execute("commit")
            self._db.secure()
        except BaseException as error:
            with suppress(sqlite3.DatabaseError):  # of a disk that is gone
                self._db.rollback()
            opened, self._open = self._open, None
            if keeper is None or not keeper.failed(error):
                raise
            if rows is None or opened is None:
                told = tr("The disk went away; the last change was not made. It can be made now, in a copy.")
                raise GoneOn(told, self._db.path) from error
            self._make_again(opened, rows)
        finally:
            self._open = None
        if keeper is not None:
            keeper.saved()

    def _ready(self) -> None:
        """The file may have to be another one from here on, see ``store.refuge``."""
        if self._db.keeper is not None:
            self._db.keeper.before()

    @contextmanager
    def _nested(self, opened: _Open, label: str) -> Iterator[None]:
        if opened.silent:
            raise RuntimeError("a step inside silent writes")
        logged, touched, named = len(opened.before), set(opened.touched), opened.label
        opened.label = opened.label or label
        with self._db.tables.atomic():
            try:
                yield
            except BaseException:
                for key in list(opened.before)[logged:]:
                    del opened.before[key]
                opened.touched, opened.label = touched, named
                raise

    def _begin(self, label: str, continues: int | None) -> _Open:
        last = self._db.execute("select id, undone from step order by id desc limit 1").fetchone()
        if continues is not None and last == (continues, 0):
            return _Open(continues, label)
        cursor = self._db.execute('insert into step (label, "when") values (?, ?)', [label, _now()])
        return _Open(int(cursor.lastrowid or 0), label)

    def _finish(self, opened: _Open, *, joined: bool) -> None:
        if not opened.before and not joined:
            self._db.execute("delete from step where id = ?", [opened.id])
            return
        opened.label = opened.label or tr("Edit", "the name of a step")
        self._db.execute("update step set label = ? where id = ?", [opened.label, opened.id])
        logged.forget_steps(self._db, "undone = 1")
        self._save(opened, known=self._logged_ranges(opened.id) if joined else {})
        logged.forget_steps(self._db, "id <= (select id from step order by id desc limit 1 offset ?)", [KEPT_STEPS])

    def _tell(self, change: Change) -> None:
        """A listener may make a step of its own: everybody hears of the first change before the second."""
        if not change.rows:
            return
        self._news.append(change)
        if self._telling:
            return
        self._telling = True
        try:
            while self._news:
                change = self._news.popleft()
                for listener in tuple(self._listeners):
                    listener(change)
        finally:
            self._telling = False

    # A step whose disk failed, in another file.

    def _written(self) -> Rows | None:
        """The rows of the open step as they are to be; ``None`` where they are more than anybody wrote by hand."""
        opened = self._open
        if opened is None or len(opened.before) + len(opened.touched) > AT_HAND:
            return None
        return logged.read_rows(self._db, {*opened.before, *opened.touched})

    def _make_again(self, opened: _Open, rows: Rows) -> None:
        known = self._db.execute("select 1 from step where id = ? and undone = 0", [opened.id]).fetchone()
        self._db.execute("pragma foreign_keys = off")  # each row is there, but not in this order
        try:
            with self._transaction():
                made = self._open = self._begin(opened.label, opened.id)
                logged.write_rows(self._db, rows)
                self._finish(made, joined=known is not None)
        finally:
            self._db.execute("pragma foreign_keys = on")

    # The log.

    def _set_triggers(self) -> None:
        self._db.conn.create_function("log_row", -1, self._log_row)
        for table, columns in self._columns.items():
            old = ", ".join(f'old."{column}"' for column in columns)
            differs = " or ".join(f'old."{column}" is not new."{column}"' for column in columns)
            self._set_trigger("insert", table, "", f"'{table}', new.id")
            self._set_trigger("update", table, f"when {differs}", f"'{table}', old.id, {old}")
            self._set_trigger("delete", table, "", f"'{table}', old.id, {old}")
        self._set_trigger("insert", "reading", "", "'reading', new.id")
        self._set_trigger("update", "reading", "", "'reading', new.id")

    def _set_trigger(self, event: str, table: str, when: str, arguments: str) -> None:
        self._db.execute(
            f"create temp trigger log_{event}_{table} after {event} on main.{table} {when} begin "
            f"select case log_row({arguments}) when 0 then raise(abort, 'a write outside a step') end; end"
        )

    def _log_row(self, table: str, row_id: int, *old: Any) -> int:
        """Called by the triggers; 0 refuses the write."""
        if self._open is None:
            return 0
        if table not in self._columns:
            self._open.touched.add((table, row_id))
        elif self._open.silent:
            return 0
        else:
            self._open.before.setdefault((table, row_id), old or None)
        return 1

    def _save(self, opened: _Open, known: dict[str, list[tuple[int, int]]]) -> None:
        rows: list[tuple[int, str, int, int, str | None]] = []
        fresh: list[Key] = []
        for (table, row_id), old in sorted(opened.before.items(), key=lambda logged: logged[0]):
            if logged.within(known.get(table, ()), row_id):
                continue
            if old is None:
                fresh.append((table, row_id))
            else:
                before = logged.WRITER.encode(dict(zip(self._columns[table], old, strict=True)))
                rows.append((opened.id, table, row_id, row_id, before))
        for table, first, last in logged.runs(fresh):
            if not (known and logged.extend(self._db, opened.id, table, first, last)):
                rows.append((opened.id, table, first, last, None))
        self._db.conn.executemany(
            "insert into step_row (step_id, logged_table, first, last, before) values (?, ?, ?, ?, ?)", rows
        )

    def _logged_ranges(self, step_id: int) -> dict[str, list[tuple[int, int]]]:
        rows = self._db.execute(
            "select logged_table, first, last from step_row where step_id = ? order by logged_table, first", [step_id]
        ).fetchall()
        return {
            table: [(first, last) for _, first, last in of_table]
            for table, of_table in groupby(rows, key=lambda row: str(row[0]))
        }

    # Undo and redo.

    def _swap(self, which: str, *, undone: int) -> Change | None:
        if self._open is not None:
            raise RuntimeError("undo or redo inside a step")
        self._ready()
        path = self._db.path
        self._db.execute("pragma foreign_keys = off")
        try:
            with self._transaction():
                row = self._db.execute(which).fetchone()
                if row is None:
                    return None
                opened = self._open = _Open(*row)
                self._put_back(opened.id)
                self._db.execute("delete from step_row where step_id = ?", [opened.id])
                self._save(opened, known={})
                self._db.execute("update step set undone = ? where id = ?", [undone, opened.id])
                self._check_references(opened)
        except ProjectError:
            if self._db.path == path:
                raise
            return self._swap(which, undone=undone)
        finally:
            self._db.execute("pragma foreign_keys = on")
        change = opened.change()
        self._tell(change)
        return change

    def _put_back(self, step_id: int) -> None:
        """Deletions first, so that a row put back never meets the one that took its place."""
        runs = self._db.execute(
            "select logged_table, first, last from step_row where step_id = ? and before is null", [step_id]
        ).fetchall()
        for table, first, last in runs:
            self._db.execute(f"delete from {table} where id between ? and ?", [first, last])
        rows = self._db.execute(
            "select logged_table, before from step_row where step_id = ? and before is not null order by id",
            [step_id],
        )
        # The log was written table by table, and all rows of a table have the columns it had then.
        alike = groupby(
            ((table, logged.READER.decode(before)) for table, before in rows), key=lambda row: (row[0], tuple(row[1]))
        )
        for (table, names), of_table in alike:
            logged.upsert(self._db, table, names, (tuple(row.values()) for _, row in of_table))

    def _check_references(self, opened: _Open) -> None:
        """Nothing put back may point at nothing, nothing taken away may be pointed at."""
        ids: dict[str, list[int]] = {}
        for table, row_id in opened.before:
            ids.setdefault(table, []).append(row_id)
        for child in LOGGED:
            for parent, column in references_of(self._db, child):
                for table, of in ((child, "id"), (parent, column)):
                    if table in ids and self._dangling(child, column, parent, of, ids[table]):
                        raise ProjectError(tr("This step cannot be undone: something was built on it since."))

    def _dangling(self, child: str, column: str, parent: str, of: str, ids: list[int]) -> bool:
        sql = f"""
            select 1 from {child} as child
            where child.{of} in (select value from json_each(?)) and child.{column} is not null
            and not exists (select 1 from {parent} as parent where parent.id = child.{column}) limit 1
        """
        return self._db.execute(sql, [json.dumps(ids)]).fetchone() is not None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
