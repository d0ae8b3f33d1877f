"""What becomes of a report in another program's hands: LibreOffice saves it again, and all of it still stands."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.recheck.conftest import Desk, of
from tests.recheck.editing import document
from workbench import exporters
from workbench.recheck import Verdict
from workbench.recheck.comments import write_comments
from workbench.report import Choices

Save = Callable[[Path], Path]


@pytest.fixture(scope="module")
def saved_again(tmp_path_factory: pytest.TempPathFactory) -> Save:
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is not installed")
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def save(path: Path) -> Path:
        out = tmp_path_factory.mktemp("saved")
        command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx"]
        subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=180)
        return out / path.name

    return save


@pytest.mark.parametrize("by", ["claim", "source"])
def test_saved_again_by_libreoffice_every_quotation_is_verbatim(
    by: str, desk: Desk, saved_again: Save, tmp_path: Path
) -> None:
    report = tmp_path / "report.docx"
    list(exporters.write(desk.project.report(Choices("The Sorrel Dam", by=by)), report))
    result = desk.judge(saved_again(report))
    assert [(each.label, each.verdict, each.reason) for each in result.findings if each.verdict != "verbatim"] == []
    assert {finding.number for finding in result.findings} == set(desk.known.quotes)


def test_alterations_are_found_after_libreoffice_saved_them(desk: Desk, saved_again: Save, tmp_path: Path) -> None:
    edited = desk.edited()
    edited.replace(15, "31", "37").track(28, "did not approve", "did approve").replace(33, " […] ", " ")
    edited.attribute(1, "Jorun Askel", "Petra Vollund")
    edited.replace(24, "“", "„").replace(14, ", and she sits in the cabinet,”", " […]”").move(31, behind=29)
    result = desk.judge(saved_again(edited.save(tmp_path / "edited.docx")))
    found = {finding.label: finding.verdict for finding in result.findings if finding.verdict != "verbatim"}
    assert found == {
        "Q-015": Verdict.ALTERED,
        "Q-028": Verdict.ALTERED,
        "Q-033": Verdict.ALTERED,
        "Q-001": Verdict.MISATTRIBUTED,
        "Q-024": Verdict.TYPOGRAPHY,
        "Q-014": Verdict.MARKED,
    }


def test_libreoffice_shows_the_comments_at_the_words_and_the_notes_under_their_numbers(
    desk: Desk, saved_again: Save, tmp_path: Path
) -> None:
    import docx

    edited = desk.edited().replace(15, "31", "37").attribute(1, "Jorun Askel", "Petra Vollund")
    path = edited.save(tmp_path / "edited.docx")
    result = desk.judge(path)
    write_comments(result, path, tmp_path / "copy.docx")
    again = saved_again(tmp_path / "copy.docx")
    ours = [each for each in docx.Document(str(again)).comments if each.author == "Source Workbench"]
    assert sorted(each.text.split(".")[0] for each in ours) == ["✗ Altered Q-015", "✗ Misattributed Q-001"]
    assert [each.verdict for each in desk.judge(again).findings] == [each.verdict for each in result.findings]


def test_a_draft_keeps_its_verdicts(desk: Desk, saved_again: Save, tmp_path: Path) -> None:
    path = document(
        "Askel said that “the operator moves the gates” and left.{note: Ilvar Monitor, 14 March 2024}",
        "Vollund wrote: “The messages have left our server.”",
        folder=tmp_path,
    )
    result = desk.judge(saved_again(path))
    assert [each.verdict for each in result.findings] == [Verdict.VERBATIM, Verdict.ALTERED]
    assert of(result, 22).difference == "(nothing) → have"
