"""A working day by keyboard and by ear: everything one acts on is reached, in order, named and large enough."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story import Story, empty_session, notices, session, story, window
from workbench.ui.main_window import LATER, MainWindow
from workbench.ui.theme import DARK, LIGHT, SEPIA, style_sheet
from workbench.ui.welcome import Welcome
from workbench.ui.widgets.tabbing import in_reading_order

__all__ = ["empty_session", "notices", "session", "story", "window"]
DOCKS = ("quotes", "actors", "claims", "inspector", "library", "history")
WINDOWS = ("app.preferences", "tools.keys", "help.pages", "help.about", "source.details", "project.notes",
           "tools.palette", "view.type", "quote.filter")  # fmt: skip
Role = QAccessible.Role
ROWS = (Role.Table, Role.Tree, Role.List)


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


def spoken_of(shown: QWidget) -> Iterator[tuple[QAccessibleInterface, int]]:
    """All of a window that a screen reader comes to, a few rows of each list, and in what each lies."""
    waiting = [(QAccessible.queryAccessibleInterface(shown), 0)]
    number = 0
    while waiting:
        around, _ = waiting.pop()
        number += 1
        for at in range(min(around.childCount(), 4) if around.role() in ROWS else around.childCount()):
            inside = around.child(at)
            if inside is None or inside.state().invisible:
                continue
            widget = inside.object()
            if not isinstance(widget, QTabBar) or widget.count():  # Qt keeps one without tabs outside of the window
                yield inside, number
                waiting.append((inside, number))


def faults(shown: QWidget) -> set[str]:
    """What can be acted on and has no name or role, or the name of another beside it."""
    found, beside = set(), set()
    for spoken, around in spoken_of(shown):
        able = spoken.actionInterface()
        state = spoken.state()
        if able is None or not able.actionNames() or state.disabled or state.offscreen:
            continue
        name, role, widget = spoken.text(QAccessible.Text.Name).strip(), spoken.role(), spoken.object()
        known = f"{role.name} “{name}” {widget.metaObject().className() if widget else ''}"
        known += f" {widget.objectName()}" if widget else ""
        if not name or role is Role.NoRole:
            found.add(f"no name: {known}")
        if role is Role.ComboBox and not spoken.text(QAccessible.Text.Description):
            found.add(f"what is chosen, and not of what: {known}")
        if widget is not None and (around, role, name) in beside:
            found.add(f"two of a name: {known}")
        beside.add((around, role, name))
    return found


def on_top(window: MainWindow) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]


def test_a_screen_reader_comes_to_nothing_it_cannot_name(window: MainWindow, story: Story, qtbot: QtBot) -> None:
    window.furnish()
    qtbot.waitUntil(lambda: all(window.built(name) for name in LATER))
    found = {}
    for dock in DOCKS:
        show(window, dock, story)
        found[dock] = faults(window)
    window.recheck  # noqa: B018 (made when it is asked for)
    window.updates  # noqa: B018
    for dock in ("recheck", "updates"):
        window.show_dock(dock)
        found[dock] = faults(window)
    window.readers.take_focus(0)
    QTest.keyClicks(window.reader.view, ".")
    found["the capture bar"] = faults(window)
    QTest.keyClick(window.reader.view, Qt.Key.Key_Escape)
    window.search_box.search_for("gates")
    qtbot.waitUntil(lambda: window.results.query == "gates" and not window.session.jobs.running)
    window.actions_by_name["search.find"].trigger()
    found["search"] = faults(window)
    window.actions_by_name["report.show"].trigger()
    found["report"] = faults(window)
    for command in WINDOWS:
        window.actions_by_name[command].trigger()
        QApplication.processEvents()
        found[command] = set().union(*map(faults, on_top(window)))
        for each in on_top(window):
            each.close()
    welcome = Welcome(LIGHT)
    qtbot.addWidget(welcome)
    with qtbot.waitExposed(welcome):
        welcome.show()
    found["welcome"] = faults(welcome)
    assert {where: those for where, those in found.items() if those} == {}


def stops(window: MainWindow, start: QWidget) -> list[QWidget]:
    """Where Tab leads from ``start``, until it comes round."""
    start.setFocus()
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert here is start, f"Tab stays at {here}"
    return seen


@pytest.mark.parametrize("report", [False, True], ids=["texts", "report"])
def test_tab_goes_round_all_one_sees_as_one_reads_and_back(
    window: MainWindow, story: Story, qtbot: QtBot, report: bool
) -> None:
    window.furnish()
    qtbot.waitUntil(lambda: all(window.built(name) for name in LATER))
    show(window, "inspector", story)
    if report:
        window.actions_by_name["report.show"].trigger()
        QApplication.processEvents()
    assert window.isActiveWindow()
    way = stops(window, window.search_box)
    assert set(in_reading_order(window)) <= set(way)
    shown = [QRect(each.mapTo(window, QPoint()), each.size()) for each in way]
    behind = [each.objectName() for each, place in zip(way, shown, strict=True) if place.right() < 0]
    assert behind == []
    names = [each.objectName() for each in way]
    wanted = ["report_by", "report_outline", "report_preview", "report_format", "report_title"]
    if not report:
        wanted = ["source_sort", "source_filter", "source_list", "reader_type", "reader", "quotes_here",
                  "quote_list", "quote_copy", "actor_field", "stance_asserts", "statement_add", "note_field",
                  "quote_go"]  # fmt: skip
    assert sorted(wanted, key=names.index) == wanted
    QTest.keyClick(way[0], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is way[-1]


def test_whatever_has_the_keys_shows_it() -> None:
    for theme in (LIGHT, DARK, SEPIA):
        sheet = style_sheet(theme)
        for kind in ("QToolButton", "QPushButton", "QLineEdit", "QPlainTextEdit", "QComboBox"):
            (rule,) = [line for line in sheet.splitlines() if f"{kind}:focus" in line]
            assert f"border-color: {theme.accent}" in rule
