"""Projects of every earlier version of the file, as the programs of those days left them: opened today, nothing is
missing, and every one of their steps can still be taken back and done again."""

import json
import lzma
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from tests.store.old.make import digest, state
from workbench import cli
from workbench.errors import ProjectError
from workbench.project import Project
from workbench.store import schema
from workbench.store.backups import backups
from workbench.text import fold

OLD = Path(__file__).parent / "old"
VERSIONS = range(1, len(schema.MIGRATIONS))


def opened(version: int, folder: Path) -> tuple[Path, dict[str, Any]]:
    """A copy of the project of that version, and what is known of it."""
    path = folder / "story.swb"
    path.write_bytes(lzma.decompress((OLD / f"version-{version}.swb.xz").read_bytes()))
    return path, json.loads((OLD / f"version-{version}.json").read_text("utf-8"))


def test_a_project_of_every_version_is_kept() -> None:
    """Before a migration is added, ``tests/store/old/make.py`` is run once with the program as it is."""
    assert {path.name for path in OLD.glob("version-*")} >= {
        f"version-{version}.{ending}" for version in VERSIONS for ending in ("json", "swb.xz")
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_project_keeps_its_words_its_history_and_a_copy_of_itself(version: int, tmp_path: Path) -> None:
    path, told = opened(version, tmp_path)
    before = contents(path)
    with Project.open(path) as project:
        assert json.loads(json.dumps(state(project, version))) == told["now"]
        assert project.quotes.verify() == []
        states = told["states"]
        at = len(states) - 1 - told["undone"]
        assert len(project.history()) == len(states) - 1
        for move, places in (
            (project.redo, range(at, len(states))),
            (project.undo, range(len(states) - 1, -1, -1)),
            (project.redo, range(len(states))),
        ):
            for place in places:
                assert digest(state(project, version)) == states[place], f"step {place}"
                assert unfolded(project) == [], f"step {place}"
                move()
        assert project.redo() is None
        numbers = [quote.number for quote in project.quotes.many(project.quotes.ids())]
        assert project.quotes.add(2, [project.quotes.get(3).segments[0].span]).number > max(numbers)
    (copy,) = backups(project.id)
    assert copy.reason == f"before-version-{len(schema.MIGRATIONS)}"
    assert contents(copy.path) == before
    assert cli.main(["verify", str(path)]) == 0


def unfolded(project: Project) -> list[str]:
    """Words that a list would not find, because the form they are looked for in is not theirs."""
    rows = project._db.execute("select exact, folded from segment union all select text, folded from memo").fetchall()
    return [words for words, folded in rows if fold(words) != folded]


def test_a_disk_that_is_full_is_not_taken_for_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration runs scripts, of which SQLite speaks for itself."""

    def needs_too_much(db: Database) -> None:
        db.execute("pragma max_page_count = 1")
        db.executescript("create table large (id integer primary key, words text not null)")

    path, told = opened(1, tmp_path)
    with monkeypatch.context() as newer:
        newer.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, needs_too_much))
        with pytest.raises(ProjectError, match="There is no space left"):
            Project.open(path)
    with Project.open(path) as project:
        assert json.loads(json.dumps(state(project, 1))) == told["now"]


KILLED = """
import os, signal, sys
from pathlib import Path
from workbench.project import Project
from workbench.store import schema

def die(db):
    os.kill(os.getpid(), signal.SIGKILL)

schema.MIGRATIONS = (*schema.MIGRATIONS, die)
Project.open(Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_migration_that_is_killed_leaves_the_old_project_whole(tmp_path: Path) -> None:
    path, told = opened(1, tmp_path)
    before = contents(path)
    killed = subprocess.run([sys.executable, "-c", KILLED, path], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert contents(path) == before
    with Project.open(path) as project:
        assert json.loads(json.dumps(state(project, 1))) == told["now"]
    assert [found.name for found in tmp_path.glob("story*")] == ["story.swb"]


def contents(path: Path) -> list[str]:
    """Everything in the file, its version first."""
    with closing(sqlite3.connect(path)) as db:
        return [str(db.execute("pragma user_version").fetchone()), *db.iterdump()]
