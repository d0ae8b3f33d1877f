"""A word or phrase of a query as it was typed → the terms it stands for (``query.Words``).

Without a mark a word stands for all its forms; ``=`` asks for the word itself, a star at the end for what begins
so, a star or a question mark inside for what fits, ``~`` for what is nearly alike.
"""

import re
from dataclasses import replace

from workbench.search.analysis import fold, spelling
from workbench.search.query import Kind, Part, Words

_AFTER_STAR = re.compile(r"^[*?~^]\W*")
"""A star before a word says nothing, and what it kept from the front of the word would read as an operator."""
_LIKE = re.compile(r"(.*?\w)~(\d*)", re.DOTALL)
_PATTERN = re.compile(r"\w[?]+\w|\w[*]+\w|^[*]+\w|\w[?]+[*]")
_PIECE = re.compile(r"[^\W_*?]+|[*?]+")
MOST_EDITS = 2
SHORTEST_ALIKE = 3
"""Letters of a word that may be written otherwise; a shorter one is alike everything."""


def word(typed: str, *, open_end: bool, quoted: bool = False) -> Words | None:
    """``None`` where there is no word in it; ``open_end``: it is being typed."""
    if typed.startswith("="):
        return phrase(typed.lstrip("="), open_end=open_end, exact=True)
    if like := _LIKE.fullmatch(typed):
        return _like(like[1], like[2])
    bare = typed.rstrip("~^")
    if not quoted and _PATTERN.search(bare) and (found := _pattern(bare)):
        return found
    stem = bare.rstrip("*")
    if stem != bare:
        return _words(_AFTER_STAR.sub("", stem), Kind.FORMS, Kind.BEGINNING, mark="*", quoted=quoted)
    return _words(_AFTER_STAR.sub("", stem), Kind.FORMS, Kind.TYPING if open_end else Kind.FORMS, quoted=quoted)


def phrase(typed: str, *, open_end: bool, exact: bool = False) -> Words | None:
    """Words one after another; a star may end the last."""
    starred = typed.endswith("*")
    plain = " ".join(typed.replace("*", " ").split())
    if exact:
        ending = Kind.BEGINNING if starred or open_end else Kind.EXACT
        return _words(plain, Kind.EXACT, ending, mark="*" * (ending is Kind.BEGINNING), quoted=True)
    ending = Kind.BEGINNING if starred else Kind.TYPING if open_end else Kind.FORMS
    return _words(plain, Kind.FORMS, ending, mark="*" * starred, quoted=True)


def _words(plain: str, kind: Kind, ending: Kind, *, mark: str = "", quoted: bool) -> Words | None:
    found = spelling(plain)
    if not found.terms:
        return None
    parts = [Part(term, kind, written) for term, written in zip(found.terms, found.written, strict=True)]
    parts[-1] = replace(parts[-1], kind=ending)
    if found.open_ended:
        parts[-1] = replace(parts[-1], kind=Kind.BEGINNING)
    if ending in (Kind.BEGINNING, Kind.TYPING):
        mark = "*"
    spellings = [tuple(parts)]
    if found.joined:
        spellings.append((Part(found.joined, Kind.EXACT if ending is Kind.FORMS else ending),))
    return Words(tuple(spellings), plain, mark, quoted)


def _like(typed: str, edits: str) -> Words | None:
    found = spelling(typed.strip("*?"))
    if not found.terms:
        return None

    def part(term: str) -> Part:
        if len(term) < SHORTEST_ALIKE:
            return Part(term)
        most = int(edits[:2]) if edits else 1 if len(term) < 6 else MOST_EDITS
        return Part(term, Kind.LIKE, edits=min(most, MOST_EDITS, len(term) - 2))

    spellings = [tuple(part(term) for term in found.terms)]
    if found.joined:
        spellings.append((part(found.joined),))
    return Words(tuple(spellings), typed.strip("*?"), f"~{edits}")


def _pattern(typed: str) -> Words | None:
    """A pattern in each of the parts that a joint parts: ``al-As*d``."""
    parts: list[Part] = []
    for each in re.split(r"[^\w*?]+|_+", typed):
        term = "".join(piece if piece[0] in "*?" else fold(piece) for piece in _PIECE.findall(each))
        if term.strip("*?"):
            term = re.sub(r"\*+", "*", term)
            parts.append(Part(term, Kind.PATTERN if set(term) & {"*", "?"} else Kind.FORMS, each))
    return Words((tuple(parts),), typed) if parts else None
