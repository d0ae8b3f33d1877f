"""The report as a table: one row a quote and statement, ids first, and a second table of the sources.

The rules for every format of tables: a quoted character is never altered; what a cell cannot hold goes on in the
next column and the row says so; dates stay ISO; column names are English and stay as they are, because scripts
read them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from workbench.model import Actor
from workbench.report import Entry, Report
from workbench.report.citation import plain, source_label

# A cell of a spreadsheet holds so many UTF-16 units.
CELL = 32_767
TEXT = "text"
NOTICE = "notice"
DATES = frozenset({"published", "retrieved"})

QUOTE_COLUMNS = (
    "quote", "quote_id", "statement_id", "source", "source_id", TEXT, "speaker", "role", "via", "stance", "claim",
    "suggested", "verified", "note", "title", "outlet", "byline", "place", "published", "retrieved", "url",
    "language", "paragraph", "start", "end", "text_sha256", "citation",
)  # fmt: skip
SOURCE_COLUMNS = (
    "source", "source_id", "title", "outlet", "byline", "place", "published", "retrieved", "url", "language",
    "status", "quotes", "version", "file", "media_type", "extractor", "sha256", "text_sha256", "citation",
)  # fmt: skip

Value = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Rows:
    """``quotes`` and ``sources`` are rows as long as their columns; ``split`` counts the cells that were too long
    for one."""

    quote_columns: tuple[str, ...]
    quotes: tuple[tuple[Value, ...], ...]
    source_columns: tuple[str, ...]
    sources: tuple[tuple[Value, ...], ...]
    split: int


class _Known(NamedTuple):
    actors: Mapping[int, Actor]
    claims: Mapping[int, str]
    hashes: Mapping[int, str]


def rows(report: Report) -> Rows:
    """Each quote once a statement (once without any), by number; quotes are not repeated by the grouping."""
    known = _Known(
        actors={actor.id: actor for actor in report.actors},
        claims=dict(report.claim_texts),
        hashes={version.id: version.text_sha256 for row in report.provenance for version in row.versions},
    )
    made = [row for entry in _entries(report) for row in _of(entry, known)]
    most = max((len(pieces(str(row[TEXT]))) for row in made), default=1)
    more = tuple(f"{TEXT}_{index}" for index in range(2, most + 1))
    at = QUOTE_COLUMNS.index(TEXT) + 1
    columns = (*QUOTE_COLUMNS[:at], *more, *QUOTE_COLUMNS[at:], *([NOTICE] if most > 1 else []))
    table, split = [], 0
    for row in made:
        cut = pieces(str(row[TEXT]))
        if len(cut) > 1:
            split += 1
            row |= dict(zip((TEXT, *more), cut, strict=False))
            row[NOTICE] = f"The text is too long for one cell: it goes on in {', '.join(more[: len(cut) - 1])}."
        table.append(tuple(row.get(column) for column in columns))
    return Rows(columns, tuple(table), SOURCE_COLUMNS, tuple(_sources(report)), split)


def pieces(text: str) -> list[str]:
    """The text in stretches a cell can hold; joined, it is the text."""
    if len(text) <= CELL // 2:
        return [text]
    found, start, units = [], 0, 0
    for index, char in enumerate(text):
        width = 2 if char > "\uffff" else 1
        if units + width > CELL:
            found.append(text[start:index])
            start, units = index, 0
        units += width
    return [*found, text[start:]]


def _entries(report: Report) -> list[Entry]:
    first: dict[int, Entry] = {}
    for entry in report.entries():
        first.setdefault(entry.quote.id, entry)
    return sorted(first.values(), key=lambda entry: entry.quote.number)


def _of(entry: Entry, known: _Known) -> Iterator[dict[str, Value]]:
    quote, source = entry.quote, entry.source
    shared: dict[str, Value] = {
        "quote": quote.label,
        "quote_id": quote.id,
        "source": source_label(source),
        "source_id": source.id,
        TEXT: quote.exact,
        "verified": entry.verified,
        "note": "\n".join(note.text for note in entry.notes) or None,
        "title": source.title,
        "outlet": source.outlet,
        "byline": source.byline,
        "place": source.place,
        "published": source.published,
        "retrieved": source.retrieved,
        "url": source.url,
        "language": source.language,
        "paragraph": quote.segments[0].paragraph if quote.segments else None,
        "start": quote.span.start,
        "end": quote.span.end,
        "text_sha256": known.hashes.get(quote.version_id),
        "citation": plain(entry.citation),
    }
    if not quote.statements:
        yield shared
    for said in quote.statements:
        actor, via = known.actors.get(said.actor_id or 0), known.actors.get(said.via_id or 0)
        yield shared | {
            "statement_id": said.id,
            "speaker": actor.name if actor else None,
            "role": actor.role_on(source.published) if actor else None,
            "via": via.name if via else None,
            "stance": said.stance.value if said.stance else None,
            "claim": known.claims.get(said.claim_id or 0),
            "suggested": said.suggested,
        }


def _sources(report: Report) -> Iterator[tuple[Value, ...]]:
    for row in report.provenance:
        source = row.source
        for version in row.versions or (None,):
            yield (
                row.label, source.id, source.title, source.outlet, source.byline, source.place, source.published,
                source.retrieved, source.url, source.language, source.status.value, len(row.quotes),
                *((version.number, version.filename, version.media_type, version.extractor, version.sha256,
                   version.text_sha256) if version else (None,) * 6),
                plain(row.citation),
            )  # fmt: skip

