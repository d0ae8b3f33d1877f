"""Which side a window runs from. Places and margins are reckoned as in one that runs from the left, and turned here
where it runs from the right: Qt mirrors what its layouts place, but neither their margins nor what is placed or
painted by hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect, Qt

from workbench.language import is_right_to_left

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


def mirrored(within: QRect, place: QRect) -> QRect:
    """``place`` where the window has it."""
    return turned(within, place) if is_right_to_left() else place


def turned(within: QRect, place: QRect) -> QRect:
    """As far from one side of ``within`` as ``place`` is from the other."""
    return place.translated(within.left() + within.right() - place.left() - place.right(), 0)


def margins(begin: int, top: int, end: int, bottom: int) -> QMargins:
    """``begin`` is where a line begins."""
    return QMargins(end, top, begin, bottom) if is_right_to_left() else QMargins(begin, top, end, bottom)


def beginning(of: QRect, width: int) -> int:
    """The left edge of something so wide that begins where ``of`` begins."""
    return of.right() + 1 - width if is_right_to_left() else of.left()


def along_the_window(line: str) -> str:
    """For a label: where all of a line is isolated nothing else tells Qt from where it runs."""
    return f"\N{RIGHT-TO-LEFT MARK}{line}" if is_right_to_left() else line


def stand_at_the_beginning(label: "QLabel") -> None:
    """Where a line of the window begins, also with letters that run the other way: by itself it stands by these."""
    side = Qt.AlignmentFlag.AlignRight if is_right_to_left() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
