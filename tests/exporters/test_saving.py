import errno
import os
from pathlib import Path

import pytest

from tests.exporters import sample
from workbench.errors import ExportError
from workbench.exporters import write
from workbench.exporters.saving import replacing
from workbench.report import Choices, build


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "report.docx"
    path.write_bytes(b"the old report")
    return path


def attempt(path: Path, error: OSError | None = None) -> str:
    try:
        with replacing(path) as file:
            file.write(b"half of the new one")
            if error:
                raise error
    except ExportError as told:
        return str(told)
    raise AssertionError("nothing was refused")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left"), "The disk is full: there is no room for “report.docx”."),
        (PermissionError(errno.EACCES, "denied"), "“report.docx” is open in another program or protected"),
        (OSError(errno.EIO, "Input/output error"), "“report.docx” could not be written: Input/output error."),
    ],
)
def test_whatever_fails_the_old_file_stands_and_nothing_is_left_behind(
    old: Path, error: OSError, sentence: str
) -> None:
    assert attempt(old, error).startswith(sentence)
    assert old.read_bytes() == b"the old report"
    assert list(old.parent.iterdir()) == [old]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert attempt(tmp_path / "nowhere" / "r.docx") == f"The folder “{tmp_path / 'nowhere'}” does not exist."


def test_a_folder_closed_to_writing_is_named(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    tmp_path.chmod(0o500)
    try:
        assert attempt(tmp_path / "r.docx") == f"The folder “{tmp_path}” cannot be written to."
    finally:
        tmp_path.chmod(0o700)


def test_a_read_only_file_is_not_replaced(old: Path) -> None:
    old.chmod(0o400)
    assert attempt(old).startswith("“report.docx” is read-only")
    assert old.read_bytes() == b"the old report"


def test_a_file_open_in_libreoffice_is_not_replaced(old: Path) -> None:
    (old.parent / ".~lock.report.docx#").write_text("someone")
    assert attempt(old).startswith("“report.docx” is open in LibreOffice")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / "r.docx").mkdir()
    assert attempt(tmp_path / "r.docx").startswith("“r.docx” is a folder")


def test_a_name_that_is_too_long_is_said_so(tmp_path: Path) -> None:
    assert "too long" in attempt(tmp_path / ("r" * 300 + ".docx"))


def test_the_new_file_keeps_the_old_ones_permissions(old: Path) -> None:
    old.chmod(0o640)
    with replacing(old) as file:
        file.write(b"the new report")
    assert old.stat().st_mode & 0o777 == 0o640
    assert old.read_bytes() == b"the new report"


def test_cancelling_leaves_the_old_file(old: Path) -> None:
    work = write(build(Choices("T"), sample.many(100)), old)
    next(work)
    assert len(list(old.parent.iterdir())) == 2
    work.close()  # type: ignore[attr-defined]
    assert list(old.parent.iterdir()) == [old]
    assert old.read_bytes() == b"the old report"


def test_an_unknown_ending_is_refused_at_once(tmp_path: Path) -> None:
    report = build(Choices("T"), sample.material())
    with pytest.raises(ExportError, match=r"cannot be written as “\.odt”"):
        write(report, tmp_path / "r.odt")
    with pytest.raises(ExportError, match="a name without an ending"):
        write(report, tmp_path / "r")
