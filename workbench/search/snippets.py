"""Lines of text around matches, and where in them to set bold.

White space is folded to single spaces and the cut ends are marked; positions are carried along, so that
``matches`` are code points of the snippet.
"""

import re
from collections.abc import Sequence

from workbench.model import Snippet, Span

BEFORE, WHOLE = 90, 240
"""Code points before the first match, and of the whole line, at most (a longer match is shown whole)."""
SHORT = 80
"""A paragraph shorter than this is continued with the next one."""

_BEGIN = re.compile(r"(?:[.!?…][\"”’»)\]]*\s+|[。！？])(?=\S)")
_END = re.compile(r"[.!?…][\"”’»)\]]*(?=\s)|[。！？]")


def snippets(text: str, runs: Sequence[Span], spans: Sequence[Span], most: int = 3) -> tuple[Snippet, ...]:
    """Up to ``most`` lines, the first around the first of ``spans``, each next around the first that is in none
    before. A line stays within one of ``runs``, the stretches of text that may be shown together; without spans
    it is how the text begins."""
    if not text:
        return (Snippet("", (), Span(0, 0)),)
    runs = [run for run in runs if not run.of(text).isspace()] or [Span(0, len(text))]
    if not spans:
        line, _, _ = _line(text, runs, Span(runs[0].start, runs[0].start), ())
        return (Snippet(line, (), Span(0, 0)),)
    made: list[Snippet] = []
    covered = -1
    for span in spans:
        if span.start >= covered and len(made) < most:
            line, matches, covered = _line(text, runs, span, spans)
            made.append(Snippet(line, matches, span))
    return tuple(made)


def _line(text: str, runs: Sequence[Span], at: Span, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...], int]:
    """The line around ``at``, the spans in it as they stand in the line, and where in the text it ends."""
    run = next((run for run in runs if run.contains(at)), Span(0, len(text)))
    start, clean = _start(text, run, at)
    end, whole = _end(text, run, max(at.end, start + 1), start)
    line = _fold(text, start, end)
    lead, tail = ("" if clean else "… "), ("" if whole else " …")
    # Mostly every space stands for one.
    even = len(line) == end - start
    matches = []
    for span in spans:
        if span.start > end:
            break
        if span.start >= start and span.end <= end:
            begins, ends = span.start - start, span.end - start
            if not even:
                begins, ends = (min(_place(text, start, at), len(line)) for at in (span.start, span.end))
            matches.append(Span(len(lead) + begins, len(lead) + ends))
    return lead + line + tail, tuple(matches), end


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


def _fold(text: str, start: int, end: int) -> str:
    """``text[start:end]`` with white space folded."""
    return " ".join(text[start:end].split())


def _place(text: str, start: int, at: int) -> int:
    """Where a position comes to stand in the folded text."""
    head = text[start:at]
    folded = " ".join(head.split())
    return len(folded) + (bool(folded) and head[-1].isspace())
