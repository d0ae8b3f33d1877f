"""Quotes dropped on an actor or a claim: they are that actor's, or about that claim, from then on, in one step.

Refused with a reason where it would say nothing new, and of a quote in which several actors speak (or several claims
are spoken of) nobody can tell which of them is meant.
"""

from collections.abc import Sequence

from workbench.errors import Refused
from workbench.language import tr, tr_n
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
            raise Refused(tr("This project is open for reading only."))
        meant = _meant(quotes, carried, actor_id, claim_id)
        ids = [quote.id for quote in meant]
        if len(meant) == 1:
            step = tr("Recode {label} to “{name}”", label=meant[0].label, name=name)
            said = tr("{label} recoded to “{name}”.", label=meant[0].label, name=name)
        else:
            step = tr_n("Recode {n} quote to “{name}”|Recode {n} quotes to “{name}”", len(meant), name=name)
            said = tr_n("{n} quote recoded to “{name}”.|{n} quotes recoded to “{name}”.", len(meant), name=name)
        with session.project.step(step):
            session.project.quotes.recode(
                ids,
                actor_id=KEEP if actor_id is None else actor_id,
                claim_id=KEEP if claim_id is None else claim_id,
                of_actor=carried.of_actor,
                of_claim=carried.of_claim,
                of_stance=carried.of_stance,
            )
    except Refused as error:
        session.notify(tr("{why} Nothing was changed.", why=str(error)), kind="warn")
        return
    left = len(quotes) - len(meant)
    if left:
        rest = tr_n("{n} left as it was.|{n} left as they were.", left)
        said = f"{said} {rest}"
    session.notify(said, tr("Undo"), session.undo)


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
    raise Refused(_names_several(several, kind) if several else _had_already(quotes, kind))


def _names_several(quotes: Sequence[Quote], kind: str) -> str:
    if len(quotes) == 1 and kind == "actor":
        return tr("{label} names several actors: say in the inspector which of them is meant.", label=quotes[0].label)
    if len(quotes) == 1:
        return tr("{label} names several claims: say in the inspector which of them is meant.", label=quotes[0].label)
    if kind == "actor":
        return tr("Each of them names several actors: say in the inspector which of them is meant.")
    return tr("Each of them names several claims: say in the inspector which of them is meant.")


def _had_already(quotes: Sequence[Quote], kind: str) -> str:
    if len(quotes) == 1 and kind == "actor":
        return tr("{label} had this actor already.", label=quotes[0].label)
    if len(quotes) == 1:
        return tr("{label} had this claim already.", label=quotes[0].label)
    return tr("They had this actor already.") if kind == "actor" else tr("They had this claim already.")


def _is_meant(statement: Statement, carried: Carried) -> bool:
    asked = (
        (carried.of_actor, statement.actor_id),
        (carried.of_claim, statement.claim_id),
        (carried.of_stance, statement.stance),
    )
    return all(wanted is None or wanted == value for wanted, value in asked)
