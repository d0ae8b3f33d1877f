"""Back and forward through the places a reader has been, as a browser does it."""

from workbench.model import Location


class Navigation:
    """A list of places and where we are in it. Visiting a new place drops what was ahead."""

    def __init__(self, limit: int = 200) -> None:
        self._places: list[Location] = []
        self._at = -1
        self._limit = limit

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    @property
    def sources(self) -> set[int]:
        """The ids of all that are led to; some may be gone by now."""
        return {place.source_id for place in self._places}

    def visit(self, place: Location) -> None:
        if self._places and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-self._limit :]
        self._at = len(self._places) - 1

    def back(self) -> Location | None:
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Location | None:
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._places[self._at]

    def forget(self, source_id: int) -> None:
        """Drop the places in a source that is gone."""
        before = [place.source_id != source_id for place in self._places[: self._at + 1]]
        self._places = [place for place in self._places if place.source_id != source_id]
        self._at = min(sum(before) - 1, len(self._places) - 1)
