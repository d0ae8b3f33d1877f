"""What somebody folds or keeps is remembered for the outlet, and never folds what an article says."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.drafts import draft
from tests.store.dumps import dump
from workbench.errors import Refused
from workbench.model import Block, BlockKind, Draft, Source
from workbench.project import Project
from workbench.store import foldings
from workbench.text import canonical

PROSE = "Officials met again on Friday, and the talks in Keld went on until the evening."


def _blocks(project: Project, source: Source) -> dict[str, Block]:
    text = project.sources.text(source.id)
    return {block.span.of(text): block for block in project.sources.blocks(source.id)}


def _paragraphs(*lines: str, hidden: str | None = None, **fields: str | None) -> Draft:
    """A draft of a headline and these lines, the last of them hidden for a reason where one is given."""
    text = canonical("\n".join(lines))
    blocks, start = [], 0
    for number, line in enumerate(lines):
        is_hidden = hidden is not None and number == len(lines) - 1
        kind = BlockKind.BOILERPLATE if is_hidden else BlockKind.PARAGRAPH if number else BlockKind.TITLE
        blocks.append(Block(kind, start, start + len(line), is_hidden, hidden if is_hidden else None))
        start += len(line) + 1
    return draft(text, blocks=tuple(blocks), title=lines[0], **fields)


def test_what_was_folded_once_is_folded_in_what_the_outlet_sends_next(project: Project) -> None:
    first = project.sources.add(_paragraphs("One", PROSE, "Join 1,200 readers of our letter"))
    line = _blocks(project, first)["Join 1,200 readers of our letter"]
    outcome = project.sources.set_hidden(first.id, [line.id], hidden=True)
    assert outcome == foldings.Outcome((line.id,), "The Keld Courier")
    theirs = project.sources.add(_paragraphs("Two", "JOIN 3,500 Readers of our letter", PROSE + " Again."))
    other = project.sources.add(_paragraphs("Three", "Join 9 readers of our letter", "Other.", outlet="Elsewhere"))
    assert [block.hidden for block in project.sources.blocks(theirs.id)] == [False, True, False]
    assert [block.reason for block in project.sources.blocks(theirs.id)] == [None, foldings.CHOSEN, None]
    assert not any(block.hidden for block in project.sources.blocks(other.id))


def test_what_was_kept_once_is_kept_in_what_the_outlet_sends_next(project: Project) -> None:
    note = "This article was translated by the Courier."
    first = project.sources.add(_paragraphs("One", PROSE, note, hidden="provenance"))
    project.sources.set_hidden(first.id, [_blocks(project, first)[note].id], hidden=False)
    second = project.sources.add(_paragraphs("Two", PROSE + " Still.", note, hidden="provenance"))
    kept = _blocks(project, second)[note]
    assert (kept.hidden, kept.reason, kept.paragraph) == (False, "provenance", 2)


def test_a_line_is_known_by_its_label_and_a_sentence_never_is(project: Project) -> None:
    first = project.sources.add(_paragraphs("One", PROSE, "Read more: Envoys meet in Halm"))
    folded = _blocks(project, first)["Read more: Envoys meet in Halm"]
    project.sources.set_hidden(first.id, [folded.id], hidden=True)
    sentence = "Read more: that was what the minister told his critics to do, and left."
    second = project.sources.add(_paragraphs("Two", PROSE + " Now.", sentence, "READ MORE: Ten dead in Keld"))
    assert [block.hidden for block in project.sources.blocks(second.id)] == [False, False, False, True]


def test_a_short_sentence_is_folded_where_it_stands_and_nowhere_else(project: Project) -> None:
    first = project.sources.add(_paragraphs("One", PROSE, "Why?"))
    outcome = project.sources.set_hidden(first.id, [_blocks(project, first)["Why?"].id], hidden=True)
    assert outcome.outlet is None
    second = project.sources.add(_paragraphs("Two", PROSE + " So.", "Why?"))
    assert not any(block.hidden for block in project.sources.blocks(second.id))


def test_captions_are_kept_as_a_kind(project: Project) -> None:
    def pictured(title: str, caption: str) -> Source:
        made = _paragraphs(title, f"{PROSE} {title}", caption, hidden="caption")
        last = made.blocks[2]
        blocks = (*made.blocks[:2], Block(BlockKind.CAPTION, last.start, last.end, True, "caption"))
        return project.sources.add(draft(made.text, blocks=blocks, title=title))

    first = pictured("One", "Ada Kovács in Keld")
    project.sources.set_hidden(first.id, [_blocks(project, first)["Ada Kovács in Keld"].id], hidden=False)
    second = pictured("Two", "Ships off Halm")
    assert not _blocks(project, second)["Ships off Halm"].hidden


def test_the_repeats_of_a_folded_line_go_with_it(project: Project) -> None:
    source = project.sources.add(_paragraphs("One", "Advertisement", PROSE, "ADVERTISEMENT", "The end of it."))
    first = next(block for block in project.sources.blocks(source.id) if block.start == 4)
    outcome = project.sources.set_hidden(source.id, [first.id], hidden=True)
    assert len(outcome.blocks) == 2
    assert [block.paragraph for block in project.sources.blocks(source.id)] == [None, None, 1, None, 2]


def test_saying_it_the_other_way_round_leaves_it_to_the_importer_again(project: Project) -> None:
    first = project.sources.add(_paragraphs("One", PROSE, "Follow us on Halmgram"))
    line = _blocks(project, first)["Follow us on Halmgram"]
    before = dump(project)
    project.sources.set_hidden(first.id, [line.id], hidden=True)
    project.sources.set_hidden(first.id, [line.id], hidden=False)
    after = dump(project)
    assert after["folding"] == []
    assert after["block"] == before["block"]


def test_folding_is_one_step_and_undone_as_one(project: Project) -> None:
    source = project.sources.add(draft())
    before = dump(project)
    paragraph = next(block for block in project.sources.blocks(source.id) if block.kind is BlockKind.PARAGRAPH)
    project.sources.set_hidden(source.id, [paragraph.id], hidden=True)
    assert project.undo_label == "Fold “Officials met on Monday. “We did not…”"
    project.undo()
    assert dump(project) == before


def test_a_text_is_never_folded_altogether(project: Project) -> None:
    source = project.sources.add(draft(outlet=None))
    blocks = project.sources.blocks(source.id)
    with pytest.raises(Refused, match="nothing left to read"):
        project.sources.set_hidden(source.id, [block.id for block in blocks], hidden=True)
    assert project.sources.blocks(source.id) == blocks


def test_the_site_is_enough_where_no_outlet_is_named(project: Project) -> None:
    url = "https://www.courier.example/2023/one"
    first = project.sources.add(_paragraphs("One", PROSE, "Sign up for the letter", outlet=None, url=url))
    line = _blocks(project, first)["Sign up for the letter"]
    assert project.sources.set_hidden(first.id, [line.id], hidden=True).outlet == "courier.example"
    again = "http://courier.example/two"
    lines = ("Two", PROSE + " Yes.", "Sign up for the letter")
    second = project.sources.add(_paragraphs(*lines, outlet=None, url=again))
    assert _blocks(project, second)["Sign up for the letter"].hidden


def test_a_newer_version_follows_what_was_said_of_the_outlet(project: Project) -> None:
    first = project.sources.add(_paragraphs("One", PROSE, "Support the Courier"))
    project.sources.set_hidden(first.id, [_blocks(project, first)["Support the Courier"].id], hidden=True)
    other = project.sources.add(_paragraphs("Two", PROSE + " Then."))
    project.versions.add(other.id, _paragraphs("Two", PROSE + " Then.", "Support the Courier"))
    assert _blocks(project, other)["Support the Courier"].hidden


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(line=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60), data=st.data())
def test_a_sentence_of_other_words_is_never_folded(project: Project, line: str, data: st.DataObject) -> None:
    line = canonical(line).replace("\n", " ")
    said = canonical(f"{line[: data.draw(st.integers(0, len(line)))]} he told us on Friday.")
    folded, block = Block(BlockKind.PARAGRAPH, 0, len(line)), Block(BlockKind.PARAGRAPH, 0, len(said))
    known = dict.fromkeys(filter(None, [foldings._shape(line, folded, True)]), True)
    if foldings._words(said, block) != foldings._words(line, folded):
        assert not foldings._as_chosen(said, block, known).hidden
