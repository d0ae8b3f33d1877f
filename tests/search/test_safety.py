"""What other processes, permissions, disks and whoever deletes files do to the index: noticed, said, mended; and the
answers are right all along."""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.search.collection import Collection, of
from workbench.search import Lost, Progress, Search, seal
from workbench.search import index as whoosh_index

POSIX = pytest.mark.skipif(os.name != "posix", reason="permissions, limits and signals are POSIX's")
ROOT = Path(__file__).parents[2]
GRAIN = [f"grain deal word{number}" for number in range(30)]

OTHER = """
import json, os, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from tests.search.collection import of
from workbench.search import Search, engine, stems
stems.language_of("en")
{before}
made = Search(Path({folder!r}), of(*{texts!r}))
for _ in made.refresh(batch=1):
    {each}
print(json.dumps([made.trouble, made.stale(), made.find("grain").total, made.find('"grain deal"').total]), flush=True)
"""


def other(folder: Path, texts: list[str], *, before: str = "", each: str = "pass") -> "subprocess.Popen[str]":
    """Another process that brings the same index to ``texts``, and tells what it then finds."""
    code = OTHER.format(root=str(ROOT), folder=str(folder), texts=texts, before=before, each=each)
    return subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def told(process: "subprocess.Popen[str]") -> list[object]:
    answer, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    found: list[object] = json.loads(answer.splitlines()[-1])
    return found


def refresh(made: Search) -> Progress:
    *_, last = made.refresh()
    return last


def built(folder: Path, collection: Collection) -> Search:
    made = Search(folder, collection)
    refresh(made)
    return made


def test_two_processes_on_one_cache_both_answer_and_one_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whoosh_index, "PATIENCE", 0.1)
    folder = tmp_path / "index"
    writing = other(folder, GRAIN, each="print('half', flush=True) or sys.stdin.readline()")
    assert writing.stdout is not None
    assert writing.stdout.readline() == "half\n"
    made = Search(folder, of(*GRAIN))
    refresh(made)
    assert (made.trouble, made.stale(), made.find("grain").total) == (None, True, 30), "the other one is at it"
    assert told(writing) == [None, False, 30, 30]
    assert (made.stale(), made.find("grain").total) == (False, 30), "and what it wrote is used"
    made = Search(folder, of(*GRAIN, "grain"))
    assert told(other(folder, [*GRAIN, "grain"])) == [None, False, 31, 30]
    assert (made.stale(), made.find("grain").total) == (False, 31)


@POSIX
def test_a_process_killed_while_it_writes_leaves_an_index_to_go_on_from(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    built(folder, of(*GRAIN[:5]))
    texts = [*GRAIN[:5], *GRAIN]
    killed = other(folder, texts, each="os.kill(os.getpid(), 9)")
    killed.communicate(timeout=60)
    assert killed.returncode == -9
    made = Search(folder, of(*texts))
    assert made.find("grain").total == 35
    assert refresh(made).lost is None
    assert (made.stale(), made.find("grain").total) == (False, 35)


@POSIX
@pytest.mark.parametrize("changed", [False, True], ids=["up to date", "behind"])
def test_a_folder_one_may_only_read_is_searched_and_said_only_where_something_is_to_be_written(changed: bool) -> None:
    texts = [*GRAIN, "grain deal"] if changed else GRAIN
    with tempfile.TemporaryDirectory() as made:  # not pytest's: nobody else may look into that
        folder = Path(made)
        built(folder, of(*GRAIN))
        files = [*folder.rglob("*"), folder]
        leave = ""
        if os.geteuid() == 0:  # root may write anywhere: the other process becomes nobody, and the folder nobody's
            leave = "import fcntl; os.setgid(65534); os.setuid(65534)"
            for path in files:
                os.chown(path, 65534, 65534)
        for path in files:
            path.chmod(0o500 if path.is_dir() else 0o400)
        try:
            trouble, stale, *found = told(other(folder, texts, before=leave))
        finally:
            for path in reversed(files):
                path.chmod(0o700 if path.is_dir() else 0o600)
    assert found == [len(texts)] * 2
    assert (trouble is not None, stale) == (changed, changed)


@POSIX
def test_a_disk_that_is_full_leaves_the_old_index_and_the_right_answers(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    built(folder, of(*GRAIN))
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))"
    texts = [*GRAIN, *(f"grain deal {'more ' * 50} number{number}" for number in range(40))]
    trouble, stale, *found = told(other(folder, texts, before=limit))
    assert (stale, found) == (True, [70, 70])
    assert "searching works, but slower" in str(trouble)
    assert not Search(folder, of(*GRAIN)).stale(), "what was there is whole"
    made = built(folder, of(*texts))
    assert (made.trouble, made.stale()) == (None, False)
    assert len(list(folder.glob("g-*/*.col"))) <= 2, "what did not fit was swept"


