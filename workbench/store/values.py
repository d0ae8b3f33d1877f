"""What a column says, where the program knows only some things it can say.

The rule: SQLite notices a page that is not what it should be, and not a letter that has become another one. What is
read is believed only if it can be; otherwise the project is damaged, and says so in a sentence. Salvage puts a
``STAND_IN`` in the place of such a value and writes that down, because what else stands in the row is still true.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum
from typing import Any, TypeVar

from workbench.errors import DamagedProject
from workbench.language import tr
from workbench.model import ActorKind, Anchor, BlockKind, Decision, Stance, Status

Kind = TypeVar("Kind", bound=StrEnum)

STAND_IN: Mapping[tuple[str, str], tuple[type[StrEnum], str | None]] = {
    ("block", "kind"): (BlockKind, BlockKind.PARAGRAPH),
    ("source", "status"): (Status, Status.UNREAD),
    ("quote", "anchor"): (Anchor, Anchor.ATTACHED),
    ("projection", "anchor"): (Anchor, Anchor.REVIEW),
    ("projection", "decision"): (Decision, None),
    ("actor", "kind"): (ActorKind, ActorKind.OTHER),
    ("statement", "stance"): (Stance, None),
}
"""Of each column what it can say, and what is put there where it says something else."""

JSON = {("source", "origins"): "{}", ("projection", "spans"): "[]"}
"""Columns that are JSON, and what is put there where they are not."""


def known(kinds: type[Kind], value: object) -> Kind:
    """Raises ``DamagedProject`` for what is none of these."""
    try:
        return kinds(str(value))
    except ValueError:
        raise _damaged(value) from None


def parsed(value: str) -> Any:
    """Of JSON; ``DamagedProject`` where it is none."""
    try:
        return json.loads(value)
    except (ValueError, TypeError):
        raise _damaged(value) from None


def possible(table: str, column: str, value: object) -> object:
    """The value, or what stands in for it."""
    if (table, column) in STAND_IN:
        kinds, instead = STAND_IN[table, column]
        return value if value is None or value in set(kinds) else instead
    if (table, column) in JSON and isinstance(value, str):
        with suppress(ValueError):
            json.loads(value)
            return value
        return JSON[table, column]
    return value


def _damaged(value: object) -> DamagedProject:
    return DamagedProject(tr("The project is damaged: “{value}” stands where it cannot.", value=str(value)[:40]))
