"""What follows the quotations: dossiers, timeline, variants, and appendix A with the passages in their context."""

from collections.abc import Iterator, Sequence

from workbench.exporters.word import places, tables, xml
from workbench.exporters.word.notes import Comments
from workbench.exporters.word.places import Bookmarks, quote_links
from workbench.exporters.word.quotations import stance
from workbench.exporters.word.tables import Tables
from workbench.exporters.word.xml import Element
from workbench.report import Context, Dossier, Part, Passage, Report, Said, TimelineRow, Variant

# So many lines of the timeline are kept together.
_LINES = 5


class Appendices:
    def __init__(
        self, body: Element, report: Report, made: Tables, marks: Bookmarks, comments: Comments
    ) -> None:
        self._body = body
        self._report = report
        self._words = report.words
        self._tables = made
        self._marks = marks
        self._comments = comments

    def dossier(self, dossier: Dossier) -> None:
        """What stands under the name of an actor."""
        words = self._words
        for fact in dossier.facts:
            self._line("SWFact", fact)
        if dossier.summary:
            line = xml.paragraph(self._body, "SWMeta")
            identities = self._comments.open(line, dossier.notes)
            xml.run(line, dossier.summary)
            self._comments.close(line, identities)
        if dossier.rows:
            table = self._tables.begin(86, 7.5, 7.5, 7.5, 7.5, 28, 28, 38, tight=range(1, 5))
            heads = table.head(
                words("head_claim"), "", "", "", "", words("head_first"), words("head_last"), words("head_quotes")
            )
            tables.signs(heads[1:5])
            for row in dossier.rows:
                cells = table.row()
                text = row.claim.text if row.claim else words("without_claim")
                xml.run(xml.paragraph(cells[0], "SWTableText"), xml.allowed(text), "" if row.claim else "SWLabel")
                tables.counts(cells[1:5], row.tally)
                for cell, date in zip(cells[5:7], (row.first, row.last), strict=True):
                    xml.run(xml.paragraph(cell, "SWTableText"), words.short_date(date))
                quote_links(xml.paragraph(cells[7], "SWTableText"), row.quotes)
            table.finish()
        if dossier.passes_on:
            before, after = words("passed_on", list="\n").split("\n")
            line = xml.paragraph(self._body, "SWAfterTable")
            xml.run(line, before)
            quote_links(line, dossier.passes_on)
            xml.run(line, after)

    def timeline(self) -> Iterator[None]:
        words = self._words
        table = self._tables.begin(25, 52, 97)
        table.head(words("date").capitalize(), words("head_source"), words("head_who"))
        for row in self._report.timeline:
            for index, part in enumerate(_parts(row.said)):
                cells = table.row()
                xml.run(xml.paragraph(cells[0], "SWTableText"), words.short_date(row.date))
                self._source(cells[1], row, whole=index == 0)
                for said in part:
                    self._said(xml.paragraph(cells[2], "SWTableName"), said)
            yield
        table.finish()

    def _source(self, cell: Element, row: TimelineRow, *, whole: bool) -> None:
        """Outlet, title and, where the row is of another day, the date of publication; the outlet alone where the
        row goes on."""
        source = row.source
        line = xml.paragraph(cell, "SWTableText")
        if source.outlet:
            xml.run(line, xml.aside(source.outlet), "SWOutlet")
        else:
            xml.run(line, self._words("outlet_unknown"), "SWLabel")
        if not whole:
            return
        title = xml.paragraph(cell, "SWTableNote", rtl=xml.against(source.title, self._words.rtl))
        xml.run(title, xml.allowed(source.title), language=xml.language_tag(source.language))
        if source.published and source.published != row.date:
            published = self._words("published", date=self._words.short_date(source.published))
            xml.run(xml.paragraph(cell, "SWTableNote"), published)

    def _said(self, line: Element, said: Said) -> None:
        words = self._words
        if said.speaker:
            xml.run(line, xml.aside(said.speaker), "SWSpeaker")
        else:
            xml.run(line, words("unattributed"), "SWCaution")
        if said.stance:
            xml.run(line, " ")
            stance(line, said.stance, words)
        xml.run(line, xml.allowed(f" {said.claim}" if said.claim else ""))
        xml.run(line, "  ")
        quote_links(line, said.quotes)

    def variant(self, variant: Variant) -> None:
        """The wordings of one quotation, the first on top."""
        words = self._words
        self._line("SWIssue", variant.speaker or words("unattributed"))
        table = self._tables.begin(16, 54, 104)
        table.head(words("head_term"), words("head_source"), words("head_wording"))
        for wording in variant.wordings:
            quote, source = wording.quote, wording.source
            cells = table.row(length=len(quote.exact))
            quote_links(xml.paragraph(cells[0], "SWTableText"), (quote.number,))
            line = xml.paragraph(cells[1], "SWTableText")
            if source.outlet:
                xml.run(line, xml.aside(source.outlet), "SWOutlet")
                xml.separate(line, rtl=words.rtl)
            xml.run(line, words.short_date(source.published))
            text = xml.paragraph(cells[2], "SWPassage", rtl=xml.against(quote.exact, words.rtl))
            language = xml.language_tag(source.language)
            for piece, differs in wording.pieces:
                xml.run(text, piece, "SWDiffers" if differs else "", language)
            if wording.same:
                xml.run(text, f" ({words('same_words')})", "SWLabel")
        table.finish()

    def context(self, context: Context) -> Iterator[None]:
        """The passages of one source: numbers in the margin, quoted words highlighted. The head row names the
        source, again on every page it runs over to."""
        words, source = self._words, context.source
        table = self._tables.begin(20, 154, style="SWPassages")
        cells = table.row(head=True)
        label = xml.paragraph(cells[0], "SWTableHead")
        if self._report.shows(Part.PROVENANCE):
            places.label_link(label, places.source(context.label), context.label)
        else:
            xml.run(label, context.label, "SWNumber")
        line = xml.paragraph(cells[1], "SWTableHead")
        xml.run(line, xml.aside(source.title), "SWSpeaker", xml.language_tag(source.language))
        facts = [xml.aside(source.outlet or words("outlet_unknown")), words.date(source.published)]
        xml.run(line, xml.allowed(f" · {' · '.join(facts)}"))
        for passage in context.passages:
            self._passage(table, passage, xml.language_tag(source.language))
            yield

    def _passage(self, table: tables.Table, passage: Passage, language: str | None) -> None:
        whole = "".join(text for text, _ in passage.pieces)
        margin, cell = table.row(length=len(whole))
        for number in passage.quotes:
            quote_links(xml.paragraph(margin, "SWMargin"), (number,))
        if passage.paragraph or not passage.quotes:
            label = f"¶ {passage.paragraph}" if passage.paragraph else ""
            xml.run(xml.paragraph(margin, "SWMargin"), label, "SWLabel")
        line = xml.paragraph(cell, "SWPassage", rtl=xml.against(whole, self._words.rtl))
        if passage.gap:
            xml.run(line, "[…] ", "SWLabel")
        for text, numbers in passage.pieces:
            xml.run(line, text, "SWQuoted" if numbers else "", language)

    def _line(self, style: str, text: str) -> None:
        rtl = xml.against(text, self._words.rtl)
        xml.run(xml.paragraph(self._body, style, rtl=rtl), xml.allowed(text))


def _parts(said: Sequence[Said]) -> Iterator[Sequence[Said]]:
    """What one source says on one day as rows of about the same length that need not break over pages."""
    rows = -(-len(said) // _LINES)
    for row in range(rows):
        yield said[len(said) * row // rows : len(said) * (row + 1) // rows]
