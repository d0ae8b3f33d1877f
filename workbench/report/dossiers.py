"""Who the actors are and what each of them says, claim by claim."""

from collections import defaultdict

from workbench.model import Actor, Quote, Role, Statement
from workbench.report import findings
from workbench.report.gathering import Gathering
from workbench.report.values import Dossier, DossierRow
from workbench.report.words import Words


def dossiers(of: Gathering) -> tuple[Dossier, ...]:
    """The actors that speak in a shown quote or pass one on, in alphabetical order."""
    passed: dict[int, list[int]] = defaultdict(list)
    for quote in of.shown:
        for actor_id in dict.fromkeys(said.via_id for said in quote.statements if said.via_id):
            passed[actor_id].append(quote.number)
    return tuple(
        _dossier(of, actor, tuple(sorted(passed[actor.id])))
        for actor in of.by_name()
        if of.spoken.get(actor.id) or passed.get(actor.id)
    )


def _dossier(of: Gathering, actor: Actor, passes_on: tuple[int, ...]) -> Dossier:
    quotes = of.spoken.get(actor.id, [])
    said: dict[int, list[tuple[Quote, Statement]]] = defaultdict(list)
    for quote in quotes:
        for statement in quote.statements:
            if statement.actor_id == actor.id:
                said[statement.claim_id if statement.claim_id in of.claims and statement.claim_id else 0].append(
                    (quote, statement)
                )
    rows = [
        _row(of, claim_id, said[claim_id]) for claim_id in (*(claim.id for claim in of.material.claims), 0)
        if claim_id in said
    ]  # fmt: skip
    names = [alias.name for alias in actor.aliases]
    facts = [of.words("also", names=", ".join(names))] if names else []
    facts += [_role(of.words, role) for role in sorted(actor.roles, key=lambda role: (role.since or "", role.id))]
    sources = {quote.source_id for quote in quotes}
    summary = [of.words.count(len(quotes), "quotation"), of.words.count(len(sources), "source")] if quotes else []
    return Dossier(actor, tuple(facts), " · ".join(summary), tuple(rows), passes_on, of.notes("actor", actor.id))


def _row(of: Gathering, claim_id: int, said: list[tuple[Quote, Statement]]) -> DossierRow:
    dates = sorted(date for quote, _ in said if (date := of.published(quote)))
    return DossierRow(
        claim=of.claims.get(claim_id),
        tally=findings.tally(said),
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
        quotes=tuple(sorted({quote.number for quote, _ in said})),
    )


def _role(words: Words, role: Role) -> str:
    """``minister of water (since 1 November 2023)``"""
    when = [
        *([words("since", date=words.date(role.since))] if role.since else []),
        *([words("until", date=words.date(role.until))] if role.until else []),
    ]
    return f"{role.title} ({', '.join(when)})" if when else role.title
