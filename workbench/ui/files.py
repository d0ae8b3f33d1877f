"""The file dialogs: each remembers, by what it is for, the folder it was used in last.

The rule: where that folder is gone, or does not answer, the one that makes sense comes, and nobody waits for a disk
that is away. Qt's dialogs are asked for here and nowhere else.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.language import tr, tr_later
from workbench.ui.presence import is_there
from workbench.ui.settings import settings
from workbench.ui.tastes import NEW_PROJECTS

PROJECT_FILES = tr_later("Source Workbench projects (*.swb)")

PROJECTS = "projects/folder"
BACKUPS = "backups/folder"
COPIES = "copies/folder"
SOURCES = "import/folder"
REPORTS = "report/folder"
STYLES = "report/styles"
TEMPLATES = "report/templates"
RECHECKED = "recheck/folder"
CHECKED_COPIES = "recheck/copies"
PROBLEMS = "problem/folder"
PURPOSES = (PROJECTS, BACKUPS, COPIES, SOURCES, REPORTS, STYLES, TEMPLATES, RECHECKED, CHECKED_COPIES, PROBLEMS)
"""What a dialog is for: the setting in which its folder is kept."""

_PATIENCE = 0.5
"""Seconds for a folder to say that it is there."""


def folder_for(purpose: str, first: Path | None = None, *, rather: Path | None = None) -> Path:
    """Where the dialog begins: ``rather`` there than in the folder of last time, else in that, else in ``first``,
    else in the documents, else at home."""
    kept = str(settings().value(purpose, "") or "")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for folder in (rather, Path(kept) if kept else None, first, Path(documents) if documents else None):
        if folder is not None and is_there(folder, _PATIENCE):
            return folder
    return Path.home()


def open_file(
    parent: QWidget | None, purpose: str, title: str, kinds: str = "", first: Path | None = None
) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder_for(purpose, first)), kinds)
    return _remembered(purpose, name)


def open_files(parent: QWidget | None, purpose: str, title: str, kinds: str = "") -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder_for(purpose)), kinds)
    if names:
        _remembered(purpose, names[0])
    return [Path(name) for name in names]


def open_folder(parent: QWidget | None, purpose: str, title: str) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, title, str(folder_for(purpose)))
    if not name:
        return None
    settings().setValue(purpose, name)
    return Path(name)


def save_file(
    parent: QWidget | None,
    purpose: str,
    title: str,
    name: str,
    kinds: str = "",
    *,
    first: Path | None = None,
    rather: Path | None = None,
    replaces: bool = True,
) -> Path | None:
    """``name`` is proposed, in the folder that ``folder_for`` says; with ``replaces`` the dialog asks before a file
    is written over, without it nobody writes over one, so it does not ask."""
    proposed = str(folder_for(purpose, first, rather=rather) / name)
    if replaces:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    else:
        keep = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, kinds, options=keep)
    return _remembered(purpose, chosen)


def _remembered(purpose: str, name: str) -> Path | None:
    if not name:
        return None
    settings().setValue(purpose, str(Path(name).parent))
    return Path(name)


def ask_project(parent: QWidget | None, title: str, first: Path | None = None) -> Path | None:
    return open_file(parent, PROJECTS, title, tr(PROJECT_FILES), first)


def ask_new_project(parent: QWidget | None) -> Path | None:
    """In the folder the user has for new ones. The dialog does not ask whether to replace what is there: no project
    is ever made over another file."""
    folder = NEW_PROJECTS.kept()
    rather = Path(folder) if folder else None
    proposed = f"{tr('New project')}.swb"
    return ask_copy(parent, PROJECTS, tr("New Project"), proposed, rather=rather)


def ask_copy(
    parent: QWidget | None,
    purpose: str,
    title: str,
    name: str,
    *,
    first: Path | None = None,
    rather: Path | None = None,
) -> Path | None:
    """Where a project is to be made; with its ending, whether or not that was typed."""
    kinds = tr(PROJECT_FILES)
    path = save_file(parent, purpose, title, name, kinds, first=first, rather=rather, replaces=False)
    return path if path is None or path.suffix == ".swb" else path.with_name(f"{path.name}.swb")
