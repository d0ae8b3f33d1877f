"""The first quarter of an hour of somebody who has never seen the program, step by step, each with a picture.

By name: ``pytest -m long tests/journeys/test_first_quarter.py``; the pictures lie in ``build/first-quarter/`` and are
there to be looked at one by one. What can be held without eyes is held on the way.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.driving import Hands
from workbench.app import Desk
from workbench.ui.main_window import MainWindow
from workbench.ui.theme import STYLE
from workbench.ui.welcome import Welcome

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "first-quarter"
Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

ARTICLES = {
    "ferry-talks.txt": (
        "Skip to content\nThe Halm Courier\nSubscribe  Sign in\n\n"
        "Ferry talks stall as islands blame the harbour board\nBy Mirela Tovan\n2 May 2026\n\n"
        "PORT HALM – Talks on the winter ferry broke down on Monday, officials said.\n\n"
        "“We did not cancel a single crossing,” harbour master Ana Kovre told reporters. “The islands did 🚢.”\n\n"
        "Piet Szabo, who speaks for the islands, rejected this. “The order came from the board, in writing,” Szabo "
        "said.\n\nBoth sides meet again on Friday.\n\nRelated articles\nShare this story\nDonate\n"
    ),
    "night-order.txt": (
        "Evening Tern\n3 May 2026\n\nBoard admits a written order\n\n"
        "The harbour board said on Tuesday that an order of "
        "30 April had asked the crews to stay in port. “It was a precaution, not a cancellation,” Kovre said.\n\n"
        "قالت كوفري: «لم نُلغِ أي رحلة».\n\nSzabo called it “the paper we asked to see for a week”.\n"
    ),
}


class Camera:
    """Pictures of everything that is on the screen, numbered."""

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self._folder = folder
        self.taken: list[str] = []

    def take(self, name: str) -> None:
        settle()
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible() and not each.size().isEmpty()]
        windows.sort(key=lambda each: (not isinstance(each, MainWindow | Welcome), each.isActiveWindow()))
        under = windows[0]
        picture = under.grab()
        painter = QPainter(picture)
        for each in windows[1:]:
            painter.drawPixmap(each.mapToGlobal(QPoint()) - under.mapToGlobal(QPoint()), each.grab())
        painter.end()
        self.taken.append(f"{len(self.taken) + 1:02}-{name}")
        assert picture.save(str(self._folder / f"{self.taken[-1]}.png"))
        assert not is_blank(picture), self.taken[-1]


def is_blank(picture: QPixmap) -> bool:
    image = picture.toImage().scaled(40, 30)
    return len({image.pixel(x, y) for x in range(40) for y in range(30)}) < 8


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QTest.qWait(60)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyle(STYLE[-1])
    desk = Desk(app)
    yield desk
    if desk.window is not None:
        desk.window.close()


def press(widget: QWidget, name: str) -> None:
    button = widget.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def hands_on(desk: Desk, qtbot: QtBot) -> Hands:
    window = desk.window
    assert isinstance(window, MainWindow)
    window.resize(1280, 720)
    window.activateWindow()
    hands = Hands(qtbot, window)
    hands.rest()
    settle()
    return hands


def run(hands: Hands, command: str) -> None:
    hands.window.actions_by_name[command].trigger()
    settle()


@pytest.mark.long
def test_the_first_quarter_of_an_hour(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    camera = Camera(PICTURES)
    desk.begin(None)
    welcome = desk.window
    assert isinstance(welcome, Welcome)
    qtbot.waitExposed(welcome)
    camera.take("welcome")
    desk.open_sample()
    look_round_the_sample(hands_on(desk, qtbot), camera)
    begin_a_project(desk, qtbot, tmp_path, camera)
    come_back(desk, qtbot, tmp_path, camera)
    assert len(camera.taken) > 25


def look_round_the_sample(hands: Hands, camera: Camera) -> None:
    window = hands.window
    camera.take("the-sample")
    notice = window.findChild(QWidget, "notice_bar")
    assert notice is not None
    hands.until(notice.isVisible, 5_000)
    camera.take("the-tour-is-offered")
    run(hands, "help.tour")
    for step in range(5):
        camera.take(f"tour-{step + 1}")
        press(window, "tour_next")
    hands.view.setFocus()
    hands.press("jj")
    camera.take("sentence-in-the-light")
    hands.press("..")
    camera.take("a-quotation-and-the-bar")
    before = len(hands.quotes())
    hands.press("a1-")
    hands.rest()
    camera.take("kept-in-three-keys")
    assert len(hands.quotes()) == before + 1
    run(hands, "edit.undo")
    assert len(hands.quotes()) == before
    camera.take("undone")
    run(hands, "search.focus")
    hands.press("dam")
    hands.rest()
    camera.take("searched-as-typed")
    hands.key(Key.Key_Return)
    hands.rest()
    camera.take("at-the-hit")
    hands.key(Key.Key_Escape)
    run(hands, "view.actors")
    camera.take("actors")
    run(hands, "view.claims")
    camera.take("claims")
    run(hands, "report.show")
    hands.rest()
    QTest.qWait(1_500)
    camera.take("report-builder")
    run(hands, "report.show")


def begin_a_project(desk: Desk, qtbot: QtBot, folder: Path, camera: Camera) -> None:
    assert desk.new(folder / "Winter ferry.swb")
    hands = hands_on(desk, qtbot)
    camera.take("an-empty-project")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    hands.drop([folder / name for name in ARTICLES])
    hands.rest()
    camera.take("two-articles-dropped")
    first = hands.sources()[0]
    hands.open(first)
    hands.drag("“We did not cancel a single crossing,”")
    camera.take("selected-with-the-mouse")
    hands.press("@")
    camera.take("who-said-it")
    hands.press("Ana Kovre")
    camera.take("a-new-actor")
    hands.key(Key.Key_Return)
    hands.press("#")
    hands.press("The board cancelled crossings")
    hands.key(Key.Key_Return)
    camera.take("a-new-claim")
    hands.press("-")
    hands.rest()
    camera.take("the-first-quote")
    (quote,) = hands.quotes()
    assert quote.exact == "“We did not cancel a single crossing,”"
    hands.drag("“The order came from the board, in writing,”")
    camera.take("the-speaker-is-offered")
    hands.press("1+")
    hands.rest()
    run(hands, "source.done_next")
    camera.take("done-and-the-next")
    made = export(hands, folder, camera)
    assert len(made) == 2
    run(hands, "help.pages")
    camera.take("help")
    close_dialogs(hands)
    run(hands, "app.preferences")
    camera.take("preferences")
    close_dialogs(hands)
    run(hands, "tools.palette")
    hands.press("dark")
    camera.take("palette")
    hands.key(Key.Key_Escape)
    run(hands, "view.theme_dark")
    camera.take("in-the-dark")
    run(hands, "view.theme_light")


def export(hands: Hands, folder: Path, camera: Camera) -> list[str]:
    path = folder / "Winter ferry.docx"
    run(hands, "report.show")
    hands.rest()
    QTest.qWait(1_000)
    camera.take("the-own-report")
    hands.window.central.report.export(path)
    hands.until(path.exists)
    hands.rest()
    camera.take("handed-in")
    run(hands, "report.show")
    return [quote.exact for quote in hands.quotes()]


def come_back(desk: Desk, qtbot: QtBot, folder: Path, camera: Camera) -> None:
    """The next morning: the same project at the same place."""
    window = desk.window
    assert isinstance(window, MainWindow)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    reading = window.reader.source_id
    window.close()
    tomorrow = Desk(app)
    tomorrow.begin(None)
    hands = hands_on(tomorrow, qtbot)
    assert hands.project.path == folder / "Winter ferry.swb"
    assert hands.window.reader.source_id == reading
    camera.take("the-next-morning")
    run(hands, "project.close")
    assert isinstance(tomorrow.window, Welcome)
    camera.take("a-project-closed")
    tomorrow.window.close()


def close_dialogs(hands: Hands) -> None:
    for each in QApplication.topLevelWidgets():
        if each is not hands.window and each.isVisible():
            each.close()
    settle()
