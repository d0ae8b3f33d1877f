"""The real window on a real project, with the user's folders in a place of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import worlds
from tests.journeys.driving import Hands
from workbench.ui import icons
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Session
from workbench.ui.theme import LIGHT, Scheme, apply

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.fixture
def seeds() -> list[Path]:
    """The five real scrapes the program was asked for."""
    if not SEEDS.is_dir():
        pytest.skip("../shared/seeds is not there")
    return sorted(SEEDS.glob("*.txt"))


@pytest.fixture
def hands(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    """A new project in a shown window."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    icons.set_ink(LIGHT.ink_soft, disabled=LIGHT.hairline, on=LIGHT.accent)
    apply(app, LIGHT, Scheme.LIGHT)
    project = worlds.new(tmp_path / "story.swb")
    session = Session(project, LIGHT)
    window = MainWindow(session, Scheme.LIGHT)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Hands(qtbot, window)
    window.close()
    project.close()
