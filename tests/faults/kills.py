"""Kills somebody at work at a random moment, and looks at what is there.

Each run has work of its own kind (capture, recode, undo, import, export, migration of an old project, verbs of the
command line told of by their exit status) and ends by SIGKILL for the whole process group: the program, its importer
and that one's readers, its indexer, all at one moment; in some, a process below the program is killed alone first,
and the program goes on.
"""

import json
import lzma
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.told import Told, check, whole
from tests.faults.work import KINDS, world
from tests.store.old.make import state
from workbench.errors import ProjectInUse
from workbench.project import Project
from workbench.store.backups import backups
from workbench.store.lock import Lock

ROOT = Path(__file__).resolve().parents[2]
OLD = ROOT / "tests/store/old"
_KINDS = (*KINDS, "command line")
_WINDOW = {"migrate": 0.25, "import": 3.0, "command line": 6.0}
_PATIENCE = 60.0  # seconds a process may take to say its first word


@dataclass
class Figures:
    """``at`` counts the runs by what was under way when they were killed, ``found`` is what was wrong."""

    runs: int = 0
    commands: int = 0
    quotes: int = 0
    alone: int = 0
    at: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)


def run(times: int, *, first: int = 0, thorough: int = 4) -> Iterator[Figures]:
    """Yields the figures after each run; every ``thorough``-th is looked at in full."""
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        begun = Path(name) / "begun.swb"
        world(begun)
        for seed in range(first, first + times):
            with folders(Path(name) / str(seed)) as folder:
                _once(folder, begun, seed, figures, seed % thorough == 0)
            figures.runs += 1
            yield figures


@contextmanager
def folders(folder: Path) -> Iterator[Path]:
    """An empty folder, which holds the user's own folders as well; gone afterwards."""
    folder.mkdir()
    before = dict(os.environ)
    for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
    try:
        yield folder
    finally:
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folder, ignore_errors=True)


def old_project(path: Path, version: int) -> dict[str, Any]:
    """A project of that version at that place; returns what is known of it."""
    path.write_bytes(lzma.decompress((OLD / f"version-{version}.swb.xz").read_bytes()))
    return json.loads((OLD / f"version-{version}.json").read_text("utf-8"))


def _once(folder: Path, begun: Path, seed: int, figures: Figures, thorough: bool) -> None:
    chance = random.Random(seed)
    kind = _KINDS[seed % len(_KINDS)]
    path = folder / "story.swb"
    known: dict[str, Any] = {}
    if kind == "migrate":
        known = old_project(path, 1 + seed // len(_KINDS) % len(list(OLD.glob("*.json"))))
    else:
        shutil.copyfile(begun, path)
    told, alone = _killed(path, seed, kind, chance)
    found = _migrated(path, told, known) if kind == "migrate" else []
    found += check(path, told, thorough=thorough)
    figures.commands += told.commands
    figures.quotes += told.quotes
    figures.alone += alone
    figures.at[told.begun or "between two commands"] += 1
    figures.found += [f"run {seed} ({kind}, at {told.begun}): {each}" for each in found]


def _killed(path: Path, seed: int, kind: str, chance: random.Random) -> tuple[Told, bool]:
    worker = "commands" if kind == "command line" else "work"
    working = subprocess.Popen(
        [sys.executable, "-m", f"tests.faults.{worker}", str(path), str(seed), kind],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT, start_new_session=True,
    )  # fmt: skip
    assert working.stdout is not None
    late = threading.Timer(_PATIENCE, working.kill)
    late.start()
    lines = [working.stdout.readline()]
    late.cancel()
    reading = threading.Thread(target=lambda: lines.extend(working.stdout or ()))
    reading.start()
    moment = time.monotonic() + chance.uniform(0, _WINDOW.get(kind, 1.5))
    alone = chance.random() < (0.4 if kind == "import" else 0.1) and _kill_one_below(working.pid, chance, moment)
    time.sleep(max(0.0, moment + (0.5 if alone else 0) - time.monotonic()))
    with suppress(ProcessLookupError):
        os.killpg(working.pid, signal.SIGKILL)
    reading.join()
    while _below(working.pid) or _held(path):
        time.sleep(0.01)  # the system ends processes, and the last threads of one, when it comes to it
    working.wait()
    return Told.of(lines), alone


def _held(path: Path) -> bool:
    try:
        Lock.take(path).release()
    except ProjectInUse:
        return True
    return False


def _kill_one_below(pid: int, chance: random.Random, until: float) -> bool:
    """Kill a process that works for this one, if there is any before the time is over."""
    while time.monotonic() < until:
        below = _below(pid)
        if below and chance.random() < 0.2:
            with suppress(ProcessLookupError):
                os.kill(chance.choice(below), signal.SIGKILL)
                return True
        time.sleep(0.01)
    return False


def _below(pid: int) -> list[int]:
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != pid:
            with suppress(OSError, IndexError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(fields[2]) == pid and fields[0] != "Z":  # its process group
                    found.append(int(folder.name))
    return found


def _migrated(path: Path, told: Told, known: dict[str, Any]) -> list[str]:
    """Nothing had been done in it yet: what was in the old project is in the new one, and a copy lies beside it."""
    found = []
    with Project.open(path) as project:
        untouched = not told.ready or (told.commands <= 1 and not told.begun)
        if untouched and json.loads(json.dumps(state(project, known["version"]))) != known["now"]:
            found.append("the migrated project does not say what the old one said")
        copies = backups(project.id)
    if known["version"] < project_version(path) and not any(whole(copy.path) for copy in copies):
        found.append("no copy was made before the migration")
    return found


def project_version(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")
