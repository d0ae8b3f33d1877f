"""What was said when: one row a source and day, by the day it was said or else published, the undated last."""

from collections import defaultdict

from workbench.model import Quote, Stance, Statement
from workbench.report.gathering import Gathering
from workbench.report.values import Said, TimelineRow


def timeline(of: Gathering) -> tuple[TimelineRow, ...]:
    taken: dict[tuple[str | None, int], list[tuple[Quote, Statement | None]]] = defaultdict(list)
    for quote in of.shown:  # by publication, then source, then place
        for said in quote.statements or (None,):
            date = (said.said_on if said else None) or of.published(quote)
            taken[date, quote.source_id].append((quote, said))
    rows = sorted(taken, key=lambda row: row[0] or "~")  # the order of publication stays within a day
    return tuple(
        TimelineRow(date, of.sources[source_id], _said(of, taken[date, source_id])) for date, source_id in rows
    )


def _said(of: Gathering, all_of_it: list[tuple[Quote, Statement | None]]) -> tuple[Said, ...]:
    lines: dict[tuple[str | None, Stance | None, str | None], list[int]] = defaultdict(list)
    for quote, said in all_of_it:
        claim = of.claims.get(said.claim_id or 0) if said else None
        key = (of.name(said.actor_id), said.stance, claim.text if claim else None) if said else (None, None, None)
        if quote.number not in lines[key]:
            lines[key].append(quote.number)
    return tuple(Said(*key, tuple(sorted(numbers))) for key, numbers in lines.items())
