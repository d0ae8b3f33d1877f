"""Who is said to speak in a few paragraphs: every reporting verb with its subject.

What stands between quotation marks is masked first, so that a verb within a quotation reports nothing. The
subject is looked for left of the verb ("Lavrov said"), then right of it behind a quotation ("said Lavrov"), past
an apposition ("Ibrahim Kalin, a spokesman, said").
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from workbench.model import Span
from workbench.quotations import quotations
from workbench.suggest.lexicon import (
    NOT_NAMES,
    ORGANISATIONS,
    PRONOUNS,
    ROLES,
    TITLES,
    UNNAMED,
    adjectives,
    cues,
    listed,
)
from workbench.suggest.naming import Phrase, folded_word, phrases
from workbench.text import sentences

MASK = "\x01"

_PLURALS = UNNAMED | {"ministers", "they"}
_SKIPPED = listed(
    "has had have was were is are be been also then later further once again still only just first earlier"
    " previously recently repeatedly reportedly today yesterday on in at to would will did does do not never both"
    " and went goes go continued came last this week month year monday tuesday wednesday thursday friday saturday"
    " sunday night morning evening himself herself"
)
_PREPOSITIONS = listed(
    "in at to of with from by on for against after before during about over under near between among into through"
    " towards toward alongside including like via despite amid regarding concerning than as called named"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A reporting verb at ``cue`` and who it names. ``kind`` is that of the name phrase, or ``role`` (``name`` is
    then the words, as "the Russian foreign minister"), ``pronoun``, ``many`` ("officials"). ``strength`` is 2 for a
    verb of saying, 1 for one of opinion."""

    cue: Span
    name: str
    kind: str
    span: Span
    sentence: int
    strength: int = 2


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a stretch of text: its quotations (the outermost), its sentences and its frames in order."""

    quoted: tuple[Span, ...]
    sentences: tuple[Span, ...]
    frames: tuple[Frame, ...]
    masked: str


_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@lru_cache(maxsize=32)
def read(text: str) -> Read:
    """Read a few paragraphs. Positions are of the given text."""
    quoted = [(found.span, found.parts) for found in quotations(text) if found.level == 1]
    masked = _mask(text, [part for _, parts in quoted for part in parts])
    spans = sentences(masked)
    frames: list[Frame] = []
    for number, sentence in enumerate(spans):
        frames += _frames_of(masked, sentence, number)
    return Read(tuple(span for span, _ in quoted), tuple(spans), tuple(frames), masked)


def _mask(text: str, parts: list[Span]) -> str:
    """The text with what is said blotted out, except a stop at the end, which may end the sentence around it. Words
    quoted in the midst of a sentence without a stop are blotted out as well."""
    pieces = []
    at = 0
    for part in parts:
        if part.start < at:
            continue
        keep = 1 if part.end > part.start and text[part.end - 1] in ".!?…," else 0
        blot = "".join("\n" if char == "\n" else MASK for char in text[part.start : part.end - keep])
        pieces += [text[at : part.start], blot, text[part.end - keep : part.end]]
        at = part.end
    return "".join([*pieces, text[at:]])


def _frames_of(masked: str, sentence: Span, number: int) -> list[Frame]:
    found: list[Frame] = []
    words = list(_WORD.finditer(masked, sentence.start, sentence.end))
    named = [_shifted(phrase, sentence.start) for phrase in phrases(sentence.of(masked))]
    label = _label(masked, sentence, named, number)
    if label:
        found.append(label)
    known = cues()
    for at, match in enumerate(words):
        word = match[0]
        kind = known.get(word if word.islower() else "")
        if kind is None:
            if word.lower() == "according":
                found += _according(masked, sentence, words, at, named, number)
            continue
        cue = Span(*match.span())
        if kind == "saying":
            subject = _quoted_as(masked, words, at, named) or _beside(masked, cue, named) or _before(found, number)
        else:
            subject = _right(masked, sentence, cue, named) or _left(masked, sentence, words, at, named)
        if subject:
            strength = 1 if kind == "opinion" else 2
            found.append(replace(subject, cue=cue, sentence=number, strength=strength))
    return found


def _shifted(phrase: Phrase, by: int) -> Phrase:
    return replace(phrase, span=Span(phrase.span.start + by, phrase.span.end + by))


def _subject(name: str, kind: str, span: Span) -> Frame:
    return Frame(span, name, kind, span, 0)


def _of_phrase(phrase: Phrase) -> Frame:
    return _subject(phrase.name, phrase.kind, phrase.span)


def _beside(masked: str, cue: Span, named: list[Phrase]) -> Frame | None:
    """ "Footage of Ilona Kovács asking": the name right before a participle speaks."""
    found = next((each for each in named if each.name and masked[each.span.end : cue.start] == " "), None)
    return _of_phrase(found) if found else None


def _before(found: list[Frame], number: int) -> Frame | None:
    """A participle speaks for the subject of its sentence: "Lavrov revealed …, adding that"."""
    return next((frame for frame in reversed(found) if frame.sentence == number), None)


def _label(masked: str, sentence: Span, named: list[Phrase], number: int) -> Frame | None:
    """ "Lavrov: “…”", as an interview prints it, or "“…” — Lavrov" under a quotation."""
    last = named[-1] if named else None
    if last and last.name and masked[last.span.end : sentence.end].strip(" .\xa0") == "":
        dash = re.search(r"[\"”’»'][ \xa0]*[―—–][ \xa0]*$", masked[sentence.start : last.span.start])
        if dash or re.fullmatch(r"[―—–][ \xa0]*", masked[sentence.start : last.span.start]):
            return replace(_of_phrase(last), cue=Span(last.span.start - 1, last.span.start), sentence=number)
    if named and named[0].kind != "role":
        first = named[0]
        before = masked[sentence.start : first.span.start]
        after = masked[first.span.end : first.span.end + 2]
        if after[:1] == ":" and all(folded_word(word) in TITLES | adjectives() for word in before.split()):
            return replace(_of_phrase(first), cue=Span(first.span.end, first.span.end + 1), sentence=number)
    return None


def _according(
    masked: str, sentence: Span, words: list[re.Match[str]], at: int, named: list[Phrase], number: int
) -> list[Frame]:
    if at + 1 >= len(words) or words[at + 1][0] != "to":
        return []
    cue = Span(words[at].start(), words[at + 1].end())
    subject = _noun_phrase(masked, cue.end, sentence.end, named)
    return [replace(subject, cue=cue, sentence=number)] if subject else []


def _quoted_as(masked: str, words: list[re.Match[str]], at: int, named: list[Phrase]) -> Frame | None:
    """ "State media quoted Foreign Minister Faisal Mekdad as saying": Mekdad speaks."""
    if at < 2 or words[at - 1][0] != "as":
        return None
    end = words[at - 1].start()
    quoted = next((word for word in reversed(words[:at]) if word[0] in {"quoted", "cited", "quotes"}), None)
    if quoted is None:
        return None
    inner = [
        phrase for phrase in named if quoted.end() <= phrase.span.start and phrase.span.end <= end and phrase.name
    ]
    if inner:
        return _of_phrase(inner[-1])
    outer = [phrase for phrase in named if phrase.span.end <= quoted.start() and phrase.name]
    return _of_phrase(outer[-1]) if outer else None  # "Mekdad was quoted by an agency as saying"


def _right(masked: str, sentence: Span, cue: Span, named: list[Phrase]) -> Frame | None:
    """The subject behind the verb: only right after a quotation ("…,” said Lavrov"), where English allows it."""
    before = masked[max(sentence.start, cue.start - 3) : cue.start].rstrip()
    if not before or before[-1] not in "\"”’»'“":
        return None
    return _noun_phrase(masked, cue.end, sentence.end, named)


def _noun_phrase(masked: str, start: int, end: int, named: list[Phrase]) -> Frame | None:
    """The name, role or organisation that begins at a place: "Lavrov", "the spokesman Ibrahim Kalin", "the
    ministry’s spokeswoman, Maria Zakharova"."""
    clause = re.split(r"[;:“\"]", masked[start : min(end, start + 160)])[0]
    words = list(_WORD.finditer(clause))
    for at, match in enumerate(words[:12]):
        place = start + match.start()
        phrase = next((phrase for phrase in named if phrase.span.start == place and phrase.name), None)
        if phrase and not phrase.possessive:
            return _of_phrase(phrase)
        word = folded_word(match[0])
        if at == 0 and word in PRONOUNS:
            return _subject(match[0], "pronoun", Span(place, place + len(match[0])))
        if word in _PLURALS:
            return _subject(clause.strip(), "many", Span(place, start + match.end()))
        if word in cues() or (at and word in _PREPOSITIONS and word != "of"):
            break
    return _role([(match[0], start + match.start(), start + match.end()) for match in words[:6]], forwards=True)


