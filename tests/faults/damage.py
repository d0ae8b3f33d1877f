"""Damages project files, and sees what the program says of them, what it can still read, and what salvage saves.

Each file is damaged in one way: its end cut off, a stretch of it missing, pages zeroed or overwritten, bits flipped
anywhere or in its first pages. In a process of its own it is opened, read whole, proven, searched and salvaged; a
process that dies of a signal is a crash, one that takes longer than ``LIMIT`` hangs, and whatever ends in anything
but a sentence is a fault. *Readable* is a quote whose every row (its own, its words', its source's and text's) lies
on pages that were left alone and did not move; salvage has to bring it over. What it brings over is what it was, or
is named in the ledger, and where a quote is missing the ledger is not silent.
"""

import json
import os
import random
import signal
import sqlite3
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.drafts import ARTICLE, draft
from tests.faults.kills import folders
from tests.faults.work import Work
from workbench.errors import Refused, WorkbenchError
from workbench.project import Project
from workbench.store.pages import Pages
from workbench.store.salvage import salvage

LIMIT = 60
"""Seconds until a file counts as making the program hang."""
WAYS = ("cut off", "missing", "zeroed", "overwritten", "bits", "first pages")
_PAGE = 4096

Words = dict[int, list[str]]


@dataclass
class Figures:
    """``opened`` whole files that could be read to the end, ``said`` those refused or given up with a sentence;
    ``quotes`` in all files, ``readable`` of them, ``recovered`` of all and ``kept`` of the readable ones."""

    files: int = 0
    opened: int = 0
    said: int = 0
    salvaged: int = 0
    crashes: int = 0
    hangs: int = 0
    quotes: int = 0
    readable: int = 0
    recovered: int = 0
    kept: int = 0
    by: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)


def run(files: int, *, first: int = 0) -> Iterator[Figures]:
    """Yields the figures after each file."""
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        whole = Path(name) / "whole.swb"
        with folders(Path(name) / "made"):
            make(whole)
        before, data, pages = words(whole), whole.read_bytes(), pages_of_quotes(whole)
        for seed in range(first, first + files):
            way = WAYS[seed % len(WAYS)]
            damaged = mutant(data, seed)
            readable = set() if way == "missing" else intact(pages, data, damaged)
            with folders(Path(name) / str(seed)) as folder:
                (folder / "damaged.swb").write_bytes(damaged)
                answer = _in_a_process(folder, before, figures)
            figures.files += 1
            figures.by[way] += 1
            figures.quotes += len(before)
            figures.readable += len(readable)
            if answer is not None:
                _count(answer, readable, f"file {seed} ({way})", figures)
            yield figures


def make(path: Path) -> None:
    """Sixty sources of several pages, hundreds of quotes with all that hangs on them, things deleted."""
    with Project.create(path, title="The dam") as project:
        for n in range(60):
            text = f"{ARTICLE}\nArticle {n}" + f"\nParagraph {n}. The dam held 😀 through the night. " * n
            project.sources.add(draft(text, title=f"Article {n}"))
        work = Work(project, 1)
        for n in range(600):
            with suppress(Refused):
                (work.capture, work.capture, work.note, work.change_codebook, work.capture)[n % 5]()
        for source_id in project.sources.ids()[-5:]:
            project.sources.remove(source_id)


def mutant(data: bytes, seed: int) -> bytes:
    chance, way = random.Random(seed), WAYS[seed % len(WAYS)]
    changed = bytearray(data)
    start, length = chance.randrange(len(data)), _PAGE * chance.randrange(1, 20)
    if way == "cut off":
        return data[:start]
    if way == "missing":
        del changed[start : start + length]
    elif way in ("zeroed", "overwritten"):
        stretch = len(changed[start : start + length])
        changed[start : start + length] = bytes(stretch) if way == "zeroed" else chance.randbytes(stretch)
    else:
        for _ in range(chance.choice([1, 8, 64, 512])):
            at = chance.randrange(len(data) if way == "bits" else 2 * _PAGE)
            changed[at] ^= 1 << chance.randrange(8)
    return bytes(changed)


def words(path: Path) -> Words:
    """Every quotation, by the number of its quote."""
    found: Words = {}
    with closing(sqlite3.connect(path)) as db:
        sql = "select number, exact from quote join segment on quote_id = quote.id order by number, ordinal, start"
        for number, exact in db.execute(sql):
            found.setdefault(number, []).append(exact)
    return found


def pages_of_quotes(path: Path) -> dict[int, set[int]]:
    """On which pages, by number from 1, lies what makes a quote: rows of four tables, and how to get to them."""
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as db:
        roots = dict(db.execute("select name, rootpage from sqlite_master where type = 'table'").fetchall())
        lie = {table: _places(data, roots[table]) for table in ("quote", "segment", "version", "source")}
        found = {}
        for quote_id, number, version_id, source_id in db.execute(
            "select id, number, version_id, source_id from quote"
        ).fetchall():
            parts = db.execute("select id from segment where quote_id = ?", [quote_id]).fetchall()
            found[number] = {1} | lie["quote"][quote_id] | lie["version"][version_id] | lie["source"][source_id]
            for (part,) in parts:
                found[number] |= lie["segment"][part]
    return found


