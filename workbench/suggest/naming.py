"""Names as an article writes them: titles off, surname found, a bare surname made whole.

A name phrase is a row of capitalised words. What it names is decided by its words alone: after a title comes a
person, a ministry or a party is an organisation, a title with nothing after it is a role.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.model import Span
from workbench.suggest.lexicon import HONORIFICS, NOT_NAMES, ORGANISATIONS, PARTICLES, TITLES, adjectives, states
from workbench.text import fold


@dataclass(frozen=True, slots=True)
class Phrase:
    """A name phrase at ``span`` of its text. ``name`` is without titles (empty for a role), ``title`` the folded
    words before it, ``kind`` one of ``person``, ``organisation``, ``state``, ``role``."""

    name: str
    kind: str
    span: Span
    title: tuple[str, ...] = ()
    possessive: bool = False

    @property
    def key(self) -> str:
        """What a later bare mention would say: the folded surname, or the whole of another kind of name."""
        folded = folded_word(self.name)
        return folded.split(" ")[-1] if self.kind == "person" else folded


@lru_cache(maxsize=16384)
def folded_word(word: str) -> str:
    """``text.fold``, kept for the words of an article."""
    return word.lower() if word.isascii() else fold(word)


_POSSESSIVE = re.compile(r"['’]s?$")


@lru_cache(maxsize=1)
def capitalised() -> re.Pattern[str]:
    """A word with a capital. Python's re knows no class of capitals."""
    capital = "".join(char for char in map(chr, range(0x530)) if char.isupper())
    return re.compile(rf"(?<!\w)(?:(?:[{capital}]\.){{2,}}|[{capital}]\w*(?:['’-]\w+)*[.’']?)")


@lru_cache(maxsize=1)
def _row() -> re.Pattern[str]:
    """A row of capitalised words, particles between them allowed."""
    particle = "|".join(sorted(PARTICLES - {"of"}))
    word = capitalised().pattern.removeprefix(r"(?<!\w)")
    return re.compile(rf"(?<!\w){word}(?:[ \xa0\u202f](?:(?:{particle})[ \xa0\u202f]){{0,2}}{word})*")


_WORD = re.compile(r"[^\s\xa0\u202f]+")


@lru_cache(maxsize=64)
def phrases(text: str) -> tuple[Phrase, ...]:
    """The name phrases of a stretch of text, in order; a possessive ("Turkey’s") ends one."""
    found: list[Phrase] = []
    for match in _row().finditer(text):
        row: list[tuple[str, int, int]] = []
        for part in _WORD.finditer(match[0]):
            word, start, end = part[0], match.start() + part.start(), match.start() + part.end()
            ends = word[-1] in ".’'" and not (word[-1] == "." and _is_short(word))
            if ends and word[-1] == ".":
                word, end = word[:-1], end - 1
            if not row and word[0].islower():
                continue
            row.append((word, start, end))
            if ends or word.endswith(("’s", "'s")):
                _close(row, found)
                row = []
        _close(row, found)
    return tuple(found)


def _is_short(word: str) -> bool:
    """Initials, titles and dotted abbreviations keep their full stop: "J.", "Gen.", "U.S."."""
    return len(word) == 2 or "." in word[:-1] or (len(word) < 6 and folded_word(word[:-1]) in TITLES)


def _close(row: list[tuple[str, int, int]], found: list[Phrase]) -> None:
    while row and folded_word(row[0][0]) in NOT_NAMES:
        row = row[1:]
    while row and folded_word(row[-1][0]) in NOT_NAMES:
        row = row[:-1]
    if row:
        phrase = _read(row)
        if phrase:
            found.append(phrase)


def _read(row: list[tuple[str, int, int]]) -> Phrase | None:
    words = [word for word, _, _ in row]
    possessive = bool(_POSSESSIVE.search(words[-1]))
    words[-1] = _POSSESSIVE.sub("", words[-1])
    folded = [folded_word(word.rstrip(".")) for word in words]
    span = Span(row[0][1], row[-1][2] - (len(row[-1][0]) - len(words[-1])))
    if folded[-1] in ORGANISATIONS and (len(folded) > 1 or folded[-1] in {"kremlin", "congress", "parliament"}):
        return Phrase(" ".join(words), "organisation", span, (), possessive)
    if len(folded) == 1 and folded[0] in adjectives():
        return None
    titled = max((at + 1 for at, word in enumerate(folded) if word in TITLES), default=0)
    if titled == len(folded) > 1 and folded[-2] in HONORIFICS:
        titled -= 1  # "Mr. King"
    begin = titled
    while begin < len(folded) - 1 and (folded[begin] in adjectives() or (folded[begin] in states() and not titled)):
        begin += 1
    title, name = tuple(folded[:begin]), words[begin:]
    if not name:
        return Phrase("", "role", span, title, possessive)
    start = row[begin][1]
    kind = "state" if len(name) == 1 and folded[begin] in states() and not titled else "person"
    if len(name) == 1 and name[0].isupper() and len(name[0]) > 1 and not titled:
        kind = "organisation"  # NATO
    return Phrase(" ".join(name), kind, Span(start, span.end), title, possessive)


@lru_cache(maxsize=8)
def full_names(text: str) -> dict[str, Phrase]:
    """Folded surname → the fullest name an article gives its bearer; a surname that two given names share is
    left out, because nobody can tell whose it is."""
    longest: dict[str, Phrase] = {}
    shared: set[str] = set()
    for phrase in phrases(text):
        if phrase.kind != "person":
            continue
        known = longest.get(phrase.key)
        if known is None or (" " not in known.name and " " in phrase.name):
            longest[phrase.key] = phrase
        elif " " in phrase.name and not _agree(known.name, phrase.name):
            shared.add(phrase.key)
        elif len(phrase.name) > len(known.name):
            longest[phrase.key] = phrase
    return {key: phrase for key, phrase in longest.items() if key not in shared}


def _agree(one: str, other: str) -> bool:
    """Whether two full names with one surname may be one person: one given name begins as the other does."""
    first, second = folded_word(one).split(" ")[0], folded_word(other).split(" ")[0]
    shorter, longer = sorted((first.rstrip("."), second.rstrip(".")), key=len)
    return longer.startswith(shorter[: max(1, len(shorter) - 2)])