def _role(words: list[tuple[str, int, int]], *, forwards: bool = False) -> Frame | None:
    """ "the Russian foreign minister", "the defense ministry": the words from an article up to a title or the head
    of an organisation."""
    head = -1
    for at, (word, _, _) in enumerate(words):
        folded = folded_word(word)
        if folded in ROLES or folded in ORGANISATIONS or folded in _PLURALS:
            head = at
        elif forwards and head >= 0 and folded not in TITLES:
            break
    if head < 0 or (not forwards and head != len(words) - 1):
        return None
    begin = head
    while begin and _goes_before(words[begin - 1][0]):
        begin -= 1
    if folded_word(words[begin][0]) in {"the", "a", "an", "his", "her", "its", "their"}:
        begin += 1
    if begin > head:
        return None
    name = " ".join(word for word, _, _ in words[begin : head + 1])
    folded = folded_word(words[head][0])
    kind = "many" if folded in _PLURALS else "organisation" if folded in ORGANISATIONS else "role"
    return _subject(name, kind, Span(words[begin][1], words[head][2]))


def _goes_before(word: str) -> bool:
    folded = folded_word(word)
    return (
        folded in TITLES
        or folded in adjectives()
        or folded in {"the", "state", "ruling", "main", "official", "local", "un", "eu", "us", "u.s"}
        or word.endswith(("’s", "'s"))
        or (word[0].isupper() and folded not in NOT_NAMES)
    )


