"""Files on their way in: by workers, in one step, with what was refused and why, and on again after a restart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.importers import writing
from workbench.background.journal import Journal
from workbench.project import Project
from workbench.ui.library.books import BooksQuestion
from workbench.ui.library.incoming import Incoming
from workbench.ui.library.panel import LibraryPanel
from workbench.ui.library.skipped import SkippedDialog
from workbench.ui.library.table import DetailsTable
from workbench.ui.session import Notice, Session
from workbench.ui.widgets.paged import ACCESSIBLE_ROLE

ARTICLE = "Harbour stays shut on day {0}\n\n{1}\n"
SENTENCES = [
    "The ferry did not sail on Tuesday, and the mayor said that nobody at the town hall had locked the gates.",
    "Tidewater Lines, which runs it, answered in a letter that its captains had found the gates locked at dawn.",
    "On the island the shops were empty by noon, and the doctor came over in a fishing boat with two nurses.",
]


@pytest.fixture
def incoming(qtbot: QtBot, empty_session: Session) -> Incoming:
    return Incoming(empty_session)


def write(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number:03}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        body = "\n\n".join(f"{sentence} This was on day {number}." for sentence in SENTENCES)
        path.write_text(ARTICLE.format(number, body), "utf-8")
    return paths


def bring(qtbot: QtBot, incoming: Incoming, paths: list[Path]) -> None:
    with qtbot.waitSignal(incoming.ended, timeout=30_000):
        incoming.add_files(paths)


def test_an_import_is_one_step_and_one_undo_takes_it_back(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path
) -> None:
    write(tmp_path / "in", 60)
    bring(qtbot, incoming, [tmp_path / "in"])
    project = empty_session.project
    assert project.counts().sources == 60
    assert project.undo_label == "Import 60 sources"
    assert [entry.label for entry in project.history()] == ["Import 60 sources"]
    project.undo()
    assert project.counts().sources == 0


def test_a_double_is_refused_with_the_way_to_the_first(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path, notices_of_empty: list[Notice]
) -> None:
    (path,) = write(tmp_path / "in", 1)
    bring(qtbot, incoming, [path])
    first = empty_session.project.sources.ids()
    bring(qtbot, incoming, [path])
    assert [skipped.of for skipped in incoming.skipped] == first
    assert notices_of_empty[-1].action == "Open It"
    dialog = SkippedDialog(incoming.skipped)
    qtbot.addWidget(dialog)
    dialog._tree.selectAll()
    with qtbot.waitSignal(dialog.source_wanted) as wanted:
        dialog._open.click()
    assert wanted.args == first


def test_a_file_that_changed_becomes_a_version_of_its_source(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path, notices_of_empty: list[Notice]
) -> None:
    (path,) = write(tmp_path / "in", 1)
    bring(qtbot, incoming, [path])
    path.write_text(path.read_text("utf-8").replace("two nurses", "three nurses"), "utf-8")
    bring(qtbot, incoming, [path])
    sources = empty_session.project.sources
    assert [len(sources.versions(source_id)) for source_id in sources.ids()] == [2]
    assert "is now at version 2" in notices_of_empty[-1].text


def test_an_import_that_was_interrupted_goes_on_where_it_was(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path, notices_of_empty: list[Notice]
) -> None:
    paths = write(tmp_path / "in", 6)
    bring(qtbot, incoming, paths[:2])
    project = empty_session.project
    journal = Journal(project.id)
    journal.begin([tmp_path / "in"])
    journal.note(paths[:2], project.history()[-1].id, 2)
    incoming.offer_to_go_on()
    assert notices_of_empty[-1].text == "An import was interrupted after 2 files."
    assert notices_of_empty[-1].run is not None
    with qtbot.waitSignal(incoming.ended, timeout=30_000):
        notices_of_empty[-1].run()
    assert project.counts().sources == 6
    assert incoming.skipped == []
    assert [entry.label for entry in project.history()] == ["Import 6 sources"]
    assert journal.read() is None


def test_cancel_keeps_what_is_finished_and_a_closing_window_leaves_the_rest_for_the_next_time(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path
) -> None:
    write(tmp_path / "in", 400)
    with qtbot.waitSignal(incoming.ended, timeout=30_000):
        job = incoming.add_files([tmp_path / "in"])
        qtbot.waitUntil(lambda: empty_session.project.counts().sources > 0, timeout=30_000)
        job.cancel()
    assert 0 < empty_session.project.counts().sources < 400
    assert Journal(empty_session.project.id).read() is None
    incoming.add_files([tmp_path / "in"])
    empty_session.close()
    assert Journal(empty_session.project.id).read() is not None


def test_many_sources_are_edited_in_a_table_as_one_step(
    qtbot: QtBot, empty_session: Session, incoming: Incoming, tmp_path: Path
) -> None:
    bring(qtbot, incoming, write(tmp_path / "in", 3))
    project: Project = empty_session.project
    table = DetailsTable(empty_session, project.sources.ids())
    qtbot.addWidget(table)
    outlet = table._model.fields.index("outlet")
    table._table.selectColumn(outlet)
    table._model.setData(table._model.index(0, outlet), "Arden Courier")
    assert {source.outlet for source in project.sources.many(project.sources.ids())} == {"Arden Courier"}
    assert project.undo_label == "Edit 3 sources"
    date = table._model.fields.index("published")
    table._model.setData(table._model.index(0, date), "yesterday")
    assert "is not a date" in table._hint.text()


def test_the_list_narrows_to_the_sources_that_share_text(
    qtbot: QtBot, empty_session: Session, incoming: Incoming, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A pilot writes\n\nNothing said elsewhere is said here, whatever the harbour does.\n", "utf-8")
    bring(qtbot, incoming, [*write(tmp_path / "in", 3), other])
    panel = LibraryPanel(empty_session)
    qtbot.addWidget(panel)
    *alike, alone = empty_session.project.sources.ids()
    panel.show_reprints(alike[0])
    assert list(panel._model.ids) == alike
    assert "% of it" in str(panel._model.index(1, 0).data(ACCESSIBLE_ROLE))
    panel.show_reprints(alone)
    assert list(panel._model.ids) == [alone]
    assert panel._reprints.text() == "Nothing shares text with this ✕"
    panel._reprints.click()
    assert len(panel._model.ids) == 4


@pytest.fixture
def notices_of_empty(empty_session: Session) -> list[Notice]:
    said: list[Notice] = []
    empty_session.noticed.connect(said.append)
    return said


@pytest.mark.parametrize(("button", "count"), [("books_whole", 3), ("books_chapters", 5)])
def test_books_are_asked_about_once_in_the_list_and_join_the_step_they_came_with(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path, button: str, count: int
) -> None:
    write(tmp_path / "in", 1)
    for name in ("gates", "locks"):
        chapters = {
            f"{n}.xhtml": writing.xhtml(f"<h1>{name} {n}</h1><p>{SENTENCES[n]} In {name}.</p>") for n in (0, 1)
        }
        (tmp_path / "in" / f"{name}.epub").write_bytes(writing.epub_of(chapters))
    panel = LibraryPanel(empty_session)
    qtbot.addWidget(panel)
    incoming.books_found.connect(panel.ask_about_books)
    panel.books_answered.connect(incoming.add_books)
    bring(qtbot, incoming, [tmp_path / "in"])
    project = empty_session.project
    assert project.counts().sources == 1, "nothing else waits for the answer"
    assert incoming.skipped == []
    question = panel.findChild(BooksQuestion)
    assert question is not None
    assert not question.isHidden()
    assert "2 books of 4 chapters" in question.accessibleDescription()
    answer = question.findChild(QPushButton, button)
    assert answer is not None
    with qtbot.waitSignal(incoming.ended, timeout=30_000):
        answer.click()
    assert question.isHidden()
    assert project.counts().sources == count
    assert [entry.label for entry in project.history()] == [f"Import {count} sources"]
    project.undo()
    assert project.counts().sources == 0


def test_books_nobody_said_anything_about_are_asked_about_again_at_the_next_start(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path, notices_of_empty: list[Notice]
) -> None:
    book = tmp_path / "gates.epub"
    pages = {f"{n}.xhtml": writing.xhtml(f"<h1>Part {n}</h1><p>{SENTENCES[n]}</p>") for n in (0, 1)}
    book.write_bytes(writing.epub_of(pages))
    bring(qtbot, incoming, [book])
    again = Incoming(empty_session)
    again.offer_to_go_on()
    assert notices_of_empty[-1].action == "Go On"
    run = notices_of_empty[-1].run
    assert run is not None
    with qtbot.waitSignal(again.books_found, timeout=30_000):
        run()
    with qtbot.waitSignal(again.ended, timeout=30_000):
        again.add_books([str(book)], split_chapters=False)
    assert Journal(empty_session.project.id).read() is None


def test_a_list_of_references_offers_what_it_knows_of_sources_that_are_here(
    qtbot: QtBot, incoming: Incoming, empty_session: Session, tmp_path: Path, notices_of_empty: list[Notice]
) -> None:
    project = empty_session.project
    bring(qtbot, incoming, write(tmp_path / "in", 2))
    first, _second = project.sources.ids()
    project.sources.edit(first, url="https://arden.example/1", outlet="Arden Courier")
    entry = "TY  - NEWS\nTI  - {}\nUR  - {}\nT2  - Gazette\nAU  - Quill, Ada\nER  - \n"
    entries = [("Day one", "http://arden.example/1/"), ("Nobody has this", "https://arden.example/9")]
    (tmp_path / "list.ris").write_text("".join(entry.format(*each) for each in entries), "utf-8")
    bring(qtbot, incoming, [tmp_path / "list.ris"])
    assert "1 detail more of 1 source" in notices_of_empty[-1].text
    assert ["Nobody has this" in each.reason for each in incoming.skipped] == [True]
    assert project.sources.get(first).byline is None
    run = notices_of_empty[-1].run
    assert run is not None
    run()
    source = project.sources.get(first)
    assert (source.outlet, source.byline) == ("Arden Courier", "Ada Quill")
    assert notices_of_empty[-1].text == "Filled in 1 detail."
    bring(qtbot, incoming, [tmp_path / "list.ris"])
    assert incoming.skipped[0].of == first
    assert "nothing new" in incoming.skipped[0].reason
    project.undo()
    assert project.sources.get(first).byline is None
