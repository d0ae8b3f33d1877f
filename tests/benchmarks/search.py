"""How long the index takes to build and a query to answer, beside SQLite FTS5 and, where small, stock Whoosh.

    python3 packaging/dev.py bench search [--json FILE] [--articles N ...] [--keep FOLDER] [--stock N]

Articles of 3–5,000 characters are put together from paragraphs of real news text where the corpus beside the
checkout is there, else from the sample's. The seed is fixed, and so are the queries, drawn from the words of the
articles: every query is asked once of each engine, in turns, so that a busy moment falls on all, and none is asked
in two classes. Times are CPU milliseconds of this process, p50/p95. Each engine does the same: the twenty best
sources by id and the number of all, without which no result list is drawn; “with snippets” also cuts their lines
and places every match in their texts (``snippet`` and ``highlight`` of FTS5, which has a prefix index of 2 to 4
letters). The first result is that of a new process, from before NumPy and Whoosh are imported, with the page cache
of the system dropped where that is permitted. ``--keep`` leaves articles and indexes for another run.

What bounds each figure, from 1,000 to 100,000 articles:

- Rare words, two words, NEAR, NOT: some forty calls of NumPy, 0.3 ms at any size, and what is found.
- Common words, OR, sorting, facets: a few passes over the sources found, about 30 ns a source.
- Prefixes: the occurrences of all words that begin so, 4 ns each. One letter stands in every source.
- Phrases: the occurrences of both words, read from the disk (4 bytes each) and marked on a map (3 ns each);
  “of the” is the worst there is.
- Fuzzy and patterns: the vocabulary, which grows with the root of the text, and then as prefixes.
- Snippets: twenty texts, whatever the size; a tenth of a millisecond each.
- The first result: imports, then the rows and the vocabulary, read and checked.
- Building: a word at a time in Python; merging, a tenth of that, is bounded by memory bandwidth.
- Adding: the commit, which brings five files to the disk, and one look at the stamps of all sources.
"""

import argparse
import json
import os
import random
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.search.collection import Comment, Text
from workbench.search import Search
from workbench.search.query import Query, leaves_of
from workbench.search.syntax import parse

ROOT = Path(__file__).parents[2]
NEWS = ROOT.parent / "shared" / "corpora" / "polnear" / "train" / "text"
OUTLETS = [f"Outlet {letter}" for letter in "ABCDEFGHIJ"]
BEST = 20
CACHES = Path("/proc/sys/vm/drop_caches")
Query_ = tuple[str, str, str]
"""As ours, as FTS5 and as stock Whoosh take it; empty where an engine cannot be asked that."""


class Shelf:
    """A corpus in a file: articles are read when they are asked for, so that the memory measured is the search's."""

    def __init__(self, path: Path, count: int) -> None:
        self._path, self._ends = path, array("Q", [0])
        self._edited: dict[int, str] = {}
        ends = path.with_suffix(".ends")
        if ends.exists():
            self._ends = array("Q", ends.read_bytes())
        else:
            with path.open("wb") as file:
                for text in articles(count):
                    self._ends.append(self._ends[-1] + file.write(text.encode()))
            ends.write_bytes(self._ends.tobytes())
        self._stamps = {number: "1" for number in range(1, count + 1)}
        self._facts: sqlite3.Connection | None = None

    @property
    def size(self) -> int:
        return self._ends[-1]

    def put(self, number: int, text: str) -> None:
        self._edited[number] = text
        self._stamps = self._stamps | {number: str(len(self._edited) + 1)}

    def version(self) -> int:
        return len(self._edited)

    def stamps(self) -> dict[int, str]:
        return self._stamps

    def document(self, source_id: int) -> Text:
        return next(self.documents([source_id]))

    def documents(self, ids: Iterable[int]) -> Iterator[Text]:
        with self._path.open("rb") as file:
            for number in ids:
                text = self._edited.get(number)
                if text is None:
                    file.seek(self._ends[number - 1])
                    text = file.read(self._ends[number] - self._ends[number - 1]).decode()
                yield Text(number, text[:60], text, language="en")

    def matching(self, field: str, value: str) -> set[int]:
        """From a database, as the sources of a project are."""
        if self._facts is None:
            self._facts = sqlite3.connect(":memory:")
            self._facts.execute("create table fact (id integer primary key, outlet text, published text)")
            rows = ((number, outlet(number), published(number)) for number in self._stamps)
            self._facts.executemany("insert into fact values (?, ?, ?)", rows)
            self._facts.execute("create index by_outlet on fact (outlet)")
            self._facts.execute("create index by_date on fact (published)")
        if field == "outlet":
            return {row[0] for row in self._facts.execute("select id from fact where outlet = ?", [value])}
        found = self._facts.execute("select id from fact where published between ? and ? || '~'", [value, value])
        return {row[0] for row in found}

    def facts(self, ids: Iterable[int]) -> list[tuple[int, str | None, str | None, str | None]]:
        return [(number, outlet(number), published(number), "en") for number in ids]

    def statuses(self) -> dict[int, str]:
        return {}

    def mentions(self) -> list[tuple[int, str, str]]:
        return []

    def remarks(self) -> list[Comment]:
        return []


