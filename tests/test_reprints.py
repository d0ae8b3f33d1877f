"""Containment by shingles: how much of one text is in another."""

from tests.drafts import draft
from workbench import reprints
from workbench.model import Block, BlockKind

_TEXT = " ".join(f"Sentence number {n} says something about gate {n * 7}." for n in range(60))


def test_a_text_is_wholly_in_itself_however_it_is_typeset() -> None:
    other = _TEXT.upper().replace(".", " —")
    assert reprints.containment(reprints.shingles(_TEXT), reprints.shingles(other)) == 1.0


def test_containment_looks_one_way_at_a_time() -> None:
    part, whole = reprints.shingles(_TEXT[: len(_TEXT) // 2]), reprints.shingles(_TEXT)
    assert reprints.containment(part, whole) > 0.95
    assert 0.4 < reprints.containment(whole, part) < 0.6


def test_strangers_and_texts_too_short_share_nothing() -> None:
    assert reprints.containment(reprints.shingles("Too short"), reprints.shingles(_TEXT)) == 0.0
    assert (
        reprints.containment(reprints.shingles(_TEXT), reprints.shingles("Wholly other words stand in here")) == 0.0
    )


def test_the_sample_of_a_text_is_the_same_in_every_text() -> None:
    half, whole = (set(reprints.sampled(reprints.sample(reprints.shingles(text)))) for text in (_TEXT[:900], _TEXT))
    assert len(half - whole) <= 1


def test_only_the_visible_body_is_compared() -> None:
    given = draft()
    body = reprints.body(given.text, given.blocks)
    assert "We did not order" in body
    for absent in ("donate", "denies ordering", "Ilse Brandt", "comment"):
        assert absent not in body


def test_chinese_is_compared_character_by_character() -> None:
    text = "俄罗斯外交部长表示支持两国关系正常化并承诺继续努力"
    assert len(reprints.shingles(text)) > 10
    assert reprints.body(text, [Block(BlockKind.PARAGRAPH, 0, len(text))]) == text
