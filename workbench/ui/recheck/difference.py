"""One finding in full: the verdict and its reason, what the document says beside what the source says, each with
the words marked in which they differ.

Marks are never colour alone: what is wrong in the document is underlined, what it leaves out of the source is set
bold on the same tint. The words come from the finding, never back from a text field.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from workbench.language import tr, tr_later
from workbench.model import Location, Span
from workbench.recheck import Finding, Verdict
from workbench.ui.icons import pixmap
from workbench.ui.recheck.rows import ICONS, ink_of
from workbench.ui.session import Session
from workbench.ui.theme import reading_font, ui_font
from workbench.ui.widgets.drawing import side_by_side
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.naming import named


class Difference(QWidget):
    """``show_finding``; ``source_wanted`` carries the place in the source."""

    source_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finding: Finding | None = None
        self._picture = QLabel()
        self._verdict = named(QLabel(), "recheck_verdict")
        self._verdict.setFont(ui_font(bold=True))
        self._reason = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "recheck_reason")
        self._here = _words("recheck_found", tr("What the document says"))
        self._there = _words("recheck_expected", tr("What the source says"))
        self._here_head, self._there_head = _head(tr("In the document")), _head(tr("In the source"))
        self._go = named(QPushButton(tr("Show in source")), "recheck_show_source")
        self._copy = named(QPushButton(tr("Copy the source’s words")), "recheck_copy_fix")
        self._go.clicked.connect(self.go)
        self._copy.clicked.connect(self._on_copy)
        self._lay_out()
        session.theme_changed.connect(self._draw)

    def show_finding(self, finding: Finding | None) -> None:
        self._finding = finding
        self.setVisible(finding is not None)
        self._draw()

    def go(self) -> None:
        finding = self._finding
        if finding is None or finding.source_id is None:
            return
        if self._session.project.sources.many([finding.source_id]):
            self.source_wanted.emit(Location(finding.source_id, finding.source_span))
        else:
            told = tr("“{title}” is not in the project any more.", title=finding.source_title)
            self._session.notify(told, kind="warn")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._picture)
        top.addWidget(self._verdict)
        top.addSpacing(4)
        top.addWidget(self._reason, 1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        for head, words in ((self._here_head, self._here), (self._there_head, self._there)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(head)
            column.addWidget(words, 1)
            columns.addLayout(column, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._go)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)

    def _draw(self) -> None:
        finding = self._finding
        if finding is None:
            return
        theme = self._session.theme
        ink = ink_of(finding.verdict, theme)
        self._picture.setPixmap(pixmap(ICONS[finding.verdict], 18, ink.name(), self.devicePixelRatioF()))
        self._verdict.setText(f"{finding.verdict.words} {finding.label}".strip())
        self._verdict.setStyleSheet(f"color: {ink.name()}")
        self._reason.setText(finding.reason or tr(_SAID.get(finding.verdict, "")))
        nearest = finding.verdict is Verdict.UNSOURCED
        where = tr("Nearest in the sources") if nearest else tr("In the source")
        self._there_head.setText(side_by_side((where, finding.source_title)))
        marked = () if finding.verdict in (Verdict.VERBATIM, Verdict.TYPOGRAPHY) else finding.edits
        tint = theme.color("hit")
        _fill(self._here, finding.found, [edit.found_at for edit in marked], tint, underlined=True)
        _fill(self._there, finding.expected, [edit.expected_at for edit in marked], tint, underlined=False)
        self._here.setPlaceholderText(tr("It is not there any more."))
        self._there.setPlaceholderText(tr("Nothing near it was found."))
        self._go.setEnabled(finding.source_id is not None)
        self._copy.setEnabled(bool(finding.expected))

    def _on_copy(self) -> None:
        if self._finding is not None and self._finding.expected:
            QGuiApplication.clipboard().setText(self._finding.fix or self._finding.expected)
            self._session.notify(tr("The source’s words are on the clipboard."))


_SAID = {
    Verdict.VERBATIM: tr_later("Every letter is the source’s."),
    Verdict.TYPOGRAPHY: tr_later("Only spaces, marks or dashes are set differently."),
}


def _head(text: str) -> ElidedLabel:
    head = ElidedLabel(text)
    head.setFont(ui_font(-1))
    head.setProperty("soft", True)
    return head


def _words(object_name: str, said: str) -> QTextEdit:
    field = named(QTextEdit(), object_name, said)
    field.setReadOnly(True)
    field.setFrameShape(QFrame.Shape.NoFrame)
    field.setFont(reading_font(16))
    field.setMinimumHeight(64)
    field.setTabChangesFocus(True)
    field.document().setDocumentMargin(8)
    field.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return field


def _fill(field: QTextEdit, text: str, marks: Sequence[Span], tint: QColor, *, underlined: bool) -> None:
    plain, marked = QTextCharFormat(), QTextCharFormat()
    marked.setBackground(tint)
    marked.setFontUnderline(underlined)
    if not underlined:
        marked.setFontWeight(QFont.Weight.DemiBold)
    field.clear()
    cursor = QTextCursor(field.document())
    at = 0
    for span in marks:
        cursor.insertText(text[at : span.start], plain)
        cursor.insertText(span.of(text), marked)
        at = span.end
    cursor.insertText(text[at:], plain)
    field.moveCursor(QTextCursor.MoveOperation.Start)
