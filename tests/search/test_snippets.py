from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Span
from workbench.search.snippets import BEFORE, WHOLE, snippets

TEXT = (
    "The strike was ordered on Monday\n\n"
    "Officials met in the capital. The minister\u00a0said  they had not ordered the strike, and would not say who "
    "did; asked again, he repeated that nobody in his office had ordered the strike or had known of it before "
    "that night, nor had anybody else. A second sentence follows here."
)


def whole(text: str) -> list[Span]:
    return [Span(0, len(text))]


def snippet(text: str, runs: list[Span], spans: list[Span]) -> tuple[str, tuple[Span, ...]]:
    first = snippets(text, runs, spans)[0]
    return first.text, first.matches


def place(word: str, start: int = 0) -> Span:
    at = TEXT.index(word, start)
    return Span(at, at + len(word))


def test_a_snippet_begins_with_the_sentence_of_the_match() -> None:
    line, matches = snippet(TEXT, whole(TEXT), [place("minister")])
    assert line.startswith("Officials met in the capital. The minister said they")
    assert [span.of(line) for span in matches] == ["minister"]


def test_a_cut_end_is_marked() -> None:
    line, _ = snippet(TEXT, whole(TEXT), [place("repeated")])
    assert line.startswith("… ")
    assert snippet("word " * 200, [Span(0, 1000)], [Span(0, 4)])[0].endswith(" …")


def test_every_match_in_the_line_is_marked() -> None:
    first = place("strike", 40)
    line, matches = snippet(TEXT, whole(TEXT), [first, place("strike", first.end), place("follows")])
    assert [span.of(line) for span in matches][:2] == ["strike", "strike"]


def test_it_stays_in_the_paragraph_unless_that_is_short() -> None:
    assert snippet(TEXT, whole(TEXT), [place("capital")])[0].startswith("Officials")
    assert "Monday Officials" in snippet(TEXT, whole(TEXT), [place("Monday")])[0]
    long = "a " * 50 + "\nnext"
    assert snippet(long, whole(long), [Span(0, 1)])[0] == ("a " * 50).strip()


def test_it_stays_within_what_may_be_shown_together() -> None:
    run = Span(TEXT.index("Officials"), TEXT.index("asked"))
    line, _ = snippet(TEXT, [Span(0, 10), run], [place("minister")])
    assert "asked" not in line


def test_without_matches_it_is_how_the_text_begins() -> None:
    assert snippet("  \n\nGrain.", [Span(0, 2), Span(3, 10)], []) == ("Grain.", ())
    assert snippet("", [], []) == ("", ())


@given(st.text(alphabet="ab .\n\t\u00a0“”🙂。", min_size=1, max_size=600), st.data())
def test_matches_are_the_words_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 300)))
    spans = [Span(start, end)]
    line, matches = snippet(text, whole(text), spans)
    assert len(matches) == 1
    assert matches[0].of(line).split() == text[start:end].split()
    assert "  " not in line
    assert len(line) <= BEFORE + max(WHOLE, end - start) + 4


def test_up_to_three_lines_show_matches_that_lie_apart_each_once() -> None:
    text = " ".join(f"The minister spoke on day {day}. {'Nothing else was said then. ' * 20}" for day in range(5))
    spans = [Span(at, at + 8) for at in range(len(text)) if text.startswith("minister", at)]
    lines = snippets(text, whole(text), spans)
    assert len(lines) == 3
    assert [line.span for line in lines] == spans[:3]
    assert all([span.of(line.text) for span in line.matches] == ["minister"] for line in lines)
    assert len(snippets(TEXT, whole(TEXT), [place("minister"), place("strike", 40)])) == 1
