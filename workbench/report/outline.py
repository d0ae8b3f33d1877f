"""The whole outline of a report, also of what is left out of it: for whoever chooses and orders.

The rule: it is made by the same ``Sections`` as the report, so that what is ticked is what is shown; only citations
are left aside, which makes it a matter of milliseconds.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbench.model import Quote, Statement
from workbench.report.choices import Choices, Grouping
from workbench.report.gathering import Gathering
from workbench.report.sections import Keep, Sections
from workbench.report.values import Attribution, Entry, Material, Section


@dataclass(frozen=True, slots=True)
class Leaf:
    """A quotation at its place. ``key`` names the place, ``speaker`` is empty where nobody is named."""

    key: str
    quote_id: int
    number: int
    words: str
    speaker: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Branch:
    """A section. ``shown`` says whether it is in the report; ``lead`` is its opening text."""

    key: str
    title: str
    summary: str
    lead: str
    shown: bool
    leaves: tuple[Leaf, ...]
    branches: tuple["Branch", ...]

    def walk(self) -> Iterator["Branch"]:
        yield self
        for branch in self.branches:
            yield from branch.walk()


@dataclass(frozen=True, slots=True)
class Outline:
    branches: tuple[Branch, ...]

    def walk(self) -> Iterator[Branch]:
        for branch in self.branches:
            yield from branch.walk()


def outline(choices: Choices, material: Material) -> Outline:
    """In the order of the report; what ``choices.excluded`` names stands at its place, not shown."""
    gathering = Gathering(replace(choices, excluded=frozenset(), style="house"), material)
    then_by = Grouping(choices.then_by) if choices.then_by else None
    sections = _Bare(gathering).outline(Grouping(choices.by), then_by)
    return Outline(tuple(_branch(section, choices.excluded, shown=True) for section in sections))


class _Bare(Sections):
    """Quotations by number and speaker alone: no citations, which take the most time."""

    def _entry(self, quote: Quote, keep: Keep, *, named: bool) -> Entry:
        said: Statement | None = next((each for each in quote.statements if each.actor_id and keep(each)), None)
        speaker = self._of.name(said.actor_id) if said else None
        return Entry(quote, self._of.sources[quote.source_id], (Attribution(speaker),), ())


def _branch(section: Section, excluded: frozenset[str], *, shown: bool) -> Branch:
    shown = shown and section.key not in excluded
    leaves = []
    for entry in section.entries:
        quote = entry.quote
        key = f"{section.key}/quote:{quote.id}"
        speaker = entry.attributions[0].speaker or ""
        leaves.append(Leaf(key, quote.id, quote.number, quote.exact, speaker, shown and key not in excluded))
    branches = tuple(_branch(child, excluded, shown=shown) for child in section.children)
    return Branch(section.key, section.title, section.summary, section.lead, shown, tuple(leaves), branches)
