"""What every noun's store needs of SQL and of the clock."""

import json
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeVar

T = TypeVar("T")


def id_list(ids: Iterable[int]) -> str:
    """Ids as one parameter: ``where id in (select value from json_each(?))`` takes any number of them."""
    return json.dumps(list(ids))


def now() -> str:
    """ISO time in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def stamp() -> int:
    """Of what the search index holds of a source. Random, not counted: two copies of a project share one index, and
    both go on changing."""
    return secrets.randbits(62)


def counted(number: int, noun: str) -> str:
    """``1 source``, ``3 sources``, for labels."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def there(row: T | None, row_id: int) -> T:
    """The row, or ``LookupError``: whoever holds an id of what is gone has not listened to a ``Change``."""
    if row is None:
        raise LookupError(f"there is nothing with id {row_id}")
    return row
