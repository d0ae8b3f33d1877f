"""What a few typed letters may mean: actors by any of their names, claims by their words, or something new."""

from collections.abc import Sequence

from workbench.model import Actor, Claim
from workbench.suggest import names
from workbench.text import fold
from workbench.ui.reader.grammar import ActorChoice, ClaimChoice

SHOWN = 5


def actors_for(typed: str, actors: Sequence[Actor]) -> list[ActorChoice]:
    """Existing actors first, those whose name begins so before those that merely hold it; then, for a name that
    is nobody's yet, the actor it is probably another name of; then a new one."""
    typed = " ".join(typed.split())
    if not typed:
        return [ActorChoice(actor.name, actor.id) for actor in actors[:SHOWN]]
    wanted = fold(typed)
    ranked = sorted(
        ((rank, number) for number, actor in enumerate(actors) if (rank := _rank(wanted, actor.names)) is not None)
    )
    found = [ActorChoice(actors[number].name, actors[number].id) for _rank_, number in ranked[:SHOWN]]
    if ranked and ranked[0][0] == 0:
        return found
    near = names.near(typed, actors)
    if near is not None and all(choice.actor_id != near.id for choice in found):
        found.append(ActorChoice(near.name, near.id, alias=typed))
    return [*found, ActorChoice(typed)]


def claims_for(typed: str, claims: Sequence[Claim]) -> list[ClaimChoice]:
    """Claims that hold every typed word (or its beginning), then a new one."""
    typed = " ".join(typed.split())
    if not typed:
        return [ClaimChoice(claim.text, claim.id) for claim in claims[:SHOWN]]
    wanted = fold(typed)
    found: list[ClaimChoice] = []
    exact = False
    for claim in claims:
        folded = fold(claim.text)
        exact = exact or folded == wanted
        if all(any(own.startswith(word) for own in folded.split()) for word in wanted.split()):
            found.insert(0 if folded == wanted else len(found), ClaimChoice(claim.text, claim.id))
    return found[:SHOWN] if exact else [*found[:SHOWN], ClaimChoice(typed)]


def _rank(wanted: str, own: Sequence[str]) -> int | None:
    """0 the name itself, 1 a name begins so, 2 a word of a name does, 3 it is somewhere in a name."""
    folded = [fold(name) for name in own]
    tests = (
        lambda name: name == wanted,
        lambda name: name.startswith(wanted),
        lambda name: any(word.startswith(wanted) for word in name.split()),
        lambda name: wanted in name,
    )
    return next((rank for rank, test in enumerate(tests) if any(map(test, folded))), None)
