"""The same article from every format: the same sentences, in the same order, the same things folded."""

from pathlib import Path

import pytest

from tests.importers.test_importers import check
from tests.importers.writing import WRITERS
from workbench import importers
from workbench.model import Draft
from workbench.text import sentences

# The lines of each seed that are its article, marked by hand: headline, byline and body.
ARTICLES = {
    "000": {1, 3, 5, 7, 11, 13, 15, 17, 19, 21},
    "001": {7, 11, *range(15, 42, 2)},
    "002": {2, *range(4, 14)},
    "003": {1, 2, 3, 4, *range(6, 13)},
    "004": set(range(1, 28, 2)),
}
SEEDS = sorted((Path(__file__).parents[3] / "shared" / "seeds").glob("*.txt"))


def shown(draft: Draft) -> list[str]:
    text = " ".join(" ".join(block.span.of(draft.text) for block in draft.blocks if not block.hidden).split())
    return [span.of(text) for span in sentences(text)]


def folded(draft: Draft) -> int:
    return sum(len(block.span) for block in draft.blocks if block.hidden)


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name[:3])
def test_a_seed_reads_alike_from_every_format(seed: Path, suffix: str) -> None:
    lines = [line for line in seed.read_text("utf-8").splitlines() if line.strip()]
    data = WRITERS[suffix](lines)
    plain, draft = importers.read(seed), importers.read_bytes(data, f"seed.{suffix}")
    check(draft)
    assert draft.original == data
    assert shown(draft) == shown(plain)
    assert folded(draft) >= 0.97 * folded(plain)
    for field in ("outlet", "byline", "place", "published", "language"):
        assert getattr(draft, field) == getattr(plain, field)


@pytest.mark.parametrize("suffix", ["txt", *WRITERS])
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name[:3])
def test_what_a_person_marked_as_the_article_is_shown_whole_and_of_the_rest_hardly_anything(
    seed: Path, suffix: str
) -> None:
    lines = dict(enumerate((" ".join(line.split()) for line in seed.read_text("utf-8").splitlines()), 1))
    article = [lines[number] for number in sorted(ARTICLES[seed.name[:3]])]
    junk = [line for number, line in lines.items() if line and number not in ARTICLES[seed.name[:3]]]
    assert len(article) > 8
    assert junk
    data = seed.read_bytes() if suffix == "txt" else WRITERS[suffix]([line for line in lines.values() if line])
    draft = importers.read_bytes(data, f"seed.{suffix}")
    seen = [" ".join(block.span.of(draft.text).split()) for block in draft.blocks if not block.hidden]
    stray = [line for line in seen if line not in article]
    assert sum(map(len, stray)) <= 0.03 * sum(map(len, junk)), stray
    assert [line for line in seen if line in article] == list(dict.fromkeys(article)), "each once and in order"


@pytest.mark.parametrize("suffix", WRITERS)
def test_bytes_decide_not_the_name(suffix: str) -> None:
    data = WRITERS[suffix](["A headline of five words", "The gates of the dam were opened in the night, at two."])
    assert "The gates of the dam were opened in the night, at two." in importers.read_bytes(data, "holiday.jpeg").text
