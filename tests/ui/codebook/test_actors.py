import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.story import Story
from workbench.model import ActorKind
from workbench.ui.codebook.actors import ActorsPanel
from workbench.ui.memo_field import MemoField
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE, ListView


@pytest.fixture
def panel(qtbot: QtBot, story: Story, session: Session) -> ActorsPanel:
    panel = ActorsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    panel.show()
    panel.activateWindow()
    qtbot.waitExposed(panel)
    return panel


def names(panel: ActorsPanel) -> list[str]:
    return [panel._actors[actor_id].name for actor_id in panel._model.ids]


def actor_list(panel: ActorsPanel) -> ListView:
    found = panel.findChild(ListView, "actor_list")
    assert found is not None
    return found


def test_actors_stand_with_their_counts_roles_and_other_names(panel: ActorsPanel) -> None:
    assert names(panel) == ["Ilse Thorn", "Jonas Brecht", "Mara Velik", "Ministry of Ports", "Tidewater Lines"]
    spoken = panel._model.index(2, 0).data(ACCESSIBLE_ROLE)
    assert spoken == "Mara Velik, person, Mayor of Port Arden · the mayor, Mayor Velik, 2 quotes"
    assert "0 quotes" in panel._model.index(4, 0).data(ACCESSIBLE_ROLE)


def test_the_filter_looks_through_other_names_and_roles(panel: ActorsPanel, story: Story) -> None:
    panel._filter.setText("MAYOR")
    assert names(panel) == ["Mara Velik"]
    assert panel._header.count_text() == "1 of 5"
    panel._filter.setText("zz")
    assert panel._stack.currentWidget() is panel._none_fit


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [("quotes", "Mara Velik", "Tidewater Lines"), ("kind", "Ilse Thorn", "Ministry of Ports")],
)
def test_actors_can_be_sorted_by_quotes_and_kind(panel: ActorsPanel, order: str, first: str, last: str) -> None:
    panel._on_order(order)
    assert (names(panel)[0], names(panel)[-1]) == (first, last)


def test_enter_and_the_button_ask_for_its_quotes(panel: ActorsPanel, story: Story, qtbot: QtBot) -> None:
    actor_list(panel).choose(story.keeper)
    with qtbot.waitSignal(panel.filter_wanted) as wanted:
        QTest.keyClick(actor_list(panel), Qt.Key.Key_Return)
    assert wanted.args == ["actor", story.keeper]
    with qtbot.waitSignal(panel.filter_wanted) as wanted:
        panel._editor._quotes.click()
    assert wanted.args == ["actor", story.keeper]


def test_f2_renames_in_place_and_the_old_name_stays_as_an_alias(
    panel: ActorsPanel, story: Story, qtbot: QtBot
) -> None:
    view = actor_list(panel)
    view.choose(story.keeper)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = panel.findChild(QLineEdit, "actor_rename_field")
    assert editor is not None
    assert editor.text() == "Ilse Thorn"
    editor.selectAll()
    QTest.keyClicks(editor, "Ilse Thorn-Berg")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    renamed = ("Ilse Thorn-Berg", "Ilse Thorn")
    qtbot.waitUntil(lambda: story.project.codebook.actor(story.keeper).names == renamed)
    assert view.current_id() == story.keeper


def test_a_name_that_is_taken_is_refused_with_a_reason(
    panel: ActorsPanel, story: Story, notices: list[Notice]
) -> None:
    panel._rename_to(story.keeper, "Jonas Brecht")
    assert "already" in notices[-1].text
    assert story.project.codebook.actor(story.keeper).name == "Ilse Thorn"


def test_several_actors_become_one_in_one_step(panel: ActorsPanel, story: Story, notices: list[Notice]) -> None:
    view = actor_list(panel)
    assert not panel._merge_bar.isVisible()
    view.choose(story.director, story.company)
    assert panel._merge_bar.isVisible()
    assert not panel._editor.isVisible()
    menu = panel._merge_bar.menu()
    assert [action.text() for action in menu.actions()] == ["Jonas Brecht", "Tidewater Lines"]
    menu.actions()[1].trigger()
    assert "Jonas Brecht" not in names(panel)
    assert story.project.codebook.actor(story.company).names == ("Tidewater Lines", "Jonas Brecht")
    assert story.get(story.locked).statements[0].actor_id == story.company
    assert view.chosen_ids() == [story.company]
    assert notices[-1].run is not None
    notices[-1].run()
    assert "Jonas Brecht" in names(panel)
    assert story.get(story.locked).statements[0].actor_id == story.director


