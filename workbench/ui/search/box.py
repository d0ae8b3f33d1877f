"""The search box of the toolbar: words in, a query out with every key.

It keeps no pause: whoever answers takes the newest query when it has done with the last one, so a quick answer comes
at once and a slow one is asked for less often.
"""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.language import tr
from workbench.ui.icons import icon
from workbench.ui.widgets.naming import name_what_clears


class SearchBox(QLineEdit):
    """``query_changed`` follows typing; ``opened`` is Enter; ``left`` is Escape on an empty box; ``list_wanted`` is
    the arrow down into the results; ``menu_wanted`` asks for searches saved and asked before, ``help_wanted`` for
    how to ask."""

    query_changed = Signal(str)
    opened = Signal()
    left = Signal()
    list_wanted = Signal()
    menu_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self.setAccessibleName(tr("Search all sources"))
        self.setAccessibleDescription(tr("Down goes into the results, a question mark explains how to ask."))
        self.setPlaceholderText(tr("Search all sources    ? explains"))
        self.setClearButtonEnabled(True)
        name_what_clears(self)
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(self.accessibleName())
        self._more = self.addAction(icon("chevron-down"), QLineEdit.ActionPosition.TrailingPosition)
        self._more.setObjectName("search_menu_button")
        self._more.setText(tr("Saved searches, and those asked last"))
        key = QKeySequence("Alt+Down").toString(QKeySequence.SequenceFormat.NativeText)
        self._more.setToolTip(f"{self._more.text()}  {key}")
        self._more.triggered.connect(self.menu_wanted)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._send)
        self.textChanged.connect(lambda: self._soon.start())

    def dress(self) -> None:
        self._glass.setIcon(icon("search"))
        self._more.setIcon(icon("chevron-down"))

    def search_for(self, query: str) -> None:
        """Put a query in the box and send it at once."""
        self.setText(query)
        self._send()

    def event(self, event: QEvent) -> bool:
        # F1 in the box explains searching; elsewhere it is the page of keys.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._soon.isActive():
                    self._send()
                self.opened.emit()
            case Qt.Key.Key_Down if event.modifiers() & Qt.KeyboardModifier.AltModifier or not self.text():
                self.menu_wanted.emit()
            case Qt.Key.Key_Down:
                self.list_wanted.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
                self._send()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_F1:
                self.help_wanted.emit()
            case _ if event.text() == "?" and not self.text():
                self.help_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def _send(self) -> None:
        self._soon.stop()
        self.query_changed.emit(self.text().lstrip())  # a space at the end says that the last word is whole
