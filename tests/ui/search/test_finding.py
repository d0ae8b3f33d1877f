"""Find in page: positions are code points of the text, whatever was folded to find them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Span
from workbench.ui.search.finding import occurrences, split

TEXT = "Türkiye’s “İstanbul” talks 😀 — TALKS with Al‑Assad, cafe\u0301\u00a0bar."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("talks", ["talks", "TALKS"]),
        ("turkiye's", ["Türkiye’s"]),
        ("istanbul", ["İstanbul"]),
        ("al-assad", ["Al‑Assad"]),
        ("café bar", ["cafe\u0301\u00a0bar"]),
        ("cafe", ["cafe\u0301"]),
        ("😀", ["😀"]),
        ("  ", []),
        ("nothing", []),
    ],
)
def test_what_is_typed_plainly_finds_what_is_printed(words: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in occurrences(TEXT, words)] == found


def test_case_tells_letters_and_accents_apart() -> None:
    assert [span.of(TEXT) for span in occurrences(TEXT, "TALKS", case=True)] == ["TALKS"]
    assert occurrences(TEXT, "Turkiye", case=True) == []


def test_whole_words_are_not_parts_of_words() -> None:
    assert occurrences("talk talks, talk", "talk", whole=True) == [Span(0, 4), Span(12, 16)]


def test_hits_in_hidden_text_are_told_apart() -> None:
    spans = occurrences("one two one two one", "one")
    assert split(spans, [Span(8, 15)]) == ([Span(0, 3), Span(16, 19)], [Span(8, 11)])


@given(st.text(max_size=60), st.text(min_size=1, max_size=3))
def test_a_stretch_of_the_text_is_found_where_it_stands(text: str, words: str) -> None:
    whole = f"{text}{words}{text}"
    for span in occurrences(whole, words):
        assert 0 <= span.start < span.end <= len(whole)
    if words.isalnum() and words.isascii() and not text:
        assert Span(0, len(words)) in occurrences(whole, words, case=True)
