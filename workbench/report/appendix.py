"""Appendix A: every quotation where it stands, with the sentences around it, or the whole text around it.

The rule: the pieces of a passage are slices of the stored text and nothing else, so that a reader checks a
quotation against its source and not against a copy of it.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import pairwise

from workbench.model import Block, BlockKind, Quote, Span
from workbench.report.gathering import Gathering
from workbench.report.values import Context, Passage
from workbench.text import paragraphs, sentences

_NAMED = frozenset({BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE})


def contexts(of: Gathering) -> tuple[Context, ...]:
    """One ``Context`` for every cited source whose text is stored, by number."""
    taken: dict[int, dict[int, list[Quote]]] = defaultdict(lambda: defaultdict(list))
    for quote in of.shown:
        if quote.version_id in of.material.texts:
            taken[quote.source_id][quote.version_id].append(quote)
    made = []
    for source_id in sorted(taken):
        passages = [
            passage
            for version_id, quotes in sorted(taken[source_id].items())
            for passage in _passages(of, version_id, quotes)
        ]
        made.append(Context(of.sources[source_id], tuple(passages)))
    return tuple(made)


def _passages(of: Gathering, version_id: int, quotes: list[Quote]) -> list[Passage]:
    text = of.material.texts[version_id]
    lines = _lines(text, of.material.blocks.get(version_id, ()), quotes)
    whole = [span for span, _ in lines]
    shown = whole if of.choices.full_text else _around(text, lines, quotes, of.choices.context)
    segments = sorted((segment.span, quote.number) for quote in quotes for segment in quote.segments)
    first = {quote.number: quote.segments[0].start for quote in quotes}
    starts = [line.start for line, _ in lines]
    passages: list[Passage] = []
    end, at = 0, 0
    for span in shown:
        while at < len(segments) and segments[at][0].end <= span.start:
            at += 1
        line = bisect_right(starts, span.start) - 1
        inside = line >= 0 and lines[line][0].overlaps(span)
        passages.append(
            Passage(
                paragraph=lines[line][1] if inside else None,
                pieces=_pieces(text, span, segments[at:]),
                quotes=tuple(sorted(number for number, start in first.items() if span.start <= start < span.end)),
                gap=bool(passages) and bool(text[end : span.start].strip()),
            )
        )
        end = span.end
    return passages


def _lines(text: str, blocks: tuple[Block, ...], quotes: list[Quote]) -> list[tuple[Span, int | None]]:
    """The paragraphs a reader sees, with the numbers footnotes give them. Title and by-lines have none, and are
    passed over, because the source is named anyway, unless they are quoted."""
    if not blocks:
        return [(span, None) for span in paragraphs(text)]
    quoted = [segment.span for quote in quotes for segment in quote.segments]
    found = []
    for block in blocks:
        named = block.kind in _NAMED and not any(span.overlaps(block.span) for span in quoted)
        if not block.hidden and not named:
            found += [
                (Span(block.start + line.start, block.start + line.end), block.paragraph)
                for line in paragraphs(block.span.of(text))
            ]
    return found


def _around(text: str, lines: list[tuple[Span, int | None]], quotes: list[Quote], count: int) -> list[Span]:
    """The stretches of paragraphs with the quotations and ``count`` sentences before and after them, merged."""
    spans = [sentence for line, _ in lines for sentence in sentences(text, line)]
    ends = [span.end for span in spans]
    starts = [span.start for span in spans]
    wanted: set[int] = set()
    extra: list[Span] = []
    for quote in quotes:
        for segment in quote.segments:
            first = bisect_right(ends, segment.start)
            last = bisect_left(starts, segment.end)
            if first >= last:  # in a stretch that is folded away
                extra.append(segment.span)
                continue
            wanted.update(range(max(0, first - count), min(len(spans), last + count)))
            if segment.start < spans[first].start or segment.end > spans[last - 1].end:
                extra.append(segment.span)
    shown: list[Span] = []
    for line, _ in lines:
        low, high = bisect_left(starts, line.start), bisect_left(starts, line.end)
        run: list[int] = []
        for index in range(low, high + 1):
            if index < high and index in wanted:
                run.append(index)
            elif run:
                shown.append(Span(spans[run[0]].start, spans[run[-1]].end))
                run = []
    hidden = [span for span in extra if not any(each.overlaps(span) for each in shown)]
    return sorted([*shown, *hidden])


def _pieces(
    text: str, span: Span, segments: list[tuple[Span, int]]
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    inside = []
    for segment, number in segments:
        if segment.start >= span.end:
            break
        if segment.overlaps(span):
            inside.append((segment, number))
    cuts = sorted(
        {span.start, span.end}
        | {max(span.start, segment.start) for segment, _ in inside}
        | {min(span.end, segment.end) for segment, _ in inside}
    )
    return tuple(
        (text[start:end], tuple(number for quoted, number in inside if quoted.start <= start and end <= quoted.end))
        for start, end in pairwise(cuts)
    )
