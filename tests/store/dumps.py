"""What a project holds, as values that can be compared."""

from typing import Any

from workbench.project import Project
from workbench.store.schema import LOGGED, ProjectDatabase


def dump(of: Project | ProjectDatabase) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every logged table."""
    db = of._db if isinstance(of, Project) else of
    return {table: db.execute(f"select * from {table} order by id").fetchall() for table in LOGGED}


def is_empty(dumped: dict[str, list[tuple[Any, ...]]]) -> bool:
    return not any(dumped.values())
