"""Lists of quotes: what narrows them, what they stand under, and many changed at once."""

import pytest

from tests.drafts import draft, drafts
from tests.store.test_quotes import span_of
from workbench.model import Source, Stance, Statement
from workbench.project import Project


@pytest.fixture
def filled(project: Project, source: Source) -> Project:
    """Three quotes: Ada denies and Juno asserts "Ordered" in one source, nobody anything in a later one."""
    ada, juno = (project.codebook.add_actor(name).id for name in ("Ada Kovács", "Juno Szabó"))
    claim = project.codebook.add_claim("Varnia ordered it").id
    later = project.sources.add(
        draft("Later\nBridge\nBy\nThe Bridge stood.", published="2024", outlet="Étoile", title="A bridge")
    )
    add = project.quotes.add
    add(source.id, [span_of("We did not order")], statement=Statement(0, 0, ada, claim, Stance.DENIES), note="Zoé")
    add(source.id, [span_of("They ordered it")], statement=Statement(0, 0, juno, claim, Stance.ASSERTS))
    add(later.id, [span_of("The Bridge", "Later\nBridge\nBy\nThe Bridge stood.")])
    return project


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", [1, 2, 3]),
        ("KOVACS", [1]),
        ("varnia order", [1, 2]),
        ("not order", [1]),
        ("szabo they", [2]),
        ("etoile", [3]),
        ("courier", [1, 2]),
        ("zoe", [1]),
        ("q-002", [2]),
        ("3", [3]),
        ("nobody", []),
        ("100%", []),
    ],
)
def test_every_word_has_to_occur_in_what_is_seen_of_a_quote(filled: Project, words: str, found: list[int]) -> None:
    assert filled.quotes.ids(contains=words) == found


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2023-04-25", None, [1, 2, 3]),
        ("2023-04-26", None, [3]),
        (None, "2023", [1, 2]),
        (None, "2023-04-25", [1, 2]),
        (None, "2023-04-24", []),
        ("2024-06", None, [3]),
        ("2023", "2024", [1, 2, 3]),
    ],
)
def test_a_range_of_dates_includes_both_ends_and_dates_known_by_the_year(
    filled: Project, since: str | None, until: str | None, found: list[int]
) -> None:
    assert filled.quotes.ids(since=since, until=until) == found


def test_outlet_and_order_are_asked_of_the_source(filled: Project) -> None:
    outlet = next(each for each in filled.sources.outlets() if each.name == "Étoile")
    assert filled.quotes.ids(outlet_id=outlet.id) == [3]
    assert filled.quotes.ids(order="newest") == [3, 2, 1]
    assert filled.quotes.ids(order="date") == [1, 2, 3]
    assert filled.quotes.ids(order="date_desc") == [3, 1, 2]


def test_a_note_is_found_by_its_new_words_and_a_quote_by_its_new_boundaries(filled: Project) -> None:
    filled.quotes.set_note(1, "Compare")
    assert (filled.quotes.ids(contains="zoe"), filled.quotes.ids(contains="compare")) == ([], [1])
    filled.quotes.set_spans(1, [span_of("Officials met")])
    assert filled.quotes.ids(contains="officials") == [1]
    filled.undo()
    assert filled.quotes.ids(contains="officials") == []


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("actor", [("Ada Kovács", (1,)), ("Juno Szabó", (2,)), ("", (3,))]),
        ("claim", [("Varnia ordered it", (1, 2)), ("", (3,))]),
        ("stance", [("asserts", (2,)), ("denies", (1,)), ("", (3,))]),
        ("outlet", [("Étoile", (3,)), ("The Keld Courier", (1, 2))]),
        ("source", [("Varnia denies ordering the strike at Keld", (1, 2))]),
    ],
)
def test_quotes_stand_under_headings_by_name_and_those_without_one_last(
    filled: Project, by: str, groups: list[tuple[str, tuple[int, ...]]]
) -> None:
    ids = filled.quotes.ids() if by != "source" else [1, 2]
    assert [(group.name, group.ids) for group in filled.quotes.grouped(ids, by)] == groups


def test_a_quote_of_several_statements_stands_under_the_first_that_has_an_answer(filled: Project) -> None:
    filled.quotes.state(3, claim_id=1)
    filled.quotes.state(3, actor_id=2)
    filled.quotes.state(3, actor_id=1)
    assert [group.ids for group in filled.quotes.grouped([3], "actor")] == [(3,)]
    assert filled.quotes.grouped([3], "actor")[0].key == 2


def test_a_project_made_before_words_could_be_filtered_is_filtered_all_the_same(project: Project) -> None:
    # What a log of that time puts back has no folded form; its words come with the next change.
    for each in drafts(2):
        project.quotes.add(project.sources.add(each).id, [span_of("Officials")])
    with project.step("As undone from an old log"):
        project._db.execute("update segment set folded = ''")
    assert project.quotes.ids(contains="officials") == [1, 2]


def test_many_quotes_are_recoded_in_one_step(filled: Project) -> None:
    juno = filled.codebook.actors()[1].id
    filled.quotes.recode([1, 2, 3], actor_id=juno, stance=None)
    said = [quote.statements for quote in filled.quotes.many([1, 2, 3])]
    assert [[(each.actor_id, each.claim_id, each.stance) for each in of] for of in said] == [
        [(juno, 1, None)], [(juno, 1, None)], [(juno, None, None)],
    ]  # fmt: skip
    assert filled.undo_label == "Recode 3 quotes"
    filled.undo()
    assert filled.quotes.get(3).statements == ()


def test_only_the_statements_asked_for_are_recoded_and_what_says_the_same_is_one(filled: Project) -> None:
    ada, juno = (actor.id for actor in filled.codebook.actors())
    filled.quotes.state(1, actor_id=juno, claim_id=1, stance=Stance.DENIES, suggested=True)
    filled.quotes.recode([1, 3], actor_id=ada, of_actor=juno)
    (said,) = filled.quotes.get(1).statements
    assert (said.actor_id, said.suggested) == (ada, False)
    assert filled.quotes.get(3).statements == ()
    filled.quotes.recode([2], actor_id=None, claim_id=None, stance=None)
    assert filled.quotes.get(2).statements == ()


def test_what_another_process_has_written_is_found_by_its_words(filled: Project) -> None:
    assert filled.quotes.ids(contains="zebra") == []
    with Project.open(filled.path) as other:
        other.quotes.set_note(2, "A zebra")
    assert filled.quotes.ids(contains="zebra") == [2]
    filled.codebook.rename_actor(filled.codebook.actors()[1].id, "Zebra Nagy")
    filled.quotes.set_note(2, None)
    assert filled.quotes.ids(contains="zebra nagy") == [2]


def test_quotes_are_counted(filled: Project) -> None:
    assert (filled.quotes.count(), filled.quotes.count(1), filled.quotes.count(99)) == (3, 2, 0)