def outlet(number: int) -> str:
    return OUTLETS[number % len(OUTLETS)]


def published(number: int) -> str:
    return f"20{20 + number % 5}-{number % 12 + 1:02}-{number % 28 + 1:02}"


@dataclass
class Engines:
    search: Search
    lite: sqlite3.Connection
    stock: Any = None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--articles", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    parser.add_argument("--stock", type=int, default=1000, help="articles up to which stock Whoosh is measured too")
    parser.add_argument("--first", type=Path, metavar="FOLDER", help="only the first result from an index kept there")
    options = parser.parse_args()
    if options.first:
        print(first_result(options.first, options.articles[0]))
        return
    figures = {}
    for count in options.articles:
        with tempfile.TemporaryDirectory() as folder:
            kept = options.keep / str(count) if options.keep else Path(folder)
            kept.mkdir(parents=True, exist_ok=True)
            figures[count] = measure(kept, count, count <= options.stock)
    if len(figures) > 1:
        grown(figures)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def measure(folder: Path, count: int, with_stock: bool) -> dict[str, dict[str, str]]:
    shelf = Shelf(folder / "articles", count)
    before = resident()
    table, engines = built(folder, shelf, with_stock)
    table["memory after the build, MB"] = {"ours": f"{resident():.0f} ({before:.0f} before)"}
    for name, asked in drawn(shelf, count).items():
        table[name] = compared(engines, name, asked)
    shutil.copytree(folder / "index", folder / "added")
    (folder / "added").chmod(0o700)
    os.sync()  # or the first commits wait until half a gigabyte of copy is on the disk
    adding = Search(folder / "added", shelf)
    table["add one article, commit, wall ms"] = {"ours": spread(added(adding, shelf, count))}
    shutil.rmtree(folder / "added")
    table["memory at the end, MB"] = {"ours": f"{resident():.0f}"}
    engines.lite.close()
    print(f"\n{count:,} articles, {shelf.size / 1e6:.0f} MB of text; CPU ms, p50/p95")
    print(f"  {'':36}{'ours':>26}{'SQLite FTS5':>20}{'stock Whoosh':>20}")
    for name, row in table.items():
        print(f"  {name:36}{row.get('ours', '–'):>26}{row.get('FTS5', '–'):>20}{row.get('stock', '–'):>20}")
    return table


def built(folder: Path, shelf: Shelf, with_stock: bool) -> tuple[dict[str, dict[str, str]], Engines]:
    """The indexes, made where they are not kept from another run."""
    count = len(shelf.stamps())
    build, size = {}, {}
    if not (folder / "index").exists():
        seconds = cpu(lambda: [*Search(folder / "index", shelf).refresh()]) / 1000
        build["ours"] = f"{count / seconds:.0f}"
    new = not (folder / "fts.db").exists()
    lite = sqlite3.connect(folder / "fts.db")
    if new:
        build["FTS5"] = f"{count / (cpu(partial(fill, lite, shelf)) / 1000):.0f}"
    size["ours"] = f"{size_of(folder / 'index') / shelf.size:.2f}"
    size["FTS5"] = f"{(folder / 'fts.db').stat().st_size / shelf.size:.2f}"
    stock = None
    if with_stock:
        begun = time.process_time()
        stock = stock_index(folder / "stock", shelf)
        build["stock"] = f"{count / (time.process_time() - begun):.0f}"
        size["stock"] = f"{size_of(folder / 'stock') / shelf.size:.2f}"
    colds = [first_of_new_process(folder, count) for _ in range(3)]
    search = Search(folder / "index", shelf)
    # As the program does when it has started: the index is read through once.
    for _ in search.refresh():
        pass
    cold = f"{statistics.median(each for each, _ in colds):.0f} ({colds[0][1]})"
    return {
        "build, articles a CPU second": build,
        "index, × text": size,
        "first result, wall ms": {"ours": cold},
    }, Engines(search, lite, stock)


def first_of_new_process(folder: Path, count: int) -> tuple[float, str]:
    try:
        CACHES.write_text("3")
        said = "page cache dropped"
    except OSError:
        said = "page cache warm"
    command = [sys.executable, "-m", "tests.benchmarks.search", "--first", str(folder), "--articles", str(count)]
    return float(subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout), said


