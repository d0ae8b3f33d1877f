"""Whatever somebody does in the window: nothing raises, no quote loses a letter, and all of it can be undone."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.journeys.driving import Hands
from tests.journeys.test_main_job import ARTICLE
from tests.store.dumps import dump
from workbench.model import Location, Quote
from workbench.text import canonical

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LETTERS = "jk.,][obm/&uidasdfgh123=+-?~zxcvn@#;"
NAMED = (Key.Key_Return, Key.Key_Escape, Key.Key_Space, Key.Key_Left, Key.Key_Right, Key.Key_Tab, Key.Key_Backspace,
         Key.Key_Delete, Key.Key_Home, Key.Key_End, Key.Key_PageDown)  # fmt: skip
HELD = ((Key.Key_Up, CONTROL), (Key.Key_Down, CONTROL), (Key.Key_Right, SHIFT), (Key.Key_Left, SHIFT),
        (Key.Key_X, SHIFT), (Key.Key_Space, SHIFT), (Key.Key_Home, CONTROL))  # fmt: skip
COMMANDS = (
    "edit.undo", "edit.redo", "view.larger", "view.smaller", "view.back", "view.forward", "read.grow", "read.shrink",
    "quote.capture", "quote.next", "quote.cycle", "quote.ends", "quote.join", "quote.split", "quote.merge",
    "quote.remove", "read.next_quotation", "read.select_sentence", "source.done", "source.unread", "search.next_hit",
    "actor.add", "claim.add",
)  # fmt: skip
SECOND = (
    "Envoys meet in Port Halm\n\n“Nothing was agreed,” Ana Kovre said. Piet Szabo said Kovre had told him “the order "
    "came late”.\n\nقالت كوفري: «لم نغلق القناة».\n\n🚢 Ships wait.\n"
)


class Somebody:
    """Acts at random on a window, always the same way for one seed."""

    def __init__(self, hands: Hands, seed: int) -> None:
        self.hands = hands
        self.chance = random.Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        acts: list[tuple[int, Callable[[], None]]] = [
            (12, self._letter), (6, self._named), (4, self._held), (5, self._command), (5, self._words),
            (3, self._select), (2, self._visit), (1, self._click),
        ]  # fmt: skip
        doers = [do for weight, do in acts for _ in range(weight)]
        self.chance.choice(doers)()
        self._close_popups()

    def _focus(self) -> None:
        """Mostly the text has the focus, as it has while somebody works."""
        if self.chance.random() < 0.7 and not self.hands.window.reader.capturing.is_open:
            self.hands.window.reader.take_focus()

    def _letter(self) -> None:
        self._focus()
        key = self.chance.choice(LETTERS)
        self.done.append(key)
        QTest.keyClicks(self.hands.focus(), key)

    def _named(self) -> None:
        key = self.chance.choice(NAMED)
        self.done.append(key.name)
        QTest.keyClick(self.hands.focus(), key)

    def _held(self) -> None:
        self._focus()
        key, held = self.chance.choice(HELD)
        self.done.append(f"{held.name}+{key.name}")
        QTest.keyClick(self.hands.focus(), key, held)

    def _command(self) -> None:
        name = self.chance.choice(COMMANDS)
        self.done.append(name)
        action = self.hands.window.actions_by_name[name]
        if action.isEnabled():
            action.trigger()

    def _words(self) -> None:
        """Types on where text is asked for: a name, a claim, a line."""
        if self.hands.focus().objectName() == "capture_entry":
            words = self.chance.choice(("Ana", "Szabo", "kov; order; -", "a via b; c; + | d; e; ~; f", "The order"))
            self.done.append(words)
            QTest.keyClicks(self.hands.focus(), words)
            QTest.keyClick(self.hands.focus(), Key.Key_Return)

    def _select(self) -> None:
        text = self.hands.view.text
        if text:
            start, end = sorted(self.chance.randrange(len(text) + 1) for _ in range(2))
            self.done.append(f"select {start}-{min(end, start + 60)}")
            from workbench.model import Span

            self.hands.window.reader.select(Span(start, min(end, start + 60)))
            self.hands.window.reader.capturing.open()

    def _visit(self) -> None:
        sources = self.hands.project.sources.ids()
        if sources:
            source_id = self.chance.choice(sources)
            self.done.append(f"visit {source_id}")
            self.hands.window.session.visit(Location(source_id))

    def _click(self) -> None:
        port = self.hands.view.viewport()
        where = port.rect().center()
        where.setY(self.chance.randrange(max(1, port.height())))
        self.done.append("click")
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=where)

    def _close_popups(self) -> None:
        while isinstance(popup := QApplication.activePopupWidget(), QMenu):
            popup.close()


def _stands(hands: Hands, quote: Quote) -> bool:
    text = hands.project.sources.text_of_version(quote.version_id)
    return all(part.exact == text[part.start : part.end] != "" for part in quote.segments)


def _live(hands: Hands, tmp_path: Path, seed: int, actions: int) -> None:
    for number, text in enumerate((ARTICLE, SECOND)):
        path = tmp_path / f"{number}.txt"
        path.write_text(canonical(text), "utf-8")
        hands.drop([path])
    project = hands.project
    for name in ("Ana Kovre", "Piet Szabo"):
        project.codebook.add_actor(name)
    project.codebook.add_claim("Vessia closed the channel")
    before = dump(project)
    steps = len([entry for entry in project.history() if not entry.undone])
    somebody = Somebody(hands, seed)
    try:
        for number in range(actions):
            somebody.act()
            if number % 10 == 0:
                QApplication.processEvents()
                assert all(_stands(hands, quote) for quote in hands.quotes())
        hands.rest()
        assert project.quotes.verify() == []
        _undo_to(hands, steps)
        assert dump(project) == before
    except BaseException:
        print(somebody.done)  # noqa: T201 - what led there
        raise


def _undo_to(hands: Hands, steps: int) -> None:
    """Back to as many steps as there were, by the window's own command; on again, to the same; and back."""
    project = hands.project
    hands.window.commands.finish_edits()
    while len([entry for entry in project.history() if not entry.undone]) < steps:
        hands.window.commands.redo()
    after = dump(project)
    count = len([entry for entry in project.history() if not entry.undone]) - steps
    for _ in range(count):
        hands.window.commands.undo()
    for _ in range(count):
        hands.window.commands.redo()
    assert dump(project) == after
    for _ in range(count):
        hands.window.commands.undo()


def test_a_hundred_and_fifty_random_actions_lose_nothing(hands: Hands, tmp_path: Path) -> None:
    _live(hands, tmp_path, seed=3, actions=150)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(4))
def test_two_thousand_random_actions_lose_nothing(hands: Hands, tmp_path: Path, seed: int) -> None:
    _live(hands, tmp_path, seed, actions=2_000)
