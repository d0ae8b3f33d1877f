"""What a merge of actors or of claims brought along, remembered so that the two can be told apart again.

The rule: a split gives back what came with the merge and still belongs to the one that was kept. What somebody
has moved elsewhere or removed since stays where it is.
"""

import json
from typing import Any

from workbench.errors import Refused
from workbench.language import tr
from workbench.store.rows import id_list
from workbench.store.schema import ProjectDatabase
from workbench.store.values import parsed

_REFERRING = {
    "actor": ("statement.actor_id", "statement.via_id", "memo.actor_id", "role.actor_id", "actor.parent_id",
              "merged.actor_id"),
    "claim": ("statement.claim_id", "memo.claim_id", "claim.parent_id", "merged.claim_id"),
}  # fmt: skip
_SAID = "id, quote_id, actor_id, claim_id, stance, via_id, suggested, said_on"


def about_to_merge(db: ProjectDatabase, noun: str, other_id: int, **known: Any) -> dict[str, Any]:
    """All that refers to an ``actor`` or a ``claim``, to be given to ``remember`` once it is merged."""
    moved: dict[str, Any] = dict(known)
    for place in _REFERRING[noun]:
        table, column = place.split(".")
        rows = db.execute(f"select id from {table} where {column} = ? order by id", [other_id]).fetchall()
        moved[place] = [row[0] for row in rows]
    moved["said"] = db.execute(
        f"select {_SAID} from statement where {noun}_id = ? order by id", [other_id]
    ).fetchall()
    return moved


def remember(db: ProjectDatabase, noun: str, keep_id: int, name: str, moved: dict[str, Any]) -> None:
    """After the merge. Of what was said only that is kept which the other had said already, and is gone."""
    rows = db.execute(
        "select id from statement where id in (select value from json_each(?))",
        [id_list(moved["statement." + noun + "_id"])],
    ).fetchall()
    left = {row[0] for row in rows}
    moved["said"] = [row for row in moved["said"] if row[0] not in left]
    db["merged"].insert({f"{noun}_id": keep_id, "name": name, "moved": json.dumps(moved)})


def give_back(
    db: ProjectDatabase, noun: str, merge_id: int, keep_id: int, new_id: int, moved: dict[str, Any]
) -> None:
    """Let everything that came with a merge refer to the new actor or claim, and forget the merge."""
    for row in moved["said"]:
        _say_again(db, noun, row, keep_id, new_id)
    for place in _REFERRING[noun]:
        table, column = place.split(".")
        itself = "and id <> :new" if table == noun else ""
        db.execute(
            f"""
            update {table} set {column} = :new where {column} = :keep {itself}
            and id in (select value from json_each(:ids))
            """,
            {"new": new_id, "keep": keep_id, "ids": id_list(moved[place])},
        )
    db["merged"].delete(merge_id)


def merge_of(db: ProjectDatabase, noun: str, merge_id: int) -> tuple[int, str, dict[str, Any]]:
    """The one that was kept, the name of the other, what came along. Raises ``Refused`` where it was split since."""
    row = db.execute(f"select {noun}_id, name, moved from merged where id = ?", [merge_id]).fetchone()
    if row is None or row[0] is None:
        raise Refused(tr("These two have been told apart already."))
    return row[0], row[1], parsed(row[2])


def _say_again(db: ProjectDatabase, noun: str, row: list[Any], keep_id: int, new_id: int) -> None:
    """Both had said it, and one statement was left: now each says it, if the one still does."""
    _, quote_id, *content = row[:6]
    asked = dict(zip(("actor_id", "claim_id", "stance", "via_id"), content, strict=True))
    suggested, said_on = (*row[6:], None)[:2]  # a merge of before dates were kept remembers none
    kept = asked | {f"{noun}_id": keep_id}
    there = " and ".join(f"{column} is :{column}" for column in kept)
    if db.execute(
        f"select 1 from statement where quote_id = :quote and {there}", kept | {"quote": quote_id}
    ).fetchone():
        new = {f"{noun}_id": new_id, "quote_id": quote_id, "suggested": suggested, "said_on": said_on}
        db["statement"].insert(asked | new)
