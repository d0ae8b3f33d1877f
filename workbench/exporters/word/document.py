"""The body of the report, part by part, in the order a reader meets them (design: word-report.md, "Anatomy")."""

from collections.abc import Iterable, Iterator

from workbench.exporters.word import places, xml
from workbench.exporters.word.appendices import Appendices
from workbench.exporters.word.notes import Comments, Notes
from workbench.exporters.word.package import Package
from workbench.exporters.word.places import Bookmarks, Links, quote_links
from workbench.exporters.word.quotations import Quotations, cite
from workbench.exporters.word.styles import Page
from workbench.exporters.word.tables import Tables
from workbench.exporters.word.xml import Element
from workbench.report import Issue, Part, Report, Section
from workbench.report.issues import shortened


class Document:
    """``write`` yields the number of quotations written so far and fills the parts it was given. Each yield is a
    place where ``part`` may be flushed."""

    def __init__(self, report: Report, package: Package, page: Page, notes: Notes, note_links: Links) -> None:
        root = xml.root("document")
        self.part = xml.Growing(root, xml.add(root, "body"))
        self.comments = Comments(rtl=report.words.rtl)
        self._body = self.part.inner
        self._report = report
        self._words = report.words
        self._page = page
        self._links = Links(package.document)
        self._marks = Bookmarks()
        self._notes = notes
        self._tables = Tables(self._body, report, page.text_width, self._marks, self.comments, self._links)
        self._quotations = Quotations(
            report, self._marks, notes, self._links, note_links, self.comments, self._tables
        )
        self._appendices = Appendices(self._body, report, self._tables, self._marks, self.comments)
        self._headings = 0

    def write(self, page_parts: Iterable[tuple[str, str, str]]) -> Iterator[int]:
        """``page_parts``: element, type and relation id of every header and footer."""
        report, words = self._report, self._words
        self._title_page()
        self._contents()
        if report.choices.summary.strip():
            self._heading("SWPart", words("part_summary"))
            self._lead(report.choices.summary)
        if report.shows(Part.SCOPE):
            self._scope()
        if report.claims:
            self._heading("Heading1", words("part_claims"))
            keys = {section.key for section in report.walk()}
            self._tables.claims(keys.__contains__)
        self._heading("SWPart", words("part_quotations"))
        if not report.sections:
            self._paragraph("Normal", words("nothing"))
        yield from self._sections(report.sections, 2)
        yield from self._after()
        if not report.issues:
            # Word wants a paragraph behind a table that ends the text. Behind a full page even one that takes next to
            # no room begins another, so it is there only where a table may be the last.
            self._paragraph("SWEnd", "")
        self._page_layout(page_parts)

    def _after(self) -> Iterator[int]:
        """What follows the quotations; it may be as long as they are, so it is flushed on the way."""
        report, words = self._report, self._words
        if report.dossiers:
            self._heading("SWPart", words("part_dossiers"))
            for dossier in report.dossiers:
                self._heading("Heading2", dossier.actor.name)
                self._appendices.dossier(dossier)
                yield 0
        if report.timeline:
            self._heading("Heading1", words("part_timeline"))
            for _ in self._appendices.timeline():
                pass
            yield 0
        if report.variants:
            self._heading("Heading1", words("part_variants"))
            self._paragraph("Normal", words("variants_intro"))
            for variant in report.variants:
                self._appendices.variant(variant)
                yield 0
        if report.contexts:
            yield from self._context()
        self._sources()
        if report.index:
            self._heading("Heading1", words("part_index"))
            self._tables.index()
        if report.issues:
            self._heading("Heading1", words("part_issues"))
            for issue in report.issues:
                self._issue(issue)

    def _context(self) -> Iterator[int]:
        report, words = self._report, self._words
        self._heading("SWPart", self._context_title())
        if report.choices.full_text:
            self._paragraph("SWWarning", words("copyright"))
        self._paragraph("Normal", words("context_intro"))
        for context in report.contexts:
            for _ in self._appendices.context(context):
                pass
            self._paragraph("SWAfterTable", "")
            yield 0

    def _context_title(self) -> str:
        return self._words("part_full_text" if self._report.choices.full_text else "part_context")

    def _title_page(self) -> None:
        report, choices = self._report, self._report.choices
        self._paragraph("SWKicker", report.story)  # empty, it still holds the place
        self._paragraph("Title", report.title)
        if choices.subtitle:
            self._paragraph("Subtitle", choices.subtitle)
        if choices.client:
            self._paragraph("Subtitle", self._words("prepared_for", client=choices.client))
        for index, (label, fact) in enumerate(report.scope.facts):
            line = xml.paragraph(self._body, "SWTitleMeta" if index else "SWTitleRule")
            xml.run(line, label, "SWLabel")
            xml.run(line, f"\t{xml.allowed(fact)}")

    def _contents(self) -> None:
        """A table of contents with its entries filled in, so that it is right in a viewer that cannot make one.
        The names of the bookmarks are those ``_heading`` will give."""
        heading = xml.paragraph(self._body, "TOCHeading")
        xml.break_before(heading)
        xml.run(heading, self._words("part_contents"))
        entries = list(self._outline())
        for index, (level, title) in enumerate(entries, 1):
            line = xml.paragraph(self._body, f"TOC{level}")
            if index == 1:
                _for_word(line, "fldChar", fldCharType="begin", dirty="true")
                _for_word(line, "instrText").say('TOC \\o "1-2" \\t "SW Part,1" \\h \\z')
                _for_word(line, "fldChar", fldCharType="separate")
            anchor = xml.link(line, places.heading(index))
            xml.run(anchor, xml.allowed(title))
            xml.run(anchor, "\t")
            xml.field(anchor, f"PAGEREF {places.heading(index)} \\h", "")
            if index == len(entries):
                _for_word(line, "fldChar", fldCharType="end")

    def _outline(self) -> Iterator[tuple[int, str]]:
        """Level and title of every heading of level 1 and 2, in order."""
        report, words = self._report, self._words
        parts: list[tuple[object, str, list[str]]] = [
            (report.choices.summary.strip(), words("part_summary"), []),
            (report.shows(Part.SCOPE), words("part_scope"), []),
            (report.claims, words("part_claims"), []),
            (True, words("part_quotations"), [section.title for section in report.sections]),
            (report.dossiers, words("part_dossiers"), [dossier.actor.name for dossier in report.dossiers]),
            (report.timeline, words("part_timeline"), []),
            (report.variants, words("part_variants"), []),
            (report.contexts, self._context_title(), []),
            (report.provenance and report.shows(Part.PROVENANCE), words("part_provenance"), []),
            (report.bibliography and report.shows(Part.BIBLIOGRAPHY), words("part_bibliography"), []),
            (report.index, words("part_index"), []),
            (report.issues, words("part_issues"), []),
        ]
        for shown, title, inner in parts:
            if shown:
                yield 1, title
                for each in inner:
                    yield 2, each

    def _scope(self) -> None:
        self._heading("SWPart", self._words("part_scope"))
        scope = self._report.scope
        for index, sentence in enumerate(scope.sentences):
            paragraph = xml.paragraph(self._body, "Normal")
            comments = self.comments.open(paragraph, scope.notes if index == 0 else ())
            xml.run(paragraph, xml.allowed(sentence))
            self.comments.close(paragraph, comments)
        if scope.outlets:
            self._tables.outlets()
        self._paragraph("SWColophon", self._words("made_with", project=self._report.project_title))

    def _sections(self, sections: Iterable[Section], level: int) -> Iterator[int]:
        for section in sections:
            self._heading(f"Heading{min(level, 4)}", section.title, section.key)
            if section.summary:
                self._paragraph("SWMeta", section.summary)
            self._lead(section.lead)
            for entry in section.entries:
                self._quotations.write(self._body, entry)
                yield 1
            yield from self._sections(section.children, level + 1)

    def _lead(self, text: str) -> None:
        for line in text.split("\n"):
            if line.strip():
                self._paragraph("SWLead", line)

    def _issue(self, issue: Issue) -> None:
        line = xml.paragraph(self._body, "SWIssue")
        xml.run(line, issue.title)
        xml.run(line, f"  {self._words.number(issue.count)}", "SWLabel")
        self._paragraph("SWMeta", issue.why)
        if issue.quotes:
            quote_links(xml.paragraph(self._body, "SWNumbers"), issue.quotes)
        for text in issue.lines:
            self._paragraph("SWItem", f"–\t{text}")

    def _sources(self) -> None:
        report, words = self._report, self._words
        proven = bool(report.provenance) and report.shows(Part.PROVENANCE)
        if proven:
            self._heading("SWPart", words("part_provenance"))
            self._paragraph("Normal", words("provenance_intro"))
            self._tables.provenance()
        if report.bibliography and report.shows(Part.BIBLIOGRAPHY):
            self._heading("Heading1", words("part_bibliography"))
            for row in report.bibliography:
                line = xml.paragraph(self._body, "Bibliography")
                cite(line, row.citation, xml.language_tag(row.source.language), self._links, proven=proven)

    def _heading(self, style: str, title: str, key: str = "") -> None:
        """Headings the contents list get their bookmark by counting, a section also one by its key."""
        heading = xml.paragraph(self._body, style, rtl=xml.against(title, self._words.rtl))
        marks = []
        if style not in ("Heading3", "Heading4"):
            self._headings += 1
            marks.append(self._marks.open(heading, places.heading(self._headings)))
        if key:
            marks.append(self._marks.open(heading, places.section(key)))
        xml.run(heading, xml.allowed(title))
        for mark in marks:
            self._marks.close(heading, mark)

    def _paragraph(self, style: str, text: str) -> None:
        xml.run(xml.paragraph(self._body, style, rtl=xml.against(text, self._words.rtl)), xml.allowed(text))

    def _page_layout(self, page_parts: Iterable[tuple[str, str, str]]) -> None:
        layout = xml.add(self._body, "sectPr")
        for element, kind, relation in page_parts:
            xml.add(layout, element, type=kind).set("r:id", relation)
        if self._notes.kind == "endnote":
            xml.add(xml.add(layout, "endnotePr"), "numFmt", val="decimal")
        for name, attributes in self._page.elements():
            xml.add(layout, name, **attributes)
        if self._words.rtl:
            xml.add(layout, "bidi")


