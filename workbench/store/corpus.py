"""The project as search reads it: whole sources, and the sets of sources a filter lets through.

The rule: any thread may ask. Each has a read-only connection of its own, closed with the thread or with the
project; what is being written in a step is not seen before it is committed.
"""

import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from workbench.errors import ProjectError
from workbench.language import tr
from workbench.model import Block, BlockKind, Kin, Near, Span, Stance
from workbench.store import reprints
from workbench.store.rows import id_list, there
from workbench.store.schema import ProjectDatabase, connect
from workbench.store.sources import STATUS_SQL
from workbench.store.values import known
from workbench.text import fold, number_paragraphs

_PAGE = 50


@dataclass(frozen=True, slots=True)
class Document:
    source_id: int
    title: str
    byline: str | None
    outlet: str | None
    published: str | None
    language: str | None
    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Words about a source: one segment of a quote taken from it (then ``start`` is where it begins in the text), or
    a note on a quote or on the source itself (a translation of a quote is one). ``span`` is the place of the quote,
    if there is one."""

    id: int
    kind: str
    source_id: int
    text: str
    language: str | None
    start: int | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a quote, its segments joined (``quotes``), or a note on it (``notes``)."""

    kind: str
    quote_id: int
    source_id: int
    text: str
    language: str | None
    id: int = 0
    start: int | None = None
    span: Span | None = None


