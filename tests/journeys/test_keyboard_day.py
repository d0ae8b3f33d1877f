"""A working day without a mouse: twenty quotes in sixty keys from any article, and a whole session from import to
report."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from tests.journeys.driving import Hands
from tests.journeys.test_main_job import ARTICLE
from workbench.ui.reader.chips import KeyChip, Mood
from workbench.ui.settings import settings

Key = Qt.Key
ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
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


def test_a_session_from_import_to_report_needs_no_mouse(hands: Hands, tmp_path: Path) -> None:
    settings().setValue("report/folder", str(tmp_path))
    QGuiApplication.clipboard().setText(ARTICLE)
    hands.window.setFocus()
    hands.key(Key.Key_V, CONTROL | SHIFT)
    hands.until(lambda: hands.window.reader.source_id is not None)
    hands.rest()
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
    assert [actor.name for actor in hands.project.codebook.actors()] == ["Ana Kovre", "Piet Szabo"]
    hands.key(Key.Key_2, CONTROL)
    _undo_and_redo(hands)
    _export(hands)
    with zipfile.ZipFile(tmp_path / "story.docx") as package:
        notes = package.read("word/footnotes.xml").decode()
    assert notes.count("<w:footnote ") >= len(hands.quotes())
    assert hands.project.quotes.verify() == []
    assert first.id in hands.project.quotes.ids()
    assert second.id in hands.project.quotes.ids()


def _say(hands: Hands, actor: str, claim: str, sign: str) -> None:
    hands.press(actor)
    hands.key(Key.Key_Return)
    hands.press(claim)
    hands.key(Key.Key_Return)
    hands.press(sign)


def _merge_the_first_two(hands: Hands) -> None:
    hands.key(Key.Key_4, CONTROL)  # the actors
    hands.key(Key.Key_Home)
    hands.key(Key.Key_Down, SHIFT)
    hands.window.actions_by_name["actor.merge"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def _undo_and_redo(hands: Hands) -> None:
    """Up to ten steps back and the same steps on again."""
    project = hands.project
    done = [entry.label for entry in project.history() if not entry.undone]
    before = [quote.exact for quote in hands.quotes()]
    steps = min(10, len(done))
    for _ in range(steps):
        hands.key(Key.Key_Z, CONTROL)
    assert [entry.label for entry in project.history() if not entry.undone] == done[: len(done) - steps]
    for _ in range(steps):
        hands.key(Key.Key_Y, CONTROL)
    assert [entry.label for entry in project.history() if not entry.undone] == done
    assert [quote.exact for quote in hands.quotes()] == before


def _export(hands: Hands) -> None:
    hands.key(Key.Key_E, CONTROL)
    dialog = hands.window.findChild(QDialog, "export_dialog")
    assert dialog is not None
    hands.until(dialog.isActiveWindow)
    hands.key(Key.Key_Return)
    hands.until(lambda: not dialog.isVisible())
    hands.rest()
