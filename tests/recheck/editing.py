"""Edits a report as a person does in Word, on its XML: words, names, notes, paragraphs, tracked changes."""

import copy
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

from workbench.exporters.word.xml import W_NS

W = f"{{{W_NS}}}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Edited:
    """A .docx in memory; change it and ``save`` it elsewhere."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.body = etree.fromstring(self.parts["word/document.xml"])
        notes = self.parts.get("word/footnotes.xml")
        self.notes = etree.fromstring(notes) if notes else None

    def save(self, path: Path) -> Path:
        self.parts["word/document.xml"] = etree.tostring(self.body, xml_declaration=True, encoding="UTF-8")
        if self.notes is not None:
            self.parts["word/footnotes.xml"] = etree.tostring(self.notes, xml_declaration=True, encoding="UTF-8")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.parts.items():
                archive.writestr(name, content)
        return path

    # Quotations by number.

    def mark(self, number: int) -> _Element:
        name = f"_SWq_{number}"
        return next(each for each in self.body.iter(W + "bookmarkStart") if each.get(W + "name") == name)

    def paragraph(self, number: int) -> _Element:
        return next(each for each in self.mark(number).iterancestors(W + "p"))

    def letters(self, number: int) -> list[_Element]:
        """The text elements between the ends of the bookmark."""
        start = self.mark(number)
        found: list[_Element] = []
        for element in self.body.iter():
            if element is start:
                found = []
            elif element.tag == W + "bookmarkEnd" and element.get(W + "id") == start.get(W + "id"):
                return found
            elif element.tag == W + "t":
                found.append(element)
        raise AssertionError("the bookmark has no end")

    def text(self, number: int) -> str:
        return "".join(element.text or "" for element in self.letters(number))

    def replace(self, number: int, old: str, new: str) -> "Edited":
        """Type over words of a quotation."""
        for element in self.letters(number):
            if old in (element.text or ""):
                element.text = (element.text or "").replace(old, new, 1)
                element.set(_SPACE, "preserve")
                return self
        raise AssertionError(f"{old!r} does not stand in Q-{number:03}")

    def rewrite(self, number: int, change: Callable[[str], str]) -> "Edited":
        first, *rest = self.letters(number)
        first.text = change(self.text(number))
        for element in rest:
            element.text = ""
        return self

    def attribution(self, number: int, line: int = 0) -> _Element:
        element = self.paragraph(number).getnext()
        for _ in range(line):
            assert element is not None
            element = element.getnext()
        assert element is not None
        return element

    def attribute(self, number: int, old: str, new: str) -> "Edited":
        """Type over words of the line below a quotation."""
        type_over(self.attribution(number), old, new)
        return self

    def note(self, number: int, old: str, new: str) -> "Edited":
        """Type over words of a quotation's footnote."""
        reference = self.paragraph(number).find(f".//{W}footnoteReference")
        assert reference is not None
        assert self.notes is not None
        note = next(each for each in self.notes if each.get(W + "id") == reference.get(W + "id"))
        type_over(note, old, new)
        return self

    def point_note_of(self, number: int, to: int) -> "Edited":
        """Give a quotation the note of another."""
        one, other = (self.paragraph(each).find(f".//{W}footnoteReference") for each in (number, to))
        assert one is not None
        assert other is not None
        one.set(W + "id", str(other.get(W + "id")))
        return self

    def track(self, number: int, old: str, new: str, *, delete: bool = True) -> "Edited":
        """Replace words with tracking on: a deletion and an insertion (either may be empty)."""
        for element in self.letters(number):
            before, found, after = (element.text or "").partition(old)
            if not found:
                continue
            run = element.getparent()
            assert run is not None
            pieces = [_run(run, before)]
            if delete:
                gone = _run(run, old)
                gone.find(W + "t").tag = W + "delText"  # type: ignore[union-attr]
                pieces.append(_wrapped("del", gone))
            else:
                pieces.append(_run(run, old))
            if new:
                pieces.append(_wrapped("ins", _run(run, new)))
            pieces.append(_run(run, after))
            for piece in pieces:
                run.addprevious(piece)
            run.getparent().remove(run)  # type: ignore[union-attr]
            return self
        raise AssertionError(f"{old!r} does not stand in Q-{number:03}")

    def block(self, number: int) -> list[_Element]:
        """The quotation's paragraph and the lines of attribution below it."""
        paragraphs = [self.paragraph(number)]
        following = paragraphs[0].getnext()
        while following is not None and style_of(following) == "SWAttribution":
            paragraphs.append(following)
            following = following.getnext()
        return paragraphs

    def move(self, number: int, behind: int) -> "Edited":
        target = self.block(behind)[-1]
        for paragraph in reversed(self.block(number)):
            target.addnext(paragraph)
        return self

    def delete(self, number: int) -> "Edited":
        for paragraph in self.block(number):
            paragraph.getparent().remove(paragraph)  # type: ignore[union-attr]
        return self

    def add_prose(self, text: str) -> "Edited":
        """A paragraph of the author's own, at the end."""
        body = self.body.find(W + "body")
        assert body is not None
        paragraph = etree.SubElement(body, W + "p")
        _text(etree.SubElement(paragraph, W + "r"), text)
        last = body.find(W + "sectPr")
        if last is not None:
            body.append(last)
        return self


