"""What is offered while somebody types the name of an actor or the words of a claim.

Best first: the name itself, then names that begin so, then names of which a word begins so. Making something
new comes before names that merely contain the letters, so that unknown text and Enter is always new.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from workbench.language import tr, tr_later
from workbench.model import Actor, Claim
from workbench.project import Project
from workbench.suggest.names import near
from workbench.text import fold
from workbench.ui.widgets.fields import Offer

Named = TypeVar("Named", Actor, Claim)

LIMIT = 9
NEW_ACTOR = tr_later("new actor")
NEW_CLAIM = tr_later("new claim")
EXACT, BEGINS, WORD_BEGINS, CONTAINS, NOT_AT_ALL = range(5)


@dataclass(frozen=True, slots=True)
class AnotherName(Offer):
    """The text as one more name of the actor it stands for."""


def actor_offers(project: Project) -> Callable[[str], Sequence[Offer]]:
    """Completions over names and aliases; without a text, whoever was named last comes first."""

    def offers(text: str) -> Sequence[Offer]:
        actors = project.codebook.actors()
        if not text:
            recent = _recent_first(actors, project.quotes.recent_actors(LIMIT))
            return [Offer(actor.name, actor.role or "", actor.id) for actor in recent][:LIMIT]
        ranked = sorted(((*_best(text, actor.names), actor) for actor in actors), key=lambda found: found[0])
        known = [(rank, _actor_offer(actor, name)) for rank, name, actor in ranked if rank < NOT_AT_ALL]
        known_as = near(text, actors) if not known else None
        made = [Offer(text, tr(NEW_ACTOR))]
        if known_as is not None:
            remark = tr("another name for {actor}", actor=known_as.name)
            made.insert(0, AnotherName(text, remark, known_as.id, written=known_as.name))
        return _with_new(known, made)

    return offers


def claim_offers(project: Project) -> Callable[[str], Sequence[Offer]]:
    """Completions over the wording of claims; without a text, the claim used last comes first."""

    def offers(text: str) -> Sequence[Offer]:
        claims = project.codebook.claims()
        if not text:
            recent = _recent_first(claims, project.quotes.recent_claims(LIMIT))
            return [Offer(claim.text, "", claim.id) for claim in recent][:LIMIT]
        ranked = sorted(((_rank(text, claim.text), claim) for claim in claims), key=lambda found: found[0])
        known = [(rank, Offer(claim.text, "", claim.id)) for rank, claim in ranked if rank < NOT_AT_ALL]
        return _with_new(known, [Offer(text, tr(NEW_CLAIM))])

    return offers


def actor_of(project: Project, offer: Offer) -> int:
    """The actor an offer stands for; taking a new spelling as another name writes it down."""
    assert offer.key is not None
    if isinstance(offer, AnotherName):
        project.codebook.add_alias(offer.key, offer.text)
    return offer.key


def named_actor(project: Project, name: str) -> int:
    """The actor of this name, made where there is none. Raises ``Refused``."""
    return (project.codebook.find_actor(name) or project.codebook.add_actor(name)).id


def worded_claim(project: Project, text: str) -> int:
    """The claim of this wording, made where there is none. Raises ``Refused``."""
    return (project.codebook.find_claim(text) or project.codebook.add_claim(text)).id


def _actor_offer(actor: Actor, matched: str) -> Offer:
    remark = matched if matched != actor.name else actor.role or ""
    return Offer(actor.name, remark, actor.id)


def _with_new(known: Iterable[tuple[int, Offer]], made: list[Offer]) -> list[Offer]:
    by_rank = list(known)
    if any(rank == EXACT for rank, _ in by_rank):
        return [offer for _, offer in by_rank][:LIMIT]
    better = [offer for rank, offer in by_rank if rank < CONTAINS]
    rest = [offer for rank, offer in by_rank if rank == CONTAINS]
    room = max(1, LIMIT - len(made))
    return [*better[:room], *made, *rest[: room - len(better[:room])]]


def _best(text: str, candidates: Sequence[str]) -> tuple[int, str]:
    return min(((_rank(text, name), name) for name in candidates), key=lambda found: found[0])


def _rank(text: str, candidate: str) -> int:
    wanted, held = fold(text), fold(candidate)
    if wanted == held:
        return EXACT
    if held.startswith(wanted):
        return BEGINS
    words = held.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return WORD_BEGINS
    return CONTAINS if wanted in held else NOT_AT_ALL


def _recent_first(found: Sequence[Named], recent: Sequence[int]) -> list[Named]:
    place = {row_id: number for number, row_id in enumerate(recent)}
    return sorted(found, key=lambda each: place.get(each.id, len(place)))
