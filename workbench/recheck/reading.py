"""The document as a reader sees it: its letters in order, with the style, bookmarks and notes they carry.

Insertions are taken as accepted, deletions and what was moved away as gone, hidden text as not there. Symbols,
special hyphens, tabs and breaks are letters. Body, tables, headers, notes, text boxes and content controls are
walked alike. The rule: nothing that shows letters is skipped in silence; what cannot be read is a remark.
"""

from dataclasses import dataclass, field
from pathlib import Path

from lxml.etree import _Element

from workbench.errors import UnreadableFile
from workbench.language import tr, tr_later
from workbench.model import Span
from workbench.recheck.package import Package, Relation, name_of, value
from workbench.recheck.symbols import symbol

# Properties, instructions of fields, deleted letters, the reading aid of ruby text.
_UNSEEN = frozenset(
    {"w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sectPr", "w:sdtPr", "w:sdtEndPr"}
    | {"w:instrText", "w:delText", "w:delInstrText", "w:del", "w:moveFrom", "w:rt", "w:fldData", "w:object"}
    | {"w:customXmlPr", "w:smartTagPr"}
)
_LETTERS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "\u2011",
    "w:softHyphen": "\u00ad",
}
_NOTES = {"w:footnoteReference": "footnote", "w:endnoteReference": "endnote"}
_MISSING = {
    "header": tr_later("Its header is missing."),
    "footer": tr_later("Its footer is missing."),
    "footnote": tr_later("Its footnotes are missing, so they could not be checked."),
    "endnote": tr_later("Its endnotes are missing, so they could not be checked."),
}


@dataclass(slots=True)
class Paragraph:
    """``styles`` are the names of its style and of those it is based on, in small letters without spaces
    (``swquote``); ``row`` numbers the table row it stands in, 0 outside of tables."""

    start: int
    end: int
    styles: tuple[str, ...]
    row: int
    element: _Element

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters ``[start, end)`` of the story and the element they come from."""

    start: int
    end: int
    run: _Element
    element: _Element


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A note's number at a position of the text."""

    position: int
    kind: str
    id: str


@dataclass(slots=True)
class Story:
    """A stretch of text of its own: the body, one header, one note, one text box. Its paragraphs are joined by
    ``\\n``. ``host`` is the paragraph of the body it hangs on, where there is one; ``id`` is that of a note."""

    kind: str
    part: str
    id: str = ""
    text: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)
    bookmarks: dict[str, Span] = field(default_factory=dict)
    notes: list[NoteMark] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    host: _Element | None = None


@dataclass(slots=True)
class Document:
    """``stories[0]`` is the body. ``proof`` is the root of the part a report of ours carries, ``root`` that of the
    main part."""

    root: _Element
    stories: list[Story]
    proof: _Element | None
    remarks: tuple[str, ...]


PROOF = "urn:source-workbench:report:1"


def read(path: Path) -> Document:
    """Raises ``UnreadableFile``, whose sentence names the file."""
    with Package(path) as package:
        return read_package(package)


def read_package(package: Package) -> Document:
    root = package.xml(package.main)
    if name_of(str(root.tag)) != "w:document":
        raise UnreadableFile(tr("“{name}” is not a Word document.", name=package.path.name))
    relations = package.relations(package.main)
    parts = {each.kind: each.target for each in relations if not each.external}
    styles, remarks = _styles(package, parts.get("styles", "")), _remarks(package, relations)
    walk = _Walk(styles)
    walk.story("body", package.main, root)
    for each in relations:
        if each.kind in ("header", "footer") and not each.external:
            _part(package, walk, each.kind, each.target, remarks)
    for kind in ("footnote", "endnote"):
        referred = any(mark.kind == kind for story in walk.stories for mark in story.notes)
        if f"{kind}s" in parts or referred:
            _notes(package, walk, kind, parts.get(f"{kind}s", f"{kind}s"), remarks)
    if walk.embedded:
        remarks.append(tr("It embeds another document, whose text was not checked."))
    return Document(root, walk.stories, _proof(package, relations), tuple(remarks))


def _part(package: Package, walk: "_Walk", kind: str, part: str, remarks: list[str]) -> None:
    try:
        walk.story(kind, part, package.xml(part))
    except LookupError:
        remarks.append(tr(_MISSING[kind]))


