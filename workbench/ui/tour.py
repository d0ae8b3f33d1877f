"""Five steps round the window for who sees it first, each beside the real control; left at any time with Esc.

The rule: it asks nothing and locks nothing. A ring is drawn round what is spoken of, the mouse goes through it, and
whoever tries the thing itself instead of reading on is right.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolBar, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.ui.theme import ui_font

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

_WIDTH = 320
_AIR = 12  # pixels between the words and what they are about


@dataclass(frozen=True, slots=True)
class Stop:
    """``where`` gives what the words are about, shown and in its place."""

    heading: str
    text: str
    where: Callable[["MainWindow"], QWidget]


def stops() -> tuple[Stop, ...]:
    return (
        Stop(
            tr("Your sources"),
            tr("Drop files, folders or a piece of a web page anywhere on the window. A circle says how far you are: "
               "unread, reading, done."),
            _front("library", lambda window: window.library),
        ),
        Stop(
            tr("The text"),
            tr("J and K go from sentence to sentence, the full stop to the next quotation. What is no part of the "
               "article is folded to one line: a click opens it."),
            lambda window: window.reader,
        ),
        Stop(
            tr("Keep a quote in three keys"),
            tr("Space selects the sentence. In the bar that appears a letter says who, a digit which claim, + − ? or "
               "~ where they stand: it is saved, and Ctrl+Z takes it back."),
            lambda window: window.reader.view,
        ),
        Stop(
            tr("What you have kept"),
            tr("The quotes of this source, or of all. Beside them the actors and the claims; below, everything about "
               "the one that is chosen, and the proof of its words."),
            _front("quotes", lambda window: window.quotes),
        ),
        Stop(
            tr("Find, and hand in"),
            tr("Ctrl+K finds anything while you type. Report, at the right, sets it in order, and Export writes the "
               "Word document in which every quotation is proven."),
            lambda window: window.search_box,
        ),
    )  # fmt: skip


def _front(dock: str, panel: Callable[["MainWindow"], QWidget]) -> Callable[["MainWindow"], QWidget]:
    def show(window: "MainWindow") -> QWidget:
        found = panel(window)
        window.show_dock(dock)
        return found

    return show


class Tour(QFrame):
    """The words of one stop, with the way on; ``ended`` when it is left or through."""

    ended = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._stops = stops()
        self._at = 0
        self._target: QWidget = window
        self._ring = _Ring(window)
        self._heading = QLabel()
        self._heading.setFont(ui_font(0, bold=True))
        self._text = QLabel(wordWrap=True)
        self._count = QLabel()
        self._count.setProperty("faint", True)
        leave, self._back = QPushButton(tr("Leave")), QPushButton(tr("Back"))
        self._next = QPushButton(tr("Next"))
        for button, name in ((leave, "tour_leave"), (self._back, "tour_back"), (self._next, "tour_next")):
            button.setObjectName(name)
        leave.setProperty("flat", True)
        self._next.setProperty("primary", True)
        leave.clicked.connect(self.leave)
        self._back.clicked.connect(lambda: self._go(self._at - 1))
        self._next.clicked.connect(lambda: self._go(self._at + 1))
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addSpacing(8)
        row.addWidget(self._back)
        row.addWidget(self._next)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addLayout(row)
        window.installEventFilter(self)

    def begin(self) -> None:
        self._go(0)
        self.show()
        QTimer.singleShot(200, self, self.setFocus)  # a menu that closes gives the keys back to the text

    def leave(self) -> None:
        self._window.removeEventFilter(self)
        self._ring.hide()
        self._ring.deleteLater()
        self.hide()
        self.deleteLater()
        self._window.reader.view.setFocus()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self._at + 1)
        elif event.key() == Qt.Key.Key_Left:
            self._go(self._at - 1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().light())
        painter.setPen(QPen(self.palette().mid(), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _go(self, number: int) -> None:
        if number >= len(self._stops):
            self.leave()
            return
        self._at = max(0, number)
        stop = self._stops[self._at]
        self._heading.setText(stop.heading)
        self._text.setText(stop.text)
        self._count.setText(tr("{n} of {count}", n=self._at + 1, count=len(self._stops)))
        self._back.setEnabled(self._at > 0)
        self._next.setText(tr("Done", "the tour is over") if self._at == len(self._stops) - 1 else tr("Next"))
        self.setAccessibleDescription(tr("{heading}. {text}", heading=stop.heading, text=stop.text))
        self._target = stop.where(self._window)
        self._place()

    def _place(self) -> None:
        """Beside what it is about where there is room, else over its lower part; never outside of the window."""
        self._column.invalidate()
        width = max(_WIDTH, self._column.totalMinimumSize().width())  # the buttons of some languages are wide
        self.setFixedSize(width, self._column.totalHeightForWidth(width))
        window, target = self._window, self._target
        about = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self._ring.surround(about)
        size, room = self.size(), window.rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
        x, y = about.right() + _AIR, about.top() + _AIR
        if x + size.width() > room.right():
            x = about.left() - _AIR - size.width()
        if isinstance(target.parent(), QToolBar):
            x, y = about.left(), about.bottom() + _AIR
        if x < room.left():
            x, y = about.center().x() - size.width() // 2, about.bottom() - _AIR - size.height()
        self.move(
            max(room.left(), min(x, room.right() - size.width())),
            max(room.top(), min(y, room.bottom() - size.height())),
        )
        self._ring.raise_()
        self.raise_()


class _Ring(QWidget):
    """Round what is spoken of; the mouse goes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, about: QRect) -> None:
        self.setGeometry(about.adjusted(-3, -3, 3, 3))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().accent(), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
