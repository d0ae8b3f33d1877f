"""How long from a key in the search box to the painted results, in the real window.

    python3 packaging/dev.py bench search_window [--json FILE] [--articles N ...] [--keep FOLDER]

Each key of some words is pressed in the box of a window of 1440 × 900 on a project of N articles (put together as in
the benchmark of search), and the clock stops when the list has been painted with the answer to exactly what stands
in the box. “All of it” is when the rest of the list has been painted too, which waits until the keys rest; “counts”
is when the values of the open facet have been painted. An edit is a step of the project — a source comes in, is given
another title, is corrected, a quote is kept, a note written, an actor renamed — while a question that only it
can answer stands in the box, until what it changes in the answer has been painted. Times are in milliseconds: wall
clock, and CPU of the whole process, which a busy machine changes less. Off screen, unless QT_QPA_PLATFORM says
otherwise. A hundred thousand articles take a quarter of an hour to put together: ``--keep`` does it once.
"""

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.benchmarks.search import articles
from workbench.model import Block, BlockKind, Draft, Span, Statement
from workbench.project import Project
from workbench.store.corpus import Corpus
from workbench.text import canonical
from workbench.ui.main_window import MainWindow
from workbench.ui.search.panel import REST
from workbench.ui.search.rows import ResultList
from workbench.ui.session import Session
from workbench.ui.theme import LIGHT, Scheme, apply

TYPED = ("president", "white house", "trump said", '"foreign minister', "outlet:Courier congress", "negotiations")
OUTLETS = ("Arden Courier", "Island Post", "Ports Gazette", "Daily Tern")
EDITS = 5
SEARCHING = ("answer", "counted", "_update")
"""The jobs that answer, count and index; others may go on."""
LIMIT = 30.0
"""Seconds after which a key counts as never answered."""


Moment = tuple[float, float]
"""Wall clock and CPU of the process, in seconds."""


def now() -> Moment:
    return time.perf_counter(), time.process_time()


