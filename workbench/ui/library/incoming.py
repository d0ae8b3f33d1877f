"""Files, folders and pasted text on their way in: read by worker processes in a job, kept on this thread, one Undo
entry in all.

Sources appear in the list as they are done. What could not be read, and what is in the project already, collects
in one list with its reason; nothing is asked and nothing stops the rest. A text that is known by its address, its
file or its headline becomes a version of that source.
"""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench import importers
from workbench.errors import Refused, WorkbenchError
from workbench.importers import workers
from workbench.importers.workers import Read
from workbench.model import Location, Rejected
from workbench.store.versions import Outcome
from workbench.ui.jobs import Job
from workbench.ui.library.batch import Batch
from workbench.ui.library.pending import Journal
from workbench.ui.session import Session


class Incoming(QObject):
    """``skipped`` are the files of the last import that did not come in; ``list_wanted`` asks to show them,
    ``review_wanted`` to look at the quotes of a source (its id) that has a new version."""

    list_wanted = Signal()
    review_wanted = Signal(int)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._journal = Journal(session.project.id)
        self._running = 0
        self.skipped: list[Rejected] = []

    def add_files(
        self, paths: Sequence[Path], *, skip: Collection[Path] = (), step: int | None = None, earlier: int = 0
    ) -> Job:
        """Import files and folders; the first new source is opened when all are done. ``skip``, ``step`` and
        ``earlier`` go on with an import that was interrupted."""
        if not skip:
            self._journal.begin(paths, beside=self._running > 0)
        self._running += 1
        batch = Batch(self._session, self._journal.note, step, earlier)
        batch.emptied.connect(lambda: self._on_emptied(batch))
        job = self._session.jobs.start(
            batch.slowed(workers.read_all(paths, skip=skip)),
            label="Importing",
            stepped=batch.take,
            done=lambda _result: batch.end(),
            failed=batch.fail,
        )
        job.ended.connect(lambda: self._on_ended(job, batch))
        return job

    def offer_to_go_on(self) -> None:
        """Say that an import was interrupted, where one was, and offer to go on with it."""
        left = self._journal.read()
        if left is None or self._running or self._project.read_only:
            return
        what = f"An import was interrupted after {len(left.finished):,} files." if left.finished else (
            "An import was interrupted."
        )  # fmt: skip

        def go_on() -> None:
            self.add_files(left.paths, skip=left.finished, step=left.step, earlier=left.added)

        self._session.notify(what, "Go On", go_on, kind="error")  # stays until it is answered

    def add_text(self, text: str, html: str | None = None, url: str | None = None) -> None:
        """Make a source of pasted or dropped text."""
        batch = Batch(self._session)
        try:
            batch.keep([importers.read_paste(text, html, url)])
        except WorkbenchError as error:
            batch.skipped.append(Rejected("Pasted text", str(error)))
        self._finish(batch)

    def update_from(self, source_id: int, path: Path) -> Job:
        """Make what a file holds the newest version of a source."""
        read: list[Read] = []
        return self._session.jobs.start(
            workers.read_all([path]),
            label="Reading",
            stepped=read.append,
            done=lambda _result: self._update(source_id, [item for each in read for item in each.items]),
            failed=lambda error: self._session.notify(str(error), kind="error"),
        )

    def tell_update(self, outcome: Outcome) -> None:
        """What became of the quotes, and a way to look at those that need it."""
        title = self._project.sources.get(outcome.source_id).title
        told = f"“{title}” is now at version {outcome.version.number}: {outcome.sentence}."
        if outcome.open:
            self._session.notify(told, "Review", lambda: self.review_wanted.emit(outcome.source_id), kind="warn")
        else:
            self._session.notify(told, "Undo", self._session.undo)

    def _update(self, source_id: int, items: Iterable[object]) -> None:
        items = list(items)
        if len(items) != 1:
            self._session.notify("The file holds several texts; an update is one.", kind="warn")
            return
        item = items[0]
        try:
            if isinstance(item, Rejected):
                raise Refused(item.reason)
            outcome = self._project.versions.add(source_id, item)  # type: ignore[arg-type]
        except WorkbenchError as error:
            self._session.notify(str(error), kind="warn")
            return
        self.tell_update(outcome)

    def _on_ended(self, job: Job, batch: Batch) -> None:
        """A job somebody cancelled is over; one that ended with the program goes on the next time."""
        if job.state == "cancelled" and not self._session.jobs.closed:
            batch.end(stopped=True)

    def _on_emptied(self, batch: Batch) -> None:
        self._running -= 1
        if not self._running:
            self._journal.end()
        self._finish(batch)

    def _finish(self, batch: Batch) -> None:
        self.skipped = batch.skipped
        batch.label_step()
        if batch.added:
            self._session.visit(Location(batch.added[0]))
        text = batch.summary()
        questions = [outcome for outcome in batch.updated if outcome.open]
        if len(batch.updated) == 1 and not batch.added and not batch.skipped:
            self.tell_update(batch.updated[0])
        elif len(batch.skipped) == 1 and not batch.added and not batch.updated:
            self._tell_one(batch.skipped[0])
        elif questions:
            self._session.notify(text, "Review", lambda: self.review_wanted.emit(questions[0].source_id), kind="warn")
        elif batch.skipped:
            self._session.notify(text, "Show", self.list_wanted.emit, kind="warn")
        else:
            self._session.notify(text, "Undo", self._session.undo)
        self.ended.emit()

    def _tell_one(self, skipped: Rejected) -> None:
        of = skipped.of
        if of is None:
            self._session.notify(skipped.reason, kind="warn")
        else:
            self._session.notify(skipped.reason, "Open It", lambda: self._session.visit(Location(of)), kind="warn")
