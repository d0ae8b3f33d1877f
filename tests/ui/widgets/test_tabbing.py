"""Who has the keys when what had them goes away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.tabbing import move_on


class Window(QMainWindow):
    """Two lines in the middle, one at the side."""

    def __init__(self) -> None:
        super().__init__()
        self.moved: list[tuple[QWidget | None, bool, QWidget | None]] = []
        """Who had the keys when they were to move, whether they were moved, and who has them then."""
        self.home, self.other, self.beside = QLineEdit(), QLineEdit(), QLineEdit()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addWidget(self.other)
        column.addWidget(self.home)
        self.setCentralWidget(middle)
        self.dock = QDockWidget(self)
        self.dock.setWidget(self.beside)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)

    def focusNextPrevChild(self, forward: bool) -> bool:
        before = self.focusWidget()
        moved = move_on(self, self.home.setFocus, forward=forward)
        self.moved.append((before, moved, self.focusWidget()))
        return moved or super().focusNextPrevChild(forward)


def shown(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_the_keys_are_left_alone_while_what_has_them_is_hidden(qtbot: QtBot) -> None:
    window = shown(qtbot)
    window.other.setFocus()
    window.other.hide()
    assert window.moved == [(window.other, False, window.other)]
    qtbot.waitUntil(lambda: window.focusWidget() is not window.other, timeout=1000)


def test_the_keys_of_a_dock_that_goes_away_come_home_unless_somebody_takes_them(qtbot: QtBot) -> None:
    window = shown(qtbot)
    window.beside.setFocus()
    window.dock.hide()
    qtbot.waitUntil(window.home.hasFocus, timeout=1000)
    window.dock.show()
    window.beside.setFocus()
    window.dock.hide()
    window.other.setFocus()
    qtbot.wait(5)
    assert window.other.hasFocus()
