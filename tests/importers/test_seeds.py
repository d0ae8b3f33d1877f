"""Five real pages copied as text: the article shown whole, everything around it folded."""

from pathlib import Path

import pytest

from workbench import importers
from workbench.model import Block, BlockKind, Draft

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

# Number of visible paragraphs, how the first and the last begin, and the reasons the folded lines must have.
_SHAPES = {
    "000": (
        9,
        "At the end of the Astana 19 meetings, Russia",
        "It is noteworthy",
        {"related", "provenance", "share", "form"},
    ),
    "001": (
        14,
        "An agreement to involve Iran",
        "Ankara hopes that",
        {"donation", "repeated", "caption", "related", "comments"},
    ),
    "002": (9, "Moscow appears to be seeking", "In June 2023", {"navigation", "related", "ads", "newsletter"}),
    "003": (11, "Moscow, 25 April 2023 (TDI)", "Turkiye’s defense ministry", {"related"}),
    "004": (14, "MOSCOW – Russia’s foreign minister", "Separately, the Arab League", {"comments", "form"}),
}
_METADATA = {
    "000": ("The Syrian Observer", None, None, None, "en"),
    "001": ("SouthFront", None, None, None, "en"),
    "002": (None, "Levant-Agencies", None, None, "en"),
    "003": ("TDI", None, "Moscow", "2023-04-25", "en"),
    "004": (None, None, "Moscow", None, "en"),
}
_TITLES = {
    "000": "Russia Talks Syria-Turkey Rapprochement; Iran Calls on Turkey to Coordinate with Syria to Defend Borders",
    "001": "Iran To Join Turkish-Syrian Normalization Talks: Lavrov",
    "002": "Pushing Towards Reconciliation... Moscow Seeks to Resume Turkish-Syrian Negotiations",
}


def seed(number: str) -> Draft:
    found = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip("the seeds are not there")
    return importers.read(found[0])


def shown(draft: Draft, *kinds: BlockKind) -> list[Block]:
    return [block for block in draft.blocks if not block.hidden and (not kinds or block.kind in kinds)]


@pytest.mark.parametrize("number", sorted(_SHAPES))
def test_every_sentence_of_a_seed_is_shown_and_the_rest_folded_with_its_reason(number: str) -> None:
    draft = seed(number)
    count, first, last, reasons = _SHAPES[number]
    paragraphs = [block.span.of(draft.text) for block in shown(draft, BlockKind.PARAGRAPH)]
    assert len(paragraphs) == count
    assert paragraphs[0].startswith(first)
    assert paragraphs[-1].startswith(last)
    assert reasons <= {block.reason for block in draft.blocks if block.hidden}
    others = set(shown(draft)) - set(shown(draft, BlockKind.PARAGRAPH, BlockKind.TITLE))
    assert [block.span.of(draft.text) for block in others] == (["Levant-Agencies"] if number == "002" else [])


@pytest.mark.parametrize("number", sorted(_METADATA))
def test_metadata_of_a_seed_is_what_it_prints_and_nothing_else(number: str) -> None:
    draft = seed(number)
    assert (draft.outlet, draft.byline, draft.place, draft.published, draft.language) == _METADATA[number]
    assert draft.translator == ("The Syrian Observer" if number == "000" else None)
    assert set(draft.origins) - {"translator"} == {
        "title",
        *(n for n in ("outlet", "byline", "place", "published", "language") if getattr(draft, n)),
    }


@pytest.mark.parametrize("number", sorted(_TITLES))
def test_the_headline_of_a_seed_is_its_title_once(number: str) -> None:
    draft = seed(number)
    assert draft.title == _TITLES[number]
    assert [block.span.of(draft.text) for block in shown(draft, BlockKind.TITLE)] == [_TITLES[number]]


@pytest.mark.parametrize("number", ["003", "004"])
def test_a_lead_is_not_promoted_to_a_headline(number: str) -> None:
    draft = seed(number)
    assert not [block for block in draft.blocks if block.kind == BlockKind.TITLE]
    assert draft.title.startswith("Russia’s ")
    assert draft.title.endswith("…")
    assert draft.origins["title"] == "guess"


def test_a_related_headline_between_two_paragraphs_is_folded() -> None:
    draft = seed("000")
    hidden = {block.span.of(draft.text): block.reason for block in draft.blocks if block.hidden}
    assert hidden["Pedersen to Urge Astana Parties to Focus On Political Process in Syria"] == "related"


def test_the_whole_file_is_in_the_text() -> None:
    for number in _SHAPES:
        draft = seed(number)
        assert draft.text == draft.original.decode("utf-8").replace("\r\n", "\n")
