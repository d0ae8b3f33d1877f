import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Actor, ActorKind, Alias, Role, Span
from workbench.quotations import quotations
from workbench.suggest.speakers import candidates
from workbench.text import canonical

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

# An invented article in which every quotation is reported another way: (beginning of the quotation, speaker, whether
# the verb beside it names him).
ARTICLE = """Harbour talks resume

PORT ELDER – Velmark’s foreign minister hosted his counterparts on Monday.

The Velmarkian president’s envoy to the talks, Anders Lindqvist, stressed that progress was near. \
“We see signals,” he said. “They are good.”

Foreign Minister of the republic Ilona Kovács-Brandt said: “We call on Ostland to wait.”

Lindqvist also discussed the role of the army. “It is destructive. It helps nobody.”

“The timeframes are being specified,” the envoy to the talks added.

Osman Karaca, a spokesman and an aide for the Ostlandic president, said that the talks would become easier.

“We are pleased,” he said in comments broadcast on Tuesday.

“It will make it easier,” Karaca continued.

“There is no exact decision,” said Ms. Maria Szabó, the harbour authority’s director.

According to Lukas Brandt, the port is “closed until further notice.”

State media quoted Defence Minister Ferdinand Moreau as saying that both sides “share common goals.” \
He stated that “despite all” the door was open.

Moreau went on to say that the “main goal” was peace.

But Hulda Arnason, Nordia’s Defence Minister said the ships were “only passing.”

The Nordian defense ministry said in a statement that “nothing was decided.”

Pavel Reyes told reporters late on Friday, in a rare interview: “I was wrong.”

Reyes, who has led the party since spring, repeated: “I was wrong.”

“Stop!” cried Reyes.

Officials said the depot was “empty.”

“Will you resign?” – “No.”
"""
SPOKEN = [
    ("“We see signals,”", "Anders Lindqvist", False),
    ("“They are good.”", "Anders Lindqvist", False),
    ("“We call on", "Ilona Kovács-Brandt", True),
    ("“It is destructive", "Anders Lindqvist", False),
    ("“The timeframes", "Anders Lindqvist", False),
    ("“We are pleased,”", "Osman Karaca", False),
    ("“It will make", "Osman Karaca", True),
    ("“There is no exact", "Maria Szabó", True),
    ("“closed until", "Lukas Brandt", True),
    ("“share common", "Ferdinand Moreau", True),
    ("“despite all”", "Ferdinand Moreau", False),
    ("“main goal”", "Ferdinand Moreau", True),
    ("“only passing.”", "Hulda Arnason", True),
    ("“nothing was", "Nordian defense ministry", True),
    ("“I was wrong.”\n\nReyes, who", "Pavel Reyes", True),
    ("“I was wrong.”\n\n“Stop", "Pavel Reyes", True),
    ("“Stop!”", "Pavel Reyes", True),
]


def person(number: int, name: str, *aliases: str) -> Actor:
    return Actor(number, name, ActorKind.PERSON, tuple(Alias(at, number, alias) for at, alias in enumerate(aliases)))


def quotation(text: str, beginning: str) -> Span:
    start = text.index(beginning)
    return next(found.span for found in quotations(text) if found.span.start == start)


@pytest.mark.parametrize(("beginning", "name", "cue"), SPOKEN, ids=[row[0][:20] for row in SPOKEN])
def test_the_first_candidate_is_who_speaks(beginning: str, name: str, cue: bool) -> None:
    first = candidates(ARTICLE, quotation(ARTICLE, beginning), [])[0]
    assert (first.name, first.actor_id, first.cue) == (name, None, cue)


def test_nobody_is_predicted_where_only_officials_speak() -> None:
    assert not any(each.cue for each in candidates(ARTICLE, quotation(ARTICLE, "“empty.”"), []))


def test_an_indirect_sentence_has_the_speaker_of_its_verb() -> None:
    sentence = (
        "Osman Karaca, a spokesman and an aide for the Ostlandic president, said that the talks would become easier."
    )
    start = ARTICLE.index(sentence)
    first = candidates(ARTICLE, Span(start, start + len(sentence)), [])[0]
    assert (first.name, first.cue) == ("Osman Karaca", True)


def test_a_speaker_in_the_codebook_comes_with_its_actor() -> None:
    actors = [person(1, "Maria Nagy"), person(2, "O. Karaca"), person(3, "Ilona Kovács-Brandt", "the minister")]
    found = candidates(ARTICLE, quotation(ARTICLE, "“It will make"), actors)
    assert (found[0].actor_id, found[0].name, found[0].cue) == (2, "O. Karaca", True)
    assert [each.actor_id for each in found if each.actor_id] == [2, 3, 1]


