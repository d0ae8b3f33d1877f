"""The report as a Word document: real footnotes, comments, bookmarks and contents, and nothing but styles.

python-docx keeps the package and its properties; the text is made of elements of our own, because its public
functions slow down with every paragraph there is (see ``xml``). The same report gives the same bytes.
"""

from collections.abc import Iterator
from pathlib import Path

from workbench.errors import ExportError
from workbench.exporters.saving import replacing
from workbench.exporters.word import xml
from workbench.exporters.word.document import Document, page_footer, page_header, settings
from workbench.exporters.word.notes import Footnotes
from workbench.exporters.word.package import Links, Package
from workbench.exporters.word.styles import fonts_xml, styles_xml
from workbench.report import Report

_STEP = 20


def write(report: Report, path: Path) -> Iterator[tuple[int, int]]:
    """Write ``path`` and yield ``(done, total)`` quotations; see ``exporters.write`` for the errors."""
    total = sum(1 for _ in report.entries())
    _refuse_what_xml_cannot_carry(report)
    with replacing(path) as file:
        package = Package(report)
        package.add("styles", styles_xml(report.choices.paper, xml.language_tag(report.choices.language) or "en-GB"))
        package.add("settings", settings(report))
        package.add("fontTable", fonts_xml())
        header = package.relation(package.add("header1", page_header(report)))
        footer = package.relation(package.add("footer1", page_footer(report)))
        notes, comments = package.add("footnotes"), package.add("comments")
        footnotes = Footnotes()
        document = Document(report, package, footnotes, Links(notes))
        done = 0
        for written in document.write(header, footer):
            done += written
            if done % _STEP == 0:
                for part in (document.part, footnotes.part, document.comments.part):
                    part.flush()
                yield done, total
        package.document.content = document.part.content()
        notes.content = footnotes.part.content()
        comments.content = document.comments.part.content()
        package.save(file)
    yield total, total


def _refuse_what_xml_cannot_carry(report: Report) -> None:
    """A canonical text holds no such character, but a damaged project might; a quotation is never mended."""
    for quote in report.quotes:
        if char := xml.forbidden(quote.exact):
            raise ExportError(
                f"{quote.label} holds a character that a Word file cannot carry (U+{ord(char):04X}); nothing was "
                "written."
            )
