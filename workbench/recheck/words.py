"""A quotation as what may not change in it: words with their case, numbers, telling signs, quotation marks within,
gaps and brackets.

What is merely typography (the style of marks and dashes, spaces of any kind, soft hyphens, ligatures, commas and
full stops) makes no token or the same one, so that two texts of equal tokens say the same.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.model import Span

GAP, MARKED_GAP = "…", "[…]"
MARK = '"'
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st"}
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f"
_TELLING = frozenset("?%‰&#@§")
_NOT_TOLD = re.compile(f"[{_INVISIBLE}]")


class Word(NamedTuple):
    """``word`` is what is compared; ``start`` and ``end`` are its place in the text."""

    word: str
    start: int
    end: int

    @property
    def is_gap(self) -> bool:
        return self.word in (GAP, MARKED_GAP)

    @property
    def is_bracket(self) -> bool:
        return "[" in self.word and self.word != MARKED_GAP


@lru_cache(maxsize=1)
def _token() -> re.Pattern[str]:
    unspaced = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f"
    marks = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963"
    letter = rf"(?:(?![{unspaced}])[\w{marks}{_INVISIBLE}])"
    plain = rf"{letter}+(?:['’ʼ＇‘‛]{letter}+)*"
    dots = r"(?:…|\.{3,}|\.(?:[\s\u00a0]\.){2,})"
    bracket = r"\[[^\[\]]{1,200}\]"
    return re.compile(
        rf"(?P<marked>\[\s*{dots}\s*\]|\(\s*{dots}\s*\))"
        rf"|(?P<gap>{dots})"
        rf"|(?P<aside>\((?:sic|recte|emphasis (?:added|mine|ours|in (?:the )?original))!?\))"
        rf"|(?P<bracket>(?:{plain})?{bracket}(?:{letter}+|{bracket})*)"
        rf"|(?P<number>(?<!\w)[-−–‑‐+](?=\d))"
        rf"|(?P<word>\d+(?:[.,:]\d+)+(?!\w)|{plain}|[{unspaced}])"
        r"|(?P<mark>''|``|,,(?=\w)|[\"“”„‟«»″〝〞＂‹›'‘’‚‛`＇「」『』])"
        r"|(?P<sign>[^\w\s])",
        re.IGNORECASE,
    )


def words(text: str) -> list[Word]:
    """The tokens of a canonical text, without the quotation marks at its two ends."""
    found: list[Word] = []
    for match in _token().finditer(text):
        word = _read(match)
        if word:
            found.append(Word(word, match.start(), match.end()))
    while found and found[0].word == MARK:
        del found[0]
    while found and found[-1].word == MARK:
        del found[-1]
    while len(found) > 1 and found[-1].is_bracket and found[-2].word == MARK:
        del found[-2]  # …” [emphasis added]
    return found


def _read(match: re.Match[str]) -> str:
    kind, text = match.lastgroup, match.group()
    if kind == "word":
        return _plain(text)
    if kind in ("marked", "gap"):
        return MARKED_GAP if kind == "marked" else GAP
    if kind == "bracket":
        return _plain(" ".join(text.split()))
    if kind == "aside":
        return f"[{text[1:-1]}]"
    if kind == "mark":
        return MARK
    if kind == "number":
        return "+" if text == "+" else "−"
    if text == "؟":
        return "?"
    return text if text in _TELLING or unicodedata.category(text) in ("So", "Sm", "Sc") else ""


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    word = _NOT_TOLD.sub("", word)
    for ligature, letters in _LIGATURES.items():
        word = word.replace(ligature, letters)
    return re.sub("['’ʼ＇‘‛]", "'", word)


def same(one: Sequence[Word], other: Sequence[Word]) -> bool:
    return [word.word for word in one] == [word.word for word in other]


def extent(part: Sequence[Word], after: Span) -> Span:
    """From the first to the last of these tokens; where there is none, nothing at the start of ``after``."""
    return Span(part[0].start, part[-1].end) if part else Span(after.start, after.start)
