"""Which words differ between two wordings, and how that is shown: what went is struck through, what came stands on
a ground of its own. Never by colour alone."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape

from workbench.ui.theme import Theme

_PIECE = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")
_LONGEST = 4000  # pieces; beyond them two texts are shown whole, without marks

Marked = list[tuple[str, bool]]
"""Text in order, each piece with whether it differs."""


def word_differences(old: str, new: str) -> tuple[Marked, Marked]:
    """Both wordings with what the other does not have marked."""
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    if max(len(before), len(after)) > _LONGEST:
        return [(old, False)], [(new, False)]
    was: Marked = []
    now: Marked = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        was += [("".join(before[i1:i2]), tag != "equal")] if i2 > i1 else []
        now += [("".join(after[j1:j2]), tag != "equal")] if j2 > j1 else []
    return was, now


def as_html(marked: Sequence[tuple[str, bool]], theme: Theme, *, gone: bool) -> str:
    """``gone`` marks what is not there any more, else what is new."""
    style = (
        f"text-decoration: line-through; color: {theme.ink_faint}; background: {theme.hover}"
        if gone
        else f"background: {theme.selection}; color: {theme.ink}"
    )
    return "".join(
        f'<span style="{style}">{_escaped(text)}</span>' if differs and text.strip() else _escaped(text)
        for text, differs in marked
    )


def faint(text: str, theme: Theme) -> str:
    return f'<span style="color: {theme.ink_faint}">{_escaped(text)}</span>'


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")
