from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.story import Story
from workbench.importers import text as plain
from workbench.model import Status
from workbench.ui.library.drops import Dropped, dropped
from workbench.ui.library.panel import LibraryPanel
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE, ListView


def day(number: int) -> str:
    return f"On day {number} the mayor counted {number * 7} boats and {number * 3} gates in the harbour."


def add_reprints(session: Session) -> tuple[int, int]:
    """A wire's story and a paper that prints two thirds of it with a line of its own."""
    whole = "\n\n".join(day(number) for number in range(30))
    part = "\n\n".join([*map(day, range(20)), "Nobody at the paper had counted the boats of that day or another."])
    sources = session.project.sources
    wire = sources.add(plain.read(f"Boats counted\n\n{whole}", whole.encode(), "wire.txt")).id
    paper = sources.add(plain.read(f"A mayor counts\n\n{part}", part.encode(), "paper.txt")).id
    sources.edit(wire, published="2020-01-01", agency="Reuters")
    return wire, paper


@pytest.fixture
def panel(qtbot: QtBot, story: Story, session: Session) -> LibraryPanel:
    panel = LibraryPanel(session)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def child(panel: QWidget, name: str) -> QToolButton:
    found = panel.findChild(QToolButton, name)
    assert found is not None
    return found


def source_list(panel: QWidget) -> ListView:
    found = panel.findChild(ListView, "source_list")
    assert found is not None
    return found


def shown(panel: LibraryPanel) -> list[int]:
    return list(panel._model.ids)


def click(panel: LibraryPanel, source_id: int) -> None:
    view = source_list(panel)
    place = panel._model.place_of(source_id)
    assert place is not None
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(panel._model.index(place, 0)).center(),
    )


def test_the_list_says_what_each_source_is(panel: LibraryPanel, story: Story) -> None:
    assert shown(panel) == [story.ferry, story.island, story.letter, story.column]
    spoken = panel._model.index(0, 0).data(ACCESSIBLE_ROLE)
    assert spoken == ("Ferry stays in port as harbour dispute drags on, Arden Courier, 2 May 2026, reading, 4 quotes")
    assert panel._header.count_text() == "4"


def test_a_click_and_enter_open_a_source(panel: LibraryPanel, story: Story, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.source_activated) as opened:
        click(panel, story.island)
    assert opened.args == [story.island]
    with qtbot.waitSignal(panel.source_activated) as opened:
        QTest.keyClick(source_list(panel), Qt.Key.Key_Down)
        QTest.keyClick(source_list(panel), Qt.Key.Key_Return)
    assert opened.args == [story.letter]


def test_the_filter_finds_title_and_outlet_without_accents(panel: LibraryPanel, story: Story) -> None:
    field = panel.findChild(FilterField, "source_filter")
    assert field is not None
    field.setText("courier")
    assert shown(panel) == [story.ferry]
    assert panel._header.count_text() == "1 of 4"
    field.setText("nobody wrote this")
    assert panel._stack.currentWidget() is panel._nothing_found
    panel._nothing_found.button().click()
    assert len(shown(panel)) == 4
    assert field.text() == ""


def test_status_buttons_count_and_narrow_one_at_a_time(panel: LibraryPanel, story: Story) -> None:
    unread, done = child(panel, "source_status_unread"), child(panel, "source_status_done")
    assert (unread.text(), done.text()) == ("Unread 2", "Done 1")
    unread.click()
    assert shown(panel) == [story.island, story.column]
    done.click()
    assert not unread.isChecked()
    assert shown(panel) == [story.letter]
    done.click()
    assert len(shown(panel)) == 4


def test_marking_several_as_done_is_one_step(panel: LibraryPanel, story: Story) -> None:
    source_list(panel).choose(story.ferry, story.island)
    panel.set_status(Status.DONE)
    assert child(panel, "source_status_done").text() == "Done 3"
    assert story.project.undo_label == "Mark 2 sources as done"
    story.project.undo()
    assert story.source(story.island).status is Status.UNREAD
    assert child(panel, "source_status_done").text() == "Done 1"


def test_sources_can_be_sorted_both_ways(panel: LibraryPanel, story: Story) -> None:
    panel._on_order("title")
    assert shown(panel) == [story.column, story.ferry, story.island, story.letter]
    panel._on_direction(True)
    assert shown(panel) == [story.letter, story.island, story.ferry, story.column]
    panel._on_direction(False)
    panel._on_order("published")
    assert shown(panel)[-1] == story.column


