"""The tables: hairlines, a head row that is repeated on every page, rows that never break, small tables whole.

Rows are built from elements: python-docx walks the whole table for each cell it is asked for.
"""

from collections.abc import Callable, Iterable, Sequence

from workbench.exporters.word import places, xml
from workbench.exporters.word.notes import Comments
from workbench.exporters.word.places import Bookmarks, Links, address
from workbench.exporters.word.xml import Element
from workbench.model import Stance, Tally, Version
from workbench.report import ClaimRow, IndexRow, Provenance, Report, Words
from workbench.report.citation import credit

SIGNS = tuple((stance, f"SW{stance.value.capitalize()}") for stance in Stance)
# Up to so many rows, and paragraphs one below the other, a table is kept on one page.
_SMALL, _LOW = 9, 30
# A paragraph so long may fill a page; its row has to break.
_LONG = 2500


class Tables:
    """Appends the tables of a report to its body. ``width`` is that of the text in twentieths of a point;
    ``flush`` is called now and then while a long one is written."""

    def __init__(
        self, body: Element, report: Report, width: int, marks: Bookmarks, comments: Comments, links: Links
    ) -> None:
        self._links = links
        self._body = body
        self._report = report
        self._words = report.words
        self._width = width
        self._marks = marks
        self._comments = comments

    def begin(self, *shares: float, style: str = "SWTable", tight: range = range(0)) -> "Table":
        """``shares`` are the columns' parts of the width; the ``tight`` ones hold numbers of few digits."""
        return Table(self._body, self._width, shares, rtl=self._words.rtl, style=style, tight=tight)

    def claims(self, linked: Callable[[str], bool]) -> None:
        """Who asserts and who denies what, with links to the quotations; ``linked`` says which section there is."""
        words = self._words
        table = self.begin(47, 33, 31, 31, 7.5, 7.5, 7.5, 7.5, 31, 29, tight=range(4, 8))
        heads = table.head(
            *(words(f"head_{name}") for name in ("claim", "asserted", "denied", "other")), "", "", "", "",
            words("head_first"), words("head_quotes"),
        )  # fmt: skip
        signs(heads[4:8])
        for row in self._report.claims:
            self._claim(table.row(), row, linked(f"claim:{row.claim.id}"))
        table.finish()

    def _claim(self, cells: Sequence[Element], row: ClaimRow, linked: bool) -> None:
        line = xml.paragraph(cells[0], "SWTableText" if row.depth == 0 else "SWTableSub")
        identities = self._comments.open(line, row.notes)
        target = xml.link(line, places.section(f"claim:{row.claim.id}")) if linked else line
        xml.run(target, xml.allowed(row.claim.text), "SWLink" if linked else "")
        self._comments.close(line, identities)
        for cell, names in zip(cells[1:4], (row.asserted_by, row.denied_by, row.other), strict=True):
            lines(cell, names)
        counts(cells[4:8], row.tally)
        first = self._words.short_date(row.first_seen) if row.quotes else ""
        xml.run(xml.paragraph(cells[8], "SWTableText"), first)
        places.quote_links(xml.paragraph(cells[9], "SWTableText"), row.quotes)

    def outlets(self) -> None:
        """The sources by outlet and by how far they were read."""
        xml.run(xml.paragraph(self._body, "Caption"), self._words("outlets_caption"))
        table = self.begin(44, 14, 14, 14, 14, 14)
        names = [self._words(f"head_{name}") for name in ("outlet", "sources", "read", "begun", "unread", "quotes")]
        table.head(*names, count_from=1)
        for row in self._report.scope.outlets:
            cells = table.row()
            xml.run(xml.paragraph(cells[0], "SWTableText"), xml.allowed(row.outlet or self._words("unknown")))
            numbers = (row.sources, row.done, row.reading, row.unread, row.quotes)
            for cell, count in zip(cells[1:], numbers, strict=True):
                xml.run(xml.paragraph(cell, "SWTableCount"), self._words.number(count) if count else "–")
        table.finish()

    def index(self) -> None:
        """Actors with their quotations: numbers, not pages, so that it is right in every viewer."""
        table = self.begin(50, 50)
        table.head(self._words("head_actor"), self._words("head_quotes"))
        for row in self._report.index:
            self._actor(table.row(), row)
        table.finish()

    def _actor(self, cells: Sequence[Element], row: IndexRow) -> None:
        line = xml.paragraph(cells[0], "SWTableText")
        identities = self._comments.open(line, row.notes)
        xml.run(line, xml.allowed(row.actor.name), "SWSpeaker")
        self._comments.close(line, identities)
        xml.run(line, xml.allowed(f", {row.actor.role}" if row.actor.role else ""))
        if others := ", ".join(alias.name for alias in row.actor.aliases):
            xml.run(xml.paragraph(cells[0], "SWTableNote"), xml.allowed(self._words("also", names=others)))
        places.quote_links(xml.paragraph(cells[1], "SWTableText"), row.quotes)

    def provenance(self) -> None:
        """Where every cited source comes from, and the checksums that prove it."""
        table = self.begin(9, 73, 18)
        table.head(self._words("head_number"), self._words("head_source"), self._words("head_quotes"))
        for row in self._report.provenance:
            self._origin(table.row(), row)
        table.finish()

    def _origin(self, cells: Sequence[Element], row: Provenance) -> None:
        source, words = row.source, self._words
        label = xml.paragraph(cells[0], "SWTableText")
        mark = self._marks.open(label, places.source(row.label))
        xml.run(label, row.label, "SWNumber")
        self._marks.close(label, mark)
        line = xml.paragraph(cells[1], "SWTableText")
        identities = self._comments.open(line, row.notes)
        xml.run(line, xml.allowed(source.title), "SWSpeaker", xml.language_tag(source.language))
        self._comments.close(line, identities)
        for facts in origins(row, words):
            xml.run(xml.paragraph(cells[1], "SWTableText"), xml.allowed(" · ".join(map(xml.aside, facts))))
        for before, url in (("", source.url), (f"{words('archived')} ", source.archive_url)):
            if url:
                place = xml.paragraph(cells[1], "SWTableNote")
                xml.run(place, before)
                address(place, url, self._links)
        for version in row.versions:
            _version(cells[1], version, words)
        if row.latest:
            date = words.date(row.latest.imported)
            later = words("later_version", number=row.latest.number, date=date)
            xml.run(xml.paragraph(cells[1], "SWTableNote"), later, "SWCaution")
        places.quote_links(xml.paragraph(cells[2], "SWTableText"), row.quotes)


