"""What a project file is: one SQLite file with our ``application_id``, its tables, and how an older one is brought
up to date.

The rule: a file is either opened whole and current, or refused with one sentence, untouched. Every table is
declared here, in migrations that are never edited once released. ``LOGGED`` tables are written in steps and
undone (see ``history``); ``UNLOGGED`` ones are not edits: the log itself, reading progress, the counter behind
quote numbers, which must survive an undo because a number is never used again.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from workbench.errors import DamagedProject, ProjectError, WriteProtected
from workbench.language import tr, tr_later
from workbench.store import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

    from workbench.store.tables import Table

APPLICATION_ID = 0x53574231  # "SWB1"

LOGGED = (
    "outlet", "source", "bundle", "version", "original", "block", "quote", "segment",
    "actor", "alias", "role", "claim", "statement", "memo", "merged",
    "projection", "saved_search", "translation", "folding",
    "report_choice", "report_lead",
)  # fmt: skip
UNLOGGED = ("meta", "reading", "likeness", "asked_search", "export", "step", "step_row")

_BUSY_SECONDS = 5.0
_BETWEEN_LOOKS = 0.001  # seconds
_AT_ONCE = 32  # rows: some hold whole texts


_AMISS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What SQLite says is decoded by Python: of a damaged file it may say what is no text."""


class _Cursor(sqlite3.Cursor):
    """Damage may show only when the rows are read: that is a ``ProjectError`` too."""

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except _AMISS as error:
            raise self._explained(error) from error

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except _AMISS as error:
            raise self._explained(error) from error

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        try:
            while rows := super().fetchmany(_AT_ONCE):
                yield from rows
        except _AMISS as error:
            raise self._explained(error) from error

    def _explained(self, error: Exception) -> Exception:
        connection = self.connection
        assert isinstance(connection, _Connection)
        return explain(error, connection.path) or error


class _Connection(sqlite3.Connection):
    """What goes wrong with the file is a ``ProjectError``, whoever writes: the store, or sqlite-utils for it."""

    path: Path

    def cursor(self, factory: type[sqlite3.Cursor] = _Cursor) -> sqlite3.Cursor:  # type: ignore[override]
        return super().cursor(factory)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        try:
            return self.cursor().execute(sql, parameters)
        except _AMISS as error:
            if sentence := explain(error, self.path):
                raise sentence from error
            raise

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        try:
            return super().executemany(sql, parameters)
        except _AMISS as error:
            if sentence := explain(error, self.path):
                raise sentence from error
            raise


class Keeper(Protocol):
    """Who sees to it that a project can go on where its file cannot be written, see ``store.refuge``."""

    def before(self) -> None: ...
    def waiting(self, seconds: float) -> None: ...
    def committing(self) -> None: ...
    def saved(self) -> None: ...
    def failed(self, error: BaseException) -> bool: ...


