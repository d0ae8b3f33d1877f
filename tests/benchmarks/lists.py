"""How long lists of quotes and of sources take to be shown, filtered and scrolled, beside QualCoder's way.

    python3 packaging/dev.py bench lists [--json FILE] [--rows N] [--repeats N]

The project has as many sources as quotes, all made up from words of a fixed seed; every third quote has a note and
nine in ten have a statement. Each figure is from the call to the painted panel: p50 and p95 in CPU milliseconds of
this process, so that a busy machine changes them little, and beside them the median by the clock. *QualCoder's way*
to list what was coded is one text of all of it with a format merged in for every piece, and to list files a
``QListWidget`` with an item each, of which a filter hides some; either is measured once, because it takes that long,
and its ratio to ours stands beside each figure. Off-screen unless QT_QPA_PLATFORM says otherwise.
"""

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from workbench.model import Span
from workbench.project import Project
from workbench.ui import theme
from workbench.ui.library.panel import LibraryPanel
from workbench.ui.quotes.panel import QuotesPanel
from workbench.ui.quotes.rows import read_rows
from workbench.ui.session import Session
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.paged import ListView

Figures = dict[str, dict[str, object]]
P = TypeVar("P", bound=QWidget)
Theirs = dict[str, float]
Time = tuple[float, float]
"""CPU and clock, in milliseconds."""
LIMITS = {"shown": 150.0, "filtered": 100.0, "scrolled, one frame": 16.0}
WORDS = ["harbour", "minister", "bridge", "denied", "order", "ferry", "night", "council", "gates", "water", "letter",
         "engineer", "closed", "reported", "island", "strike", "border", "company", "signal", "morning"]  # fmt: skip
