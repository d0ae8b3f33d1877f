from hypothesis import given
from hypothesis import strategies as st

from workbench.search.builder import letters
from workbench.search.forms import distance, pattern
from workbench.search.segment import _distances

short = st.text(alphabet="abcß北", min_size=1, max_size=7)


def test_exchanging_neighbours_is_one_edit() -> None:
    assert distance("grian", "grain", 2) == 1
    assert distance("grain", "rain", 2) == 1
    assert distance("ca", "abc", 3) == 3
    assert distance("grain", "talks", 2) == 3


@given(short, st.lists(short, max_size=5), st.integers(0, 3))
def test_many_words_at_once_are_as_far_away_as_one_by_one(word: str, others: list[str], most: int) -> None:
    at_once = (_distances(word, others) <= most).tolist()
    assert at_once == [distance(word, other, most) <= most for other in others]


@given(short, short)
def test_an_edit_changes_two_letters_at_most(one: str, other: str) -> None:
    apart = distance(one, other, 10)
    assert (letters(one) ^ letters(other)).bit_count() <= 2 * apart


def test_a_pattern_fits_whole_words() -> None:
    assert pattern("wom?n").fullmatch("women")
    assert not pattern("wom?n").fullmatch("womn")
    assert pattern("*a.b*").fullmatch("xa.by")
    assert not pattern("*a.b*").fullmatch("axb")
