"""The few elements of WordprocessingML a report is made of, appended in linear time.

python-docx looks through all styles at each assignment and through all comments for each new one; with ten
thousand quotations that is quadratic. Here an element is made with its attributes and never looked up again.
Names follow ECMA-376 part 1, chapter 17. Text keeps every character: tab and line break have elements of their
own, everything else stands in ``w:t`` with its spaces preserved.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml.etree import SubElement, _Element

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC_NS = "http://schemas.openxmlformats.org/markup-compatibility/2006"
NSMAP = {"w": W_NS, "r": R_NS}
# The main part also names the vocabulary its alternatives ask for.
DOCUMENT_NSMAP = NSMAP | {"mc": MC_NS, "w15": "http://schemas.microsoft.com/office/word/2012/wordml"}
W = f"{{{W_NS}}}"
R_ID = f"{{{R_NS}}}id"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PIECES = re.compile(r"(\t|\n)")
_FORBIDDEN = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
# Word wants a place with a language; where a source only says the language, its largest newspaper country.
_PLACES = {
    "ar": "ar-SA", "az": "az-Latn-AZ", "bg": "bg-BG", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR",
    "en": "en-GB", "es": "es-ES", "et": "et-EE", "fa": "fa-IR", "fi": "fi-FI", "fr": "fr-FR", "he": "he-IL",
    "hu": "hu-HU", "hy": "hy-AM", "it": "it-IT", "ja": "ja-JP", "ka": "ka-GE", "ko": "ko-KR", "lt": "lt-LT",
    "lv": "lv-LV", "nl": "nl-NL", "no": "nb-NO", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU",
    "sk": "sk-SK", "sl": "sl-SI", "sr": "sr-Latn-RS", "sv": "sv-SE", "tr": "tr-TR", "uk": "uk-UA", "ur": "ur-PK",
    "zh": "zh-CN",
}  # fmt: skip


def root(name: str) -> _Element:
    return etree.Element(W + name, nsmap=DOCUMENT_NSMAP if name == "document" else NSMAP)


def own_root(namespace: str, name: str, **prefixes: str) -> _Element:
    """The root of a part in another vocabulary, which is its default namespace."""
    spaces: dict[Any, str] = {None: namespace} | prefixes
    return etree.Element(f"{{{namespace}}}{name}", nsmap=spaces)


def add(parent: _Element, name: str, /, **attributes: str) -> _Element:
    """``add(p, "tab", val="right")`` appends ``<w:tab w:val="right"/>``."""
    return SubElement(parent, W + name, {W + key: value for key, value in attributes.items()})


def paragraph(parent: _Element, style: str, *, rtl: bool = False) -> _Element:
    element = SubElement(parent, W + "p")
    properties = SubElement(element, W + "pPr")
    SubElement(properties, W + "pStyle").set(W + "val", style)
    if rtl:
        SubElement(properties, W + "bidi")
    return element


def run(parent: _Element, text: str, style: str = "", language: str | None = None) -> None:
    """Append text in one run, or in several where its direction changes."""
    for stretch, rtl in directions(text):
        element = _run(parent, style, language, rtl=rtl)
        for piece in _PIECES.split(stretch):
            if piece == "\t":
                SubElement(element, W + "tab")
            elif piece == "\n":
                SubElement(element, W + "br")
            elif piece:
                letters = SubElement(element, W + "t")
                letters.set(_SPACE, "preserve")
                letters.text = piece


def mark(parent: _Element, name: str, style: str = "", **attributes: str) -> None:
    """A run that holds one element: a tab, a footnote's number …"""
    add(_run(parent, style, None, rtl=False), name, **attributes)


def field(parent: _Element, instruction: str, shown: str, style: str = "") -> None:
    """A complex field with the result it shows until it is updated."""
    mark(parent, "fldChar", style, fldCharType="begin")
    instruct(parent, instruction)
    mark(parent, "fldChar", style, fldCharType="separate")
    if shown:
        run(parent, shown, style)
    mark(parent, "fldChar", style, fldCharType="end")


def instruct(parent: _Element, instruction: str) -> None:
    letters = SubElement(SubElement(parent, W + "r"), W + "instrText")
    letters.set(_SPACE, "preserve")
    letters.text = f" {instruction} "


def link(parent: _Element, anchor: str) -> _Element:
    """An internal link; give it runs."""
    return add(parent, "hyperlink", anchor=anchor, history="1")


class Growing:
    """A part written while it grows: what is finished is kept as bytes, not as elements, which take some ten
    times the room. Append to ``inner`` and ``flush`` now and then."""

    def __init__(self, root: _Element, inner: _Element) -> None:
        self.inner = inner
        self._root = root
        inner.text = ""  # an open and a closing tag, also while it is empty
        blank = serialised(root)
        self._tail = blank[blank.index(b"></") + 1 :]
        self._pieces = [blank[: -len(self._tail)]]

    def flush(self) -> None:
        self._pieces.append(serialised(self._root)[len(self._pieces[0]) : -len(self._tail)])
        del self.inner[:]

    def content(self) -> bytes:
        self.flush()
        return b"".join([*self._pieces, self._tail])


def serialised(element: _Element) -> bytes:
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def forbidden(text: str) -> str | None:
    """The first character XML cannot carry, if there is one."""
    found = _FORBIDDEN.search(text)
    return found.group() if found else None


def allowed(text: str) -> str:
    """Text of ours or of the analyst (never a quotation) with what XML cannot carry made visible."""
    return _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def aside(text: str) -> str:
    """``allowed`` for a name or title within a line of ours: one that ends from right to left is closed with a
    direction mark, or the date behind it would be drawn on its other side."""
    return allowed(text) + ("\u200e" if _RTL.search(text[-1:]) else "")


def language_tag(language: str | None) -> str | None:
    """``tr`` as ``tr-TR``; a tag that already names a place stays as it is."""
    if not language:
        return None
    return _PLACES.get(language.lower(), language.replace("_", "-"))


def is_rtl(text: str) -> bool:
    """Whether a paragraph of this text runs from right to left: its first strong character decides (UAX 9, P2)."""
    if not _RTL.search(text):
        return False
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def directions(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut where its direction changes. Spaces and marks at the edge of a foreign stretch go with the
    paragraph's own direction (UAX 9, N2), so that a closing mark is not drawn on the wrong side."""
    if not _RTL.search(text):
        if text:
            yield text, False
        return
    base = is_rtl(text)
    start, current, strong = 0, base, 0
    for index, char in enumerate(text):
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            rtl = direction != "L"
            if rtl != current:
                cut = index if current == base else strong
                if cut > start:
                    yield text[start:cut], current
                start, current = cut, rtl
            strong = index + 1
        elif direction in ("NSM", "EN", "AN") and strong == index:
            strong = index + 1
    if current != base and strong < len(text):
        yield text[start:strong], current
        start, current = strong, base
    yield text[start:], current


def _run(parent: _Element, style: str, language: str | None, *, rtl: bool) -> _Element:
    element = SubElement(parent, W + "r")
    if style or language or rtl:
        properties = SubElement(element, W + "rPr")
        if style:
            SubElement(properties, W + "rStyle").set(W + "val", style)
        if rtl:
            SubElement(properties, W + "rtl")
        if language:
            SubElement(properties, W + "lang").set(W + ("bidi" if rtl else "val"), language)
    return element
