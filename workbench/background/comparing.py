"""Which of many sources tell one story, worked out in a process of its own; of a few, on the job's own thread.

Both are ``Corpus.stories``. A thread that sets ten thousand texts against each other keeps a window waiting for more
than a second at a time; a process does not. It only reads.
"""

from collections.abc import Generator
from pathlib import Path

from workbench.background.child import Child, Line
from workbench.model import Kin
from workbench.project import Project

FEW = 100
"""Sources that are compared before a process has started, and hardly felt by a window."""

Told = list[tuple[Kin, ...]]


def stories(path: Path, count: int) -> Generator[Told | None, None, None]:
    """A job: yields ``None`` while it works and the stories at the end. ``count`` is how many sources there are."""
    if count <= FEW:
        with Project.open(path, read_only=True) as project:
            yield from project.corpus.stories()
        return
    child = Child(_compare, path)
    try:
        while (said := child.hear()) is None:
            yield None
        yield said
    finally:
        child.close()


# In the process.


def _compare(line: Line, path: Path) -> None:
    told: Told = []
    with Project.open(path, read_only=True) as project:
        for step in project.corpus.stories():
            told = step or told
            line.hear(0)  # ends this where nobody listens any more
    line.say(told)
