"""The choices about the report that are not its outline: front matter, citations, page, parts.

The rule: a field shows what is kept and says what was changed, by the name it has in ``Choices``; it decides nothing.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.language import tr, tr_later, tr_n
from workbench.report import Choices, Part
from workbench.ui import files
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.fields import SavedField
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.note import NoteField

NOTES = (("footnotes", tr_later("Footnotes")), ("endnotes", tr_later("Endnotes")), ("text", tr_later("In the text")))
STYLES = (("house", tr_later("House style")), ("chicago", tr_later("Chicago notes")), ("apa", "APA"), ("mla", "MLA"))
LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("ru", "Русский"), ("tr", "Türkçe"), ("ar", "العربية"))
PAPERS = (("A4", "A4"), ("Letter", tr_later("Letter")))
PARTS = (
    (Part.SCOPE, tr_later("Scope and method")),
    (Part.CLAIMS, tr_later("Table of claims")),
    (Part.DOSSIERS, tr_later("Actor dossiers")),
    (Part.TIMELINE, tr_later("Timeline")),
    (Part.VARIANTS, tr_later("Quotation variants")),
    (Part.CONTEXT, tr_later("A: Passages in context")),
    (Part.PROVENANCE, tr_later("B: Provenance")),
    (Part.BIBLIOGRAPHY, tr_later("Bibliography")),
    (Part.INDEX, tr_later("Index of actors")),
    (Part.ISSUES, tr_later("Open issues")),
)
_FROM_FILE = "…"
LABELS, LONGEST_LABELS = 84, 128
SENTENCES = (0, 1, 2, 3, 5, 10, 20)


class Options(QScrollArea):
    changed = Signal(dict)
    """Name of a choice → its new value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_options")
        self.setAccessibleName(tr("Options of the report"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._choices = Choices("")
        self._fields: dict[str, SavedField] = {}
        self._combos: dict[str, QComboBox] = {}
        self._checks: dict[str, QCheckBox] = {}
        self._parts: dict[Part, QCheckBox] = {}
        self._labels: list[QLabel] = []
        self._inner = inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(6)
        self._refusal = named(QLabel(inner, wordWrap=True), "report_refusal")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setFont(ui_font(0, bold=True))
        self._refusal.hide()
        self._column.addWidget(self._refusal)
        self._front()
        self._citing()
        self._page()
        self._contents()
        self._line_up()
        self._column.addStretch(1)
        self.setWidget(inner)

    def show_choices(self, choices: Choices, *, name_searches: bool) -> None:
        self._choices = choices
        for name, field in self._fields.items():
            field.show_value(getattr(choices, name))
        if not self._summary.hasFocus() and self._summary.toPlainText() != choices.summary:
            self._summary.setPlainText(choices.summary)
        shown = {"notes": choices.notes, "language": choices.language, "paper": choices.paper}
        for name, value in shown.items():
            self._combos[name].setCurrentIndex(max(0, self._combos[name].findData(value)))
        self._show_style(choices.style)
        for name, check in self._checks.items():
            check.setChecked(name_searches if name == "name_searches" else bool(getattr(choices, name)))
        for part, check in self._parts.items():
            check.setChecked(part in choices.parts)
        if self._context.findData(choices.context) < 0:
            self._context.addItem(_sentences(choices.context), choices.context)
        self._context.setCurrentIndex(self._context.findData(choices.context))
        self._context.setEnabled(not choices.full_text)
        self._template.setText(choices.template.name if choices.template else tr("None", "no template"))
        self._template.setToolTip(str(choices.template or ""))
        self._no_template.setVisible(choices.template is not None)

    def needed_width(self) -> int:
        """In pixels, for the longest words of a language; there is no bar to scroll sideways by."""
        return self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()

    def refuse(self, sentence: str) -> None:
        """Say why the style or the template cannot be used, over all options."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    # How it is built.

    def _front(self) -> None:
        form = self._section(tr("Title page"))
        for name, label in (
            ("title", tr("Title")),
            ("subtitle", tr("Subtitle")),
            ("author", tr("Author")),
            ("client", tr("Prepared for")),
            ("desk", tr("Desk", "the department of a newsroom")),
            ("version", tr("Version")),
        ):
            field = SavedField(label, f"report_{name}")
            field.saved.connect(self._says(name))
            self._fields[name] = field
            self._row(form, label, field)
        self._summary = NoteField(tr("Summary"), "report_summary")
        self._summary.setPlaceholderText(tr("A text of your own before everything else"))
        self._summary.left.connect(self._on_summary)
        self._row(form, tr("Summary"), self._summary)

    def _citing(self) -> None:
        form = self._section(tr("Citations"))
        self._row(form, tr("Place", "where citations stand"), self._combo("notes", tr("Citations as"), _said(NOTES)))
        offers = [*_said(STYLES), (_FROM_FILE, tr("From a .csl file…"))]
        self._row(form, tr("Style"), self._combo("style", tr("Citation style"), offers))

    def _page(self) -> None:
        form = self._section(tr("Page"))
        self._row(form, tr("Language"), self._combo("language", tr("Language of headings"), LANGUAGES))
        self._row(form, tr("Paper"), self._combo("paper", tr("Paper size"), _said(PAPERS)))
        self._template = named(ElidedLabel(), "report_template", tr("Template"))
        self._template.setProperty("soft", True)
        choose = named(QPushButton(tr("Choose…")), "report_template_choose", tr("Choose a Word template"))
        choose.clicked.connect(self._choose_template)
        self._no_template = IconButton("x", tr("Without template"), "report_template_clear")
        self._no_template.clicked.connect(lambda: self.changed.emit({"template": None}))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._template, 1)
        row.addWidget(self._no_template)
        row.addWidget(choose)
        self._row(form, tr("Template"), row)

    def _contents(self) -> None:
        self._section(tr("Contents"))
        for part, label in PARTS:
            check = named(QCheckBox(tr(label)), f"report_part_{part}", tr(label))
            check.clicked.connect(self._ticks(part))
            self._parts[part] = check
            self._column.addWidget(check)
            if part is Part.CONTEXT:
                self._around()
        self._tick("comments", tr("Notes as comments"))
        self._tick("name_searches", tr("Name saved searches in the method"))

    def _around(self) -> None:
        """What stands around the passages of appendix A."""
        self._context = self._combo("context", tr("Sentences before and after a quotation"), ())
        for count in SENTENCES:
            self._context.addItem(_sentences(count), count)
        full = QCheckBox(tr("Full text"))
        full.setToolTip(tr("Whole sources: mind their copyright."))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(24)  # and no margin, which stays on its side in a window that runs from the right
        row.addWidget(self._context, 1)
        row.addSpacing(6)
        row.addWidget(full)
        self._column.addLayout(row)
        self._tick("full_text", tr("Full text"), full)

    def _section(self, title: str) -> QFormLayout:
        label = QLabel(title)
        label.setFont(ui_font(0, bold=True))
        label.setContentsMargins(0, 8 if self._column.count() > 1 else 0, 0, 2)
        self._column.addWidget(label)
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._column.addLayout(form)
        return form

    def _row(self, form: QFormLayout, label: str, field: QWidget | QHBoxLayout) -> None:
        said = QLabel(label)
        self._labels.append(said)
        said.setProperty("soft", True)
        said.setContentsMargins(0, 5, 0, 0)
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        if isinstance(field, QWidget):
            said.setBuddy(field)
            form.addRow(said, field)
        else:
            form.addRow(said, field)

    def _line_up(self) -> None:
        """Labels are of one width, so that the fields of all sections stand in one line."""
        needed = max(label.fontMetrics().horizontalAdvance(label.text()) for label in self._labels)
        for label in self._labels:
            label.setFixedWidth(max(LABELS, min(needed + 4, LONGEST_LABELS)))
            label.setWordWrap(needed > LONGEST_LABELS)

    def _combo(self, name: str, label: str, offers: Sequence[tuple[str, str]]) -> QComboBox:
        combo = named(QComboBox(), f"report_{name}", label)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in offers:
            combo.addItem(text, value)
        if name == "style":
            combo.activated.connect(self._on_style)
        else:
            combo.activated.connect(lambda place: self._on_combo(name, combo.itemData(place)))
        self._combos[name] = combo
        return combo

    def _tick(self, name: str, label: str, check: QCheckBox | None = None) -> None:
        placed = check is not None
        check = named(check or QCheckBox(label), f"report_{name}", label)
        check.clicked.connect(lambda on: self.changed.emit({name: on}))
        self._checks[name] = check
        if not placed:
            self._column.addWidget(check)

    # What is said.

    def _says(self, name: str) -> Callable[[str], None]:
        return lambda text: self.changed.emit({name: text})

    def _ticks(self, part: Part) -> Callable[[bool], None]:
        def say(on: bool) -> None:
            self.changed.emit({"parts": self._choices.parts | {part} if on else self._choices.parts - {part}})

        return say

    def _on_combo(self, name: str, value: object) -> None:
        if value != getattr(self._choices, name):
            self.changed.emit({name: value})

    def _on_summary(self) -> None:
        text = self._summary.toPlainText()
        if text != self._choices.summary:
            self.changed.emit({"summary": text})

    def _on_style(self, place: int) -> None:
        value = self._combos["style"].itemData(place)
        if value == _FROM_FILE:
            value = self._asked(files.STYLES, tr("Citation Style"), f"{tr('Citation styles')} (*.csl)")
        if value and value != self._choices.style:
            self.changed.emit({"style": value})
        else:
            self._show_style(self._choices.style)

    def _show_style(self, style: str) -> None:
        combo = self._combos["style"]
        while combo.count() > len(STYLES) + 1:  # the file of before
            combo.removeItem(len(STYLES))
        if combo.findData(style) < 0:
            combo.insertItem(len(STYLES), Path(style).name, style)
        combo.setCurrentIndex(combo.findData(style))

    def _choose_template(self) -> None:
        name = self._asked(files.TEMPLATES, tr("Word Template"), f"{tr('Word templates')} (*.dotx *.docx)")
        if name:
            self.changed.emit({"template": Path(name)})

    def _asked(self, purpose: str, title: str, kinds: str) -> str:
        path = files.open_file(self.window(), purpose, title, kinds)
        return str(path) if path else ""


def _sentences(count: int) -> str:
    return tr_n("± {n} sentence|± {n} sentences", count) if count else tr("Nothing around")


def _said(offers: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(value, tr(text)) for value, text in offers]
