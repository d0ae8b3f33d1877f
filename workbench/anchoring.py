"""Finding a quote again in a text, and refusing to guess.

W3C selectors (https://www.w3.org/TR/annotation-model/#selectors): ``describe`` makes them, ``anchor`` looks for
the place they describe.
"""

from collections.abc import Sequence

from workbench.model import Block, Segment, Span

CONTEXT = 64


def describe(text: str, span: Span, blocks: Sequence[Block] = ()) -> Segment:
    """The selectors of a span: its exact text, up to 64 code points on either side, and the number of the
    paragraph it begins in (``None`` where the blocks give none)."""
    paragraph = next((block.paragraph for block in blocks if block.start <= span.start < block.end), None)
    return Segment(
        start=span.start,
        end=span.end,
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        paragraph=paragraph,
    )
