"""Reprints are found, grouped and shown, and nothing is done about them."""

import random
import re
import time

import pytest

from tests.drafts import draft
from workbench.background import comparing
from workbench.model import Block, BlockKind
from workbench.project import Project
from workbench.store import reprints

_WORDS = [
    "gate",
    "dam",
    "night",
    "river",
    "council",
    "log",
    "ferry",
    "court",
    "strait",
    "captain",
    "harbour",
    "envoy",
]


def story(seed: int, sentences: int = 40) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(chance.choices(_WORDS, k=12)).capitalize() + "." for _ in range(sentences)]


def add(project: Project, *paragraphs: str, title: str = "A", comments: str = "") -> int:
    text = "\n".join([*paragraphs, *([comments] if comments else [])])
    blocks, at = [], 0
    for line in text.split("\n"):
        hidden = line == comments and bool(comments)
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line), hidden, "comments" if hidden else None))
        at += len(line) + 1
    return project.sources.add(draft(text, blocks=tuple(blocks), title=title)).id


def test_a_reprint_is_found_from_both_sides_with_both_shares(project: Project) -> None:
    wire = story(1)
    original = add(project, *wire, title="Wire")
    reprint = add(project, *wire[:30], *story(2, 30), title="Reprint")
    add(project, *story(3), title="Stranger")
    (found,) = project.sources.near(original)
    assert found.source_id == reprint
    assert 0.65 < found.holds < 0.8
    assert 0.4 < found.held < 0.55
    (back,) = project.sources.near(reprint)
    assert (back.source_id, back.holds, back.held) == (original, found.held, found.holds)
    assert project.sources.ids(near=original) == [original, reprint]
    assert project.sources.ids(near=reprint, order="title") == [reprint, original]


def test_comments_do_not_make_strangers_alike(project: Project) -> None:
    same = " ".join(story(9, 60))
    first = add(project, *story(4), comments=same)
    second = add(project, *story(5), comments=same)
    assert project.sources.near(first) == []
    blocks = project.sources.blocks(first)
    for source_id in (first, second):
        project.sources.set_hidden(source_id, [project.sources.blocks(source_id)[-1].id], False)
    assert blocks[-1].hidden
    assert [each.source_id for each in project.sources.near(first)] == [second]


def test_what_was_removed_is_near_nobody_and_comes_back_by_undo(project: Project) -> None:
    wire = story(6)
    first, second = add(project, *wire), add(project, *wire, "One more sentence stands here.")
    project.sources.remove(second)
    assert project.sources.near(first) == []
    assert project.sources.near(second) == []
    project.undo()
    assert [each.source_id for each in project.sources.near(first)] == [second]
    assert project.undo_label is not None
    assert project.undo_label.startswith("Import")


def test_near_works_where_nothing_may_be_written_and_nothing_is_remembered(project: Project) -> None:
    wire = story(7)
    first, second = add(project, *wire), add(project, *wire[5:])
    with project._history.silent("Forget"):
        project._db.execute("delete from likeness")
    with Project.open(project.path, read_only=True) as reader:
        assert [each.source_id for each in reader.sources.near(first)] == [second]
    project.sources.near(first)
    assert project._db.execute("select count(*) from likeness").fetchone() == (2,)


def test_sources_that_tell_one_story_are_a_group_and_a_shared_background_is_none(project: Project) -> None:
    wire, background = story(8), story(10, 12)
    group = [add(project, *wire, f"Edition {n} of this wire story came out.") for n in range(3)]
    add(project, *story(11, 30), *background)
    add(project, *story(12, 30), *background)
    *_, found = project.corpus.groups()
    assert found == [tuple(group)]
    assert project.corpus.near(group[0]) == project.sources.near(group[0])


@pytest.mark.long
def test_ten_thousand_sources_are_compared_in_seconds(project: Project) -> None:
    names = [f"{first}{second}" for first in _WORDS for second in _WORDS]
    chance = random.Random(0)
    with project.step("Import"):
        for number in range(10_000):
            if number % 2 == 0:
                paragraphs = [" ".join(chance.choices(names, k=12)).capitalize() + "." for _ in range(40)]
            add(project, *paragraphs, f"Number {number} is the number of this text.")
    began = time.monotonic()
    *_, found = reprints.groups(project._db)
    assert time.monotonic() - began < 30
    assert found is not None
    assert len(found) == 5_000
    began = time.monotonic()
    assert [each.source_id for each in project.sources.near(1)] == [2]
    assert time.monotonic() - began < 1


def test_a_story_says_of_each_source_how_much_of_the_first_it_holds(project: Project) -> None:
    wire = story(1)
    later = add(project, *wire[:30], *story(2, 30), title="Reprint")
    first = add(project, *wire, title="Wire")
    same = add(project, *wire, "One more line.", title="The same")
    part = add(project, *wire[:24], title="Cut short")
    add(project, *story(3), title="Stranger")
    project.sources.edit(first, published="1999-05-01", agency="Reuters")
    *_, told = project.corpus.stories()
    assert told is not None
    (kin,) = told
    assert [each.source_id for each in kin] == [first, later, same, part]
    assert kin[0].wire == "Reuters"
    said = [
        "the first of them",
        r"contains 7\d\u00a0% of the first",
        "the same text",
        r"a part of the first \(\d+\u00a0%\)",
    ]
    assert all(re.fullmatch(pattern, each.sentence) for pattern, each in zip(said, kin, strict=True))
    assert 0.65 < kin[1].held < 0.8


def test_a_process_tells_the_same_stories_as_a_thread(project: Project) -> None:
    add(project, *story(1))
    add(project, *story(1)[:30], title="Cut short")
    add(project, *story(3), title="Stranger")
    *_, on_a_thread = comparing.stories(project.path, project.counts().sources)
    *_, in_a_process = comparing.stories(project.path, comparing.FEW + 1)
    assert on_a_thread == in_a_process
    assert [[kin.source_id for kin in told] for told in on_a_thread or ()] == [[1, 2]]
