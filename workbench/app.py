"""The application: settings, look, log, and which project stands in the window. The only wiring of everything.

What the first window does not need is not imported here: the search engine, the importers and the Word
exporter come in when they are first used.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from workbench import resources
from workbench.errors import DamagedProject, ProjectInUse, WorkbenchError, WriteProtected
from workbench.language import tr
from workbench.model import Location
from workbench.project import Project
from workbench.ui import alerts, icons, tastes
from workbench.ui.ending import Ending, end_when_told
from workbench.ui.garbage import leave_alone_what_is_there
from workbench.ui.instance import Instance
from workbench.ui.main_window import MainWindow
from workbench.ui.opening import id_key, kept_of, may_only_read
from workbench.ui.presence import is_there
from workbench.ui.ready import TellReady
from workbench.ui.recents import recent_projects, remember_project
from workbench.ui.session import Session
from workbench.ui.settings import kept_desk, settings
from workbench.ui.speaking import speak
from workbench.ui.theme import STYLE, Scheme, apply, theme_for

if TYPE_CHECKING:
    from workbench.ui.welcome import Welcome


class Desk(QObject):
    """Opens and closes projects: at any time one window, either a project's or the welcome."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.window: MainWindow | Welcome | None = None
        self.project: Project | None = None
        self._scheme = Scheme(tastes.THEME.kept())
        self._theme = theme_for(self._scheme)
        self._dress()
        if tastes.STILL.kept():
            _hold_still()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    def begin(self, path: Path | None, *, sample: bool = False, reopen: bool = True) -> None:
        """Open what was asked for; else the project of last time, with ``reopen``; else the welcome."""
        if sample:
            self.open_sample()
            return
        last = next(iter(recent_projects()), None)
        there = last is not None and (is_there(last) or kept_of(last) is not None)
        was_open = there and settings().value("session/open") == str(last)
        if path is None and was_open and reopen:
            path = last
        if path is None or not self.open(path):
            self.welcome()

    def open(self, path: Path) -> bool:
        """Show a project in a window of its own and close the one before; say why where it cannot be opened."""
        if self.project is not None and path.absolute() == self.project.home:
            return True
        try:
            kept = kept_of(path)
            project = Project.open_kept(kept) if kept is not None else Project.open(path)
        except ProjectInUse as error:
            if not may_only_read(error, self.window):
                return False
            return self._open_to_read(path)
        except WriteProtected:
            return self._open_to_read(path, tr("“{name}” is on a disk, or in a folder, that is write-protected.",
                                               name=path.name))  # fmt: skip
        except DamagedProject as error:
            return self._open_damaged(path, error)
        except WorkbenchError as error:
            self._warn(error)
            return False
        try:
            self._show(project)
        except DamagedProject as error:  # as soon as something is read in it
            project.close()
            return self._open_damaged(path, error)
        return True

    def _open_to_read(self, path: Path, because: str = "") -> bool:
        try:
            self._show(Project.open(path, read_only=True), because)
        except WorkbenchError as error:
            self._warn(error)
            return False
        return True

    def _open_damaged(self, path: Path, error: DamagedProject) -> bool:
        """As far as it goes, if somebody wants that, or what is made of it."""
        from workbench.ui.damaged import Way, choose

        way, made = choose(path, str(error), str(settings().value(id_key(path), "")), self.window)
        if way is not Way.READ:
            return made is not None and self.open(made)
        try:
            project = Project.open(path, read_only=True)
            try:
                self._show(project, str(error))
            except DamagedProject:
                project.close()
                raise
        except DamagedProject:
            way, made = choose(path, str(error), str(settings().value(id_key(path), "")), self.window, readable=False)
            return made is not None and self.open(made)
        except WorkbenchError as other:
            self._warn(other)
            return False
        return True

    def summon(self, path: Path | None) -> None:
        """Another start of the program asked for this one, or for a project in it."""
        if path is not None:
            self.open(path)
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.raise_()
            self.window.activateWindow()

    def tell_of_a_crash(self, ending: Ending) -> None:
        """Say what is safe where the program did not end by itself the last time."""
        if not ending.crashed or self.window is None:
            return
        if isinstance(self.window, MainWindow):
            told = tr(
                "The program did not end properly the last time. Everything it showed as saved is there, and you are "
                "where you were."
            )
            show = self.window.commands.upkeep.show_problem
        else:
            told = tr("The program did not end properly the last time. Everything it showed as saved is there.")
            show = self._show_problem
            if ending.opening and (last := next(iter(recent_projects()), None)) is not None:
                told += " " + tr("It was opening “{name}”, which is not opened by itself now.", name=last.stem)
        self._say(told, tr("What Happened"), show)

    def _say(self, told: str, action: str | None = None, run: Callable[[], None] | None = None) -> None:
        """In whichever window there is, until it is closed."""
        if isinstance(self.window, MainWindow):
            self.window.session.notify(told, action, run, kind="error")
            return
        from workbench.ui.welcome import Welcome

        if isinstance(self.window, Welcome):
            self.window.say(told, action, run)

    def _show_problem(self) -> None:
        from workbench.ui.problem import Problem

        Problem(tr("No project is open."), self.window).show()

    def new(self, path: Path | None = None) -> bool:
        """Make a project at ``path``, or where the user says."""
        from workbench.ui import files

        path = path or files.ask_new_project(self.window)
        if path is None:
            return False
        try:
            project = Project.create(path)
        except WorkbenchError as error:
            self._warn(error)
            return False
        usual = {name: taste.kept() for name, taste in tastes.REPORT.items() if not tastes.is_usual(taste)}
        if usual:
            project.reports.choose(**usual)
        self._show(project)
        return True

    def open_sample(self) -> None:
        """The sample project, made the first time it is asked for; it is the user's own copy."""
        path = platformdirs.user_data_path("source-workbench") / "Sample project.swb"
        if not path.exists():
            from workbench import sample

            path.parent.mkdir(parents=True, exist_ok=True)
            sample.build(path)
        if not self.open(path):
            self.welcome()

    def welcome(self, *, preferring: bool = False) -> None:
        """What is shown while no project is; with the preferences open at the language, where it was chosen there."""
        from workbench.ui.welcome import Welcome

        window = Welcome(self._theme)
        window.opened.connect(self.open)
        window.dropped.connect(self._on_dropped)
        window.new_wanted.connect(self.new)
        window.open_wanted.connect(self._on_open)
        window.sample_wanted.connect(self.open_sample)
        window.preferred.connect(self._on_preferred)
        alerts.watch(self._say)
        self._replace(window)
        if preferring:
            window.show_preferences("language")

    def leave(self) -> None:
        """Close the project, not the program: the next start shows the welcome too."""
        window = self.window
        self._app.setQuitOnLastWindowClosed(False)
        if window is not None and window.close():  # which it does not where something could not be saved
            self.window = None
            window.deleteLater()
            settings().remove("session/open")
            self.welcome()
        self._app.setQuitOnLastWindowClosed(True)

    def _warn(self, error: WorkbenchError) -> None:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.warning(self.window, "Source Workbench", str(error))

    def _show(self, project: Project, read_only_because: str = "") -> None:
        session = Session(project, self._theme, self)
        session.read_only_because = read_only_because
        window = MainWindow(session, self._scheme)
        window.scheme_wanted.connect(self._on_scheme)
        window.new_wanted.connect(self.new)
        window.open_wanted.connect(self._on_open)
        window.sample_wanted.connect(self.open_sample)
        window.project_wanted.connect(self.open)
        window.leave_wanted.connect(self.leave)
        window.preferred.connect(self._on_preferred)
        window.closed.connect(lambda: self._on_closed(window, project))
        alerts.watch(self._say, window.commands.upkeep.heard)
        self._replace(window)
        self.project = project
        remember_project(project.home)
        settings().setValue("session/open", str(project.home))
        settings().setValue(id_key(project.home), project.id)
        try:
            self._restore_place(session, window)
        except DamagedProject as error:  # the text where one was; others may be whole
            window.commands.upkeep.saving.tell_of_damage([str(error.__cause__ or error)])
        QTimer.singleShot(2_000, window, window.commands.upkeep.offer_the_tour)

    def _restore_place(self, session: Session, window: MainWindow) -> None:
        """The texts and the sentences of last time, or the first source."""
        place = window.readers.take_up(kept_desk(session.project.id))
        if place is not None:
            session.visit(place)
        elif first := session.project.sources.first():
            session.visit(Location(first))

    def _replace(self, window: "MainWindow | Welcome") -> None:
        before, self.window = self.window, window
        if before is not None:
            before.close()
            before.deleteLater()
        window.show()

    def _on_closed(self, window: MainWindow, project: Project) -> None:
        project.close()
        QTimer.singleShot(1_000, self, lambda: leave_alone_what_is_there(swept=True))
        if window is self.window:
            self.project = None

    def _on_open(self) -> None:
        from workbench.ui import files

        path = files.ask_project(self.window, tr("Open Project"))
        if path is not None:
            self.open(path)

    def _on_dropped(self, paths: list[Path]) -> None:
        first = paths[0]
        name, number = tr("New project"), 2
        path = (first if first.is_dir() else first.parent) / f"{name}.swb"
        while path.exists():
            path = path.with_name(f"{name} {number}.swb")
            number += 1
        if self.new(path) and isinstance(self.window, MainWindow):
            self.window.incoming.add_files(paths)

    def _on_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        tastes.THEME.keep(str(scheme))
        self._theme = theme_for(scheme)
        self._dress()
        if self.window is not None:
            self.window.wear(self._theme)

    def _on_preferred(self, taste: tastes.Taste) -> None:
        if taste is tastes.LANGUAGE:
            QTimer.singleShot(0, self, self._speak_anew)  # who said so is a part of the window
        elif taste is tastes.THEME:
            QTimer.singleShot(0, self, lambda: self._on_scheme(Scheme(tastes.THEME.kept())))
        elif taste is tastes.STILL:
            _hold_still()

    def _speak_anew(self) -> None:
        """The window again in the language that was chosen, at the same place; when what is being worked on is
        done."""
        window, project = self.window, self.project
        if not isinstance(window, MainWindow) or project is None:
            speak(self._app)
            self._dress()
            self.welcome(preferring=window is not None and window.findChild(QWidget, "preferences") is not None)
            return
        if working := [job for job in window.session.jobs.running if job.label]:
            told = tr("The language changes as soon as this is done: {work}.", work=working[0].label)
            window.session.notify(told)
            working[0].ended.connect(lambda: QTimer.singleShot(0, self, self._speak_anew))
            return
        from workbench.ui.standing import standing, take_up

        stood = standing(window)
        self._app.setQuitOnLastWindowClosed(False)
        if window.close():  # which it does not where something could not be saved, and says so
            self.window = None
            window.deleteLater()
            speak(self._app)
            self._dress()  # which side padding is on
            opened = self._open_to_read(project.home) if project.read_only else self.open(project.home)
            if opened and isinstance(self.window, MainWindow):
                take_up(self.window, stood)
            else:
                self.welcome()
        self._app.setQuitOnLastWindowClosed(True)

    def _on_system_scheme(self) -> None:
        if self._scheme is Scheme.SYSTEM and theme_for(Scheme.SYSTEM) is not self._theme:
            self._on_scheme(Scheme.SYSTEM)

    def _dress(self) -> None:
        theme = self._theme
        icons.set_ink(theme.ink_soft, disabled=theme.hairline, on=theme.accent)
        apply(self._app, theme, self._scheme)


