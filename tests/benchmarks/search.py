"""How long the index takes to build and a query to answer, beside SQLite FTS5 and, where small, stock Whoosh.

    python3 packaging/dev.py bench search [--json FILE] [--articles N ...]

Articles of 3–5,000 characters are put together from paragraphs of real news text where the corpus beside the
checkout is there, else from the sample's. The seed is fixed, and so are the queries, drawn from the words of the
articles: every query is asked once of each engine, in turns, so that a busy moment falls on all. Times are CPU
milliseconds of this process, p50/p95, for the twenty best sources by id; “with snippets” also cuts their lines.
FTS5 has a prefix index of 2 to 4 letters and is not asked for totals, which ours always counts.
"""

import argparse
import json
import random
import resource
import sqlite3
import statistics
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
STOCK_UP_TO = 1000
BEST = 20
Query_ = tuple[str, str, str]
"""As ours, as FTS5 and as stock Whoosh take it; empty where an engine cannot be asked that."""


class Shelf:
    """A corpus in a file: articles are read when they are asked for, so that the memory measured is the search's."""

    def __init__(self, path: Path, count: int) -> None:
        self._path, self._ends = path, array("Q", [0])
        self._edited: dict[int, str] = {}
        with path.open("wb") as file:
            for text in articles(count):
                self._ends.append(self._ends[-1] + file.write(text.encode()))
        self._stamps = {number: "1" for number in range(1, count + 1)}

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
        if field == "outlet":
            return {number for number in self._stamps if outlet(number) == value}
        return {number for number in self._stamps if published(number).startswith(value)}

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
    options = parser.parse_args()
    figures = {count: measure(count) for count in options.articles}
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def measure(count: int) -> dict[str, dict[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        shelf = Shelf(Path(folder) / "articles", count)
        before = resident()
        table, engines = built(Path(folder), shelf)
        table["memory after the build, MB"] = {"ours": f"{resident():.0f} ({before:.0f} before)"}
        queries = drawn(shelf, count)
        for name, asked in queries.items():
            table[name] = compared(engines, name, asked)
        table["add one article, commit"] = {"ours": spread(added(engines.search, shelf, count))}
        table["memory at the end, MB"] = {"ours": f"{resident():.0f}"}
        engines.lite.close()
    print(f"\n{count:,} articles, {shelf.size / 1e6:.0f} MB of text; CPU ms, p50/p95")
    print(f"  {'':32}{'ours':>22}{'SQLite FTS5':>20}{'stock Whoosh':>20}")
    for name, row in table.items():
        print(f"  {name:32}{row.get('ours', '–'):>22}{row.get('FTS5', '–'):>20}{row.get('stock', '–'):>20}")
    return table


def built(folder: Path, shelf: Shelf) -> tuple[dict[str, dict[str, str]], Engines]:
    count = len(shelf.stamps())
    ours = cpu(lambda: [*Search(folder / "index", shelf).refresh()]) / 1000
    lite = sqlite3.connect(folder / "fts.db")
    theirs = cpu(partial(fill, lite, shelf)) / 1000
    search = Search(folder / "index", shelf)
    stock, stock_seconds = None, 0.0
    if count <= STOCK_UP_TO:
        begun = time.process_time()
        stock = stock_index(folder / "stock", shelf)
        stock_seconds = time.process_time() - begun
    table = {
        "build, articles a CPU second": {"ours": f"{count / ours:.0f}", "FTS5": f"{count / theirs:.0f}"},
        "index, × text": {
            "ours": f"{size_of(folder / 'index') / shelf.size:.2f}",
            "FTS5": f"{(folder / 'fts.db').stat().st_size / shelf.size:.2f}",
        },
        "first result, wall ms": {"ours": f"{wall(lambda: search.find('president', limit=BEST)):.0f}"},
    }
    if stock:
        table["build, articles a CPU second"]["stock"] = f"{count / stock_seconds:.0f}"
        table["index, × text"]["stock"] = f"{size_of(folder / 'stock') / shelf.size:.2f}"
    return table, Engines(search, lite, stock)


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
    common = [word for word, _ in said.most_common(60)][::2]
    middle = sorted(word for word, often in said.items() if 10 < often < 200 and len(word) > 3)
    phrases = choose.sample([pair for pair, _ in pairs.most_common(600)], 30)
    some = partial(choose.sample, middle)
    spelled = [word[:3] + choose.choice("aeiou") + word[4:] for word in choose.sample(long, 30)]
    asked: dict[str, list[Query_]] = {
        "rare word": [(word,) * 3 for word in rare],
        "common word": [(word,) * 3 for word in common],
        "two words": [(" ".join(two), " ".join(two), " ".join(two)) for two in (some(2) for _ in range(30))],
        "three words, OR": [(" OR ".join(three),) * 3 for three in (some(3) for _ in range(30))],
        "phrase": [(f'="{a} {b}"', f'"{a} {b}"', f'"{a} {b}"') for a, b in phrases],
        "phrase, any form": [(f'"{a} {b}"', "", "") for a, b in phrases],
        "3-letter prefix": [(f"{word[:3]}*",) * 3 for word in choose.sample(long, 30)],
        "5-letter prefix": [(f"{word[:5]}*",) * 3 for word in choose.sample(long, 30)],
        "fuzzy": [(f"{word}~", "", f"{word}~2/3") for word in spelled],
        "pattern (wom?n, *ism)": [(f"*{word[-4:]}", "", f"*{word[-4:]}") for word in choose.sample(long, 30)],
        "near": [(f"{a} NEAR/10 {b}", f"NEAR({a} {b}, 10)", "") for a, b in (some(2) for _ in range(30))],
        "NOT": [(f"{a} -{b}", f"{a} NOT {b}", f"{a} NOT {b}") for a, b in (some(2) for _ in range(30))],
        "outlet and month": [(f'{word} outlet:"Outlet C" date:2023-03', word, "") for word in some(30)],
        "sorted by date": [(word, word, "") for word in common],
        "facet counts": [(word, "", "") for word in common],
    }
    typed = [word[:letters] for word in choose.sample(long, 12) for letters in range(1, len(word) + 1)]
    asked["as you type"] = [(word, f"{word}*", "") for word in typed]
    asked["as you type, from 2 letters"] = [query for query in asked["as you type"] if len(query[0]) > 1]
    asked["with snippets: common word"] = asked["common word"]
    asked["with snippets: two words"] = asked["two words"]
    asked["with snippets: as you type"] = asked["as you type"]
    return asked


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
        search._listed(asked.root, found, False, order, BEST)


def ask_fts(lite: sqlite3.Connection, name: str, query: str) -> None:
    select, join, order = "fts.rowid", "", "rank"
    if "snippets" in name:
        select = "fts.rowid, snippet(fts, 1, '[', ']', '…', 30)"
    if "month" in name:
        join = """join fact on fact.id = fts.rowid and outlet = 'Outlet C'
                  and published >= '2023-03' and published < '2023-03~'"""
    elif "date" in name:
        join, order = "join fact on fact.id = fts.rowid", "published desc"
    sql = f"select {select} from fts {join} where fts match ? order by {order} limit {BEST}"
    lite.execute(sql, [query]).fetchall()


def ask_stock(searcher: Any, query: str) -> None:
    from whoosh.qparser import FuzzyTermPlugin, QueryParser

    parser = QueryParser("body", searcher.schema)
    parser.add_plugin(FuzzyTermPlugin())
    searcher.search(parser.parse(query), limit=BEST)


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
