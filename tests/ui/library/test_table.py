"""The table of details: many sources at once, each value with where it came from, one step an edit."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from pytestqt.qtbot import QtBot

from tests.ui.story import Story
from workbench.ui.library.details import FIELDS
from workbench.ui.library.table import EDIT_ROLE, ORIGIN_ROLE, DetailsTable
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.paged import DISPLAY_ROLE

OUTLET, PLACE = list(FIELDS).index("outlet"), list(FIELDS).index("place")


@pytest.fixture
def table(qtbot: QtBot, story: Story, session: Session) -> DetailsTable:
    table = DetailsTable(session, story.project.sources.ids())
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    return table


def choose(table: DetailsTable, first: int, last: int, column: int) -> None:
    model = table._model
    stretch = QItemSelection(model.index(first, column), model.index(last, column))
    table._table.selectionModel().select(stretch, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_a_value_typed_goes_to_every_chosen_source_in_one_step(
    table: DetailsTable, story: Story, session: Session
) -> None:
    told: list[Notice] = []
    session.noticed.connect(told.append)
    choose(table, 1, 3, PLACE)
    assert "3 sources" in table._hint.text()
    before = [story.source(source_id).place for source_id in table._model.ids]
    assert table._model.setData(table._model.index(2, PLACE), "PORT ARDEN", EDIT_ROLE)
    after = [story.source(source_id).place for source_id in table._model.ids]
    assert after == [before[0], "PORT ARDEN", "PORT ARDEN", "PORT ARDEN"]
    assert story.source(table._model.ids[1]).origins["place"] == "user"
    assert told[-1].text == "Changed the place of 3 sources."
    story.project.undo()
    assert [story.source(source_id).place for source_id in table._model.ids] == before


def test_a_cell_outside_the_selection_changes_its_own_source_alone(table: DetailsTable, story: Story) -> None:
    choose(table, 1, 3, PLACE)
    table._model.setData(table._model.index(0, OUTLET), "Arden Post", EDIT_ROLE)
    assert [story.source(source_id).outlet for source_id in table._model.ids].count("Arden Post") == 1


def test_guesses_are_counted_marked_and_can_be_had_alone(table: DetailsTable, story: Story) -> None:
    guessed = [source.id for source in story.project.sources.many(story.project.sources.ids())
               if "guess" in source.origins.values()]  # fmt: skip
    assert story.project.sources.ids(guessed=True) == guessed
    assert table._guessed.text() == f"With guesses {len(guessed)}"
    story.project.sources.edit(story.island, place="ISLAND")
    index = table._model.index(list(table._model.ids).index(story.island), PLACE)
    assert (index.data(DISPLAY_ROLE), index.data(ORIGIN_ROLE)) == ("ISLAND", "written by you")


def test_sources_that_went_and_sources_filtered_away_leave_the_table(table: DetailsTable, story: Story) -> None:
    table._filter.setText("courier")
    assert list(table._model.ids) == [story.ferry]
    table._filter.clear()
    story.project.sources.remove(story.ferry)
    assert story.ferry not in table._model.ids
    assert len(table._model.ids) == 3
