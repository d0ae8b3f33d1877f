"""What is written down when something goes wrong, and what is said."""

import logging
from pathlib import Path

import pytest

from workbench.errors import UnreadableFile
from workbench.ui import alerts


def test_a_warning_is_written_to_the_log_and_rotates(tmp_path: Path) -> None:
    handler = alerts._LogFile(tmp_path / "workbench.log")
    logger = logging.getLogger("workbench.test")
    logger.addHandler(handler)
    try:
        logger.warning("job %s failed", "Indexing")
        for _ in range(9_000):
            logger.warning("x" * 100)
    finally:
        logger.removeHandler(handler)
    assert len(list(tmp_path.iterdir())) > 1
    assert all(path.stat().st_size <= 500_000 for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UnreadableFile("“x.pdf” is a PDF."), "“x.pdf” is a PDF."),
        (PermissionError(13, "Permission denied", "/a/b"), "Permission denied: /a/b."),
        (KeyError("secret name"), "Something went wrong (KeyError). Your project is saved"),
    ],
)
def test_an_error_is_told_in_the_users_words(error: Exception, said: str) -> None:
    assert alerts.sentence(error).startswith(said)
    assert "secret name" not in alerts.sentence(error)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("QTimer::singleShot: Timers cannot be started", "QTimer::singleShot Timers cannot be started"),
        ('QFile::open: cannot open "Border strike.txt"', "QFile::open cannot open …"),
        ("QTextBrowser: No document for /home/kovre/Strike", "QTextBrowser No document for …"),
        ("QAnon said so", "…"),
    ],
)
def test_of_what_qt_says_only_its_own_words_are_written(said: str, kept: str) -> None:
    assert alerts.own_words(said) == kept


def test_stacks_stay_and_starts_that_ended_well_leave_nothing(tmp_path: Path) -> None:
    path = tmp_path / "crash.log"
    for _ in range(3):
        alerts._opened(path).close()
    assert path.read_text("utf-8").count(alerts._START) == 1
    with alerts._opened(path) as file:
        file.write("Fatal Python error: Aborted\n" + '  File "a.py", line 1 in a\n' * 10_000)
    alerts._opened(path).close()
    assert "in a\n" in path.read_text("utf-8")
    assert path.stat().st_size < alerts._STACKS + 100