def _remove(folder: Path) -> None:
    shutil.rmtree(folder)


def _remove_seal(folder: Path) -> None:
    (folder / seal.NAME).unlink(missing_ok=True)


def _garble(folder: Path) -> None:
    for path in folder.glob("g-*/*.col"):
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 0x5A
        path.write_bytes(bytes(data))


def _cut(folder: Path) -> None:
    for path in [each for each in folder.glob("g-*/*") if each.is_file()]:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _half_written(folder: Path) -> None:
    (folder / seal.NAME).write_text('{"digest": "0123')


def _take_columns(folder: Path) -> None:
    for path in folder.glob("g-*/*.col"):
        path.unlink()


DAMAGES = [_remove, _remove_seal, _garble, _cut, _half_written, _take_columns]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("running", [True, False], ids=["while it runs", "before the start"])
def test_what_became_of_the_index_is_noticed_said_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], None], running: bool
) -> None:
    monkeypatch.setattr(whoosh_index, "WATCHED", 0.0)
    collection = of(*GRAIN)
    made = built(tmp_path / "index", collection)
    assert made.find("grain").behind == 0
    time.sleep(0.02)  # a file written twice within one tick of the clock looks the same
    damage(tmp_path / "index")
    if not running:
        made = Search(tmp_path / "index", collection)
    found = made.find('"grain deal"')
    assert (found.total, found.behind) == (30, 30), "noticed, and read through meanwhile"
    gone = damage in (_remove, _remove_seal)
    assert refresh(made).lost == (Lost.REMOVED if gone and running else None if gone else Lost.DAMAGED)
    found = made.find('"grain deal"')
    assert (found.total, found.behind, made.trouble) == (30, 0, None)
    assert refresh(made).lost is None, "it is said once"


def test_an_index_of_another_version_is_made_again_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection = of(*GRAIN)
    built(tmp_path / "index", collection)
    monkeypatch.setattr(seal, "VERSION", -1)
    made = Search(tmp_path / "index", collection)
    assert refresh(made).lost is Lost.OUTDATED
    assert made.find("grain").behind == 0


def test_a_file_that_is_touched_and_not_changed_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whoosh_index, "WATCHED", 0.0)
    made = built(tmp_path / "index", of(*GRAIN))
    for path in (tmp_path / "index").glob("g-*/*"):
        os.utime(path, (1, 1))
    assert made.find("grain").behind == 0
    assert refresh(made).lost is None


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_to_the_folder_while_it_is_written_the_answers_are_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(whoosh_index, "WATCHED", 0.0)
    monkeypatch.setattr(whoosh_index, "COMMIT_DOCUMENTS", 7)
    choose = random.Random(seed)
    collection = of(*GRAIN)
    folder = tmp_path / "index"
    made = Search(folder, collection)
    for turn in range(12):
        collection.put(choose.randint(1, 40), f"grain deal turn{turn}")
        for number, _ in enumerate(made.rebuild(batch=1) if turn % 3 == 0 else made.refresh(batch=1)):
            if folder.exists() and choose.random() < 0.1:
                choose.choice(DAMAGES)(folder)
            if number % 5 == 0:
                assert made.find('"grain deal"').total == len(collection.texts)
        assert made.find(f"turn{turn}").total == 1
    refresh(made)
    refresh(made)
    assert (made.stale(), made.trouble, made.find("grain").behind) == (False, None, 0)
