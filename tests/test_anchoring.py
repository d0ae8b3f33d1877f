"""The edits an outlet makes to an article, and what may be done with a quote taken before them.

The law: never attached to other words, another place or another meaning. Every row that is not attached is a
row in which a score alone would have been wrong."""

import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.anchoring import CONTEXT, anchor, describe
from workbench.model import Anchor, Block, BlockKind, Segment, Span
from workbench.text import canonical, trim

PARAGRAPHS = [
    "Border talks resume in Port Elder",
    "Officials from both sides met on Monday for the first time since the spring.",
    "“We did order the strike on the northern depot, and 12 people were hurt,” Defence Minister Ilona Kovács "
    "told reporters in the capital.",
    "Asked about the ceasefire, Kovács said the government would keep its word. “No further operations are "
    "planned,” she added.",
    "Opposition leader Pavel Szabó rejected the account. “They never told parliament about the northern "
    "depot,” he said on Tuesday. “We deny everything.”",
    "The harbour authority said that deliveries would continue and that the goverment had been informed in writing.",
    "In the evening Szabó's party repeated its call for an independent inquiry into the incident at the depot.",
]
ARTICLE = "\n\n".join(PARAGRAPHS)

STRIKE = "“We did order the strike on the northern depot, and 12 people were hurt,”"
GOVERMENT = "deliveries would continue and that the goverment had been informed in writing"


def quote(exact: str, text: str = ARTICLE) -> Segment:
    start = text.index(exact)
    return describe(text, Span(start, start + len(exact)))


@pytest.mark.parametrize("exact", [STRIKE, GOVERMENT, "We deny everything.", "12 people", "Kovács"])
def test_a_quote_is_found_in_its_own_version_by_position(exact: str) -> None:
    verdict = anchor(ARTICLE, quote(exact), same_version=True)
    assert (verdict.anchor, verdict.why, verdict.similarity) == (Anchor.ATTACHED, "unchanged", 1.0)
    assert verdict.spans == (quote(exact).span,)


def edited(*changes: tuple[str, str]) -> str:
    text = ARTICLE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