def test_a_removed_source_comes_back_with_its_quotes(
    panel: LibraryPanel, story: Story, notices: list[Notice]
) -> None:
    click(panel, story.ferry)
    QTest.keyClick(source_list(panel), Qt.Key.Key_Delete)
    assert shown(panel) == [story.island, story.letter, story.column]
    assert notices[-1].text == "Removed “Ferry stays in port as harbour dispute drags on” and 4 quotes."
    assert notices[-1].run is not None
    notices[-1].run()
    assert story.ferry in shown(panel)
    assert story.source(story.ferry).quotes == 4


def test_selection_stays_while_others_come_and_go(panel: LibraryPanel, story: Story) -> None:
    source_list(panel).choose(story.letter)
    story.project.sources.remove(story.ferry)
    assert source_list(panel).chosen_ids() == [story.letter]
    story.project.undo()
    assert source_list(panel).chosen_ids() == [story.letter]


def test_the_open_source_is_marked(panel: LibraryPanel, story: Story) -> None:
    panel.show_open(story.letter)
    assert panel._delegate.open_id == story.letter
    assert source_list(panel).chosen_ids() == [story.letter]


def test_a_row_follows_the_news(panel: LibraryPanel, story: Story) -> None:
    story.project.sources.edit([story.column], outlet="Harbour Watch")
    assert "Harbour Watch" in panel._model.index(3, 0).data(ACCESSIBLE_ROLE)
    story.project.quotes.remove(story.never)
    assert panel._model.index(0, 0).data(ACCESSIBLE_ROLE).endswith("3 quotes")


def test_an_empty_project_says_what_can_be_dropped(qtbot: QtBot, empty_session: Session) -> None:
    panel = LibraryPanel(empty_session)
    qtbot.addWidget(panel)
    assert panel._stack.currentWidget() is panel._empty
    assert "Drop articles here" in panel._empty.text()
    with qtbot.waitSignal(panel.add_wanted):
        panel._empty.button().click()


def drop(panel: LibraryPanel, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(event)


def test_files_folders_and_text_can_be_dropped(panel: LibraryPanel, qtbot: QtBot, tmp_path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    with qtbot.waitSignal(panel.files_dropped) as given:
        drop(panel, files)
    assert given.args == [[tmp_path, tmp_path / "a.txt"]]
    page = QMimeData()
    page.setText("They ordered it.")
    page.setHtml("<p>They ordered it.</p>")
    with qtbot.waitSignal(panel.text_dropped) as text:
        drop(panel, page)
    assert text.args == ["They ordered it.", "<p>They ordered it.</p>"]


def test_a_dragged_link_is_text_and_nothing_is_nothing() -> None:
    link = QMimeData()
    link.setUrls([QUrl("https://courier.example/ferry")])
    assert dropped(link) == Dropped(text="https://courier.example/ferry")
    assert not dropped(QMimeData())


def test_what_is_acted_on_has_a_name_and_is_large_enough(panel: LibraryPanel) -> None:
    for button in panel.findChildren(QToolButton):
        if button.isVisible() and not isinstance(button.parent(), FilterField):
            assert button.objectName()
            assert button.accessibleName(), button.objectName()
            assert min(button.width(), button.height()) >= 24
    assert source_list(panel).accessibleName() == "Sources"


def test_sources_on_one_story_stand_in_a_group_with_what_they_hold_of_the_first(
    panel: LibraryPanel, session: Session, qtbot: QtBot
) -> None:
    alike = child(panel, "source_alike")
    assert not alike.isVisible()
    with qtbot.waitSignal(panel._stories.changed):
        wire, paper = add_reprints(session)
    assert alike.text() == "Alike 2"
    assert panel._stories.size(wire) == 2
    assert shown(panel)[-2:] == [wire, paper], "the list itself stays as it is"
    alike.click()
    model = panel._model
    assert [shown(panel)[place] for place in range(1, 3)] == [wire, paper]
    assert str(model.index(0, 0).data(ACCESSIBLE_ROLE)).startswith("Wire copy · Reuters")
    assert "a part of the first" not in str(model.index(1, 0).data(ACCESSIBLE_ROLE))
    assert "of the first" in str(model.index(2, 0).data(ACCESSIBLE_ROLE))
    assert session.project.counts().sources == 6
    panel.clear_filters()
    assert len(shown(panel)) == 6


def test_reprints_of_one_source_say_how_much_of_it_they_contain(panel: LibraryPanel, session: Session) -> None:
    wire, paper = add_reprints(session)
    panel.show_reprints(wire)
    assert shown(panel) == [wire, paper]
    spoken = str(panel._model.index(1, 0).data(ACCESSIBLE_ROLE))
    assert "contains 6" in spoken
    assert spoken.endswith("% of it")