class ProjectDatabase:
    """A connection to a project file; what goes wrong with the file itself is a ``ProjectError``.

    ``tables`` is sqlite-utils on this connection, and ``db["actor"]`` one table: it makes and changes tables,
    inserts, updates and deletes rows by their ids, and nests transactions. It comes in with the first write,
    because importing it takes as long as the rest of the store, and the first window only reads."""

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.conn = connection
        self.path = path
        self.read_only = read_only
        self.patience = _BUSY_SECONDS
        """Seconds to wait for another writer."""
        self.keeper: Keeper | None = None
        self._log = path.with_name(path.name + "-wal")
        self._log_file: tuple[int, int] | None = None
        self._file = _file_id(path)

    def __getitem__(self, table: str) -> "Table":
        from workbench.store.tables import Table

        return Table(self.tables, table)

    @cached_property
    def tables(self) -> "Database":
        from sqlite_utils import Database

        # Plugins are other people's code in this connection, and finding them costs a scan of every package.
        return Database(self.conn, execute_plugins=False)

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> sqlite3.Cursor:
        """A question that the disk cannot answer any more is asked again where the project then goes on."""
        try:
            return self.conn.execute(sql, parameters)
        except ProjectError as error:
            asked = not self.conn.in_transaction and sql.lstrip().startswith("select")
            if self.keeper is None or not asked or not self.keeper.failed(error):
                raise
            return self.conn.execute(sql, parameters)

    def begin(self) -> None:
        """Begin to write. Another process may be writing, a slice at a time with little time between two: SQLite
        would look ever more seldom, and miss it."""
        begun = time.monotonic()
        self.conn.execute("pragma busy_timeout = 0")
        try:
            while True:
                try:
                    self.conn.execute("begin immediate")
                    return
                except ProjectError as error:
                    waited = time.monotonic() - begun
                    if not is_busy(error) or waited > self.patience:
                        raise
                    if self.keeper is not None:
                        self.keeper.waiting(waited)
                    time.sleep(_BETWEEN_LOOKS)
        finally:
            self.conn.execute(f"pragma busy_timeout = {int(1000 * _BUSY_SECONDS)}")

    def watch_log(self) -> None:
        """From now on ``secure`` knows which write-ahead log is ours."""
        self._log_file = _file_id(self._log)

    def has_log(self) -> bool:
        """Whether the write-ahead log at its place is ours, or there is none."""
        return _file_id(self._log) in (None, self._log_file)

    def secure(self) -> None:
        """After a commit: whether the write-ahead log it went to still lies beside the file. If any code in this
        process closes the file (a file dialog that looks into it does), POSIX takes away all locks of the process on
        it, and another program may then throw our log away: what we wrote there would die with us. So then every
        commit goes into the file itself."""
        there = _file_id(self._log)
        self._log_file = self._log_file or there  # it is made by the first write
        if there is None or there != self._log_file:
            self.conn.execute("pragma wal_checkpoint(full)").fetchall()

    def is_in_place(self) -> bool:
        """Whether the file that was opened is the one at its path."""
        return self._file == _file_id(self.path)

    def switch(self, other: "ProjectDatabase") -> None:
        """Be ``other``, a connection that was made ready, which then is what this one was, to be abandoned."""
        self.__dict__, other.__dict__ = other.__dict__, self.__dict__
        self.keeper, other.keeper = other.keeper, None

    def rollback(self) -> None:
        self.conn.rollback()

    def close(self) -> None:
        self.conn.close()


def open_database(path: Path, *, read_only: bool = False, create: bool = False) -> ProjectDatabase:
    """Open a project file, or make one where nothing is yet; migrations that are pending run, after a backup.

    Raises ``ProjectError``: nothing there, something there already (``create``), not a project, made by a newer
    version, damaged, in use, not writable.
    """
    path = path.absolute()
    if not create:
        _look_at(path, read_only=read_only)
        return _open(path, read_only=read_only)
    _claim(path)
    try:
        return _open(path, read_only=False, created=True)
    except BaseException:
        with suppress(OSError):  # the very disk that could not be written
            path.unlink()
        raise


_left: list[ProjectDatabase] = []
"""Of guests: not even the interpreter's end may close them, see ``close_database``."""


def close_database(db: ProjectDatabase, *, guest: bool = False) -> None:
    """Fold the write-ahead log in and leave one file, readable from a read-only medium too. A ``guest`` works on
    behalf of the process that has the project: it leaves log and file alone, and its connection open, because SQLite
    throws the log away with the last connection it knows of, and the holder's locks may be lost (see
    ``ProjectDatabase.secure``). The process has to end by ``os._exit``."""
    if guest:
        _left.append(db)
        return
    if not db.read_only:
        # Another process still has it open: the last one to close folds the log in.
        with suppress(sqlite3.OperationalError, ProjectError):
            db.execute("pragma wal_checkpoint(truncate)").fetchall()
            db.execute("pragma journal_mode = delete").fetchall()
    db.close()


def abandon(db: ProjectDatabase) -> None:
    """Close a connection whose file may be gone or another's. Of a file that was moved SQLite leaves the write-ahead
    log behind, where it would be taken for that of whatever is put there: so it is folded in and taken away. Where
    it is not ours, the connection stays open until the program ends: closing might take it away."""
    if db.is_in_place():
        with suppress(sqlite3.DatabaseError, ProjectError):
            db.close()
    elif not db.has_log():
        _left.append(db)
    else:
        with suppress(sqlite3.DatabaseError, ProjectError):
            db.execute("pragma wal_checkpoint(truncate)").fetchall()
        with suppress(sqlite3.DatabaseError, ProjectError):
            db.close()
        for ending in ("-wal", "-shm"):
            with suppress(OSError):
                db.path.with_name(db.path.name + ending).unlink(missing_ok=True)


def connect(path: Path, *, read_only: bool, any_thread: bool = False) -> ProjectDatabase:
    """A bare connection. Transactions are ours alone (no implicit ``begin``); nothing in the file's own schema
    may call a function of the program."""
    mode = "ro" if read_only else "rw"
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=not any_thread,
            cached_statements=256,
            factory=_Connection,
        )
        connection.path = path
    except sqlite3.DatabaseError as error:
        raise explain(error, path) or error from error
    db = ProjectDatabase(connection, path, read_only=read_only)
    db.execute("pragma trusted_schema = off")
    return db


