"""What a row of the log says: old values as JSON, and new rows as runs of ids."""

import json
from base64 import b64decode, b64encode
from bisect import bisect_right

Key = tuple[str, int]
"""A table and the id of a row."""


def runs(keys: list[Key]) -> list[tuple[str, int, int]]:
    runs: list[tuple[str, int, int]] = []
    for table, row_id in sorted(keys):
        if runs and runs[-1][0] == table and runs[-1][2] == row_id - 1:
            runs[-1] = (table, runs[-1][1], row_id)
        else:
            runs.append((table, row_id, row_id))
    return runs


def within(ranges: list[tuple[int, int]] | tuple[()], row_id: int) -> bool:
    at = bisect_right(ranges, row_id, key=lambda run: run[0]) - 1
    return at >= 0 and row_id <= ranges[at][1]


# JSON by column name, so that a later migration can read it; bytes as {"base64": …}.
WRITER = json.JSONEncoder(
    ensure_ascii=False,
    check_circular=False,
    default=lambda value: {"base64": b64encode(value).decode("ascii")},
)
READER = json.JSONDecoder(
    object_hook=lambda found: b64decode(found["base64"]) if found.keys() == {"base64"} else found
)
