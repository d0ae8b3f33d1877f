"""Every icon named in the code is there and is drawn in the colour asked for."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap, QTransform
from pytestqt.qtbot import QtBot

from workbench import language, resources
from workbench.ui import icons
from workbench.ui.actions import COMMANDS

CALL = r'\b(?:icon|pixmap|IconButton|EmptyState)\(\s*"([a-z0-9-]+)"'


def colours(picture: QPixmap) -> set[str]:
    image: QImage = picture.toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() > 200}


def close_to(name: str, wanted: str) -> bool:
    one, other = QColor(name), QColor(wanted)
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[index]


def test_every_command_has_its_icon(qtbot: QtBot) -> None:
    for command in COMMANDS:
        if command.icon:
            assert colours(icons.icon(command.icon).pixmap(QSize(20, 20))), command.icon


def test_every_icon_named_in_the_ui_is_shipped() -> None:
    names = set()
    for path in Path(icons.__file__).parent.rglob("*.py"):
        names |= set(re.findall(CALL, path.read_text("utf-8")))
    assert names
    for name in names:
        assert icons._svg(name)


def test_an_icon_takes_the_colour_it_is_given(qtbot: QtBot) -> None:
    seen = colours(icons.pixmap("circle", 24, "#ff0000"))
    assert seen
    assert all(close_to(name, "#ff0000") for name in seen)


def test_an_icon_follows_the_ink_without_being_made_again(qtbot: QtBot) -> None:
    glyph = icons.icon("circle")
    icons.set_ink("#112233", disabled="#aaaaaa", on="#0000ff")
    assert all(close_to(name, "#112233") for name in colours(glyph.pixmap(QSize(32, 32))))
    icons.set_ink("#eeeeee", disabled="#aaaaaa", on="#0000ff")
    assert all(close_to(name, "#eeeeee") for name in colours(glyph.pixmap(QSize(32, 32))))
    disabled = glyph.pixmap(QSize(32, 32), QIcon.Mode.Disabled)
    assert all(close_to(name, "#aaaaaa") for name in colours(disabled))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_with_all_the_pixels_of_the_screen(qtbot: QtBot, scale: float) -> None:
    picture = icons.icon("circle").pixmap(QSize(16, 16), scale)
    assert picture.size() == QSize(16, 16) * scale
    assert picture.devicePixelRatio() == pytest.approx(scale)


def test_only_what_points_along_the_line_is_turned_where_lines_run_from_the_right(qtbot: QtBot) -> None:
    def drawn(name: str) -> QImage:
        return icons.pixmap(name, 24, "#000000").toImage()

    back, forward, search = drawn("arrow-left"), drawn("arrow-right"), drawn("search")
    language.use(resources.path("languages/workbench_ar.qm"))
    try:
        turned = QTransform.fromScale(-1, 1)
        assert drawn("arrow-left") == back.transformed(turned)
        assert drawn("arrow-right") == forward.transformed(turned)
        assert drawn("search") == search
    finally:
        language.use(None)
