"""The command line as a script uses it: processes, pipes, locales, and no window anywhere."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.model import Span
from workbench.project import Project

ROOT = Path(__file__).resolve().parents[2]
Workbench = Callable[..., subprocess.CompletedProcess[str]]

ARTICLE = """Harbour of Keld closed for a week

By Ilse Brandt

KELD, 25 April 2023 — The harbour stays closed until Friday, Ada Kovács said on Monday, speaking of “a technical
matter”. Fishermen were not told.
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    own = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "XDG_DATA_HOME": str(tmp_path / "data")}
    return {**os.environ, **own, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error::ResourceWarning"}


@pytest.fixture
def workbench(tmp_path: Path, environment: dict[str, str]) -> Workbench:
    """``workbench(…)`` in a folder of its own; any value can be asked for with ``given=`` and ``LC_ALL=``."""

    def run(*arguments: str, given: str = "", **extra: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "workbench", *arguments],
            cwd=tmp_path,
            env={**environment, **extra},
            input=given,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done

    return run


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(ARTICLE + f"\nThe tide of day {number} was high.\n", "utf-8")
    return folder


def test_a_script_reads_quotes_and_reports(workbench: Workbench, articles: Path, tmp_path: Path) -> None:
    def ask(*arguments: str) -> Any:
        done = workbench(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        assert done.stdout.count("\n") == 1
        return json.loads(done.stdout)

    assert len(ask("import", "keld.swb", "articles")["imported"]) == 60
    [hit] = ask("search", "keld.swb", '"day 17"')["hits"]
    source = str(hit["source_id"])
    ask("quote", "keld.swb", source, "--exact", "a technical\nmatter", "--actor", "Ada Kovács", "--claim",
        "The harbour was closed for a technical reason.", "--stance", "asserts")  # fmt: skip
    ask("quote", "keld.swb", source, "--exact", "Fishermen were not told", "--note", "Who else?")
    assert [one["number"] for one in ask("quotes", "keld.swb")] == ["Q-001", "Q-002"]
    assert ask("verify", "keld.swb")["verified"] == 2
    assert ask("export", "keld.swb", "report.docx")["verified"] == 2
    assert (tmp_path / "report.docx").read_bytes()[:2] == b"PK"
    assert sorted(file.name for file in tmp_path.glob("keld.swb*")) == ["keld.swb"], "one file again when closed"


@pytest.mark.parametrize("verb", ["import", "sources", "search", "quotes", "export"])
def test_no_verb_imports_qt(verb: str, environment: dict[str, str], articles: Path, tmp_path: Path) -> None:
    more = {"import": ["articles/01.txt"], "search": ["harbour"], "export": ["report.docx"]}.get(verb, [])
    script = (
        "import sys\nfrom workbench.__main__ import main\n"
        "main(['import', 'keld.swb', 'articles/00.txt'])\nmain(sys.argv[1:])\n"
        "sys.exit('; '.join(sorted(name for name in sys.modules if name.startswith(('PySide6', 'workbench.ui')))))"
    )
    command = [sys.executable, "-c", script, verb, "keld.swb", *more]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.strip() == ""


@pytest.mark.skipif(os.name == "nt", reason="the shell is a POSIX one")
@pytest.mark.parametrize("arguments", ["sources keld.swb", "sources keld.swb --json", "show keld.swb 1"])
def test_a_reader_that_went_away_is_no_error(
    workbench: Workbench, articles: Path, tmp_path: Path, environment: dict[str, str], arguments: str
) -> None:
    workbench("import", "keld.swb", "articles")
    line = f'"{sys.executable}" -m workbench {arguments} | true; echo "status ${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", line], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("status 0\n", "")


def test_the_answer_is_utf_8_whatever_the_locale(workbench: Workbench) -> None:
    workbench("import", "keld.swb", "-", given=ARTICLE)
    done = workbench("search", "keld.swb", "kovacs", "--json", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert "Ada Kovács" in json.loads(done.stdout)["hits"][0]["snippet"]
    assert "Kovács" in done.stdout, "and readable without decoding escapes"


@pytest.mark.parametrize("arguments", [["--help"], ["search", "--help"]])
def test_help_needs_no_project(workbench: Workbench, arguments: list[str]) -> None:
    done = workbench(*arguments)
    assert done.returncode == 0
    assert "usage: workbench" in done.stdout


def test_a_mistyped_verb_opens_no_window(workbench: Workbench) -> None:
    for arguments in (["serch", "keld.swb", "x"], ["serch"], ["--sampel"]):
        done = workbench(*arguments)
        assert done.returncode == 2
        assert done.stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX ones")
def test_what_was_imported_before_a_kill_is_there(
    workbench: Workbench, articles: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "workbench", "import", "keld.swb", "articles", "-", "--json"],
        cwd=tmp_path,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    # It reads the folder, then waits for standard input, which never ends: everything of the folder is kept by then.
    looks = 100
    while looks and sources_of(workbench) < 60:
        looks -= 1
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert sources_of(workbench) == 60
    assert json.loads(workbench("verify", "keld.swb", "--json").stdout)["problems"] == []
    assert workbench("undo", "keld.swb").stdout == "Undone: Import 60 sources.\n"
    assert sources_of(workbench) == 0


def sources_of(workbench: Workbench) -> int:
    done = workbench("sources", "keld.swb", "--json")
    return len(json.loads(done.stdout)) if done.returncode == 0 else 0


def test_a_project_in_use_by_another_process_can_be_read(
    workbench: Workbench, articles: Path, tmp_path: Path
) -> None:
    workbench("import", "keld.swb", "articles/00.txt")
    with Project.open(tmp_path / "keld.swb") as project:
        project.quotes.add(1, [Span(0, 7)])
        [quote] = json.loads(workbench("quotes", "keld.swb", "--json").stdout)
        assert quote["segments"][0]["exact"] == "Harbour"
