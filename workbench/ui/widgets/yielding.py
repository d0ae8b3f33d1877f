"""A form at the foot of a panel: whole where there is room, scrolled where the panel is low.

Were the form's height the least height of its panel, and that more than the window has, Qt would paint panels over
one another. So the form asks for its room when it is shown, and does with what it gets.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QMainWindow, QScrollArea, QSizePolicy, QTabBar, QWidget


class Yielding(QScrollArea):
    LOWEST = 44

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form, self._asked = form, 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keys, and scroll it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        form = self._form
        height = form.heightForWidth(max(self.width(), form.minimumSizeHint().width()))
        return QSize(form.sizeHint().width(), height if height > 0 else form.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        width = self._form.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(self.LOWEST, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asked = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.updateGeometry()
            QTimer.singleShot(0, self, self._ask_for_room)
        return super().eventFilter(watched, event)

    def _ask_for_room(self) -> None:
        """Once for each height: a panel that was made lower by hand stays so."""
        whole, window = self.sizeHint().height(), self.window()
        if not self.isVisible() or whole <= self._asked or not isinstance(window, QMainWindow):
            return
        self._asked = whole
        dock = self.parentWidget()
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        if dock is not None:
            least = dock.widget().minimumSizeHint().height() - self.minimumSizeHint().height()
            _make_higher(window, dock, least + whole - dock.height())


def _make_higher(window: QMainWindow, dock: QDockWidget, by: int) -> None:
    """By so many pixels of the highest dock above or below it, as far as that can be lower."""
    here = dock.geometry()
    column = [
        other
        for other in window.findChildren(QDockWidget)
        if window.dockWidgetArea(other) is window.dockWidgetArea(dock)
        and other.isVisible()
        and other.geometry().left() == here.left()
        and not other.geometry().intersects(here)
    ]
    if by > 0 and column:
        other = max(column, key=QWidget.height)
        heights = [_with_tabs(window, each) for each in (dock, other)]
        window.resizeDocks([dock, other], [heights[0] + by, max(1, heights[1] - by)], Qt.Orientation.Vertical)


def _with_tabs(window: QMainWindow, dock: QDockWidget) -> int:
    """Qt counts the tabs of a dock in when it is told a height, and leaves them out when it is asked for it."""
    tabs = window.findChild(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return dock.height() + (tabs.height() if tabs is not None and window.tabifiedDockWidgets(dock) else 0)
