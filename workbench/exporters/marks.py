"""The direction of a quotation, and the marks a report puts around words that come without any of their own: in
every format alike."""

import re
import unicodedata

# Double marks anywhere, or a single one that opens the text: then the source itself shows where speech begins.
_MARKED = re.compile("[\"“”„‟«»「」『』〝〞〟＂]|\\A\\s*['‘‚‹]")


RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


def outer_marks(text: str, *, rtl: bool) -> tuple[str, str]:
    if _MARKED.search(text):
        return "", ""
    return ("«", "»") if rtl else ("“", "”")


def is_rtl(text: str, otherwise: bool = False) -> bool:
    """Whether a paragraph of this text runs from right to left: its first strong character decides (UAX 9, P2);
    ``otherwise`` where it has none."""
    if not otherwise and not RTL.search(text):
        return False
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return otherwise
