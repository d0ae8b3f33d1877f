"""Import: how fast, how much memory, how long the window ever waits, and what a thousand hostile files do.

    python3 packaging/dev.py bench importing [--json FILE] [--files N] [--mutants N] [--only PART ...]

``rates``: texts, web pages and PDF by the hundred into the real window, its project and its index, beside the bare
extractor in one process as the floor; from the first moment, the start of all processes included. ``window``: a
folder of mixed files into the real window with its list of sources in sight, then undone and redone; a timer on its
thread says how long it ever stood still. ``mutants``: mutated files of every kind there is a sample of, each of which
must come back as a source or as a sentence. Off screen, unless QT_QPA_PLATFORM says otherwise.
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
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import import_formats as formats
from tests.benchmarks.heartbeat import Heart, Memory, descendants
from tests.importers.mutants import SEEDS, mutants
from workbench.importers import workers
from workbench.model import Draft, Rejected
from workbench.project import Project
from workbench.ui import icons
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Session
from workbench.ui.theme import LIGHT, Scheme, apply

RATES = {"txt": 4000, "html": 300, "pdf": 300}

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
    parser.add_argument("--only", nargs="+", choices=["rates", "window", "mutants", *RATES], metavar="PART")
    options = parser.parse_args(arguments)
    result: dict[str, Any] = {
        "benchmark": "import",
        "machine": {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()},
    }
    with tempfile.TemporaryDirectory(prefix="workbench-import-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(place / kind.lower())
        only = options.only or ["rates", "window", "mutants"]
        kinds = [kind for kind in RATES if kind in only or "rates" in only]
        if kinds:
            result["rates"] = {kind: rate(place, kind, RATES[kind]) for kind in kinds}
        if "window" in only:
            result["window"] = window(place, options.files)
        if "mutants" in only:
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


def rate(place: Path, suffix: str, count: int) -> dict[str, float]:
    """A folder of one kind through the real window: files (of PDF, pages) a second from the wish to the last source
    in the list, and to the last one in the index, beside the bare extractor in one process."""
    files = formats.collection(suffix, count)
    pages = sum(data.count(b"/Type /Page ") for data in files) or len(files)
    folder = place / f"in-{suffix}"
    folder.mkdir()
    for number, data in enumerate(files):
        (folder / f"{number:05}.{suffix}").write_bytes(data)
    bare = formats.rate(lambda: [formats.BARE[suffix](data) for data in files[: max(20, count // 10)]], 1)
    with opened(place / f"{suffix}.swb") as window:
        first, kept, indexed = bring_in(window, folder)
        assert window.session.project.counts().sources == len(files)
    return {
        "files": len(files), "pages": pages, "bare_per_s": round(bare * pages * max(20, count // 10) / len(files), 1),
        "first_source_after_s": round(first, 2), "into_database_per_s": round(pages / kept, 1),
        "into_database_and_index_per_s": round(pages / indexed, 1),
    }  # fmt: skip


def window(place: Path, count: int) -> dict[str, Any]:
    """A folder of mixed files through the real window, then all of it undone and redone there."""
    folder = mixed(place / "mixed", count)
    heart, memory = Heart(), Memory(back=True)
    with opened(place / "window.swb") as shown:
        project, session = shown.session.project, shown.session
        with heart.beating():
            first, kept, indexed = bring_in(shown, folder)
        importing = heart.figures()
        sources, steps = project.counts().sources, len(project.history())
        moves = {}
        for name, move in (("undo", session.undo), ("redo", session.redo)):
            with heart.beating():
                began = time.perf_counter()
                move()
                wait_until(lambda: project.held is None)
                took = time.perf_counter() - began
                wait_until(lambda: is_idle(shown))
            moves[name] = {"seconds": round(took, 1), "sources_after": project.counts().sources, **heart.figures()}
    memory.stop()
    return {
        "files": count, "sources": sources, "undo_entries": steps, "seconds": round(kept, 1),
        "seconds_with_index": round(indexed, 1), "first_source_after_s": round(first, 2), **importing,
        "peak_resident_mb": round(memory.resident), "peak_shared_once_mb": round(memory.shared_once), **moves,
    }  # fmt: skip


@contextmanager
def opened(path: Path) -> Iterator[MainWindow]:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    icons.set_ink(LIGHT.ink_soft, disabled=LIGHT.hairline, on=LIGHT.accent)
    apply(app, LIGHT, Scheme.LIGHT)
    project = Project.create(path)
    shown = MainWindow(Session(project, LIGHT), Scheme.LIGHT)
    shown.resize(1440, 900)
    shown.show()
    QTest.qWait(1500)
    try:
        yield shown
    finally:
        shown.close()
        shown.deleteLater()
        QTest.qWait(10)
        project.close()


def bring_in(shown: MainWindow, folder: Path) -> tuple[float, float, float]:
    """Seconds to the first source, to the last one in the list, and to the last one in the index."""
    project = shown.session.project
    first: list[float] = []
    ended: list[float] = []
    began = time.perf_counter()
    shown.session.changed.connect(lambda _change: first.append(time.perf_counter() - began))
    shown.incoming.ended.connect(lambda: ended.append(time.perf_counter() - began))
    shown.incoming.add_files([folder])
    wait_until(lambda: bool(ended))
    wait_until(lambda: is_idle(shown) and not project.search.stale())
    return first[0], ended[0], time.perf_counter() - began


def is_idle(shown: MainWindow) -> bool:
    return not any(job.label for job in shown.session.jobs.running)


def wait_until(done: Callable[[], bool]) -> None:
    while not done():
        QTest.qWait(20)


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


def fuzz(place: Path, count: int) -> dict[str, Any]:
    """Every mutant comes back once, as a source or with a sentence; none outlives its limit, and neither memory nor
    open files grow with their number."""
    folder = place / "mutants"
    folder.mkdir()
    for number, (name, data) in enumerate(mutants(count, seed=2026)):
        (folder / f"{number:05}-{name}").write_bytes(data)
    began = time.perf_counter()
    told: Counter[str] = Counter()
    slowest, last = 0.0, began
    held: list[tuple[int, int]] = []  # MB of all processes and open files of this one, now and then
    for read in workers.read_all([folder]):
        if read.path is None:
            continue
        slowest, last = max(slowest, time.perf_counter() - last), time.perf_counter()
        for item in read.items:
            told["source" if isinstance(item, Draft) else _kind_of(item)] += 1
        told["files"] += 1
        if told["files"] % max(1, count // 10) == 0:
            held.append((_memory(), _open_files()))
    assert told["files"] == count
    return {**dict(told), "kinds": sorted(SEEDS), "seconds": round(time.perf_counter() - began, 1),
            "longest_wait_s": round(slowest, 1), "memory_mb": [memory for memory, _ in held],
            "open_files": [files for _, files in held]}  # fmt: skip


def _memory() -> int:
    pages = 0
    for pid in (os.getpid(), *descendants(os.getpid())):
        with suppress(OSError):
            pages += int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * 4096 // 2**20


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir())) if Path("/proc/self/fd").is_dir() else 0


def _kind_of(item: Rejected) -> str:
    for sign in ("made its reader crash", "took longer", "more memory", "the reader made a mistake"):
        if sign in item.reason:
            return sign
    return "rejected"


if __name__ == "__main__":
    sys.exit(main())
