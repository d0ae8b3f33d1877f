"""The same article from every format: the same sentences, in the same order, the same things folded."""

from pathlib import Path

import pytest

from tests.importers.test_importers import check
from tests.importers.writing import WRITERS
from workbench import importers
from workbench.model import Draft
from workbench.text import sentences

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


@pytest.mark.parametrize("suffix", WRITERS)
def test_bytes_decide_not_the_name(suffix: str) -> None:
    data = WRITERS[suffix](["A headline of five words", "The gates of the dam were opened in the night, at two."])
    assert "The gates of the dam were opened in the night, at two." in importers.read_bytes(data, "holiday.jpeg").text
