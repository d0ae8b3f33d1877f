"""Import: how fast, how much memory, how long the window ever waits, and what a thousand hostile files do.

    python3 packaging/dev.py bench importing [--json FILE] [--files N] [--mutants N]

``rates``: articles as text and as web pages through workers, database and index, beside the bare extractor in one
process as the floor. ``window``: a folder of mixed files into the real window (off-screen); a timer that ticks every
10 ms says how long the loop ever stood still. ``undo``: all of it taken back. ``mutants``: mutated files of every
kind there is a sample of, each of which must come back as a source or as a sentence.
"""

import argparse
import json
import os
import platform
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.importers.mutants import SEEDS, mutants
from workbench import importers
from workbench.importers import workers
from workbench.model import Draft, Rejected
from workbench.project import Project

WORDS = [
    *("harbour", "mayor", "ferry", "order", "gate", "company", "council", "strike", "minister", "report"),
    *("letter", "island", "pilot", "engineer", "storm", "river", "bridge", "court", "witness", "evening"),
    *("morning", "spoke", "denied", "confirmed", "asked", "answered", "because", "although", "before", "after"),
    *("under"),
]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="importing", description="Measure importing.")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--files", type=int, default=10_000, metavar="N")
    parser.add_argument("--mutants", type=int, default=5_000, metavar="N")
    options = parser.parse_args(arguments)
    result: dict[str, Any] = {
        "benchmark": "import",
        "machine": {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()},
    }
    with tempfile.TemporaryDirectory(prefix="workbench-import-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(place / kind.lower())
        if options.files:
            result["rates"] = {kind: rate(place, kind) for kind in KINDS}
            result["window"] = window(place, options.files)
        if options.mutants:
            result["mutants"] = fuzz(place, options.mutants)
    for case, figures in result.items():
        if isinstance(figures, dict):
            print(f"{case}: {json.dumps(figures)}")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1), "utf-8")
    return 0


def article(number: int) -> tuple[str, list[str]]:
    chance = random.Random(number)

    def sentence() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(9, 22))).capitalize() + "."

    title = f"{sentence()[:-1][:60]} {number}"
    return title, [" ".join(sentence() for _ in range(chance.randint(3, 6))) for _ in range(chance.randint(6, 14))]


def as_text(number: int) -> str:
    title, paragraphs = article(number)
    return "\n\n".join([title, *paragraphs]) + "\n"


def as_page(number: int) -> str:
    title, paragraphs = article(number)
    menu = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in WORDS[:20])
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>'
        f'<meta property="og:site_name" content="Harbour Gazette {number % 7}"></head>'
        f"<body><nav><ul>{menu}</ul></nav>"
        f"<article><h1>{title}</h1>{body}</article><footer>All rights reserved</footer></body></html>"
    )


KINDS: dict[str, tuple[str, Callable[[int], str], int]] = {
    "text": (".txt", as_text, 2000),
    "html": (".html", as_page, 300),
}


