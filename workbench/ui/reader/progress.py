"""How far a text has been read: it only grows with what is seen, and is stored when the eye rests."""

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.ui.reader.walk import Walk
from workbench.ui.session import Session

_PAUSE = 400


class Progress(QObject):
    grown = Signal()

    def __init__(self, session: Session, walk: Walk) -> None:
        super().__init__(walk)
        self._project, self._walk = session.project, walk
        self._source_id: int | None = None
        self._told = 0
        self.seen = 0
        """The furthest position seen, in code points."""
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.tell)

    def begin(self, source_id: int | None, seen: int = 0) -> None:
        """Count in another text; what is known of the last one is stored first."""
        self.tell()
        self._source_id, self.seen, self._told = source_id, seen, seen

    def forget(self) -> None:
        """Nothing of this text has been seen, and nothing more is stored of it."""
        self._later.stop()
        self.seen = self._told = 0

    def drop(self) -> None:
        """The text is gone, with all that was seen of it."""
        self.forget()
        self._source_id = None

    def saw(self, position: int) -> None:
        """What has been seen counts from the second sentence on."""
        if self._source_id is None or position <= self.seen:
            return
        reading = self._walk.reading
        first = reading.sentence_at(0)
        second = reading.next_sentence(first) if first else None
        if second is None or position >= second.end:
            self.seen = position
            self.grown.emit()
            self._later.start()

    def tell(self) -> None:
        """Store it now."""
        self._later.stop()
        if self._source_id is not None and self.seen > self._told and not self._project.read_only:
            self._told = self.seen
            self._project.sources.set_progress(self._source_id, self.seen)

    def stop(self) -> None:
        """A timer must not find the project closed."""
        self._later.stop()
