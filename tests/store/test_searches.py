"""Saved searches: one name, one query, undone like any step; questions asked are remembered beside the log."""

import pytest

from workbench.errors import Refused
from workbench.project import Project
from workbench.store.searches import REMEMBERED


def test_a_saved_search_is_listed_by_name_and_undone(project: Project) -> None:
    project.searches.save("Strike", "strike outlet:Post")
    first = project.searches.save(" Ángel  talks ", ' "peace talks" ')
    assert [(each.name, each.query) for each in project.searches.saved()] == [
        ("Ángel talks", '"peace talks"'),
        ("Strike", "strike outlet:Post"),
    ]
    project.undo()
    assert [each.name for each in project.searches.saved()] == ["Strike"]
    project.redo()
    assert project.searches.get(first.id) == first


def test_the_same_name_in_another_case_stands_for_the_new_query(project: Project) -> None:
    first = project.searches.save("Strike", "strike")
    again = project.searches.save("STRIKE", "strike -air")
    assert again.id == first.id
    assert [(each.name, each.query) for each in project.searches.saved()] == [("STRIKE", "strike -air")]


@pytest.mark.parametrize(("name", "query"), [("", "strike"), ("Strike", "  "), (" ", "")])
def test_a_search_without_name_or_words_is_refused(project: Project, name: str, query: str) -> None:
    with pytest.raises(Refused):
        project.searches.save(name, query)
    assert project.history() == []


def test_a_removed_search_comes_back(project: Project) -> None:
    saved = project.searches.save("Strike", "strike")
    project.searches.remove(saved.id)
    assert project.searches.saved() == []
    project.undo()
    assert project.searches.saved() == [saved]
    with pytest.raises(LookupError):
        project.searches.get(99)


def test_what_was_asked_is_newest_first_once_each_and_no_step(project: Project) -> None:
    for number in range(REMEMBERED + 3):
        project.searches.remember(f"word {number}")
    project.searches.remember(" word 7 ")
    project.searches.remember("  ")
    asked = project.searches.asked()
    assert asked[:2] == ["word 7", f"word {REMEMBERED + 2}"]
    assert len(asked) == REMEMBERED == len(set(asked))
    assert project.history() == []
