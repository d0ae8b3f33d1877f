"""What changed in a report since it was last handed in: quotations, what is said of them, the sources they are from.

The rule: what is compared are digests of what a reader of the report sees, so that a project need not keep a copy
of each report, and an undo that brings everything back is no change.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from workbench.model import Quote
from workbench.report.values import Report


@dataclass(frozen=True, slots=True)
class State:
    """A report in digests. ``quotes`` by number: of the words, of what is said of them, and the id of the source;
    ``sources``: its latest version by source id."""

    quotes: Mapping[str, tuple[str, str, int]]
    sources: Mapping[str, int]

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Self:
        """What ``dataclasses.asdict`` made of it, through JSON and back."""
        return cls({number: (each[0], each[1], each[2]) for number, each in kept["quotes"].items()}, kept["sources"])


class Kind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    WORDS = "words"
    SAID = "said"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Difference:
    """``number`` is that of the quote; of a ``SOURCE`` that has a newer version, the id of the source."""

    kind: Kind
    number: int


def state(report: Report) -> State:
    quotes = {str(each.number): (_digest(each.exact), _digest(_said(each)), each.source_id) for each in report.quotes}
    return State(quotes, {str(row.source.id): row.source.version_id for row in report.provenance})


def differences(then: State, now: State) -> list[Difference]:
    """In the order added, removed, words, what is said, sources; each by number."""
    found = [Difference(Kind.ADDED, int(number)) for number in now.quotes.keys() - then.quotes.keys()]
    found += [Difference(Kind.REMOVED, int(number)) for number in then.quotes.keys() - now.quotes.keys()]
    for number in now.quotes.keys() & then.quotes.keys():
        (words, said, _), (words_then, said_then, _) = now.quotes[number], then.quotes[number]
        if words != words_then:
            found.append(Difference(Kind.WORDS, int(number)))
        if said != said_then:
            found.append(Difference(Kind.SAID, int(number)))
    for source in now.sources.keys() & then.sources.keys():
        if now.sources[source] != then.sources[source]:
            found.append(Difference(Kind.SOURCE, int(source)))
    order = list(Kind)
    return sorted(found, key=lambda each: (order.index(each.kind), each.number))


def _said(quote: Quote) -> str:
    told = ((said.actor_id, said.claim_id, said.stance, said.via_id, said.suggested) for said in quote.statements)
    return repr(sorted(repr(each) for each in told))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
