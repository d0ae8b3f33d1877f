"""A line of text around a match, and where in it to set bold.

White space is folded to single spaces and the cut ends are marked; positions are carried along, so that
``matches`` are code points of the snippet.
"""

import re
from collections.abc import Sequence

from workbench.model import Span

BEFORE, WHOLE = 90, 240
"""Code points before the first match, and of the whole line, at most (a longer match is shown whole)."""

_BEGIN = re.compile(r"(?:[.!?…。！？]['\"”’»)\]]*\s+|[。！？]|\n\s*)(?=\S)")
_END = re.compile(r"[.!?…][\"”’»)\]]*(?=\s)|[。！？]|\n")


def snippet(text: str, runs: Sequence[Span], spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """The snippet of the first of ``spans`` and the matches in it. It stays within one of ``runs``, the
    stretches of text that may be shown together; without spans it is how the text begins."""
    at = spans[0] if spans else Span(runs[0].start, runs[0].start) if runs else Span(0, 0)
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
    """Where to begin, and whether a sentence begins there."""
    earliest = max(run.start, at.start - BEFORE)
    begins = [found.end() for found in _BEGIN.finditer(text, earliest, at.start + 1) if found.end() <= at.start]
    if earliest == run.start and not begins:
        return run.start + _blank(text, run.start, at.start), True
    if begins:
        return begins[0] if at.start - begins[0] <= BEFORE // 2 else begins[-1], True
    space = next((i for i in range(max(run.start, at.start - BEFORE // 2), at.start) if text[i].isspace()), None)
    return (space + 1 if space is not None else max(run.start, at.start - BEFORE // 4)), False


def _end(text: str, run: Span, least: int, start: int) -> tuple[int, bool]:
    """Where to end, and whether a sentence or the text ends there."""
    latest = max(least, min(run.end, start + WHOLE))
    if latest == run.end:
        return latest, True
    ends = [found.end() for found in _END.finditer(text, least, latest) if found.end() - start >= WHOLE // 2]
    if ends:
        return ends[-1], True
    space = next((i for i in range(latest, least, -1) if text[i].isspace()), None)
    return (space if space is not None else latest), False


def _blank(text: str, start: int, end: int) -> int:
    return len(text[start:end]) - len(text[start:end].lstrip())


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
