"""Jobs: items in order on this thread, the newest wins, cancel keeps what was handed over."""

import threading
import time
from collections.abc import Generator

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QTimer
from pytestqt.qtbot import QtBot

from workbench.ui.jobs import Job, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Generator[Jobs, None, None]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def numbers(count: int, pause: float = 0.0) -> Generator[int, None, str]:
    for number in range(count):
        if pause:
            time.sleep(pause)
        yield number
    return "all"


def test_items_and_result_arrive_in_order_on_the_ui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []
    threads: set[int] = set()

    def stepped(item: int) -> None:
        seen.append(item)
        threads.add(threading.get_ident())

    jobs.start(numbers(500), stepped=stepped, done=seen.append)
    qtbot.waitUntil(lambda: seen[-1:] == ["all"])
    assert seen == [*range(500), "all"]
    assert threads == {threading.get_ident()}


def test_an_error_is_handed_to_the_starter(qtbot: QtBot, jobs: Jobs) -> None:
    def broken() -> Generator[int, None, None]:
        yield 1
        raise ValueError("no")

    errors: list[Exception] = []
    jobs.start(broken(), failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)
    assert not jobs.running


def test_cancel_keeps_what_was_handed_over_and_closes_the_generator(qtbot: QtBot, jobs: Jobs) -> None:
    closed = threading.Event()
    seen: list[int] = []

    def work() -> Generator[int, None, None]:
        try:
            yield from numbers(10_000, 0.002)
        finally:
            closed.set()

    job = jobs.start(work(), stepped=seen.append)
    qtbot.waitUntil(lambda: len(seen) > 3)
    job.cancel()
    count = len(seen)
    qtbot.waitUntil(closed.is_set)
    qtbot.wait(30)
    assert job.state == "cancelled"
    assert len(seen) == count


def test_the_newest_job_of_a_key_wins(qtbot: QtBot, jobs: Jobs) -> None:
    results: list[str] = []
    jobs.start(numbers(1_000, 0.001), key="search", done=lambda _all: results.append("old"))
    jobs.start(numbers(3), key="search", done=lambda _all: results.append("new"))
    qtbot.waitUntil(lambda: bool(results))
    qtbot.wait(30)
    assert results == ["new"]


def test_a_paused_job_stands_still_and_goes_on(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[int] = []
    job = jobs.start(numbers(400, 0.001), stepped=seen.append)
    qtbot.waitUntil(lambda: len(seen) > 3)
    job.pause(True)
    qtbot.wait(40)
    count = len(seen)
    qtbot.wait(60)
    assert len(seen) <= count + 1
    job.pause(False)
    qtbot.waitUntil(lambda: len(seen) == 400)


def test_slow_handlers_do_not_stall_the_event_loop(qtbot: QtBot, jobs: Jobs) -> None:
    gaps: list[int] = []
    clock = QElapsedTimer()
    clock.start()
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: gaps.append(clock.restart()))
    timer.start()
    done: list[object] = []
    jobs.start(numbers(300), stepped=lambda _item: time.sleep(0.002), done=done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert max(gaps) < 200


def test_a_job_that_is_over_does_not_keep_what_it_found(qtbot: QtBot, jobs: Jobs) -> None:
    for _ in range(5):
        job = jobs.start(numbers(1))
        qtbot.waitUntil(lambda job=job: not jobs.running and not job.alive)  # type: ignore[misc]
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(jobs.findChildren(Job)) <= 1  # the last one waits for the next
