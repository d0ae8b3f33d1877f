"""The texts of the program that are to be translated, by Python's own reading of it.

Qt's lupdate knows Python by its words and brackets only: it passes over what stands inside an f-string, takes every
third argument for a number, and has no second name for a text that counts. So it is given one file made here, in
which each text stands once, plainly, and does what it is best at: bringing the translators' files up to date.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MARKS = ("tr", "tr_n", "tr_later")
"""The functions of ``workbench.language``."""


class Text(NamedTuple):
    """``counts``: it has a form for each kind of number."""

    source: str
    meant: str
    counts: bool


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            yield node


def texts(code: Path) -> list[Text]:
    """Of every module below a folder, each once, in the order they stand."""
    found: dict[Text, None] = {}
    for module in sorted(code.rglob("*.py")):
        for call in calls(ast.parse(module.read_text("utf-8"))):
            assert isinstance(call.func, ast.Name)
            literals = [str(each.value) for each in call.args if isinstance(each, ast.Constant)]
            if literals:
                meant = literals[1] if len(literals) > 1 and isinstance(call.args[1], ast.Constant) else ""
                found[Text(literals[0], "" if call.func.id == "tr_n" else meant, call.func.id == "tr_n")] = None
    return list(found)


def for_lupdate(code: Path) -> str:
    """The file it reads."""
    lines = []
    for text in texts(code):
        number = ", 1" if text.counts else ""
        meant = f", {_quoted(text.meant)}" if text.meant or number else ""
        lines.append(f"tr({_quoted(text.source)}{meant}{number})\n")
    return "".join(lines)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
