"""How the chips of the capture bar stand in a row: the fixed ones from its end, the offered ones as far as there is
room, and behind these the one that leads to all others. Rows are reckoned from the left, see ``sides``."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from workbench.ui.reader.chips import KeyChip
from workbench.ui.widgets.sides import mirrored

GAP, ROW = 4, 32
"""Pixels between chips, and the height of their row."""


def lay_right(chips: Sequence[KeyChip], row: QRect) -> int:
    """Lay chips out from the end of the row; returns where they begin."""
    x = row.right() + 1
    for chip in reversed(chips):
        width = chip.natural_width()
        x -= width
        _put(chip, x, row.top(), width)
        chip.show()
        x -= GAP
    return x


def lay_left(chips: Sequence[KeyChip], last: KeyChip, room: QRect, limit: int) -> int:
    """Lay out as many chips as fit, and ``last`` behind them; returns where they end."""
    x = room.left()
    full = False
    for chip in chips:
        width = min(chip.natural_width(), limit)
        full = full or not chip.words or x + width + GAP + last.natural_width() > room.right() + 1
        chip.setVisible(not full)
        if not full:
            _put(chip, x, room.top(), width)
            x += width + GAP
    _put(last, x, room.top(), last.natural_width())
    last.show()
    return x + last.natural_width()


def _put(chip: KeyChip, x: int, top: int, width: int) -> None:
    place = QRect(x, top + (ROW - KeyChip.HEIGHT) // 2, width, KeyChip.HEIGHT)
    bar = chip.parentWidget()
    assert bar is not None
    chip.setGeometry(mirrored(bar.rect(), place))
