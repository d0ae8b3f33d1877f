"""Handing the report in, and what is told when that cannot be done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.report.conftest import Remade
from tests.ui.story import Story
from workbench.model import Stance
from workbench.report import Choices
from workbench.ui.report.export import FORMATS, _writing, export
from workbench.ui.report.making import Kept, Wish
from workbench.ui.report.page import ReportPage
from workbench.ui.session import Notice, Session


def rest(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not [job for job in session.jobs.running if job.label], timeout=20_000)


@pytest.mark.parametrize("ending", [ending for ending, _, _ in FORMATS])
def test_every_format_is_written_and_the_export_recorded(
    page: ReportPage, session: Session, qtbot: QtBot, tmp_path: Path, notices: list[Notice], ending: str
) -> None:
    path = tmp_path / f"out.{ending}"
    page.export(path)
    rest(qtbot, session)
    assert path.stat().st_size > 100
    assert notices[-1].text == f"“out.{ending}” is written: 7 of 7 quotations verified."
    assert [each.file for each in session.project.reports.exports()] == [path.name]


def test_what_changed_since_the_export_is_listed(
    page: ReportPage, remade: Remade, story: Story, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    tree = page.outlining.changes.tree
    page.export(tmp_path / "out.docx")
    rest(qtbot, session)
    assert tree.topLevelItemCount() == 0
    remade(lambda: story.project.quotes.remove(story.smile))
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    head = tree.topLevelItem(0)
    assert head is not None
    assert head.text(0) == "Removed  1"
    remade(story.project.undo)
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 0)


def test_the_file_is_asked_for_in_the_folder_of_last_time(
    page: ReportPage, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "handed in"
    folder.mkdir()
    asked: list[str] = []

    def ask(_parent: object, _title: str, first: str, _kinds: str) -> tuple[str, str]:
        asked.append(first)
        return str(folder / f"Report {len(asked)}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page.findChild(QPushButton, "report_write").click()  # type: ignore[union-attr]
    rest(qtbot, session)
    assert (folder / "Report 1.docx").exists()
    page.export()
    rest(qtbot, session)
    assert Path(asked[1]).parent == folder


def test_open_and_show_in_folder_are_offered_after_and_done_only_when_asked(
    page: ReportPage, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    button, folder = (page.findChild(QPushButton, f"report_{name}") for name in ("open", "folder"))
    assert button is not None
    assert folder is not None
    assert button.isHidden()
    page.export(tmp_path / "out.docx")
    rest(qtbot, session)
    assert opened == []
    button.click()
    folder.click()
    assert opened == [str(tmp_path / "out.docx"), str(tmp_path)]


@pytest.mark.parametrize("trouble", ["read-only", "open elsewhere", "no folder", "a folder"])
def test_what_stands_in_the_way_is_one_sentence_and_nothing_is_lost(
    page: ReportPage, session: Session, qtbot: QtBot, tmp_path: Path, notices: list[Notice], trouble: str
) -> None:
    path = tmp_path / "out.docx"
    path.write_bytes(b"what was there")
    if trouble == "read-only":
        path.chmod(0o444)
    elif trouble == "open elsewhere":
        (tmp_path / ".~lock.out.docx#").touch()
    elif trouble == "no folder":
        path = tmp_path / "gone" / "out.docx"
    else:
        path = tmp_path / "folder.docx"
        path.mkdir()
    page.export(path)
    rest(qtbot, session)
    assert notices[-1].kind == "error"
    assert notices[-1].text.endswith("Your quotes are saved.")
    assert (tmp_path / "out.docx").read_bytes() == b"what was there"
    assert not list(tmp_path.glob(".*.part"))
    assert session.project.reports.exports() == []


def test_a_cancelled_export_leaves_the_file_that_was_there(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    path.write_bytes(b"what was there")
    for number in range(50):
        story.quote(story.ferry, "harbour", story.mayor, story.closed, list(Stance)[number % 4])
    kept = Kept(story.project.path, story.project.corpus)
    work = _writing(kept, Wish(Choices("The harbour")), path)
    steps = [next(work) for _ in range(3)]  # begun, laid out, some quotations written
    assert steps[2][0] > 0
    assert list(tmp_path.glob(".*.part"))
    work.close()  # as a cancelled job does
    assert path.read_bytes() == b"what was there"
    assert not list(tmp_path.glob(".*.part"))


def test_words_that_are_not_the_sources_are_not_handed_in(
    page: ReportPage, story: Story, session: Session, qtbot: QtBot, tmp_path: Path, notices: list[Notice]
) -> None:
    db = story.project._db
    with story.project.step("Damage"):
        db.execute("update segment set exact = 'We closed it' where quote_id = ?", [story.never])
    page.export(tmp_path / "out.docx")
    rest(qtbot, session)
    assert notices[-1].text.startswith("The words of Q-001 are not those of the source; nothing was written.")
    assert not (tmp_path / "out.docx").exists()


def test_saved_searches_are_named_in_the_method_where_that_is_wanted(
    page: ReportPage, story: Story, session: Session, remade: Remade
) -> None:
    story.project.searches.save("Gates", "gates OR doors")
    remade(lambda: page.choose(name_searches=True))
    runs = [run.text for sheet in page.preview.sheets for piece in sheet.pieces for run in piece.paragraph.runs]
    assert any("gates OR doors" in text for text in runs)


def test_a_filter_is_told_in_the_file_too(story: Story, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "out.html"
    export(session, Choices("The harbour", filter="gates"), path)
    rest(qtbot, session)
    text = path.read_text("utf-8")
    assert "Only quotations that match “gates” are shown" in text