# what happened, the quote, the text after, the verdict, why, the words the verdict points at (None: any)
EDITS = [
    ("nothing", STRIKE, ARTICLE, "attached", "unchanged", STRIKE),
    ("a paragraph put before", STRIKE, "Updated on Friday.\n\n" + ARTICLE, "attached", "unchanged", STRIKE),
    (
        "a sentence put right before",
        STRIKE,
        edited(("“We did", "It was late. “We did")),
        "attached",
        "unchanged",
        STRIKE,
    ),
    ("12 corrected to 2", STRIKE, edited(("12 people", "2 people")), "review", "meaning changed", None),
    ("12 corrected to twelve", STRIKE, edited(("12 people", "twelve people")), "review", "meaning changed", None),
    ("did becomes did not", STRIKE, edited(("did order", "did not order")), "review", "meaning changed", None),
    ("did becomes didn’t", STRIKE, edited(("did order", "didn’t order")), "review", "meaning changed", None),
    ("ordered becomes opposed", STRIKE, edited(("order the", "oppose the")), "review", "edited", None),
    ("northern becomes southern", STRIKE, edited(("northern", "southern")), "review", "edited", None),
    (
        "a statement becomes a question",
        "No further operations are planned",
        edited(("operations are planned,", "operations are planned?")),
        "attached",
        "unchanged",
        "No further operations are planned",
    ),
    (
        "a number grows at the edge",
        "12 people were hurt",
        edited(("12 people", "112 people")),
        "orphan",
        "gone",
        None,
    ),
    (
        "a typo is corrected",
        GOVERMENT,
        edited(("goverment", "government")),
        "attached",
        "edited",
        GOVERMENT.replace("goverment", "government"),
    ),
    (
        "the style of marks changes",
        STRIKE,
        edited(("“", '"'), ("”", '"')),
        "attached",
        "unchanged",
        STRIKE.replace("“", '"').replace("”", '"'),
    ),
    (
        "dashes, spaces and soft hyphens change",
        GOVERMENT,
        edited(("would continue", "would\xa0con\xadtinue")),
        "attached",
        "unchanged",
        GOVERMENT.replace("would continue", "would\xa0con\xadtinue"),
    ),
    (
        "the paragraph is split in the quote",
        GOVERMENT,
        edited(("continue and", "continue\n\nand")),
        "attached",
        "unchanged",
        GOVERMENT.replace("continue and", "continue\n\nand"),
    ),
    (
        "the comma goes",
        STRIKE,
        edited(("depot, and", "depot and")),
        "attached",
        "edited",
        STRIKE.replace("depot, and", "depot and"),
    ),
    (
        "the paragraph moves to the end",
        STRIKE,
        "\n\n".join([*PARAGRAPHS[:2], *PARAGRAPHS[3:], PARAGRAPHS[2]]),
        "attached",
        "unchanged",
        STRIKE,
    ),
    (
        "a short quote moves to another speaker",
        "We deny everything.",
        edited(
            (" “We deny everything.”", ""), ("she added.", "she added. “We deny everything.” Then she left the room.")
        ),
        "review",
        "moved",
        "We deny everything.",
    ),
    (
        "deleted, and a lookalike by another speaker stays",
        "“They never told parliament about the northern depot,”",
        edited(
            ("“They never told parliament about the northern depot,” he said on Tuesday. ", ""),
            ("she added.", "she added. “They always told parliament about the southern depot.”"),
        ),
        "orphan",
        "gone",
        None,
    ),
    ("deleted", STRIKE, edited((STRIKE, "The minister")), "orphan", "gone", None),
    ("everything else", STRIKE, "The weather stays fine. Nobody was there to see it.", "orphan", "gone", None),
    ("an empty text", STRIKE, "", "orphan", "gone", None),
    (
        "printed twice, as a pull quote",
        "We deny everything.",
        ARTICLE + "\n\nWe deny everything.",
        "attached",
        "unchanged",
        "We deny everything.",
    ),
    (
        "the article is there twice",
        STRIKE,
        ARTICLE + "\n\n" + ARTICLE,
        "review",
        "ambiguous",
        STRIKE,
    ),
    (
        "a name is corrected",
        "Pavel Szabó rejected the account",
        edited(("Szabó", "Nagy")),
        "review",
        "meaning changed",
        None,
    ),
    (
        "a typo is corrected and not is put right behind",
        GOVERMENT,
        edited(("goverment", "government"), ("in writing.", "in writing not at all.")),
        "review",
        "meaning changed",
        None,
    ),
    (
        "its twin elsewhere stays when the quote is edited",
        STRIKE,
        edited(("did order", "did not order")) + "\n\nWhat was said this week: " + STRIKE + " and more of the kind.",
        "review",
        "moved",
        STRIKE,
    ),
    ("a short quote is changed", "12 people", edited(("12 people", "some people")), "orphan", "gone", None),
    (
        "two words change places",
        "Kovács said the government would keep its word",
        edited(("Kovács said the government", "the government said Kovács")),
        "review",
        "edited",
        None,
    ),
    ("Linus is not in chines", "Linus", "The machines and Linuses of old.", "orphan", "gone", None),
]


@pytest.mark.parametrize(("what", "exact", "after", "verdict", "why", "words"), EDITS, ids=[row[0] for row in EDITS])
def test_edits(what: str, exact: str, after: str, verdict: str, why: str, words: str | None) -> None:
    segment = quote(exact) if exact in ARTICLE else Segment(0, len(exact), exact, "", "")
    found = anchor(after, segment, same_version=False)
    assert (found.anchor.value, found.why) == (verdict, why)
    if words is not None:
        assert [span.of(after) for span in found.spans] == [words]
    if found.anchor is Anchor.ORPHAN:
        assert found.spans == ()


def test_a_changed_quote_is_shown_where_it_stands_now() -> None:
    after = edited(("12 people were hurt", "2 people were badly hurt"))
    (span,) = anchor(after, quote(STRIKE), same_version=False).spans
    assert span.of(after) == "“We did order the strike on the northern depot, and 2 people were badly hurt,”"


def test_segments_are_found_one_by_one_and_keep_their_order() -> None:
    wanted = [
        quote("No further operations are planned"),
        quote("They never told parliament about the northern depot"),
    ]
    after = "Correction.\n\n" + ARTICLE
    found = anchor(after, wanted, same_version=False)
    assert found.anchor is Anchor.ATTACHED
    assert [span.of(after) for span in found.spans] == [segment.exact for segment in wanted]
    swapped = "\n\n".join([*PARAGRAPHS[:3], PARAGRAPHS[4], PARAGRAPHS[3], *PARAGRAPHS[5:]])
    assert anchor(swapped, wanted, same_version=False).why in ("order changed", "moved")
    assert anchor(swapped, wanted, same_version=False).anchor is Anchor.REVIEW
    one_gone = ARTICLE.replace(PARAGRAPHS[4], "")
    assert anchor(one_gone, wanted, same_version=False).anchor is Anchor.ORPHAN


