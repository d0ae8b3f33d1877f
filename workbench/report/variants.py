"""The same quotation as different sources print it.

Two quotations of different sources are taken for one when their words are: plainly so from a likeness of .95 on,
and from .60 on where the same actor says them within 14 days (the thresholds were read off real pairs, design:
text.md). Candidates share a row of five words; a row that very many quotations share says nothing and is passed
over, which keeps ten thousand quotations a matter of seconds.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher

from workbench.model import Quote
from workbench.report.gathering import Gathering
from workbench.report.values import Variant, Wording
from workbench.wording import Token, tokens

_PLAIN, _LIKELY = 0.95, 0.60
_DAYS = 14
_ROW = 5
_COMMON = 12
_LONGEST = 400


def variants(of: Gathering) -> tuple[Variant, ...]:
    """Groups of quotations of at least two sources, each in order of publication, by their first quotation."""
    words = {quote.id: tokens(quote.exact) if len(quote.exact) < 20_000 else [] for quote in of.shown}
    leader = {quote.id: quote.id for quote in of.shown}

    def root(quote_id: int) -> int:
        while leader[quote_id] != quote_id:
            leader[quote_id] = quote_id = leader[leader[quote_id]]
        return quote_id

    for one, other in _candidates(of, words):
        if root(one.id) != root(other.id) and _is_same(of, one, other, words):
            leader[root(other.id)] = root(one.id)
    groups: dict[int, list[Quote]] = defaultdict(list)
    for quote in of.shown:  # by publication
        groups[root(quote.id)].append(quote)
    return tuple(_variant(of, group, words) for group in groups.values() if len({q.source_id for q in group}) > 1)


def _candidates(of: Gathering, words: dict[int, list[Token]]) -> Iterator[tuple[Quote, Quote]]:
    rows: dict[tuple[str, ...], list[Quote]] = defaultdict(list)
    for quote in of.shown:
        spoken = [token.word for token in words[quote.id]][:_LONGEST]
        if len(spoken) >= 3:
            for start in range(max(1, len(spoken) - _ROW + 1)):
                row = rows[tuple(spoken[start : start + _ROW])]
                if not row or row[-1] is not quote:
                    row.append(quote)
    seen: set[tuple[int, int]] = set()
    for quotes in rows.values():
        if 1 < len(quotes) <= _COMMON:
            for index, one in enumerate(quotes):
                for other in quotes[index + 1 :]:
                    if one.source_id != other.source_id and (one.id, other.id) not in seen:
                        seen.add((one.id, other.id))
                        yield one, other


def _is_same(of: Gathering, one: Quote, other: Quote, words: dict[int, list[Token]]) -> bool:
    first, second = ([token.word for token in words[quote.id]][:_LONGEST] for quote in (one, other))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    close = _speakers(one) & _speakers(other) and _near(of.published(one), of.published(other))
    needed = _LIKELY if close else _PLAIN
    return matcher.real_quick_ratio() >= needed and matcher.quick_ratio() >= needed and matcher.ratio() >= needed


def _speakers(quote: Quote) -> set[int]:
    return {said.actor_id for said in quote.statements if said.actor_id}


def _near(one: str | None, other: str | None) -> bool:
    try:
        return abs((date.fromisoformat(one or "") - date.fromisoformat(other or "")).days) <= _DAYS
    except ValueError:  # unknown, or not known to the day
        return False


def _variant(of: Gathering, group: list[Quote], words: dict[int, list[Token]]) -> Variant:
    first = [token.word for token in words[group[0].id]]
    speakers = [said.actor_id for quote in group for said in quote.statements if said.actor_id]
    wordings = []
    for index, quote in enumerate(group):
        pieces = _pieces(quote.exact, first, words[quote.id]) if index else ((quote.exact, False),)
        same = bool(index) and [token.word for token in words[quote.id]] == first
        wordings.append(Wording(quote, of.sources[quote.source_id], pieces, same))
    return Variant(of.name(speakers[0]) if speakers else None, tuple(wordings))


def _pieces(text: str, first: list[str], words: list[Token]) -> tuple[tuple[str, bool], ...]:
    """The text cut where its words begin and cease to differ from the first wording."""
    matcher = SequenceMatcher(None, first, [token.word for token in words], autojunk=False)
    pieces: list[tuple[str, bool]] = []
    at = 0
    for kind, _, _, start, end in matcher.get_opcodes():
        if kind in ("replace", "insert"):
            begin, close = words[start].start, words[end - 1].end
            pieces += [(text[at:begin], False), (text[begin:close], True)]
            at = close
    pieces.append((text[at:], False))
    return tuple(piece for piece in pieces if piece[0])
