"""Sources: the texts being read, their blocks, their original bytes, how far one has read.

The rule: a canonical text and the bytes it was made from are written once and never changed; what can be edited
is what is said *about* them. How far one has read is not an edit (``set_progress`` leaves no Undo entry).
"""

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workbench.errors import DuplicateSource, Refused
from workbench.language import tr, tr_later, tr_n
from workbench.model import Block, Draft, Near, Outlet, Source, Status, Version
from workbench.store.history import History
from workbench.store.rows import STAMP_BITS, id_list, iso_date, now, stamp, there
from workbench.store.schema import ProjectDatabase
from workbench.store.source_rows import VERSION_SQL, inflated, source_of
from workbench.store.texts import Texts
from workbench.text import canonical, fold, text_sha256

if TYPE_CHECKING:
    from workbench.store import foldings

# Started by itself: the reader has got on since the source was last marked unread.
STATUS_SQL = """
    case when source.status = 'unread' and reading.round >= source.round then 'reading' else source.status end
"""
_ORDERS = {
    "added": "source.id {0}",
    "published": "source.published {0} nulls last, source.id {0}",
    "title": "source.title_folded {0}, source.id {0}",
    "outlet": "outlet.folded {0} nulls last, source.published {0}, source.id {0}",
}
EDITABLE = (
    "title", "outlet", "byline", "place", "published", "url", "language", "updated", "agency", "translator",
    "archive_url",
)  # fmt: skip
_DATES = ("published", "updated")
_MARKED = {
    Status.UNREAD: tr_later("Mark as unread"), Status.READING: tr_later("Mark as reading"),
    Status.DONE: tr_later("Mark as done"),
}  # fmt: skip
_COMPARED_AT_ONCE = 50  # sources whose likeness is worked out in passing; the rest is, each time, until it is kept


