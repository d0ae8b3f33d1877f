"""Colours are chosen where the type is."""

import pytest
from PySide6.QtWidgets import QToolButton

from tests.ui.story import session, story, window
from workbench.ui.main_window import MainWindow
from workbench.ui.reader.type_popover import TypePopover
from workbench.ui.theme import Scheme

__all__ = ["session", "story", "window"]


@pytest.mark.parametrize("scheme", ["light", "dark", "sepia", "system"])
def test_the_colours_of_the_page_are_chosen_beside_its_type(window: MainWindow, scheme: str) -> None:
    wanted: list[Scheme] = []
    window.scheme_wanted.connect(wanted.append)
    window.actions_by_name["view.type"].trigger()
    popover = window.findChild(TypePopover, "type_popover")
    assert popover is not None
    button = popover.findChild(QToolButton, f"type_theme_{scheme}")
    assert button is not None
    button.click()
    assert wanted == [Scheme(scheme)]
    assert button.isChecked()
    assert window.actions_by_name[f"view.theme_{scheme}"].isChecked()
    checked = [each for each in popover.findChildren(QToolButton) if each.isCheckable() and each.isChecked()]
    assert checked == [button]
    assert popover.width() == TypePopover.WIDTH
    popover.close()
