"""Large steps taken back, or done again, in a process of their own.

Each is one transaction as always: done whole, or not at all. Meanwhile nothing else can be written, and everything
can be read as it was before.
"""

from collections.abc import Generator
from pathlib import Path

from workbench.background.child import Child, Line
from workbench.model import Change
from workbench.project import Project

_OTHERS = 60.0  # seconds: an import may be writing


def retrace(project: Path, moves: int) -> Generator[None, None, list[Change]]:
    """A job: undo so many steps (less than 0), or redo them. Closing it gives up the step that is being put back;
    those before it stay as they have become."""
    child = Child(_retrace, project, moves)
    changes: list[Change] = []
    over = False
    try:
        while not over:
            said = child.hear()
            over = said == _OVER
            if isinstance(said, Change):
                changes.append(said)
            yield None
    finally:
        child.close(at_once=not over)
    return changes


_OVER = "over"


# In the process.


def _retrace(line: Line, path: Path, moves: int) -> None:
    with Project.open(path) as project:
        project.wait_for_others(_OTHERS)
        for _ in range(abs(moves)):
            change = project.undo() if moves < 0 else project.redo()
            if change is None:
                break
            line.say(change)
        line.say(_OVER)
