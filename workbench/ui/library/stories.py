"""Which sources of the list tell one story, worked out in the background whenever texts came or went.

It only tells: nothing is hidden, moved or removed by it. While an import runs it waits, because it would have to
begin again with every source."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.background import comparing
from workbench.language import tr
from workbench.model import Change, Kin, Near, Source, per_cent
from workbench.ui.session import Session
from workbench.ui.widgets.paged import Group

PAUSE = 2000
"""Milliseconds of quiet before the texts are compared."""


class Stories(QObject):
    """``kin`` is what is known of each source that shares its story with others."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told: list[tuple[Kin, ...]] = []
        self.kin: dict[int, Kin] = {}
        self._sizes: dict[int, int] = {}
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._compare)
        self._later.start()
        session.changed.connect(self._on_changed)

    def size(self, source_id: int) -> int:
        """How many sources tell the story of this one; 0 where it is the only one."""
        kin = self.kin.get(source_id)
        return self._sizes[kin.first] if kin else 0

    def groups(self, ids: Sequence[int], sources: Sequence[Source]) -> list[Group]:
        """Those of ``ids`` that share a story, under the name of it; ``sources`` are the first ones."""
        wanted = set(ids)
        first = {source.id: source for source in sources}
        groups: list[Group] = []
        for story in self._told:
            members = [each.source_id for each in story if each.source_id in wanted]
            if members:
                groups.append((_name(story, first.get(story[0].first)), members))
        return groups

    def firsts(self) -> list[int]:
        return [story[0].first for story in self._told]

    def _compare(self) -> None:
        if self._session.jobs.closed:
            return  # and so is the project
        if any(job.label for job in self._session.jobs.running):
            self._later.start()
            return
        found: list[list[tuple[Kin, ...]]] = []

        def step(told: list[tuple[Kin, ...]] | None) -> None:
            if told is not None:
                found.append(told)

        project = self._session.project
        self._session.jobs.start(
            comparing.stories(project.path, project.counts().sources),
            key="stories",
            stepped=step,
            done=lambda _result: self._take(found[-1] if found else []),
            failed=lambda _error: self._take([]),
        )

    def _take(self, told: list[tuple[Kin, ...]]) -> None:
        if told != self._told:
            self._told = told
            self.kin = {each.source_id: each for story in told for each in story}
            self._sizes = {story[0].first: len(story) for story in told}
            self.changed.emit()

    def _on_changed(self, change: Change) -> None:
        if change.touches("version", "block"):
            self._later.start()


def share(near: Near) -> str:
    """What is said of a source beside the one that was asked about."""
    return tr("contains {share} of it", share=per_cent(near.holds))


def _name(story: Sequence[Kin], first: Source | None) -> str:
    wire = next((each.wire for each in story if each.wire), None)
    if wire:
        return tr("Wire copy · {agency}", agency=wire)
    return tr("First in {outlet}", outlet=first.outlet) if first and first.outlet else tr("One story")
