"""Backups are whole, thinned, and restored beside what is there."""

import os
import random
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.drafts import draft
from workbench.errors import ProjectError
from workbench.model import Source, Span
from workbench.project import Project
from workbench.store.backups import DAYS, MONTHS, RECENT, WEEKS, Backup, back_up, backups, due, outgrown, restore


def test_a_backup_can_be_restored_as_another_project(project: Project, source: Source, tmp_path: Path) -> None:
    quote = project.quotes.add(source.id, [Span(0, 20)])
    label = project.undo_label
    back_up(project.path)
    project.quotes.remove(quote.id)
    (backup,) = backups(project.id)
    restore(backup.path, tmp_path / "restored.swb")
    with Project.open(tmp_path / "restored.swb") as restored:
        assert [each.number for each in restored.quotes.many(restored.quotes.ids())] == [quote.number]
        assert restored.quotes.verify() == []
        assert restored.id == project.id, "so that reports made of it are still known"
        assert restored.undo_label == label, "and undo goes on from there"
    assert project.quotes.ids() == []


def test_restoring_never_writes_over_anything(project: Project, tmp_path: Path) -> None:
    backup = back_up(project.path)
    there = tmp_path / "there.swb"
    there.write_bytes(b"a letter")
    with pytest.raises(ProjectError, match="There is already a file named"):
        restore(backup, there)
    assert there.read_bytes() == b"a letter"
    with pytest.raises(ProjectError, match="There is no folder"):
        restore(backup, tmp_path / "nowhere" / "new.swb")


def test_what_is_no_project_is_not_restored(tmp_path: Path) -> None:
    letter, other = tmp_path / "letter.swb", tmp_path / "other.swb"
    letter.write_text("Dear editor", "utf-8")
    sqlite3.connect(other).execute("create table t (x)").connection.close()
    for path in (letter, other):
        with pytest.raises(ProjectError):
            restore(path, tmp_path / "new.swb")
    assert not (tmp_path / "new.swb").exists()


def test_a_damaged_project_makes_no_backup(project: Project, source: Source, tmp_path: Path) -> None:
    for n in range(40):
        project.sources.add(draft(title=f"Number {n}", text=f"Number {n}. " + "The dam held. " * 200))
    path, project_id = project.path, project.id
    project.close()
    whole = path.read_bytes()
    page = 4096 * (len(whole) // 4096 // 2)
    path.write_bytes(whole[:page] + random.Random(1).randbytes(4096) + whole[page + 4096 :])
    with pytest.raises(ProjectError, match=r"could not be made|not whole"):
        back_up(path)
    assert backups(project_id) == []
    assert not list((tmp_path / "data").rglob("*.part"))


def test_a_backup_is_of_one_moment_while_others_write(project: Project, source: Source) -> None:
    stop = threading.Event()
    made: list[Path] = []

    def go_on() -> None:
        while not stop.is_set():
            made.append(back_up(project.path))

    thread = threading.Thread(target=go_on)
    thread.start()
    for n in range(60):
        with project.step("Two at once"):
            project.quotes.add(source.id, [Span(n, n + 9)])
            project.quotes.add(source.id, [Span(n, n + 12)])
    stop.set()
    thread.join()
    for backup in backups(project.id):
        with Project.open(backup.path, read_only=True) as copy:
            assert len(copy.quotes.ids()) % 2 == 0
            assert copy.quotes.verify() == []


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs a limit of file sizes")
def test_a_full_disk_leaves_no_half_backup(project: Project, source: Source, tmp_path: Path) -> None:
    import resource
    import signal

    before, ignored = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, before[1]))
    try:
        with pytest.raises(ProjectError, match="could not be made"):
            back_up(project.path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not [path for path in (tmp_path / "data").rglob("*") if path.is_file()]


def test_old_backups_are_thinned_to_days_weeks_and_months() -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    made = [
        Backup(Path(f"{hours}.swb"), now - timedelta(hours=hours), "daily", 1) for hours in range(0, 24 * 1_200, 6)
    ]
    gone = outgrown(made, UTC)
    out = {backup.path for backup in gone}
    kept = [backup for backup in made if backup.path not in out]
    assert kept[:RECENT] == made[:RECENT]
    assert len({backup.made.date() for backup in kept if now - backup.made < timedelta(days=DAYS - 1)}) == DAYS
    assert len(kept) <= RECENT + DAYS + WEEKS + MONTHS
    assert now - kept[-1].made > timedelta(days=30 * (MONTHS - 2))
    assert outgrown(kept, UTC) == [], "and thinning again takes nothing more"


def test_one_a_day_is_due(project: Project) -> None:
    now = datetime.now().astimezone()
    assert due(project.id, now)
    back_up(project.path)
    assert not due(project.id, now)
    assert due(project.id, now + timedelta(days=1))
