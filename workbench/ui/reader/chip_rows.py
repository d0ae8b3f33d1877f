"""How the chips of the capture bar stand in a row: the fixed ones from the right edge, the offered ones as far as
there is room, and behind these the one that leads to all others."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

from workbench.ui.reader.chips import KeyChip

GAP, ROW = 4, 32
"""Pixels between chips, and the height of their row."""


def lay_right(chips: Sequence[KeyChip], row: QRect) -> int:
    """Lay chips out from the right edge; returns where they begin."""
    x = row.right() + 1
    for chip in reversed(chips):
        width = chip.natural_width()
        x -= width
        chip.setGeometry(x, row.top() + (ROW - KeyChip.HEIGHT) // 2, width, KeyChip.HEIGHT)
        chip.show()
        x -= GAP
    return x


def lay_left(chips: Sequence[KeyChip], last: KeyChip, room: QRect, limit: int) -> int:
    """Lay out as many chips as fit, and ``last`` behind them; returns where they end."""
    x = room.left()
    y = room.top() + (ROW - KeyChip.HEIGHT) // 2
    full = False
    for chip in chips:
        width = min(chip.natural_width(), limit)
        full = full or not chip.words or x + width + GAP + last.natural_width() > room.right() + 1
        chip.setVisible(not full)
        if not full:
            chip.setGeometry(x, y, width, KeyChip.HEIGHT)
            x += width + GAP
    last.setGeometry(x, y, last.natural_width(), KeyChip.HEIGHT)
    last.show()
    return x + last.natural_width()
