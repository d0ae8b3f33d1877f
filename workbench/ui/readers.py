"""One source, or two side by side: where the text stands in the window.

Both readers are whole; commands go to the one that had the keys last, which wears a line of the accent colour while
there are two. The second is made when it is first wanted.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.model import Location, Span
from workbench.ui.reader.panel import ReaderPanel
from workbench.ui.session import Session
from workbench.ui.settings import Desk, Place, keep_desk
from workbench.ui.shortcuts import ReaderKeys
from workbench.ui.widgets.keys import Menu

_MENU = (
    ("edit.copy", "quote.capture", "quote.join"),
    ("quote.ends", "quote.split", "quote.merge", "quote.remove"),
    ("source.fold",),
)
"""The commands of the text that a right click offers, in groups."""
KEEP_AFTER = 400
"""Milliseconds after which a place, and what was said there and not kept yet, outlives a crash."""


class Readers(QSplitter):
    quote_activated = Signal(list)
    active_changed = Signal()
    """Another reader has the keys now."""
    passage_chosen = Signal(object)
    """A ``Span``, see ``lend_selection``."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("readers")
        self.setAccessibleName(tr("Texts"))
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._session = session
        self._panes: list[_Pane] = []
        self._at = 0
        self._actions: Mapping[str, QAction] = {}
        self._keep_later = QTimer(self)
        self._keep_later.setSingleShot(True)
        self._keep_later.setInterval(KEEP_AFTER)
        self._keep_later.timeout.connect(self.keep_desk)
        self._add()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    @property
    def active(self) -> ReaderPanel:
        return self._panes[self._at].reader

    @property
    def other(self) -> ReaderPanel | None:
        """The reader that has not got the keys, while there are two."""
        return self._panes[1 - self._at].reader if self.is_split() else None

    @property
    def panels(self) -> list[ReaderPanel]:
        """Those that are seen, from the left."""
        return [pane.reader for pane in self._panes[: 2 if self.is_split() else 1]]

    def is_split(self) -> bool:
        return len(self._panes) > 1 and not self._panes[1].isHidden()

    def split(self, wanted: bool) -> None:
        """Show two texts, the second beginning where the first is, or one."""
        if wanted == self.is_split():
            return
        if wanted:
            if len(self._panes) < 2:
                self._add()
            self._panes[1].show()
            if self._panes[1].reader.source_id is None:
                self._panes[1].reader.show_source(self._panes[0].reader.source_id)
            self.setSizes([self.width() // 2, self.width() - self.width() // 2])
        else:
            self._panes[1].reader.show_source(None)
            self._panes[1].hide()
        self._make_active(1 if wanted else 0)

    def desk(self) -> Desk:
        """Where each text stands, to be taken up again: at the light or the caret, or where it was scrolled to."""
        places = []
        for panel in self.panels:
            if panel.source_id is not None:
                here = panel.walk.spotlight or Span(panel.view.position, panel.view.position)
                folded = any(fold.start <= here.start < fold.end for fold in panel.view.folded)
                if folded or not panel.view.sees(here.start):  # to come back to what is folded would open it
                    here = Span(panel.view.read_position(), panel.view.read_position())
                places.append(Place(panel.source_id, here.start, here.end, panel.capturing.unsent()))
        return Desk(tuple(places), self._at, tuple(self.sizes()))

    def keep_desk(self) -> None:
        """Remember where one is and what was not kept yet, in case the program ends here."""
        self._keep_later.stop()
        keep_desk(self._session.project.id, self.desk())

    def take_up(self, desk: Desk) -> Location | None:
        """Stand as one stood, as far as the sources are still there; the place of the text that had the keys."""
        found = self._session.project.sources.many({place.source_id for place in desk.places})
        there = {source.id: source for source in found}
        places = [place for place in desk.places if place.source_id in there]
        if not places:
            return None
        self.split(len(places) > 1)
        for panel, place in zip(self.panels, places, strict=True):
            chars = there[place.source_id].chars
            span = Span(min(place.start, chars), min(place.end, chars))
            panel.show_location(Location(place.source_id, span))
        if self.is_split() and len(desk.sizes) == 2:
            self.setSizes(list(desk.sizes))
        self._make_active(min(desk.active, len(places) - 1))
        for panel, place in zip(self.panels, places, strict=True):
            if place.capture:  # later: whoever goes to a place lets go of the selection
                QTimer.singleShot(0, panel, lambda panel=panel, kept=place.capture: self._go_on(panel, kept))
        last = places[self._at]
        return Location(last.source_id, Span(last.start, last.end))

    def listen(self, actions: Mapping[str, QAction]) -> None:
        """Let keys the user has given to commands of the text be heard there."""
        self._actions = actions
        for pane in self._panes:
            ReaderKeys(pane.reader, actions)

    def lend_selection(self, lent: bool) -> None:
        """Hand the next selection in any of the texts to whoever asked for it, see ``Capturing.lend``."""
        for pane in self._panes:
            pane.reader.capturing.lend(lent)
        if lent:
            self.active.take_focus()

    def leave(self) -> None:
        """See ``ReaderPanel.leave``."""
        self.keep_desk()
        for pane in self._panes:
            pane.reader.leave()
        self._keep_later.blockSignals(True)  # what closes now is not let go of, and the project is about to be closed

    def take_focus(self, place: int) -> None:
        self._make_active(place)
        self.active.take_focus()

    def __getattr__(self, verb: str) -> Any:
        """Any verb of a reader, done by the one that has the keys when it is called."""
        if verb.startswith("_") or not callable(getattr(ReaderPanel, verb, None)):
            raise AttributeError(verb)
        return lambda *given: getattr(self.active, verb)(*given)

    def _add(self) -> None:
        pane = _Pane(ReaderPanel(self._session))
        pane.reader.quote_activated.connect(self.quote_activated)
        pane.reader.capturing.passage_chosen.connect(self.passage_chosen)
        for moved in (pane.reader.capturing.moved, pane.reader.view.looked_on, pane.reader.view.scrolled):
            moved.connect(self._keep_later.start)
        pane.reader.view.menu_wanted.connect(self._show_menu)
        if self._actions:
            ReaderKeys(pane.reader, self._actions)
        self._panes.append(pane)
        self.addWidget(pane)

    def _go_on(self, panel: ReaderPanel, kept: Mapping[str, object]) -> None:
        panel.capturing.take_up(kept, typing=panel is self.active)

    def _show_menu(self, place: QPoint) -> None:
        """What can be done where the mouse is, with the keys for it."""
        menu = Menu(self)
        menu.setObjectName("reader_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for names in _MENU:
            menu.addActions([self._actions[name] for name in names])
            menu.addSeparator()
        menu.popup(place)

    def _make_active(self, place: int) -> None:
        changed, self._at = place != self._at, place
        for number, pane in enumerate(self._panes):
            pane.mark(self.is_split() and number == place, room=self.is_split())
        if changed:
            self.active_changed.emit()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.is_split():
            return
        for number, pane in enumerate(self._panes):
            if pane.isAncestorOf(new) and number != self._at:
                self._make_active(number)


class _Pane(QWidget):
    LINE = 2

    def __init__(self, reader: ReaderPanel) -> None:
        super().__init__()
        self.reader = reader
        self._active = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(reader)

    def mark(self, active: bool, *, room: bool) -> None:
        """``room`` is left for the line beside a text that wears it, so that both stand at one height."""
        self._active = active
        self._column.setContentsMargins(0, self.LINE if room else 0, 0, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._active:
            QPainter(self).fillRect(0, 0, self.width(), self.LINE, self.palette().accent())
