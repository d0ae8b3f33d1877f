"""The few elements of WordprocessingML a report is made of, appended in linear time.

python-docx looks through all styles at each assignment and through all comments for each new one; with ten
thousand quotations that is quadratic. lxml's elements cost microseconds each and a report of that size has
millions, so what repeats is written as text: an ``Element`` knows its tags and what stands between them, nothing
is looked up again, and what is finished is kept as bytes. Everything that enters is escaped here and nowhere else.
Names follow ECMA-376 part 1, chapter 17. Text keeps every character: tab and line break have elements of their
own, everything else stands in ``w:t`` with its spaces preserved.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from lxml import etree

from workbench.exporters.marks import RTL, is_rtl

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC_NS = "http://schemas.openxmlformats.org/markup-compatibility/2006"
NSMAP = {"w": W_NS, "r": R_NS}
# The main part also names the vocabulary its alternatives ask for.
DOCUMENT_NSMAP = NSMAP | {"mc": MC_NS, "w15": "http://schemas.microsoft.com/office/word/2012/wordml"}
W = f"{{{W_NS}}}"
_PIECES = re.compile(r"(\t|\n)")
_CONTROLS = {"\t": "<w:tab/>", "\n": "<w:br/>"}
_PLAIN = re.compile(r"[\w .,:/-]*")
_FORBIDDEN = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Word wants a place with a language; where a source only says the language, its largest newspaper country.
_PLACES = {
    "ar": "ar-SA", "az": "az-Latn-AZ", "bg": "bg-BG", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR",
    "en": "en-GB", "es": "es-ES", "et": "et-EE", "fa": "fa-IR", "fi": "fi-FI", "fr": "fr-FR", "he": "he-IL",
    "hu": "hu-HU", "hy": "hy-AM", "it": "it-IT", "ja": "ja-JP", "ka": "ka-GE", "ko": "ko-KR", "lt": "lt-LT",
    "lv": "lv-LV", "nl": "nl-NL", "no": "nb-NO", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU",
    "sk": "sk-SK", "sl": "sl-SI", "sr": "sr-Latn-RS", "sv": "sv-SE", "tr": "tr-TR", "uk": "uk-UA", "ur": "ur-PK",
    "zh": "zh-CN",
}  # fmt: skip


class Element:
    """An element of the ``w`` vocabulary (or, with a prefix in its name, of another the root declares)."""

    __slots__ = ("_close", "_open", "inner")

    def __init__(self, name: str, attributes: str = "") -> None:
        tag = name if ":" in name else f"w:{name}"
        self._open = f"<{tag}{attributes}"
        self._close = f"</{tag}>"
        self.inner: list[str | Element] = []

    def set(self, name: str, value: str) -> None:
        """An attribute with its prefix: ``r:id``."""
        self._open += f' {name}="{_quoted(value)}"'

    def say(self, text: str) -> None:
        """Append text."""
        self.inner.append(escaped(text))

    @property
    def head(self) -> str:
        return f"{self._open}>"

    @property
    def tail(self) -> str:
        return self._close

    def write(self, into: list[str]) -> None:
        if not self.inner:
            into.append(f"{self._open}/>")
            return
        into.append(f"{self._open}>")
        for each in self.inner:
            if isinstance(each, str):
                into.append(each)
            else:
                each.write(into)
        into.append(self._close)

    def __str__(self) -> str:
        pieces: list[str] = []
        self.write(pieces)
        return "".join(pieces)


def escaped(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(value: str) -> str:
    if _PLAIN.fullmatch(value):
        return value
    return escaped(value).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")


def root(name: str) -> Element:
    spaces = DOCUMENT_NSMAP if name == "document" else NSMAP
    return Element(name, "".join(f' xmlns:{prefix}="{space}"' for prefix, space in spaces.items()))


def own_root(namespace: str, name: str, **prefixes: str) -> etree._Element:
    """The root of a part in another vocabulary, which is its default namespace."""
    spaces: dict[Any, str] = {None: namespace} | prefixes
    return etree.Element(f"{{{namespace}}}{name}", nsmap=spaces)


def add(parent: Element, name: str, /, **attributes: str) -> Element:
    """``add(p, "tab", val="right")`` appends ``<w:tab w:val="right"/>``."""
    child = Element(name, "".join(f' w:{key}="{_quoted(value)}"' for key, value in attributes.items()))
    parent.inner.append(child)
    return child


def paragraph(parent: Element, style: str, *, rtl: bool | None = None) -> Element:
    """``rtl`` is given where the direction is not that of the style, which is the report's own."""
    element = Element("p")
    bidi = "" if rtl is None else "<w:bidi/>" if rtl else '<w:bidi w:val="0"/>'
    element.inner.append(f'<w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>')
    parent.inner.append(element)
    return element


