"""How long from a key in the search box to the painted results, in the real window.

    python3 packaging/dev.py bench search_window [--json FILE] [--articles N ...]

Each key of some words is pressed in the box of a window of 1440 × 900 on a project of N articles (put together as in
the benchmark of search), and the clock stops when the list has been painted with the answer to exactly what stands
in the box. “All of it” is when the rest of the list has been painted too, which waits until the keys rest. Times are
in milliseconds: wall clock, and CPU of the whole process, which a busy machine changes less. Off screen, unless
QT_QPA_PLATFORM says otherwise.
"""

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.search import articles
from workbench.model import Block, BlockKind, Draft
from workbench.project import Project
from workbench.text import canonical
from workbench.ui.main_window import MainWindow
from workbench.ui.search.panel import REST
from workbench.ui.search.rows import ResultList
from workbench.ui.session import Session
from workbench.ui.theme import LIGHT, Scheme, apply

TYPED = ("president", "white house", "trump said", '"foreign minister', "outlet:Courier congress", "negotiations")
OUTLETS = ("Arden Courier", "Island Post", "Ports Gazette", "Daily Tern")
LIMIT = 30.0
"""Seconds after which a key counts as never answered."""


Moment = tuple[float, float]
"""Wall clock and CPU of the process, in seconds."""


def now() -> Moment:
    return time.perf_counter(), time.process_time()


class Watch(QObject):
    """Notes when the list of results was last painted, and with the answer to which query."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.panel = window.results
        self.query = ""
        self.rows = 0
        self.painted: Moment = (0.0, 0.0)
        self._pending = False
        view = window.findChild(ResultList)
        assert view is not None
        self.panel.found.connect(self._on_found)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._pending:
            self._pending = False
            self.painted = now()
        return False

    def _on_found(self) -> None:
        self.query = self.panel.query
        self.rows = len(self.panel.found_ids())
        self._pending = True
        if not self.rows:
            self.painted = now()
            self._pending = False

    def wait(self, query: str, since: Moment) -> Moment:
        """How long after ``since`` the answer to ``query`` was painted, in milliseconds."""
        while now()[0] - since[0] < LIMIT:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            if self.query == query and self.painted > since:
                return self.after(since)
        raise TimeoutError(query)

    def after(self, since: Moment) -> Moment:
        return (self.painted[0] - since[0]) * 1000, (self.painted[1] - since[1]) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--articles", type=int, nargs="*", default=[1000])
    options = parser.parse_args()
    app = QApplication([])
    apply(app, LIGHT, Scheme.LIGHT)
    figures = {count: measure(count) for count in options.articles}
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def measure(count: int) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder) / kind.lower())
        project = fill(Path(folder) / "bench.swb", count)
        for _ in project.search.refresh():
            pass
        session = Session(project, LIGHT)
        window = MainWindow(session, Scheme.LIGHT)
        window.resize(1440, 900)
        window.show()
        watch = Watch(window)
        settle(session)
        type_in(window, watch, "warm")
        watch.panel.show_facet("")
        figures = {"keys": type_all(window, watch)}
        watch.panel.show_facet("outlet")
        figures["keys, a facet open"] = type_all(window, watch)
        window.close()
        project.close()
    return told(count, figures)


def fill(path: Path, count: int) -> Project:
    project = Project.create(path, title="Benchmark")
    choose = random.Random(3)
    step: int | None = None
    for number, text in enumerate(articles(count)):
        title = " ".join(text.split()[:9])
        whole = canonical(f"{title}\n{text}\nNumber {number}")
        blocks, start = [], 0
        for line in whole.split("\n"):
            kind = BlockKind.PARAGRAPH if start else BlockKind.TITLE
            blocks.append(Block(kind, start, start + len(line)))
            start += len(line) + 1
        date = f"2026-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}"
        draft = Draft(
            whole, tuple(blocks), whole.encode(), f"{number}.txt", "text/plain", "text 1", title,
            outlet=choose.choice(OUTLETS), published=date, language="en",
        )  # fmt: skip
        with project.step("Import", continues=step) as step:
            project.sources.add(draft)
    return project


def type_all(window: MainWindow, watch: Watch) -> dict[str, list[Moment]]:
    times: dict[str, list[Moment]] = {"first letter": [], "later letters": [], "all of it": []}
    for words in TYPED:
        first, *later = type_in(window, watch, words)
        times["first letter"].append(first)
        times["later letters"] += later[:-1]
        times["all of it"].append(later[-1])
    return times


def type_in(window: MainWindow, watch: Watch, words: str) -> list[Moment]:
    """How long each key took, and last the whole answer to the last key."""
    box, session = window.search_box, window.session
    box.clear()
    box.setFocus()
    settle(session)
    times, since = [], now()
    for place, key in enumerate(words, 1):
        since = now()
        QTest.keyClicks(box, key)
        if words[:place].strip() != words[: place - 1].strip():
            times.append(watch.wait(words[:place].strip(), since))
    settle(session)
    return [*times, watch.after(since)]


def settle(session: Session) -> None:
    """Until nothing has been under way for longer than the list waits for keys to rest."""
    quiet = time.perf_counter()
    while time.perf_counter() - quiet < 2 * REST / 1000:
        QTest.qWait(10)
        if session.jobs.running:
            quiet = time.perf_counter()


def told(count: int, figures: dict[str, dict[str, list[Moment]]]) -> dict[str, dict[str, float]]:
    print(f"{count} articles, ms" + " " * 18 + "wall p50      p95  CPU p50      p95     keys")
    rows: dict[str, dict[str, float]] = {}
    for state, times in figures.items():
        for name, values in times.items():
            row: dict[str, float] = {}
            for clock, which in enumerate(("wall", "CPU")):
                ordered = sorted(value[clock] for value in values)
                row[f"{which} p50"] = round(statistics.median(ordered), 1)
                row[f"{which} p95"] = round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 1)
            rows[f"{state}: {name}"] = {**row, "keys": len(values)}
            print(f"  {state + ': ' + name:36}", " ".join(f"{value:8}" for value in (*row.values(), len(values))))
    return rows


if __name__ == "__main__":
    main()
