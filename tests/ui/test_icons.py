"""Every icon named in the code is there and is drawn in the colour asked for."""

import re
from pathlib import Path

from pytestqt.qtbot import QtBot

from workbench.ui import icons
from workbench.ui.actions import COMMANDS

CALL = r'\b(?:icon|pixmap|IconButton|EmptyState)\(\s*"([a-z0-9-]+)"'


def test_every_command_has_its_icon(qtbot: QtBot) -> None:
    for command in COMMANDS:
        if command.icon:
            assert not icons.icon(command.icon).isNull(), command.icon


def test_every_icon_named_in_the_ui_is_shipped() -> None:
    names = set()
    for path in Path(icons.__file__).parent.rglob("*.py"):
        names |= set(
            re.findall(r'\b(?:icon|pixmap|IconButton|EmptyState)\(\s*"([a-z0-9-]+)"', path.read_text("utf-8"))
        )
    assert names
    for name in names:
        assert icons._svg(name)


def test_an_icon_takes_the_colour_it_is_given(qtbot: QtBot) -> None:
    image = icons.pixmap("circle", 24, "#ff0000").toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200
    }
    assert seen
    assert all(name[1:3] > "e0" and name[3:] == "0000" for name in seen), seen
