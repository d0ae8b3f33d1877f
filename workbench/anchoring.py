"""Finding a quote again in a text, and refusing to guess.

W3C selectors (https://www.w3.org/TR/annotation-model/#selectors): ``describe`` makes them, ``anchor`` looks for
the place they describe. The law kept here is *no quote is ever attached wrongly*: a score cannot tell a change
of meaning from a corrected typo, nor a moved quote from a twin said by somebody else, so what is not the same
words in a recognisable place goes to the reader for review, and what is not there is an orphan. Only edits of
spelling and punctuation are attached by themselves, and are marked as edited.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from workbench.model import Anchor, Block, Segment, Span
from workbench.text import matching_form
from workbench.wording import Token, keeps_meaning, same_spelling, tokens

CONTEXT = 64

# However long a quote is, half of its surroundings must be there: an article may print it twice, and when the one
# that was quoted is edited the other stands there unchanged.
_CONTEXT_EXACT = 0.5
_BEST_OF_SEVERAL, _AHEAD = 0.6, 0.15
_SIMILAR, _CONTEXT_SIMILAR, _SHORTEST = 0.70, 0.30, 20
_ATTACH_EDITED, _CONTEXT_EDITED = 0.90, 0.60
_MOST_PLACES = 200
_FEW = 3  # words added at an edge that are shown as part of the quote


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a quote. ``spans`` are its segments in order: where it is (attached), where it may be
    (review), or nothing (orphan). ``similarity`` is 0–1, of the segment that changed most. ``why`` is one of
    ``unchanged``, ``edited`` (attached); ``moved``, ``ambiguous``, ``edited``, ``meaning changed``,
    ``order changed`` (review); ``gone`` (orphan)."""

    anchor: Anchor
    spans: tuple[Span, ...]
    why: str
    similarity: float


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


def anchor(text: str, segments: Segment | Sequence[Segment], *, same_version: bool) -> Verdict:
    """Where the segments of one quote are in a canonical text. In the version they were taken from, the stored
    positions are believed as soon as they hold the exact text; in any other the words are looked for."""
    wanted = [segments] if isinstance(segments, Segment) else list(segments)
    if same_version and all(text[segment.start : segment.end] == segment.exact for segment in wanted):
        return Verdict(Anchor.ATTACHED, tuple(segment.span for segment in wanted), "unchanged", 1.0)
    verdicts = [_anchor_one(_prepared(text), segment) for segment in wanted]
    similarity = min((verdict.similarity for verdict in verdicts), default=0.0)
    if not verdicts or any(verdict.anchor is Anchor.ORPHAN for verdict in verdicts):
        return Verdict(Anchor.ORPHAN, (), "gone", similarity)
    spans = tuple(span for verdict in verdicts for span in verdict.spans)
    worst = min(verdicts, key=lambda verdict: (verdict.anchor is Anchor.ATTACHED, verdict.why == "unchanged"))
    if any(after.start < before.end for before, after in pairwise(spans)):
        return Verdict(Anchor.REVIEW, spans, "order changed", similarity)
    return Verdict(worst.anchor, spans, worst.why, similarity)


class _Prepared(NamedTuple):
    text: str
    form: str
    offsets: list[int]

    def span(self, start: int, end: int) -> Span:
        """Positions of the form as positions of the text, without space or invisible characters at the end."""
        first = self.offsets[start]
        kept = self.text[first : self.offsets[end]].rstrip("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060 \t\n\xa0")
        return Span(first, first + len(kept))


# The quotes of one source are anchored one after the other.
@lru_cache(maxsize=2)
def _prepared(text: str) -> _Prepared:
    return _Prepared(text, *matching_form(text))


def _anchor_one(place: _Prepared, segment: Segment) -> Verdict:
    exact = matching_form(segment.exact)[0].strip()
    if not exact:
        return Verdict(Anchor.ORPHAN, (), "gone", 0.0)
    found = _occurrences(place.form, exact, segment)
    if not found:
        return _approximate(place, segment, exact)
    scored = sorted(((_context(place.form, at, at + len(exact), segment), at) for at in found), reverse=True)
    context, at = scored[0]
    span = place.span(at, at + len(exact))
    if len(scored) > 1:
        sure = context >= _BEST_OF_SEVERAL and context - scored[1][0] >= _AHEAD
        why = "ambiguous"
    else:
        sure = context >= _CONTEXT_EXACT
        why = "moved"
    return Verdict(Anchor.ATTACHED, (span,), "unchanged", 1.0) if sure else Verdict(Anchor.REVIEW, (span,), why, 1.0)


