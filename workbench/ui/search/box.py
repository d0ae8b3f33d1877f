"""The search box of the toolbar: words in, after a short pause a query out."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.ui.icons import icon

PAUSE = 60
"""Milliseconds without a key before a query goes out."""


class SearchBox(QLineEdit):
    """``query_changed`` follows typing; ``opened`` is Enter; ``left`` is Escape on an empty box;
    ``list_wanted`` is the arrow down into the results."""

    query_changed = Signal(str)
    opened = Signal()
    left = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self.setAccessibleName("Search all sources")
        self.setPlaceholderText("Search all sources")
        self.setClearButtonEnabled(True)
        self.setToolTip(
            "Words must all occur.  “a phrase”  one OR other  -without  begin*\n"
            "outlet:  date:2023-01..2023-05  actor:  claim:  stance:-  status:unread  title:"
        )
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._send)
        self.textChanged.connect(lambda: self._pause.start())

    def dress(self) -> None:
        self._glass.setIcon(icon("search"))

    def search_for(self, query: str) -> None:
        """Put a query in the box and send it at once."""
        self.setText(query)
        self._send()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._pause.isActive():
                    self._send()
                self.opened.emit()
            case Qt.Key.Key_Down:
                self.list_wanted.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
                self._send()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _send(self) -> None:
        self._pause.stop()
        self.query_changed.emit(self.text().strip())
