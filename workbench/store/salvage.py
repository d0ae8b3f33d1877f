"""Makes a new project of what can still be read in a damaged one, and says what could not.

The rules: the damaged file is only read; the new one gets its name when it is whole; nothing is made up: a row is
taken as it was or not at all, a quotation whose words are not those of its source any more is told, and one that
has lost its source is written down in the ledger with its words. The undo history is left behind, because half of
one would undo to states that never were.
"""

import mmap
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from workbench.durable import move_into_place
from workbench.errors import ProjectError
from workbench.language import tr, tr_n
from workbench.store import schema, verify
from workbench.store.ledger import Ledger
from workbench.store.mending import mend
from workbench.store.pages import HEAD, Pages, Row, Value
from workbench.store.values import possible
from workbench.text import fold, text_sha256

__all__ = ["Ledger", "salvage"]

Shape = Sequence[tuple[str, str, bool, bool]]
"""Of every column its name, its type, whether it may be null, and whether it is the row's number."""

_LEFT_BEHIND = {"step", "step_row", "sqlite_sequence"}


def salvage(damaged: Path, new: Path) -> Ledger:
    """Raises ``ProjectError``: ``new`` is there already, ``damaged`` is not there or nothing in it is a project's."""
    if new.exists():
        raise ProjectError(tr("There is already a file named “{name}” in this folder.", name=new.name), new)
    if not damaged.is_file():
        folder = str(damaged.absolute().parent)
        raise ProjectError(
            tr("There is no project “{name}” in “{folder}”.", name=damaged.name, folder=folder), damaged
        )
    half = new.absolute().with_name(f".{new.name}.part")
    half.unlink(missing_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="workbench-") as folder, _mapped(damaged, Path(folder)) as data:
            ledger = _carry_over(data, half, damaged)
        move_into_place(half, new)
    except OSError as error:
        told = tr("“{name}” could not be written: {why}.", name=new.name, why=str(error.strerror))
        raise ProjectError(told, new) from error
    finally:
        for left in (half, *(half.with_name(half.name + ending) for ending in ("-wal", "-shm", "-journal"))):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return ledger


def _mapped(damaged: Path, folder: Path) -> mmap.mmap:
    """The file's bytes, with what its write-ahead log adds where SQLite can still fold that in: into a copy."""
    copy = folder / "copy.swb"
    shutil.copyfile(damaged, copy)
    log = damaged.with_name(damaged.name + "-wal")
    if log.is_file():
        shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError), closing(sqlite3.connect(copy)) as connection:
            connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    if not copy.stat().st_size:
        raise ProjectError(tr("“{name}” is empty.", name=damaged.name), damaged)
    with copy.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _carry_over(data: mmap.mmap, half: Path, damaged: Path) -> Ledger:
    ledger = Ledger()
    pages = Pages(data, _page_size(data))
    version = _version(data)
    with closing(_empty(half, version)) as db:
        columns = _columns(db)
        roots = _roots(pages, db, ledger)
        rows = {table: _of(table, pages, roots[table], columns[table]) for table in columns if table in roots}
        for table in _LEFT_BEHIND & set(roots):
            for _ in pages.table(roots[table]):
                pass  # their pages are not loose: a step of the history looks like a claim
        if pages.broken or len(data) % pages.size or set(columns) - set(roots):
            _take_loose(pages, columns, rows, ledger)
        if not any(rows.get(table) for table in ("source", "quote", "version")):
            told = tr("Nothing in “{name}” could be recognised as a project's.", name=damaged.name)
            raise ProjectError(told, damaged)
        db.execute("begin")
        db.execute("delete from meta")
        for table in columns:
            _insert(db, table, columns[table], rows.get(table, []), ledger)
        mend(db, ledger)
        for table in columns:
            ledger.found[table] = int(db.execute(f'select count(*) from "{table}"').fetchone()[0])
        db.execute("commit")
    if pages.broken or pages.cells:
        ledger.losses.insert(
            0,
            tr_n(
                "{n} page of the file and {rows} could not be read."
                "|{n} pages of the file and {rows} could not be read.",
                len(pages.broken),
                rows=tr_n("{n} single row|{n} single rows", pages.cells),
            ),
        )
    _finish(half, ledger)
    return ledger


def _page_size(data: mmap.mmap) -> int:
    size = int.from_bytes(data[16:18], "big")
    return size if data[:16] == HEAD and size >= 512 and size & (size - 1) == 0 else 4096


def _version(data: mmap.mmap) -> int:
    found = int.from_bytes(data[60:64], "big")
    return found if 1 <= found <= len(schema.MIGRATIONS) else len(schema.MIGRATIONS)


def _empty(half: Path, version: int) -> sqlite3.Connection:
    """A file with the tables of that version, and nothing in them."""
    half.touch()
    db = schema.connect(half, read_only=False)
    schema.migrate(db, 0, version)
    return db.conn


def _columns(db: sqlite3.Connection) -> dict[str, Shape]:
    tables = [name for (name,) in db.execute("select name from sqlite_master where type = 'table'")]
    return {
        table: [
            (name, kind.lower(), not must, kind.lower() == "integer" and bool(key))
            for _, name, kind, must, _, key in db.execute(f'pragma table_info("{table}")')
        ]
        for table in tables
        if table not in _LEFT_BEHIND
    }


