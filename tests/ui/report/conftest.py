"""The report of the harbour dispute on a page of its own."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.story import Story, empty_session, notices, session, story
from workbench.ui.report.page import ReportPage
from workbench.ui.session import Session

__all__ = ["empty_session", "notices", "session", "story"]

Remade = Callable[[Callable[[], object]], None]


@pytest.fixture
def page(qtbot: QtBot, story: Story, session: Session) -> ReportPage:
    """Shown, with all its pages made."""
    page = ReportPage(session)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    with qtbot.waitSignal(page.made, timeout=15_000), qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def remade(qtbot: QtBot, page: ReportPage) -> Remade:
    """Do something, and wait for the pages that come of it."""

    def run(do: Callable[[], object]) -> None:
        with qtbot.waitSignal(page.made, timeout=15_000):
            do()

    return run