def break_before(paragraph: Element) -> None:
    """Begin a page: also where a template's style of that name does not."""
    paragraph.inner[0] = str(paragraph.inner[0]).replace("/>", "/><w:pageBreakBefore/>", 1)


def keep_with_next(paragraph: Element) -> None:
    paragraph.inner[0] = str(paragraph.inner[0]).replace("/>", "/><w:keepNext/>", 1)


def against(text: str, base: bool) -> bool | None:
    """The direction of a paragraph of this text where it is not ``base``, for ``paragraph``."""
    rtl = is_rtl(text, base)
    return None if rtl == base else rtl


def run(parent: Element, text: str, style: str = "", language: str | None = None) -> None:
    """Append text in one run, or in several where its direction changes."""
    for stretch, rtl in directions(text):
        parent.inner.append(f"<w:r>{_properties(style, language, rtl=rtl)}{_letters(stretch)}</w:r>")


def separate(parent: Element, *, rtl: bool) -> None:
    """A dot between two facts of a line of ours; from right to left it is marked as such, or a Latin name before it
    and one behind it would be drawn in each other's place."""
    properties, turned = ("<w:rPr><w:rtl/></w:rPr>", "\u200f") if rtl else ("", "")
    parent.inner.append(f'<w:r>{properties}<w:t xml:space="preserve">{turned} · </w:t></w:r>')


def mark(parent: Element, name: str, style: str = "", **attributes: str) -> None:
    """A run that holds one element: a tab, a footnote's number …"""
    said = "".join(f' w:{key}="{_quoted(value)}"' for key, value in attributes.items())
    parent.inner.append(f"<w:r>{_properties(style, None)}<w:{name}{said}/></w:r>")


def field(parent: Element, instruction: str, shown: str, style: str = "") -> None:
    """A complex field with the result it shows until it is updated."""
    mark(parent, "fldChar", style, fldCharType="begin")
    parent.inner.append(f'<w:r><w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>')
    mark(parent, "fldChar", style, fldCharType="separate")
    if shown:
        run(parent, shown, style)
    mark(parent, "fldChar", style, fldCharType="end")


def link(parent: Element, anchor: str) -> Element:
    """An internal link; give it runs."""
    return add(parent, "hyperlink", anchor=anchor, history="1")


class Growing:
    """A part written while it grows: what is finished is kept as bytes, not as elements, which take some ten
    times the room. Append to ``inner`` (which may be ``root``) and ``flush`` now and then."""

    def __init__(self, root: Element, inner: Element) -> None:
        self.inner = inner
        nested = inner is not root
        self._tail = inner.tail + (root.tail if nested else "")
        self._pieces = [(DECLARATION + root.head + (inner.head if nested else "")).encode()]

    def flush(self) -> None:
        pieces: list[str] = []
        for each in self.inner.inner:
            if isinstance(each, str):
                pieces.append(each)
            else:
                each.write(pieces)
        self._pieces.append("".join(pieces).encode())
        self.inner.inner.clear()

    def content(self) -> bytes:
        self.flush()
        return b"".join([*self._pieces, self._tail.encode()])


DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"


def serialised(element: "Element | etree._Element") -> bytes:
    if isinstance(element, Element):
        return (DECLARATION + str(element)).encode()
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
    return allowed(text) + ("\u200e" if RTL.search(text[-1:]) else "")


def language_tag(language: str | None) -> str | None:
    """``tr`` as ``tr-TR``; a tag that already names a place stays as it is."""
    if not language:
        return None
    return _PLACES.get(language.lower(), language.replace("_", "-"))


def directions(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut where its direction changes. Spaces and marks at the edge of a foreign stretch go with the
    paragraph's own direction (UAX 9, N2), so that a closing mark is not drawn on the wrong side."""
    if not RTL.search(text):
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


def _properties(style: str, language: str | None, *, rtl: bool = False) -> str:
    if not (style or language or rtl):
        return ""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    turned = "<w:rtl/>" if rtl else ""
    tagged = f'<w:lang w:{"bidi" if rtl else "val"}="{_quoted(language)}"/>' if language else ""
    return f"<w:rPr>{named}{turned}{tagged}</w:rPr>"


def _letters(text: str) -> str:
    if "\t" not in text and "\n" not in text:
        return f'<w:t xml:space="preserve">{escaped(text)}</w:t>'
    return "".join(
        _CONTROLS.get(piece) or f'<w:t xml:space="preserve">{escaped(piece)}</w:t>'
        for piece in _PIECES.split(text)
        if piece
    )
