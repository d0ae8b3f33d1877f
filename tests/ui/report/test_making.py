"""The job behind the pages."""

from dataclasses import fields
from pathlib import Path

from tests.ui.story import Story
from workbench.report import Choices, build
from workbench.ui.report.making import _LOOKS, Begun, Kept, More, Told, Wish, make


def made(kept: Kept, **choices: object) -> list[object]:
    return [step for step in make(kept, Wish(Choices("The harbour", **choices))) if step]  # type: ignore[arg-type]


def test_what_only_looks_otherwise_is_the_same_report(story: Story, tmp_path: Path) -> None:
    """What ``_LOOKS`` names must be nothing that ``build`` reads, or a change of it would not be seen."""
    material = story.project.material()
    given = {"title": "Other", "subtitle": "S", "summary": "T", "client": "C", "notes": "endnotes", "paper": "Letter",
             "template": tmp_path / "a.dotx"}  # fmt: skip
    assert set(given) == set(_LOOKS)
    plain, other = build(Choices("The harbour"), material), build(Choices(**given), material)  # type: ignore[arg-type]
    for each in fields(plain):
        if each.name != "choices":
            assert getattr(plain, each.name) == getattr(other, each.name), each.name


def test_pages_come_first_and_what_is_told_of_them_before_the_last(story: Story) -> None:
    kept = Kept(story.project.path, story.project.corpus)
    kinds = [type(step) for step in made(kept)]
    assert kinds[0] is Begun
    assert kinds[-2:] == [Told, More]


def test_the_pages_are_numbered_through_whatever_order_they_come_in(story: Story) -> None:
    kept = Kept(story.project.path, story.project.corpus)
    steps = made(kept)
    sheets = [sheet for step in steps if isinstance(step, Begun | More) for sheet in step.sheets]
    assert [sheet.number for sheet in sheets] == list(range(1, len(sheets) + 1))


def test_what_changed_in_the_project_is_read_anew_only_when_it_is_stale(story: Story) -> None:
    kept = Kept(story.project.path, story.project.corpus)
    made(kept)
    before = kept.material
    made(kept, by="actor")
    assert kept.material is before
    story.project.quotes.remove(story.smile)
    kept.stale = True
    made(kept)
    assert kept.material is not None
    assert len(kept.material.quotes) == 6
