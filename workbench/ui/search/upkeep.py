"""Keeps the index at the project in the background: after edits, and where it is found to be missing or damaged.

One job at a time. What is edited meanwhile is taken up by the next: a job that gave way to a newer one would lose
what it has not written yet, and a long import would never be indexed at all.
"""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.background.indexing import bring_up_to_date
from workbench.language import tr, tr_later
from workbench.search import Lost, Progress, Results
from workbench.ui.jobs import Job
from workbench.ui.search.indexing import IndexStrip
from workbench.ui.session import Session

EDITED, BEHIND, IN_VAIN = 120, 500, 5000
"""Milliseconds from an edit to the index; from finding it behind without an edit; and from trying that in vain, where
another window is at it."""
LONGEST, STILL = 3.0, 1.0
"""Seconds an index rests at most (else as long as it worked) that is behind again when it is done, while edits go on
coming, the last within so many seconds: an import is indexed in large pieces."""
_MADE_AGAIN = {
    Lost.REMOVED: tr_later("The search index was removed. It has been made again; nothing else was touched."),
    Lost.DAMAGED: tr_later("The search index was damaged. It has been made again; nothing else was touched."),
    Lost.OUTDATED: tr_later(
        "The search index was made by another version of the program. "
        "It has been made again; nothing else was touched."
    ),
    Lost.CHANGED: tr_later(
        "The search index was changed from outside. It has been made again; nothing else was touched."
    ),
}


class Upkeep(QObject):
    """``grew`` is told while sources are being indexed, ``brought`` when all that could be done is done, ``failed``
    carries an exception."""

    grew = Signal()
    brought = Signal()
    failed = Signal(Exception)

    def __init__(self, session: Session, strip: IndexStrip) -> None:
        super().__init__(strip)
        self._session = session
        self._project = session.project
        self._search = session.project.search
        self._strip = strip
        self._job: Job | None = None
        self._more = self._tried = False
        self._began = self._edited = self._rests_until = 0.0
        self._lost: Lost | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.refresh)

    def edited(self) -> None:
        """Something is to be indexed anew, but not for every one of many edits."""
        self._edited = time.monotonic()
        pause = max(EDITED, int(1000 * (self._rests_until - self._edited)))
        if not self._soon.isActive() or self._soon.remainingTime() > pause:
            self._soon.start(pause)

    def answered(self, results: Results) -> None:
        """Where the index is behind and nobody is at it, it was lost."""
        self._strip.show_waiting(results.waiting)
        self._strip.show_trouble(self._search.trouble)
        if not results.behind:
            self._tried = False
        elif self._strip.is_idle and not self._soon.isActive():
            self._soon.start(IN_VAIN if self._tried else BEHIND)

    def refresh(self) -> None:
        """Bring the index to the project."""
        if self._is_running():
            self._more = True
        else:
            self._start(rebuilding=False)

    def rebuild(self) -> None:
        """Throw the index away and make it again."""
        self._start(rebuilding=True)

    def _is_running(self) -> bool:
        return self._job is not None and self._job.state == "running"

    def _start(self, *, rebuilding: bool) -> None:
        self._soon.stop()
        self._lost, self._more = None, False
        self._began = time.monotonic()
        self._job = self._session.jobs.start(
            bring_up_to_date(self._project, anew=rebuilding),
            label=tr("Indexing"),
            key="index",
            stepped=self._on_stepped,
            done=lambda _result: self._on_done(rebuilding=rebuilding),
            failed=self.failed.emit,
        )
        self._strip.follow(self._job, rebuilding=rebuilding)

    def _on_stepped(self, progress: Progress) -> None:
        self._lost = progress.lost
        self.grew.emit()

    def _on_done(self, *, rebuilding: bool) -> None:
        self._tried = True
        trouble = self._search.trouble
        self._strip.show_trouble(trouble)
        if rebuilding and not trouble:
            self._session.notify(tr("The search index is new."))
        elif self._lost:
            self._session.notify(tr(_MADE_AGAIN[self._lost]))
        self.brought.emit()
        if self._more:
            # An import goes on meanwhile: the larger the pieces the better.
            now = time.monotonic()
            if now - self._edited < STILL:
                self._rests_until = now + min(now - self._began, LONGEST)
            self._soon.start(max(EDITED, int(1000 * (self._rests_until - now))))
