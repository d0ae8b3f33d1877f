"""Details of one source: what is said about it, edited in place, a note, and the proof of what was imported.

Every field is its own step, saved when it is left. Beside a field stands where its value came from, so that a
guess is never mistaken for what the page says."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from workbench.errors import Refused
from workbench.language import number, tr, tr_later
from workbench.model import Change, Source, Version
from workbench.store.versions import CORRECTED
from workbench.ui.memo_field import MemoField
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.digest import DigestLabel
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import SavedField
from workbench.ui.widgets.labels import ElidedLabel, Hairline, SectionHeader

CAPTION = 92
"""Pixels for the words before the fields, and more where a language needs more."""
FIELDS: Mapping[str, tuple[str, str]] = {
    "title": (tr_later("Title"), ""),
    "outlet": (tr_later("Outlet"), tr_later("Who published it")),
    "published": (tr_later("Date"), tr_later("2026-05-02, 2026-05 or 2026")),
    "byline": (tr_later("Byline"), tr_later("As printed")),
    "place": (tr_later("Place"), tr_later("As in the dateline")),
    "updated": (tr_later("Updated"), tr_later("When it was changed, as a date")),
    "agency": (tr_later("Agency"), tr_later("Whose report it is")),
    "translator": (tr_later("Translator"), tr_later("Who brought it into this language")),
    "language": (tr_later("Language"), "en, de, ar …"),
    "url": (tr_later("Address"), "https://…"),
    "archive_url": (tr_later("Archived copy"), tr_later("Where a copy is kept")),
}
ORIGINS = {
    "text": tr_later("from the text"),
    "meta": tr_later("from a tag of the page"),
    "json-ld": tr_later("from the page’s JSON-LD"),
    "file": tr_later("from the file"),
    "guess": tr_later("a guess: please check"),
    "user": tr_later("written by you"),
}


class SourceDetails(QWidget):
    """Shows one source; ``show_source(None)`` an empty state."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = session.project
        self._source: Source | None = None
        self._build()
        session.changed.connect(self._on_changed)
        self.show_source(None)

    def show_source(self, source_id: int | None) -> None:
        found = self._project.sources.many([source_id]) if source_id is not None else []
        self._source = found[0] if found else None
        self._note.show_about(self._source.id if self._source else None)
        self._form.setVisible(self._source is not None)
        self._empty.setVisible(self._source is None)
        if self._source is not None:
            self._show(self._source)

    def _build(self) -> None:
        self.setObjectName("source_details")
        self.setAccessibleName(tr("Details of this source"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader(tr("Details of this source")))
        self._empty = EmptyState(
            "file-text", tr("No source is open"), tr("Open a source to see and correct its details.")
        )
        column.addWidget(self._empty, 1)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(12, 0, 12, 12)
        form.setSpacing(12)
        form.addLayout(self._edit_fields())
        self._error = QLabel(wordWrap=True)
        self._error.setObjectName("source_details_error")
        self._error.hide()
        form.addWidget(self._error)
        self._note = MemoField(self._session, "source")
        form.addWidget(self._note)
        form.addWidget(Hairline())
        form.addLayout(self._proof())
        form.addStretch(1)
        column.addWidget(self._form, 1)

    def _edit_fields(self) -> QFormLayout:
        layout = _form_layout()
        self._fields: dict[str, SavedField] = {}
        self._origins: dict[str, QLabel] = {}
        for key, (label, placeholder) in FIELDS.items():
            field = SavedField(tr(label), f"source_{key}")
            field.setPlaceholderText(placeholder and tr(placeholder))
            field.saved.connect(lambda text, name=key: self._on_saved(name, text))
            origin = QLabel()
            origin.setFont(ui_font(-1))
            origin.setProperty("faint", True)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(field)
            cell.addWidget(origin)
            layout.addRow(_caption(tr(label)), cell)
            self._fields[key], self._origins[key] = field, origin
        return layout

    def _proof(self) -> QFormLayout:
        layout = _form_layout()
        self._proofs: dict[str, ElidedLabel] = {}
        for key, label in (("file", tr("File")), ("imported", tr("Imported")), ("text", tr("Text"))):
            value = ElidedLabel()
            value.setFont(ui_font(-1))
            value.setFixedHeight(28)
            value.setAccessibleName(label)
            layout.addRow(_caption(label), value)
            self._proofs[key] = value
        self._digests: dict[str, DigestLabel] = {}
        for key, label in (("file", tr("File’s SHA-256")), ("text", tr("Text’s SHA-256"))):
            self._digests[key] = DigestLabel(label)
            layout.addRow(_caption(label), self._digests[key])
        return layout

    def _show(self, source: Source) -> None:
        self._fields["outlet"].offer([outlet.name for outlet in self._project.sources.outlets()])
        for key, field in self._fields.items():
            value = getattr(source, key)
            field.show_value(value)
            origin = origin_in_words(source.origins.get(key, "")) if value else ""
            if key == "published" and value:
                origin = " · ".join(part for part in (spoken_date(value), origin) if part)
            self._origins[key].setText(origin)
            self._origins[key].setVisible(bool(origin))
        self._show_proof(source, self._project.sources.version(source.version_id))

    def _show_proof(self, source: Source, version: Version) -> None:
        values = {
            "file": f"{version.filename} · {version.media_type}",
            "imported": _imported(version),
            "text": _length(source, version),
        }
        for key, value in values.items():
            self._proofs[key].setText(value)
        self._digests["file"].show_digest(version.sha256)
        self._digests["text"].show_digest(version.text_sha256)

    def _on_saved(self, field: str, text: str) -> None:
        if self._source is None:
            return
        try:
            self._project.sources.edit([self._source.id], **{field: text or None})
        except Refused as error:
            self._error.setText(tr("{reason} Nothing was changed.", reason=str(error)))
            self._error.show()
            self._fields[field].take_back()
        else:
            self._error.hide()

    def _on_changed(self, change: Change) -> None:
        if self._source is not None and change.touches("source", "outlet", "version"):
            self.show_source(self._source.id)


def origin_in_words(origin: str) -> str:
    """Where a fact came from; ``""`` where nobody knows."""
    return tr(ORIGINS[origin]) if origin in ORIGINS else ""


def _imported(version: Version) -> str:
    day, time = spoken_date(version.imported), version.imported[11:16]
    if version.number == 1:
        return tr("{day}, {time} UTC (first import)", day=day, time=time)
    return tr("{day}, {time} UTC (import {number})", day=day, time=time, number=version.number)


def _length(source: Source, version: Version) -> str:
    length = number(source.chars)
    if version.extractor == CORRECTED:
        return tr("{length} characters · corrected by hand", length=length)
    return tr("{length} characters · read by {reader}", length=length, reader=version.extractor)


def _form_layout() -> QFormLayout:
    layout = QFormLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(12)
    layout.setVerticalSpacing(8)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def _caption_width() -> int:
    metrics = QFontMetrics(ui_font(-1))
    words = [tr(label) for label, _ in FIELDS.values()]
    words += [tr("Imported"), tr("File’s SHA-256"), tr("Text’s SHA-256")]
    return max(CAPTION, *(metrics.horizontalAdvance(word) for word in words))


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(-1))
    label.setProperty("soft", True)
    label.setFixedSize(_caption_width(), 28)
    return label
