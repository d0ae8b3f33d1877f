"""For every test of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session", autouse=True)
def _clipboard_emptied(qapp: QApplication) -> Iterator[None]:
    """Off-screen, Qt keeps the clipboard until the process ends: what Python put there is then freed after Python
    itself is gone, and the process dies of it."""
    yield
    qapp.clipboard().clear()
