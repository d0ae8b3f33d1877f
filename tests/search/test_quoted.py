import pytest

from tests.ui.story import Story
from workbench.model import Stance
from workbench.project import Project
from workbench.search.quoted import Asked, matching_quotes


@pytest.fixture
def story(project: Project) -> Story:
    story = Story(project)
    project.quotes.set_note(story.smile, "Ask the clerk")
    return story


def ask(story: Story, query: str) -> Asked:
    return matching_quotes(story.project.corpus, query)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("gates", ["locked", "request"]),
        ("gates -request", ["locked"]),
        ('"closed the harbour"', ["never"]),
        ("order OR sailing", ["itself", "locked", "smile", "who", "unknown"]),
        ("actor:velik", ["never", "itself"]),
        ("actor:velik stance:-", ["never"]),
        ("actor:velik claim:“The company stopped sailing by itself” stance:-", []),
        ("outlet:courier stance:+", ["itself", "locked"]),
        ("gates outlet:courier", ["locked"]),
        ("date:2026-05-04", ["who", "request"]),
        ("in:notes clerk", ["smile"]),
        ("clerk", []),
        ("in:title dispute stance:+", ["itself", "locked"]),
        ("in:text fishing", ["who", "request"]),
        ("-actor:velik outlet:courier", ["locked", "smile"]),
        ("nobody NEAR/3 us", ["who"]),
    ],
)
def test_a_query_finds_the_quotations_it_asks_for(story: Story, query: str, names: list[str]) -> None:
    assert ask(story, query).ids == frozenset(getattr(story, name) for name in names)


def test_an_actor_and_a_stance_are_those_of_one_statement(story: Story) -> None:
    story.project.quotes.state(story.never, actor_id=story.keeper, claim_id=story.stopped, stance=Stance.ASSERTS)
    assert ask(story, "actor:velik stance:+").ids == frozenset({story.itself})


def test_nothing_asked_is_all_and_what_is_broken_is_mended_and_said(story: Story) -> None:
    assert ask(story, "  ").ids is None
    mended = ask(story, '"closed the harbour')
    assert mended.ids == frozenset({story.never})
    assert mended.repairs
