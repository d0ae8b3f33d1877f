"""``workbench recheck``: its fields, its exit status, its copy."""

import json
from pathlib import Path

import docx
import pytest

from tests.recheck.conftest import Desk
from workbench import cli
from workbench.recheck import Verdict


def test_a_clean_report_ends_with_status_0_and_counts_every_verdict(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    status = cli.main(["recheck", str(desk.project.path), str(desk.report), "--json"])
    value = json.loads(capsys.readouterr().out)
    assert status == 0
    assert value["counts"] == {verdict.value: 0 for verdict in Verdict} | {"verbatim": len(desk.known.quotes)}
    assert {"number", "verdict", "found", "expected", "difference"} <= set(value["quotations"][0])


def test_an_altered_one_is_named_with_its_difference_and_status_1(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = desk.edited().replace(15, "31", "37").delete(22).save(tmp_path / "edited.docx")
    before = path.read_bytes()
    copy = tmp_path / "copy.docx"
    arguments = ["recheck", str(desk.project.path), str(path), "--comments", str(copy)]
    status = cli.main([*arguments, "--json"])
    value = json.loads(capsys.readouterr().out)
    assert status == 1
    altered = next(each for each in value["quotations"] if each["verdict"] == "altered")
    assert (altered["number"], altered["difference"]) == ("Q-015", "31 → 37")
    removed = next(each for each in value["quotations"] if each["verdict"] == "removed")
    assert (removed["number"], removed["found"]) == ("Q-022", None)
    assert path.read_bytes() == before
    assert len([each for each in docx.Document(str(copy)).comments if each.author == "Source Workbench"]) == 2
    assert cli.main(arguments) == 1
    assert "Q-015" in capsys.readouterr().out


def test_what_is_no_document_is_one_sentence(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.docx").write_text("plain text", "utf-8")
    assert cli.main(["recheck", str(desk.project.path), str(tmp_path / "notes.docx")]) == 1
    assert capsys.readouterr().err == "“notes.docx” is not a Word document (.docx).\n"
