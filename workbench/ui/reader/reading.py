"""The steps a reader takes through a text: sentence, quotation, and from a word outwards.

Pure: spans in, spans out. Folded text is not stepped into, a sentence never crosses the border of a block, and
nothing is worked out before it is asked for (a book opens as fast as a page).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from workbench import text as texts
from workbench.model import Block, Span


class Reading:
    """Moves over one text. All methods take and give spans in code points."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.text = text
        self._blocks = blocks
        self._folded: tuple[Span, ...] = ()
        self._paragraphs: list[Span] | None = None
        self._quotations: list[Span] | None = None
        self._sentences: Callable[[Span], list[Span]] = lru_cache(maxsize=512)(self._split)

    def fold(self, folded: Iterable[Span]) -> None:
        """From now on these stretches are not read."""
        self._folded = tuple(folded)
        self._paragraphs = None

    @property
    def paragraphs(self) -> list[Span]:
        if self._paragraphs is None:
            edges = {0, len(self.text)}
            for block in self._blocks:
                edges.update((block.start, block.end))
            for span in self._folded:
                edges.update((span.start, span.end))
            cuts = sorted(edges)
            pieces = [Span(*pair) for pair in pairwise(cuts)]
            shown = [piece for piece in pieces if not any(span.contains(piece) for span in self._folded)]
            self._paragraphs = [
                Span(piece.start + part.start, piece.start + part.end)
                for piece in shown
                for part in texts.paragraphs(piece.of(self.text))
            ]
        return self._paragraphs

    @property
    def end(self) -> int:
        """Where the last word of what is shown ends. Asked with every page, long before anybody wants paragraphs."""
        at = len(self.text.rstrip())
        for fold in reversed(self._folded):
            if fold.start < at <= fold.end:
                at = len(self.text[: fold.start].rstrip())
        return at

    def sentence_at(self, position: int) -> Span | None:
        """The sentence that holds a position, or else the next one, or else the last."""
        paragraphs = self.paragraphs
        if not paragraphs:
            return None
        number = bisect_right(paragraphs, position, key=lambda span: span.start) - 1
        if number < 0 or position >= paragraphs[number].end:
            number += 1
        if number >= len(paragraphs):
            return self._sentences(paragraphs[-1])[-1]
        sentences = self._sentences(paragraphs[number])
        return next((sentence for sentence in sentences if position < sentence.end), sentences[-1])

    def next_sentence(self, span: Span) -> Span | None:
        """The first sentence that begins at or after the end of a span."""
        found = self.sentence_at(span.end)
        while found is not None and found.start < span.end:
            later = self.sentence_at(found.end)
            if later is None or later.start <= found.start:
                return None
            found = later
        return found

    def previous_sentence(self, span: Span) -> Span | None:
        """The last sentence that ends at or before the start of a span."""
        number = bisect_left(self.paragraphs, span.start, key=lambda each: each.start)
        for paragraph in reversed(self.paragraphs[max(0, number - 2) : number + 1]):
            before = [each for each in self._sentences(paragraph) if each.end <= span.start]
            if before:
                return before[-1]
        return None

    def longer(self, span: Span) -> Span:
        """The span with one more sentence."""
        here = self.sentence_at(max(span.start, span.end - 1))
        if here is not None and here.start < span.end < here.end:
            return Span(span.start, here.end)
        more = self.next_sentence(span)
        return Span(span.start, more.end) if more else span

    def shorter(self, span: Span) -> Span | None:
        """The span with one sentence less; ``None`` where one is all it holds."""
        last = self.sentence_at(span.end - 1)
        before = self.previous_sentence(last) if last else None
        return Span(span.start, before.end) if before and before.end > span.start else None

    @property
    def quotations(self) -> list[Span]:
        if self._quotations is None:
            from workbench.quotations import quotations  # asked for by a key, not by showing a page

            self._quotations = sorted({found.span for found in quotations(self.text, self._blocks)})
        return [span for span in self._quotations if not any(hidden.contains(span) for hidden in self._folded)]

    def next_quotation(self, position: int) -> Span | None:
        return next((span for span in self.quotations if span.start >= position), None)

    def previous_quotation(self, position: int) -> Span | None:
        return next((span for span in reversed(self.quotations) if span.end <= position), None)

    def grow(self, span: Span) -> Span:
        """The next larger unit around a span: word, quotation, sentence, paragraph."""
        around = [unit for unit in self._units(span) if unit.contains(span) and len(unit) > len(span)]
        return min(around, key=len, default=span)

    def shrink(self, span: Span, at: int) -> Span | None:
        """The next smaller unit inside a span that holds a position; ``None`` below a word."""
        inside = [
            unit
            for unit in self._units(Span(at, at))
            if span.contains(unit) and len(unit) < len(span) and unit.start <= at < unit.end
        ]
        return max(inside, key=len, default=None)

    def _units(self, span: Span) -> list[Span]:
        """Units round a span, each of which holds the smaller ones: a sentence that would cut a quotation in two
        is taken with the whole of it."""
        first, last = self.sentence_at(span.start), self.sentence_at(max(span.start, span.end - 1))
        if first is None or last is None:
            return []
        low, high = self._paragraph_at(first.start), self._paragraph_at(last.start)
        whole = Span(first.start, last.end)
        for quotation in self.quotations:
            if quotation.overlaps(whole) and not quotation.contains(whole):
                whole = Span(min(whole.start, quotation.start), max(whole.end, quotation.end))
        return [*texts.words(self.text, first), whole, Span(low.start, high.end), *self._quoted_around(span)]

    def _paragraph_at(self, position: int) -> Span:
        number = bisect_right(self.paragraphs, position, key=lambda each: each.start) - 1
        return self.paragraphs[max(0, number)]

    def _quoted_around(self, span: Span) -> list[Span]:
        """The quotations round a span, what stands inside their marks, and the sentences of that."""
        around = [each for each in self.quotations if each.contains(span)]
        inner = [texts.trim(self.text, Span(each.start + 1, each.end - 1)) for each in around if len(each) > 2]
        said = [sentence for each in inner for sentence in texts.sentences(self.text, each)]
        return [*around, *(each for each in (*inner, *said) if each.contains(span))]

    def _split(self, paragraph: Span) -> list[Span]:
        return texts.sentences(self.text, paragraph) or [paragraph]
