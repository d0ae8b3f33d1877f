"""What was said when: one row a source, by its date of publication, the undated last."""

from collections import defaultdict

from workbench.model import Quote, Stance
from workbench.report.gathering import Gathering
from workbench.report.values import Said, TimelineRow


def timeline(of: Gathering) -> tuple[TimelineRow, ...]:
    taken: dict[int, list[Quote]] = defaultdict(list)
    for quote in of.shown:  # by publication, then source, then place
        taken[quote.source_id].append(quote)
    return tuple(
        TimelineRow(of.sources[source_id].published, of.sources[source_id], _said(of, quotes))
        for source_id, quotes in taken.items()
    )


def _said(of: Gathering, quotes: list[Quote]) -> tuple[Said, ...]:
    lines: dict[tuple[str | None, Stance | None, str | None], list[int]] = defaultdict(list)
    for quote in quotes:
        if not quote.statements:
            lines[None, None, None].append(quote.number)
        for said in quote.statements:
            claim = of.claims.get(said.claim_id or 0)
            line = lines[of.name(said.actor_id), said.stance, claim.text if claim else None]
            if quote.number not in line:
                line.append(quote.number)
    return tuple(Said(*key, tuple(numbers)) for key, numbers in lines.items())
