"""Brings the capture bar to a selection and a capture into the project.

The bar, and what knows speakers and claims, come in with the first selection: the first page does not wait for them.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from workbench.errors import WorkbenchError
from workbench.language import tr
from workbench.model import Span
from workbench.ui.reader.view import ReaderView
from workbench.ui.session import Session, insist
from workbench.ui.tastes import PREDICT
from workbench.ui.widgets.sides import mirrored

if TYPE_CHECKING:
    from workbench.ui.reader.capture import CaptureBar
    from workbench.ui.reader.grammar import Capture

_PAUSE = 60
"""Milliseconds a selection must rest before it is looked at: a held arrow key is not a wish."""
_CONTEXT = 400
"""Characters on either side of a selection whose words speak for a claim."""


class Capturing(QObject):
    captured = Signal(object)
    """The ``Quote`` that was kept."""
    passage_chosen = Signal(object)
    """The ``Span`` somebody asked for, see ``lend``."""
    moved = Signal()
    """Something is unsent now that was not, or otherwise."""

    def __init__(self, session: Session, view: ReaderView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.source_id: int | None = None
        self._offered: Span | None = None
        self._lent = False
        self._held: tuple[Span, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.open)
        view.selection_changed.connect(self._on_selection_changed)
        view.selection_settled.connect(self.open)
        view.scrolled.connect(self.follow)

    @cached_property
    def bar(self) -> "CaptureBar":
        from workbench.ui.reader.capture import CaptureBar

        bar = CaptureBar(self._view)
        bar.capture_wanted.connect(self._on_capture_wanted)
        bar.text_entry_left.connect(lambda: self._view.setFocus(Qt.FocusReason.OtherFocusReason))
        bar.said.connect(self.moved)
        return bar

    @property
    def is_open(self) -> bool:
        """Whether the bar can be seen; it is not made for the asking."""
        return "bar" in self.__dict__ and self.bar.isVisible()

    def open(self) -> bool:
        """Show the bar for the present selection, at once; says whether there is one."""
        self._pause.stop()
        span = self._view.selection
        if span is None or self.source_id is None or self._lent or self._session.project.read_only:
            self.close()
            return False
        if not self.bar.isVisible() or span != self._offered:
            self._offer(span)
        return True

    def close(self) -> bool:
        """Close the bar; says whether it was open."""
        self._pause.stop()
        was_open = self.is_open
        if was_open:
            self.bar.close_bar()
        return was_open

    def unsent(self) -> dict[str, object]:
        """What is selected, set aside and said and not kept yet, as JSON can hold it; empty where nothing is."""
        selected = self._view.selection
        if self.source_id is None or (selected is None and not self._held):
            return {}
        from workbench.ui.reader.unsent import Unsent, describe

        said, entry = (describe(self.bar.sentence), self.bar.half_typed) if self.is_open else (None, ("", ""))
        version_id = self._session.project.sources.get(self.source_id).version_id
        return Unsent(version_id, selected, self._held, said, *entry).as_json()

    def take_up(self, kept: Mapping[str, object], *, typing: bool) -> None:
        """Stand as one stood with it, if the text is the same; ``typing`` where this text has the keys."""
        from workbench.ui.reader.unsent import read

        unsent = read(kept, len(self._view.text))
        if unsent is None or self.source_id is None or self._session.project.read_only:
            return
        if unsent.version_id != self._session.project.sources.get(self.source_id).version_id:
            return
        self._held = unsent.held
        self._view.set_draft(self._held, None)
        if unsent.selection is None:
            return
        self._view.reveal(unsent.selection)
        self._view.select(unsent.selection)
        if unsent.said is not None and self.open():
            self.bar.take_up(unsent.said, unsent.entry if typing else "", unsent.typed)

    def lend(self, lent: bool) -> None:
        """While the selection is lent it is a passage somebody else asked for: no bar comes, Enter hands it over."""
        self._lent = lent
        self.close()

    def hold(self) -> None:
        """Set the selection aside: the next one joins the same quote as a further segment."""
        span = self._view.selection
        if span is None or self._session.project.read_only:
            return
        self._held = (*self._held, *self._view.pieces(span))
        self.close()
        self._view.put_caret(span.end)
        self._view.set_draft(self._held, None)
        self.moved.emit()
        self._session.notify(tr("Kept aside. What you select next joins the same quote; Esc lets it go."))

    def let_go(self) -> bool:
        """Forget the selections set aside; says whether there were any."""
        held, self._held = self._held, ()
        if held:
            self._view.set_draft((), None)
            self.moved.emit()
        return bool(held)

    def press(self, key: str, *, more: bool = False) -> bool:
        return self.open() and self.bar.press(key, more=more)

    def keep(self) -> None:
        """Enter: a bar that was closed opens first, so that nobody keeps what they cannot see."""
        if self._lent:
            self.passage_chosen.emit(self._view.selection)
            return
        was_open = self.is_open or self._pause.isActive()
        if self.open() and was_open:
            self.bar.press_enter()

    def follow(self) -> None:
        """Stay by the selection while the page scrolls or changes size."""
        span = self._view.selection
        if self.is_open and span is not None:
            self.bar.place(self._view.rect_of(span), self._page())

    def _offer(self, span: Span) -> None:
        from workbench.suggest import claims, speakers
        from workbench.ui.reader.grammar import ActorChoice, ClaimChoice, Offer
        from workbench.ui.reader.recording import previous

        book, quotes = self._session.project.codebook, self._session.project.quotes
        actors, all_claims = book.actors(), book.claims()
        text = self._view.text
        found = speakers.candidates(text, span, actors)
        choices = tuple(ActorChoice(each.name, each.actor_id) for each in found)
        # Only somebody the codebook knows is predicted: a new actor is made by its letter, never by Enter.
        cued = bool(found) and found[0].cue and found[0].actor_id is not None
        expected = choices[0] if cued and PREDICT.kept() else None
        near = Span(max(0, span.start - _CONTEXT), span.end + _CONTEXT).of(text)
        offered = claims.candidates(span.of(text), near, all_claims, quotes.recent_claims())
        said = tuple(ClaimChoice(claim.text, claim.id) for claim in offered)
        offer = Offer(choices, said, expected, previous(self._session.project))
        go_on = self.bar.isVisible() and self._offered is not None and span.overlaps(self._offered)
        self.bar.wear(self._session.theme)
        self.bar.offer((*self._held, *self._view.pieces(span)), offer, actors, all_claims, go_on=go_on)
        self._offered = span
        self.bar.place(self._view.rect_of(span), self._page())
        self.bar.show()
        self.bar.raise_()

    def _page(self) -> QRect:
        page = self._view.rect()
        return mirrored(page, page.adjusted(0, 0, -self._view.verticalScrollBar().width(), 0))

    def _on_selection_changed(self, span: Span | None) -> None:
        self.moved.emit()
        if span is None:
            self.close()
        elif QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._pause.start()

    def _on_capture_wanted(self, capture: "Capture") -> None:
        if self.source_id is None:
            return
        from workbench.ui.reader.recording import record

        session = self._session
        try:
            with session.page_first():
                source_id = self.source_id
                quote = insist(lambda: record(session.project, source_id, capture))
        except WorkbenchError as error:
            session.notify(tr("{why} Nothing was changed.", why=str(error)), kind="warn")
            return
        self.close()
        self.let_go()
        self.captured.emit(quote)
        session.notify(tr("{label} saved", label=quote.label), tr("Undo"), session.undo)
