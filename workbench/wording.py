"""Words as they are compared: which differences are spelling, and which may change what is said.

The lists are short on purpose. A word that is missing from them costs a look by the reader, never a quote
attached to other words than its own.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from workbench.text import fold


def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


_NUMBERS = _list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands"
    " million millions billion billions trillion dozen dozens half quarter third double triple twice once both first"
    " third last all some few many most least more less every each only almost nearly"
    " ein eine zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig hundert tausend alle einige mehr"
    " un une deux trois quatre cinq sept huit neuf dix vingt cent mille tous plus moins"
    " bir iki uc dort bes alti yedi sekiz dokuz on yuz bin milyon milyar tum her"
    " один два три четыре пять шесть семь восемь девять десять сто тысяча все"
)
_NEGATIONS = _list(
    "not no never none nor neither nobody nothing nowhere without cannot hardly barely unless except against"
    " deny denies denied refuse refused reject rejected fail failed nicht kein keine keinen nie niemals ohne weder"
    " ne pas jamais aucun aucune sans non degil yok hayir asla не нет ни никогда без لا لم لن ليس غير بدون"
)
_ARTICLES = frozenset({"a", "an", "the"})
_VOWELS = frozenset("aeiouyаеёиоуыэюя")


class Token(NamedTuple):
    """A word, number or telling sign at ``[start, end)``; ``word`` is its folded form, ``capital`` whether it was
    written with one."""

    word: str
    start: int
    end: int
    capital: bool


@lru_cache(maxsize=1)
def _token() -> re.Pattern[str]:
    # Scripts without spaces go by the character.
    unspaced = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f"
    letter = rf"(?:(?![{unspaced}])[^\W_]|[\u0300-\u036f\u064b-\u065f\u0900-\u0963])"
    return re.compile(rf"\d+(?:[.,:]\d+)*|{letter}+(?:['’]{letter}+)*|[{unspaced}]|[?%$€£₺₽]|(?<!\w)[-−+](?=\d)")


def tokens(text: str) -> list[Token]:
    """The words of a text and the signs that change what it says (``? % $`` and the sign of a number)."""
    return [
        Token(_folded(match.group()), match.start(), match.end(), match.group()[0].isupper())
        for match in _token().finditer(text)
    ]


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return word.lower() if word.isascii() else fold(word) or word


def keeps_meaning(old: list[Token], new: list[Token]) -> bool:
    """Whether all that may not change is the same in both and in the same order: numbers in digits and words,
    negations, names (anything written with a capital in one of them), question marks and units."""
    names = {token.word for token in (*old, *new) if token.capital and len(token.word) > 1}
    return _kept(old, names) == _kept(new, names)


def _kept(words: list[Token], names: set[str]) -> list[str]:
    return [
        token.word
        for token in words
        if (token.word in names and token.word not in _ARTICLES)
        or token.word in _NUMBERS
        or token.word in _NEGATIONS
        or token.word.endswith("n't")
        or token.word[0].isdigit()
        or unicodedata.category(token.word[0])[0] in "PS"
    ]


def same_spelling(old: list[str], new: list[str]) -> bool:
    """Whether two differing stretches are one wording spelled twice: joined or split words, an article more or
    less, or a slip of the pen in a long word."""
    old = [word for word in old if word not in _ARTICLES]
    new = [word for word in new if word not in _ARTICLES]
    if "".join(old) == "".join(new):
        return True
    return len(old) == len(new) and all(_is_slip(one, other) for one, other in zip(old, new, strict=True))


def _is_slip(one: str, other: str) -> bool:
    """One letter dropped, doubled or swapped inside a word of six letters or more, or one vowel for another;
    short words and first letters carry too much meaning (trial and trail, legal and illegal)."""
    if one == other:
        return True
    if min(len(one), len(other)) < 6 or one[0] != other[0] or not (one.isalpha() and other.isalpha()):
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    if len(one) + 1 == len(other):
        return one[at:] == other[at + 1 :]
    if len(one) != len(other):
        return False
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or (one[at + 1 :] == other[at + 1 :] and one[at] in _VOWELS and other[at] in _VOWELS)
