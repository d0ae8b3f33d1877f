"""Footnotes and comments: parts of their own, written beside the body.

The id rules were found by trying (LibreOffice 7.4): footnotes are numbered 1..N in the order they are referred
to, and a comment never has the id of a footnote, or LibreOffice shows the wrong note without a word. Comments
therefore count from 100000.
"""

import re
from collections.abc import Callable, Sequence

from lxml.etree import _Element

from workbench.exporters.word import xml
from workbench.report import Note

FIRST_COMMENT = 100_000
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?")


class Footnotes:
    """The footnotes part. ``write`` receives the paragraph of each note and fills it."""

    def __init__(self) -> None:
        root = xml.root("footnotes")
        self.part = xml.Growing(root, root)
        for kind, identity, element in (
            ("separator", "-1", "separator"),
            ("continuationSeparator", "0", "continuationSeparator"),
        ):
            note = xml.add(self.part.inner, "footnote", type=kind, id=identity)
            xml.mark(xml.paragraph(note, "FootnoteText"), element)
        self._count = 0

    def refer(self, paragraph: _Element, write: Callable[[_Element], None]) -> None:
        """Put the next number behind what the paragraph holds so far."""
        self._count += 1
        xml.mark(paragraph, "footnoteReference", "FootnoteReference", id=str(self._count))
        note = xml.paragraph(xml.add(self.part.inner, "footnote", id=str(self._count)), "FootnoteText")
        xml.mark(note, "footnoteRef", "FootnoteReference")
        xml.run(note, "\t")
        write(note)


class Comments:
    """The comments part. ``open`` and ``close`` stand around what the notes are about."""

    def __init__(self) -> None:
        root = xml.root("comments")
        self.part = xml.Growing(root, root)
        self._next = FIRST_COMMENT

    def open(self, paragraph: _Element, notes: Sequence[Note]) -> list[str]:
        identities = [str(self._next + index) for index in range(len(notes))]
        self._next += len(notes)
        for identity, note in zip(identities, notes, strict=True):
            xml.add(paragraph, "commentRangeStart", id=identity)
            self._write(identity, note)
        return identities

    def close(self, paragraph: _Element, identities: Sequence[str]) -> None:
        for identity in identities:
            xml.add(paragraph, "commentRangeEnd", id=identity)
            xml.mark(paragraph, "commentReference", "CommentReference", id=identity)

    def _write(self, identity: str, note: Note) -> None:
        author = xml.allowed(note.author) or "Analyst"
        initials = "".join(word[0] for word in author.split())[:3].upper()
        comment = xml.add(self.part.inner, "comment", id=identity, author=author, initials=initials)
        if moment := _MOMENT.match(note.date):
            time = (moment.group(2) or "00:00") + (":00" if len(moment.group(2) or "00:00") == 5 else "")
            comment.set(xml.W + "date", f"{moment.group(1)}T{time}Z")
        for index, line in enumerate(xml.allowed(note.text).split("\n")):
            paragraph = xml.paragraph(comment, "CommentText", rtl=xml.is_rtl(line))
            if index == 0:
                xml.mark(paragraph, "annotationRef", "CommentReference")
            xml.run(paragraph, line)
