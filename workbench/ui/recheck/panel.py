"""Re-check a document: every quotation in it with its verdict, stepped through beside the source it is from.

The document is read in a job and only read; findings go into a copy as comments, or into a table.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.language import number, tr, tr_n
from workbench.recheck import Check, Finding, Verdict
from workbench.ui import files
from workbench.ui.recheck.difference import Difference
from workbench.ui.recheck.rows import FindingDelegate, describe
from workbench.ui.session import Session
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton, TextToggle
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import ElidedLabel, Hairline
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.paged import ListView, PagedModel
from workbench.ui.widgets.sides import margins

ENDINGS = "(*.docx *.docm)"
COUNTED: Mapping[Verdict, Callable[[int], str]] = {
    Verdict.ALTERED: lambda n: tr_n("{n} altered|{n} altered", n),
    Verdict.MISATTRIBUTED: lambda n: tr_n("{n} misattributed|{n} misattributed", n),
    Verdict.SOURCE_CHANGED: lambda n: tr_n("{n} source changed since|{n} source changed since", n),
    Verdict.UNSOURCED: lambda n: tr_n("{n} not from this project|{n} not from this project", n),
    Verdict.REMOVED: lambda n: tr_n("{n} removed|{n} removed", n),
    Verdict.MARKED: lambda n: tr_n("{n} edited and marked|{n} edited and marked", n),
    Verdict.TYPOGRAPHY: lambda n: tr_n("{n} typography only|{n} typography only", n),
    Verdict.VERBATIM: lambda n: tr_n("{n} verbatim|{n} verbatim", n),
}


class RecheckPanel(QWidget):
    """``source_wanted`` carries a place to show, ``close_wanted`` asks for the panel to be put away."""

    source_wanted = Signal(object)
    close_wanted = Signal()
    checked = Signal(object)
    """A ``Check`` that is now shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._check: Check | None = None
        self._by_id: dict[int, Finding] = {}
        self._build()
        self._lay_out()
        self.setFocusProxy(self._list)
        session.theme_changed.connect(self._list.viewport().update)

    def choose_document(self) -> None:
        """Ask for a document and check it."""
        path = files.open_file(self.window(), files.RECHECKED, tr("Re-check a Document"), _kinds())
        if path is not None:
            self.check_document(path)

    def check_document(self, path: Path) -> None:
        from workbench.recheck.checking import check
        from workbench.recheck.known import gather

        self._path = path
        known = gather(self._session.project)
        self._session.jobs.start(
            check(known, path), label=tr("Re-checking"), key="recheck", done=self._show, failed=self._on_failed
        )

    def step(self, by: int) -> None:
        """To the next (1) or the previous (-1) finding that needs a look, round the end."""
        problems = [finding.id for finding in self._check.problems] if self._check else []
        if not problems:
            self._session.notify(tr("Nothing needs a look."))
            return
        current = self._list.current_id() or 0
        later = [each for each in problems if (each > current if by > 0 else each < current)]
        target = (later or problems)[0 if by > 0 else -1]
        self._list.choose(target)
        self._list.take_focus()

    def findings(self) -> list[Finding]:
        """Those that are listed now, in their order."""
        return self._rows(self._model.ids)

    def save_comments(self) -> None:
        """Write a copy of the document with the findings as comments; asks where."""
        if self._check is None or self._path is None:
            return
        target = self._asked(tr("Save Findings as Comments"), self._path, self._path.suffix, _kinds())
        if target is not None:
            self._write(self._commenting(self._check, self._path, target), target)

    def save_table(self) -> None:
        """Write the findings as CSV; asks where."""
        if self._check is None or self._path is None:
            return
        target = self._asked(tr("Save Findings as CSV"), self._path, ".csv", "CSV (*.csv)")
        if target is not None:
            self._write(self._tabulating(self._check, target), target)

    def _asked(self, title: str, document: Path, ending: str, kinds: str) -> Path | None:
        """Where to write what was found in a document: beside it, or where the last findings went."""
        name = f"{document.stem} – {tr('findings')}{ending}"
        return files.save_file(self.window(), files.CHECKED_COPIES, title, name, kinds, first=document.parent)

    def _build(self) -> None:
        self._title = named(ElidedLabel(), "recheck_title")
        self._title.setFont(ui_font(bold=True))
        self._summary = named(ElidedLabel(), "recheck_summary")
        self._summary.setProperty("soft", True)
        self._problems = TextToggle(tr("Needs a look"), "recheck_problems")
        self._all = TextToggle(tr("All", "quotations"), "recheck_all")
        self._scope = QButtonGroup(self)
        self._scope.addButton(self._problems)
        self._scope.addButton(self._all)
        self._problems.setChecked(True)
        self._scope.buttonClicked.connect(lambda _button: self._reload())
        self._tools = {
            "recheck_previous": IconButton("chevron-up", tr("Previous problem (Shift+F8)"), "recheck_previous"),
            "recheck_next": IconButton("chevron-down", tr("Next problem (F8)"), "recheck_next"),
            "recheck_comments": IconButton(
                "message-square-quote", tr("Save findings as comments…"), "recheck_comments"
            ),
            "recheck_table": IconButton("download", tr("Save as CSV…"), "recheck_table"),
            "recheck_again": IconButton("rotate-ccw", tr("Check again"), "recheck_again"),
            "recheck_open": IconButton("folder-open", tr("Check another document…"), "recheck_open"),
            "recheck_close": IconButton("x", tr("Close"), "recheck_close"),
        }
        does = {
            "recheck_previous": lambda: self.step(-1),
            "recheck_next": lambda: self.step(1),
            "recheck_comments": self.save_comments,
            "recheck_table": self.save_table,
            "recheck_again": lambda: self.check_document(self._path) if self._path else None,
            "recheck_open": self.choose_document,
            "recheck_close": self.close_wanted.emit,
        }
        for name, button in self._tools.items():
            button.clicked.connect(lambda _checked=False, run=does[name]: run())
        self._difference = Difference(self._session)
        self._difference.source_wanted.connect(self.source_wanted)
        self._model: PagedModel[Finding] = PagedModel(self._rows, describe, parent=self)
        self._list = named(ListView(FindingDelegate.HEIGHT, self), "recheck_list", tr("Findings"))
        self._list.setItemDelegate(FindingDelegate(lambda: self._session.theme))
        self._list.show_model(self._model)
        self._list.current_changed.connect(self._on_current)
        self._list.row_opened.connect(lambda _row_id: self._difference.go())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(margins(12, 4, 8, 4))
        head.setSpacing(6)
        head.addWidget(self._title, 2)
        head.addWidget(self._summary, 3)
        for widget in (self._problems, self._all, *self._tools.values()):
            head.addWidget(widget)
        self._fine = EmptyState("shield-check", "", "")
        self._lists = QStackedWidget()
        self._lists.addWidget(self._list)
        self._lists.addWidget(self._fine)
        self._remarks = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "recheck_remarks")
        self._remarks.setProperty("soft", True)
        self._remarks.setContentsMargins(12, 4, 12, 6)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._lists, 1)
        column.addWidget(self._remarks)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._difference)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([420, 780])
        self._result = QWidget()
        result = QVBoxLayout(self._result)
        result.setContentsMargins(0, 0, 0, 0)
        result.setSpacing(0)
        result.addLayout(head)
        result.addWidget(Hairline())
        result.addWidget(split, 1)
        self._empty = _teaching()
        self._empty.button_pressed.connect(self.choose_document)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _show(self, result: Check) -> None:
        self._check = result
        self._by_id = {finding.id: finding for finding in result.findings}
        self._title.setText(result.document)
        self._summary.setText(
            " · ".join(COUNTED[verdict](count) for verdict, count in result.counts.items() if count)
        )
        self._problems.show_count(len(result.problems))
        self._all.show_count(len(result.findings))
        (self._problems if result.problems else self._all).setChecked(True)
        self._remarks.setText("\n".join(result.remarks))
        self._remarks.setVisible(bool(result.remarks))
        self._pages.setCurrentWidget(self._result)
        self._reload()
        self._list.take_focus()
        self._tell(result)
        self.checked.emit(result)

    def _tell(self, result: Check) -> None:
        total, problems = len(result.findings), len(result.problems)
        if not total:
            told = tr("“{name}” quotes nothing of four words or more.", name=result.document)
            self._session.notify(told, kind="warn")
        elif problems:
            told = tr_n(
                "{n} of {total} quotations needs a look.|{n} of {total} quotations need a look.",
                problems,
                total=number(total),
            )
            self._session.notify(told, kind="warn")
        else:
            told = tr_n(
                "All {n} quotations in “{name}” stand.|All {n} quotations in “{name}” stand.",
                total,
                name=result.document,
            )
            self._session.notify(told)

    def _reload(self) -> None:
        findings = () if self._check is None else self._check.findings
        if self._problems.isChecked():
            findings = tuple(each for each in findings if each.verdict.needs_a_look)
        with self._list.place_kept():
            self._model.show([finding.id for finding in findings])
        if findings and self._list.current_id() is None:
            self._list.choose(findings[0].id)
        none = tr("No quotation needs a look") if self._problems.isChecked() else tr("No quotation found")
        told = tr("Quotations of four words or more in marks, and quotation paragraphs.")
        self._fine.say("shield-check", none, told)
        self._lists.setCurrentWidget(self._list if findings else self._fine)
        self._on_current(self._list.current_id() if findings else None)

    def _rows(self, ids: Sequence[int]) -> list[Finding]:
        return [self._by_id[row_id] for row_id in ids if row_id in self._by_id]

    def _on_current(self, row_id: int | None) -> None:
        self._difference.show_finding(self._by_id.get(row_id or 0))

    def _write(self, work: Generator[None, None, str], path: Path) -> None:
        def open_it() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        def done(sentence: str) -> None:
            self._session.notify(sentence, tr("Open"), open_it)

        self._session.jobs.start(work, label=tr("Writing"), done=done, failed=self._on_failed)

    @staticmethod
    def _commenting(result: Check, document: Path, copy_to: Path) -> Generator[None, None, str]:
        from workbench.recheck.comments import write_comments

        yield
        count = write_comments(result, document, copy_to)
        return tr_n(
            "“{name}” is a copy with {n} comment.|“{name}” is a copy with {n} comments.", count, name=copy_to.name
        )

    @staticmethod
    def _tabulating(result: Check, path: Path) -> Generator[None, None, str]:
        from workbench.recheck.table import write_table

        yield
        write_table(result, path)
        count = len(result.findings)
        return tr_n("“{name}” is written: {n} row.|“{name}” is written: {n} rows.", count, name=path.name)

    def _on_failed(self, error: Exception) -> None:
        unknown = not isinstance(error, WorkbenchError)
        told = tr("The document could not be checked ({why}).", why=str(error)) if unknown else str(error)
        self._session.notify(told, kind="error")


def _teaching() -> EmptyState:
    told = tr(
        "Open a report after it was edited, or anybody’s draft. Every quotation in it is held against the sources: "
        "its words, who says it, where its note points."
    )
    return EmptyState("shield-check", tr("Re-check a document"), told, tr("Choose a document…"))


def _kinds() -> str:
    return f"{tr('Word documents')} {ENDINGS};;{tr('All files')} (*)"