def test_two_actors_of_one_surname_are_not_guessed_between() -> None:
    text = "“We go,” Kovács said."
    actors = [person(1, "Ilona Kovács"), person(2, "Peter Kovács")]
    first = candidates(text, quotation(text, "“We"), actors)[0]
    assert (first.name, first.actor_id) == ("Kovács", None)


def test_a_role_is_resolved_by_the_codebook_when_the_article_names_nobody() -> None:
    actors = [Actor(7, "Sofia Lund", ActorKind.PERSON, (), (Role(1, 7, "Nordian foreign minister"),))]
    text = "“We go,” the Nordian foreign minister said."
    first = candidates(text, quotation(text, "“We"), actors)[0]
    assert (first.actor_id, first.cue) == (7, False)


def test_actors_named_in_the_text_come_by_distance_then_the_rest_in_order() -> None:
    text = "Adam Berg met Clara Dahl. Nothing happened for a while. Then Emil Falk came, and it was over."
    actors = [person(1, "Greta Holm"), person(2, "Adam Berg"), person(3, "Clara Dahl"), person(4, "Emil Falk")]
    start = text.index("it was over")
    found = candidates(text, Span(start, len(text)), actors)
    assert [each.actor_id for each in found] == [4, 3, 2, 1]


def test_a_mention_is_the_whole_name_where_it_stands_in_any_script() -> None:
    text = "The talks of the Grand Harbour Council ended. أحمد Ilona\xa0KOVÁCS’s party left, and it was over."
    council = Actor(1, "Harbour Council", ActorKind.ORGANISATION)
    actors = [council, person(2, "Ilona Kovacs"), person(3, "أحمد"), person(4, "Peter Kovacs")]
    start = text.index("it was over")
    found = {each.actor_id: each.span for each in candidates(text, Span(start, len(text)), actors)}
    assert {at: span.of(text) for at, span in found.items() if at and span} == {
        1: "Harbour Council",
        2: "Ilona\xa0KOVÁCS",
        3: "أحمد",
    }


def test_what_is_taken_is_not_offered_again_and_the_limit_is_kept() -> None:
    actors = [person(number, f"Person Number{number}") for number in range(20)]
    found = candidates(ARTICLE, quotation(ARTICLE, "“It will make"), actors, limit=5, taken=(0, "Osman Karaca"))
    assert len(found) == 5
    assert "Osman Karaca" not in {each.name for each in found}
    assert 0 not in {each.actor_id for each in found}
    assert len({each.actor_id or each.name for each in found}) == 5


@given(st.text(max_size=120), st.integers(0, 120), st.integers(0, 120))
def test_any_selection_of_any_text_has_candidates(raw: str, start: int, length: int) -> None:
    text = canonical(raw)
    start = min(start, len(text))
    actors = [person(1, "Maria Nagy"), person(2, "")]
    found = candidates(text, Span(start, min(len(text), start + length)), actors)
    assert {1, 2} <= {each.actor_id for each in found}
    for each in found:
        assert each.span is None or 0 <= each.span.start < each.span.end <= len(text)


SEED_SPEAKERS = {
    "000": ["Alexander Lavrentiev"] * 4 + ["Ayman Sousan", "Hossein Amir-Abdollahian"],
    "001": ["Sergey Lavrov"] * 2 + ["Ibrahim Kalin"] * 3,
    "002": ["Sergei Lavrov"] * 3 + ["Recep Tayyip Erdogan"],
    "004": ["Sergey Lavrov"] + ["Faisal Mekdad"] * 6,
}


@pytest.mark.parametrize("number", SEED_SPEAKERS)
def test_the_first_candidate_is_right_for_every_quotation_of_the_seeds(number: str) -> None:
    path = next(SEEDS.glob(f"{number}_*.txt"), None)
    if path is None:
        pytest.skip("the seeds are not there")
    text = canonical(path.read_text(encoding="utf-8"))
    spoken = [found.span for found in quotations(text) if found.level == 1]
    wanted = SEED_SPEAKERS[number]
    assert [candidates(text, span, [])[0].name for span in spoken[: len(wanted)]] == wanted


def test_a_long_text_with_a_large_codebook_is_read_at_once() -> None:
    text = ARTICLE * 100
    actors = [person(number, f"Given{number} Surname{number}", f"Alias{number}") for number in range(300)]
    span = quotation(ARTICLE, "“It will make")
    began = time.perf_counter()
    for copy in range(0, 100, 10):
        shift = copy * len(ARTICLE)
        assert candidates(text, Span(span.start + shift, span.end + shift), actors)[0].name == "Osman Karaca"
    assert time.perf_counter() - began < 2
