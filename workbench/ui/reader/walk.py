"""Moves the reader's eye over the page: spotlight, quotations, growing selections, search hits.

It knows the page and the text, not the project. Whatever is passed counts as seen and is told by ``saw``.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from workbench.model import Block, Span
from workbench.ui.reader.reading import Reading
from workbench.ui.reader.view import ReaderView


class Walk(QObject):
    saw = Signal(int)
    """The end of what has been read, in code points."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self._reading = Reading("", ())
        self._spotlight: Span | None = None
        self._hits: tuple[Span, ...] = ()
        self._hit: int | None = None
        view.folds_changed.connect(lambda: self._reading.fold(view.folded))
        view.place_clicked.connect(lambda _position: self.set_spotlight(None))
        view.caret_walked.connect(lambda: self.set_spotlight(None))

    def begin(self, text: str, blocks: Sequence[Block]) -> None:
        """Start on a text that the view shows already."""
        self._reading = Reading(text, blocks)
        self._reading.fold(self._view.folded)
        self._spotlight, self._hits, self._hit = None, (), None

    @property
    def reading(self) -> Reading:
        return self._reading

    @property
    def spotlight(self) -> Span | None:
        return self._spotlight

    def set_spotlight(self, span: Span | None) -> None:
        self._spotlight = span
        self._view.set_spotlight(span)

    def go(self, span: Span) -> None:
        """Show a place a third down the page, with the light on it and nothing selected."""
        self._view.open_around(span)
        self._view.put_caret(span.start)
        self.set_spotlight(span if len(span) else self._reading.sentence_at(span.start))
        self._view.scroll_to(span.start)

    # -- sentences

    def next_sentence(self) -> None:
        selected = self._view.selection
        here = selected or self._spotlight
        found = self._reading.next_sentence(here) if here else self._reading.sentence_at(self._from())
        self._light(found)

    def previous_sentence(self) -> None:
        here = self._view.selection or self._spotlight or Span(self._from(), self._from())
        self._light(self._reading.previous_sentence(here))

    def select_sentence(self) -> None:
        """The sentence in the light; with a selection, one more."""
        selected = self._view.selection
        if selected:
            self._choose(self._reading.longer(selected))
            return
        found = self._spotlight or self._reading.sentence_at(self._from())
        if found:
            self._choose(found)

    def unselect_sentence(self) -> None:
        """One sentence less."""
        selected = self._view.selection
        if not selected:
            return
        shorter = self._reading.shorter(selected)
        if shorter:
            self._choose(shorter)
        else:
            self._light(self._reading.sentence_at(selected.start))

    # -- quotations and units

    def next_quotation(self) -> None:
        selected = self._view.selection
        found = self._reading.next_quotation(selected.start + 1 if selected else self._view.position)
        if found:
            self._choose(found)

    def previous_quotation(self) -> None:
        selected = self._view.selection
        found = self._reading.previous_quotation(selected.start if selected else self._view.position)
        if found:
            self._choose(found)

    def grow(self) -> None:
        selected = self._view.selection
        at = self._spotlight.start if self._spotlight else self._view.position
        self._choose(self._reading.grow(selected or Span(at, at)))

    def shrink(self) -> None:
        selected = self._view.selection
        if not selected:
            return
        smaller = self._reading.shrink(selected, selected.start)
        if smaller:
            self._choose(smaller)
        else:
            self._view.clear_selection()

    # -- hits

    def set_hits(self, hits: Sequence[Span]) -> None:
        self._hits = tuple(sorted(hits))
        self._hit = None
        self._view.set_hits(self._hits)

    def step_hit(self, by: int) -> None:
        """The next (1) or previous (-1) search hit, round the ends of the text."""
        if not self._hits:
            return
        if self._hit is None:
            starts = [hit.start for hit in self._hits]
            at = self._view.position
            self._hit = bisect_left(starts, at) if by > 0 else bisect_right(starts, at - 1) - 1
        else:
            self._hit += by
        self._hit %= len(self._hits)
        hit = self._hits[self._hit]
        self._view.set_hits(self._hits, self._hit)
        self._view.put_caret(hit.start)
        self.set_spotlight(None)
        self._view.reveal(hit)

    def _from(self) -> int:
        """Where walking begins: at the caret if it is on the page, else at the top of the page."""
        top, bottom = self._view.top_position(), self._view.bottom_position()
        return self._view.position if top <= self._view.position <= bottom else top

    def _light(self, sentence: Span | None) -> None:
        if sentence is None:
            return
        self._view.put_caret(sentence.start)
        self.set_spotlight(sentence)
        self._view.reveal(sentence)
        self.saw.emit(sentence.end)

    def _choose(self, span: Span) -> None:
        if not len(span):
            return
        self.set_spotlight(None)
        self._view.reveal(span)
        self._view.select(span)
        self.saw.emit(span.end)
