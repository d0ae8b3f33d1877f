"""Folding a block away as boilerplate, or keeping it in the text, where it stands; told in a notice that undoes it.

What is meant is the block at the caret or under the light, or all that a selection touches. The choice is the
project's (see ``store.foldings``); here it is only asked for, and the eye is led on to what can still be read.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.errors import Refused
from workbench.language import tr, tr_n
from workbench.model import Block, Span
from workbench.ui.reader.view import ReaderView
from workbench.ui.reader.walk import Walk
from workbench.ui.session import Session

if TYPE_CHECKING:
    from workbench.store.foldings import Outcome


class Keeping(QObject):
    def __init__(self, session: Session, view: ReaderView, walk: Walk) -> None:
        super().__init__(view)
        self._session, self._project = session, session.project
        self._view, self._walk = view, walk
        self.source_id: int | None = None
        view.keep_wanted.connect(lambda span: self._choose(span, hidden=False))
        view.fold_wanted.connect(lambda span: self._choose(span, hidden=True))

    def toggle(self) -> None:
        """Fold what stands at the caret, or keep it where it is boilerplate that was opened."""
        at = self._view.position
        self._choose(self._view.selection or self._walk.spotlight or Span(at, at))

    def _choose(self, span: Span, hidden: bool | None = None) -> None:
        if self.source_id is None:
            return
        if self._project.read_only:
            self._session.notify(tr("This project is open for reading only. Nothing was changed."), kind="warn")
            return
        meant = _touched(self._project.sources.blocks(self.source_id), span)
        if not meant:
            return
        hidden = not meant[0].hidden if hidden is None else hidden
        before = {block.id for block in meant}
        try:
            outcome = self._project.sources.set_hidden(self.source_id, before, hidden)
        except Refused as error:
            self._session.notify(tr("{why} Nothing was changed.", why=str(error)), kind="warn")
            return
        self._go_on(Span(meant[0].start, meant[-1].end), hidden=hidden)
        self._session.notify(self._told(outcome, hidden), tr("Undo"), self._session.undo)

    def _go_on(self, span: Span, *, hidden: bool) -> None:
        """To the text that was kept, or to what follows what was folded."""
        reading = self._walk.reading
        lit = reading.sentence_at(span.end if hidden else span.start)
        if lit is not None:
            self._view.put_caret(lit.start)
            self._walk.set_spotlight(lit)

    def _told(self, outcome: "Outcome", hidden: bool) -> str:
        count = len(outcome.blocks)
        if outcome.outlet:
            if hidden:
                done = tr_n("Folded.|{n} blocks folded.", count)
                then = tr("What comes from {outlet} next is folded like it.", outlet=outcome.outlet)
            else:
                done = tr_n("Kept.|{n} blocks kept.", count)
                then = tr("What comes from {outlet} next is kept like it.", outlet=outcome.outlet)
            return f"{done} {then}"
        assert self.source_id is not None
        source = self._project.sources.get(self.source_id)
        if source.outlet or source.url:
            why = tr("it is too short to be known by its words")
        else:
            why = tr("the outlet of this text is not known")
        if hidden:
            return tr_n(
                "Folded in this text only: {why}.|{n} blocks folded in this text only: {why}.", count, why=why
            )
        return tr_n("Kept in this text only: {why}.|{n} blocks kept in this text only: {why}.", count, why=why)


def _touched(blocks: Sequence[Block], span: Span) -> list[Block]:
    """The blocks that a stretch has a part of; for an empty one the block it stands in, or the one before."""
    found = [block for block in blocks if block.span.overlaps(span)]
    if found or not blocks:
        return found
    return [blocks[max(0, bisect_right(blocks, span.start, key=lambda block: block.start) - 1)]]
