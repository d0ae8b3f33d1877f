"""The tables: hairlines, a head row that is repeated on every page, rows that never break.

Rows are built from elements: python-docx walks the whole table for each cell it is asked for.
"""

from collections.abc import Sequence

from lxml.etree import _Element

from workbench.exporters.word import places, xml
from workbench.exporters.word.notes import Comments
from workbench.exporters.word.places import Bookmarks
from workbench.exporters.word.styles import text_width
from workbench.model import Stance, Version
from workbench.report import ClaimRow, Grouping, IndexRow, Provenance, Report
from workbench.report.citation import in_words

_SIGNS = tuple((stance, f"SW{stance.value.capitalize()}") for stance in Stance)


def claims(body: _Element, report: Report, comments: Comments) -> None:
    """Who asserts and who denies what, with links to the quotations."""
    table = _Table(body, text_width(report.choices.paper), (52, 30, 29, 30, 7, 7, 7, 7, 24, 29))
    names = ("Claim", "Asserted by", "Denied by", "Questioned or reported", "", "", "", "", "First seen", "Quotes")
    heads = table.head(*names)
    for cell, (stance, style) in zip(heads[4:8], _SIGNS, strict=True):
        xml.run(cell[-1], stance.sign, style)
    for row in report.claims:
        _claim(table, row, comments, linked=report.by is Grouping.CLAIM)


def _claim(table: "_Table", row: ClaimRow, comments: Comments, *, linked: bool) -> None:
    cells = table.row()
    line = xml.paragraph(cells[0], "SWTableText" if row.depth == 0 else "SWTableSub")
    identities = comments.open(line, row.notes)
    target = xml.link(line, places.section(f"claim:{row.claim.id}")) if linked else line
    xml.run(target, xml.allowed(row.claim.text), "SWLink" if linked else "")
    comments.close(line, identities)
    for cell, names in zip(cells[1:4], (row.asserted_by, row.denied_by, row.other), strict=True):
        _lines(cell, names)
    counts = (row.tally.asserts, row.tally.denies, row.tally.questions, row.tally.reports)
    for cell, count in zip(cells[4:8], counts, strict=True):
        xml.run(xml.paragraph(cell, "SWTableText"), str(count) if count else "")
    xml.run(xml.paragraph(cells[8], "SWTableText"), in_words(row.first_seen) if row.quotes else "")
    places.quote_links(xml.paragraph(cells[9], "SWTableText"), row.quotes)


def outlets(body: _Element, report: Report) -> None:
    """The sources by outlet and by how far they were read."""
    table = _Table(body, text_width(report.choices.paper), (44, 14, 14, 14, 14, 14))
    table.head("Outlet", "Sources", "Read", "Begun", "Unread", "Quotations", count_from=1)
    for row in report.scope.outlets:
        cells = table.row()
        xml.run(xml.paragraph(cells[0], "SWTableText"), xml.allowed(row.outlet or "Not known"))
        counts = (row.sources, row.done, row.reading, row.unread, row.quotes)
        for cell, count in zip(cells[1:], counts, strict=True):
            xml.run(xml.paragraph(cell, "SWTableCount"), f"{count:,}" if count else "–")


def index(body: _Element, report: Report, comments: Comments) -> None:
    """Actors with their quotations: numbers, not pages, so that it is right in every viewer."""
    table = _Table(body, text_width(report.choices.paper), (50, 50))
    table.head("Actor", "Quotes")
    for row in report.index:
        _actor(table.row(), row, comments)


def _actor(cells: Sequence[_Element], row: IndexRow, comments: Comments) -> None:
    line = xml.paragraph(cells[0], "SWTableText")
    identities = comments.open(line, row.notes)
    xml.run(line, xml.allowed(row.actor.name), "SWSpeaker")
    comments.close(line, identities)
    xml.run(line, xml.allowed(f", {row.actor.role}" if row.actor.role else ""))
    if others := ", ".join(alias.name for alias in row.actor.aliases):
        xml.run(xml.paragraph(cells[0], "SWTableNote"), xml.allowed(f"also {others}"))
    places.quote_links(xml.paragraph(cells[1], "SWTableText"), row.quotes)


