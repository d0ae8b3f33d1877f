"""All one does with the program from its first start, and all that can go wrong on the way: run by
``test_what_is_told``, in a process of its own. Each kind of words has one of its own that occurs nowhere else.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.journeys.program import Happening
from workbench.app import Desk
from workbench.model import Location
from workbench.report import Choices
from workbench.ui.main_window import LATER, MainWindow
from workbench.ui.problem import Problem
from workbench.ui.report.export import export

WORDS = {
    "text": "Zarquon", "title": "Vogsphere", "file": "Magrathea", "actor": "Slartibart", "claim": "Krikkit",
    "note": "Oglaroon", "query": "Frogstar", "project": "Betelgeuse", "report": "Milliways", "outlet": "Sesefras",
}  # fmt: skip
TRACKERS = ("198.51.100.7", "tracker.invalid", "[2001:db8::7]")
PAGE = f"""<html><head><title>{WORDS["title"]} talks stall</title><base href="http://{TRACKERS[1]}/">
<meta property="og:site_name" content="{WORDS["outlet"]} Post">
<meta http-equiv="refresh" content="1;url=//{TRACKERS[1]}/x">
<link rel="stylesheet" href="http://{TRACKERS[0]}/a.css"><link rel="preconnect" href="http://{TRACKERS[1]}">
<link rel="dns-prefetch" href="//{TRACKERS[1]}"><style>@import url(http://{TRACKERS[2]}/b.css);
body {{ background: url("http://{TRACKERS[0]}/c.png") }}</style><script src="https://{TRACKERS[1]}/d.js"></script></head>
<body><article><h1>{WORDS["title"]} talks stall</h1><img src="http://{TRACKERS[0]}/pixel.gif" width="1" height="1">
<p>“We did not close {WORDS["text"]},” said the minister. “Nobody did, and everybody here knows it very well.”</p>
<p>Officials met on Monday to speak about {WORDS["text"]} again. <img srcset="http://{TRACKERS[2]}/e.png 2x"></p>
<iframe src="http://{TRACKERS[1]}/f"></iframe><object data="http://{TRACKERS[0]}/g"></object></article></body></html>"""


def fill(folder: Path) -> None:
    """What is imported: a page full of trackers, a text, and files that are broken each in its way."""
    folder.mkdir()
    (folder / f"{WORDS['file']} page.html").write_text(PAGE, "utf-8")
    story = f"{WORDS['title']} again\n\n" + f"{WORDS['text']} stayed closed on Tuesday, the mayor said.\n\n" * 3
    (folder / f"{WORDS['file']}.txt").write_text(story, "utf-8")
    (folder / f"{WORDS['file']}.pdf").write_bytes(b"%PDF-1.7\n" + WORDS["text"].encode() * 40)
    (folder / f"{WORDS['file']}.docx").write_bytes(b"PK\x03\x04" + WORDS["text"].encode() * 40)
    (folder / f"{WORDS['file']} empty.txt").write_bytes(b"")
    (folder / f"{WORDS['file']}.epub").symlink_to(folder / f"nothing {WORDS['file']}")


def happen(desk: Desk) -> Happening:
    folder = Path(os.environ["EVERYTHING"])
    yield lambda: desk.window is not None and desk.window.isVisible()
    if "errors" in os.environ:
        QTimer.singleShot(300, _close_what_is_in_front)
        desk.open(folder / f"{WORDS['project']} is not here.swb")
    desk.new(folder / f"{WORDS['project']}.swb")
    window = desk.window
    assert isinstance(window, MainWindow)
    yield lambda: all(window.built(name) for name in LATER)
    window.incoming.add_files([folder / "in"])
    yield _rest(window)
    if "errors" not in os.environ:
        yield from _paste(window)
    ids = window.session.project.sources.ids()
    _say(f"{len(ids)} sources")
    for source_id in reversed(ids):
        window.session.visit(Location(source_id))
        yield None
    yield from _capture(window)
    yield from _search(window)
    yield from _hand_in(window, folder)
    yield from _read_help(window)
    window.session.undo()
    window.session.redo()
    if "errors" in os.environ:
        yield from _go_wrong(window, folder)
    window.commands.upkeep.show_problem()
    yield None
    shown = window.findChild(Problem, "problem")
    assert shown is not None
    (folder / "bundle.txt").write_text(shown._text.toPlainText(), "utf-8")
    if "errors" not in os.environ:
        yield from _start_another(folder)
    _say("all of it")


def _paste(window: MainWindow) -> Happening:
    pasted = PAGE.replace("on Monday", f"with {WORDS['text']} on Friday and again on Saturday in the evening")
    window.incoming.add_text("", pasted, f"https://{TRACKERS[1]}/story")
    yield _rest(window)


def _rest(window: MainWindow) -> Callable[[], bool]:
    return lambda: not window.session.jobs.running


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _capture(window: MainWindow) -> Happening:
    project = window.session.project
    with project.step("Set up"):
        actor = project.codebook.add_actor(f"{WORDS['actor']} Kovre")
        project.codebook.add_claim(f"{WORDS['claim']} was closed by order")
        project.memos.write("actor", actor.id, f"{WORDS['note']} was seen there")
    view, bar = window.reader.view, window.reader.capturing
    while not project.quotes.ids():  # on a busy machine a bar may close again under the keys: as a user, once more
        view.setFocus()
        yield lambda: view.hasFocus() and window.isActiveWindow()
        QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(view, ".")
        since = time.monotonic()
        yield lambda: bar.is_open or time.monotonic() > since + 5  # noqa: B023
        for key in "a1+":
            QTest.keyClicks(view, key)
            yield None
        since = time.monotonic()
        yield lambda: bool(project.quotes.ids()) or time.monotonic() > since + 5  # noqa: B023
    (quote,) = project.quotes.many(project.quotes.ids())
    project.memos.write("quote", quote.id, f"{WORDS['note']} says otherwise")
    _say(f"{quote.label} is kept")


def _search(window: MainWindow) -> Happening:
    for query in (
        WORDS["text"],
        f'outlet:"{WORDS["query"]} AND (',
        f"near({WORDS['query']}",
        f"*{WORDS['query']}*?[",
    ):
        window.search_box.search_for(query)
        yield lambda: window.results.query == query  # noqa: B023
        yield _rest(window)
    window.search_box.search_for("")


def _hand_in(window: MainWindow, folder: Path) -> Happening:
    quick = "errors" in os.environ  # what the kernel looks at takes longer, and more of it is seen there
    for ending in ("docx",) if quick else ("docx", "html", "xlsx", "jsonld"):
        path = folder / f"{WORDS['report']}.{ending}"
        export(window.session, Choices(title=f"{WORDS['report']}", author="Desk"), path)
        yield _rest(window)
        assert path.is_file()
    window.recheck.check_document(folder / f"{WORDS['report']}.docx")
    yield _rest(window)
    _say("handed in and checked")
    if not quick:
        window.actions_by_name["report.show"].trigger()
        yield _rest(window)
        window.central.show_texts()
    if os.environ["PAPER"] == "yes":
        QTimer.singleShot(400, _close_what_is_in_front)
        window.actions_by_name["source.print_preview"].trigger()
        _say("seen on paper")


def _close_what_is_in_front() -> None:
    front = QApplication.activeModalWidget()
    assert front is not None
    front.close()


def _read_help(window: MainWindow) -> Happening:
    from workbench.ui.help import Help, pages

    window.commands.upkeep.show_help("Privacy")
    reading = window.findChild(Help, "help_window")
    assert reading is not None
    for page in pages()[-3:] if "errors" in os.environ else pages():
        reading.open_page(page.title)
        yield None
    reading.close()
    for show in ("help.about", "project.backups"):
        window.actions_by_name[show].trigger()
        yield None
    for box in window.findChildren(QDialog):
        box.close()
    for look in ("dark",) if "errors" in os.environ else ("dark", "sepia", "light"):
        window.actions_by_name[f"view.theme_{look}"].trigger()
        yield None
    _say("helped")


def _go_wrong(window: MainWindow, folder: Path) -> Happening:
    session = window.session
    text = session.project.sources.text(session.project.sources.ids()[0])

    def in_a_slot() -> None:
        raise KeyError(text)

    def in_a_job() -> Iterator[None]:
        yield
        raise ValueError(f"{WORDS['actor']} in “{text}”") from OSError(2, "No such file", f"{WORDS['file']}.txt")

    QTimer.singleShot(0, window, in_a_slot)
    session.jobs.start(in_a_job(), label="Counting")
    qWarning(f"QFile::open: {WORDS['file']} {text}")
    qWarning(f'QTextDocument: cannot load "{WORDS["title"]}" from /home/{WORDS["actor"]}/{WORDS["file"]}.html')
    export(session, Choices(title=WORDS["report"]), folder / "nowhere" / f"{WORDS['report']}.docx")
    yield _rest(window)
    (folder / f"{WORDS['file']} draft.docx").write_bytes(b"PK\x03\x04 no document")
    window.recheck.check_document(folder / f"{WORDS['file']} draft.docx")
    yield _rest(window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    _say("went wrong")


def _start_another(folder: Path) -> Happening:
    yield lambda: any(folder.rglob("instance.lock"))
    command = [sys.executable, "-m", "workbench", str(folder / f"{WORDS['project']}.swb")]
    other = subprocess.Popen(command, env=os.environ)
    yield lambda: other.poll() is not None
    _say(f"another: {other.returncode}")
