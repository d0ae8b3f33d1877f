import pytest

from tests.ui.story import Story
from workbench.ui.quotes.naming import NEW_ACTOR, NEW_CLAIM, actor_of, actor_offers, claim_offers


def offered(story: Story, text: str) -> list[str]:
    return [offer.remark if offer.key is None else offer.text for offer in actor_offers(story.project)(text)]


@pytest.mark.parametrize(
    ("typed", "offers"),
    [
        ("mara velik", ["Mara Velik"]),
        ("Ma", ["Mara Velik", NEW_ACTOR]),
        ("brecht", ["Jonas Brecht", NEW_ACTOR]),
        ("THE M", ["Mara Velik", "Ministry of Ports", NEW_ACTOR]),
        ("ide", [NEW_ACTOR, "Tidewater Lines"]),
        ("Ólafur", [NEW_ACTOR]),
    ],
)
def test_names_that_begin_so_come_before_making_a_new_one(story: Story, typed: str, offers: list[str]) -> None:
    assert offered(story, typed) == offers


def test_an_offer_found_by_another_name_says_which(story: Story) -> None:
    offer = actor_offers(story.project)("the min")[0]
    assert (offer.text, offer.remark) == ("Ministry of Ports", "the ministry")


def test_without_letters_whoever_was_named_last_comes_first(story: Story) -> None:
    assert offered(story, "")[0] == "Ministry of Ports"
    story.project.quotes.state(story.smile, actor_id=story.company)
    assert offered(story, "")[0] == "Tidewater Lines"
    assert claim_offers(story.project)("")[0].key == story.written


def test_a_near_name_is_offered_as_another_name_and_written_down(story: Story) -> None:
    offer = actor_offers(story.project)("M. Velik")[0]
    assert offer.key == story.mayor
    assert offer.remark == "another name for Mara Velik"
    assert actor_of(story.project, offer) == story.mayor
    assert "M. Velik" in story.project.codebook.actor(story.mayor).names


def test_claims_are_found_by_the_beginnings_of_their_words(story: Story) -> None:
    offers = claim_offers(story.project)("harb town")
    assert offers[0].key == story.closed
    assert offers[-1].remark == NEW_CLAIM
