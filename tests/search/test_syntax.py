from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import query as whoosh_query
from whoosh.analysis import SimpleAnalyzer
from whoosh.fields import TEXT, Schema
from whoosh.qparser import QueryParser

from workbench.search.query import And, Filter, Near, Node, Not, Or, Words
from workbench.search.syntax import DEEPEST, parse

TODAY = date(2026, 11, 22)


def said(query: str) -> str:
    return str(parse(query, today=TODAY))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("grain deal", "grain AND deal"),
        ("a OR b c", "(a OR b) AND c"),
        ("a AND b OR c d", "((a AND b) OR c) AND d"),
        ("a OR NOT b OR c near d", "a OR NOT b OR c NEAR/10 d"),
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
        ('="grain deals"', '="grain deals"'),
        ("=grains", '="grains"'),
        ("wom?n *ism gr*in", "wom?n AND *ism AND gr*in"),
        ("war? peace", "war? AND peace"),
        ("Kadyrov~ obama~1", "Kadyrov~ AND obama~1"),
        ("grain near deal", "grain NEAR/10 deal"),
        ("grain near/3 deal NEAR talks", "grain NEAR/3 deal AND deal NEAR/10 talks"),
        ("near Kharkiv", '"near" AND Kharkiv'),
        ('"grain deal"~4', "grain NEAR/4 deal"),
        ("in:quotes grain in:notes", "notes:grain"),
        ("in:quotes grain -deal", "quotes:grain AND NOT quotes:deal"),
        ("outlet:Post outlet:Courier", "outlet:Post OR outlet:Courier"),
        ("outlet:Post grain lang:en outlet:Courier", "(outlet:Post OR outlet:Courier) AND grain AND lang:en"),
        ("actor:Thorn AND actor:Brandt", "actor:Thorn AND actor:Brandt"),
        ("outlet:Post -outlet:Courier", "outlet:Post AND NOT outlet:Courier"),
        ("date:2023-04 date:2023-05 date:2023-04", "date:2023-04 OR date:2023-05"),
        ("(outlet:Post) outlet:Courier", "outlet:Post AND outlet:Courier"),
        ("date:last month grain", "date:2026-10 AND grain"),
        ("date:since april 2023 grain", "date:2023-04.. AND grain"),
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
        ("grain NEAR/900 deal", "grain NEAR/50 deal", "NEAR/50"),
        ("grain NEAR (deal OR pact)", "grain AND (deal OR pact)", "NEAR joins"),
        ("in:margins grain", "grain", "margins"),
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
    root = parse("al-Assad").root
    assert isinstance(root, Words)
    assert [[part.term for part in spelling] for spelling in root.spellings] == [["al", "assad"], ["alassad"]]


def test_brackets_without_end_are_read() -> None:
    assert str(parse("(" * (DEEPEST * 40) + "grain")) == "grain"


def test_an_empty_query_asks_for_nothing() -> None:
    assert parse("").root is None
    assert parse(" () ").root is None


@given(st.text())
def test_any_text_is_a_query(text: str) -> None:
    parse(text, as_you_type=True)


PIECES = ["a", "b", "OR", "AND", "NOT", "-", "(", ")", '"', "in:title", "title:", "date:2023", "outlet:x", "a*"]
PIECES += ["near", "NEAR", "near/3", "a~", "b?a", "=a", '="a b"', "in:notes"]


@given(st.text(alphabet="ab -−\"“”()*:~?|&+=.,'’/АЁ北京\n1") | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_what_was_understood_reads_back_as_the_same(text: str) -> None:
    query = parse(text)
    assert shape(parse(str(query)).root) == shape(query.root)


def shape(node: object) -> object:
    """The tree without how its words were typed."""
    match node:
        case Words(spellings=spellings, scope=scope):
            return [[(part.term, part.kind, part.edits) for part in spelling] for spelling in spellings], scope
        case Near(left=left, right=right, distance=distance):
            return shape(left), shape(right), distance
        case Not(child=child):
            return "not", shape(child)
        case And(children=children) | Or(children=children):
            return type(node).__name__, [shape(child) for child in children]
        case Filter(field=field, value=value):
            return field, value
    return node


plain = st.sampled_from(["ab", "cd", "ef", '"gh ij"'])
sound = st.recursive(
    plain,
    lambda inner: st.one_of(
        plain.map(lambda word: f"NOT {word}"),
        inner.map(lambda query: f"({query})"),
        st.tuples(inner, st.sampled_from([" ", " AND ", " OR "]), inner).map("".join),
    ),
    max_leaves=8,
)


@given(sound)
def test_operators_bind_as_in_the_parser_of_whoosh(text: str) -> None:
    theirs = QueryParser("body", Schema(body=TEXT(analyzer=SimpleAnalyzer()))).parse(text)
    ours = parse(text).root
    assert ours is not None
    for number in range(16):
        there = {word for place, word in enumerate(["ab", "cd", "ef", "gh ij"]) if number >> place & 1}
        assert _holds(ours, there) == _holds_in_whoosh(theirs, there), (str(ours), theirs)


def _holds(node: Node, there: set[str]) -> bool:
    match node:
        case And(children=children):
            return all(_holds(child, there) for child in children)
        case Or(children=children):
            return any(_holds(child, there) for child in children)
        case Not(child=child):
            return not _holds(child, there)
    assert isinstance(node, Words)
    return node.shown in there


def _holds_in_whoosh(query: Any, there: set[str]) -> bool:
    if isinstance(query, whoosh_query.And):
        return all(_holds_in_whoosh(child, there) for child in query)
    if isinstance(query, whoosh_query.Or):
        return any(_holds_in_whoosh(child, there) for child in query)
    if isinstance(query, whoosh_query.Not):
        return not _holds_in_whoosh(query.query, there)
    return (query.text if isinstance(query, whoosh_query.Term) else " ".join(query.words)) in there
