"""Which quotes a list shows, in which order and under which headings: ids for a list of any length.

Everything but words is answered by indexes; words are looked for in memory (see ``quote_words``), in what a person
sees of a quote: its number, its words and note, who says it, on what claim, in which source and outlet.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.model import QuoteFilter, Stance
from workbench.store.quote_words import QuoteWords
from workbench.store.rows import id_list
from workbench.store.schema import ProjectDatabase

# Only what is asked for is joined: a plain order then comes straight from its index.
_FIRST_SEGMENT = "join segment on segment.quote_id = quote.id and segment.ordinal = 0"
_SOURCE = "join source on source.id = quote.source_id"
ORDERS = {
    "number": ("", "quote.number"),
    "newest": ("", "quote.number desc"),
    "position": (_FIRST_SEGMENT, "quote.source_id, segment.start, segment.end, quote.number"),
    "date": (_SOURCE, "source.published nulls last, quote.source_id, quote.number"),
    "date_desc": (_SOURCE, "source.published desc nulls last, quote.source_id, quote.number"),
}
_FEW = 2_000


@dataclass(frozen=True, slots=True)
class QuoteGroup:
    """Quotes under one heading. ``key`` is the id (or the stance) they have in common, ``None`` where they have
    none; ``name`` is empty then."""

    key: int | str | None
    name: str
    ids: tuple[int, ...]


def quote_ids(db: ProjectDatabase, words: QuoteWords, wanted: QuoteFilter, order: str) -> list[int]:
    where, values = _said(wanted)
    if wanted.source_id is not None:
        where.append("quote.source_id = :source_id")
    if wanted.suggested is not None:
        where.append(
            f"quote.id {'' if wanted.suggested else 'not '}in (select quote_id from statement where suggested = 1)"
        )
    published = _published(wanted)
    if published:
        where.append(f"quote.source_id in (select id from source where {' and '.join(published)})")
    containing = words.containing(wanted.contains)
    if containing is not None and not where and order == "number":
        return containing
    join, by = ORDERS[order]
    rows = db.execute(
        f"select quote.id from quote {join} where {' and '.join(where) or 'true'} order by {by}", values
    ).fetchall()
    if containing is None:
        return [quote_id for (quote_id,) in rows]
    among = set(containing)
    return [quote_id for (quote_id,) in rows if quote_id in among]


def grouped(db: ProjectDatabase, ids: Sequence[int], by: str) -> list[QuoteGroup]:
    """These quotes, in their order, under headings sorted by name; those without one come last. A quote stands
    under the first of its statements that has an answer."""
    keys = _keys(db, ids, by)
    under: defaultdict[int | str | None, list[int]] = defaultdict(list)
    for quote_id, key in zip(ids, map(keys.get, ids), strict=True):
        under[key].append(quote_id)
    names: dict[Any, str]
    places: dict[Any, str]
    if by == "stance":
        names = {stance.value: stance.value for stance in Stance}
        places = {stance.value: str(place) for place, stance in enumerate(Stance)}
    else:
        column, table, folded = {
            "actor": ("name", "actor", "folded"),
            "claim": ("text", "claim", "folded"),
            "outlet": ("name", "outlet", "folded"),
            "source": ("title", "source", "title_folded"),
        }[by]
        rows = db.execute(f"select id, {column}, {folded} from {table}").fetchall()
        names, places = ({row[0]: row[place] for row in rows} for place in (1, 2))
    order = sorted(under, key=lambda key: (key is None, places.get(key, ""), str(key)))
    return [QuoteGroup(key, names.get(key, ""), tuple(under[key])) for key in order]


def alike(db: ProjectDatabase, quote_id: int, by: str) -> list[int]:
    """Quotes of other sources on one of its claims (``claim``), of one of its actors (``actor``), or with the same
    words, whole or as part of one another (``words``); by the date of their source."""
    if by == "words":
        among = """
            select other.quote_id from segment as mine join segment as other
            on instr(other.folded, mine.folded) or instr(mine.folded, other.folded)
            where mine.quote_id = :quote and mine.folded <> '' and other.folded <> ''
        """
    else:
        among = f"""
            select other.quote_id from statement as mine join statement as other on other.{by}_id = mine.{by}_id
            where mine.quote_id = :quote
        """
    rows = db.execute(
        f"""
        select quote.id from quote join source on source.id = quote.source_id
        where quote.id in ({among}) and quote.source_id <> (select source_id from quote where id = :quote)
        order by source.published nulls last, quote.source_id, quote.number
        """,
        {"quote": quote_id},
    ).fetchall()
    return [row[0] for row in rows]


def _said(wanted: QuoteFilter) -> tuple[list[str], dict[str, Any]]:
    """Actor, claim and stance are those of one statement."""
    values: dict[str, Any] = {
        name: getattr(wanted, name)
        for name in ("source_id", "actor_id", "claim_id", "stance", "outlet_id", "since", "until")
    }
    said = [f"{name} = :{name}" for name in ("actor_id", "claim_id", "stance") if values[name] is not None]
    where = [f"quote.id in (select quote_id from statement where {' and '.join(said)})"] if said else []
    return where, values


def _published(wanted: QuoteFilter) -> list[str]:
    """A date of a year or a month is within every range that reaches into it."""
    where = ["outlet_id = :outlet_id"] if wanted.outlet_id is not None else []
    if wanted.since:
        where.append("published >= substr(:since, 1, length(published))")
    if wanted.until:
        where.append("substr(published, 1, length(:until)) <= :until")
    return where


def _keys(db: ProjectDatabase, ids: Sequence[int], by: str) -> dict[int, int | str]:
    """Quote id to what it stands under. Of few quotes only their rows are read."""
    only = len(ids) < _FEW
    parameters = [id_list(ids)] if only else []
    if by in ("actor", "claim", "stance"):
        column = by if by == "stance" else f"{by}_id"
        among = "and quote_id in (select value from json_each(?))" if only else ""
        # The last row written for a quote wins, so the first statement has to come last.
        rows = db.execute(
            f"select quote_id, {column} from statement where {column} is not null {among} order by id desc",
            parameters,
        )
    else:
        among = "and quote.id in (select value from json_each(?))" if only else ""
        column = "source.id" if by == "source" else "source.outlet_id"
        rows = db.execute(
            f"""
            select quote.id, {column} from quote join source on source.id = quote.source_id
            where {column} is not null {among}
            """,
            parameters,
        )
    return dict(rows.fetchall())
