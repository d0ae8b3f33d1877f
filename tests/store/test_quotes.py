"""Quotes: verbatim slices with numbers that are never used again, and what is said in them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drafts import ARTICLE, draft, drafts
from tests.store.test_history import new_project
from workbench.errors import Refused, SpeakersDiffer
from workbench.model import Anchor, Source, Span, Stance, Statement
from workbench.project import Project
from workbench.store.statements import KEEP, content


def span_of(words: str, text: str = ARTICLE) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_a_quote_is_the_selected_text_to_the_letter(project: Project, source: Source) -> None:
    words = "They ordered it\N{NO-BREAK SPACE}… 🛰️ we have the log."
    quote = project.quotes.add(source.id, [span_of(words)])
    (segment,) = quote.segments
    assert quote.exact == segment.exact == words
    assert (segment.span, segment.paragraph, quote.anchor) == (span_of(words), 2, Anchor.ATTACHED)
    assert segment.prefix.endswith("rejected this: “")
    assert segment.suffix.startswith("”\nKovács")
    assert (quote.label, quote.version_id, quote.note, quote.statements) == ("Q-001", source.version_id, None, ())
    assert project.sources.get(source.id).quotes == 1


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1), st.data())
def test_any_stretch_of_any_text_is_kept_to_the_letter_or_refused(raw: str, data: st.DataObject) -> None:
    with new_project() as project:
        given_draft = draft(raw)
        source = project.sources.add(given_draft)
        start = data.draw(st.integers(0, len(given_draft.text)))
        end = data.draw(st.integers(start, len(given_draft.text)))
        selected = given_draft.text[start:end]
        try:
            quote = project.quotes.add(source.id, [Span(start, end)])
        except Refused:
            assert not selected.strip()
        else:
            assert quote.exact == selected.strip()
            assert project.quotes.verify() == []


def test_ends_are_snapped_off_white_space(project: Project, source: Source) -> None:
    inner = span_of("Officials met on Monday.")
    quote = project.quotes.add(source.id, [Span(inner.start - 1, inner.end + 1)])
    assert quote.exact == "Officials met on Monday."


def test_several_spans_are_one_quote_in_the_order_of_the_text(project: Project, source: Source) -> None:
    late, early = span_of("we have the log"), span_of("Officials met")
    quote = project.quotes.add(source.id, [late, early])
    assert quote.exact == "Officials met […] we have the log"
    joined = project.quotes.add(
        source.id, [early, Span(early.end - 3, early.end + 10), Span(early.end + 10, early.end + 11)]
    )
    assert [segment.exact for segment in joined.segments] == ["Officials met on Monday."]


@pytest.mark.parametrize("spans", [[], [Span(5, 5)], [Span(43, 44)]])
def test_an_empty_selection_is_refused_and_takes_no_number(
    project: Project, source: Source, spans: list[Span]
) -> None:
    with pytest.raises(Refused, match="nothing but white space"):
        project.quotes.add(source.id, spans)
    assert project.quotes.add(source.id, [span_of("Officials")]).number == 1


@pytest.mark.parametrize("span", [Span(-1, 4), Span(5, 10_000), Span(9, 4)])
def test_a_selection_outside_the_text_is_refused(project: Project, source: Source, span: Span) -> None:
    with pytest.raises(Refused, match="outside the text"):
        project.quotes.add(source.id, [span])


def test_a_number_is_never_changed_and_never_used_again(project: Project, source: Source) -> None:
    path = project.path
    first, second = (project.quotes.add(source.id, [span_of(words)]) for words in ("Officials", "Monday"))
    project.undo()
    third = project.quotes.add(source.id, [span_of("reporters")])
    project.quotes.remove(third.id)
    project.close()
    with Project.open(path) as again:
        assert again.quotes.add(source.id, [span_of("embassy")]).number == 4
        again.undo()
        again.undo()
        assert [quote.label for quote in again.quotes.many(again.quotes.ids())] == ["Q-001", "Q-003"]
        assert again.quotes.by_number(3) == third
        assert again.quotes.by_number(second.number) is None
        assert again.quotes.by_number(1) == first


def test_a_capture_is_one_step_with_everything_in_it(project: Project, source: Source) -> None:
    actor = project.codebook.add_actor("Ada Kovács")
    claim = project.codebook.add_claim("Varnia ordered the strike.")
    before = project.counts()
    quote = project.quotes.add(
        source.id,
        [span_of("“We did not order the strike,”")],
        statement=Statement(0, 0, actor.id, claim.id, Stance.DENIES, None, True),
        note="Compare Q-002",
    )
    (said,) = quote.statements
    assert (said.quote_id, said.actor_id, said.claim_id, said.stance, said.suggested) == (
        quote.id, actor.id, claim.id, Stance.DENIES, True,
    )  # fmt: skip
    assert quote.note == "Compare Q-002"
    assert project.quotes.last() == quote
    project.undo()
    assert project.counts() == before
    assert project.quotes.last() is None


def test_a_page_of_quotes_comes_in_the_order_asked_for(project: Project, source: Source) -> None:
    ids = [project.quotes.add(source.id, [span_of(words)]).id for words in ("Monday", "Officials", "embassy")]
    project.quotes.remove(ids[1])
    assert [quote.id for quote in project.quotes.many([ids[2], ids[1], ids[0]])] == [ids[2], ids[0]]
    with pytest.raises(LookupError):
        project.quotes.get(ids[1])


def test_lists_follow_the_number_or_the_place_in_the_text(project: Project, source: Source) -> None:
    other = project.sources.add(drafts(1)[0])
    third, first, second = (
        project.quotes.add(source_id, [span_of(words)]).id
        for source_id, words in ((other.id, "Officials"), (source.id, "Monday"), (source.id, "reporters"))
    )
    assert project.quotes.ids() == [third, first, second]
    assert project.quotes.ids(order="position") == [first, second, third]
    assert [quote.id for quote in project.quotes.of_source(source.id)] == [first, second]


def test_a_list_asks_for_what_one_statement_says(project: Project, source: Source) -> None:
    ada, juno = (project.codebook.add_actor(name).id for name in ("Ada", "Juno"))
    claim = project.codebook.add_claim("one").id
    one = project.quotes.add(source.id, [span_of("Monday")], statement=Statement(0, 0, ada, claim, Stance.DENIES)).id
    two = project.quotes.add(source.id, [span_of("reporters")], statement=Statement(0, 0, juno, suggested=True)).id
    three = project.quotes.add(source.id, [span_of("embassy")]).id
    project.quotes.state(two, actor_id=ada, claim_id=claim, stance=Stance.ASSERTS)
    ids = project.quotes.ids
    assert ids(actor_id=ada) == [one, two]
    assert ids(actor_id=juno, claim_id=claim) == []
    assert ids(claim_id=claim, stance=Stance.ASSERTS) == [two]
    assert (ids(suggested=True), ids(suggested=False)) == ([two], [one, three])
    assert ids(source_id=source.id, actor_id=juno, order="position") == [two]
    assert project.counts().unattributed == 1


def test_a_statement_is_made_once_and_confirmed_when_a_person_says_it(project: Project, source: Source) -> None:
    ada = project.codebook.add_actor("Ada").id
    quote = project.quotes.add(source.id, [span_of("Monday")])
    first = project.quotes.state(quote.id, actor_id=ada, suggested=True)
    again = project.quotes.state(quote.id, actor_id=ada)
    assert (again.id, again.suggested) == (first.id, False)
    assert project.quotes.get(quote.id).statements == (again,)
    with pytest.raises(Refused, match="needs an actor"):
        project.quotes.state(quote.id)


def test_restating_keeps_what_is_not_given(project: Project, source: Source) -> None:
    ada, juno = (project.codebook.add_actor(name).id for name in ("Ada", "Juno"))
    claim = project.codebook.add_claim("one").id
    quote = project.quotes.add(source.id, [span_of("Monday")])
    said = project.quotes.state(quote.id, actor_id=ada, claim_id=claim, stance=Stance.ASSERTS, suggested=True)
    changed = project.quotes.restate(said.id, actor_id=juno, stance=None)
    assert changed == Statement(said.id, quote.id, juno, claim, None, None, False)
    assert project.quotes.restate(said.id, actor_id=None, claim_id=None) is None
    assert project.quotes.get(quote.id).statements == ()
    project.undo()
    assert project.quotes.get(quote.id).statements == (changed,)
    project.quotes.unstate(said.id)
    assert project.quotes.get(quote.id).statements == ()


def test_suggestions_can_be_confirmed_together(project: Project, source: Source) -> None:
    ada = project.codebook.add_actor("Ada").id
    said = [
        project.quotes.add(source.id, [span_of(words)], statement=Statement(0, 0, ada, suggested=True))
        .statements[0]
        .id
        for words in ("Monday", "reporters")
    ]
    project.quotes.confirm(*said)
    assert project.quotes.ids(suggested=True) == []
    project.undo()
    assert len(project.quotes.ids(suggested=True)) == 2


def test_boundaries_move_and_the_number_stays(project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [span_of("Monday")])
    moved = project.quotes.set_spans(quote.id, [span_of("Officials met on Monday. ")])
    assert (moved.number, moved.exact) == (quote.number, "Officials met on Monday.")
    with pytest.raises(Refused):
        project.quotes.set_spans(quote.id, [Span(43, 44)])
    assert project.quotes.get(quote.id) == moved
    project.undo()
    assert project.quotes.get(quote.id) == quote


def test_a_note_is_the_first_memo_about_the_quote(project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [span_of("Monday")])
    project.memos.write("quote", quote.id, "By the editor", "Ed")
    project.quotes.set_note(quote.id, "Rewritten")
    (memo,) = project.memos.of("quote", quote.id)
    assert (memo.text, memo.author, project.quotes.get(quote.id).note) == ("Rewritten", "Ed", "Rewritten")
    project.quotes.set_note(quote.id, None)
    assert project.quotes.get(quote.id).note is None


def test_what_was_used_last_is_offered_first(project: Project, source: Source) -> None:
    ada, juno = (project.codebook.add_actor(name).id for name in ("Ada", "Juno"))
    one, two = (project.codebook.add_claim(text).id for text in ("one", "two"))
    quote = project.quotes.add(source.id, [span_of("Monday")])
    for actor, claim in ((ada, one), (juno, two), (ada, two), (juno, one)):
        project.quotes.state(quote.id, actor_id=actor, claim_id=claim)
    assert project.quotes.recent_actors() == [juno, ada]
    assert project.quotes.recent_claims(1) == [one]


def test_verify_finds_every_kind_of_tampering(project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [span_of("Monday")])
    assert project.quotes.verify() == []
    with project.step("tampering"):
        project._db.execute("update segment set exact = 'Tuesday' where quote_id = ?", [quote.id])
        project._db.execute("update version set text = text || '.'")
        project._db.execute("update original set deflated = x'00'")
    found = project.quotes.verify()
    assert [(problem.what, problem.where) for problem in found] == [
        ("text", "source 1"), ("original", "source 1"), ("quote", "Q-001"),
    ]  # fmt: skip
    assert all(problem.detail.endswith(".") for problem in found)


def test_a_merge_joins_neighbours_and_keeps_what_stands_apart_as_segments(project: Project, source: Source) -> None:
    add = project.quotes.add
    late = add(source.id, [span_of("we have the log")])
    first, second = (add(source.id, [span_of(words)]) for words in ("“We did not order", "the strike,”"))
    kept = project.quotes.merge([second.id, first.id, late.id])
    assert (kept.id, kept.number, kept.exact) == (late.id, 1, "“We did not order the strike,” […] we have the log")
    assert project.quotes.ids() == [late.id]
    assert project.quotes.verify() == []
    assert project.undo_label == "Merge 3 quotes"
    project.undo()
    assert project.quotes.many([late.id, first.id, second.id]) == [late, first, second]


def test_a_merge_keeps_every_statement_and_every_note(project: Project, source: Source) -> None:
    ada = project.codebook.add_actor("Ada").id
    one, two = (project.codebook.add_claim(text).id for text in ("one", "two"))
    first = project.quotes.add(
        source.id, [span_of("Monday")], statement=Statement(0, 0, ada, one, suggested=True), note="Earlier"
    )
    second = project.quotes.add(source.id, [span_of("reporters")], statement=Statement(0, 0, ada, one), note="Later")
    project.quotes.state(second.id, actor_id=ada, claim_id=two)
    project.memos.write("quote", second.id, "By the editor", "Ed")
    kept = project.quotes.merge([first.id, second.id])
    assert [(said.claim_id, said.suggested) for said in kept.statements] == [(one, False), (two, False)]
    assert kept.note == "Earlier\n\nLater"
    assert [memo.text for memo in project.memos.of("quote", kept.id)] == ["Earlier\n\nLater", "By the editor"]


def test_quotes_of_different_speakers_are_merged_only_once_somebody_says_who_spoke(
    project: Project, source: Source
) -> None:
    ada, juno = (project.codebook.add_actor(name).id for name in ("Ada", "Juno"))
    ids = [
        project.quotes.add(source.id, [span_of(words)], statement=Statement(0, 0, actor)).id
        for words, actor in (("Monday", ada), ("reporters", juno))
    ]
    with pytest.raises(SpeakersDiffer, match="different speakers") as refusal:
        project.quotes.merge(ids)
    assert refusal.value.actor_ids == (ada, juno)
    assert {said.actor_id for said in project.quotes.merge(ids, speaker=KEEP).statements} == {ada, juno}
    project.undo()
    assert [said.actor_id for said in project.quotes.merge(ids, speaker=juno).statements] == [juno]


def test_a_merge_across_sources_is_refused_with_a_reason(project: Project, source: Source) -> None:
    other = project.sources.add(drafts(1)[0])
    ids = [project.quotes.add(source_id, [span_of("Monday")]).id for source_id in (source.id, other.id)]
    with pytest.raises(Refused, match="different sources"):
        project.quotes.merge(ids)
    with pytest.raises(Refused, match="two or more"):
        project.quotes.merge([ids[0], ids[0]])
    assert project.quotes.ids() == ids


def test_a_split_gives_the_second_part_a_number_of_its_own(project: Project, source: Source) -> None:
    ada = project.codebook.add_actor("Ada").id
    quote = project.quotes.add(
        source.id,
        [span_of("We did not order the strike"), span_of("told reporters")],
        statement=Statement(0, 0, ada, stance=Stance.DENIES, suggested=True),
        note="Kept with the first part",
    )
    project.quotes.add(source.id, [span_of("Monday")])
    before, after = project.quotes.split(quote.id, span_of("order the").start)
    assert (before.number, before.exact, before.note) == (1, "We did not", "Kept with the first part")
    assert (after.number, after.exact, after.note) == (3, "order the strike […] told reporters", None)
    assert [content(said) for said in after.statements] == [content(said) for said in quote.statements]
    assert all(said.suggested for said in after.statements)
    assert project.quotes.verify() == []
    project.undo()
    assert project.quotes.get(quote.id) == quote
    assert project.quotes.ids() == [1, 2]
    assert project.quotes.add(source.id, [span_of("embassy")]).number == 4


@pytest.mark.parametrize("words", ["We did not", " order the strike", ",”", "Leave a comment"])
def test_a_split_that_leaves_one_part_without_words_is_refused(project: Project, source: Source, words: str) -> None:
    quote = project.quotes.add(source.id, [span_of("We did not order the strike")])
    at = span_of(words).start if not words.startswith(" ") else quote.span.end
    with pytest.raises(Refused, match="between its words"):
        project.quotes.split(quote.id, at)
    assert project.quotes.get(quote.id) == quote
