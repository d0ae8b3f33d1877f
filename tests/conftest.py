"""A real project in a temporary folder, and a source in it. Nothing here or below writes into the user's folders."""

import gc
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests import worlds
from tests.drafts import draft
from tests.sharing import pytest_runtestloop
from workbench.model import Source
from workbench.project import Project

__all__ = ["pytest_runtestloop"]


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Caches, backups, settings and logs go where the test can see them, and away with it."""
    for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))


_finished = count(1)


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """As in the program (``workbench.ui.garbage``): not on the thread of a job. A test is too short for a timer."""
    gc.disable()
    yield
    if (number := next(_finished)) % 25 == 0:
        gc.collect(2 if number % 250 == 0 else 1)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with worlds.new(tmp_path / "Border strike.swb") as project:
        yield project


@pytest.fixture
def source(project: Project) -> Source:
    return project.sources.add(draft())
