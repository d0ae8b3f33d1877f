"""Where Tab goes: to all that can be acted on and seen, panel by panel as one reads the window.

Qt goes through widgets as they were made, and through panels whose tab is behind another as well: these stand outside
of the window, where they would take the keys unseen.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QToolBar, QWidget

from workbench.language import is_right_to_left


def move_on(window: QMainWindow, home: Callable[[], None], *, forward: bool) -> bool:
    """Give the keys to the next thing, or the one before; ``False`` where there is none. Those of a dock that goes
    away are given ``home``, unless somebody else takes them."""
    here = window.focusWidget()
    if here is None or not here.isVisible():  # asked by something that goes away, in the middle of going: not Tab
        goes = here is not None and isinstance(_panel(window, here), QDockWidget) and _panel(window, here).isHidden()
        if goes:  # later: moved now, Qt would end the program
            QTimer.singleShot(0, window, lambda: _bring(window, home))
        return goes
    stops = in_reading_order(window, here)
    if here not in stops or len(stops) < 2:
        return False
    to = stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]
    to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    holder = to.parentWidget()
    while holder is not None and holder is not window:
        if isinstance(holder, QScrollArea):  # of itself it shows only what follows on a thing in it
            holder.ensureWidgetVisible(to)
        holder = holder.parentWidget()
    return True


def _bring(window: QMainWindow, home: Callable[[], None]) -> None:
    here = window.focusWidget()
    if here is None or not here.isVisible():
        home()


def in_reading_order(window: QMainWindow, here: QWidget | None = None) -> list[QWidget]:
    """All that Tab stops at, and ``here``: the tool bar, then the panels from where lines begin, each from above; in
    a panel they stand as they were made or put ``in_order``."""
    places = {}
    for widget in _chain(window):
        if widget is here or _takes_keys(widget):
            panel = _panel(window, widget)
            if widget is here or panel.geometry().right() >= 0:
                places[widget] = _place(window, panel)
    return sorted(places, key=places.__getitem__)


def in_order(first: QWidget, *others: QWidget) -> None:
    """Tab goes through ``first`` and what it holds, then through each of the others so."""
    stops = [stop for widget in (first, *others) for stop in _held(widget)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _held(widget: QWidget) -> list[QWidget]:
    """In the order they are in; the lists of boxes to choose in are windows of their own."""
    every = [widget, *widget.findChildren(QWidget)]
    here = widget.window()
    return [each for each in every if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is here]


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def _takes_keys(widget: QWidget) -> bool:
    every = QGuiApplication.styleHints().tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if every else Qt.FocusPolicy.StrongFocus  # as the desktop has it
    fits = (widget.focusPolicy() & wanted) == wanted
    return fits and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _panel(window: QWidget, widget: QWidget) -> QWidget:
    """The part of the window itself that holds it."""
    while (holder := widget.parentWidget()) is not None and holder is not window:
        widget = holder
    return widget


def _place(window: QWidget, panel: QWidget) -> tuple[bool, int, int]:
    place = panel.geometry()
    along = window.width() - place.right() if is_right_to_left() else place.left()
    return not isinstance(panel, QToolBar), along, place.top()
