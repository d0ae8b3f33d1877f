"""Boundary mode: the ends of a quote moved by keys, seen before they are kept.

Nothing is written before Enter; then it is one step. The rules: an end never passes the other end of its segment; a
segment that grows into its neighbour is one with it, and the keys go on with the end that lies outside; what Esc
leaves is what was there.
"""

import re
import unicodedata

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from workbench import text as texts
from workbench.errors import Refused
from workbench.language import tr, tr_later
from workbench.model import Change, Quote, Span
from workbench.ui.reader.marks import right_to_left
from workbench.ui.reader.view import ReaderView
from workbench.ui.reader.walk import Walk
from workbench.ui.session import Session
from workbench.ui.theme import ui_font

_AROUND = 3_000
"""Characters on either side of an end in which the next word is looked for."""
_HINT_AIR = 32
"""Pixels of the hint round its words, on both sides."""
_RUN = re.compile(r"\S+")
_KEYS = tr_later(
    "← → by word    Ctrl by letter    Shift by sentence    Tab the other end    Enter keeps    Esc leaves it"
)


class Boundaries(QObject):
    left = Signal()
    """The mode has ended, either way."""

    def __init__(self, session: Session, view: ReaderView, walk: Walk) -> None:
        super().__init__(view)
        self._session, self._view, self._walk = session, view, walk
        self._quote: Quote | None = None
        self._spans: list[Span] = []
        self._end = 0
        self._hint = QLabel(view)
        self._hint.setObjectName("boundary_hint")
        self._hint.setFont(ui_font(-1))
        self._hint.setWordWrap(True)
        self._hint.hide()
        view.scrolled.connect(self._place_hint)
        session.written.connect(self._on_written)

    @property
    def active(self) -> bool:
        return self._quote is not None

    def begin(self, quote_id: int) -> None:
        """Take hold of the end of a quote's last segment."""
        project = self._session.project
        quote = project.quotes.get(quote_id)
        if quote.version_id != project.sources.get(quote.source_id).version_id:
            told = tr(
                "{label} was taken from an earlier version of this text, and stays as it is there.", label=quote.label
            )
            self._session.notify(told, kind="warn")
            return
        self._quote = quote
        self._spans = [segment.span for segment in quote.segments]
        self._end = 2 * len(self._spans) - 1
        self._walk.set_spotlight(None)
        self._show()

    def take_key(self, event: QKeyEvent) -> bool:
        """Every key belongs to the mode while it lasts."""
        if self._quote is None:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(key == Qt.Key.Key_Right, event.modifiers())
        elif key == Qt.Key.Key_Tab:
            self._end = (self._end + 1) % (2 * len(self._spans))
            self._show()
        elif key == Qt.Key.Key_Backtab:
            self._end = (self._end - 1) % (2 * len(self._spans))
            self._show()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        return True

    def leave(self) -> bool:
        """End the mode and change nothing; says whether it was on."""
        if self._quote is None:
            return False
        self._view.put_caret(self._quote.span.start)  # on the quote, so that the next key means it again
        self._quote = None
        self._hint.hide()
        self._view.set_draft((), None)
        self.left.emit()
        return True

    def _on_written(self, change: Change) -> None:
        """Somebody undid or changed what is being moved: there is nothing left to move from."""
        if self._quote is not None and change.touches("quote", "segment"):
            now = self._session.project.quotes.many([self._quote.id])
            if not now or now[0].segments != self._quote.segments:
                self.leave()

    def _keep(self) -> None:
        quote, spans = self._quote, self._spans
        self.leave()
        if quote is None or spans == [segment.span for segment in quote.segments]:
            return
        try:
            shown = [piece for span in spans for piece in self._view.pieces(span)]
            changed = self._session.project.quotes.set_spans(quote.id, shown)
        except Refused as error:
            self._session.notify(tr("{why} Nothing was changed.", why=str(error)), kind="warn")
            return
        self._session.notify(tr("{label} has new ends", label=changed.label), tr("Undo"), self._session.undo)

    def _step(self, right: bool, modifiers: Qt.KeyboardModifier) -> None:
        number, is_end = divmod(self._end, 2)
        span = self._spans[number]
        at = span.end if is_end else span.start
        forward = right is not self._runs_left(at)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            stops = self._letters(at)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            stops = self._sentences(at, bool(is_end))
        else:
            stops = self._words(at, bool(is_end))
        low = span.start + 1 if is_end else 0
        high = len(self._view.text) if is_end else span.end - 1
        stops = {stop for stop in stops if low <= stop <= high}
        found = (
            min((stop for stop in stops if stop > at), default=None)
            if forward
            else max((stop for stop in stops if stop < at), default=None)
        )
        if found is not None:
            self._spans[number] = Span(span.start, found) if is_end else Span(found, span.end)
            self._join(number, bool(is_end))
            self._show()

    def _join(self, number: int, is_end: bool) -> None:
        """One segment of all that the one being moved has grown into, or has only white space left to."""
        text, spans = self._view.text, self._spans
        first = last = number
        if is_end:
            while last + 1 < len(spans) and not text[spans[number].end : spans[last + 1].start].strip():
                last += 1
        else:
            while first and not text[spans[first - 1].end : spans[number].start].strip():
                first -= 1
        if first < last:
            whole = Span(min(span.start for span in spans[first : last + 1]),
                         max(span.end for span in spans[first : last + 1]))  # fmt: skip
            spans[first : last + 1] = [whole]
            self._end = 2 * first + is_end

    def _words(self, at: int, is_end: bool) -> set[int]:
        text, near = self._view.text, self._near(at)
        runs = [Span(*match.span()) for match in _RUN.finditer(text, near.start, near.end)]
        return {unit.end if is_end else unit.start for unit in (*texts.words(text, near), *runs)}

    def _letters(self, at: int) -> set[int]:
        text = self._view.text
        before, after = at - 1, at + 1
        while before > 0 and unicodedata.combining(text[before]):
            before -= 1
        while after < len(text) and unicodedata.combining(text[after]):
            after += 1
        return {before, after}

    def _sentences(self, at: int, is_end: bool) -> set[int]:
        reading = self._walk.reading
        here = reading.sentence_at(max(0, at - 1))
        around = [here, reading.previous_sentence(here), reading.next_sentence(here)] if here else []
        return {each.end if is_end else each.start for each in around if each}

    def _near(self, at: int) -> Span:
        return Span(max(0, at - _AROUND), min(len(self._view.text), at + _AROUND))

    def _runs_left(self, at: int) -> bool:
        """Whether the word at a place is written from right to left: there → leads backwards."""
        text = self._view.text
        return right_to_left(text, Span(max(0, at - 2), min(len(text), at + 2)))

    def _show(self) -> None:
        number, is_end = divmod(self._end, 2)
        span = self._spans[number]
        at = span.end if is_end else span.start
        self._view.put_caret(at)
        self._view.set_draft(tuple(self._spans), at)
        self._view.reveal(Span(at, at))
        theme = self._view.theme
        self._hint.setStyleSheet(
            f"#boundary_hint {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.hairline};"
            " border-radius: 8px; padding: 8px 12px; }"
        )
        label = self._quote.label if self._quote else ""
        told = tr("{label}: the end moves", label=label) if is_end else tr("{label}: the start moves", label=label)
        self._hint.setText("    ".join((told, tr(_KEYS))))
        self._hint.setAccessibleName(self._hint.text())
        self._hint.show()
        self._hint.raise_()
        self._place_hint()

    def _place_hint(self) -> None:
        if self._hint.isVisible():
            page = self._view.rect()
            words = self._hint.fontMetrics().horizontalAdvance(self._hint.text())
            width = min(words + _HINT_AIR, page.width() - 32)
            self._hint.resize(width, self._hint.heightForWidth(width))
            self._hint.move((page.width() - self._hint.width()) // 2, page.height() - self._hint.height() - 16)
