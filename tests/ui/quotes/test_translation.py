"""What stands beside a quote in the inspector: its translation, and the day it was said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.quotes.test_inspector import button, inspector, steps
from tests.ui.story import Story
from workbench.model import Translation
from workbench.ui.quotes.inspector import Inspector
from workbench.ui.session import Notice
from workbench.ui.widgets.note import NoteField

__all__ = ["inspector"]


def words(inspector: Inspector) -> NoteField:
    found = inspector.findChild(NoteField, "translation_field")
    assert found is not None
    return found


def line(inspector: Inspector, name: str) -> QLineEdit:
    found = inspector.findChild(QLineEdit, name)
    assert found is not None
    return found


def enter(inspector: Inspector, name: str, text: str) -> None:
    field = line(inspector, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_translation_is_offered_and_kept_when_it_is_left(inspector: Inspector, story: Story) -> None:
    assert not words(inspector).isVisible()
    before = steps(story)
    QTest.mouseClick(button(inspector, "translation_add"), Qt.MouseButton.LeftButton)
    assert words(inspector).hasFocus()
    QTest.keyClicks(words(inspector), "Wir haben es nie befohlen")
    QTest.keyClick(words(inspector), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    enter(inspector, "translation_language", "de")
    enter(inspector, "translation_translator", "N. Quill")
    kept = story.project.quotes.get(story.never).translation
    assert kept == Translation("Wir haben es nie befohlen", "de", "N. Quill")
    assert steps(story) == before + 3
    for _ in range(3):
        story.project.undo()
    assert not words(inspector).isVisible()
    assert button(inspector, "translation_add").isVisible()


def test_an_emptied_translation_is_gone(inspector: Inspector, story: Story) -> None:
    story.project.quotes.translations.write(story.never, "Nie", language="de")
    assert words(inspector).toPlainText() == "Nie"
    words(inspector).setFocus()
    words(inspector).selectAll()
    QTest.keyClick(words(inspector), Qt.Key.Key_Delete)
    inspector.finish()
    assert story.project.quotes.get(story.never).translation is None


def test_what_was_being_written_goes_to_its_own_quote(inspector: Inspector, story: Story) -> None:
    other = next(each for each in story.project.quotes.ids() if each != story.never)
    QTest.mouseClick(button(inspector, "translation_add"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(words(inspector), "Nie")
    inspector.show_quote(other)
    kept = story.project.quotes.get(story.never).translation
    assert kept == Translation("Nie")
    assert story.project.quotes.get(other).translation is None
    assert words(inspector).toPlainText() == ""


def test_the_day_it_was_said_is_asked_for_and_kept(
    inspector: Inspector, story: Story, notices: list[Notice], qtbot: QtBot
) -> None:
    assert not line(inspector, "said_field").isVisible()
    inspector._cards[0]._on_said_wanted()
    enter(inspector, "said_field", "2023-04-24")
    assert story.project.quotes.get(story.never).statements[0].said_on == "2023-04-24"
    enter(inspector, "said_field", "yesterday")
    assert "not a date" in notices[-1].text
    assert line(inspector, "said_field").text() == "2023-04-24"


@pytest.mark.parametrize("name", ["translation_language", "translation_translator", "said_field"])
def test_every_field_has_a_name_for_a_screen_reader(inspector: Inspector, name: str) -> None:
    assert line(inspector, name).accessibleName()


def test_the_offer_is_a_button_without_a_frame(inspector: Inspector) -> None:
    assert inspector.findChild(QPushButton, "translation_add").property("flat")  # type: ignore[union-attr]
