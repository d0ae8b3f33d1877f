"""The reader: a source on a page, the keys that walk it, and the bar that makes quotes of what is selected.

Outside this folder only ids, spans and locations are known. Every change goes through the project in one step;
what is drawn comes back by its ``Change``, so an undo looks like anything else.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.model import Block, BlockKind, Change, Location, Quote, Source, Span, Status
from workbench.ui.reader import keys
from workbench.ui.reader.blank import Blank
from workbench.ui.reader.boundaries import Boundaries
from workbench.ui.reader.capturing import Capturing
from workbench.ui.reader.header import Header
from workbench.ui.reader.keeping import Keeping
from workbench.ui.reader.progress import Progress
from workbench.ui.reader.standing import Standing
from workbench.ui.reader.type_settings import ZOOM, keep, kept
from workbench.ui.reader.typeset import Typography
from workbench.ui.reader.view import ReaderView
from workbench.ui.reader.walk import Walk
from workbench.ui.session import Session


class ReaderPanel(QWidget):
    quote_activated = Signal(list)
    """The ids of all quotes at a place that was clicked or stepped to."""
    selection_changed = Signal(object)
    """``Span`` or ``None``, in code points."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader_panel")
        self.setAccessibleName(tr("Reader"))
        self._session, self._project = session, session.project
        self._source: Source | None = None
        self._blocks: tuple[Block, ...] = ()
        self.view = ReaderView()
        self.header = Header()
        self.walk = Walk(self.view)
        self.capturing = Capturing(session, self.view)
        self.standing = Standing(session, self.view, self.walk)
        self.boundaries = Boundaries(session, self.view, self.walk)
        self.keeping = Keeping(session, self.view, self.walk)
        self._progress = Progress(session, self.walk)
        self._blank = Blank()
        self._build()
        self._connect()
        self._wear()
        self._show_blank()

    # -- what is shown

    @property
    def source_id(self) -> int | None:
        return self._source.id if self._source else None

    @property
    def selection(self) -> Span | None:
        return self.view.selection

    def show_source(self, source_id: int | None) -> None:
        """Show a source where it was left, or nothing."""
        if source_id is not None and source_id == self.source_id:
            return
        self._progress.tell()
        self._stop()
        self.capturing.source_id = self.keeping.source_id = source_id
        if source_id is None:
            self._source = None
            self._progress.begin(None)
            self.standing.begin(None)
            self._show_blank()
            return
        self._source = self._project.sources.get(source_id)
        seen = self._source.progress
        self._progress.begin(source_id, seen)
        self._show_text()
        self._stack.setCurrentIndex(1)
        if self._source.status is Status.READING and seen:
            here = self.walk.reading.sentence_at(max(0, seen - 1))
            if here and self.walk.reading.next_sentence(here):
                self.walk.go(here)

    def show_location(self, location: Location) -> None:
        """Show a place with the light on it, a third down the page; the quote that stands there is made heavier."""
        self.show_source(location.source_id)
        span = location.span
        if span is None:
            return
        self.walk.go(span)
        here = self.standing.on(span)
        self.standing.light(here)
        if here:
            self.walk.set_spotlight(None)

    def select(self, span: Span) -> None:
        self.view.reveal(span)
        self.view.select(span)

    def set_hits(self, hits: tuple[Span, ...]) -> None:
        self.walk.set_hits(hits)

    def take_focus(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Store how far has been read and look at nothing any more: the project is about to be closed."""
        self._progress.tell()
        self._stop()

    # -- commands

    def next_sentence(self) -> None:
        self.walk.next_sentence()

    def previous_sentence(self) -> None:
        self.walk.previous_sentence()

    def next_quotation(self) -> None:
        self.walk.next_quotation()

    def previous_quotation(self) -> None:
        self.walk.previous_quotation()

    def select_sentence(self) -> None:
        self.walk.select_sentence()

    def unselect_sentence(self) -> None:
        self.walk.unselect_sentence()

    def grow(self) -> None:
        self.walk.grow()

    def shrink(self) -> None:
        self.walk.shrink()

    def step_hit(self, by: int) -> None:
        self.walk.step_hit(by)

    def next_hit(self) -> None:
        self.step_hit(1)

    def previous_hit(self) -> None:
        self.step_hit(-1)

    def capture(self) -> None:
        """Enter: keep the selection; without one, say which quotes stand at the caret."""
        if self.view.selection:
            self.capturing.keep()
            return
        here = self.view.quotes_at(self.view.position)
        if here:
            self.quote_activated.emit(here)

    def next_quote(self) -> None:
        self.standing.next()

    def previous_quote(self) -> None:
        self.standing.previous()

    def cycle_quotes(self) -> None:
        self.standing.cycle()

    def move_ends(self) -> None:
        """Begin to move the ends of the quote at the caret."""
        quote_id = self.standing.here()
        if quote_id is not None and self.standing.may_write():
            self.capturing.close()
            self.boundaries.begin(quote_id)

    def join_selection(self) -> None:
        self.capturing.hold()

    def split_quote(self) -> None:
        self.standing.split()

    def merge_quotes(self) -> None:
        self.standing.merge()

    def remove_quote(self) -> None:
        self.standing.remove()

    def fold_block(self) -> None:
        """Fold the block at the caret as boilerplate, or keep it, for its outlet from now on."""
        self.keeping.toggle()

    def mark(self, status: Status) -> None:
        if self._source is not None and self.standing.may_write():
            if status is Status.UNREAD:
                self._progress.forget()
            self._project.sources.set_status(self._source.id, status)

    def mark_unread(self) -> None:
        self.mark(Status.UNREAD)

    def mark_reading(self) -> None:
        self.mark(Status.READING)

    def mark_done(self) -> None:
        self.mark(Status.DONE)

    def done_and_next(self) -> None:
        """Done, and on to the next unread source."""
        if self._source is None or not self.standing.may_write():
            return
        self.mark(Status.DONE)
        unread = self._project.sources.ids(status=Status.UNREAD)
        if unread:
            later = [source_id for source_id in unread if source_id > self._source.id]
            self._session.visit(Location((later or unread)[0]))
        else:
            self._session.notify(tr("That was the last unread source."))

    def copy(self) -> None:
        self.view.copy()

    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1) or normal (0) text; remembered for every project."""
        least, most, step = ZOOM
        now = kept()
        self._set_type(replace(now, zoom=min(most, max(least, now.zoom + by * step)) if by else 100))

    def set_type(self) -> None:
        """Open what sets typeface, size, measure and line height."""
        from workbench.ui.reader.type_popover import open_in

        open_in(self, self.header.type_button, self._set_type)

    def _set_type(self, typography: Typography) -> None:
        keep(typography)
        self._session.theme_changed.emit()  # every reader follows

    def step_back(self) -> bool:
        """Esc: close the bar, else clear the selection, else let go what was set aside, else put the light out."""
        if self.capturing.close():
            return True
        selected = self.view.selection
        if selected is not None:
            self.view.put_caret(selected.start)
            return True
        if self.capturing.let_go():
            return True
        lit = self.walk.spotlight is not None
        self.walk.set_spotlight(None)
        return lit

    def forget_choice(self) -> bool:
        return self.view.selection is not None and self.capturing.open() and self.capturing.bar.press_backspace()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._progress.stop()
            self._stop()

    # -- building

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(page)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        view, session = self.view, self._session
        view.take_key = self._take_key
        view.tip_at = self.standing.tip
        view.selection_changed.connect(self.selection_changed)
        view.place_clicked.connect(self._on_place_clicked)
        self.standing.activated.connect(self.quote_activated)
        view.read_on.connect(self._progress.saw)
        view.zoom_wanted.connect(self.zoom)
        self.walk.saw.connect(self._progress.saw)
        self._progress.grown.connect(self._show_header)
        self.capturing.captured.connect(self._on_captured)
        self.header.type_wanted.connect(self.set_type)
        self.header.status_wanted.connect(self._on_status_wanted)
        session.written.connect(self._on_changed)
        session.theme_changed.connect(self._wear)

    def _wear(self) -> None:
        self.view.wear(self._session.theme, kept())
        if self.capturing.is_open:
            self.capturing.bar.wear(self._session.theme)
        self.capturing.follow()

    def _show_blank(self) -> None:
        self._blank.say(sources=self._project.counts().sources > 0)
        self._stack.setCurrentIndex(0)

    def _show_text(self) -> None:
        assert self._source is not None
        text = self._project.sources.text(self._source.id)
        self._blocks = self._project.sources.blocks(self._source.id)
        self.view.setAccessibleDescription(self._source.title)
        self.view.show_text(text, self._blocks, self._source.outlet or self._source.url)
        self.walk.begin(text, self._blocks)
        self.standing.begin(self._source.id)
        self._show_header()

    def _show_header(self) -> None:
        if self._source is None:
            return
        titled = any(block.kind is BlockKind.TITLE and not block.hidden for block in self._blocks)
        length = self.walk.reading.end or 1
        self.header.show_source(
            self._source, title=not titled, share=max(self._progress.seen, self._source.progress) / length
        )

    # -- keys

    def _take_key(self, event: QKeyEvent) -> bool:
        if self.boundaries.take_key(event):
            return True
        if self.view.selection is not None:
            key = keys.grammar_key(event)
            if key:
                self.capturing.press(key, more=keys.goes_on(event))
                return True
        verb = keys.verb(event)
        if verb is None:
            return bool(keys.typed(event))
        return getattr(self, verb)() is not False

    def _stop(self) -> None:
        """End whatever was going on in the text that is left."""
        self.capturing.close()
        self.capturing.let_go()
        self.boundaries.leave()
        self.standing.close_list()

    # -- what happens

    def _on_changed(self, change: Change) -> None:
        if self._source is None:
            if change.touches("source"):
                self._show_blank()
            return
        try:
            source = self._project.sources.get(self._source.id)
        except LookupError:
            self._progress.drop()
            self._source = None
            self.show_source(None)
            return
        reset = change.touches("version", "block") and self._blocks != self._project.sources.blocks(source.id)
        if reset or source.version_id != self._source.version_id:
            self._source = source
            here, caret, opened = self.view.top_position(), self.view.position, self.view.opened
            share = self.view.rect_at(here).top() / self.view.height()
            self._show_text()
            self.view.open_again(opened)
            self.view.put_caret(min(caret, source.chars))
            self.view.scroll_to(here, share)
        else:
            self.standing.follow(change)
        if change.touches("source"):
            if source.status is Status.UNREAD and self._source.status is not Status.UNREAD:
                self._progress.forget()
            self._source = source
            self._show_header()

    def _on_captured(self, quote: Quote) -> None:
        """Go on where the quote ends: what comes next is in the light, so that Space and . lead onwards."""
        self.view.put_caret(quote.span.end)
        following = self.walk.reading.sentence_at(quote.span.end)
        at_end = following is None or following.end <= quote.span.end
        self.walk.set_spotlight(None if at_end else following)
        self.standing.light([quote.id])
        if following:
            self.view.reveal(following)
        self.take_focus()

    def _on_place_clicked(self, position: int) -> None:
        self.boundaries.leave()
        self.standing.click(position)

    def _on_status_wanted(self, status: Status) -> None:
        self.mark(status)
        self.take_focus()
