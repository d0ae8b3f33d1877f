"""A whole capture in one line: ``kov; strike ordered; -; a note``.

Who; what; how; a note: in this order, parted by semicolons (Latin or Arabic), each of them optional. A part that is a
sign is the stance wherever it stands; a digit in the place of a claim is the claim on that chip; ``kov via mod`` says
by way of whom; a bar (``|``) begins a further statement in the same quote. Pure: what letters mean is asked of
``completion``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.language import tr, tr_later
from workbench.model import Actor, Claim, Stance
from workbench.ui.reader.completion import actors_for, claims_for
from workbench.ui.reader.grammar import ActorChoice, ClaimChoice, Saying

_SIGNS = {stance.sign: stance for stance in Stance} | {"-": Stance.DENIES, "–": Stance.DENIES}
_SIGNS |= {"؟": Stance.QUESTIONS}
_VIA = re.compile(r"(?:^|\s)via\s", re.IGNORECASE)
_STANCES = {
    Stance.ASSERTS: tr_later("asserts"),
    Stance.DENIES: tr_later("denies"),
    Stance.QUESTIONS: tr_later("questions"),
    Stance.REPORTS: tr_later("reports"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says. ``sayings`` holds at least one statement, which may be empty."""

    sayings: tuple[Saying, ...]
    note: str | None


def read(line: str, actors: Sequence[Actor], claims: Sequence[Claim], offered: Sequence[ClaimChoice] = ()) -> Line:
    """``offered`` are the claims on the chips, for digits. What nobody and nothing is called yet is made new."""
    sayings: list[Saying] = []
    notes: list[str] = []
    for statement in _parted(line).split("|"):
        saying, rest = _saying(statement, actors, claims, offered)
        sayings.append(saying)
        notes += rest
    return Line(tuple(sayings), "; ".join(notes) or None)


def _saying(
    statement: str, actors: Sequence[Actor], claims: Sequence[Claim], offered: Sequence[ClaimChoice]
) -> tuple[Saying, list[str]]:
    saying = Saying()
    place = 0
    notes: list[str] = []
    for part in (" ".join(part.split()) for part in statement.split(";")):
        if part in _SIGNS and saying.stance is None:
            saying = replace(saying, stance=_SIGNS[part])
            continue
        place += 1
        if not part:
            continue
        if place == 1:
            who, by = _VIA.split(part, 1) if _VIA.search(part) else (part, "")
            saying = replace(saying, actor=_actor(who, actors), via=_actor(by, actors))
        elif place == 2:
            saying = replace(saying, claim=_claim(part, claims, offered))
        else:
            notes.append(part)
    return saying, notes


def _actor(typed: str, actors: Sequence[Actor]) -> ActorChoice | None:
    return actors_for(typed, actors)[0] if typed.strip() else None


def _claim(typed: str, claims: Sequence[Claim], offered: Sequence[ClaimChoice]) -> ClaimChoice:
    if typed.isdecimal() and 1 <= int(typed) <= len(offered):
        return offered[int(typed) - 1]
    return claims_for(typed, claims)[0]


def in_words(line: Line) -> list[tuple[str, str, bool]]:
    """Each thing a line says, for showing before it is kept: its label (``who``, ``via``,
    ``what``, ``note`` or the sign, in every language), its words, and whether it would be new."""
    said: list[tuple[str, str, bool]] = []
    for saying in line.sayings:
        for label, actor in (("who", saying.actor), ("via", saying.via)):
            if actor:
                said.append((label, _called(actor), not actor.actor_id))
        if saying.stance:
            said.append((saying.stance.sign, tr(_STANCES[saying.stance]), False))
        if saying.claim:
            said.append(("what", saying.claim.text, not saying.claim.claim_id))
    if line.note:
        said.append(("note", line.note, False))
    return said


def _called(actor: ActorChoice) -> str:
    return tr("“{alias}” is {name}", alias=actor.alias, name=actor.name) if actor.alias else actor.name


def completed(line: str, at: int, actors: Sequence[Actor], claims: Sequence[Claim]) -> tuple[str, int]:
    """The line with the name or claim that is being typed at ``at`` written out, and where the caret goes then."""
    parted = _parted(line)
    begin = max(parted.rfind(";", 0, at), parted.rfind("|", 0, at)) + 1
    end = min((found for mark in ";|" if (found := parted.find(mark, at)) >= 0), default=len(line))
    statement = parted[parted.rfind("|", 0, at) + 1 : begin]
    place = sum(part.strip() not in _SIGNS for part in statement.split(";")[:-1])
    typed = line[begin:end]
    by = _VIA.search(typed)
    if by and place == 0:
        begin, typed = begin + by.end(), typed[by.end() :]
    if not typed.strip() or typed.strip() in _SIGNS or place > 1:
        return line, at
    whole = actors_for(typed, actors)[0].name if place == 0 else claims_for(typed, claims)[0].text
    lead = " " if line[begin:end].startswith(" ") else ""
    return f"{line[:begin]}{lead}{whole}{line[end:]}", begin + len(lead) + len(whole)


def _parted(line: str) -> str:
    """As long as the line."""
    return line.replace("؛", ";")
