"""Says where one's work is saved, and helps where it cannot be saved in its place: the status at the foot, and a bar
across the window that stays while it is true.

The rule: nobody has to know of it for their work to be safe. Where the disk fails, the project goes on in a copy (see
``store.refuge``) and comes back by itself once it can; the bar says which of both it is, and what else can be done.
"""

from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from workbench.errors import DamagedProject, ProjectError
from workbench.language import tr, tr_later
from workbench.store.refuge import FAILING, FULL, GONE, PROTECTED, REPLACED, Trouble
from workbench.ui.status import StatusBar
from workbench.ui.widgets.standing_bar import Choice, StandingBar

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

LOOK = 5_000
"""Milliseconds between looks at the file, and attempts to come back to it."""
BY_ITSELF = 64 << 20
"""Bytes of a copy that is put back without a word; a larger one takes long, and waits until somebody asks."""

_WHAT = {
    FULL: tr_later("Not saved in “{name}”: its disk is full."),
    PROTECTED: tr_later("Not saved in “{name}”: its disk is write-protected."),
    FAILING: tr_later("Not saved in “{name}”: its disk reports errors, or was taken away."),
    GONE: tr_later("“{name}” is not in its place any more: its disk was taken away, or the file was moved."),
    REPLACED: tr_later("Another file was put in the place of “{name}”. Nothing is written into it."),
}