def test_a_damaged_position_in_the_same_version_is_looked_for_by_words() -> None:
    right = quote(STRIKE)
    wrong = Segment(3, 9, right.exact, right.prefix, right.suffix)
    assert anchor(ARTICLE, wrong, same_version=True).spans == (right.span,)


def test_describe_gives_the_w3c_selectors_and_the_paragraph() -> None:
    text = "Title\nFirst paragraph.\nSecond one 😀 here."
    blocks = [Block(BlockKind.TITLE, 0, 5), Block(BlockKind.PARAGRAPH, 6, 22, paragraph=1)]
    blocks.append(Block(BlockKind.PARAGRAPH, 23, len(text), paragraph=2))
    segment = describe(text, Span(30, 35), blocks)
    assert (segment.exact, segment.paragraph) == (text[30:35], 2)
    assert segment.prefix == text[:30]
    assert segment.suffix == text[35:]
    assert len(describe("x" * 500, Span(200, 210)).prefix) == CONTEXT


VOCABULARY = [
    "minister",
    "12",
    "not",
    "Kovács",
    "😀",
    "é",
    "“no”",
    "—",
    "naïve\xa0x",
    "אבג",
    "l’eau",
    "3.5",
    "A.",
    "B",
]
lines = st.lists(st.sampled_from(VOCABULARY), min_size=4, max_size=30).map(" ".join).map(canonical)


@given(st.lists(lines, min_size=3, max_size=6), st.data())
def test_what_is_attached_after_edits_elsewhere_reads_the_same(paragraphs: list[str], data: st.DataObject) -> None:
    """Few words, so that twins and lookalikes are everywhere."""
    segment, at, _ = some_quote(paragraphs, data)
    after = "\n\n".join(line if number == at else data.draw(lines) for number, line in enumerate(paragraphs))
    found = anchor(after, segment, same_version=False)
    assert found.anchor is not Anchor.ORPHAN
    if found.anchor is Anchor.ATTACHED:
        assert found.spans[0].of(after) == segment.exact


@given(st.lists(lines, min_size=3, max_size=6), st.data())
def test_a_quote_is_found_at_its_place_after_edits_elsewhere(paragraphs: list[str], data: st.DataObject) -> None:
    """Every word is written once, so there is one right answer and it must be given, if only for review."""
    numbered = iter(range(10**6))
    paragraphs = [" ".join(f"{word}{next(numbered)}" for word in line.split(" ")) for line in paragraphs]
    segment, at, start = some_quote(paragraphs, data)
    after = [line if number == at else data.draw(lines) for number, line in enumerate(paragraphs)]
    after.insert(0, data.draw(lines))
    text = "\n\n".join(after)
    place = sum(len(line) + 2 for line in after[: at + 1]) + start
    if any(char.isalnum() for char in segment.exact) and len(segment.exact) > 8:
        assert anchor(text, segment, same_version=False).spans == (Span(place, place + len(segment.exact)),)


def some_quote(paragraphs: list[str], data: st.DataObject) -> tuple[Segment, int, int]:
    """A quote from one of the paragraphs, which one, and where in it."""
    at = data.draw(st.integers(0, len(paragraphs) - 1))
    line = paragraphs[at]
    start = data.draw(st.integers(0, len(line) - 1))
    span = trim(line, Span(start, data.draw(st.integers(start + 1, len(line)))))
    assume(len(span))
    begin = sum(len(other) + 2 for other in paragraphs[:at])
    return describe("\n\n".join(paragraphs), Span(begin + span.start, begin + span.end)), at, span.start


@given(st.text(max_size=200), st.text(max_size=200), st.data())
def test_any_quote_in_any_text_has_a_verdict_with_spans_inside_the_text(
    raw: str, other: str, data: st.DataObject
) -> None:
    text, after = canonical(raw), canonical(other)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = anchor(after, describe(text, Span(start, end)), same_version=False)
    assert all(0 <= span.start <= span.end <= len(after) for span in found.spans)
    assert bool(found.spans) is (found.anchor is not Anchor.ORPHAN)


def test_a_long_text_is_searched_in_time() -> None:
    long = "\n\n".join(
        f"Paragraph {number} says nothing of note about the harbour and the depot." for number in range(20_000)
    )
    after = long[:700_000] + "\n\n" + edited(("12 people", "2 people")) + long[700_000:]
    began = time.perf_counter()
    assert anchor(after, quote(STRIKE), same_version=False).why == "meaning changed"
    assert time.perf_counter() - began < 5
