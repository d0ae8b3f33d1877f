"""The body of the report, part by part, in the order a reader meets them."""

from collections.abc import Iterable, Iterator

from lxml.etree import SubElement, _Element

from workbench.exporters.word import places, tables, xml
from workbench.exporters.word.notes import Comments, Footnotes
from workbench.exporters.word.package import Links, Package
from workbench.exporters.word.places import Bookmarks, quote_links
from workbench.exporters.word.quotations import Quotations, cite
from workbench.exporters.word.styles import MARGIN, PAPERS
from workbench.report import Issue, Report, Section
from workbench.report.citation import in_words

SCOPE, CLAIMS, QUOTATIONS = "Scope and method", "Table of claims", "Quotations"
ISSUES, INDEX = "Open issues", "Index of actors"
BIBLIOGRAPHY, PROVENANCE = "Bibliography", "Provenance of the sources"


class Document:
    """``write`` yields the number of quotations written so far and fills the parts it was given."""

    def __init__(self, report: Report, package: Package, footnotes: Footnotes, note_links: Links) -> None:
        root = xml.root("document")
        self.part = xml.Growing(root, xml.add(root, "body"))
        self.comments = Comments()
        self._body = self.part.inner
        self._report = report
        self._links = Links(package.document)
        self._marks = Bookmarks()
        self._quotations = Quotations(self._marks, footnotes, note_links, self.comments)
        self._headings = 0

    def write(self, header: str, footer: str) -> Iterator[int]:
        """``header`` and ``footer`` are the ids of their relations."""
        report = self._report
        self._title_page()
        self._contents()
        self._scope()
        if report.claims:
            self._heading("SWPart", CLAIMS)
            tables.claims(self._body, report, self.comments)
        self._heading("SWPart", QUOTATIONS)
        if not report.sections:
            self._paragraph("Normal", "There is no quotation to show.")
        yield from self._sections(report.sections, 2)
        self._issues()
        if report.index:
            self._heading("Heading1", INDEX)
            tables.index(self._body, report, self.comments)
        if report.provenance:
            self._sources()
        # Word wants a paragraph behind a table that ends the text.
        self._paragraph("SWColophon", f"Made with Source Workbench from the project “{report.project_title}”.")
        self._page_layout(header, footer)

    def _title_page(self) -> None:
        report, choices = self._report, self._report.choices
        self._paragraph("SWKicker", report.project_title)
        self._paragraph("Title", report.title)
        if choices.client:
            self._paragraph("Subtitle", f"Prepared for {choices.client}")
        for index, (label, fact) in enumerate(report.scope.facts):
            line = xml.paragraph(self._body, "SWTitleMeta" if index else "SWTitleRule")
            xml.run(line, label, "SWLabel")
            xml.run(line, f"\t{xml.allowed(fact)}")

    def _contents(self) -> None:
        """A table of contents with its entries filled in, so that it is right in a viewer that cannot make one.
        The names of the bookmarks are those ``_heading`` will give."""
        self._paragraph("TOCHeading", "Contents")
        entries = list(self._outline())
        for index, (level, title) in enumerate(entries, 1):
            line = xml.paragraph(self._body, f"TOC{level}")
            if index == 1:
                _for_word(line, "fldChar", fldCharType="begin", dirty="true")
                _for_word(line, "instrText").text = 'TOC \\o "1-2" \\t "SW Part,1" \\h \\z'
                _for_word(line, "fldChar", fldCharType="separate")
            anchor = xml.link(line, places.heading(index))
            xml.run(anchor, xml.allowed(title))
            xml.run(anchor, "\t")
            xml.field(anchor, f"PAGEREF {places.heading(index)} \\h", "")
            if index == len(entries):
                _for_word(line, "fldChar", fldCharType="end")

    def _outline(self) -> Iterator[tuple[int, str]]:
        """Level and title of every heading of level 1 and 2, in order."""
        report = self._report
        yield 1, SCOPE
        if report.claims:
            yield 1, CLAIMS
        yield 1, QUOTATIONS
        for section in report.sections:
            yield 2, section.title
        for shown, title in (
            (report.issues, ISSUES),
            (report.index, INDEX),
            (report.provenance, BIBLIOGRAPHY),
            (report.provenance, PROVENANCE),
        ):
            if shown:
                yield 1, title

    def _scope(self) -> None:
        self._heading("Heading1", SCOPE)
        scope = self._report.scope
        for index, sentence in enumerate(scope.sentences):
            paragraph = xml.paragraph(self._body, "Normal")
            comments = self.comments.open(paragraph, scope.notes if index == 0 else ())
            xml.run(paragraph, xml.allowed(sentence))
            self.comments.close(paragraph, comments)
        if scope.outlets:
            tables.outlets(self._body, self._report)

    def _sections(self, sections: Iterable[Section], level: int) -> Iterator[int]:
        for section in sections:
            self._heading(f"Heading{min(level, 3)}", section.title, section.key)
            if section.summary:
                self._paragraph("SWMeta", section.summary)
            for line in section.lead.split("\n"):
                if line.strip():
                    self._paragraph("SWLead", line)
            for entry in section.entries:
                self._quotations.write(self._body, entry)
                yield 1
            yield from self._sections(section.children, level + 1)

    def _issues(self) -> None:
        if not self._report.issues:
            return
        self._heading("Heading1", ISSUES)
        for issue in self._report.issues:
            self._issue(issue)

    def _issue(self, issue: Issue) -> None:
        line = xml.paragraph(self._body, "SWIssue")
        xml.run(line, issue.title)
        xml.run(line, f"  {issue.count:,}", "SWLabel")
        self._paragraph("SWMeta", issue.why)
        if issue.quotes:
            quote_links(xml.paragraph(self._body, "SWNumbers"), issue.quotes)
        for text in issue.lines:
            self._paragraph("SWItem", f"–\t{text}")

    def _sources(self) -> None:
        self._heading("Heading1", BIBLIOGRAPHY)
        for row in self._report.bibliography:
            line = xml.paragraph(self._body, "Bibliography")
            cite(line, row.citation, xml.language_tag(row.source.language), self._links)
        self._heading("Heading1", PROVENANCE)
        self._paragraph(
            "Normal",
            "Every source is kept in the project as it was retrieved. The checksums prove that neither the original "
            "bytes nor the text made from them have changed since.",
        )
        tables.provenance(self._body, self._report, self._marks, self.comments)

    def _heading(self, style: str, title: str, key: str = "") -> None:
        """Headings the contents list get their bookmark by counting, a section also one by its key."""
        heading = xml.paragraph(self._body, style)
        marks = []
        if style != "Heading3":
            self._headings += 1
            marks.append(self._marks.open(heading, places.heading(self._headings)))
        if key:
            marks.append(self._marks.open(heading, places.section(key)))
        xml.run(heading, xml.allowed(title))
        for mark in marks:
            self._marks.close(heading, mark)

    def _paragraph(self, style: str, text: str) -> None:
        xml.run(xml.paragraph(self._body, style, rtl=xml.is_rtl(text)), xml.allowed(text))

    def _page_layout(self, header: str, footer: str) -> None:
        width, height = PAPERS.get(self._report.choices.paper, PAPERS["A4"])
        layout = xml.add(self._body, "sectPr")
        for kind, relation in (("headerReference", header), ("footerReference", footer)):
            xml.add(layout, kind, type="default").set(xml.R_ID, relation)
        xml.add(layout, "pgSz", w=str(width), h=str(height))
        margins = {"top": 1531, "right": MARGIN, "bottom": 1361, "left": MARGIN, "header": 737, "footer": 624}
        xml.add(layout, "pgMar", **{side: str(twips) for side, twips in margins.items()}, gutter="0")
        xml.add(layout, "titlePg")


