"""What a person sees of every quote, folded, in memory: so that a list of a hundred thousand is narrowed by each
letter typed.

Asking SQLite for a stretch of letters costs 180 ms at that length, asking Python ten. The words are read when they
are first wanted and again after any write, by whomever: the database's own counters say so. Nobody has to tell.
"""

from collections.abc import Iterable

from workbench.store.schema import ProjectDatabase
from workbench.text import fold


class QuoteWords:
    def __init__(self, db: ProjectDatabase) -> None:
        self._db = db
        self._words: dict[int, str] = {}
        self._read_at: tuple[int, int, int] | None = None

    def containing(self, words: str) -> list[int] | None:
        """The ids of the quotes in which each of these words occurs, by number; ``None`` for all of them."""
        needles = fold(words).split()
        if not needles:
            return None
        self.warm()
        first, *others = sorted(needles, key=len, reverse=True)
        found = [quote_id for quote_id, text in self._words.items() if first in text]
        for needle in others:
            found = [quote_id for quote_id in found if needle in self._words[quote_id]]
        return found

    def warm(self) -> None:
        """Read what has to be read: before the first letter is typed, if somebody knows that it will be."""
        conn = self._db.conn  # another one, where the project goes on in another file
        now = (int(self._db.execute("pragma data_version").fetchone()[0]), conn.total_changes, id(conn))
        if now != self._read_at:
            self._words = self._read()
            self._read_at = now

    def _read(self) -> dict[int, str]:
        actors, claims = self._names("select id, folded from actor"), self._names("select id, folded from claim")
        outlets = self._names("select id, folded from outlet")
        sources = {
            source_id: f"{title}\n{outlets.get(outlet_id, '')}"
            for source_id, title, outlet_id in self._db.execute("select id, title_folded, outlet_id from source")
        }
        rows = self._db.execute("select id, number, source_id from quote order by number").fetchall()
        words = {quote_id: f"q-{number:03}\n{sources.get(source_id, '')}" for quote_id, number, source_id in rows}
        self._append(
            words,
            self._db.execute(
                """
                select quote_id, iif(folded = '', lower(exact), folded) from segment
                union all
                select quote_id, iif(folded = '', lower(text), folded) from memo where quote_id is not null
                union all
                select quote_id, folded from translation
                """
            ),
        )
        said = self._db.execute("select quote_id, actor_id, via_id, claim_id from statement")
        self._append(
            words,
            (
                (quote_id, f"{actors.get(actor_id, '')}\n{actors.get(via_id, '')}\n{claims.get(claim_id, '')}")
                for quote_id, actor_id, via_id, claim_id in said
            ),
        )
        return words

    def _names(self, sql: str) -> dict[int, str]:
        return dict(self._db.execute(sql).fetchall())

    @staticmethod
    def _append(words: dict[int, str], more: Iterable[tuple[int, str]]) -> None:
        for quote_id, text in more:
            words[quote_id] += f"\n{text}"