def _notes(package: Package, walk: "_Walk", kind: str, part: str, remarks: list[str]) -> None:
    try:
        root = package.xml(part)
    except LookupError:
        remarks.append(tr(_MISSING[kind]))
        return
    for note in root:
        if name_of(str(note.tag)) == f"w:{kind}" and value(note, "type") in (None, "normal"):
            walk.story(kind, part, note, value(note, "id") or "")


def _remarks(package: Package, relations: list[Relation]) -> list[str]:
    remarks = []
    if any(name.rpartition("/")[2].lower() == "vbaproject.bin" for name in package.names):
        remarks.append(tr("It holds macros; they were not run."))
    if {each.kind for each in relations if each.external} - {"hyperlink"}:
        remarks.append(tr("It refers to files outside of itself; they were not opened."))
    return remarks


def _styles(package: Package, part: str) -> dict[str, tuple[str, ...]]:
    """Style id to the names of the style and of those it is based on, in small letters; ``hidden`` ends the names
    of a style whose letters are not shown."""
    try:
        root = package.xml(part)
    except LookupError:
        return {}
    names: dict[str, str] = {}
    based: dict[str, str] = {}
    hidden: set[str] = set()
    for style in root:
        identity = value(style, "styleId") if name_of(str(style.tag)) == "w:style" else None
        if not identity:
            continue
        for element in style:
            kind = name_of(str(element.tag))
            if kind == "w:name":
                names[identity] = _plain(value(element, "val") or identity)
            elif kind == "w:basedOn":
                based[identity] = value(element, "val") or ""
            elif kind == "w:rPr" and _is_hidden(element):
                hidden.add(identity)
    chains = {}
    for identity in names:
        chain: list[str] = []
        at = identity
        while at in names and at not in chain:
            chain.append(at)
            at = based.get(at, "")
        last = ("hidden",) if hidden & set(chain) else ()
        chains[identity] = (*(names[each] for each in chain), *last)
    return chains


def _plain(name: str) -> str:
    """``swquote`` for the style “SW Quote”, and for its id where the part with the names is missing."""
    return name.replace(" ", "").casefold()


def _is_hidden(properties: _Element) -> bool:
    for element in properties:
        if name_of(str(element.tag)) == "w:vanish":
            return value(element, "val") not in ("0", "false", "off")
    return False


def _proof(package: Package, relations: list[Relation]) -> _Element | None:
    for part in (each.target for each in relations if each.kind == "customXml" and not each.external):
        try:
            root = package.xml(part)
        except (LookupError, UnreadableFile):  # parts of other programs may be anything
            continue
        if str(root.tag) == f"{{{PROOF}}}report":
            return root
    return None


class _Walk:
    """Makes stories. A text box is a story of its own, read where it hangs; of two ways to draw one thing (``mc``)
    the first that shows letters is read."""

    def __init__(self, styles: dict[str, tuple[str, ...]]) -> None:
        self.stories: list[Story] = []
        self.embedded = False
        self._styles = styles
        self._rows = 0

    def story(self, kind: str, part: str, root: _Element, note: str = "", host: _Element | None = None) -> Story:
        story = Story(kind, part, note, host=host)
        self.stories.append(story)
        _Writer(self, story).write(root)
        return story

    def styles_of(self, style: str | None) -> tuple[str, ...]:
        return self._styles.get(style, (_plain(style),)) if style else ()

    def next_row(self) -> int:
        self._rows += 1
        return self._rows