def _for_word(line: _Element, name: str, **attributes: str) -> _Element:
    """A run of the contents field, which only Word (2013 and later) is to read as a field.

    Within a contents field LibreOffice shows page numbers as they are in the file, and no program that has not
    laid the pages out can know them. Outside of one it works every PAGEREF out as it opens the file. So the field
    itself is a choice of ECMA-376 part 3 for readers that know the namespace of Word 2013: Word makes its
    contents list of it, others see the same entries with live page numbers.
    """
    alternative = SubElement(xml.add(line, "r"), f"{{{xml.MC_NS}}}AlternateContent")
    choice = SubElement(alternative, f"{{{xml.MC_NS}}}Choice", Requires="w15")
    return xml.add(choice, name, **attributes)


def page_header(report: Report) -> bytes:
    top = xml.root("hdr")
    line = xml.paragraph(top, "Header")
    xml.run(line, xml.allowed(f"{report.title}\t{report.project_title}"))
    return xml.serialised(top)


def page_footer(report: Report) -> bytes:
    top = xml.root("ftr")
    line = xml.paragraph(top, "Footer")
    who = f"{report.choices.author} · " if report.choices.author else ""
    xml.run(line, xml.allowed(f"{who}{in_words(report.date)}\tPage "))
    xml.field(line, "PAGE", "2")
    xml.run(line, " of ")
    xml.field(line, "NUMPAGES", "2")
    return xml.serialised(top)


def settings(report: Report) -> bytes:
    """Word's own compatibility mode, and where the notes' separators are."""
    top = xml.root("settings")
    xml.add(top, "defaultTabStop", val="709")
    xml.add(top, "characterSpacingControl", val="doNotCompress")
    notes = xml.add(top, "footnotePr")
    for identity in ("-1", "0"):
        xml.add(notes, "footnote", id=identity)
    compatibility = xml.add(top, "compat")
    uri = "http://schemas.microsoft.com/office/word"
    xml.add(compatibility, "compatSetting", name="compatibilityMode", uri=uri, val="15")
    xml.add(top, "themeFontLang", val=xml.language_tag(report.choices.language) or "en-GB")
    return xml.serialised(top)
