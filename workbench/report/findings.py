"""What the report says about its quotations: scope and proof, the table of claims, the index, the origin of
the sources, and what is not settled."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workbench.model import Claim, Quote, Stance, Statement, Status, Tally
from workbench.report.choices import Grouping
from workbench.report.gathering import Gathering
from workbench.report.values import ClaimRow, IndexRow, OutletRow, Provenance, Scope


def scope(of: Gathering, by: Grouping, then_by: Grouping | None) -> Scope:
    return Scope(_facts(of), tuple(_sentences(of, by, then_by)), tuple(_outlets(of)), of.notes("project", None))


def _facts(of: Gathering) -> tuple[tuple[str, str], ...]:
    words, choices = of.words, of.choices
    quotations, sources = words.count(len(of.shown), "quotation"), words.count(len(of.cited), "source")
    proven, total = words.number(len(of.verified)), words.number(len(of.shown))
    facts = (
        (words("desk"), choices.desk),
        (words("author"), choices.author),
        (words("date"), words.date(of.material.today)),
        (words("version"), choices.version),
        (words("part_quotations"), words("from_sources", quotations=quotations, sources=sources)),
        (words("verified"), words("against_stored", n=proven, total=total)),
        (words("project"), of.material.project_id),
    )
    return tuple((label, fact) for label, fact in facts if fact)


def _sentences(of: Gathering, by: Grouping, then_by: Grouping | None) -> Iterator[str]:
    words, choices = of.words, of.choices
    opening, closing = words.marks
    quotations = words.count(len(of.shown), "quotation")
    yield words(
        "drawn",
        sources=words.count(len(of.material.sources), "source"),
        outlets=words.count(len({source.outlet for source in of.material.sources if source.outlet}), "outlet"),
        period=_period(of),
        undated=_undated(of),
        cited=words.count(len(of.cited), "source"),
        quotations=quotations,
    )
    if choices.searches:
        used = ", ".join(f"{opening}{search}{closing}" for search in choices.searches)
        yield words("searched", list=used)
    if choices.filter:
        yield words("filtered", filter=f"{opening}{choices.filter}{closing}")
    yield words(
        "proof", n=words.number(len(of.verified)), total=words.number(len(of.shown)), quotations=quotations
    )
    then = words(f"then_{then_by}") if then_by and then_by is not by else ""
    yield words("grouped", how=words(f"by_{by}") + then)
    yield words("spelling")
    if any(quote.translation for quote in of.shown):
        yield words("translated")
    if not choices.include_suggested:
        yield words("no_suggestions")
    if left_out := len(of.orphans) + len(of.unconfirmed) + len(of.unchosen):
        yield words("left_out", quotations=words.count(left_out, "quotation"))


def _period(of: Gathering) -> str:
    dates = sorted(source.published for source in of.material.sources if source.published)
    if not dates:
        return ""
    first, last = of.words.date(dates[0]), of.words.date(dates[-1])
    return of.words("period_day", date=first) if first == last else of.words("period", first=first, last=last)


def _undated(of: Gathering) -> str:
    undated = sum(not source.published for source in of.material.sources)
    return of.words("undated_count", n=of.words.number(undated)) if undated else ""


def _outlets(of: Gathering) -> Iterator[OutletRow]:
    status: dict[str | None, Counter[Status]] = defaultdict(Counter)
    quotes: Counter[str | None] = Counter(of.sources[quote.source_id].outlet for quote in of.shown)
    for source in of.material.sources:
        status[source.outlet][source.status] += 1
    for outlet in sorted(status, key=lambda outlet: (outlet is None, (outlet or "").casefold())):
        counts = status[outlet]
        yield OutletRow(
            outlet, counts[Status.DONE], counts[Status.READING], counts[Status.UNREAD], quotes[outlet]
        )


def tally(said: Iterable[tuple[Quote, Statement]]) -> Tally:
    counts = Counter(statement.stance for _, statement in said)
    return Tally(
        asserts=counts[Stance.ASSERTS],
        denies=counts[Stance.DENIES],
        questions=counts[Stance.QUESTIONS],
        reports=counts[Stance.REPORTS],
        unmarked=counts[None],
    )


def first_seen(of: Gathering, quotes: Iterable[Quote]) -> str | None:
    dates = (of.sources[quote.source_id].published for quote in quotes)
    return min((date for date in dates if date), default=None)


def claim_rows(of: Gathering) -> tuple[ClaimRow, ...]:
    """The claims that have a quotation, and those above them, as a tree read from the top."""
    rows: list[ClaimRow] = []

    def add(claims: Sequence[Claim], depth: int) -> None:
        for claim in claims:
            if claim.id in of.living:
                rows.append(_claim_row(of, claim, depth))
                add(of.children(claim.id), depth + 1)

    add(of.roots(), 0)
    return tuple(rows)


def _claim_row(of: Gathering, claim: Claim, depth: int) -> ClaimRow:
    said = of.statements_on(claim.id)
    other = [
        f"{statement.stance.sign} {of.name(statement.actor_id) or of.words('unattributed')}"
        for _, statement in said
        if statement.stance in (Stance.QUESTIONS, Stance.REPORTS) and statement.stance
    ]
    return ClaimRow(
        claim=claim,
        depth=depth,
        asserted_by=_speakers(of, said, Stance.ASSERTS),
        denied_by=_speakers(of, said, Stance.DENIES),
        other=tuple(dict.fromkeys(other)),
        tally=tally(said),
        first_seen=first_seen(of, [quote for quote, _ in said]),
        quotes=_numbers(quote for quote, _ in said),
        notes=of.notes("claim", claim.id),
    )


def _speakers(of: Gathering, said: Iterable[tuple[Quote, Statement]], stance: Stance) -> tuple[str, ...]:
    nobody = of.words("unattributed")
    names = (of.name(statement.actor_id) or nobody for _, statement in said if statement.stance is stance)
    return tuple(dict.fromkeys(names))


def index(of: Gathering) -> tuple[IndexRow, ...]:
    """Actors in alphabetical order, with the quotes they speak in or pass on."""
    quotes: dict[int, set[int]] = defaultdict(set)
    for quote in of.shown:
        for said in quote.statements:
            for actor_id in (said.actor_id, said.via_id):
                if actor_id in of.actors and actor_id:
                    quotes[actor_id].add(quote.number)
    return tuple(
        IndexRow(actor, tuple(sorted(quotes[actor.id])), of.notes("actor", actor.id))
        for actor in of.by_name()
        if actor.id in quotes
    )


def provenance(of: Gathering) -> tuple[Provenance, ...]:
    rows = []
    quotes: dict[int, list[Quote]] = defaultdict(list)
    for quote in of.shown:
        quotes[quote.source_id].append(quote)
    for source in of.cited:
        taken = quotes[source.id]
        versions = sorted({quote.version_id for quote in taken} & of.material.versions.keys())
        later = {it.version.id: it.version for quote in taken if (it := of.material.later.get(quote.id))}
        rows.append(
            Provenance(
                source,
                tuple(of.material.versions[version_id] for version_id in versions),
                of.citations.reference(source),
                _numbers(taken),
                of.notes("source", source.id),
                later[max(later)] if later else None,
            )
        )
    return tuple(sorted(rows, key=lambda row: row.source.id))


def bibliography(of: Gathering, rows: Iterable[Provenance]) -> tuple[Provenance, ...]:
    """The same sources in the order of the citation style."""
    by_id = {row.source.id: row for row in rows}
    return tuple(by_id[source.id] for source in of.citations.order(of.cited))


def _numbers(quotes: Iterable[Quote]) -> tuple[int, ...]:
    return tuple(sorted({quote.number for quote in quotes}))
