import pytest

from workbench.model import Actor, ActorKind, Alias, Claim, Stance
from workbench.ui.reader.grammar import ActorChoice, ClaimChoice, Saying
from workbench.ui.reader.line import in_words, read

ACTORS = [
    Actor(1, "Ada Kovács", ActorKind.PERSON),
    Actor(2, "Ministry of Defence", ActorKind.ORGANISATION, aliases=(Alias(1, 2, "MoD"),)),
]
CLAIMS = [Claim(7, "Varnia ordered the strike"), Claim(8, "There were losses")]
KOVACS, MOD = ActorChoice("Ada Kovács", 1), ActorChoice("Ministry of Defence", 2)
ORDERED, LOSSES = ClaimChoice("Varnia ordered the strike", 7), ClaimChoice("There were losses", 8)


@pytest.mark.parametrize(
    ("line", "saying", "note"),
    [
        ("kov; strike ordered; -; ask again", Saying(KOVACS, ORDERED, Stance.DENIES), "ask again"),
        ("kov;-", Saying(KOVACS, None, Stance.DENIES), None),
        ("kov؛ order؛ ؟", Saying(KOVACS, ORDERED, Stance.QUESTIONS), None),
        ("-; kov; order", Saying(KOVACS, ORDERED, Stance.DENIES), None),
        ("; losses; +", Saying(None, LOSSES, Stance.ASSERTS), None),
        ("kov via mod; 2; ~", Saying(KOVACS, LOSSES, Stance.REPORTS, MOD), None),
        ("via mod; ; ?", Saying(None, None, Stance.QUESTIONS, MOD), None),
        ("kov; order; +; one; two", Saying(KOVACS, ORDERED, Stance.ASSERTS), "one; two"),
        (
            "Nobody Yet; It rained; −",
            Saying(ActorChoice("Nobody Yet"), ClaimChoice("It rained"), Stance.DENIES),
            None,
        ),
        (" ; ; ", Saying(), None),
    ],
)
def test_a_line_says_who_what_how_and_a_note(line: str, saying: Saying, note: str | None) -> None:
    said = read(line, ACTORS, CLAIMS, [ORDERED, LOSSES])
    assert said.sayings == (saying,)
    assert said.note == note


def test_a_bar_begins_a_further_statement() -> None:
    said = read("kov; order; - | mod; losses; +; both", ACTORS, CLAIMS)
    assert said.sayings == (Saying(KOVACS, ORDERED, Stance.DENIES), Saying(MOD, LOSSES, Stance.ASSERTS))
    assert said.note == "both"


def test_what_would_be_new_is_said_before_it_is_made() -> None:
    said = in_words(read("kov; It rained; +", ACTORS, CLAIMS))
    assert said == [("who", "Ada Kovács", False), ("+", "asserts", False), ("what", "It rained", True)]
