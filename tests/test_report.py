from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exporters import sample
from workbench.model import Anchor, Claim, Stance, Statement
from workbench.report import Choices, Grouping, Kind, Report, Section, build
from workbench.report.citation import in_words, plain, ranges


def make(by: str = "claim", *, include_suggested: bool = True, **changes: object) -> Report:
    material = replace(sample.material(), **changes)  # type: ignore[arg-type]
    return build(Choices("The weir", by=by, include_suggested=include_suggested), material)


def numbers(section: Section) -> list[int]:
    return [entry.quote.number for entry in section.entries]


def test_sections_follow_the_tree_of_claims() -> None:
    sections = make().sections
    assert [section.title for section in sections] == [
        "The weir at Harlow Bend will flood houses",
        "The water ministry has withheld the survey of 2019",
        "Quotes not yet tied to a claim",
    ]
    assert [child.title for child in sections[0].children] == ["214 houses lie below the planned water line"]


def test_quotes_stand_by_publication_then_place_with_the_undated_last() -> None:
    sections = make().sections
    assert numbers(sections[0]) == [1, 2, 7, 8, 4]
    assert numbers(sections[1]) == [3, 9, 11, 12]
    assert numbers(sections[2]) == [13, 10]


@pytest.mark.parametrize("by", list(Grouping))
def test_every_grouping_shows_every_quote(by: Grouping) -> None:
    report = make(by)
    assert {entry.quote.number for entry in report.entries()} == set(range(1, 14))


def test_a_quote_on_two_claims_stands_under_both_and_is_counted() -> None:
    shown = [(entry.quote.number, entry.occurrence) for entry in make().entries() if entry.quote.number == 4]
    assert shown == [(4, 1), (4, 2)]
    assert len(make().quotes) == 13


def test_an_entry_speaks_only_of_its_sections_claim() -> None:
    first, second = (entry for entry in make().entries() if entry.quote.number == 5)
    assert [said.suggested for said in first.attributions] == [True]
    assert [said.suggested for said in second.attributions] == [False]
    assert {said.claim for said in first.attributions} == {None}


def test_other_groupings_name_the_claim_in_the_attribution() -> None:
    entry = next(make("source").entries())
    assert entry.attributions[0].claim == "The weir at Harlow Bend will flood houses"


def test_the_role_is_the_one_held_on_the_day_of_publication() -> None:
    older = tuple(replace(source, published="2022-05-01") for source in sample.material().sources)
    assert next(make().entries()).attributions[0].role == "minister of water"
    assert next(make(sources=older).entries()).attributions[0].role == "deputy for Lindmouth"


def test_suggestions_can_be_left_out_and_are_then_listed() -> None:
    report = make(include_suggested=False)
    assert report.left_out == (8,)
    assert not any(said.suggested for entry in report.entries() for said in entry.attributions)
    issue = next(issue for issue in report.issues if issue.title == "Left out: suggestions")
    assert issue.count == 1
    assert "Q-008" in issue.lines[0]
    assert any("1 quotation left out" in sentence for sentence in report.scope.sentences)


def test_orphans_are_left_out_and_listed() -> None:
    quotes = sample.material().quotes
    report = make(quotes=(replace(quotes[0], anchor=Anchor.ORPHAN), *quotes[1:]))
    assert report.left_out == (1,)
    assert "No village will be flooded" in report.issues[0].lines[0]


def test_every_quotation_is_compared_with_its_stored_text() -> None:
    report = make()
    assert report.verified == 13
    assert "13 of 13 quotations verified against the stored sources" in report.scope.sentences[1]


def test_a_quotation_one_character_off_is_not_verified() -> None:
    quotes = sample.material().quotes
    segment = quotes[0].segments[0]
    forged = replace(quotes[0], segments=(replace(segment, exact=segment.exact.replace("one", "two")),))
    report = make(quotes=(forged, *quotes[1:]))
    assert report.verified == 12
    assert not next(entry for entry in report.entries() if entry.quote.number == 1).verified
    assert next(issue for issue in report.issues if issue.title == "Not verified").quotes == (1,)


def test_a_stored_text_that_no_longer_has_its_checksum_proves_nothing() -> None:
    texts = dict(sample.material().texts)
    texts[3] += " "
    assert make(texts=texts).verified == 12
    assert make(texts={}).verified == 0


def test_the_table_of_claims_says_who_says_what_and_where() -> None:
    flood, houses, *_ = make().claims
    assert flood.asserted_by == ("Harlow Residents’ Union",)
    assert flood.denied_by == ("Edda Varga",)
    assert (flood.tally.asserts, flood.tally.denies) == (1, 4)
    assert flood.first_seen == "2024-03-11"
    assert flood.quotes == (1, 2, 4, 7, 8)
    assert (houses.depth, houses.other) == (1, ("? Amara Deniz",))
    assert [note.text for note in flood.notes] == ["The heart of the dispute."]


def test_a_claim_without_quotation_is_an_open_issue_and_no_row() -> None:
    report = make()
    assert "The river carries less water every year" not in [row.claim.text for row in report.claims]
    issue = next(issue for issue in report.issues if issue.title == "Claims without a quotation")
    assert issue.lines == ("The river carries less water every year",)


