"""Quotes: the stretches worth keeping, and the statements made in them.

The rules: the words of a quote are a slice of its version's canonical text, never anything that came from a
window; its number is given once and never again, also after an undo; nothing of it goes because an actor or a
claim went.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import TYPE_CHECKING

from workbench.errors import Refused, SpeakersDiffer
from workbench.language import tr, tr_n
from workbench.model import Anchor, Quote, QuoteFilter, Segment, Span, Stance, Statement
from workbench.store.history import History
from workbench.store.memos import Memos
from workbench.store.quote_lists import QuoteGroup, alike, grouped, quote_ids
from workbench.store.quote_words import QuoteWords
from workbench.store.refusing import refuse_earlier, refuse_out_of_place, refuse_to_merge
from workbench.store.rows import id_list, iso_date, now, there
from workbench.store.schema import ProjectDatabase
from workbench.store.sources import Sources
from workbench.store.spans import cut, joined, snapped
from workbench.store.statements import (
    EMPTY,
    KEEP,
    STATEMENT_SQL,
    Keep,
    content,
    merge_statements,
    recode,
    says_something,
    statement_of,
)
from workbench.store.translations import Translations, translations
from workbench.store.values import known
from workbench.text import fold

if TYPE_CHECKING:
    from workbench.store.verify import Problem

__all__ = ["KEEP", "Keep", "QuoteGroup", "Quotes"]


class Quotes:
    def __init__(self, db: ProjectDatabase, history: History, sources: Sources, memos: Memos) -> None:
        self._db = db
        self._history = history
        self._sources = sources
        self._memos = memos
        self._words = QuoteWords(db)
        self.translations = Translations(db, history)

    def add(
        self, source_id: int, spans: Sequence[Span], *, statement: Statement | None = None, note: str | None = None
    ) -> Quote:
        """Keep these spans of the latest version as one quote, with a statement (its ids are not read) and a
        note. Ends are snapped off white space, spans that overlap or touch are one. Raises ``Refused`` where
        nothing is left, or a span lies outside the text."""
        version_id = self._sources.get(source_id).version_id
        with self._history.step(""):
            number = self._next_number()
            with self._history.step(tr("Add quote {label}", label=f"Q-{number:03}")):
                quote_id = self._insert(number, source_id, version_id, spans)
                if statement and says_something(statement):
                    self._insert_statement(quote_id, statement)
                if note and note.strip():
                    self._memos.write("quote", quote_id, note)
        return self.get(quote_id)

    def get(self, quote_id: int) -> Quote:
        """Raises ``LookupError``."""
        return there(next(iter(self.many([quote_id])), None), quote_id)

    def by_number(self, number: int) -> Quote | None:
        row = self._db.execute("select id from quote where number = ?", [number]).fetchone()
        return self.get(row[0]) if row else None

    def last(self) -> Quote | None:
        """The quote added last that is still there."""
        row = self._db.execute("select id from quote order by number desc limit 1").fetchone()
        return self.get(row[0]) if row else None

    def many(self, ids: Iterable[int]) -> list[Quote]:
        """The quotes with these ids, in this order; ids that are gone are left out."""
        ids = list(ids)
        wanted = [id_list(ids)]
        rows = self._db.execute(
            """
            select id, number, source_id, version_id, anchor, created,
                   (select text from memo where quote_id = quote.id order by id limit 1)
            from quote where id in (select value from json_each(?))
            """,
            wanted,
        ).fetchall()
        segments, statements = self._segments(wanted), self._statements(wanted)
        translated = translations(self._db, wanted[0])
        found = {
            quote_id: Quote(
                quote_id, number, source_id, version_id, segments.get(quote_id, ()), statements.get(quote_id, ()),
                note, known(Anchor, anchor), created, translated.get(quote_id),
            )
            for quote_id, number, source_id, version_id, anchor, created, note in rows
        }  # fmt: skip
        return [found[quote_id] for quote_id in ids if quote_id in found]

    def ids(
        self,
        *,
        source_id: int | None = None,
        actor_id: int | None = None,
        claim_id: int | None = None,
        stance: Stance | None = None,
        suggested: bool | None = None,
        outlet_id: int | None = None,
        since: str | None = None,
        until: str | None = None,
        contains: str = "",
        order: str = "number",
    ) -> list[int]:
        """Ids for a list, ordered by ``number``, ``newest`` first, ``position`` (source, then place in its text),
        ``date`` of the source or ``date_desc``. What is asked for, see ``QuoteFilter``."""
        wanted = QuoteFilter(source_id, actor_id, claim_id, stance, suggested, outlet_id, since, until, contains)
        return quote_ids(self._db, self._words, wanted, order)

    def count(self, source_id: int | None = None) -> int:
        """How many there are, of one source or of all."""
        where, parameters = ("", []) if source_id is None else ("where source_id = ?", [source_id])
        return int(self._db.execute(f"select count(*) from quote {where}", parameters).fetchone()[0])

    def warm(self) -> None:
        """Read what ``contains`` looks through, so that the first letter typed is answered as fast as the next."""
        self._words.warm()

    def grouped(self, ids: Sequence[int], by: str) -> list[QuoteGroup]:
        """These quotes under headings: by ``actor``, ``claim``, ``stance``, ``outlet`` or ``source``."""
        return grouped(self._db, ids, by)

    def alike(self, quote_id: int, by: str) -> list[int]:
        """Quotes of other sources with the same ``claim``, ``actor`` or ``words``, for setting side by side."""
        return alike(self._db, quote_id, by)

    def of_source(self, source_id: int) -> list[Quote]:
        """The quotes of one source in the order of its text."""
        return self.many(self.ids(source_id=source_id, order="position"))

    def set_spans(self, quote_id: int, spans: Sequence[Span]) -> Quote:
        """Move the boundaries, within the version the quote was taken from. Raises ``Refused`` where that is an
        earlier one: positions somebody points at are those of the latest text."""
        quote = self.get(quote_id)
        self._refuse_earlier(quote)
        with self._history.step(tr("Change {label}", label=quote.label)):
            self._db["segment"].delete_where("quote_id = ?", [quote_id])
            self._insert_segments(quote_id, quote.version_id, spans)
        return self.get(quote_id)

    def set_note(self, quote_id: int, text: str | None) -> None:
        """Write the note a quote shows: the first memo about it, whoever began it."""
        first = next(iter(self._memos.of("quote", quote_id)), None)
        with self._history.step(tr("Note on {label}", label=self.get(quote_id).label)):
            self._memos.write("quote", quote_id, text or "", first.author if first else "")

    def merge(self, ids: Iterable[int], *, speaker: int | Keep | None = None) -> Quote:
        """One quote of several: stretches that overlap or have nothing but white space between them become one,
        others become segments. The lowest number stays; every statement and every note moves to it, and what is
        said twice is kept once.

        Where not all name the same speakers, ``speaker`` says what to do: the id of the one who said all of it,
        or ``KEEP`` for everybody keeping what he said; without it ``SpeakersDiffer`` is raised. ``Refused`` is
        raised across sources or versions, and for a quote that has lost its place."""
        quotes = sorted(self.many(dict.fromkeys(ids)), key=lambda quote: quote.number)
        refuse_to_merge(quotes)
        self._refuse_earlier(quotes[0])
        speakers = [{said.actor_id for said in quote.statements if said.actor_id} for quote in quotes]
        named = [names for names in speakers if names]
        if speaker is None and any(names != named[0] for names in named):
            everybody = tuple(dict.fromkeys(name for names in named for name in names))
            raise SpeakersDiffer(tr("The quotes name different speakers."), everybody)
        kept, *others = quotes
        text = self._sources.text_of_version(kept.version_id)
        spans = joined(text, [segment.span for quote in quotes for segment in quote.segments])
        with self._history.step(_merging(kept, *others)):
            self._db["segment"].delete_where("quote_id = ?", [kept.id])
            self._insert_segments(kept.id, kept.version_id, spans)
            merge_statements(self._db, kept.id, [other.id for other in others], speaker)
            for other in others:
                self._memos.join("quote", other.id, kept.id)
            self.translations.join(quotes)
            self._db["quote"].delete_where(
                "id in (select value from json_each(?))", [id_list(other.id for other in others)]
            )
        return self.get(kept.id)

    def split(self, quote_id: int, at: int) -> tuple[Quote, Quote]:
        """Two quotes of one: what stands before the position keeps number, note and translation, what stands after it
        gets a number of its own; both say what the one said. Raises ``Refused`` where one would have no words."""
        quote = self.get(quote_id)
        refuse_out_of_place(quote)
        self._refuse_earlier(quote)
        text = self._sources.text_of_version(quote.version_id)
        before, after = cut(text, [segment.span for segment in quote.segments], at)
        with self._history.step(tr("Split {label}", label=quote.label)):
            self._db["segment"].delete_where("quote_id = ?", [quote_id])
            self._insert_segments(quote_id, quote.version_id, before)
            second_id = self._insert(self._next_number(), quote.source_id, quote.version_id, after)
            for said in quote.statements:
                self._insert_statement(second_id, said)
        return self.get(quote_id), self.get(second_id)

    def remove(self, *ids: int) -> None:
        one = tr("Remove {label}", label=self.get(ids[0]).label) if len(ids) == 1 else ""
        with self._history.step(one or tr_n("Remove {n} quote|Remove {n} quotes", len(ids))):
            self._db["quote"].delete_where("id in (select value from json_each(?))", [id_list(ids)])

    def state(
        self,
        quote_id: int,
        *,
        actor_id: int | None = None,
        claim_id: int | None = None,
        stance: Stance | None = None,
        via_id: int | None = None,
        suggested: bool = False,
        said_on: str | None = None,
    ) -> Statement:
        """Say what is said in a quote, and when (ISO, where that is known). Said already, it stays one statement
        (and is confirmed). Raises ``Refused`` for a statement without actor, claim or stance, or another date."""
        wish = Statement(0, quote_id, actor_id, claim_id, stance, via_id, suggested, iso_date(said_on))
        if not says_something(wish):
            raise Refused(tr("A statement needs an actor, a claim or a stance."))
        quote = self.get(quote_id)
        for said in quote.statements:
            if content(said) == content(wish) and wish.said_on in (None, said.said_on):
                if said.suggested and not suggested:
                    self.confirm(said.id)
                return self._statement(said.id)
        with self._history.step(tr("Tag {label}", label=quote.label)):
            return self._statement(self._insert_statement(quote_id, wish))

    def restate(
        self,
        statement_id: int,
        *,
        actor_id: int | Keep | None = KEEP,
        claim_id: int | Keep | None = KEEP,
        stance: Stance | Keep | None = KEEP,
        via_id: int | Keep | None = KEEP,
        said_on: str | Keep | None = KEEP,
        suggested: bool = False,
    ) -> Statement | None:
        """Change what is given, keep the rest; what a person changed is no longer a suggestion. A statement that
        says nothing any more goes (``None``)."""
        said = said_on if isinstance(said_on, Keep) else iso_date(said_on)
        given = {"actor_id": actor_id, "claim_id": claim_id, "stance": stance, "via_id": via_id, "said_on": said}
        changes = {column: value for column, value in given.items() if value is not KEEP} | {"suggested": suggested}
        with self._history.step(tr("Change statement")):
            self._db["statement"].update(statement_id, changes)
            if self._db.execute(f"delete from statement where id = ? and {EMPTY}", [statement_id]).rowcount:
                return None
        return self._statement(statement_id)

    def recode(
        self,
        ids: Iterable[int],
        *,
        actor_id: int | Keep | None = KEEP,
        claim_id: int | Keep | None = KEEP,
        stance: Stance | Keep | None = KEEP,
        of_actor: int | None = None,
        of_claim: int | None = None,
        of_stance: Stance | None = None,
    ) -> None:
        """Set actor, claim or stance (``None`` empties it) in many quotes as one step: in all their statements, or
        only in those ``of`` an actor, a claim, a stance. A quote without a statement gets one."""
        ids = list(ids)
        given = {"actor_id": actor_id, "claim_id": claim_id, "stance": stance}
        changes = {column: value for column, value in given.items() if value is not KEEP}
        among = {"actor_id": of_actor, "claim_id": of_claim, "stance": of_stance}
        of = {column: value for column, value in among.items() if value is not None}
        if ids and changes:
            with self._history.step(tr_n("Recode {n} quote|Recode {n} quotes", len(ids))):
                recode(self._db, ids, changes, of)

    def unstate(self, statement_id: int) -> None:
        with self._history.step(tr("Remove statement")):
            self._db["statement"].delete(statement_id)

    def confirm(self, *statement_ids: int) -> None:
        """A person says so: no longer suggested."""
        with self._history.step(tr("Confirm")):
            self._db.execute(
                "update statement set suggested = 0 where id in (select value from json_each(?))",
                [id_list(statement_ids)],
            )

    def recent_actors(self, limit: int = 20) -> list[int]:
        """Actor ids, the one named last first."""
        return self._recent("actor_id", limit)

    def recent_claims(self, limit: int = 20) -> list[int]:
        """Claim ids, the one used last first."""
        return self._recent("claim_id", limit)

    def verify(self) -> "list[Problem]":
        """Every quote against its stored source, by hash and text, and the file itself; empty where all is well."""
        from workbench.store.verify import problems

        return problems(self._db)

    def _refuse_earlier(self, quote: Quote) -> None:
        refuse_earlier(quote, self._sources.get(quote.source_id).version_id)

    def _next_number(self) -> int:
        # Outside the log: an undo does not give the number back.
        self._db.execute("update meta set value = value + 1 where key = 'quote_number'")
        return int(self._db.execute("select value from meta where key = 'quote_number'").fetchone()[0])

    def _insert(self, number: int, source_id: int, version_id: int, spans: Sequence[Span]) -> int:
        made = self._db["quote"].insert(
            {"number": number, "source_id": source_id, "version_id": version_id, "created": now()}
        )
        quote_id = made.last_pk or 0
        self._insert_segments(quote_id, version_id, spans)
        return quote_id

    def _insert_segments(self, quote_id: int, version_id: int, spans: Sequence[Span]) -> None:
        from workbench.anchoring import describe  # with the first quote: nothing else here needs it

        text = self._sources.text_of_version(version_id)
        blocks = self._sources.blocks_of_version(version_id)
        segments = [describe(text, span, blocks) for span in snapped(text, spans)]
        self._db["segment"].insert_all(
            asdict(part) | {"quote_id": quote_id, "ordinal": ordinal, "folded": fold(part.exact)}
            for ordinal, part in enumerate(segments)
        )

    def _insert_statement(self, quote_id: int, wish: Statement) -> int:
        actor_id, claim_id, stance, via_id = content(wish)
        made = self._db["statement"].insert(
            {"quote_id": quote_id, "actor_id": actor_id, "claim_id": claim_id, "stance": stance, "via_id": via_id,
             "suggested": wish.suggested, "said_on": iso_date(wish.said_on)}
        )  # fmt: skip
        return made.last_pk or 0

    def _statement(self, statement_id: int) -> Statement:
        row = self._db.execute(f"{STATEMENT_SQL} where id = ?", [statement_id]).fetchone()
        return statement_of(there(row, statement_id))

    def _statements(self, wanted: list[str]) -> dict[int, tuple[Statement, ...]]:
        rows = self._db.execute(
            f"{STATEMENT_SQL} where quote_id in (select value from json_each(?)) order by quote_id, id", wanted
        ).fetchall()
        return {
            quote_id: tuple(statement_of(row) for row in of_quote)
            for quote_id, of_quote in groupby(rows, key=lambda row: int(row[1]))
        }

    def _segments(self, wanted: list[str]) -> dict[int, tuple[Segment, ...]]:
        rows = self._db.execute(
            """
            select quote_id, start, "end", exact, prefix, suffix, paragraph from segment
            where quote_id in (select value from json_each(?)) order by quote_id, ordinal
            """,
            wanted,
        ).fetchall()
        return {
            quote_id: tuple(Segment(*row[1:]) for row in of_quote)
            for quote_id, of_quote in groupby(rows, key=lambda row: int(row[0]))
        }

    def _recent(self, column: str, limit: int) -> list[int]:
        rows = self._db.execute(
            f"""
            select {column} from statement where {column} is not null
            group by {column} order by max(id) desc limit ?
            """,
            [limit],
        ).fetchall()
        return [row[0] for row in rows]


def _merging(kept: Quote, *others: Quote) -> str:
    if len(others) == 1:
        return tr("Merge {kept} and {other}", kept=kept.label, other=others[0].label)
    return tr_n("Merge {n} quote|Merge {n} quotes", 1 + len(others))
