"""What a row of the log says: old values as JSON, and new rows as runs of ids; and rows by their ids, read and
written as they are."""

import json
from base64 import b64decode, b64encode
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from workbench.store.rows import id_list
from workbench.store.schema import ProjectDatabase

Key = tuple[str, int]
"""A table and the id of a row."""
Rows = dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]], list[int]]]
"""By table: the names of its columns, whole rows, and the ids that no row has."""


def columns_of(db: ProjectDatabase, table: str) -> tuple[str, ...]:
    return tuple(row[1] for row in db.execute(f"pragma table_info({table})").fetchall())


def references_of(db: ProjectDatabase, table: str) -> list[tuple[str, str]]:
    """``(parent table, column)`` of each foreign key; every one refers to an ``id``."""
    return [(row[2], row[3]) for row in db.execute(f"pragma foreign_key_list({table})").fetchall()]


def read_rows(db: ProjectDatabase, keys: Iterable[Key]) -> Rows:
    """And the project's own facts, which hold the last number given to a quote."""
    ids: dict[str, list[int]] = {}
    for table, row_id in keys:
        ids.setdefault(table, []).append(row_id)
    found: Rows = {"meta": (("key", "value"), db.execute("select key, value from meta").fetchall(), [])}
    for table, wanted in ids.items():
        cursor = db.execute(f"select * from {table} where id in (select value from json_each(?))", [id_list(wanted)])
        names = tuple(column[0] for column in cursor.description)
        rows = cursor.fetchall()
        there = {row[names.index("id")] for row in rows}
        found[table] = names, rows, [row_id for row_id in wanted if row_id not in there]
    return found


def write_rows(db: ProjectDatabase, rows: Rows) -> None:
    for table, (names, values, gone) in rows.items():
        if gone:
            db.execute(f"delete from {table} where id in (select value from json_each(?))", [id_list(gone)])
        upsert(db, table, names, values)


def upsert(db: ProjectDatabase, table: str, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Not "replace": that would delete the row first, and with it what hangs on it."""
    key = "key" if table == "meta" else "id"
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in names)
    db.conn.executemany(
        f"insert into {table} ({columns}) values ({marks}) on conflict ({key}) do update set {updates}", rows
    )


def forget_steps(db: ProjectDatabase, which: str, parameters: Sequence[Any] = ()) -> None:
    """With their rows: while a step is made again in another file, nothing cascades."""
    db.execute(f"delete from step_row where step_id in (select id from step where {which})", parameters)
    db.execute(f"delete from step where {which}", parameters)


def extend(db: ProjectDatabase, step_id: int, table: str, first: int, last: int) -> bool:
    """Lengthen the run of new rows that ends right before these: an import of thousands, in slices, stays a handful
    of rows."""
    return bool(
        db.execute(
            """
            update step_row set last = ?
            where step_id = ? and logged_table = ? and last = ? and before is null
            """,
            [last, step_id, table, first - 1],
        ).rowcount
    )


def runs(keys: list[Key]) -> list[tuple[str, int, int]]:
    runs: list[tuple[str, int, int]] = []
    for table, row_id in sorted(keys):
        if runs and runs[-1][0] == table and runs[-1][2] == row_id - 1:
            runs[-1] = (table, runs[-1][1], row_id)
        else:
            runs.append((table, row_id, row_id))
    return runs


def within(ranges: list[tuple[int, int]] | tuple[()], row_id: int) -> bool:
    at = bisect_right(ranges, row_id, key=lambda run: run[0]) - 1
    return at >= 0 and row_id <= ranges[at][1]


# JSON by column name, so that a later migration can read it; bytes as {"base64": …}.
WRITER = json.JSONEncoder(
    ensure_ascii=False,
    check_circular=False,
    default=lambda value: {"base64": b64encode(value).decode("ascii")},
)
READER = json.JSONDecoder(
    object_hook=lambda found: b64decode(found["base64"]) if found.keys() == {"base64"} else found
)
