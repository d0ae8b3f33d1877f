"""Reading in worker processes: every file comes back once, and none takes the program along."""

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.importers import workers
from workbench.importers.workers import Limits, Read
from workbench.model import Draft, Rejected

ARTICLE = "Harbour stays shut\n\nThe ferry did not sail on Tuesday, for the ninth day in a row, said the mayor.\n"


def articles(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number:03}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"{ARTICLE}It was day {number} of the strike.\n", "utf-8")
    return paths


def come(reads: object) -> list[Read]:
    return [read for read in reads if read.path is not None]  # type: ignore[attr-defined]


def reasons(reads: list[Read]) -> dict[str, str]:
    return {Path(item.path).name: item.reason for read in reads for item in read.items if isinstance(item, Rejected)}


def test_files_come_back_once_in_order_and_counted(tmp_path: Path) -> None:
    paths = articles(tmp_path, 40)
    (tmp_path / "none.txt").write_bytes(b"")
    reads = come(workers.read_all([tmp_path]))
    assert [read.path for read in reads] == [*paths, tmp_path / "none.txt"]
    assert [read.done for read in reads] == list(range(1, 42))
    assert all(isinstance(read.items[0], Draft) for read in reads[:40])
    assert reasons(reads) == {"none.txt": "“none.txt” is empty."}
    assert multiprocessing.active_children() == []


def test_files_that_are_in_already_are_not_read_again(tmp_path: Path) -> None:
    paths = articles(tmp_path, 5)
    assert [read.path for read in come(workers.read_all([tmp_path], skip=paths[:3]))] == paths[3:]


def test_a_file_that_takes_too_long_is_stopped_and_the_others_come(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    articles(tmp_path, 3)
    (tmp_path / "zz.txt").write_text(ARTICLE * 400_000, "utf-8")
    reads = come(workers.read_all([tmp_path], limits=Limits(seconds=0.8)))
    assert reasons(reads) == {"zz.txt": "“zz.txt” took longer than 1 second to read and was stopped."}
    assert len(reads) == 4
    assert "a reader was lost: exit 1\nTimeout" in caplog.text
    assert 'importers/workers.py", line' in caplog.text, "where it stood"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux holds a process to its memory")
def test_a_file_that_wants_too_much_memory_is_refused_and_the_others_come(tmp_path: Path) -> None:
    articles(tmp_path, 3)
    (tmp_path / "00.txt").write_text(ARTICLE * 400_000, "utf-8")
    reads = come(workers.read_all([tmp_path], limits=Limits(memory=128 * 2**20)))
    (told,) = reasons(reads).items()
    assert told[0] == "00.txt"
    assert "needs more memory than a file may have" in told[1]
    assert len(reads) == 4


def test_a_reader_that_crashes_takes_only_its_file_along(tmp_path: Path) -> None:
    (tmp_path / "00.txt").write_text(ARTICLE * 300_000, "utf-8")
    articles(tmp_path, 3)
    reading = workers.read_all([tmp_path], workers=1)
    while not multiprocessing.active_children():
        next(reading)
    for child in multiprocessing.active_children():
        assert child.pid is not None
        os.kill(child.pid, signal.SIGSEGV if hasattr(signal, "SIGSEGV") else signal.SIGTERM)
    reads = come(reading)
    assert reasons(reads) == {"00.txt": "“00.txt” made its reader crash. Nothing else was affected."}
    assert [read.path.name for read in reads if read.path] == ["00.txt", "000.txt", "001.txt", "002.txt"]


CONFINED = """
import socket, subprocess, sys
from pathlib import Path
from workbench.importers import confined
out = sys.stdout = open(sys.argv[1], "w", buffering=1)
confined._refuse_what_no_file_needs()
for wish in (
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.getaddrinfo("arden.example", 80),
    lambda: subprocess.run([sys.executable, "-c", "pass"]),
):
    try:
        wish()
    except PermissionError as error:
        print(error)
"""


def test_a_worker_opens_no_connection_and_runs_no_program(tmp_path: Path) -> None:
    said = tmp_path / "said"
    subprocess.run([sys.executable, "-c", CONFINED, str(said)], check=True, timeout=60)
    assert said.read_text("utf-8").splitlines() == ["reading a file opens no connection and runs no program"] * 3


def test_leaving_early_ends_the_workers(tmp_path: Path) -> None:
    articles(tmp_path, 60)
    reading = workers.read_all([tmp_path])
    assert next(reading) is not None
    reading.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_a_folder_without_files_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "holds no files" in next(iter(reasons(come(workers.read_all([tmp_path / "empty"]))).values()))
