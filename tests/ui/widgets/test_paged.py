from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.paged import (
    ACCESSIBLE_ROLE,
    DISPLAY_ROLE,
    ID_ROLE,
    PAGE,
    PAGES_KEPT,
    ListView,
    PagedModel,
)


@dataclass(frozen=True)
class Line:
    id: int
    words: str


class Shelf:
    """Lines by id, counting what is read."""

    def __init__(self) -> None:
        self.reads: list[int] = []
        self.gone: set[int] = set()
        self.words = "line"

    def fetch(self, ids: Sequence[int]) -> list[Line]:
        self.reads.append(len(ids))
        return [Line(row_id, f"{self.words} {row_id}") for row_id in ids if row_id not in self.gone]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(shelf: Shelf) -> PagedModel[Line]:
    return PagedModel(shelf.fetch, lambda line: line.words)


@pytest.fixture
def view(qtbot: QtBot, model: PagedModel[Line]) -> ListView:
    view = ListView(20)
    view.show_model(model)
    qtbot.addWidget(view)
    view.resize(200, 210)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_rows_are_read_a_page_at_a_time_and_kept(model: PagedModel[Line], shelf: Shelf) -> None:
    model.show(range(1000, 2000))
    assert [model.data(model.index(place, 0), DISPLAY_ROLE) for place in range(PAGE)][-1] == "line 1199"
    assert shelf.reads == [PAGE]
    model.row(PAGE)
    assert shelf.reads == [PAGE, PAGE]


def test_only_a_few_pages_are_kept(model: PagedModel[Line], shelf: Shelf) -> None:
    model.show(range(PAGE * (PAGES_KEPT + 1)))
    for place in range(0, PAGE * (PAGES_KEPT + 1), PAGE):
        model.row(place)
    before = len(shelf.reads)
    model.row(PAGE * PAGES_KEPT)
    assert len(shelf.reads) == before
    model.row(0)
    assert len(shelf.reads) == before + 1


def test_a_row_that_has_gone_is_blank_and_the_others_stay_in_place(model: PagedModel[Line], shelf: Shelf) -> None:
    shelf.gone = {2}
    model.show([1, 2, 3])
    assert [model.data(model.index(place, 0), DISPLAY_ROLE) for place in range(3)] == ["line 1", None, "line 3"]
    assert model.data(model.index(1, 0), ID_ROLE) == 2


def test_a_screen_reader_hears_the_row(model: PagedModel[Line]) -> None:
    model.show([7])
    assert model.data(model.index(0, 0), ACCESSIBLE_ROLE) == "line 7"


def test_update_with_the_same_ids_reads_rows_afresh_without_a_reset(
    qtbot: QtBot, model: PagedModel[Line], shelf: Shelf
) -> None:
    model.show([1, 2])
    model.row(0)
    shelf.words = "word"
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.update([1, 2])
    row = model.row(0)
    assert row is not None
    assert row.words == "word 1"


def test_showing_a_hundred_thousand_rows_reads_only_what_is_seen(
    view: ListView, model: PagedModel[Line], shelf: Shelf, qtbot: QtBot
) -> None:
    model.show(range(100_000))
    view.repaint()
    assert sum(shelf.reads) <= 2 * PAGE
    QTest.keyClick(view, Qt.Key.Key_End)
    view.repaint()
    assert view.current_id() == 99_999
    assert sum(shelf.reads) <= 4 * PAGE


def test_home_end_and_arrows_move_and_tell(view: ListView, model: PagedModel[Line], qtbot: QtBot) -> None:
    model.show(range(10, 60))
    seen: list[object] = []
    view.current_changed.connect(seen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
    assert seen == [10, 11, 59, 58, 10]


def test_shift_end_selects_to_the_end(view: ListView, model: PagedModel[Line]) -> None:
    model.show(range(5))
    view.choose(2)
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_ids() == [2, 3, 4]


def test_enter_opens_and_delete_asks(view: ListView, model: PagedModel[Line], qtbot: QtBot) -> None:
    model.show(range(5))
    view.choose(3)
    with qtbot.waitSignal(view.row_opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [3]
    with qtbot.waitSignal(view.delete_wanted):
        QTest.keyClick(view, Qt.Key.Key_Delete)


def test_a_click_tells_which_row(view: ListView, model: PagedModel[Line], qtbot: QtBot) -> None:
    model.show(range(5))
    with qtbot.waitSignal(view.row_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(1, 0)).center())
    assert clicked.args == [1]


def test_selection_current_and_scroll_survive_a_reload(view: ListView, model: PagedModel[Line], qtbot: QtBot) -> None:
    model.show(range(200))
    view.choose(101, 103)
    view.verticalScrollBar().setValue(1987)
    seen: list[object] = []
    view.current_changed.connect(seen.append)
    with view.place_kept():
        model.show(range(50, 200))
    assert view.chosen_ids() == [101, 103]
    assert view.current_id() == 103
    assert view.verticalScrollBar().value() == 1987 - 50 * 20
    assert seen == []


def test_the_next_row_becomes_current_where_the_current_one_has_gone(
    view: ListView, model: PagedModel[Line], qtbot: QtBot
) -> None:
    model.show(range(5))
    view.choose(2)
    with qtbot.waitSignal(view.current_changed) as changed, view.place_kept():
        model.show([0, 1, 3, 4])
    assert changed.args == [3]
    assert view.chosen_ids() == [3]


def test_choosing_what_is_not_in_the_list_chooses_nothing(view: ListView, model: PagedModel[Line]) -> None:
    model.show(range(5))
    view.choose(2)
    view.choose(77)
    assert view.chosen_ids() == []
    assert view.current_id() is None


def test_rows_are_as_high_as_rows_again_where_headings_stood(view: ListView, model: PagedModel[Line]) -> None:
    model.update_groups([("First", [1, 2]), ("Second", [3])])
    row = view.rowHeight(1)
    assert view.rowHeight(0) == view.rowHeight(3) == ListView.HEADING != row
    model.update([1, 2, 3, 4, 5])
    assert {view.rowHeight(place) for place in range(5)} == {row}
    model.update_groups([("First", [1, 2, 3]), ("Second", [4])])
    assert [view.rowHeight(place) for place in range(6)] == [ListView.HEADING, row, row, row, ListView.HEADING, row]
