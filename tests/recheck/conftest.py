"""A report of the sample project, exported once, and how to judge an edited copy of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import worlds
from tests.recheck.editing import Edited
from workbench import exporters, sample
from workbench.model import Span, Stance, Statement
from workbench.project import Project
from workbench.recheck import Check, Finding
from workbench.recheck.checking import judged
from workbench.recheck.known import Known, gather
from workbench.report import Choices

GAPPED = ("“The contract could not be clearer.", "the operator moves the gates.")


@dataclass(frozen=True)
class Desk:
    """The project's knowledge and its report."""

    project: Project
    known: Known
    report: Path

    def judge(self, path: Path) -> Check:
        return judged(self.known, path)

    def edited(self) -> Edited:
        return Edited(self.report)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("desk")
    worlds.begin(sample.build, folder / "sorrel.swb")
    with Project.open(folder / "sorrel.swb") as project:
        askel = project.codebook.find_actor("Jorun Askel")
        assert askel is not None
        text = project.sources.text(5)
        spans = [Span(text.index(part), text.index(part) + len(part)) for part in GAPPED]
        said = Statement(0, 0, askel.id, project.codebook.claims()[0].id, Stance.DENIES)
        project.quotes.add(5, spans, statement=said)
        report = folder / "report.docx"
        list(exporters.write(project.report(Choices("The Sorrel Dam", "Ruth Anders", by="source")), report))
        yield Desk(project, gather(project), report)


Judge = Callable[[Callable[[Edited], object]], Check]


@pytest.fixture
def judge(desk: Desk, tmp_path: Path) -> Judge:
    """Edit the report and judge what came of it."""

    def run(edit: Callable[[Edited], object]) -> Check:
        edited = desk.edited()
        edit(edited)
        return desk.judge(edited.save(tmp_path / "edited.docx"))

    return run


def of(result: Check, number: int) -> Finding:
    found = [finding for finding in result.findings if finding.number == number]
    assert found, f"nothing is said of Q-{number:03}"
    return found[0]
