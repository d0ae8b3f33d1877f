"""Real disks that fill up, go away or have another file put in the place of the project."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.disks import Disk, disk
from tests.drafts import draft
from workbench.errors import ProjectError
from workbench.model import Span
from workbench.project import Project
from workbench.store import refuge
from workbench.store.refuge import FAILING, FULL, GONE, REPLACED, left_for
from workbench.store.verify import file_findings


@contextmanager
def project_on(folder: Path) -> Iterator[Project]:
    with Project.create(folder / "Border strike.swb") as project:
        source = project.sources.add(draft())
        project.quotes.add(source.id, [Span(0, 20)])
        project.refuge.watch()
        yield project


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    monkeypatch.setattr(refuge, "_ROOM", 1 << 20)
    with disk(tmp_path / "stick", "tmpfs", 4) as found:
        yield found


def write(project: Project, words: str) -> None:
    project.memos.write("project", None, words)


def notes(project: Project) -> list[str]:
    return [memo.text for memo in project.memos.of("project", None)]


def go_back(project: Project) -> None:
    for _ in project.refuge.returning():
        pass
    project.refuge.returned()


def test_on_a_full_disk_the_step_and_all_that_follow_are_made_in_a_copy(small: Disk) -> None:
    with project_on(small.folder) as project:
        home = project.path
        write(project, "Before")
        heard: list[object] = []
        project.on_change(heard.append)
        small.fill()
        quote = project.quotes.add(project.sources.ids()[0], [Span(21, 30)])  # made again in the copy
        assert project.refuge.trouble is not None
        assert project.refuge.trouble.kind == FULL
        assert project.refuge.trouble.lasts
        assert project.path != home
        assert notes(project) == ["Before"]
        assert project.quotes.verify() == []
        assert project.undo_label == "Add quote Q-002"
        project.undo()
        with pytest.raises(LookupError):
            project.quotes.get(quote.id)
        project.redo()
        assert project.quotes.get(quote.id) == quote
        write(project, "After")
        assert project.corpus.remarks()
        assert len(heard) == 4
        assert project.undo_label == "Write note"
        with pytest.raises(ProjectError):
            go_back(project)
        small.empty()
        go_back(project)
        assert project.refuge.trouble is None
        assert project.path == home
        assert notes(project) == ["After"]
        project.undo()
        assert notes(project) == ["Before"]
        project.redo()
    assert left_for(home) is None
    assert [each.name for each in small.folder.iterdir()] == [home.name], "one file again"
    with Project.open(home) as again:
        assert notes(again) == ["After"]
    assert file_findings(home, thorough=True) == []


def test_where_no_disk_has_room_a_step_fails_until_there_is(small: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    with project_on(small.folder) as project:
        write(project, "Before")
        small.fill()
        monkeypatch.setattr(refuge, "_ROOM", 1 << 60)
        with pytest.raises(ProjectError, match="no space left"):
            write(project, "x" * 500_000)
        trouble = project.refuge.trouble
        assert trouble is not None
        assert (trouble.kind, trouble.copy) == (FULL, None)
        assert notes(project) == ["Before"]
        with pytest.raises(ProjectError, match="no space left"):
            write(project, "x" * 500_000)
        small.empty()
        project.refuge.attempt()
        assert project.refuge.trouble is None
        write(project, "After")
        assert notes(project) == ["After"]


def test_a_pulled_stick_takes_nothing_that_was_saved(tmp_path: Path) -> None:
    with disk(tmp_path / "stick", "ext4", 40) as stick, project_on(stick.folder) as project:
        assert project.refuge.wants_shadow
        (shadow,) = project.refuge.shadowing()
        project.refuge.take_shadow(shadow)
        project._db.execute("pragma wal_autocheckpoint = 20")
        for number in range(10):  # SQLite begins its log anew meanwhile
            write(project, f"{number} " * 20_000)
        stick.pull()
        assert project.codebook.actors() == []  # asked again where it can be answered
        write(project, "Gone on")
        assert project.refuge.trouble is not None
        assert project.refuge.trouble.kind == FAILING
        project.undo()
        assert notes(project) == ["9 " * 20_000]
        project.redo()
        assert project.quotes.verify() == []
        home = project.refuge.home
    left = left_for(home)
    assert left is not None
    assert left.copy is not None
    with Project.open(left.copy) as again:
        assert notes(again) == ["Gone on"]


def test_a_file_that_was_moved_away_is_noticed_before_anything_is_written(tmp_path: Path) -> None:
    with project_on(tmp_path) as project:
        home = project.path
        home.rename(tmp_path / "Elsewhere.swb")
        write(project, "In the copy")
        assert project.refuge.trouble is not None
        assert project.refuge.trouble.kind == GONE
        assert notes(project) == ["In the copy"]
        with Project.open(tmp_path / "Elsewhere.swb") as moved:
            assert notes(moved) == []
            assert len(moved.quotes.ids()) == 1
        (tmp_path / "Elsewhere.swb").rename(home)
        go_back(project)
    assert home.read_bytes()[18] == 1, "without a log"
    with Project.open(home) as again:
        assert notes(again) == ["In the copy"]


def test_nothing_is_written_into_a_file_that_another_program_put_there(tmp_path: Path) -> None:
    with project_on(tmp_path) as project:
        home = project.path
        with Project.create(tmp_path / "other.swb", title="Other") as other:
            write(other, "Theirs")
        (tmp_path / "other.swb").replace(home)
        bytes_of_it = home.read_bytes()
        write(project, "Mine")
        project.undo()
        project.redo()
        assert project.refuge.trouble is not None
        assert project.refuge.trouble.kind == REPLACED
        with pytest.raises(ProjectError, match="another project"):
            go_back(project)
        assert home.read_bytes() == bytes_of_it
        assert not home.with_name(home.name + "-wal").exists()
        left = left_for(home)
    assert left is not None
    assert left.copy is not None
    with Project.open(left.copy) as kept:
        assert notes(kept) == ["Mine"]


def test_an_older_or_newer_copy_of_the_project_itself_is_not_written_over(tmp_path: Path) -> None:
    with project_on(tmp_path) as project:
        home = project.path
        shutil.copy(home, tmp_path / "synced.swb")
        with Project.open(tmp_path / "synced.swb") as synced:
            write(synced, "From another computer")
        (tmp_path / "synced.swb").replace(home)
        project.refuge.look()
        write(project, "Mine")
        with pytest.raises(ProjectError, match="changed meanwhile"):
            go_back(project)


def test_the_only_copy_of_what_was_deleted_is_kept_also_where_nothing_was_done_since(tmp_path: Path) -> None:
    with project_on(tmp_path) as project:
        home = project.path
        write(project, "Once saved")
        home.unlink()
        project.refuge.look()
    kept = left_for(home)
    assert kept is not None
    with Project.open_kept(kept) as again:
        assert notes(again) == ["Once saved"]


def test_a_copy_that_was_saved_elsewhere_goes_when_the_project_is_closed(tmp_path: Path) -> None:
    with project_on(tmp_path) as project:
        home = project.path
        home.unlink()
        write(project, "Mine")
        copy = project.path
        project.refuge.settle()
        assert copy.exists()
    assert not copy.exists()
    assert left_for(home) is None
