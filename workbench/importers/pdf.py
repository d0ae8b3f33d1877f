"""PDF documents through pdfium, whose text has lost its paragraphs: they are rebuilt from where its characters stand.

pdfium is not safe in threads: one at a time, held by a lock here (imports use processes). What a page number or a
running head repeats on page after page is hidden; words broken at a line's end are joined where pdfium marks them.
"""

import ctypes
import re
import statistics
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from itertools import pairwise
from typing import Any

from workbench.errors import UnreadableFile
from workbench.importers import body, compose, language
from workbench.importers.compose import Known, Paper, Piece
from workbench.importers.docx import RUNNING_HEAD
from workbench.importers.kinds import Kind
from workbench.language import number, tr, tr_n
from workbench.model import BlockKind, Draft
from workbench.text import fold

MOST_PAGES = 5_000
_LOCK = threading.Lock()
_GAP = 1.22  # times the usual distance of lines: more is a new paragraph
_LEADING = 5.0  # points between two base lines; less is the same line, raised or lowered
_SHORTER = 2.0  # points a word must miss to fit, before a break is taken for meant
_PREFIX = re.compile(
    r"(?:[\w-]+-)?(?:al|el|anti|ex|non|pro|self|post|semi|half|well|vice|mid|cross|so|then|e|x)", re.I
)
_WIDE = r"[\u3000-\u9fff\uff00-\uffef]"
_HYPHENS = "\ufffe\x02"  # how pdfium writes a hyphen that only the line's end put there


@dataclass(slots=True)
class _Line:
    """A printed line: its text, where its first and last characters stand (points), how large its type is, and how
    wide its first word."""

    text: str
    left: float
    right: float
    base: float
    size: float
    word: float


def read(data: bytes, filename: str) -> Draft:
    """Raises UnreadableFile, also for scanned pages and for a document behind a password."""
    with _LOCK:
        pages, title = _pages(data, filename)
    pieces = _pieces(pages)
    if not any(char.isalnum() for piece in pieces for char in piece.text):
        raise UnreadableFile(tr("“{name}” holds scanned pages without text.", name=filename))
    paper = Paper(data, filename, Kind.PDF.value, f"pdf 1, pdfium {version('pypdfium2')}")
    return compose.draft(pieces, paper, _known(title, pieces))


def _known(title: str, pieces: Sequence[Piece]) -> Known:
    """The title the document states, where the first page says it too; most are names of files."""
    top = fold(" ".join(piece.text for piece in pieces[:12])[:3000])
    return {"title": (title, "file")} if len(title.split()) > 2 and fold(title) in top else {}


def _pages(data: bytes, filename: str) -> tuple[list[list[_Line]], str]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise UnreadableFile(tr("“{name}” is protected by a password.", name=filename)) from error
        told = tr("“{name}” is damaged or cut off: pdfium finds no pages in it.", name=filename)
        raise UnreadableFile(told) from error
    try:
        count = len(document)
        if count > MOST_PAGES:
            told = tr_n(
                "“{name}” has {n} page; up to {most} are read.|“{name}” has {n} pages; up to {most} are read.",
                count,
                name=filename,
                most=number(MOST_PAGES),
            )
            raise UnreadableFile(told)
        try:
            title = document.get_metadata_value("Title").strip()
            pages = [_lines(document, number) for number in range(count)]
        except (pypdfium2.PdfiumError, ValueError, UnicodeError) as error:
            told = tr("“{name}” is damaged: its pages cannot be read to the end.", name=filename)
            raise UnreadableFile(told) from error
        return pages, title
    finally:
        document.close()


@cache
def _raw() -> Any:
    import pypdfium2.raw

    return pypdfium2.raw


def _lines(document: Any, number: int) -> list[_Line]:
    """The printed lines of a page in the order pdfium reads them."""
    page = document[number]
    try:
        textpage = page.get_textpage()
        try:
            return list(_printed(textpage.raw, _raw()))
        finally:
            textpage.close()
    finally:
        page.close()


def _printed(raw: Any, api: Any) -> Iterator[_Line]:
    count = api.FPDFText_CountChars(raw)
    code_of = api.FPDFText_GetUnicode
    codes = [code_of(raw, index) for index in range(max(0, count))]
    x, y = ctypes.c_double(), ctypes.c_double()
    start = 0
    for index, code in enumerate([*codes, 10]):
        if code not in (10, 13):
            continue
        first, last = start, index
        while first < last and codes[first] in (32, 160, 0, 9):
            first += 1
        while last > first and codes[last - 1] in (32, 160, 0, 9):
            last -= 1
        start = index + 1
        if first < last:
            yield from _split(raw, api, codes, first, last, (x, y))


def _split(raw: Any, api: Any, codes: list[int], first: int, last: int, point: tuple[Any, Any]) -> Iterator[_Line]:
    """One line, or several where pdfium saw no end of line between two that stand below each other."""
    x, y = point
    starts = [first]
    before = None
    for index in range(first, last):
        if index > first and codes[index - 1] not in (32, 0xFFFE, 2):
            continue  # lines end between words, or at a hyphen
        api.FPDFText_GetCharOrigin(raw, index, x, y)
        if before is not None and abs(y.value - before) > _LEADING and codes[index] not in (32, 160):
            starts.append(index)
        before = y.value
    for begin, end in zip(starts, [*starts[1:], last], strict=True):
        text = "".join(chr(code) for code in codes[begin:end] if 0 < code < 0x110000)
        if not text.strip():
            continue
        stop = end
        while stop > begin + 1 and codes[stop - 1] in (32, 160):
            stop -= 1
        yield _line(raw, api, text, begin, stop, point)