class _Writer:
    def __init__(self, walk: _Walk, story: Story) -> None:
        self._walk = walk
        self._story = story
        self._letters: list[str] = []
        self._length = 0
        self._open: dict[str, tuple[str, int]] = {}
        self._row = 0
        self._joins = False

    def write(self, root: _Element) -> None:
        self._children(root, root)
        for name, start in self._open.values():  # never closed: reaches to the end of the story
            self._story.bookmarks.setdefault(name, Span(start, self._length))
        self._story.text = "".join(self._letters)

    def _children(self, parent: _Element, run: _Element) -> None:
        for element in parent:
            if isinstance(element.tag, str):
                self._element(element, run)

    def _element(self, element: _Element, run: _Element) -> None:
        name = name_of(element.tag)
        if name in ("w:t", "m:t"):
            self._put(element.text or "", run, element)
        elif name == "w:r":
            self._run(element)
        elif name == "w:p":
            self._paragraph(element)
        elif name in _LETTERS:
            self._put(_LETTERS[name], run, element)
        elif name == "w:sym":
            self._put(symbol(value(element, "font"), value(element, "char")), run, element)
        elif name in _NOTES:
            self._story.notes.append(NoteMark(self._length, _NOTES[name], value(element, "id") or ""))
        elif name in ("w:bookmarkStart", "w:bookmarkEnd"):
            self._bookmark(element, name == "w:bookmarkStart")
        elif name == "w:tr":
            self._table_row(element, run)
        elif name == "w:tc":
            if not _has(element, "w:tcPr", ("w:cellDel",)):
                self._children(element, run)
        elif name == "mc:AlternateContent":
            self._alternative(element, run)
        elif name == "w:txbxContent":
            self._walk.story("text box", self._story.part, element, host=self._host(element))
        elif name == "w:altChunk":
            self._walk.embedded = True
        elif name not in _UNSEEN:
            self._children(element, run)

    def _run(self, run: _Element) -> None:
        for element in run:
            if isinstance(element.tag, str) and name_of(element.tag) == "w:rPr":
                style = next((value(each, "val") for each in element if name_of(str(each.tag)) == "w:rStyle"), None)
                if _is_hidden(element) or "hidden" in self._walk.styles_of(style):
                    return
        self._children(run, run)

    def _paragraph(self, element: _Element) -> None:
        story = self._story
        if self._joins and story.paragraphs:
            paragraph = story.paragraphs[-1]
        else:
            if story.paragraphs:
                self._letters.append("\n")
                self._length += 1
            paragraph = Paragraph(self._length, self._length, self._styles(element), self._row, element)
            story.paragraphs.append(paragraph)
        self._joins = False
        self._children(element, element)
        paragraph.end = self._length
        self._joins = any(
            _has(each, "w:rPr", ("w:del", "w:moveFrom")) for each in element if name_of(str(each.tag)) == "w:pPr"
        )

    def _styles(self, paragraph: _Element) -> tuple[str, ...]:
        for properties in paragraph:
            if name_of(str(properties.tag)) == "w:pPr":
                for element in properties:
                    if name_of(str(element.tag)) == "w:pStyle":
                        return self._walk.styles_of(value(element, "val"))
        return ()

    def _table_row(self, element: _Element, run: _Element) -> None:
        if _has(element, "w:trPr", ("w:del",)):
            return
        before, self._row = self._row, self._walk.next_row()
        self._children(element, run)
        self._row = before

    def _alternative(self, element: _Element, run: _Element) -> None:
        for branch in element:
            length, stories = self._length, len(self._walk.stories)
            self._children(branch, run)
            if self._length > length or len(self._walk.stories) > stories:
                return

    def _bookmark(self, element: _Element, opens: bool) -> None:
        identity = value(element, "id") or ""
        if opens:
            self._open[identity] = (value(element, "name") or "", self._length)
        elif identity in self._open:
            name, start = self._open.pop(identity)
            self._story.bookmarks.setdefault(name, Span(start, self._length))

    def _host(self, element: _Element) -> _Element | None:
        if self._story.kind != "body":
            return self._story.host
        return next((each for each in element.iterancestors() if name_of(str(each.tag)) == "w:p"), None)

    def _put(self, letters: str, run: _Element, element: _Element) -> None:
        if letters:
            self._story.pieces.append(Piece(self._length, self._length + len(letters), run, element))
            self._letters.append(letters)
            self._length += len(letters)


def _has(element: _Element, properties: str, names: tuple[str, ...]) -> bool:
    """Whether the element's properties say one of these things of it."""
    return any(
        name_of(str(each.tag)) in names
        for found in element
        if name_of(str(found.tag)) == properties
        for each in found
    )


def paragraph_at(story: Story, position: int) -> int:
    """The index of the paragraph a position lies in."""
    low, high = 0, len(story.paragraphs) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if story.paragraphs[middle].start <= position:
            low = middle
        else:
            high = middle - 1
    return low
