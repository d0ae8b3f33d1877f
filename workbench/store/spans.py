"""Which stretches of a text a quote is made of: snapped off white space, joined, cut in two.

Stretches that overlap or touch are one; that a gap is no gap where it is nothing but white space holds for a
merge alone, for there a person said that two quotes belong together.
"""

from collections.abc import Sequence

from workbench.errors import Refused
from workbench.language import tr
from workbench.model import Span
from workbench.text import trim


def snapped(text: str, spans: Sequence[Span]) -> list[Span]:
    """In the order of the text, without white space at the ends, each apart from the next. Raises ``Refused``
    where nothing is left, or a span lies outside the text."""
    apart: list[Span] = []
    for span in sorted(spans):
        if not 0 <= span.start <= span.end <= len(text):
            raise Refused(tr("The selection lies outside the text."))
        span = trim(text, span)
        if not span:
            continue
        if apart and span.start <= apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    if not apart:
        raise Refused(tr("There is nothing but white space in the selection."))
    return apart


def joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Like ``snapped``; those with nothing but white space between them are one as well."""
    apart: list[Span] = []
    for span in snapped(text, spans):
        if apart and not text[apart[-1].end : span.start].strip():
            apart[-1] = Span(apart[-1].start, span.end)
        else:
            apart.append(span)
    return apart


def cut(text: str, spans: Sequence[Span], at: int) -> tuple[list[Span], list[Span]]:
    """What stands before and what stands after a position. Raises ``Refused`` where one of them has no words."""
    before = [Span(span.start, min(span.end, at)) for span in spans if span.start < at]
    after = [Span(max(span.start, at), span.end) for span in spans if span.end > at]
    if not any(span.of(text).strip() for span in before) or not any(span.of(text).strip() for span in after):
        raise Refused(tr("A quote can be split only between its words."))
    return snapped(text, before), snapped(text, after)
