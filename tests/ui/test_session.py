"""The news: at once for the text, after the paint for the panels, and to nobody late who asks."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.drafts import draft
from workbench.errors import Refused
from workbench.model import Change, Location, Span
from workbench.project import Project
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Notice, Session

TEXT = "“We did not order the strike,” the minister said. Nobody answered."


def heard(session: Session) -> list[Change]:
    changes: list[Change] = []
    session.changed.connect(changes.append)
    return changes


def test_a_change_is_told_at_once_unless_the_page_goes_first(project: Project, qtbot: QtBot) -> None:
    session = Session(project)
    source = project.sources.add(draft(TEXT))
    written: list[Change] = []
    session.written.connect(written.append)
    told = heard(session)
    project.quotes.add(source.id, [Span(0, 5)])
    assert len(written) == len(told) == 1
    with session.page_first():
        project.quotes.add(source.id, [Span(6, 10)])
        project.quotes.add(source.id, [Span(12, 20)])
    assert len(written) == 3
    assert len(told) == 1
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].rows["quote"] == written[1].rows["quote"] | written[2].rows["quote"]


def test_nothing_overtakes_what_is_still_to_be_told(project: Project, qtbot: QtBot) -> None:
    session = Session(project)
    source = project.sources.add(draft(TEXT))
    told = heard(session)
    with session.page_first():
        first = project.quotes.add(source.id, [Span(0, 5)])
    project.quotes.remove(first.id)
    assert [change.rows["quote"] for change in told] == [{first.id}]


def test_what_a_listener_writes_is_told_after_what_it_heard(project: Project, qtbot: QtBot) -> None:
    session = Session(project)
    source = project.sources.add(draft(TEXT))
    labels: list[str] = []

    def answer(change: Change) -> None:
        if change.touches("quote") and not project.memos.all():
            project.memos.write("source", source.id, "Seen.")

    session.changed.connect(answer)
    session.changed.connect(lambda change: labels.append(change.label))
    with session.page_first():
        project.quotes.add(source.id, [Span(0, 5)])
    session.catch_up()
    assert len(labels) == 2
    assert labels[0].startswith("Add quote")


def test_a_panel_that_is_asked_has_heard_of_the_quote_captured_just_before(project: Project, qtbot: QtBot) -> None:
    session = Session(project)
    source = project.sources.add(draft(TEXT))
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    session.visit(Location(source.id))
    window.reader.take_focus()
    window.reader.select(Span(0, 30))
    window.reader.capturing.open()
    QTest.keyClicks(window.reader.view, "+")
    quote = project.quotes.last()
    assert quote is not None
    window.quotes.choose([quote.id])
    assert window.quotes._list.chosen_ids() == [quote.id]
    assert not window.quotes._all.isChecked(), "the list was widened for a quote that stands in it"
    window.reader.take_focus()
    window.commands.undo()
    window.actions_by_name["quote.copy"].trigger()
    assert window.quotes._list.chosen_ids() == []
    window.close()


def test_a_large_step_is_undone_beside_the_window_and_nothing_is_changed_meanwhile(
    qtbot: QtBot, project: Project
) -> None:
    session = Session(project)
    with project.step("Import 60 sources"):
        for number in range(60):
            lines = "\n".join(f"Line {line} of text {number}." for line in range(20))
            project.sources.add(draft(f"Text {number}\n{lines}"))
    ids = project.sources.ids()
    told = heard(session)
    said: list[Notice] = []
    session.noticed.connect(said.append)
    session.undo()
    assert project.held is not None
    with pytest.raises(Refused, match="“Import 60 sources” is being undone"):
        project.sources.edit(ids[0], title="Other")
    assert project.sources.ids() == ids  # everything can be read as it was
    session.undo()
    assert said[-1].text == project.held
    qtbot.waitUntil(lambda: project.held is None, timeout=30_000)
    assert project.sources.ids() == []
    assert told[-1].rows["source"] == set(ids)
    assert said[-1].text == "Undone: Import 60 sources"
    assert said[-1].run is not None
    said[-1].run()
    qtbot.waitUntil(lambda: project.held is None, timeout=30_000)
    assert project.sources.ids() == ids
    session.close()


def test_an_undo_that_is_cancelled_is_undone_whole_or_not_at_all(qtbot: QtBot, project: Project) -> None:
    session = Session(project)
    with project.step("Import 60 sources"):
        for number in range(60):
            lines = "\n".join(f"Line {line} of text {number}." for line in range(20))
            project.sources.add(draft(f"Text {number}\n{lines}"))
    session.undo()
    (job,) = session.jobs.running
    job.cancel()
    qtbot.waitUntil(lambda: project.held is None, timeout=30_000)
    assert len(project.sources.ids()) in (0, 60)
    assert (project.undo_label is None) == (project.sources.ids() == [])
    session.close()
