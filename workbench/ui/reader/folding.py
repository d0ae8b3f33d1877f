"""The one line that stands for boilerplate: what is folded, how much, and a way to open it.

The lines are real buttons over the page (they take the focus, have a name, answer to Enter); the room for them is
a margin in the layout. No text is put into the document and none is taken out.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QToolButton, QWidget

from workbench.language import is_right_to_left, listed, tr, tr_later, tr_n
from workbench.ui.icons import icon
from workbench.ui.reader.typeset import Fold
from workbench.ui.theme import Theme, ui_font
from workbench.ui.widgets.sides import turned

LABEL_HEIGHT = 28
_WORDS = {
    "comments": tr_later("comments"),
    "related": tr_later("related links"),
    "donation": tr_later("donation bar"),
    "form": tr_later("forms"),
    "share": tr_later("share form"),
    "newsletter": tr_later("newsletter"),
    "navigation": tr_later("navigation"),
    "subscribe": tr_later("subscription"),
    "ads": tr_later("advertising"),
    "cookie": tr_later("cookie notice"),
    "footer": tr_later("footer"),
    "duplicate": tr_later("repeated text"),
    "caption": tr_later("caption"),
    "provenance": tr_later("provenance"),
    "repeated": tr_later("repeated"),
    "running head": tr_later("running head"),
    "chosen": tr_later("as you chose"),
}


def label(fold: Fold, *, opened: bool) -> str:
    """The words of the line: how many blocks, and why they are folded."""
    why = listed(map(reason_words, fold.reasons))
    if opened:
        said = tr_n("Hide {n} block|Hide {n} blocks", fold.count)
    else:
        said = tr_n("{n} block hidden|{n} blocks hidden", fold.count)
    return f"{said} ({why})" if why else said


def reason_words(reason: str) -> str:
    """What an importer calls ``related``, in words for the reader."""
    return tr(_WORDS[reason]) if reason in _WORDS else reason.replace("_", " ")


class FoldLabels(QWidget):
    """The buttons of one page's folds: one opens and closes it, and beside an open one another keeps what it holds in
    the text for good. ``place`` gives a fold's top left corner in the viewport."""

    toggled = Signal(int)
    """The number of the fold whose button was pressed."""
    keep_wanted = Signal(int)
    """The number of the fold whose text is to be kept."""

    def __init__(self, viewport: QWidget, place: Callable[[Fold], QPoint]) -> None:
        super().__init__(viewport)
        self.hide()
        self._viewport, self._place = viewport, place
        self._folds: tuple[Fold, ...] = ()
        self._buttons: list[QToolButton] = []
        self._keepers: list[QToolButton] = []
        self.turned = False
        """Whether lines of the text begin at the right; ``place`` is that of one in which they begin at the left."""

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        return tuple(self._buttons)

    def show_folds(self, folds: Sequence[Fold], opened: frozenset[int], theme: Theme) -> None:
        self._folds = tuple(folds)
        while len(self._buttons) > len(folds):
            for gone in (self._buttons.pop(), self._keepers.pop()):
                gone.hide()
                gone.deleteLater()
        while len(self._buttons) < len(folds):
            number = len(self._buttons)
            self._buttons.append(self._button(f"fold_{number + 1}", self.toggled, number))
            self._keepers.append(self._button(f"keep_{number + 1}", self.keep_wanted, number))
        closed = "chevron-left" if is_right_to_left() else "chevron-right"
        for number, (fold, button, keeper) in enumerate(self._all()):
            is_open = number in opened
            words = label(fold, opened=is_open)
            _dress(button, words, "chevron-down" if is_open else closed, theme)
            button.setToolTip(tr("Show or hide text that is not part of the article"))
            _dress(keeper, tr("Keep in the text"), "eye", theme)
            keeper.setToolTip(tr("It is part of the article, in this source and in what its outlet sends next"))
            button.show()
            keeper.setVisible(is_open)
        self.follow()

    def forget(self) -> None:
        """The page is being set anew: until it is, there is nothing to follow."""
        self._folds = ()

    def follow(self) -> None:
        """Move the buttons to where the page has scrolled."""
        for fold, button, keeper in self._all():
            at = self._place(fold)
            _fit(button, self._viewport.width() - at.x() - 4)
            place = QRect(at, button.size())
            beside = QRect(place.topRight() + QPoint(9, 0), keeper.size())
            for each, where in ((button, place), (keeper, beside)):
                each.move((turned(self._viewport.rect(), where) if self.turned else where).topLeft())

    def _all(self) -> Iterable[tuple[Fold, QToolButton, QToolButton]]:
        return zip(self._folds, self._buttons, self._keepers, strict=False)

    def _button(self, name: str, pressed: SignalInstance, number: int) -> QToolButton:
        button = QToolButton(self._viewport)
        button.setObjectName(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: pressed.emit(number))
        return button


def _dress(button: QToolButton, words: str, picture: str, theme: Theme) -> None:
    button.setText(f" {words}")
    button.setAccessibleName(words)
    button.setIcon(icon(picture, theme.ink_faint))
    button.setFont(ui_font(-1))
    button.setStyleSheet(f"QToolButton {{ color: {theme.ink_faint}; padding: 0 8px 0 4px; }}")
    button.resize(button.sizeHint().width(), LABEL_HEIGHT)


def _fit(button: QToolButton, room: int) -> None:
    """Beside a second text there may not be room for all the words: then they end in dots."""
    words = f" {button.accessibleName()}"
    metrics = button.fontMetrics()
    around = button.sizeHint().width() - metrics.horizontalAdvance(button.text())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(40, room - around))
    if shown != button.text():
        button.setText(shown)
        button.resize(min(button.sizeHint().width(), room), LABEL_HEIGHT)
