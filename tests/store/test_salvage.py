"""What can still be read of a damaged project comes over, and what cannot is told."""

import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.drafts import draft, drafts
from tests.faults import damage
from tests.faults.damage import look_at, mutant, words
from workbench.errors import ProjectError
from workbench.model import Span, Stance
from workbench.project import Project
from workbench.store.pages import Pages
from workbench.store.salvage import salvage


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty sources of several pages each, 240 quotes with statements, a claim tree, notes, and things deleted."""
    path = tmp_path_factory.mktemp("whole") / "story.swb"
    with pytest.MonkeyPatch.context() as patch, Project.create(path, title="The dam") as project:
        patch.setenv("XDG_DATA_HOME", str(path.parent))
        for n, each in enumerate(drafts(60)):
            text = each.text + f"\nParagraph {n}. The dam held 😀 through the night. " * 200
            source = project.sources.add(draft(text, title=f"Article {n}"))
            for k in range(4):
                quote = project.quotes.add(source.id, [Span(k * 10, k * 10 + 25)], note=f"note {n} {k}")
                actor = project.codebook.find_actor(f"Actor {k}") or project.codebook.add_actor(f"Actor {k}")
                project.quotes.state(quote.id, actor_id=actor.id, stance=Stance.ASSERTS)
        gone = project.sources.ids()[-5:]
        for source_id in gone:
            project.sources.remove(source_id)
    return path


def test_a_whole_project_comes_over_whole(whole: Path, tmp_path: Path) -> None:
    ledger = salvage(whole, tmp_path / "new.swb")
    assert ledger.losses == []
    assert words(tmp_path / "new.swb") == words(whole)
    with Project.open(tmp_path / "new.swb") as new, Project.open(whole, read_only=True) as old:
        assert new.id == old.id
        assert new.title == "The dam"
        for source_id in old.sources.ids():
            assert new.sources.text(source_id) == old.sources.text(source_id)
        assert new.quotes.verify() == []
        assert new.undo_label is None
        assert new.quotes.add(new.sources.ids()[0], [Span(0, 9)]).number > max(words(whole))


def test_the_pages_give_what_sqlite_gives(whole: Path) -> None:
    pages = Pages(whole.read_bytes())
    with sqlite3.connect(whole) as db:
        for name, root in db.execute("select name, rootpage from sqlite_master where type = 'table'").fetchall():
            read = {row.rowid for row in pages.table(root)}
            assert read == {rowid for (rowid,) in db.execute(f'select rowid from "{name}"')}, name
    assert not pages.broken
    assert not pages.cells


def test_a_broken_page_costs_what_was_on_it_and_no_more(whole: Path, tmp_path: Path) -> None:
    data = whole.read_bytes()
    with sqlite3.connect(whole) as db:
        (root,) = db.execute("select rootpage from sqlite_master where name = 'segment'").fetchone()
    pages = Pages(data)
    list(pages.table(root))
    victim = sorted(pages.walked)[-1]
    damaged = tmp_path / "damaged.swb"
    damaged.write_bytes(data[: (victim - 1) * 4096] + b"\xff" * 4096 + data[victim * 4096 :])
    ledger = salvage(damaged, tmp_path / "new.swb")
    recovered, before = words(tmp_path / "new.swb"), words(whole)
    assert recovered.items() <= before.items()
    assert len(recovered) > len(before) // 2
    assert ledger.losses[0].startswith("1 page of the file")
    lost = before.keys() - recovered.keys()
    assert {f"The words of Q-{number:03} are lost." for number in lost} <= set(ledger.losses)


def test_without_its_first_page_a_project_is_still_found(whole: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.swb"
    damaged.write_bytes(b"\x00" * 4096 + whole.read_bytes()[4096:])
    ledger = salvage(damaged, tmp_path / "new.swb")
    assert words(tmp_path / "new.swb") == words(whole)
    assert any("list of tables is lost" in loss for loss in ledger.losses)


def test_a_quote_that_lost_its_source_is_in_the_ledger_with_its_words(whole: Path, tmp_path: Path) -> None:
    data = bytearray(whole.read_bytes())
    with sqlite3.connect(whole) as db:
        (root,) = db.execute("select rootpage from sqlite_master where name = 'source'").fetchone()
    pages = Pages(bytes(data))
    list(pages.table(root))
    for page in pages.walked:
        data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    damaged = tmp_path / "damaged.swb"
    damaged.write_bytes(data)
    ledger = salvage(damaged, tmp_path / "new.swb")
    assert {said for _, said in ledger.words} == {one for each in words(whole).values() for one in each}
    assert "Quotations that have lost their source:" in ledger.lines()


def test_a_lost_outlet_costs_no_source(whole: Path, tmp_path: Path) -> None:
    data = whole.read_bytes()
    with sqlite3.connect(whole) as db:
        (root,) = db.execute("select rootpage from sqlite_master where name = 'outlet'").fetchone()
    damaged = tmp_path / "damaged.swb"
    damaged.write_bytes(data[: (root - 1) * 4096] + bytes(4096) + data[root * 4096 :])
    salvage(damaged, tmp_path / "new.swb")
    assert words(tmp_path / "new.swb") == words(whole)
    with Project.open(tmp_path / "new.swb") as project:
        assert project.sources.get(1).outlet is None
        assert project.sources.get(1).title == "Article 0"


def test_a_text_whose_source_is_another_by_now_is_given_back_by_its_quotes(whole: Path, tmp_path: Path) -> None:
    damaged = Path(shutil.copy(whole, tmp_path / "damaged.swb"))
    with sqlite3.connect(damaged) as db:
        db.execute("update version set source_id = 7 where id = 3")
        db.execute("update quote set source_id = 9 where number = 17")
        db.execute("delete from version where source_id = 20")
    ledger = salvage(damaged, tmp_path / "new.swb")
    with Project.open(tmp_path / "new.swb") as project, Project.open(whole, read_only=True) as old:
        assert project.sources.text(3) == old.sources.text(3)
        assert project.quotes.by_number(17) == old.quotes.by_number(17)
        assert 20 not in project.sources.ids()
        assert project.quotes.verify() == []
        project.material()
    assert "Q-017 named another source than its text; it stands with its text now." in ledger.losses
    assert "The text of “Article 19” is lost." in ledger.losses


def test_what_is_no_project_makes_none(tmp_path: Path) -> None:
    for name, data in (("a.swb", b"Dear editor" * 999), ("b.swb", b""), ("c.swb", bytes(8192))):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(ProjectError):
            salvage(tmp_path / name, tmp_path / "new.swb")
        assert not (tmp_path / "new.swb").exists()


def test_the_history_does_not_come_over_as_claims(whole: Path, tmp_path: Path) -> None:
    """A row of it has the shape of one: two texts and a number."""
    data = whole.read_bytes()
    with sqlite3.connect(whole) as db:
        (root,) = db.execute("select rootpage from sqlite_master where name = 'segment'").fetchone()
    (tmp_path / "damaged.swb").write_bytes(data[: (root - 1) * 4096] + bytes(4096) + data[root * 4096 :])
    ledger = salvage(tmp_path / "damaged.swb", tmp_path / "new.swb")
    with Project.open(tmp_path / "new.swb") as new, Project.open(whole, read_only=True) as old:
        assert new.codebook.claims() == old.codebook.claims() == []
        assert ledger.found["claim"] == 0
        assert ledger.found["quote"] == new.quotes.count()


def test_a_letter_that_became_another_is_said_by_reading_and_replaced_by_salvage(whole: Path, tmp_path: Path) -> None:
    damaged = Path(shutil.copy(whole, tmp_path / "damaged.swb"))
    with sqlite3.connect(damaged) as db:
        db.execute("pragma ignore_check_constraints = on")
        db.execute("update block set kind = 'paragrap`' where id = 4")
        db.execute("update source set origins = '{' where id = 2")
        db.execute("update actor set kind = 'perron' where id = 1")
    with Project.open(damaged) as project:
        for read in (lambda: project.sources.blocks(1), lambda: project.sources.get(2), project.codebook.actors):
            with pytest.raises(ProjectError, match="stands where it cannot"):
                read()
    ledger = salvage(damaged, tmp_path / "new.swb")
    assert words(tmp_path / "new.swb") == words(whole)
    told = {loss.partition(" said")[0] for loss in ledger.losses}
    assert told == {f"1 row of “{table}”" for table in ("source", "block", "actor")}
    with Project.open(tmp_path / "new.swb") as project:
        assert {block.kind for block in project.sources.blocks(1)} >= {"paragraph", "title"}
        assert project.sources.get(2).origins == {}


@pytest.mark.parametrize("seed", range(12))
def test_a_mutant_neither_crashes_nor_lies(whole: Path, tmp_path: Path, seed: int) -> None:
    (tmp_path / "mutant.swb").write_bytes(mutant(whole.read_bytes(), seed))
    assert look_at(tmp_path / "mutant.swb", tmp_path / "new.swb", words(whole))["wrong"] == []


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="a process a file, by fork")
def test_a_thousand_mutants() -> None:
    """As ``bench faults --only damage`` does, which prints the figures."""
    *_, figures = damage.run(1_000)
    assert figures.found == []
