"""Where a card goes that belongs to a stretch of the page: beside it, never on it, and never off the page."""

from PySide6.QtCore import QPoint, QRect, QSize

from workbench.ui.widgets.sides import mirrored


def beside(size: QSize, around: QRect, inside: QRect, *, indent: int = 0, shadow: int = 0) -> QPoint:
    """The top left corner below ``around``, or above it where there is no room, within ``inside``. A stretch taller
    than the page leaves no such place: then along the bottom edge. ``indent`` goes out to where lines of the
    window begin, ``shadow`` is the part of ``size`` that may lie on anything."""
    around, gap = mirrored(inside, around), 8 - shadow
    left = max(inside.left() + 8, min(around.left() - indent, inside.right() - 8 - size.width()))
    below, above = around.bottom() + gap, around.top() - gap - size.height()
    if below + size.height() <= inside.bottom():
        top = below
    elif above >= inside.top():
        top = above
    else:
        top = inside.bottom() - size.height()
    return mirrored(inside, QRect(QPoint(left, max(inside.top(), top)), size)).topLeft()
