"""Memos: the analyst's note on a quote, a source, an actor, a claim or the project.

A memo is one row with one of four references, not a table name and a number, so that it goes with what it is
about, and comes back with it, by the database's own cascades.
"""

from typing import Any

from workbench.language import tr
from workbench.model import Memo
from workbench.store.history import History
from workbench.store.rows import now
from workbench.store.schema import ProjectDatabase
from workbench.text import fold

_ABOUT = ("quote", "source", "actor", "claim")
_SQL = "select id, quote_id, source_id, actor_id, claim_id, text, author, changed from memo"


class Memos:
    def __init__(self, db: ProjectDatabase, history: History) -> None:
        self._db = db
        self._history = history

    def of(self, about: str, about_id: int | None = None) -> list[Memo]:
        """The memos about one thing (``project`` has no id), the first one first."""
        where, parameters = _where(about, about_id)
        return [_memo(row) for row in self._db.execute(f"{_SQL} where {where} order by id", parameters).fetchall()]

    def all(self) -> list[Memo]:
        return [_memo(row) for row in self._db.execute(f"{_SQL} order by id").fetchall()]

    def write(self, about: str, about_id: int | None, text: str, author: str = "") -> Memo | None:
        """Set what this author notes about it: one memo each, rewritten; blank text takes it away (``None``)."""
        mine = next((memo for memo in self.of(about, about_id) if memo.author == author), None)
        if not text.strip():
            if mine:
                self.remove(mine.id)
            return None
        if mine and mine.text == text:
            return mine
        with self._history.step(tr("Write note")):
            words = {"text": text, "folded": fold(text), "changed": now()}
            if mine:
                self._db["memo"].update(mine.id, words)
            else:
                reference = {} if about == "project" else {_column(about): about_id}
                self._db["memo"].insert(words | {"author": author} | reference)
        return next(memo for memo in self.of(about, about_id) if memo.author == author)

    def join(self, about: str, from_id: int, to_id: int) -> None:
        """What was noted on one thing is noted on another: an author's two notes become one, a blank line between
        them, unless they say the same."""
        with self._history.step(tr("Move notes")):
            for memo in self.of(about, from_id):
                mine = next((each for each in self.of(about, to_id) if each.author == memo.author), None)
                if mine is None:
                    self._db["memo"].update(memo.id, {_column(about): to_id})
                    continue
                if memo.text not in mine.text:
                    self.write(about, to_id, f"{mine.text}\n\n{memo.text}", memo.author)
                self.remove(memo.id)

    def remove(self, memo_id: int) -> None:
        with self._history.step(tr("Remove note")):
            self._db["memo"].delete(memo_id)


def _where(about: str, about_id: int | None) -> tuple[str, list[int]]:
    if about == "project":
        return " and ".join(f"{noun}_id is null" for noun in _ABOUT), []
    if about_id is None:
        raise ValueError(f"which {about}?")
    return f"{_column(about)} = ?", [about_id]


def _column(about: str) -> str:
    if about not in _ABOUT:
        raise ValueError(f"a memo cannot be about {about!r}")
    return f"{about}_id"


def _memo(row: Any) -> Memo:
    memo_id, *references, text, author, changed = row
    about, about_id = next(
        ((noun, value) for noun, value in zip(_ABOUT, references, strict=True) if value is not None),
        ("project", None),
    )
    return Memo(memo_id, about, about_id, text, author, changed)
