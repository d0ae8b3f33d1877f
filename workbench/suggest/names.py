"""Whether a new name is an actor who is known already, written another way.

Precise rather than eager: what is offered becomes an alias with one key, and an alias on the wrong actor is a false
attribution. States are never guessed (Iran is not Iraq, Niger not Nigeria); persons need the same surname and given
names that can be one; organisations the same words in any order, or their initials.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.model import Actor, ActorKind
from workbench.suggest.lexicon import ORGANISATIONS, PARTICLES, TITLES, adjectives, states
from workbench.text import fold

_LONG = 8
"""Letters of a surname that can hold a slip and still be nobody else's."""
_FILLERS = frozenset({"the", "of", "and", "for", "a", "in", "on"})
_CYRILLIC = str.maketrans(
    dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "yu", "я": "ya", "ё": "e"}
    | {"ь": "", "ъ": "", "й": "i", "і": "i", "ї": "i", "є": "e", "ґ": "g"}
)
# Ways to write one sound in Latin letters; longest first.
_SOUNDS = [
    ("tsch", "ch"), ("dzh", "j"), ("sch", "sh"), ("kh", "h"), ("gh", "g"), ("dj", "j"), ("zh", "j"), ("ph", "f"),
    ("th", "t"), ("dh", "d"), ("ck", "k"), ("qu", "k"), ("ou", "u"), ("oo", "u"), ("iy", "i"), ("yi", "i"),
    ("ei", "i"),
    ("ey", "i"), ("ai", "ay"), ("ie", "i"), ("ye", "e"), ("tz", "ts"), ("q", "k"), ("w", "v"), ("x", "ks"),
]  # fmt: skip
_SHORT_NAMES = """
bill william will; bob robert rob; dick richard rick; jim james jimmy; joe joseph; jack john; mike michael; tom
thomas; tony anthony antony; ted edward ed; dan daniel; dave david; steve steven stephen; chris christopher; ben
benjamin; nick nicholas; alex alexander aleksandr sasha; kate catherine katherine kathryn; liz elizabeth; meg
margaret; sam samuel; sue susan; pat patrick patricia; vlad vladimir; misha mikhail; kolya nikolay nikolai; dima
dmitry; max maxim; andy andrew; matt matthew; greg gregory; jeff jeffrey geoffrey; larry lawrence; charlie
charles; frank francis; fred frederick
"""


def near(name: str, actors: Sequence[Actor]) -> Actor | None:
    """The one existing actor a name probably means, or ``None``: where two could be meant nothing is said."""
    wanted = _reading(name)
    if wanted is None:
        return None
    found = [actor for actor in actors if any(_may_be_one(wanted, known, actor.kind) for known in _readings(actor))]
    whole = [actor for actor in found if any(known.folded == wanted.folded for known in _readings(actor))]
    if len(whole) == 1:
        return whole[0]
    return found[0] if len(found) == 1 else None


