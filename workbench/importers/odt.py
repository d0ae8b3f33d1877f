"""OpenDocument texts, from their XML: with lists, tables, notes, sections and tracked changes accepted.

OASIS OpenDocument 1.3, part 3. What was deleted under change tracking is not part of the text; the notes an editor
left are kept, hidden.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from workbench.errors import UnreadableFile
from workbench.importers import phrases
from workbench.importers.archive import Archive
from workbench.importers.compose import Known, Piece
from workbench.importers.docx import RUNNING_HEAD, stated_title, superscript
from workbench.language import tr
from workbench.model import BlockKind

EXTRACTOR = "odt 1"
_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _TABLE, _OFFICE, _STYLE = (_NAMES % name for name in ("text", "table", "office", "style"))
_SILENT = frozenset(
    [f"{_TEXT}{name}" for name in ("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls",
                                   "bookmark", "reference-mark", "alphabetical-index-mark")]
    + [f"{_OFFICE}forms", f"{_OFFICE}scripts", f"{_OFFICE}annotation-end"]
)  # fmt: skip
_NAMED = (
    (re.compile(r"Title", re.I), BlockKind.TITLE),
    (re.compile(r"Heading.*", re.I), BlockKind.HEADING),
    (re.compile(r"Quotations?|Block.?Quot.*", re.I), BlockKind.QUOTE),
    (re.compile(r"Caption|Illustration|Figure|Drawing", re.I), BlockKind.CAPTION),
    (re.compile(r"(?:Footnote|Endnote)", re.I), BlockKind.FOOTNOTE),
)


def read(data: bytes, filename: str) -> tuple[list[Piece], Known]:
    """The document's paragraphs and what it states of itself. Raises UnreadableFile."""
    with Archive(data, filename) as file:
        if "META-INF/manifest.xml" in file and "encryption-data" in file.text("META-INF/manifest.xml"):
            raise UnreadableFile(tr("“{name}” is protected by a password.", name=filename))
        root = file.xml("content.xml")
        reader = _Reader(_styles(root))
        body = root.find(f"{_OFFICE}body/{_OFFICE}text")
        reader.blocks(body if body is not None else root, None)
        for text in reader.annotations:
            reader.pieces.append(Piece(text, None, False, phrases.COMMENTS))
        if "styles.xml" in file:
            for master in file.xml("styles.xml").iter(f"{_STYLE}header", f"{_STYLE}footer"):
                text = " ".join("".join(master.itertext()).split())
                if text:
                    reader.pieces.append(Piece(text, None, False, RUNNING_HEAD))
        return [*reader.pieces], stated_title(file, "meta.xml", filename)


def _styles(root: Any) -> dict[str, BlockKind]:
    """Automatic styles have numbers for names; what they are based on tells what they are."""
    found = {}
    for style in root.iter(f"{_STYLE}style"):
        kind = _named(style.get(f"{_STYLE}parent-style-name") or "")
        if kind is not None:
            found[style.get(f"{_STYLE}name") or ""] = kind
    return found


def _named(name: str) -> BlockKind | None:
    plain = re.sub(r"_([0-9a-f]{2})_", lambda code: chr(int(code[1], 16)), name)
    return next((kind for pattern, kind in _NAMED if pattern.fullmatch(plain)), None)


