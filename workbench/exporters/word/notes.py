"""Foot- or endnotes and comments: parts of their own, written beside the body.

The id rules were found by trying (LibreOffice 7.4): notes are numbered 1..N in the order they are referred
to, and a comment never has the id of a note, or LibreOffice shows the wrong note without a word. Comments
therefore count from 100000.
"""

import re
from collections.abc import Callable, Sequence

from workbench.exporters.word import xml
from workbench.exporters.word.xml import Element
from workbench.report import Note

FIRST_COMMENT = 100_000
# Behind the number of a note. LibreOffice drops the first tab: up to 7.4 the number fills the indent by itself, in
# later ones nothing does. The second tab goes to a stop a hair behind the indent, in all of them and in Word. The
# notes of a template may have no indent.
INDENTED, FLOWING = "\t\t", "\N{EN SPACE}"
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?")


class Notes:
    """The footnotes or the endnotes part, as ``kind`` (``footnote``, ``endnote``) says. ``write`` receives the
    paragraph of each note and fills it. ``heading`` stands over endnotes: as their separator, because a heading of
    the body would stay alone on its page in LibreOffice, which begins a new one for them. ``behind`` stands
    between number and text."""

    def __init__(self, kind: str = "footnote", heading: str = "", behind: str = "\t") -> None:
        self.kind = kind
        self._behind = behind
        self._style = kind.capitalize()
        root = xml.root(f"{kind}s")
        self.part = xml.Growing(root, root)
        for separator, identity in (("separator", "-1"), ("continuationSeparator", "0")):
            note = xml.add(self.part.inner, kind, type=separator, id=identity)
            if heading and separator == "separator":
                xml.run(xml.paragraph(note, "SWNotesHeading"), heading)
            else:
                xml.mark(xml.paragraph(note, f"{self._style}Text"), separator)
        self._count = 0

    def refer(self, paragraph: Element, write: Callable[[Element], None]) -> None:
        """Put the next number behind what the paragraph holds so far."""
        self._count += 1
        identity = str(self._count)
        xml.mark(paragraph, f"{self.kind}Reference", f"{self._style}Reference", id=identity)
        note = xml.paragraph(xml.add(self.part.inner, self.kind, id=identity), f"{self._style}Text")
        xml.mark(note, f"{self.kind}Ref", f"{self._style}Reference")
        xml.run(note, self._behind)
        write(note)


class Comments:
    """The comments part. ``open`` and ``close`` stand around what the notes are about."""

    def __init__(self, *, rtl: bool = False) -> None:
        self._rtl = rtl
        root = xml.root("comments")
        self.part = xml.Growing(root, root)
        self._next = FIRST_COMMENT

    def open(self, paragraph: Element, notes: Sequence[Note]) -> list[str]:
        identities = [str(self._next + index) for index in range(len(notes))]
        self._next += len(notes)
        for identity, note in zip(identities, notes, strict=True):
            xml.add(paragraph, "commentRangeStart", id=identity)
            self._write(identity, note)
        return identities

    def close(self, paragraph: Element, identities: Sequence[str]) -> None:
        for identity in identities:
            xml.add(paragraph, "commentRangeEnd", id=identity)
            xml.mark(paragraph, "commentReference", "CommentReference", id=identity)

    def _write(self, identity: str, note: Note) -> None:
        author = xml.allowed(note.author) or "Analyst"
        initials = "".join(word[0] for word in author.split())[:3].upper()
        comment = xml.add(self.part.inner, "comment", id=identity, author=author, initials=initials)
        if moment := _MOMENT.match(note.date):
            time = (moment.group(2) or "00:00") + (":00" if len(moment.group(2) or "00:00") == 5 else "")
            comment.set("w:date", f"{moment.group(1)}T{time}Z")
        for index, line in enumerate(xml.allowed(note.text).split("\n")):
            paragraph = xml.paragraph(comment, "CommentText", rtl=xml.against(line, self._rtl))
            if index == 0:
                xml.mark(paragraph, "annotationRef", "CommentReference")
            xml.run(paragraph, line)
