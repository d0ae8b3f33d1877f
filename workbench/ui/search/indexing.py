"""What the search cannot do just now, and what is done about it: an index being made, stopped, or not writable.

Quiet: a line, a thread of progress, at most two buttons. Nothing is wrong with what is found meanwhile, and the line
says what is missing of it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workbench.language import number, tr, tr_later, tr_n
from workbench.search import Lost, Progress
from workbench.ui.jobs import Job
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import margins

_AGAIN = {
    Lost.REMOVED: tr_later("The search index was removed and is being made again"),
    Lost.DAMAGED: tr_later("The search index was damaged and is being made again"),
    Lost.OUTDATED: tr_later("The search index was made by another version of the program and is being made again"),
    Lost.CHANGED: tr_later("The search index was changed from outside and is being made again"),
}
MANY = 200
"""Sources that make an index worth speaking of: fewer are done before one has read the line."""


class IndexStrip(QWidget):
    """``index_wanted`` starts the index again, ``whole_wanted`` reads what is not indexed through, once."""

    index_wanted = Signal()
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("index_strip")
        self.setAccessibleName(tr("State of the search index"))
        self._job: Job | None = None
        self._done = self._total = self._waiting = 0
        self._stopped = self._rebuilding = False
        self._trouble = ""
        self._lost: Lost | None = None
        self._build()
        self._show()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done, and nobody said that nothing is to be done."""
        return self._job is None and not self._stopped and not self._trouble

    def follow(self, job: Job, *, rebuilding: bool) -> None:
        """Show how far a job that indexes is."""
        self._job, self._rebuilding, self._stopped = job, rebuilding, False
        self._done = self._total = 0
        self._lost = None
        job.progressed.connect(lambda item: self._on_progressed(job, item))
        job.ended.connect(lambda: self._on_ended(job))
        self._show()

    def show_waiting(self, waiting: int) -> None:
        """How many sources the last search did not look at."""
        self._waiting = waiting
        self._show()

    def show_trouble(self, trouble: str | None) -> None:
        self._trouble = trouble or ""
        self._show()

    def text(self) -> str:
        return self._line.text()

    def _build(self) -> None:
        self._line = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "index_line")
        self._line.setProperty("soft", True)
        self._line.setFont(ui_font(-1))
        self._bar = named(QProgressBar(textVisible=False), "index_progress", tr("Progress of the search index"))
        self._bar.setFixedHeight(4)
        self._pause = IconButton("pause", tr("Pause indexing"), "index_pause")
        self._cancel = IconButton("x", tr("Stop indexing; what is finished stays"), "index_cancel")
        self._pause.clicked.connect(self._on_pause)
        self._cancel.clicked.connect(self._on_cancel)
        self._again = named(QPushButton(tr("Index now")), "index_again")
        self._again.clicked.connect(self.index_wanted)
        self._whole = named(QPushButton(tr("Look at all now")), "index_whole")
        self._whole.clicked.connect(self.whole_wanted)
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        self._ways = QWidget()
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self._whole)
        buttons.addWidget(self._again)
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(0, 4, 0, 0)
        ways.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(12, 4, 8, 8))
        column.setSpacing(2)
        for widget in (self._line, self._progress, self._ways):
            column.addWidget(widget)

    def _show(self) -> None:
        running = self._job is not None and (self._total >= MANY or self._rebuilding)
        self._progress.setVisible(running)
        if running and self._job is not None:
            self._bar.setRange(0, self._total)
            self._bar.setValue(self._done)
            paused = self._job.paused
            self._pause.show_icon("play" if paused else "pause")
            self._pause.setToolTip(tr("Go on") if paused else tr("Pause indexing"))
            self._pause.setAccessibleName(self._pause.toolTip())
        lines = [self._state(running), self._missing()]
        text = "\n".join(line for line in lines if line)
        self._line.setText(text)
        self._whole.setVisible(self._waiting > 0)
        self._again.setVisible((self._stopped or bool(self._trouble)) and not running)
        self._again.setText(tr("Try again") if self._trouble else tr("Index now"))
        self._ways.setVisible(not self._whole.isHidden() or not self._again.isHidden())
        self.setVisible(bool(text))

    def _state(self, running: bool) -> str:
        if running and self._job is not None:
            what = self._doing(paused=self._job.paused)
            if not self._total:
                return f"{what}…"
            return tr("{what}: {done} of {sources}", what=what, **self._how_far())
        if self._trouble:
            return self._trouble
        if self._stopped:
            return tr("Indexing was stopped at {done} of {sources}. Searching works, but slower.", **self._how_far())
        return ""

    def _doing(self, *, paused: bool) -> str:
        if paused:
            return tr("Indexing is paused")
        if self._rebuilding:
            return tr("The index is being rebuilt")
        return tr(_AGAIN[self._lost]) if self._lost else tr("The index is being made")

    def _how_far(self) -> dict[str, str]:
        return {"done": number(self._done), "sources": tr_n("{n} source|{n} sources", self._total)}

    def _missing(self) -> str:
        if not self._waiting:
            return ""
        return tr_n(
            "{n} source is not indexed yet and not looked at.|{n} sources are not indexed yet and not looked at.",
            self._waiting,
        )

    def _on_progressed(self, job: Job, item: Progress) -> None:
        if job is self._job:
            self._done, self._total = item.done, item.total
            self._lost = item.lost
            self._show()

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._stopped = job.state == "cancelled" and self._done < self._total
            self._job = None
            self._show()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_pause(self) -> None:
        if self._job is not None:
            self._job.pause(not self._job.paused)
            self._show()
