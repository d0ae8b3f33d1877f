"""What the program stands on: a Qt that fits this Python, and a lock that installs the same thing everywhere."""

import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"


def pins() -> dict[str, list[str]]:
    """For each package its entries: the line with version and marker, then the lines with hashes."""
    entries: dict[str, list[str]] = {}
    for entry in re.split(r"\n(?=[^\s])", LOCK.read_text("utf-8")):
        if not entry.startswith("#"):
            entries.setdefault(entry.split("==")[0], []).append(entry)
    return entries


def test_calls_into_qt_keep_their_references_to_none() -> None:
    # PySide6 6.12.0 on Python below 3.12 loses one reference to None a call, and aborts after some thousand.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("a")
    assert before - sys.getrefcount(None) < 500


def test_every_pinned_package_has_hashes() -> None:
    for entries in pins().values():
        for entry in entries:
            assert re.match(r"^[a-z0-9-]+==\S+", entry)
            assert re.search(r"^ +--hash=sha256:[0-9a-f]{64}", entry, re.MULTILINE), entry.splitlines()[0]


def test_the_lock_names_no_index_host() -> None:
    text = LOCK.read_text("utf-8")
    assert not re.search(r"://|\bindex|find-links|\s@\s", text, re.IGNORECASE)


def test_the_lock_holds_every_package_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    to_run, for_tests = LOCK.read_text("utf-8").split("# For the tests, checks and packages only.")

    def name(requirement: str) -> str:
        match = re.match(r"[A-Za-z0-9._-]+", requirement)
        assert match
        return re.sub(r"[._-]+", "-", match[0]).lower()

    for requirement in project["dependencies"]:
        assert f"\n{name(requirement)}==" in to_run, f"{requirement}: run “python3 packaging/dev.py lock”"
    for requirement in project["optional-dependencies"]["test"]:
        assert f"\n{name(requirement)}==" in for_tests, f"{requirement}: run “python3 packaging/dev.py lock”"


@pytest.mark.parametrize("package", ["pyside6-essentials", "shiboken6"])
def test_the_lock_keeps_the_broken_qt_away_from_old_pythons(package: str) -> None:
    old, new = sorted(pins()[package])
    assert re.match(package + r"==6\.11\.\d+ ; python_full_version < '3\.12' ", old)
    assert re.match(package + r"==6\.(1[2-9]|[2-9]\d)\.\d+ ; python_full_version >= '3\.12' ", new)
