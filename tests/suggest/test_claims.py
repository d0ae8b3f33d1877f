import time

from workbench.model import Claim
from workbench.suggest.claims import candidates

CLAIMS = [
    Claim(1, "The government ordered the strike on the northern depot."),
    Claim(2, "More than ten people were hurt in the strike."),
    Claim(3, "The talks have stalled."),
    Claim(4, "Foreign troops must withdraw from the border region."),
]


def ids(quote: str, context: str = "", recent: tuple[int, ...] = (), limit: int = 9) -> list[int]:
    return [claim.id for claim in candidates(quote, context, CLAIMS, recent, limit=limit)]


def test_the_claim_that_shares_the_wording_comes_first() -> None:
    assert ids("“We will demand the withdrawal of foreign troops,”")[0] == 4
    assert ids("“We did not order the strike.”")[0] == 1
    assert ids("“Talks are stalling,” he said.")[0] == 3
    assert ids("“Twelve persons hurt.”")[0] == 2


def test_the_text_around_a_quote_decides_where_its_own_words_do_not() -> None:
    assert ids("“We deny this.”", "Asked about the depot, she said:")[0] == 1


def test_words_of_the_quote_weigh_more_than_words_around_it() -> None:
    assert ids("“Talks stalled.”", "the strike on the depot")[0] == 3


def test_recency_breaks_ties_and_then_the_given_order() -> None:
    assert ids("“Nothing in common here.”", recent=(3, 2)) == [3, 2, 1, 4]
    assert ids("“Nothing in common here.”") == [1, 2, 3, 4]


def test_the_limit_is_kept() -> None:
    assert len(ids("strike", limit=2)) == 2
    assert candidates("strike", "", [], []) == []


def test_five_hundred_claims_are_ranked_at_once() -> None:
    claims = [Claim(at, f"Claim number {at} says that party {at % 7} withdrew troop {at % 11}.") for at in range(500)]
    candidates("warm", "", claims, [])
    began = time.perf_counter()
    for _ in range(20):
        candidates("“We withdrew the troops of party 3.”", "in the region", claims, range(100))
    assert (time.perf_counter() - began) / 20 < 0.05
