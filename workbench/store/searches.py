"""Searches: queries kept under a name, and those asked last.

The rule: what was named is a step like any edit, one name stands for one query; what was asked is remembered beside
the log, because nobody wants to undo a question.
"""

from workbench.errors import Refused
from workbench.language import tr
from workbench.model import SavedSearch
from workbench.store.history import History
from workbench.store.rows import now, there
from workbench.store.schema import ProjectDatabase
from workbench.text import fold

REMEMBERED = 12

_SQL = "select id, name, query, created from saved_search"


class Searches:
    def __init__(self, db: ProjectDatabase, history: History) -> None:
        self._db = db
        self._history = history

    def saved(self) -> list[SavedSearch]:
        """By name."""
        return [SavedSearch(*row) for row in self._db.execute(f"{_SQL} order by folded").fetchall()]

    def get(self, search_id: int) -> SavedSearch:
        """Raises ``LookupError``."""
        row = self._db.execute(f"{_SQL} where id = ?", [search_id]).fetchone()
        return there(SavedSearch(*row) if row else None, search_id)

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a query under a name; a name that is there, in whatever case, stands for this query from now on.
        Raises ``Refused`` where either is blank."""
        name, query = " ".join(name.split()), query.strip()
        if not name or not query:
            raise Refused(tr("A saved search needs a name and something to look for."))
        with self._history.step(tr("Save search “{name}”", name=name)):
            row = self._db.execute("select id from saved_search where folded = ?", [fold(name)]).fetchone()
            if row:
                self._db["saved_search"].update(row[0], {"name": name, "query": query})
                return self.get(row[0])
            made = self._db["saved_search"].insert(
                {"name": name, "folded": fold(name), "query": query, "created": now()}
            )
        return self.get(made.last_pk or 0)

    def remove(self, search_id: int) -> None:
        with self._history.step(tr("Remove search “{name}”", name=self.get(search_id).name)):
            self._db["saved_search"].delete(search_id)

    def asked(self) -> list[str]:
        """The queries asked last, newest first."""
        return [row[0] for row in self._db.execute("select query from asked_search order by id desc").fetchall()]

    def forget_asked(self) -> None:
        """Those asked last are asked no more; saved ones stay. No step: nobody wants them back by Undo."""
        with self._history.silent(tr("Search")):
            self._db["asked_search"].delete_where()

    def remember(self, query: str) -> None:
        """Note that this was asked. A project open for reading only remembers nothing."""
        query = query.strip()
        if not query or not self._history.can_write or self.asked()[:1] == [query]:
            return
        with self._history.silent(tr("Search")):
            asked = self._db["asked_search"]
            asked.delete_where("query = ?", [query])
            asked.insert({"query": query})
            asked.delete_where("id not in (select id from asked_search order by id desc limit ?)", [REMEMBERED])
