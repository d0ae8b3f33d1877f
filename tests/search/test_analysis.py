from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.analysis import Sieve, clues, fold, skimmed, spelling, tokens
from workbench.search.forms import looked_up


def terms(text: str) -> list[str]:
    return [token.term for token in tokens(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Türkiye", "Turkiye"),
        ("TÜRKİYE", "türkiye"),
        ("İstanbul", "istanbul"),
        ("ırmak", "IRMAK"),
        ("Tu\u0308rkiye", "Türkiye"),
        ("Ёлка", "елка"),
        ("Łódź", "Lodz"),
        ("Straße", "STRASSE"),
        ("œuvre", "oeuvre"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("فلسطيـن", "فلسطين"),
        ("على", "علي"),
        ("کابل", "كابل"),
        ("٣٤٥", "345"),
        ("ＡＢＣ", "abc"),
        ("co\u00adoperate", "cooperate"),
        ("Ἀθῆναι", "αθηναι"),
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("мой", "мои"), ("їжак", "іжак"), ("が", "か"), ("Lavrov", "Lavrentiev"), ("दिन", "दीन")]
)
def test_different_letters_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_hyphenated_names_give_parts_and_the_joined_form() -> None:
    assert terms("Amir-Abdollahian") == ["amir", "amirabdollahian", "abdollahian"]
    assert [token.position for token in tokens("Amir-Abdollahian said")] == [0, 0, 1, 2]


@pytest.mark.parametrize("apostrophe", "'’ʼ‘")
def test_apostrophes_of_every_kind_part_a_possessive(apostrophe: str) -> None:
    assert terms(f"Lavrov{apostrophe}s") == ["lavrov", "s"]


def test_its_is_not_it_is() -> None:
    assert "its" not in terms("it's")


@pytest.mark.parametrize(
    ("text", "joined"), [("500,000", "500000"), ("1.000.000", "1000000"), ("U.S.", "us"), ("don’t", "dont")]
)
def test_thousands_initials_and_contractions_are_found_joined(text: str, joined: str) -> None:
    assert joined in terms(text)


@pytest.mark.parametrize(("text", "wrong"), [("3.5", "35"), ("end.Then", "endthen"), ("1,2", "12")])
def test_what_a_full_stop_or_comma_parts_is_not_joined(text: str, wrong: str) -> None:
    assert wrong not in terms(text)


def test_ordinals_are_one_word() -> None:
    assert terms("the 19th") == ["the", "19th"]


def test_scripts_without_spaces_become_pairs() -> None:
    assert terms("习近平") == ["习近", "近平", "平"]
    assert terms("สวัส")[:2] == ["สว", "วั"]
    assert spelling("习近平").terms == ("习近", "近平")
    assert spelling("习").open_ended


def test_devanagari_words_stay_whole() -> None:
    assert terms("हिन्दी में") == ["हिन्दी", "में"]


@given(st.text())
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    found = list(tokens(text))
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert [token.position for token in found] == sorted(token.position for token in found)
    assert all(token.term for token in found)


@given(st.text(), st.sets(st.text(min_size=1, max_size=3)))
def test_a_sieve_keeps_positions_and_places(text: str, wanted: set[str]) -> None:
    kept = list(tokens(text, sieve=Sieve(lambda term, _written: term in wanted)))
    assert kept == [token for token in tokens(text) if token.term in wanted]


@given(
    st.lists(st.sampled_from(["al-Assad", "a", "b", "U.S.", "a,b", "北京", "-", "“a”", "a\u00adb"])).map(" ".join),
    st.sets(st.sampled_from(["a", "al", "assad", "us", "北京", "京", "ab"])),
)
def test_skimming_finds_the_same_terms_and_what_follows_on_what(text: str, wanted: set[str]) -> None:
    sieve = Sieve(lambda term, _written: term in wanted)
    skimming = Sieve(lambda term, _written: term in wanted, skims=True)
    every = list(tokens(text, sieve=sieve))
    kept = list(skimmed(text, 0, len(text), 0, skimming))
    assert [(token.term, token.start, token.end) for token in kept] == [
        (token.term, token.start, token.end) for token in every
    ]
    for (one, other), (first, second) in zip(pairwise(every), pairwise(kept), strict=True):
        assert (other.position - one.position <= 1) == (second.position - first.position <= 1)


PIECES = ["al-Assad", "a", "b", "Ab", "U.S.", "a,b", "1,000", "1000", "b.", "’a", "a’s", "‘ab’", "á", "a\u0301b"]
PIECES += ["\u212ab", "a\u00adb", "a_b", "İb", "北京", "“a”", "(b)", "—", "\u200b", "ß", "ab" * 60, "\n", "\xa0"]
PIECES += ["\t", " ", "  ", "-", "."]
WANTED = ["a", "al", "assad", "alassad", "us", "ab", "b", "s", "1000", "ss", "kb", "ab" * 50]


@given(
    st.lists(st.sampled_from(PIECES) | st.characters(), max_size=12).map("".join),
    st.sets(st.sampled_from(WANTED)),
    st.sets(st.sampled_from(["a", "as", "u", "1", "ala", "k"])),
)
def test_going_by_clues_finds_the_same_terms_and_what_follows_on_what(
    text: str, terms: set[str], beginnings: set[str]
) -> None:
    accepts = looked_up(terms, tuple(beginnings))
    found = clues(terms, beginnings)
    assert found is not None
    every = list(tokens(text, sieve=Sieve(accepts)))
    kept = list(skimmed(text, 0, len(text), 0, Sieve(accepts, skims=True, clues=found)))
    assert [(token.term, token.start, token.end) for token in kept] == [
        (token.term, token.start, token.end) for token in every
    ]
    for (one, other), (first, second) in zip(pairwise(every), pairwise(kept), strict=True):
        assert (other.position - one.position <= 1) == (second.position - first.position <= 1)


@given(st.text(max_size=40))
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)