def rate(place: Path, kind: str) -> dict[str, float]:
    """Files a second: the bare reader, then workers and database, then with the index."""
    suffix, make, count = KINDS[kind]
    folder = place / kind
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}{suffix}").write_text(make(number), "utf-8")
    list(importers.read_all([folder / f"00000{suffix}"]))
    began = time.perf_counter()
    for number in range(count // 4):
        list(importers.read_all([folder / f"{number:05}{suffix}"]))
    bare = count // 4 / (time.perf_counter() - began)
    with Project.create(place / f"{kind}.swb") as project:
        from workbench import cli_import

        began = time.perf_counter()
        came = cli_import.bring_in(project, cli_import.read([str(folder)]), lambda draft: draft)
        kept = time.perf_counter() - began
        for _ in project.search.refresh():
            pass
        indexed = time.perf_counter() - began
    assert len(came.imported) == count, (len(came.imported), came.rejected[:2])
    return {
        "bare_reader_per_s": round(bare, 1),
        "into_database_per_s": round(count / kept, 1),
        "into_database_and_index_per_s": round(count / indexed, 1),
    }


def window(place: Path, count: int) -> dict[str, float]:
    """A folder of mixed files through the real window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from workbench.ui import icons
    from workbench.ui.main_window import MainWindow
    from workbench.ui.session import Session
    from workbench.ui.theme import LIGHT, Scheme, apply

    folder = mixed(place / "mixed", count)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    icons.set_ink(LIGHT.ink_soft, disabled=LIGHT.hairline, on=LIGHT.accent)
    apply(app, LIGHT, Scheme.LIGHT)
    project = Project.create(place / "window.swb")
    session = Session(project, LIGHT)
    shown = MainWindow(session, Scheme.LIGHT)
    shown.resize(1440, 900)
    shown.show()
    QTest.qWait(1500)
    gaps, memory = [0.0], [0.0]
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    timer, sampler = QTimer(interval=10), QTimer(interval=500)
    timer.timeout.connect(tick)
    sampler.timeout.connect(lambda: memory.append(resident()))
    began = time.perf_counter()
    first: list[float] = []
    session.changed.connect(lambda _change: first.append(time.perf_counter() - began))
    ended: list[bool] = []
    shown.incoming.ended.connect(lambda: ended.append(True))
    last[0] = time.perf_counter()
    timer.start()
    sampler.start()
    shown.incoming.add_files([folder])
    while not ended:
        QTest.qWait(50)
    took = time.perf_counter() - began
    timer.stop()
    sampler.stop()
    sources, steps = project.counts().sources, len(project.history())
    began = time.perf_counter()
    project.undo()
    undone = time.perf_counter() - began
    left = project.counts().sources
    gaps.sort()
    session.close()
    shown.close()
    project.close()
    return {
        "files": count, "sources": sources, "undo_entries": steps, "seconds": round(took, 1),
        "first_source_after_s": round(first[0], 2), "longest_stall_ms": round(1000 * gaps[-1], 1),
        "stalls_over_100_ms": sum(gap > 0.1 for gap in gaps),
        "p99_gap_ms": round(1000 * gaps[int(len(gaps) * 0.99)], 1),
        "peak_memory_mb": round(max(memory)), "undo_all_s": round(undone, 1), "sources_after_undo": left,
    }  # fmt: skip


def mixed(folder: Path, count: int) -> Path:
    """Articles as text and as pages, with doubles, empty and broken files between them."""
    folder.mkdir()
    for number in range(count):
        if number % 50 == 7:
            (folder / f"{number:05}.pdf").write_bytes(b"%PDF-1.4 broken off here")
        elif number % 50 == 9:
            (folder / f"{number:05}.txt").write_text(as_text(number - 1), "utf-8")
        elif number % 50 == 11:
            (folder / f"{number:05}.dat").write_bytes(random.Random(number).randbytes(4000))
        elif number % 3 == 0:
            (folder / f"{number:05}.html").write_text(as_page(number), "utf-8")
        else:
            (folder / f"{number:05}.txt").write_text(as_text(number), "utf-8")
    return folder


def resident() -> float:
    """MB of this process and the workers; shared pages are counted in each."""
    import multiprocessing

    pids = [os.getpid(), *(child.pid for child in multiprocessing.active_children() if child.pid)]
    total = 0
    for pid in pids:
        try:
            total += int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
        except OSError:
            continue
    return total * os.sysconf("SC_PAGE_SIZE") / 2**20


def fuzz(place: Path, count: int) -> dict[str, Any]:
    """Every mutant comes back once, as a source or with a sentence; none outlives its limit."""
    folder = place / "mutants"
    folder.mkdir()
    for number, (name, data) in enumerate(mutants(count, seed=2026)):
        (folder / f"{number:05}-{name}").write_bytes(data)
    began = time.perf_counter()
    told: Counter[str] = Counter()
    slowest, last = 0.0, began
    for read in workers.read_all([folder]):
        if read.path is None:
            continue
        slowest, last = max(slowest, time.perf_counter() - last), time.perf_counter()
        for item in read.items:
            told["source" if isinstance(item, Draft) else _kind_of(item)] += 1
        told["files"] += 1
    assert told["files"] == count
    return {**dict(told), "kinds": sorted(SEEDS), "seconds": round(time.perf_counter() - began, 1),
            "longest_wait_s": round(slowest, 1)}  # fmt: skip


def _kind_of(item: Rejected) -> str:
    for sign in ("made its reader crash", "took longer", "more memory", "the reader made a mistake"):
        if sign in item.reason:
            return sign
    return "rejected"


if __name__ == "__main__":
    sys.exit(main())
