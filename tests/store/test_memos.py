"""Memos: one an author and thing, gone and back with what they are about."""

import pytest

from workbench.model import Source, Span
from workbench.project import Project


def test_a_memo_is_rewritten_by_its_author_and_another_author_has_another(project: Project, source: Source) -> None:
    first = project.memos.write("source", source.id, "draft", "Ed")
    second = project.memos.write("source", source.id, "doubt", "Flo")
    again = project.memos.write("source", source.id, "final", "Ed")
    assert first is not None
    assert again is not None
    assert (again.id, again.text, again.about, again.about_id) == (first.id, "final", "source", source.id)
    assert project.memos.of("source", source.id) == [again, second]
    assert project.undo_label == "Write note"


def test_writing_the_same_again_is_no_step_and_writing_nothing_takes_it_away(project: Project) -> None:
    memo = project.memos.write("project", None, "scope\x00 \N{NO-BREAK SPACE}🧐")
    entries = len(project.history())
    assert project.memos.write("project", None, "scope\x00 \N{NO-BREAK SPACE}🧐") == memo
    assert len(project.history()) == entries
    assert project.memos.write("project", None, " ") is None
    assert project.memos.write("project", None, "") is None
    assert project.memos.of("project") == []
    project.undo()
    assert project.memos.all() == [memo]


def test_memos_are_about_anything_that_has_a_name(project: Project, source: Source) -> None:
    quote = project.quotes.add(source.id, [Span(101, 110)]).id
    actor, claim = project.codebook.add_actor("Ada").id, project.codebook.add_claim("one").id
    for about, about_id in (("quote", quote), ("source", source.id), ("actor", actor), ("claim", claim)):
        project.memos.write(about, about_id, about)
    project.memos.write("project", None, "project")
    assert [(memo.about, memo.text) for memo in project.memos.all()] == [
        (about, about) for about in ("quote", "source", "actor", "claim", "project")
    ]
    assert [memo.text for memo in project.memos.of("project")] == ["project"]
    project.sources.remove(source.id)
    project.codebook.remove_actor(actor)
    assert [memo.about for memo in project.memos.all()] == ["claim", "project"]
    project.undo()
    project.undo()
    assert len(project.memos.all()) == 5
    with pytest.raises(ValueError, match="cannot be about 'outlet'"):
        project.memos.of("outlet", 1)