def test_merging_less_than_two_says_what_to_do(panel: ActorsPanel, notices: list[Notice]) -> None:
    panel.merge()
    assert "two or more" in notices[-1].text


def test_a_removed_actor_leaves_its_quotes(panel: ActorsPanel, story: Story, notices: list[Notice]) -> None:
    actor_list(panel).choose(story.mayor, story.keeper)
    QTest.keyClick(actor_list(panel), Qt.Key.Key_Delete)
    assert notices[-1].text == "2 actors removed; the quotes stay."
    assert story.project.counts().quotes == 7
    assert notices[-1].run is not None
    notices[-1].run()
    assert story.get(story.never).statements[0].actor_id == story.mayor


def test_a_new_actor_is_named_in_place(panel: ActorsPanel, story: Story) -> None:
    panel.add()
    assert panel._new.isVisible()
    QTest.keyClicks(panel._new, "Port Council")
    QTest.keyClick(panel._new, Qt.Key.Key_Return)
    council = story.project.codebook.find_actor("Port Council")
    assert council is not None
    assert actor_list(panel).chosen_ids() == [council.id]
    assert not panel._new.isVisible()


def test_escape_makes_no_actor(panel: ActorsPanel, story: Story) -> None:
    panel.add()
    QTest.keyClicks(panel._new, "Port Cou")
    QTest.keyClick(panel._new, Qt.Key.Key_Escape)
    assert not panel._new.isVisible()
    assert len(names(panel)) == 5


def test_kind_role_and_other_names_are_edited_below_the_list(panel: ActorsPanel, story: Story) -> None:
    actor_list(panel).choose(story.mayor)
    editor = panel._editor
    assert editor.isVisible()
    editor._kinds[ActorKind.OTHER].click()
    assert story.project.codebook.actor(story.mayor).kind is ActorKind.OTHER
    editor._role.setText("Former mayor")
    QTest.keyClick(editor._role, Qt.Key.Key_Return)
    roles = story.project.codebook.actor(story.mayor).roles
    assert [(role.title, role.since) for role in roles] == [("Former mayor", "2022")]
    editor._alias.setFocus()
    QTest.keyClicks(editor._alias, "M. Velik")
    QTest.keyClick(editor._alias, Qt.Key.Key_Return)
    assert "M. Velik" in story.project.codebook.actor(story.mayor).names
    assert editor._alias.text() == ""
    editor._chips[0].remove_button().click()
    assert "the mayor" not in story.project.codebook.actor(story.mayor).names
    assert story.project.undo_label == "Remove alias"


def test_what_somebody_else_names_appears_while_the_choice_stays(panel: ActorsPanel, story: Story) -> None:
    actor_list(panel).choose(story.mayor)
    story.project.codebook.add_actor("Anna First")
    assert names(panel)[0] == "Anna First"
    assert actor_list(panel).chosen_ids() == [story.mayor]


def test_an_empty_codebook_says_where_actors_come_from(qtbot: QtBot, empty_session: Session) -> None:
    panel = ActorsPanel(empty_session)
    qtbot.addWidget(panel)
    panel.show()
    assert panel._stack.currentWidget() is panel._empty
    panel._empty.button().click()
    assert panel._new.isVisible()


def test_what_is_acted_on_has_a_name_and_is_large_enough(panel: ActorsPanel, story: Story) -> None:
    actor_list(panel).choose(story.mayor)
    assert actor_list(panel).accessibleName() == "Actors"
    for button in panel.findChildren(QToolButton):
        if button.isVisible() and not isinstance(button.parent(), QLineEdit):
            assert button.objectName()
            assert button.accessibleName(), button.objectName()
            assert min(button.width(), button.height()) >= 24


