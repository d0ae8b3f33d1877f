"""The sample is what a stranger sees first: dirty articles that come in clean, and something in every panel."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import worlds
from workbench import importers, resources, sample
from workbench.model import BlockKind, Draft
from workbench.project import Project


@pytest.fixture
def built(tmp_path: Path) -> Iterator[Project]:
    worlds.begin(sample.build, tmp_path / "sample.swb")
    with Project.open(tmp_path / "sample.swb") as project:
        yield project


@pytest.fixture(scope="module")
def drafts() -> dict[str, Draft]:
    return {draft.filename: draft for draft in map(importers.read, sample.articles())}


def test_every_panel_of_the_sample_has_something_to_show(built: Project) -> None:
    plan = json.loads(resources.path("sample/sample.json").read_text("utf-8"))
    counts = built.counts()
    assert counts.sources == 6
    assert counts.quotes == len(plan["captures"]) >= 16
    assert counts.unattributed >= 2
    assert counts.orphans == 0
    assert len(built.codebook.actors()) >= 7
    assert any(claim.parent_id for claim in built.codebook.claims())
    assert len(built.quotes.ids(suggested=True)) == 2
    tallies = built.codebook.tallies().values()
    assert sum(tally.asserts > 0 and tally.denies > 0 for tally in tallies) >= 4


def test_every_quotation_of_the_sample_is_byte_equal_to_its_source(built: Project) -> None:
    assert built.quotes.verify() == []


def test_undo_in_the_sample_takes_back_one_quote(built: Project) -> None:
    before = built.counts().quotes
    built.undo()
    assert (built.counts().quotes, built.counts().sources) == (before - 1, 6)


# What a reader must not see, and what must not be folded: a fragment of each line.
_JUNK = {
    "ilvar-monitor.txt": [
        "1,800 €", "9 DAYS LEFT", "Support Ilvar", "IMAGE: Mirko", "Qasrin Speaks Of An Act", "MORE ON",
        "My cousin works", "at least two hundred dead", "Nothing happened at all", "Then explain",
    ],
    "duhl-gazette.txt": [
        "Norhaven Hydro Shares Fall By", "You May Also Like", "Subscribe to our mailing",
    ],
    "hna-dateline.txt": [
        "Read more: Bridges", "You can also read: Reservoir",
    ],
    "brenholt-courier.txt": [
        "Skip to main", "We use cookies", "Rivers & Lakes", "Copy link", "Photo: Anselm", "READ ALSO:",
        "This article was translated", "Sender's Name:", "Please enter your comment!",
    ],
    "estuary-post.html": [
        "214 partners", "Weather and tides", "Give 5 € a month", "Photo: Jasper Loom", "The Tide, our",
        "Tamrani to take Sorrel", "paid by Norhaven", "no ice on it", "is an actress", "All rights reserved",
    ],
    "rivers-and-borders.html": [
        "Maps | Treaties", "Share this", "The lake that moved", "history of ferries",
        "never was a second station", "Imprint · Contact",
    ],
}  # fmt: skip
_TITLES = {
    "ilvar-monitor.txt": "Sorrel Dam: Brenholt Says It Gave No Order To Open The Gates",
    "duhl-gazette.txt": "Al-Tamrani: The Water Was A Message, And We Have Understood It",
    "hna-dateline.txt": "Qasrin recalled its ambassador from Talvenia on Thursday and closed two of the three…",
    "brenholt-courier.txt": "The night shift at Sorrel: what the operator says, and what its own engineers wrote",
    "estuary-post.html": "River commission wants inspectors at the Sorrel Dam “within a week”",
    "rivers-and-borders.html": "Who may open a dam? Five questions after the Ilvar flood",
}


@pytest.mark.parametrize("name", sorted(_JUNK))
def test_junk_of_the_sample_is_hidden_and_nothing_but_junk(name: str, drafts: dict[str, Draft]) -> None:
    draft = drafts[name]
    hidden = {block.span.of(draft.text): block.reason for block in draft.blocks if block.hidden}
    shown = [block.span.of(draft.text) for block in draft.blocks if not block.hidden]
    for fragment in _JUNK[name]:
        assert any(fragment in line for line in hidden), fragment
        assert not any(fragment in line for line in shown), fragment
    # Whatever is hidden and reads like prose is on the list above: no sentence of an article is folded.
    for line, reason in hidden.items():
        if len(line.split()) >= 12 and reason not in ("newsletter", "repeated"):
            assert any(fragment in line for fragment in _JUNK[name]), line


@pytest.mark.parametrize("name", sorted(_TITLES))
def test_headlines_of_the_sample_are_found_or_derived(name: str, drafts: dict[str, Draft]) -> None:
    draft = drafts[name]
    assert draft.title == _TITLES[name]
    titles = [block for block in draft.blocks if block.kind == BlockKind.TITLE]
    assert len(titles) == (0 if name == "hna-dateline.txt" else 1)


def test_metadata_of_the_sample_is_what_its_files_print(drafts: dict[str, Draft]) -> None:
    found = {name: (d.outlet, d.byline, d.place, d.published, d.language) for name, d in drafts.items()}
    assert found == {
        "ilvar-monitor.txt": ("Ilvar Monitor", None, None, None, "en"),
        "duhl-gazette.txt": (None, "Duhl-Agencies", None, None, "en"),
        "hna-dateline.txt": ("HNA", None, "Marsa Duhl", "2024-03-14", "en"),
        "brenholt-courier.txt": ("The Brenholt Courier", "Hedda Morrow and Anselm Pryke", None, "2024-03-16", "en"),
        "estuary-post.html": ("The Estuary Post", "Ottilie Brandt", None, "2024-03-18", "en"),
        "rivers-and-borders.html": ("Rivers & Borders", "Corvin Saale", None, "2024-03-21", "en"),
    }
