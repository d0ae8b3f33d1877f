"""Kills, failing disks, power cuts and damaged files, by the hundred: what was told of and is not there afterwards.

    python3 packaging/dev.py bench faults [--json FILE] [--only kills,disks,power,damage,sync] [--first SEED]

300 SIGKILLs at random moments over capture, recode, undo, import, export and the migration of projects of every
earlier version; 100 runs on a disk that fails at a random write, sync, rename or new file, is full, or is read-only
(these two need root and ``unshare``, the failing one a C compiler); the power cut at 1,200 moments of 12 pieces of
work, with every kind of disk state; 1,000 damaged files. Each fault that is found is printed with the seed that
brings it back. ``sync`` is what a commit costs that waits for the disk (``synchronous = full``), beside one that does
not.
About 45 minutes on two cores; the suite has a small sample (``tests/faults/test_faults.py``).
"""

import argparse
import json
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.faults import damage, disks, kills, power, shim
from tests.faults.work import world
from workbench.model import Span
from workbench.project import Project

_CAPTURES = 300


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench faults", description=str(__doc__).splitlines()[0])
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    parser.add_argument("--only", default="kills,disks,power,damage,sync", help="which of them, by comma")
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the seed to begin with")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--disks", type=int, default=100)
    parser.add_argument("--power", type=int, default=12, help="pieces of work")
    parser.add_argument("--cuts", type=int, default=100, help="moments of each")
    parser.add_argument("--damage", type=int, default=1000, help="files")
    options = parser.parse_args(arguments)
    first = options.first
    runs: dict[str, Callable[[], Iterator[Any]]] = {
        "kills": lambda: kills.run(options.kills, first=first),
        "disks": lambda: disks.run(options.disks, first=first),
        "power": lambda: power.run(options.power, options.cuts, first=first),
        "damage": lambda: damage.run(options.damage, first=first),
    }
    told: dict[str, Any] = {"python": platform.python_version(), "machine": platform.platform()}
    for name in options.only.split(","):
        if name == "sync":
            told[name] = sync()
        elif name in ("disks", "power") and shim.compiler() is None:
            told[name] = "left out: there is no C compiler"
        else:
            told[name] = _run(runs[name])
        _print(name, told[name])
    if options.json:
        options.json.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")
    faults = [found for each in told.values() if isinstance(each, dict) for found in each.get("found", ())]
    print(f"Faults found: {len(faults)}")
    return 1 if faults else 0


def sync() -> dict[str, float]:
    """Milliseconds of wall clock for a quote with its step, median and 95th percentile, by how SQLite syncs."""
    figures = {}
    with tempfile.TemporaryDirectory(prefix="faults-", dir=os.environ.get("FAULTS_DISK")) as name:
        for how in ("full", "normal"):
            path = Path(name) / f"{how}.swb"
            world(path)
            with Project.open(path) as project:
                project._db.execute(f"pragma synchronous = {how}")
                took = []
                for n in range(_CAPTURES):
                    begun = time.perf_counter()
                    project.quotes.add(1 + n % 9, [Span(n % 200, n % 200 + 30)])
                    took.append(1000 * (time.perf_counter() - begun))
            figures[f"{how}, median"] = round(statistics.median(took), 2)
            figures[f"{how}, 95 %"] = round(statistics.quantiles(took, n=20)[-1], 2)
    return figures


def _run(run: Callable[[], Iterator[Any]]) -> dict[str, Any]:
    begun, figures = time.monotonic(), None
    for number, now in enumerate(run(), 1):
        figures = now
        if number % 50 == 0:
            print(f"    {number} …", flush=True)
    return {**(vars(figures) if figures else {}), "minutes": round((time.monotonic() - begun) / 60, 1)}


def _print(name: str, figures: dict[str, Any] | str) -> None:
    print(f"\n{name}")
    if isinstance(figures, str):
        print(f"    {figures}")
        return
    for what, figure in figures.items():
        if isinstance(figure, dict):
            figure = ", ".join(f"{key}: {count}" for key, count in sorted(figure.items()) if count)
        if isinstance(figure, list):
            figure = "\n        ".join([str(len(figure)), *figure])
        print(f"    {what:10} {figure}")


if __name__ == "__main__":
    raise SystemExit(main())
