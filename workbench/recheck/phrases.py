"""The report's own words, read back: stance, who is not named, who passed it on, dates, in every language a report
can be written in. They come from the catalogues the report was written with (``report.words``)."""

import re
from functools import cache

from workbench.model import Stance
from workbench.report.words import LANGUAGES, words
from workbench.text import fold


@cache
def unattributed() -> frozenset[str]:
    return frozenset(fold(words(language)("unattributed")) for language in LANGUAGES)


@cache
def same_words() -> tuple[str, ...]:
    """What a table of variants adds to a wording that is the same as the one above it."""
    return tuple(f"({words(language)('same_words')})" for language in LANGUAGES)


def stances_in(text: str) -> set[Stance]:
    """The stance a line of attribution names by its word, and the one it names by its sign: two, where somebody
    changed only one of them."""
    found = _stances().search(text)
    return {_by_word()[found[1]], _by_sign()[found[2]]} if found else set()


def without_via(head: str) -> tuple[str, str]:
    """Speaker and who passed the words on, of “A, as passed on by B”; the second is empty where nobody did."""
    for language in LANGUAGES:
        before, _, after = words(language)("via", name="\n").partition("\n")
        speaker, found, via = head.partition(before)
        if found:
            return speaker, via.removesuffix(after) if after else via
    return head, ""


@cache
def months() -> dict[str, int]:
    """Every name of a month, in small letters, with its number."""
    named = {}
    for language in LANGUAGES:
        for key in ("months", "months_alone", "months_short"):
            for number, month in enumerate(words(language)(key).split(), 1):
                named[month.casefold().rstrip(".")] = number
                if language == "en":
                    named[month[:3].casefold()] = number
    return named | {"sept": 9}


@cache
def _by_word() -> dict[str, Stance]:
    return {words(language)(stance.value): stance for language in LANGUAGES for stance in Stance}


@cache
def _by_sign() -> dict[str, Stance]:
    return {stance.sign: stance for stance in Stance}


@cache
def _stances() -> re.Pattern[str]:
    signs = "".join(map(re.escape, _by_sign()))
    return re.compile(rf"(?:^|\s)({'|'.join(map(re.escape, _by_word()))})[ \u00a0]([{signs}])")
