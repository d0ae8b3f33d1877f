"""Actors and claims: found by any of their names, merged without loss, removed without taking quotes along."""

import pytest

from tests.store.dumps import dump
from workbench.errors import Refused
from workbench.model import ActorKind, Claim, Quote, Source, Span, Stance, Statement, Tally
from workbench.project import Project


def quote_of(
    project: Project, source: Source, actor: int | None = None, claim: int | None = None,
    stance: Stance | None = None, via: int | None = None, *, suggested: bool = False,
) -> Quote:  # fmt: skip
    said = Statement(0, 0, actor, claim, stance, via, suggested)
    start = 101 + 5 * len(project.quotes.ids())
    return project.quotes.add(source.id, [Span(start, start + 12)], statement=said)


def test_an_actor_is_found_by_any_of_its_names(project: Project) -> None:
    ada = project.codebook.add_actor("Ada Kovács", aliases=["Minister Kovacs", "the minister"])
    varnia = project.codebook.add_actor("Türkiye", ActorKind.STATE)
    assert ada.names == ("Ada Kovács", "Minister Kovacs", "the minister")
    for name in ("ada kovacs", "ADA  KOVÁCS", "The Minister"):
        assert project.codebook.find_actor(name) == ada
    assert project.codebook.find_actor("Turkiye") == varnia
    assert project.codebook.find_actor("Kovács") is None
    assert [actor.name for actor in project.codebook.actors()] == ["Ada Kovács", "Türkiye"]


def test_an_alias_two_actors_share_finds_neither(project: Project) -> None:
    project.codebook.add_actor("Ada Kovács", aliases=["Kovács"])
    project.codebook.add_actor("Bela Kovács", aliases=["Kovács"])
    assert project.codebook.find_actor("Kovács") is None
    kovacs = project.codebook.add_actor("Kovács")
    assert project.codebook.find_actor("kovacs") == kovacs


def test_two_actors_never_share_a_name(project: Project) -> None:
    ada = project.codebook.add_actor("Ada Kovács")
    juno = project.codebook.add_actor("Juno Szabó")
    for wish in (
        lambda: project.codebook.add_actor("ADA KOVACS"),
        lambda: project.codebook.rename_actor(juno.id, "Ada Kovács"),
        lambda: project.codebook.add_alias(juno.id, "ada kovács"),
    ):
        with pytest.raises(Refused, match="an actor “Ada Kovács” already"):
            wish()
    with pytest.raises(Refused, match="needs a name"):
        project.codebook.add_actor(" \N{SOFT HYPHEN}")
    assert project.codebook.actors() == [ada, juno]


def test_a_renamed_actor_keeps_its_old_name_as_an_alias(project: Project) -> None:
    ada = project.codebook.add_actor("A. Kovács", aliases=["Ada Kovács"])
    renamed = project.codebook.rename_actor(ada.id, "Ada Kovács")
    assert renamed.names == ("Ada Kovács", "A. Kovács")
    assert project.codebook.rename_actor(ada.id, "ADA KOVÁCS").names == ("ADA KOVÁCS", "A. Kovács")


def test_kind_aliases_and_roles_can_be_changed(project: Project) -> None:
    ada = project.codebook.add_actor("Ada")
    project.codebook.set_kind(ada.id, ActorKind.OTHER)
    project.codebook.add_alias(ada.id, "Addie")
    project.codebook.add_alias(ada.id, "addie")
    role = project.codebook.add_role(ada.id, " minister ", "2021", "2023-04")
    found = project.codebook.actor(ada.id)
    assert (found.kind, found.names, found.roles, found.role) == (
        ActorKind.OTHER,
        ("Ada", "Addie"),
        (role,),
        "minister",
    )
    project.codebook.remove_alias(found.aliases[0].id)
    project.codebook.remove_role(role.id)
    assert project.codebook.actor(ada.id).names == ("Ada",)
    assert project.codebook.actor(ada.id).roles == ()
    with pytest.raises(Refused, match="before it begins"):
        project.codebook.add_role(ada.id, "minister", "2023", "2021")
    with pytest.raises(Refused, match="needs a title"):
        project.codebook.add_role(ada.id, " ")


