"""What needs a look before the report is handed in, and what changed since it was last: two lists to go through.

The rule: each line says what, how many and leads there; nothing in them keeps anybody from exporting.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.project import Project
from workbench.report.changes import Difference, State, differences
from workbench.report.changes import Kind as Change
from workbench.report.preflight import Check, Kind
from workbench.store.reports import Exported
from workbench.ui.theme import ui_font
from workbench.ui.widgets.empty import EmptyState, Pages

SHOWN = 200
"""Lines under one heading; the heading has the whole count."""
CHECKS: Mapping[Kind, tuple[str, str]] = {
    Kind.UNPROVEN: ("Not verified against the source", "Their words are not those of the stored text."),
    Kind.CHANGED: ("Source has a newer version", "They are quoted from an earlier one."),
    Kind.ORPHANS: ("Lost their place in the source", "Left out and listed."),
    Kind.UNATTRIBUTED: ("Nobody is named", "Listed under open issues."),
    Kind.SUGGESTED: ("Suggestions not confirmed", "Marked as such, or left out with “Only confirmed”."),
    Kind.UNDATED: ("Sources without a date", "They stand last."),
    Kind.NO_OUTLET: ("Sources without an outlet", "Their citation names none."),
    Kind.LEADS: ("Texts whose section is gone", "Kept in the project; Enter copies one."),
}
CHANGES = {
    Change.ADDED: "Added", Change.REMOVED: "Removed", Change.WORDS: "Words changed",
    Change.SAID: "Who says what changed", Change.SOURCE: "Sources updated",
}  # fmt: skip
_ROLE = Qt.ItemDataRole.UserRole


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

    def show_lines(self, groups: Sequence[tuple[str, str, int, Sequence[tuple[str, object]]]]) -> None:
        """Heading, tip, count and lines (words, what they stand for) of each group."""
        unfolded = {item.text(0).rsplit("  ", 1)[0] for item in self._heads() if item.isExpanded()}
        self.tree.clear()
        for title, tip, count, lines in groups:
            head = QTreeWidgetItem(self.tree, [f"{title}  {count:,}"])
            head.setFont(0, ui_font(0, bold=True))
            head.setToolTip(0, tip)
            head.setData(0, _ROLE, lines[0][1] if lines else None)
            for words, target in lines[:SHOWN]:
                line = QTreeWidgetItem(head, [words])
                line.setFont(0, ui_font(-1))
                line.setToolTip(0, words)
                line.setData(0, _ROLE, target)
            head.setExpanded(title in unfolded)
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
        super().__init__("report_checks", "Before you export", "circle-check", parent)
        self.empty.say("circle-check", "Nothing needs a look", "Every quotation is attributed, dated and verified.")

    def show_checks(self, checks: Sequence[Check], project: Project, leads: Mapping[str, str]) -> None:
        groups = []
        for check in checks:
            title, tip = CHECKS[check.kind]
            groups.append((title, tip, check.count, _lines(check, project, leads)))
        self.show_lines(groups)


class Changes(_List):
    """``opened`` carries ``("number", n)`` or ``("source", id)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("report_changes", "Changes since the last export", "history", parent)

    def show_changes(self, last: Exported | None, now: State, project: Project) -> int:
        """How many there are since the last export, 0 also where there was none."""
        if last is None:
            self.empty.say("history", "Not exported yet", "After an export, what has changed since is listed here.")
            self.show_lines([])
            return 0
        found = differences(last.state, now)
        when = f"{datetime.fromisoformat(last.when).astimezone():%d %b %Y, %H:%M}"
        self.empty.say("circle-check", "Nothing changed", f"since “{last.file}” was exported on {when}.")
        groups = []
        for kind, title in CHANGES.items():
            some = [each for each in found if each.kind is kind]
            if some:
                tip = f"Since “{last.file}”, {when}"
                groups.append((title, tip, len(some), [_told(each, project) for each in some[:SHOWN]]))
        self.show_lines(groups)
        return len(found)


def _lines(check: Check, project: Project, leads: Mapping[str, str]) -> list[tuple[str, object]]:
    if check.quotes:
        quotes = project.quotes.many(check.quotes[:SHOWN])
        return [(f"{quote.label}  {_short(quote.exact)}", ("quote", quote.id)) for quote in quotes]
    if check.sources:
        sources = project.sources.many(check.sources[:SHOWN])
        return [(_short(source.title), ("source", source.id)) for source in sources]
    return [(_short(leads.get(key, "")), ("lead", key)) for key in check.keys]


def _told(difference: Difference, project: Project) -> tuple[str, object]:
    if difference.kind is Change.SOURCE:
        source = next(iter(project.sources.many([difference.number])), None)
        return (_short(source.title) if source else f"S-{difference.number:02}", ("source", difference.number))
    quote = project.quotes.by_number(difference.number)
    words = f"  {_short(quote.exact)}" if quote else ""
    return f"Q-{difference.number:03}{words}", ("number", difference.number)


def _short(text: str) -> str:
    return " ".join(text[:160].split())