@dataclass(slots=True)
class _Reader:
    styles: dict[str, BlockKind]
    pieces: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)
    annotations: list[str] = field(default_factory=list)

    def blocks(self, parent: Any, kind: BlockKind | None) -> None:
        """Paragraphs, lists and tables below an element; notes follow at the end of the outermost."""
        for element in parent:
            tag = element.tag
            if not isinstance(tag, str) or tag in _SILENT:
                continue
            if tag == f"{_TEXT}p":
                self.paragraph(element, kind or self._kind(element))
            elif tag == f"{_TEXT}h":
                self.paragraph(element, BlockKind.HEADING)
            elif tag == f"{_TEXT}list":
                self.blocks(element, kind or BlockKind.LIST)
            elif tag == f"{_TABLE}table":
                self.table(element)
            else:
                self.blocks(element, kind)
        if parent.tag == f"{_OFFICE}text":
            self.pieces += self.notes
            self.notes = []

    def paragraph(self, element: Any, kind: BlockKind | None) -> None:
        texts, boxes = [element.text or ""], []
        for sign, value in self.runs(element):
            if sign == "box":
                boxes.append(value)
            elif sign == "break":
                texts.append("")
            else:
                texts[-1] += value
        follows = kind is BlockKind.LIST and bool(self.pieces) and self.pieces[-1].kind is kind
        for number, text in enumerate(texts):
            # A line end in the file is a space, a space of one's own has an element.
            plain = re.sub(r"[ \n\r]+", " ", text).replace("\x1f", " ").strip()
            if plain:
                self.pieces.append(Piece(plain, kind, number > 0 or follows))
        for box in boxes:
            self.blocks(box, None)

    def table(self, element: Any) -> None:
        rows = [row for row in element.iter(f"{_TABLE}table-row")
                if next(row.iterancestors(f"{_TABLE}table"), None) is element]  # fmt: skip
        wide = any(len(row.findall(f"{_TABLE}table-cell")) > 1 for row in rows)
        for row in rows:
            cells = row.findall(f"{_TABLE}table-cell")
            if not wide:
                for cell in cells:
                    self.blocks(cell, None)
                continue
            texts = []
            for cell in cells:
                inner = _Reader(self.styles, notes=self.notes, annotations=self.annotations)
                inner.blocks(cell, None)
                texts.append(" ".join(piece.text.replace("\t", " ") for piece in inner.pieces))
            if any(texts):
                follows = bool(self.pieces) and self.pieces[-1].kind is BlockKind.TABLE
                self.pieces.append(Piece("\t".join(texts).strip(), BlockKind.TABLE, follows))

    def runs(self, parent: Any) -> Iterator[tuple[str, Any]]:
        """The text below a paragraph: ("text", str), ("break", "") or ("box", element), after its first text."""
        for element in parent:
            tag = element.tag
            if isinstance(tag, str) and tag not in _SILENT:
                yield from self._run(element, tag)
            yield "text", element.tail or ""

    def _run(self, element: Any, tag: str) -> Iterator[tuple[str, Any]]:
        if tag == f"{_TEXT}s":
            count = element.get(f"{_TEXT}c") or "1"
            yield "text", "\x1f" * min(int(count) if count.isdigit() else 1, 100)
        elif tag == f"{_TEXT}tab":
            yield "text", "\t"
        elif tag == f"{_TEXT}line-break":
            yield "break", ""
        elif tag == f"{_TEXT}note":
            yield "text", self._note(element)
        elif tag == f"{_OFFICE}annotation":
            text = " ".join(" ".join("".join(p.itertext()) for p in element.iter(f"{_TEXT}p")).split())
            self.annotations += [text] if text else []
        elif tag.endswith("}text-box"):
            yield "box", element
        elif tag.endswith(("}desc", "}title")):
            return  # what a picture is described by
        else:
            yield "text", element.text or ""
            yield from self.runs(element)

    def _note(self, element: Any) -> str:
        citation = element.find(f"{_TEXT}note-citation")
        number = "".join(citation.itertext()).strip() if citation is not None else ""
        inner = _Reader(self.styles)
        body = element.find(f"{_TEXT}note-body")
        if body is not None:
            inner.blocks(body, BlockKind.FOOTNOTE)
        mark = superscript(number) if number else "*"
        if inner.pieces:
            inner.pieces[0].text = f"{mark} {inner.pieces[0].text}"
        self.notes += inner.pieces
        return mark

    def _kind(self, element: Any) -> BlockKind | None:
        name = element.get(f"{_TEXT}style-name") or ""
        return self.styles.get(name) or _named(name)