def _line(raw: Any, api: Any, text: str, begin: int, stop: int, point: tuple[Any, Any]) -> _Line:
    x, y = point
    api.FPDFText_GetCharOrigin(raw, begin, x, y)
    left, base = x.value, y.value
    word = re.match(r"\s*\S+", text)
    right = _right(raw, api, stop - 1)
    width = _right(raw, api, min(stop, begin + (word.end() if word else 1)) - 1) - left
    size = api.FPDFText_GetFontSize(raw, begin) or 0.0
    return _Line(text, left, right, base, round(size, 1), width)


def _right(raw: Any, api: Any, index: int) -> float:
    box = api.FS_RECTF()
    if api.FPDFText_GetLooseCharBox(raw, index, box):
        return float(max(box.left, box.right))
    return 0.0


def _pieces(pages: Sequence[list[_Line]]) -> list[Piece]:
    """The paragraphs of all pages; one that goes on over a page's end is whole."""
    heads = _running_heads(pages)
    usual = _usual_gap(pages)
    size = statistics.median([line.size for page in pages for line in page] or [0.0])
    pieces: list[Piece] = []
    aside: list[Piece] = []
    open_line: _Line | None = None
    for page in pages:
        lines = []
        for place, line in enumerate(page):
            head = _head_key(line) in heads and (place < 3 or place >= len(page) - 3)
            (aside.append(Piece(line.text, None, False, RUNNING_HEAD)) if head else lines.append(line))
        right = _column(lines)
        before: _Line | None = None
        for line in lines:
            above = before or open_line
            joined = above is not None and bool(pieces)
            if joined and above is not None and before is None:
                joined = _continues(above, line)
            elif joined and above is not None:
                joined = _goes_on(above, line, usual, right)
            if joined:
                _join(pieces[-1], line.text)
            else:
                large = line.size > 1.15 * size and language.word_count(line.text) <= 30
                pieces.append(Piece(line.text.strip(), BlockKind.HEADING if large and size else None))
            before = line
        open_line = before or open_line
    _settle_hyphens(pieces)
    return [piece for piece in pieces if piece.text] + aside


def _settle_hyphens(pieces: Sequence[Piece]) -> None:
    """A hyphen at a line's end was there before, or only divides a word: what the rest of the text writes decides,
    else a capital behind it or a prefix that keeps its hyphen."""
    words = Counter(re.findall(r"[\w-]+", " ".join(piece.text for piece in pieces).casefold()))

    def settled(found: re.Match[str]) -> str:
        before, after = found[1], found[2]
        whole, parted = f"{before}{after}".casefold(), f"{before}-{after}".casefold()
        if words[whole] != words[parted]:
            return before + after if words[whole] > words[parted] else f"{before}-{after}"
        kept = after[:1].isupper() or after[:1].isdigit() or before[-1:].isdigit() or _PREFIX.fullmatch(before)
        return f"{before}-{after}" if kept else before + after

    for piece in pieces:
        text = re.sub(rf"([\w-]*)[{_HYPHENS}]+([\w]*)", settled, re.sub(r"[ \t]+", " ", piece.text))
        piece.text = text.strip()


def _head_key(line: _Line) -> str:
    return re.sub(r"\d+", "#", line.text.strip())


def _running_heads(pages: Sequence[list[_Line]]) -> set[str]:
    """What stands at the top or the foot of most pages, numbers aside; with few pages only the numbers."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_head_key(line) for line in [*page[:3], *page[-3:]] if len(line.text) < 120})
    heads = {key for key, count in seen.items() if len(pages) > 2 and count > max(2, 0.4 * len(pages))}
    if len(pages) > 1:
        heads |= {key for key in seen if re.fullmatch(r"(?:[Pp]age |[Ss]eite |-\s?)?#(?:\s?-|(?: of | ?/ ?)#)?", key)}
    return heads


def _usual_gap(pages: Sequence[list[_Line]]) -> float:
    """The distance of two lines of one paragraph: the lower quartile of all distances."""
    gaps = sorted(
        above.base - below.base
        for page in pages
        for above, below in pairwise(page)
        if 0 < above.base - below.base < 60
    )
    return gaps[len(gaps) // 4] if gaps else 12.0


def _column(lines: Sequence[_Line]) -> float:
    """Where full lines end."""
    ends = sorted(line.right for line in lines)
    return ends[-max(1, len(ends) // 50)] if ends else 0.0


def _goes_on(before: _Line, line: _Line, usual: float, right: float) -> bool:
    """Whether two lines below each other are one paragraph."""
    gap = before.base - line.base
    if abs(before.size - line.size) > 0.12 * max(before.size, line.size, 1):
        return False
    if gap < -_LEADING or gap > _GAP * max(usual, 1.0):
        # The next column of the same paragraph begins higher; a gap within a column is a new paragraph.
        return gap < -3 * usual and _continues(before, line)
    if line.left - before.left > 8 and before.left <= line.left - 8 and _ends(before):
        return False  # indented
    if before.text.rstrip().endswith(tuple(_HYPHENS)):
        return True
    fits = before.right + line.word + _SHORTER < right
    return not fits


def _continues(before: _Line, line: _Line) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if before.text.rstrip().endswith(tuple(_HYPHENS)):
        return True
    return not _ends(before) and abs(before.size - line.size) < 0.6 and line.text.lstrip()[:1].islower()


def _ends(line: _Line) -> bool:
    return body.ends_like_prose(line.text)


def _join(piece: Piece, text: str) -> None:
    """Lines become one: at a mark of pdfium's without, else with a space; Chinese and Japanese have none."""
    head, tail = piece.text.rstrip(), text.strip()
    ideographs = re.search(rf"{_WIDE}\Z", head) and re.match(_WIDE, tail)
    piece.text = head + tail if ideographs or head.endswith(tuple(_HYPHENS)) else f"{head} {tail}"
