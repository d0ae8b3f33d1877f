"""Lets the disk fail while somebody is at work, and looks at what was said, what is there, and whether work goes on.

A run: some commands on a disk that is well; then it fails at a random write, sync, rename or new file, once or from
then on (full, over quota, an error, suddenly read-only, half of a write), or is really full or really read-only (a
small one of its own); whatever is done meanwhile has to work, or to say a sentence, and to leave everything as it
was; then it is well again, and the same process has to go on as if nothing had been. In half of the runs the project
is watched as in a window, goes on in a copy on another disk, and has to come back with all of it.
"""

import errno
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults import shim
from tests.faults.kills import ROOT, folders, old_project
from tests.faults.told import Told, check
from tests.faults.work import Rows, Work, rows, world
from workbench.errors import Refused, WorkbenchError
from workbench.project import Project

LIMIT = 120.0
"""Seconds until a run counts as hanging."""
_ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT)
_ILL, _WELL = 8, 6  # commands while the disk is ill, and afterwards
_SPACE = 6 << 20  # bytes of the small disk
_MAY_BE_PARTLY_DONE = ("import_files", "undo_elsewhere")


@dataclass
class Figures:
    """``said`` counts the sentences that were shown, ``failed`` the calls that failed, ``left`` the runs that went
    on in a copy on another disk (``store.refuge``) and came back."""

    runs: int = 0
    commands: int = 0
    failed: int = 0
    left: int = 0
    said: Counter[str] = field(default_factory=Counter)
    by: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)


def run(times: int, *, first: int = 0, real: bool = True) -> Iterator[Figures]:
    """Yields the figures after each run. One in five is on a really full or read-only disk, where this may be made
    (``real``)."""
    figures = Figures()
    real = real and can_mount()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        library = shim.compiled(Path(name))
        begun = Path(name) / "begun.swb"
        world(begun)
        for seed in range(first, first + times):
            how = {0: "full", 5: "read-only"}.get(seed % 10, "shim") if real else "shim"
            with folders(Path(name) / str(seed)) as folder:
                _started(folder, library, begun, seed, how, figures)
            yield figures


