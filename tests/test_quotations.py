import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Block, BlockKind
from workbench.quotations import quotations


def printed(text: str) -> list[tuple[int, str]]:
    return [(found.level, found.span.of(text)) for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“A,” he said. “B.”", ["“A,”", "“B.”"]),
        ('"A," he said. "B."', ['"A,"', '"B."']),
        ("''We go,'' he said. ``Stop.''", ["''We go,''", "``Stop.''"]),
        ("‘‘We go,’’ he said.", ["‘‘We go,’’"]),
        ("‘We don’t,’ he said.", ["‘We don’t,’"]),
        ("'We don't,' said James's friend.", ["'We don't,'"]),
        ("„Wir gehen“, sagte er.", ["„Wir gehen“"]),
        ("„Wir gehen”, sagte er.", ["„Wir gehen”"]),
        (",,Wir gehen'', sagte er.", [",,Wir gehen''"]),
        ("»Wir gehen«, sagte er.", ["»Wir gehen«"]),
        ("« Bonjour ! », dit-il à l’« ami ».", ["« Bonjour ! »", "« ami »"]),
        ("«Стоп!» — сказал он.", ["«Стоп!»"]),
        ("”Vi går”, sa han.", ["”Vi går”"]),
        ("他说：「行く。」『ね』", ["「行く。」", "『ね』"]),
        ('“mixed" and “x”', ['“mixed"', "“x”"]),
    ],
)
def test_marks_of_every_style_are_read(text: str, expected: list[str]) -> None:
    assert printed(text) == [(1, mark) for mark in expected]


@pytest.mark.parametrize(
    "text",
    [
        "Don’t say James’s or the workers’ or l’article or d'hier.",
        "In the ’90s and '90s and the ‘80s, rock 'n' roll, ’tis 'em.",
        "He is 5'10\" tall and 6' wide, and the pipe is 6\" thick.",
        "An “opening mark without an end.",
        "A closing mark” without a beginning.",
        '“” "" ‘’ «»',
    ],
)
def test_apostrophes_feet_inches_and_stray_marks_are_no_quotation(text: str) -> None:
    assert printed(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He said “she told me ‘don’t go’ today” and left ‘now’.",
            [(1, "“she told me ‘don’t go’ today”"), (2, "‘don’t go’"), (1, "‘now’")],
        ),
        ("“I said, ‘Stop.’” He left.", [(1, "“I said, ‘Stop.’”"), (2, "‘Stop.’")]),
        ("''He said 'go.''' End", [(1, "''He said 'go.'''"), (2, "'go.'")]),
        ("\"He asked, 'why?'\" she said.", [(1, "\"He asked, 'why?'\""), (2, "'why?'")]),
        ("„A ‚b‘ c“", [(1, "„A ‚b‘ c“"), (2, "‚b‘")]),
        ("«l’avion “bleu ‘roi’” part»", [(1, "«l’avion “bleu ‘roi’” part»"), (2, "“bleu ‘roi’”"), (3, "‘roi’")]),
        ("‘The workers’ party won,’ he said.", [(1, "‘The workers’ party won,’")]),
        ("the ‘moderates’ and James’ book", [(1, "‘moderates’")]),
    ],
)
def test_marks_within_marks_have_a_level(text: str, expected: list[tuple[int, str]]) -> None:
    assert printed(text) == expected


def test_the_inside_of_a_quotation_has_neither_marks_nor_their_spaces() -> None:
    text = "Il dit : « Bonjour » et “Oui.”"
    assert [found.inner.of(text) for found in quotations(text)] == ["Bonjour", "Oui."]


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "‘’", "''''"])
def test_a_quotation_of_several_paragraphs_is_one(marks: str) -> None:
    opening, closing = (marks[:2], marks[2:]) if len(marks) == 4 else (marks[0], marks[1])
    text = f"He said: {opening}One.\n\n{opening}Two.\n{opening}Three,{closing} he said. {opening}Four.{closing}"
    first, second = quotations(text)
    assert [part.of(text) for part in first.parts] == ["One.", "Two.", "Three,"]
    assert first.span.of(text) == text[text.index(opening) : text.index(" he said.")]
    assert second.inner.of(text) == "Four."


def test_a_forgotten_closing_mark_costs_only_its_own_quotation() -> None:
    text = '“Open only. He left.\nNext “fine” here.\nHe said "one and then "two" there.'
    assert printed(text) == [(1, "“fine”"), (1, '"two"')]


def test_several_paragraphs_without_an_end_stop_where_the_mark_is_not_repeated() -> None:
    text = "“One.\n“Two.\nHe left.\nOthers came."
    assert printed(text) == [(1, "“One.\n“Two.")]


def test_a_quotation_never_runs_across_a_hidden_block_or_a_heading() -> None:
    lines = ["“One.", "“Advertisement”", "“Two,” he said."]
    text = "\n".join(lines)
    spans, at = [], 0
    for line in lines:
        spans.append((at, at + len(line)))
        at += len(line) + 1
    for kind, hidden in ((BlockKind.PARAGRAPH, True), (BlockKind.HEADING, False)):
        kinds = [(BlockKind.PARAGRAPH, False), (kind, hidden), (BlockKind.PARAGRAPH, False)]
        blocks = [Block(kind, *span, hidden=hidden) for (kind, hidden), span in zip(kinds, spans, strict=True)]
        read = [found.span.of(text) for found in quotations(text, blocks)]
        assert read == (["“Two,”"] if hidden else ["“Advertisement”", "“Two,”"])


@given(st.text("“”„\"'’‘«»,. \nas90", max_size=80))
def test_quotations_of_any_text_lie_within_it_and_never_cross(text: str) -> None:
    found = quotations(text)
    for one in found:
        assert one.span.contains(one.inner)
        assert one.span.end <= len(text)
        assert all(one.inner.contains(part) for part in one.parts)
        assert len(one.parts) == 1 or "\n" in one.inner.of(text)
    for one in found:
        for other in found:
            assert not one.span.overlaps(other.span) or one.span.contains(other.span) or other.span.contains(one.span)


@pytest.mark.parametrize("mark", ["“", '"', "'", "‘s ", "s’ ", "“a\n", "“»"])
def test_a_text_full_of_marks_is_read_in_linear_time(mark: str) -> None:
    began = time.perf_counter()
    quotations(mark * 20_000)
    assert time.perf_counter() - began < 5
