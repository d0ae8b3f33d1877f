"""One analyser for the index, the query and the plain scan, so that the three can never disagree about a word.

A word is folded (case, accents, Turkish dotted and dotless i, ё, Arabic alef forms and vowel signs, full-width
forms), never stemmed: what is kept is what was written. Words written with a hyphen, an apostrophe, dots between
letters or thousands separators give their parts, one after another, and the joined form beside the first part:
``al-Assad`` is found by *Assad*, *al-Assad* and *alassad*; ``500,000`` by *500,000* and *500000*. Scripts written
without spaces (Han, Kana, Hangul, Thai, Lao, Khmer, Burmese) become overlapping pairs of characters, so that any
stretch of them is found. Positions are code points of the text as given.

Change ``VERSION`` with any change of outcome: every index made by another version is then rebuilt.
"""

import re
import unicodedata
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

VERSION = 3
APART = 2
"""Positions from one word to another that does not follow it immediately, where those between are not counted."""
LONGEST = 100
"""Code points of a term that are kept; the rest of a longer word cannot be searched for."""

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
_MARKS += "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff"
_MARKS += "\u20d0-\u20f0\ufe20-\ufe2f"
# Soft hyphen, joiners, marks of direction, tatweel, variation selectors: inside a word, but no part of it.
_UNSEEN = "\u00ad\u034f\u061c\u0640\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
_UNSEEN += "\ufe00-\ufe0f\ufeff"
# Vowel signs of the Indic scripts are marks to Unicode and letters to a reader; ``\w`` leaves them out.
_VOWELS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u09e2\u09e3\u0a01-\u0a03"
_VOWELS += "\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c-\u0b57"
_VOWELS += "\u0b62\u0b63\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3c-\u0c56"
_VOWELS += "\u0c62\u0c63\u0c81-\u0c83\u0cbc-\u0cd6\u0ce2\u0ce3"
_VOWELS += "\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u0df2\u0df3\u0f18-\u0f39"
_VOWELS += "\u0f3e-\u0f84"
_PAIRED = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1050-\u109d\u1780-\u17d3\u3005-\u3007\u3041-\u3096"
_PAIRED += "\u3099\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_PAIRED += "\uff66-\uff9f\U00020000-\U0003ffff"
# U+02BC is a letter to Unicode and an apostrophe to whoever writes Ukrainian.
_PLAIN = rf"[^\W_ʼ{_PAIRED}]++"
_LETTERS = rf"(?:{_PLAIN}|[{_MARKS}{_UNSEEN}{_VOWELS}]++)+"
_JOINER = r"['’‘ʼ＇‛.,·\-‐‑⁃﹣－]"
# Most words are plain and followed by a space; telling so first halves the time.
_USUAL = r"[a-zA-Z0-9]++(?=[\s\")(;:!?]|[,.]\s)"
_WORD = re.compile(rf"{_USUAL}|{_PLAIN}(?:{_LETTERS})?(?:{_JOINER}{_LETTERS})*|[{_PAIRED}][{_PAIRED}{_UNSEEN}]*+")
_PART = re.compile(_LETTERS)
# Other than plain letters and the usual marks: a letter with an accent, a rare joint.
_USUAL_MARKS = "’“”–—‘…\xa0«»„•"
_FOREIGN = re.compile(rf"[^\x00-\x7f{_USUAL_MARKS}]")
_ODD = re.compile(rf"{_FOREIGN.pattern}|[-'’‘.,](?=\w)")
_PLAIN_LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789")
MOST_CLUES = 12
_FREQUENT = 3
_AROUND = ".,;:!?()[]\"'“”‘’"
_IS_PAIRED = re.compile(rf"[{_PAIRED}]")
_INVISIBLE = re.compile(rf"[{_UNSEEN}]")

