"""Whether a term of a query stands for a term of a text: the definition, for the plain scan and for tests.

The index answers the same question for a whole vocabulary at once (``segment``) and has to agree.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache

from workbench.search.query import Kind, Near, Part, Words
from workbench.search.stems import stems

OPEN = (Kind.BEGINNING, Kind.TYPING)
Accepts = Callable[[str, str], bool]


def accepts(part: Part, term: str, written: str, language: str) -> bool:
    """``term`` stands in a text of that language (see ``stems.language_of``), where it is written so."""
    kind = part.kind
    if term == part.term:
        return True
    if kind in (Kind.BEGINNING, Kind.TYPING) and term.startswith(part.term):
        return True
    if kind in (Kind.FORMS, Kind.TYPING):
        return bool(language) and not stems_of(part, language).isdisjoint(stems(language, written, term))
    if kind is Kind.PATTERN:
        return pattern(part.term).fullmatch(term) is not None
    return kind is Kind.LIKE and distance(part.term, term, part.edits) <= part.edits


def wanted(words: Iterable[Words], language: str) -> Accepts:
    """Whether any of these words may stand for a term."""
    parts = parts_of(words)
    exact = {part.term for part in parts}
    beginnings = tuple(part.term for part in parts if part.kind in OPEN)
    others = [part for part in parts if part.kind not in (Kind.EXACT, Kind.BEGINNING)]

    def any_accepts(term: str, written: str) -> bool:
        if term in exact or term.startswith(beginnings):
            return True
        return any(accepts(part, term, written, language) for part in others)

    return any_accepts


def known_among(
    words: Iterable[Words], vocabulary: Callable[[Part], set[str]]
) -> tuple[set[str], tuple[str, ...]]:
    """The terms these words stand for, and the beginnings of others, in texts whose words are known, and which terms
    each part stands for. Some may be of another language; ``accepts`` has the last word."""
    parts = parts_of(words)
    beginnings = tuple(part.term for part in parts if part.kind in OPEN)
    # What begins so needs no list, of all words that begin with "a".
    closed = [replace(part, kind=Kind.FORMS) if part.kind in OPEN else part for part in parts]
    return {part.term for part in parts}.union(*(vocabulary(part) for part in closed)), beginnings


def looked_up(terms: set[str], beginnings: tuple[str, ...]) -> Accepts:
    """As ``wanted``, of what is known."""
    if not beginnings:
        return lambda term, _written: term in terms
    return lambda term, _written: term in terms or term.startswith(beginnings)


def parts_of(words: Iterable[Words]) -> set[Part]:
    return {part for word in words for spelling in word.spellings for part in spelling}


def sides(leaf: Words | Near) -> tuple[Words, ...]:
    return (leaf.left, leaf.right) if isinstance(leaf, Near) else (leaf,)


def stems_of(part: Part, language: str) -> frozenset[int]:
    return stems(language, part.written or part.term, part.term)


@lru_cache(maxsize=256)
def pattern(term: str) -> re.Pattern[str]:
    return re.compile("".join({"*": r"[^\n]*", "?": r"[^\n]"}.get(char) or re.escape(char) for char in term))


def distance(one: str, other: str, most: int) -> int:
    """Edits from one word to another, of which exchanging two neighbours is one ("optimal string alignment"),
    or more than ``most`` where there are more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, opposite in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != opposite))
            if i > 1 and j > 1 and char == other[j - 2] and one[i - 2] == opposite:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most and (not before or min(before) > most):
            return most + 1
    return row[-1]
