"""Which lines of a flattened page an extracted text consists of.

The extraction has lost the page's order of white space, its duplicates and its interface; the page has them all.
Long lines are found first and must come in the extraction's order (so a teaser with an article's first sentence
loses against the article); short ones are then taken only where they fit between their neighbours. Letters and
digits alone are compared.
"""

from bisect import bisect_left
from collections.abc import Sequence

_LONG = 25  # letters; a shorter line may stand anywhere by chance
_PIECE = 30  # letters of a long line by which it is known when the extraction lacks a part of it
_SLACK = 40  # letters the extraction may have between two neighbouring lines


def lines_of(extracted: str, lines: Sequence[str]) -> list[int]:
    """Indices of the lines, in order, that ``extracted`` was made of."""
    whole = _letters(extracted)
    keys = [_letters(line) for line in lines]
    places = []
    near = 0  # the next line most often stands right behind the one before
    for index, key in enumerate(keys):
        if len(key) >= _LONG and (at := _place(key, whole, near)) >= 0:
            places.append((index, at))
            near = at + len(key)
    anchors = _in_order(places)
    if not anchors:
        return [index for index, key in enumerate(keys) if key and key in whole]
    taken = dict(anchors)
    _fill_before(keys, whole, taken, *anchors[0])
    for (index, at), (after, limit) in zip(anchors, [*anchors[1:], (len(keys), len(whole))], strict=True):
        start = at + len(keys[index])
        for between in range(index + 1, after):
            key = keys[between]
            found = whole.find(key, start, min(limit, start + _SLACK + len(key))) if key else -1
            if found >= 0:
                taken[between] = found
                start = found + len(key)
            elif after == len(keys) and between > index + 10:
                break
    return sorted(taken)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _place(key: str, whole: str, near: int) -> int:
    """Where a line stands in the extraction; −1 unless whole or for more than half of it, piece by piece."""
    at = near if whole.startswith(key, near) else whole.find(key)
    if at >= 0 or len(key) < 2 * _PIECE:
        return at
    starts = range(0, len(key) - _PIECE + 1, _PIECE)
    places = [(start, whole.find(key[start : start + _PIECE])) for start in starts]
    found = [place - start for start, place in places if place >= 0]
    return max(0, found[0]) if 2 * len(found) > len(places) else -1


def _in_order(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of (line, place) in which the places rise: of doubles one stays."""
    tails: list[int] = []  # places that end a run of each length
    ends: list[int] = []
    before: list[int] = []
    for number, (_, at) in enumerate(places):
        length = bisect_left(tails, at)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(at)
            ends.append(number)
        else:
            tails[length], ends[length] = at, number
    chosen = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chosen.append(places[number])
        number = before[number]
    return chosen[::-1]


def _fill_before(keys: Sequence[str], whole: str, taken: dict[int, int], first: int, at: int) -> None:
    """Short lines above the first long one, from it upwards."""
    limit = at
    for index in range(first - 1, max(-1, first - 15), -1):
        key = keys[index]
        found = whole.rfind(key, max(0, limit - _SLACK - len(key)), limit) if key else -1
        if found >= 0:
            taken[index] = limit = found
