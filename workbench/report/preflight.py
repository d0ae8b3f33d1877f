"""What to look at before a report is handed in: the quotes and sources behind each open question, by id.

The rule: these are hints. Nothing here keeps anybody from exporting, but for words that are not those of the source,
and those are the exporter's to refuse.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from workbench.model import Anchor
from workbench.report.values import Material, Report


class Kind(StrEnum):
    """In the order they are told."""

    UNPROVEN = "unproven"
    CHANGED = "changed"
    ORPHANS = "orphans"
    UNATTRIBUTED = "unattributed"
    SUGGESTED = "suggested"
    UNDATED = "undated"
    NO_OUTLET = "no outlet"
    LEADS = "leads"


@dataclass(frozen=True, slots=True)
class Check:
    """``quotes`` or ``sources`` are ids, in the order of the report; ``keys`` those of texts without a section."""

    kind: Kind
    quotes: tuple[int, ...] = ()
    sources: tuple[int, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.quotes) or len(self.sources) or len(self.keys)


def preflight(report: Report, material: Material) -> tuple[Check, ...]:
    """Kinds that have something; an empty tuple is a clear way."""
    verified = {entry.quote.id for entry in report.entries() if entry.verified}
    latest = {source.id: source.version_id for source in material.sources}
    sources = [row.source for row in report.provenance]
    found = (
        Check(Kind.UNPROVEN, _ids(each.id for each in report.quotes if each.id not in verified)),
        Check(Kind.CHANGED, _ids(each.id for each in report.quotes if latest[each.source_id] != each.version_id)),
        Check(Kind.ORPHANS, _ids(each.id for each in material.quotes if each.anchor is Anchor.ORPHAN)),
        Check(
            Kind.UNATTRIBUTED,
            _ids(
                each.id
                for each in report.quotes
                if not each.statements or any(said.actor_id is None for said in each.statements)
            ),
        ),
        Check(
            Kind.SUGGESTED,
            _ids(each.id for each in material.quotes if any(said.suggested for said in each.statements)),
        ),
        Check(Kind.UNDATED, sources=_ids(source.id for source in sources if not source.published)),
        Check(Kind.NO_OUTLET, sources=_ids(source.id for source in sources if not source.outlet)),
        Check(Kind.LEADS, keys=tuple(_homeless(report, material))),
    )
    return tuple(check for check in found if check.count)


def _ids(ids: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(ids))


def _homeless(report: Report, material: Material) -> Iterable[str]:
    """Keys of texts whose claim, actor or source is gone; those of another grouping only wait for it."""
    there = {
        "claim": {claim.id for claim in material.claims},
        "actor": {actor.id for actor in material.actors},
        "source": {source.id for source in material.sources},
    }
    for key in report.choices.leads:
        for part in key.split("/"):
            noun, _, identity = part.partition(":")
            if noun in there and identity.isdigit() and int(identity) not in there[noun]:
                yield key
                break
