"""The findings as native comments in a copy of the document.

The rule: the document itself is only read, and of the copy only the main part, its comments, relations and content
types are written anew; every other part goes over byte for byte. Comments count from 100,000 on and above all that
are there, because LibreOffice shows wrong notes where a comment has the id of a footnote (see
``exporters.word.notes``). A finding in a note or a text box is hung on the paragraph it belongs to. Comments are said
in the language of the window, and not in that of the document: they are for whoever had it checked.
"""

import copy
import posixpath
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from lxml.etree import _Element

from workbench.errors import ExportError
from workbench.exporters.marks import is_rtl
from workbench.exporters.saving import replacing
from workbench.exporters.word.xml import directions
from workbench.language import tr
from workbench.model import Span
from workbench.recheck.package import Package, name_of, value
from workbench.recheck.reading import Document, Story, read_package
from workbench.recheck.values import Check, Finding, Verdict

AUTHOR, INITIALS = "Source Workbench", "SW"
FIRST = 100_000
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_FORBIDDEN = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_comments(check: Check, document: Path, copy_to: Path, moment: datetime | None = None) -> int:
    """Write a copy of ``document``, which must be the one that was checked, with a comment for every finding that
    needs a look; returns how many. Raises ``ExportError`` where the copy would be the document itself or the disk
    refuses, ``UnreadableFile`` where the document cannot be read any more."""
    if copy_to.suffix.lower() != document.suffix.lower():
        raise ExportError(
            tr("The copy is a Word document as well; let its name end in {ending}.", ending=document.suffix)
        )
    if copy_to.exists() and copy_to.samefile(document):
        raise ExportError(tr("The findings go into a copy; choose another name than that of the document."))
    findings = [each for each in check.findings if each.verdict.needs_a_look or each.verdict is Verdict.REMOVED]
    with Package(document) as package:
        written = _Copy(package, read_package(package), moment or datetime.now(UTC))
        written.add(findings)
        with replacing(copy_to) as file, ZipFile(file, "w", ZIP_DEFLATED) as archive:
            changed = written.parts()
            for entry, content in package.entries():
                archive.writestr(entry, changed.pop(entry.filename, content))
            for part, content in changed.items():
                archive.writestr(part, content)
    return len(findings)


