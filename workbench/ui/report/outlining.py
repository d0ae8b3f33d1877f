"""The left column of the report: how it is divided, which quotations it takes, its outline, and the text that opens
the section that is chosen. Beside the outline stand what needs a look and what changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.language import number, tr, tr_later, tr_n
from workbench.report import Choices
from workbench.report.outline import Branch, Leaf, Outline
from workbench.search.quoted import Asked
from workbench.ui.report.findings import Changes, Checks
from workbench.ui.report.tree import OutlineModel, OutlineTree
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import TextToggle
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.labels import ElidedLabel, Hairline
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.note import NoteField

GROUPINGS = (
    ("claim", tr_later("Claim")),
    ("actor", tr_later("Actor")),
    ("source", tr_later("Source")),
    ("time", tr_later("Time")),
)


class Outlining(QWidget):
    changed = Signal(dict)
    """Name of a choice → its new value."""
    lead_written = Signal(str, str, str)
    """The key of a section, its text, its title."""
    shown = Signal(object)
    """A ``Branch`` or ``Leaf`` to be brought into view."""
    opened = Signal(object)
    """The same, to be gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = Choices("")
        self._section: Branch | None = None
        self._written = ""
        self._build()
        self._lay_out()

    def show_choices(self, choices: Choices) -> None:
        self._choices = choices
        self._by.setCurrentIndex(max(0, self._by.findData(str(choices.by))))
        self._then.setCurrentIndex(max(0, self._then.findData(str(choices.then_by))))
        if not self.filter.hasFocus() and self.filter.text().strip() != choices.filter:
            self.filter.blockSignals(True)
            self.filter.setText(choices.filter)
            self.filter.blockSignals(False)
        self._confirmed.setChecked(not choices.include_suggested)

    def show_outline(self, outline: Outline, asked: Asked, counted: int, total: int) -> None:
        self.tree.show_outline(outline)
        self._count.setText(_counted(counted, total))
        understood = tr("Understood as: {query}", query=asked.understood)
        self.filter.setToolTip("\n".join([understood, *asked.repairs]) if asked.understood else "")
        if self._section is not None:
            here = next((branch for branch in outline.walk() if branch.key == self._section.key), None)
            self._show_lead(here)

    def show_counts(self, checks: int, changes: int) -> None:
        self._tabs["checks"].show_count(checks or None)
        self._tabs["changes"].show_count(changes or None)

    def show_tab(self, name: str) -> None:
        """``outline``, ``checks`` or ``changes``."""
        self._tabs[name].setChecked(True)
        self._stack.setCurrentIndex(list(self._tabs).index(name))

    def _build(self) -> None:
        self._by = self._combo("report_by", tr("Sections by"), GROUPINGS)
        self._then = self._combo("report_then_by", tr("Then by"), (("", "—"), *GROUPINGS))
        self._by.activated.connect(lambda place: self._on_grouping(by=self._by.itemData(place)))
        self._then.activated.connect(lambda place: self._on_grouping(then_by=self._then.itemData(place)))
        self.filter = FilterField(tr("Only quotations that match…"), "report_filter")
        self.filter.editingFinished.connect(self._on_filter)
        self.filter.textChanged.connect(lambda text: None if text else self._on_filter())
        self._confirmed = named(QCheckBox(tr("Only confirmed")), "report_confirmed", tr("Only what is confirmed"))
        self._confirmed.clicked.connect(lambda on: self.changed.emit({"include_suggested": not on}))
        self._count = QLabel()
        self._count.setFont(ui_font(-1, figures=True))
        self._count.setProperty("soft", True)
        self.model = OutlineModel(self)
        self.tree = OutlineTree(self.model, self)
        self.model.ticked.connect(self._on_ticked)
        self.model.arranged.connect(self._on_arranged)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.opened.connect(self.opened)
        self.filter.down_pressed.connect(lambda: self.tree.setFocus(Qt.FocusReason.TabFocusReason))
        self.checks, self.changes = Checks(self), Changes(self)
        self._lead_title = ElidedLabel()
        self._lead_title.setFont(ui_font(-1, bold=True))
        self._lead_title.setProperty("soft", True)
        self.lead = NoteField(tr("Opening text of the section"), "report_lead", grows=False)
        self.lead.setFixedHeight(112)
        self.lead.left.connect(self.keep_lead)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(6)
        grouping = QHBoxLayout()
        grouping.setSpacing(6)
        grouping.addWidget(self._soft(tr("By", "sections by claim, actor, source or time")))
        grouping.addWidget(self._by, 1)
        grouping.addWidget(self._soft(tr("then", "sections by claim, within them by actor")))
        grouping.addWidget(self._then, 1)
        top.addLayout(grouping)
        top.addWidget(self.filter)
        counted = QHBoxLayout()
        counted.addWidget(self._confirmed)
        counted.addStretch(1)
        counted.addWidget(self._count)
        top.addLayout(counted)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addLayout(self._tab_row())
        self._stack = QStackedWidget()
        outline = QWidget()
        inner = QVBoxLayout(outline)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.tree, 1)
        inner.addWidget(Hairline())
        self._lead_box = QWidget()
        lead = QVBoxLayout(self._lead_box)
        lead.setContentsMargins(12, 8, 12, 12)
        lead.setSpacing(4)
        lead.addWidget(self._lead_title)
        lead.addWidget(self.lead)
        inner.addWidget(self._lead_box)
        for page in (outline, self.checks, self.changes):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self._show_lead(None)
        self.show_tab("outline")

    def _tab_row(self) -> QHBoxLayout:
        self._tabs = {
            "outline": TextToggle(tr("Outline"), "report_tab_outline"),
            "checks": TextToggle(tr("Check", "what to look at before an export"), "report_tab_checks"),
            "changes": TextToggle(tr("Changes"), "report_tab_changes"),
        }
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        for name, toggle in self._tabs.items():
            group.addButton(toggle)
            toggle.clicked.connect(lambda _checked=False, tab=name: self.show_tab(tab))
            row.addWidget(toggle)
        row.addStretch(1)
        return row

    def _combo(self, name: str, said: str, offers: tuple[tuple[str, str], ...]) -> QComboBox:
        combo = named(QComboBox(), name, said)
        for value, label in offers:
            combo.addItem(tr(label), value)
        return combo

    @staticmethod
    def _soft(text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("soft", True)
        return label

    def keep_lead(self) -> None:
        """A text that is being typed is kept when it is left."""
        text = self.lead.toPlainText()
        if self._section is not None and text != self._written:
            self._written = text
            self.lead_written.emit(self._section.key, text, self._section.title)

    def _show_lead(self, section: Branch | None) -> None:
        same = section is not None and self._section is not None and section.key == self._section.key
        self._section = section
        self.lead.setEnabled(section is not None)
        choose = tr("Choose a section to write what opens it")
        self._lead_title.setText(tr("Opens “{title}”", title=section.title) if section else choose)
        text = section.lead if section else ""
        if same and self.lead.hasFocus() and text == self._written:
            return
        self._written = text
        self.lead.setPlainText(text)

    def _on_chosen(self, value: Branch | Leaf | None) -> None:
        if value is None:
            return
        self.keep_lead()
        if isinstance(value, Branch):
            self._show_lead(value)
        self.shown.emit(value)

    def _on_grouping(self, **chosen: str) -> None:
        if any(getattr(self._choices, name) != value for name, value in chosen.items()):
            self.keep_lead()
            self.changed.emit(chosen)

    def _on_filter(self) -> None:
        if self.filter.text().strip() != self._choices.filter:
            self.changed.emit({"filter": self.filter.text().strip()})

    def _on_ticked(self, key: str, shown: bool) -> None:
        """Showing something again shows all that is in it, and the sections it stands in."""
        excluded = set(self._choices.excluded)
        if shown:
            value = self.model.at(self.model.place(key))
            inside = list(value.walk()) if isinstance(value, Branch) else []
            leaves = {leaf.key for each in inside for leaf in each.leaves}
            excluded -= {key} | {each.key for each in inside} | leaves | self._above(key)
        else:
            excluded.add(key)
        self.changed.emit({"excluded": frozenset(excluded)})

    def _above(self, key: str) -> set[str]:
        """The keys of the sections something stands in."""
        keys: set[str] = set()
        index = self.model.place(key).parent()
        while index.isValid():
            value = self.model.at(index)
            keys |= {value.key} if value else set()
            index = index.parent()
        return keys

    def _on_arranged(self, keys: list[str]) -> None:
        others = [key for key in self._choices.order if key not in keys]
        self.changed.emit({"order": (*others, *keys)})


def _counted(shown: int, total: int) -> str:
    if shown == total:
        return tr_n("{n} quotation|{n} quotations", total)
    return tr_n("{shown} of {n} quotation|{shown} of {n} quotations", total, shown=number(shown))
