"""Citations in the plain house style, as pieces an exporter can set: no part that is unknown is made up.

A footnote reads: Byline, “Title”, *Outlet*, 25 April 2023, ¶ 4, https://… (retrieved 3 May 2023), S-03.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.model import Block, BlockKind, Quote, Source

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


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


def plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def footnote(source: Source, quote: Quote, blocks: Sequence[Block] = ()) -> tuple[Piece, ...]:
    """The full citation of a quotation, with the place it stands at."""
    place = where(quote, blocks)
    return (*_head(source), *([Piece(f", {place}")] if place else []), *_tail(source))


def reference(source: Source) -> tuple[Piece, ...]:
    """The source itself, for the bibliography."""
    return (*_head(source), *_tail(source))


def source_label(source: Source) -> str:
    return f"S-{source.id:02}"


def where(quote: Quote, blocks: Sequence[Block] = ()) -> str:
    """``¶ 4``, ``¶¶ 4–5``, ``¶¶ 4, 7`` or ``headline``; empty where the source is not divided.

    With the ``blocks`` of the quoted version every paragraph a segment reaches into is counted, without them
    the one it begins in.
    """
    numbers: set[int] = set()
    headline = False
    for segment in quote.segments:
        touched = [block for block in blocks if block.span.overlaps(segment.span)]
        numbers.update(block.paragraph for block in touched if block.paragraph is not None)
        if not any(block.paragraph for block in touched) and segment.paragraph is not None:
            numbers.add(segment.paragraph)
        headline = headline or any(block.kind is BlockKind.TITLE for block in touched)
    if not numbers:
        return "headline" if headline else ""
    return ("¶¶ " if len(numbers) > 1 else "¶ ") + ranges(sorted(numbers))


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
    """An ISO date of any precision as it is written in a sentence; ``undated`` for none."""
    if not date:
        return "undated"
    year, *rest = date[:10].split("-")
    if not rest or not rest[0].isdigit() or not 1 <= int(rest[0]) <= 12:
        return date
    month = MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 and rest[1].isdigit() else f"{month} {year}"


def _head(source: Source) -> list[Piece]:
    pieces = [Piece(f"{source.byline}, ")] if source.byline else []
    pieces += [Piece("“"), Piece(source.title, Kind.TITLE), Piece("”, ")]
    if source.outlet:
        pieces += [Piece(source.outlet, Kind.OUTLET), Piece(", ")]
    return [*pieces, Piece(in_words(source.published))]


def _tail(source: Source) -> list[Piece]:
    pieces = [Piece(", "), Piece(source.url, Kind.LINK)] if source.url else []
    retrieved = f" (retrieved {in_words(source.retrieved)})" if source.retrieved else ""
    return [*pieces, Piece(f"{retrieved}, "), Piece(source_label(source), Kind.SOURCE), Piece(".")]
