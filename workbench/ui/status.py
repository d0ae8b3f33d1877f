"""The foot of the window: when the last step was saved, how much there is, what is being worked on."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from workbench import language
from workbench.language import tr, tr_n
from workbench.model import Change
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.session import Session
from workbench.ui.tastes import STILL
from workbench.ui.widgets.naming import named


class StatusBar(QStatusBar):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self._saved = named(QLabel(), "status_saved")
        self._copied = self._failing = False
        self._at = ""
        self.show_place()
        self._counts = named(QLabel(), "status_counts")
        for label in (self._saved, self._counts):
            label.setContentsMargins(8, 0, 8, 0)
            self.addWidget(label)
        self._work = _Work(self)
        self.addPermanentWidget(self._work)
        session.changed.connect(self._on_changed)
        session.jobs.changed.connect(self._on_jobs)
        self.count()

    def count(self) -> None:
        counts = self._session.project.counts()
        parts = [tr_n("{n} source|{n} sources", counts.sources), tr_n("{n} quote|{n} quotes", counts.quotes)]
        if counts.unattributed:
            parts.append(tr_n("{n} unattributed|{n} unattributed", counts.unattributed))
        if counts.orphans:
            parts.append(tr_n("{n} orphan|{n} orphans", counts.orphans))
        self._counts.setText(" · ".join(parts))

    def show_place(self, *, copied: bool = False, reason: str = "") -> None:
        """Where steps are saved: in the project, in a copy of it (``copied``), or, with a ``reason``, nowhere."""
        self._copied, self._failing = copied, bool(reason) and not copied
        self._saved.setToolTip(reason or tr("Every step is saved as it is made."))
        self._say()

    def show_saving(self, saving: bool) -> None:
        """Of a disk that is slow: at once, because nothing else is drawn until it is done."""
        self._say(saving=saving)
        if saving:
            self._saved.repaint()

    def _say(self, *, saving: bool = False) -> None:
        if self._session.project.read_only:
            told = tr("Read only")
        elif saving:
            told = tr("Saving…")
        elif self._failing:
            told = tr("Not saved")
        elif self._copied:
            told = tr("Saved {time} in a copy only", time=self._at) if self._at else tr("Saved in a copy only")
        else:
            told = tr("Saved {time} ✓", time=self._at) if self._at else tr("Saved ✓")
        self._saved.setText(told)

    def _on_changed(self, _change: Change) -> None:
        self._at = f"{datetime.now():%H:%M:%S}"
        self._say()
        self.count()

    def _on_jobs(self) -> None:
        labelled = [job for job in self._session.jobs.running if job.label]
        self._work.follow(labelled[-1] if labelled else None)


class _Work(QWidget):
    """The newest job: its name, how far it is, Pause and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._seen = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self._label = QLabel()
        self._bar = named(QProgressBar(textVisible=False), "status_progress", tr("Progress"))
        self._bar.setFixedSize(QSize(140, 4))
        self._pause = self._button("pause", tr("Pause"), "job_pause")
        self._pause.clicked.connect(self._on_pause)
        cancel = self._button("x", tr("Cancel; what is finished stays"), "job_cancel")
        cancel.clicked.connect(self._on_cancel)
        for widget in (self._label, self._bar, self._pause, cancel):
            row.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def follow(self, job: Job | None) -> None:
        self.setVisible(job is not None)
        if job is None or job is self._job:
            self._job = job
            return
        self._job = job
        self._label.setText(f"{job.label}…")
        self._bar.setRange(0, int(STILL.kept()))  # a bar without an end moves by itself
        self._bar.reset()
        self._seen = 0
        job.progressed.connect(self._on_progressed)

    def _on_progressed(self, item: object) -> None:
        self._seen += 1
        done, total = getattr(item, "done", None), getattr(item, "total", None)
        if isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], int) and isinstance(item[1], int):
            done, total = item
        if self._job is None:
            return
        if done is None or not total:
            self._label.setText(f"{self._job.label} {language.number(self._seen)}")
            return
        self._label.setText(f"{self._job.label} {language.number(done)}/{language.number(total)}")
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_pause(self) -> None:
        if self._job is not None:
            self._job.pause(not self._job.paused)
            self._pause.setIcon(icon("play" if self._job.paused else "pause"))
            self._pause.setToolTip(tr("Go on") if self._job.paused else tr("Pause"))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _button(self, glyph: str, name: str, object_name: str) -> QToolButton:
        button = named(QToolButton(self), object_name, name)
        button.setIcon(icon(glyph))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(name)
        button.setFixedSize(24, 24)
        return button
