"""How fast a text is shown, scrolled and captured from, beside the same highlights merged into the text.

    python3 packaging/dev.py bench reader [--json FILE] [--turns N]

Everything goes through the real window on a real project, and a time ends when the page has been painted; what the
panels take after that has lines of its own. Beside each figure stands the same work done *QualCoder's way*: a
``QPlainTextEdit`` whose highlights are character formats, merged in one by one, and after a capture (or its undo) all
of them once more. Quotes overlap about ten deep everywhere in the long texts, and far deeper in the short one. Run it
under any platform of Qt (``QT_QPA_PLATFORM=offscreen``, or ``xcb`` under Xvfb); times are wall clock, in
milliseconds. Garbage is collected as the program does it (``ui.garbage``).
"""

import argparse
import json
import os
import platform
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit

from workbench.model import Block, BlockKind, Draft, Location, Span, Stance
from workbench.project import Project
from workbench.ui import icons
from workbench.ui.garbage import leave_alone_what_is_there
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Session
from workbench.ui.theme import LIGHT, Scheme, apply

SIZES = {"5 KB": 5_000, "200 KB": 200_000, "2 MB": 2_000_000}
COUNTS = (0, 1_000, 10_000)
LIMITS = {
    "open 5 KB": 30, "open 200 KB": 60, "open 2 MB": 250,
    **{f"open {size}, 1,000 quotes, more": 30 for size in SIZES},
    **{f"open {size}, 10,000 quotes, more": 150 for size in SIZES},
    **{f"frame, {size}, 10,000 quotes": 16 for size in SIZES},
    "capture, 10,000 quotes": 40, "undo, 10,000 quotes": 40, "redo, 10,000 quotes": 40,
}  # fmt: skip
"""Milliseconds. For opening the median counts, for frames and keys the 95th percentile."""
_WORDS = (
    "the minister said that talks on border withdrawal would resume after officials denied reports of a strike which"
    " neither side could confirm while observers asked for a written order from the ministry of ports and the harbour"
)

Times = dict[str, list[float]]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="reader", description="Measure reading and capturing.")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--turns", type=int, default=9, metavar="N")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="workbench-reader-", ignore_cleanup_errors=True) as folder:
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder) / kind.lower())
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        icons.set_ink(LIGHT.ink_soft, disabled=LIGHT.hairline, on=LIGHT.accent)
        apply(app, LIGHT, Scheme.LIGHT)
        ours, theirs = measure(Path(folder), options.turns)
    result = {
        "benchmark": "reader",
        "machine": {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()},
        "platform": QGuiApplication.platformName(),
        "turns": options.turns,
        "cases": {case: figures(case, taken, theirs.get(case)) for case, taken in ours.items()},
    }
    report(ours, theirs)
    if options.json:
        options.json.write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    return 0


def measure(folder: Path, turns: int) -> tuple[Times, Times]:
    """Milliseconds by case: in the program, and QualCoder's way."""
    ours: Times = {}
    theirs: Times = {}
    with Project.create(folder / "bench.swb") as project:
        sources = {(size, count): fill(project, size, count) for size in SIZES for count in COUNTS}
        session = Session(project)
        window = MainWindow(session, Scheme.LIGHT)
        window.resize(1440, 900)
        window.show()
        QTest.qWaitForWindowExposed(window)
        elsewhere = project.sources.add(draft("Nothing to see here.")).id
        settle()
        leave_alone_what_is_there(swept=True)
        for (size, count), source_id in sources.items():
            case = f"open {size}" + (f", {count:,} quotes" if count else "")
            ours[case] = opening(window, source_id, elsewhere, turns)
            merged = Merged(project, source_id)
            theirs[case] = [timed(merged.show) for _ in range(1 if count == COUNTS[-1] else 3)]
            if count == COUNTS[-1]:
                theirs[f"frame, {size}, {count:,} quotes"] = frames(merged.editor)
            merged.editor.close()
            if count:
                for times in (ours, theirs):
                    bare = statistics.median(times[f"open {size}"])
                    times[f"{case}, more"] = [taken - bare for taken in times[case]]
        for size in SIZES:
            window.session.visit(Location(sources[size, COUNTS[-1]]))
            while window.reader.view.document().size().height() < 1_000:
                settle()
            ours[f"frame, {size}, {COUNTS[-1]:,} quotes"] = frames(window.reader.view)
        ours |= keys(window, sources["200 KB", COUNTS[-1]], 3 * turns)
        for key in ("capture", "undo", "redo"):
            theirs[f"{key}, {COUNTS[-1]:,} quotes"] = theirs[f"open 200 KB, {COUNTS[-1]:,} quotes"]
        window.close()
        session.close()
    return ours, theirs


