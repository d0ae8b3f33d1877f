"""What a key means while the text has the focus.

With a selection the letters, digits and signs of the capture grammar belong to it alone, also where no chip
stands for them: a stray ``d`` must never mark a source as done while somebody is choosing an actor.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from workbench.ui.reader.grammar import ACTOR_KEYS, CLAIM_KEYS, SIGN_KEYS

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_GRAMMAR = frozenset((*ACTOR_KEYS, *CLAIM_KEYS, *SIGN_KEYS, "@", "#", "n", "=", "b", ";"))

_LETTERS = {
    "j": "next_sentence", "k": "previous_sentence", ".": "next_quotation", ",": "previous_quotation",
    "]": "next_quote", "[": "previous_quote", "u": "mark_unread", "i": "mark_reading", "d": "mark_done",
    "o": "cycle_quotes", "b": "move_ends", "&": "join_selection", "/": "split_quote", "m": "merge_quotes",
}  # fmt: skip
_NAMED = {
    (Qt.Key.Key_Down, False, False): "next_sentence",
    (Qt.Key.Key_Up, False, False): "previous_sentence",
    (Qt.Key.Key_Up, False, True): "grow",
    (Qt.Key.Key_Down, False, True): "shrink",
    (Qt.Key.Key_Space, False, False): "select_sentence",
    (Qt.Key.Key_Space, True, False): "unselect_sentence",
    (Qt.Key.Key_Delete, False, False): "remove_quote",
    (Qt.Key.Key_F3, False, False): "next_hit",
    (Qt.Key.Key_F3, True, False): "previous_hit",
    (Qt.Key.Key_Return, False, False): "capture",
    (Qt.Key.Key_Enter, False, False): "capture",
    (Qt.Key.Key_Escape, False, False): "step_back",
    (Qt.Key.Key_Backspace, False, False): "forget_choice",
}


def typed(event: QKeyEvent) -> str:
    """The character a key stands for, or ``""``; AltGr (which some systems send as Ctrl+Alt) types, Ctrl and Alt
    alone command."""
    held = event.modifiers() & (_CONTROL | _ALT)
    text = event.text()
    return text if text.isprintable() and len(text) == 1 and held in (Qt.KeyboardModifier(0), _CONTROL | _ALT) else ""


def grammar_key(event: QKeyEvent) -> str:
    """The character, if it is one of the capture grammar."""
    key = typed(event)
    return key if key.lower() in _GRAMMAR else ""


def goes_on(event: QKeyEvent) -> bool:
    """Whether the sign ends a statement only: its letter with Shift. (The signs themselves need Shift on most
    keyboards, so there Shift says nothing.)"""
    return bool(event.modifiers() & _SHIFT) and typed(event).lower() in ("z", "x", "c", "v")


def verb(event: QKeyEvent) -> str | None:
    """The name of what a key does without a selection (and with one, if it is no key of the grammar)."""
    modifiers = event.modifiers()
    if modifiers & _ALT:
        return None
    key = Qt.Key(event.key())
    named = _NAMED.get((key, bool(modifiers & _SHIFT), bool(modifiers & _CONTROL)))
    if named or modifiers & _CONTROL:
        return named
    text = typed(event).lower()  # Caps Lock changes no meaning; Shift does
    return "done_and_next" if text == "d" and modifiers & _SHIFT else _LETTERS.get(text)


def is_ours(event: QKeyEvent) -> bool:
    """Whether the text wants this key before menus get it as a shortcut."""
    return bool(typed(event)) or (verb(event) is not None and event.key() not in (Qt.Key.Key_F3, Qt.Key.Key_Escape))
