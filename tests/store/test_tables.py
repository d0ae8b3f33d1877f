"""Rows written through sqlite-utils: what goes wrong with file, id or name is told as it is everywhere else."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.drafts import draft
from tests.store.dumps import dump
from workbench.errors import ProjectError
from workbench.model import ActorKind, Source, Span
from workbench.project import Project
from workbench.store.schema import close_database, open_database

WORDS = "The bridge was closed. " * 40


def _quotes(project: Project) -> Iterator[object]:
    while True:
        yield project.quotes.add(1, [Span(101 + start, 110 + start) for start in range(0, 200, 20)])


def _claims(project: Project) -> Iterator[object]:
    for number in range(1_000):
        yield project.codebook.add_claim(f"{number} {WORDS}")


def _notes(project: Project) -> Iterator[object]:
    for number in range(1_000):
        yield project.memos.write("source", 1, WORDS * number)


@pytest.mark.parametrize("writing", [_quotes, _claims, _notes])
def test_a_full_disk_is_told_in_one_sentence_and_leaves_all_that_was_there(
    project: Project, source: Source, writing: Callable[[Project], Iterator[object]]
) -> None:
    (pages,) = project._db.execute("pragma page_count").fetchone()
    project._db.execute(f"pragma max_page_count = {pages + 4}").fetchall()
    before = dump(project)

    def until_full() -> None:
        nonlocal before
        for _ in writing(project):
            before = dump(project)

    with pytest.raises(ProjectError, match="no space left"):
        until_full()
    assert dump(project) == before
    project._db.execute(f"pragma max_page_count = {pages + 400}").fetchall()
    assert project.codebook.add_claim("The gates were shut.").id


def test_a_row_for_a_write_protected_file_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "kept.swb"
    with Project.create(path) as project:
        project.sources.add(draft())
    db = open_database(path, read_only=True)
    with pytest.raises(ProjectError, match="write-protected"):
        db["outlet"].insert({"name": "The Vale Courier", "folded": "the vale courier"})
    with pytest.raises(ProjectError, match="write-protected"):
        db.conn.executemany("insert into outlet (name, folded) values (?, ?)", [("a", "a")])
    close_database(db)


def test_a_row_is_given_the_id_that_it_has(project: Project) -> None:
    with project.step("Rows"):
        ids = [project._db["outlet"].insert({"name": name, "folded": name}).last_pk or 0 for name in "abc"]
        project._db["outlet"].delete(ids[1])
        project._db["outlet"].update(ids[2], {"name": "C"})
    assert project._db.execute("select id, name, folded from outlet order by id").fetchall() == [
        (ids[0], "a", "a"),
        (ids[2], "C", "c"),
    ]


def test_a_row_that_is_gone_is_a_lookup_error_and_no_entry(project: Project) -> None:
    with pytest.raises(LookupError, match="404"):
        project.codebook.set_kind(404, ActorKind.STATE)
    with pytest.raises(LookupError, match="404"):
        project.memos.remove(404)
    assert project.undo_label is None


def test_a_name_with_a_slip_in_it_makes_no_table(project: Project) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), project.step("Slip"):
        project._db["quotte"].insert({"number": 1})


def test_a_row_outside_a_step_is_refused(project: Project) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="outside a step"):
        project._db["outlet"].insert({"name": "a", "folded": "a"})
    assert not project._db.conn.in_transaction
    assert project.sources.outlets() == []