class Corpus:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._mine = threading.local()
        self._all: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._closed = False
        self._moves = 0
        self._watch: ProjectDatabase | None = None

    def close(self) -> None:
        with self._lock:
            self._closed = True
            if self._watch is not None:
                self._watch.close()
            for reader in list(self._all):
                reader.close()

    def move(self, path: Path) -> None:
        """Read another file from now on, in which everything may be otherwise."""
        with self._lock:
            self._path = path
            self._moves += 1
            self._mine = threading.local()
            if self._watch is not None:
                self._watch.close()
                self._watch = None

    def stamps(self) -> dict[int, str]:
        """Source id → a stamp that changes with its text, its metadata or what is hidden of it."""
        return {source_id: f"{stamp:x}" for source_id, stamp in self._rows("select id, stamp from source")}

    def near(self, source_id: int) -> list[Near]:
        """As ``Sources.near``, from any thread."""
        return reprints.near(self._reader().db, source_id)

    def groups(self) -> Iterator[list[tuple[int, ...]] | None]:
        """A job: the groups of sources that tell one story, at the end; see ``reprints.groups``."""
        yield from reprints.groups(self._reader().db)

    def stories(self) -> Iterator[list[tuple[Kin, ...]] | None]:
        """A job: the same, each source compared with the first of its group; see ``reprints.stories``."""
        yield from reprints.stories(self._reader().db)

    def version(self) -> int:
        """A number that is new whenever anything may have changed since it was last asked for, by whichever
        process; it costs next to nothing."""
        with self._lock:
            self._refuse_closed()
            if self._watch is None:
                self._watch = connect(self._path, read_only=True, any_thread=True)
            return (self._moves << 32) + int(self._watch.execute("pragma data_version").fetchone()[0])

    def facts(self, ids: Iterable[int]) -> list[tuple[int, str | None, str | None, str | None]]:
        """Source id, outlet, date and language."""
        return self._rows(
            """
            select source.id, outlet.name, published, language from source left join outlet on outlet.id = outlet_id
            where source.id in (select value from json_each(?))
            """,
            [id_list(list(ids))],
        )

    def statuses(self) -> dict[int, str]:
        """Of the sources that are not unread: reading or done."""
        return dict(
            self._rows(
                f"""
                select source.id, {STATUS_SQL} from source left join reading on reading.id = source.id
                where source.status <> 'unread' or reading.round >= source.round
                """
            )
        )

    def mentions(self) -> list[tuple[int, str, str]]:
        """Source id, ``actor``, ``claim`` or ``stance``, and which, for all that is said in quotes."""
        return self._rows(
            """
            select distinct source_id, 'actor', actor.name from statement
            join quote on quote.id = quote_id join actor on actor.id = actor_id
            union all select distinct source_id, 'claim', claim.text from statement
            join quote on quote.id = quote_id join claim on claim.id = claim_id
            union all select distinct source_id, 'stance', stance from statement
            join quote on quote.id = quote_id where stance is not null
            """
        )

    def remarks(self) -> list[Remark]:
        """The words of all quotes and notes, by their ids."""
        return [
            _remark(row)
            for row in self._rows(
                """
                select segment.id, 'quotes', source_id, exact, language, start, start, "end" from segment
                join quote on quote.id = quote_id join source on source.id = source_id
                where quote.anchor <> 'orphan'
                union all
                select memo.id, 'notes', source.id, memo.text, language, null,
                       (select min(start) from segment where segment.quote_id = memo.quote_id),
                       (select max("end") from segment where segment.quote_id = memo.quote_id)
                from memo left join quote on quote.id = memo.quote_id
                join source on source.id = coalesce(memo.source_id, quote.source_id)
                union all
                select translation.id, 'notes', source_id, translation.text,
                       coalesce(translation.language, source.language), null,
                       (select min(start) from segment where segment.quote_id = quote.id),
                       (select max("end") from segment where segment.quote_id = quote.id)
                from translation join quote on quote.id = quote_id join source on source.id = source_id
                """
            )
        ]

    def quoted(self) -> list[Said]:
        """The words of every quote, also of those that lost their place, and of the notes on them."""
        rows = self._rows(
            """
            select 'quotes', quote.id, source.id, group_concat(exact, ' […] '), language from quote
            join source on source.id = source_id
            join (select quote_id, exact from segment order by quote_id, ordinal) as part on part.quote_id = quote.id
            group by quote.id
            union all
            select 'notes', quote.id, source.id, memo.text, language from memo
            join quote on quote.id = memo.quote_id join source on source.id = quote.source_id
            """
        )
        return [Said(*row) for row in rows]

    def statements(self, field: str, value: str) -> dict[int, int]:
        """Statement id → quote id of those that name this ``actor`` or ``claim`` or take this ``stance``, given as
        ``matching`` takes them. Raises ``LookupError`` for another field."""
        where, parameters = _SAID[field](value.strip())
        return dict(self._rows(f"select id, quote_id from statement where {where}", parameters))

    def all_ids(self) -> set[int]:
        return {row[0] for row in self._rows("select id from source")}

    def document(self, source_id: int) -> Document:
        """Raises ``LookupError``."""
        return there(next(self.documents([source_id]), None), source_id)

    def documents(self, ids: Iterable[int]) -> Iterator[Document]:
        """Those of the sources that are still there, in this order, read a page at a time."""
        remaining = iter(ids)
        while page := list(islice(remaining, _PAGE)):
            yield from self._page(page)

    def matching(self, field: str, value: str) -> set[int]:
        """The sources a filter lets through. ``title``, ``byline``, ``outlet``, ``actor`` and ``claim`` look for
        words that begin so, without regard to case and accents, or for exactly that name where there is one;
        ``date`` takes ``2023``, ``2023-04-25`` or a range ``2022-11..2023-05``, either end open; ``stance`` a
        word or its sign. Raises ``LookupError`` for another field."""
        sql, parameters = _FILTERS[field](value.strip())
        return {row[0] for row in self._rows(sql, parameters)}

    def _rows(self, sql: str, parameters: Any = ()) -> list[Any]:
        return self._reader().db.execute(sql, parameters).fetchall()

    def _reader(self) -> "_Reader":
        reader: _Reader | None = getattr(self._mine, "reader", None)
        with self._lock:
            self._refuse_closed()
            if reader is None:
                reader = self._mine.reader = _Reader(self._path)
                self._all.add(reader)
        return reader

    def _refuse_closed(self) -> None:
        if self._closed:
            raise ProjectError(tr("“{name}” is closed.", name=self._path.name), self._path)

    def _page(self, ids: list[int]) -> list[Document]:
        rows = self._rows(
            """
            select source.id, title, byline, outlet.name, published, language, version.id, text from source
            join version on version.id = (select max(id) from version where source_id = source.id)
            left join outlet on outlet.id = outlet_id
            where source.id in (select value from json_each(?))
            """,
            [id_list(ids)],
        )
        blocks = self._blocks([row[6] for row in rows])
        found = {row[0]: _document(row, blocks.get(row[6], [])) for row in rows}
        return [found[source_id] for source_id in ids if source_id in found]

    def _blocks(self, version_ids: list[int]) -> dict[int, list[Block]]:
        rows = self._rows(
            """
            select version_id, id, kind, start, "end", hidden, reason from block
            where version_id in (select value from json_each(?)) order by version_id, start, id
            """,
            [id_list(version_ids)],
        )
        blocks: dict[int, list[Block]] = {}
        for version_id, block_id, kind, start, end, hidden, reason in rows:
            block = Block(known(BlockKind, kind), start, end, bool(hidden), reason, id=block_id)
            blocks.setdefault(version_id, []).append(block)
        return blocks


