"""Tokens go into the query and come out of it; the rest stays as somebody typed it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.search.tokens import holds, toggled


@pytest.mark.parametrize(
    ("query", "token", "after"),
    [
        ("", "stance:+", "stance:+ "),
        ("strike", 'outlet:"The Post"', 'outlet:"The Post" strike'),
        ("strike ", 'outlet:"The Post"', 'outlet:"The Post" strike '),
        ("“foreign mini", "lang:tr", "lang:tr “foreign mini"),
        ('strike outlet:"The Post" talks', 'outlet:"The Post"', "strike talks"),
        ("strike outlet:“the post”", 'outlet:"The Post"', "strike "),
        ("lang:tr strike ", "lang:tr", "strike "),
        ("date:2023-04 strike", "date:2023-04", "strike"),
        ('"outlet:Post"', "outlet:Post", 'outlet:Post "outlet:Post"'),
        ("outlet:Postal", "outlet:Post", "outlet:Post outlet:Postal"),
    ],
)
def test_a_token_is_written_before_the_words_or_taken_out(query: str, token: str, after: str) -> None:
    assert toggled(query, token) == after


@given(st.text(alphabet="ab -:\"“”'", max_size=24), st.sampled_from(['outlet:"The Post"', "stance:-", "lang:tr"]))
def test_a_second_click_takes_out_what_the_first_put_in(query: str, token: str) -> None:
    if not holds(query, token):
        once = toggled(query, token)
        if holds(once, token):
            assert toggled(once, token).split() == query.split()
