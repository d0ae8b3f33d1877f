import itertools

from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Span
from workbench.text import canonical
from workbench.ui.reader.reading import Reading

TEXT = "First one. Second one.\n\nThe minister said: “We did not order it. Nobody did,” and left. Last one."


def _find(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_walking_down_and_up_passes_every_sentence_once() -> None:
    reading = Reading(TEXT, ())
    down = [reading.sentence_at(0)]
    while following := reading.next_sentence(down[-1] or Span(0, 0)):
        down.append(following)
    assert [span.of(TEXT) for span in down if span][:2] == ["First one.", "Second one."]
    up = [down[-1]]
    while before := reading.previous_sentence(up[-1] or Span(0, 0)):
        up.append(before)
    assert up == down[::-1]


@given(st.text(alphabet="ab .!?“”\n\u00a0😀", max_size=80))
def test_no_text_makes_walking_go_round_in_circles(raw: str) -> None:
    text = canonical(raw)
    reading = Reading(text, ())
    at = reading.sentence_at(0)
    steps = 0
    while at is not None:
        following = reading.next_sentence(at)
        assert following is None or following.start >= at.end
        at = following
        steps += 1
        assert steps <= len(text) + 1


@given(st.text(alphabet="ab \n\u00a0", max_size=30), st.lists(st.integers(0, 30), max_size=6, unique=True))
def test_the_end_of_a_text_is_that_of_its_last_paragraph(raw: str, cuts: list[int]) -> None:
    edges = sorted(min(cut, len(raw)) for cut in cuts)
    reading = Reading(raw, ())
    reading.fold([Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=False)])
    paragraphs = reading.paragraphs
    assert reading.end == (paragraphs[-1].end if paragraphs else 0)


def test_folded_text_is_not_walked_into() -> None:
    reading = Reading(TEXT, ())
    reading.fold([Span(0, 23)])
    first = reading.sentence_at(0)
    assert first is not None
    assert first.of(TEXT).startswith("The minister")
    assert reading.previous_sentence(first) is None


def test_a_selection_grows_from_word_to_quotation_to_sentence_to_paragraph() -> None:
    reading = Reading(TEXT, ())
    grown = [Span(TEXT.index("order") + 1, TEXT.index("order") + 1)]
    while (larger := reading.grow(grown[-1])) != grown[-1]:
        grown.append(larger)
    texts = [span.of(TEXT) for span in grown[1:]]
    assert texts[0] == "order"
    assert "“We did not order it. Nobody did,”" in texts
    assert texts[-1] == TEXT[TEXT.index("The minister") :]
    assert all(len(before) < len(after) for before, after in itertools.pairwise(texts))


def test_shrinking_retraces_the_way_down_to_a_word() -> None:
    reading = Reading(TEXT, ())
    at = TEXT.index("order") + 1
    span: Span | None = _find("The minister said: “We did not order it. Nobody did,” and left. Last one.")
    seen = []
    while span is not None:
        seen.append(span.of(TEXT))
        span = reading.shrink(span, at)
    assert seen[-1] == "order"
    assert "“We did not order it. Nobody did,”" in seen


def test_one_sentence_more_and_one_less_are_inverse() -> None:
    reading = Reading(TEXT, ())
    one = _find("First one.")
    two = reading.longer(one)
    assert two.of(TEXT) == "First one. Second one."
    assert reading.shorter(two) == one
    assert reading.shorter(one) is None


def test_the_next_and_the_previous_quotation_are_found_from_a_position() -> None:
    reading = Reading(TEXT, ())
    quotation = _find("“We did not order it. Nobody did,”")
    assert reading.next_quotation(0) == quotation
    assert reading.next_quotation(quotation.start + 1) is None
    assert reading.previous_quotation(len(TEXT)) == quotation
