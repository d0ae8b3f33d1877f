"""A window that runs from the right: what is placed and painted by hand is turned, letters are not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench import language, resources
from workbench.ui.theme import ui_font
from workbench.ui.widgets.drawing import LEFT, RIGHT, draw_line, right_to_left, side_by_side
from workbench.ui.widgets.flow import FlowBox
from workbench.ui.widgets.sides import margins, mirrored


@pytest.fixture(params=["en", "ar"])
def turned(request: pytest.FixtureRequest) -> Iterator[bool]:
    from_right = request.param == "ar"
    language.use(resources.path("languages/workbench_ar.qm") if from_right else None)
    yield from_right
    language.use(None)


def inked(text: str, align: Qt.AlignmentFlag) -> list[bool]:
    """Where a line of 300 pixels holds ink: in its first third, in its last."""
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_line(painter, image.rect(), text, ui_font(), QColor("black"), align)
    painter.end()
    thirds = (range(100), range(200, 300))
    return [any(image.pixelColor(x, y).value() < 128 for x in third for y in range(30)) for third in thirds]


def test_places_and_margins_are_turned(turned: bool) -> None:
    within, place = QRect(10, 0, 100, 20), QRect(10, 5, 30, 10)
    assert mirrored(within, place) == (QRect(80, 5, 30, 10) if turned else place)
    assert mirrored(within, mirrored(within, place)) == place
    assert margins(12, 0, 2, 0) == (QMargins(2, 0, 12, 0) if turned else QMargins(12, 0, 2, 0))


@pytest.mark.parametrize("text", ["Harbour", "ميناء"])
def test_a_line_begins_where_the_window_begins_whoever_wrote_it(qtbot: QtBot, turned: bool, text: str) -> None:
    assert inked(text, LEFT) == [not turned, turned]
    assert inked(text, RIGHT) == [turned, not turned]


def test_widgets_in_a_flow_stand_from_where_the_window_begins(qtbot: QtBot, turned: bool) -> None:
    box = FlowBox()
    qtbot.addWidget(box)
    box.resize(200, 40)
    first, second = QWidget(), QWidget()
    for widget in (first, second):
        widget.setFixedSize(50, 20)
        box.add(widget)
    box.show()
    assert (first.x() > second.x()) is turned
    assert first.x() == (150 if turned else 0)


def test_what_is_isolated_does_not_say_where_a_line_runs(turned: bool) -> None:
    assert right_to_left("\u2068Ada\u2069 حذفت")
    assert right_to_left("\u2068Ada\u2069", otherwise=True)
    told = side_by_side(["Courier", "2 May 2026"])
    assert told == ("\u2068Courier\u2069 · \u20682 May 2026\u2069" if turned else "Courier · 2 May 2026")
