"""Search over a real project: what the index says is what the file holds."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import worlds
from workbench import importers
from workbench.model import Block, BlockKind, Draft
from workbench.project import Project
from workbench.search import Search

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def refresh(made: Search) -> None:
    for _ in made.refresh():
        pass


def draft(title: str, text: str, hidden: str = "") -> Draft:
    whole = f"{title}\n{text}\n{hidden}" if hidden else f"{title}\n{text}"
    ends = len(title), len(title) + 1 + len(text)
    blocks = [Block(BlockKind.TITLE, 0, ends[0]), Block(BlockKind.PARAGRAPH, ends[0] + 1, ends[1])]
    if hidden:
        blocks.append(Block(BlockKind.BOILERPLATE, ends[1] + 1, len(whole), hidden=True, reason="comments"))
    name = f"{title}.txt"
    return Draft(whole, tuple(blocks), whole.encode(), name, "text/plain", "test", title, outlet="The Daily")


@pytest.fixture
def made(tmp_path: Path) -> tuple[Project, Search]:
    project = worlds.new(tmp_path / "border.swb")
    project.sources.add(draft("Strike ordered", "Kovács denied it.", "Szabó commented."))
    project.sources.add(draft("Talks stalled", "Szabó said so."))
    return project, Search(tmp_path / "index", project.corpus)


def test_imports_edits_hiding_and_undo_are_found_at_once(made: tuple[Project, Search]) -> None:
    project, search = made
    for up_to_date in (False, True):
        if up_to_date:
            refresh(search)
        assert (search.find("szabo").total, search.find("szabo").hidden_total) == (1, 1)
    first = project.sources.ids()[0]
    folded = [block.id for block in project.sources.blocks(first) if block.hidden]
    project.sources.set_hidden(first, folded, False)
    assert (search.find("szabo").total, search.find("szabo").hidden_total) == (2, 0)
    refresh(search)
    assert search.find("szabo").total == 2
    project.undo()
    assert search.find("szabo").total == 1
    refresh(search)
    assert search.find("szabo").total == 1
    project.sources.edit([first], title="Barley")
    assert search.find("in:title barley").total == 1
    refresh(search)
    assert search.find("in:title barley").total == 1
    project.sources.remove(first)
    assert search.find("kovacs").total == 0
    refresh(search)
    assert (search.find("kovacs").total, search.stale()) == (0, False)
    project.close()


def test_a_hit_is_a_place_in_the_canonical_text(made: tuple[Project, Search]) -> None:
    project, search = made
    refresh(search)
    hit = search.find("KOVACS outlet:daily").hits[0]
    assert hit.span.of(project.sources.text(hit.source_id)) == "Kovács"
    project.close()


def test_the_lines_of_a_hit_do_not_repeat_its_title_where_there_are_others(made: tuple[Project, Search]) -> None:
    project, search = made
    project.sources.add(draft("Barley strike", "The strike went on."))
    hit = next(hit for hit in search.find("strike").hits if "went on" in project.sources.text(hit.source_id))
    assert [line.text for line in hit.snippets] == ["The strike went on."]
    assert [span.of(project.sources.text(hit.source_id)) for span in hit.spans] == ["strike"] * 2
    assert hit.span == hit.spans[1]
    alone = next(hit for hit in search.find("ordered").hits)
    assert alone.snippet.startswith("Strike ordered")
    project.close()


def test_every_filter_is_one_the_project_knows(made: tuple[Project, Search]) -> None:
    project, search = made
    for query in ("outlet:x", "date:2023", "actor:x", "claim:x", "stance:+", "status:unread", "lang:en", "byline:x"):
        assert search.find(query).repairs == (), query
    assert search.find("status:unread").total == 2
    project.close()


@pytest.mark.parametrize(
    ("query", "written"),
    [("Lavrov", ("Lavrov",)), ("Turkiye", ("Turkiye", "Türkiye")), ("Lavrentiev", ("Lavrentiev",))],
)
def test_the_seeds_that_write_a_name_are_found_and_no_others(
    tmp_path: Path, query: str, written: tuple[str, ...]
) -> None:
    files = sorted(SEEDS.glob("*.txt"))
    if not files:
        pytest.skip("the seeds are not there")
    with Project.create(tmp_path / "seeds.swb") as project:
        for draft in importers.read_all(files):
            assert isinstance(draft, Draft)
            project.sources.add(draft)
        search = Search(tmp_path / "index", project.corpus)
        texts = {each: project.sources.text(each) for each in project.sources.ids()}
        expected = {each for each, text in texts.items() if any(name in text for name in written)}
        for _ in ("scanned", "indexed"):
            results = [*search.find(query).hits, *search.find(query, hidden=True).hits]
            assert {hit.source_id for hit in results} == expected
            refresh(search)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    field=st.sampled_from(["outlet", "date", "actor", "claim", "stance", "status", "lang", "byline", "in", "title"]),
    value=st.text(max_size=12) | st.from_regex(r"\d{4}(-\d\d){0,2}\.\.(\d{4}(-\d\d){0,2})?", fullmatch=True),
)
def test_no_filter_is_an_error(made: tuple[Project, Search], field: str, value: str) -> None:
    _, search = made
    search.find(f"{field}:{value}")
    search.find(f'{field}:"{value}"', as_you_type=True)