class Saving(QObject):
    """Made when the window is furnished."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session, self._project = window, window.session, window.session.project
        self._refuge = self._project.refuge
        status = window.statusBar()
        assert isinstance(status, StatusBar)
        self._status = status
        self._bar: StandingBar | None = None
        self._damage: list[str] = []
        self._busy = False
        self._shadowed = True
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.look)
        if self._project.read_only:
            self._follow()
            return
        self._refuge.watch()
        window.installEventFilter(self)
        self._refuge.on_change(self._follow)
        self._refuge.on_saving(status.show_saving)
        self._refuge.on_damage(self._on_damage)
        self._timer.start()
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        self._follow()

    def _on_damage(self, said: str) -> None:
        if not self._damage:  # what the whole file is like is not known yet
            self.tell_of_damage([said])

    def tell_of_damage(self, findings: list[str]) -> None:
        self._damage = findings
        self._follow()

    def heard(self, error: BaseException) -> bool:
        """Of something nobody caught: it may be the disk that could not be read. Whether the bar tells of it."""
        if isinstance(error, DamagedProject) and self._project.read_only:
            self._on_damage(str(error.__cause__ or error))
        elif not self._project.read_only:
            self._refuge.failed(error)
        return isinstance(error, DamagedProject) and bool(self._damage)

    def look(self) -> None:
        """Whether the file is still there; whether it can be written again."""
        if self._busy or self._project.held is not None or self._session.jobs.closed:
            return
        self._refuge.look()
        idle = not any(job.label for job in self._session.jobs.running)
        if self._refuge.wants_shadow and self._shadowed and idle:
            self._make_shadow()
        elif self._refuge.may_return(BY_ITSELF):
            self._return(by_itself=True)

    def try_again(self) -> None:
        trouble = self._refuge.trouble
        if trouble is not None and trouble.copy is not None:
            self._return(by_itself=False)
            return
        try:
            self._refuge.attempt()
        except ProjectError as error:
            self._session.notify(str(error), kind="warn")

    def save_elsewhere(self) -> None:
        """All of it into a file somebody names, in which the window then goes on."""
        self._window.commands.finish_edits()
        new = self._ask_where()
        if new is None:
            return

        def done(_nothing: None) -> None:
            self._refuge.settle()
            self._window.project_wanted.emit(new)

        self._work(
            _copying(self._project.path, new),
            tr("Saving a copy"),
            tr("A copy is being saved. Nothing can be changed until it is there."),
            done,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nobody should carry a stick away and think that everything is on it."""
        if event.type() == QEvent.Type.Close and self._project.held is None and self._refuge.unsettled:
            self._window.commands.finish_edits()
            while not self._may_go():
                pass
        return False

    def _may_go(self) -> bool:
        trouble = self._refuge.trouble
        assert trouble is not None
        box = QMessageBox(QMessageBox.Icon.Warning, "Source Workbench", _what(trouble), parent=self._window)
        box.setObjectName("not_in_the_project")
        box.setInformativeText(_left_behind(trouble, whole=self._refuge.all_there_is))
        save = box.addButton(tr("Save a Copy Elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        close = box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(close if trouble.lasts else save)
        box.exec()
        if box.clickedButton() is not save:
            return True
        new = self._ask_where()
        if new is None:
            return False
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            for _ in _copying(self._project.path, new):
                pass
            self._refuge.settle()
        except ProjectError as error:
            QMessageBox.warning(self._window, "Source Workbench", str(error))
        finally:
            QGuiApplication.restoreOverrideCursor()
        return not self._refuge.unsettled

    def _ask_where(self) -> Path | None:
        from workbench.ui import files

        proposed = f"{self._refuge.home.stem} ({tr('copy')}).swb"
        return files.ask_copy(self._window, files.COPIES, tr("Save a Copy Elsewhere"), proposed)

    def _make_shadow(self) -> None:
        def failed(_error: Exception) -> None:
            self._shadowed = False  # it is a second net: where there is no room for it, work goes on

        closed = self._session.jobs
        self._session.jobs.start(
            self._refuge.shadowing(lambda: closed.closed),
            key="shadow",
            stepped=self._refuge.take_shadow,
            failed=failed,
        )

    def _return(self, *, by_itself: bool) -> None:
        def done(_nothing: None) -> None:
            self._refuge.returned()
            self._session.notify(tr("Everything is in “{name}” again.", name=self._refuge.home.name))

        self._work(
            self._refuge.returning(),
            tr("Putting everything back"),
            tr("Everything is being put back in its place. Nothing can be changed until then."),
            done,
            quietly=by_itself,
        )

    def _work(
        self,
        work: Generator[None, None, None],
        label: str,
        reason: str,
        done: Callable[[None], None],
        *,
        quietly: bool = False,
    ) -> None:
        """A job during which nothing is written."""
        if self._busy or self._project.held is not None:
            return
        self._busy = True
        self._project.hold(reason)

        def over() -> None:
            self._busy = False
            self._project.hold(None)

        def finished(nothing: None) -> None:
            over()
            done(nothing)

        def failed(error: Exception) -> None:
            over()
            if not quietly:
                self._session.notify(str(error), kind="warn")

        job = self._session.jobs.start(work, label=label, done=finished, failed=failed)
        job.ended.connect(lambda: over() if job.state == "cancelled" else None)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _follow(self) -> None:
        trouble = self._refuge.trouble
        told = self._told(trouble)
        self._status.show_place(copied=trouble is not None and trouble.copy is not None,
                                       reason=" ".join(told[:2]) if trouble is not None and told else "")  # fmt: skip
        if told is None:
            if self._bar is not None:
                self._window.removeToolBar(self._bar)
                self._bar.deleteLater()
                self._bar = None
            return
        if self._bar is None:
            self._bar = StandingBar(self._window)
            self._window.addToolBarBreak()
            self._window.addToolBar(self._bar)
            self._bar.show()
        self._bar.say(*told)

    def _told(self, trouble: Trouble | None) -> tuple[str, str, str, list[Choice]] | None:
        elsewhere = ("standing_save", tr("Save a Copy Elsewhere…"), self.save_elsewhere)
        if trouble is not None:
            again = ("standing_again", tr("Try Again"), self.try_again)
            return _what(trouble), _meaning(trouble), _details(trouble), [again, elsewhere]
        if self._damage:
            return (
                tr("The file of this project is damaged."),
                tr("What you see is still there. Restore a backup, or save what can be read as a new project."),
                "\n".join(self._damage),
                [
                    ("standing_salvage", tr("Salvage…"), self._window.commands.upkeep.salvage),
                    ("standing_backups", tr("Backups…"), self._window.commands.upkeep.show_backups),
                ],
            )
        if self._project.read_only and self._session.read_only_because:
            return (
                self._session.read_only_because,
                tr("It can be read and searched, not changed. To go on working, save a copy elsewhere."),
                "",
                [elsewhere],
            )
        return None


def _what(trouble: Trouble) -> str:
    return tr(_WHAT[trouble.kind], name=trouble.home.name)


def _meaning(trouble: Trouble) -> str:
    if trouble.copy is None:
        return tr("What was saved is safe, but no disk has room to go on in a copy: what you change is not saved.")
    if trouble.lasts and trouble.kind == REPLACED:
        return tr(
            "You work in a copy on this computer that holds everything. Save it elsewhere, or put your file back."
        )
    if trouble.lasts:
        return tr("You work in a copy on this computer. It goes back into the file by itself as soon as it can.")
    return tr("You work in a copy that is lost when the computer is switched off. Save it elsewhere before that.")


def _left_behind(trouble: Trouble, *, whole: bool) -> str:
    time = f"{datetime.fromisoformat(trouble.since).astimezone():%H:%M}"
    if not trouble.lasts:
        return tr("What you did since {time} is not in it, and the copy it is kept in is lost when the computer is "
                  "switched off.", time=time)  # fmt: skip
    if whole:
        return tr("All of it is kept in a copy on this computer, and is there when you open the project here again.")
    return tr(
        "What you did since {time} is not in it. It is kept in a copy on this computer, and comes into the file when "
        "you open the project here again.",
        time=time,
    )


def _details(trouble: Trouble) -> str:
    since = datetime.fromisoformat(trouble.since).astimezone()
    lines = [
        tr("Project: {path}", path=str(trouble.home)),
        tr("Since: {time}", time=f"{since:%Y-%m-%d %H:%M:%S}"),
    ]
    if trouble.copy is not None:
        lines.append(tr("Copy in use: {path}", path=str(trouble.copy)))
    if trouble.said:
        lines.append(tr("Reported: {said}", said=trouble.said))
    return "\n".join(lines)


def _copying(project: Path, new: Path) -> Generator[None, None, None]:
    from workbench.store.backups import restore

    yield
    restore(project, new)
