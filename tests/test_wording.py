import pytest

from workbench.wording import keeps_meaning, same_spelling, tokens


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("12 people", "2 people"),
        ("twelve people", "two people"),
        ("It did happen", "It did not happen"),
        ("It did happen", "It didn't happen"),
        ("Lavrov met Mekdad", "Mekdad met Lavrov"),
        ("We ordered it.", "We ordered it?"),
        ("It cost $5", "It cost €5"),
        ("It fell to 5 degrees", "It fell to -5 degrees"),
        ("All ships left", "Some ships left"),
    ],
)
def test_numbers_negations_names_and_telling_signs_keep_the_meaning(old: str, new: str) -> None:
    assert not keeps_meaning(tokens(old), tokens(new))
    assert keeps_meaning(tokens(old), tokens(old))


def test_case_and_accents_do_not_change_the_meaning() -> None:
    assert keeps_meaning(tokens("The Foreign Minister of Türkiye"), tokens("the foreign minister of Turkiye"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["goverment"], ["government"]),
        (["seperate"], ["separate"]),
        (["recieved"], ["received"]),
        (["cease", "fire"], ["ceasefire"]),
        (["the", "talks"], ["talks"]),
        ([], ["the"]),
    ],
)
def test_a_slip_of_the_pen_is_spelling(old: list[str], new: list[str]) -> None:
    assert same_spelling(old, new)
    assert same_spelling(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["trial"], ["trail"]),
        (["could"], ["would"]),
        (["legal"], ["illegal"]),
        (["attacked"], ["attached"]),
        (["order"], ["oppose"]),
        ([], ["also"]),
        (["1234567"], ["1234568"]),
    ],
)
def test_another_word_is_not_spelling(old: list[str], new: list[str]) -> None:
    assert not same_spelling(old, new)
    assert not same_spelling(new, old)