def test_open_issues_name_contradictions_and_what_is_missing() -> None:
    issues = {issue.title: issue for issue in make().issues}
    assert issues["Unattributed"].quotes == (10, 13)
    assert issues["Not tied to a claim"].quotes == (10, 13)
    assert issues["Suggested, not confirmed"].quotes == (5, 8)
    assert issues["Contradicted claims"].count == 2
    assert issues["Claims that rest on one source"].count == 2
    assert "no date, no outlet" in issues["Sources without a date or an outlet"].lines[0]


def test_an_actor_on_both_sides_is_pointed_out() -> None:
    quotes = sample.material().quotes
    turned = replace(quotes[6], statements=(Statement(1, quotes[6].id, 1, 1, Stance.ASSERTS),))
    report = make(quotes=(*quotes[:6], turned, *quotes[7:]))
    issue = next(issue for issue in report.issues if issue.title == "Asserted and denied by the same actor")
    assert issue.lines == ("Edda Varga: The weir at Harlow Bend will flood houses",)


def test_the_index_has_who_speaks_and_who_passes_on() -> None:
    index = {row.actor.name: row.quotes for row in make().index}
    assert index["Harlow Residents’ Union"] == (4, 9, 11)
    assert "Nobody quoted" not in index


def test_a_footnote_is_a_full_citation_with_the_paragraphs_quoted() -> None:
    entries = {entry.quote.number: entry for entry in make("time").entries()}
    assert plain(entries[1].citation) == (
        "Ines Okafor, “Weir at Harlow Bend “will drown no village”, ministry says”, The Tarn Courier, 11 March 2024, "
        "¶ 2, https://tarncourier.example/2024/03/11/harlow-bend (retrieved 20 May 2024), S-01."
    )
    assert "¶¶ 2–3" in plain(entries[5].citation)
    undated = "“Notes from the public meeting”, undated, ¶ 2 (retrieved 20 May 2024), S-05."
    assert plain(entries[11].citation) == undated


def test_a_quoted_headline_is_cited_as_such() -> None:
    text = sample.material().texts[1]
    headline = sample.quote(14, 1, ["Weir at Harlow Bend"], text)
    report = make(quotes=(headline,))
    assert "headline" in plain(next(report.entries()).citation)


def test_provenance_has_the_hashes_of_every_quoted_source() -> None:
    rows = make().provenance
    assert [row.label for row in rows] == ["S-01", "S-02", "S-03", "S-04", "S-05"]
    assert [row.label for row in make().bibliography] == ["S-03", "S-01", "S-05", "S-02", "S-04"]
    assert all(row.versions and row.versions[0].text_sha256 for row in rows)
    assert sum(piece.kind is Kind.LINK for row in rows for piece in row.citation) == 4


def test_leads_survive_by_the_key_of_their_section() -> None:
    report = build(Choices("T", leads={"claim:3": "Kept."}), sample.material())
    assert [section.lead for section in report.walk() if section.lead] == ["Kept."]


def test_periods_are_years_when_there_are_many() -> None:
    sources = tuple(
        replace(source, published=f"{2015 + source.id}-03-02") for source in sample.material().sources
    )
    titles = [section.title for section in make("time", sources=sources).sections]
    assert titles == ["2016", "2017", "2018", "2019", "2020"]


def test_a_claim_whose_parent_is_gone_is_still_shown() -> None:
    claims = (Claim(1, "Alone", parent_id=99),)
    assert make(claims=claims).sections[0].title == "Alone"


def test_an_empty_project_makes_a_report() -> None:
    report = make(quotes=(), sources=())
    assert (report.sections, report.quotes, report.verified) == ((), (), 0)


@pytest.mark.parametrize(
    ("date", "words"),
    [("2024-03-11", "11 March 2024"), ("2024-03", "March 2024"), ("2024", "2024"), (None, "undated"), ("?", "?"),
     ("2024-13-01", "2024-13-01"), ("2024-05-20T10:00:00", "20 May 2024")],
)  # fmt: skip
def test_dates_are_written_as_precisely_as_they_are_known(date: str | None, words: str) -> None:
    assert in_words(date) == words


def test_ranges_join_what_follows() -> None:
    assert ranges([1, 2, 3, 7]) == "1–3, 7"


statements = st.tuples(
    st.none() | st.integers(1, 4), st.none() | st.integers(1, 5), st.none() | st.sampled_from(Stance), st.booleans()
)


@settings(deadline=None)
@given(
    said=st.lists(st.lists(statements, max_size=3), min_size=13, max_size=13),
    anchors=st.lists(st.sampled_from(Anchor), min_size=13, max_size=13),
    by=st.sampled_from(Grouping),
    include=st.booleans(),
)
def test_no_quote_is_ever_lost(said: list, anchors: list[Anchor], by: Grouping, include: bool) -> None:
    """Whatever is coded, every quote is shown or listed as left out, never both."""
    quotes = tuple(
        replace(
            quote,
            anchor=anchor,
            statements=tuple(
                Statement(index, quote.id, actor, claim, stance, None, suggested)
                for index, (actor, claim, stance, suggested) in enumerate(each)
            ),
        )
        for quote, each, anchor in zip(sample.material().quotes, said, anchors, strict=True)
    )
    report = make(by, include_suggested=include, quotes=quotes)
    shown = {entry.quote.number for entry in report.entries()}
    assert shown | set(report.left_out) == set(range(1, 14))
    assert not shown & set(report.left_out)
    assert shown == {quote.number for quote in report.quotes}
    assert report.verified == len(shown)
