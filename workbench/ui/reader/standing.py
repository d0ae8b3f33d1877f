"""The quotes that stand in the text: going from one to the next, and what can be done with one where it stands.

Only their places are read with the source; a quote is read whole when something is asked of it.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.errors import Refused, SpeakersDiffer
from workbench.language import tr, tr_n
from workbench.model import Change, Quote, Span
from workbench.store.places import Place
from workbench.store.statements import KEEP, Keep
from workbench.ui.reader.view import ReaderView
from workbench.ui.reader.walk import Walk
from workbench.ui.session import Session

if TYPE_CHECKING:
    from workbench.ui.reader.choices import Choices

_SHOWN = 60
"""Characters of a quote in a list of several."""


class Standing(QObject):
    activated = Signal(list)
    """The ids of all quotes at a place that was clicked or stepped to."""

    def __init__(self, session: Session, view: ReaderView, walk: Walk) -> None:
        super().__init__(view)
        self._session, self._project = session, session.project
        self._view, self._walk = view, walk
        self._source_id: int | None = None
        self._active: int | None = None

    @cached_property
    def choices(self) -> "Choices":
        from workbench.ui.reader.choices import Choices

        return Choices(self._view)

    def close_list(self) -> None:
        if "choices" in self.__dict__:
            self.choices.close_list()

    # -- what stands here

    def begin(self, source_id: int | None) -> None:
        """Show the quotes of another source, or of the same once more."""
        if source_id != self._source_id:
            self._active = None
        self.close_list()
        self._source_id = source_id
        self._view.set_places(self._project.places.of_source(source_id) if source_id is not None else [])

    def follow(self, change: Change) -> None:
        """Draw what a change has touched, and nothing else."""
        if self._source_id is None or not change.touches("quote", "segment", "statement", "projection"):
            return
        changed = self._project.places.touched(change)
        if changed is None:
            self.begin(self._source_id)
        else:
            self._view.change_places(changed, self._project.places.of_source(self._source_id, changed))

    def on(self, span: Span) -> list[int]:
        """The quotes one of whose segments is exactly this."""
        start, end = self._view.offsets.units_of(span)
        met = self._view.marks.at(start, end)
        return [place.quote_id for place in met if (place.start, place.end) == (start, end)]

    def here(self) -> int | None:
        """The quote meant at the caret: the one shown last, if it stands there, else the innermost."""
        standing = self._view.quotes_at(self._view.position)
        if self._active in standing:
            return self._active
        length = {place.quote_id: place.end - place.start for place in self._view.marks.of(standing)}
        return min(standing, key=lambda quote_id: length[quote_id], default=None)

    def tip(self, position: int) -> str:
        from workbench.ui.reader.recording import tip

        return tip(self._project.quotes.many(self._view.quotes_at(position)), self._project.codebook)

    # -- going there

    def next(self) -> None:
        self._go(self._view.marks.next(self._view.offsets.to_units(self._view.position)))

    def previous(self) -> None:
        self._go(self._view.marks.previous(self._view.offsets.to_units(self._view.position)))

    def cycle(self) -> None:
        """The next of the quotes at the caret, round and round."""
        standing = self._view.quotes_at(self._view.position)
        if standing:
            at = standing.index(self._active) + 1 if self._active in standing else 0
            self.show(standing[at % len(standing)])

    def show(self, quote_id: int) -> None:
        """Make one quote heavier than the others and tell the panels."""
        self._active = quote_id
        self._view.set_active(frozenset((quote_id,)))
        self.activated.emit([quote_id])

    def click(self, position: int) -> None:
        """Tell which quotes stand at a place; where there are several, list them beside it."""
        standing = self._view.quotes_at(position)
        self._view.set_active(frozenset(standing))
        self._active = standing[0] if len(standing) == 1 else None
        if standing:
            self.activated.emit(standing)
        if len(standing) > 1:
            self._list(standing, position)

    def light(self, quote_ids: Sequence[int]) -> None:
        """Draw these heavier, because another panel is at them."""
        self._active = quote_ids[0] if len(quote_ids) == 1 else None
        self._view.set_active(frozenset(quote_ids))

    # -- verbs

    def remove(self) -> None:
        """Remove the quote at the caret."""
        quote_id = self.here()
        if quote_id is not None and self.may_write():
            label = self._project.quotes.get(quote_id).label
            self._project.quotes.remove(quote_id)
            self._done(tr("{label} removed", label=label))

    def split(self) -> None:
        """Two quotes of the one at the caret: before it and after it."""
        quote_id, at = self.here(), self._view.position
        if quote_id is None or not self.may_write():
            return
        try:
            first, second = self._project.quotes.split(quote_id, at)
        except Refused as error:
            self._session.notify(tr("{why} Nothing was changed.", why=str(error)), kind="warn")
            return
        self.show(second.id)
        self._done(tr("{label} split; what follows is {other}", label=first.label, other=second.label))

    def merge(self) -> None:
        """One quote of all that the selection touches, or that stand at the caret."""
        span = self._view.selection
        place = span or Span(self._view.position, self._view.position + 1)
        met = self._view.marks.at(*self._view.offsets.units_of(place))
        ids = list(dict.fromkeys(each.quote_id for each in met))
        if not self.may_write():
            return
        if len(ids) < 2:
            self._session.notify(tr("Select across the quotes that belong together, then press M."), kind="warn")
            return
        self._merge(ids, place)

    def may_write(self) -> bool:
        if self._project.read_only:
            self._session.notify(tr("This project is open for reading only. Nothing was changed."), kind="warn")
        return not self._project.read_only

    def _merge(self, ids: Sequence[int], place: Span, speaker: int | Keep | None = None) -> None:
        try:
            quote = self._project.quotes.merge(ids, speaker=speaker)
        except SpeakersDiffer as asked:
            names = [self._project.codebook.actor(actor_id).name for actor_id in asked.actor_ids]
            answers: list[int | Keep] = [*asked.actor_ids, KEEP]
            self.choices.ask(
                tr("The quotes name different speakers. Who said all of it?"),
                [*names, tr("Everybody keeps what they said")],
                self._view.rect_of(place),
                self._view.theme,
                lambda number: self._merge(ids, place, answers[number]),
            )
            return
        except Refused as error:
            self._session.notify(tr("{why} Nothing was changed.", why=str(error)), kind="warn")
            return
        self._view.put_caret(quote.span.start)
        self.show(quote.id)
        self._done(tr_n("{n} quote is one: {label}|{n} quotes are one: {label}", len(ids), label=quote.label))

    def _done(self, told: str) -> None:
        self._session.notify(told, tr("Undo"), self._session.undo)

    def _list(self, quote_ids: Sequence[int], position: int) -> None:
        from workbench.ui.reader.recording import tip

        quotes = self._project.quotes.many(quote_ids)
        rows = [f"{tip([quote], self._project.codebook)}   {_shortened(quote)}" for quote in quotes]
        around = self._view.rect_at(position)
        theme = self._view.theme
        self.choices.ask(tr("Quotes here"), rows, around, theme, lambda number: self.show(quotes[number].id))

    def _go(self, place: Place | None) -> None:
        if place is None:
            return
        span = self._view.offsets.span_of(place.start, place.end)
        self._view.put_caret(span.start)
        self._walk.set_spotlight(None)
        self._view.reveal(span)
        self.show(place.quote_id)


def _shortened(quote: Quote) -> str:
    words = " ".join(quote.exact.split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
