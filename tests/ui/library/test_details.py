import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.story import Story
from workbench.ui.library.details import SourceDetails
from workbench.ui.library.panel import LibraryPanel
from workbench.ui.session import Session
from workbench.ui.widgets.paged import ListView


@pytest.fixture
def details(qtbot: QtBot, story: Story, session: Session) -> SourceDetails:
    details = SourceDetails(session)
    qtbot.addWidget(details)
    details.show()
    qtbot.waitExposed(details)
    details.show_source(story.ferry)
    return details


def test_a_field_is_saved_as_one_step_when_enter_is_pressed(details: SourceDetails, story: Story) -> None:
    field = details._fields["place"]
    QTest.keyClicks(field, "PORT ARDEN")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert story.source(story.ferry).place == "PORT ARDEN"
    assert details._origins["place"].text() == "written by you"
    assert story.project.undo_label == "Edit source"
    story.project.undo()
    assert field.text() == ""


def test_each_value_says_where_it_came_from(details: SourceDetails) -> None:
    assert details._origins["title"].text() == "from the text"
    assert details._origins["published"].text() == "2 May 2026 · from a tag of the page"
    assert details._origins["url"].isHidden()


def test_a_date_that_is_none_is_refused_in_place(details: SourceDetails, story: Story) -> None:
    field = details._fields["published"]
    field.setText("early May")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "is not a date" in details._error.text()
    assert details._error.isVisible()
    assert field.text() == "2026-05-02"
    assert story.source(story.ferry).published == "2026-05-02"
    field.setText("2026-05-03")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not details._error.isVisible()


def test_the_proof_names_file_and_digests_and_copies_them_whole(details: SourceDetails, story: Story) -> None:
    version = story.project.sources.version(story.source(story.ferry).version_id)
    assert details._proofs["file"].text() == "ferry.txt · text/plain"
    details._digests["text"].copy_button().click()
    assert QGuiApplication.clipboard().text() == version.text_sha256


def test_details_follow_the_list_once_they_are_open(qtbot: QtBot, story: Story, session: Session) -> None:
    panel = LibraryPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    view = panel.findChild(ListView, "source_list")
    assert view is not None
    view.choose(story.island)
    panel.edit_details()
    details = panel._details
    assert details is not None
    assert details._fields["title"].text() == "Islanders count the days"
    view.choose(story.letter)
    assert details._fields["outlet"].text() == "Ports Gazette"
    story.project.sources.remove(story.letter)
    assert details._source is None or details._source.id != story.letter
