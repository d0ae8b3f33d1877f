"""Broken files of every format: each comes back once, as a source or with a sentence, and the program goes on."""

import multiprocessing
from pathlib import Path

import pytest

from tests.importers.mutants import SEEDS, mutants
from workbench.importers import workers
from workbench.model import Draft
from workbench.text import canonical

LEAN, ALL = 160, 5_000
LISTS = {"a.ris", "a.bib", "a.json"}
FAULTS = ("made its reader crash", "took longer", "the reader made a mistake")


def read_mutants(folder: Path, count: int, seed: int) -> dict[str, str]:
    """Reads them and returns what should not have been, by file."""
    for number, (name, data) in enumerate(mutants(count, seed)):
        (folder / f"{number:05}-{name}").write_bytes(data)
    wrong: dict[str, str] = {}
    come = 0
    for read in workers.read_all([folder]):
        if read.path is None:
            continue
        come += 1
        for item in read.items:
            if isinstance(item, Draft):
                if canonical(item.text) != item.text or any(block.end > len(item.text) for block in item.blocks):
                    wrong[read.path.name] = "a text that is not canonical"
            elif any(fault in item.reason for fault in FAULTS) or not item.reason.endswith("."):
                wrong[read.path.name] = item.reason
        if not read.items:
            wrong[read.path.name] = "nothing came of it and nothing was said"
    assert come == count
    return wrong


def test_every_seed_is_read_whole(tmp_path: Path) -> None:
    for name, data in SEEDS.items():
        (tmp_path / name).write_bytes(data)
    refused = [
        read.path.name for read in workers.read_all([tmp_path]) if read.path and not isinstance(read.items[0], Draft)
    ]
    assert set(refused) == LISTS, "lists of references hold no texts of their own"


def test_mutated_files_are_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    before = open_files()
    assert read_mutants(tmp_path, LEAN, seed=1) == {}
    assert multiprocessing.active_children() == []
    assert open_files() <= before + 1  # the tracker of multiprocessing keeps one pipe


def open_files() -> int:
    """Of this process, where the system tells."""
    return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0


@pytest.mark.long
def test_five_thousand_mutated_files_are_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    assert read_mutants(tmp_path, ALL, seed=2026) == {}