def first_result(folder: Path, count: int) -> float:
    """Milliseconds from a new ``Search`` to its first results, its imports included."""
    assert "numpy" not in sys.modules
    shelf = Shelf(folder / "articles", count)
    return wall(lambda: Search(folder / "index", shelf).find("president", limit=BEST))


def fill(lite: sqlite3.Connection, shelf: Shelf) -> None:
    lite.execute("create virtual table fts using fts5(title, body, prefix='2 3 4', tokenize='unicode61')")
    lite.execute("create table fact (id integer primary key, outlet text, published text)")
    for text in shelf.documents(shelf.stamps()):
        lite.execute("insert into fts (rowid, title, body) values (?, ?, ?)", [text.source_id, text.title, text.text])
        row = [text.source_id, outlet(text.source_id), published(text.source_id)]
        lite.execute("insert into fact values (?, ?, ?)", row)
    lite.commit()


def stock_index(folder: Path, shelf: Shelf) -> Any:
    from whoosh import fields, index

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    schema = fields.Schema(id=fields.NUMERIC(stored=True), body=fields.TEXT(stored=True))
    made = index.create_in(str(folder), schema)
    writer = made.writer(limitmb=128)
    for text in shelf.documents(shelf.stamps()):
        writer.add_document(id=text.source_id, body=text.text)
    writer.commit()
    return made.searcher()


def drawn(shelf: Shelf, count: int) -> dict[str, list[Query_]]:
    """The queries of each class, from the words of five hundred articles."""
    choose = random.Random(2)
    said = Counter[str]()
    pairs = Counter[tuple[str, str]]()
    for text in shelf.documents(choose.sample(range(1, count + 1), 500)):
        words = [word for word in text.text.lower().split() if word.isascii() and word.isalpha()]
        said.update(set(words))
        pairs.update(pairwise(words))
    long = sorted(word for word in said if len(word) > 6)
    rare = choose.sample(sorted(word for word, often in said.items() if often <= 2 and len(word) > 3), 30)
    common = choose.sample([word for word, _ in said.most_common(160)], 160)
    middle = sorted(word for word, often in said.items() if 10 < often < 200 and len(word) > 3)
    phrases = choose.sample([pair for pair, _ in pairs.most_common(600)], 60)
    some = partial(choose.sample, middle)
    spelled = [word[:3] + choose.choice("aeiou") + word[4:] for word in choose.sample(long, 30)]
    asked: dict[str, list[Query_]] = {
        "rare word": [(word,) * 3 for word in rare],
        "common word": [(word,) * 3 for word in common[:40]],
        "two words": [(" ".join(two), " ".join(two), " ".join(two)) for two in (some(2) for _ in range(30))],
        "three words, OR": [(" OR ".join(three),) * 3 for three in (some(3) for _ in range(30))],
        "phrase": [(f'="{a} {b}"', f'"{a} {b}"', f'"{a} {b}"') for a, b in phrases[:30]],
        "phrase, any form": [(f'"{a} {b}"', "", "") for a, b in phrases[30:]],
        "3-letter prefix": [(f"{word[:3]}*",) * 3 for word in choose.sample(long, 30)],
        "5-letter prefix": [(f"{word[:5]}*",) * 3 for word in choose.sample(long, 30)],
        "fuzzy": [(f"{word}~", "", f"{word}~2/3") for word in spelled],
        "pattern (wom?n, *ism)": [(f"*{word[-4:]}", "", f"*{word[-4:]}") for word in choose.sample(long, 30)],
        "near": [(f"{a} NEAR/10 {b}", f"NEAR({a} {b}, 10)", "") for a, b in (some(2) for _ in range(30))],
        "NOT": [(f"{a} -{b}", f"{a} NOT {b}", f"{a} NOT {b}") for a, b in (some(2) for _ in range(30))],
        "outlet and month": [filtered(word, choose) for word in some(30)],
        "sorted by date": [(word, word, "") for word in common[40:80]],
        "facet counts": [(word, "", "") for word in common[80:120]],
    }

    def typed(words: list[str], first: int) -> list[Query_]:
        beginnings = [word[:letters] for word in words for letters in range(first, len(word) + 1)]
        return [(beginning, f"{beginning}*", "") for beginning in beginnings]

    words = choose.sample(long, 36)
    asked["as you type, 1 letter"] = [(letter, f"{letter}*", "") for letter in "abcdefghijklmnoprstuvwy"]
    asked["as you type, from 2 letters"] = typed(words[:12], 2)
    asked["with snippets: common word"] = [(word, word, "") for word in common[120:]]
    asked["with snippets: two words"] = [(" ".join(two), " ".join(two), "") for two in (some(2) for _ in range(30))]
    asked["with snippets: as you type, from 2"] = typed(words[12:24], 2)
    return asked