def test_a_merge_of_actors_loses_nothing_and_one_undo_takes_it_back(project: Project, source: Source) -> None:
    book = project.codebook
    keep = book.add_actor("Ada Kovács", aliases=["the minister"]).id
    other = book.add_actor("Minister Kovács", aliases=["The Minister", "A. K."]).id
    book.add_role(keep, "minister", "2021")
    book.add_role(other, "minister", "2021")
    book.add_role(other, "deputy")
    project.memos.write("actor", other, "same person?")
    claim = book.add_claim("one").id
    both = quote_of(project, source, keep, claim, Stance.DENIES, suggested=True)
    project.quotes.state(both.id, actor_id=other, claim_id=claim, stance=Stance.DENIES)
    passed_on = quote_of(project, source, keep, claim, via=other)
    before = dump(project)

    merged = book.merge_actors(keep, other, keep)
    assert merged.names == ("Ada Kovács", "the minister", "Minister Kovács", "A. K.")
    assert [role.title for role in merged.roles] == ["minister", "deputy"]
    assert [memo.text for memo in project.memos.of("actor", keep)] == ["same person?"]
    assert [(said.actor_id, said.suggested) for said in project.quotes.get(both.id).statements] == [(keep, False)]
    assert [(said.actor_id, said.via_id) for said in project.quotes.get(passed_on.id).statements] == [(keep, None)]
    assert book.actors() == [merged]
    assert book.actor_counts() == {keep: 2}
    project.undo()
    assert dump(project) == before


def test_removing_an_actor_keeps_its_quotes(project: Project, source: Source) -> None:
    ada = project.codebook.add_actor("Ada").id
    claim = project.codebook.add_claim("one").id
    only_actor = quote_of(project, source, ada)
    with_claim = quote_of(project, source, ada, claim, Stance.DENIES)
    only_via = quote_of(project, source, via=ada)
    before = dump(project)
    project.codebook.remove_actor(ada)
    assert project.quotes.get(only_actor.id).statements == ()
    assert project.quotes.get(only_via.id).statements == ()
    (said,) = project.quotes.get(with_claim.id).statements
    assert (said.actor_id, said.claim_id, said.stance) == (None, claim, Stance.DENIES)
    assert project.counts().unattributed == 3
    project.undo()
    assert dump(project) == before


def test_claims_are_found_by_their_wording(project: Project) -> None:
    claim = project.codebook.add_claim("  Varnia ordered\nthe “strike”. ")
    assert claim.text == "Varnia ordered the “strike”."
    assert project.codebook.find_claim('VARNIA ORDERED THE "STRIKE".') == claim
    assert project.codebook.find_claim("Varnia") is None
    with pytest.raises(Refused, match="already"):
        project.codebook.add_claim("varnia ordered the ‟strike”.")
    with pytest.raises(Refused, match="needs words"):
        project.codebook.add_claim(" ")
    assert project.codebook.reword_claim(claim.id, "Varnia ordered it.").text == "Varnia ordered it."


def test_a_claim_cannot_come_to_stand_under_itself(project: Project) -> None:
    book = project.codebook
    top = book.add_claim("top").id
    middle = book.add_claim("middle", top).id
    low = book.add_claim("low", middle).id
    for under in (top, middle, low):
        with pytest.raises(Refused, match="under itself"):
            book.move_claim(top, under)
    with pytest.raises(Refused, match="“low” stands under “top”: move it first"):
        book.merge_claims(low, top)
    book.move_claim(low, None)
    book.merge_claims(low, top)
    assert book.claims() == [Claim(middle, "middle", low), Claim(low, "low", None)]


def test_a_merge_of_claims_moves_statements_notes_and_sub_claims(project: Project, source: Source) -> None:
    book = project.codebook
    keep, other = book.add_claim("one").id, book.add_claim("two").id
    child = book.add_claim("child", other).id
    ada = book.add_actor("Ada").id
    project.memos.write("claim", other, "reworded")
    quote = quote_of(project, source, ada, keep, Stance.ASSERTS)
    project.quotes.state(quote.id, actor_id=ada, claim_id=other, stance=Stance.ASSERTS)
    project.quotes.state(quote.id, actor_id=ada, claim_id=other, stance=Stance.REPORTS)
    before = dump(project)
    book.merge_claims(keep, other)
    assert book.claim(child).parent_id == keep
    assert book.tallies() == {keep: Tally(asserts=1, reports=1)}
    assert [memo.text for memo in project.memos.of("claim", keep)] == ["reworded"]
    project.undo()
    assert dump(project) == before


def test_removing_a_claim_keeps_quotes_and_moves_sub_claims_up(project: Project, source: Source) -> None:
    book = project.codebook
    top = book.add_claim("top").id
    middle = book.add_claim("middle", top).id
    low = book.add_claim("low", middle).id
    ada = book.add_actor("Ada").id
    kept = quote_of(project, source, ada, middle, Stance.DENIES)
    emptied = quote_of(project, source, claim=middle)
    before = dump(project)
    book.remove_claim(middle)
    assert book.claim(low).parent_id == top
    assert [(said.actor_id, said.claim_id) for said in project.quotes.get(kept.id).statements] == [(ada, None)]
    assert project.quotes.get(emptied.id).statements == ()
    project.undo()
    assert dump(project) == before


