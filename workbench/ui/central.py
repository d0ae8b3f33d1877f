"""What stands in the middle of the window: the texts, or the report in their place.

The report is made when it is first asked for, because its pages need the Word exporter, and wants the whole width:
the panels around it make room, and come back as they were with the texts.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.session import Session

if TYPE_CHECKING:
    from workbench.ui.readers import Readers
    from workbench.ui.report.page import ReportPage


class Central(QStackedWidget):
    quote_opened = Signal(int)
    """The id of a quote that is to be seen in its source."""
    source_opened = Signal(int)

    def __init__(self, readers: "Readers", session: Session) -> None:
        super().__init__()
        self._readers, self._session = readers, session
        self._texts = QWidget()
        self._column = QVBoxLayout(self._texts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(readers, 1)
        self._away: list[QDockWidget] = []
        self._stood = QByteArray()
        self.addWidget(self._texts)

    @cached_property
    def report(self) -> "ReportPage":
        from workbench.ui.report.page import ReportPage

        page = ReportPage(self._session, self)
        page.quote_opened.connect(self.quote_opened)
        page.source_opened.connect(self.source_opened)
        _ask_for_room(page, False)  # it may be exported without being seen
        self.addWidget(page)
        return page

    def put_under(self, bar: QWidget) -> None:
        """Under the texts: seen with them, and not while the report is."""
        self._column.insertWidget(1, bar)

    def take_focus(self) -> None:
        (self.report if self.shows_report else self._readers.active).take_focus()

    @property
    def shows_report(self) -> bool:
        return self.currentWidget() is not self._texts

    def show_report(self) -> None:
        if self.shows_report:
            return
        page = self.report
        window = self.window()
        self._away = [dock for dock in window.findChildren(QDockWidget) if not dock.isHidden()]
        self._stood = window.saveState() if isinstance(window, QMainWindow) else QByteArray()
        for dock in self._away:
            dock.hide()
        _ask_for_room(page, True)
        self.setCurrentWidget(page)

    def show_texts(self) -> None:
        if self.shows_report:
            self.setCurrentWidget(self._texts)
            _ask_for_room(self.report, False)
            for dock in self._away:
                dock.show()
            window = self.window()
            if isinstance(window, QMainWindow):  # shown one by one they would squeeze each other
                window.restoreState(self._stood)
                for bar in window.findChildren(QToolBar, "standing_bar"):
                    window.insertToolBarBreak(bar)  # one that came since was put beside the other

    def stops(self) -> list[QWidget]:
        """Where F6 goes while the report is shown."""
        return self.report.stops() if self.shows_report else []


def _ask_for_room(page: QWidget, seen: bool) -> None:
    """The report is wide: while it is not seen it asks for no room, which the panels beside the texts need."""
    policy = QSizePolicy.Policy.Preferred if seen else QSizePolicy.Policy.Ignored
    page.setSizePolicy(policy, policy)
