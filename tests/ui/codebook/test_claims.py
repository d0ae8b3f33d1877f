import gc

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.story import Story
from workbench.model import Stance
from workbench.ui.codebook.claims import ClaimsPanel
from workbench.ui.memo_field import MemoField
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE


@pytest.fixture
def panel(qtbot: QtBot, story: Story, session: Session) -> ClaimsPanel:
    panel = ClaimsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(360, 600)
    panel.show()
    panel.activateWindow()
    qtbot.waitExposed(panel)
    return panel


def tree(panel: ClaimsPanel, parent: QModelIndex | None = None) -> list[object]:
    """The wording of every claim, those under one in a list behind it."""
    parent = parent or QModelIndex()
    model = panel._model
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(index.data())
        if model.rowCount(index):
            found.append(tree(panel, index))
    return found


def index_of(panel: ClaimsPanel, claim_id: int) -> QModelIndex:
    item = panel._model.item_of(claim_id)
    assert item is not None
    return item.index()


CLOSED, WRITTEN = "The town hall had the harbour closed", "There is a written order"
STOPPED = "The company stopped sailing by itself"


def test_claims_stand_under_their_parents_with_their_tallies(panel: ClaimsPanel, story: Story) -> None:
    assert tree(panel) == [CLOSED, [WRITTEN], STOPPED]
    assert index_of(panel, story.closed).data(ACCESSIBLE_ROLE) == f"{CLOSED}, 1 asserts, 1 denies, 1 reports"
    assert panel._delegate.columns == tuple(Stance)


def test_only_stances_that_occur_take_a_column(panel: ClaimsPanel, story: Story) -> None:
    story.project.quotes.remove(story.who, story.request)
    assert panel._delegate.columns == (Stance.ASSERTS, Stance.DENIES)


def test_enter_asks_for_its_quotes(panel: ClaimsPanel, story: Story, qtbot: QtBot) -> None:
    panel.choose(story.written)
    with qtbot.waitSignal(panel.filter_wanted) as wanted:
        QTest.keyClick(panel._tree, Qt.Key.Key_Return)
    assert wanted.args == ["claim", story.written]


def test_f2_rewords_in_place(panel: ClaimsPanel, story: Story, qtbot: QtBot) -> None:
    panel.choose(story.written)
    panel._tree.setFocus()
    QTest.keyClick(panel._tree, Qt.Key.Key_F2)
    editor = panel.findChild(QLineEdit, "claim_rename_field")
    assert editor is not None
    assert editor.text() == WRITTEN
    editor.selectAll()
    QTest.keyClicks(editor, "An order was given in writing")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: story.project.codebook.claim(story.written).text == "An order was given in writing")
    assert tree(panel) == [CLOSED, ["An order was given in writing"], STOPPED]
    assert panel._tree.chosen_ids() == [story.written]


def test_dragging_a_claim_onto_another_puts_it_under(panel: ClaimsPanel, story: Story) -> None:
    data = panel._model.mimeData([index_of(panel, story.stopped)])
    target = index_of(panel, story.closed)
    moved = panel._model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    assert not moved, "the view must not take the row away as well"
    assert tree(panel) == [CLOSED, [WRITTEN, STOPPED]]
    data = panel._model.mimeData([index_of(panel, story.written)])
    panel._model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert tree(panel) == [CLOSED, [STOPPED], WRITTEN]
    story.project.undo()
    story.project.undo()
    assert tree(panel) == [CLOSED, [WRITTEN], STOPPED]


def test_a_claim_cannot_be_dragged_under_itself(panel: ClaimsPanel, story: Story, notices: list[Notice]) -> None:
    data = panel._model.mimeData([index_of(panel, story.closed)])
    panel._model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, index_of(panel, story.written))
    assert "under itself" in notices[-1].text
    assert tree(panel) == [CLOSED, [WRITTEN], STOPPED]


def test_several_claims_become_one_in_one_step(panel: ClaimsPanel, story: Story, notices: list[Notice]) -> None:
    panel.choose(story.written, story.stopped)
    assert panel._merge_bar.isVisible()
    panel._merge_bar.menu().actions()[0].trigger()
    assert tree(panel) == [CLOSED, [WRITTEN]]
    assert story.get(story.itself).statements[0].claim_id == story.written
    assert notices[-1].run is not None
    notices[-1].run()
    assert tree(panel) == [CLOSED, [WRITTEN], STOPPED]


