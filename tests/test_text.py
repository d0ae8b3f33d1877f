import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model import Block, BlockKind, Span
from workbench.text import (
    canonical,
    fold,
    matching_form,
    number_paragraphs,
    paragraphs,
    sentences,
    text_sha256,
    trim,
    words,
)

# Any code point at all, lone surrogates included, with the troublesome ones made common.
TROUBLE = "\r\n\x00\x0b\x0c\x1c\x85\u2028\u2029\ufdd0\ufdd1\ufeff\ufffe\uffff\ufffc\ufffd\ud83d\ude00\u0301"
TROUBLE += "\u00ad\xa0\u200d😀"
any_text = st.text(st.one_of(st.sampled_from(TROUBLE), st.characters(exclude_categories=())), max_size=60)


@given(any_text)
def test_canonical_is_idempotent(raw: str) -> None:
    assert canonical(canonical(raw)) == canonical(raw)


@given(any_text)
def test_canonical_holds_nothing_that_qt_xml_or_utf8_would_change(raw: str) -> None:
    text = canonical(raw)
    text.encode("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    for char in text:
        assert char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp"), hex(ord(char))
        assert not 0xFDD0 <= ord(char) <= 0xFDEF
        assert ord(char) & 0xFFFE != 0xFFFE


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\r\nb\rc\x85d\u2028e\u2029f\x0cg\x0bh", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("e\u0301", "é"),
        ("\ud83d\ude00", "😀"),
        ("a\ud83d", "a\ufffd"),
        ("\ufeffa\x00b\tc", "ab\tc"),
        ("\xa0soft\xadhyphen\u200djoin\u200emark", "\xa0soft\xadhyphen\u200djoin\u200emark"),
    ],
)
def test_canonical_keeps_what_the_author_wrote(raw: str, kept: str) -> None:
    assert canonical(raw) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Türkiye", "Turkiye"),
        ("İstanbul", "istanbul"),
        ("ISPARTA", "Isparta"),
        ("Işık", "Isik"),
        ("O’Neill", "O'Neill"),
        ("Amir\u2011Abdollahian", "Amir-Abdollahian"),
        ("  Jean\xa0 Dupont ", "Jean Dupont"),
        ("Łukasz", "lukasz"),
        ("Straße", "STRASSE"),
        ("أحمد", "احمد"),
    ],
)
def test_fold_makes_two_writings_of_a_name_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_fold_keeps_different_letters_apart() -> None:
    assert fold("ガ") != fold("カ")
    assert fold("Iran") != fold("Iraq")


@given(any_text)
def test_fold_is_idempotent_on_canonical_text(raw: str) -> None:
    assert fold(fold(canonical(raw))) == fold(canonical(raw))


@given(any_text, st.integers(0, 60), st.integers(0, 60))
def test_trim_leaves_what_strip_leaves(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    assert trim(text, span).of(text) == span.of(text).strip()
    assert span.contains(trim(text, span))


@given(any_text)
def test_every_visible_character_lies_in_exactly_one_paragraph_and_sentence(raw: str) -> None:
    text = canonical(raw)
    for pieces in (paragraphs(text), sentences(text)):
        covered = [at for span in pieces for at in range(span.start, span.end)]
        assert covered == sorted(set(covered))
        assert {at for at, char in enumerate(text) if not char.isspace()} <= set(covered)
        assert all(span.of(text) == span.of(text).strip() != "" for span in pieces)


def test_sentences_of_a_stretch_are_at_their_place_in_the_whole() -> None:
    text = "One. Two.\nThree. Four."
    span = Span(5, 16)
    assert [piece.of(text) for piece in sentences(text, span)] == ["Two.", "Three."]


def test_words_keep_apostrophes_hyphens_numbers_and_combining_marks() -> None:
    text = "James’s well-known 2,500.5 U.S. हिन्दी नमस्ते שָׁלוֹם"
    assert [span.of(text) for span in words(text)] == text.split()


def test_the_hash_is_of_the_text_in_utf8() -> None:
    assert text_sha256("é") == hashlib.sha256("é".encode()).hexdigest()


def test_paragraphs_are_numbered_over_what_a_report_can_cite() -> None:
    kinds = [BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE, BlockKind.LIST]
    blocks = [Block(kind, at, at + 1) for at, kind in enumerate(kinds)]
    blocks.insert(2, Block(BlockKind.PARAGRAPH, 9, 10, hidden=True, paragraph=7))
    assert [block.paragraph for block in number_paragraphs(blocks)] == [None, 1, None, None, 2, 3]


@given(any_text)
def test_matching_form_maps_every_character_back(raw: str) -> None:
    text = canonical(raw)
    form, offsets = matching_form(text)
    assert len(offsets) == len(form) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
    for at, char in enumerate(form):
        if char.isalnum():
            assert text[offsets[at]] == char


def test_matching_form_makes_styles_of_marks_and_space_one() -> None:
    one = matching_form("“It’s  over\xa0– gone…”")[0]
    assert one == matching_form("''It's over - go\xadne...''")[0]
