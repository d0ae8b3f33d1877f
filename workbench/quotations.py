"""Finding what stands between quotation marks, whatever their style.

One paragraph is scanned at a time, with a stack of the marks that are open. A mark is believed only when its
partner is found: an apostrophe, a foot or an inch never opens anything for long, and a forgotten closing mark
costs at most its own quotation, because no mark reaches past its paragraph unless the next one begins with the
mark again, as newspapers set a quotation of several paragraphs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from workbench.model import Block, BlockKind, Span
from workbench.text import paragraphs

# Which marks may close what a mark opened. Mixed pairs are the work of word processors and scrapers.
_CLOSED_BY = {
    "“": '”“"D',
    "”": "”",
    "„": '“”"D',
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’‘'",
    "‚": "‘’'",
    "「": "」",
    "『": "』",
    '"': '"”D',
    "D": 'D"”',
    "'": "'’",
}
_DEEPEST = 12  # marks open at once; more are litter
_OPENING_CONTEXT = frozenset("([{-–—/“‘„‚«‹\"'¿¡…")
_CLOSING_CONTEXT = frozenset(".,;:!?…)]}-–—/”’»›\"'“‘")
_APART = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation as printed. ``span`` includes its marks, ``inner`` does not; ``level`` is 1 for the outermost
    and 2 for a quotation within it; ``parts`` are what is said without any marks of this level, one stretch a
    paragraph."""

    span: Span
    inner: Span
    level: int
    parts: tuple[Span, ...]


class _Mark(NamedTuple):
    start: int
    end: int
    kind: str  # the mark itself; D for two apostrophes or backticks in a row


class _Open(NamedTuple):
    mark: _Mark
    parts: tuple[Span, ...]  # of the paragraphs before this one
    begins: int  # of what is said in this paragraph


def quotations(text: str, blocks: Sequence[Block] = ()) -> list[Quotation]:
    """Every quotation of the text in order, an outer one before those within it. Given blocks, hidden ones are
    not read, and no quotation runs across one, nor across a heading."""
    found: list[tuple[Span, tuple[Span, ...]]] = []
    carried: _Open | None = None
    for paragraph in _readable(text, blocks):
        if paragraph is None:
            _give_up(carried, found)
            carried = None
            continue
        marks = _marks(text, paragraph)
        if carried:
            again = marks[0] if marks and marks[0].start == paragraph.start else None
            if again and _same_style(again.kind, carried.mark.kind):
                marks = marks[1:]
                carried = carried._replace(begins=again.end)
            else:
                _give_up(carried, found)
                carried = None
        carried = _scan(text, paragraph, marks, carried, found)
    _give_up(carried, found)
    return _levelled(text, found)


def _readable(text: str, blocks: Sequence[Block]) -> Iterator[Span | None]:
    """The paragraphs to read; ``None`` where a quotation cannot go on."""
    if not blocks:
        yield from paragraphs(text)
        return
    for block in blocks:
        apart = block.hidden or block.kind in _APART
        if apart:
            yield None
        if not block.hidden:
            for line in paragraphs(text[block.start : block.end]):
                yield Span(block.start + line.start, block.start + line.end)
        if apart:
            yield None


@lru_cache(maxsize=1)
def _any_mark() -> re.Pattern[str]:
    # A single mark between two letters or digits is an apostrophe (don’t, 5'10) and is not even looked at.
    return re.compile(r"'{2,3}|‘‘|’’|``|,,(?=\w)|[“”„‟«»‹›‚‘「」『』\"＂]|(?<!\w)['’]|['’](?!\w)")


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    marks = []
    for match in _any_mark().finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        kind = match.group()
        if kind == "'''":  # ''…'…''' closes an inner quotation and the outer, '''…' opens both
            outer_first = _is_free_left(text, paragraph, start)
            cut = start + (2 if outer_first else 1)
            first, second = ("D", "'") if outer_first else ("'", "D")
            marks += [_Mark(start, cut, first), _Mark(cut, end, second)]
            continue
        if kind in ("''", "‘‘", "’’", "``"):
            kind = "D"
        elif kind == ",,":
            if not _is_free_left(text, paragraph, start):
                continue
            kind = "„"
        marks.append(_Mark(start, end, {"‟": "“", "＂": '"'}.get(kind, kind)))
    return marks


def _is_free_left(text: str, paragraph: Span, start: int) -> bool:
    before = text[start - 1] if start > paragraph.start else " "
    return before.isspace() or before in _OPENING_CONTEXT


def _is_free_right(text: str, paragraph: Span, end: int) -> bool:
    after = text[end] if end < paragraph.end else " "
    return after.isspace() or after in _CLOSING_CONTEXT


def _same_style(one: str, other: str) -> bool:
    double = '“„"D”'
    return one == other or (one in double and other in double) or (one in "‘'" and other in "‘'")