def _occurrences(form: str, exact: str, segment: Segment) -> list[int]:
    """Where the words stand as whole words: "2 people" is not in "12 people". Far more places than anybody could
    choose from are cut short; the verdict is ``ambiguous`` all the same."""
    whole_left = exact[0].isalnum() and not _joined(segment.prefix[-2:][::-1], exact[0])
    whole_right = exact[-1].isalnum() and not _joined(segment.suffix[:2], exact[-1])
    found: list[int] = []
    at = form.find(exact)
    while at >= 0 and len(found) < _MOST_PLACES:
        end = at + len(exact)
        cut = (whole_left and _joined(form[max(0, at - 2) : at][::-1], exact[0])) or (
            whole_right and _joined(form[end : end + 2], exact[-1])
        )
        if not cut:
            found.append(at)
        at = form.find(exact, at + 1)
    return found


def _joined(beside: str, edge: str) -> bool:
    """Whether the characters beside (nearest first) belong to the same word or number as the edge."""
    if beside[:1].isalnum():
        return True
    return edge.isdigit() and beside[:1] in (".", ",") and beside[1:].isdigit()


def _context(form: str, start: int, end: int, segment: Segment) -> float:
    """How much of the stored surroundings still stands around a place, 0–1, in words."""
    before = _edge_words(segment.prefix, cut_left=len(segment.prefix) >= CONTEXT)
    after = _edge_words(segment.suffix, cut_right=len(segment.suffix) >= CONTEXT)
    if not before and not after:
        return 1.0
    left = [token.word for token in tokens(form[max(0, start - 2 * CONTEXT) : start])]
    right = [token.word for token in tokens(form[end : end + 2 * CONTEXT])]
    same = _common(before, left[-len(before) :]) + _common(after, right[: len(after)])
    return same / (len(before) + len(after))


def _edge_words(context: str, *, cut_left: bool = False, cut_right: bool = False) -> list[str]:
    """The words of a stored context, without one that may be cut in half at its far end."""
    words = [token.word for token in tokens(matching_form(context)[0])]
    if len(words) > 1:
        words = words[1:] if cut_left else words
        words = words[:-1] if cut_right else words
    return words


def _common(one: list[str], other: list[str]) -> int:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


class _Candidate(NamedTuple):
    similarity: float
    start: int  # in the form
    end: int
    spelled_alike: bool
    meant_alike: bool


def _approximate(place: _Prepared, segment: Segment, exact: str) -> Verdict:
    gone = Verdict(Anchor.ORPHAN, (), "gone", 0.0)
    quoted = tokens(exact)
    if len(exact) < _SHORTEST or not quoted:
        return gone
    candidates = _candidates(place.form, segment, exact, quoted)
    if not candidates:
        return gone
    best = max(candidates)
    context = _context(place.form, best.start, best.end, segment)
    if best.similarity < _SIMILAR or context < _CONTEXT_SIMILAR:
        return Verdict(Anchor.ORPHAN, (), "gone", best.similarity)
    spans = (place.span(best.start, best.end),)
    if not best.meant_alike:
        return Verdict(Anchor.REVIEW, spans, "meaning changed", best.similarity)
    rivals = [rival for rival in candidates if rival.end <= best.start or best.end <= rival.start]
    if any(best.similarity - rival.similarity < _AHEAD for rival in rivals):
        return Verdict(Anchor.REVIEW, spans, "ambiguous", best.similarity)
    sure = best.spelled_alike and best.similarity >= _ATTACH_EDITED and context >= _CONTEXT_EDITED
    return Verdict(Anchor.ATTACHED if sure else Anchor.REVIEW, spans, "edited", best.similarity)


@lru_cache(maxsize=2)
def _indexed(form: str) -> tuple[list[Token], dict[str, list[int]]]:
    found = tokens(form)
    places: dict[str, list[int]] = {}
    for at, token in enumerate(found):
        places.setdefault(token.word, []).append(at)
    return found, places