class Watch(QObject):
    """Notes when the list of results, and the facets, were last painted, and with the answer to which query."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.panel = window.results
        self.query = ""
        self.found: set[int] = set()
        self.painted: Moment = (0.0, 0.0)
        self.counted: Moment = (0.0, 0.0)
        self._pending = False
        view, values = window.findChild(ResultList), window.findChild(QScrollArea, "facet_values")
        assert view is not None
        assert values is not None
        self._values = values.widget() or values
        self.panel.found.connect(self._on_found)
        view.viewport().installEventFilter(self)
        self._values.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if watched is self._values:
                self.counted = now()
            elif self._pending:
                self._pending = False
                self.painted = now()
        return False

    def _on_found(self) -> None:
        self.query = self.panel.query
        self.found = set(self.panel.found_ids())
        self._pending = True
        if not self.found:
            self.painted = now()
            self._pending = False

    def wait(self, query: str, since: Moment) -> Moment:
        """How long after ``since`` the answer to ``query`` was painted, in milliseconds."""
        return self._until(lambda: self.query == query, since)

    def wait_for(self, source_id: int, since: Moment) -> Moment:
        """The same, until that source was among them."""
        return self._until(lambda: source_id in self.found, since)

    def _until(self, answered: Callable[[], bool], since: Moment) -> Moment:
        while now()[0] - since[0] < LIMIT:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            if answered() and self.painted > since:
                return self.after(since, self.painted)
        raise TimeoutError(self.panel.query)

    @staticmethod
    def after(since: Moment, end: Moment) -> Moment:
        return (end[0] - since[0]) * 1000, (end[1] - since[1]) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--articles", type=int, nargs="*", default=[1000])
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the projects made, and use those kept")
    options = parser.parse_args()
    app = QApplication([])
    apply(app, LIGHT, Scheme.LIGHT)
    # Reprints are grouped in the background for a minute or more: one thing is measured at a time.
    Corpus.stories = lambda _corpus: iter([[]])  # type: ignore[method-assign, assignment]
    figures = {count: measure(count, options.keep) for count in options.articles}
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def measure(count: int, keep: Path | None) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory() as folder:
        home = keep / f"{count}" if keep else Path(folder)
        home.mkdir(parents=True, exist_ok=True)
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
        kept = home / "bench.swb"
        project = Project.open(kept) if kept.exists() else fill(kept, count)
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
        print(f"{count} articles, ms" + " " * 18 + "wall p50      p95  CPU p50      p95     keys", flush=True)
        figures = told("keys", type_all(window, watch))
        watch.panel.show_facet("outlet")
        figures |= told("keys, a facet open", type_all(window, watch))
        watch.panel.show_facet("")
        known = len(project.history())
        figures |= told("an edit", edit_all(window, watch))
        for _ in project.history()[known:]:
            project.undo()  # a project that is kept stays as it was
        window.close()
        project.close()
    return figures


def fill(path: Path, count: int) -> Project:
    project = Project.create(path, title="Benchmark")
    choose = random.Random(3)
    step: int | None = None
    for number, text in enumerate(articles(count)):
        with project.step("Import", continues=step) as step:
            project.sources.add(drafted(number, text, choose))
    return project


def drafted(number: int, text: str, choose: random.Random) -> Draft:
    title = " ".join(text.split()[:9])
    whole = canonical(f"{title}\n{text}\nNumber {number}")
    blocks, start = [], 0
    for line in whole.split("\n"):
        kind = BlockKind.PARAGRAPH if start else BlockKind.TITLE
        blocks.append(Block(kind, start, start + len(line)))
        start += len(line) + 1
    date = f"2026-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}"
    return Draft(
        whole, tuple(blocks), whole.encode(), f"{number}.txt", "text/plain", "text 1", title,
        outlet=choose.choice(OUTLETS), published=date, language="en",
    )  # fmt: skip


def edit_all(window: MainWindow, watch: Watch) -> dict[str, list[Moment]]:
    """How long each kind of edit takes to be seen in the answer to a question."""
    project, times = window.session.project, {}
    for name, query, edit in edits(project):
        taken = []
        for turn in range(EDITS):
            word = f"quill{uuid4().hex}"
            ask(window, query.format(word=word))
            since = now()
            taken.append(watch.wait_for(edit(turn, word), since))
        times[name] = taken
    return times


def edits(project: Project) -> list[tuple[str, str, Callable[[int, str], int]]]:
    """What they are called, a question only they can answer, and what makes them: in which turn, with which word; it
    says of which source, which is then among the results."""
    ids = project.sources.ids()
    choose = random.Random(5)
    actor = project.codebook.find_actor("Quillon") or project.codebook.add_actor("Quillon")

    def bring_in(turn: int, word: str) -> int:
        return project.sources.add(drafted(turn, f"A first line with {word}.\n{word}", choose)).id

    def retitle(turn: int, word: str) -> int:
        project.sources.edit(ids[turn], title=f"About {word}")
        return ids[turn]

    def correct(turn: int, word: str) -> int:
        text = project.sources.text(ids[turn])
        start = text.index(" ", len(text) // 2) + 1
        project.versions.correct(ids[turn], Span(start, text.index(" ", start)), word)
        return ids[turn]

    def keep(turn: int, _word: str) -> int:
        source_id = ids[20 + turn]
        text = project.sources.text(source_id)
        start = text.index("\n") + 1
        project.quotes.add(source_id, [Span(start, text.index("\n", start))])
        return source_id

    def note(turn: int, word: str) -> int:
        quote = project.quotes.add(ids[40 + turn], [Span(0, 9)])
        project.quotes.set_note(quote.id, f"Ask {word}.")
        return quote.source_id

    def rename(turn: int, word: str) -> int:
        quote = project.quotes.add(ids[60 + turn], [Span(0, 9)], statement=Statement(0, 0, actor.id))
        project.codebook.rename_actor(actor.id, word)
        return quote.source_id

    return [
        ("import", "{word}", bring_in), ("title", "title:{word}", retitle), ("typo corrected", "{word}", correct),
        ("quote kept", "in:quotes the", keep), ("note written", "in:notes {word}", note),
        ("actor renamed", "actor:{word}", rename),
    ]  # fmt: skip


def ask(window: MainWindow, query: str) -> None:
    window.search_box.setText(query)
    settle(window.session)


def type_all(window: MainWindow, watch: Watch) -> dict[str, list[Moment]]:
    times: dict[str, list[Moment]] = {"first letter": [], "later letters": [], "all of it": []}
    for words in TYPED:
        first, *later = type_in(window, watch, words)
        times["first letter"].append(first)
        times["later letters"] += later[:-2]
        times["all of it"].append(later[-2])
        if later[-1] > (0, 0):
            times.setdefault("counts", []).append(later[-1])
    return times


def type_in(window: MainWindow, watch: Watch, words: str) -> list[Moment]:
    """How long each key took, and last the whole answer to the last key, and its counts."""
    box, session = window.search_box, window.session
    box.clear()
    box.setFocus()
    settle(session)
    times, since = [], now()
    for place, key in enumerate(words, 1):
        since = now()
        QTest.keyClicks(box, key)
        times.append(watch.wait(words[:place], since))
    settle(session)
    return [*times, watch.after(since, watch.painted), watch.after(since, max(watch.counted, since))]


def settle(session: Session) -> None:
    """Until no search has been under way for longer than the list waits for keys to rest."""
    quiet = time.perf_counter()
    while time.perf_counter() - quiet < 2 * REST / 1000:
        QTest.qWait(10)
        if any(job._work.__name__ in SEARCHING for job in session.jobs.running):  # type: ignore[attr-defined]
            quiet = time.perf_counter()


def told(state: str, times: dict[str, list[Moment]]) -> dict[str, dict[str, float]]:
    rows: dict[str, dict[str, float]] = {}
    for name, values in times.items():
        row: dict[str, float] = {}
        for clock, which in enumerate(("wall", "CPU")):
            ordered = sorted(value[clock] for value in values)
            row[f"{which} p50"] = round(statistics.median(ordered), 1)
            row[f"{which} p95"] = round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 1)
        rows[f"{state}: {name}"] = {**row, "keys": len(values)}
        figures = " ".join(f"{value:8}" for value in (*row.values(), len(values)))
        print(f"  {state + ': ' + name:36}", figures, flush=True)
    return rows


if __name__ == "__main__":
    main()
