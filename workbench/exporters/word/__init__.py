"""The report as a Word document: real footnotes, comments, bookmarks and contents, and nothing but styles.

python-docx keeps the package and its properties; the text is made of elements of our own, because its public
functions slow down with every paragraph there is (see ``xml``). The same report gives the same bytes.
"""

from collections.abc import Iterator
from pathlib import Path

from workbench.errors import ExportError
from workbench.exporters.saving import replacing
from workbench.exporters.word import styles, xml
from workbench.exporters.word.document import Document, page_footer, page_header, settings
from workbench.exporters.word.notes import FLOWING, INDENTED, Notes
from workbench.exporters.word.package import Package
from workbench.exporters.word.places import Links
from workbench.exporters.word.template import Template
from workbench.language import tr
from workbench.report import Report

_STEP = 20


def write(report: Report, path: Path) -> Iterator[tuple[int, int]]:
    """Write ``path`` and yield ``(done, total)`` quotations; see ``exporters.write`` for the errors."""
    total = sum(1 for _ in report.entries())
    _refuse_what_xml_cannot_carry(report)
    kind = "endnote" if report.choices.notes == "endnotes" else "footnote"
    language, rtl = xml.language_tag(report.words.language) or "en-GB", report.words.rtl
    template = Template.read(report.choices.template) if report.choices.template else None
    with replacing(path) as file:
        package = Package(report)
        page = template.page if template else styles.page(report.choices.paper)
        own = styles.styles_xml(page.text_width, language, rtl=rtl)
        package.add("styles", template.styled(own) if template else own)
        package.add("settings", settings(report, kind, even=bool(template and template.even)))
        package.add("fontTable", (template and template.fonts) or styles.fonts_xml())
        page_parts = list(template.place(package)) if template else []
        if not page_parts:
            header = package.relation(package.add("header1", page_header(report)))
            footer = package.relation(package.add("footer1", page_footer(report)))
            page_parts = [("headerReference", "default", header), ("footerReference", "default", footer)]
        notes_part, comments = package.add(f"{kind}s"), package.add("comments")
        heading = report.words("part_notes") if kind == "endnote" else ""
        notes = Notes(kind, heading, FLOWING if template else INDENTED)
        document = Document(report, package, page, notes, Links(notes_part))
        done = 0
        for step, written in enumerate(document.write(page_parts), 1):
            done += written
            if step % _STEP == 0:
                for part in (document.part, notes.part, document.comments.part):
                    part.flush()
                yield done, total
        package.document.content = document.part.content()
        notes_part.content = notes.part.content()
        comments.content = document.comments.part.content()
        package.save(file)
    yield total, total


def _refuse_what_xml_cannot_carry(report: Report) -> None:
    """A canonical text holds no such character, but a damaged project might; a quotation is never mended."""
    for quote in report.quotes:
        if char := xml.forbidden(quote.exact):
            raise ExportError(
                tr(
                    "{quote} holds a character that a Word file cannot carry ({character}); nothing was written.",
                    quote=quote.label,
                    character=f"U+{ord(char):04X}",
                )
            )