class Sources:
    def __init__(self, db: ProjectDatabase, history: History) -> None:
        self._db = db
        self._history = history
        self._texts = Texts(db)

    def add(self, draft: Draft, *, continues: int | None = None) -> Source:
        """Keep a draft. Raises ``DuplicateSource`` where the same bytes or the same text are kept already; in an
        import of many (``continues``, see ``History.step``) that leaves the others alone."""
        if canonical(draft.text) != draft.text or any(block.end > len(draft.text) for block in draft.blocks):
            raise ValueError("a draft's text is canonical, and its blocks lie within it")
        title = draft.title.strip() or draft.filename or tr("Untitled")
        with self._history.step(tr("Import “{title}”", title=title), continues=continues):
            self.refuse_duplicate(draft)
            from workbench.store import foldings, reprints  # with the first import: a window that opens only reads

            given, draft = draft, replace(draft, blocks=foldings.applied(self._db, draft))
            time = now()
            source_id = self._insert_source(draft, title, time)
            self.insert_version(source_id, 1, draft, time)
            known = given.prepared.fingerprint if given.prepared and given.blocks == draft.blocks else None
            reprints.remember(self._db, source_id, draft.text, draft.blocks, known)
        return self.get(source_id)

    def get(self, source_id: int) -> Source:
        """Raises ``LookupError``."""
        return there(next(iter(self.many([source_id])), None), source_id)

    def many(self, ids: Iterable[int]) -> list[Source]:
        """The sources with these ids, in this order; ids that are gone are left out."""
        ids = list(ids)
        rows = self._db.execute(
            f"""
            select source.id, source.title, outlet.name, source.byline, source.place, source.published,
                   source.retrieved, source.url, source.language, {STATUS_SQL}, coalesce(reading.progress, 0),
                   version.chars, version.sha256, version.id,
                   (select count(*) from quote where quote.source_id = source.id), source.origins,
                   source.updated, source.agency, source.translator, version.number, source.archive_url
            from source
            join version on version.id = (select max(id) from version where source_id = source.id)
            left join outlet on outlet.id = source.outlet_id
            left join reading on reading.id = source.id
            where source.id in (select value from json_each(?))
            """,
            [id_list(ids)],
        ).fetchall()
        found = {row[0]: source_of(row) for row in rows}
        return [found[source_id] for source_id in ids if source_id in found]

    def ids(
        self,
        *,
        order: str = "added",
        descending: bool = False,
        status: Status | None = None,
        contains: str | None = None,
        near: int | None = None,
        guessed: bool = False,
    ) -> list[int]:
        """Ids for a list, ordered by ``added``, ``published`` (unknown dates last), ``title`` or ``outlet``;
        ``contains`` is looked for in title, outlet and byline, without regard to case and accents; ``near`` keeps
        this source and those that share text with it, ``guessed`` those of which something is a guess."""
        # Only what is asked for is joined: a plain order then comes straight from its index.
        joins, where = set(), []
        if order == "outlet" or contains:
            joins.add("left join outlet on outlet.id = source.outlet_id")
        if contains:
            found = (f"instr({column}, :needle)" for column in ("title_folded", "byline_folded", "outlet.folded"))
            where.append(f"({' or '.join(found)})")
        if guessed:
            where.append("instr(source.origins, '\"guess\"')")
        if near is not None:
            where.append("source.id in (select value from json_each(:near))")
        if status is not None:
            joins.add("left join reading on reading.id = source.id")
            where.append(f"{STATUS_SQL} = :status")
        rows = self._db.execute(
            f"""
            select source.id from source {" ".join(joins)} where {" and ".join(where) or "true"}
            order by {_ORDERS[order].format("desc" if descending else "asc")}
            """,
            {
                "status": status,
                "needle": fold(contains or ""),
                "near": id_list([near, *(each.source_id for each in self.near(near))] if near is not None else []),
            },
        ).fetchall()
        return [row[0] for row in rows]

    def first(self) -> int | None:
        """The id of the one added first; ``None`` in an empty project."""
        row: tuple[int | None] = self._db.execute("select min(id) from source").fetchone()
        return row[0]

    def near(self, source_id: int) -> list[Near]:
        """The sources that share at least a fifth of their text with this one, in either direction, nearest first:
        reprints, wire copy, earlier and later versions. Nothing is ever done about them here."""
        from workbench.store import reprints

        if self._history.can_write:
            with self._history.silent(tr("Compare")):
                reprints.bring_up_to_date(self._db, _COMPARED_AT_ONCE)
        return reprints.near(self._db, source_id)

    def text(self, source_id: int) -> str:
        """The canonical text of the latest version."""
        row = self._db.execute("select max(id) from version where source_id = ?", [source_id]).fetchone()
        if row[0] is None:
            raise LookupError(f"there is nothing with id {source_id}")
        return self._texts.text(row[0])

    def blocks(self, source_id: int) -> tuple[Block, ...]:
        """The blocks of the latest version in order, numbered as a report cites them."""
        return self.blocks_of_version(self.get(source_id).version_id)

    def blocks_of_version(self, version_id: int) -> tuple[Block, ...]:
        return self._texts.blocks(version_id)

    def text_of_version(self, version_id: int) -> str:
        return self._texts.text(version_id)

    def original(self, source_id: int) -> bytes:
        """The bytes the latest version was made from, exactly as they were given."""
        row = self._db.execute(
            """
            select coalesce(original.deflated, bundle.deflated) from version
            left join original on original.id = version.id left join bundle on bundle.id = version.bundle_id
            where version.id = (select max(id) from version where source_id = ?)
            """,
            [source_id],
        ).fetchone()
        return inflated(there(row, source_id)[0])

    def version(self, version_id: int) -> Version:
        row = self._db.execute(f"{VERSION_SQL} where id = ?", [version_id]).fetchone()
        return Version(*there(row, version_id))

    def versions(self, source_id: int) -> list[Version]:
        """Every import of this source, the first one first."""
        rows = self._db.execute(f"{VERSION_SQL} where source_id = ? order by number", [source_id]).fetchall()
        return [Version(*row) for row in rows]

    def status_counts(self) -> dict[Status, int]:
        """How many sources are unread, being read, done."""
        said = dict(self._db.execute("select status, count(*) from source group by status").fetchall())
        # Started by themselves: said to be unread, see STATUS_SQL.
        begun = self._db.execute(
            """
            select count(*) from reading cross join source on source.id = reading.id  -- few have been begun
            where source.status = 'unread' and reading.round >= source.round
            """
        ).fetchone()[0]
        counts = {status: int(said.get(status.value, 0)) for status in Status}
        return counts | {Status.UNREAD: counts[Status.UNREAD] - begun, Status.READING: counts[Status.READING] + begun}

    def outlets(self) -> list[Outlet]:
        """The outlets that published a source, by name."""
        rows = self._db.execute(
            "select id, name from outlet where id in (select outlet_id from source) order by folded"
        ).fetchall()
        return [Outlet(*row) for row in rows]

    def set_status(self, source_id: int, status: Status) -> None:
        """What the user says; *done* is never set by the program."""
        with self._history.step(tr(_MARKED[status])):
            self._db["source"].update(source_id, {"status": status})
            if status is Status.UNREAD:
                self._db.execute(
                    """
                    update source set round = 1 + max(round, coalesce(
                        (select round from reading where reading.id = source.id), 0))
                    where id = ?
                    """,
                    [source_id],
                )

    def set_progress(self, source_id: int, position: int) -> None:
        """The furthest position seen, in code points; it only grows. An unread source is *reading* from here."""
        source = self.get(source_id)
        position = min(position, source.chars)
        if position <= source.progress and source.status is not Status.UNREAD:
            return
        if self._history.held is not None:
            return  # said again with the next page
        with self._history.silent(tr("Read")) as touched:
            self._db.execute(
                """
                insert into reading (id, progress, round) select id, ?, round from source where id = ?
                on conflict (id) do update set
                    progress = max(progress, excluded.progress), round = max(round, excluded.round)
                """,
                [position, source_id],
            )
            if source.status is Status.UNREAD:
                touched("source", source_id)

    def edit(self, ids: int | Iterable[int], **fields: str | None) -> None:
        """Set ``title``, ``outlet`` (a name), ``byline``, ``place``, ``published``, ``updated``, ``url``,
        ``language``, ``agency``, ``translator`` or ``archive_url`` of one source or of several; blank means not
        known. Raises ``Refused`` for a date that is not ISO, an empty title."""
        if not set(fields) <= set(EDITABLE):
            raise TypeError(f"not a field of a source: {', '.join(sorted(set(fields) - set(EDITABLE)))}")
        values = {name: (value or "").strip() or None for name, value in fields.items()}
        for name in _DATES:
            iso_date(values.get(name))
        if "title" in values and not values["title"]:
            raise Refused(tr("A source needs a title."))
        source_ids = [ids] if isinstance(ids, int) else list(ids)
        with self._history.step(tr_n("Edit source|Edit {n} sources", len(source_ids))):
            columns = self._columns(values)
            stamped = {"origins": json.dumps(dict.fromkeys(values, "user")), "bits": STAMP_BITS}
            # One statement for all: ten thousand updates keep the window waiting for seconds.
            self._db.execute(
                f"""
                update source set {", ".join(f"{name} = :{name}" for name in columns)},
                    origins = json_patch(origins, :origins), stamp = random() & :bits
                where id in (select value from json_each(:ids))
                """,
                columns | stamped | {"ids": id_list(source_ids)},
            )

    def set_hidden(self, source_id: int, block_ids: Iterable[int], hidden: bool) -> "foldings.Outcome":
        """Fold blocks of the latest version away as boilerplate, or keep them in the text, which stays as it is:
        these, their repeats, and what the outlet sends next that is like them (see ``foldings``). Paragraph numbers
        of quotes follow. Raises ``Refused`` where nothing would be left to read."""
        from workbench.store import foldings

        source, text, blocks = self.get(source_id), self.text(source_id), self.blocks(source_id)
        ids = set(block_ids)
        meant = [block for block in blocks if block.id in ids]
        if not meant:
            raise LookupError("no block of this source has one of these ids")
        changed = [each for each in foldings.repeats(text, blocks, meant) if each.hidden is not hidden]
        if hidden and all(block.hidden or block in changed for block in blocks):
            raise Refused(tr("There would be nothing left to read."))
        with self._history.step(foldings.step_of([block.span.of(text) for block in meant], hidden)):
            for block in (foldings.chosen(each, hidden) for each in changed):
                self._db["block"].update(block.id, {"hidden": block.hidden, "reason": block.reason})
            self._db["source"].update(source_id, {"stamp": stamp()})
            self._renumber_segments(source_id)
            by = foldings.sender(self._db, source.outlet, source.url)
            known = foldings.remember(self._db, by, text, meant, hidden)
        return foldings.Outcome(tuple(each.id for each in changed), (source.outlet or by.site) if known else None)

    def forget_foldings(self) -> None:
        with self._history.step(tr("Forget what is folded")):
            self._db["folding"].delete_where()

    def remove(self, *ids: int) -> None:
        """With everything that was made of them: versions, quotes, statements, memos."""
        with self._history.step(tr_n("Remove source|Remove {n} sources", len(ids))):
            self._db["source"].delete_where("id in (select value from json_each(?))", [id_list(ids)])
            self._db["bundle"].delete_where("not exists (select 1 from version where bundle_id = bundle.id)")

    def _bundle(self, draft: Draft, sha256: str) -> int | None:
        """The id of the file a draft is a part of; the file is kept once, however many sources it holds."""
        if draft.part is None:
            return None
        row = self._db.execute("select id from bundle where sha256 = ?", [sha256]).fetchone()
        if row is not None:
            return int(row[0])
        return self._db["bundle"].insert({"sha256": sha256, "deflated": zlib.compress(draft.original)}).last_pk

    def insert_version(self, source_id: int, number: int, draft: Draft, time: str) -> int:
        """Keep text, blocks and bytes of one import, inside a step of ``Versions`` or of this class; the new id."""
        sha256 = _sha256(draft.original)
        made = self._db["version"].insert({
            "source_id": source_id,
            "number": number,
            "text_sha256": text_sha256(draft.text),
            "sha256": sha256,
            "filename": draft.filename,
            "media_type": draft.media_type,
            "extractor": draft.extractor,
            "imported": time,
            "chars": len(draft.text),
            "text": draft.text,
            "part": draft.part,
            "bundle_id": self._bundle(draft, sha256),
            "path": draft.path,
        })  # fmt: skip
        version_id = made.last_pk or 0
        if draft.part is None:
            prepared = draft.prepared.deflated if draft.prepared else None
            self._db["original"].insert({"id": version_id, "deflated": prepared or zlib.compress(draft.original)})
        self._db.conn.executemany(
            'insert into block (version_id, kind, start, "end", hidden, reason) values (?, ?, ?, ?, ?, ?)',
            [(version_id, block.kind.value, block.start, block.end, block.hidden, block.reason)
             for block in draft.blocks],
        )  # fmt: skip
        return version_id

    def refuse_duplicate(self, draft: Draft) -> None:
        """Raises ``DuplicateSource`` where any version has the same bytes or the same text."""
        row = self._db.execute(
            """
            select source.id, source.title, version.sha256 = :bytes from version
            join source on source.id = version.source_id
            where (version.sha256 = :bytes and version.part is :part) or version.text_sha256 = :text
            order by version.id limit 1
            """,
            {"bytes": _sha256(draft.original), "part": draft.part, "text": text_sha256(draft.text)},
        ).fetchone()
        if row is not None:
            if row[2]:
                told = tr("The same file is in the project already, as “{title}”.", title=row[1])
            else:
                told = tr("The same text is in the project already, as “{title}”.", title=row[1])
            raise DuplicateSource(told, row[0])

    def _insert_source(self, draft: Draft, title: str, time: str) -> int:
        fields = {name: getattr(draft, name) for name in EDITABLE} | {"title": title}
        columns: dict[str, Any] = self._columns(fields) | {
            "retrieved": time,
            "origins": json.dumps(dict(draft.origins), ensure_ascii=False),
            "stamp": stamp(),
        }
        return self._db["source"].insert(columns).last_pk or 0

    def _columns(self, fields: Mapping[str, str | None]) -> dict[str, Any]:
        """Fields of a source as columns of its row: an outlet by id, names with their folded form."""
        columns: dict[str, Any] = {}
        for name, value in fields.items():
            if name == "outlet":
                columns["outlet_id"] = self._outlet(value) if value else None
            else:
                columns[name] = value
            if name in ("title", "byline"):
                columns[f"{name}_folded"] = fold(value) if value else None
        return columns

    def _outlet(self, name: str) -> int:
        row = self._db.execute("select id from outlet where folded = ? order by id", [fold(name)]).fetchone()
        if row is not None:
            return int(row[0])
        return self._db["outlet"].insert({"name": name.strip(), "folded": fold(name)}).last_pk or 0

    def _renumber_segments(self, source_id: int) -> None:
        for version in self.versions(source_id):
            for block in self.blocks_of_version(version.id):
                self._db.execute(
                    """
                    update segment set paragraph = ? where start >= ? and start < ?
                    and quote_id in (select id from quote where version_id = ?)
                    """,
                    [block.paragraph, block.start, block.end, version.id],
                )


def _sha256(data: bytes) -> str:
    import hashlib  # brings OpenSSL along, which nothing needs that only reads

    return hashlib.sha256(data).hexdigest()
