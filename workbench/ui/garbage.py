"""Python's garbage is looked for on the window's thread and on no other.

The rule: a widget may only be destroyed on the thread it lives on. Python looks for garbage on whichever thread
happens to make the next object, so a job could be the one to find, and to destroy, what is left of a closed panel:
that ends the program. So looking by itself is off, and a timer of the window looks instead, as often as Python would.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_EVERY = 500
"""Milliseconds."""


class Collector(QObject):
    """One an application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("collector")
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(look)
        self._timer.start()


def collect_here() -> None:
    """From now on garbage is looked for on this thread, which is the window's. Asking twice changes nothing."""
    gc.disable()
    app = QCoreApplication.instance()
    if app is not None and app.findChild(Collector, "collector") is None:
        Collector(app)


def look() -> None:
    """The oldest generation that is due, as Python itself decides it."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


def leave_alone_what_is_there(*, swept: bool = False) -> None:
    """Look for garbage in what is made from now on. In all the program is made of it takes 40 ms, between a key and
    the page, and there is none. ``swept`` looks there once more: a project has been closed."""
    if swept:
        gc.unfreeze()
        gc.collect()
    gc.freeze()
