"""From equal to altered: how far what stands in the document is from what stands in the source.

Equal to the letter, equal but for typography, edited and marked as such (``[…]``, ``[word]``, ``[T]his``,
``walk[ed]``), or different words. A mark is no licence: a bracket in the place of a number or a negation, and a
gap of a few words that swallows one, change what is said and count as altered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.language import tr
from workbench.model import Span
from workbench.recheck.values import Edit, Verdict
from workbench.recheck.words import MARK, Word, same, words
from workbench.text import canonical
from workbench.wording import keeps_meaning, tokens

_BRACKETED = 8  # words of the source a bracket may stand for
_SHORT_GAP = 3


@dataclass(frozen=True, slots=True)
class Comparison:
    verdict: Verdict
    edits: tuple[Edit, ...] = ()
    reason: str = ""


def compare(found: str, expected: str) -> Comparison:
    """``found`` in the document against ``expected``, canonical and whole."""
    if found == expected:
        return Comparison(Verdict.VERBATIM)
    found = canonical(found)
    here, there = words(found), words(expected)
    if same(here, there):
        return Comparison(Verdict.TYPOGRAPHY, reason=tr("Only spaces, marks or dashes are set differently."))
    changed = edits(found, here, expected, there)
    omitted = marked(here, there)
    if omitted is None:
        return Comparison(Verdict.ALTERED, changed, _reason(changed))
    for stretch, instead in omitted:
        if lost := swallowed(expected, stretch, instead):
            why = tr("What is left out or put in brackets changes what is said: “{words}”.", words=lost)
            return Comparison(Verdict.ALTERED, changed, why)
    return Comparison(Verdict.MARKED, changed, tr("The edits are marked with brackets or an ellipsis."))


def edits(found: str, here: Sequence[Word], expected: str, there: Sequence[Word]) -> tuple[Edit, ...]:
    """The stretches that differ, in the order of the text."""
    matcher = SequenceMatcher(None, [word.word for word in there], [word.word for word in here], autojunk=False)
    made = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            was = _place(there, i1, i2, len(expected))
            now = _place(here, j1, j2, len(found))
            made.append(Edit(was.of(expected), now.of(found), was, now))
    return tuple(made)


def _place(parts: Sequence[Word], first: int, end: int, length: int) -> Span:
    if first < end:
        return Span(parts[first].start, parts[end - 1].end)
    at = parts[first].start if first < len(parts) else length
    return Span(at, at)


Omission = tuple[list[Word], str]
"""Tokens of the source that do not stand in the document, and the bracket that stands for them (or nothing)."""


def marked(here: Sequence[Word], there: Sequence[Word], *, within: bool = False) -> list[Omission] | None:
    """What marks in ``here`` account for, or ``None`` where they do not account for every difference. With
    ``within``, ``here`` may begin and end anywhere in ``there``."""
    if not any(word.is_gap or word.is_bracket for word in here):
        return None
    reached: list[dict[int, int]] = [dict.fromkeys(range(len(there)), 0) if within else {0: 0}]
    for word in here:
        following: dict[int, int] = {}
        for at in reached[-1]:
            for then in _steps(word, there, at):
                following.setdefault(then, at)
        if not following:
            return None
        reached.append(following)
    ends = sorted(reached[-1]) if within else [len(there)]
    if ends[0] not in reached[-1]:
        return None
    return _omissions(here, there, reached, ends[0])


def _steps(word: Word, there: Sequence[Word], at: int) -> range | tuple[int, ...]:
    """Where reading may go on in the source after this token of the document, from ``at``."""
    if word.is_gap:
        return range(at, len(there) + 1)
    if at < len(there) and there[at].word == word.word:
        return (at + 1,)
    if not word.is_bracket:
        return ()
    if not _stands_alone(word.word):
        return (at + 1,) if at < len(there) and _mended(word.word, there[at].word) else ()
    end = at
    while end < len(there) and end - at < _BRACKETED and not there[end].is_gap:
        end += 1
    return range(at, end + 1)


def _stands_alone(word: str) -> bool:
    """``[word]``, and not letters in brackets within a word."""
    return word.startswith("[") and word.endswith("]")


def _mended(written: str, original: str) -> bool:
    """``[T]his`` for “this”, ``walk[ed]`` for “walks”: the letters outside of the brackets are the source's."""
    opening, closing = written.find("["), written.rfind("]")
    before, inside, after = written[:opening], written[opening + 1 : closing], written[closing + 1 :]
    if not before:
        return (inside + after).casefold() == original.casefold() and original.endswith(after)
    return len(before) > 1 and original.startswith(before) and original.endswith(after)


def _omissions(
    here: Sequence[Word], there: Sequence[Word], reached: Sequence[dict[int, int]], end: int
) -> list[Omission]:
    made: list[Omission] = []
    at = end
    for index in range(len(here), 0, -1):
        before = reached[index][at]
        word = here[index - 1]
        if at > before and there[before].word != word.word and (word.is_gap or _stands_alone(word.word)):
            made.append((list(there[before:at]), "" if word.is_gap else word.word))
        at = before
    return made[::-1]


def swallowed(expected: str, stretch: Sequence[Word], instead: str) -> str:
    """The number or negation that a short gap or a bracket takes away, if it does."""
    said = [word for word in stretch if word.word != MARK and not word.is_gap]
    if not instead and len(said) > _SHORT_GAP:
        return ""
    kept = {token.word for token in tokens(instead.lower())}
    for word in said:
        text = expected[word.start : word.end]
        lost = [token for token in tokens(text.lower()) if token.word not in kept]
        if not keeps_meaning([], lost):
            return text
    return ""


def _reason(changed: Sequence[Edit]) -> str:
    was, now = (" ".join(getattr(edit, side) for edit in changed) for side in ("expected", "found"))
    if was.casefold() == now.casefold():
        return tr("A capital letter is changed without brackets.")
    if not any(char.isalnum() for char in was + now) and not any(gap in was + now for gap in ("…", "...")):
        return tr("Quotation marks or signs within it are not the source’s.")
    if any(char.isdigit() for char in was + now):
        return tr("A number is not the source’s.")
    if ("…" in was or "..." in was) and not ("…" in now or "..." in now):
        return tr("Something is left out without being marked.")
    if not keeps_meaning(tokens(was.lower()), tokens(now.lower())):
        return tr("A negation or a number word is not the source’s.")
    if not now.strip():
        return tr("Words are left out without a mark.")
    if not was.strip():
        return tr("Words are put in without a mark.")
    return tr("The words are not the source’s.")