def origins(row: Provenance, words: Words) -> list[list[str]]:
    """What is known of a source, a line at a time: where and when, then by whom."""
    source = row.source
    facts = [source.outlet or words("outlet_unknown"), words.date(source.published)]
    if source.retrieved:
        facts.append(words("retrieved", date=words.date(source.retrieved)))
    credited = credit(source)
    by = [credited] if credited else []
    by += [words("translated_by", name=source.translator)] if source.translator else []
    return [facts, by] if by else [facts]


def _version(cell: Element, version: Version, words: Words) -> None:
    made = words(
        "made_by", file=version.filename, number=version.number, type=version.media_type, extractor=version.extractor
    )
    xml.run(xml.paragraph(cell, "SWTableNote"), xml.allowed(made))
    for name, value in (("sha_original", version.sha256), ("sha_text", version.text_sha256)):
        line = xml.paragraph(cell, "SWHash")
        xml.run(line, f"{words(name)}\t")
        xml.run(line, value, "SWMono")


class Table:
    """``shares`` are the columns' parts of the width. Give every cell a paragraph, then ``finish``."""

    def __init__(
        self, body: Element, width: int, shares: Sequence[float], *, rtl: bool = False, style: str = "SWTable",
        tight: range = range(0),
    ) -> None:  # fmt: skip
        self._widths = [int(width * share / sum(shares)) for share in shares]
        self._tight = tight
        self._rows: list[list[Element]] = []
        self._is_whole = True
        self._widths[-1] += width - sum(self._widths)
        self._table = xml.add(body, "tbl")
        properties = xml.add(self._table, "tblPr")
        xml.add(properties, "tblStyle", val=style)
        if rtl:
            xml.add(properties, "bidiVisual")
        xml.add(properties, "tblW", w=str(width), type="dxa")
        xml.add(properties, "tblLayout", type="fixed")
        xml.add(properties, "tblLook", val="0420", firstRow="1", noHBand="0", noVBand="1")
        grid = xml.add(self._table, "tblGrid")
        for column in self._widths:
            xml.add(grid, "gridCol", w=str(column))

    def head(self, *names: str, count_from: int | None = None) -> list[Element]:
        """The head row; names from ``count_from`` on stand over right-aligned numbers."""
        cells = self.row(head=True)
        for index, (cell, name) in enumerate(zip(cells, names, strict=True)):
            counted = count_from is not None and index >= count_from
            xml.run(xml.paragraph(cell, "SWTableCountHead" if counted else "SWTableHead"), name)
        return cells

    def row(self, *, head: bool = False, length: int = 0) -> list[Element]:
        """A new row's cells; each must be given a paragraph. It may break where its text is as long as a page."""
        row = xml.add(self._table, "tr")
        properties = xml.add(row, "trPr")
        if length < _LONG:
            xml.add(properties, "cantSplit")
        else:
            self._is_whole = False
        if head:
            xml.add(properties, "tblHeader")
        cells = []
        for index, column in enumerate(self._widths):
            cell = xml.add(row, "tc")
            layout = xml.add(cell, "tcPr")
            xml.add(layout, "tcW", w=str(column), type="dxa")
            if index in self._tight:
                xml.add(xml.add(layout, "tcMar"), "right", w="40", type="dxa")
            cells.append(cell)
        self._rows.append(cells)
        return cells

    def finish(self) -> None:
        """Keep a small table on one page: each row with the next."""
        if not self._is_whole or len(self._rows) > _SMALL:
            return
        if sum(max(len(cell.inner) - 1 for cell in cells) for cells in self._rows) > _LOW:
            return  # it may be higher than a page, and would leave the one before it empty
        for cells in self._rows[:-1]:
            for paragraph in (each for cell in cells for each in cell.inner[1:]):
                if isinstance(paragraph, Element):
                    xml.keep_with_next(paragraph)


def signs(cells: Iterable[Element]) -> None:
    """The four signs of the stances over their columns."""
    for cell, (stance, style) in zip(cells, SIGNS, strict=True):
        head = cell.inner[-1]
        if isinstance(head, Element):
            xml.run(head, stance.sign, style)


def counts(cells: Iterable[Element], tally: Tally) -> None:
    numbers = (tally.asserts, tally.denies, tally.questions, tally.reports)
    for cell, count in zip(cells, numbers, strict=True):
        xml.run(xml.paragraph(cell, "SWTableText"), str(count) if count else "")


def lines(cell: Element, texts: Sequence[str]) -> None:
    """One paragraph a line; a cell without a paragraph would make the file unreadable to Word."""
    for text in texts or ("",):
        xml.run(xml.paragraph(cell, "SWTableName"), xml.allowed(text))
