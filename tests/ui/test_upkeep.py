"""Help, backups and the health of the file, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from tests.drafts import draft
from workbench import language
from workbench.model import Span
from workbench.project import Project
from workbench.store.backups import DAILY, back_up, backups
from workbench.ui import alerts, help, upkeep
from workbench.ui.about import About
from workbench.ui.backups import Backups
from workbench.ui.help import KEYS, Help, pages
from workbench.ui.main_window import MainWindow
from workbench.ui.problem import Problem
from workbench.ui.session import Session
from workbench.ui.tour import Tour, stops
from workbench.ui.widgets.standing_bar import StandingBar


@pytest.fixture
def window(qtbot: QtBot, project: Project, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(upkeep, "CALM", 0)
    source = project.sources.add(draft())
    project.quotes.add(source.id, [Span(0, 20)])
    window = MainWindow(Session(project))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_a_page_is_found_by_any_of_its_words(qtbot: QtBot) -> None:
    help_window = Help()
    qtbot.addWidget(help_window)
    box = help_window.findChild(QLineEdit, "help_search")
    listed = help_window.findChild(QListWidget, "help_list")
    page = help_window.findChild(QTextBrowser, "help_page")
    assert box
    assert listed
    assert page
    assert [listed.item(row).text() for row in range(listed.count())] == [each.title for each in pages()]
    box.setText("donation BAR")
    assert listed.currentItem().text() == "Asking"
    assert "donation bar" in page.toPlainText()
    assert page.extraSelections()
    box.setText("zebra")
    assert listed.count() == 0
    assert "No page holds" in page.toPlainText()
    box.clear()
    help_window.open_page(KEYS)
    assert "Export" in page.toPlainText()


def test_a_place_in_a_page_is_found_by_an_id_nobody_reads(qtbot: QtBot) -> None:
    help_window = Help()
    qtbot.addWidget(help_window)
    page = help_window.findChild(QTextBrowser, "help_page")
    assert page
    with qtbot.waitExposed(help_window):
        help_window.resize(700, 260)
        help_window.show()
    help_window.open_page("safety", "damaged")
    assert page.verticalScrollBar().value() > 0
    assert "{#" not in page.toPlainText()


def test_a_page_is_read_in_the_users_language_where_somebody_translated_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "de").mkdir()
    for name, text in (
        ("01-two-words.md", "# Two words {#top}\n"),
        ("02-b.md", "# B"),
        ("de/01-two-words.md", "# Zwei"),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setattr(language, "_code", "de")
    assert help._page(tmp_path / "01-two-words.md") == help.Page("two-words", "Zwei", "# Zwei")
    assert help._page(tmp_path / "02-b.md").title == "B"


def test_every_command_a_page_names_is_there(window: MainWindow) -> None:
    labels = {action.text().replace("&", "").rstrip("…") for action in window.actions_by_name.values()}
    for page in pages():
        for _, _, rest in (piece.partition("▸ ") for piece in page.text.split("*") if "▸ " in piece):
            assert rest.strip() in labels, f"{page.title}: {rest}"


def test_f1_opens_the_keys_and_shift_f1_the_first_page(qtbot: QtBot, window: MainWindow) -> None:
    for name, title in (("help.keys", "Keys"), ("help.pages", "First steps")):
        window.actions_by_name[name].trigger()
        opened = window.findChildren(Help)[-1]
        listed = opened.findChild(QListWidget, "help_list")
        assert listed
        assert listed.currentItem().text() == title


def test_about_names_what_the_program_is_made_of(window: MainWindow) -> None:
    window.actions_by_name["help.about"].trigger()
    about = window.findChild(About)
    assert about
    tree = about.findChild(QTreeWidget, "about_parts")
    assert tree
    rows = {item.text(0): item.text(2) for item in map(tree.topLevelItem, range(tree.topLevelItemCount())) if item}
    assert rows["whoosh3"].startswith("BSD")
    assert rows["Python"] == "PSF-2.0"
    assert all(rows.values())


def test_a_problem_is_shown_and_nothing_of_the_project(window: MainWindow, tmp_path: Path) -> None:
    alerts.log_path().parent.mkdir(parents=True, exist_ok=True)
    alerts.log_path().write_text("2026-11-22 ERROR workbench unexpected KeyError\n", "utf-8")
    window.actions_by_name["help.problem"].trigger()
    problem = window.findChild(Problem)
    assert problem
    shown = problem.findChild(QPlainTextEdit, "problem_text")
    assert shown
    text = shown.toPlainText()
    assert "unexpected KeyError" in text
    assert "1 sources, 1 quotes" in text
    assert "Varnia" not in text
    next(button for button in problem.findChildren(QPushButton) if button.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == text
    QGuiApplication.clipboard().clear()


def test_a_backup_is_made_each_day_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    project = window.session.project
    qtbot.waitUntil(lambda: len(backups(project.id)) == 1, timeout=20_000)
    assert backups(project.id)[0].reason == DAILY


def test_a_backup_is_restored_as_another_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = window.session.project
    back_up(project.path)
    project.quotes.add(project.sources.ids()[0], [Span(30, 50)])
    new = tmp_path / "again.swb"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_options: (str(new), ""))
    window.actions_by_name["project.backups"].trigger()
    dialog = window.findChild(Backups)
    assert dialog
    tree = dialog.findChild(QTreeWidget, "backup_list")
    assert tree
    assert tree.topLevelItemCount() >= 1
    with qtbot.waitSignal(dialog.restored) as restored:
        next(button for button in dialog.findChildren(QPushButton) if button.text().startswith("Restore")).click()
    assert restored.args == [new]
    with Project.open(new) as again:
        assert len(again.quotes.ids()) == 1
    assert len(project.quotes.ids()) == 2
    told = window.notice.text()
    assert "Restored as “again.swb”" in told


def test_a_damaged_file_is_told_of_and_gets_no_backup(
    qtbot: QtBot, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "CALM", 0)
    for n in range(30):
        project.sources.add(draft(f"Number {n}\n" + "The dam held. " * 400, title=f"Number {n}"))
    path = project.path
    project.close()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with Project.open(path) as damaged:
        window = MainWindow(Session(damaged))
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.findChild(StandingBar) is not None, timeout=20_000)
        bar = window.findChild(StandingBar)
        assert bar
        assert "is damaged" in bar.text()
        assert bar.details()
        assert backups(damaged.id) == []
        window.close()


def test_the_tour_points_at_real_controls_and_can_be_left(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["help.tour"].trigger()
    tour = window.findChild(Tour)
    assert tour
    seen = []
    for _ in stops():
        heading = tour.findChildren(QLabel)[0].text()
        seen.append(heading)
        assert window.rect().contains(tour.geometry()), heading
        said = tour.findChildren(QLabel)[1]
        assert said.height() >= said.heightForWidth(said.width()), "nothing is cut off"
        if len(seen) < len(stops()):
            QTest.keyClick(tour, Qt.Key.Key_Right)
    assert seen == [stop.heading for stop in stops()]
    with qtbot.waitSignal(tour.ended):
        QTest.keyClick(tour, Qt.Key.Key_Escape)


def test_the_tour_is_offered_once(window: MainWindow) -> None:
    window.commands.upkeep.offer_the_tour()
    assert "Five steps" in window.notice.text()
    window.notice.close_notice()
    window.commands.upkeep.offer_the_tour()
    assert not window.notice.isVisible()