def intact(pages: dict[int, set[int]], data: bytes, damaged: bytes) -> set[int]:
    """The numbers of the quotes nothing of which was touched."""
    touched = {
        1 + at // _PAGE for at in range(0, len(data), _PAGE) if data[at : at + _PAGE] != damaged[at : at + _PAGE]
    }
    return {number for number, lie in pages.items() if not lie & touched}


def _places(data: bytes, root: int) -> dict[int, set[int]]:
    """By row: the pages from the root down to it, and those its end runs over to."""
    found: dict[int, set[int]] = {}
    waiting = [(root, {root})]
    while waiting:
        number, way = waiting.pop()
        pages = Pages(data)
        children, pointers = pages._node(number)
        waiting += [(child, way | {child}) for child in children]
        for pointer in pointers:
            pages.walked = set()
            row = pages._row(pages._page(number), pointer)
            found[row.rowid] = way | pages.walked
    return found


def _in_a_process(folder: Path, before: Words, figures: Figures) -> dict | None:
    answer = folder / "answer.json"
    child = os.fork()
    if child == 0:
        signal.alarm(LIMIT)
        try:
            answer.write_text(json.dumps(look_at(folder / "damaged.swb", folder / "new.swb", before)), "utf-8")
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        hangs = os.WTERMSIG(status) == signal.SIGALRM
        figures.hangs += hangs
        figures.crashes += not hangs
        figures.found.append(f"{'hangs' if hangs else f'dies of signal {os.WTERMSIG(status)}'}")
        return None
    return json.loads(answer.read_text("utf-8"))


def look_at(damaged: Path, new: Path, before: Words) -> dict:
    """Everything somebody would do with the file, and then salvage."""
    wrong: list[str] = []
    said = None
    try:
        _read_whole(damaged)
    except WorkbenchError as error:
        said = str(error)
    except Exception:  # noqa: BLE001 - what is no sentence is what is looked for
        wrong.append(f"reading: {traceback.format_exc()[-700:]}")
    recovered: list[int] = []
    salvaged = False
    try:
        ledger = salvage(damaged, new)
        salvaged = True
        recovered, more = _held(new, before, " ".join(ledger.lines()))
        wrong += more
        if len(recovered) < len(before) and not (ledger.losses or ledger.words):
            wrong.append(f"{len(before) - len(recovered)} quotes are lost and the ledger is silent")
    except WorkbenchError:
        pass
    except Exception:  # noqa: BLE001 - what is no sentence is what is looked for
        wrong.append(f"salvage: {traceback.format_exc()[-700:]}")
    return {"said": said, "salvaged": salvaged, "recovered": recovered, "wrong": wrong}


def _read_whole(path: Path) -> None:
    with Project.open(path) as project:
        for source in project.sources.many(project.sources.ids()):
            project.sources.text(source.id)
            project.sources.blocks(source.id)
            project.sources.original(source.id)
        project.material()
        project.history()
        project.quotes.ids(contains="dam")
        problems = project.quotes.verify()
        for _ in project.search.refresh():
            pass
        project.search.find("dam")
        project.sources.edit(project.sources.ids()[0], byline="Somebody")
        project.undo()
        if problems:
            raise WorkbenchError(problems[0].detail)


def _held(new: Path, before: Words, told: str) -> tuple[list[int], list[str]]:
    """The numbers that came over with their words, and what came over wrong and was not told."""
    there = words(new)
    right = [number for number, exact in there.items() if before.get(number) == exact]
    known = {one for exact in before.values() for one in exact}
    # A bit that makes one number of another shows nowhere; one that changes words does.
    wrong = [
        f"Q-{number:03} came over with other words"
        for number, exact in there.items()
        if not known.issuperset(exact) and f"Q-{number:03}" not in told
    ]
    with Project.open(new) as project:
        wrong += [each.detail for each in project.quotes.verify() if each.what == "database"]
        project.material()
    return right, wrong


def _count(answer: dict, readable: set[int], name: str, figures: Figures) -> None:
    figures.opened += answer["said"] is None
    figures.said += answer["said"] is not None
    figures.salvaged += answer["salvaged"]
    recovered = set(answer["recovered"])
    figures.recovered += len(recovered)
    figures.kept += len(recovered & readable)
    lost = readable - recovered
    figures.found += [f"{name}: {each}" for each in answer["wrong"]]
    if lost:
        figures.found.append(f"{name}: {len(lost)} readable quotes did not come over")
