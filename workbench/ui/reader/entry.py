"""The text field of the capture bar: a few letters, and beside them what they may mean.

What Enter would take is always shown, so that nothing new is made by mistake.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.language import tr
from workbench.model import Actor, Claim
from workbench.ui.reader.chips import KeyChip, Mood
from workbench.ui.reader.completion import SHOWN, actors_for, claims_for
from workbench.ui.reader.grammar import ActorChoice, ClaimChoice
from workbench.ui.reader.line import completed, in_words, read
from workbench.ui.reader.unsent import ENTRIES
from workbench.ui.theme import LIGHT, Theme
from workbench.ui.widgets.sides import mirrored

ACTOR, CLAIM, NOTE, LINE = ENTRIES

_FIELD = 200
_GAP = 4


class Entry(QWidget):
    actor_said = Signal(object)
    claim_said = Signal(object)
    note_said = Signal(str, bool)
    """The note, and whether the quote is to be kept with it at once."""
    line_said = Signal(object)
    """A ``Line``: everything at once, to be kept."""
    left = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setObjectName("capture_entry")
        self._field.textEdited.connect(self._on_edited)
        self._field.installEventFilter(self)
        self._chips = [KeyChip("", "", f"capture_option_{number}", self) for number in range(SHOWN + 2)]
        for number, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _checked=False, number=number: self._take(number))
        self._find: Callable[[str], Sequence[ActorChoice | ClaimChoice]] = lambda _typed: ()
        self._options: list[ActorChoice | ClaimChoice] = []
        self._chosen = 0
        self._line: _Book | None = None
        self._asked = ""
        self.wear(LIGHT)

    def ask_actor(self, actors: Sequence[Actor], first: Sequence[ActorChoice]) -> None:
        """Ask who it is; ``first`` are offered before anything is typed."""
        self._line = None
        self._find = lambda typed: actors_for(typed, actors) if typed.strip() else first or actors_for("", actors)
        self._ask(ACTOR, tr("Actor"), tr("Name or alias; a new name makes a new actor"))

    def ask_claim(self, claims: Sequence[Claim], first: Sequence[ClaimChoice]) -> None:
        self._line = None
        self._find = lambda typed: claims_for(typed, claims) if typed.strip() else first or claims_for("", claims)
        self._ask(CLAIM, tr("Claim"), tr("Words of a claim; a new sentence makes a new claim"))

    def ask_line(self, actors: Sequence[Actor], claims: Sequence[Claim], offered: Sequence[ClaimChoice]) -> None:
        """Ask for everything in one line; what it would say is shown under it."""
        self._line = _Book(actors, claims, offered)
        hint = tr(
            "who; what; + − ? ~; note     (who {via} whom;  {bar} for one more;  Tab completes)", via="via", bar="|"
        )
        self._ask(LINE, tr("Quote in one line"), hint)

    @property
    def asked(self) -> str:
        """What is asked for: one of ``unsent.ENTRIES``."""
        return self._asked

    @property
    def typed(self) -> str:
        return self._field.text()

    def type_again(self, text: str) -> None:
        self._field.setText(text)
        self._on_edited(text)

    @property
    def rows(self) -> int:
        """Rows of the bar that the entry fills."""
        return 1 if self._line is None else 2

    def ask_note(self, note: str) -> None:
        self._line = None
        self._find = lambda _typed: ()
        self._ask(
            NOTE, tr("Note"), tr("A note on this quote: Enter adds it, Ctrl+Enter keeps the quote with it"), note
        )

    def wear(self, theme: Theme) -> None:
        for chip in self._chips:
            chip.wear(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _ask(self, asked: str, name: str, hint: str, text: str = "") -> None:
        self._asked = asked
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)
        self._field.setText(text)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._on_edited(text)

    def _on_edited(self, typed: str) -> None:
        self._options = [] if self._line else list(self._find(typed))[: len(self._chips)]
        self._chosen = 0
        self._arrange()
        self.edited.emit()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter(commit=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Tab and self._line:
            text, at = completed(
                self._field.text(), self._field.cursorPosition(), self._line.actors, self._line.claims
            )
            self._field.setText(text)
            self._field.setCursorPosition(at)
            self._arrange()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab) and self._options:
            self._choose(self._chosen + 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab) and self._options:
            self._choose(self._chosen - 1)
        else:
            return False
        return True

    def _choose(self, number: int) -> None:
        self._chosen = number % len(self._options)
        self._arrange()

    def _on_enter(self, *, commit: bool) -> None:
        if self._line:
            self._say_line(self._line)
        elif self._asked == NOTE:
            self.note_said.emit(" ".join(self._field.text().split()), commit)
        elif self._options and (self._field.text().strip() or self._chosen):
            self._take(self._chosen)
        else:
            self.left.emit()

    def _say_line(self, book: "_Book") -> None:
        if self._field.text().strip():
            self.line_said.emit(read(self._field.text(), book.actors, book.claims, book.offered))
        else:
            self.left.emit()

    def _take(self, number: int) -> None:
        option = self._options[number]
        if isinstance(option, ActorChoice):
            self.actor_said.emit(option)
        else:
            self.claim_said.emit(option)

    def _arrange(self) -> None:
        if self._line:
            self._arrange_line(self._line)
            return
        wide = not self._options
        field = self.width() if wide else min(_FIELD, self.width() // 3)
        self._put(self._field, QRect(0, 0, field, self.height()))
        x = field + 8
        for number, chip in enumerate(self._chips):
            shown = self._first_shown() <= number < len(self._options)
            if shown:
                self._say(chip, self._options[number], chosen=number == self._chosen)
                width = min(chip.natural_width(), 240, self.width() - x)
                shown = width >= 64
                self._put(chip, QRect(x, (self.height() - KeyChip.HEIGHT) // 2, max(0, width), KeyChip.HEIGHT))
                x += width + _GAP
            chip.setVisible(shown)
        if self._options:
            self._field.setAccessibleDescription(
                tr("Enter takes: {what}", what=self._chips[self._chosen].accessibleName())
            )

    def _arrange_line(self, book: "_Book") -> None:
        """The field over the whole width, and under it what Enter would keep."""
        self._field.setGeometry(0, 0, self.width(), self.height() // 2 - 2)
        said = in_words(read(self._field.text(), book.actors, book.claims, book.offered))
        x, y = 0, self.height() // 2 + 4
        limit = max(56, self.width() // max(1, len(said)) - _GAP)  # what Enter keeps is all to be seen
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(said))
            if number < len(said):
                label, words, fresh = said[number]
                chip.set_key(label if len(label) == 1 else "·")
                chip.say(words, tag=tr("new") if fresh else tr("via") if label == "via" else "")
                width = max(0, min(chip.natural_width(), limit, self.width() - x))
                self._put(chip, QRect(x, y, width, KeyChip.HEIGHT))
                x += width + _GAP
        told = ", ".join(tr("{words} (new)", words=words) if fresh else words for _label, words, fresh in said)
        self._field.setAccessibleDescription(tr("Enter keeps: {what}", what=told) if told else "")

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(mirrored(self.rect(), place))

    def _first_shown(self) -> int:
        """Options are laid out from here, so that the chosen one is among the first that fit."""
        return max(0, self._chosen - 1)

    def _say(self, chip: KeyChip, option: ActorChoice | ClaimChoice, *, chosen: bool) -> None:
        text = option.name if isinstance(option, ActorChoice) else option.text
        fresh = (option.actor_id if isinstance(option, ActorChoice) else option.claim_id) is None
        alias = option.alias if isinstance(option, ActorChoice) else None
        said = tr("“{alias}” is {name}", alias=alias, name=text) if alias else text
        chip.set_key("⏎" if chosen else "↓")
        chip.say(said, tag=tr("new") if fresh else "", mood=Mood.CHOSEN if chosen else Mood.PLAIN)


@dataclass(frozen=True, slots=True)
class _Book:
    """What the words of a line are looked up in."""

    actors: Sequence[Actor]
    claims: Sequence[Claim]
    offered: Sequence[ClaimChoice]
