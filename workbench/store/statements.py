"""Statements: who says what, in which stance, as rows; what becomes of them when many are changed at once.

The rule: a quote never says the same thing twice, and of two that say the same the one a person confirmed stays,
else the older.
"""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from workbench.model import Stance, Statement
from workbench.store.rows import id_list
from workbench.store.schema import ProjectDatabase
from workbench.store.values import known


class Keep(Enum):
    """Says of a field that it stays as it is, where ``None`` says that it is emptied."""

    KEEP = "keep"


KEEP = Keep.KEEP
STATEMENT_SQL = "select id, quote_id, actor_id, claim_id, stance, via_id, suggested, said_on from statement"
EMPTY = "actor_id is null and claim_id is null and stance is null and via_id is null"


def statement_of(row: Any) -> Statement:
    statement_id, quote_id, actor_id, claim_id, stance, via_id, suggested, said_on = row
    taken = known(Stance, stance) if stance else None
    return Statement(statement_id, quote_id, actor_id, claim_id, taken, via_id, bool(suggested), said_on)


def content(statement: Statement) -> tuple[int | None, int | None, Stance | None, int | None]:
    return statement.actor_id, statement.claim_id, statement.stance, statement.via_id


def says_something(statement: Statement) -> bool:
    return any(value is not None for value in content(statement))


def merge_statements(
    db: ProjectDatabase, kept_id: int, other_ids: Sequence[int], speaker: int | Keep | None = None
) -> None:
    """Everything said in the others is said in the quote that is kept, by ``speaker`` where one is given."""
    db.execute(
        "update statement set quote_id = ? where quote_id in (select value from json_each(?))",
        [kept_id, id_list(other_ids)],
    )
    if isinstance(speaker, int):
        # What passes on its own words passes nothing on.
        db.execute(
            "update statement set actor_id = :actor, via_id = nullif(via_id, :actor) where quote_id = :quote",
            {"actor": speaker, "quote": kept_id},
        )
    drop_repeated(db, [kept_id])


def recode(db: ProjectDatabase, quote_ids: Sequence[int], changes: dict[str, Any], of: dict[str, Any]) -> None:
    """Set the columns of ``changes`` in the statements that have the values of ``of``; where nothing is asked of
    the statements, a quote without any gets one. What a person set is no longer a suggestion, and a statement that
    says nothing any more goes."""
    among = {"ids": id_list(quote_ids)}
    wanted = "".join(f" and {column} = :of_{column}" for column in of)
    values = among | changes | {f"of_{column}": value for column, value in of.items()}
    if not of and any(value is not None for value in changes.values()):
        db.execute(
            f"""
            insert into statement (quote_id, {", ".join(changes)})
            select value, {", ".join(f":{column}" for column in changes)} from json_each(:ids)
            where value not in (select quote_id from statement)
            """,
            values,
        )
    db.execute(
        f"""
        update statement set {", ".join(f"{column} = :{column}" for column in changes)}, suggested = 0
        where quote_id in (select value from json_each(:ids)){wanted}
        """,
        values,
    )
    # What passes on its own words passes nothing on.
    db.execute(
        """
        update statement set via_id = null
        where via_id = actor_id and quote_id in (select value from json_each(:ids))
        """,
        among,
    )
    db.execute(f"delete from statement where quote_id in (select value from json_each(:ids)) and {EMPTY}", among)
    drop_repeated(db, quote_ids)


def drop_repeated(db: ProjectDatabase, quote_ids: Sequence[int]) -> None:
    """Of what a quote says twice the confirmed statement stays, else the one with a date, else the older. On two
    days the same is said twice."""
    db.execute(
        """
        delete from statement where quote_id in (select value from json_each(?)) and exists (
            select 1 from statement as other where other.quote_id = statement.quote_id
            and other.actor_id is statement.actor_id and other.claim_id is statement.claim_id
            and other.stance is statement.stance and other.via_id is statement.via_id
            and (statement.said_on is null or other.said_on is statement.said_on)
            and (other.suggested, other.said_on is null, other.id)
                < (statement.suggested, statement.said_on is null, statement.id)
        )
        """,
        [id_list(quote_ids)],
    )
