"""A short list beside a place in the text: which of the quotes that stand here, or whose words they are.

Nothing is changed until a line is chosen; Esc, or going anywhere else, leaves everything as it was.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QVBoxLayout, QWidget

from workbench.ui.reader.placing import beside
from workbench.ui.theme import Theme, ui_font
from workbench.ui.widgets.drawing import side_by_side

_WIDTH, _ROW, _MOST = 440, 28, 9


class Choices(QFrame):
    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setObjectName("reader_choices")
        self._title = QLabel()
        self._title.setFont(ui_font(-1))
        self._list = QListWidget()
        self._list.setObjectName("reader_choice_list")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda _item: self._choose())
        self._list.itemClicked.connect(lambda _item: self._choose())
        self._list.installEventFilter(self)
        self._chosen: Callable[[int], None] = lambda _number: None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._list)
        self.hide()

    def ask(
        self, title: str, rows: Sequence[str], around: QRect, theme: Theme, chosen: Callable[[int], None]
    ) -> None:
        """Show ``rows`` and call ``chosen`` with the number of the one that was taken, from 0."""
        self._chosen = chosen
        self._title.setText(title)
        self._list.setAccessibleName(title)
        self._list.clear()
        for number, row in enumerate(rows):
            self._list.addItem(side_by_side((str(number + 1), row), "   ") if number < _MOST else f"     {row}")
            self._list.item(number).setSizeHint(QSize(0, _ROW))
            self._list.item(number).setToolTip(row)
        self._list.setCurrentRow(0)
        self.setStyleSheet(
            f"#reader_choices {{ background: {theme.raised}; border: 1px solid {theme.hairline};"
            " border-radius: 8px; }"
            f"#reader_choices QLabel {{ color: {theme.ink_soft}; }}"
            "#reader_choice_list { background: transparent; }"
        )
        height = self._title.sizeHint().height() + 20 + _ROW * min(len(rows), _MOST) + 2
        page = self._view.rect()
        self.resize(min(_WIDTH, page.width() - 32), height)
        self.move(beside(self.size(), around, page, indent=8))
        self.show()
        self.raise_()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> bool:
        """Say nothing and give the focus back; says whether the list was open."""
        if not self.isVisible():
            return False
        self.hide()
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            number = event.key() - Qt.Key.Key_1
            if event.key() == Qt.Key.Key_Escape:
                return self.close_list()
            if 0 <= number < min(self._list.count(), _MOST):
                self._list.setCurrentRow(number)
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        number = self._list.currentRow()
        if self.close_list():
            self._chosen(number)
