"""The three-key grammar: a letter for who, a digit for what, a sign for how, in any order, each optional.

The three classes of keys are disjoint, so no key waits for another; a sign or Enter ends the sentence. What the
program merely expects (a *predicted* actor) counts as said when a sign follows, and as *suggested* when only
Enter does. A sign typed with Shift on its letter (``Shift+Z``) says it and goes on to a further statement in the same
quote; ``b`` makes the next actor the one by way of whom it is known. Pure: no Qt, no project.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from workbench.language import tr
from workbench.model import Span, Stance
from workbench.ui.reader.layouts import ACTOR_KEYS, CLAIM_KEYS, SIGN_KEYS

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
class Saying:
    """One statement: who, what, how, and by way of whom."""

    actor: ActorChoice | None = None
    claim: ClaimChoice | None = None
    stance: Stance | None = None
    via: ActorChoice | None = None

    @property
    def words(self) -> str:
        """``Kovács via Szabó − strike ordered``."""
        sign = self.stance.sign if self.stance else ""
        parts = (self._who, sign, self.claim.text if self.claim else "")
        return " ".join(part for part in parts if part)

    @property
    def _who(self) -> str:
        actor = self.actor.name if self.actor else ""
        if self.via is None:
            return actor
        return (
            tr("{actor} via {via}", actor=actor, via=self.via.name) if actor else tr("via {via}", via=self.via.name)
        )


@dataclass(frozen=True, slots=True)
class Capture:
    """A quote as somebody asked for it. ``also`` are the statements said before the last one."""

    spans: tuple[Span, ...]
    actor: ActorChoice | None = None
    claim: ClaimChoice | None = None
    stance: Stance | None = None
    suggested: bool = False
    note: str | None = None
    via: ActorChoice | None = None
    also: tuple[Saying, ...] = ()

    @property
    def last(self) -> Saying:
        return Saying(self.actor, self.claim, self.stance, self.via)


class Effect(Enum):
    """What a key did."""

    NOTHING = auto()
    CHOSE = auto()
    COMMIT = auto()
    TYPE_ACTOR = auto()
    TYPE_CLAIM = auto()
    TYPE_NOTE = auto()
    TYPE_LINE = auto()


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
        self.via: ActorChoice | None = None
        self.naming_via = False
        self.also: tuple[Saying, ...] = ()
        self.note: str | None = None
        self.refused = False

    def go_on(self, before: "Sentence") -> None:
        """Take over what was chosen before the selection grew or shrank."""
        self.actor, self.claim, self.note = before.actor, before.claim, before.note
        self.via, self.also, self.refused = before.via, before.also, before.refused

    @property
    def predicted(self) -> ActorChoice | None:
        """The actor expected, while nobody has confirmed, replaced or refused it."""
        return None if self.actor or self.refused else self.offer.predicted

    def press(
        self, key: str, *, actors: int = 9, claims: int = 9, more: bool = False
    ) -> tuple[Effect, Capture | None]:
        """Take one character. ``actors`` and ``claims`` are how many chips can be seen: a key without a chip
        does nothing. With ``more`` a sign ends a statement and not the quote."""
        key = key.lower()
        if key in SIGN_KEYS and more:
            return self._set_aside(SIGN_KEYS[key])
        if key in SIGN_KEYS:
            return Effect.COMMIT, self.commit(SIGN_KEYS[key])
        if key == "=":
            return self._repeat()
        if key in ACTOR_KEYS:
            return self._choose_actor(ACTOR_KEYS.index(key), actors)
        if key in CLAIM_KEYS:
            return self._choose_claim(CLAIM_KEYS.index(key), claims)
        if key == "b":
            self.naming_via = not self.naming_via
            self.via = None
            return Effect.CHOSE, None
        effects = {"@": Effect.TYPE_ACTOR, "#": Effect.TYPE_CLAIM, "n": Effect.TYPE_NOTE, ";": Effect.TYPE_LINE}
        return effects.get(key, Effect.NOTHING), None

    def commit(self, stance: Stance | None = None) -> Capture:
        """The capture as chosen; without a stance (Enter) a predicted actor is only suggested."""
        actor = self.actor or self.predicted
        suggested = self.actor is None and actor is not None and stance is None
        return Capture(self.spans, actor, self.claim, stance, suggested, self.note, self.via, self.also)

    def in_one_line(self, sayings: Sequence[Saying], note: str | None) -> Capture:
        """The capture as somebody typed it, after what was set aside."""
        *before, last = sayings
        note = note or self.note
        also = (*self.also, *before)
        return Capture(self.spans, last.actor, last.claim, last.stance, note=note, via=last.via, also=also)

    def clear(self) -> bool:
        """Take back what was chosen, the prediction too, else the statement said last; says whether there was
        anything."""
        something = bool(self.actor or self.claim or self.predicted or self.via or self.naming_via)
        if not something and self.also:
            self.also = self.also[:-1]
            return True
        self.actor = self.claim = self.via = None
        self.naming_via = False
        self.refused = True
        return something

    def say_actor(self, actor: ActorChoice | None) -> None:
        if self.naming_via:
            self.via, self.naming_via = actor, False
            return
        self.actor = actor
        self.refused = True

    def say_claim(self, claim: ClaimChoice | None) -> None:
        self.claim = claim

    def _choose_actor(self, number: int, seen: int) -> tuple[Effect, None]:
        if number >= min(seen, len(self.offer.actors)):
            return Effect.NOTHING, None
        chosen = self.offer.actors[number]
        now = self.via if self.naming_via else self.actor
        self.say_actor(None if now == chosen else chosen)
        return Effect.CHOSE, None

    def _choose_claim(self, number: int, seen: int) -> tuple[Effect, None]:
        if number >= min(seen, len(self.offer.claims)):
            return Effect.NOTHING, None
        chosen = self.offer.claims[number]
        self.claim = None if self.claim == chosen else chosen
        return Effect.CHOSE, None

    def _set_aside(self, stance: Stance) -> tuple[Effect, None]:
        """What was chosen, with a sign, is one statement; the next begins."""
        self.also = (*self.also, self.commit(stance).last)
        self.actor = self.claim = self.via = None
        self.naming_via = False
        self.refused = True
        return Effect.CHOSE, None

    def _repeat(self) -> tuple[Effect, Capture | None]:
        previous = self.offer.previous
        if previous is None:
            return Effect.NOTHING, None
        return Effect.COMMIT, replace(previous, spans=self.spans, note=self.note, suggested=False)
