"""The eye in the margin after the lines, beside what is usually boilerplate and was kept in the text by choice.

It says for which outlet, and pressing it folds the block again. Like the lines of folds it lies over the page: no
text is put into the document, and no room is made for it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.language import tr
from workbench.model import Block, Span
from workbench.ui.icons import icon
from workbench.ui.reader.folding import reason_words
from workbench.ui.theme import Theme

SIDE = 24


class KeptMarks(QWidget):
    """The marks of one page. ``place`` gives the top left corner of the one beside a span, in the viewport."""

    fold_wanted = Signal(object)
    """The ``Span`` of a block whose mark was pressed."""

    def __init__(self, viewport: QWidget, place: Callable[[Span], QPoint]) -> None:
        super().__init__(viewport)
        self.hide()
        self._viewport, self._place = viewport, place
        self._spans: tuple[Span, ...] = ()
        self._buttons: list[QToolButton] = []
        self.outlet: str | None = None

    def show_blocks(self, blocks: Sequence[Block], theme: Theme) -> None:
        kept = [block for block in blocks if block.reason and not block.hidden and len(block.span)]
        self._spans = tuple(block.span for block in kept)
        while len(self._buttons) > len(kept):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(kept):
            self._buttons.append(self._button(len(self._buttons)))
        told = tr("Kept for {outlet}", outlet=self.outlet) if self.outlet else tr("Kept in this text")
        for block, button in zip(kept, self._buttons, strict=True):
            words = f"{told} ({reason_words(block.reason or '')})"
            button.setIcon(icon("eye", theme.ink_faint))
            button.setAccessibleName(": ".join((words, tr("fold it again"))))
            button.setToolTip("\n".join((words, tr("Press to fold it again"))))
            button.show()
        self.follow()

    def forget(self) -> None:
        """The page is being set anew: until it is, there is nothing to follow."""
        self._spans = ()

    def follow(self) -> None:
        """Move the marks to where the page has scrolled."""
        for span, button in zip(self._spans, self._buttons, strict=False):
            button.move(self._place(span))

    def _button(self, number: int) -> QToolButton:
        button = QToolButton(self._viewport)
        button.setObjectName(f"kept_{number + 1}")
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(SIDE, SIDE)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.fold_wanted.emit(self._spans[number]))
        return button
