"""The project file: what it is, what is refused and in which words, and what is left behind."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlite_utils import Database

from tests.drafts import draft
from workbench.errors import ProjectError
from workbench.model import Block, BlockKind
from workbench.project import Project
from workbench.store import schema
from workbench.store.backups import backups
from workbench.store.schema import LOGGED, UNLOGGED, close_database, open_database


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "made.swb"
    with Project.create(path) as project:
        project.sources.add(draft())
    return path


def test_the_file_says_what_it_is(made: Path) -> None:
    head = made.read_bytes()[:100]
    assert head.startswith(b"SQLite format 3\x00")
    assert head[68:72] == b"SWB1"
    assert int.from_bytes(head[60:64], "big") == len(schema.MIGRATIONS)


def test_writes_are_flushed_to_the_disk_and_references_are_enforced(project: Project) -> None:
    pragmas = {name: project._db.execute(f"pragma {name}").fetchone()[0] for name in
               ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "trusted_schema")}  # fmt: skip
    assert pragmas == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0,
    }  # fmt: skip


def test_closing_leaves_one_file(made: Path) -> None:
    assert [path.name for path in made.parent.glob("made*")] == ["made.swb"]


def test_every_table_is_logged_or_has_a_reason_not_to_be(project: Project) -> None:
    tables = {name for name in project._db.tables.table_names() if not name.startswith("sqlite_")}
    assert tables == {*LOGGED, *UNLOGGED}


def test_every_foreign_key_is_indexed_and_refers_to_an_id(project: Project) -> None:
    db = project._db
    for table in (*LOGGED, *UNLOGGED):
        leading = {"id"}
        for index in db.execute(f"pragma index_list({table})").fetchall():
            if not index[4]:  # a partial index does not serve a cascade
                leading.add(db.execute(f"pragma index_info({index[1]})").fetchall()[0][2])
        for key in db.execute(f"pragma foreign_key_list({table})").fetchall():
            assert key[3] in leading, f"{table}.{key[3]} has no index"
            assert key[4] == "id"


def test_every_logged_table_has_an_integer_id(project: Project) -> None:
    for table in LOGGED:
        keys = [row[1:3] for row in project._db.execute(f"pragma table_info({table})").fetchall() if row[5]]
        assert keys == [("id", "INTEGER")]


def _nothing(path: Path) -> None:
    pass


def _folder(path: Path) -> None:
    path.mkdir()


def _letter(path: Path) -> None:
    path.write_text("Dear editor, " * 100)


def _empty(path: Path) -> None:
    path.touch()


def _other_database(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("create table source (id integer primary key)")
    db.close()


def _from_the_future(path: Path) -> None:
    Project.create(path).close()
    db = sqlite3.connect(path)
    db.execute(f"pragma user_version = {len(schema.MIGRATIONS) + 1}")
    db.close()


def _cut_short(path: Path) -> None:
    Project.create(path).close()
    path.write_bytes(path.read_bytes()[: 4096 * 3])


def _without_a_table(path: Path) -> None:
    Project.create(path).close()
    db = sqlite3.connect(path)
    db.execute("drop table memo")
    db.close()


def _without_a_name(path: Path) -> None:
    Project.create(path).close()
    db = sqlite3.connect(path)
    db.execute("delete from meta where key = 'id'")
    db.commit()
    db.close()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (_nothing, "There is no project “x.swb” in"),
        (_folder, "“x.swb” is a folder, not a project."),
        (_letter, "“x.swb” is not a Source Workbench project."),
        (_empty, "“x.swb” is not a Source Workbench project."),
        (_other_database, "“x.swb” is not a Source Workbench project."),
        (_from_the_future, "“x.swb” was made by a newer version of Source Workbench."),
        (_cut_short, "“x.swb” is damaged"),
        (_without_a_table, "“x.swb” is damaged: parts of it are missing."),
        (_without_a_name, "“x.swb” is damaged: parts of it are missing."),
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_cannot_be_opened_is_refused_in_one_sentence_and_left_as_it_is(
    tmp_path: Path, make: Callable[[Path], None], sentence: str, read_only: bool
) -> None:
    path = tmp_path / "x.swb"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ProjectError) as caught:
        Project.open(path, read_only=read_only)
    assert str(caught.value).startswith(sentence)
    assert str(caught.value).endswith(".")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(found.name for found in tmp_path.glob("x.swb*")) == (["x.swb"] if path.exists() else [])


def test_a_new_project_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "x.swb"
    path.write_text("mine")
    with pytest.raises(ProjectError, match="already a file named “x"):
        Project.create(path)
    assert path.read_text() == "mine"


def test_a_project_cannot_be_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="There is no folder"):
        Project.create(tmp_path / "nowhere" / "x.swb")


def test_a_project_opened_for_reading_cannot_be_changed(made: Path) -> None:
    before = made.read_bytes()
    with Project.open(made, read_only=True) as project:
        assert project.sources.get(1).title.startswith("Varnia")
        with pytest.raises(ProjectError, match="open for reading only"):
            project.sources.remove(1)
        with pytest.raises(ProjectError, match="open for reading only"):
            project.undo()
    assert made.read_bytes() == before


def test_a_file_written_by_another_program_says_so(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "_BUSY_SECONDS", 0.05)
    with Project.open(made) as project:
        other = sqlite3.connect(made, isolation_level=None)
        other.execute("begin immediate")
        with pytest.raises(ProjectError, match="is being written by another program"):
            project.sources.remove(1)
        other.execute("rollback")
        other.close()
        project.sources.remove(1)
        assert project.sources.ids() == []


def test_two_windows_share_one_history(made: Path) -> None:
    with Project.open(made) as one, Project.open(made) as two:
        one.codebook.add_actor("Ada Kovács")
        assert two.undo_label == "Add actor Ada Kovács"
        two.codebook.add_actor("Juno Szabó")
        change = one.undo()
        assert change is not None
        assert change.label == "Add actor Juno Szabó"
        assert [actor.name for actor in two.codebook.actors()] == ["Ada Kovács"]
    assert [path.name for path in made.parent.glob("made*")] == ["made.swb"]


def test_names_with_signs_that_mean_something_in_an_address_are_only_names(tmp_path: Path) -> None:
    path = tmp_path / "50% sure? #1 & more ünïcode.swb"
    Project.create(path).close()
    with Project.open(path) as project:
        assert project.title == "50% sure? #1 & more ünïcode"
        assert project.corpus.stamps() == {}


def _add_colour(db: Database) -> None:
    db.execute("alter table claim add column colour text not null default 'grey'")


def _fail(db: Database) -> None:
    db.execute("drop table memo")
    raise OSError("power cut")


def test_a_pending_migration_runs_after_a_backup_and_undo_reaches_back_over_it(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(made) as project:
        claim = project.codebook.add_claim("Varnia ordered the strike.")
        project.codebook.remove_claim(claim.id)
    old = made.read_bytes()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _add_colour))
    with Project.open(made) as project:
        project.undo()
        assert project.codebook.claims() == [claim]
        assert project._db.execute("select colour from claim").fetchone() == ("grey",)
    (backup,) = backups(project.id)
    assert backup.reason == f"before-version-{len(schema.MIGRATIONS)}"
    assert backup.path.read_bytes()[60:64] == old[60:64]
    assert backup.size == len(old)


def test_a_migration_that_fails_changes_nothing(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _add_colour, _fail))
    with pytest.raises(OSError, match="power cut"):
        Project.open(made)
    monkeypatch.undo()
    db = open_database(made)
    assert {column.name for column in db.tables.table("claim").columns} == {"id", "text", "folded", "parent_id"}
    assert db.tables.table("memo").exists()
    close_database(db)


def test_an_older_project_is_not_migrated_by_reading_it(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _add_colour))
    with pytest.raises(ProjectError, match="must be opened for writing once"):
        Project.open(made, read_only=True)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_write_protected_project_is_refused_for_writing_and_opens_for_reading(made: Path) -> None:
    """In a process without root's right to write everywhere."""
    code = """
import os, sys
from pathlib import Path
from workbench.errors import ProjectError
from workbench.model import Block, BlockKind
from workbench.project import Project
path = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    Project.open(path)
except ProjectError as error:
    sys.stdout.write(str(error) + "\\n")
with Project.open(path, read_only=True) as project:
    sys.stdout.write(project.sources.get(1).title)
"""
    with TemporaryDirectory() as name:  # pytest's own is closed to the other user
        copy = Path(shutil.copy(made, name))
        copy.chmod(0o444)
        Path(name).chmod(0o555)
        done = subprocess.run([sys.executable, "-c", code, copy], capture_output=True, text=True, check=True)
        Path(name).chmod(0o755)
    assert done.stdout.splitlines() == [
        "“made.swb” is write-protected; open it for reading only.",
        "Varnia denies ordering the strike at Keld",
    ]