def test_tallies_count_statements_by_stance(project: Project, source: Source) -> None:
    claim = project.codebook.add_claim("one").id
    project.codebook.add_claim("silent")
    for stance in (Stance.DENIES, Stance.DENIES, Stance.QUESTIONS, None):
        quote_of(project, source, None, claim, stance)
    assert project.codebook.tallies() == {claim: Tally(denies=2, questions=1, unmarked=1)}
    assert project.codebook.tallies()[claim].total == 4


def test_what_is_gone_is_a_lookup_error(project: Project) -> None:
    for look in (project.codebook.actor, project.codebook.claim, project.sources.get, project.quotes.get):
        with pytest.raises(LookupError):
            look(404)


def test_actors_stand_under_one_another_and_never_under_themselves(project: Project) -> None:
    state, ministry, office = (project.codebook.add_actor(name).id for name in ("State", "Ministry", "Office"))
    project.codebook.move_actor(ministry, state)
    project.codebook.move_actor(office, ministry)
    with pytest.raises(Refused, match="under itself"):
        project.codebook.move_actor(state, office)
    project.codebook.remove_actor(ministry)
    assert project.codebook.actor(office).parent_id == state
    project.undo()
    assert project.codebook.actor(office).parent_id == ministry


def test_an_actor_that_stood_under_the_one_merged_into_it_comes_to_stand_above(project: Project) -> None:
    top, state, ministry, office = (project.codebook.add_actor(name).id for name in ("Top", "State", "Mi", "Office"))
    for child, parent in ((state, top), (ministry, state), (office, ministry)):
        project.codebook.move_actor(child, parent)
    project.codebook.merge_actors(office, state)
    assert project.codebook.actor(office).parent_id == top
    assert project.codebook.actor(ministry).parent_id == office


def test_actors_merged_by_mistake_are_split_again_with_all_that_came_along(project: Project, source: Source) -> None:
    book = project.codebook
    claim = book.add_claim("Varnia ordered the strike.").id
    keep = book.add_actor("Ada Kovács").id
    other = book.add_actor("Minister", ActorKind.STATE, aliases=["the minister"]).id
    child = book.add_actor("Spokesman").id
    book.move_actor(child, other)
    book.add_role(other, "minister")
    project.memos.write("actor", other, "Two people?")
    both = quote_of(project, source, keep, claim)
    project.quotes.state(both.id, actor_id=other, claim_id=claim)
    theirs = quote_of(project, source, other, claim, via=keep)
    passed = quote_of(project, source, child, claim, via=other)
    before = book.actor(other)
    book.merge_actors(keep, other)
    own = quote_of(project, source, keep)
    project.quotes.restate(project.quotes.get(passed.id).statements[0].id, via_id=None)
    ((merge, name),) = book.merges(actor_id=keep)
    again = book.split_actor(merge)
    assert (name, again.name, again.kind) == ("Minister", "Minister", ActorKind.STATE)
    assert [each.title for each in again.roles] == [each.title for each in before.roles]
    assert again.names == before.names
    assert book.actor(keep).names == ("Ada Kovács",)
    assert {said.actor_id for said in project.quotes.get(both.id).statements} == {keep, again.id}
    assert [said.actor_id for said in project.quotes.get(theirs.id).statements] == [again.id]
    assert [said.actor_id for said in project.quotes.get(own.id).statements] == [keep]
    assert [said.via_id for said in project.quotes.get(passed.id).statements] == [None]
    assert book.actor(child).parent_id == again.id
    assert [memo.text for memo in project.memos.of("actor", again.id)] == ["Two people?"]
    with pytest.raises(Refused, match="told apart already"):
        book.split_actor(merge)
    for _ in range(4):
        project.undo()
    assert book.actor(other) == before


def test_claims_merged_by_mistake_are_split_again(project: Project, source: Source) -> None:
    book = project.codebook
    keep, other, low = (book.add_claim(text).id for text in ("one", "two", "three"))
    book.move_claim(low, other)
    mine, theirs = quote_of(project, source, claim=keep), quote_of(project, source, claim=other)
    book.merge_claims(keep, other)
    ((merge, _),) = book.merges(claim_id=keep)
    again = book.split_claim(merge)
    assert (again.text, again.parent_id) == ("two", None)
    assert book.claim(low).parent_id == again.id
    assert [project.quotes.get(each.id).statements[0].claim_id for each in (mine, theirs)] == [keep, again.id]
    assert book.merges(claim_id=keep) == []
