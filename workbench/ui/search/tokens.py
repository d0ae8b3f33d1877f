"""The words of a query as they stand in the box: whether a token is among them, written in and taken out.

Only quotation marks and white space are known here; what a token means is the engine's affair. Text around a token
stays as somebody typed it.
"""

import re

_QUOTES = '"“”„‟«»＂'
_PIECE = re.compile(rf"(?:[^\s{_QUOTES}]*[{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]?|[^\s{_QUOTES}]+)")


def pieces(query: str) -> list[tuple[int, int]]:
    """Where the words, phrases and ``field:"values"`` of a query stand in it."""
    return [found.span() for found in _PIECE.finditer(query)]


def holds(query: str, token: str) -> bool:
    """Whether the token is written in the query, in whatever case and with whatever quotation marks."""
    return _place(query, token) is not None


def toggled(query: str, token: str) -> str:
    """The query with the token before it, or without it where it was in it. Before it, because the word at the end
    may still be being typed, or stand in quotation marks that are open."""
    place = _place(query, token)
    if place is None:
        return f"{token} {query.lstrip()}"
    start, end = place
    left, right = query[:start].rstrip(), query[end:].lstrip()
    # A word before the token was whole, and stays so.
    return f"{left} {right}" if left else right


def _place(query: str, token: str) -> tuple[int, int] | None:
    wanted = _plain(token)
    return next((place for place in pieces(query) if _plain(query[slice(*place)]) == wanted), None)


def _plain(piece: str) -> str:
    field, colon, value = piece.casefold().partition(":")
    bare = " ".join(re.sub(f"[{_QUOTES}]", "", value or field).split())
    return f"{field}:{bare}" if colon else bare
