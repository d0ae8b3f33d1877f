"""What may go wrong in the running program: run by ``test_crashes``, in a process of its own."""

import ctypes
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator

from PySide6.QtCore import QTimer, qFatal

from tests.journeys.program import Happening
from workbench.app import Desk
from workbench.model import Location, Span
from workbench.ui.main_window import MainWindow

SECRET = "Zarquon"


def happen(desk: Desk) -> Happening:
    window = desk.window
    if "tell" in os.environ["WRONG"]:
        yield from _tell(desk)
        return
    assert isinstance(window, MainWindow)
    yield lambda: window.built("claims")
    sources = window.session.project.sources
    window.session.visit(Location(sources.ids()[-1], Span(40, 60)))
    for _ in range(3):
        window.reader.next_sentence()
        yield None
    kept = window.readers.desk().places[0]
    sys.stdout.write(json.dumps([kept.source_id, kept.start]) + "\n")
    sys.stdout.flush()
    yield lambda: not window.readers._keep_later.isActive()
    yield lambda: "standing" in str(_settings("session/running"))
    said: list[str] = []
    window.session.noticed.connect(lambda notice: said.append(notice.text))
    getattr(sys.modules[__name__], os.environ["WRONG"])(window)
    yield lambda: bool(said)
    os.kill(os.getpid(), signal.SIGKILL)  # it went on working
    yield lambda: False


def _settings(key: str) -> object:
    from workbench.ui.settings import settings

    return settings().value(key)


def _tell(desk: Desk) -> Happening:
    yield lambda: desk.window is not None and desk.window.isVisible()
    yield None
    window = desk.window
    told: dict[str, object] = {"window": type(window).__name__}
    if isinstance(window, MainWindow):
        place = window.readers.desk().places[0]
        told["notice"] = window.notice.text() if window.notice.isVisible() else ""
        told["place"] = [place.source_id, place.start]
    else:
        notice = getattr(window, "_notice", None)
        told["notice"] = notice.text() if notice else ""
    sys.stdout.write(json.dumps(told) + "\n")


def slot(window: MainWindow) -> None:
    def secretive() -> None:
        raise KeyError(f"{SECRET} strike.txt")

    QTimer.singleShot(0, window, secretive)


def thread(window: MainWindow) -> None:
    def secretive() -> None:
        raise KeyError(f"{SECRET} strike.txt")

    threading.Thread(target=secretive, name=SECRET).start()
    QTimer.singleShot(300, lambda: window.session.notify("nothing is told of a thread"))


def job(window: MainWindow) -> None:
    def secretive() -> Iterator[None]:
        yield
        raise OSError(28, "No space left on device", f"/home/{SECRET}/a.txt")

    window.session.jobs.start(secretive(), label="Counting")


def fatal(window: MainWindow) -> None:
    qFatal(f"QWidget: cannot paint “{SECRET}”")


def segfault(window: MainWindow) -> None:
    ctypes.string_at(0)


def abort(window: MainWindow) -> None:
    os.abort()


def kill(window: MainWindow) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def terminate(window: MainWindow) -> None:
    """What a desktop does as its user leaves."""
    os.kill(os.getpid(), signal.SIGTERM)
