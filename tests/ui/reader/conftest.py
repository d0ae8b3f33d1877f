from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.model import Block, Source
from workbench.project import Project
from workbench.ui import theme
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.reader.typeset import Typography
from workbench.ui.reader.view import ReaderView
from workbench.ui.session import Session

Show = Callable[..., ReaderView]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the program dresses it, with settings of its own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    theme.apply(qapp, theme.LIGHT, theme.Scheme.LIGHT)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """A view that shows a text."""

    def make(text: str, blocks: tuple[Block, ...] = (), *, width: int = 900, height: int = 700) -> ReaderView:
        view = ReaderView()
        qtbot.addWidget(view)
        view.wear(theme.LIGHT, Typography())
        view.resize(width, height)
        view.show_text(text, blocks)
        view.show()
        qtbot.waitExposed(view)
        return view

    return make


@pytest.fixture
def session(project: Project) -> Iterator[Session]:
    session = Session(project)
    yield session
    session.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, source: Source) -> Iterator[ReaderPanel]:
    """The reader on the article of ``tests.drafts``, with the focus in its text."""
    panel = ReaderPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.show_source(source.id)
    panel.take_focus()
    yield panel
    panel.leave()
