"""What is known of a project before it is opened, and what is asked when somebody else has it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workbench.errors import ProjectInUse
from workbench.language import tr
from workbench.store.disks import places

if TYPE_CHECKING:
    from workbench.store.refuge import Trouble


def kept_of(path: Path) -> "Trouble | None":
    """What was done of a project while its file could not be written, and is not in it yet."""
    if not any(place.exists() for place in places()):
        return None
    from workbench.store.refuge import left_for

    return left_for(path)


def id_key(path: Path) -> str:
    """Where the id of the project at a path is remembered: one that is damaged may not tell any more."""
    return f"id/{path.absolute().as_posix().replace('/', '|')}"


def may_only_read(error: ProjectInUse, parent: QWidget | None) -> bool:
    """Ask whether to read what somebody else is writing."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Information, "Source Workbench", str(error), parent=parent)
    box.setObjectName("project_in_use")
    box.setInformativeText(tr("What the other one saves is shown when you open it again."))
    read = box.addButton(tr("Open to read only"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is read
