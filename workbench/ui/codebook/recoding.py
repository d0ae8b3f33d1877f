"""Quotes dropped on an actor or a claim: they are that actor's, or about that claim, from then on, in one step.

Refused with a reason where it would say nothing new, and of a quote in which several actors speak (or several claims
are spoken of) nobody can tell which of them is meant.
"""

from collections.abc import Sequence

from workbench.errors import Refused
from workbench.model import Quote, Statement
from workbench.store.quotes import KEEP
from workbench.ui.carried import Carried
from workbench.ui.session import Session


def recode(
    session: Session, carried: Carried, name: str, *, actor_id: int | None = None, claim_id: int | None = None
) -> None:
    """Give the quotes the actor or the claim of this name, and tell so."""
    quotes = session.project.quotes.many(carried.quote_ids)
    if not quotes:
        return
    try:
        if session.project.read_only:
            raise Refused("This project is open for reading only.")
        meant = _meant(quotes, carried, actor_id, claim_id)
        ids = [quote.id for quote in meant]
        what = meant[0].label if len(meant) == 1 else f"{len(meant):,} quotes"
        with session.project.step(f"Recode {what} to “{name}”"):
            session.project.quotes.recode(
                ids,
                actor_id=KEEP if actor_id is None else actor_id,
                claim_id=KEEP if claim_id is None else claim_id,
                of_actor=carried.of_actor,
                of_claim=carried.of_claim,
                of_stance=carried.of_stance,
            )
    except Refused as error:
        session.notify(f"{error} Nothing was changed.", kind="warn")
        return
    said = f"{what} recoded to “{name}”."
    left = len(quotes) - len(meant)
    if left:
        said += f" {left:,} left as {'it was' if left == 1 else 'they were'}."
    session.notify(said, "Undo", session.undo)


def _meant(quotes: Sequence[Quote], carried: Carried, actor_id: int | None, claim_id: int | None) -> list[Quote]:
    """Those to which it would say something new. Raises ``Refused`` where there are none."""
    kind, wanted = ("actor", actor_id) if actor_id is not None else ("claim", claim_id)
    several, meant = [], []
    for quote in quotes:
        said = {getattr(each, f"{kind}_id") for each in quote.statements if _is_meant(each, carried)}
        if len(said - {None}) > 1:
            several.append(quote)
        elif said != {wanted}:
            meant.append(quote)
    if meant:
        return meant
    if several:
        whose = several[0].label if len(several) == 1 else "Each of them"
        raise Refused(f"{whose} names several {kind}s: say in the inspector which of them is meant.")
    raise Refused(f"{quotes[0].label if len(quotes) == 1 else 'They'} had this {kind} already.")


def _is_meant(statement: Statement, carried: Carried) -> bool:
    asked = (
        (carried.of_actor, statement.actor_id),
        (carried.of_claim, statement.claim_id),
        (carried.of_stance, statement.stance),
    )
    return all(wanted is None or wanted == value for wanted, value in asked)