def _scan(
    text: str,
    paragraph: Span,
    marks: list[_Mark],
    carried: _Open | None,
    found: list[tuple[Span, tuple[Span, ...]]],
) -> _Open | None:
    """Pair the marks of one paragraph, add the pairs to ``found``, and return what is still open at its end and
    may go on in the next paragraph."""
    stack = [carried] if carried else []
    for mark in marks:
        at = _closes(text, paragraph, mark, stack)
        if at is not None:
            opened = stack[at]
            said = Span(opened.begins, mark.start)
            found.append((Span(opened.mark.start, mark.end), (*opened.parts, said)))
            del stack[at:]
        elif _opens(text, paragraph, mark):
            # A second straight mark that looks like an opening one tells that the first was never closed.
            if mark.kind in '"D':
                stack = [other for other in stack if other.mark.kind != mark.kind]
            stack.append(_Open(mark, (), mark.end))
            del stack[:-_DEEPEST]
    if not stack:
        return None
    first = stack[0]
    return first._replace(parts=(*first.parts, Span(first.begins, paragraph.end)))


def _closes(text: str, paragraph: Span, mark: _Mark, stack: list[_Open]) -> int | None:
    """Which open mark this one closes, as an index into the stack."""
    at = next((at for at in range(len(stack) - 1, -1, -1) if mark.kind in _CLOSED_BY[stack[at].mark.kind]), None)
    if at is None:
        return None
    free_left = _is_free_left(text, paragraph, mark.start)
    free_right = _is_free_right(text, paragraph, mark.end)
    before = text[mark.start - 1] if mark.start > paragraph.start else " "
    if mark.kind in "“‘" or (mark.kind in '"D' and stack[at].mark.kind in "„“"):
        return at if free_right and not before.isspace() else None
    if mark.kind in '"D':
        if _is_inches(text, mark):
            return None
        looks_opening = free_left and not free_right and before not in "-–—\"'’…"
        return None if looks_opening else at
    if mark.kind in "'’":
        if before.isspace() or not free_right or _is_possessive(text, paragraph, mark):
            return None
        return at
    return at


def _opens(text: str, paragraph: Span, mark: _Mark) -> bool:
    kind = mark.kind
    if kind in "„«‹‚「『“":
        return True
    free_left = _is_free_left(text, paragraph, mark.start)
    after = text[mark.end] if mark.end < paragraph.end else " "
    if kind in "‘'":
        if not free_left or after.isspace() or _short_form().match(text, mark.end, paragraph.end):
            return False
        return kind == "‘" or after.isalnum() or after in '“"«[(…$€£¿¡'
    if kind in '"D':
        before = text[mark.start - 1] if mark.start > paragraph.start else " "
        return not before.isdigit() and (not after.isspace() or before.isspace())
    if kind in "”»›":  # ”Swedish”, »German«
        return free_left and not after.isspace() and after not in _CLOSING_CONTEXT
    return False


@lru_cache(maxsize=1)
def _short_form() -> re.Pattern[str]:
    """What an apostrophe shortens at its beginning: ’90s, ’em, rock ’n’ roll."""
    return re.compile(r"\d\ds?\b(?!['’])|(?:em|til|tis|twas|cause|bout|round|n|im|er|cuz|s|t)\b", re.IGNORECASE)


def _is_inches(text: str, mark: _Mark) -> bool:
    return bool(mark.kind == '"' and re.search(r"\d['’′]\s?\d{1,2}$", text[max(0, mark.start - 6) : mark.start]))


def _is_possessive(text: str, paragraph: Span, mark: _Mark) -> bool:
    """‘The workers’ party won,’ he said: a later mark closes a sentence, so this one belongs to the workers."""
    before = text[mark.start - 1]
    tail = text[mark.end : min(mark.end + 400, paragraph.end)]
    if before not in "sSxXzZ" or not re.match(r"\s\w", tail):
        return False
    later = re.search(r"‘|(?<=\s)'|[.,!?…]['’](?!\w)", tail)
    return bool(later and later.group()[0] in ".,!?…")


def _give_up(carried: _Open | None, found: list[tuple[Span, tuple[Span, ...]]]) -> None:
    """A mark that is open for good. One paragraph proves nothing and is dropped; when a second one began with the
    mark again the quotation is real, and ends where its last paragraph does."""
    if carried and len(carried.parts) > 1:
        found.append((Span(carried.mark.start, carried.parts[-1].end), carried.parts))


def _levelled(text: str, found: list[tuple[Span, tuple[Span, ...]]]) -> list[Quotation]:
    result = []
    around: list[Span] = []
    for span, parts in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end)):
        if not any(char.isalnum() for part in parts for char in part.of(text)):
            continue
        while around and around[-1].end <= span.start:
            around.pop()
        around.append(span)
        tight = tuple(_tight(text, part) for part in parts)
        result.append(Quotation(span, Span(tight[0].start, tight[-1].end), len(around), tight))
    return result


def _tight(text: str, part: Span) -> Span:
    """« Bonjour » is said without the spaces that belong to the marks."""
    said = part.of(text)
    start = part.start + len(said) - len(said.lstrip())
    return Span(start, max(start, part.start + len(said.rstrip())))
