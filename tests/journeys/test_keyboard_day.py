"""A working day without a mouse: twenty quotes in sixty keys from any article, and a whole session from import to
report."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTableView

from tests.journeys.driving import Hands
from tests.journeys.test_main_job import ARTICLE
from workbench.model import Status
from workbench.ui.reader.chips import KeyChip, Mood
from workbench.ui.settings import settings

Key = Qt.Key
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
STEPS = 10
PEOPLE = ("Sergey Lavrov", "Mikhail Bogdanov", "Mevlut Cavusoglu", "Hossein Amir-Abdollahian", "Joe Biden")
CLAIMS = ("Turkish forces must leave Syria", "The talks will go on", "The sanctions have failed")


@pytest.mark.parametrize("number", range(5))
def test_twenty_quotes_with_actor_claim_and_stance_take_at_most_sixty_keys(
    hands: Hands, seeds: list[Path], number: int
) -> None:
    """The eye decides as a person's would: the quotation in the next sentence, else the sentence (of a short article,
    from its top again, two or three together); the predicted speaker with a claim and a sign, else ``=``."""
    hands.drop([seeds[number]])
    for name in PEOPLE:
        hands.project.codebook.add_actor(name)
    for claim in CLAIMS:
        hands.project.codebook.add_claim(claim)
    reader = hands.window.reader
    hands.view.setFocus()
    hands.pressed = 0
    together = 1
    for at in range(20):
        lit = reader.walk.spotlight
        if at and (lit is None or (together > 1 and reader.walk.reading.next_sentence(lit) is None)):
            hands.key(Key.Key_Home, CONTROL)
            together += 1
        said = reader.walk.reading.next_quotation(hands.view.position)
        hands.press("." if together == 1 and lit and said and said.start < lit.end else " " * together)
        assert hands.view.selection is not None
        reader.capturing.open()  # a person waits the blink of an eye
        chips = [chip for chip in hands.window.findChildren(KeyChip) if chip.isVisible()]
        if any(chip.mood is Mood.PREDICTED for chip in chips):
            hands.press("123"[at % 3] + "+-?~"[at % 4])
        else:
            hands.press("=" if at else "a1+")
    quotes = hands.quotes()
    assert len(quotes) == 20
    assert all(said.actor_id and said.claim_id and said.stance for quote in quotes for said in quote.statements)
    assert all(len(quote.statements) == 1 for quote in quotes)
    assert len({quote.exact for quote in quotes}) == 20
    assert hands.pressed <= 60
    assert hands.project.quotes.verify() == []


def test_a_session_from_import_to_report_needs_no_mouse(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = tmp_path / "harbour.txt"
    article.write_text(ARTICLE, "utf-8")
    _import_by_dialog(hands, article)
    (source,) = hands.sources()
    assert hands.project.sources.original(source.id) == article.read_bytes()
    hands.key(Key.Key_2, CONTROL)  # the reader
    assert hands.view.hasFocus()

    hands.press("jjj")
    hands.press(".")
    assert hands.view.selection is not None
    _say(hands, "@Ana Kovre", "#Vessia closed the channel", "-")
    hands.press(".")
    _say(hands, "@Her ministry", "#Orlund closed the channel", "+")
    hands.press(".")
    _say(hands, "@Piet Szabo", "#Vessia gave the order", "+")
    first, second, third = hands.quotes()

    hands.press("[")  # from the end of the third to its beginning
    hands.press("b")
    hands.key(Key.Key_Tab)
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Return)
    shorter = hands.project.quotes.get(third.id)
    assert shorter.exact != third.exact
    assert third.exact.endswith(shorter.exact)

    hands.press("[")
    for _ in range(12):
        hands.key(Key.Key_Right)
    hands.press("/")
    assert len(hands.quotes()) == 4

    _merge_the_first_two(hands)
    assert _actors(hands) == ["Ana Kovre", "Piet Szabo"]
    _split_again(hands)
    assert _actors(hands) == ["Ana Kovre", "Her ministry", "Piet Szabo"]
    hands.key(Key.Key_2, CONTROL)
    hands.press("uid")
    assert hands.sources()[0].status is Status.DONE
    _undo_and_redo(hands)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "story.docx"), ""))
    hands.key(Key.Key_E, CONTROL)
    hands.until(lambda: (tmp_path / "story.docx").exists())
    hands.rest()
    words = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "story.docx")).paragraphs)
    assert "4 of 4 quotations verified" in words, "what other connections read is what was saved"
    assert all(quote.exact in words for quote in hands.quotes())
    assert hands.project.quotes.verify() == []
    assert first.id in hands.project.quotes.ids()
    assert second.id in hands.project.quotes.ids()


def _say(hands: Hands, actor: str, claim: str, sign: str) -> None:
    hands.press(actor)
    hands.key(Key.Key_Return)
    hands.press(claim)
    hands.key(Key.Key_Return)
    hands.press(sign)


def _import_by_dialog(hands: Hands, path: Path) -> None:
    """Ctrl+I, its name typed into Qt's own file dialog, Enter to what the dialog offers, which is what was typed."""

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog) or dialog.focusWidget() is None:
            QTimer.singleShot(20, choose)
            return
        QTest.keyClicks(dialog.focusWidget(), path.name)
        QTest.keyClick(QApplication.activePopupWidget() or dialog, Key.Key_Return)

    settings().setValue("import/folder", str(path.parent))  # where one was last time
    hands.window.setFocus()
    QTimer.singleShot(0, choose)
    hands.key(Key.Key_I, CONTROL)
    hands.window.activateWindow()  # which is the window manager's to do, and off-screen there is none
    hands.until(hands.window.isActiveWindow)
    hands.until(lambda: hands.window.reader.source_id is not None)
    hands.rest()


def _actors(hands: Hands) -> list[str]:
    return [actor.name for actor in hands.project.codebook.actors()]


def _merge_the_first_two(hands: Hands) -> None:
    hands.key(Key.Key_4, CONTROL)  # the actors
    hands.key(Key.Key_Home)
    hands.key(Key.Key_Down, SHIFT)
    while hands.focus().objectName() != "actor_merge_into":
        hands.key(Key.Key_Tab)
    hands.key(Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def _split_again(hands: Hands) -> None:
    """What was merged into the one that stayed, which is the one chosen: the menu key, and down to “Split again”."""
    hands.key(Key.Key_4, CONTROL)
    view = hands.focus()
    assert isinstance(view, QTableView)
    view.customContextMenuRequested.emit(view.rect().center())  # what the platform makes of the key
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    while menu.activeAction() is None or menu.activeAction().text() != "Split again":
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Right)
    names = menu.activeAction().menu()
    assert isinstance(names, QMenu)
    QTest.keyClick(names, Key.Key_Return)


def _undo_and_redo(hands: Hands) -> None:
    """Ten steps back and the same steps on again."""
    project = hands.project
    done = [entry.label for entry in project.history() if not entry.undone]
    before = [quote.exact for quote in hands.quotes()]
    assert len(done) > STEPS
    for _ in range(STEPS):
        hands.key(Key.Key_Z, CONTROL)
    assert [entry.label for entry in project.history() if not entry.undone] == done[:-STEPS]
    for _ in range(STEPS):
        hands.key(Key.Key_Y, CONTROL)
    assert [entry.label for entry in project.history() if not entry.undone] == done
    assert [quote.exact for quote in hands.quotes()] == before