def _roots(pages: Pages, db: sqlite3.Connection, ledger: Ledger) -> dict[str, int]:
    """Where each table begins: by the file's own list, else where it begins in a new file."""
    found: dict[str, int] = {}
    for row in pages.table(1):
        if len(row.values) == 5 and row.values[0] == "table" and isinstance(row.values[3], int):
            found[str(row.values[1])] = row.values[3]
    if not found:
        ledger.losses.append(
            tr("The file's list of tables is lost; they were looked for where a new project has them.")
        )
        found = dict(db.execute("select name, rootpage from sqlite_master where type = 'table'").fetchall())
    return found


def _of(table: str, pages: Pages, root: int, shape: Shape) -> list[Row]:
    """The rows that can be the table's; a row from before a column was added is shorter."""
    rows, fitting = list(pages.table(root)), []
    for row in rows:
        if 0 < len(row.values) <= len(shape) and _fits(row, shape[: len(row.values)]):
            fitting.append(row)
    pages.cells += len(rows) - len(fitting)
    return fitting


def _take_loose(
    pages: Pages,
    columns: dict[str, Shape],
    rows: dict[str, list[Row]],
    ledger: Ledger,
) -> None:
    """Rows on pages that nothing leads to any more, where only one table can have had them all."""
    taken = 0
    for _number, loose in pages.loose():
        fitting = [
            table
            for table, shape in columns.items()
            if loose and all(_fits(row, shape) and _found_by_its_words(row, shape) for row in loose)
        ]
        if len(fitting) == 1:
            there = {row.rowid for row in rows.setdefault(fitting[0], [])}
            new = [row for row in loose if row.rowid not in there]
            rows[fitting[0]].extend(new)
            taken += len(new)
    if taken:
        ledger.losses.append(
            tr_n(
                "{n} row was found on a page that nothing led to any more; it may be an old one."
                "|{n} rows were found on pages that nothing led to any more; they may be old ones.",
                taken,
            )
        )


def _fits(row: Row, shape: Shape) -> bool:
    fits = zip(row.values, shape, strict=False)
    return len(row.values) == len(shape) and all(_may_be(value, *column[1:]) for value, column in fits)


def _found_by_its_words(row: Row, shape: Shape) -> bool:
    """Where a table keeps words and the form they are looked for in, whether these are of one row."""
    values = {name: value for value, (name, _, _, _) in zip(row.values, shape, strict=True)}
    for words, folded in _FOLDED:
        if folded in values and isinstance(said := values.get(words), str):
            return values[folded] == fold(said)
    return True


_FOLDED = (("exact", "folded"), ("text", "folded"), ("name", "folded"), ("title", "title_folded"))


def _may_be(value: Value, kind: str, nullable: bool, is_id: bool) -> bool:
    if is_id:
        return value is None  # the number of a row is not kept among its values
    if value is None:
        return nullable
    return isinstance(value, _PYTHON.get(kind, object))


_PYTHON: dict[str, type | tuple[type, ...]] = {"integer": int, "real": (int, float), "text": str, "blob": bytes}


def _insert(
    db: sqlite3.Connection,
    table: str,
    shape: Shape,
    rows: Sequence[Row],
    ledger: Ledger,
) -> None:
    refused = replaced = 0
    for row in rows:
        # A column that was added later is not in the rows from before: it takes its default.
        found = [row.rowid if is_id else value for value, (_, _, _, is_id) in zip(row.values, shape, strict=False)]
        values = [possible(table, name, value) for value, (name, _, _, _) in zip(found, shape, strict=False)]
        replaced += values != found
        names = ", ".join(f'"{name}"' for name, _, _, _ in shape[: len(values)])
        marks = ", ".join("?" * len(values))
        try:
            db.execute(f'insert into "{table}" ({names}) values ({marks})', values)
        except (sqlite3.DatabaseError, OverflowError):
            refused += 1
    if replaced:
        ledger.losses.append(
            tr_n(
                "{n} row of “{table}” said something that it cannot; something plain stands there now."
                "|{n} rows of “{table}” said something that they cannot; something plain stands there now.",
                replaced,
                table=table,
            )
        )
    if refused:
        ledger.losses.append(
            tr_n(
                "{n} row of “{table}” contradicted others and was left out."
                "|{n} rows of “{table}” contradicted others and were left out.",
                refused,
                table=table,
            )
        )


def _finish(half: Path, ledger: Ledger) -> None:
    """Bring it up to date, and prove what is in it."""
    for source_id, text, known in _texts(half):
        if text_sha256(text) != known:
            ledger.losses.append(tr("The text of source {id} is not the one that was imported.", id=source_id))
    with closing(schema.connect(half, read_only=False)) as db:
        version = db.execute("pragma user_version").fetchone()[0]
        schema.migrate(db, version, len(schema.MIGRATIONS))
    db = schema.open_database(half)
    try:
        wrong = [problem for problem in verify.problems(db) if problem.what in ("quote", "original")]
        ledger.losses += [f"{problem.where}: {problem.detail}" for problem in wrong]
    finally:
        schema.close_database(db)


def _texts(half: Path) -> Iterator[tuple[int, str, str]]:
    with closing(sqlite3.connect(half)) as db:
        yield from db.execute("select source_id, text, text_sha256 from version")