# й, ў and ї are letters of their own; ё is written е as often as not.
_ACCENT = re.compile(
    rf"(?<![\u0438\u0443])\u0306|(?<!\u0456)\u0308|(?![\u0306\u0308])[{_MARKS}\u0653-\u0655]|[{_UNSEEN}]"
)
_LOOKALIKES = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ŀ": "l"}
    | {"ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه"}
)


class Token(NamedTuple):
    """A term as it stands in a text. ``position`` counts words; a joined form shares the position of its first
    part and says in ``width`` how many positions it covers."""

    term: str
    position: int
    start: int
    end: int
    width: int = 1


_Piece = tuple[str, int, int, int, int]
"""term, position, start, end, width: relative to the word it was cut from."""


def fold(text: str) -> str:
    """The form under which a word is kept and looked for."""
    if text.isascii():
        return text.lower()[:LONGEST]
    bare = _ACCENT.sub("", unicodedata.normalize("NFKD", text.casefold()).casefold()).translate(_LOOKALIKES)
    folded = "".join(bare.split())
    if not folded.isascii():
        folded = "".join(_digit(char) for char in unicodedata.normalize("NFC", folded))
    return folded[:LONGEST]


class Sieve(dict[str, tuple[int, tuple[_Piece, ...]]]):
    """Lets through the terms a query asks for, and remembers each word it has looked at: most of a text is words
    nobody asked for, met again and again. ``wanted`` is asked with a term and how it is written; ``sieve[word]``
    is how many positions the word takes, and those of its terms that are wanted. With ``skims``, words nobody
    asked for are not counted either: positions then only say what follows immediately on what. ``clues`` (see there)
    are how all begins that is wanted."""

    def __init__(
        self, wanted: Callable[[str, str], bool], *, skims: bool = False, clues: tuple[str, ...] | None = None
    ) -> None:
        super().__init__()
        self.skims = skims
        self._wanted = wanted
        self._clues = clues
        # So short a clue is met in every other word: then looking where words begin is quicker.
        short = any(len(clue) < _FREQUENT for clue in clues or ())
        begins = "|".join(map("[-'.,?]?".join, clues or ()))
        self._begins = re.compile(f"[^a-z0-9](?:{begins})".encode()) if short else None
        self._plain = [clue.encode() for clue in clues or ()]
        self._seen: set[str] = set()
        self._kept: set[str] = set()

    def stretches(self, run: str) -> list[tuple[int, int]]:
        """Stretches between white space, in order, in which all stands that is wanted, and other things besides."""
        if self._clues is None:
            chunks = self._among(set(run.split()))
            return sorted((at, at + len(chunk)) for chunk in chunks for at in _whole(run, chunk))
        # A byte for each character, a question mark for all that is not ASCII.
        flat = run.encode("ascii", "replace").lower().replace(b"\n", b" ")
        found = {_stretch(flat, at) for at in self._places(flat)}
        if looks_odd := self._odd(run, flat):
            odd = {_stretch(flat, match.start()) for match in looks_odd.finditer(run)} - found
            found.update(each for each in odd if self._among({run[slice(*each)]}))
        return sorted(found)

    def _odd(self, run: str, flat: bytes) -> re.Pattern[str] | None:
        """What is written in another way than plain letters, if something may be that is wanted: with joints that
        have to be left out, with accents."""
        if self._begins is None:
            # Without its joints a text says it more often, if one hides it.
            bare = flat.translate(None, b"-'.,?")
            if any(_times(bare, clue) != _times(flat, clue) for clue in self._plain):
                return _ODD
        foreign = flat.count(b"?") - run.count("?")
        for mark in _USUAL_MARKS:
            if not foreign:
                return None
            if mark in run:
                foreign -= run.count(mark)
        return _FOREIGN if foreign else None

    def _places(self, flat: bytes) -> Iterator[int]:
        """Where a word begins as something does that is wanted."""
        if self._begins is not None:
            yield from (match.start() for match in self._begins.finditer(b" " + flat))
            return
        for clue in self._plain:
            at = flat.find(clue)
            while at >= 0:
                if not at or flat[at - 1] not in _PLAIN_LETTERS:
                    yield at
                at = flat.find(clue, at + 1)

    def _among(self, chunks: set[str]) -> set[str]:
        """Those of the stretches without white space in which something stands that is wanted."""
        new = chunks - self._seen
        wanted, keep = self._wanted, self._kept.add
        for chunk in new:
            if len(chunk) > LONGEST:
                keep(chunk)
                continue
            bare = chunk.strip(_AROUND).lower()
            if bare.isascii() and bare.isalnum():  # one plain word, as nearly all are
                if wanted(bare, bare):
                    keep(chunk)
                continue
            for term, written in _in_chunk(chunk):
                if wanted(term, written):
                    keep(chunk)
                    break
        self._seen |= new
        return chunks & self._kept

    def __missing__(self, word: str) -> tuple[int, tuple[_Piece, ...]]:
        steps, pieces = counted(word)
        if len(pieces) == 1:  # nearly all are, and this is asked for every word of every text shown
            kept = list(pieces) if self._wanted(pieces[0][0], word[pieces[0][2] : pieces[0][3]]) else []
        else:
            kept = [each for each in pieces if self._wanted(each[0], word[each[2] : each[3]])]
        self[word] = found = steps, tuple(kept)
        return found


