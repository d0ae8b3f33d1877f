"""Processes that write beside the window: what they write is whole, and whoever edits meanwhile gets a turn."""

import threading
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.drafts import draft
from workbench.background.importing import Import, Wish
from workbench.background.indexing import FEW, bring_up_to_date
from workbench.background.journal import Journal
from workbench.background.undoing import retrace
from workbench.errors import Refused
from workbench.model import Change
from workbench.project import Project

ARTICLE = "The harbour of day {0}\n\nThe ferry did not sail on day {0}, and the mayor said that nobody knew why.\n"


def articles(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(ARTICLE.format(number), "utf-8")
    return folder


def test_what_a_process_brought_in_is_told_as_it_was_written(project: Project, tmp_path: Path) -> None:
    work = Import(Wish(project.path, (articles(tmp_path / "in", 40),)))
    progress = list(work.run())
    ids = [source_id for news in work.unread for source_id in news.came.added]
    told = {source_id for news in work.unread for change in news.changes for source_id in change.rows["source"]}
    assert ids == project.sources.ids()
    assert told == set(ids)
    assert (progress[-1].done, progress[-1].total) == (40, 40)
    assert [entry.label for entry in project.history()] == ["Import 40 sources"]


def test_an_edit_has_its_turn_while_a_process_writes(project: Project, tmp_path: Path) -> None:
    own = project.sources.add(draft(title="Mine"))
    work = Import(Wish(project.path, (articles(tmp_path / "in", 300),)))
    thread = threading.Thread(target=lambda: [None for _ in work.run()])
    thread.start()
    waits: list[float] = []
    while thread.is_alive():
        began = time.perf_counter()
        project.sources.edit(own.id, byline=f"Author {len(waits)}")
        waits.append(time.perf_counter() - began)
        time.sleep(0.05)
    thread.join()
    assert len(project.sources.ids()) == 301
    assert project.sources.get(own.id).byline == f"Author {len(waits) - 1}"
    assert max(waits) < 2.0  # a machine with other work; the benchmark measures it


def test_an_import_that_is_left_keeps_what_it_wrote_and_tells_of_it(project: Project, tmp_path: Path) -> None:
    work = Import(Wish(project.path, (articles(tmp_path / "in", 400),)))
    run = work.run()
    while not work.unread:
        next(run)
    run.close()
    ids = [source_id for news in work.unread for source_id in news.came.added]
    assert 0 < len(ids) < 400
    assert ids == project.sources.ids()
    assert [entry.undone for entry in project.history()] == [False]
    left = Journal(project.id).read()
    assert left is None or len(left.finished) == len(ids)


def test_a_pause_is_a_pause(project: Project, tmp_path: Path) -> None:
    work = Import(Wish(project.path, (articles(tmp_path / "in", 3_000),)))
    run = work.run()
    while not work.unread:
        next(run)
    seen = -1
    while (now := project.counts().sources) != seen:  # what was allowed before is still written
        seen = now
        time.sleep(0.7)
    assert seen < 3_000
    run.close()


def test_a_large_step_is_undone_and_redone_elsewhere(project: Project) -> None:
    with project.step("Import"):
        for number in range(30):
            project.sources.add(draft(f"Text number {number} says so.", title=f"Number {number}"))
    before = project.sources.ids()
    assert project.is_large(-1) is False
    (change,) = finished(retrace(project.path, -1))
    assert change.rows["source"] == set(before)
    assert project.sources.ids() == []
    finished(retrace(project.path, 1))
    assert project.sources.ids() == before


def test_nothing_is_written_while_the_project_is_held(project: Project) -> None:
    source = project.sources.add(draft())
    project.hold("It is being undone.")
    with pytest.raises(Refused, match="It is being undone"):
        project.sources.edit(source.id, title="Other")
    project.sources.set_progress(source.id, 10)
    assert project.sources.get(source.id).progress == 0
    project.hold(None)
    project.sources.edit(source.id, title="Other")


def test_many_sources_are_indexed_by_a_process(project: Project) -> None:
    with project.step("Import"):
        for number in range(FEW + 1):
            project.sources.add(draft(f"Text number {number} tells of a lighthouse.", title=f"Number {number}"))
    progress = list(bring_up_to_date(project))
    assert (progress[-1].done, progress[-1].total) == (FEW + 1, FEW + 1)
    assert not project.search.stale()
    assert project.search.find("lighthouse").hidden_total == FEW + 1


def finished(job: Generator[None, None, list[Change]]) -> list[Change]:
    while True:
        try:
            next(job)
        except StopIteration as stop:
            return list(stop.value)


def test_a_journal_that_a_power_cut_has_torn_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    journal = Journal("torn")
    journal.begin([tmp_path / "1.txt", tmp_path / "2.txt"])
    journal.note([tmp_path / "1.txt"], 7, 1)
    (file,) = tmp_path.rglob("torn.jsonl")
    file.write_bytes(file.read_bytes() + b"\x00\xff\x00" * 99 + b'\n{"finished": ["')
    left = journal.read()
    assert left is not None
    assert (left.finished, left.step, left.added) == (frozenset([tmp_path / "1.txt"]), 7, 1)
