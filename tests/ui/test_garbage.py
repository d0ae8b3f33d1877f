"""Garbage is looked for on the window's thread, so that no job ever destroys a widget."""

import gc
import threading
from collections.abc import Iterator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workbench.ui import garbage
from workbench.ui.jobs import Jobs


def test_what_is_left_of_a_widget_is_destroyed_where_it_lived(qtbot: QtBot) -> None:
    jobs = Jobs()
    died: list[str] = []

    class Panel(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self  # a cycle: only the collector finds it

        def __del__(self) -> None:
            died.append(threading.current_thread().name)

    def busy() -> Iterator[None]:
        for _ in range(200):
            kept = [[number] for number in range(2_000)]  # enough for Python to look several times
            yield None
        del kept

    Panel()
    ended: list[object] = []
    jobs.start(busy(), done=ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert died == []
    gc.collect()
    assert died == [threading.current_thread().name]
    jobs.close()


def test_it_is_looked_for_as_often_as_python_would(qtbot: QtBot) -> None:
    garbage.collect_here()
    cycles = []
    for _ in range(gc.get_threshold()[0] + 100):
        cycle: list[object] = []
        cycle.append(cycle)
        cycles.append(cycle)
    assert gc.get_count()[0] > gc.get_threshold()[0]
    cycles.clear()
    qtbot.waitUntil(lambda: gc.get_count()[0] < gc.get_threshold()[0], timeout=5_000)
    assert not gc.isenabled()
