"""What each command does. Every slot is a line or two: the panel or the project does the work.

Panels are asked for when a command runs, not when it is named, and dialogs are imported by it: the first window
waits for neither.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from workbench import language
from workbench.language import tr, tr_n
from workbench.model import Location, Quote, Status
from workbench.ui.adding import Adding
from workbench.ui.layouts import LAYOUTS
from workbench.ui.navigation import Navigation
from workbench.ui.preferring import Preferring
from workbench.ui.printing import Printing
from workbench.ui.recent_menu import RecentMenu
from workbench.ui.searching import Searching
from workbench.ui.theme import Scheme
from workbench.ui.updating import Updating
from workbench.ui.upkeep import Upkeep
from workbench.ui.widgets.keys import written
from workbench.ui.widgets.note import NoteField

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

OF_THE_TEXT = ("edit.undo", "edit.redo", "quote.capture", "quote.next", "quote.previous", "quote.cycle")


class Commands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._project = window.session.project
        self.adding = Adding(window)
        self._updating = Updating(window)
        self.preferring = Preferring(window)
        self._recent = RecentMenu(window)
        self.searching = Searching(window)
        self.upkeep = Upkeep(window)
        self._printing = Printing(window)
        self._history: tuple[str | None, str | None] = (None, None)
        window.central.quote_opened.connect(self.open_reported)
        window.central.source_opened.connect(self.open_cited)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Command name to what it does; ``actions.build`` wants every one."""
        window, reader = self._window, self._window.readers
        slots: dict[str, Callable[[], object]] = {
            "project.new": window.new_wanted.emit,
            "project.open": window.open_wanted.emit,
            "project.sample": window.sample_wanted.emit,
            "project.notes": self.show_project_notes,
            "project.close": window.leave_wanted.emit,
            "app.quit": QApplication.closeAllWindows,
            **self.adding.slots(),
            "source.unread": lambda: self._mark(Status.UNREAD),
            "source.reading": lambda: self._mark(Status.READING),
            "source.done": lambda: self._mark(Status.DONE),
            "source.done_next": reader.done_and_next,
            "source.fold": reader.fold_block,
            "source.details": window.library.edit_details,
            "source.remove": window.library.remove_chosen,
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "edit.history": self.show_history,
            "edit.copy": reader.copy,
            "view.back": self._back,
            "view.forward": self._forward,
            "view.larger": lambda: reader.zoom(1),
            "view.smaller": lambda: reader.zoom(-1),
            "view.normal": lambda: reader.zoom(0),
            "view.type": lambda: reader.set_type(),
            "view.split": lambda: window.readers.split(not window.readers.is_split()),
            **{f"view.layout_{name}": self._layout(name) for name in LAYOUTS},
            "view.next_panel": lambda: self._cycle(1),
            "view.previous_panel": lambda: self._cycle(-1),
            "view.library": lambda: self._show("library", window.library),
            "view.reader": self.focus_reader,
            "view.quotes": lambda: self._show("quotes", window.quotes),
            "view.actors": lambda: self._show("actors", window.actors),
            "view.claims": lambda: self._show("claims", window.claims),
            "view.inspector": lambda: self._show("inspector", window.inspector),
            **{f"view.theme_{scheme}": self._theme(scheme) for scheme in Scheme},
            "read.next_sentence": reader.next_sentence,
            "read.previous_sentence": reader.previous_sentence,
            "read.next_quotation": reader.next_quotation,
            "read.previous_quotation": reader.previous_quotation,
            "read.select_sentence": reader.select_sentence,
            "read.grow": reader.grow,
            "read.shrink": reader.shrink,
            "quote.capture": reader.capture,
            "quote.next": reader.next_quote,
            "quote.previous": reader.previous_quote,
            "quote.cycle": reader.cycle_quotes,
            "quote.ends": reader.move_ends,
            "quote.join": reader.join_selection,
            "quote.split": reader.split_quote,
            "quote.merge": reader.merge_quotes,
            "quote.remove": reader.remove_quote,
            "quote.recode": lambda: self._then("quotes", lambda: window.quotes.recode_chosen()),
            "quote.filter": lambda: self._then("quotes", lambda: window.quotes.ask_filter()),
            "quote.copy": lambda: window.quotes.copy_chosen(),
            "actor.add": lambda: self._then("actors", lambda: window.actors.add()),
            "actor.rename": lambda: self._then("actors", lambda: window.actors.rename()),
            "actor.merge": lambda: self._then("actors", lambda: window.actors.merge()),
            "actor.split": lambda: self._then("actors", lambda: window.actors.split()),
            "actor.show": lambda: self._show("actors", window.actors),
            "claim.add": lambda: self._then("claims", lambda: window.claims.add()),
            "claim.rename": lambda: self._then("claims", lambda: window.claims.rename()),
            "claim.merge": lambda: self._then("claims", lambda: window.claims.merge()),
            "claim.split": lambda: self._then("claims", lambda: window.claims.split()),
            "claim.show": lambda: self._show("claims", window.claims),
            **self.searching.slots(),
            "report.show": self.show_report,
            "report.export": self.export,
            "report.recheck": self.recheck,
            "report.next_problem": lambda: self.step_problem(1),
            "report.previous_problem": lambda: self.step_problem(-1),
            **self._updating.slots(),
            **self.preferring.slots(),
            **self._recent.slots(),
            "tools.verify": self.verify,
            "tools.palette": self.show_palette,
            "tools.keys": self.edit_keys,
            **self.upkeep.slots(),
            **self._printing.slots(),
        }
        return {name: self._informed(name, run) for name, run in slots.items()}

    def undo(self) -> None:
        self.finish_edits()
        with self._at_the_text():
            self._session.undo()

    def redo(self) -> None:
        self.finish_edits()
        with self._at_the_text():
            self._session.redo()

    def show_project_notes(self) -> None:
        from workbench.ui.project_notes import ProjectNotes

        ProjectNotes(self._session, self._window).show()

    def show_history(self) -> None:
        """The list of steps, or away with it."""
        window = self._window
        if window.built("history") and window.history.isVisible():
            window.hide_dock("history")
        else:
            self._show("history", window.history)

    def finish_edits(self) -> None:
        """A menu or a closing window does not end an edit by itself: a half-typed note is a step too."""
        for note in self._window.findChildren(NoteField):
            note.left.emit()

    def go(self, location: Location) -> None:
        """Show a place: the reader, the list and the quotes of its source follow."""
        window = self._window
        window.central.show_texts()
        window.reader.show_location(location)
        window.library.show_open(location.source_id)
        self._session.follow_page(self._show_quotes)
        self.mark_hits()
        self.follow_navigation()

    def show_palette(self) -> None:
        from workbench.ui.palette import CommandPalette

        CommandPalette(self._window.actions_by_name, self._window).open()

    def edit_keys(self) -> None:
        """The keys hold from the moment they are changed."""
        from workbench.ui.shortcut_editor import ShortcutEditor

        editor = ShortcutEditor(self._window)
        editor.changed.connect(self.hold_keys)
        editor.show()

    def hold_keys(self) -> None:
        """The keys are what is kept of them now."""
        from workbench.ui import actions, shortcuts

        shortcuts.apply(self._window.actions_by_name)
        actions.dress(self._window.actions_by_name)
        self.follow_history()

    def follow_reader(self) -> None:
        """Another text has the keys: lists show what belongs to it."""
        source_id = self._window.reader.source_id
        if source_id is not None:
            self._window.library.show_open(source_id)
            self._session.follow_page(self._show_quotes)
            self.mark_hits()

    def _show_quotes(self) -> None:
        if self._window.built("quotes"):
            self._window.quotes.show_source(self._window.reader.source_id)

    def compare(self, quote_id: int, others: list[int], place: int = 0) -> None:
        """Two texts, each at its quote; where there are more, the notice leads to the next."""
        one, two = self._project.quotes.many([quote_id, others[place]])
        self._window.readers.split(True)
        # Later: a place is found on the page only once the page has its width.
        QTimer.singleShot(0, self, lambda: self._set_beside(one, two))
        if len(others) > 1:
            self._session.notify(
                tr(
                    "{one} beside {two}, {n} of {count}.",
                    one=one.label,
                    two=two.label,
                    n=place + 1,
                    count=len(others),
                ),
                tr("Next"),
                lambda: self.compare(quote_id, others, (place + 1) % len(others)),
            )

    def mark_hits(self) -> None:
        """See ``Searching.mark_hits``."""
        self.searching.mark_hits()

    def focus_reader(self) -> None:
        self._window.central.show_texts()
        self._window.reader.take_focus()

    def show_quotes_at(self, quote_ids: list[int]) -> None:
        self._window.show_dock("quotes")
        self._window.quotes.choose(quote_ids)

    def filter_quotes(self, kind: str, row_id: int) -> None:
        self._window.show_dock("quotes")
        self._window.quotes.set_filter(kind, row_id)

    def show_report(self) -> None:
        """The report in place of the texts, or the texts again."""
        central = self._window.central
        if central.shows_report:
            self.focus_reader()
        else:
            central.show_report()
            central.report.take_focus()

    def export(self) -> None:
        self._window.central.report.export()

    def open_reported(self, quote_id: int) -> None:
        """From the report to a quote in its source."""
        quote = self._project.quotes.get(quote_id)
        self._session.visit(Location(quote.source_id, quote.span))
        self.show_quotes_at([quote_id])

    def open_cited(self, source_id: int) -> None:
        """From the report to what is missing of a source."""
        self._session.visit(Location(source_id))
        self._window.library.edit_details()

    def recheck(self) -> None:
        self._window.show_dock("recheck")
        self._window.recheck.choose_document()

    def step_problem(self, by: int) -> None:
        self._window.show_dock("recheck")
        self._window.recheck.step(by)

    def verify(self) -> None:
        """Compare every quotation with its source, to the letter, and say how many stand."""
        problems = self._project.quotes.verify()
        count = self._project.counts().quotes
        if problems:
            first = problems[0]
            told = tr_n(
                "{n} of {count} quotations need a look. {where}: {what}.|"
                "{n} of {count} quotations need a look. {where}: {what}.",
                len(problems), count=language.number(count), where=first.where, what=first.what,
            )  # fmt: skip
            self._session.notify(told, kind="error")
        else:
            told = tr_n(
                "{n} of {n} quotations stand, letter for letter, in their sources.|"
                "{n} of {n} quotations stand, letter for letter, in their sources.",
                count,
            )
            self._session.notify(told)

    def follow_history(self) -> None:
        """Undo and Redo say what they would do; a notice that offers to undo an older step goes."""
        now = (self._project.undo_label, self._project.redo_label)
        if now != self._history:
            self._history = now
            self._window.notice.withdraw()
        for name, plain, word, idle, label in (
            ("edit.undo", tr("&Undo"), tr("&Undo {step}", step=now[0]), tr("Nothing to undo"), now[0]),
            ("edit.redo", tr("&Redo"), tr("&Redo {step}", step=now[1]), tr("Nothing to redo"), now[1]),
        ):
            action = self._window.actions_by_name[name]
            action.setEnabled(label is not None)
            action.setText(word if label else plain)
            key = written(action.shortcut())
            action.setToolTip(f"{word.replace('&', '', 1)}  {key}" if label else idle)

    def _at_the_text(self) -> AbstractContextManager[None]:
        """Where the text has the keys it is drawn before the panels; elsewhere they are what one looks at."""
        has_keys = self._window.focusWidget() is self._window.reader.view
        return self._session.page_first() if has_keys else nullcontext()

    def _informed(self, name: str, run: Callable[[], object]) -> Callable[[], object]:
        """A command that acts on what a panel shows: after the panel has heard of everything."""

        def informed() -> None:
            self._session.catch_up()
            run()

        return run if name in OF_THE_TEXT or name.startswith("read.") else informed

    def _mark(self, status: Status) -> None:
        source_id = self._window.reader.source_id
        if source_id is not None:
            self._project.sources.set_status(source_id, status)

    def _back(self) -> None:
        self._walk(Navigation.back)

    def _forward(self) -> None:
        self._walk(Navigation.forward)

    def _walk(self, step: Callable[[Navigation], Location | None]) -> None:
        navigation = self._window.navigation
        known = navigation.sources
        for gone in known - {source.id for source in self._project.sources.many(known)}:
            navigation.forget(gone)
        place = step(navigation)
        if place is not None:
            self.go(place)
        self.follow_navigation()

    def follow_navigation(self) -> None:
        navigation, by_name = self._window.navigation, self._window.actions_by_name
        by_name["view.back"].setEnabled(navigation.can_go_back)
        by_name["view.forward"].setEnabled(navigation.can_go_forward)

    def _show(self, dock: str, panel: QWidget) -> None:
        self._window.show_dock(dock)
        panel.setFocus()

    def _then(self, dock: str, do: Callable[[], None]) -> None:
        self._window.show_dock(dock)
        do()

    def _cycle(self, by: int) -> None:
        panels = [panel for panel in self._window.focus_order() if panel.isVisible()]
        focus = QApplication.focusWidget()
        holds = [panel is focus or (focus is not None and panel.isAncestorOf(focus)) for panel in panels]
        at = holds.index(True) if True in holds else -by
        panels[(at + by) % len(panels)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _layout(self, name: str) -> Callable[[], None]:
        def lay_out() -> None:
            self._window.central.show_texts()
            self._window.lay_out(name)

        return lay_out

    def _set_beside(self, *quotes: Quote) -> None:
        for number, quote in enumerate(quotes):
            self._window.readers.take_focus(number)
            self._session.visit(Location(quote.source_id, quote.span))

    def _theme(self, scheme: Scheme) -> Callable[[], None]:
        return lambda: self._window.scheme_wanted.emit(scheme)