def type_over(parent: _Element, old: str, new: str) -> None:
    for element in parent.iter(W + "t"):
        if old in (element.text or ""):
            element.text = (element.text or "").replace(old, new, 1)
            return
    raise AssertionError(f"{old!r} does not stand there")


def style_of(paragraph: _Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return str(style.get(W + "val")) if style is not None else ""


def restyle(paragraph: _Element, style: str) -> None:
    element = paragraph.find(f"{W}pPr/{W}pStyle")
    assert element is not None
    element.set(W + "val", style)


def document(*paragraphs: str, folder: Path, name: str = "draft.docx") -> Path:
    """Somebody's draft: plain paragraphs; ``{note: …}`` is a footnote, ``# `` before one makes a heading."""
    import docx

    made = docx.Document()
    notes: list[str] = []
    for text in paragraphs:
        heading = text.startswith("# ")
        paragraph = made.add_paragraph(style="Heading 1" if heading else None)
        for piece in re.split(r"(\{note: [^}]*\})", text.removeprefix("# ")):
            if piece.startswith("{note: "):
                notes.append(piece[7:-1])
                run = paragraph.add_run()._r
                etree.SubElement(run, W + "footnoteReference").set(W + "id", str(len(notes)))
            elif piece:
                paragraph.add_run(piece)
    path = folder / name
    made.save(str(path))
    return _with_notes(path, notes) if notes else path


def _with_notes(path: Path, notes: list[str]) -> Path:
    draft = Edited(path)
    root = etree.Element(W + "footnotes", nsmap={"w": W_NS})
    for number, text in enumerate(notes, 1):
        note = etree.SubElement(root, W + "footnote")
        note.set(W + "id", str(number))
        _text(etree.SubElement(etree.SubElement(note, W + "p"), W + "r"), text)
    draft.notes = root
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relation = f'<Relationship Id="rIdNotes" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    rels = draft.parts["word/_rels/document.xml.rels"].decode()
    draft.parts["word/_rels/document.xml.rels"] = rels.replace("</Relationships>", relation).encode()
    content = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    types = draft.parts["[Content_Types].xml"].decode()
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{content}"/></Types>'
    draft.parts["[Content_Types].xml"] = types.replace("</Types>", override).encode()
    return draft.save(path)


def _run(run: _Element, text: str) -> _Element:
    made = copy.deepcopy(run)
    for element in list(made):
        if element.tag != W + "rPr":
            made.remove(element)
    _text(made, text)
    return made


def _text(run: _Element, text: str) -> None:
    letters = etree.SubElement(run, W + "t")
    letters.set(_SPACE, "preserve")
    letters.text = text


def _wrapped(name: str, run: _Element) -> _Element:
    made = etree.Element(W + name)
    made.set(W + "id", "900001")
    made.set(W + "author", "An editor")
    made.append(run)
    return made