def _for_word(line: Element, name: str, **attributes: str) -> Element:
    """A run of the contents field, which only Word (2013 and later) is to read as a field.

    A plain field would be wrong in one of the two: within a contents field LibreOffice shows page numbers as they
    are in the file, and no program that has not laid the pages out can know them; outside of one it works every
    PAGEREF out as it opens the file. So the field's own characters are a choice of ECMA-376 part 3 for readers
    that know the namespace of Word 2013, in the place where Word itself writes such choices (for emoji): Word has
    a real contents list, marked dirty, so that it puts the numbers in when it opens the file; others see the same
    entries, each with a live page number. A number that was guessed here would be wrong in both until then.
    """
    alternative = Element("mc:AlternateContent")
    xml.add(line, "r").inner.append(alternative)
    choice = Element("mc:Choice", ' Requires="w15"')
    alternative.inner.append(choice)
    return xml.add(choice, name, **attributes)


def page_header(report: Report) -> bytes:
    top = xml.root("hdr")
    line = xml.paragraph(top, "Header")
    xml.run(line, xml.allowed(f"{shortened(report.title, 64)}\t{shortened(report.story, 40)}"))
    return xml.serialised(top)


def page_footer(report: Report) -> bytes:
    top = xml.root("ftr")
    line = xml.paragraph(top, "Footer")
    who = f"{report.choices.author} · " if report.choices.author else ""
    xml.run(line, xml.allowed(f"{who}{report.words.date(report.date)}\t"))
    pieces = report.words("page_of", page="\n", pages="\t").replace("\n", "|PAGE|").replace("\t", "|NUMPAGES|")
    for piece in pieces.split("|"):
        if piece in ("PAGE", "NUMPAGES"):
            xml.field(line, piece, "2")
        else:
            xml.run(line, piece)
    return xml.serialised(top)


def settings(report: Report, kind: str, *, even: bool = False) -> bytes:
    """Word's own compatibility mode, and where the notes' separators are."""
    top = xml.root("settings")
    xml.add(top, "defaultTabStop", val="709")
    if even:
        xml.add(top, "evenAndOddHeaders")
    xml.add(top, "characterSpacingControl", val="doNotCompress")
    notes = xml.add(top, f"{kind}Pr")
    for identity in ("-1", "0"):
        xml.add(notes, kind, id=identity)
    compatibility = xml.add(top, "compat")
    uri = "http://schemas.microsoft.com/office/word"
    xml.add(compatibility, "compatSetting", name="compatibilityMode", uri=uri, val="15")
    xml.add(top, "themeFontLang", val=xml.language_tag(report.words.language) or "en-GB")
    return xml.serialised(top)
