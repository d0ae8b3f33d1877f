from dataclasses import replace
from pathlib import Path

import pytest

from tests.ui.story import Story
from workbench.model import Span, Stance
from workbench.project import Project
from workbench.report import Choices, Part
from workbench.report.changes import Difference, Kind, State, differences, state


@pytest.fixture
def story(project: Project) -> Story:
    return Story(project)


def now(project: Project, **choices: object) -> State:
    return state(project.report(Choices("The harbour", **choices)))  # type: ignore[arg-type]


def test_what_was_chosen_comes_back_as_it_was(project: Project) -> None:
    chosen = {
        "title": "The harbour", "by": "actor", "parts": frozenset({Part.CLAIMS, Part.INDEX}), "context": 4,
        "order": ("actor:2", "actor:1"), "excluded": frozenset({"actor:3"}), "template": Path("/a/b.dotx"),
        "comments": False, "filter": "gate -ferry", "summary": "Two\n\nparagraphs",
    }  # fmt: skip
    project.reports.choose(**chosen)
    project.reports.write_lead("actor:2", "What he said.")
    assert project.reports.choices("Nothing") == Choices(**chosen, leads={"actor:2": "What he said."})  # type: ignore[arg-type]


def test_what_nobody_chose_is_as_it_comes(project: Project) -> None:
    assert project.reports.choices("Harbour") == Choices("Harbour")
    assert project.reports.kept("format", "docx") == "docx"


def test_a_choice_and_a_text_are_each_a_step_that_can_be_undone(project: Project) -> None:
    project.reports.choose(paper="Letter")
    project.reports.write_lead("claim:1", "First.", "The gates")
    project.reports.write_lead("claim:1", "Second.", "The gates")
    assert project.undo_label == "Text of “The gates”"
    project.undo()
    assert project.reports.leads() == {"claim:1": "First."}
    project.undo()
    project.undo()
    assert project.reports.choices("x") == Choices("x")
    project.redo()
    assert project.reports.choices("x").paper == "Letter"


def test_choosing_what_is_chosen_already_leaves_no_step(project: Project) -> None:
    project.reports.choose(paper="Letter")
    before = project.history()
    project.reports.choose(paper="Letter")
    assert project.history() == before


def test_a_text_outlives_the_export_and_the_quotes_added_since(story: Story) -> None:
    project = story.project
    project.reports.write_lead(f"claim:{story.closed}", "Who closed it is disputed.")
    project.reports.record(Path("/away/report.docx"), now(project))
    story.quote(story.column, "Whoever locked the gates", story.keeper, story.closed, Stance.REPORTS)
    report = project.report(project.reports.choices(project.title))
    assert [section.lead for section in report.walk() if section.lead] == ["Who closed it is disputed."]


def test_an_export_is_recorded_by_name_and_no_undo_takes_it_back(story: Story) -> None:
    project = story.project
    steps = len(project.history())
    project.reports.record(Path("/away/secret/report.docx"), now(project))
    made = project.reports.exports()[0]
    assert (made.file, made.quotes, made.state) == ("report.docx", 7, now(project))
    assert len(project.history()) == steps
    project.undo()
    assert project.reports.exports()


def test_nothing_changed_is_no_difference_and_neither_is_what_was_undone(story: Story) -> None:
    then = now(story.project)
    assert differences(then, now(story.project)) == []
    story.project.quotes.remove(story.smile)
    story.project.undo()
    assert differences(then, now(story.project)) == []


def test_every_kind_of_change_since_an_export_is_told(story: Story) -> None:
    project = story.project
    number = {name: story.get(getattr(story, name)).number for name in ("never", "itself", "locked")}
    then = now(project)
    project.quotes.remove(story.never)
    span = story.get(story.itself).span
    project.quotes.set_spans(story.itself, [Span(span.start + 1, span.end)])
    project.quotes.restate(story.get(story.locked).statements[0].id, stance=Stance.DENIES)
    added = story.get(story.quote(story.column, "the passengers pay for it"))
    assert differences(then, now(project)) == [
        Difference(Kind.ADDED, added.number),
        Difference(Kind.REMOVED, number["never"]),
        Difference(Kind.WORDS, number["itself"]),
        Difference(Kind.SAID, number["locked"]),
    ]


def test_a_source_with_a_newer_version_is_told_of(story: Story) -> None:
    then = now(story.project)
    later = replace(then, sources={**then.sources, str(story.ferry): 99})
    assert differences(then, later) == [Difference(Kind.SOURCE, story.ferry)]


def test_a_filter_that_leaves_quotes_out_counts_as_a_change_of_the_report(story: Story) -> None:
    then = now(story.project)
    fewer = now(story.project, quotes=frozenset({story.never}))
    assert {each.kind for each in differences(then, fewer)} == {Kind.REMOVED}
