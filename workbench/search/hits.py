"""What is shown of a source that was found: its places, and one to three lines of text around them."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from workbench.model import BlockKind, Hit, Snippet, Span
from workbench.search import scan
from workbench.search.corpus import BODY, HIDDEN, TITLE, Document, Remark, hidden, shown
from workbench.search.query import IN_NOTES, IN_QUOTES, Leaf, Near
from workbench.search.snippets import snippets

MOST_SNIPPETS = 3
Remarked = Callable[[int], list[tuple[Remark, list[Span]]]]


def cut(
    document: Document, leaves: list[Leaf], reader: scan.Reader, remarked: Remarked, folded: bool, score: float
) -> Hit:
    """The hit of a source. ``remarked`` are the remarks on a source in which something stands that is asked for, and
    where in them."""
    reading = reader.read(document)
    in_body, in_hidden = spans_in(leaves, BODY, reading), spans_in(leaves, HIDDEN, reading)
    first = in_hidden if folded else in_body
    # The title is shown over the lines: one that repeats it says nothing new.
    titles = [block.span for block in document.blocks if block.kind is BlockKind.TITLE]
    said = [span for span in first if not any(title.contains(span) for title in titles)] or first
    lines = snippets(document.text, (hidden if folded and in_hidden else shown)(document), said, MOST_SNIPPETS)
    hit = Hit(
        document.source_id,
        lines[0].span,
        lines[0].text,
        score=score,
        matches=lines[0].matches,
        snippets=lines,
        spans=(*in_body, *in_hidden),
        within="hidden" if folded else "text",
    )
    if first:
        return hit
    if any(_scope(leaf) in (IN_QUOTES, IN_NOTES) for leaf in leaves):
        return _in_remarks(hit, remarked(document.source_id))
    return replace(hit, within="title") if not folded and spans_in(leaves, TITLE, reading) else hit


def spans_in(leaves: Iterable[Leaf], field: str, reading: scan.Reading) -> list[Span]:
    """Where in a field any of these stands, in order; what overlaps is one place."""
    if not reading.tokens[field]:
        return []
    places: list[Span] = []
    asked = [leaf for leaf in leaves if field in _fields(leaf)]
    found = (span for leaf in asked for span in scan.found_in(leaf, field, reading))
    for span in sorted(found, key=scan.in_order):
        if places and span.start < places[-1].end:
            places[-1] = Span(places[-1].start, max(span.end, places[-1].end))
        else:
            places.append(span)
    return places


def _in_remarks(hit: Hit, found: list[tuple[Remark, list[Span]]]) -> Hit:
    lines: list[Snippet] = []
    places: list[Span] = []
    kinds: list[str] = []
    for remark, spans in found:
        start = remark.start
        inside = [Span(span.start + start, span.end + start) for span in spans] if start is not None else []
        places += inside
        kinds.append(remark.kind)
        line = snippets(remark.text, [Span(0, len(remark.text))], spans, 1)[0]
        lines.append(replace(line, span=inside[0] if inside else remark.span or Span(0, 0)))
    if not lines:
        return hit
    spans_found = tuple(sorted({*hit.spans, *places}))
    first = lines[0]
    shown_lines = tuple(lines[:MOST_SNIPPETS])
    return replace(
        hit, within=kinds[0], spans=spans_found, snippets=shown_lines, snippet=first.text, matches=first.matches,
        span=first.span,
    )  # fmt: skip


def _scope(leaf: Leaf) -> str:
    return leaf.left.scope if isinstance(leaf, Near) else leaf.scope


def _fields(leaf: Leaf) -> tuple[str, ...]:
    words = leaf.left if isinstance(leaf, Near) else leaf
    return (*scan.shown_fields(words), *scan.folded_fields(words))
