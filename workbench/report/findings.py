"""What the report says about its quotations: scope and proof, the table of claims, the index, the origin of
the sources, and what is not settled."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workbench.model import Anchor, Claim, Quote, Source, Stance, Statement, Status, Tally
from workbench.report import citation
from workbench.report.gathering import Gathering
from workbench.report.values import ClaimRow, Grouping, IndexRow, Issue, OutletRow, Provenance, Scope

GROUPED = {
    Grouping.CLAIM: "by claim, in the order of the codebook; a quotation that bears on several claims stands under "
    "each of them",
    Grouping.ACTOR: "by actor, in alphabetical order; a quotation of several actors stands under each of them",
    Grouping.SOURCE: "by source, in the order of publication",
    Grouping.TIME: "by the date of publication of their source",
}


def scope(of: Gathering, by: Grouping) -> Scope:
    return Scope(_facts(of), tuple(_sentences(of, by)), tuple(_outlets(of)), of.notes("project", None))


def _facts(of: Gathering) -> tuple[tuple[str, str], ...]:
    total = len(of.shown)
    facts = (
        ("Author", of.choices.author),
        ("Date", citation.in_words(of.material.today)),
        ("Quotations", f"{total:,} from {_count(len(of.cited), 'source')}"),
        ("Verified", f"{len(of.verified):,} of {total:,} against the stored sources"),
        ("Project", of.material.project_id),
    )
    return tuple((label, fact) for label, fact in facts if fact)


def _sentences(of: Gathering, by: Grouping) -> Iterator[str]:
    sources, total = of.material.sources, len(of.shown)
    dates = sorted(source.published for source in sources if source.published)
    undated = len(sources) - len(dates)
    outlets = {source.outlet for source in sources if source.outlet}
    opening = f"This report draws on {_count(len(sources), 'source')} from {_count(len(outlets), 'outlet')}"
    if dates and dates[0] == dates[-1]:
        opening += f", published {citation.in_words(dates[0])}"
    elif dates:
        opening += f", published from {citation.in_words(dates[0])} to {citation.in_words(dates[-1])}"
    if undated:
        opening += f" ({undated:,} without a known date)"
    cited = _count(len(of.cited), "source")
    yield f"{opening}. It quotes {cited}, with {_count(total, 'quotation')}."
    proven = len(of.verified)
    yield (
        f"{proven:,} of {_count(total, 'quotation')} verified against the stored sources: each was compared, "
        "character by character, with the text kept in the project, and that text with its checksum, when this "
        "report was made."
    )
    yield (
        f"Quotations are grouped {GROUPED[by]}. Within a section they follow the date of publication, then the place "
        "in the source. A number such as Q-001 belongs to one quotation for good, in this and every later report."
    )
    yield (
        "Spelling, punctuation and quotation marks are those of the source; […] marks where parts of one passage are "
        "joined. Stances: + asserts, − denies, ? questions, ~ reports without taking a side."
    )
    if not of.choices.include_suggested:
        yield "Attributions that were suggested by the program and that nobody has confirmed are not used."
    if left_out := len(of.orphans) + len(of.unconfirmed):
        yield f"{_count(left_out, 'quotation')} left out; they are listed under open issues, with the reason."


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
        f"{statement.stance.sign} {of.name(statement.actor_id) or 'unattributed'}"
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
    names = (of.name(statement.actor_id) or "unattributed" for _, statement in said if statement.stance is stance)
    return tuple(dict.fromkeys(names))


def index(of: Gathering) -> tuple[IndexRow, ...]:
    """Actors in alphabetical order, with the quotes they speak in or pass on."""
    quotes: dict[int, set[int]] = defaultdict(set)
    for quote in of.shown:
        for said in quote.statements:
            for actor_id in (said.actor_id, said.via_id):
                if actor_id in of.actors and actor_id:
                    quotes[actor_id].add(quote.number)
    actors = sorted((of.actors[actor_id] for actor_id in quotes), key=lambda actor: (actor.name.casefold(), actor.id))
    return tuple(
        IndexRow(actor, tuple(sorted(quotes[actor.id])), of.notes("actor", actor.id)) for actor in actors
    )


def provenance(of: Gathering) -> tuple[Provenance, ...]:
    rows = []
    quotes: dict[int, list[Quote]] = defaultdict(list)
    for quote in of.shown:
        quotes[quote.source_id].append(quote)
    for source in of.cited:
        taken = quotes[source.id]
        versions = sorted({quote.version_id for quote in taken} & of.material.versions.keys())
        rows.append(
            Provenance(
                source,
                tuple(of.material.versions[version_id] for version_id in versions),
                citation.reference(source),
                _numbers(taken),
                of.notes("source", source.id),
            )
        )
    return tuple(sorted(rows, key=lambda row: row.source.id))


def bibliography(rows: Iterable[Provenance]) -> tuple[Provenance, ...]:
    return tuple(sorted(rows, key=lambda row: citation.plain(row.citation).lstrip("“").casefold()))


def issues(of: Gathering) -> tuple[Issue, ...]:
    """What is left out first, then what is not proven, then what is not settled; empty kinds are not named."""
    found = [*_left_out(of), *_unproven(of), *_unfinished(of), *_disputed(of), *_incomplete(of)]
    return tuple(issue for issue in found if issue.count)


def _left_out(of: Gathering) -> Iterator[Issue]:
    yield Issue(
        "Left out: orphans",
        "The current text of the source no longer holds these words; they are kept in the project.",
        lines=tuple(_line(of, quote) for quote in of.orphans),
    )
    yield Issue(
        "Left out: suggestions",
        "The program suggested these attributions and nobody has confirmed them.",
        lines=tuple(_line(of, quote) for quote in of.unconfirmed),
    )


def _unproven(of: Gathering) -> Iterator[Issue]:
    yield Issue(
        "Not verified",
        "These quotations differ from the stored text of their source, or that text is missing or was changed.",
        _numbers(quote for quote in of.shown if quote.id not in of.verified),
    )
    yield Issue(
        "To be reviewed",
        "The source has changed since these were quoted; their place was found again but nobody has checked it.",
        _numbers(quote for quote in of.shown if quote.anchor is Anchor.REVIEW),
    )


def _unfinished(of: Gathering) -> Iterator[Issue]:
    yield Issue(
        "Suggested, not confirmed",
        "The program suggested an attribution of these quotations; it is marked where it stands.",
        _numbers(quote for quote in of.shown if any(said.suggested for said in quote.statements)),
    )
    yield Issue(
        "Unattributed",
        "Nobody has said yet whose words these are.",
        _numbers(
            quote
            for quote in of.shown
            if not quote.statements or any(said.actor_id is None for said in quote.statements)
        ),
    )
    yield Issue(
        "Not tied to a claim",
        "These quotations are in no line of the table of claims.",
        _numbers(quote for quote in of.shown if not any(said.claim_id for said in quote.statements)),
    )
    yield Issue(
        "Without a stance",
        "A claim is named, but not whether it is asserted, denied, questioned or reported.",
        _numbers(
            quote for quote in of.shown if any(said.claim_id and said.stance is None for said in quote.statements)
        ),
    )


def _disputed(of: Gathering) -> Iterator[Issue]:
    both, changed, single = [], [], []
    for row in claim_rows(of):
        said = of.statements_on(row.claim.id)
        if row.asserted_by and row.denied_by:
            both.append(f"{row.claim.text} ({row.tally.asserts} +, {row.tally.denies} −)")
        turned = [name for name in row.asserted_by if name in row.denied_by and name != "unattributed"]
        changed += [f"{name}: {row.claim.text}" for name in turned]
        if said and len({quote.source_id for quote, _ in said}) == 1:
            single.append(f"{row.claim.text} ({citation.source_label(of.sources[said[0][0].source_id])})")
    yield Issue("Contradicted claims", "Asserted by some and denied by others.", lines=tuple(both))
    yield Issue("Asserted and denied by the same actor", "A change of position, or an error.", lines=tuple(changed))
    yield Issue("Claims that rest on one source", "No second source bears on them.", lines=tuple(single))


def _incomplete(of: Gathering) -> Iterator[Issue]:
    unquoted = [claim.text for claim in of.material.claims if claim.id not in of.living]
    yield Issue("Claims without a quotation", "In the codebook, but not in this report.", lines=tuple(unquoted))
    yield Issue(
        "Sources without a date or an outlet",
        "What the source does not say is not made up.",
        lines=tuple(
            f"{citation.source_label(source)} {source.title}: {_missing(source)}"
            for source in of.cited
            if not source.published or not source.outlet
        ),
    )


def _missing(source: Source) -> str:
    absent = [*([] if source.published else ["no date"]), *([] if source.outlet else ["no outlet"])]
    return ", ".join(absent)


def _line(of: Gathering, quote: Quote) -> str:
    source = of.sources[quote.source_id]
    return f"{quote.label} “{shortened(quote.exact)}” ({citation.source_label(source)} {source.title})"


def shortened(text: str, length: int = 90) -> str:
    """The first words of a text on one line, with … where it goes on."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + " …"


def _numbers(quotes: Iterable[Quote]) -> tuple[int, ...]:
    return tuple(sorted({quote.number for quote in quotes}))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
