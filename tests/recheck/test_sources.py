"""A source that changed after it was quoted: the document is right, and the reader is told all the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import worlds
from tests.recheck.conftest import of
from tests.recheck.editing import Edited
from workbench import exporters, sample
from workbench.model import Span
from workbench.project import Project
from workbench.recheck import Verdict
from workbench.recheck.checking import judged
from workbench.recheck.known import gather
from workbench.report import Choices


@pytest.fixture
def own(tmp_path: Path) -> Iterator[tuple[Project, Path]]:
    """A project of one's own to change, and its report."""
    worlds.begin(sample.build, tmp_path / "own.swb")
    with Project.open(tmp_path / "own.swb") as project:
        report = tmp_path / "report.docx"
        list(exporters.write(project.report(Choices("T", by="source")), report))
        yield project, report


def correct(project: Project, source_id: int, old: str, new: str) -> None:
    start = project.sources.text(source_id).index(old)
    project.versions.correct(source_id, Span(start, start + len(old)), new)


def test_a_quotation_whose_source_was_corrected_is_named_and_others_are_not(own: tuple[Project, Path]) -> None:
    project, report = own
    correct(project, 4, "31\u00a0dead", "33\u00a0dead")
    correct(project, 5, "Askel", "Askel, the minister,")
    result = judged(gather(project), report)
    assert [(each.label, each.verdict) for each in result.problems] == [("Q-015", Verdict.SOURCE_CHANGED)]


def test_the_place_shown_is_that_in_the_latest_text(own: tuple[Project, Path]) -> None:
    project, report = own
    correct(project, 4, "Qasrin", "The state of Qasrin")
    finding = of(judged(gather(project), report), 14)
    assert finding.verdict is Verdict.VERBATIM
    assert finding.source_span is not None
    assert finding.source_span.of(project.sources.text(4)) == finding.expected


def test_altered_words_outweigh_a_changed_source(own: tuple[Project, Path], tmp_path: Path) -> None:
    project, report = own
    correct(project, 4, "31\u00a0dead", "33\u00a0dead")
    edited = Edited(report).replace(15, "140", "410").save(tmp_path / "edited.docx")
    assert of(judged(gather(project), edited), 15).verdict is Verdict.ALTERED


def test_a_quote_the_project_let_go_is_still_held_against_what_was_exported(
    own: tuple[Project, Path], tmp_path: Path
) -> None:
    project, report = own
    quote = project.quotes.by_number(15)
    assert quote is not None
    project.quotes.remove(quote.id)
    finding = of(judged(gather(project), report), 15)
    assert (finding.verdict, finding.reason) == (Verdict.SOURCE_CHANGED, "The project no longer keeps this quote.")
    edited = Edited(report).replace(15, "31", "13").save(tmp_path / "edited.docx")
    assert of(judged(gather(project), edited), 15).verdict is Verdict.ALTERED