def test_a_merge_that_would_lose_its_place_is_refused(
    panel: ClaimsPanel, story: Story, notices: list[Notice]
) -> None:
    panel.choose(story.closed, story.written)
    panel._merge_into(story.written)
    assert "stands under" in notices[-1].text
    assert tree(panel) == [CLOSED, [WRITTEN], STOPPED]


def test_a_removed_claim_leaves_its_quotes_and_what_stood_under_it(
    panel: ClaimsPanel, story: Story, notices: list[Notice]
) -> None:
    panel.choose(story.closed)
    QTest.keyClick(panel._tree, Qt.Key.Key_Delete)
    assert set(map(str, tree(panel))) == {WRITTEN, STOPPED}
    assert story.project.counts().quotes == 7
    assert notices[-1].run is not None
    notices[-1].run()
    assert tree(panel) == [CLOSED, [WRITTEN], STOPPED]


def test_the_filter_shows_a_claim_without_its_parent(panel: ClaimsPanel) -> None:
    panel._filter.setText("written")
    assert tree(panel) == [WRITTEN]
    assert panel._header.count_text() == "1 of 3"
    panel._filter.setText("nothing like it")
    assert panel._stack.currentWidget() is panel._none_fit


def test_a_closed_branch_stays_closed(panel: ClaimsPanel, story: Story) -> None:
    panel._tree.collapse(index_of(panel, story.closed))
    panel.choose(story.stopped)
    story.project.codebook.add_claim("Something else")
    assert not panel._tree.isExpanded(index_of(panel, story.closed))
    assert panel._tree.chosen_ids() == [story.stopped]


def test_a_new_claim_is_worded_in_place(panel: ClaimsPanel, story: Story) -> None:
    panel.add()
    QTest.keyClicks(panel._new, "The gates are safe")
    QTest.keyClick(panel._new, Qt.Key.Key_Return)
    claim = story.project.codebook.find_claim("The gates are safe")
    assert claim is not None
    assert panel._tree.chosen_ids() == [claim.id]


def test_an_empty_codebook_says_what_a_claim_is(qtbot: QtBot, empty_session: Session) -> None:
    panel = ClaimsPanel(empty_session)
    qtbot.addWidget(panel)
    assert panel._stack.currentWidget() is panel._empty
    assert "one sentence" in panel._empty.text()
    assert panel._tree.accessibleName() == "Claims"


def test_claims_merged_by_mistake_are_split_again_from_the_menu(panel: ClaimsPanel, story: Story) -> None:
    story.project.codebook.merge_claims(story.closed, story.stopped)
    menu = panel._menu([story.closed])
    again = menu.findChild(QMenu, "split_menu")
    assert again is not None
    again.actions()[0].trigger()
    claim = story.project.codebook.find_claim("The company stopped sailing by itself")
    assert claim is not None
    assert story.project.quotes.ids(claim_id=claim.id) == [story.itself]


def test_a_claim_has_a_note_and_is_moved_by_its_menu(panel: ClaimsPanel, story: Story) -> None:
    panel.choose(story.stopped)
    note = panel.findChild(MemoField, "claim_note")
    assert note is not None
    assert note.isVisible()
    note.setPlainText("Compare the log")
    note.document().setModified(True)
    note.left.emit()
    assert [memo.text for memo in story.project.memos.of("claim", story.stopped)] == ["Compare the log"]
    under = panel._menu([story.stopped]).findChild(QMenu, "move_menu")
    assert under is not None
    next(action for action in under.actions() if action.text() == "There is a written order").trigger()
    assert story.project.codebook.claim(story.stopped).parent_id == story.written


def test_rows_that_were_replaced_are_let_go(story: Story, panel: ClaimsPanel) -> None:
    def rows() -> int:
        gc.collect()
        return sum(isinstance(each, QStandardItem) for each in gc.get_objects())

    panel.reload()
    before = rows()
    for _ in range(5):
        panel.reload()
    assert rows() <= before
