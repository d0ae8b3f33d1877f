"""The plain scan: reads a source through and says whether it matches. It is slow, and right by being simple.

Search falls back on it for every source the index does not have in its present state, and tests hold the index
against it. It shares with the index the analyser and the query tree, nothing else.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.model import Span
from workbench.search.analysis import Sieve, Token
from workbench.search.corpus import BODY, HIDDEN, TITLE, Document, tokenise
from workbench.search.query import ANYWHERE, IN_TEXT, IN_TITLE, And, Filter, Node, Not, Words

Fields = Mapping[str, Sequence[Token]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """``shown``: it matches by what is shown of it; ``anywhere``: by that and what is folded away."""

    shown: bool
    anywhere: bool


def sieve_for(words: Iterable[Words]) -> Sieve:
    """Lets through every term these words could match."""
    terms: set[str] = set()
    beginnings: set[str] = set()
    for word in words:
        for spelling in word.spellings:
            terms.update(spelling)
            if word.prefix:
                beginnings.add(spelling[-1])
    return Sieve(terms, beginnings)


def read(document: Document, words: Iterable[Words]) -> Fields:
    """The words of the document as far as these words of a query are concerned."""
    return tokenise(document, sieve_for(words))


def judge(node: Node, source: int, fields: Fields, passed: Mapping[Filter, set[int]]) -> Verdict:
    """Whether a source matches. What is folded away can make a source match, never keep it from matching."""
    if isinstance(node, Words):
        shown = any(occurrences(node, field, fields) for field in shown_fields(node))
        return Verdict(shown, shown or any(occurrences(node, field, fields) for field in folded_fields(node)))
    if isinstance(node, Filter):
        return Verdict(source in passed[node], source in passed[node])
    if isinstance(node, Not):
        shown = not judge(node.child, source, fields, passed).shown
        return Verdict(shown, shown)
    verdicts = [judge(child, source, fields, passed) for child in node.children]
    every = all if isinstance(node, And) else any
    return Verdict(every(verdict.shown for verdict in verdicts), every(verdict.anywhere for verdict in verdicts))


def shown_fields(word: Words) -> tuple[str, ...]:
    return {ANYWHERE: (TITLE, BODY), IN_TITLE: (TITLE,), IN_TEXT: (BODY,)}[word.scope]


def folded_fields(word: Words) -> tuple[str, ...]:
    return () if word.scope == IN_TITLE else (HIDDEN,)


def occurrences(word: Words, field: str, fields: Fields) -> list[Span]:
    """Where the word stands in one field, each place once, in order."""
    found = {span for spelling in word.spellings for span in _runs(fields[field], spelling, word.prefix)}
    return sorted(found)


def counts(word: Words, field: str, fields: Fields) -> int:
    """How often, as the index counts: by the spelling found most often."""
    return max(len(set(_runs(fields[field], spelling, word.prefix))) for spelling in word.spellings)


def _runs(tokens: Sequence[Token], terms: Sequence[str], prefix: bool) -> list[Span]:
    """Stretches in which the terms follow one another."""

    def fits(token: Token, order: int) -> bool:
        if prefix and order == len(terms) - 1:
            return token.term.startswith(terms[order])
        return token.term == terms[order]

    if len(terms) == 1:
        return [Span(token.start, token.end) for token in tokens if fits(token, 0)]
    standing: dict[int, list[Token]] = {}
    for token in tokens:
        standing.setdefault(token.position, []).append(token)
    runs = []
    for first in tokens:
        if not fits(first, 0):
            continue
        end = first.end
        for order in range(1, len(terms)):
            fitting = [token for token in standing.get(first.position + order, ()) if fits(token, order)]
            if not fitting:
                break
            end = max(token.end for token in fitting)
        else:
            runs.append(Span(first.start, end))
    return runs
