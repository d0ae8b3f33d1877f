"""How long the pages of a report take to follow a change, in the window, and whether the window goes on meanwhile.

    python3 packaging/dev.py bench report_window [--json FILE] [--quotes N] [--repeats N]

A project of N quotations from N / 10 sources is opened in the report builder. Each figure is from the change (the
step in the project included) to the pages one looks at being painted anew, in milliseconds by the clock: once looking
at the first page, once in the middle of the report, once at its end; and until all pages are there. “Held up” is the
longest time a timer of 10 ms was late meanwhile. Beside them stand two floors: painting the view again with nothing
changed, and laying the report out without any page. The goal is 300 ms at 1,000 quotations. Off-screen unless
QT_QPA_PLATFORM says otherwise.
"""

import argparse
import gc
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.story import draft
from workbench.model import Span, Stance, Statement
from workbench.project import Project
from workbench.report import Choices, Part, build
from workbench.ui import theme
from workbench.ui.report.page import ReportPage
from workbench.ui.session import Session

GOAL = 300.0
_WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
CHANGES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "title": ({"title": "Another title"}, {"title": "A report"}),
    "endnotes": ({"notes": "endnotes"}, {"notes": "footnotes"}),
    "paper": ({"paper": "Letter"}, {"paper": "A4"}),
    "language": ({"language": "de"}, {"language": "en"}),
    "citation style": ({"style": "apa"}, {"style": "house"}),
    "a part": ({"parts": frozenset(Part) - {Part.SCOPE}}, {"parts": frozenset(Part)}),
    "grouping": ({"by": "actor"}, {"by": "claim"}),
    "comments": ({"comments": False}, {"comments": True}),
}
WORDS = ["harbour", "minister", "bridge", "denied", "order", "ferry", "night", "council", "gates", "water", "letter",
         "engineer", "closed", "reported", "island", "strike", "border", "company", "signal", "morning"]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--quotes", type=int, default=1000)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    app = QApplication([])
    theme.apply(app, theme.LIGHT, theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = folder
        project = Project.create(Path(folder) / "report.swb")
        fill(project, options.quotes)
        figures = measure(project, options.repeats)
        project.close()
    print_table(figures, options.quotes)
    if options.json:
        options.json.write_text(json.dumps({"quotes": options.quotes, "ms": figures}, indent=1), encoding="utf-8")


def fill(project: Project, count: int) -> None:
    """Ten quotations a source, each of about 24 words, said by one of 50 actors of one of 40 claims."""
    with project.step("Fill"):
        actors = [project.codebook.add_actor(f"Speaker {number}").id for number in range(50)]
        claims = [project.codebook.add_claim(f"Claim {number} about the harbour").id for number in range(40)]
        for source in range(max(1, count // 10)):
            lines = [
                " ".join(WORDS[(source * 7 + line * 3 + word * (line + 1)) % len(WORDS)] for word in range(24)) + "."
                for line in range(10)
            ]
            text = "\n".join([f"Article {source}", *lines])
            date = f"2026-05-{source % 28 + 1:02}"
            made = project.sources.add(draft(text, outlet=f"Outlet {source % 20}", published=date))
            start = text.index("\n") + 1
            for number, line in enumerate(lines):
                stance = list(Stance)[number % 4]
                said = Statement(0, 0, actors[(source + number) % 50], claims[(source * 3 + number) % 40], stance)
                note = "A note." if number == 0 else None
                project.quotes.add(made.id, [Span(start, start + len(line))], statement=said, note=note)
                start += len(line) + 1


def measure(project: Project, repeats: int) -> dict[str, dict[str, float]]:
    session = Session(project)
    page = ReportPage(session)
    page.resize(1440, 820)
    begun = time.perf_counter()
    page.show()
    first = until_painted(page, lambda: bool(page.preview.page_count), begun)
    until_made(page, lambda: page.preview.is_done)
    gc.collect()
    gc.freeze()  # as the program does once it has started
    figures: dict[str, dict[str, float]] = {"first pages": {"first": first}}
    bar = page.preview.verticalScrollBar()
    for name, (there, back) in CHANGES.items():
        row: dict[str, float] = {}
        for where, share in (("first", 0.0), ("middle", 0.5), ("end", 1.0)):
            times, alls, gaps = [], [], []
            for _ in range(repeats):
                bar.setValue(round(bar.maximum() * share))
                QApplication.processEvents()
                for chosen in (there, back):
                    seen, whole, gap = changed(page, chosen)
                    times.append(seen)
                    alls.append(whole)
                    gaps.append(gap)
            row |= {where: statistics.median(times)}
            row["all"] = max(row.get("all", 0.0), statistics.median(alls))
            row["held up"] = max(row.get("held up", 0.0), *gaps)
        figures[name] = row
    figures["floor: painting"] = {"first": statistics.median(repainted(page) for _ in range(9))}
    figures["floor: laying out"] = {"first": statistics.median(laid_out(project) for _ in range(3))}
    session.close()
    page.deleteLater()
    return figures


def changed(page: ReportPage, chosen: dict[str, Any]) -> tuple[float, float, float]:
    """Milliseconds until the pages in view are painted anew, until all are there, and the longest hold-up."""
    before = page.preview.paper
    gaps: list[float] = []
    turned = [time.perf_counter()]

    def turn() -> None:
        now = time.perf_counter()
        gaps.append(now - turned[0])
        turned[0] = now

    ticking = QTimer()
    ticking.timeout.connect(turn)
    ticking.start(10)
    begun = turned[0] = time.perf_counter()
    page.choose(**chosen)
    seen = until_painted(page, lambda: page.preview.paper is not before, begun)
    until_made(page, lambda: page.preview.is_done)
    ticking.stop()
    return seen, (time.perf_counter() - begun) * 1000, max(gaps) * 1000


def until_painted(page: ReportPage, true: Callable[[], bool], begun: float) -> float:
    until_made(page, true)
    page.preview.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


def until_made(page: ReportPage, true: Callable[[], bool]) -> None:
    end = time.perf_counter() + 60
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError(page.state())
        QApplication.processEvents(_WAITING, 5)


def repainted(page: ReportPage) -> float:
    begun = time.perf_counter()
    page.preview.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


def laid_out(project: Project) -> float:
    material, choices = project.material(), Choices("A report")
    begun = time.perf_counter()
    build(choices, material)
    return (time.perf_counter() - begun) * 1000


def print_table(figures: dict[str, dict[str, float]], quotes: int) -> None:
    columns = ("first", "middle", "end", "all", "held up")
    print(f"{quotes:,} quotations, ms".ljust(24) + "".join(column.rjust(10) for column in columns))
    for name, row in figures.items():
        print(name.ljust(24) + "".join(f"{row[column]:10.0f}" if column in row else " " * 10 for column in columns))
    rows = [figures[name] for name in CHANGES]
    seen = [row[place] for row in rows for place in ("first", "middle", "end")]
    kept = sum(each <= GOAL for each in seen)
    print(f"Goal, a changed option within {GOAL:.0f} ms: kept in {kept} of {len(seen)}, {max(seen):.0f} at worst")


if __name__ == "__main__":
    main()