def explain(error: Exception, path: Path) -> ProjectError | None:
    """The sentence for what is wrong with the file, or ``None`` where the mistake is the program's."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error):  # Python's own, without a number
        code = sqlite3.SQLITE_CORRUPT
    sentence = _SENTENCES.get(code)
    kind = DamagedProject if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) else ProjectError
    return kind(tr(sentence, name=path.name), path) if sentence else None


def is_busy(error: ProjectError) -> bool:
    """Whether it would have worked a moment later."""
    cause = error.__cause__
    return isinstance(cause, sqlite3.OperationalError) and (cause.sqlite_errorcode & 0xFF) == sqlite3.SQLITE_BUSY


_SENTENCES = {
    sqlite3.SQLITE_NOTADB: tr_later("“{name}” is not a Source Workbench project."),
    sqlite3.SQLITE_CORRUPT: tr_later("“{name}” is damaged and cannot be read to the end."),
    sqlite3.SQLITE_BUSY: tr_later("“{name}” is being written by another program."),
    sqlite3.SQLITE_LOCKED: tr_later("“{name}” is being written by another program."),
    sqlite3.SQLITE_READONLY: tr_later("“{name}” is write-protected."),
    sqlite3.SQLITE_FULL: tr_later("There is no space left on the disk of “{name}”; the last change was not made."),
    sqlite3.SQLITE_IOERR: tr_later("The disk of “{name}” reported an error; the last change was not made."),
    sqlite3.SQLITE_CANTOPEN: tr_later("“{name}” cannot be opened: its folder does not allow it."),
}


def _claim(path: Path) -> None:
    """Make an empty file, refusing to touch one that is there."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except FileExistsError as error:
        raise ProjectError(
            tr("There is already a file named “{name}” in this folder.", name=path.name), path
        ) from error
    except FileNotFoundError as error:
        raise ProjectError(tr("There is no folder “{folder}”.", folder=str(path.parent)), path) from error
    except OSError as error:
        told = tr("The folder “{folder}” does not let files be made in it.", folder=str(path.parent))
        raise ProjectError(told, path) from error


