"""Files, folders and pasted text on their way in. Files are read and kept by processes of their own (see
``background.importing``), one Undo entry in all; this tells what came of them.

Sources appear in the list as they are done. What could not be read, and what is in the project already, collects
in one list with its reason; nothing is asked and nothing stops the rest.
"""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench import importers
from workbench.background.importing import Import, Wish
from workbench.background.journal import Journal
from workbench.background.keeping import Came, Keeper
from workbench.errors import Refused, WorkbenchError
from workbench.importers import workers
from workbench.importers.workers import Read
from workbench.language import tr, tr_n
from workbench.model import Location, Rejected
from workbench.store.references import Match
from workbench.store.versions import Outcome
from workbench.ui.alerts import sentence
from workbench.ui.jobs import Job
from workbench.ui.session import Session

_LOOK = 20  # milliseconds between two looks whether an import that was cancelled has ended


class Incoming(QObject):
    """``skipped`` are the files of the last import that did not come in; ``list_wanted`` asks to show them,
    ``review_wanted`` to look at the quotes of a source (its id) that has a new version, ``books_found`` to ask
    whether books come in whole or by chapter."""

    list_wanted = Signal()
    review_wanted = Signal(int)
    books_found = Signal(list)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._journal = Journal(session.project.id)
        self._running = 0
        self.skipped: list[Rejected] = []

    def add_files(
        self,
        paths: Sequence[Path],
        *,
        skip: Collection[Path] = (),
        step: int | None = None,
        earlier: int = 0,
        split_chapters: bool | None = None,
    ) -> Job:
        """Import files and folders; the first new source is opened when all are done. ``skip``, ``step`` and
        ``earlier`` go on with an import that was interrupted, ``split_chapters`` is what was said about books."""
        if not skip:
            self._journal.begin(paths, beside=self._running > 0)
        self._running += 1
        came = Came()
        work = Import(Wish(self._project.path, tuple(paths), frozenset(skip), step, earlier, split_chapters))
        job = self._session.jobs.start(
            work.run(),
            label=tr("Importing"),
            stepped=lambda _progress: self._take(work, came),
            done=lambda _result: self._finish(came),
            failed=lambda error: self._on_failed(work, came, error),
        )
        job.ended.connect(lambda: self._on_ended(job, work, came))
        return job

    def add_books(self, paths: Sequence[str], split_chapters: bool) -> None:
        """Import the books that were asked about, as part of the import they came with."""
        left = self._journal.read() if not self._running else None
        step, earlier = (left.step, left.added) if left else (None, 0)
        self.add_files([Path(path) for path in paths], step=step, earlier=earlier, split_chapters=split_chapters)

    def offer_to_go_on(self) -> None:
        """Say that an import was interrupted, where one was, and offer to go on with it."""
        left = self._journal.read()
        if left is None or self._running or self._project.read_only:
            return
        what = tr("An import was interrupted.")
        if left.finished:
            what = tr_n(
                "An import was interrupted after {n} file.|An import was interrupted after {n} files.",
                len(left.finished),
            )

        def go_on() -> None:
            self.add_files(left.paths, skip=left.finished, step=left.step, earlier=left.added)

        self._session.notify(what, tr("Go On"), go_on, kind="error")  # stays until it is answered

    def add_text(self, text: str, html: str | None = None, url: str | None = None) -> None:
        """Make a source of pasted or dropped text."""
        keeper = Keeper(self._project)
        try:
            keeper.keep([importers.read_paste(text, html, url)])
            keeper.label_step()
        except WorkbenchError as error:
            keeper.all.skipped.append(Rejected(tr("Pasted text"), str(error)))
        self._tell(keeper.all)

    def update_from(self, source_id: int, path: Path) -> Job:
        """Make what a file holds the newest version of a source."""
        read: list[Read] = []
        return self._session.jobs.start(
            workers.read_all([path]),
            label=tr("Reading", "a file is being read"),
            stepped=read.append,
            done=lambda _result: self._update(source_id, [item for each in read for item in each.items]),
            failed=lambda error: self._session.notify(sentence(error), kind="error"),
        )

    def tell_update(self, outcome: Outcome) -> None:
        """What became of the quotes, and a way to look at those that need it."""
        title = self._project.sources.get(outcome.source_id).title
        told = tr(
            "“{title}” is now at version {number}: {what}.",
            title=title, number=outcome.version.number, what=outcome.sentence,
        )  # fmt: skip
        if outcome.open:
            self._session.notify(told, tr("Review"), lambda: self.review_wanted.emit(outcome.source_id), kind="error")
        else:
            self._session.notify(told, tr("Undo"), self._session.undo)

    def _update(self, source_id: int, items: Iterable[object]) -> None:
        items = list(items)
        if len(items) != 1:
            self._session.notify(tr("The file holds several texts; an update is one."), kind="warn")
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

    def _take(self, work: Import, came: Came) -> None:
        while work.unread:
            news = work.unread.popleft()
            came.add(news.came)
            self._session.hear(news.changes)

    def _on_failed(self, work: Import, came: Came, error: Exception) -> None:
        self._take(work, came)
        came.skipped.append(Rejected("", sentence(error)))
        self._finish(came)

    def _on_ended(self, job: Job, work: Import, came: Came) -> None:
        """A job somebody cancelled is over once what was being written is written; one that ended with the program
        goes on the next time."""
        if job.state != "cancelled" or self._session.jobs.closed:
            return
        if job.alive:
            QTimer.singleShot(_LOOK, self, lambda: self._on_ended(job, work, came))
            return
        self._take(work, came)
        self._finish(came, stopped=True)

    def _finish(self, came: Came, *, stopped: bool = False) -> None:
        self._running -= 1
        books = [each for each in came.skipped if each.chapters]
        came.skipped = [each for each in came.skipped if not each.chapters]
        if not self._running:
            self._end_journal([Path(book.path) for book in books])
        self._session.catch_up()
        if books:
            self.books_found.emit(books)
        matches = self._set_matches_apart(came)
        if came.empty and (books or matches):
            self.ended.emit()
        else:
            self._tell(came, stopped=stopped)
        if matches:
            self._offer_to_fill(matches)

    def _set_matches_apart(self, came: Came) -> list[Match]:
        """The references that know more of sources that are here; those that know nothing new say so."""
        found = self._project.references.look_up(came.skipped) if not self._project.read_only else []
        told = {id(match.reference): match for match in found}
        left = []
        for each in came.skipped:
            match = told.get(id(each))
            if match is None or each.of is not None:
                left.append(each)
            elif not match.new:
                why = tr("It describes “{title}”, of which it says nothing new.", title=match.title)
                left.append(Rejected(each.path, why, match.source_id))
        came.skipped = left
        return [match for match in found if match.new]

    def _offer_to_fill(self, matches: list[Match]) -> None:
        count = len({match.source_id for match in matches})
        details = sum(len(match.new) for match in matches)
        told = tr(
            "The list knows {details} of {sources} you have. What is there already stays as it is.",
            details=tr_n("{n} detail more|{n} details more", details), sources=tr_n("{n} source|{n} sources", count),
        )  # fmt: skip

        def fill() -> None:
            filled = self._project.references.fill(matches)
            told = tr_n("Filled in {n} detail.|Filled in {n} details.", filled)
            self._session.notify(told, tr("Undo"), self._session.undo)

        self._session.notify(told, tr("Fill In"), fill, kind="error")  # stays until it is answered

    def _end_journal(self, asked: Sequence[Path]) -> None:
        """Nothing is left to do, but for books that wait for an answer."""
        left = self._journal.read()
        self._journal.end()
        if asked:
            self._journal.begin(asked)
            self._journal.note((), left.step if left else None, left.added if left else 0)

    def _tell(self, came: Came, *, stopped: bool = False) -> None:
        self.skipped = came.skipped
        if came.added:
            self._session.visit(Location(came.added[0]))
        text = tr("Stopped: {what}.", what=came.summary()) if stopped else f"{came.summary()}."
        questions = [outcome for outcome in came.updated if outcome.open]
        if len(came.updated) == 1 and not came.added and not came.skipped:
            self.tell_update(came.updated[0])
        elif len(came.skipped) == 1 and not came.added and not came.updated:
            self._tell_one(came.skipped[0])
        elif questions:
            self._session.notify(
                text, tr("Review"), lambda: self.review_wanted.emit(questions[0].source_id), kind="error"
            )
        elif came.skipped:
            # Stays until it is closed: whoever comes back from lunch is to see what did not come in.
            self._session.notify(text, tr("Show"), self.list_wanted.emit, kind="error")
        else:
            self._session.notify(text, tr("Undo"), self._session.undo)
        self.ended.emit()

    def _tell_one(self, skipped: Rejected) -> None:
        of = skipped.of
        if of is None:
            self._session.notify(skipped.reason, kind="warn")
        else:
            open_it = tr("Open It", "the source")
            self._session.notify(skipped.reason, open_it, lambda: self._session.visit(Location(of)), kind="warn")
