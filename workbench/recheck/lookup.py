"""The passage of the sources a quotation stands in, or the one nearest to it.

One pass over all texts: the pairs of words of every quotation are looked for in the pairs of each text (two sets,
so that a text without any costs next to nothing), and only passages that share enough of them are laid beside the
quotation word by word. Pairs that very many quotations share say nothing and are left out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import Match, SequenceMatcher
from heapq import nlargest
from itertools import pairwise

from workbench.model import Span
from workbench.recheck.comparing import marked, swallowed
from workbench.recheck.finding import without_marks
from workbench.recheck.values import Verdict
from workbench.recheck.words import Word, words
from workbench.store.corpus import Document

_SIMPLE = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]|[^\\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]+"
)
_COMMON = 40
_CANDIDATES = 6
_WORTH = 0.7  # share of what the best passage holds that makes another worth a look
_GAP_WORDS = 1500
_LEAST = 0.2
_NEAR, _OFFERED = 0.55, 0.3

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Passage:
    """``verdict`` is verbatim, typography or marked where the passage says what is quoted, altered where it is
    near, unsourced where it is only offered. ``similarity`` is 0–1, in words."""

    source_id: int
    span: Span
    text: str
    verdict: Verdict
    similarity: float


@dataclass(slots=True)
class _Query:
    text: str
    tokens: list[Word]
    pairs: list[Pair] = field(default_factory=list)
    found: list[tuple[int, int, Span]] = field(default_factory=list)  # pairs shared, source, window
    open_ended: bool = False

    @property
    def enough(self) -> int:
        """How many of its pairs a passage must hold to be looked at."""
        return max(1 if len(self.pairs) < 6 else 2, round(_LEAST * len(self.pairs)))


class Lookup:
    """``look_up`` many quotations at once; ``passages`` then has, for each, those it stands in, best first."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._queries = [_query(text) for text in texts]
        self._enough = [query.enough for query in self._queries]
        self._places: dict[Pair, list[tuple[int, int]]] = defaultdict(list)
        for index, query in enumerate(self._queries):
            for at, pair in enumerate(query.pairs):
                self._places[pair].append((index, at))
        for pair in [pair for pair, places in self._places.items() if len(places) > _COMMON]:
            del self._places[pair]
        self._kept: dict[int, str] = {}

    def read(self, document: Document) -> None:
        """Remember where in this text the quotations may stand."""
        plain = document.text.casefold()
        if len(plain) != len(document.text):  # ß, İ …: positions must stay those of the text
            plain = "".join(char.casefold() if len(char.casefold()) == 1 else char for char in document.text)
        found = _SIMPLE.findall(plain)
        shared = self._places.keys() & set(pairwise(found))
        if not shared:
            return
        hits: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for at, pair in enumerate(pairwise(found)):
            if pair in shared:
                for index, place in self._places[pair]:
                    hits[index].append((at, place))
        spans: list[tuple[int, int]] = []
        for index, places in hits.items():
            query = self._queries[index]
            best = _cluster(query, places) if len(places) >= self._enough[index] else None
            if best is None:
                continue
            if not spans:
                spans = [match.span() for match in _SIMPLE.finditer(plain)]
            count, first, last = best
            slack = len(query.pairs) + 4
            window = Span(spans[max(0, first - slack)][0], spans[min(len(spans) - 1, last + slack + 1)][1])
            query.found.append((count, document.source_id, window))
            self._kept[document.source_id] = document.text

    def passages(self, index: int) -> list[Passage]:
        """Every passage that says what is quoted, or else the nearest one, if any is near."""
        query = self._queries[index]
        best = nlargest(_CANDIDATES, query.found, key=lambda each: each[0])
        best = [each for each in best if each[0] >= _WORTH * best[0][0]]
        seen = [_judged(query, source_id, self._kept[source_id], window) for _, source_id, window in best]
        made = [passage for passage in seen if passage]
        standing = [each for each in made if each.verdict not in (Verdict.ALTERED, Verdict.UNSOURCED)]
        rank = list(Verdict)
        if standing:
            return sorted(standing, key=lambda each: (-rank.index(each.verdict), each.source_id))
        return sorted(made, key=lambda each: -each.similarity)[:1]


def find_passages(texts: Sequence[str], documents: Iterable[Document]) -> Lookup:
    lookup = Lookup(texts)
    for document in documents:
        lookup.read(document)
    return lookup


def _query(text: str) -> _Query:
    tokens = words(text)
    query = _Query(text, tokens, open_ended=any(token.is_gap for token in tokens))
    run: list[str] = []
    for token in tokens:
        if token.is_gap or token.is_bracket:
            query.pairs += pairwise(run)
            run = []
        else:
            run += _SIMPLE.findall(token.word.casefold())
    query.pairs += pairwise(run)
    return query


def _cluster(query: _Query, places: list[tuple[int, int]]) -> tuple[int, int, int] | None:
    """How many different pairs stand closest together, and the first and last of them."""
    width = _GAP_WORDS if query.open_ended else 2 * len(query.pairs) + 12
    held: Counter[int] = Counter()
    best = (0, 0, 0)
    begin = 0
    for at, place in places:
        held[place] += 1
        while at - places[begin][0] > width:
            gone = places[begin][1]
            held[gone] -= 1
            if not held[gone]:
                del held[gone]
            begin += 1
        if len(held) > best[0]:
            best = (len(held), places[begin][0], at)
    return best if best[0] >= query.enough else None


def _judged(query: _Query, source_id: int, text: str, window: Span) -> Passage | None:
    """The quotation laid beside a window of the source."""
    here, there = query.tokens, words(window.of(text))
    wanted = [token.word for token in here]
    around = [token.word for token in there]
    for at in range(len(around) - len(wanted) + 1):
        if around[at : at + len(wanted)] == wanted:
            span = _span(window, there[at : at + len(wanted)])
            exact = without_marks(query.text) in text[window.start : window.end]
            return Passage(source_id, span, span.of(text), Verdict.VERBATIM if exact else Verdict.TYPOGRAPHY, 1.0)
    matcher = SequenceMatcher(None, around, wanted, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return None
    region, blocks = _region(there, len(wanted), blocks, open_ended=query.open_ended)
    span = _span(window, region)
    similarity = 2 * sum(block.size for block in blocks) / (len(region) + len(wanted))
    omitted = marked(here, there, within=True)
    if omitted is not None:
        false = any(swallowed(window.of(text), stretch, instead) for stretch, instead in omitted)
        return Passage(source_id, span, span.of(text), Verdict.ALTERED if false else Verdict.MARKED, similarity)
    if similarity < _OFFERED:
        return None
    near = Verdict.ALTERED if similarity >= _NEAR else Verdict.UNSOURCED
    return Passage(source_id, span, span.of(text), near, similarity)


def _region(
    there: Sequence[Word], length: int, blocks: list[Match], *, open_ended: bool
) -> tuple[Sequence[Word], list[Match]]:
    """The stretch of the source a quotation of ``length`` tokens lies on, with the blocks that lie in it. The
    longest block says where it lies; a lone word far from there is chance."""
    longest = max(blocks, key=lambda block: block.size)
    if not open_ended:
        begins, slack = longest.a - longest.b, 2 + length // 4
        blocks = [each for each in blocks if abs(each.a - each.b - begins) <= slack]
    first, last = blocks[0], blocks[-1]
    return there[max(0, first.a - first.b) : last.a + max(last.size, length - last.b)], blocks


def _span(window: Span, region: Sequence[Word]) -> Span:
    return Span(window.start + region[0].start, window.start + region[-1].end)
