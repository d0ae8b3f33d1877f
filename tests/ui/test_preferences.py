"""Everything that can be set is found, acts at once, and can be put back; the language is chosen without a loss."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QSlider, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story import Story, session, story, window
from workbench import language
from workbench.app import Desk
from workbench.model import Location, Span
from workbench.project import Project
from workbench.ui import recents, tastes
from workbench.ui.main_window import MainWindow
from workbench.ui.preferences.dialog import Preferences
from workbench.ui.preferences.pages import PAGES, Deed, Setting
from workbench.ui.preferences.rows import Control, Row, marked
from workbench.ui.speaking import speak
from workbench.ui.theme import LIGHT
from workbench.ui.widgets.buttons import IconButton

__all__ = ["session", "story", "window"]


@pytest.fixture
def preferences(window: MainWindow) -> Preferences:
    window.actions_by_name["app.preferences"].trigger()
    found = window.findChild(Preferences)
    assert found is not None
    return found


@pytest.fixture
def alone(qtbot: QtBot) -> Preferences:
    """As over the welcome: without a project."""
    dialog = Preferences(lambda: LIGHT, project=False)
    qtbot.addWidget(dialog)
    return dialog


def another(taste: tastes.Taste) -> object:
    if isinstance(taste, tastes.Switch):
        return not taste.usual
    if isinstance(taste, tastes.Number):
        return taste.usual + taste.step
    return next((word for word in taste.among if word != taste.usual), "something else")


def shown(preferences: Preferences) -> list[str]:
    return [row.of.name for row in preferences.findChildren(Row) if row.isVisibleTo(preferences)]


def test_every_setting_is_kept_as_it_is_chosen_and_has_a_way_back(alone: Preferences) -> None:
    rows = [row for row in alone.findChildren(Row) if isinstance(row.of, Setting)]
    assert len(rows) > 15
    for row in rows:
        assert isinstance(row.of, Setting)
        control, back = row.findChild(Control), row.findChild(IconButton)
        assert control
        assert back
        assert back.isHidden(), row.of.name
        value = another(row.of.taste)
        control.chosen.emit(value)
        assert row.of.taste.kept() == value
        assert not back.isHidden(), row.of.name
        back.click()
        assert tastes.is_usual(row.of.taste)
        assert back.isHidden()


def test_a_word_finds_settings_on_all_pages_of_the_program(alone: Preferences) -> None:
    box = alone.findChild(QLineEdit, "preferences_search")
    pages = alone.findChild(QListWidget, "preferences_pages")
    assert box
    assert pages
    assert "theme" in shown(alone)
    box.setText("folder file")
    assert shown(alone) == ["clear_places"]
    said = alone.findChild(Row, "preference_row_clear_places")
    assert said is not None
    assert any("<span" in label.text() for label in said.findChildren(QLabel))
    assert [pages.item(row).text() for row in range(pages.count()) if not pages.item(row).isHidden()] == ["Privacy"]
    box.setText("zebra")
    assert shown(alone) == []
    box.clear()
    assert "theme" in shown(alone)
    assert "clear_places" not in shown(alone)


def test_what_is_marked_is_text_and_no_markup() -> None:
    assert marked("A < Çay", ["cay"], "y", "b") == 'A &lt; <span style="background-color: y; color: b">Çay</span>'


def test_a_setting_that_stands_in_two_places_is_one(window: MainWindow, preferences: Preferences) -> None:
    slider = preferences.findChild(QSlider, "preference_zoom")
    assert slider
    window.actions_by_name["view.larger"].trigger()
    assert slider.value() == 11
    slider.setValue(13)
    assert window.reader.view.typography.zoom == 130
    preferences.findChild(Row, "preference_row_theme").chosen.emit("dark")  # type: ignore[union-attr]
    assert window.actions_by_name["view.theme_dark"].isChecked()


def test_deeds_are_done(window: MainWindow, preferences: Preferences, story: Story) -> None:
    wanted: list[str] = []
    preferences.wanted.connect(wanted.append)
    story.project.searches.remember("harbour")
    recents.pin(story.project.path, True)
    for name in ("clear_searches", "clear_recent", "keys"):
        row = preferences.findChild(Row, f"preference_row_{name}")
        assert row
        row.wanted.emit()
    assert story.project.searches.asked() == []
    assert recents.listed() == []
    assert window.findChild(QWidget, "shortcut_editor") is not None
    assert wanted == ["clear_searches", "clear_recent", "keys"]
    assert {row.name for page in PAGES for row in page.rows if isinstance(row, Deed)} >= set(wanted)


def test_another_language_brings_the_window_again_where_it_stood(qtbot: QtBot, story: Story) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    path = story.project.path
    story.project.close()
    desk = Desk(app)
    assert desk.open(path)
    before = desk.window
    assert isinstance(before, MainWindow)
    before.session.visit(Location(story.island, Span(60, 70)))
    before.search_box.search_for("harbour")
    before.quotes.set_filter("actor", story.mayor)
    place, quotes = before.readers.desk().places[0], before.quotes.filtered()
    try:
        tastes.LANGUAGE.keep("ar")
        before.preferred.emit(tastes.LANGUAGE)
        qtbot.waitUntil(lambda: desk.window is not before)
        after = desk.window
        assert isinstance(after, MainWindow)
        qtbot.addWidget(after)
        assert after.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert language.code() == "ar"
        assert after.readers.desk().places[0] == place
        assert after.search_box.text() == "harbour"
        assert after.navigation.can_go_back
        assert after.quotes.filtered() == quotes
        assert after.session.project.undo_label is not None
        QTest.keyClick(after, Qt.Key.Key_Escape)
        after.close()
    finally:
        tastes.reset(tastes.LANGUAGE)
        speak(app, "en")
        desk.deleteLater()


def test_a_new_project_begins_its_report_as_its_maker_likes_it(qtbot: QtBot, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    tastes.REPORT["language"].keep("de")
    tastes.REPORT["author"].keep("R. Sand")
    desk = Desk(app)
    path = tmp_path / "new.swb"
    assert desk.new(path)
    assert desk.window is not None
    qtbot.addWidget(desk.window)
    desk.window.close()
    desk.deleteLater()
    with Project.open(path) as project:
        choices = project.reports.choices("A title")
        assert (choices.language, choices.author, choices.paper) == ("de", "R. Sand", "A4")
