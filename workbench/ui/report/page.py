"""The report builder: its outline, its pages, its options, side by side; made when it is first asked for.

The rule: what is chosen is kept in the project at once, each choice a step, and everything seen here follows from
what is kept. The pages are made in a job, the newest wins, and only while somebody looks. In a project that is open
for reading only choices hold for as long as the window is open.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.exporters.word import places
from workbench.language import tr
from workbench.model import Change
from workbench.report import Choices
from workbench.report.changes import State
from workbench.report.outline import Branch, Leaf
from workbench.report.preflight import Check
from workbench.ui.report.bar import HandInBar, PageBar
from workbench.ui.report.export import ask_path, export, open_path
from workbench.ui.report.making import Begun, Kept, More, Told, Wish, make
from workbench.ui.report.options import Options
from workbench.ui.report.outlining import Outlining
from workbench.ui.report.preview import Preview
from workbench.ui.report.typeset import has_fonts_of_word
from workbench.ui.session import Session
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.tabbing import in_order

PAUSE = 250
"""Milliseconds after a change of the project, because one seldom comes alone."""
OURS = ("report_choice", "report_lead")
DATA = ("source", "outlet", "version", "quote", "segment", "actor", "alias", "role", "claim", "statement", "memo",
        "projection", "translation", "reading", "saved_search")  # fmt: skip


class ReportPage(QWidget):
    quote_opened = Signal(int)
    """The id of a quote that is to be seen in its source."""
    source_opened = Signal(int)
    made = Signal()
    """All pages are there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_page")
        self.setAccessibleName(tr("Report"))
        self._session = session
        self._project = session.project
        self._kept = Kept(self._project.path, self._project.corpus)
        self._temporary: dict[str, Any] = {}
        self._dirty = True
        self._state: State | None = None
        self._checks: tuple[Check, ...] = ()
        self._written: Path | None = None
        self._wait = QTimer(self, singleShot=True, interval=PAUSE)
        self._wait.timeout.connect(self.remake)
        self._build()
        self._connect()
        self._show_choices()
        session.changed.connect(self._on_changed)

    @property
    def choices(self) -> Choices:
        kept = self._project.reports.choices(self._project.title)
        mine = {name: value for name, value in self._temporary.items() if name in Choices.__dataclass_fields__}
        return replace(kept, **mine)

    @property
    def checks(self) -> tuple[Check, ...]:
        return self._checks

    def choose(self, **chosen: Any) -> None:
        """Keep what was chosen, by the names of ``Choices``."""
        if self._project.read_only:
            self._temporary |= chosen
            self._show_choices()
            self.remake()
            return
        try:
            self._project.reports.choose(**chosen)
        except WorkbenchError as error:
            self._session.notify(str(error), kind="error")
            self._show_choices()

    def remake(self) -> None:
        """Make the pages anew, now if they are looked at."""
        self._wait.stop()
        if not self.isVisible():
            self._dirty = True
            return
        self._dirty = False
        if not self._project.counts().quotes:
            self._stack.setCurrentWidget(self.empty)
            self._hand_in.enable(False)
            return
        self._hand_in.enable(True)
        self._stack.setCurrentWidget(self.preview)
        place = self.preview.place()
        wish = Wish(self.choices, place[0] if place else "", max(0, self.preview.page - 1), self._searches())
        self._bar.say(tr("Working…") if not self.preview.page_count else "")
        self._session.jobs.start(
            make(self._kept, wish), key="report", stepped=self._on_step, done=lambda _report: self._on_done(),
            failed=self._on_failed,
        )  # fmt: skip

    def export(self, path: Path | None = None) -> None:
        """Hand the report in; asks where, if nobody said."""
        self.outlining.keep_lead()
        if not self._project.counts().quotes:
            told = tr("There are no quotes to report yet: select a sentence and press Enter.")
            self._session.notify(told, kind="warn")
            return
        path = path or ask_path(self._session, self._format(), self.window())
        if path is not None:
            export(self._session, self.choices, path, self._searches(), written=self._on_written)

    def stops(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self.outlining.tree, self.preview, self.options]

    def state(self) -> str:
        """What is said of the pages beside them."""
        return self._bar.state()

    def take_focus(self) -> None:
        self.outlining.tree.setFocus()

    # How it is built.

    def _build(self) -> None:
        self.outlining = Outlining(self)
        self.preview = Preview(self._session, self)
        self.options = Options(self)
        self._bar, self._hand_in = PageBar(self), HandInBar(self)
        self.empty = EmptyState(
            "file-output",
            tr("No quotes yet"),
            tr(
                "A report is made of quotes. Open a source, select a sentence and press Enter; "
                "it appears here at once."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.empty)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(Hairline())
        column.addWidget(self._stack, 1)
        column.addWidget(Hairline())
        column.addWidget(self._hand_in)
        split = QSplitter(self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        # As wide as their words need to be, in the longest of languages.
        left, right = max(264, self.outlining.minimumSizeHint().width()), max(280, self.options.needed_width())
        columns: tuple[tuple[QWidget, int], ...] = ((self.outlining, left), (middle, 420), (self.options, right))
        for widget, least in columns:
            widget.setMinimumWidth(least)
            split.addWidget(widget)
        in_order(*(widget for widget, _least in columns))
        split.setSizes([max(300, left), 800, max(300, right)])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        outlining, preview, bar, hand_in = self.outlining, self.preview, self._bar, self._hand_in
        self.options.changed.connect(lambda chosen: self.choose(**chosen))
        outlining.changed.connect(lambda chosen: self.choose(**chosen))
        outlining.lead_written.connect(self._on_lead)
        outlining.shown.connect(self._show)
        outlining.opened.connect(self._open)
        outlining.checks.opened.connect(self._on_check)
        outlining.changes.opened.connect(self._on_change)
        preview.quote_wanted.connect(self._open_number)
        preview.moved.connect(self._on_moved)
        bar.page_wanted.connect(preview.show_page)
        bar.zoom_wanted.connect(preview.zoom_by)
        hand_in.export_wanted.connect(lambda: self.export())
        hand_in.format_changed.connect(lambda ending: self.choose(format=ending))
        hand_in.open_wanted.connect(lambda: self._with_written(open_path))
        hand_in.folder_wanted.connect(lambda: self._with_written(lambda path: open_path(path.parent)))

    # What comes of the choices.

    def _on_step(self, step: object) -> None:
        if isinstance(step, Begun):
            self.options.refuse("")
            other = tr("Other fonts than Word’s: lines may break elsewhere")
            self._bar.say("" if has_fonts_of_word() else other)
            self.preview.show_pages(step.paper, step.sheets)
        elif isinstance(step, More):
            self.preview.add_pages(step.sheets, done=step.done)
        elif isinstance(step, Told):
            self._state, self._checks = step.state, step.checks
            self.outlining.show_outline(step.outline, step.asked, step.counted, step.total)
            self.outlining.checks.show_checks(step.checks, self._project, self.choices.leads)
            self._show_changes()

    def _on_done(self) -> None:
        self.made.emit()

    def _on_failed(self, error: Exception) -> None:
        unknown = not isinstance(error, WorkbenchError)
        told = tr("The pages could not be made ({why}).", why=str(error)) if unknown else str(error)
        self.options.refuse(told)
        self._bar.say(tr("Not up to date: {why}", why=told))
        if not self.preview.page_count:
            self._session.notify(told, kind="error")

    def _show_choices(self) -> None:
        choices = self.choices
        self.options.show_choices(choices, name_searches=self._names_searches())
        self.outlining.show_choices(choices)
        self._hand_in.show_format(self._format())

    def _show_changes(self) -> None:
        if self._state is not None:
            last = next(iter(self._project.reports.exports()), None)
            count = self.outlining.changes.show_changes(last, self._state, self._project)
            self.outlining.show_counts(sum(check.count for check in self._checks), count)

    def _searches(self) -> tuple[str, ...]:
        return tuple(each.query for each in self._project.searches.saved()) if self._names_searches() else ()

    def _names_searches(self) -> bool:
        return bool(self._temporary.get("name_searches", self._project.reports.kept("name_searches", False)))

    def _format(self) -> str:
        return str(self._temporary.get("format", self._project.reports.kept("format", "docx")))

    # News.

    def _on_changed(self, change: Change) -> None:
        if change.touches("export"):
            self._show_changes()
        if change.touches(*DATA):
            self._kept.stale = True
            self._kept.asked = None
            self._wait.start()
        if change.touches(*OURS):
            self._show_choices()
            self.remake()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            QTimer.singleShot(0, self, self.remake)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.outlining.keep_lead()

    def _on_lead(self, key: str, text: str, title: str) -> None:
        if self._project.read_only:
            told = tr("This project is open for reading only. The text is not kept.")
            self._session.notify(told, kind="warn")
            return
        self._project.reports.write_lead(key, text, title)

    def _on_written(self, path: Path) -> None:
        self._written = path
        self._hand_in.show_written(path, tr("“{name}” is written", name=path.name))

    def _with_written(self, do: Callable[[Path], None]) -> None:
        if self._written is not None:
            do(self._written)

    def _on_moved(self) -> None:
        view = self.preview
        self._bar.show_place(view.page, view.page_count, view.percent, done=view.is_done)

    # Going about.

    def _show(self, value: Branch | Leaf) -> None:
        if isinstance(value, Leaf):
            self.preview.show_quote(value.number)
        else:
            self.preview.show_mark(places.section(value.key))

    def _open(self, value: Branch | Leaf | None) -> None:
        if isinstance(value, Leaf):
            self.quote_opened.emit(value.quote_id)
        elif isinstance(value, Branch):
            self.outlining.lead.setFocus()

    def _open_number(self, number: int) -> None:
        quote = self._project.quotes.by_number(number)
        if quote is not None:
            self.quote_opened.emit(quote.id)

    def _on_check(self, target: tuple[str, Any]) -> None:
        kind, value = target
        if kind == "quote":
            self.quote_opened.emit(value)
        elif kind == "source":
            self.source_opened.emit(value)
        else:
            QGuiApplication.clipboard().setText(self.choices.leads.get(value, ""))
            self._session.notify(tr("The text is on the clipboard; paste it where it belongs now."))

    def _on_change(self, target: tuple[str, int]) -> None:
        kind, value = target
        if kind == "source":
            self.source_opened.emit(value)
        elif not self.preview.show_quote(value):
            self._session.notify(tr("{quote} is not in the report any more.", quote=f"Q-{value:03}"))
