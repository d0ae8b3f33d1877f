"""Find in page: every place of some letters in one text, as code points of that text.

Case and accents are folded letter by letter, so that each folded letter knows where it came from; typographic
quotation marks, dashes and spaces count as their plain forms, because nobody types them.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from workbench.model import Span

_PLAIN = {
    **dict.fromkeys("’‘‛ʼ`´", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
    "ı": "i",
    "…": "...",
}


def occurrences(text: str, words: str, *, case: bool = False, whole: bool = False) -> list[Span]:
    """Where ``words`` stand in ``text``, in order and apart from each other. ``case`` tells letters of another case
    or accent apart, ``whole`` asks for whole words. A run of white space stands for any other."""
    asked, _ = _folded(" ".join(words.split()), case)
    if not asked.strip():
        return []
    folded, places = _folded(text, case)
    pattern = re.compile(r"\s+".join(re.escape(word) for word in asked.split()))
    spans = []
    for match in pattern.finditer(folded):
        start, last = match.start(), match.end() - 1
        span = Span(start, last + 1) if places is None else Span(places[start], places[last] + 1)
        span = Span(span.start, _with_marks(text, span.end))
        if not whole or _is_whole(text, span):
            spans.append(span)
    return spans


def split(spans: Iterable[Span], hidden: Iterable[Span]) -> tuple[list[Span], list[Span]]:
    """The spans that are shown, and those within what is folded away."""
    folds = list(hidden)
    away = [span for span in spans if any(fold.start <= span.start < fold.end for fold in folds)]
    gone = set(away)
    return [span for span in spans if span not in gone], away


@lru_cache(maxsize=4)
def _folded(text: str, case: bool) -> tuple[str, list[int] | None]:
    """The text as it is compared, and for every letter of it where it stood (``None``: where it stands)."""
    if text.isascii():
        return (text if case else text.lower()), None
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for piece in _letter(letter, case):
            letters.append(piece)
            places.append(place)
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _letter(letter: str, case: bool) -> str:
    plain = _PLAIN.get(letter, letter)
    if case:
        return " " if plain.isspace() else plain
    apart = unicodedata.normalize("NFD", plain.casefold())
    return "".join(_PLAIN.get(each, each) for each in apart if not unicodedata.combining(each))


def _with_marks(text: str, end: int) -> int:
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _is_whole(text: str, span: Span) -> bool:
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return not before.isalnum() and not after.isalnum()