def can_mount() -> bool:
    """Whether this process may have a disk of its own."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        return False
    command = ["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    tried = subprocess.run(command, capture_output=True, check=False)
    return tried.returncode == 0


def _started(folder: Path, library: Path, begun: Path, seed: int, how: str, figures: Figures) -> None:
    watched = how != "read-only" and seed % 4 in (1, 2)
    command = [sys.executable, "-m", "tests.faults.disks", str(folder), str(begun), str(seed), how]
    command += ["watched"] if watched else []
    control = folder.with_suffix(".control")
    if how == "shim":
        shim.Disk.make(control)
        environment = shim.environment(library, folder, control=control)
    else:
        mount = f'mount -t tmpfs -o size={_SPACE} tmpfs "$0" && exec "$@"'
        command = ["unshare", "-m", "sh", "-c", mount, str(folder), *command]
        environment = dict(os.environ)
    if watched:  # the user's own folders are on a disk that is well
        for kind in ("CACHE", "DATA", "STATE"):
            environment[f"XDG_{kind}_HOME"] = str(folder.with_name(f"{folder.name}-home") / kind.lower())
    figures.runs += 1
    figures.by[f"{how}, watched" if watched else how] += 1
    try:
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        figures.found.append(f"run {seed} ({how}): hangs")
        return
    wrong = []
    if "Traceback" in done.stderr or "a process was lost" in done.stderr:
        wrong.append(f"somewhere below: {done.stderr[-900:]}")
    try:
        said = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        wrong.append(f"no answer, exit {done.returncode}: {done.stderr[-300:]}")
        said = {"found": [], "said": [], "failed": 0, "commands": 0}
    figures.commands += said["commands"]
    figures.failed += said["failed"]
    figures.left += said.get("left", 0)
    figures.said.update(re.sub("“[^”]*”", "“…”", sentence) for sentence in said["said"])
    figures.found += [f"run {seed} ({how}): {each}" for each in [*said["found"], *wrong]]


# In the process.


class _Shim:
    def __init__(self, chance: random.Random) -> None:
        self._disk = shim.Disk(Path(os.environ["FAULT_CONTROL"]))
        self._chance = chance

    def fail(self) -> None:
        chance = self._chance
        after = int(1.25 ** chance.uniform(0, 24))  # of all sizes: 1 to 211 calls
        self._disk.fail(after, chance.choice(_ERRORS), lasting=chance.random() < 0.6, half=chance.random() < 0.3)

    def mend(self) -> None:
        self._disk.mend()

    @property
    def failed(self) -> int:
        return self._disk.failed


class _Full:
    """Something else takes all the space, to the last byte or nearly so."""

    failed = 0

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._other = folder / "other"
        self._left = chance.choice([0, 0, 1, 4, 16, 64]) * 1024

    def fail(self) -> None:
        self.failed = 1
        with self._other.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
            file.truncate(max(0, file.tell() - self._left))

    def mend(self) -> None:
        self._other.unlink(missing_ok=True)


class _ReadOnly:
    """Only between two openings: nothing can be mounted anew while a file is open for writing."""

    failed = 0

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def fail(self) -> None:
        self.failed = 1
        subprocess.run(["mount", "-o", "remount,ro", str(self._folder)], check=True)

    def mend(self) -> None:
        subprocess.run(["mount", "-o", "remount,rw", str(self._folder)], check=True)


class Run:
    """One run; ``found`` is what was wrong."""

    def __init__(self, folder: Path, seed: int, how: str, *, watched: bool) -> None:
        self.chance = random.Random(seed)
        self.watched = watched
        self.seed = seed
        self.path = folder / "story.swb"
        self.disk: _Shim | _Full | _ReadOnly
        if how == "shim":
            self.disk = _Shim(self.chance)
        else:
            self.disk = _Full(folder, self.chance) if how == "full" else _ReadOnly(folder)
        self.told = Told()
        self.found: list[str] = []
        self.said: list[str] = []
        self.left = 0

    def run(self) -> None:
        # A good part of a project's life is being opened, so that is where it fails in a third of the runs.
        at_opening = isinstance(self.disk, _ReadOnly) or self.chance.random() < 0.3
        if at_opening:
            self._opened_on_an_ill_disk()
        project = Project.open(self.path)
        if self.watched:  # as a window does
            project.refuge.watch()
        work = Work(project, self.seed, say=self.told.hear)
        work.tell("open")
        if not isinstance(self.disk, _ReadOnly):
            for _ in range(self.chance.randint(0, 6)):
                work.one()
            self.disk.fail()
            for _ in range(_ILL):
                self._tried(work)
            self.disk.mend()
            self._returned(project)
        for _ in range(_WELL):
            try:
                work.one()
            except WorkbenchError as error:
                self.found.append(f"after the disk was mended: {error}")
        if not isinstance(self.disk, _ReadOnly) and self.chance.random() < 0.2:
            self._closed_on_an_ill_disk(project)
        project.close()
        self.found += check(self.path, self.told, thorough=True)

    def _returned(self, project: Project) -> None:
        """What was done in a copy meanwhile is put back, as the window does by itself."""
        trouble = project.refuge.trouble if self.watched else None
        if trouble is None:
            return
        self.left += 1
        try:
            if trouble.copy is None:
                project.refuge.attempt()
            else:
                for _ in project.refuge.returning():
                    pass
                project.refuge.returned()
        except WorkbenchError as error:
            self.found.append(f"does not come back: {error}")
        if project.refuge.trouble is not None or project.path != self.path:
            self.found.append(f"still in {project.path.name}: {project.refuge.trouble}")

    def _opened_on_an_ill_disk(self) -> None:
        self.disk.fail()
        other = self.path.with_name("other.swb")
        for what, act in self.chance.sample(
            [
                ("opening", lambda: Project.open(self.path).close()),
                ("making", lambda: Project.create(other, title="Another").close()),
            ],
            2,
        ):
            self._attempt(what, act)
        if isinstance(self.disk, _ReadOnly):
            with Project.open(self.path, read_only=True) as project:
                rows(project)
                self._attempt("exporting", Work(project, 1, say=lambda line: None).export)
        self.disk.mend()
        try:
            Project.open(other).close()
        except WorkbenchError:  # not made; or made, and neither filled nor taken away again
            other.unlink(missing_ok=True)
            Project.create(other, title="Another").close()

    def _closed_on_an_ill_disk(self, project: Project) -> None:
        self.disk.fail()
        self._attempt("closing", project.close)
        self.disk.mend()

    def _tried(self, work: Work) -> None:
        """One command: done, or said why not and nothing changed."""
        before = self._seen(work.project)
        try:
            work.one()
        except WorkbenchError as error:
            self.said.append(str(error))
            kind = self.told.begun or ""
            now = self._seen(work.project)
            if before is not None and now is not None and now != before and kind not in _MAY_BE_PARTLY_DONE:
                self.found.append(f"{kind} changed something and said: {error}")
            if now is not None:
                work.tell("told")
        except Exception:  # noqa: BLE001 - what is no sentence is what is looked for
            self.found.append(f"{self.told.begun} ended in a traceback: {traceback.format_exc()[-900:]}")

    def _seen(self, project: Project) -> Rows | None:
        try:
            return rows(project)
        except WorkbenchError as error:
            self.said.append(f"while reading: {error}")
            return None

    def _attempt(self, what: str, act: Callable[[], object]) -> None:
        try:
            act()
        except (WorkbenchError, Refused) as error:
            self.said.append(str(error))
        except Exception:  # noqa: BLE001 - what is no sentence is what is looked for
            self.found.append(f"{what} ended in a traceback: {traceback.format_exc()[-900:]}")


def main() -> int:
    folder, begun, seed, how = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    if seed % 6 == 4:
        old_project(folder / "story.swb", 1 + seed // 6 % 9)
    else:
        shutil.copyfile(begun, folder / "story.swb")
    one = Run(folder, seed, how, watched=sys.argv[5:] == ["watched"])
    one.run()
    answer = {"found": one.found, "said": one.said, "failed": one.disk.failed, "commands": one.told.commands,
              "left": one.left}  # fmt: skip
    sys.stdout.write("\n" + json.dumps(answer) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
