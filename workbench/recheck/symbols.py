"""Letters that Word keeps as the number of a glyph in a symbol font (``w:sym``).

The table is that of the font Symbol (Adobe's Symbol Encoding), as far as a quotation may hold its signs; glyphs of
other fonts are pictures, and stand as the replacement character, so that a quotation with one is never verbatim.
"""

_GREEK = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
_SIGNS = {
    0x2D: "−", 0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xBE: "—", 0xAC: "←", 0xAE: "→", 0xD2: "®", 0xD3: "©", 0xD4: "™",
}  # fmt: skip


def symbol(font: str | None, code: str | None) -> str:
    """The letter for ``w:font`` and ``w:char`` (hexadecimal, often in the private range F000–F0FF)."""
    try:
        number = int(code or "", 16)
    except ValueError:
        return "\ufffd"
    private = 0xF000 <= number <= 0xF0FF
    if not private and not 0xE000 <= number <= 0xF8FF and 0x20 <= number < 0xD800:
        return chr(number)
    low = number & 0xFF
    if (font or "").casefold() != "symbol":
        return "\ufffd"
    if low in _SIGNS:
        return _SIGNS[low]
    letter = chr(low)
    return _GREEK.get(letter, letter if 0x20 <= low < 0x7F else "\ufffd")
