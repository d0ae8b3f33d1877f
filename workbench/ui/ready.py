"""When the first window can be used: for the benchmark of the start, which asks by WORKBENCH_TELL_READY."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer


class TellReady(QObject):
    """Prints ``ready`` once the first window is painted and the event loop is idle."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    @staticmethod
    def _tell() -> None:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
