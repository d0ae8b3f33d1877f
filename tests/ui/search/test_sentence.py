"""The sentence around a hit: whole, trimmed, and never over the border of a block."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Block, BlockKind, Span
from workbench.ui.search.sentence import sentence_around

TEXT = "Talks stall\nThe minister left. “We did not order it,” he said. Nobody asked.\nA new line"


def around(words: str, blocks: tuple[Block, ...] = ()) -> str:
    start = TEXT.index(words)
    return sentence_around(TEXT, blocks, Span(start, start + len(words))).of(TEXT)


def test_the_sentence_of_a_word_is_whole() -> None:
    assert around("stall") == "Talks stall"
    assert around("minister") == "The minister left."
    assert around("order") == "“We did not order it,” he said."
    assert around("new") == "A new line"


def test_a_hit_over_two_sentences_takes_both() -> None:
    assert around("left. “We") == "The minister left. “We did not order it,” he said."


def test_a_sentence_ends_with_its_block() -> None:
    at = TEXT.index("Nobody")
    blocks = (Block(BlockKind.PARAGRAPH, 12, at - 1), Block(BlockKind.BOILERPLATE, at - 1, at + 13, hidden=True))
    assert around("Nobody", blocks) == "Nobody asked."
    assert around("said", blocks) == "“We did not order it,” he said."


@given(st.text(alphabet="ab.!? \n“”", min_size=1, max_size=60), st.data())
def test_the_sentence_holds_its_hit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    hit = Span(start, end)
    if not hit.of(text).strip() or hit.of(text) != hit.of(text).strip():
        return
    assert sentence_around(text, (), hit).contains(hit)
