"""Any two versions of a source side by side, paragraph by paragraph, with the words that differ marked."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from workbench.language import is_right_to_left, number, tr, tr_n
from workbench.model import Version
from workbench.store.versions import CORRECTED
from workbench.ui.session import Session
from workbench.ui.theme import reading_family, ui_font
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.differences import Marked, as_html, word_differences
from workbench.ui.widgets.naming import named

Pair = tuple[str | None, str | None]
_NEAR = 1  # unchanged paragraphs shown beside a changed one
_MOST = 400  # pairs shown; a book is compared chapter by chapter


class CompareDialog(QDialog):
    """Stays beside the window. Follows the theme, not the project: versions do not change."""

    def __init__(self, session: Session, source_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sources = session, session.project.sources
        self._versions = self._sources.versions(source_id)
        self.setObjectName("compare_versions")
        self.setWindowTitle(tr("Versions of “{title}”", title=self._sources.get(source_id).title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 680)
        self._build()
        session.theme_changed.connect(self._show)
        self._show()

    def _build(self) -> None:
        self._old = self._choice("compare_old", tr("Earlier version"), max(0, len(self._versions) - 2))
        self._new = self._choice("compare_new", tr("Later version"), len(self._versions) - 1)
        self._all = named(QCheckBox(tr("Show what is the same")), "compare_all")
        self._all.toggled.connect(self._show)
        self._told = QLabel()
        self._told.setProperty("soft", True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._old, 1)
        top.addWidget(self._new, 1)
        below = QHBoxLayout()
        below.addWidget(self._told, 1)
        below.addWidget(self._all)
        self._page = named(QTextEdit(readOnly=True), "compare_text", tr("Differences"))
        self._page.document().setDocumentMargin(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self._page, 1)

    def _choice(self, name: str, said: str, at: int) -> QComboBox:
        choice = named(QComboBox(), name, said)
        for version in self._versions:
            choice.addItem(_label(version), version.id)
        choice.setCurrentIndex(at)
        choice.currentIndexChanged.connect(self._show)
        return choice

    def _show(self) -> None:
        old, new = (self._sources.text_of_version(choice.currentData()) for choice in (self._old, self._new))
        pairs = paired(_lines(old), _lines(new))
        changed = sum(was != now for was, now in pairs)
        self._told.setText(
            tr("{changed} of {paragraphs} differ.", changed=number(changed), paragraphs=_paragraphs(len(pairs)))
            if changed
            else tr("The two texts are the same.")
        )
        document = QTextDocument(self._page)
        document.setDefaultFont(ui_font())
        document.setDocumentMargin(16)
        document.setHtml("".join(self._rows(pairs, everything=self._all.isChecked())))
        self._page.setDocument(document)

    def _rows(self, pairs: list[Pair], *, everything: bool) -> Iterator[str]:
        theme = self._session.theme
        near = {at + by for at, (was, now) in enumerate(pairs) if was != now for by in range(-_NEAR, _NEAR + 1)}
        shown = [at for at in range(len(pairs)) if everything or at in near][:_MOST]
        yield f'<table width="100%" cellspacing="0" cellpadding="8" style="font-family: \'{reading_family()}\'">'
        last = -1
        for at in shown:
            if at > last + 1:
                yield self._gap(at - last - 1)
            last = at
            was, now = pairs[at]
            left, right = _marked(was, now)
            ink = theme.ink if was != now else theme.ink_faint
            cells = (as_html(left, theme, gone=True), as_html(right, theme, gone=False))
            if is_right_to_left():  # the boxes to choose from are turned, Qt's tables are not
                cells = cells[::-1]
            style = f"font-size: 16px; line-height: 140%; color: {ink}"
            yield "<tr>" + "".join(f'<td width="50%" style="{style}">{cell}</td>' for cell in cells) + "</tr>"
        if shown and last < len(pairs) - 1:
            yield self._gap(len(pairs) - 1 - last)
        yield "</table>"

    def _gap(self, count: int) -> str:
        told = tr_n("{n} paragraph the same|{n} paragraphs the same", count)
        return f'<tr><td colspan="2" style="color: {self._session.theme.ink_faint}">⋯ {told}</td></tr>'


def _paragraphs(count: int) -> str:
    return tr_n("{n} paragraph|{n} paragraphs", count)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def paired(old: list[str], new: list[str]) -> list[Pair]:
    """The paragraphs of two texts in order, each beside what became of it."""
    pairs: list[Pair] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "replace" and i2 - i1 == j2 - j1):
            pairs += zip(old[i1:i2], new[j1:j2], strict=True)
        elif tag == "replace":
            pairs += _nearest(old[i1:i2], new[j1:j2])
        else:
            pairs += [(was, None) for was in old[i1:i2]]
            pairs += [(None, now) for now in new[j1:j2]]
    return pairs


def _nearest(old: list[str], new: list[str]) -> list[Pair]:
    """Paragraphs that were rewritten, split or joined: each new one beside the first old one it resembles."""
    pairs: list[Pair] = []
    rest = list(old)
    for now in new:
        like = next((was for was in rest if _resemble(was, now)), None)
        if like is None:
            pairs.append((None, now))
            continue
        while rest[0] != like:
            pairs.append((rest.pop(0), None))
        pairs.append((rest.pop(0), now))
    return [*pairs, *((was, None) for was in rest)]


def _resemble(one: str, other: str) -> bool:
    said, again = set(one.split()), set(other.split())
    return len(said & again) * 2 >= min(len(said), len(again)) > 0


def _marked(was: str | None, now: str | None) -> tuple[Marked, Marked]:
    if was == now:
        return [(was or "", False)], [(now or "", False)]
    if was is None or now is None:
        return [(was or "", True)], [(now or "", True)]
    return word_differences(was, now)


def _label(version: Version) -> str:
    made = tr("corrected by hand") if version.extractor == CORRECTED else version.filename
    day = spoken_date(version.imported)
    return tr("Version {number} · {day} · {made}", number=version.number, day=day, made=made)
