"""What has been searched for before: the saved searches and the last questions, in a menu under the search box."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.ui.icons import icon
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.popover import Popover

SHOWN = 8
WIDEST = 60
"""Characters of a query shown in the menu."""


class AskedMenu(QMenu):
    """``chosen`` carries a query to run, ``save_wanted`` asks for a name for the present one."""

    chosen = Signal(str)
    save_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._searches = session.project.searches
        self.setObjectName("search_menu")
        self.setAccessibleName(tr("Saved searches, and those asked last"))
        self.setToolTipsVisible(True)

    def open_below(self, box: QWidget, query: str) -> None:
        """Fill the menu and show it under the box, as wide as it."""
        self._fill(query)
        self.setMinimumWidth(box.width())
        self.popup(box.mapToGlobal(QPoint(0, box.height() + 2)))
        first = next((action for action in self.actions() if action.isEnabled() and not action.isSeparator()), None)
        if first is not None:
            self.setActiveAction(first)

    def _fill(self, query: str) -> None:
        self.clear()
        saved = self._searches.saved()
        writable = not self._session.project.read_only
        self._heading(tr("Saved searches") if saved else tr("No saved searches yet"))
        for each in saved:
            action = self._entry(each.name, each.query)
            action.setIcon(icon("star"))
        asked = [each for each in self._searches.asked() if each != query][:SHOWN]
        if asked:
            self._heading(tr("Asked last"))
            for words in asked:
                self._entry(words, words).setIcon(icon("clock"))
        self.addSeparator()
        save = self.addAction(icon("save"), tr("Save this search…"))
        save.setObjectName("search_menu_save")
        save.setEnabled(bool(query) and writable)
        save.triggered.connect(self.save_wanted)
        if saved and writable:
            removing = self.addMenu(icon("trash-2"), tr("Remove"))
            for each in saved:
                action = removing.addAction(_plain(each.name))
                action.triggered.connect(lambda _checked=False, gone=each: self._remove(gone.id, gone.name))

    def _heading(self, text: str) -> None:
        heading = self.addAction(text)
        heading.setEnabled(False)
        heading.setFont(ui_font(-1, bold=True))

    def _entry(self, text: str, query: str) -> QAction:
        action = self.addAction(_plain(text))
        action.setToolTip(query)
        action.triggered.connect(lambda: self.chosen.emit(query))
        return action

    def _remove(self, search_id: int, name: str) -> None:
        self._searches.remove(search_id)
        self._session.notify(tr("The saved search “{name}” is removed.", name=name), tr("Undo"), self._session.undo)


class SaveForm(Popover):
    """Gives the present query a name."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save this search"), "search_save_form", parent)
        self._session = session
        self._query = ""
        title = QLabel(tr("Save this search as"))
        title.setFont(ui_font(0, bold=True))
        self._name = named(QLineEdit(), "search_save_name", tr("Name of the search"))
        self._name.setMinimumWidth(220)
        self._save = named(QPushButton(tr("Save")), "search_save_button")
        self._save.setProperty("primary", True)
        self._asked = QLabel(wordWrap=True)
        self._asked.setProperty("faint", True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._save)
        self.column.addWidget(title)
        self.column.addLayout(row)
        self.column.addWidget(self._asked)
        self._name.returnPressed.connect(self._on_save)
        self._name.textChanged.connect(self._on_typed)
        self._save.clicked.connect(self._on_save)

    def ask(self, query: str, box: QWidget) -> None:
        self._query = query
        self._name.setText(query)
        self._name.selectAll()
        self._on_typed()
        self.open_below(box)
        self._name.setFocus()

    def _on_typed(self) -> None:
        name = " ".join(self._name.text().split()).casefold()
        taken = any(each.name.casefold() == name for each in self._session.project.searches.saved())
        self._save.setText(tr("Replace") if taken else tr("Save"))
        self._save.setEnabled(bool(name))
        self._asked.setText(tr("Looks for  {query}", query=self._query))

    def _on_save(self) -> None:
        if not self._save.isEnabled():
            return
        try:
            saved = self._session.project.searches.save(self._name.text(), self._query)
        except WorkbenchError as error:
            self._session.notify(str(error), kind="warn")
            return
        self.close()
        self._session.notify(tr("Saved as “{name}”.", name=saved.name), tr("Undo"), self._session.undo)


def _plain(text: str) -> str:
    """For a menu, where ``&`` would underline the next letter and a tab would begin a key."""
    shown = " ".join(text.split())
    shown = shown if len(shown) <= WIDEST else f"{shown[: WIDEST - 1]}…"
    return shown.replace("&", "&&")
