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
DATES = frozenset({"published", "retrieved", "said_on"})

QUOTE_COLUMNS = (
    "quote", "quote_id", "statement_id", "source", "source_id", TEXT, "translation", "translation_language",
    "translation_by", "speaker", "role", "via", "stance", "claim", "said_on", "suggested", "verified", "changed",
    "note", "title", "outlet", "byline", "agency", "translator", "place", "published", "retrieved", "url",
    "archive_url", "language", "paragraph", "start", "end", "text_sha256", "citation",
)  # fmt: skip
SOURCE_COLUMNS = (
    "source", "source_id", "title", "outlet", "byline", "agency", "translator", "place", "published", "retrieved",
    "url", "archive_url", "language", "status", "quotes", "version", "latest_version", "file", "media_type",
    "extractor", "sha256", "text_sha256", "citation",
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
    quote_columns, quotes, split = _fitted(
        QUOTE_COLUMNS, [row for entry in _entries(report) for row in _of(entry, known)]
    )
    source_columns, sources, more = _fitted(SOURCE_COLUMNS, list(_sources(report)))
    return Rows(quote_columns, quotes, source_columns, sources, split + more)


def _fitted(
    columns: tuple[str, ...], made: list[dict[str, Value]]
) -> tuple[tuple[str, ...], tuple[tuple[Value, ...], ...], int]:
    """Columns, rows, and the number of rows in which something was too long for one cell: it goes on in columns
    behind its own, and the row says so."""
    continued: dict[str, int] = {}
    split = 0
    for row in made:
        long = {name: cut for name, value in row.items() if isinstance(value, str) and len(cut := pieces(value)) > 1}
        for name, cut in long.items():
            row.update(zip([name, *_more(name, len(cut))], cut, strict=True))
            continued[name] = max(continued.get(name, 0), len(cut))
        if long:
            split += 1
            row[NOTICE] = " ".join(
                f"The {name} is too long for one cell: it goes on in {', '.join(_more(name, len(cut)))}."
                for name, cut in long.items()
            )
    wide = [each for name in columns for each in (name, *_more(name, continued.get(name, 1)))]
    wide += [NOTICE] if split else []
    return tuple(wide), tuple(tuple(row.get(column) for column in wide) for row in made), split


def _more(column: str, count: int) -> list[str]:
    """``text_2``, ``text_3`` …"""
    return [f"{column}_{index}" for index in range(2, count + 1)]


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
    quote, source, translation = entry.quote, entry.source, entry.translation
    shared: dict[str, Value] = {
        "quote": quote.label,
        "quote_id": quote.id,
        "source": source_label(source),
        "source_id": source.id,
        TEXT: quote.exact,
        "translation": translation.text if translation else None,
        "translation_language": translation.language if translation else None,
        "translation_by": translation.translator if translation else None,
        "verified": entry.verified,
        "changed": entry.later.state if entry.later else None,
        "note": "\n".join(note.text for note in entry.notes) or None,
        "title": source.title,
        "outlet": source.outlet,
        "byline": source.byline,
        "agency": source.agency,
        "translator": source.translator,
        "place": source.place,
        "published": source.published,
        "retrieved": source.retrieved,
        "url": source.url,
        "archive_url": source.archive_url,
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
            "role": actor.role_on(said.said_on or source.published) if actor else None,
            "said_on": said.said_on,
            "via": via.name if via else None,
            "stance": said.stance.value if said.stance else None,
            "claim": known.claims.get(said.claim_id or 0),
            "suggested": said.suggested,
        }


def _sources(report: Report) -> Iterator[dict[str, Value]]:
    for row in report.provenance:
        source = row.source
        said = ("title", "outlet", "byline", "agency", "translator", "place", "published", "retrieved", "url",
                "archive_url", "language")  # fmt: skip
        about: dict[str, Value] = {"source": row.label, "source_id": source.id}
        about |= {name: getattr(source, name) for name in said}
        about |= {"status": source.status.value, "quotes": len(row.quotes), "citation": plain(row.citation)}
        about["latest_version"] = row.latest.number if row.latest else None
        for version in row.versions or (None,):
            origin: dict[str, Value] = {}
            if version:
                origin = {
                    "version": version.number, "file": version.filename, "media_type": version.media_type,
                    "extractor": version.extractor, "sha256": version.sha256, "text_sha256": version.text_sha256,
                }  # fmt: skip
            yield about | origin
