"""The façade: one door to the file, light to open."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.drafts import draft
from workbench.errors import ProjectError
from workbench.model import Source, Span, Stance, Statement
from workbench.project import Counts, Project


def test_a_project_is_itself_again_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "Border strike.swb"
    with Project.create(path, title="The Keld strike") as made:
        source = made.sources.add(draft())
        quote = made.quotes.add(source.id, [Span(101, 125)])
    with Project.open(path) as again:
        assert (again.id, again.title, again.path) == (made.id, "The Keld strike", path)
        assert again.sources.get(source.id).quotes == 1
        assert again.quotes.get(quote.id) == quote
        assert again.undo_label == "Add quote Q-001"
    assert len(again.id) == 32
    assert int(again.id, 16)


def test_two_projects_never_share_an_id_and_are_named_after_their_file(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.swb") as one, Project.create(tmp_path / "b.swb") as two:
        assert one.id != two.id
        assert (one.title, two.title) == ("a", "b")


def test_closing_twice_is_nothing(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "a.swb")
    project.close()
    project.close()
    with pytest.raises(ProjectError, match="already a file"):
        Project.create(tmp_path / "a.swb")


def test_counts_say_what_needs_attention(project: Project, source: Source) -> None:
    assert project.counts() == Counts(sources=1, quotes=0, unattributed=0, orphans=0)
    ada = project.codebook.add_actor("Ada").id
    project.quotes.add(source.id, [Span(101, 110)], statement=Statement(0, 0, ada))
    quote = project.quotes.add(source.id, [Span(111, 120)], statement=Statement(0, 0, stance=Stance.DENIES))
    with project.step("re-import"):
        project._db.execute("update quote set anchor = 'orphan' where id = ?", [quote.id])
    assert project.counts() == Counts(sources=1, quotes=2, unattributed=1, orphans=1)


def test_the_report_cites_every_quote_to_the_letter(project: Project, source: Source) -> None:
    from workbench.report import Choices

    ada = project.codebook.add_actor("Ada Kovács").id
    claim = project.codebook.add_claim("Varnia ordered the strike.").id
    quote = project.quotes.add(
        source.id, [Span(126, 156)], statement=Statement(0, 0, ada, claim, Stance.DENIES), note="Compare the log."
    )
    project.memos.write("claim", claim, "Disputed.")
    report = project.report(Choices("The Keld strike"))
    cited = [entry for section in report.sections for entry in section.entries]
    assert [entry.quote for entry in cited] == [quote]
    assert [entry.source for entry in cited] == [project.sources.get(source.id)]


def test_what_is_committed_can_be_searched(project: Project, source: Source) -> None:
    for _ in project.search.refresh():
        pass
    assert [hit.source_id for hit in project.search.find("szabo").hits] == [source.id]
    project.sources.remove(source.id)
    for _ in project.search.refresh():
        pass
    assert project.search.find("szabo").hits == []


def test_opening_a_project_imports_only_what_the_first_window_needs() -> None:
    code = """
import sys
import workbench.project
slow = {"whoosh", "lxml", "docx", "trafilatura", "PySide6", "numpy", "workbench.search", "workbench.importers",
        "workbench.exporters", "workbench.report", "charset_normalizer"}
sys.stdout.write(" ".join(sorted(slow & set(sys.modules))))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == ""
