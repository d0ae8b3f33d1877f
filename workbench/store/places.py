"""Where the quotes of a source stand, as a page draws them: no words, no notes, only what has to be known of all.

A long report may hold ten thousand quotes; to read each whole before the first line is shown would take longer
than to open the file. The rule: positions are those of the latest text, and a quote without a place there is none
of these.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from workbench.model import Change, Span, Stance
from workbench.store.rows import id_list
from workbench.store.schema import ProjectDatabase
from workbench.store.sources import Sources

if TYPE_CHECKING:
    from workbench.store.versions import Versions

_ALL = "source_id = :source"
_SOME = "quote.id in (select value from json_each(:ids)) and source_id = :source"


class Place(NamedTuple):
    """One segment of a quote in the latest text. ``stances`` are those of all its statements, each once;
    ``suggested`` says that one of them is confirmed by nobody yet."""

    start: int
    end: int
    quote_id: int
    stances: tuple[Stance, ...] = ()
    suggested: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


_Row = tuple[int, int, int, int, int, str | None, int | None]
_SAID = {
    (None if stance is None else str(stance), suggested): (() if stance is None else (stance,), suggested == 1)
    for stance in (None, *Stance)
    for suggested in (None, 0, 1)
}
"""What a row of a statement says. One value for all of them: ten thousand are made before a page is painted."""


class Places:
    def __init__(self, db: ProjectDatabase, sources: Sources, versions: "Callable[[], Versions]") -> None:
        self._db = db
        self._sources = sources
        self._versions = versions

    def of_source(self, source_id: int, among: Collection[int] | None = None) -> list[Place]:
        """The places of all quotes of a source, or of some, in the order of the text, outer ones first."""
        latest = self._sources.get(source_id).version_id
        rows: Iterable[_Row] = self._db.execute(
            f"""
            select segment.start, segment."end", segment.quote_id, version_id, segment.id, stance, suggested
            from quote join segment on segment.quote_id = quote.id
            left join statement on statement.quote_id = quote.id
            where {_ALL if among is None else _SOME} and anchor <> 'orphan'
            order by segment.start, segment."end" desc, segment.quote_id, segment.id, statement.id
            """,
            {"source": source_id, "ids": id_list(among or ())},
        ).fetchall()
        places: list[Place] = []
        elsewhere: dict[int, Place] = {}
        last = 0
        for start, end, quote_id, version, segment, stance, suggested in rows:
            said = _SAID[stance, suggested]
            if version != latest:
                known = elsewhere.get(quote_id)
                elsewhere[quote_id] = _with(known, *said) if known else Place(start, end, quote_id, *said)
            elif segment != last:
                places.append(Place(start, end, quote_id, *said))
                last = segment
            else:
                places[-1] = _with(places[-1], *said)
        return places if not elsewhere else self._projected(places, elsewhere)

    def _projected(self, places: list[Place], elsewhere: Mapping[int, Place]) -> list[Place]:
        """These, and quotes of earlier versions where the latest text has them."""
        for quote_id, there in self._versions().projections(elsewhere.keys()).items():
            places += [elsewhere[quote_id]._replace(start=span.start, end=span.end) for span in there.place]
        return sorted(places, key=lambda place: (place.start, -place.end, place.quote_id))

    def touched(self, change: Change) -> set[int] | None:
        """The ids of the quotes a change may have drawn otherwise; ``None`` where that cannot be told any more,
        because a statement is gone and its quote is not in the change."""
        found = set(change.rows.get("quote", ()))
        for table in ("segment", "statement", "projection"):
            ids = change.rows.get(table, frozenset())
            rows = self._db.execute(
                f"select id, quote_id from {table} where id in (select value from json_each(?))", [id_list(ids)]
            ).fetchall()
            found.update(quote_id for _, quote_id in rows)
            if table == "statement" and len(rows) < len(ids) and not change.rows.get("quote"):
                return None
        return found


def _with(place: Place, stances: tuple[Stance, ...], suggested: bool) -> Place:
    """A place of which one more statement is known."""
    more = tuple(stance for stance in stances if stance not in place.stances)
    return place._replace(stances=place.stances + more, suggested=place.suggested or suggested)
