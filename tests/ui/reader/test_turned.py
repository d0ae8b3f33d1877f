"""The reader in a window that runs from the right: cards and chips begin at the right, the text is as it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench import language, resources
from workbench.model import Source
from workbench.ui.reader.chips import KeyChip
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.reader.placing import beside
from workbench.ui.session import Session


@pytest.fixture(autouse=True)
def _from_right(qapp: QApplication) -> Iterator[None]:
    language.use(resources.path("languages/workbench_ar.qm"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    language.use(None)


def test_a_card_begins_at_the_right_of_what_it_is_about() -> None:
    inside, around = QRect(0, 0, 800, 600), QRect(300, 100, 200, 20)
    corner = beside(QSize(240, 80), around, inside, indent=8)
    assert corner == QPoint(around.right() + 8 - 240 + 1, around.bottom() + 8)


def test_the_chips_of_the_bar_begin_at_the_right_and_their_keys_say_the_same(
    qtbot: QtBot, session: Session, source: Source
) -> None:
    panel = ReaderPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_source(source.id)
    panel.take_focus()
    panel.next_quotation()
    assert panel.capturing.open()
    bar = panel.capturing.bar
    said = [chip.geometry() for chip in bar.findChildren(KeyChip) if chip.isVisible()]
    assert len(said) > 5
    assert all(bar.rect().contains(place) for place in said)
    assert not any(one.intersects(other) for one in said for other in said if one is not other)
    first, any_actor, keep = (bar.findChild(KeyChip, f"capture_{name}") for name in ("actor_a", "any_actor", "enter"))
    assert first is not None
    assert any_actor is not None
    assert keep is not None
    assert first.x() > any_actor.x() > keep.x()
    name = first.words
    QTest.keyClicks(panel.view, "a+")
    quote = session.project.quotes.last()
    assert quote is not None
    actor_id = quote.statements[0].actor_id
    assert actor_id is not None
    assert session.project.codebook.actor(actor_id).name == name
