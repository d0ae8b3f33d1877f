from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.story import Story, empty_session, session, story
from workbench.ui.library.details import SourceDetails
from workbench.ui.memo_field import MemoField
from workbench.ui.project_notes import ProjectNotes
from workbench.ui.session import Session

__all__ = ["empty_session", "session", "story"]


def test_notes_on_the_project_are_saved_when_they_are_closed(qtbot: QtBot, story: Story, session: Session) -> None:
    notes = ProjectNotes(session)
    notes.show()
    QTest.keyClicks(notes._note, "Who locked the gates?")
    notes.close()
    assert [memo.text for memo in story.project.memos.of("project")] == ["Who locked the gates?"]


def test_a_note_keeps_the_author_who_began_it(qtbot: QtBot, story: Story, session: Session) -> None:
    story.project.memos.write("source", story.ferry, "Begun", "Ed")
    details = SourceDetails(session)
    qtbot.addWidget(details)
    details.show_source(story.ferry)
    note = details.findChild(MemoField, "source_note")
    assert note is not None
    assert note.toPlainText() == "Begun"
    QTest.keyClicks(note, "Never ")
    details.show_source(story.island)
    assert [(memo.text, memo.author) for memo in story.project.memos.of("source", story.ferry)] == [
        ("Never Begun", "Ed")
    ]
    assert note.toPlainText() == ""
