"""The canonical text of a source, and the stretches a reader steps through.

A source's text is made canonical once, at import, and never edited; every position in the program is a code
point of it. The rule kept here: a string that went through ``canonical`` means the same positions to SQLite, to
a Word file and to a Qt document, so nothing downstream has to clean it again.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from workbench.model import Block, BlockKind, Span
from workbench.sentences import breaks

# Two surrogates in a row are one character an importer tore apart.
_SURROGATE = "[\ud800-\udfff]"
_NEWLINE = "\r\n|[\r\x0b\x0c\x85\u2028\u2029]"
# Control characters, noncharacters (Qt frames a table with FDD0 and FDD1; XML refuses FFFE and FFFF) and byte
# order marks left inside a text by joined files.
_DROPPED = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff"
    + "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)

_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_SINGLES = "'‘’‚‛′‵ʼʻ`´＇"
_DOUBLES = '"“”„‟«»″‶〝〞＂'
_DASHES = "-‐‑‒–—―−﹘﹣－"

_UNNUMBERED = frozenset({BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.HEADING})


def canonical(raw: str) -> str:
    """The text as it is kept: NFC, lines end with ``\\n`` only, tabs stay, other control characters go, torn
    surrogate pairs are joined and lone ones become U+FFFD. What is merely invisible (NBSP, soft hyphen, joiners,
    direction marks) belongs to the author and stays. Idempotent."""
    # Nearly every text is made of letters, NBSP and line ends: looked at fifty times as fast as by the patterns.
    if raw.replace("\n", "").replace("\t", "").replace("\xa0", "").isprintable():
        return raw if unicodedata.is_normalized("NFC", raw) else unicodedata.normalize("NFC", raw)
    if re.search(_SURROGATE, raw):
        raw = raw.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    raw = re.sub(_DROPPED, "", re.sub(_NEWLINE, "\n", raw))
    return raw if unicodedata.is_normalized("NFC", raw) else unicodedata.normalize("NFC", raw)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """A form in which two writings of one name are equal: without case, accents (Türkiye, Turkiye), the Turkish
    dotless i, styles of quotation marks and dashes, or stray space. For comparing, never for showing."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(char for char in unicodedata.normalize("NFKD", plain) if not _is_accent(char))
    folded = unicodedata.normalize("NFC", kept).translate(_FOLDED)
    return " ".join(folded.split())


def _is_accent(char: str) -> bool:
    # Classes from 200 are marks above and below a letter, 10–35 Hebrew and Arabic vowel points; the rest
    # (viramas, Japanese voicing marks) make another letter and stay.
    kind = unicodedata.combining(char)
    return kind >= 200 or 10 <= kind <= 35


_FOLDED = str.maketrans(
    dict.fromkeys(_SINGLES, "'")
    | dict.fromkeys(_DOUBLES, '"')
    | dict.fromkeys(_DASHES, "-")
    | {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "e"}
    | {"ى": "ي", "ک": "ك", "ی": "ي", "ـ": None}
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
)


def text_sha256(text: str) -> str:
    """SHA-256 of the text in UTF-8, as lower-case hexadecimal."""
    import hashlib  # brings OpenSSL along, which nothing needs that only reads

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def trim(text: str, span: Span) -> Span:
    """The span without white space at its ends; empty at its start where there is nothing else."""
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip())) if piece.strip() else Span(span.start, span.start)


def paragraphs(text: str) -> list[Span]:
    """The lines that hold anything but white space, trimmed."""
    found = []
    start = 0
    for line in text.split("\n"):
        body = line.strip()
        if body:
            lead = start + len(line) - len(line.lstrip())
            found.append(Span(lead, lead + len(body)))
        start += len(line) + 1
    return found


def sentences(text: str, span: Span | None = None) -> list[Span]:
    """The sentences of the text, or of a stretch of it, trimmed and in order. A sentence never crosses a line
    end; closing quotation marks and brackets belong to the sentence they close."""
    whole = span or Span(0, len(text))
    piece = text if span is None else whole.of(text)
    found = []
    for paragraph in paragraphs(piece):
        line = paragraph.of(piece)
        start = 0
        for end in [*breaks(line), len(line)]:
            body = line[start:end]
            lead = start + len(body) - len(body.lstrip())
            length = len(body.strip())
            if length:
                at = whole.start + paragraph.start + lead
                found.append(Span(at, at + length))
            start = end
    return found


@lru_cache(maxsize=1)
def _word() -> re.Pattern[str]:
    # Python's \w leaves out combining marks, which Indic, Thai, Hebrew and Arabic words are full of.
    marks = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    letter = rf"[\w\u00ad\u200c\u200d{marks}\u0900-\u0963\u0966-\u109f\u1780-\u17d3]"
    return re.compile(rf"(?:[^\W\d_]\.){{2,}}|\d+(?:[.,:]\d+)+|{letter}+(?:['’‑-]{letter}+)*")


def words(text: str, span: Span | None = None) -> list[Span]:
    """Words, numbers (``2,500.5``) and dotted abbreviations (``U.S.``); inner apostrophes and hyphens belong."""
    start, end = (span.start, span.end) if span else (0, len(text))
    return [Span(*match.span()) for match in _word().finditer(text, start, end)]


def number_paragraphs(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The same blocks with ``paragraph`` filled as its docstring says: from 1, over what a report can cite."""
    numbered = []
    count = 0
    for block in blocks:
        cited = not block.hidden and block.kind not in _UNNUMBERED
        count += cited
        numbered.append(replace(block, paragraph=count if cited else None))
    return tuple(numbered)


@lru_cache(maxsize=1)
def _unmatched() -> re.Pattern[str]:
    """What ``matching_form`` changes; a single plain space is left alone."""
    return re.compile(
        rf"(?P<gap>[\s{_INVISIBLE}]{{2,}}|[^\S ]|[{_INVISIBLE}])|(?P<double>''|``|[{_DOUBLES[1:]}])"
        rf"|(?P<single>[{_SINGLES[1:]}])|(?P<dash>[{_DASHES[1:]}])|(?P<dots>…)"
    )


def matching_form(text: str) -> tuple[str, list[int]]:
    """The text as anchoring compares it, and where it came from: ``form[i]`` begins at ``text[offsets[i]]``, and
    ``offsets[len(form)] == len(text)``. Runs of white space of any kind become one space, invisible characters
    go, styles of quotation marks and dashes are one, and ``…`` is three dots. The text is canonical."""
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    for match in _unmatched().finditer(text):
        start, end = match.span()
        pieces.append(text[at:start])
        offsets.extend(range(at, start))
        at = end
        kind = match.lastgroup
        if kind == "gap":
            new = " " if any(char.isspace() for char in match.group()) else ""
        else:
            new = {"double": '"', "single": "'", "dash": "-", "dots": "..."}[kind or ""]
        pieces.append(new)
        offsets.extend([start] * len(new))
    pieces.append(text[at:])
    offsets.extend(range(at, len(text) + 1))
    return "".join(pieces), offsets
