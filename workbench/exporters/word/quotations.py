"""A quotation in Word: number, exact words, footnote, attribution, comments.

The rule: between the two ends of its bookmark stands ``quote.exact`` and nothing else, character for character.
Marks of ours around it stand outside of the bookmark.
"""

import re

from lxml.etree import _Element

from workbench.exporters.word import places, xml
from workbench.exporters.word.notes import Comments, Footnotes
from workbench.exporters.word.package import Links
from workbench.exporters.word.places import Bookmarks
from workbench.report import Attribution, Entry, Kind, Piece
from workbench.report.citation import in_words

# Double marks anywhere, or a single one that opens the text: then the source itself shows where speech begins.
_MARKED = re.compile("[\"“”„‟«»「」『』〝〞〟＂]|\\A\\s*['‘‚‹]")
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\[\]]+\Z")


def outer_marks(text: str, *, rtl: bool) -> tuple[str, str]:
    """The quotation marks the report puts around words that come without any of their own."""
    if _MARKED.search(text):
        return "", ""
    return ("«", "»") if rtl else ("“", "”")


class Quotations:
    def __init__(self, marks: Bookmarks, footnotes: Footnotes, note_links: Links, comments: Comments) -> None:
        self._marks = marks
        self._footnotes = footnotes
        self._note_links = note_links
        self._comments = comments

    def write(self, body: _Element, entry: Entry) -> None:
        """Append the block."""
        quote, text = entry.quote, entry.quote.exact
        rtl = xml.is_rtl(text)
        language = xml.language_tag(entry.source.language)
        paragraph = xml.paragraph(body, "SWQuote", rtl=rtl)
        xml.run(paragraph, quote.label, "SWNumber")
        xml.run(paragraph, "\t")
        opening, closing = outer_marks(text, rtl=rtl)
        xml.run(paragraph, opening)
        comments = self._comments.open(paragraph, entry.notes)
        mark = self._marks.open(paragraph, places.quotation(quote.number, entry.occurrence))
        xml.run(paragraph, text, language=language)
        self._marks.close(paragraph, mark)
        self._comments.close(paragraph, comments)
        xml.run(paragraph, closing)
        self._footnotes.refer(
            paragraph, lambda note: cite(note, entry.citation, language, self._note_links)
        )
        for attribution in entry.attributions:
            self._attribute(body, attribution, entry)

    def _attribute(self, body: _Element, said: Attribution, entry: Entry) -> None:
        line = xml.paragraph(body, "SWAttribution")
        if said.speaker:
            xml.run(line, xml.aside(said.speaker), "SWSpeaker")
            xml.run(line, xml.allowed(f", {said.role}" if said.role else ""))
        else:
            xml.run(line, "Unattributed", "SWCaution")
        xml.run(line, xml.allowed(f", as passed on by {said.via}" if said.via else ""))
        xml.run(line, " · ")
        if entry.source.outlet:
            xml.run(line, xml.aside(entry.source.outlet), "SWOutlet")
            xml.run(line, " · ")
        xml.run(line, in_words(entry.source.published))
        if said.stance:
            xml.run(line, " · ")
            xml.run(line, f"{said.stance.value} {said.stance.sign}", f"SW{said.stance.value.capitalize()}")
        if said.claim:
            xml.run(line, xml.allowed(f" {said.claim}" if said.stance else f" · on: {said.claim}"))
        if said.suggested:
            xml.run(line, " · suggested, not confirmed", "SWCaution")
        if not entry.verified:
            xml.run(line, " · not verified", "SWCaution")


def cite(paragraph: _Element, citation: tuple[Piece, ...], language: str | None, links: Links) -> None:
    """Set the pieces of a citation; ``language`` is that of the source, for its title."""
    for piece in citation:
        text = xml.aside(piece.text)
        if piece.kind is Kind.TITLE:
            xml.run(paragraph, text, language=language)
        elif piece.kind is Kind.OUTLET:
            xml.run(paragraph, text, "SWOutlet")
        elif piece.kind is Kind.SOURCE:
            places.label_link(paragraph, places.source(text), text)
        elif piece.kind is Kind.LINK and _ADDRESS.match(text):
            anchor = xml.add(paragraph, "hyperlink", history="1")
            anchor.set(xml.R_ID, links.to(text))
            xml.run(anchor, text, "Hyperlink")
        else:
            xml.run(paragraph, text)

