"""From material to report: what is shown, in which order, under which heading, and what is left out.

The order is always explicit: sections by the chosen grouping, and within a section by date of publication, then
by source, then by place in the text. A quotation that bears on several claims stands under each of them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from workbench.model import Claim, Quote, Source, Statement, Tally
from workbench.report import citation, findings
from workbench.report.gathering import Gathering
from workbench.report.values import (
    Attribution,
    Choices,
    Entry,
    Grouping,
    Material,
    Report,
    Section,
)

UNCLAIMED = "Quotes not yet tied to a claim"
UNATTRIBUTED = "Quotes not yet tied to an actor"


def build(choices: Choices, material: Material) -> Report:
    """Lay the material out. ``choices.by`` must be the word of a ``Grouping`` (else ``ValueError``)."""
    gathering = Gathering(choices, material)
    by = Grouping(choices.by)
    provenance = findings.provenance(gathering)
    return Report(
        choices=choices,
        project_title=material.project_title,
        project_id=material.project_id,
        date=material.today,
        by=by,
        scope=findings.scope(gathering, by),
        claims=findings.claim_rows(gathering),
        sections=tuple(_Sections(gathering).by(by)),
        issues=findings.issues(gathering),
        index=findings.index(gathering),
        provenance=provenance,
        bibliography=findings.bibliography(provenance),
        quotes=tuple(sorted(gathering.shown, key=lambda quote: quote.number)),
        verified=len(gathering.verified),
        left_out=tuple(sorted(quote.number for quote in gathering.orphans + gathering.unconfirmed)),
        actors=material.actors,
    )


class _Sections:
    """Makes the sections in reading order, counting how often each quote has been shown so far."""

    def __init__(self, gathering: Gathering) -> None:
        self._of = gathering
        self._shown: Counter[int] = Counter()

    def by(self, grouping: Grouping) -> Iterator[Section]:
        makers: dict[Grouping, Callable[[], Iterator[Section]]] = {
            Grouping.CLAIM: self._by_claim,
            Grouping.ACTOR: self._by_actor,
            Grouping.SOURCE: self._by_source,
            Grouping.TIME: self._by_time,
        }
        return makers[grouping]()

    def _by_claim(self) -> Iterator[Section]:
        for claim in self._of.roots():
            if claim.id in self._of.living:
                yield self._claim(claim)
        loose = [quote for quote in self._of.shown if not any(said.claim_id for said in quote.statements)]
        if loose:
            yield self._section("claim:none", UNCLAIMED, loose)

    def _claim(self, claim: Claim) -> Section:
        said_of_it = self._of.statements_on(claim.id)
        quotes = list({quote.id: quote for quote, _ in said_of_it}.values())
        tally = findings.tally(said_of_it)
        first = findings.first_seen(self._of, quotes)
        section = self._section(
            f"claim:{claim.id}",
            claim.text,
            quotes,
            summary=" · ".join([*_counts(tally), f"first seen {citation.in_words(first)}"]) if quotes else "",
            keep=lambda said: said.claim_id == claim.id,
            name_claim=False,
        )
        children = [self._claim(child) for child in self._of.children(claim.id) if child.id in self._of.living]
        return replace(section, children=tuple(children))

    def _by_actor(self) -> Iterator[Section]:
        spoken: dict[int, list[Quote]] = defaultdict(list)
        for quote in self._of.shown:
            for actor_id in dict.fromkeys(said.actor_id for said in quote.statements if said.actor_id):
                spoken[actor_id].append(quote)
        for actor in sorted(self._of.actors.values(), key=lambda actor: (actor.name.casefold(), actor.id)):
            if quotes := spoken.get(actor.id):
                yield self._section(
                    f"actor:{actor.id}",
                    actor.name,
                    quotes,
                    summary=" · ".join([*([actor.role] if actor.role else []), *self._extent(quotes)]),
                    keep=lambda said, actor_id=actor.id: said.actor_id == actor_id,  # type: ignore[misc]
                )
        loose = [quote for quote in self._of.shown if not any(said.actor_id for said in quote.statements)]
        if loose:
            yield self._section("actor:none", UNATTRIBUTED, loose)

    def _by_source(self) -> Iterator[Section]:
        taken: dict[int, list[Quote]] = defaultdict(list)
        for quote in self._of.shown:
            taken[quote.source_id].append(quote)
        for source_id, quotes in taken.items():
            source = self._of.sources[source_id]
            facts = [*([source.outlet] if source.outlet else []), citation.in_words(source.published)]
            yield self._section(
                f"source:{source_id}",
                source.title,
                quotes,
                summary=" · ".join([*facts, _number(len(quotes), "quotation")]),
            )

    def _by_time(self) -> Iterator[Section]:
        dates = [source.published for source in self._of.cited if source.published]
        years = {date[:4] for date in dates}
        length = 4 if len(years) > 3 else 7
        periods: dict[str, list[Quote]] = defaultdict(list)
        for quote in self._of.shown:
            periods[(self._of.sources[quote.source_id].published or "")[:length]].append(quote)
        for period in sorted(periods, key=lambda period: period or "~"):
            quotes = periods[period]
            title = citation.in_words(period) if period else "Undated"
            yield self._section(f"time:{period or 'none'}", title, quotes)

    def _section(
        self,
        key: str,
        title: str,
        quotes: Sequence[Quote],
        *,
        summary: str | None = None,
        keep: Callable[[Statement], bool] = lambda said: True,
        name_claim: bool = True,
    ) -> Section:
        """``keep`` picks the statements this section speaks of; ``name_claim`` says whether their lines must
        name the claim because the heading does not."""
        return Section(
            key=key,
            title=title,
            summary=" · ".join(self._extent(quotes)) if summary is None else summary,
            lead=self._of.choices.leads.get(key, ""),
            entries=tuple(self._entry(quote, keep, name_claim=name_claim) for quote in quotes),
        )

    def _entry(self, quote: Quote, keep: Callable[[Statement], bool], *, name_claim: bool) -> Entry:
        self._shown[quote.id] += 1
        source = self._of.sources[quote.source_id]
        said = [statement for statement in quote.statements if keep(statement)]
        return Entry(
            quote=quote,
            source=source,
            attributions=tuple(self._attribution(statement, source, name_claim=name_claim) for statement in said)
            or (Attribution(None),),
            citation=citation.footnote(source, quote, self._of.material.blocks.get(quote.version_id, ())),
            notes=self._of.notes("quote", quote.id) or self._of.own_note(quote),
            verified=quote.id in self._of.verified,
            occurrence=self._shown[quote.id],
        )

    def _attribution(self, said: Statement, source: Source, *, name_claim: bool) -> Attribution:
        actor = self._of.actors.get(said.actor_id or 0)
        claim = self._of.claims.get(said.claim_id or 0)
        return Attribution(
            speaker=actor.name if actor else None,
            role=actor.role_on(source.published) if actor else None,
            via=self._of.name(said.via_id),
            stance=said.stance,
            claim=claim.text if claim and name_claim else None,
            suggested=said.suggested,
        )

    def _extent(self, quotes: Sequence[Quote]) -> list[str]:
        sources = {quote.source_id for quote in quotes}
        return [_number(len(quotes), "quotation"), _number(len(sources), "source")]


def _counts(tally: Tally) -> Iterator[str]:
    for count, one, many in (
        (tally.asserts, "asserts", "assert"),
        (tally.denies, "denies", "deny"),
        (tally.questions, "questions", "question"),
        (tally.reports, "reports", "report"),
    ):
        if count:
            yield f"{count} {one if count == 1 else many}"
    if tally.unmarked:
        yield f"{tally.unmarked} without stance"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
