"""The document as plain values, paragraph by paragraph, for whoever shows it without Word.

The rule: what is shown is what is written. The paragraphs come from the same ``Document`` that fills the file, before
they become bytes, so a preview cannot say, leave out or order anything otherwise than the report does. Lengths are
twentieths of a point.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from typing import Any, NamedTuple, TypeAlias

from workbench.exporters.word import styles, xml
from workbench.exporters.word.document import Document, page_footer, page_header
from workbench.exporters.word.notes import Notes
from workbench.exporters.word.places import Links
from workbench.exporters.word.styles import Page
from workbench.exporters.word.template import Template
from workbench.exporters.word.xml import Element
from workbench.report import Report

_STYLE = re.compile(r'<w:(?:rStyle|pStyle) w:val="([^"]*)"')
_PIECES = re.compile(
    r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(tab|br|noBreakHyphen)/>|<w:(?:foot|end)noteReference w:id=\"(\d+)\""
    r"|<w:instrText[^>]*>([^<]*)</w:instrText>|<w:fldChar w:fldCharType=\"(\w+)\"|<w:(?:foot|end)note(Ref)/>"
)
_OWN = "own number"
_SIGNS = {"tab": "\t", "br": "\u2028", "noBreakHyphen": "\u2011"}
_RUN = re.compile(r"<w:r>.*?</w:r>")
_BIDI = re.compile(r'<w:bidi(?: w:val="(\d)")?/>')
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')


class Run(NamedTuple):
    """``style`` is a character style, ``goes`` the bookmark a link leads to. A ``field`` (``PAGE``, ``NUMPAGES``,
    ``PAGEREF name``) stands for text that only whoever makes pages knows; ``note`` is the number of a note."""

    text: str
    style: str = ""
    goes: str = ""
    field: str = ""
    note: int = 0


class Paragraph(NamedTuple):
    """``rtl`` is ``None`` where the direction is that of the report. ``marks`` are the bookmarks that begin here,
    ``comments`` author and text of the notes on it."""

    style: str
    runs: tuple[Run, ...]
    rtl: bool | None = None
    keep_next: bool = False
    break_before: bool = False
    marks: tuple[str, ...] = ()
    comments: tuple[tuple[str, str], ...] = ()


class Row(NamedTuple):
    """``head``: repeated on every page; ``whole``: never broken over two."""

    cells: tuple[tuple[Paragraph, ...], ...]
    head: bool = False
    whole: bool = True


class Table(NamedTuple):
    style: str
    widths: tuple[int, ...]
    rows: tuple[Row, ...]
    rtl: bool = False


Block: TypeAlias = Paragraph | Table


class Flow:
    """Iterate ``blocks`` for the body, a few at a time; ``notes`` by number grow on the way. ``styles`` is the part
    of that name. ``header`` and ``footer`` are ``None`` where a template has its own; with ``endnotes`` the notes
    stand behind the body. Raises ``ExportError`` for a template that cannot be used."""

    def __init__(self, report: Report) -> None:
        language, rtl = xml.language_tag(report.words.language) or "en-GB", report.words.rtl
        template = Template.read(report.choices.template) if report.choices.template else None
        self.rtl = rtl
        self.page: Page = template.page if template else styles.page(report.choices.paper)
        own = styles.styles_xml(self.page.text_width, language, rtl=rtl)
        self.styles = template.styled(own) if template else own
        self.endnotes = report.choices.notes == "endnotes"
        self.notes_heading = report.words("part_notes")
        self.notes: dict[int, Paragraph] = {}
        placed = bool(template and template.has_page_parts)
        self.header = None if placed else _part(page_header(report))
        self.footer = None if placed else _part(page_footer(report))
        self._notes = Notes("endnote" if self.endnotes else "footnote")
        nowhere: Any = _Nowhere()
        self._document = Document(report, nowhere, self.page, self._notes, Links(nowhere))
        self._comments: dict[str, tuple[str, str]] = {}

    def blocks(self) -> Iterator[list[Block]]:
        document = self._document
        document.comments.part.inner.inner.clear()
        self._notes.part.inner.inner.clear()
        for _ in document.write(()):
            yield self._take()
        yield self._take()

    def _take(self) -> list[Block]:
        """What was written since, and is whole."""
        for comment in _drained(self._document.comments.part.inner):
            said = _attributes(comment)
            lines = [_text(each) for each in comment.inner if isinstance(each, Element)]
            self._comments[said["w:id"]] = (said.get("w:author", ""), "\n".join(lines))
        for note in _drained(self._notes.part.inner):
            number = _attributes(note)["w:id"]
            first = next(each for each in note.inner if isinstance(each, Element))
            self.notes[int(number)] = _paragraph(first, {}, number)
        body = self._document.part.inner
        return [_block(each, self._comments) for each in _drained(body) if _name(each) in ("p", "tbl")]


class _Nowhere:
    """In place of a package and its parts: what the document relates to is forgotten."""

    @property
    def document(self) -> "_Nowhere":
        return self

    @property
    def rels(self) -> "_Nowhere":
        return self

    def add_relationship(self, *_: object, **__: object) -> None:
        pass


def _drained(parent: Element) -> list[Element]:
    taken = [each for each in parent.inner if isinstance(each, Element)]
    parent.inner.clear()
    return taken


def _part(content: bytes) -> tuple[Paragraph, ...]:
    """The paragraphs of a header or footer, which are written whole."""
    found = re.findall(r"<w:p>(.*?)</w:p>", content.decode("utf-8"), re.DOTALL)
    made = []
    for inner in found:
        line = Element("p")
        properties, _, runs = inner.partition("</w:pPr>")
        line.inner += [f"{properties}</w:pPr>", *_RUN.findall(runs)]
        made.append(_paragraph(line, {}))
    return tuple(made)


def _block(element: Element, comments: Mapping[str, tuple[str, str]]) -> Block:
    if _name(element) == "p":
        return _paragraph(element, comments)
    style, rtl, widths, rows = "", False, [], []
    for child in element.inner:
        if not isinstance(child, Element):
            continue
        if _name(child) == "tblPr":
            written = str(child)
            named = re.search(r'<w:tblStyle w:val="([^"]*)"', written)
            style, rtl = named[1] if named else "", "<w:bidiVisual" in written
        elif _name(child) == "tblGrid":
            widths = [int(_attributes(each)["w:w"]) for each in child.inner if isinstance(each, Element)]
        elif _name(child) == "tr":
            rows.append(_row(child, comments))
    return Table(style, tuple(widths), tuple(rows), rtl)


def _row(element: Element, comments: Mapping[str, tuple[str, str]]) -> Row:
    cells, head, whole = [], False, False
    for child in element.inner:
        if isinstance(child, Element) and _name(child) == "tc":
            lines = [each for each in child.inner if isinstance(each, Element) and _name(each) == "p"]
            cells.append(tuple(_paragraph(each, comments) for each in lines))
        else:
            head, whole = head or "<w:tblHeader" in str(child), whole or "<w:cantSplit" in str(child)
    return Row(tuple(cells), head, whole)


def _paragraph(element: Element, comments: Mapping[str, tuple[str, str]], number: str = "") -> Paragraph:
    """``number`` is what a note calls itself."""
    properties = element.inner[0] if element.inner else ""
    style, rtl, keep_next, break_before = _properties(str(properties))
    runs: list[Run] = []
    marks: list[str] = []
    told: list[tuple[str, str]] = []
    in_field = False  # what a field shows is passed over: its instruction stands for it
    for child in element.inner[1:]:
        goes = ""
        written: list[Any] = [child]
        if isinstance(child, Element):
            head = child.head
            if head.startswith("<w:hyperlink"):
                goes, written = _attributes(child).get("w:anchor", ""), child.inner
            else:
                if head.startswith("<w:bookmarkStart"):
                    marks.append(_attributes(child)["w:name"])
                elif head.startswith("<w:commentRangeStart"):
                    told += [comments[each] for each in [_attributes(child)["w:id"]] if each in comments]
                continue
        for each in written:
            made, turn = _runs(str(each), goes)
            if turn:
                in_field = turn != "end"
            elif not in_field or (made and made[0].field):
                runs += made
    if number:
        runs = [Run(number, run.style) if run.field == _OWN else run for run in runs]
    return Paragraph(style, tuple(runs), rtl, keep_next, break_before, tuple(marks), tuple(told))


@lru_cache(maxsize=1_000)
def _properties(written: str) -> tuple[str, bool | None, bool, bool]:
    """Style, direction, whether it keeps with the next one, whether it begins a page."""
    style, bidi = _STYLE.search(written), _BIDI.search(written)
    return (
        style[1] if style else "Normal",
        None if bidi is None else bidi[1] != "0",
        "<w:keepNext/>" in written,
        "<w:pageBreakBefore/>" in written,
    )


@lru_cache(maxsize=60_000)
def _runs(written: str, goes: str) -> tuple[tuple[Run, ...], str]:
    """What a written run says, and which way it turns a field: ``begin``, ``separate``, ``end`` or not at all. Most
    runs of a report are written again after a change as they were."""
    style, turned = _STYLE.search(written), ""
    named, made = style[1] if style else "", []
    for text, sign, note, instruction, turn, own in _PIECES.findall(written):
        turned = turned or turn
        if instruction:
            made.append(Run("", named, goes, " ".join(unescape(instruction).split()).removesuffix(" \\h")))
        elif own:
            made.append(Run("", named, "", _OWN))
        elif note:
            made.append(Run(note, named, "", "", int(note)))
        elif not turn:
            made.append(Run(_SIGNS.get(sign) or unescape(text), named, goes))
    return tuple(made), turned


def _text(paragraph: Element) -> str:
    return "".join(run.text for run in _paragraph(paragraph, {}).runs)


def _name(element: Element) -> str:
    return element.tail[2:-1].removeprefix("w:")


def _attributes(element: Element) -> dict[str, str]:
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(element.head)}
