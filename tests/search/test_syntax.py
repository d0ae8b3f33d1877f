import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.search.query import And, Filter, Not, Or, Words
from workbench.search.syntax import DEEPEST, parse


def said(query: str) -> str:
    return str(parse(query))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("grain deal", "grain AND deal"),
        ("a OR b c", "a OR (b AND c)"),
        ("(a OR b) -c", "(a OR b) AND NOT c"),
        ("“grain deal” NOT talks", '"grain deal" AND NOT talks'),
        ("minist*", "minist*"),
        ('outlet:"The Daily" date:2023-01..2023-05', 'outlet:"The Daily" AND date:2023-01..2023-05'),
        ("stance:- status:Unread lang:EN", "stance:denies AND status:unread AND lang:en"),
        ("stance:−", "stance:denies"),
        ("in:title grain deal", "title:grain AND title:deal"),
        ("(in:title grain) deal", "title:grain AND deal"),
        ("title:grain", "title:grain"),
        ("- grain", "grain"),
        ("+grain", "grain"),
        ("NOT NOT grain", "grain"),
        ('"OR"', '"OR"'),
    ],
)
def test_a_query_is_understood_as(typed: str, understood: str) -> None:
    assert said(typed) == understood


@pytest.mark.parametrize(
    ("typed", "understood", "repair"),
    [
        ("“grain deal", '"grain deal"', "quotation mark was closed"),
        ("(grain", "grain", "bracket was closed"),
        ("grain) deal", "grain AND deal", "closing bracket"),
        ("grain OR", "grain", "OR"),
        ("AND grain", "grain", "AND"),
        ("grain NOT", "grain", "NOT"),
        ("date:soon grain", "grain", "date:soon"),
        ("stance:maybe grain", "grain", "stance:maybe"),
        ("outlet: grain", "grain", "outlet:"),
        ("gr*in", "gr*", "star"),
        ("grain~", "grain", "~"),
        ("grain NEAR/3 deal", "grain AND deal", "NEAR"),
        ("in:notes grain", "grain", "notes"),
        ("author:smith", "author:smith", "author:"),
        ("*** grain", "grain", "***"),
    ],
)
def test_what_cannot_be_understood_is_mended_and_said(typed: str, understood: str, repair: str) -> None:
    query = parse(typed)
    assert str(query) == understood
    assert any(repair in sentence for sentence in query.repairs)


def test_a_sound_query_needs_no_repairs() -> None:
    assert parse('(al-Assad OR "grain deal") -talks outlet:Daily date:2023.. http://daily.example/a').repairs == ()


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("min", "min*"),
        ("grain min", "grain AND min*"),
        ("min ", "min"),
        ('"prime min', '"prime min*"'),
        ('"min"', '"min"'),
    ],
)
def test_the_word_being_typed_is_a_beginning(typed: str, understood: str) -> None:
    assert str(parse(typed, as_you_type=True)) == understood


def test_a_hyphenated_name_may_be_written_joined() -> None:
    assert parse("al-Assad").root == Words((("al", "assad"), ("alassad",)), "al-Assad")


def test_brackets_without_end_are_read() -> None:
    assert str(parse("(" * (DEEPEST * 40) + "grain")) == "grain"


def test_an_empty_query_asks_for_nothing() -> None:
    assert parse("").root is None
    assert parse(" () ").root is None


@given(st.text())
def test_any_text_is_a_query(text: str) -> None:
    parse(text, as_you_type=True)


@given(st.text(alphabet="ab -−\"“”()*:~?|&+=.,'’/АЁ北京\n") | st.lists(st.sampled_from(
    ["a", "b", "OR", "AND", "NOT", "-", "(", ")", '"', "in:title", "title:", "date:2023", "outlet:x", "a*", "NEAR"]
)).map(" ".join))
def test_what_was_understood_reads_back_as_the_same(text: str) -> None:
    query = parse(text)
    assert shape(parse(str(query)).root) == shape(query.root)


def shape(node: object) -> object:
    """The tree without how its words were typed."""
    match node:
        case Words(spellings=spellings, prefix=prefix, scope=scope):
            return spellings, prefix, scope
        case Not(child=child):
            return "not", shape(child)
        case And(children=children) | Or(children=children):
            return type(node).__name__, [shape(child) for child in children]
        case Filter(field=field, value=value):
            return field, value
    return node
