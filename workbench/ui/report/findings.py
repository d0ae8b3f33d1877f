"""What needs a look before the report is handed in, and what changed since it was last: two lists to go through.

The rule: each line says what, how many and leads there; nothing in them keeps anybody from exporting.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.language import moment, number, tr, tr_later
from workbench.model import Quote
from workbench.project import Project
from workbench.report.changes import Difference, State, differences
from workbench.report.changes import Kind as Change
from workbench.report.preflight import Check, Kind
from workbench.store.reports import Exported
from workbench.ui.report.tree import own_way
from workbench.ui.theme import ui_font
from workbench.ui.widgets.empty import EmptyState, Pages

SHOWN = 200
"""Lines under one heading; the heading has the whole count."""
CHECKS: Mapping[Kind, tuple[str, str]] = {
    Kind.UNPROVEN: (
        tr_later("Not verified against the source"),
        tr_later("Their words are not those of the stored text."),
    ),
    Kind.CHANGED: (tr_later("Source has a newer version"), tr_later("They are quoted from an earlier one.")),
    Kind.ORPHANS: (tr_later("Lost their place in the source"), tr_later("Left out and listed.")),
    Kind.UNATTRIBUTED: (tr_later("Nobody is named"), tr_later("Listed under open issues.")),
    Kind.SUGGESTED: (
        tr_later("Suggestions not confirmed"),
        tr_later("Marked as such, or left out with “Only confirmed”."),
    ),
    Kind.UNDATED: (tr_later("Sources without a date"), tr_later("They stand last.")),
    Kind.NO_OUTLET: (tr_later("Sources without an outlet"), tr_later("Their citation names none.")),
    Kind.LEADS: (tr_later("Texts whose section is gone"), tr_later("Kept in the project; Enter copies one.")),
}
_ROLE = Qt.ItemDataRole.UserRole
_KIND_ROLE = int(_ROLE) + 1


class _Group(NamedTuple):
    """``kind`` tells it from the others, ``tip`` explains its heading, ``lines`` are words and what they stand for;
    ``total`` is how many lines there would be."""

    kind: str
    title: str
    tip: str
    total: int
    lines: Sequence[tuple[str, object]]


class _List(QWidget):
    """Headings with lines under them; ``opened`` carries what a line stands for."""

    opened = Signal(object)

    def __init__(self, name: str, said: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName(name)
        self.tree.setAccessibleName(said)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.itemActivated.connect(self._on_opened)
        self.tree.itemClicked.connect(self._on_opened)
        self.empty = EmptyState(icon, "", "")
        self._pages = Pages(self.tree, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(self.tree)

    def show_lines(self, groups: Sequence[_Group]) -> None:
        unfolded = {item.data(0, _KIND_ROLE) for item in self._heads() if item.isExpanded()}
        self.tree.clear()
        for group in groups:
            head = QTreeWidgetItem(self.tree, [f"{group.title}  {number(group.total)}"])
            head.setFont(0, ui_font(0, bold=True))
            head.setToolTip(0, group.tip)
            head.setData(0, _ROLE, group.lines[0][1] if group.lines else None)
            head.setData(0, _KIND_ROLE, group.kind)
            for words, target in group.lines[:SHOWN]:
                line = QTreeWidgetItem(head, [words])
                line.setFont(0, ui_font(-1))
                line.setToolTip(0, words)
                line.setData(0, _ROLE, target)
            head.setExpanded(group.kind in unfolded)
        self._pages.stack.setCurrentWidget(self.tree if groups else self.empty)

    def _heads(self) -> list[QTreeWidgetItem]:
        found = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        return [item for item in found if item is not None]

    def _on_opened(self, item: QTreeWidgetItem) -> None:
        """A heading unfolds and leads to its first; a line leads to its own."""
        if item.childCount():
            item.setExpanded(True)
        target = item.data(0, _ROLE)
        if target is not None:
            self.opened.emit(target)


class Checks(_List):
    """``opened`` carries ``("quote", id)``, ``("source", id)`` or ``("lead", key)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("report_checks", tr("Before you export"), "circle-check", parent)
        told = tr("Every quotation is attributed, dated and verified.")
        self.empty.say("circle-check", tr("Nothing needs a look"), told)

    def show_checks(self, checks: Sequence[Check], project: Project, leads: Mapping[str, str]) -> None:
        groups = []
        for check in checks:
            title, tip = CHECKS[check.kind]
            groups.append(_Group(check.kind, tr(title), tr(tip), check.count, _lines(check, project, leads)))
        self.show_lines(groups)


class Changes(_List):
    """``opened`` carries ``("number", n)`` or ``("source", id)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("report_changes", tr("Changes since the last export"), "history", parent)

    def show_changes(self, last: Exported | None, now: State, project: Project) -> int:
        """How many there are since the last export, 0 also where there was none."""
        if last is None:
            told = tr("After an export, what has changed since is listed here.")
            self.empty.say("history", tr("Not exported yet"), told)
            self.show_lines([])
            return 0
        found = differences(last.state, now)
        when = moment(datetime.fromisoformat(last.when).astimezone())
        told = tr("since “{file}” was exported on {when}.", "Nothing changed", file=last.file, when=when)
        self.empty.say("circle-check", tr("Nothing changed"), told)
        tip = tr("Since “{file}”, {when}", file=last.file, when=when)
        groups = []
        for kind in Change:
            some = [each for each in found if each.kind is kind]
            if some:
                lines = [_told(each, project) for each in some[:SHOWN]]
                groups.append(_Group(kind, _title(kind), tip, len(some), lines))
        self.show_lines(groups)
        return len(found)


def _title(kind: Change) -> str:
    match kind:
        case Change.ADDED:
            return tr("Added", "quotations since the last export")
        case Change.REMOVED:
            return tr("Removed", "quotations since the last export")
        case Change.WORDS:
            return tr("Words changed")
        case Change.SAID:
            return tr("Who says what changed")
        case Change.SOURCE:
            return tr("Sources updated")


def _lines(check: Check, project: Project, leads: Mapping[str, str]) -> list[tuple[str, object]]:
    if check.quotes:
        quotes = project.quotes.many(check.quotes[:SHOWN])
        return [(_worded(quote), ("quote", quote.id)) for quote in quotes]
    if check.sources:
        sources = project.sources.many(check.sources[:SHOWN])
        return [(own_way(_short(source.title)), ("source", source.id)) for source in sources]
    return [(own_way(_short(leads.get(key, ""))), ("lead", key)) for key in check.keys]


def _told(difference: Difference, project: Project) -> tuple[str, object]:
    if difference.kind is Change.SOURCE:
        source = next(iter(project.sources.many([difference.number])), None)
        told = own_way(_short(source.title)) if source else f"S-{difference.number:02}"
        return told, ("source", difference.number)
    quote = project.quotes.by_number(difference.number)
    return _worded(quote) if quote else f"Q-{difference.number:03}", ("number", difference.number)


def _worded(quote: Quote) -> str:
    return tr("{quote}  {words}", quote=quote.label, words=_short(quote.exact))


def _short(text: str) -> str:
    return " ".join(text[:160].split())
