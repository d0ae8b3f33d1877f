"""Looks after a project while it is open: a look at the file's health, a backup a day, and the windows of Help.

The rule: all of it is done on threads of its own, on connections that only read, some time after the window stands;
and what it finds is said once, with what can be done about it.
"""

from collections.abc import Callable, Generator
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from workbench.errors import DamagedProject, ProjectError
from workbench.language import tr
from workbench.ui import alerts
from workbench.ui.settings import settings

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow
    from workbench.ui.saving import Saving

CALM = 5_000
"""Milliseconds after the window stands."""
_WEEK = 7


class Upkeep:
    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._project = window.session.project

    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "project.backups": self.show_backups,
            "help.pages": lambda: self.show_help(*self._page_here()),
            "help.tour": self.show_tour,
            "help.keys": lambda: self.show_help("keys"),
            "help.problem": self.show_problem,
            "help.log": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(alerts.log_path()))),
            "help.about": self.show_about,
        }

    @cached_property
    def saving(self) -> "Saving":
        """Made when the window is furnished, or earlier where something is the matter with the file."""
        from workbench.ui.saving import Saving

        return Saving(self._window)

    def heard(self, error: BaseException) -> bool:
        """Of an error that nobody caught: whether it is told already."""
        return self.saving.heard(error)

    def begin(self) -> None:
        """Once, when the window is furnished."""
        self.saving.look()
        QTimer.singleShot(CALM, self._window, self._look)

    def show_help(self, page: str, anchor: str = "") -> None:
        """A page of Help by its name, see ``help``."""
        from workbench.ui.help import Help

        window = Help(self._window)
        window.show()
        window.open_page(page, anchor)

    def _page_here(self) -> tuple[str, str]:
        """The page, and the place in it, about what one is looking at."""
        window, focus = self._window, QApplication.focusWidget()
        if window.central.shows_report:
            return "reports", ""
        about: tuple[tuple[str, tuple[str, str]], ...] = (
            ("recheck", ("reports", "re-check")),
            ("results", ("searching", "")),
            ("quotes", ("capturing", "afterwards")),
            ("inspector", ("capturing", "afterwards")),
        )
        for panel, page in about:
            if focus is not None and window.built(panel) and getattr(window, panel).isAncestorOf(focus):
                return page
        return "first-steps", ""

    def show_tour(self) -> None:
        from workbench.ui.tour import Tour

        settings().setValue("tour/seen", True)
        Tour(self._window).begin()

    def offer_the_tour(self) -> None:
        """Once, and only in a note at the foot: who has begun to work is not asked again."""
        if settings().value("tour/seen") is None:
            settings().setValue("tour/seen", True)
            self._session.notify(tr("New here? Five steps round the window."), tr("Take the Tour"), self.show_tour)

    def show_about(self) -> None:
        from workbench.ui.about import About

        About(self._window).show()

    def show_problem(self) -> None:
        from workbench.ui.problem import Problem

        counts = self._project.counts()
        Problem(f"{counts.sources} sources, {counts.quotes} quotes", self._window).show()

    def show_backups(self) -> None:
        from workbench.ui.backups import Backups

        dialog = Backups(self._session, self._window)
        dialog.restored.connect(
            lambda path: self._session.notify(
                tr("Restored as “{name}”.", name=path.name),
                tr("Open"),
                lambda: self._window.project_wanted.emit(path),
            )
        )
        dialog.show()

    def salvage(self) -> None:
        """What can be read, into a new project."""
        from workbench.ui.salvaging import Salvaging, ask_where

        if new := ask_where(self._project.home, self._window):
            window = Salvaging(self._project.path, new, self._window)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.opened.connect(self._window.project_wanted)
            window.show()

    def _look(self) -> None:
        key = f"checked/{self._project.id}"
        now = datetime.now().astimezone()
        thorough = (now - _when(str(settings().value(key, "")), now)).days >= _WEEK

        def done(findings: list[str]) -> None:
            if findings:
                self._tell(findings)
                return
            if thorough:
                settings().setValue(key, now.isoformat())
            self._back_up(now)

        work = checking(self._project.path, thorough=thorough)
        self._session.jobs.start(work, done=done, failed=self._on_unchecked)

    def _on_unchecked(self, error: Exception) -> None:
        """Where the file cannot be read at all its disk may have gone, which is another story."""
        if isinstance(error, ProjectError):
            self.saving.look()
        else:
            self._session.notify(alerts.sentence(error), kind="warn")

    def _back_up(self, now: datetime) -> None:
        from workbench.store.backups import DAILY, due

        if self._project.read_only or not due(self._project.id, now):
            return
        failed = self._on_no_backup
        self._session.jobs.start(backing_up(self._project.path, DAILY), failed=failed)

    def _on_no_backup(self, error: Exception) -> None:
        self._session.notify(
            tr("Today's backup was not made. {error}", error=error), tr("Backups"), self.show_backups, kind="warn"
        )

    def _tell(self, findings: list[str]) -> None:
        """Until the window is closed: it does not get better by itself."""
        self.saving.tell_of_damage(findings)


def checking(path: Path, *, thorough: bool) -> Generator[None, None, list[str]]:
    """A job: what SQLite finds wrong with the file, and then what cannot be read because of it; nothing, mostly."""
    from workbench.store.verify import file_findings, unreadable

    yield
    try:
        findings = file_findings(path, thorough=thorough)
    except DamagedProject as error:
        findings = [str(error.__cause__ or error)]
    return [*unreadable(path), *findings] if findings else []


def backing_up(path: Path, reason: str) -> Generator[None, None, Path]:
    """A job: the path of the new backup."""
    from workbench.store.backups import back_up

    yield
    return back_up(path, reason)


def _when(said: str, now: datetime) -> datetime:
    try:
        return datetime.fromisoformat(said)
    except ValueError:
        return now.replace(year=now.year - 1, day=1)
