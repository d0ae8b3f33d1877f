"""A sentence at the foot of the window, with at most one thing to do about it. It takes no focus and goes by
itself, unless it tells of an error: that stays until it is closed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.ui import icons
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.sides import margins

SHOWN_MS = 6000
SHOWN_WITH_ACTION_MS = 10_000
_ICONS = {"info": "check", "warn": "triangle-alert", "error": "triangle-alert"}


class NoticeBar(QWidget):
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setAccessibleName(tr("Notice"))
        self.setAutoFillBackground(True)
        self._kind = "info"
        self._run: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.close_notice)
        self._picture = QLabel()
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._action = QPushButton()
        self._action.setObjectName("notice_action")
        self._action.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the reader
        self._action.clicked.connect(self._on_action)
        self._close = IconButton("x", tr("Close this notice"), "notice_close")
        self._close.clicked.connect(self.close_notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(margins(16, 4, 8, 4))
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        column.addLayout(row)
        self.hide()

    def say(
        self, text: str, action: str | None = None, run: Callable[[], None] | None = None, kind: str = "info"
    ) -> None:
        """Shows a notice in place of the one before; ``run`` is what ``action`` does."""
        self._kind, self._run = kind, run
        self._text.setText(text)
        self._action.setText(action or "")
        self._action.setAccessibleName(f"{action}: {text}" if action else "")
        self._action.setVisible(action is not None)
        self._draw_icon()
        self.setAccessibleDescription(text)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # large, and nothing is said before the first paint

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._timer.stop()
        if kind != "error":
            self._timer.start(SHOWN_WITH_ACTION_MS if action else SHOWN_MS)

    def text(self) -> str:
        return self._text.text()

    def action_button(self) -> QPushButton:
        return self._action

    def withdraw(self) -> None:
        """Take back a notice whose offer no longer holds; one that only tells something stays its time."""
        if self._run is not None and self._kind == "info":
            self.close_notice()

    def close_notice(self) -> None:
        self._timer.stop()
        self._run = None
        self.hide()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """A notice being read does not go away."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible() and self._kind != "error":
            self._timer.start(SHOWN_MS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._picture.setPixmap(icons.icon(_ICONS[self._kind]).pixmap(16, 16))

    def _on_action(self) -> None:
        run = self._run
        self.close_notice()
        if run is not None:
            run()
