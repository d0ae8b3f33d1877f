"""What the commands of searching do: between the box, the results, the find bar and the text, which do not know each
other.

Two things can be marked in a text: what the search found, and what is looked for in this one text. While the find
bar is open its own places are marked; when it goes, those of the search come back.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from workbench.language import tr
from workbench.model import Change, Hit, Location, Span
from workbench.ui.search.sentence import sentence_around

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow
    from workbench.ui.search.find_bar import FindBar
    from workbench.ui.search.syntax_help import SyntaxHelp


class Searching(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._project = window.session.project
        self._help: SyntaxHelp | None = None
        self._followed: list[QWidget] = []
        self._session.changed.connect(self._on_changed)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def slots(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "search.focus": self.focus,
            "search.find": self.find,
            "search.next_hit": lambda: self.step_hit(1),
            "search.previous_hit": lambda: self.step_hit(-1),
            "search.next_source": lambda: window.results.step(1),
            "search.previous_source": lambda: window.results.step(-1),
            "search.like": self.show_like,
            "search.quote_hit": self.quote_hit,
            "search.quote_all": self.quote_all,
            "search.save": self.save,
            "search.asked": self.show_asked,
            "search.clear": lambda: window.search_box.search_for(""),
            "search.rebuild": lambda: window.results.rebuild(),
            "search.syntax": self.show_help,
        }

    # -- the box and the results

    def focus(self) -> None:
        self._window.search_box.setFocus()
        self._window.search_box.selectAll()

    def search(self, query: str) -> None:
        window = self._window
        if query or window.built("results"):
            window.results.search(query)
        window.show_dock("results" if query else "library")
        if not query:
            self.mark_hits()

    def ask(self, query: str) -> None:
        """Put a query in the box and ask it; the keys stay where they are."""
        self._window.search_box.search_for(query)

    def open_first(self) -> None:
        """From the search box to the place in the text, ready to read on."""
        self._window.results.open_first()
        self._window.reader.take_focus()

    def open_quote(self, location: Location) -> None:
        """Go to a quote that was found: its text, and itself in the list of quotes."""
        self._session.visit(location)
        if location.span is None:
            return
        at = location.span
        here = [
            quote.id
            for quote in self._project.quotes.of_source(location.source_id)
            if any(segment.span.overlaps(at) for segment in quote.segments)
        ]
        if here:
            self._window.show_dock("quotes")
            self._window.quotes.choose(here[:1])

    def show_like(self, source_id: int | None = None) -> None:
        """List the sources that are like this one, or like the one that is open."""
        wanted = self._window.reader.source_id if source_id is None else source_id
        if wanted is None:
            self._session.notify(tr("Open a source first: others like it are looked for."), kind="warn")
            return
        self._window.show_dock("results")
        self._window.results.show_like(wanted)

    def show_asked(self) -> None:
        """The saved searches and the last ones, under the box."""
        from workbench.ui.search.asked import AskedMenu

        box = self._window.search_box
        menu = box.findChild(AskedMenu)
        if menu is None:
            menu = AskedMenu(self._session, box)
            menu.chosen.connect(self.ask)
            menu.save_wanted.connect(self.save)
        menu.open_below(box, box.text().strip())

    def save(self) -> None:
        from workbench.ui.search.asked import SaveForm

        box = self._window.search_box
        query = box.text().strip()
        if not query:
            self._session.notify(tr("There is no search to save: type one first."), kind="warn")
            return
        form = box.findChild(SaveForm) or SaveForm(self._session, box)
        form.ask(query, box)

    def show_help(self) -> None:
        from workbench.ui.search.syntax_help import SyntaxHelp

        if self._help is None:
            self._help = SyntaxHelp(self._window.search_box)
        self._help.open_under(self._window.search_box)

    # -- marks in the text

    def mark_hits(self) -> None:
        """Mark what the present search found in the text being read, or what is looked for in it alone."""
        reader = self._window.reader
        if self._finding():
            self._show_text()
            return
        hit = self._hit_here()
        reader.set_hits(hit.spans if hit else ())

    def find(self) -> None:
        """Ctrl+F: look for something in this text."""
        self._window.central.show_texts()
        reader = self._window.reader
        if reader.source_id is None:
            self.focus()
            return
        if reader.view not in self._followed:
            self._followed.append(reader.view)
            reader.view.cursorPositionChanged.connect(self._on_caret_moved)
        self._window.find_bar.open(reader.selection.of(reader.view.text) if reader.selection else "")
        self._show_text()

    def step_hit(self, by: int) -> None:
        self._window.reader.step_hit(by)

    def connect_find_bar(self, bar: "FindBar") -> None:
        bar.found.connect(self._on_found_here)
        bar.step_wanted.connect(self.step_hit)
        bar.closed.connect(self._on_find_closed)

    # -- quotes of hits

    def quote_hit(self) -> None:
        """From the list: keep the sentence around the first hit. In the text: select it, with the capture bar."""
        from workbench.ui.search.panel import first_place
        from workbench.ui.search.quoting import quote_sentence

        window = self._window
        if self._in_results():
            hit = window.results.current_hit()
            place = first_place(hit) if hit else None
            if hit is None or place is None:
                self._session.notify(tr("This result has no place in a text to quote."), kind="warn")
            else:
                quote_sentence(self._session, hit.source_id, place)
            return
        source_id, place = window.reader.source_id, self._place_here()
        if source_id is None or place is None:
            self._session.notify(tr("There is no hit here. F3 goes to the next one."), kind="warn")
            return
        text, blocks = window.reader.view.text, self._project.sources.blocks(source_id)
        window.reader.take_focus()
        window.reader.select(sentence_around(text, blocks, place))

    def quote_all(self) -> None:
        from workbench.ui.search.quoting import QuoteAllDialog

        if not self._window.built("results") or not self._window.results.found_ids():
            self._session.notify(tr("Search first: quotes are made of what is found."), kind="warn")
            return
        QuoteAllDialog(self._session, self._window.results.question, self._window).open()

    def _in_results(self) -> bool:
        focus = QApplication.focusWidget()
        window = self._window
        return focus is window.search_box or (
            focus is not None and window.built("results") and window.results.isAncestorOf(focus)
        )

    def _place_here(self) -> Span | None:
        """The hit at the caret, or the next one."""
        reader = self._window.reader
        hit = self._hit_here()
        spans = sorted(self._window.find_bar.spans if self._finding() else hit.spans if hit else ())
        at = reader.view.position
        return next((span for span in spans if span.end > at), spans[0] if spans else None)

    def _hit_here(self) -> Hit | None:
        source_id = self._window.reader.source_id
        if source_id is None or not self._window.built("results"):
            return None
        return self._window.results.hit_in(source_id)

    def _finding(self) -> bool:
        return self._window.built("find_bar") and self._window.find_bar.is_open

    def _show_text(self) -> None:
        reader = self._window.reader
        source_id = reader.source_id
        blocks = self._project.sources.blocks(source_id) if source_id is not None else ()
        text = reader.view.text if source_id is not None else ""
        self._window.find_bar.show_text(text, [block.span for block in blocks if block.hidden])

    def _on_found_here(self, spans: tuple[Span, ...]) -> None:
        self._window.reader.set_hits(spans)

    def _on_find_closed(self) -> None:
        self.mark_hits()
        self._window.reader.take_focus()

    def _on_caret_moved(self) -> None:
        # Whoever steps, the text itself or the bar, puts the caret before the hit.
        if self._finding():
            self._window.find_bar.show_current(self._window.reader.view.position)

    def _on_changed(self, change: Change) -> None:
        if self._finding() and change.touches("version", "block", "source"):
            self._show_text()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        # In a note Ctrl+Enter saves the note: the command's key is not heard there.
        typing = isinstance(now, QLineEdit | QPlainTextEdit) and now is not self._window.search_box
        finding = typing and now is not None and self._finding() and self._window.find_bar.isAncestorOf(now)
        self._window.actions_by_name["search.quote_hit"].setEnabled(not typing or finding)
