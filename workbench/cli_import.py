"""What ``import`` does: files through the worker processes into the project, as the window does it.

The rule: one Undo entry for all, kept a few at a time as they are read, so that what was read before a kill is there.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench import cli_output as output
from workbench.cli_output import tell
from workbench.errors import DuplicateSource, WorkbenchError
from workbench.model import Draft, Rejected, Source
from workbench.project import Project
from workbench.store.references import Match
from workbench.store.versions import Outcome

_SLICE = 0.25  # seconds between two commits


class _Pause:
    """Nobody knows when the next item comes: keep what is there now."""


_PAUSE = _Pause()


@dataclass(slots=True)
class Came:
    """What an import came to; paths beside it, in the order of coming."""

    imported: list[tuple[str, Source]] = field(default_factory=list)
    updated: list[tuple[str, Outcome]] = field(default_factory=list)
    duplicates: list[tuple[str, int]] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    known: list[Match] = field(default_factory=list)
    """References without a file that know more of sources that are there."""
    filled: bool = False

    def value(self) -> dict[str, Any]:
        return {
            "imported": [
                {"path": path, "source_id": source.id, "title": source.title} for path, source in self.imported
            ],
            "updated": [
                {"path": path, "source_id": made.source_id, "version": made.version.number,
                 "quotes": dict(made.found), "open": list(made.open)}
                for path, made in self.updated
            ],
            "duplicates": [{"path": path, "of": of} for path, of in self.duplicates],
            "rejected": [{"path": item.path, "reason": item.reason} for item in self.rejected],
            "known": [
                {"source_id": match.source_id, "fields": dict(match.new), "filled": self.filled}
                for match in self.known
            ],
        }  # fmt: skip

    def lines(self) -> Iterator[str]:
        rows = [(source.id, source.title, source.outlet, source.published) for _, source in self.imported]
        yield from output.table(("id", "title", "outlet", "date"), rows, elastic=1)
        for path, made in self.updated:
            yield f"{path} is version {made.version.number} of source {made.source_id}: {made.sentence}."
        for path, of in self.duplicates:
            yield f"{path} is source {of} already."
        for match in self.known:
            said = "; ".join(f"{name} {value}" for name, value in match.new.items())
            yield f"Source {match.source_id}: {said}{'' if self.filled else ' (--fill keeps it)'}."
        updated = f"{len(self.updated)} updated, " if self.updated else ""
        told = f"{len(self.duplicates)} there already, {len(self.rejected)} rejected."
        yield f"{len(self.imported)} imported, {updated}{told}"


Item = Draft | Rejected | _Pause | None


def bring_in(project: Project, items: Iterator[Item], described: Callable[[Draft], Draft]) -> Came:
    """Keep what comes. ``None`` says that time has passed."""
    came = Came()
    step: int | None = None
    waiting: list[Draft | Rejected] = []
    begun = time.monotonic()
    for item in items:
        if isinstance(item, Draft | Rejected):
            waiting.append(item)
        if waiting and (item is _PAUSE or time.monotonic() - begun > _SLICE):
            step = _keep(project, waiting, described, came, step)
            waiting, begun = [], time.monotonic()
    _keep(project, waiting, described, came, step)
    return came


def look_up(project: Project, came: Came, *, fill: bool) -> None:
    """Find what references without a file say of sources that are there; keep it where that was asked for."""
    came.known = [match for match in project.references.look_up(came.rejected) if match.new]
    described = {id(match.reference) for match in came.known}
    came.rejected = [item for item in came.rejected if id(item) not in described]
    if fill and came.known:
        project.references.fill(came.known)
        came.filled = True


def read(paths: Sequence[str], *, split_chapters: bool = False) -> Iterator[Item]:
    """Every file in a worker process; ``-`` is standard input. ``split_chapters`` is for books."""
    from workbench import importers
    from workbench.importers import workers

    files = [Path(path) for path in paths if path != "-"]
    if files:
        for came in workers.read_all(files, split_chapters=split_chapters):
            yield from came.items or (None,)
    if "-" in paths:
        yield _PAUSE
        try:
            yield importers.read_bytes(sys.stdin.buffer.read(), "standard input")
        except WorkbenchError as error:
            yield Rejected("-", str(error))


def _keep(
    project: Project,
    items: Sequence[Draft | Rejected],
    described: Callable[[Draft], Draft],
    came: Came,
    step: int | None,
) -> int | None:
    drafts = [item for item in items if isinstance(item, Draft)]
    count = len(came.imported) + len(drafts)
    new = {source.id for _, source in came.imported}
    title = drafts[0].title if drafts else ""
    with project.step(f"Import “{title}”" if count == 1 else f"Import {count} sources", continues=step) as kept:
        for item in items:
            if isinstance(item, Rejected):
                tell(f"{item.path}: {item.reason}")
                came.rejected.append(item)
                continue
            path = item.path or "-"
            try:
                made = project.versions.bring_in(described(item), besides=new)
            except DuplicateSource as error:
                came.duplicates.append((path, error.of))
                continue
            if isinstance(made, Outcome):
                came.updated.append((path, made))
            else:
                came.imported.append((path, made))
                new.add(made.id)
    return kept if came.imported or came.updated else None
