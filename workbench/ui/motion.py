"""Less motion for whoever asks for it: carets that do not blink, menus and tips that do not fade.

The rule: without the wish the desktop's own settings hold, so they are remembered before they are changed.
"""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def hold_still(still: bool) -> None:
    flash, effects = _of_the_desktop()
    QApplication.setCursorFlashTime(0 if still else flash)
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, not still and effect in effects)


@cache
def _of_the_desktop() -> tuple[int, frozenset[Qt.UIEffect]]:
    on = frozenset(effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect))
    return QApplication.cursorFlashTime(), on
