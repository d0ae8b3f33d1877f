"""What of a user's work leaves the program where nobody asked it to: into its log, or over the network. Nothing."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.journeys import everything
from tests.journeys.program import ROOT, run

REFUSING = """
import os, sys

log = os.open(os.environ["ASKED"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)

def refuse(event, given):
    if event.startswith("socket."):
        family = given[1] if event == "socket.__new__" else getattr(given[0], "family", None) if given else None
        local = family is not None and int(family) == 1
        if not local and event not in ("socket.gethostname",):
            os.write(log, f"{event} {given}\\n".encode())
            raise PermissionError("no network here")

sys.addaudithook(refuse)
"""
DONE = ("2 sources", "Q-001 is kept", "handed in and checked", "helped", "all of it")


@pytest.mark.skipif(sys.platform == "win32", reason="a local connection of Python is no socket of its own kind there")
def test_a_whole_day_and_all_that_goes_wrong_in_it_says_nothing_of_the_work_and_connects_to_nobody(
    tmp_path: Path,
) -> None:
    everything.fill(tmp_path / "in")
    hook, asked = tmp_path / "hook", tmp_path / "asked"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(REFUSING, "utf-8")
    environment = {"EVERYTHING": str(tmp_path), "PAPER": "yes", "errors": "too"}
    environment |= {"PYTHONPATH": f"{hook}:{ROOT}", "ASKED": str(asked)}
    said = run("tests.journeys.everything", None, environment=environment)
    assert [line for line in (*DONE, "seen on paper", "went wrong") if line not in said] == [], said
    assert asked.read_text("utf-8") == "", "the network was asked for"
    written = {path: path.read_text("utf-8") for path in [*tmp_path.rglob("*.log*"), tmp_path / "bundle.txt"]}
    written[tmp_path / "the terminal"] = said
    for path, text in written.items():
        assert [kind for kind, word in everything.WORDS.items() if word.lower() in text.lower()] == [], (path, text)
    log = next(text for path, text in written.items() if path.name == "workbench.log")
    for place in ("KeyError\n  tests.journeys.everything", "which came of FileNotFoundError ENOENT", "QFile::open …"):
        assert place in log
        assert place in written[tmp_path / "bundle.txt"]


@pytest.mark.long
@pytest.mark.parametrize("paper", ["no", "yes"])
def test_the_kernel_sees_no_connection_either(tmp_path: Path, paper: str) -> None:
    """Qt's own code, too, and that of every library, in every process. A look at the printed page asks the print
    service of this machine for its printers, and nobody else."""
    strace = shutil.which("strace")
    if strace is None or subprocess.run([strace, "-qq", "-o", "/dev/null", "true"], check=False).returncode:
        pytest.skip("strace cannot watch a process here")
    everything.fill(tmp_path / "in")
    seen = tmp_path / "seen"
    watching = [strace, "-f", "-qq", "-e", "trace=%network", "-o", str(seen)]
    environment = {"EVERYTHING": str(tmp_path), "PAPER": paper}
    said = run("tests.journeys.everything", None, environment=environment, before=watching)
    assert [line for line in (*DONE, "another: 0") if line not in said] == [], said
    calls = [line for line in seen.read_text("utf-8", errors="replace").splitlines() if "(" in line]
    families = Counter(re.findall(r"\b(?:[AP]F_[A-Z0-9]+)\b", "\n".join(calls)))
    connected = [line for line in calls if "connect(" in line and "AF_UNIX" not in line]
    assert "AF_UNIX" in families, "nothing was looked at"
    if paper == "no":
        assert set(families) == {"AF_UNIX"}, families
    assert [line for line in connected if not re.search(r'htons\(631\).*("127\.0\.0\.1"|"::1")', line)] == []
    sys.stdout.write(f"{len(calls)} calls looked at: {dict(families)}\n")