def provenance(body: _Element, report: Report, marks: Bookmarks, comments: Comments) -> None:
    """Where every cited source comes from, and the checksums that prove it."""
    table = _Table(body, text_width(report.choices.paper), (8, 74, 18))
    table.head("No.", "Source", "Quotes")
    for row in report.provenance:
        _origin(table.row(), row, marks, comments)


def _origin(cells: Sequence[_Element], row: Provenance, marks: Bookmarks, comments: Comments) -> None:
    source = row.source
    label = xml.paragraph(cells[0], "SWTableText")
    mark = marks.open(label, places.source(row.label))
    xml.run(label, row.label, "SWNumber")
    marks.close(label, mark)
    line = xml.paragraph(cells[1], "SWTableText")
    identities = comments.open(line, row.notes)
    xml.run(line, xml.allowed(source.title), "SWSpeaker", xml.language_tag(source.language))
    comments.close(line, identities)
    facts = [xml.aside(source.outlet or "outlet not known"), in_words(source.published)]
    if source.retrieved:
        facts.append(f"retrieved {in_words(source.retrieved)}")
    xml.run(xml.paragraph(cells[1], "SWTableText"), xml.allowed(" · ".join(facts)))
    if source.url:
        xml.run(xml.paragraph(cells[1], "SWTableNote"), xml.allowed(source.url))
    for version in row.versions:
        _version(cells[1], version)
    places.quote_links(xml.paragraph(cells[2], "SWTableText"), row.quotes)


def _version(cell: _Element, version: Version) -> None:
    made = f"{version.filename} · version {version.number} · {version.media_type} · read by {version.extractor}"
    xml.run(xml.paragraph(cell, "SWTableNote"), xml.allowed(made))
    for name, value in (("original", version.sha256), ("text    ", version.text_sha256)):
        xml.run(xml.paragraph(cell, "SWHash"), f"SHA-256 {name} {value}")


class _Table:
    """``shares`` are the columns' parts of the width."""

    def __init__(self, body: _Element, width: int, shares: Sequence[int]) -> None:
        self._widths = [width * share // sum(shares) for share in shares]
        self._widths[0] += width - sum(self._widths)
        self._table = xml.add(body, "tbl")
        properties = xml.add(self._table, "tblPr")
        xml.add(properties, "tblStyle", val="SWTable")
        xml.add(properties, "tblW", w=str(width), type="dxa")
        xml.add(properties, "tblLayout", type="fixed")
        xml.add(properties, "tblLook", val="0420", firstRow="1", noHBand="0", noVBand="1")
        grid = xml.add(self._table, "tblGrid")
        for column in self._widths:
            xml.add(grid, "gridCol", w=str(column))

    def head(self, *names: str, count_from: int | None = None) -> list[_Element]:
        """The head row; names from ``count_from`` on stand over right-aligned numbers."""
        cells = self.row(head=True)
        for index, (cell, name) in enumerate(zip(cells, names, strict=True)):
            counts = count_from is not None and index >= count_from
            xml.run(xml.paragraph(cell, "SWTableCountHead" if counts else "SWTableHead"), name)
        return cells

    def row(self, *, head: bool = False) -> list[_Element]:
        """A new row's cells; each must be given a paragraph."""
        row = xml.add(self._table, "tr")
        properties = xml.add(row, "trPr")
        xml.add(properties, "cantSplit")
        if head:
            xml.add(properties, "tblHeader")
        cells = []
        for column in self._widths:
            cell = xml.add(row, "tc")
            xml.add(xml.add(cell, "tcPr"), "tcW", w=str(column), type="dxa")
            cells.append(cell)
        return cells


def _lines(cell: _Element, lines: Sequence[str]) -> None:
    """One paragraph a line; a cell without a paragraph would make the file unreadable to Word."""
    for text in lines or ("",):
        xml.run(xml.paragraph(cell, "SWTableText"), xml.allowed(text))
