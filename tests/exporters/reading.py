"""Reads a report back from its XML, as a checker would: bookmarks, notes, parts.

``python -m tests.exporters.reading`` writes ``tests/reference/report.txt`` anew; look at the difference before
you commit it.
"""

import re
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree
from lxml.etree import _Element

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{W_NS}}}"
# LibreOffice saves a soft and a non-breaking hyphen as elements; both are letters of a quotation.
_CHARACTERS = {W + "tab": "\t", W + "br": "\n", W + "noBreakHyphen": "\u2011", W + "softHyphen": "\u00ad"}
REFERENCE = Path(__file__).parent.parent / "reference" / "report.txt"


class Word:
    """A .docx taken apart."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.names = archive.namelist()
            self.parts = {name: archive.read(name) for name in self.names}
        self.body = self.xml("word/document.xml")

    def xml(self, name: str) -> _Element:
        return etree.fromstring(self.parts[name])

    def find(self, path: str) -> list[_Element]:
        return self.body.findall(path, {"w": W_NS})

    def values(self, path: str, attribute: str) -> list[str]:
        return [str(element.get(W + attribute)) for element in self.find(path)]

    def bookmarks(self) -> dict[str, str]:
        """What stands between the two ends of each bookmark."""
        texts: dict[str, str] = {}
        open_marks: dict[str, str] = {}
        for element in self.body.iter():
            if element.tag == W + "bookmarkStart":
                open_marks[str(element.get(W + "id"))] = name = str(element.get(W + "name"))
                texts[name] = ""
            elif element.tag == W + "bookmarkEnd":
                open_marks.pop(str(element.get(W + "id")), None)
            elif letters := character(element):
                for name in open_marks.values():
                    texts[name] += letters
        return texts

    def footnotes(self) -> dict[int, str]:
        notes = self.xml("word/footnotes.xml").findall(W + "footnote")
        return {int(str(note.get(W + "id"))): text(note).strip() for note in notes if note.get(W + "type") is None}

    def custom(self) -> _Element:
        """Our own XML part, by its namespace: other programs renumber the parts."""
        for name, content in self.parts.items():
            if re.fullmatch(r"customXml/item\d+\.xml", name) and b"urn:source-workbench:report:1" in content:
                return etree.fromstring(content)
        raise AssertionError("the custom XML part is gone")

    def paragraphs(self) -> list[str]:
        """``style: text`` for every paragraph of the body, tables included."""
        return [
            f"{element.find(f'{W}pPr/{W}pStyle').get(W + 'val')}: {text(element)}"  # type: ignore[union-attr]
            for element in self.body.iter(W + "p")
        ]


def character(element: _Element) -> str:
    if element.tag == W + "t":
        return element.text or ""
    return _CHARACTERS.get(str(element.tag), "")


def text(element: _Element) -> str:
    return "".join(character(each) for each in element.iter())


def _write_reference() -> None:
    from tests.exporters import sample
    from workbench.exporters import write
    from workbench.report import Choices, build

    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.docx"
        list(write(build(Choices("The weir", "Ruth Anders"), sample.material()), path))
        REFERENCE.write_text(written(Word(path)), encoding="utf-8")


def written(word: Word) -> str:
    """Body and footnotes as text, one paragraph a line."""
    lines = [*word.paragraphs(), *(f"Footnote {number}: {note}" for number, note in word.footnotes().items())]
    return "".join(line.replace("\n", "⏎").replace("\t", "⇥") + "\n" for line in lines)


if __name__ == "__main__":
    _write_reference()
