"""Something that holds until it is over, across the top of the window: what is the matter, what it means for one's
work, what can be done, and what exactly was reported, to be copied. It takes no focus and cannot be closed while it
is true."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QToolBar, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.ui import icons
from workbench.ui.theme import ui_font
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import margins

Choice = tuple[str, str, Callable[[], object]]
"""An object name, the words of a button, and what it does."""


class StandingBar(QToolBar):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("What stands in the way"), parent)
        self.setObjectName("standing_bar")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self._buttons: list[QPushButton] = []
        self._picture = QLabel()
        self._title = ElidedLabel()
        self._title.setFont(ui_font(bold=True))
        self._meaning = ElidedLabel()
        self._meaning.setProperty("soft", True)
        self._more = _button(tr("Details"), "standing_details")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._on_more)
        self._details = self._make_details()
        self.addWidget(self._laid_out())
        self._draw_icon()

    def say(self, title: str, meaning: str, details: str, choices: Sequence[Choice]) -> None:
        """In place of what it said before."""
        self._title.setText(title)
        self._meaning.setText(meaning)
        self._said.setPlainText(details)
        self._more.setVisible(bool(details))
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, (name, words, run) in enumerate(choices):
            button = _button(words, name)
            button.clicked.connect(lambda _checked=False, run=run: run())
            self._row.insertWidget(self._row.indexOf(self._more) if place else self._first, button)
            self._buttons.append(button)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{title} {meaning}")
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # large, and most windows never have a bar

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        return f"{self._title.text()} {self._meaning.text()}"

    def details(self) -> str:
        return self._said.toPlainText()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _laid_out(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._meaning)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(margins(12, 8, 8, 8))
        self._row.setSpacing(8)
        self._row.addWidget(self._picture)
        self._row.addSpacing(4)
        self._row.addLayout(words, 1)
        self._first = self._row.count()
        self._row.addWidget(self._more)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._details)
        return body

    def _make_details(self) -> QWidget:
        self._said = named(QPlainTextEdit(), "standing_said", tr("What was reported"))
        self._said.setReadOnly(True)
        self._said.setFixedHeight(96)
        copy = _button(tr("Copy"), "standing_copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._said.toPlainText()))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(margins(12, 0, 8, 8))
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addWidget(copy, alignment=Qt.AlignmentFlag.AlignTop)
        whole.hide()
        return whole

    def _on_more(self, shown: bool) -> None:
        self._details.setVisible(shown)
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """A tool bar asks what is in it for its height once, when that is put there."""
        if layout := self.layout():
            layout.invalidate()
        self.updateGeometry()

    def _draw_icon(self) -> None:
        self._picture.setPixmap(icons.icon("triangle-alert").pixmap(20, 20))


def _button(words: str, name: str) -> QPushButton:
    button = named(QPushButton(words), name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the reader
    return button