def fill(project: Project, size: str, count: int) -> int:
    """A source of one size with quotes of random length and place, kept without the verb that checks each."""
    chance = random.Random(f"{size} {count}")
    words = _WORDS.split()
    lines: list[str] = []
    length = 0
    while length < SIZES[size]:
        sentences = [" ".join(chance.choices(words, k=chance.randint(8, 24))) for _ in range(chance.randint(2, 6))]
        lines.append(" ".join(f"“{one.capitalize()},” he said." for one in sentences))
        length += len(lines[-1]) + 1
    source = project.sources.add(draft("\n".join(lines), f"{size} {count}"))
    text = project.sources.text(source.id)
    with project.step("Fill"):
        for _ in range(count):
            start = chance.randrange(len(text) - 400)
            span = Span(start, start + chance.randint(40, 360))
            quote = project.quotes.add(source.id, [span])
            project.quotes.state(quote.id, stance=chance.choice(tuple(Stance)))
    return source.id


def draft(text: str, title: str = "Elsewhere") -> Draft:
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return Draft(text, tuple(blocks), (title + text).encode(), f"{title}.txt", "text/plain", "bench", title)


def timed(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def settle() -> None:
    """Let timers, panels and lazy layout come to rest between two measurements."""
    QTest.qWait(160)


def opening(window: MainWindow, source_id: int, elsewhere: int, turns: int) -> list[float]:
    """From the wish to the first paint, the panels that follow included."""

    def show() -> None:
        window.session.visit(Location(source_id))
        window.reader.view.viewport().repaint()

    taken = []
    for _ in range(turns + 1):
        window.session.visit(Location(elsewhere))
        settle()
        taken.append(timed(show))
    return taken[1:]


class Merged:
    """A text in a field of its own, every highlight a format of its characters."""

    def __init__(self, project: Project, source_id: int) -> None:
        self._spans = [quote.span for quote in project.quotes.of_source(source_id)]
        self._text = project.sources.text(source_id)
        self._made = QTextCharFormat()
        self._made.setBackground(QColor(LIGHT.hit))
        self.editor = QPlainTextEdit()
        self.editor.resize(800, 800)
        self.editor.show()

    def show(self) -> None:
        self.editor.setPlainText(self._text)
        cursor = QTextCursor(self.editor.document())
        for span in self._spans:
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._made)
        self.editor.viewport().repaint()


def frames(view: QAbstractScrollArea) -> list[float]:
    """Three hundred frames or as many as there are, a third of a page apart: most of each is seen for the first
    time. Each is scrolled to and painted."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    settle()
    step = max(1, round(bar.pageStep() / 3))

    def show() -> None:
        bar.setValue(bar.value() + step)
        view.viewport().repaint()

    return [timed(show) for _ in range(min(300, max(1, bar.maximum() // step)))]


def keys(window: MainWindow, source_id: int, turns: int) -> Times:
    """From the key that keeps a quote (or takes it back) to its highlight on the page; then the panels."""
    window.session.visit(Location(source_id))
    view = window.reader.view
    window.reader.take_focus()
    taken: Times = {}

    def press(do: Callable[[], object]) -> None:
        do()
        view.viewport().repaint()

    def panels() -> None:
        window.session.catch_up()
        window.repaint()

    for turn in range(turns):
        sentence = window.reader.walk.reading.sentence_at(1000 * turn)
        assert sentence is not None
        window.reader.select(sentence)
        window.reader.capturing.open()
        settle()
        for what, do in (
            ("capture", lambda: QTest.keyClick(view, Qt.Key.Key_Plus)),
            ("undo", window.commands.undo),
            ("redo", window.commands.redo),
        ):
            taken.setdefault(f"{what}, {COUNTS[-1]:,} quotes", []).append(timed(partial(press, do)))
            taken.setdefault(f"{what}: the panels, after that", []).append(timed(panels))
            settle()
    return taken


def percentile(taken: Sequence[float], share: float) -> float:
    return sorted(taken)[min(len(taken) - 1, round(share * (len(taken) - 1)))]


def figures(case: str, taken: Sequence[float], other: Sequence[float] | None) -> dict[str, float | bool | None]:
    median = statistics.median(taken)
    limit = LIMITS.get(case)
    counts = median if case.startswith("open") else percentile(taken, 0.95)
    return {
        "median_ms": round(median, 2),
        "p95_ms": round(percentile(taken, 0.95), 2),
        "limit_ms": limit,
        "held": counts <= limit if limit is not None else None,
        "qualcoder_ms": round(statistics.median(other), 2) if other else None,
        "ratio": round(statistics.median(other) / median, 1) if other else None,
    }


def report(ours: Times, theirs: Times) -> None:
    heading = f"wall clock, ms ({QGuiApplication.platformName()})"
    print(f"{heading:<38}{'median':>9}{'p95':>9}{'limit':>8}{'QualCoder’s way':>18}{'ratio':>8}")
    for case, taken in ours.items():
        of = figures(case, taken, theirs.get(case))
        limit = f"{of['limit_ms']}" + ("" if of["held"] else " !") if of["limit_ms"] is not None else ""
        beside = f"{of['qualcoder_ms']:>18,.0f}{of['ratio']:>8}" if of["qualcoder_ms"] is not None else ""
        print(f"{case:<38}{of['median_ms']:>9.1f}{of['p95_ms']:>9.1f}{limit:>8}{beside}")


if __name__ == "__main__":
    sys.exit(main())
