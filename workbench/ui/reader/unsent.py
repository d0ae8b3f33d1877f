"""What was selected and said and not kept yet, as JSON can hold it: for the next start, also after a crash.

The rule: nothing is made up and nothing is kept by it. What cannot be read, or names an actor or a claim that is
gone, is left out, and a quote is only made when somebody says so again.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from workbench.model import Actor, Claim, Span, Stance
from workbench.ui.reader.grammar import ActorChoice, ClaimChoice, Saying, Sentence

ENTRIES = ("Actor", "Claim", "Note", "Quote in one line")
"""What the entry of the bar can ask for. They are kept in the settings, and so the same in every language."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """``version_id`` is the text the positions are of; ``held`` was set aside for the same quote; ``said`` is that of
    ``describe``; ``entry`` and ``typed`` are what was being typed, if anything was."""

    version_id: int
    selection: Span | None = None
    held: tuple[Span, ...] = ()
    said: Mapping[str, Any] | None = None
    entry: str = ""
    typed: str = ""

    def as_json(self) -> dict[str, object]:
        """Empty where there is nothing to go on with."""
        return asdict(self) if self.selection or self.held else {}


def read(kept: Mapping[str, Any], chars: int) -> Unsent | None:
    """The reverse of ``as_json``, for a text of so many characters; ``None`` where it is not to be made out."""
    try:
        chosen = _span(kept["selection"], chars) if kept["selection"] else None
        held = tuple(_span(each, chars) for each in kept["held"])
        said = kept["said"] if isinstance(kept["said"], Mapping) else None
        entry = kept["entry"] if kept["entry"] in ENTRIES else ""
        return Unsent(int(kept["version_id"]), chosen, held, said, entry, str(kept["typed"]) if entry else "")
    except (KeyError, TypeError, ValueError):
        return None


def describe(sentence: Sentence) -> dict[str, object]:
    """What has been chosen for a selection."""
    last = Saying(sentence.actor, sentence.claim, None, sentence.via)
    return {
        "sayings": [asdict(saying) for saying in (*sentence.also, last)],
        "note": sentence.note,
        "naming_via": sentence.naming_via,
        "refused": sentence.refused,
    }


def take_up(sentence: Sentence, said: Mapping[str, Any], actors: Sequence[Actor], claims: Sequence[Claim]) -> None:
    """Choose the same again, as far as it is still there."""
    known, worded = {actor.id for actor in actors}, {claim.id for claim in claims}
    try:
        *also, last = (_saying(each, known, worded) for each in said["sayings"])
        note, naming_via, refused = said["note"], bool(said["naming_via"]), bool(said["refused"])
    except (KeyError, TypeError, ValueError):
        return
    sentence.also = tuple(saying for saying in also if saying.words)
    sentence.actor, sentence.claim, sentence.via = last.actor, last.claim, last.via
    sentence.note = str(note) if note else None
    sentence.naming_via, sentence.refused = naming_via, refused


def _span(of: Mapping[str, int], chars: int) -> Span:
    span = Span(int(of["start"]), int(of["end"]))
    if not 0 <= span.start < span.end <= chars:
        raise ValueError("outside the text")
    return span


def _saying(of: Mapping[str, Any], actors: Collection[int], claims: Collection[int]) -> Saying:
    claim = ClaimChoice(**of["claim"]) if of["claim"] else None
    if claim is not None and claim.claim_id is not None and claim.claim_id not in claims:
        claim = None
    stance = Stance(of["stance"]) if of["stance"] else None
    return Saying(_actor(of["actor"], actors), claim, stance, _actor(of["via"], actors))


def _actor(of: Mapping[str, Any] | None, known: Collection[int]) -> ActorChoice | None:
    choice = ActorChoice(**of) if of else None
    return choice if choice is None or choice.actor_id is None or choice.actor_id in known else None
