"""Versions: nothing is overwritten, no quote moves unseen, and one update is one step."""

from dataclasses import replace

import pytest

from tests.drafts import ARTICLE, draft
from tests.store.dumps import dump
from workbench.errors import Refused
from workbench.model import Anchor, Decision, Draft, Quote, Source, Span
from workbench.project import Project

STRIKE = "“We did not order the strike,”"
LOG = "“They ordered it\N{NO-BREAK SPACE}… 🛰️ we have the log.”"
MET = "Officials met on Monday."
SAYS = "Foreign Minister Ada Kovács told reporters"


def taken(project: Project, source: Source, words: str) -> Quote:
    text = project.sources.text(source.id)
    return project.quotes.add(source.id, [Span(text.index(words), text.index(words) + len(words))])


def edited(*changes: tuple[str, str]) -> Draft:
    text = ARTICLE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return draft(text)


UPDATE = edited(("Officials met", "UPDATED ON FRIDAY. Officials met"), ("did not order", "did order"))


@pytest.fixture
def quotes(project: Project, source: Source) -> list[Quote]:
    return [taken(project, source, words) for words in (MET, STRIKE, LOG)]


def test_an_update_is_a_version_and_says_what_became_of_each_quote(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    outcome = project.versions.add(source.id, UPDATE)
    assert outcome.sentence == "2 attached, 1 meaning changed"
    assert outcome.open == (quotes[1].id,) == tuple(project.versions.open_questions())
    assert [version.number for version in project.sources.versions(source.id)] == [1, 2]
    assert project.sources.get(source.id).imports == 2
    assert project.sources.text(source.id) == UPDATE.text


def test_a_quote_stays_what_it_was_in_the_version_it_was_taken_from(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    project.versions.add(source.id, UPDATE)
    for before in quotes:
        now = project.quotes.get(before.id)
        assert (now.segments, now.version_id, now.exact) == (before.segments, before.version_id, before.exact)
        text = project.sources.text_of_version(now.version_id)
        assert all(segment.span.of(text) == segment.exact for segment in now.segments)
    assert project.quotes.verify() == []


def test_the_reader_gets_quotes_at_their_places_in_the_latest_text(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    project.versions.add(source.id, UPDATE)
    places = {place.quote_id: place.span.of(UPDATE.text) for place in project.places.of_source(source.id)}
    assert places == {quotes[0].id: MET, quotes[1].id: STRIKE.replace("not ", ""), quotes[2].id: LOG}
    assert project.quotes.get(quotes[1].id).anchor is Anchor.REVIEW
    place = project.versions.place(quotes[2])
    assert place is not None
    assert place.of(UPDATE.text) == LOG


def test_one_undo_takes_an_update_back_and_a_redo_brings_it_again(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    before = dump(project)
    project.versions.add(source.id, UPDATE)
    after = dump(project)
    assert project.undo_label == f"Update “{source.title}”"
    project.undo()
    assert dump(project) == before
    project.redo()
    assert dump(project) == after


def test_a_person_decides_and_each_decision_is_one_step(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    project.versions.add(source.id, UPDATE)
    asked = quotes[1].id
    project.versions.accept(asked)
    assert project.quotes.get(asked).anchor is Anchor.ATTACHED
    assert project.quotes.get(asked).exact == STRIKE
    project.undo()
    project.versions.keep(asked)
    assert project.versions.kept() == [asked]
    assert project.versions.place(quotes[1]) is None
    project.undo()
    project.versions.orphan(asked)
    assert project.versions.orphans() == [asked]
    assert project.counts().orphans == 1
    project.undo()
    start = UPDATE.text.index(SAYS)
    project.versions.reselect(asked, [Span(start - 1, start + len(SAYS))])
    assert project.versions.place(quotes[1]) == Span(start, start + len(SAYS))
    assert project.versions.open_questions() == []
    project.undo()
    assert project.versions.open_questions() == [asked]


def test_what_was_decided_holds_on_in_the_next_version(project: Project, source: Source, quotes: list[Quote]) -> None:
    project.versions.add(source.id, UPDATE)
    project.versions.accept(quotes[1].id)
    later = replace(UPDATE, text=UPDATE.text.replace("Leave a comment", "Leave us a comment"), original=b"third")
    later = replace(draft(later.text), original=b"third")
    assert project.versions.add(source.id, later).open == ()
    there = project.versions.projection(quotes[1].id)
    assert there is not None
    assert (there.anchor, there.decision) == (Anchor.ATTACHED, Decision.ACCEPTED)
    assert there.spans[0].of(later.text) == STRIKE.replace("not ", "")


def test_a_quote_kept_on_its_version_is_found_again_when_the_old_words_come_back(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    project.versions.add(source.id, UPDATE)
    project.versions.keep(quotes[1].id)
    back = edited(("Officials met", "UPDATED ON SATURDAY. Officials met"))
    assert project.versions.add(source.id, back).sentence == "3 attached"
    assert project.versions.place(quotes[1]) is not None


def test_a_deleted_quote_is_an_orphan_that_stays_in_every_list(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    outcome = project.versions.add(source.id, edited((STRIKE, "The minister said nothing,")))
    assert outcome.sentence == "2 attached, 1 orphan"
    assert quotes[1].id in project.quotes.ids(source_id=source.id)
    assert quotes[1].id not in [place.quote_id for place in project.places.of_source(source.id)]
    with pytest.raises(Refused, match="no place to accept"):
        project.versions.accept(quotes[1].id)


def test_the_same_text_is_no_version(project: Project, source: Source) -> None:
    with pytest.raises(Refused, match="this very text already"):
        project.versions.add(source.id, replace(draft(), original=b"other bytes"))


def test_correcting_a_typo_is_a_version_with_the_bytes_of_the_one_before(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    text = project.sources.text(source.id)
    at = text.index("reporters")
    outcome = project.versions.correct(source.id, Span(at, at + len("reporters")), "the press")
    assert outcome.sentence == "3 attached"
    assert project.sources.text(source.id) == text.replace("reporters", "the press")
    assert project.sources.original(source.id) == draft().original
    assert [block.kind for block in project.sources.blocks(source.id)] == [
        block.kind for block in project.sources.blocks_of_version(source.version_id)
    ]
    for block in project.sources.blocks(source.id):
        assert "\n" not in block.span.of(project.sources.text(source.id))
    assert project.undo_label == f"Correct “{source.title}”"
    assert project.quotes.verify() == []


def test_a_correction_stays_within_a_paragraph_and_may_split_it(project: Project, source: Source) -> None:
    text = project.sources.text(source.id)
    at = text.index(" “We did")
    project.versions.correct(source.id, Span(at, at + 1), "\n")
    lines = project.sources.text(source.id).split("\n")
    assert [block.span.of(project.sources.text(source.id)) for block in project.sources.blocks(source.id)] == lines
    with pytest.raises(Refused, match="within one paragraph"):
        project.versions.correct(source.id, Span(at - 60, at + 200), "x")


def test_what_was_hidden_by_hand_stays_hidden(project: Project, source: Source) -> None:
    third = project.sources.blocks(source.id)[3]
    project.sources.set_hidden(source.id, [third.id], True)
    project.versions.add(source.id, edited(("Juno", "Jona")))
    assert [block.hidden for block in project.sources.blocks(source.id)] == [
        True, False, False, True, False, False, True,
    ]  # fmt: skip


def test_a_newer_version_is_known_by_address_file_or_headline_and_by_its_text(project: Project) -> None:
    first = project.sources.add(draft(url="https://keld.example/strike", path="/texts/strike.txt"))
    again = replace(UPDATE, title="Another headline")
    assert project.versions.known_as(again) is None
    assert project.versions.known_as(replace(again, url="http://keld.example/strike/#top")) == first
    assert project.versions.known_as(replace(again, path="/texts/strike.txt")) == first
    assert project.versions.known_as(UPDATE) == first
    assert project.versions.known_as(UPDATE, besides={first.id}) is None
    other = draft("Morning briefing\nNothing of what was said here yesterday is said here again today, not a word.")
    assert project.versions.known_as(replace(other, url="https://keld.example/strike")) is None


def test_metadata_that_was_unknown_is_filled_in_and_what_is_known_stays(project: Project) -> None:
    first = project.sources.add(draft(url=None, byline=None, origins={}))
    project.versions.add(
        first.id, replace(UPDATE, byline="Ilse Brandt", outlet="Another Outlet", origins={"byline": "meta"})
    )
    now = project.sources.get(first.id)
    assert (now.byline, now.origins["byline"], now.outlet) == ("Ilse Brandt", "meta", "The Keld Courier")


def test_bounds_of_a_quote_on_an_earlier_version_are_not_moved_by_positions_of_another_text(
    project: Project, source: Source, quotes: list[Quote]
) -> None:
    project.versions.add(source.id, UPDATE)
    with pytest.raises(Refused, match="earlier version"):
        project.quotes.set_spans(quotes[0].id, [Span(0, 5)])
    with pytest.raises(Refused, match="earlier version"):
        project.quotes.split(quotes[0].id, 100)
