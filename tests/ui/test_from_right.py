"""A window that runs from the right: its panels, its lines and its help; and the room that a report leaves them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QTextBrowser

from tests.ui.story import empty_session, session, story, window
from workbench.language import listed, tr
from workbench.ui import shortcuts
from workbench.ui.actions import COMMANDS
from workbench.ui.help import Help
from workbench.ui.layouts import sides, state_key
from workbench.ui.main_window import MainWindow
from workbench.ui.speaking import speak
from workbench.ui.widgets.drawing import side_by_side
from workbench.ui.widgets.keys import written

__all__ = ["empty_session", "session", "story", "window"]
LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "ar")
    yield
    speak(qapp, "en")


def test_panels_change_sides_and_are_remembered_for_each_direction(qapp: QApplication) -> None:
    from_left = sides(), state_key()
    speak(qapp, "ar")
    from_right = sides(), state_key()
    speak(qapp, "en")
    assert (from_left[0], from_right[0]) == ((LEFT, RIGHT), (RIGHT, LEFT))
    assert from_left[1] != from_right[1]


@pytest.mark.usefixtures("arabic")
def test_pieces_put_together_keep_the_order_of_the_window() -> None:
    assert listed(["Courier", "Post"]) == "\u2068Courier\u2069، \u2068Post\u2069"
    joined = side_by_side(["Courier", "2 مايو 2026"])
    assert joined == "\u2068Courier\u2069 · \u20682 مايو 2026\u2069"
    assert f"\u2067{joined}\u2069" in tr("{source} · version {number}", source=joined, number=2)


@pytest.mark.usefixtures("arabic")
def test_the_tables_of_help_begin_at_the_right() -> None:
    window = Help()
    window.open_page("searching")
    page = window.findChild(QTextBrowser)
    assert page is not None
    lines = page.toPlainText().split("\n")
    cells = [line for line in lines if "strike border" in line or "الكلمتان" in line]
    window.close()
    assert ["الكلمتان" in cell for cell in cells] == [True, False]


@pytest.mark.usefixtures("arabic")
def test_back_is_the_key_where_lines_begin_unless_the_user_gave_another() -> None:
    back, forward = (next(each for each in COMMANDS if each.name == name) for name in ("view.back", "view.forward"))
    assert shortcuts.keys_of(back) == [QKeySequence("Alt+Right")]
    assert shortcuts.keys_of(forward) == [QKeySequence("Alt+Left")]
    shortcuts.set_keys(back, [QKeySequence("Alt+Left")])
    assert shortcuts.keys_of(back) == [QKeySequence("Alt+Left")]
    shortcuts.reset(back)


@pytest.mark.usefixtures("arabic")
def test_a_key_keeps_to_itself() -> None:
    assert written(QKeySequence("Ctrl++")) == "\u2066Ctrl++\u2069"
    assert not written(QKeySequence())


def test_a_report_that_is_not_seen_asks_for_no_room(window: MainWindow) -> None:
    before = window.central.minimumSizeHint().width()
    window.central.show_report()
    wide = window.central.minimumSizeHint().width()
    window.central.show_texts()
    assert wide > before == window.central.minimumSizeHint().width()
