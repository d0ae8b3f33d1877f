"""The keys on one page, made from the commands themselves, and who made the program."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from workbench.ui.actions import COMMANDS
from workbench.ui.shortcuts import keys_of

CAPTURE = (
    ("a s d f g h j k l", "the actor on that chip"),
    ("1 … 9", "the claim on that chip"),
    ("+ − ? ~  or  Z X C V", "asserts, denies, questions, reports – and save"),
    ("Enter", "save with what is chosen"),
    ("@ name, # claim", "any other actor or claim; unknown text makes a new one"),
    ("B, then an actor", "by way of whom: “A says that B said”"),
    ("Shift + Z X C V", "says one thing and goes on to another, in the same quote"),
    ("N", "a note"),
    ("=", "like the quote before"),
    ("; who; what; sign; note", "all of it in one line: kov; strike ordered; -; ask again   ("
     "who via whom, | for one more, Tab completes)"),
    ("&amp;", "keep this aside: the next selection joins the same quote"),
    ("Esc", "close the bar, then clear the selection"),
    ("On a quote: B", "move its ends: ← → by word, Ctrl by letter, Shift by sentence, Tab the other end"),
)

_BOLD = "style='font-weight:600'"
"""The heaviest weight of the sans that comes along; <b> would be faked from it."""


def show_keys(parent: QWidget) -> None:
    """Every command that has a key, by menu, and the three-key capture above them."""
    rows: list[tuple[str, Sequence[tuple[str, str]]]] = [("While text is selected", CAPTURE)]
    by_menu: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys_of(command))
        if keys:
            plain = command.label.replace("&", "").rstrip("…")
            by_menu.setdefault(command.menu.partition("/")[0], []).append((keys, plain))
    rows += by_menu.items()
    html = "".join(
        f"<p style='font-size:15px; font-weight:600; margin-top:12px'>{heading}</p><table cellpadding='3'>"
        + "".join(f"<tr><td width='220' {_BOLD}>{keys}</td><td>{what}</td></tr>" for keys, what in each)
        + "</table>"
        for heading, each in rows
    )
    _show(parent, "Keys", html, "help_keys")


def show_about(parent: QWidget) -> None:
    from importlib.metadata import PackageNotFoundError, version

    try:
        own = version("source-workbench")
    except PackageNotFoundError:
        own = "from source"
    _show(
        parent,
        "About Source Workbench",
        f"<p style='font-size:20px; font-weight:600'>Source Workbench {own}</p>"
        "<p>Read sources closely, keep the quotes that matter, and hand in a report "
        "in which every quotation is proven verbatim.</p>"
        "<p>The program makes no network connection unless you ask for one.</p>"
        f"<p>Made with Qt {qVersion()} (LGPL), SQLite and sqlite-utils, Whoosh, python-docx, trafilatura and "
        "Lucide's icons (ISC).</p>",
        "about",
    )


def _show(parent: QWidget, title: str, html: str, name: str) -> None:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(620, 640 if name == "help_keys" else 320)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(16, 16, 16, 16)
    page = QTextBrowser(dialog)
    page.setAccessibleName(title)
    page.setOpenExternalLinks(False)
    page.setHtml(html)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    layout.addWidget(page)
    layout.addWidget(buttons)
    dialog.show()
