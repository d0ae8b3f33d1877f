"""Sixty real pages with hand-made bodies, measured as the article-extraction benchmark does: F1 over 4-word shingles.

https://github.com/scrapinghub/article-extraction-benchmark
"""

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from workbench import importers
from workbench.model import BlockKind, Draft

PAGES = Path(__file__).parents[3] / "shared" / "corpora" / "pages"
_FRONT = (BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE)


def body(draft: Draft) -> str:
    return "\n".join(b.span.of(draft.text) for b in draft.blocks if not b.hidden and b.kind not in _FRONT)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def f1(pairs: list[tuple[str, str]]) -> float:
    """Of (gold, found) texts, from the means of precision and recall."""
    precision = recall = 0.0
    for gold, found in pairs:
        wanted, got = shingles(gold), shingles(found)
        same = (wanted & got).total()
        precision += same / got.total()
        recall += same / wanted.total()
    precision, recall = precision / len(pairs), recall / len(pairs)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@pytest.fixture(scope="module")
def gold() -> list[tuple[str, Draft]]:
    if not (PAGES / "ground-truth.json").exists():
        pytest.skip("the gold pages are not there")
    truth = json.loads((PAGES / "ground-truth.json").read_text("utf-8"))
    pages = (
        (entry["articleBody"], gzip.decompress((PAGES / f"{name}.html.gz").read_bytes()))
        for name, entry in truth.items()
    )
    return [(wanted, importers.read_bytes(data, "page.html")) for wanted, data in pages]


def test_bodies_of_real_pages_are_found(gold: list[tuple[str, Draft]]) -> None:
    assert f1([(wanted, body(draft)) for wanted, draft in gold]) >= 0.955


def test_bodies_of_real_pages_copied_as_text_are_found(gold: list[tuple[str, Draft]]) -> None:
    copied = [(wanted, importers.read_bytes(draft.text.encode(), "page.txt")) for wanted, draft in gold]
    assert f1([(wanted, body(draft)) for wanted, draft in copied]) >= 0.88
