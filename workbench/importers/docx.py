"""Word documents, from their XML: with tracked insertions, content controls, tables, text boxes and notes.

The text is the document as it stands with all changes accepted. Running heads and the comments of an editor are
kept, hidden. ISO/IEC 29500-1, § 17.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from workbench.importers import phrases
from workbench.importers.archive import Archive, beside
from workbench.importers.compose import Known, Piece
from workbench.model import BlockKind

EXTRACTOR = "docx 1"
RUNNING_HEAD = "running head"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
# What was deleted or moved away, instructions of fields, and properties are no text.
_NO_TEXT = frozenset(
    f"{_W}{name}"
    for name in ("del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "sectPr", "tblPr", "sdtPr",
                 "fldData", "rt")  # rt: the reading beside a Japanese word
)  # fmt: skip
_NAMED = (
    (re.compile(r"title", re.I), BlockKind.TITLE),
    (re.compile(r"heading [1-9]|überschrift [1-9]|titre [1-9]", re.I), BlockKind.HEADING),
    (re.compile(r"(?:intense )?quote|quotations?|block ?text|zitat|citation", re.I), BlockKind.QUOTE),
    (re.compile(r"caption|beschriftung|légende", re.I), BlockKind.CAPTION),
    (re.compile(r"list\b.*|aufzählung.*|listenabsatz", re.I), BlockKind.LIST),
    (re.compile(r"(?:foot|end)note text", re.I), BlockKind.FOOTNOTE),
)
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def read(data: bytes, filename: str) -> tuple[list[Piece], Known]:
    """The document's paragraphs and what it states of itself. Raises UnreadableFile."""
    with Archive(data, filename) as file:
        root = file.xml(main_part(file))
        reader = _Reader(_styles(file))
        body = root.find(f"{_W}body")
        reader.blocks(body if body is not None else root)
        reader.notes(file)
        for name in sorted(file.names):
            if re.fullmatch(r"word/(?:header|footer)\d*\.xml", name):
                reader.aside(file.xml(name), RUNNING_HEAD)
        if "word/comments.xml" in file:
            reader.aside(file.xml("word/comments.xml"), phrases.COMMENTS)
        return reader.pieces, stated_title(file, "docProps/core.xml", filename)


def stated_title(file: Archive, entry: str, filename: str) -> Known:
    """The title in the properties of a document, where somebody gave it one. Author and dates there are those of
    the file, not of the article."""
    if entry not in file:
        return {}
    found = next(file.xml(entry).iter("{http://purl.org/dc/elements/1.1/}title"), None)
    title = (found.text or "").strip() if found is not None else ""
    worthy = len(title.split()) > 2 and not re.search(r"\.\w{2,4}$|^(?:microsoft )?word\b", title, re.I)
    return {"title": (title, "file")} if worthy else {}


def superscript(number: str) -> str:
    """A note's number as it is printed beside a word."""
    return number.translate(_SUPERSCRIPT) if number.isdigit() else f"[{number}]"


def _styles(file: Archive) -> dict[str, BlockKind]:
    """Style id to kind, by the style's name, its outline level, or those of what it is based on."""
    if "word/styles.xml" not in file:
        return {}
    kinds: dict[str, BlockKind] = {}
    parents: dict[str, str] = {}
    for style in file.xml("word/styles.xml").iter(f"{_W}style"):
        key = style.get(f"{_W}styleId") or ""
        name = _value(style.find(f"{_W}name"))
        level = _value(style.find(f"{_W}pPr/{_W}outlineLvl"))
        kind = next((kind for pattern, kind in _NAMED if pattern.fullmatch(name)), None)
        if kind is None and level.isdigit() and int(level) < 9:
            kind = BlockKind.HEADING
        if kind is not None:
            kinds[key] = kind
        parents[key] = _value(style.find(f"{_W}basedOn"))
    for key in parents:
        at, steps = key, 0
        while at and at not in kinds and steps < 20:
            at, steps = parents.get(at, ""), steps + 1
        if at in kinds:
            kinds[key] = kinds[at]
    return kinds


def _value(element: Any) -> str:
    return (element.get(f"{_W}val") or "") if element is not None else ""