class _Copy:
    def __init__(self, package: Package, document: Document, moment: datetime) -> None:
        self._package = package
        self._document = document
        self._moment = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        self._space = str(document.root.tag).rpartition("}")[0] + "}"
        self._types = package.xml("[Content_Types].xml") if "[Content_Types].xml" in package.names else None
        folder, file = posixpath.split(package.main)
        self._rels_name = posixpath.join(folder, "_rels", f"{file}.rels")
        self._rels = self._relations()
        self._comments_name, self._comments = self._comments_part(folder)
        ids = [int(each) for each in map(self._id_of, self._comments) if each.isdigit()]
        self._next = max([FIRST, *(identity + 1 for identity in ids)])

    def add(self, findings: Sequence[Finding]) -> None:
        """Numbered in the order of the document, set from its end on, so that the places of those before stay
        true."""
        ordered = sorted(findings, key=_order)
        numbered = [(str(self._next + index), finding) for index, finding in enumerate(ordered)]
        for identity, finding in reversed(numbered):
            place = finding.place
            if place is None:
                self._on(None, identity)
            elif place.story == 0:
                self._around(self._document.stories[0], place.span, identity)
            else:
                self._on(self._host(self._document.stories[place.story]), identity)
        for identity, finding in numbered:
            self._write(identity, finding)

    def parts(self) -> dict[str, bytes]:
        made = {
            self._package.main: _bytes(self._document.root),
            self._comments_name: _bytes(self._comments),
            self._rels_name: _bytes(self._rels),
        }
        if self._types is not None:
            made["[Content_Types].xml"] = _bytes(self._types)
        return made

    def _around(self, story: Story, span: Span, identity: str) -> None:
        pieces = [each for each in story.pieces if each.start < span.end and span.start < each.end]
        if not pieces:
            self._on(None, identity)
            return
        last = _split(pieces[-1].run, pieces[-1].element, span.end - pieces[-1].start, keep_left=True)
        first = _split(pieces[0].run, pieces[0].element, span.start - pieces[0].start, keep_left=False)
        last = first if pieces[0].run is pieces[-1].run and first is not pieces[0].run else last
        self._mark(first, last, identity)

    def _on(self, paragraph: _Element | None, identity: str) -> None:
        """Around the first run of a paragraph, or of the document."""
        where = paragraph if paragraph is not None else self._document.root
        run = next((each for each in where.iter() if name_of(str(each.tag)) == "w:r"), None)
        if run is not None:
            self._mark(run, run, identity)

    def _mark(self, first: _Element, last: _Element, identity: str) -> None:
        start, end, reference = self._new("commentRangeStart"), self._new("commentRangeEnd"), self._new("r")
        for element in (start, end, etree.SubElement(reference, self._space + "commentReference")):
            element.set(self._space + "id", identity)
        first.addprevious(start)
        last.addnext(end)
        end.addnext(reference)

    def _write(self, identity: str, finding: Finding) -> None:
        comment = etree.SubElement(self._comments, self._space + "comment")
        for name, given in (("id", identity), ("author", AUTHOR), ("date", self._moment), ("initials", INITIALS)):
            comment.set(self._space + name, given)
        for index, line in enumerate(lines(finding)):
            text = _FORBIDDEN.sub("\ufffd", " ".join(line.split()))
            paragraph = etree.SubElement(comment, self._space + "p")
            if is_rtl(text):
                etree.SubElement(etree.SubElement(paragraph, self._space + "pPr"), self._space + "bidi")
            if index == 0:
                etree.SubElement(etree.SubElement(paragraph, self._space + "r"), self._space + "annotationRef")
            for stretch, rtl in directions(text):
                run = etree.SubElement(paragraph, self._space + "r")
                if rtl:
                    etree.SubElement(etree.SubElement(run, self._space + "rPr"), self._space + "rtl")
                letters = etree.SubElement(run, self._space + "t")
                letters.set(_SPACE, "preserve")
                letters.text = stretch

    def _host(self, story: Story) -> _Element | None:
        """The paragraph of the body a note or a text box belongs to."""
        if story.kind not in ("footnote", "endnote"):
            return story.host
        for element in self._document.root.iter():
            if name_of(str(element.tag)) == f"w:{story.kind}Reference" and value(element, "id") == story.id:
                return next((each for each in element.iterancestors() if name_of(str(each.tag)) == "w:p"), None)
        return None

    def _relations(self) -> _Element:
        if self._rels_name in self._package.names:
            return self._package.xml(self._rels_name)
        return etree.Element(f"{{{_REL}}}Relationships", nsmap={None: _REL})  # type: ignore[dict-item]

    def _comments_part(self, folder: str) -> tuple[str, _Element]:
        for each in self._package.relations(self._package.main):
            if each.kind == "comments" and not each.external and each.target in self._package.names:
                return each.target, self._package.xml(each.target)
        name = next(
            posixpath.join(folder, f"comments{number}.xml")
            for number in ("", *range(1, 1000))
            if posixpath.join(folder, f"comments{number}.xml") not in self._package.names
        )
        taken = {element.get("Id") for element in self._rels}
        identity = next(f"rIdComments{n}" for n in range(1000) if f"rIdComments{n}" not in taken)
        etree.SubElement(
            self._rels, f"{{{_REL}}}Relationship", Id=identity, Type=_KIND, Target=posixpath.basename(name)
        )
        if self._types is not None:
            etree.SubElement(self._types, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=_CONTENT)
        return name, etree.Element(self._space + "comments", nsmap={"w": self._space[1:-1]})

    def _id_of(self, comment: _Element) -> str:
        return (value(comment, "id") if isinstance(comment.tag, str) else None) or ""

    def _new(self, name: str) -> _Element:
        return etree.Element(self._space + name)


def lines(finding: Finding) -> list[str]:
    """What the comment says, a paragraph each."""
    label = f" {finding.label}" if finding.label else ""
    said = [f"{finding.verdict.sign} {finding.verdict.words}{label}. {finding.reason}".strip()]
    if finding.edits and finding.verdict is not Verdict.UNSOURCED:
        said.append(f"{tr('Difference:')} {finding.difference}")
    if finding.expected:
        # Beside and not within what is said, which puts signs of direction around what is filled in.
        said.append(f"{_whose(finding)} {finding.expected}")
    return said


def _whose(finding: Finding) -> str:
    title = finding.source_title
    if finding.verdict is Verdict.UNSOURCED:
        return tr("Nearest (“{title}”):", title=title) if title else tr("Nearest:")
    return tr("Source (“{title}”):", title=title) if title else tr("Source:")


def _split(run: _Element, element: _Element, at: int, *, keep_left: bool) -> _Element:
    """Cut a run within the letters of ``element``; returns the half before the cut (``keep_left``) or the one
    behind it. Where there is nothing to cut off, the run itself."""
    text = element.text or ""
    if element.getparent() is not run or name_of(str(element.tag)) not in ("w:t", "m:t"):
        return run
    before = any(name_of(str(each.tag)) != "w:rPr" for each in element.itersiblings(preceding=True))
    behind = element.getnext() is not None
    if (keep_left and at >= len(text) and not behind) or (not keep_left and at <= 0 and not before):
        return run
    rest = list(element.itersiblings())
    second = copy.deepcopy(run)
    for each in list(second):
        if name_of(str(each.tag)) != "w:rPr":
            second.remove(each)
    letters = etree.SubElement(second, element.tag)
    letters.text, element.text = text[at:], text[:at]
    for each in (letters, element):
        each.set(_SPACE, "preserve")
    second.extend(rest)
    run.addnext(second)
    return run if keep_left else second


def _order(finding: Finding) -> tuple[int, int, int]:
    """Quotations in notes after those of the body, what was removed after all."""
    place = finding.place
    return (2**31, 0, finding.id) if place is None else (place.story, place.span.end, place.span.start)


def _bytes(root: _Element) -> bytes:
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