def filtered(word: str, choose: random.Random) -> Query_:
    where, when = choose.choice(OUTLETS), f"20{choose.randrange(20, 25)}-{choose.randrange(1, 13):02}"
    return f'{word} outlet:"{where}" date:{when}', f"{word}|{where}|{when}", ""


def compared(engines: Engines, name: str, asked: list[Query_]) -> dict[str, str]:
    times: dict[str, list[float]] = defaultdict(list)
    for ours, lite, stock in asked:
        times["ours"].append(cpu(partial(ask_ours, engines.search, name, ours)))
        if lite:
            times["FTS5"].append(cpu(partial(ask_fts, engines.lite, name, lite)))
        if stock and engines.stock and "snippets" not in name:
            times["stock"].append(cpu(partial(ask_stock, engines.stock, stock)))
    return {engine: spread(found) for engine, found in times.items()}


def ask_ours(search: Search, name: str, query: str) -> None:
    typing = "type" in name
    if "snippets" in name:
        search.find(query, limit=BEST, as_you_type=typing)
        return
    if name == "facet counts":
        search.facets(query)
        return
    asked: Query = parse(query, as_you_type=typing)
    if asked.root is not None:
        found = search._engine.find(asked.root, None)
        order = "date" if "date" in name else "relevance"
        assert leaves_of(asked.root)
        int(found.shown.sum())
        search._listed(asked.root, found, False, order, BEST)


def ask_fts(lite: sqlite3.Connection, name: str, query: str) -> None:
    select, join, order, narrowed, parameters = "fts.rowid", "", "rank", "", [query]
    if "snippets" in name:
        select = "fts.rowid, snippet(fts, 1, '[', ']', '…', 30), highlight(fts, 1, '[', ']')"
    if "date" in name or "month" in name:
        join = "join fact on fact.id = fts.rowid"
    if "month" in name:
        word, where, when = query.split("|")
        narrowed = "and outlet = ? and published >= ? and published < ? || '~'"
        parameters = [word, where, when, when]
    elif "date" in name:
        order = "published desc"
    matching = f"from fts {join} where fts match ? {narrowed}"
    lite.execute(f"select {select} {matching} order by {order} limit {BEST}", parameters).fetchall()
    lite.execute(f"select count(*) {matching if narrowed else 'from fts where fts match ?'}", parameters).fetchone()


def ask_stock(searcher: Any, query: str) -> None:
    from whoosh.qparser import FuzzyTermPlugin, QueryParser

    parser = QueryParser("body", searcher.schema)
    parser.add_plugin(FuzzyTermPlugin())
    len(searcher.search(parser.parse(query), limit=BEST))


def added(search: Search, shelf: Shelf, count: int) -> list[float]:
    """Until a new article is committed; merging goes on after that."""
    times = []
    for number, text in enumerate(articles(count + 30), 1):
        if number > count:
            shelf.put(number, text)
            work = search.refresh()
            times.append(wall(partial(next, work)))
            for _ in work:
                pass
            assert not search.stale()
    return times


def grown(figures: dict[int, dict[str, dict[str, str]]]) -> None:
    """How the median of ours grows from each size to the next."""
    sizes = sorted(figures)
    print(f"\nours, p50 at {' → '.join(f'{size:,}' for size in sizes)} articles")
    for name, row in figures[sizes[0]].items():
        if "/" in row.get("ours", ""):
            print(f"  {name:36}" + "".join(f"{figures[size][name]['ours'].split('/')[0]:>10}" for size in sizes))


def spread(times: list[float]) -> str:
    ordered = sorted(times)
    return f"{statistics.median(ordered):.1f}/{ordered[-1 - len(ordered) // 20]:.1f}"


def cpu(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def wall(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def resident() -> float:
    """MB at the most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def articles(count: int) -> Iterator[str]:
    choose = random.Random(1)
    files = sorted(NEWS.iterdir()) if NEWS.is_dir() else sorted((ROOT / "resources" / "sample").rglob("*.txt"))
    lines = [line.strip() for file in files for line in file.read_text(encoding="utf-8").split("\n")]
    paragraphs = [line for line in lines if len(line) > 60]
    for _ in range(count):
        length = choose.randint(3000, 5000)
        chosen: list[str] = []
        while sum(map(len, chosen)) < length:
            chosen.append(choose.choice(paragraphs))
        yield "\n".join(chosen)


if __name__ == "__main__":
    main()
