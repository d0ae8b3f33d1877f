"""What a key means while the text has the focus.

With a selection the letters, digits and signs of the capture grammar belong to it alone, also where no chip
stands for them: a stray ``d`` must never mark a source as done while somebody is choosing an actor.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from workbench.ui.reader import layouts
from workbench.ui.reader.layouts import ACTOR_KEYS, CLAIM_KEYS, SIGN_KEYS
from workbench.ui.tastes import BY_PLACE, SINGLE_KEYS

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_GRAMMAR = frozenset((*ACTOR_KEYS, *CLAIM_KEYS, *SIGN_KEYS, "@", "#", "n", "=", "b", ";"))

_LETTERS = {
    "j": "next_sentence", "k": "previous_sentence", ".": "next_quotation", ",": "previous_quotation",
    "]": "next_quote", "[": "previous_quote", "u": "mark_unread", "i": "mark_reading", "d": "mark_done",
    "o": "cycle_quotes", "b": "move_ends", "&": "join_selection", "/": "split_quote", "m": "merge_quotes",
    "h": "fold_block",
}  # fmt: skip
_MEANT = frozenset((*_GRAMMAR, *_LETTERS))
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
    """The character a key stands for, or ``""``. AltGr (which some systems send as Ctrl+Alt) types, Ctrl and Alt
    alone command; where single keys are turned off, only Ctrl+Alt and a key does either."""
    held = event.modifiers() & (_CONTROL | _ALT)
    if not SINGLE_KEYS.kept():
        return _with_control_alt(event) if held == _CONTROL | _ALT else ""
    if held not in (Qt.KeyboardModifier(0), _CONTROL | _ALT):
        return ""
    text = event.text()
    if not text.isprintable() or len(text) != 1:
        return ""
    known = layouts.by_itself(text)
    if known.lower() in _MEANT or layouts.is_latin(known) or known == " ":
        return known
    return _by_place(event) or known


def _with_control_alt(event: QKeyEvent) -> str:
    """Systems differ in what text they send with Ctrl+Alt; the key's own code is what all of them send."""
    code = int(event.key())
    char = chr(code).lower() if 0x20 < code < 0x110000 else ""
    shift = bool(event.modifiers() & _SHIFT)
    if char.lower() in _MEANT:
        return char.upper() if shift else char
    return _by_place(event)


def _by_place(event: QKeyEvent) -> str:
    if not BY_PLACE.kept():
        return ""
    shift = bool(event.modifiers() & _SHIFT)
    platform = QGuiApplication.platformName()
    return layouts.by_place(platform, event.nativeScanCode(), event.nativeVirtualKey(), shift=shift)


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
    text = typed(event).lower()  # Caps Lock changes no meaning; Shift does
    if text and text != " ":
        return "done_and_next" if text == "d" and modifiers & _SHIFT else _LETTERS.get(text)
    if modifiers & _ALT:
        return None
    key = Qt.Key(event.key())
    return _NAMED.get((key, bool(modifiers & _SHIFT), bool(modifiers & _CONTROL)))


def is_ours(event: QKeyEvent) -> bool:
    """Whether the text wants this key before menus get it as a shortcut. With single keys off it wants them all the
    same: nothing is to come of them."""
    held = event.modifiers() & (_CONTROL | _ALT)
    alone = not held and bool(event.text().strip()) and event.text().isprintable()
    return alone or bool(typed(event)) or (verb(event) is not None and event.key() not in _PASSED)


_PASSED = (Qt.Key.Key_F3, Qt.Key.Key_Escape)
