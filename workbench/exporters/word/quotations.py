"""A quotation in Word: number, exact words, footnote, attribution, comments.

The rule: between the two ends of its bookmark stands ``quote.exact`` and nothing else, character for character.
Marks of ours around it stand outside of the bookmark.
"""

from collections.abc import Callable

from workbench.exporters.clipboard import translated_by
from workbench.exporters.marks import is_rtl, outer_marks
from workbench.exporters.word import places, xml
from workbench.exporters.word.notes import Comments, Notes
from workbench.exporters.word.places import Bookmarks, Links
from workbench.exporters.word.tables import Tables
from workbench.exporters.word.xml import Element
from workbench.model import Stance, Translation
from workbench.report import Attribution, Entry, Kind, Part, Piece, Report, Words


class Quotations:
    def __init__(
        self,
        report: Report,
        marks: Bookmarks,
        notes: Notes,
        links: Links,
        note_links: Links,
        comments: Comments,
        tables: Tables,
    ) -> None:
        self._tables = tables
        self._in_text = report.choices.notes == "text"
        self._links = links
        self._words = report.words
        self._proven = report.shows(Part.PROVENANCE)
        self._marks = marks
        self._notes = notes
        self._note_links = note_links
        self._comments = comments

    def write(self, body: Element, entry: Entry) -> None:
        """Append the block."""
        if entry.translation:
            self._pair(entry, entry.translation)
        else:
            self._quotation(body, entry)
        last = len(entry.attributions) - 1
        for index, attribution in enumerate(entry.attributions):
            line = self._attribute(body, attribution, entry)
            if index < last or self._in_text:
                xml.keep_with_next(line)
        if self._in_text:
            language = xml.language_tag(entry.source.language)
            self._citing(entry, language, self._links)(xml.paragraph(body, "SWCitation"))

    def _pair(self, entry: Entry, translation: Translation) -> None:
        """The quotation and beside it what it says in another language: one row, no lines."""
        table = self._tables.begin(54, 46, style="SWPair")
        quoted, translated = table.row(length=2 * max(len(entry.quote.exact), len(translation.text)))
        self._quotation(quoted, entry)
        words, text = self._words, xml.allowed(translation.text)
        language = translation.language or words.language
        line = xml.paragraph(translated, "SWTranslation", rtl=xml.against(text, words.rtl))
        mark = self._marks.open(line, places.translation(entry.quote.number, entry.occurrence))
        xml.run(line, text, language=xml.language_tag(language))
        self._marks.close(line, mark)
        note = xml.paragraph(translated, "SWTranslationNote")
        xml.run(note, xml.allowed(translated_by(translation, words)))

    def _quotation(self, body: Element, entry: Entry) -> None:
        quote, text = entry.quote, entry.quote.exact
        rtl = is_rtl(text, self._words.rtl)
        language = xml.language_tag(entry.source.language)
        paragraph = xml.paragraph(body, "SWQuote", rtl=xml.against(text, self._words.rtl))
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
        if not self._in_text:
            self._notes.refer(paragraph, self._citing(entry, language, self._note_links))

    def _citing(self, entry: Entry, language: str | None, links: Links) -> Callable[[Element], None]:
        return lambda line: cite(line, entry.citation, language, links, proven=self._proven)

    def _attribute(self, body: Element, said: Attribution, entry: Entry) -> Element:
        words = self._words
        line = xml.paragraph(body, "SWAttribution")
        if said.speaker:
            xml.run(line, xml.aside(said.speaker), "SWSpeaker")
            xml.run(line, xml.allowed(f", {said.role}" if said.role else ""))
        else:
            xml.run(line, words("unattributed"), "SWCaution")
        xml.run(line, xml.allowed(words("via", name=said.via) if said.via else ""))
        xml.separate(line, rtl=words.rtl)
        if entry.source.outlet:
            xml.run(line, xml.aside(entry.source.outlet), "SWOutlet")
            xml.separate(line, rtl=words.rtl)
        xml.run(line, words.said(said.said_on, entry.source.published))
        if said.stance:
            xml.separate(line, rtl=words.rtl)
            stance(line, said.stance, words)
        if said.claim:
            on_claim = said.claim if said.stance else f"· {words('on_claim', claim=said.claim)}"
            xml.run(line, xml.allowed(f" {on_claim}"))
        if entry.language:
            xml.run(line, f" · {words('in_language', language=entry.language)}")
        if said.suggested:
            xml.run(line, f" · {words('suggested')}", "SWCaution")
        if entry.later:
            xml.run(line, f" · {words('changed')}", "SWCaution")
        if not entry.verified:
            xml.run(line, f" · {words('not_verified')}", "SWCaution")
        return line


def stance(line: Element, taken: Stance, words: Words) -> None:
    """The stance as word and sign, in its colour."""
    xml.run(line, words.stance(taken), f"SW{taken.value.capitalize()}")


def cite(
    paragraph: Element, citation: tuple[Piece, ...], language: str | None, links: Links, *, proven: bool
) -> None:
    """Set the pieces of a citation; ``language`` is that of the source, for its title. ``proven`` says that the
    report has a list of provenance to link to."""
    for piece in citation:
        text = xml.aside(piece.text)
        italic = "SWOutlet" if piece.italic or piece.kind is Kind.OUTLET else ""
        if piece.kind is Kind.TITLE:
            xml.run(paragraph, text, italic, language=language)
        elif piece.kind is Kind.SOURCE and proven:
            places.label_link(paragraph, places.source(text), text)
        elif piece.kind is Kind.LINK:
            places.address(paragraph, piece.text, links, italic)
        else:
            xml.run(paragraph, text, italic)

