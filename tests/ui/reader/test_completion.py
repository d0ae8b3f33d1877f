import pytest

from workbench.model import Actor, ActorKind, Alias, Claim
from workbench.ui.reader.completion import actors_for, claims_for
from workbench.ui.reader.grammar import ActorChoice, ClaimChoice

ACTORS = [
    Actor(1, "Ada Kovács", ActorKind.PERSON, (Alias(1, 1, "the minister"),)),
    Actor(2, "Kova Shipping", ActorKind.ORGANISATION),
    Actor(3, "Sergei Lavrov", ActorKind.PERSON),
]
CLAIMS = [Claim(1, "Varnia ordered the strike"), Claim(2, "The strike was an accident")]


def test_names_that_begin_so_come_before_names_that_hold_it() -> None:
    assert [choice.actor_id for choice in actors_for("kova", ACTORS)] == [2, 1, None]


@pytest.mark.parametrize("typed", ["ada kovacs", "Ada  Kovács ", "THE MINISTER"])
def test_a_whole_name_or_alias_offers_nothing_new(typed: str) -> None:
    assert actors_for(typed, ACTORS) == [ActorChoice("Ada Kovács", 1)]


def test_another_spelling_is_an_alias_before_it_is_somebody_new() -> None:
    assert actors_for("Sergey Lavrov", ACTORS) == [
        ActorChoice("Sergei Lavrov", 3, alias="Sergey Lavrov"),
        ActorChoice("Sergey Lavrov"),
    ]


def test_a_claim_is_found_by_the_beginnings_of_its_words_in_any_order() -> None:
    assert claims_for("str ord", CLAIMS) == [ClaimChoice("Varnia ordered the strike", 1), ClaimChoice("str ord")]


def test_a_claim_that_is_there_already_is_not_made_again() -> None:
    assert claims_for("varnia ordered THE strike", CLAIMS) == [ClaimChoice("Varnia ordered the strike", 1)]