class _Reader:
    """One thread's connection; goes with the thread."""

    def __init__(self, path: Path) -> None:
        self.db: ProjectDatabase = connect(path, read_only=True, any_thread=True)

    def close(self) -> None:
        self.db.close()

    def __del__(self) -> None:
        with suppress(AttributeError):  # never opened
            self.db.close()


def _document(row: Any, blocks: list[Block]) -> Document:
    fields = [*row[:6], row[7], number_paragraphs(blocks)]
    return Document(*fields)


def _remark(row: Any) -> Remark:
    span = Span(row[6], row[7]) if row[6] is not None else None
    return Remark(row[0], row[1], row[2], row[3], row[4], row[5], span)


_Sql = tuple[str, dict[str, Any]]


def _by_title(value: str) -> _Sql:
    return f"select id from source where {_begins('title_folded')}", _needle(value)


def _by_byline(value: str) -> _Sql:
    return f"select id from source where {_begins('byline_folded')}", _needle(value)


def _by_outlet(value: str) -> _Sql:
    return f"select id from source where outlet_id in ({_named('outlet')})", _needle(value)


def _says_actor(value: str) -> _Sql:
    names = "(select id, folded from actor union all select actor_id, folded from alias)"
    return f"actor_id in ({_named(names)})", _needle(value)


def _says_claim(value: str) -> _Sql:
    return f"claim_id in ({_named('claim')})", _needle(value)


def _says_stance(value: str) -> _Sql:
    signs = {"+": Stance.ASSERTS, "-": Stance.DENIES, "−": Stance.DENIES, "?": Stance.QUESTIONS, "~": Stance.REPORTS}
    return "stance = :stance", {"stance": signs.get(value, value.casefold())}


def _by_status(value: str) -> _Sql:
    sql = f"select source.id from source left join reading on reading.id = source.id where {STATUS_SQL} = :status"
    return sql, {"status": value.casefold()}


def _by_language(value: str) -> _Sql:
    sql = "select id from source where lower(language) = :language or language like :language || '-%'"
    return sql, {"language": value.casefold()}


def _by_date(value: str) -> _Sql:
    first, dots, last = value.partition("..")
    last = last if dots else first
    # "~" sorts after every digit and hyphen: the end of a month or a year takes in all its days.
    sql = "select id from source where published >= :first and published < :last || '~'"
    return sql, {"first": first.strip(), "last": last.strip() or "9999"}


def _by_what_is_said(field: str) -> Callable[[str], _Sql]:
    def sources(value: str) -> _Sql:
        where, parameters = _SAID[field](value)
        quotes = f"select quote_id from statement where {where}"
        return f"select source_id from quote where id in ({quotes})", parameters

    return sources


def _named(table: str) -> str:
    return f"""
        select id from {table} where folded = :folded
        or (not exists (select 1 from {table} where folded = :folded) and {_begins("folded")})
    """


def _begins(column: str) -> str:
    return f"instr(' ' || {column}, ' ' || :folded) > 0"


def _needle(value: str) -> dict[str, Any]:
    return {"folded": fold(value)}


_SAID = {"actor": _says_actor, "claim": _says_claim, "stance": _says_stance}
_FILTERS = {
    "title": _by_title,
    "byline": _by_byline,
    "outlet": _by_outlet,
    **{field: _by_what_is_said(field) for field in _SAID},
    "status": _by_status,
    "lang": _by_language,
    "date": _by_date,
}