def _candidates(form: str, segment: Segment, exact: str, quoted: list[Token]) -> list[_Candidate]:
    """The likeliest places of a changed quote. Its rarest words vote for where its first word would stand (over
    the whole text, which costs less than looking near the old place first); each place is then aligned."""
    words, places = _indexed(form)
    known = [(at, places[token.word]) for at, token in enumerate(quoted) if token.word in places]
    known.sort(key=lambda pair: len(pair[1]))
    width = max(3, len(quoted) // 4)
    votes: Counter[int] = Counter()
    for at, found in known[:24]:
        for position in found[:_MOST_PLACES]:
            votes[(position - at) // width] += 1
    begun = {bucket * width for bucket, _ in votes.most_common(5)}
    aligned = [_align(form, words, first, segment, exact, quoted) for first in sorted(begun)]
    return [candidate for candidate in aligned if candidate]


def _align(
    form: str, words: list[Token], first: int, segment: Segment, exact: str, quoted: list[Token]
) -> _Candidate | None:
    """Lay quote and context over the words from about ``first`` on, and read off where the quote falls."""
    before = tokens(matching_form(segment.prefix)[0])
    after = tokens(matching_form(segment.suffix)[0])
    slack = len(quoted) // 3 + 8
    window = words[max(0, first - slack - len(before)) : first + len(quoted) + 2 * slack + len(after)]
    laid = [token.word for token in (*before, *quoted, *after)]
    steps = SequenceMatcher(None, laid, [token.word for token in window], autojunk=False).get_opcodes()
    begin = _landing(steps, len(before), at_end=False)
    finish = _landing(steps, len(before) + len(quoted), at_end=True)
    added_before, added_after = _added(steps, len(before)), _added(steps, len(before) + len(quoted))
    begin -= added_before if added_before <= _FEW else 0
    finish += added_after if added_after <= _FEW else 0
    if begin >= finish or finish > len(window):
        return None
    now = window[begin:finish]
    start, end = _with_marks(form, now[0].start, now[-1].end, exact)
    similarity, spelled_alike = _compare(quoted, now)
    spelled_alike = spelled_alike and not added_before and not added_after
    return _Candidate(similarity, start, end, spelled_alike, keeps_meaning(quoted, now))


def _added(steps: Sequence[tuple[str, int, int, int, int]], boundary: int) -> int:
    """How many words were put in right at a boundary: "as they are" may have become "as they are not"."""
    return sum(j2 - j1 for tag, i1, _, j1, j2 in steps if tag == "insert" and i1 == boundary)


def _landing(steps: Sequence[tuple[str, int, int, int, int]], boundary: int, *, at_end: bool) -> int:
    """Where a boundary between laid words falls in the window."""
    inside = boundary - 1 if at_end else boundary
    for tag, i1, i2, j1, j2 in steps:
        if i1 <= inside < i2:
            if tag == "delete":
                return j1
            if tag == "replace" and at_end and i2 == boundary:
                return j2
            return min(j2, j1 + boundary - i1)
    return steps[-1][4] if steps else 0


def _with_marks(form: str, start: int, end: int, exact: str) -> tuple[int, int]:
    """Take in quotation marks and stops beside the words where the quote had some, with the space French sets."""
    lead, tail = re.match(r"\W*", exact)[0], re.search(r"\W*$", exact)[0]  # type: ignore[index]
    if " " in lead and form.endswith(lead, 0, start):
        start -= len(lead)
    if " " in tail and form.startswith(tail, end):
        end += len(tail)
    leading = len(exact) - len(re.sub(r"^\W+", "", exact))
    trailing = len(exact) - len(re.sub(r"\W+$", "", exact))
    while leading and start and not form[start - 1].isalnum() and not form[start - 1].isspace():
        start -= 1
        leading -= 1
    while trailing and end < len(form) and not form[end].isalnum() and not form[end].isspace():
        end += 1
        trailing -= 1
    return start, end


def _compare(old: list[Token], new: list[Token]) -> tuple[float, bool]:
    """Similarity by characters of the words in common, and whether the rest differs in spelling only."""
    matcher = SequenceMatcher(None, [token.word for token in old], [token.word for token in new], autojunk=False)
    same = 0
    spelled_alike = True
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        was, now = [token.word for token in old[i1:i2]], [token.word for token in new[j1:j2]]
        if tag == "equal":
            same += sum(map(len, was))
            continue
        if tag == "replace":
            pair = SequenceMatcher(None, " ".join(was)[:500], " ".join(now)[:500], autojunk=False)
            same += sum(block.size for block in pair.get_matching_blocks())
        spelled_alike = spelled_alike and same_spelling(was, now)
    total = sum(len(token.word) for token in old) + sum(len(token.word) for token in new)
    return min(1.0, 2 * same / total) if total else 0.0, spelled_alike
