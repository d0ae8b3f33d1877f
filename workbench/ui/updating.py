"""What the commands on versions do: between the library, the reader and the folder of updates, which do not know each
other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.language import tr
from workbench.model import Span

if TYPE_CHECKING:
    from workbench.store.versions import Outcome
    from workbench.ui.main_window import MainWindow


class Updating:
    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._project = window.session.project

    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "source.update": self.update_from_file,
            "source.correct": self.correct,
            "source.compare": self.compare,
            "source.table": self.edit_many,
            "quote.review": lambda: self._window.review.review_source(),
            "view.updates": self.show_updates,
        }

    def update_from_file(self) -> None:
        """Make a file the newest version of the source that is open."""
        source_id = self._source()
        if source_id is None:
            return
        from workbench.ui import files

        path = files.open_file(self._window, files.SOURCES, tr("Update from File"))
        if path is not None:
            self._window.incoming.update_from(source_id, path)

    def correct(self) -> None:
        """Correct the paragraph with the selection or the caret."""
        from workbench.ui.updates.correct import CorrectDialog

        source_id = self._source()
        if source_id is None:
            return
        at = self._window.reader.view.position
        blocks = self._project.sources.blocks(source_id)
        block = next((block for block in blocks if block.start <= at <= block.end and not block.hidden), None)
        span = block.span if block else Span(0, self._project.sources.get(source_id).chars)
        dialog = CorrectDialog(self._session, source_id, span, self._window)
        dialog.corrected.connect(self._on_corrected)
        dialog.open()

    def compare(self) -> None:
        from workbench.ui.updates.compare import CompareDialog

        source_id = self._source()
        if source_id is None:
            return
        if len(self._project.sources.versions(source_id)) < 2:
            self._session.notify(tr("There is only one version of this source: it was imported once."), kind="warn")
            return
        CompareDialog(self._session, source_id, self._window).show()

    def edit_many(self) -> None:
        """The chosen sources where there are several, else all that are listed."""
        from workbench.ui.library.table import DetailsTable

        DetailsTable(self._session, self._window.library.ids_to_edit(), self._window).show()

    def show_updates(self) -> None:
        panel = self._window.updates
        self._window.show_dock("updates")
        panel.setFocus()

    def _on_corrected(self, outcome: "Outcome") -> None:
        self._window.incoming.tell_update(outcome)

    def _source(self) -> int | None:
        source_id = self._window.reader.source_id
        if source_id is None:
            self._session.notify(tr("Open a source first."), kind="warn")
        elif self._project.read_only:
            self._session.notify(tr("This project is open for reading only."), kind="warn")
            return None
        return source_id
