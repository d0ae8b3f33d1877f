"""What every noun's store needs of SQL and of the clock."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeVar

from workbench.errors import Refused
from workbench.language import tr

T = TypeVar("T")
_DATE = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"


def id_list(ids: Iterable[int]) -> str:
    """Ids as one parameter: ``where id in (select value from json_each(?))`` takes any number of them."""
    return json.dumps(list(ids))


def now() -> str:
    """ISO time in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


STAMP_BITS = 2**62 - 1


def stamp() -> int:
    """Of what the search index holds of a source. Random, not counted: two copies of a project share one index, and
    both go on changing."""
    import secrets  # here, because it brings OpenSSL along and whoever only reads needs none

    return secrets.randbits(62)


def iso_date(given: str | None) -> str | None:
    """A date as it is kept, ``None`` for blank. Raises ``Refused`` for what is not ISO, of whatever precision."""
    value = (given or "").strip()
    if value and not re.fullmatch(_DATE, value):
        raise Refused(tr("“{value}” is not a date like 2023, 2023-04 or 2023-04-25.", value=value))
    return value or None


def there(row: T | None, row_id: int) -> T:
    """The row, or ``LookupError``: whoever holds an id of what is gone has not listened to a ``Change``."""
    if row is None:
        raise LookupError(f"there is nothing with id {row_id}")
    return row
