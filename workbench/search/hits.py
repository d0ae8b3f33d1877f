"""What is shown of a source that was found: its places, and one to three lines of text around them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.model import Hit, Snippet, Span
from workbench.search import scan
from workbench.search.corpus import BODY, HIDDEN, TITLE, Document, hidden, shown
from workbench.search.query import IN_NOTES, IN_QUOTES, Leaf, Near
from workbench.search.snippets import snippets

if TYPE_CHECKING:
    from workbench.search.remarks import Remarks

MOST_SNIPPETS = 3


def cut(document: Document, leaves: list[Leaf], reader: scan.Reader, remarks: "Remarks", folded: bool) -> Hit:
    """The hit of a source, without its score."""
    reading = reader.read(document)
    in_body, in_hidden = spans_in(leaves, BODY, reading), spans_in(leaves, HIDDEN, reading)
    first = in_hidden if folded else in_body
    hit = _with(
        Hit(document.source_id, Span(0, 0), "", spans=(*in_body, *in_hidden), within="hidden" if folded else "text"),
        snippets(document.text, (hidden if folded and in_hidden else shown)(document), first, MOST_SNIPPETS),
    )
    if first:
        return hit
    if any(_scope(leaf) in (IN_QUOTES, IN_NOTES) for leaf in leaves):
        return _in_remarks(hit, leaves, remarks)
    return replace(hit, within="title") if not folded and spans_in(leaves, TITLE, reading) else hit


def spans_in(leaves: Iterable[Leaf], field: str, reading: scan.Reading) -> list[Span]:
    """Where in a field any of these stands, in order; what overlaps is one place."""
    places: list[Span] = []
    asked = [leaf for leaf in leaves if field in _fields(leaf)]
    for span in sorted(span for leaf in asked for span in scan.found_in(leaf, field, reading)):
        if places and span.start < places[-1].end:
            places[-1] = Span(places[-1].start, max(span.end, places[-1].end))
        else:
            places.append(span)
    return places


def _in_remarks(hit: Hit, leaves: list[Leaf], remarks: "Remarks") -> Hit:
    lines: list[Snippet] = []
    places: list[Span] = []
    kinds: list[str] = []
    for remark, spans in remarks.places(leaves, hit.source_id):
        start = remark.start
        inside = [Span(span.start + start, span.end + start) for span in spans] if start is not None else []
        places += inside
        kinds.append(remark.kind)
        line = snippets(remark.text, [Span(0, len(remark.text))], spans, 1)[0]
        lines.append(replace(line, span=inside[0] if inside else remark.span or Span(0, 0)))
    if not lines:
        return hit
    spans_found = tuple(sorted({*hit.spans, *places}))
    return _with(replace(hit, within=kinds[0], spans=spans_found), tuple(lines[:MOST_SNIPPETS]))


def _with(hit: Hit, lines: tuple[Snippet, ...]) -> Hit:
    first = lines[0]
    return replace(hit, snippets=lines, snippet=first.text, matches=first.matches, span=first.span)


def _scope(leaf: Leaf) -> str:
    return leaf.left.scope if isinstance(leaf, Near) else leaf.scope


def _fields(leaf: Leaf) -> tuple[str, ...]:
    words = leaf.left if isinstance(leaf, Near) else leaf
    return (*scan.shown_fields(words), *scan.folded_fields(words))