def _file_id(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _open(path: Path, *, read_only: bool, created: bool = False) -> ProjectDatabase:
    db = connect(path, read_only=read_only)
    try:
        _bring_up_to_date(db, created=created)
        make_ready(db)
    except sqlite3.DatabaseError as error:  # the disk, in a migration; or tables that are not ours
        db.close()
        damaged = ProjectError(tr(_SENTENCES[sqlite3.SQLITE_CORRUPT], name=path.name), path)
        raise explain(error, path) or damaged from error
    except BaseException:
        db.close()
        raise
    return db


def make_ready(db: ProjectDatabase) -> None:
    """For reading and, unless it is read only, for writing."""
    if not db.read_only:
        db.execute("pragma journal_mode = wal").fetchall()
        # With “normal” a commit that was told of may be gone after a power cut; “full” costs under a millisecond a
        # capture on the disk it was measured on (``bench faults --only sync``).
        db.execute("pragma synchronous = full")
    db.execute("pragma foreign_keys = on")
    db.execute("pragma recursive_triggers = on")  # a row that a "replace" takes away is one to be put back by undo
    db.watch_log()


def _look_at(path: Path, *, read_only: bool) -> None:
    """Refuse, before SQLite sees it, what would give a vague error. The file itself is not opened: this process may
    have it open already, and would lose its locks when it is closed (see ``ProjectDatabase.secure``)."""
    if path.is_dir():
        raise ProjectError(tr("“{name}” is a folder, not a project.", name=path.name), path)
    if not path.exists():
        folder = str(path.parent)
        raise ProjectError(tr("There is no project “{name}” in “{folder}”.", name=path.name, folder=folder), path)
    if not os.access(path, os.R_OK):
        raise ProjectError(tr("“{name}” may not be read by you.", name=path.name), path)
    if not read_only and not os.access(path, os.W_OK):
        raise WriteProtected(tr("“{name}” is write-protected; open it for reading only.", name=path.name), path)
    log = path.with_name(path.name + "-wal")
    if log.exists() and not path.with_name(path.name + "-shm").exists() and not os.access(path.parent, os.W_OK):
        told = tr(
            "“{name}” was not closed by the program that wrote it last. Copy it, together with “{log}”, to a disk "
            "that can be written, and open it there.",
            name=path.name,
            log=log.name,
        )
        raise WriteProtected(told, path)
    if not read_only and not os.access(path.parent, os.W_OK):
        told = tr("The folder of “{name}” is write-protected; open it for reading only.", name=path.name)
        raise WriteProtected(told, path)


def _bring_up_to_date(db: ProjectDatabase, *, created: bool) -> None:
    if not created and _pragma(db, "application_id") != APPLICATION_ID:
        raise ProjectError(tr("“{name}” is not a Source Workbench project.", name=db.path.name), db.path)
    version = _pragma(db, "user_version")
    if version > len(MIGRATIONS):
        told = tr("“{name}” was made by a newer version of Source Workbench.", name=db.path.name)
        raise ProjectError(told, db.path)
    if version == len(MIGRATIONS):
        there = db.execute("select name from sqlite_master where type = 'table'").fetchall()
        missing = {*LOGGED, *UNLOGGED} - {name for (name,) in there}
        if missing or db.execute("select value from meta where key = 'id'").fetchone() is None:
            raise DamagedProject(tr("“{name}” is damaged: parts of it are missing.", name=db.path.name), db.path)
        return
    if db.read_only:
        told = tr("“{name}” was made by an older version and must be opened for writing once.", name=db.path.name)
        raise ProjectError(told, db.path)
    if not created:
        from workbench.store.backups import back_up  # here, because a migration is rare and the start is not

        back_up(db.path, f"before-version-{len(MIGRATIONS)}")
    migrate(db, version, len(MIGRATIONS))


def migrate(db: ProjectDatabase, version: int, to: int) -> None:
    """All migrations from one version to another, or none. Foreign keys are off meanwhile (a table may have to be
    rebuilt) and checked at the end."""
    db.execute("pragma foreign_keys = off")
    db.execute("begin immediate")
    try:
        # Another process may have been faster while this one waited for the lock.
        version = max(version, _pragma(db, "user_version"))
        for migration in MIGRATIONS[version:to]:
            migration(db.tables)
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {to}")
        broken = db.execute("pragma foreign_key_check").fetchall()
        if broken:
            told = tr("“{name}” is damaged: its parts do not fit together.", name=db.path.name)
            raise DamagedProject(told, db.path)
        db.execute("commit")
    except BaseException:
        db.rollback()
        raise


def _pragma(db: ProjectDatabase, name: str) -> int:
    return int(db.execute(f"pragma {name}").fetchone()[0])


def _first_tables(db: "Database") -> None:
    """Columns are the fields of ``model``, and these besides: ``folded`` names are for finding and sorting;
    ``source.stamp`` is a random number, new with every change of what the search index holds; a source is being
    read by itself once ``reading.round`` has reached ``source.round``, which marking it unread raises; the id of
    an ``original`` is its version's."""
    db.executescript(
        """
        create table meta (key text primary key not null, value not null);
        insert into meta values ('id', lower(hex(randomblob(16)))), ('quote_number', 0);

        create table outlet (
            id integer primary key autoincrement,
            name text not null,
            folded text not null
        );
        create index outlet_folded on outlet (folded);

        create table source (
            id integer primary key autoincrement,
            title text not null,
            title_folded text not null,
            outlet_id integer references outlet (id),
            byline text,
            byline_folded text,
            place text,
            published text,
            retrieved text not null,
            url text,
            language text,
            origins text not null default '{}',
            status text not null default 'unread' check (status in ('unread', 'reading', 'done')),
            round integer not null default 1,
            stamp integer not null
        );
        create index source_outlet on source (outlet_id);
        create index source_title on source (title_folded);
        create index source_published on source (published);
        create index source_stamp on source (stamp);

        create table version (
            id integer primary key autoincrement,
            source_id integer not null references source (id) on delete cascade,
            number integer not null check (number > 0),
            text_sha256 text not null,
            sha256 text not null,
            filename text not null,
            media_type text not null,
            extractor text not null,
            imported text not null,
            chars integer not null,
            text text not null
        );
        create index version_source on version (source_id, id);
        create index version_sha256 on version (sha256);
        create index version_text_sha256 on version (text_sha256);

        create table original (
            id integer primary key references version (id) on delete cascade,
            deflated blob not null
        );

        create table block (
            id integer primary key,
            version_id integer not null references version (id) on delete cascade,
            kind text not null check (kind in ('title', 'heading', 'paragraph', 'list', 'quote', 'caption',
                                               'byline', 'dateline', 'boilerplate')),
            start integer not null check (start >= 0),
            "end" integer not null check ("end" >= start),
            hidden integer not null default 0 check (hidden in (0, 1)),
            reason text
        );
        create index block_version on block (version_id, start);

        create table quote (
            id integer primary key autoincrement,
            number integer not null unique,
            source_id integer not null references source (id) on delete cascade,
            version_id integer not null references version (id) on delete cascade,
            anchor text not null default 'attached' check (anchor in ('attached', 'review', 'orphan')),
            created text not null
        );
        create index quote_source on quote (source_id);
        create index quote_version on quote (version_id);
        create index quote_anchor on quote (anchor) where anchor <> 'attached';

        create table segment (
            id integer primary key,
            quote_id integer not null references quote (id) on delete cascade,
            ordinal integer not null,
            start integer not null check (start >= 0),
            "end" integer not null check ("end" > start),
            exact text not null,
            prefix text not null,
            suffix text not null,
            paragraph integer
        );
        create index segment_quote on segment (quote_id, ordinal, start);

        create table actor (
            id integer primary key autoincrement,
            name text not null,
            folded text not null,
            kind text not null check (kind in ('person', 'organisation', 'state', 'other'))
        );
        create index actor_folded on actor (folded);

        create table alias (
            id integer primary key autoincrement,
            actor_id integer not null references actor (id) on delete cascade,
            name text not null,
            folded text not null
        );
        create index alias_actor on alias (actor_id);
        create index alias_folded on alias (folded);

        create table role (
            id integer primary key autoincrement,
            actor_id integer not null references actor (id) on delete cascade,
            title text not null,
            since text,
            until text
        );
        create index role_actor on role (actor_id);

        create table claim (
            id integer primary key autoincrement,
            text text not null,
            folded text not null,
            parent_id integer references claim (id) on delete set null check (parent_id <> id)
        );
        create index claim_folded on claim (folded);
        create index claim_parent on claim (parent_id);

        create table statement (
            id integer primary key autoincrement,
            quote_id integer not null references quote (id) on delete cascade,
            actor_id integer references actor (id) on delete set null,
            claim_id integer references claim (id) on delete set null,
            stance text check (stance in ('asserts', 'denies', 'questions', 'reports')),
            via_id integer references actor (id) on delete set null,
            suggested integer not null default 0 check (suggested in (0, 1))
        );
        create index statement_quote on statement (quote_id, actor_id);
        create index statement_actor on statement (actor_id, quote_id);
        create index statement_claim on statement (claim_id, stance, quote_id);
        create index statement_via on statement (via_id);
        create index statement_suggested on statement (quote_id) where suggested = 1;

        create table memo (
            id integer primary key autoincrement,
            quote_id integer references quote (id) on delete cascade,
            source_id integer references source (id) on delete cascade,
            actor_id integer references actor (id) on delete cascade,
            claim_id integer references claim (id) on delete cascade,
            text text not null,
            author text not null,
            changed text not null,
            check ((quote_id is not null) + (source_id is not null) + (actor_id is not null)
                   + (claim_id is not null) <= 1)
        );
        create index memo_quote on memo (quote_id);
        create index memo_source on memo (source_id);
        create index memo_actor on memo (actor_id);
        create index memo_claim on memo (claim_id);

        create table reading (
            id integer primary key,  -- the source's; not a foreign key, so that it outlives a removal undone later
            progress integer not null,
            round integer not null
        );

        create table step (
            id integer primary key autoincrement,
            label text not null,
            "when" text not null,
            undone integer not null default 0 check (undone in (0, 1))
        );
        create table step_row (
            id integer primary key,
            step_id integer not null references step (id) on delete cascade,
            logged_table text not null,
            first integer not null,
            last integer not null,
            before text
        );
        create index step_row_step on step_row (step_id, logged_table, first);
        """
    )


MIGRATIONS: tuple[Callable[["Database"], None], ...] = (
    _first_tables,
    migrations.files_of_several_sources,
    migrations.trees_of_actors_and_words_to_filter_by,
    migrations.quotes_on_later_versions,
    migrations.searches_kept_by_name,
    migrations.copies_dates_and_translations,
    migrations.blocks_folded_or_kept_by_choice,
    migrations.reports_as_they_were_set_up,
    migrations.likeness_by_other_hashes,
    migrations.words_to_filter_by_in_the_log,
)
