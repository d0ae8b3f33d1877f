"""How the program ended the last time, and that it ends well when the system tells it to.

The rule: that it runs is written down before a project is opened, so that a project which ends the program as it is
opened is not opened by itself a second time: that would go on for ever.
"""

import signal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from workbench.ui.garbage import collect_here
from workbench.ui.settings import settings

_KEY = "session/running"
_OPENING, _STANDING = "opening", "standing"
_STEADY = 2_000
"""Milliseconds after which a project has been opened."""


class Ending:
    """``crashed``: the last one did not end by itself; ``opening``: it had not come further than to opening.
    ``alone`` is whether no other runs for this user; who runs beside another neither asks nor tells."""

    def __init__(self, app: QApplication, *, alone: bool) -> None:
        before = settings().value(_KEY) if alone else None
        self.crashed, self.opening = before is not None, before == _OPENING
        if not alone:
            return
        settings().setValue(_KEY, _OPENING)
        app.aboutToQuit.connect(lambda: settings().remove(_KEY))
        QTimer.singleShot(_STEADY, app, lambda: settings().setValue(_KEY, _STANDING))


def end_when_told(app: QApplication) -> None:
    """Ctrl+C in a terminal, and the end of a session: the windows close as by hand. Python hears a signal only while
    it runs, so a timer that looks for garbage makes it. It hears it in the middle of anything, an import that a job
    waits for too, so they close in a turn of their own."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_signal: QTimer.singleShot(0, app, app.closeAllWindows))
    collect_here()
