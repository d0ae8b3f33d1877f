"""The pages of the Help window: written ones from the resources, the keys from the commands themselves.

The rules: what a page says about a key is asked of the command, so it is right after the user has changed it. A page
is called by the name of its file, a place in it by the id that is written into it (``**Undo** {#undo} reaches …``):
both are the same in every language. A page nobody has translated yet is shown in English.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRegularExpression, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench import language, resources
from workbench.language import tr
from workbench.text import fold
from workbench.ui.actions import COMMANDS, place, plain
from workbench.ui.shortcuts import keys_of
from workbench.ui.theme import reading_family, ui_font
from workbench.ui.widgets.keys import written
from workbench.ui.widgets.naming import name_what_clears, named

FIRST, KEYS = "first-steps", "keys"
_NAME = int(Qt.ItemDataRole.UserRole)
_ANCHOR = re.compile(r" *\{#[a-z-]+\}")
_MEASURE = 640  # pixels of a page's text


@dataclass(frozen=True, slots=True)
class Page:
    """``name`` is that of its file without number and ending; ``text`` is Markdown, its first line the title, with
    the ids of places in it."""

    name: str
    title: str
    text: str

    def holds(self, words: Iterable[str]) -> bool:
        """Whether every word occurs, by its beginning, whatever its case and accents."""
        text = fold(_ANCHOR.sub("", self.text))
        return all(re.search(rf"\b{re.escape(word)}", text) for word in words)


def pages() -> list[Page]:
    files = sorted(resources.path("help").glob("*.md"))
    written = [_page(file) for file in files]
    return [*written[:1], _keys(), *written[1:]]


def _page(file: Path) -> Page:
    translated = file.parent / language.code() / file.name
    text = (translated if translated.exists() else file).read_text("utf-8")
    title = _ANCHOR.sub("", text.partition("\n")[0]).removeprefix("# ")
    return Page(file.stem.lstrip("0123456789-"), title, text)


def _keys() -> Page:
    """Every command that has a key, by menu."""
    by_menu: dict[str, list[tuple[str, str]]] = {}
    title = tr("Keys")
    for command in COMMANDS:
        keys = ", ".join(f"`{written(key)}`" for key in keys_of(command))
        if keys:
            by_menu.setdefault(place(command).partition(" ›")[0], []).append((keys, plain(command)))
    lines = [f"# {title}", "", tr("*Tools ▸ Change Keys* gives a command another key.")]
    for menu, rows in by_menu.items():
        lines += ["", f"## {menu}", "", f"| {tr('Key')} | |", "|---|---|"]
        lines += [f"| {keys.replace('|', '&#124;')} | {label} |" for keys, label in rows]
    return Page(KEYS, title, "\n".join(lines) + "\n")


class Help(QDialog):
    """Pages at the left, the one that is read at the right, and a box that narrows both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 680)
        self._pages = pages()
        self._box = named(QLineEdit(self), "help_search", tr("Search the help pages"))
        self._box.setPlaceholderText(tr("Search Help"))
        self._box.setClearButtonEnabled(True)
        name_what_clears(self._box)
        self._list = named(QListWidget(self), "help_list", tr("Help pages"))
        self._list.setFixedWidth(232)
        self._page = named(QTextBrowser(self), "help_page", tr("Help page"))
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
        self._page.anchorClicked.connect(self._follow)
        self._list.currentItemChanged.connect(lambda item, _before: self._show_page(item))
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._box.setFocus)
        self._narrow("")
        self._box.setFocus()

    def open_page(self, name: str, anchor: str = "") -> None:
        """Show a page, from its beginning or from the place with this id."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_NAME) == name:
                self._list.setCurrentRow(row)
        if anchor:
            self._page.scrollToAnchor(anchor)

    def _words(self) -> list[str]:
        return fold(self._box.text()).split()

    def _narrow(self, _text: str) -> None:
        """Only the pages with all the words; the one that is read stays if it is among them."""
        current = self._list.currentItem()
        before, words = current.data(_NAME) if current else None, self._words()
        fitting = [page for page in self._pages if page.holds(words)]
        names = [page.name for page in fitting]
        self._list.blockSignals(True)
        self._list.clear()
        for page in fitting:
            item = QListWidgetItem(page.title, self._list)
            item.setData(_NAME, page.name)
        self._list.setCurrentRow(names.index(before) if before in names else 0)
        self._list.blockSignals(False)
        self._show_page(self._list.currentItem())

    def _show_page(self, item: QListWidgetItem | None) -> None:
        page = next((page for page in self._pages if item is not None and page.name == item.data(_NAME)), None)
        self._page.setMarkdown(_turned(page.text) if page else tr("No page holds all of these words."))
        _set_anchors(self._page.document())
        _dress(self._page)
        self._mark()

    def _follow(self, link: QUrl) -> None:
        """To another page, ``safety`` or ``safety#undo``; addresses of the web are text."""
        self._box.clear()
        self.open_page(link.path(), link.fragment())

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


def _turned(text: str) -> str:
    """The cells of tables the other way round where the window runs from the right: Qt does not turn its tables."""
    if not language.is_right_to_left():
        return text
    lines = text.split("\n")
    return "\n".join("|".join(reversed(line.split("|"))) if line.startswith("|") else line for line in lines)


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


def _set_anchors(document: QTextDocument) -> None:
    """Ids out of the text and onto the beginnings of their blocks."""
    while not (cursor := document.find(QRegularExpression(_ANCHOR.pattern))).isNull():
        name = cursor.selectedText().strip(" {#}")
        cursor.removeSelectedText()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        place = QTextCharFormat()
        place.setAnchor(True)
        place.setAnchorNames([name])
        cursor.mergeCharFormat(place)


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
        elif language.is_right_to_left():  # also where a cell holds Latin keys only
            room.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        cursor.mergeBlockFormat(room)
        _lighten(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setBorder(0)
            form.setCellPadding(4)
            form.setBottomMargin(12)
            if language.is_right_to_left():
                form.setAlignment(Qt.AlignmentFlag.AlignRight)
                form.setRightMargin(document.documentMargin())
            frame.setFormat(form)
