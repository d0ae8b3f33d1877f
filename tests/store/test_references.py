"""References without a file find the source they describe, and say only what nobody knew."""

import pytest

from tests.drafts import draft
from workbench.importers import bibliography
from workbench.importers.kinds import Kind
from workbench.model import Rejected
from workbench.project import Project

NIGHT = "The gates of the dam were opened at night"


def reference(**facts: str) -> Rejected:
    return Rejected("list.ris", "It has no file.", facts=tuple(facts.items()))


def add(project: Project, title: str = NIGHT, /, **facts: str | None) -> int:
    unknown = {"outlet": None, "byline": None, "published": None, "url": None}
    source_id = project.sources.add(draft(f"{title} and {project.counts().sources} boats sailed.")).id
    project.sources.edit(source_id, **{**unknown, "title": title, **facts})
    return source_id


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"url": "https://www.strait.example/a/"}, {"url": "http://strait.example/a#top"}),
        ({"url": "https://doi.org/10.1000/ABC"}, {"doi": "10.1000/abc"}),
        ({"url": "https://doi.org/10.1000/abc"}, {"doi": "doi:10.1000/abc"}),
        ({"published": "2023-05-02"}, {"title": "THE GATES OF THE DAM were opened at night", "published": "2023-05"}),
        ({"published": None}, {"title": NIGHT, "published": "2023-05-02"}),
    ],
)
def test_a_reference_is_known_by_address_doi_or_headline_and_date(
    project: Project, known: dict[str, str | None], said: dict[str, str]
) -> None:
    add(project, "Another night at the dam, and another gate")
    source_id = add(project, **known)
    (match,) = project.references.look_up([reference(**said, byline="Ada Quill")])
    assert match.source_id == source_id
    assert match.new["byline"] == "Ada Quill"


@pytest.mark.parametrize(
    "said",
    [
        {"title": NIGHT, "published": "2023-05-03"},
        {"title": "Night", "published": "2023-05-02"},
        {"title": "The gates of the dam", "published": "2023-05-02"},
        {"url": "https://strait.example/b"},
        {"doi": "10.1000/abd"},
    ],
)
def test_less_than_that_is_no_match(project: Project, said: dict[str, str]) -> None:
    add(project, published="2023-05-02", url="https://strait.example/a")
    assert project.references.look_up([reference(**said)]) == []


def test_a_headline_that_two_sources_have_names_neither(project: Project) -> None:
    add(project)
    add(project)
    assert project.references.look_up([reference(title=NIGHT)]) == []


def test_only_what_nobody_knew_is_filled_in_and_one_undo_takes_all_of_it_back(project: Project) -> None:
    first = add(project, outlet="The Strait Herald", url="https://strait.example/a")
    other = add(project, "Another night at the dam, and another gate")
    matches = project.references.look_up([
        reference(url="https://strait.example/a", outlet="Somebody Else", byline="Ada Quill", published="2023-05-02"),
        reference(title="Another night at the dam, and another gate", outlet="Keld Post"),
        reference(title="Another night at the dam, and another gate", outlet="Keld Gazette"),
    ])  # fmt: skip
    assert project.sources.get(first).byline is None, "nothing is written before somebody asks"
    assert project.references.fill(matches) == 3
    source = project.sources.get(first)
    assert (source.outlet, source.byline, source.published) == ("The Strait Herald", "Ada Quill", "2023-05-02")
    assert source.origins["byline"] == "file"
    assert project.sources.get(other).outlet == "Keld Post"
    assert project.undo_label == "Fill in details of 2 sources"
    project.undo()
    assert project.sources.get(first).byline is None
    assert project.sources.get(other).outlet is None


def test_lists_of_every_kind_tell_the_doi() -> None:
    ris = "TY  - NEWS\nTI  - Night\nDO  - 10.1000/abc\nER  - \n"
    bibtex = "@article{a, title = {Night}, doi = {10.1000/abc}}"
    csl = '[{"type": "article", "title": "Night", "DOI": "10.1000/abc"}]'
    for kind, text in ((Kind.RIS, ris), (Kind.BIBTEX, bibtex), (Kind.CSL, csl)):
        (found,) = bibliography.parse(text, kind)
        assert dict(found.facts) == {"title": "Night", "doi": "10.1000/abc"}
