"""Eight hours of work in one sitting: what the window's memory and its speed are after a hundred thousand commands.

    python3 packaging/dev.py bench soak [--json FILE] [--commands N] [--sources N] [--seed N]

Commands are chosen at random in the mix of somebody who reads closely, always the same for one seed, and
done in the real window as its user does them: by key, by action, by typing. The project keeps its size: what is
captured beyond a margin is removed, and what is pasted is undone. A command's time is from its key to the end of the
painting it caused; jobs it set going are waited for in between and not counted, like a user who reads on.

Slowing is the median time of each kind of command in the last tenth over that in the first (the tenth after the
first hundredth, in which panels are built), weighed by how much time the kind takes. Memory is what the process holds
(resident), at the end of each tenth.
"""

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.benchmarks.search import articles
from tests.benchmarks.search_window import drafted
from workbench.model import Location, Span, Stance
from workbench.project import Project
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Session
from workbench.ui.theme import LIGHT, Scheme, apply

QUOTES_OF_A_SOURCE = 5
ACTORS, CLAIMS = 60, 40
MARGIN = 200
"""Quotes beyond those at the beginning, from which on they are removed rather than made."""
FILL = "Fill"
PATIENCE = 20.0  # seconds for jobs to come to an end

Key = Qt.Key


class Reader:
    """Somebody at the window."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.session = window.session
        self.project = window.session.project
        self.chance = random.Random(seed)
        self.sources = self.project.sources.ids()
        self.most = len(self.project.quotes.ids()) + MARGIN
        words = self.project.sources.text(self.sources[0]).split()
        self.words = [word for word in words if word.isascii() and word.isalpha() and len(word) > 4][:200]
        self.mix: dict[str, tuple[int, Callable[[], None]]] = {
            "sentence": (300, lambda: self.press("j")),
            "quotation": (120, lambda: self.press(".")),
            "open a source": (120, self.visit),
            "capture": (120, self.capture),
            "undo": (40, self.undo),
            "redo": (20, lambda: self.act("edit.redo")),
            "mark as done": (20, lambda: self.act("source.done")),
            "next quote": (40, lambda: self.act("quote.next")),
            "back": (20, lambda: self.act("view.back")),
            "recode": (30, self.recode),
            "note": (20, self.note),
            "rename an actor": (5, self.rename),
            "search": (40, self.search),
            "next hit": (30, lambda: self.act("search.next_hit")),
            "narrow the list": (20, self.narrow),
            "text size": (6, lambda: self.act(self.chance.choice(("view.larger", "view.normal", "view.smaller")))),
            "palette": (5, self.palette),
            "panels": (10, lambda: self.act(self.chance.choice(("view.actors", "view.claims", "view.quotes")))),
            "split": (4, lambda: self.act("view.split")),
            "theme": (1, lambda: self.act(self.chance.choice(("view.theme_dark", "view.theme_light")))),
            "paste and undo": (2, self.paste),
            "report builder": (1, lambda: self.act("report.show")),
        }
        self.kinds = [kind for kind, (weight, _) in self.mix.items() for _ in range(weight)]

    def once(self) -> tuple[str, float]:
        kind = self.chance.choice(self.kinds)
        do = self.mix[kind][1]
        begun = time.perf_counter()
        do()
        QApplication.processEvents()
        taken = time.perf_counter() - begun
        while isinstance(popup := QApplication.activePopupWidget(), QMenu):
            popup.close()
        # What was thrown away goes by itself only in a loop that runs by itself.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return kind, taken

    def rest(self) -> None:
        end = time.monotonic() + PATIENCE
        while self.session.jobs.running and time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)

    def act(self, name: str) -> None:
        action = self.window.actions_by_name[name]
        if action.isEnabled():
            action.trigger()

    def press(self, keys: str) -> None:
        if self.window.central.shows_report:
            self.act("report.show")
        if not self.window.isActiveWindow():  # off screen nobody gives it back after a popup
            self.window.activateWindow()
            QApplication.processEvents()
        self.window.reader.take_focus()
        for key in keys:
            QTest.keyClicks(QApplication.focusWidget() or self.window, key)

    def undo(self) -> None:
        if self.project.undo_label != FILL:  # what there was from the beginning stays
            self.act("edit.undo")

    def visit(self) -> None:
        self.session.visit(Location(self.chance.choice(self.sources)))

    def capture(self) -> None:
        if len(self.project.quotes.ids()) > self.most:
            self.project.quotes.remove(*self.project.quotes.ids()[-20:])
            return
        self.press(".")
        self.press(self.chance.choice("asdf") + self.chance.choice("123") + self.chance.choice("+-?~"))

    def recode(self) -> None:
        quote = self.project.quotes.get(self.chance.choice(self.project.quotes.ids()))
        actor = self.chance.choice(self.project.codebook.actors())
        if quote.statements:
            self.project.quotes.restate(quote.statements[0].id, actor_id=actor.id)

    def note(self) -> None:
        quote_id = self.chance.choice(self.project.quotes.ids())
        self.project.quotes.set_note(quote_id, f"Look again {self.chance.random()}")

    def rename(self) -> None:
        actor = self.chance.choice(self.project.codebook.actors())
        name = actor.name.split(" the ")[0]
        self.project.codebook.rename_actor(actor.id, f"{name} the {self.chance.randrange(4)}th")

    def search(self) -> None:
        self.act("search.focus")
        self.window.search_box.clear()
        QTest.keyClicks(QApplication.focusWidget() or self.window, self.chance.choice(self.words))
        QTest.keyClick(QApplication.focusWidget() or self.window, Key.Key_Return)

    def narrow(self) -> None:
        self.act("view.library")
        box = self.window.library.findChild(QLineEdit)
        assert box is not None
        box.setText(self.chance.choice(("", "", self.chance.choice(self.words))))

    def palette(self) -> None:
        self.act("tools.palette")
        typed = QApplication.focusWidget() or self.window
        QTest.keyClicks(typed, "theme")
        QTest.keyClick(typed, Key.Key_Escape)

    def paste(self) -> None:
        number = self.chance.randrange(10**9)
        self.window.incoming.add_text(f"Ferry talks {number}\n\n“We wait,” Ana Kovre said on day {number}.\n", "")
        self.rest()
        self.undo()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--commands", type=int, default=100_000, metavar="N")
    parser.add_argument("--sources", type=int, default=2_000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="workbench-soak-", ignore_cleanup_errors=True) as folder:
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(folder, kind.lower()))
        figures = measure(options.commands, options.sources, options.seed, Path(folder))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def measure(commands: int, sources: int, seed: int, folder: Path) -> dict[str, object]:
    app = QApplication([])
    apply(app, LIGHT, Scheme.LIGHT)
    project = fill(folder / "soak.swb", sources)
    session = Session(project, LIGHT)
    window = MainWindow(session, Scheme.LIGHT)
    window.resize(1440, 900)
    window.show()
    reader = Reader(window, seed)
    for _, do in 3 * tuple(reader.mix.values()):  # every panel has been built, and the report anew
        do()
        reader.rest()
    tenths: list[Times] = [defaultdict(list) for _ in range(10)]
    held = []
    begun = time.monotonic()
    for number in range(commands):
        tenth = number * 10 // commands
        kind, taken = reader.once()
        if number % 20 == 0:
            reader.rest()
        if number >= commands // 100:
            tenths[tenth][kind].append(1000 * taken)
        if number + 1 == commands // 100 or (number + 1) * 10 // commands > tenth:
            held.append(resident())
            print(f"{number + 1:>8,} commands  {held[-1]:7.1f} MB  {time.monotonic() - begun:7.0f} s", flush=True)
    slower, rows = slowing(tenths[0], tenths[-1])
    for kind, first, last in rows:
        print(f"  {kind:<18}{first:>8.1f}{last:>8.1f} ms{last / first:>7.2f}")
    findings = project.quotes.verify()
    print(f"Memory grew by {held[-1] - held[0]:.1f} MB ({held[-1] - held[1]:.1f} after the first tenth).")
    print(f"A command takes {slower:.2f} times as long at the end. Quotes that are not verbatim: {len(findings)}.")
    window.close()
    project.close()
    return {
        "benchmark": "soak", "commands": commands, "sources": sources, "seed": seed, "resident_mb": held,
        "slowing": slower, "median_ms": {kind: [first, last] for kind, first, last in rows},
        "not_verbatim": len(findings),
    }  # fmt: skip


Times = dict[str, list[float]]


def slowing(first: Times, last: Times) -> tuple[float, list[tuple[str, float, float]]]:
    """How many times as long, and the medians of each kind that was done often enough to have one."""
    rows, weights = [], []
    for kind in sorted(set(first) & set(last)):
        if min(len(first[kind]), len(last[kind])) >= 5:
            rows.append((kind, statistics.median(first[kind]), statistics.median(last[kind])))
            weights.append(len(first[kind]) + len(last[kind]))
    before = sum(weight * row[1] for weight, row in zip(weights, rows, strict=True))
    after = sum(weight * row[2] for weight, row in zip(weights, rows, strict=True))
    return after / before, rows


def fill(path: Path, count: int) -> Project:
    """Sources of three to five thousand characters, each with some quotes that are tagged."""
    project = Project.create(path, title="Soak")
    choose = random.Random(3)
    actors = [project.codebook.add_actor(f"Actor {number}") for number in range(ACTORS)]
    claims = [project.codebook.add_claim(f"Claim number {number} is so") for number in range(CLAIMS)]
    step: int | None = None
    for number, text in enumerate(articles(count)):
        draft = drafted(number, text, choose)
        with project.step(FILL, continues=step) as step:
            source = project.sources.add(draft)
            for block in choose.sample(draft.blocks[1:], min(QUOTES_OF_A_SOURCE, len(draft.blocks) - 1)):
                quote = project.quotes.add(source.id, [Span(block.start, block.end)])
                actor, claim, stance = choose.choice(actors), choose.choice(claims), choose.choice(list(Stance))
                project.quotes.state(quote.id, actor_id=actor.id, claim_id=claim.id, stance=stance)
    return project


def resident() -> float:
    """Of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main()
