"""Cuts the power at every moment of a piece of work, and looks at what a disk may then hold.

Somebody works on a disk that remembers every write, sync, rename and new file (``disk.c``). Of any prefix of these a
disk may hold much: what was synced is there; of what was not, any part of 512 bytes may be, in any order; names made,
changed or taken away since their folder was synced may be, in the order they came. Each such state is laid out and
opened, and held against what had been told before that moment, with nothing allowed to be missing. The promise is
that of a disk that does what it says when it is told to sync.
"""

import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults import shim
from tests.faults.kills import ROOT, folders, old_project
from tests.faults.told import Told, check
from tests.faults.work import world

SECTOR = 512
STATES = ("nothing unsynced", "all of it", "any sectors", "most sectors")
_KINDS = ("capture", "recode", "undo", "export", "import", "migrate")
_COMMANDS = 25


@dataclass
class Figures:
    """``states`` were opened, of ``works`` pieces of work with ``writes`` writes and ``syncs`` syncs; ``told`` counts
    the commands that had been told of, over all states."""

    works: int = 0
    writes: int = 0
    syncs: int = 0
    states: int = 0
    told: int = 0
    by: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)


@dataclass
class _File:
    """What is on the disk for certain, and what was written since."""

    synced: bytearray = field(default_factory=bytearray)
    since: list[shim.Written] = field(default_factory=list)

    def sync(self) -> None:
        for each in self.since:
            _apply(self.synced, each)
        self.since.clear()

    def after(self, how: str, chance: random.Random) -> bytes:
        data = bytearray(self.synced)
        if how == "nothing unsynced":
            return bytes(data)
        kept = {"all of it": 1.0, "any sectors": 0.5, "most sectors": 0.95}[how]
        for each in self.since:
            for sector in _sectors(each):
                if chance.random() <= kept:
                    _apply(data, sector)
        return bytes(data)


class _Disk:
    """Names and files, as far as they are certain, and what came since."""

    def __init__(self, begun: dict[str, bytes]) -> None:
        self._names = {path: _File(bytearray(data)) for path, data in begun.items()}
        self._now = dict(self._names)
        self._since: list[tuple[str, _File | None]] = []
        self.told = bytearray()

    def do(self, each: shim.Written) -> None:
        if each.path.endswith("/told"):
            self.told[each.place :] = each.data
        elif each.what == "S" and each.path not in self._now:  # a folder
            here = [name for name, _ in self._since if name.rpartition("/")[0] == each.path]
            self._settle(1 + max((n for n, (name, _) in enumerate(self._since) if name in here), default=-1))
        elif each.what == "S":
            self._now[each.path].sync()
        elif each.what == "C":
            self._name(each.path, _File())
        elif each.what == "U":
            self._name(each.path, None)
        elif each.what == "R":
            file = self._now.get(each.path)
            self._name(each.data.decode(), file)
            self._name(each.path, None)
        elif each.path in self._now:
            self._now[each.path].since.append(each)

    def lay_out(self, old: str, new: Path, how: str, chance: random.Random) -> None:
        names = dict(self._names)
        kept = {"nothing unsynced": 0, "all of it": len(self._since)}.get(how, chance.randint(0, len(self._since)))
        for name, file in self._since[:kept]:
            names[name] = file  # type: ignore[assignment]
        for name, file in names.items():
            if file is not None and not name.endswith(("-shm", ".lock")):
                place = new / Path(name).relative_to(old)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(file.after(how, chance))

    def _name(self, name: str, file: _File | None) -> None:
        self._since.append((name, file))
        if file is None:
            self._now.pop(name, None)
        else:
            self._now[name] = file

    def _settle(self, many: int) -> None:
        for name, file in self._since[:many]:
            if file is None:
                self._names.pop(name, None)
            else:
                self._names[name] = file
        del self._since[:many]


def run(works: int, cuts: int, *, first: int = 0) -> Iterator[Figures]:
    """So many pieces of work, and so many moments of each at which the power goes."""
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        library = shim.compiled(Path(name))
        world(Path(name) / "begun.swb")
        for seed in range(first, first + works):
            with folders(Path(name) / str(seed)) as folder:
                begun, written = _worked(folder.resolve(), Path(name), library, seed)
                figures.works += 1
                figures.writes += sum(each.what == "W" for each in written)
                figures.syncs += sum(each.what == "S" for each in written)
                for _ in _cut(str(folder.resolve()), begun, written, cuts, seed, figures):
                    yield figures


def _worked(folder: Path, beside: Path, library: Path, seed: int) -> tuple[dict[str, bytes], list[shim.Written]]:
    kind = _KINDS[seed % len(_KINDS)]
    path, journal = folder / "story.swb", beside / f"{seed}.journal"
    if kind == "migrate":
        old_project(path, 1 + seed // len(_KINDS) % 9)
    else:
        path.write_bytes((beside / "begun.swb").read_bytes())
    begun = {str(path): path.read_bytes()}
    with (folder / "told").open("wb") as told:
        subprocess.run(
            [sys.executable, "-m", "tests.faults.work", str(path), str(seed), kind, str(_COMMANDS)],
            stdout=told, check=True, cwd=ROOT, env=shim.environment(library, folder, journal=journal),
        )  # fmt: skip
    return begun, list(shim.journal(journal))


def _cut(
    folder: str, begun: dict[str, bytes], written: Sequence[shim.Written], cuts: int, seed: int, figures: Figures
) -> Iterator[None]:
    chance = random.Random(seed)
    moments = sorted(chance.sample(range(len(written) + 1), min(cuts, len(written) + 1)))
    disk, done = _Disk(begun), 0
    for number, moment in enumerate(moments):
        for each in written[done:moment]:
            disk.do(each)
        done = moment
        how = STATES[number % len(STATES)]
        with tempfile.TemporaryDirectory(prefix="faults-") as name, folders(Path(name) / "after") as new:
            disk.lay_out(folder, new, how, chance)
            told = Told.of(disk.told.decode("utf-8", "replace").splitlines(keepends=True))
            found = check(new / "story.swb", told)
        figures.states += 1
        figures.by[how] += 1
        figures.told += told.commands
        figures.found += [f"work {seed}, write {moment} of {len(written)}, {how}: {each}" for each in found]
        yield


def _sectors(each: shim.Written) -> Iterator[shim.Written]:
    if each.what != "W":
        yield each
        return
    at, data = each.place, each.data
    while data:
        length = SECTOR - at % SECTOR
        yield shim.Written("W", each.path, at, data[:length])
        at, data = at + length, data[length:]


def _apply(data: bytearray, each: shim.Written) -> None:
    size = each.place if each.what == "T" else each.place + len(each.data)
    if len(data) < size:
        data.extend(bytes(size - len(data)))
    if each.what == "T":
        del data[size:]
    else:
        data[each.place : size] = each.data
