"""What is not settled: left out, not proven, not attributed, disputed, incomplete. Nothing is dropped unsaid."""

from collections.abc import Iterable, Iterator

from workbench.model import Anchor, Quote, Source
from workbench.report import citation
from workbench.report.findings import claim_rows
from workbench.report.gathering import Gathering
from workbench.report.values import Issue


def issues(of: Gathering) -> tuple[Issue, ...]:
    """What is left out first, then what is not proven, then what is not settled; empty kinds are not named."""
    found = [*_left_out(of), *_unproven(of), *_unfinished(of), *_disputed(of), *_incomplete(of)]
    return tuple(issue for issue in found if issue.count)


def _issue(of: Gathering, key: str, quotes: Iterable[Quote] = (), lines: Iterable[str] = ()) -> Issue:
    numbers = tuple(sorted({quote.number for quote in quotes}))
    return Issue(of.words(f"issue_{key}"), of.words(f"why_{key}"), numbers, tuple(lines))


def _left_out(of: Gathering) -> Iterator[Issue]:
    yield _issue(of, "orphans", lines=[_line(of, quote) for quote in of.orphans])
    yield _issue(of, "suggestions", lines=[_line(of, quote) for quote in of.unconfirmed])
    unchosen = sorted(quote.number for quote in of.unchosen)
    if unchosen:
        # Thousands may be filtered away: their numbers are enough, and they have no place to be linked to.
        lines = (f"{of.words.count(len(unchosen), 'quotation')}: {_labels(unchosen)}",)
        yield Issue(of.words("issue_unchosen"), of.words("why_unchosen"), (), lines, len(unchosen))


def _unproven(of: Gathering) -> Iterator[Issue]:
    yield _issue(of, "unproven", (quote for quote in of.shown if quote.id not in of.verified))
    yield _issue(of, "review", (quote for quote in of.shown if quote.anchor is Anchor.REVIEW))
    yield _issue(of, "changed", lines=[_changed(of, quote) for quote in of.shown if quote.id in of.changed])


def _changed(of: Gathering, quote: Quote) -> str:
    """Which version was quoted, which is the latest, and what it says now."""
    words, later = of.words, of.changed[quote.id]
    opening, closing = words.marks
    quoted = of.material.versions.get(quote.version_id)
    return words(
        "changed_line",
        quote=quote.label,
        source=citation.source_label(of.sources[quote.source_id]),
        number=quoted.number if quoted else "?",
        latest=later.version.number,
        date=words.date(later.version.imported),
        what=words(f"now_{later.state}", now=f"{opening}{shortened(later.now, 300)}{closing}")
        if later.now or later.state != "edited"
        else words("now_kept"),
    )


def _unfinished(of: Gathering) -> Iterator[Issue]:
    shown = of.shown
    yield _issue(of, "suggested", (quote for quote in shown if any(said.suggested for said in quote.statements)))
    yield _issue(
        of,
        "unattributed",
        (
            quote
            for quote in shown
            if not quote.statements or any(said.actor_id is None for said in quote.statements)
        ),
    )
    yield _issue(of, "unclaimed", (quote for quote in shown if not any(said.claim_id for said in quote.statements)))
    yield _issue(
        of,
        "stance",
        (quote for quote in shown if any(said.claim_id and said.stance is None for said in quote.statements)),
    )


def _disputed(of: Gathering) -> Iterator[Issue]:
    both, changed, single = [], [], []
    nobody = of.words("unattributed")
    for row in claim_rows(of):
        said = of.statements_on(row.claim.id)
        if row.asserted_by and row.denied_by:
            both.append(f"{row.claim.text} ({row.tally.asserts} +, {row.tally.denies} −)")
        turned = [name for name in row.asserted_by if name in row.denied_by and name != nobody]
        changed += [f"{name}: {row.claim.text}" for name in turned]
        if said and len({quote.source_id for quote, _ in said}) == 1:
            single.append(f"{row.claim.text} ({citation.source_label(of.sources[said[0][0].source_id])})")
    yield _issue(of, "disputed", lines=both)
    yield _issue(of, "turned", lines=changed)
    yield _issue(of, "single", lines=single)


def _incomplete(of: Gathering) -> Iterator[Issue]:
    yield _issue(of, "unquoted", lines=[claim.text for claim in of.material.claims if claim.id not in of.living])
    yield _issue(
        of,
        "undated",
        lines=[
            f"{citation.source_label(source)} {source.title}: {_missing(of, source)}"
            for source in of.cited
            if not source.published or not source.outlet
        ],
    )


def _missing(of: Gathering, source: Source) -> str:
    absent = [
        *([] if source.published else [of.words("no_date")]),
        *([] if source.outlet else [of.words("no_outlet")]),
    ]
    return ", ".join(absent)


def _line(of: Gathering, quote: Quote) -> str:
    source = of.sources[quote.source_id]
    opening, closing = of.words.marks
    words = f"{opening}{shortened(quote.exact)}{closing}"
    return f"{quote.label} {words} ({citation.source_label(source)} {source.title})"


def _labels(numbers: list[int]) -> str:
    """``Q-001–Q-014, Q-017``"""
    return ", ".join(
        "–".join(f"Q-{int(number):03}" for number in run.split("–"))
        for run in citation.ranges(numbers).split(", ")
    )


def shortened(text: str, length: int = 90) -> str:
    """The first words of a text on one line, with … where it goes on."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + " …"
