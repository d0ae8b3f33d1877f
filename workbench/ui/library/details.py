"""Details of one source: what is said about it, edited in place, a note, and the proof of what was imported.

Every field is its own step, saved when it is left. Beside a field stands where its value came from, so that a
guess is never mistaken for what the page says."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from workbench.errors import Refused
from workbench.model import Change, Source, Version
from workbench.ui.memo_field import MemoField
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.digest import DigestLabel
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import SavedField
from workbench.ui.widgets.labels import ElidedLabel, Hairline, SectionHeader

CAPTION = 92
FIELDS: Mapping[str, tuple[str, str]] = {
    "title": ("Title", ""),
    "outlet": ("Outlet", "Who published it"),
    "published": ("Date", "2026-05-02, 2026-05 or 2026"),
    "byline": ("Byline", "As printed"),
    "place": ("Place", "As in the dateline"),
    "updated": ("Updated", "When it was changed, as a date"),
    "agency": ("Agency", "Whose report it is"),
    "translator": ("Translator", "Who brought it into this language"),
    "language": ("Language", "en, de, ar …"),
    "url": ("Address", "https://…"),
    "archive_url": ("Archived copy", "Where a copy is kept"),
}
ORIGINS = {
    "text": "from the text",
    "meta": "from a tag of the page",
    "json-ld": "from the page’s JSON-LD",
    "file": "from the file",
    "guess": "a guess: please check",
    "user": "written by you",
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
        self.setAccessibleName("Details of this source")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHeader("Details of this source"))
        self._empty = EmptyState("file-text", "No source is open", "Open a source to see and correct its details.")
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
            field = SavedField(label, f"source_{key}")
            field.setPlaceholderText(placeholder)
            field.saved.connect(lambda text, name=key: self._on_saved(name, text))
            origin = QLabel()
            origin.setFont(ui_font(-1))
            origin.setProperty("faint", True)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(field)
            cell.addWidget(origin)
            layout.addRow(_caption(label), cell)
            self._fields[key], self._origins[key] = field, origin
        return layout

    def _proof(self) -> QFormLayout:
        layout = _form_layout()
        self._proofs: dict[str, ElidedLabel] = {}
        for label in ("File", "Imported", "Text"):
            value = ElidedLabel()
            value.setFont(ui_font(-1))
            value.setFixedHeight(28)
            value.setAccessibleName(label)
            layout.addRow(_caption(label), value)
            self._proofs[label] = value
        self._digests = {label: DigestLabel(label) for label in ("File’s SHA-256", "Text’s SHA-256")}
        for label, digest in self._digests.items():
            layout.addRow(_caption(label), digest)
        return layout

    def _show(self, source: Source) -> None:
        self._fields["outlet"].offer([outlet.name for outlet in self._project.sources.outlets()])
        for key, field in self._fields.items():
            value = getattr(source, key)
            field.show_value(value)
            origin = ORIGINS.get(source.origins.get(key, ""), "") if value else ""
            if key == "published" and value:
                origin = " · ".join(part for part in (spoken_date(value), origin) if part)
            self._origins[key].setText(origin)
            self._origins[key].setVisible(bool(origin))
        self._show_proof(source, self._project.sources.version(source.version_id))

    def _show_proof(self, source: Source, version: Version) -> None:
        imports = "first import" if version.number == 1 else f"import {version.number}"
        values = {
            "File": f"{version.filename} · {version.media_type}",
            "Imported": f"{spoken_date(version.imported)}, {version.imported[11:16]} UTC ({imports})",
            "Text": f"{source.chars:,} characters · read by {version.extractor}",
        }
        for label, value in values.items():
            self._proofs[label].setText(value)
        self._digests["File’s SHA-256"].show_digest(version.sha256)
        self._digests["Text’s SHA-256"].show_digest(version.text_sha256)

    def _on_saved(self, field: str, text: str) -> None:
        if self._source is None:
            return
        try:
            self._project.sources.edit([self._source.id], **{field: text or None})
        except Refused as error:
            self._error.setText(f"{error} Nothing was changed.")
            self._error.show()
            self._fields[field].take_back()
        else:
            self._error.hide()

    def _on_changed(self, change: Change) -> None:
        if self._source is not None and change.touches("source", "outlet", "version"):
            self.show_source(self._source.id)


def _form_layout() -> QFormLayout:
    layout = QFormLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(12)
    layout.setVerticalSpacing(8)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(-1))
    label.setProperty("soft", True)
    label.setFixedSize(CAPTION, 28)
    return label