def test_a_project_of_the_first_schema_keeps_its_blocks_and_learns_new_kinds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.swb"
    with monkeypatch.context() as old:
        old.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        old.setattr(schema, "LOGGED", ())
        old.setattr(schema, "UNLOGGED", ())
        db = open_database(path, create=True)
        db.execute("insert into source (id, title, title_folded, retrieved, stamp) values (1, 'Old', 'old', '', 0)")
        db.execute(
            "insert into version (id, source_id, number, text_sha256, sha256, filename, media_type, extractor,"
            " imported, chars, text) values (1, 1, 1, '', '', 'old.txt', 'text/plain', 'test', '', 4, 'Text')"
        )
        db.execute("insert into block (version_id, kind, start, \"end\") values (1, 'paragraph', 0, 4)")
        close_database(db)
    with Project.open(path) as project:
        assert [(block.kind, block.span.of("Text")) for block in project.sources.blocks(1)] == [("paragraph", "Text")]
        row = Block(BlockKind.TABLE, 0, 5)
        added = project.sources.add(draft("a\tb c", blocks=(row,), updated="2023-05", agency="TNA", translator="N."))
        assert [block.kind for block in project.sources.blocks(added.id)] == [BlockKind.TABLE]
        assert (added.updated, added.agency, added.translator) == ("2023-05", "TNA", "N.")