def words(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The words of ``text[start:end]`` as they are written, each of one or more terms (see ``counted``)."""
    return _WORD.findall(text, start, len(text) if end is None else end)


def tokens(
    text: str, start: int = 0, end: int | None = None, position: int = 0, sieve: Sieve | None = None
) -> Generator[Token, None, int]:
    """The terms of ``text[start:end]`` in order, counted from ``position``, placed in the whole text; returns the
    position after the last. A sieve changes what is yielded, never how positions are counted."""
    for found in _WORD.finditer(text, start, len(text) if end is None else end):
        steps, pieces = counted(found.group()) if sieve is None else sieve[found.group()]
        if pieces:
            base = found.start()
            for term, offset, begins, ends, width in pieces:
                yield Token(term, position + offset, base + begins, base + ends, width)
        position += steps
    return position


def skimmed(text: str, start: int, end: int, position: int, sieve: Sieve) -> Generator[Token, None, int]:
    """As ``tokens``, through a sieve that skims: a third of the time, since most of a text is not looked at. No
    word has white space in it, so that stretches without it can be told apart on their own."""
    run = text[start:end]
    before = 0
    for begins, ends in sieve.stretches(run):
        if _WORD.search(run, before, begins):
            position += APART
        position = yield from tokens(text, start + begins, start + ends, position, sieve)
        before = ends
    return position


def clues(terms: Iterable[str], beginnings: Iterable[str]) -> tuple[str, ...] | None:
    """How each of these begins, as few as can be: where none of it is written, none of them stands, unless in a
    word that is written in another way than plain letters. ``None`` where there are too many, or other letters."""
    found: list[str] = []
    for term in sorted({*terms, *beginnings}):
        if not (term.isascii() and term.isalnum()):
            return None
        if not found or not term.startswith(found[-1]):
            found.append(term)
    return tuple(found) if len(found) <= MOST_CLUES else None


def _times(flat: bytes, clue: bytes) -> int:
    """How often it stands there; two may overlap. (``count`` takes five times as long, where there are few.)"""
    often, at = 0, flat.find(clue)
    while at >= 0:
        often, at = often + 1, flat.find(clue, at + 1)
    return often


def _stretch(flat: bytes, at: int) -> tuple[int, int]:
    end = flat.find(b" ", at)
    return flat.rfind(b" ", 0, at) + 1, end if end >= 0 else len(flat)


def _whole(run: str, chunk: str) -> Iterator[int]:
    """Where the chunk stands between white space."""
    at = run.find(chunk)
    while at >= 0:
        end = at + len(chunk)
        if (at == 0 or run[at - 1].isspace()) and (end == len(run) or run[end].isspace()):
            yield at
        at = run.find(chunk, end)


@lru_cache(maxsize=1 << 16)
def _in_chunk(chunk: str) -> tuple[tuple[str, str], ...]:
    """The terms in a stretch without white space, and how they are written."""
    found = ((word, piece) for word in _WORD.findall(chunk) for piece in counted(word)[1])
    return tuple((piece[0], word[piece[2] : piece[3]]) for word, piece in found)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a word of a query may stand in a text: ``terms`` one after another, or ``joined`` alone; ``written`` are
    the terms as they were typed."""

    terms: tuple[str, ...]
    written: tuple[str, ...] = ()
    joined: str | None = None
    open_ended: bool = False
    """The last term is a single character of a script kept in pairs: it is found as the start of a pair."""


def spelling(typed: str) -> Spelling:
    """The terms of what was typed, in order; ``joined`` only where it is one word with joints."""
    found = [match.group() for match in _WORD.finditer(typed)]
    terms: list[str] = []
    written: list[str] = []
    joined = None
    open_ended = False
    for word in found:
        pieces = _pieces(word)
        parts = [piece for piece in pieces if piece[4] == 1]
        if _IS_PAIRED.match(word):
            open_ended = len(parts) == 1
            # In a text the last character of a run stands alone as well; a query names the pairs only.
            parts = parts[:1] if open_ended else parts[:-1]
        else:
            open_ended = False
        if len(found) == 1:
            joined = next((piece[0] for piece in pieces if piece[4] > 1), None)
        terms.extend(piece[0] for piece in parts)
        written.extend(word[piece[2] : piece[3]] for piece in parts)
    return Spelling(tuple(terms), tuple(written), joined, open_ended)


@lru_cache(maxsize=1 << 16)
def counted(word: str) -> tuple[int, tuple[_Piece, ...]]:
    """How many positions a word takes, and its terms with where in it they stand."""
    pieces = _pieces(word)
    return (pieces[-1][1] + 1 if pieces else 0), pieces


def _pieces(word: str) -> tuple[_Piece, ...]:
    if _IS_PAIRED.match(word):
        return _pairs(word)
    if _PART.fullmatch(word):
        term = fold(word)
        return ((term, 0, 0, len(word), 1),) if term else ()
    pieces: list[_Piece] = []
    for part in _PART.finditer(word):
        if term := fold(part.group()):
            pieces.append((term, len(pieces), part.start(), part.end(), 1))
    if width := _joined_parts(word, len(pieces)):
        joined = "".join(piece[0] for piece in pieces[:width])[:LONGEST]
        pieces.insert(1, (joined, 0, pieces[0][2], pieces[width - 1][3], width))
    return tuple(pieces)


def _pairs(run: str) -> tuple[_Piece, ...]:
    """Overlapping pairs, then the last character alone at the position of the last pair: so a phrase goes on
    from run to run, whether or not somebody set a space between them."""
    at = [index for index, char in enumerate(run) if not _INVISIBLE.match(char)]
    pieces: list[_Piece] = []
    for index, following in pairwise(at):
        pieces.append((fold(run[index : following + 1]), len(pieces), index, following + 1, 1))
    pieces.append((fold(run[at[-1]]), max(len(pieces) - 1, 0), at[-1], at[-1] + 1, 1))
    return tuple(pieces)


_DIGITS = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_POSSESSIVE = re.compile(r"['’‘ʼ＇‛][sS]$")


def _joined_parts(word: str, parts: int) -> int:
    """How many of the parts, from the first, may also be written as one word; 0 for none. A comma or a full
    stop joins nothing but thousands and initials: ``3.5`` is not 35, and in ``end.Then`` a space is missing.
    A possessive joins nothing: ``it's`` is not ``its``."""
    if re.search("[.,·]", word):
        return parts if _DIGITS.fullmatch(word) or _INITIALS.fullmatch(word) else 0
    parts -= bool(_POSSESSIVE.search(word))
    return parts if parts > 1 else 0


def _digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)
