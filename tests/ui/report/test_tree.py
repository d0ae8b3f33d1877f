"""The outline: what is ticked, moved and chosen."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.report.conftest import Remade
from tests.ui.story import Story
from workbench.report.outline import Branch, Leaf
from workbench.ui.report.page import ReportPage
from workbench.ui.report.tree import COUNT_ROLE

CHECK = Qt.ItemDataRole.CheckStateRole


def keys(page: ReportPage, parent: QModelIndex | None = None) -> list[str]:
    model = page.outlining.model
    top = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(top)):
        value = model.at(model.index(row, 0, top))
        assert value is not None
        found.append(value.key)
    return found


def tick(page: ReportPage, key: str, on: bool) -> None:
    model = page.outlining.model
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    assert model.setData(model.place(key), state, CHECK)


def test_a_section_that_is_unticked_leaves_the_report_and_stays_in_the_outline(
    page: ReportPage, remade: Remade, story: Story
) -> None:
    key = f"claim:{story.stopped}"
    remade(lambda: tick(page, key, False))
    assert key in keys(page)
    assert page.outlining.model.data(page.outlining.model.place(key), CHECK) == Qt.CheckState.Unchecked
    assert not page.preview.page_of("_SWk_" + key.replace(":", "_"))
    assert story.project.undo_label == "Report: what is left out"
    remade(lambda: tick(page, key, True))
    assert page.preview.page_of("_SWk_" + key.replace(":", "_"))


def test_a_quotation_is_left_out_by_its_own_tick_and_its_section_says_so(
    page: ReportPage, remade: Remade, story: Story
) -> None:
    section, quote = f"claim:{story.closed}", f"claim:{story.closed}/quote:{story.never}"
    model = page.outlining.model
    remade(lambda: tick(page, quote, False))
    assert model.data(model.place(section), CHECK) == Qt.CheckState.PartiallyChecked
    assert not page.preview.page_of(f"_SWq_{story.get(story.never).number}")
    remade(lambda: tick(page, section, True))  # ticking what is ticked in part shows all of it
    assert model.data(model.place(section), CHECK) == Qt.CheckState.Checked
    assert page.preview.page_of(f"_SWq_{story.get(story.never).number}")


def test_alt_and_arrows_move_a_section_and_a_quotation(page: ReportPage, remade: Remade, story: Story) -> None:
    tree, model = page.outlining.tree, page.outlining.model
    before = keys(page)
    tree.setFocus()
    tree.choose(before[1])
    remade(lambda: QTest.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier))
    assert keys(page)[:2] == [before[1], before[0]]
    chosen = model.at(tree.currentIndex())
    assert chosen is not None
    assert chosen.key == before[1]  # it is still the one that was moved
    section = model.place(f"claim:{story.closed}")
    leaves = [key for key in keys(page, section) if "/quote:" in key]
    tree.choose(leaves[0])
    remade(lambda: QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier))
    moved = [key for key in keys(page, model.place(f"claim:{story.closed}")) if "/quote:" in key]
    assert moved[:2] == [leaves[1], leaves[0]]
    remade(story.project.undo)
    remade(story.project.undo)
    assert keys(page) == before


def test_a_section_is_dragged_among_its_siblings_and_nowhere_else(
    page: ReportPage, remade: Remade, story: Story
) -> None:
    model = page.outlining.model
    top = keys(page)
    data = model.mimeData([model.place(top[0])])
    move = Qt.DropAction.MoveAction
    inside = model.place(f"claim:{story.closed}")
    assert not model.canDropMimeData(model.mimeData([model.place(top[1])]), move, 0, 0, inside)
    assert model.canDropMimeData(data, move, 2, 0, QModelIndex())
    remade(lambda: model.dropMimeData(data, move, 2, 0, QModelIndex()))
    assert keys(page)[:2] == [top[1], top[0]]


def test_a_section_that_is_chosen_is_shown_and_its_text_can_be_written(
    page: ReportPage, remade: Remade, story: Story, qtbot: QtBot
) -> None:
    key = f"claim:{story.stopped}"
    page.outlining.tree.choose(key)
    qtbot.waitUntil(lambda: page.outlining.lead.isEnabled())
    page.outlining.lead.setFocus()
    QTest.keyClicks(page.outlining.lead, "Nobody saw it.")
    remade(lambda: QTest.keyClick(page.outlining.lead, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert story.project.reports.leads() == {key: "Nobody saw it."}
    page.outlining.tree.choose(f"claim:{story.closed}")
    assert page.outlining.lead.toPlainText() == ""
    page.outlining.tree.choose(key)
    assert page.outlining.lead.toPlainText() == "Nobody saw it."


def test_enter_on_a_quotation_goes_to_its_source(page: ReportPage, story: Story, qtbot: QtBot) -> None:
    page.outlining.tree.choose(f"claim:{story.closed}/quote:{story.locked}")
    with qtbot.waitSignal(page.quote_opened) as asked:
        QTest.keyClick(page.outlining.tree, Qt.Key.Key_Return)
    assert asked.args == [story.locked]


def test_a_section_tells_how_many_quotations_it_shows(page: ReportPage, remade: Remade, story: Story) -> None:
    model, key = page.outlining.model, f"claim:{story.closed}"
    branch = model.at(model.place(key))
    assert isinstance(branch, Branch)
    count = sum(len(each.leaves) for each in branch.walk())
    assert model.data(model.place(key), COUNT_ROLE) == str(count)
    remade(lambda: tick(page, f"{key}/quote:{story.never}", False))
    assert model.data(model.place(key), COUNT_ROLE) == str(count - 1)
    leaf = model.at(model.place(f"{key}/quote:{story.never}"))
    assert isinstance(leaf, Leaf)
    assert not leaf.shown


def test_grouping_anew_keeps_the_texts_of_the_other_grouping(page: ReportPage, remade: Remade, story: Story) -> None:
    remade(lambda: story.project.reports.write_lead(f"claim:{story.closed}", "By claim."))
    remade(lambda: page.choose(by="actor", then_by="claim"))
    assert keys(page)[0].startswith("actor:")
    remade(lambda: page.choose(by="claim", then_by=""))
    branch = page.outlining.model.at(page.outlining.model.place(f"claim:{story.closed}"))
    assert isinstance(branch, Branch)
    assert branch.lead == "By claim."
