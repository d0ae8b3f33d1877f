"""A report with translations beside its quotations, and days they were said on, in other hands."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import worlds
from tests.recheck.editing import Edited, W
from workbench import exporters, sample
from workbench.project import Project
from workbench.recheck import Check, Verdict
from workbench.recheck.checking import judged
from workbench.recheck.known import gather
from workbench.report import Choices

Own = tuple[Project, Path]
GERMAN = "„Der Minister hat es 31 Mal nicht gesagt“ · so die Zeitung, „und niemand hat ihn je danach gefragt“"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Own]:
    worlds.begin(sample.build, tmp_path / "own.swb")
    with Project.open(tmp_path / "own.swb") as project:
        project.quotes.translations.write(project.quotes.ids()[0], GERMAN, language="de", translator="N. Quill")
        for said in project.quotes.get(project.quotes.ids()[0]).statements:
            project.quotes.restate(said.id, said_on="2021-02-03")
        path = tmp_path / "report.docx"
        list(exporters.write(project.report(Choices("The Sorrel Dam", by="source")), path))
        yield project, path


def check(own: Own, edit: Callable[[Edited], object] = lambda edited: None) -> Check:
    edited = Edited(own[1])
    edit(edited)
    return judged(gather(own[0]), edited.save(own[1].with_name("edited.docx")))


def retype(edited: Edited, old: str, new: str, style: str = "SWAttribution") -> None:
    """Type over the first of these words in a paragraph of that style."""
    for paragraph in edited.body.iter(W + "p"):
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        for element in paragraph.iter(W + "t"):
            if named is not None and named.get(W + "val") == style and old in (element.text or ""):
                element.text = str(element.text).replace(old, new)
                return
    raise AssertionError(f"{old!r} does not stand in a paragraph of {style}")


def problems(result: Check) -> list[tuple[str, Verdict, str]]:
    return [(each.label, each.verdict, each.difference) for each in result.problems]


def test_a_report_with_a_translation_stands_as_it_was_exported(own: Own) -> None:
    result = check(own)
    assert {each.verdict for each in result.findings} == {Verdict.VERBATIM}
    assert sum(each.number == 1 for each in result.findings) == 2  # the quotation and its translation


def test_a_translation_somebody_changed_is_found(own: Own) -> None:
    result = check(own, lambda edited: retype(edited, "31 Mal nicht", "37 Mal", "SWTranslation"))
    assert problems(result) == [("Q-001", Verdict.ALTERED, "31 → 37; nicht → (left out)")]
    assert "translation" in result.problems[0].reason


def test_the_speaker_below_a_pair_is_read(own: Own) -> None:
    speaker = own[0].codebook.actor(own[0].quotes.get(own[0].quotes.ids()[0]).statements[0].actor_id or 0).name
    other = next(actor.name for actor in own[0].codebook.actors() if actor.name != speaker)
    result = check(own, lambda edited: retype(edited, speaker, other))
    assert [verdict for _, verdict, _ in problems(result)] == [Verdict.MISATTRIBUTED]


def test_another_day_of_saying_it_is_found(own: Own) -> None:
    result = check(own, lambda edited: retype(edited, "said 3 February 2021", "said 4 February 2021"))
    assert [(each.label, each.verdict) for each in result.problems] == [("Q-001", Verdict.MISATTRIBUTED)]
    assert "recorded is 2021-02-03" in result.problems[0].reason


def test_a_translation_changed_in_the_project_since_is_said_so(own: Own) -> None:
    own[0].quotes.translations.write(own[0].quotes.ids()[0], "Ganz anders", language="de")
    assert [(each.label, each.verdict) for each in check(own).problems] == [("Q-001", Verdict.SOURCE_CHANGED)]


def test_saved_again_by_libreoffice_the_pair_still_stands(own: Own, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is not installed")
    profile, again = (tmp_path / "profile").as_uri(), tmp_path / "again"
    command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx"]
    subprocess.run([*command, "--outdir", str(again), str(own[1])], check=True, capture_output=True, timeout=180)
    result = judged(gather(own[0]), again / own[1].name)
    assert {each.verdict for each in result.findings} == {Verdict.VERBATIM}
    assert sum(each.number == 1 for each in result.findings) == 2
