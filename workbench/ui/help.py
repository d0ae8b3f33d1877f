"""The pages of the Help window: written ones from the resources, the keys from the commands themselves.

The rule: what a page says about a key is asked of the command, so it is right after the user has changed it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench import resources
from workbench.text import fold
from workbench.ui.actions import COMMANDS
from workbench.ui.shortcuts import keys_of
from workbench.ui.theme import reading_family, ui_font
from workbench.ui.widgets.naming import named

KEYS = "Keys"
_MEASURE = 640  # pixels of a page's text


@dataclass(frozen=True, slots=True)
class Page:
    """``text`` is Markdown, its first line the title."""

    title: str
    text: str

    def holds(self, words: Iterable[str]) -> bool:
        """Whether every word occurs, by its beginning, whatever its case and accents."""
        text = fold(self.text)
        return all(re.search(rf"\b{re.escape(word)}", text) for word in words)


def pages() -> list[Page]:
    files = sorted(resources.path("help").glob("*.md"))
    written = [_page(file) for file in files]
    return [*written[:1], _keys(), *written[1:]]


def _page(file: Path) -> Page:
    text = file.read_text("utf-8")
    return Page(text.partition("\n")[0].removeprefix("# "), text)


def _keys() -> Page:
    """Every command that has a key, by menu."""
    by_menu: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        keys = ", ".join(f"`{key.toString(QKeySequence.SequenceFormat.NativeText)}`" for key in keys_of(command))
        if keys:
            by_menu.setdefault(command.menu.partition("/")[0], []).append((keys, command.label))
    lines = [f"# {KEYS}", "", "*Tools ▸ Change Keys* gives a command another key."]
    for menu, rows in by_menu.items():
        lines += ["", f"## {menu}", "", "| Key | |", "|---|---|"]
        lines += [f"| {keys.replace('|', '&#124;')} | {label.replace('&', '').rstrip('…')} |" for keys, label in rows]
    return Page(KEYS, "\n".join(lines) + "\n")


class Help(QDialog):
    """Pages at the left, the one that is read at the right, and a box that narrows both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle("Help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 680)
        self._pages = pages()
        self._box = named(QLineEdit(self), "help_search", "Search the help pages")
        self._box.setPlaceholderText("Search Help")
        self._box.setClearButtonEnabled(True)
        self._list = named(QListWidget(self), "help_list", "Help pages")
        self._list.setFixedWidth(232)
        self._page = named(QTextBrowser(self), "help_page", "Help page")
        self._page.setOpenLinks(False)
        self._page.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self._page.setLineWrapColumnOrWidth(_MEASURE)
        self._page.document().setDocumentMargin(32)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._box)
        left.addWidget(self._list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self._page, 1)
        self._box.textChanged.connect(self._narrow)
        self._box.returnPressed.connect(self._page.setFocus)
        self._list.currentTextChanged.connect(self._show_page)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._box.setFocus)
        self._narrow("")
        self._box.setFocus()

    def open_page(self, title: str) -> None:
        for row in range(self._list.count()):
            if self._list.item(row).text() == title:
                self._list.setCurrentRow(row)

    def _words(self) -> list[str]:
        return fold(self._box.text()).split()

    def _narrow(self, _text: str) -> None:
        """Only the pages with all the words; the one that is read stays if it is among them."""
        current = self._list.currentItem()
        before, words = current.text() if current else None, self._words()
        titles = [page.title for page in self._pages if page.holds(words)]
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems(titles)
        self._list.setCurrentRow(titles.index(before) if before in titles else 0)
        self._list.blockSignals(False)
        self._show_page(self._list.currentItem().text() if titles else "")

    def _show_page(self, title: str) -> None:
        text = next((page.text for page in self._pages if page.title == title), "")
        self._page.setMarkdown(text or "No page holds all of these words.")
        _dress(self._page)
        self._mark()

    def _mark(self) -> None:
        """The words that were searched for, and the first of them in sight."""
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words():
            cursor = self._page.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self.palette().highlight())
                mark.format.setForeground(self.palette().highlightedText())
                found.append(mark)
                cursor = self._page.document().find(word, cursor)
        self._page.setExtraSelections(found)
        if found:
            first = min((mark.cursor.selectionStart(), mark.cursor) for mark in found)[1]
            quiet = QTextCursor(first)
            quiet.clearSelection()
            self._page.setTextCursor(quiet)
            self._page.ensureCursorVisible()


def _lighten(block: QTextBlock) -> None:
    """Our sans comes along in a half-bold and no bolder: a bolder one would be faked from it."""
    half = QTextCharFormat()
    half.setFontWeight(QFont.Weight.DemiBold)
    fragments = block.begin()
    spans = []
    while not fragments.atEnd():
        fragment = fragments.fragment()
        if fragment.charFormat().fontWeight() > QFont.Weight.DemiBold:
            spans.append((fragment.position(), fragment.position() + fragment.length()))
        fragments += 1
    for start, end in spans:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(half)


def _dress(page: QTextBrowser) -> None:
    """Qt's Markdown has sizes of its own: ours are three, with the reading serif for headings."""
    document = page.document()
    document.setDefaultFont(ui_font())
    heading = QFont(reading_family())
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        if level:
            heading.setPixelSize(26 if level == 1 else 18)
            heading.setWeight(QFont.Weight.DemiBold)
            size = QTextCharFormat()
            size.setFont(heading)
            cursor.mergeCharFormat(size)
        room = QTextBlockFormat()
        if not cursor.currentTable():
            room.setTopMargin(20 if level == 2 else 0)
            room.setBottomMargin(10)
            room.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(room)
        _lighten(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setBorder(0)
            form.setCellPadding(4)
            form.setBottomMargin(12)
            frame.setFormat(form)