class Known:
    """The same question for many names of one codebook: ``near`` looks only at actors that share a key."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._by_key: dict[str, dict[int, Actor]] = {}
        for actor in actors:
            for reading in _readings(actor):
                for key in reading.keys:
                    self._by_key.setdefault(key, {})[actor.id] = actor

    def near(self, name: str) -> Actor | None:
        reading = _reading(name)
        if reading is None:
            return None
        alike: dict[int, Actor] = {}
        for key in reading.keys:
            alike |= self._by_key.get(key, {})
        return near(name, list(alike.values()))


@dataclass(frozen=True, slots=True)
class Reading:
    """A name taken apart: ``given`` and ``surname`` in folded form without titles, the sound of the surname, and
    the words an organisation is known by."""

    folded: str
    given: tuple[str, ...]
    surname: str
    sound: str
    content: frozenset[str]
    initials: str
    acronym: bool
    keys: tuple[str, ...]  # two names that may be one have one of these in common


def _readings(actor: Actor) -> list[Reading]:
    return [reading for name in actor.names if (reading := _reading(name))]


@lru_cache(maxsize=8192)
def _reading(name: str) -> Reading | None:
    folded = fold(name)
    latin = folded.translate(_CYRILLIC)
    words = [word.strip(".,'\"()") for word in re.split(r"[\s.]+", latin)]
    words = [word for word in words if word]
    bare = [word for word in words if word not in TITLES and word not in _FILLERS] or words
    if not bare:
        return None
    # Adjectives of states before a title belong to the title: "Russian Foreign Minister Sergey Lavrov".
    if len(bare) < len(words):
        while len(bare) > 1 and bare[0] in adjectives():
            bare = bare[1:]
    parts = [word for word in bare if word not in PARTICLES] or bare
    parts = [re.sub(r"^(?:al|el|as|ul)-", "", part).replace("-", "").replace("'", "") for part in parts]
    known = states()
    whole, heard = " ".join(words), sound(parts[-1])
    content = frozenset(_plain(known.get(word, word)) for word in words if word not in _FILLERS)
    initials = "".join(word[0] for word in words if word not in _FILLERS)
    return Reading(
        folded=whole,
        given=tuple(parts[:-1]),
        surname=parts[-1],
        sound=heard,
        content=content,
        initials=initials,
        acronym=name.isupper() and name.replace(".", "").isalpha() and 2 <= len(name.replace(".", "")) <= 6,
        keys=(whole, heard, initials, whole.replace(" ", ""), " ".join(sorted(content)), f"~{_skeleton(parts[-1])}"),
    )


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """One form for the ways a name is written in Latin letters: Sergei and Sergey, Mekdad and Miqdad, Asad, Assad."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    word = re.sub(r"[ey]", "i", word).replace("o", "u")
    word = re.sub(r"c(?=[aukrlts]|$)", "k", word)
    return re.sub(r"(.)\1+", r"\1", word)


def _plain(word: str) -> str:
    """British and American spelling, possessives and plurals of what organisations are called."""
    word = re.sub(r"'s?$", "", word)
    word = {"defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization"}.get(
        word, word
    )
    return states().get(word, word)


def _may_be_one(one: Reading, other: Reading, kind: ActorKind) -> bool:
    if one.folded == other.folded:
        return True
    if kind is ActorKind.STATE or one.folded in states() or other.folded in states():
        return False
    if kind is ActorKind.PERSON:
        return not _is_organisation(one) and _one_person(one, other)
    if one.acronym != other.acronym:
        short, long = (one, other) if one.acronym else (other, one)
        return len(long.content) > 1 and long.initials == short.folded.replace(" ", "").replace(".", "")
    return len(one.content) > 1 and one.content == other.content


def _is_organisation(reading: Reading) -> bool:
    return bool(reading.content & ORGANISATIONS)


def _one_person(one: Reading, other: Reading) -> bool:
    if _is_slip(one, other):
        return True
    if one.sound != other.sound or (one.surname != other.surname and len(one.surname) < 4):
        return False
    if not one.given or not other.given:
        return len(one.surname) > 2  # a bare surname; near() asks that nobody else bears it
    return _one_given(one.given[0], other.given[0])


def _is_slip(one: Reading, other: Reading) -> bool:
    """A vowel too many or too few within a long surname ("Laverentiev"). At its end it would be another name
    ("Alexandrova"), in a short one it may be."""
    shorter, longer = sorted((one.surname, other.surname), key=len)
    return (
        len(shorter) >= _LONG
        and len(longer) == len(shorter) + 1
        and (shorter[0], shorter[-1]) == (longer[0], longer[-1])
        and _skeleton(shorter) == _skeleton(longer)
        and (not one.given or not other.given or _one_given(one.given[0], other.given[0]))
    )


@lru_cache(maxsize=8192)
def _skeleton(surname: str) -> str:
    return re.sub(r"[aeiouy]", "", surname)


def _one_given(one: str, other: str) -> bool:
    if one == other or sound(one) == sound(other):
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if _short_names().get(one, one) == _short_names().get(other, other):
        return True
    # Vowels of a given name are written at will: Mohammed, Muhammad.
    return (
        len(one) > 4 and one[0] == other[0] and _consonants(one) == _consonants(other) and len(_consonants(one)) > 2
    )


def _consonants(name: str) -> str:
    return re.sub(r"[aiu]", "", sound(name))


@lru_cache(maxsize=1)
def _short_names() -> dict[str, str]:
    rows = [row.split() for row in _SHORT_NAMES.split(";")]
    return {name: row[0] for row in rows for name in row}
