"""The capture bar: a card by the selection that shows what each key would say, and never takes the focus for it.

It holds the grammar's state and draws it; what is captured leaves as a signal. Only a text entry (``@``, ``#``,
``N``) takes the focus, and gives it back.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from workbench.language import tr, tr_later
from workbench.model import Actor, Claim, Span, Stance
from workbench.ui.reader import unsent
from workbench.ui.reader.chip_rows import GAP, ROW, lay_left, lay_right
from workbench.ui.reader.chips import KeyChip, Mood
from workbench.ui.reader.entry import Entry
from workbench.ui.reader.grammar import (
    TWINS,
    ActorChoice,
    ClaimChoice,
    Effect,
    Offer,
    Sentence,
)
from workbench.ui.reader.layouts import ACTOR_KEYS, CLAIM_KEYS
from workbench.ui.reader.line import Line
from workbench.ui.reader.placing import beside
from workbench.ui.theme import LIGHT, Theme, ui_font
from workbench.ui.widgets.drawing import draw_aligned, side_by_side

SHADOW = 8
"""Pixels round the card that belong to the widget and hold its shadow."""
_PAD = 8
_TOLD = 24
_NARROWEST = 560
_SIGNS = (Stance.ASSERTS, Stance.DENIES, Stance.QUESTIONS, Stance.REPORTS)
_SIGN_TIPS = {
    Stance.ASSERTS: tr_later("Asserts: keep the quote"),
    Stance.DENIES: tr_later("Denies: keep the quote"),
    Stance.QUESTIONS: tr_later("Questions: keep the quote"),
    Stance.REPORTS: tr_later("Reports: keep the quote"),
}
_MOST_ACTOR_PIXELS = 200
_FEWEST_CLAIM_PIXELS, _MOST_CLAIM_PIXELS = 132, 260


class CaptureBar(QWidget):
    capture_wanted = Signal(object)
    """A ``Capture``."""
    text_entry_left = Signal()
    """A text field was open and is not any more: the focus belongs in the text again."""
    said = Signal()
    """Something was chosen, taken back or typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("capture_bar")
        self.setAccessibleName(tr("Capture: letter for who, digit for what, sign for how"))
        self._theme = LIGHT
        self._sentence = Sentence((), Offer())
        self._actors: Sequence[Actor] = ()
        self._claims: Sequence[Claim] = ()
        self._actor_chips = [self._chip(key, "", f"capture_actor_{key}") for key in ACTOR_KEYS]
        self._claim_chips = [self._chip(key, "", f"capture_claim_{key}") for key in CLAIM_KEYS]
        self._at = self._chip("@", tr("Actor"), "capture_any_actor")
        self._hash = self._chip("#", tr("Claim"), "capture_any_claim")
        self._note = self._chip("N", tr("Note"), "capture_note")
        self._via = self._chip("b", tr("Via"), "capture_via")
        self._again = self._chip("=", "", "capture_again")
        self._enter = self._chip("⏎", tr("Keep"), "capture_enter")
        self._signs = [self._sign(stance) for stance in _SIGNS]
        self._entry = Entry(self)
        self._entry.hide()
        self._entry.actor_said.connect(self._on_actor_said)
        self._entry.claim_said.connect(self._on_claim_said)
        self._entry.note_said.connect(self._on_note_said)
        self._entry.line_said.connect(self._on_line_said)
        self._entry.left.connect(self._on_entry_left)
        self._entry.edited.connect(self.said)
        self._two_rows = True
        self._connect()
        self.hide()

    # -- what the reader tells it

    def offer(
        self,
        spans: Sequence[Span],
        offer: Offer,
        actors: Sequence[Actor] = (),
        claims: Sequence[Claim] = (),
        *,
        go_on: bool = False,
    ) -> None:
        """Show what can be said about a selection. ``actors`` and ``claims`` are the whole codebook, for ``@``
        and ``#``; ``go_on`` keeps what has been chosen, because it is the same selection grown or shrunk."""
        before, self._sentence = self._sentence, Sentence(spans, offer)
        if go_on:
            self._sentence.go_on(before)
        self._actors, self._claims = actors, claims
        self._close_entry()
        self._refresh()

    def press(self, key: str, *, more: bool = False) -> bool:
        """Take a character typed in the text; says whether it means anything here. ``more``: the sign ends a
        statement, and another follows."""
        actors, claims = self._seen(self._actor_chips), self._seen(self._claim_chips)
        effect, capture = self._sentence.press(key, actors=actors, claims=claims, more=more)
        if effect is Effect.COMMIT and capture is not None:
            self.capture_wanted.emit(capture)
        elif effect is Effect.TYPE_ACTOR:
            self._open_entry()
            self._entry.ask_actor(self._actors, self._first_actors())
        elif effect is Effect.TYPE_CLAIM:
            self._open_entry()
            self._entry.ask_claim(self._claims, self._sentence.offer.claims)
        elif effect is Effect.TYPE_NOTE:
            self._open_entry()
            self._entry.ask_note(self._sentence.note or "")
        elif effect is Effect.TYPE_LINE:
            self._open_entry()
            self._entry.ask_line(self._actors, self._claims, self._sentence.offer.claims)
            self._resize_in_place()
        elif effect is Effect.CHOSE:
            self._refresh()
            self._resize_in_place()
        return effect is not Effect.NOTHING

    def press_enter(self) -> None:
        self.capture_wanted.emit(self._sentence.commit())

    def press_backspace(self) -> bool:
        """Take back what was chosen; the prediction goes with it."""
        cleared = self._sentence.clear()
        self._refresh()
        self._resize_in_place()
        return cleared

    def close_bar(self) -> None:
        if self.isVisible():
            self._close_entry()
            self.hide()

    @property
    def typing(self) -> bool:
        return self._entry.isVisible()

    @property
    def sentence(self) -> Sentence:
        """What has been chosen so far."""
        return self._sentence

    @property
    def half_typed(self) -> tuple[str, str]:
        """What a text field asks for, and what stands in it; empty where none is open."""
        return (self._entry.asked, self._entry.typed) if self.typing else ("", "")

    def take_up(self, said: Mapping[str, Any] | None, entry: str, typed: str) -> None:
        """Go on where somebody stopped, see ``unsent``."""
        if said is not None:
            unsent.take_up(self._sentence, said, self._actors, self._claims)
        if entry in unsent.ENTRIES:
            self.press("@#n;"[unsent.ENTRIES.index(entry)])
            self._entry.type_again(typed)
        else:
            self._refresh()
            self._resize_in_place()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        for chip in self.findChildren(KeyChip):
            chip.wear(theme)
        self._entry.wear(theme)
        self.update()

    # -- place and size

    def place(self, around: QRect, inside: QRect) -> None:
        """Go below ``around`` (the selection), or above it where there is no room, within ``inside``. A selection
        taller than the page leaves no such place: then along the bottom edge."""
        room = max(240, inside.width() - 16)
        one_row, two_rows = self._wanted_widths()
        self._two_rows = one_row > room
        self.resize(min(room, max(_NARROWEST, two_rows if self._two_rows else one_row)), self._height())
        self._arrange()
        # The key caps stand under the first letters of the lines.
        self.move(beside(self.size(), around, inside, indent=SHADOW + _PAD + 4, shadow=SHADOW))

    def sizeHint(self) -> QSize:
        return QSize(720, self._height())

    def _height(self) -> int:
        rows = self._entry.rows if self.typing else 2 if self._two_rows else 1
        return rows * ROW + 2 * _PAD + 2 * SHADOW + self._told_height()

    def _told_height(self) -> int:
        """Room for the statements said already."""
        return _TOLD if self._sentence.also else 0

    def _arrange(self) -> None:
        """Lay the chips out: actors and claims get what room the fixed groups leave."""
        edge = SHADOW + _PAD
        inner = self.rect().adjusted(edge, edge + self._told_height(), -edge, -edge)
        if self.typing:
            self._entry.setGeometry(inner)
            return
        tools = [self._note, self._via, *([self._again] if self._sentence.offer.previous else []), self._enter]
        self._again.setVisible(self._sentence.offer.previous is not None)
        if self._two_rows:
            top = QRect(inner.left(), inner.top(), inner.width(), ROW)
            bottom = top.translated(0, ROW)
            right = lay_right(tools, top)
            room = QRect(top.left(), top.top(), right - top.left() - 8, ROW)
            lay_left(self._actor_chips, self._at, room, _MOST_ACTOR_PIXELS)
            right = lay_right(self._signs, bottom)
            room = QRect(bottom.left(), bottom.top(), right - bottom.left() - 8, ROW)
            lay_left(self._claim_chips, self._hash, room, self._claim_limit(room.width()))
            return
        right = lay_right([*self._signs, *tools], inner)
        whole = QRect(inner.left(), inner.top(), right - inner.left(), ROW)
        end = lay_left(self._actor_chips, self._at, whole, _MOST_ACTOR_PIXELS)
        room = QRect(end + 16, inner.top(), right - end - 24, ROW)
        lay_left(self._claim_chips, self._hash, room, self._claim_limit(room.width()))

    def _wanted_widths(self) -> tuple[int, int]:
        """What the bar would take in one row and in two, with every chip at its natural width."""
        actors = self._row_width([*self._actor_chips, self._at], _MOST_ACTOR_PIXELS)
        claims = self._row_width([*self._claim_chips, self._hash], _MOST_CLAIM_PIXELS)
        again = [self._again] if self._sentence.offer.previous else []
        tools = self._row_width([self._note, self._via, *again, self._enter], _MOST_CLAIM_PIXELS)
        signs = self._row_width(self._signs, _MOST_CLAIM_PIXELS)
        edges = 2 * (SHADOW + _PAD)
        return actors + claims + tools + signs + 48 + edges, max(actors + tools, claims + signs) + 32 + edges

    def _row_width(self, chips: Sequence[KeyChip], limit: int) -> int:
        shown = [chip for chip in chips if chip.words or chip not in (*self._actor_chips, *self._claim_chips)]
        return sum(min(chip.natural_width(), limit) + GAP for chip in shown)

    def _claim_limit(self, width: int) -> int:
        """Those that have room at all share it: one that has none must not shorten the others."""
        room = width - self._hash.natural_width()
        count = max(1, min(len(self._sentence.offer.claims), 3, room // (_FEWEST_CLAIM_PIXELS + GAP)))
        return max(_FEWEST_CLAIM_PIXELS, min(_MOST_CLAIM_PIXELS, room // count - GAP))

    def _seen(self, chips: Sequence[KeyChip]) -> int:
        return sum(not chip.isHidden() for chip in chips)

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADOW, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 14 if self._theme.dark else 5))
            painter.drawRoundedRect(card.adjusted(-spread, -spread + 2, spread, spread), 8 + spread, 8 + spread)
        painter.setPen(QPen(self._theme.color("hairline"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._sentence.also:
            painter.setPen(self._theme.color("ink_soft"))
            painter.setFont(ui_font(-1))
            line = card.adjusted(_PAD + 4, _PAD, -_PAD - 4, 0).toRect()
            line.setHeight(_TOLD - 4)
            told = "  ".join((tr("Said:"), side_by_side((each.words for each in self._sentence.also), "      ")))
            draw_aligned(painter, line, painter.fontMetrics().elidedText(told, _RIGHT_END, line.width()))

    # -- details

    def _chip(self, key: str, text: str, name: str) -> KeyChip:
        return KeyChip(key.upper(), text, name, self)

    def _sign(self, stance: Stance) -> KeyChip:
        chip = KeyChip(stance.sign, "", f"capture_{stance.value}", self)
        chip.set_stance(stance)
        keys = tr("{letter} or   {sign}", letter=TWINS[stance], sign=stance.sign)
        chip.say("", tip=tr(_SIGN_TIPS[stance]), keys=keys)
        chip.clicked.connect(lambda: self.press(stance.sign, more=_shift_held()))
        return chip

    def _connect(self) -> None:
        keyed = [*zip(ACTOR_KEYS, self._actor_chips, strict=True), *zip(CLAIM_KEYS, self._claim_chips, strict=True)]
        keyed += [("@", self._at), ("#", self._hash), ("n", self._note), ("b", self._via), ("=", self._again)]
        for key, chip in keyed:
            chip.clicked.connect(lambda _checked=False, key=key: self.press(key))
        self._enter.clicked.connect(self.press_enter)

    def _refresh(self) -> None:
        sentence = self._sentence
        for number, chip in enumerate(self._actor_chips):
            offered = sentence.offer.actors
            self._show_actor(chip, offered[number] if number < len(offered) else None)
        for number, chip in enumerate(self._claim_chips):
            claims = sentence.offer.claims
            text = claims[number].text if number < len(claims) else ""
            chosen = bool(text) and sentence.claim == claims[number]
            chip.say(text, mood=Mood.CHOSEN if chosen else Mood.PLAIN)
        typed_actor = sentence.actor if sentence.actor not in sentence.offer.actors else None
        self._at.say(
            typed_actor.name if typed_actor else "" if sentence.offer.actors else tr("Actor"),
            tag=_tag(typed_actor),
            mood=Mood.CHOSEN if typed_actor else Mood.PLAIN,
            tip=typed_actor.name if typed_actor else tr("Another actor, or a new one"),
        )
        typed_claim = sentence.claim if sentence.claim not in sentence.offer.claims else None
        self._hash.say(
            typed_claim.text if typed_claim else "" if sentence.offer.claims else tr("Claim"),
            tag=tr("new") if typed_claim and typed_claim.claim_id is None else "",
            mood=Mood.CHOSEN if typed_claim else Mood.PLAIN,
            tip=typed_claim.text if typed_claim else tr("Another claim, or a new one"),
        )
        self._via.say(
            sentence.via.name if sentence.via else tr("Via …") if sentence.naming_via else tr("Via"),
            mood=Mood.CHOSEN if sentence.via else Mood.PREDICTED if sentence.naming_via else Mood.PLAIN,
            tip=tr("By way of whom: the next actor named passed it on"),
        )
        noted = Mood.CHOSEN if sentence.note else Mood.PLAIN
        self._note.say(tr("Note"), mood=noted, tip=sentence.note or tr("Write a note"))
        self._again.say("", tip=tr("Actor, claim and stance of the quote before: keep the quote"))
        self._enter.say(tr("Keep"), tip=tr("Keep the quote"))
        self._arrange()
        self.update()
        self.said.emit()

    def _show_actor(self, chip: KeyChip, actor: ActorChoice | None) -> None:
        if actor is None:
            chip.say("")
            return
        mood = Mood.PLAIN
        if actor == self._sentence.actor:
            mood = Mood.CHOSEN
        elif actor == self._sentence.predicted:
            mood = Mood.PREDICTED
        tip = tr("{name}, also called {alias}", name=actor.name, alias=actor.alias) if actor.alias else actor.name
        chip.say(actor.alias or actor.name, tag=_tag(actor), mood=mood, tip=tip)

    def _first_actors(self) -> list[ActorChoice]:
        return [actor for actor in self._sentence.offer.actors if actor.actor_id is not None]

    def _open_entry(self) -> None:
        for chip in self.findChildren(KeyChip, options=Qt.FindChildOption.FindDirectChildrenOnly):
            chip.hide()
        self._entry.show()
        self._resize_in_place()

    def _close_entry(self) -> None:
        if self._entry.isVisible():
            self._entry.hide()
            self._resize_in_place()
            self._refresh()

    def _resize_in_place(self) -> None:
        self.resize(self.width(), self._height())
        self._arrange()

    def _on_actor_said(self, actor: ActorChoice) -> None:
        self._sentence.say_actor(actor)
        self._leave()

    def _on_claim_said(self, claim: ClaimChoice) -> None:
        self._sentence.say_claim(claim)
        self._leave()

    def _on_note_said(self, note: str, commit: bool) -> None:
        self._sentence.note = note or None
        self._leave()
        if commit:
            self.press_enter()

    def _on_line_said(self, line: Line) -> None:
        capture = self._sentence.in_one_line(line.sayings, line.note)
        self._leave()
        self.capture_wanted.emit(capture)

    def _on_entry_left(self) -> None:
        self._leave()

    def _leave(self) -> None:
        self._close_entry()
        self.text_entry_left.emit()


def _tag(actor: ActorChoice | None) -> str:
    if actor is None:
        return ""
    return tr("new") if actor.actor_id is None else tr("alias") if actor.alias else ""


def _shift_held() -> bool:
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


_RIGHT_END = Qt.TextElideMode.ElideRight
