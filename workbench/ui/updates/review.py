"""The review bar: one quote of a changed source at a time, as it was quoted and as it stands now, and four keys.

A accepts the place, R selects another in the text, K keeps the quote on the version it was taken from, O says that
it is there no more. The words quoted are never changed by any of them; each is one step and can be undone.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.errors import Refused
from workbench.language import is_right_to_left, number, tr
from workbench.model import Anchor, Change, Location, Projection, Quote, Span
from workbench.ui import icons
from workbench.ui.session import Session
from workbench.ui.theme import reading_font, ui_font
from workbench.ui.updates.wording import heading
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.differences import as_html, faint, word_differences
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.labels import ElidedLabel, Hairline
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import margins

CONTEXT = 60
LINES = 5


class ReviewBar(QWidget):
    """``place_wanted`` carries a ``Location`` to show; ``passage_wanted`` says whether the reader's next selection
    is meant for this bar."""

    place_wanted = Signal(object)
    passage_wanted = Signal(bool)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._project = session, session.project
        self._queue: list[int] = []
        self._quote: Quote | None = None
        self._there: Projection | None = None
        self._selecting = False
        self.setObjectName("review_bar")
        self.setAccessibleName(tr("Review of changed quotes"))
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._draw)
        self.hide()

    def review_source(self, source_id: int | None = None) -> None:
        """Begin with the quotes of a source somebody has to look at, or with those of all; say so where there are
        none."""
        self._queue = self._project.versions.open_questions(source_id)
        self._queue += [quote for quote in self._project.versions.orphans(source_id) if not self._decided(quote)]
        if self._queue:
            self.show_quote(self._queue[0])
        else:
            self._session.notify(tr("No quote needs a review."))

    def show_quote(self, quote_id: int) -> None:
        """Show one quote whose source has a newer version than the one it was taken from."""
        self._leave_selecting()
        there = self._project.versions.projection(quote_id)
        if there is None:
            self.close_bar()
            return
        if quote_id not in self._queue:
            self._queue = [quote_id]
        self._quote, self._there = self._project.quotes.get(quote_id), there
        self._draw()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        span = Span(there.spans[0].start, there.spans[-1].end) if there.spans else None
        self.place_wanted.emit(Location(self._quote.source_id, span))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_passage(self, span: Span) -> None:
        """What was selected in the reader after R."""
        if self._quote is not None and self._selecting:
            self._leave_selecting()
            self._do(lambda quote_id: self._project.versions.reselect(quote_id, [span]))

    def close_bar(self) -> None:
        self._leave_selecting()
        self._quote = self._there = None
        self._queue = []
        self.hide()
        self.closed.emit()

    def accept(self) -> None:
        if self._accept.isEnabled():
            self._do(self._project.versions.accept)

    def reselect(self) -> None:
        self._selecting = True
        self._hint.setText(tr("Select the passage in the text and press Enter there. Esc leaves it as it is."))
        self.passage_wanted.emit(True)

    def keep(self) -> None:
        self._do(self._project.versions.keep)

    def orphan(self) -> None:
        self._do(self._project.versions.orphan)

    def step(self, by: int) -> None:
        if self._quote is not None and len(self._queue) > 1:
            at = self._queue.index(self._quote.id)
            self.show_quote(self._queue[(at + by) % len(self._queue)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_A: self.accept, Qt.Key.Key_R: self.reselect, Qt.Key.Key_K: self.keep,
            Qt.Key.Key_O: self.orphan, Qt.Key.Key_Escape: self.close_bar,
            Qt.Key.Key_Right: lambda: self.step(-1 if is_right_to_left() else 1),
            Qt.Key.Key_Left: lambda: self.step(1 if is_right_to_left() else -1),
        }  # fmt: skip
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        do = keys.get(Qt.Key(event.key())) if plain else None
        if do is None:
            super().keyPressEvent(event)
        else:
            do()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._quote is not None:
            self._draw()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        inside = QVBoxLayout()
        inside.setContentsMargins(margins(24, 8, 12, 12))
        inside.setSpacing(8)
        inside.addLayout(self._head())
        inside.addLayout(self._sides())
        inside.addLayout(self._foot())
        inside.addWidget(self._hint)
        column.addLayout(inside)

    def _head(self) -> QHBoxLayout:
        self._picture = QLabel()
        self._number = named(QLabel(), "review_number")
        self._number.setFont(ui_font(0, bold=True))
        self._state = named(ElidedLabel(), "review_state")
        self._count = QLabel()
        self._count.setFont(ui_font(-1))
        self._count.setProperty("faint", True)
        sides = (("chevron-left", "←"), ("chevron-right", "→"))
        (backwards, key), (onwards, other_key) = reversed(sides) if is_right_to_left() else sides
        back = IconButton(backwards, f"{tr('Previous quote')}   {key}", "review_previous")
        back.clicked.connect(lambda: self.step(-1))
        on = IconButton(onwards, f"{tr('Next quote')}   {other_key}", "review_next")
        on.clicked.connect(lambda: self.step(1))
        close = IconButton("x", f"{tr('Close the review')}   Esc", "review_close")
        close.clicked.connect(self.close_bar)
        self._steps = (back, on)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._number)
        row.addWidget(self._state, 1)
        row.addWidget(self._count)
        for button in (back, on, close):
            row.addWidget(button)
        return row

    def _sides(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        self._captions, self._texts = [QLabel(), QLabel()], [QLabel(), QLabel()]
        names = (("review_old", tr("As quoted")), ("review_new", tr("As it stands now")))
        for place, (caption, text, (name, said)) in enumerate(zip(self._captions, self._texts, names, strict=True)):
            caption.setFont(ui_font(-1))
            caption.setProperty("soft", True)
            named(text, name, said)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.RichText)
            text.setFont(reading_font(16))
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            text.setContentsMargins(margins(0, 0, 12, 0))
            room = QScrollArea()
            room.setWidget(text)
            room.setWidgetResizable(True)
            room.setFrameShape(QScrollArea.Shape.NoFrame)
            room.setFixedHeight(LINES * QFontMetrics(text.font()).lineSpacing() + 4)
            room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            room.viewport().setAutoFillBackground(False)
            text.setAutoFillBackground(False)
            grid.addWidget(caption, 0, place)
            grid.addWidget(room, 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _foot(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        self._accept = self._button("A", tr("Accept"), "review_accept", tr("This is the place"))
        self._accept.clicked.connect(self.accept)
        self._reselect = self._button("R", tr("Re-select"), "review_reselect", tr("Select it in the text"))
        self._reselect.clicked.connect(self.reselect)
        self._keep = self._button(
            "K", tr("Keep", "on its version"), "review_keep", tr("Leave it on the version it was taken from")
        )
        self._keep.clicked.connect(self.keep)
        self._orphan = self._button("O", tr("Orphan"), "review_orphan", tr("It is not in the text any more"))
        self._orphan.clicked.connect(self.orphan)
        self._hint = named(QLabel(wordWrap=True), "review_hint")  # beside the buttons it would push the docks aside
        self._hint.setFont(ui_font(-1))
        self._hint.setProperty("soft", True)
        for button in (self._accept, self._reselect, self._keep, self._orphan):
            row.addWidget(button)
        return row

    @staticmethod
    def _button(key: str, label: str, name: str, tip: str) -> QPushButton:
        button = named(QPushButton(f"{key}  {label}"), name, f"{label}: {tip}")
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _draw(self) -> None:
        if self._quote is None or self._there is None:
            return
        theme, quote, there = self._session.theme, self._quote, self._there
        sources = self._project.sources
        source, taken = sources.get(quote.source_id), sources.version(quote.version_id)
        latest = sources.version(there.version_id)
        self._picture.setPixmap(icons.pixmap("triangle-alert", 16, theme.warning, self.devicePixelRatioF()))
        self._number.setText(quote.label)
        self._state.setText(tr("{what} · “{title}”", what=heading(there), title=source.title))
        at = self._queue.index(quote.id) + 1 if quote.id in self._queue else 1
        self._count.setText(
            tr("{place} of {count}", place=number(at), count=number(len(self._queue))) if len(self._queue) > 1 else ""
        )
        for button in self._steps:
            button.setVisible(len(self._queue) > 1)
        self._captions[0].setText(tr("As quoted · version {number}", number=taken.number))
        self._captions[1].setText(tr("Now · version {number}", number=latest.number))
        self._keep.setText(f"K  {tr('Keep on version {number}', number=taken.number)}")
        self._accept.setEnabled(bool(there.spans))
        self._hint.setText(tr("The words quoted stay as they are, whichever you choose."))
        self._draw_sides(quote, there)

    def _draw_sides(self, quote: Quote, there: Projection) -> None:
        theme = self._session.theme
        old = self._project.sources.text_of_version(quote.version_id)
        new = self._project.sources.text_of_version(there.version_id)
        was, now = word_differences(quote.exact, " […] ".join(span.of(new) for span in there.spans))
        before, after = _around(old, quote.span)
        self._texts[0].setText(faint(before, theme) + as_html(was, theme, gone=True) + faint(after, theme))
        if there.spans:
            before, after = _around(new, Span(there.spans[0].start, there.spans[-1].end))
            self._texts[1].setText(faint(before, theme) + as_html(now, theme, gone=False) + faint(after, theme))
        else:
            self._texts[1].setText(faint(tr("No passage of this version is like it."), theme))

    def _do(self, verb: Callable[[int], None]) -> None:
        """One decision, then the next quote that needs one."""
        if self._quote is None:
            return
        label, rest = self._quote.label, self._rest()
        try:
            verb(self._quote.id)
        except Refused as error:
            self._session.notify(tr("{reason} Nothing was changed.", reason=str(error)), kind="warn")
            return
        if rest:
            self._queue = rest
            self.show_quote(rest[0])
        else:
            self.close_bar()
            told = tr("{quote} is settled; nothing more to review here.", quote=label)
            self._session.notify(told, tr("Undo"), self._session.undo)

    def _rest(self) -> list[int]:
        """The queue after this quote, then what was skipped before it."""
        assert self._quote is not None
        at = self._queue.index(self._quote.id)
        return [*self._queue[at + 1 :], *self._queue[:at]]

    def _decided(self, quote_id: int) -> bool:
        there = self._project.versions.projection(quote_id)
        return there is None or there.decision is not None or there.anchor is Anchor.ATTACHED

    def _leave_selecting(self) -> None:
        if self._selecting:
            self._selecting = False
            self.passage_wanted.emit(False)

    def _on_changed(self, change: Change) -> None:
        if self._quote is None or not change.touches("quote", "projection", "version", "source"):
            return
        found = self._project.quotes.many([self._quote.id])
        there = self._project.versions.projection(self._quote.id) if found else None
        if there is None:
            self.close_bar()
        else:
            self._quote, self._there = found[0], there
            self._draw()


def _around(text: str, span: Span) -> tuple[str, str]:
    """What stands before and after, within its paragraph and in whole words."""
    before = text[max(0, span.start - CONTEXT) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + CONTEXT].partition("\n")[0]
    if len(before) == CONTEXT:
        before = "… " + before.partition(" ")[2]
    if len(after) == CONTEXT:
        after = after.rpartition(" ")[0] + " …"
    return before, after
