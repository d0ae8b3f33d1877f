"""The one line that stands for boilerplate: what is folded, how much, and a way to open it.

The lines are real buttons over the page (they take the focus, have a name, answer to Enter); the room for them is
a margin in the layout. No text is put into the document and none is taken out.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.ui.icons import icon
from workbench.ui.reader.typeset import Fold
from workbench.ui.theme import Theme, ui_font

LABEL_HEIGHT = 28
_WORDS = {
    "comments": "comments",
    "related": "related links",
    "donation": "donation bar",
    "form": "forms",
    "share": "share form",
    "newsletter": "newsletter",
    "navigation": "navigation",
    "subscribe": "subscription",
    "ads": "advertising",
    "cookies": "cookie notice",
    "footer": "footer",
    "duplicate": "repeated text",
}


def label(fold: Fold, *, opened: bool) -> str:
    """The words of the line: how many blocks, and why they are folded."""
    noun = "block" if fold.count == 1 else "blocks"
    why = ", ".join(_WORDS.get(reason, reason.replace("_", " ")) for reason in fold.reasons)
    said = f"Hide {fold.count} {noun}" if opened else f"{fold.count} {noun} hidden"
    return f"{said} ({why})" if why else said


class FoldLabels(QWidget):
    """The buttons of one page's folds. ``place`` gives a fold's top left corner in the viewport."""

    toggled = Signal(int)
    """The number of the fold whose button was pressed."""

    def __init__(self, viewport: QWidget, place: Callable[[Fold], QPoint]) -> None:
        super().__init__(viewport)
        self.hide()
        self._viewport, self._place = viewport, place
        self._folds: tuple[Fold, ...] = ()
        self._buttons: list[QToolButton] = []

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        return tuple(self._buttons)

    def show_folds(self, folds: Sequence[Fold], opened: frozenset[int], theme: Theme) -> None:
        self._folds = tuple(folds)
        while len(self._buttons) > len(folds):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(folds):
            self._buttons.append(self._button(len(self._buttons)))
        for number, (fold, button) in enumerate(zip(self._folds, self._buttons, strict=True)):
            is_open = number in opened
            words = label(fold, opened=is_open)
            button.setText(f" {words}")
            button.setAccessibleName(words)
            button.setIcon(icon("chevron-down" if is_open else "chevron-right", theme.ink_faint))
            button.setFont(ui_font(-1))
            button.setStyleSheet(f"QToolButton {{ color: {theme.ink_faint}; padding: 0 8px 0 4px; }}")
            button.resize(button.sizeHint().width(), LABEL_HEIGHT)
            button.show()
        self.follow()

    def forget(self) -> None:
        """The page is being set anew: until it is, there is nothing to follow."""
        self._folds = ()

    def follow(self) -> None:
        """Move the buttons to where the page has scrolled."""
        for fold, button in zip(self._folds, self._buttons, strict=False):
            button.move(self._place(fold))

    def _button(self, number: int) -> QToolButton:
        button = QToolButton(self._viewport)
        button.setObjectName(f"fold_{number + 1}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip("Show or hide text that is not part of the article")
        button.clicked.connect(lambda: self.toggled.emit(number))
        return button
