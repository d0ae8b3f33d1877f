"""How long the index takes to build and a query to answer, with snippets for 20 hits.

    python3 packaging/dev.py bench search [--json FILE] [--articles N ...]

Articles of 3–5,000 characters are put together from paragraphs of real news text where the corpus beside the
checkout is there, else from the sample's; the seed is fixed. Times are CPU milliseconds of this process, so that
a busy machine changes them little; each query is asked five times.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.search.collection import Collection
from workbench.search import Search

ROOT = Path(__file__).parents[2]
NEWS = ROOT.parent / "shared" / "corpora" / "polnear" / "train" / "text"
CLASSES: dict[str, tuple[list[str], bool]] = {
    "rare": (["carsonian", "chauncey", "bluster"], False),
    "common": (["president", "the", "said"], False),
    "two words": (["white president", "ted cruz", "foreign minister"], False),
    "three-word OR": (["iran OR syria OR russia"], False),
    "phrase": (['"white house"', '"said that"', '"of the"'], False),
    "3-letter prefix": (["con*", "pre*", "the*", "str*"], False),
    "5-letter prefix": (["presi*", "congr*", "natio*"], False),
    "NOT": (["president -trump", "the -said"], False),
    "as you type": (["president"[:letters] for letters in range(1, 10)], True),
    "as you type, in a phrase": (['"the white'[:letters] for letters in range(6, 11)], True),
    "no match, did you mean": (["presidnet", "zzzqqq"], False),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--articles", type=int, nargs="*", default=[1000])
    options = parser.parse_args()
    figures = {count: measure(count) for count in options.articles}
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def measure(count: int) -> dict[str, object]:
    collection = Collection()
    for source_id, text in enumerate(articles(count), 1):
        collection.put(source_id, text, title=" ".join(text.split()[:9]))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "index"
        seconds = cpu(lambda: [*Search(root, collection).refresh()]) / 1000
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file()) / 1e6
        search = Search(root, collection)
        figures: dict[str, object] = {"build, CPU s": round(seconds, 1), "index, MB": round(size, 1)}
        figures["first query"] = round(cpu(lambda: search.find("president", limit=20)), 1)
        for name, (queries, typing) in CLASSES.items():
            finds = [partial(search.find, query, limit=20, as_you_type=typing) for query in queries]
            times = sorted(cpu(find) for find in finds for _ in range(5))
            figures[name] = {"p50": round(statistics.median(times), 1), "p95": round(times[-1 - len(times) // 20], 1)}
        collection.put(1, "An edit.")
        figures["update of one article"] = round(cpu(lambda: [*search.refresh()]), 1)
    print(f"{count} articles")
    for name, value in figures.items():
        cells = value.items() if isinstance(value, dict) else [("", value)]
        print(f"  {name:26}", "  ".join(f"{label} {cell:7}" for label, cell in cells))
    return figures


def cpu(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


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
