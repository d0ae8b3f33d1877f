"""The search index of many sources, made in a process of its own; of a few, on the job's own thread.

Both are ``Search.refresh`` and ``Search.rebuild``; the lock of the index lets one of them write. What a process
has committed is seen by the next search.
"""

import time
from collections.abc import Generator
from pathlib import Path

from workbench.background.child import Child, Line
from workbench.project import Project
from workbench.search import Progress

FEW = 100
"""Sources that are indexed before a process has started, and hardly felt by a window."""
_TOLD = 0.1  # seconds between two messages


def bring_up_to_date(project: Project, *, anew: bool = False) -> Generator[Progress, None, None]:
    """A job: as ``Search.refresh``, or with ``anew`` as ``Search.rebuild``."""
    search = project.search
    if not anew and search.outdated() <= FEW:
        yield from search.refresh()
        return
    child = Child(_index, project.path, anew)
    try:
        progress = Progress(0, 0)
        while True:
            said = child.hear()
            if isinstance(said, Progress):
                progress = said
                yield progress
                child.say(_GO_ON)
            elif isinstance(said, _Over):
                search.trouble = said.trouble
                return
            else:
                yield progress
    finally:
        child.close()


class _Over:
    """The last word: what ``Search.trouble`` is."""

    def __init__(self, trouble: str | None) -> None:
        self.trouble = trouble


_GO_ON = "go on"


# In the process.


def _index(line: Line, path: Path, anew: bool) -> None:
    with Project.open(path, read_only=True) as project:
        search, told = project.search, 0.0
        progress: Progress | None = None
        for progress in search.rebuild() if anew else search.refresh():
            if time.monotonic() - told > _TOLD:
                line.say(progress)
                line.hear()  # a window that pauses does not answer
                told, progress = time.monotonic(), None
        if progress is not None:
            line.say(progress)
            line.hear()
        line.say(_Over(search.trouble))
