"""A line of text around a match, and where in it to set bold.

White space is folded to single spaces and the cut ends are marked; positions are carried along, so that
``matches`` are code points of the snippet.
"""

import re
from collections.abc import Sequence

from workbench.model import Span

BEFORE, WHOLE = 90, 240
"""Code points before the first match, and of the whole line, at most (a longer match is shown whole)."""
SHORT = 80
"""A paragraph shorter than this is continued with the next one."""

_BEGIN = re.compile(r"(?:[.!?…][\"”’»)\]]*\s+|[。！？])(?=\S)")
_END = re.compile(r"[.!?…][\"”’»)\]]*(?=\s)|[。！？]")


def snippet(text: str, runs: Sequence[Span], spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """The snippet of the first of ``spans`` and the matches in it. It stays within one of ``runs``, the
    stretches of text that may be shown together; without spans it is how the text begins."""
    if not text:
        return "", ()
    runs = [run for run in runs if not run.of(text).isspace()] or [Span(0, len(text))]
    at = spans[0] if spans else Span(runs[0].start, runs[0].start)
    run = next((run for run in runs if run.contains(at)), Span(0, len(text)))
    start, clean = _start(text, run, at)
    end, whole = _end(text, run, max(at.end, start + 1), start)
    line, places = _fold(text, start, end)
    lead, tail = ("" if clean else "… "), ("" if whole else " …")
    matches = []
    for span in spans:
        if span.start >= start and span.end <= end:
            begins, ends = places[span.start - start], places[span.end - start]
            matches.append(Span(len(lead) + begins, len(lead) + ends))
    return lead + line + tail, tuple(matches)


def _start(text: str, run: Span, at: Span) -> tuple[int, bool]:
    """Where to begin, and whether a sentence begins there: in the paragraph of the match, in any case."""
    paragraph = max(run.start, text.rfind("\n", run.start, at.start) + 1)
    earliest = max(paragraph, at.start - BEFORE)
    if earliest == paragraph:
        return paragraph, True
    begins = [found.end() for found in _BEGIN.finditer(text, earliest, at.start + 1) if found.end() <= at.start]
    if begins:
        return begins[0], True
    near = range(at.start - BEFORE // 2, at.start)
    return next((index + 1 for index in near if text[index].isspace()), near.start), False


def _end(text: str, run: Span, least: int, start: int) -> tuple[int, bool]:
    """Where to end, and whether a sentence or a paragraph ends there."""
    latest = max(least, min(run.end, start + WHOLE))
    line = text.find("\n", max(least, start + SHORT), latest)
    if line >= 0:
        return line, True
    if latest == run.end:
        return latest, True
    ends = [found.end() for found in _END.finditer(text, least, latest) if found.end() - start >= WHOLE // 2]
    if ends:
        return ends[-1], True
    space = next((index for index in range(latest, least, -1) if text[index].isspace()), None)
    return (space if space is not None else latest), False


def _fold(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """The text with white space folded, and for every position in ``[start, end]`` where it came to stand."""
    line: list[str] = []
    places: list[int] = []
    for char in text[start:end]:
        places.append(len(line))
        if not char.isspace():
            line.append(char)
        elif line and line[-1] != " ":
            line.append(" ")
    while line and line[-1] == " ":
        line.pop()
    places.append(len(line))
    return "".join(line), [min(place, len(line)) for place in places]
