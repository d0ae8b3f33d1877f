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
