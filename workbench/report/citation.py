"""Citations as pieces an exporter can set, in the plain house style: no part that is unknown is made up.

A footnote reads: Byline (Agency), “Title”, *Outlet*, 25 April 2023, translated by N., ¶ 4, https://… (retrieved
3 May 2023), S-03. The address of a copy is long: it stands in the bibliography, and in a note only where the source
has no other.
The house style is code and not CSL because it is the one every report of ten thousand quotations is written in:
it costs microseconds a source, CSL milliseconds (see ``csl`` for the others).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model import Block, BlockKind, Quote, Source
from workbench.report.words import Words, words


class Kind(StrEnum):
    """How a piece is set: ``title`` in the language of the source, ``outlet`` in italics, ``link`` as a link to
    its own text, ``source`` as a reference to the provenance of that source."""

    PLAIN = "plain"
    TITLE = "title"
    OUTLET = "outlet"
    LINK = "link"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    kind: Kind = Kind.PLAIN
    italic: bool = False


def plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


class House:
    """The house style in the language of the report."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def footnote(self, source: Source, quote: Quote, blocks: Sequence[Block] = ()) -> tuple[Piece, ...]:
        """The full citation of a quotation, with the place it stands at."""
        place = where(quote, blocks, self._words)
        return (*self._head(source), *([Piece(f", {place}")] if place else []), *self._tail(source, full=False))

    def reference(self, source: Source) -> tuple[Piece, ...]:
        """The source itself, for the bibliography."""
        return (*self._head(source), *self._tail(source, full=True))

    def order(self, sources: Sequence[Source]) -> list[Source]:
        """The sources as a bibliography lists them: by the words of their reference."""
        marks = self._words.marks[0]
        return sorted(sources, key=lambda source: plain(self.reference(source)).lstrip(marks).casefold())

    def _head(self, source: Source) -> list[Piece]:
        opening, closing = self._words.marks
        credited = credit(source)
        pieces = [Piece(f"{credited}, ")] if credited else []
        pieces += [Piece(opening), Piece(source.title, Kind.TITLE), Piece(f"{closing}, ")]
        if source.outlet:
            pieces += [Piece(source.outlet, Kind.OUTLET), Piece(", ")]
        pieces.append(Piece(self._words.date(source.published)))
        if source.translator:
            pieces.append(Piece(f", {self._words('translated_by', name=source.translator)}"))
        return pieces

    def _tail(self, source: Source, *, full: bool) -> list[Piece]:
        pieces = [Piece(", "), Piece(source.url, Kind.LINK)] if source.url else []
        retrieved = self._words("retrieved", date=self._words.date(source.retrieved)) if source.retrieved else ""
        pieces.append(Piece(f" ({retrieved}), " if retrieved else ", "))
        if source.archive_url and (full or not source.url):
            pieces += [Piece(f"{self._words('archived')} "), Piece(source.archive_url, Kind.LINK), Piece(", ")]
        return [*pieces, Piece(source_label(source), Kind.SOURCE), Piece(".")]


def credit(source: Source) -> str:
    """``Ines Okafor (AFP)``: who is named as the author, with the agency where that is another."""
    byline, agency = source.byline or "", source.agency or ""
    if not byline or not agency or agency.casefold() in byline.casefold():
        return byline or agency
    return f"{byline} ({agency})"


def source_label(source: Source) -> str:
    return f"S-{source.id:02}"


def where(quote: Quote, blocks: Sequence[Block] = (), language: Words | None = None) -> str:
    """``¶ 4``, ``¶¶ 4–5``, ``¶¶ 4, 7`` or ``headline``; empty where the source is not divided.

    With the ``blocks`` of the quoted version every paragraph a segment reaches into is counted, without them
    the one it begins in.
    """
    numbers, headline = paragraphs(quote, blocks)
    if not numbers:
        return (language or words("en"))("headline") if headline else ""
    return ("¶¶ " if len(numbers) > 1 else "¶ ") + ranges(numbers)


def paragraphs(quote: Quote, blocks: Sequence[Block] = ()) -> tuple[list[int], bool]:
    """The numbers of the paragraphs a quotation stands in, and whether it reaches into a headline."""
    numbers: set[int] = set()
    headline = False
    for segment in quote.segments:
        touched = [block for block in blocks if block.span.overlaps(segment.span)]
        numbers.update(block.paragraph for block in touched if block.paragraph is not None)
        if not any(block.paragraph for block in touched) and segment.paragraph is not None:
            numbers.add(segment.paragraph)
        headline = headline or any(block.kind is BlockKind.TITLE for block in touched)
    return sorted(numbers), headline


def ranges(numbers: Sequence[int]) -> str:
    """``1–3, 7`` for 1, 2, 3, 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def in_words(date: str | None) -> str:
    """An ISO date as it is written in an English sentence; see ``Words.date``."""
    return words("en").date(date)
