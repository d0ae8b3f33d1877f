"""Files, folders and pasted text on their way in: read in a job, kept on this thread, one Undo entry in all.

Sources appear in the list as each file is done. What could not be read, and what is in the project already,
collects in one list with its reason; nothing is asked and nothing stops the rest.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench import importers
from workbench.errors import WorkbenchError
from workbench.model import Draft, Location, Rejected
from workbench.ui.jobs import Job
from workbench.ui.session import Session


class Incoming(QObject):
    """``skipped`` are the files of the last import that did not come in; ``list_wanted`` asks to show them."""

    list_wanted = Signal()
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self.skipped: list[Rejected] = []

    def add_files(self, paths: Sequence[Path]) -> Job:
        """Import files and folders; the first new source is opened when all are done."""
        batch = _Batch(self._session)
        return self._session.jobs.start(
            importers.read_all(paths),
            label="Importing",
            stepped=batch.keep,
            done=lambda _result: self._finish(batch),
            failed=lambda error: self._fail(batch, error),
        )

    def add_text(self, text: str, html: str | None = None, url: str | None = None) -> None:
        """Make a source of pasted or dropped text."""
        batch = _Batch(self._session)
        try:
            batch.keep(importers.read_paste(text, html, url))
        except WorkbenchError as error:
            batch.skipped.append(Rejected("Pasted text", str(error)))
        self._finish(batch)

    def _fail(self, batch: "_Batch", error: Exception) -> None:
        batch.skipped.append(Rejected("", str(error)))
        self._finish(batch)

    def _finish(self, batch: "_Batch") -> None:
        self.skipped = batch.skipped
        if batch.added:
            self._session.visit(Location(batch.added[0]))
        text = batch.summary()
        if batch.skipped and len(batch.skipped) == 1 and not batch.added:
            self._session.notify(batch.skipped[0].reason, kind="warn")
        elif batch.skipped:
            self._session.notify(text, "Show", self.list_wanted.emit, kind="warn")
        else:
            self._session.notify(text, "Undo", self._session.undo)
        self.ended.emit()


class _Batch:
    """One import while it runs: every slice joins the step of the one before."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._step: int | None = None
        self.added: list[int] = []
        self.skipped: list[Rejected] = []

    def keep(self, item: Draft | Rejected) -> None:
        if isinstance(item, Rejected):
            self.skipped.append(item)
            return
        project = self._session.project
        count = len(self.added) + 1
        label = f"Import “{item.title}”" if count == 1 else f"Import {count} sources"
        try:
            with project.step(label, continues=self._step) as step:
                source = project.sources.add(item)
            self._step = step
            self.added.append(source.id)
        except WorkbenchError as error:
            self.skipped.append(Rejected(item.path or item.filename, str(error)))

    def summary(self) -> str:
        count = len(self.added)
        parts = [f"{count} source{'' if count == 1 else 's'} imported"]
        if self.skipped:
            parts.append(f"{len(self.skipped)} skipped")
        return ", ".join(parts) + "."
