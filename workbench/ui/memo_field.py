"""The analyst's note on an actor, a claim, a source or the project, where the thing itself is shown.

Saved as one step when it is left. Who began the note stays its author, as with the note on a quote.
"""

from PySide6.QtWidgets import QWidget

from workbench.errors import WorkbenchError
from workbench.language import tr, tr_later
from workbench.model import Change, Memo
from workbench.ui.session import Session, insist
from workbench.ui.widgets.note import NoteField

_CALLED = {
    "actor": (tr_later("Note on this actor"), tr_later("A note on this actor")),
    "claim": (tr_later("Note on this claim"), tr_later("A note on this claim")),
    "source": (tr_later("Note on this source"), tr_later("A note on this source")),
    "project": (tr_later("Note on this project"), tr_later("A note on this project")),
}
"""What the field is called for each thing there can be a note on, and what stands in it while it is empty."""


class MemoField(NoteField):
    LOWEST = 52

    def __init__(self, session: Session, about: str, parent: QWidget | None = None, *, grows: bool = True) -> None:
        name, empty = _CALLED[about]
        super().__init__(tr(name), f"{about}_note", parent, grows=grows)
        self.setPlaceholderText(tr(empty))
        self._project = session.project
        self._about = about
        self._about_id: int | None = None
        self._shown = ""
        self.setReadOnly(self._project.read_only)
        self.left.connect(self.finish)
        session.changed.connect(self._on_changed)

    def show_about(self, about_id: int | None) -> None:
        """The note on the thing with this id (the project has none); what was being written is saved first."""
        if about_id != self._about_id:
            self.finish()
        self._about_id = about_id
        self._show()

    def finish(self) -> None:
        """Saves the note as far as it is written."""
        if not self.document().isModified():
            return
        self.document().setModified(False)
        text = self.toPlainText().strip()
        if text != self._shown:
            author = next((memo.author for memo in self._memos()), "")
            try:
                insist(lambda: self._project.memos.write(self._about, self._about_id, text, author))
            except WorkbenchError:
                self.document().setModified(True)  # it is still to be saved
                raise

    def _show(self) -> None:
        stored = next((memo.text for memo in self._memos()), "")
        if self.document().isModified() and self.hasFocus() and stored == self._shown:
            return
        self._shown = stored
        if self.toPlainText() != stored:
            self.setPlainText(stored)
        self.document().setModified(False)

    def _memos(self) -> list[Memo]:
        known = self._about == "project" or self._about_id is not None
        return self._project.memos.of(self._about, self._about_id) if known else []

    def _on_changed(self, change: Change) -> None:
        if change.touches("memo", self._about):
            self._show()
