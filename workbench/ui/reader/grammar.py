"""The three-key grammar: a letter for who, a digit for what, a sign for how, in any order, each optional.

The three classes of keys are disjoint, so no key waits for another; a sign or Enter ends the sentence. What the
program merely expects (a *predicted* actor) counts as said when a sign follows, and as *suggested* when only
Enter does. Pure: no Qt, no project.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from workbench.model import Span, Stance

ACTOR_KEYS = "asdfghjkl"
CLAIM_KEYS = "123456789"
SIGN_KEYS = {
    "+": Stance.ASSERTS, "-": Stance.DENIES, "−": Stance.DENIES, "?": Stance.QUESTIONS, "~": Stance.REPORTS,
    "z": Stance.ASSERTS, "x": Stance.DENIES, "c": Stance.QUESTIONS, "v": Stance.REPORTS,
}  # fmt: skip
TWINS = {Stance.ASSERTS: "Z", Stance.DENIES: "X", Stance.QUESTIONS: "C", Stance.REPORTS: "V"}


@dataclass(frozen=True, slots=True)
class ActorChoice:
    """Who says it. Without an id it is a new actor; an ``alias`` becomes one more name of the actor."""

    name: str
    actor_id: int | None = None
    alias: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimChoice:
    """What it is about. Without an id it is a new claim."""

    text: str
    claim_id: int | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """A quote as somebody asked for it."""

    spans: tuple[Span, ...]
    actor: ActorChoice | None = None
    claim: ClaimChoice | None = None
    stance: Stance | None = None
    suggested: bool = False
    note: str | None = None


class Effect(Enum):
    """What a key did."""

    NOTHING = auto()
    CHOSE = auto()
    COMMIT = auto()
    TYPE_ACTOR = auto()
    TYPE_CLAIM = auto()
    TYPE_NOTE = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen with one key here. ``predicted`` is one of ``actors``; ``previous`` is what ``=``
    repeats."""

    actors: tuple[ActorChoice, ...] = ()
    claims: tuple[ClaimChoice, ...] = ()
    predicted: ActorChoice | None = None
    previous: Capture | None = None


class Sentence:
    """What has been chosen so far for one selection."""

    def __init__(self, spans: Sequence[Span], offer: Offer) -> None:
        self.spans = tuple(spans)
        self.offer = offer
        self.actor: ActorChoice | None = None
        self.claim: ClaimChoice | None = None
        self.note: str | None = None
        self.refused = False

    def go_on(self, before: "Sentence") -> None:
        """Take over what was chosen before the selection grew or shrank."""
        self.actor, self.claim, self.note = before.actor, before.claim, before.note
        self.refused = before.refused

    @property
    def predicted(self) -> ActorChoice | None:
        """The actor expected, while nobody has confirmed, replaced or refused it."""
        return None if self.actor or self.refused else self.offer.predicted

    def press(self, key: str, *, actors: int = 9, claims: int = 9) -> tuple[Effect, Capture | None]:
        """Take one character. ``actors`` and ``claims`` are how many chips can be seen: a key without a chip
        does nothing."""
        key = key.lower()
        if key in SIGN_KEYS:
            return Effect.COMMIT, self.commit(SIGN_KEYS[key])
        if key == "=":
            return self._repeat()
        if key in ACTOR_KEYS:
            return self._choose_actor(ACTOR_KEYS.index(key), actors)
        if key in CLAIM_KEYS:
            return self._choose_claim(CLAIM_KEYS.index(key), claims)
        effects = {"@": Effect.TYPE_ACTOR, "#": Effect.TYPE_CLAIM, "n": Effect.TYPE_NOTE}
        return effects.get(key, Effect.NOTHING), None

    def commit(self, stance: Stance | None = None) -> Capture:
        """The capture as chosen; without a stance (Enter) a predicted actor is only suggested."""
        actor = self.actor or self.predicted
        suggested = self.actor is None and actor is not None and stance is None
        return Capture(self.spans, actor, self.claim, stance, suggested, self.note)

    def clear(self) -> bool:
        """Take back what was chosen, the prediction too; says whether there was anything."""
        something = bool(self.actor or self.claim or self.predicted)
        self.actor = self.claim = None
        self.refused = True
        return something

    def say_actor(self, actor: ActorChoice | None) -> None:
        self.actor = actor
        self.refused = True

    def say_claim(self, claim: ClaimChoice | None) -> None:
        self.claim = claim

    def _choose_actor(self, number: int, seen: int) -> tuple[Effect, None]:
        if number >= min(seen, len(self.offer.actors)):
            return Effect.NOTHING, None
        chosen = self.offer.actors[number]
        self.say_actor(None if self.actor == chosen else chosen)
        return Effect.CHOSE, None

    def _choose_claim(self, number: int, seen: int) -> tuple[Effect, None]:
        if number >= min(seen, len(self.offer.claims)):
            return Effect.NOTHING, None
        chosen = self.offer.claims[number]
        self.claim = None if self.claim == chosen else chosen
        return Effect.CHOSE, None

    def _repeat(self) -> tuple[Effect, Capture | None]:
        previous = self.offer.previous
        if previous is None:
            return Effect.NOTHING, None
        return Effect.COMMIT, replace(previous, spans=self.spans, note=self.note, suggested=False)