OUTLETS, ACTORS, CLAIMS = 60, 500, 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--repeats", type=int, default=9)
    options = parser.parse_args()
    app = QApplication([])
    theme.apply(app, theme.LIGHT, theme.Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = folder
        project = Project.create(Path(folder) / "lists.swb")
        fill(project, options.rows)
        figures = measure(project, options.repeats)
        project.close()
    print_table(figures, options.rows)
    if options.json:
        options.json.write_text(json.dumps({"rows": options.rows, "ms": figures}, indent=1), encoding="utf-8")


def measure(project: Project, repeats: int) -> Figures:
    session = Session(project)
    figures: Figures = {}
    quotes = shown(lambda: QuotesPanel(session), repeats, figures, "quotes")
    quotes._all.click()
    settle(quotes)
    figures["quotes, all shown"] = summary([timed(quotes, quotes.reload) for _ in range(repeats)], "shown")
    typed(quotes, quotes._field.setText, repeats, figures, "quotes")
    asked(quotes, repeats, figures)
    scrolled(quotes, quotes._list, figures, "quotes")
    figures["quotes, one captured"] = summary(captured(project, quotes, repeats), "filtered")
    library = shown(lambda: LibraryPanel(session), repeats, figures, "sources")
    typed(library, library._filter.setText, repeats, figures, "sources")
    scrolled(library, library._list, figures, "sources")
    for what, theirs in (("quotes", merged(project)), ("sources", hidden(project))):
        for name, figure in figures.items():
            if name.startswith(what):
                compare(name, figure, theirs)
    session.close()
    return figures


def compare(name: str, figure: dict[str, object], theirs: Theirs) -> None:
    """A jump is a frame to whoever has laid everything out; whatever else is not a filter lays out anew."""
    kind = "scrolled, one frame" if "scrolled" in name or "jumped" in name else "shown"
    if figure["limit"] == LIMITS["filtered"] and "captured" not in name:
        kind = "filtered"
    own = figure["p50"]
    assert isinstance(own, float)
    figure |= {"QualCoder": round(theirs[kind], 1), "ratio": round(theirs[kind] / max(own, 0.1), 1)}


def shown(make: Callable[[], P], repeats: int, figures: Figures, what: str) -> P:
    """A new panel, from nothing to painted."""
    times = []
    panel: P | None = None
    for _ in range(repeats):
        if panel is not None:
            panel.close()
            panel.deleteLater()
            QApplication.processEvents()
        begun = now()
        panel = make()
        panel.resize(360, 800)
        panel.show()
        settle(panel)
        times.append(since(begun))
    assert panel is not None
    figures[f"{what}, panel made"] = summary(times, "shown")
    return panel


def typed(panel: QWidget, type_in: Callable[[str], object], repeats: int, figures: Figures, what: str) -> None:
    """A word typed letter by letter, and two words at once; each letter is a figure."""
    field = panel.findChild(FilterField)
    assert field is not None
    field.focused.emit()  # as somebody does who types into it
    times = []
    for word in WORDS[:repeats]:
        times += [timed(panel, partial(type_in, word[:end])) for end in range(1, len(word) + 1)]
    times += [timed(panel, partial(type_in, " ".join(pair))) for pair in zip(WORDS, WORDS[5:], strict=False)]
    figures[f"{what}, typed a letter"] = summary(times, "filtered")
    figures[f"{what}, typing cleared"] = summary([timed(panel, lambda: type_in("")) for _ in range(1)], "filtered")


def asked(panel: QuotesPanel, repeats: int, figures: Figures) -> None:
    for kind, value in (("actor", 7), ("claim", 7), ("stance", "denies")):
        times = []
        for _ in range(repeats):
            panel.clear_filter()
            settle(panel)
            times.append(timed(panel, partial(panel.set_filter, kind, value)))
        figures[f"quotes, by {kind}"] = summary(times, "filtered")
    panel.clear_filter()
    for group in ("actor", "outlet"):
        times = [timed(panel, partial(panel._on_group, group)) for _ in range(repeats)]
        figures[f"quotes, grouped by {group}"] = summary(times, "shown")
    panel._on_group("")
    for order in ("position", "date_desc"):
        times = [timed(panel, partial(panel._on_order, order)) for _ in range(repeats)]
        figures[f"quotes, sorted by {order}"] = summary(times, "shown")
    panel._on_order("")
    settle(panel)


def scrolled(panel: QWidget, view: ListView, figures: Figures, what: str) -> None:
    """The wheel, notch by notch, then jumps to anywhere."""
    bar = view.verticalScrollBar()
    wheel = [timed(panel, partial(bar.setValue, step * 60)) for step in range(400)]
    figures[f"{what}, scrolled"] = summary(wheel, "scrolled, one frame")
    choose = random.Random(3)
    jumps = [timed(panel, lambda: bar.setValue(choose.randint(0, bar.maximum()))) for _ in range(60)]
    figures[f"{what}, jumped"] = summary(jumps, "shown")


def captured(project: Project, panel: QuotesPanel, repeats: int) -> Iterator[Time]:
    """One quote more, from the step to the painted list."""
    for place in range(repeats):
        yield timed(panel, partial(project.quotes.add, 1, [Span(place, place + 12)]))


def merged(project: Project) -> Theirs:
    """All quotes in one text, a format for each; filtered: those with a word, in one text again."""
    view = QPlainTextEdit()
    view.resize(360, 800)
    view.show()
    made = QTextCharFormat()
    made.setBackground(QColor(theme.LIGHT.hit))

    def show(ids: Sequence[int]) -> None:
        words = [row.quote.exact for row in read_rows(project, ids)]
        view.setPlainText("\n".join(words))
        cursor = QTextCursor(view.document())
        start = 0
        for each in words:
            cursor.setPosition(start)
            cursor.setPosition(start + len(each), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(made)
            start += len(each) + 1

    return theirs_of(view, lambda: show(project.quotes.ids()), lambda: show(project.quotes.ids(contains=WORDS[0])))


def hidden(project: Project) -> Theirs:
    view = QListWidget()
    view.resize(360, 800)
    view.show()

    def show() -> None:
        for source in project.sources.many(project.sources.ids()):
            view.addItem(QListWidgetItem(source.title))

    def narrow() -> None:
        for number in range(view.count()):
            item = view.item(number)
            item.setHidden(WORDS[0] not in item.text())

    return theirs_of(view, show, narrow)


def theirs_of(view: QAbstractScrollArea, show: Callable[[], object], narrow: Callable[[], object]) -> Theirs:
    """CPU milliseconds by kind of figure, as in ``LIMITS``."""
    taken = {"shown": timed(view, show)[0]}
    bar = view.verticalScrollBar()
    frames = [timed(view, partial(bar.setValue, bar.value() + step))[0] for step in range(60)]
    taken["scrolled, one frame"] = statistics.median(frames)
    taken["filtered"] = timed(view, narrow)[0]
    view.close()
    return taken


def timed(panel: QWidget, do: Callable[[], object]) -> Time:
    begun = now()
    do()
    settle(panel)
    return since(begun)


def now() -> Time:
    return time.process_time() * 1000, time.perf_counter() * 1000


def since(begun: Time) -> Time:
    cpu, clock = now()
    return cpu - begun[0], clock - begun[1]


def settle(panel: QWidget) -> None:
    """Everything laid out and painted."""
    QApplication.processEvents()
    panel.repaint()


def summary(times: Iterable[Time], limit: str) -> dict[str, object]:
    measured = list(times)
    cpu = sorted(each for each, _ in measured)
    p95 = cpu[round(0.95 * (len(cpu) - 1))]
    clock = statistics.median(each for _, each in measured)
    return {
        "p50": round(statistics.median(cpu), 1),
        "p95": round(p95, 1),
        "clock": round(clock, 1),
        "limit": LIMITS[limit],
    }


def print_table(figures: Figures, rows: int) -> None:
    print(f"{rows:,} quotes, {rows:,} sources; milliseconds")
    for name, cells in figures.items():
        print(f"  {name:28}", "  ".join(f"{label} {cell!s:>8}" for label, cell in cells.items()))


def fill(project: Project, rows: int) -> None:
    """By SQL, because adding so many one by one takes minutes; every row is as the store would write it."""
    choose = random.Random(1)
    db = project._db
    with project.step("Fill"):
        outlets = [f"outlet {number}" for number in range(OUTLETS)]
        actors = [f"{words(choose, 2)} {number}" for number in range(ACTORS)]
        claims = [f"{words(choose, 8)} {number}" for number in range(CLAIMS)]
        db.conn.executemany("insert into outlet (name, folded) values (?, ?)", zip(outlets, outlets, strict=True))
        db.conn.executemany(
            "insert into actor (name, folded, kind) values (?, ?, 'person')", zip(actors, actors, strict=True)
        )
        db.conn.executemany("insert into claim (text, folded) values (?, ?)", zip(claims, claims, strict=True))
        db.execute("update meta set value = ? where key = 'quote_number'", [rows])
        for name, columns, values in tables(choose, rows):
            marks = ", ".join("?" * (columns.count(",") + 1))
            db.conn.executemany(f"insert into {name} ({columns}) values ({marks})", values)


def tables(choose: random.Random, rows: int) -> Iterator[tuple[str, str, Iterator[tuple[object, ...]]]]:
    numbers = range(1, rows + 1)
    titles = [words(choose, 7) for _ in numbers]
    quotes = [words(choose, choose.randint(6, 40)) for _ in numbers]
    days = [f"202{choose.randint(0, 5)}-{choose.randint(1, 12):02}-{choose.randint(1, 28):02}" for _ in numbers]
    yield (
        "source",
        "title, title_folded, outlet_id, published, retrieved, stamp",
        (
            (title, title, choose.randint(1, OUTLETS), day, "2026-01-01", number)
            for number, title, day in zip(numbers, titles, days, strict=True)
        ),
    )
    yield (
        "version",
        "source_id, number, text_sha256, sha256, filename, media_type, extractor, imported, chars, text",
        (
            (number, 1, "", "", "a.txt", "text/plain", "made up", "2026-01-01", len(quote), quote)
            for number, quote in zip(numbers, quotes, strict=True)
        ),
    )
    yield "quote", "number, source_id, version_id, created", ((n, n, n, "2026-01-01") for n in numbers)
    yield (
        "segment",
        'quote_id, ordinal, start, "end", exact, prefix, suffix, paragraph, folded',
        ((number, 0, 0, len(quote), quote, "", "", 1, quote) for number, quote in zip(numbers, quotes, strict=True)),
    )
    stances = ("asserts", "denies", "questions", "reports", None)
    yield (
        "statement",
        "quote_id, actor_id, claim_id, stance",
        (
            (number, choose.randint(1, ACTORS), choose.randint(1, CLAIMS), choose.choice(stances))
            for number in numbers
            if number % 10
        ),
    )
    yield (
        "memo",
        "quote_id, text, author, changed, folded",
        (
            (number, note, "", "2026-01-01", note)
            for number in numbers
            if number % 3 == 0
            for note in [words(choose, 6)]
        ),
    )


def words(choose: random.Random, count: int) -> str:
    return " ".join(choose.choices(WORDS, k=count))


if __name__ == "__main__":
    main()
