"""What a report says beside a quotation: when it was said, who translated it, where a copy is, what changed since."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.drafts import ARTICLE, draft
from tests.exporters import sample
from tests.store.test_quotes import span_of
from workbench.model import Anchor, Decision, Projection, Source, Span, Translation
from workbench.project import Project
from workbench.report import Choices, Entry, Later, Material, Report, build
from workbench.report.citation import plain
from workbench.report.csl import STYLES

ARCHIVE = "https://archive.example/2024/harlow-bend"


def material(**of_first_source: Any) -> Material:
    made = sample.material()
    return replace(made, sources=(replace(made.sources[0], **of_first_source), *made.sources[1:]))


def make(made: Material, **choices: Any) -> Report:
    return build(Choices("T", **choices), made)


def entry(report: Report, number: int) -> Entry:
    return next(each for each in report.entries() if each.quote.number == number)


def said_on(made: Material, days: Mapping[int, str]) -> Material:
    """The material with the first statement of these quotes made on these days."""
    quotes = tuple(
        replace(quote, statements=(replace(quote.statements[0], said_on=days[quote.number]), *quote.statements[1:]))
        if quote.number in days
        else quote
        for quote in made.quotes
    )
    return replace(made, quotes=quotes)


def test_the_role_is_the_one_held_on_the_day_it_was_said() -> None:
    (said,) = entry(make(said_on(sample.material(), {1: "2022-05-02"})), 1).attributions
    assert (said.role, said.said_on) == ("deputy for Lindmouth", "2022-05-02")


def test_the_timeline_goes_by_the_day_it_was_said_where_that_is_known() -> None:
    timeline = make(said_on(sample.material(), {1: "2024-03-12", 12: "2023"})).timeline
    assert [(row.date, row.source.id) for row in timeline] == [
        ("2023", 5), ("2024-03-11", 1), ("2024-03-12", 1), ("2024-03-12", 3), ("2024-03-13", 4), ("2024-03-19", 2),
        (None, 5),
    ]  # fmt: skip
    assert {number for row in timeline for each in row.said for number in each.quotes} == set(range(1, 14))


@pytest.mark.parametrize(
    ("known", "head", "tail"),
    [
        ({"agency": "TNA"}, "Ines Okafor (TNA), “Weir", "20 May 2024), S-01."),
        ({"byline": "Reporting by TNA", "agency": "TNA"}, "Reporting by TNA, “Weir", "S-01."),
        ({"byline": None, "agency": "TNA"}, "TNA, “Weir", "S-01."),
        ({"translator": "N. Quill"}, "Ines Okafor, “Weir", "S-01."),
        ({"archive_url": ARCHIVE}, "Ines Okafor, “Weir", "/harlow-bend (retrieved 20 May 2024), S-01."),
        ({"url": None, "archive_url": ARCHIVE}, "Ines Okafor, “Weir", f"archived: {ARCHIVE}, S-01."),
    ],
)
def test_a_note_names_agency_translator_and_copy(known: dict[str, Any], head: str, tail: str) -> None:
    text = plain(entry(make(material(**known)), 1).citation)
    assert text.startswith(head)
    assert text.endswith(tail)
    assert ("11 March 2024, translated by N. Quill, ¶ 2, https://" in text) == ("translator" in known)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("byline", ["Ines Okafor", None])
def test_every_style_names_agency_translator_and_copy_once(style: str, byline: str | None) -> None:
    made = material(byline=byline, agency="Tarn News Agency", translator="Nils Quill", archive_url=ARCHIVE)
    report = make(made, style=style)
    row = next(row for row in report.provenance if row.source.id == 1)
    note, reference = plain(entry(report, 1).citation), plain(row.citation)
    for name in ("Tarn News Agency", "Quill"):
        assert (note.count(name), reference.count(name)) == (1, 1)
    assert (note.count(ARCHIVE), reference.count(ARCHIVE)) == (0, 1)


@pytest.mark.parametrize("style", STYLES)
def test_an_outlet_that_translates_itself_is_named_as_both(style: str) -> None:
    report = make(material(translator="The Tarn Courier"), style=style)
    assert plain(entry(report, 1).citation).count("The Tarn Courier") == 2


def test_that_translations_are_not_proven_is_said_where_there_is_one() -> None:
    made = sample.material()
    quotes = (replace(made.quotes[0], translation=Translation("Kein Dorf", "de", "N. Quill")), *made.quotes[1:])
    report = make(replace(made, quotes=quotes))
    assert entry(report, 1).translation == quotes[0].translation
    assert any("Translations stand beside" in sentence for sentence in report.scope.sentences)
    assert not any("Translations" in sentence for sentence in make(made).scope.sentences)


@pytest.mark.parametrize(
    ("anchor", "why", "decision", "told"),
    [
        (Anchor.ATTACHED, "unchanged", None, None),
        (Anchor.ATTACHED, "edited", None, "it now reads “No village will be drowned, not one”"),
        (Anchor.ATTACHED, "moved", Decision.KEPT, "it was left as it was quoted"),
        (Anchor.REVIEW, "moved", None, "still to be checked"),
    ],
)
def test_a_quotation_of_an_earlier_version_says_what_became_of_it(
    anchor: Anchor, why: str, decision: Decision | None, told: str | None
) -> None:
    made = sample.material()
    quote = replace(made.quotes[0], anchor=anchor)
    newer = replace(made.versions[1], id=99, number=2, imported="2024-05-28T08:00:00")
    there = Projection(1, quote.id, 99, anchor, why, 0.9, (Span(0, 9),), decision)
    later = {quote.id: Later(newer, there, "No village will be drowned, not one")}
    report = make(replace(made, quotes=(quote, *made.quotes[1:]), later=later))
    lines = [line for issue in report.issues if issue.title.startswith("Source changed") for line in issue.lines]
    assert (entry(report, 1).later is not None) == bool(told)
    assert [row.latest for row in report.provenance if row.source.id == 1] == [newer]
    assert len(lines) == (1 if told else 0)
    if told:
        assert lines[0].startswith("Q-001 (S-01, from version 1; the latest is 2, of 28 May 2024): ")
        assert told in lines[0]


def test_the_project_says_of_which_quotes_there_is_a_later_version(project: Project, source: Source) -> None:
    same = project.quotes.add(source.id, [span_of("Officials met on Monday")])
    other = project.quotes.add(source.id, [span_of("We did not order the strike")])
    assert project.report(Choices("T")).provenance[0].latest is None
    project.versions.add(source.id, draft(ARTICLE.replace("did not order the strike", "did not order that strike")))
    project.versions.accept(other.id)
    report = project.report(Choices("T"))
    assert entry(report, same.number).later is None
    later = entry(report, other.number).later
    assert later is not None
    assert (later.state, later.now) == ("edited", "We did not order that strike")
    assert [row.latest.number for row in report.provenance if row.latest] == [2]
