"""The plain scan: reads a text through. It is slow, and right by being simple.

Search falls back on it for every source the index does not have in its present state, and finds with it the places
to show in those it lists; tests hold the index against it. It shares with the index the analyser and the query
tree, and takes its definition of what stands for what from ``forms``.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.model import Span
from workbench.search.analysis import Sieve, Token, clues
from workbench.search.corpus import BODY, HIDDEN, TITLE, Document, tokenise
from workbench.search.forms import accepts, known_among, looked_up, sides, wanted
from workbench.search.query import ANYWHERE, IN_TEXT, IN_TITLE, Leaf, Near, Part, Words
from workbench.search.stems import language_of


@dataclass(frozen=True, slots=True)
class Run:
    """Where a word or phrase stands: by position and in code points."""

    position: int
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as far as a query is concerned: by field what it says and those of its terms that were asked for."""

    language: str
    texts: Mapping[str, str]
    tokens: Mapping[str, Sequence[Token]]


class Reader:
    """Reads many texts for the same question. ``vocabulary``, where it is known, says for which terms of these texts
    a part of a query stands (see ``forms.known_among``)."""

    def __init__(self, leaves: Iterable[Leaf], vocabulary: Callable[[Part], set[str]] | None = None) -> None:
        self._leaves = list(leaves)
        self._words = [side for leaf in self._leaves for side in sides(leaf)]
        self._sieves: dict[str, Sieve] = {}
        # How far apart words are is only asked by NEAR.
        self._skims = not any(isinstance(leaf, Near) for leaf in self._leaves)
        self._known = self._sieve_of_known(vocabulary) if vocabulary else None

    def read(self, document: Document) -> Reading:
        language = language_of(document.language)
        texts = {TITLE: document.title, BODY: document.text, HIDDEN: document.text}
        return Reading(language, texts, tokenise(document, self.sieve(language)))

    def sieve(self, language: str) -> Sieve:
        if self._known is not None:
            return self._known
        if language not in self._sieves:
            self._sieves[language] = Sieve(wanted(self._words, language), skims=self._skims)
        return self._sieves[language]

    def _sieve_of_known(self, vocabulary: Callable[[Part], set[str]]) -> Sieve:
        terms, beginnings = known_among(self._words, vocabulary)
        return Sieve(looked_up(terms, beginnings), skims=self._skims, clues=clues(terms, beginnings))


def shown_fields(words: Words) -> tuple[str, ...]:
    return {ANYWHERE: (TITLE, BODY), IN_TITLE: (TITLE,), IN_TEXT: (BODY,)}.get(words.scope, ())


def folded_fields(words: Words) -> tuple[str, ...]:
    return (HIDDEN,) if words.scope in (ANYWHERE, IN_TEXT) else ()


def occurrences(words: Words, field: str, reading: Reading) -> list[Span]:
    """Where the word stands in one field, each place once, in order."""
    if len(words.spellings) == 1 == len(words.spellings[0]):
        # Terms come in the order of the text, and none of these twice in one place.
        return [run.span for run in _runs(field, reading, words.spellings[0])]
    return sorted({run.span for spelling in words.spellings for run in _runs(field, reading, spelling)}, key=in_order)


def in_order(span: Span) -> tuple[int, int]:
    return span.start, span.end


def found_in(leaf: Leaf, field: str, reading: Reading) -> list[Span]:
    """Where what is asked for stands; of NEAR both sides, where they are near each other."""
    if isinstance(leaf, Words):
        return occurrences(leaf, field, reading)
    left, right = _starts(leaf.left, field, reading), _starts(leaf.right, field, reading)
    both = [
        (one, other) for one in left for other in right if 0 < abs(one.position - other.position) <= leaf.distance
    ]
    return sorted({run.span for pair in both for run in pair})


def counts(leaf: Leaf, field: str, reading: Reading) -> int:
    """How often, as the index counts: by the spelling found most often, or by the left side of NEAR."""
    if isinstance(leaf, Words):
        return max(len(set(_runs(field, reading, spelling))) for spelling in leaf.spellings)
    right = {run.position for run in _starts(leaf.right, field, reading)}
    left = {run.position for run in _starts(leaf.left, field, reading)}
    return sum(any(0 < abs(one - other) <= leaf.distance for other in right) for one in left)


def _starts(words: Words, field: str, reading: Reading) -> list[Run]:
    return [run for spelling in words.spellings for run in _runs(field, reading, spelling)]


def _runs(field: str, reading: Reading, spelling: Sequence[Part]) -> list[Run]:
    """Stretches in which the terms follow one another."""
    text, tokens = reading.texts[field], reading.tokens[field]
    if not tokens:
        return []

    def fits(token: Token, part: Part) -> bool:
        return accepts(part, token.term, text[token.start : token.end], reading.language)

    if len(spelling) == 1:
        return [Run(token.position, Span(token.start, token.end)) for token in tokens if fits(token, spelling[0])]
    standing: dict[int, list[Token]] = {}
    for token in tokens:
        standing.setdefault(token.position, []).append(token)
    runs = []
    for first in tokens:
        if not fits(first, spelling[0]):
            continue
        end = first.end
        for order, part in enumerate(spelling[1:], 1):
            fitting = [token for token in standing.get(first.position + order, ()) if fits(token, part)]
            if not fitting:
                break
            end = max(token.end for token in fitting)
        else:
            runs.append(Run(first.position, Span(first.start, end)))
    return runs