def _hold_still() -> None:
    from workbench.ui.motion import hold_still

    hold_still(tastes.STILL.kept())


class Application(QApplication):
    """macOS hands over what was double-clicked as an event: ``asked`` carries its ``Path``."""

    asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().event(event)


def main(path: Path | None = None, *, sample: bool = False) -> int:
    """Run the program until its last window is closed; the exit status."""
    app = Application([*sys.argv[:1], *STYLE])
    app.setApplicationName("Source Workbench")
    app.setDesktopFileName("source-workbench")
    app.setWindowIcon(QIcon(str(resources.path("icons/workbench.svg"))))
    alerts.start_log()
    speak(app)
    instance = Instance(app)
    first = instance.is_first()
    if not first and not sample and instance.hand_over(path):
        return 0
    ending = Ending(app, alone=first)
    desk = Desk(app)
    instance.asked.connect(desk.summon)
    app.asked.connect(desk.summon)
    desk.begin(path, sample=sample, reopen=not ending.opening)
    desk.tell_of_a_crash(ending)
    QTimer.singleShot(500, instance.listen)  # what it needs is loaded when the window stands
    QTimer.singleShot(1_000, leave_alone_what_is_there)
    QTimer.singleShot(0, lambda: end_when_told(app))
    if os.environ.get("WORKBENCH_TELL_READY") and desk.window is not None:
        desk.window.installEventFilter(TellReady(desk))
    return app.exec()
