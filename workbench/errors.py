"""What can go wrong, in words for the person in front of the screen.

Every message is one whole sentence that says what happened; the edge that catches it adds what was not
affected and what can be done. Nothing here is raised for a programming mistake.
"""

from datetime import datetime
from pathlib import Path

from workbench.language import moment, tr


class WorkbenchError(Exception):
    """The parent of everything a user may be told; ``str(error)`` is the sentence."""


class UnreadableFile(WorkbenchError):
    """A file an importer cannot make a source of."""


class DuplicateSource(WorkbenchError):
    """The same text or the same bytes are in the project already, as source ``of``."""

    def __init__(self, message: str, of: int) -> None:
        super().__init__(message)
        self.of = of


class ProjectError(WorkbenchError):
    """A project file that cannot be opened, made or written."""

    def __init__(self, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.path = path


class GoneOn(ProjectError):
    """A step was not made because the disk went away under it, and the project is in a copy now, where the same step
    can be made."""


class DamagedProject(ProjectError):
    """A project file in which something is not as it was written; parts of it may still be read."""


class WriteProtected(ProjectError):
    """A project file, or its folder, that can only be read."""


class ProjectInUse(ProjectError):
    """Somebody has the project open for writing: ``who``, and ``since`` when, as far as it is known. It can still
    be read."""

    def __init__(self, path: Path, who: str, since: datetime | None) -> None:
        told = tr("“{name}” is open already: {who} has it. It can be opened to read only.", name=path.name, who=who)
        if since:
            told = tr(
                "“{name}” is open already: {who} has had it since {when}. It can be opened to read only.",
                name=path.name,
                who=who,
                when=moment(since.astimezone()),
            )
        super().__init__(told, path)
        self.who = who
        self.since = since


class Refused(WorkbenchError):
    """A wish that would break a promise (an empty quote, a claim that is its own parent)."""


class SpeakersDiffer(Refused):
    """Quotes to be merged name different speakers: ``actor_ids``, one of whom may have said all of it."""

    def __init__(self, message: str, actor_ids: tuple[int, ...]) -> None:
        super().__init__(message)
        self.actor_ids = actor_ids


class ExportError(WorkbenchError):
    """A report that could not be written; the file that stood there is untouched."""
