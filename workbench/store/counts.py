"""What the status bar says of a whole project."""

from dataclasses import dataclass

from workbench.store.schema import ProjectDatabase


@dataclass(frozen=True, slots=True)
class Counts:
    """``unattributed``: quotes in which no actor is named; ``orphans``: quotes that fit their source no more."""

    sources: int
    quotes: int
    unattributed: int
    orphans: int


def count(db: ProjectDatabase) -> Counts:
    sources, quotes, attributed, orphans = db.execute(
        """
        select (select count(*) from source),
               (select count(*) from quote),
               (select count(*) from (select 1 from statement where actor_id is not null group by quote_id)),
               -- "<> 'attached'" is what the partial index knows itself by
               (select count(*) from quote where anchor <> 'attached' and anchor = 'orphan')
        """
    ).fetchone()
    return Counts(sources, quotes, quotes - attributed, orphans)
