"""What a key of any keyboard stands for in the grammar of the page.

Letters of the grammar are Latin, and a keyboard may be Cyrillic or Arabic: then the place of the key decides, as on
the American keyboard whose letters are printed on most of them as well. What has been typed on purpose goes first: a
character that means something is taken for itself, and a Latin letter is never taken for another.
"""

import unicodedata

from workbench.model import Stance

ACTOR_KEYS = "asdfghjkl"
CLAIM_KEYS = "123456789"
SIGN_KEYS = {
    "+": Stance.ASSERTS, "-": Stance.DENIES, "−": Stance.DENIES, "?": Stance.QUESTIONS, "~": Stance.REPORTS,
    "z": Stance.ASSERTS, "x": Stance.DENIES, "c": Stance.QUESTIONS, "v": Stance.REPORTS,
}  # fmt: skip
"""What the grammar makes of keys; kept here, because the page asks before there is a bar."""

_ROWS = {
    10: ("1234567890-=", "!@#$%^&*()_+"),
    24: ("qwertyuiop[]", "QWERTYUIOP{}"),
    38: ("asdfghjkl;'`", 'ASDFGHJKL:"~'),
    51: ("\\zxcvbnm,./", "|ZXCVBNM<>?"),
}
_XKB = {first + at: (plain[at], shifted[at]) for first, (plain, shifted) in _ROWS.items() for at in range(len(plain))}
"""Key codes of X11 and Wayland (those of the kernel and 8) to what the American keyboard has there."""
_MAC = {code: char for code, char in enumerate("asdfhgzxcv\0bqweryt123465=97-80]ou[ip\0lj'k;\\,/nm.") if char != "\0"}
"""kVK_ANSI codes of HIToolbox/Events.h."""
_WINDOWS = dict(zip((0xBA, 0xBB, 0xBC, 0xBD, 0xBE, 0xBF, 0xC0, 0xDB, 0xDC, 0xDD, 0xDE), ";=,-./`[\\]'", strict=True))
"""VK_OEM codes; letters and digits are their own."""
_SHIFTED = dict(zip("1234567890-=[];'`\\,./", '!@#$%^&*()_+{}:"~|<>?', strict=True))
_ALIKE = {"؟": "?", "−": "-", "–": "-", "№": "#", "،": ",", "؛": ";", "۔": ".", "。": "."}


def by_itself(char: str) -> str:
    """A character in the form the grammar knows: digits of every script are digits, signs of others are ours."""
    if char in _ALIKE:
        return _ALIKE[char]
    digit = unicodedata.decimal(char, None) if len(char) == 1 else None
    return char if digit is None else str(digit)


def is_latin(char: str) -> bool:
    return len(char) == 1 and char.isalpha() and unicodedata.name(char, "").startswith("LATIN")


def by_place(platform: str, scan: int, virtual: int, *, shift: bool) -> str:
    """What the American keyboard has where the pressed key is; ``""`` where that is not known. ``platform`` as Qt
    names it, ``scan`` and ``virtual`` the native codes of the key."""
    if platform in ("xcb", "wayland"):
        pair = _XKB.get(scan)
        return pair[shift] if pair else ""
    if platform == "cocoa":
        char = _MAC.get(virtual, "")
    elif platform == "windows":
        plain = chr(virtual).lower() if chr(virtual).isascii() and chr(virtual).isalnum() else ""
        char = plain or _WINDOWS.get(virtual, "")
    else:
        return ""
    return (_SHIFTED.get(char) or char.upper()) if shift else char
