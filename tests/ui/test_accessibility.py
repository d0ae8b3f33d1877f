"""A working day by keyboard and by ear: everything one acts on is reached, named and large enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story import Story, empty_session, notices, session, story, window
from workbench.ui.main_window import MainWindow

__all__ = ["empty_session", "notices", "session", "story", "window"]
DOCKS = ("quotes", "actors", "claims", "inspector", "library", "history")


def show(window: MainWindow, dock: str, story: Story) -> QWidget:
    """The panel, with something chosen in it."""
    panel = getattr(window, dock)
    assert isinstance(panel, QWidget)
    window.show_dock(dock)
    if dock == "quotes":
        window.quotes._all.click()
        window.quotes._list.choose(story.never, story.itself)
        window.quotes.recode_chosen()
    elif dock == "actors":
        window.actors._list.choose(story.mayor)
    elif dock == "claims":
        window.claims.choose(story.closed)
    elif dock == "inspector":
        window.inspector.show_quote(story.never)
    QApplication.processEvents()
    return panel


def acted_on(panel: QWidget) -> list[QWidget]:
    inner = (QScrollBar, QTabBar)
    return [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, inner)
    ]


@pytest.mark.parametrize("dock", DOCKS)
def test_everything_one_acts_on_has_a_name_and_a_role(window: MainWindow, story: Story, dock: str) -> None:
    panel = show(window, dock, story)
    widgets = acted_on(panel)
    assert widgets
    for widget in widgets:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert spoken is not None
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert name, f"{widget.metaObject().className()} {widget.objectName()} in {dock}"
        assert spoken.role() != QAccessible.Role.NoRole


@pytest.mark.parametrize("dock", DOCKS)
def test_what_is_pressed_is_large_enough(window: MainWindow, story: Story, dock: str) -> None:
    panel = show(window, dock, story)
    small = [
        (button.objectName(), button.width(), button.height())
        for button in panel.findChildren(QAbstractButton)
        if button.isVisible() and button.objectName() and min(button.width(), button.height()) < 24
    ]
    assert small == []


def test_f6_goes_round_and_escape_leads_back_to_the_text(window: MainWindow, story: Story, qtbot: QtBot) -> None:
    window.furnish()
    QApplication.processEvents()
    window.readers.take_focus(0)
    seen = []
    for _ in window.focus_order():
        window.actions_by_name["view.next_panel"].trigger()
        seen.append(QApplication.focusWidget())
    assert len(set(seen)) >= 5
    window.actions_by_name["view.quotes"].trigger()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "quote_list"
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.reader.view.hasFocus())
