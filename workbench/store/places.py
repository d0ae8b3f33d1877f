"""Where the quotes of a source stand, as a page draws them: no words, no notes, only what has to be known of all.

A long report may hold ten thousand quotes; to read each whole before the first line is shown would take longer
than to open the file. The rule: positions are those of the latest text, and a quote without a place there is none
of these.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from workbench.model import Change, Span, Stance
from workbench.store.rows import id_list
from workbench.store.schema import ProjectDatabase
from workbench.store.sources import Sources
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


class Places:
    def __init__(self, db: ProjectDatabase, sources: Sources, versions: Versions) -> None:
        self._db = db
        self._sources = sources
        self._versions = versions

    def of_source(self, source_id: int, among: Collection[int] | None = None) -> list[Place]:
        """The places of all quotes of a source, or of some, in the order of the text."""
        latest = self._sources.get(source_id).version_id
        which = {"source": source_id, "ids": id_list(among or ())}
        wanted = _ALL if among is None else _SOME
        rows = self._db.execute(
            f"""
            select start, "end", quote_id, version_id from quote join segment on segment.quote_id = quote.id
            where {wanted} and anchor <> 'orphan'
            """,
            which,
        ).fetchall()
        placed = [(start, end, quote_id) for start, end, quote_id, version in rows if version == latest]
        elsewhere = {quote_id for _, _, quote_id, version in rows if version != latest}
        for quote_id, there in self._versions.projections(elsewhere).items() if elsewhere else ():
            placed += [(span.start, span.end, quote_id) for span in there.place]
        said = self._said(wanted, which)
        nothing: tuple[tuple[Stance, ...], bool] = ((), False)
        return sorted(Place(*where, *said.get(where[2], nothing)) for where in placed)

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

    def _said(self, wanted: str, which: dict[str, object]) -> dict[int, tuple[tuple[Stance, ...], bool]]:
        rows: Iterable[tuple[int, str | None, int]] = self._db.execute(
            f"""
            select quote_id, stance, suggested from statement join quote on quote.id = quote_id
            where {wanted} order by statement.id
            """,
            which,
        ).fetchall()
        by_name = {str(stance): stance for stance in Stance}
        said: dict[int, tuple[tuple[Stance, ...], bool]] = {}
        for quote_id, stance, suggested in rows:
            before, unsure = said.get(quote_id, ((), False))
            if stance and by_name[stance] not in before:
                before = (*before, by_name[stance])
            said[quote_id] = before, unsure or bool(suggested)
        return said
