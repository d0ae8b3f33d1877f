"""The sentence around a hit: what “quote this hit” keeps."""

from bisect import bisect_right
from collections.abc import Sequence

from workbench.model import Block, Span
from workbench.sentences import breaks
from workbench.text import trim


def sentence_around(text: str, blocks: Sequence[Block], hit: Span) -> Span:
    """The sentence a hit stands in, or all of those it reaches over; it stays within the hit's block and line."""
    edges = sorted({0, len(text), *(edge for block in blocks for edge in (block.start, block.end))})
    at = bisect_right(edges, hit.start)
    low = edges[at - 1] if at else 0
    high = max(edges[at] if at < len(edges) else len(text), hit.end)
    start = max(low, text.rfind("\n", 0, hit.start) + 1)
    line_end = text.find("\n", max(hit.start, hit.end - 1))
    end = min(high, line_end if line_end >= 0 else len(text))
    cuts = [start, *(start + cut for cut in breaks(text[start:end])), end]
    first = max((cut for cut in cuts if cut <= hit.start), default=start)
    last = min((cut for cut in cuts if cut >= hit.end), default=end)
    return trim(text, Span(first, max(last, hit.end)))
