import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exporters import sample
from workbench.report import Choices, Grouping, Part, Report, build


def make(**choices: object) -> Report:
    return build(Choices("The weir", **choices), sample.material())  # type: ignore[arg-type]


def keys(report: Report) -> list[str]:
    return [section.key for section in report.walk()]


def test_sections_are_divided_again_by_the_second_grouping() -> None:
    report = make(by="claim", then_by="actor")
    first = report.sections[0]
    assert [child.key for child in first.children] == ["claim:1/actor:1", "claim:1/actor:4", "claim:2"]
    assert [entry.quote.number for entry in first.children[0].entries] == [1, 2, 7, 8]
    assert not first.entries
    third = [child.title for child in first.children[2].children]
    assert third == ["Amara Deniz", "Harlow Residents’ Union", "Tomas Brandt"]
    assert any("within these sections by actor" in sentence for sentence in report.scope.sentences)


def test_within_an_actors_section_only_what_that_actor_says_is_told() -> None:
    for section in make(by="actor", then_by="claim").sections:
        if section.key != "actor:none":
            entries = [entry for child in section.children for entry in child.entries]
            assert {each.speaker for entry in entries for each in entry.attributions} == {section.title}


@pytest.mark.parametrize("by", list(Grouping))
@pytest.mark.parametrize("then_by", ["", *Grouping])
def test_every_pair_of_groupings_shows_every_quote(by: Grouping, then_by: str) -> None:
    assert {entry.quote.number for entry in make(by=by, then_by=then_by).entries()} == set(range(1, 14))


def test_the_users_order_comes_first_and_the_rest_follows() -> None:
    ordered = make(order=("claim:none", "claim:3")).sections
    assert [section.key for section in ordered] == ["claim:none", "claim:3", "claim:1"]
    assert keys(make(by="actor", order=("actor:2",)))[0] == "actor:2"


def test_occurrences_are_counted_in_the_users_order() -> None:
    report = make(order=("claim:3",))
    shown = [(entry.quote.number, entry.occurrence) for entry in report.entries() if entry.quote.number == 5]
    assert shown == [(5, 1), (5, 2)]


def test_what_the_outline_excludes_is_left_out_everywhere_and_listed() -> None:
    report = make(excluded=frozenset({"claim:3"}))
    assert report.left_out == (3, 9, 11, 12)
    assert not any(number in report.left_out for row in report.claims for number in row.quotes)
    assert not any(number in report.left_out for row in report.index for number in row.quotes)
    issue = report.issues[0]
    assert (issue.title, issue.count) == ("Left out by choice", 4)
    assert issue.lines == ("4 quotations: Q-003, Q-009, Q-011–Q-012",)
    assert any("4 quotations left out" in sentence for sentence in report.scope.sentences)


def test_a_quote_excluded_under_one_claim_stays_under_another() -> None:
    report = make(excluded=frozenset({"claim:2"}))
    assert {entry.quote.number for entry in report.entries()} >= {4, 5}
    assert report.left_out == (6,)


def test_a_filter_shows_only_its_quotes_and_says_so() -> None:
    report = make(quotes=frozenset({101, 104}), filter="stance:+", searches=("weir", "survey 2019"))
    assert [quote.number for quote in report.quotes] == [1, 4]
    assert len(report.left_out) == 11
    assert "Only quotations that match “stance:+” are shown." in report.scope.sentences
    assert "Searches used: “weir”, “survey 2019”." in report.scope.sentences


def test_leads_reach_sections_within_sections() -> None:
    report = make(then_by="actor", leads={"claim:1/actor:4": "The union first."})
    assert [section.lead for section in report.walk() if section.lead] == ["The union first."]


def test_parts_can_be_left_out() -> None:
    report = make(parts=frozenset({Part.CLAIMS}))
    assert report.claims
    for part in (report.timeline, report.contexts, report.dossiers, report.variants, report.issues, report.index):
        assert part == ()


@settings(deadline=None)
@given(
    by=st.sampled_from(Grouping),
    then_by=st.sampled_from(["", *Grouping]),
    excluded=st.frozensets(st.sampled_from(keys(make()) + keys(make(by="actor")) + keys(make(by="time")))),
    quotes=st.none() | st.frozensets(st.integers(101, 113)),
)
def test_no_quote_is_lost_by_any_outline(
    by: Grouping, then_by: str, excluded: frozenset[str], quotes: frozenset[int] | None
) -> None:
    report = make(by=by, then_by=then_by, excluded=excluded, quotes=quotes)
    shown = {entry.quote.number for entry in report.entries()}
    assert shown | set(report.left_out) == set(range(1, 14))
    assert not shown & set(report.left_out)
    assert shown == {quote.number for quote in report.quotes}
    assert report.verified == len(shown)


def test_a_quotation_left_out_of_one_section_stays_in_the_others() -> None:
    section = make().sections[0]
    shown = [entry.quote.number for entry in section.entries]
    first = section.entries[0].quote
    without = make(excluded=frozenset({f"{section.key}/quote:{first.id}"}))
    assert [entry.quote.number for entry in without.sections[0].entries] == shown[1:]
    elsewhere = {each.quote.number for other in make().walk() if other.key != section.key for each in other.entries}
    assert (first.number in {quote.number for quote in without.quotes}) == (first.number in elsewhere)
    assert (first.number in without.left_out) == (first.number not in elsewhere)


def test_quotations_stand_in_the_order_given_to_them() -> None:
    section = make().sections[0]
    turned = [entry.quote for entry in reversed(section.entries)]
    order = tuple(f"{section.key}/quote:{quote.id}" for quote in turned)
    assert [entry.quote for entry in make(order=order).sections[0].entries] == turned


def test_without_comments_no_note_of_the_analyst_is_in_the_report() -> None:
    assert any(entry.notes for entry in make().entries())
    bare = make(comments=False)
    assert not any(entry.notes for entry in bare.entries())
    for parts in (bare.claims, bare.index, bare.provenance, bare.dossiers):
        assert not any(part.notes for part in parts)
    assert not bare.scope.notes
