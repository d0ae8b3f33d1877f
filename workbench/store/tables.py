"""A table as sqlite-utils sees it, and ours: it is there, its key is ``id``, and what is gone is a ``LookupError``.

The rule: one row is inserted, updated or deleted by its id through this (``db["actor"].update(actor_id, {...})``);
a question, a set of rows or a row that depends on others is SQL. This module is imported with the first write, as
sqlite-utils is.
"""

from typing import Any

from sqlite_utils import db as sqlite_utils
from sqlite_utils.db import NotFoundError

from workbench.store.rows import there


class Table(sqlite_utils.Table):
    """``insert(...)``, ``update(id, ...)`` and ``delete(id)``; the last two raise ``LookupError``."""

    def exists(self) -> bool:
        # Else a name with a slip in it would be made into a new table.
        return True

    @property
    def pks(self) -> list[str]:
        return ["id"]

    def get(self, pk_values: Any) -> dict[str, Any]:
        try:
            return super().get(pk_values)
        except NotFoundError:
            return there(None, pk_values[0])