def _left(masked: str, sentence: Span, words: list[re.Match[str]], at: int, named: list[Phrase]) -> Frame | None:
    """The subject before the verb, within what follows the last quotation or semicolon."""
    cue = words[at].start()
    clause = max(masked.rfind(mark, sentence.start, cue) for mark in (MASK, ";", "”", "»")) + 1
    clause = max(clause, sentence.start)
    left = [match for match in words[:at] if match.start() >= clause]
    while left and (left[-1][0].lower() in _SKIPPED or _is_adverb(left[-1][0])):
        left.pop()
    if not left:
        return None
    last = left[-1]
    if last[0].lower() in {"to", "the", "a", "an", "his", "her", "their", "its"}:
        return None
    gap = masked[last.end() : cue]
    names = [phrase for phrase in named if clause <= phrase.span.start and phrase.span.end <= cue]
    if "," in gap and not gap.count(",") > 2:
        return _past_apposition(masked, clause, last.end(), names) or _first_name(masked, clause, names)
    if last[0].lower() in PRONOUNS and last[0].lower() != "who":
        return _subject(last[0], "pronoun", Span(*last.span()))
    if last[0].lower() in _PLURALS:
        return _subject(last[0], "many", Span(*last.span()))
    if last[0].lower() == "who":
        return _of_phrase(names[-1]) if names and names[-1].name else None
    ending = next((phrase for phrase in names if phrase.span.end == last.end()), None)
    if ending and ending.name and not _governed(masked, ending):
        return _of_phrase(ending)
    if ending and not ending.name:  # "Hulusi Akar, Turkiye’s Defense Minister said"
        return _past_apposition(masked, clause, last.end(), names) or _role(_texts(left))
    return _role(_texts(left)) or _role_with_tail(left) or _first_name(masked, clause, names)


def _role_with_tail(words: list[re.Match[str]]) -> Frame | None:
    """ "The envoy to the talks", "the head of the agency"."""
    for at, (word, after) in enumerate(pairwise(words)):
        if after[0] in {"of", "to", "for", "in", "at"} and folded_word(word[0]) in ROLES:
            return _role(_texts(words[: at + 1]))
    return None


def _texts(words: list[re.Match[str]]) -> list[tuple[str, int, int]]:
    return [(match[0], match.start(), match.end()) for match in words[-6:]]


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word.islower() and len(word) > 4


def _past_apposition(masked: str, clause: int, end: int, names: list[Phrase]) -> Frame | None:
    """A name set off by commas: "Ibrahim Kalin, a spokesman," or "The president’s envoy, Alexander Lavrentiev,"."""
    comma = masked.rfind(",", clause, end)
    inner = [phrase for phrase in names if phrase.span.start > comma >= 0 and phrase.kind == "person"]
    outer = [phrase for phrase in names if phrase.name and phrase.span.end <= comma and not _governed(masked, phrase)]
    closest = [phrase for phrase in outer if masked[phrase.span.end : phrase.span.end + 1] == ","]
    if closest and closest[-1].kind != "state":
        return _of_phrase(closest[-1])
    if inner and masked[comma + 1 : inner[0].span.start].strip() == "":
        return _of_phrase(inner[0])
    persons = [phrase for phrase in outer if phrase.kind == "person"]
    return _of_phrase(persons[0]) if persons else None


def _first_name(masked: str, clause: int, names: list[Phrase]) -> Frame | None:
    """The first name of a clause that no preposition governs: "Lavrov at a press conference said"."""
    free = [phrase for phrase in names if phrase.name and not phrase.possessive and not _governed(masked, phrase)]
    return _of_phrase(free[0]) if free else None


def _governed(masked: str, phrase: Phrase) -> bool:
    before = re.search(r"([^\W\d_]+)\s+(?:the\s+)?$", masked[max(0, phrase.span.start - 24) : phrase.span.start])
    return bool(before and before[1].lower() in _PREPOSITIONS)
