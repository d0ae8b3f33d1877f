"""The sections of a report: which quotation stands where, under which heading, with which attribution.

The order is always explicit: sections by the chosen grouping, in the user's order where there is one; within a
section by date of publication, then by source, then by place in the text. A quotation that bears on several claims
stands under each of them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.model import Claim, Quote, Source, Statement
from workbench.report import findings
from workbench.report.choices import Grouping
from workbench.report.gathering import Gathering
from workbench.report.values import Attribution, Entry, Section
from workbench.report.words import primary

Keep = Callable[[Statement], bool]


@dataclass(frozen=True, slots=True)
class _Group:
    """A heading to be: ``keep`` picks the statements it speaks of, ``summary`` is its line of facts."""

    key: str
    title: str
    quotes: Sequence[Quote]
    keep: Keep
    summary: str


class Sections:
    """Makes the sections in reading order, counting how often each quote has been shown so far."""

    def __init__(self, gathering: Gathering) -> None:
        self._of = gathering
        self._words = gathering.words
        self._shown: Counter[int] = Counter()
        self._place = {key: index for index, key in enumerate(gathering.choices.order)}

    def outline(self, by: Grouping, then_by: Grouping | None = None) -> tuple[Section, ...]:
        if then_by is by:
            then_by = None
        named = Grouping.CLAIM not in (by, then_by)
        if by is Grouping.CLAIM:
            made = [self._claim(claim, then_by) for claim in self._of.roots() if claim.id in self._of.living]
            loose = [quote for quote in self._of.shown if not any(said.claim_id for said in quote.statements)]
            if loose:
                group = _Group("claim:none", self._words("unclaimed"), loose, _any, self._extent(loose))
                made.append(self._section(group, then_by, named=False))
        else:
            made = [self._section(group, then_by, named=named) for group in self._groups(by, self._of.shown, _any)]
        return self._count(self._arranged(made))

    def _claim(self, claim: Claim, then_by: Grouping | None) -> Section:
        said_of_it = self._of.statements_on(claim.id)
        quotes = list({quote.id: quote for quote, _ in said_of_it}.values())
        facts = self._words.tally(findings.tally(said_of_it))
        if first := findings.first_seen(self._of, quotes):
            facts.append(self._words("first_seen_on", date=self._words.date(first)))
        group = _Group(
            f"claim:{claim.id}", claim.text, quotes, lambda said: said.claim_id == claim.id,
            " · ".join(facts) if quotes else "",
        )  # fmt: skip
        section = self._section(group, then_by, named=False)
        children = [
            self._claim(child, then_by) for child in self._of.children(claim.id) if child.id in self._of.living
        ]
        return replace(section, children=(*section.children, *self._arranged(children)))

    def _groups(self, by: Grouping, quotes: Sequence[Quote], keep: Keep) -> Iterator[_Group]:
        """The quotes under the headings of a grouping, of the statements that ``keep`` lets through."""
        makers = {
            Grouping.CLAIM: self._by_claim, Grouping.ACTOR: self._by_actor,
            Grouping.SOURCE: self._by_source, Grouping.TIME: self._by_time,
        }  # fmt: skip
        return makers[by](quotes, keep)

    def _by_claim(self, quotes: Sequence[Quote], keep: Keep) -> Iterator[_Group]:
        spoken: dict[int | None, list[Quote]] = defaultdict(list)
        for quote in quotes:
            claims = dict.fromkeys(said.claim_id for said in quote.statements if said.claim_id and keep(said))
            for claim_id in claims or (None,):
                spoken[claim_id].append(quote)
        for claim in self._of.material.claims:
            if said := spoken.get(claim.id):
                yield self._group(f"claim:{claim.id}", claim.text, said, _of_claim(claim.id, keep))
        if spoken[None]:
            yield self._group("claim:none", self._words("unclaimed"), spoken[None], keep)

    def _by_actor(self, quotes: Sequence[Quote], keep: Keep) -> Iterator[_Group]:
        spoken: dict[int | None, list[Quote]] = defaultdict(list)
        for quote in quotes:
            actors = dict.fromkeys(said.actor_id for said in quote.statements if said.actor_id and keep(said))
            for actor_id in actors or (None,):
                spoken[actor_id].append(quote)
        for actor in self._of.by_name():
            if said := spoken.get(actor.id):
                role = [actor.role] if actor.role else []
                yield self._group(f"actor:{actor.id}", actor.name, said, _of_actor(actor.id, keep), *role)
        if spoken[None]:
            yield self._group("actor:none", self._words("unattributed_quotes"), spoken[None], keep)

    def _by_source(self, quotes: Sequence[Quote], keep: Keep) -> Iterator[_Group]:
        taken: dict[int, list[Quote]] = defaultdict(list)
        for quote in quotes:
            taken[quote.source_id].append(quote)
        for source_id, said in taken.items():
            source = self._of.sources[source_id]
            facts = [*([source.outlet] if source.outlet else []), self._words.date(source.published)]
            summary = " · ".join([*facts, self._words.count(len(said), "quotation")])
            yield _Group(f"source:{source_id}", source.title, said, keep, summary)

    def _by_time(self, quotes: Sequence[Quote], keep: Keep) -> Iterator[_Group]:
        years = {source.published[:4] for source in self._of.cited if source.published}
        length = 4 if len(years) > 3 else 7
        periods: dict[str, list[Quote]] = defaultdict(list)
        for quote in quotes:
            periods[(self._of.published(quote) or "")[:length]].append(quote)
        for period in sorted(periods, key=lambda period: period or "~"):
            title = self._words.date(period) if period else self._words("undated_part")
            yield self._group(f"time:{period or 'none'}", title, periods[period], keep)

    def _group(self, key: str, title: str, quotes: Sequence[Quote], keep: Keep, *facts: str) -> _Group:
        return _Group(key, title, quotes, keep, " · ".join([*facts, self._extent(quotes)]))

    def _section(self, group: _Group, then_by: Grouping | None, *, named: bool, above: str = "") -> Section:
        """``named`` says whether the lines under the quotations must name the claim."""
        key = above + group.key
        children: list[Section] = []
        if then_by:
            inner = self._groups(then_by, group.quotes, group.keep)
            children = [self._section(each, None, named=named, above=f"{key}/") for each in inner]
        return Section(
            key=key,
            title=group.title,
            summary=group.summary,
            lead=self._of.choices.leads.get(key, ""),
            entries=() if then_by else tuple(self._entries(key, group, named=named)),
            children=tuple(self._arranged(children)),
        )

    def _entries(self, key: str, group: _Group, *, named: bool) -> Iterator[Entry]:
        """The quotations of a section in the user's order, without those that are left out of it."""
        placed = [(f"{key}/quote:{quote.id}", quote) for quote in group.quotes]
        if self._of.choices.excluded:
            placed = [(place, quote) for place, quote in placed if place not in self._of.choices.excluded]
        for _, quote in sorted(placed, key=lambda each: self._place.get(each[0], len(self._place))):
            yield self._entry(quote, group.keep, named=named)

    def _arranged(self, sections: Sequence[Section]) -> list[Section]:
        """Siblings in the user's order, without those that are excluded."""
        kept = [section for section in sections if section.key not in self._of.choices.excluded]
        return sorted(kept, key=lambda section: self._place.get(section.key, len(self._place)))

    def _count(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        """The same with every quote's occurrences counted in the final order."""
        counted = []
        for section in sections:
            entries = []
            for entry in section.entries:
                self._shown[entry.quote.id] += 1
                occurrence = self._shown[entry.quote.id]
                entries.append(entry if occurrence == 1 else replace(entry, occurrence=occurrence))
            counted.append(replace(section, entries=tuple(entries), children=self._count(section.children)))
        return tuple(counted)

    def _entry(self, quote: Quote, keep: Keep, *, named: bool) -> Entry:
        source = self._of.sources[quote.source_id]
        said = [statement for statement in quote.statements if keep(statement)]
        foreign = source.language and primary(source.language) != self._words.language
        return Entry(
            quote=quote,
            source=source,
            attributions=tuple(self._attribution(statement, source, named=named) for statement in said)
            or (Attribution(None),),
            citation=self._of.citations.footnote(source, quote, self._of.material.blocks.get(quote.version_id, ())),
            notes=self._of.notes("quote", quote.id) or self._of.own_note(quote),
            verified=quote.id in self._of.verified,
            language=self._words.named(source.language) if foreign and source.language else "",
            later=self._of.changed.get(quote.id),
        )

    def _attribution(self, said: Statement, source: Source, *, named: bool) -> Attribution:
        actor = self._of.actors.get(said.actor_id or 0)
        claim = self._of.claims.get(said.claim_id or 0)
        return Attribution(
            speaker=actor.name if actor else None,
            role=actor.role_on(said.said_on or source.published) if actor else None,
            via=self._of.name(said.via_id),
            stance=said.stance,
            claim=claim.text if claim and named else None,
            suggested=said.suggested,
            said_on=said.said_on,
        )

    def _extent(self, quotes: Sequence[Quote]) -> str:
        sources = {quote.source_id for quote in quotes}
        return f"{self._words.count(len(quotes), 'quotation')} · {self._words.count(len(sources), 'source')}"


def _any(said: Statement) -> bool:
    return True


def _of_claim(claim_id: int, keep: Keep) -> Keep:
    return lambda said: said.claim_id == claim_id and keep(said)


def _of_actor(actor_id: int, keep: Keep) -> Keep:
    return lambda said: said.actor_id == actor_id and keep(said)