@dataclass(slots=True)
class _Reader:
    styles: dict[str, BlockKind]
    pieces: list[Piece] = field(default_factory=list)
    numbers: dict[tuple[str, str], str] = field(default_factory=dict)  # (note kind, id) to the printed number

    def blocks(self, parent: Any) -> None:
        """Paragraphs and tables below an element, in order."""
        for element in parent:
            if element.tag == f"{_W}p":
                self.paragraph(element)
            elif element.tag == f"{_W}tbl":
                self.table(element)
            elif isinstance(element.tag, str) and element.tag not in _NO_TEXT:
                self.blocks(element)  # content controls, custom XML, tracked insertions of whole paragraphs

    def paragraph(self, element: Any, kind: BlockKind | None = None) -> None:
        texts, boxes = [""], []
        for sign, value in self.runs(element):
            if sign == "box":
                boxes.append(value)
            elif sign == "break":
                texts.append("")
            else:
                texts[-1] += value
        kind = kind or self.kind(element)
        for number, text in enumerate(texts):
            tight = number > 0 or (kind in (BlockKind.LIST, BlockKind.TABLE) and self._goes_on(kind))
            if text.strip():
                self.pieces.append(Piece(text.strip(), kind, tight))
        for box in boxes:
            self.blocks(box)

    def kind(self, element: Any) -> BlockKind | None:
        properties = element.find(f"{_W}pPr")
        if properties is None:
            return None
        found = self.styles.get(_value(properties.find(f"{_W}pStyle")))
        level = _value(properties.find(f"{_W}outlineLvl"))
        if found is None and level.isdigit() and int(level) < 9:
            return BlockKind.HEADING
        if found is None and properties.find(f"{_W}numPr") is not None:
            return BlockKind.LIST
        return found

    def table(self, element: Any) -> None:
        """A row is a line with tabs between its cells; a table of one column is how some set their text."""
        rows = [row for row in element.iter(f"{_W}tr") if self._own(row, element)]
        wide = any(len(self._cells(row)) > 1 for row in rows)
        for row in rows:
            if not wide:
                for cell in self._cells(row):
                    self.blocks(cell)
                continue
            texts = []
            for cell in self._cells(row):
                inner = _Reader(self.styles, numbers=self.numbers)
                inner.blocks(cell)
                texts.append(" ".join(piece.text.replace("\t", " ") for piece in inner.pieces))
            if any(texts):
                self.pieces.append(Piece("\t".join(texts).strip(), BlockKind.TABLE, self._goes_on(BlockKind.TABLE)))

    def _own(self, row: Any, table: Any) -> bool:
        return next(row.iterancestors(f"{_W}tbl"), None) is table

    def _cells(self, row: Any) -> list[Any]:
        return [cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr"), None) is row]

    def _goes_on(self, kind: BlockKind) -> bool:
        return bool(self.pieces) and self.pieces[-1].kind is kind

    def runs(self, parent: Any) -> Iterator[tuple[str, Any]]:
        """The text below an element in order: ("text", str), ("break", "") or ("box", element)."""
        for element in parent:
            tag = element.tag
            if not isinstance(tag, str) or tag in _NO_TEXT:
                continue
            if tag == f"{_W}t":
                yield "text", element.text or ""
            elif tag in (f"{_W}tab", f"{_W}ptab"):
                yield "text", "\t"
            elif tag in (f"{_W}br", f"{_W}cr"):
                if element.get(f"{_W}type") not in ("page", "column"):
                    yield "break", ""
            elif tag == f"{_W}noBreakHyphen":
                yield "text", "\u2011"
            elif tag == f"{_W}softHyphen":
                yield "text", "\u00ad"
            elif tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
                yield "text", self._note(element)
            elif tag == f"{_W}txbxContent":
                yield "box", element
            elif tag == f"{_MC}AlternateContent":
                chosen = element.find(f"{_MC}Choice")
                yield from self.runs(chosen if chosen is not None else element)
            else:
                yield from self.runs(element)

    def _note(self, reference: Any) -> str:
        kind = "footnote" if reference.tag == f"{_W}footnoteReference" else "endnote"
        number = str(sum(key[0] == kind for key in self.numbers) + 1)
        self.numbers[(kind, reference.get(f"{_W}id") or "")] = number
        return superscript(number)

    def notes(self, file: Archive) -> None:
        """The notes that are referred to, in that order, with their numbers."""
        for kind in ("footnote", "endnote"):
            entry = f"word/{kind}s.xml"
            wanted = {key[1]: number for key, number in self.numbers.items() if key[0] == kind}
            if not wanted or entry not in file:
                continue
            found = {note.get(f"{_W}id"): note for note in file.xml(entry).iter(f"{_W}{kind}")}
            for key, number in wanted.items():
                inner = _Reader(self.styles)
                if key in found:
                    inner.blocks(found[key])
                if inner.pieces:
                    inner.pieces[0].text = f"{superscript(number)} {inner.pieces[0].text}"
                for piece in inner.pieces:
                    self.pieces.append(Piece(piece.text, BlockKind.FOOTNOTE, piece.tight))

    def aside(self, root: Any, reason: str) -> None:
        inner = _Reader(self.styles)
        inner.blocks(root)
        known = {piece.text for piece in self.pieces if piece.reason == reason}
        self.pieces += [Piece(piece.text, None, piece.tight, reason) for piece in inner.pieces
                        if piece.text not in known]  # fmt: skip


def main_part(file: Archive) -> str:
    """Where the text is, which a package may put anywhere."""
    if "word/document.xml" in file or "_rels/.rels" not in file:
        return "word/document.xml"
    for relation in file.xml("_rels/.rels").iter(f"{_R}Relationship"):
        if (relation.get("Type") or "").endswith("/officeDocument"):
            return beside("", relation.get("Target") or "word/document.xml")
    return "word/document.xml"