def test_an_actor_dropped_on_another_stands_under_it(panel: ActorsPanel, story: Story) -> None:
    assert panel._model.flags(panel._model.index(0, 0)) & Qt.ItemFlag.ItemIsDropEnabled
    place = {actor_id: panel._model.index(row, 0) for row, actor_id in enumerate(panel._model.ids)}
    carried = panel._model.mimeData([place[story.director]])
    assert not panel._model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, place[story.company])
    QTest.qWait(1)
    assert names(panel) == ["Ilse Thorn", "Mara Velik", "Ministry of Ports", "Tidewater Lines", "Jonas Brecht"]
    assert panel._depths[story.director] == 1
    panel._filter.setText("brecht")
    assert panel._depths == {}
    panel._filter.clear()
    panel._move([story.company], story.director)
    assert story.project.codebook.actor(story.company).parent_id is None
    beside = panel._model.mimeData([panel._model.index(4, 0)])
    panel._model.dropMimeData(beside, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    QTest.qWait(1)
    assert names(panel)[1] == "Jonas Brecht"


def test_an_actor_is_moved_by_its_menu_as_well(panel: ActorsPanel, story: Story) -> None:
    menu = panel._menu([story.keeper])
    under = menu.findChild(QMenu, "move_menu")
    assert under is not None
    next(action for action in under.actions() if action.text() == "Ministry of Ports").trigger()
    assert story.project.codebook.actor(story.keeper).parent_id == story.ministry


def test_actors_merged_by_mistake_are_split_again(panel: ActorsPanel, story: Story, notices: list[Notice]) -> None:
    actor_list(panel).choose(story.director, story.mayor)
    panel._merge_into(story.mayor)
    menu = panel._menu([story.mayor])
    again = menu.findChild(QMenu, "split_menu")
    assert again is not None
    (action,) = again.actions()
    assert action.text() == "Jonas Brecht"
    action.trigger()
    assert notices[-1].text == "Jonas Brecht is an actor again."
    director = story.project.codebook.find_actor("Jonas Brecht")
    assert director is not None
    assert story.project.quotes.ids(actor_id=director.id) == [story.locked]
    assert story.project.quotes.ids(actor_id=story.mayor) == [story.never, story.itself]


def test_a_note_on_an_actor_is_one_step_when_it_is_left(panel: ActorsPanel, story: Story) -> None:
    actor_list(panel).choose(story.mayor)
    note = panel.findChild(MemoField, "actor_note")
    assert note is not None
    note.setFocus()
    QTest.keyClicks(note, "Ask her again")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (memo,) = story.project.memos.of("actor", story.mayor)
    assert memo.text == "Ask her again"
    assert story.project.undo_label == "Write note"
    actor_list(panel).choose(story.keeper)
    assert note.toPlainText() == ""
    actor_list(panel).choose(story.mayor)
    assert note.toPlainText() == "Ask her again"
    story.project.undo()
    assert note.toPlainText() == ""


def test_a_note_half_written_goes_to_the_actor_it_was_written_on(panel: ActorsPanel, story: Story) -> None:
    actor_list(panel).choose(story.mayor)
    note = panel.findChild(MemoField, "actor_note")
    assert note is not None
    note.setFocus()
    QTest.keyClicks(note, "Half")
    actor_list(panel).choose(story.keeper)
    assert [memo.text for memo in story.project.memos.of("actor", story.mayor)] == ["Half"]
    assert story.project.memos.of("actor", story.keeper) == []


def test_what_was_merged_is_split_again_by_a_command(panel: ActorsPanel, story: Story, notices: list[Notice]) -> None:
    panel.split()
    assert notices[-1].text == "Choose one actor first, into which others were merged."
    story.project.codebook.merge_actors(story.mayor, story.keeper)
    panel._list.choose(story.mayor)
    panel.split()
    menu = panel.findChild(QMenu, "split_menu")
    assert menu is not None
    menu.actions()[0].trigger()
    assert "Ilse Thorn" in [actor.name for actor in story.project.codebook.actors()]
