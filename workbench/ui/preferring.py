"""What the command Preferences does, and what comes of a change in it: for the whole application by ``preferred``, in
the window at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workbench.ui import alerts, recents, tastes
from workbench.ui.settings import settings

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow
    from workbench.ui.tastes import Taste


class Preferring:
    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        return {"app.preferences": lambda: self.show()}

    def show(self, page: str = "") -> None:
        """The one window there is of them, on a page by its name."""
        from workbench.ui.preferences.dialog import Preferences

        window = self._window
        dialog = window.findChild(Preferences, "preferences")
        if dialog is None:
            dialog = Preferences(lambda: window.session.theme, window)
            dialog.changed.connect(self._on_changed)
            dialog.wanted.connect(self._on_wanted)
            window.session.theme_changed.connect(dialog.refresh)
        if page:
            dialog.open_page(page)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _on_changed(self, taste: "Taste") -> None:
        if taste is tastes.THEME:
            self._window.actions_by_name[f"view.theme_{tastes.THEME.kept()}"].trigger()
        elif taste.key.startswith("reader/"):
            self._window.session.theme_changed.emit()  # every reader follows
        else:
            self._window.preferred.emit(taste)

    def _on_wanted(self, name: str) -> None:
        commands, project = self._window.commands, self._window.session.project
        deeds: dict[str, Callable[[], object]] = {
            "tour": commands.upkeep.show_tour,
            "backups": commands.upkeep.show_backups,
            "rebuild": lambda: self._window.results.rebuild(),
            "syntax": commands.searching.show_help,
            "foldings": project.sources.forget_foldings,
            "clear_searches": project.searches.forget_asked,
            "keys": commands.edit_keys,
            "reset_keys": lambda: self._reset_keys(),
        }
        do = deeds.get(name)
        if do is not None:
            do()
        else:
            do_anywhere(name)

    def _reset_keys(self) -> None:
        do_anywhere("reset_keys")
        self._window.commands.hold_keys()


def do_anywhere(name: str) -> None:
    """What can be done without a project as well."""
    from workbench.store.backups import folder_of

    if name == "clear_recent":
        recents.forget_all()
    elif name == "clear_places":
        forget_places()
    elif name == "reset_keys":
        from workbench.ui import shortcuts

        shortcuts.reset()
    elif name == "log_folder":
        _open(alerts.log_path().parent)
    elif name == "backup_folder":
        _open(folder_of("").parent)


def forget_places() -> None:
    """Where one was in projects, what was not kept there, the commands run last, the folders of the file dialogs."""
    from workbench.ui.files import PURPOSES

    kept = settings()
    for key in ("place", "palette/recent", *PURPOSES):
        kept.remove(key)


def _open(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
