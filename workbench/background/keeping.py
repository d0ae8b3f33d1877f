"""What was read becomes sources, a slice at a time and one Undo entry in all.

The rules: every slice joins the step of the one before, so that one Undo takes all of it back (where somebody
edited in between, what came after is an entry of its own); what is refused is named with its reason and leaves the
rest alone; a text that is known by its address, its file or its headline becomes a version of that source.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.errors import DuplicateSource, ProjectError, WorkbenchError
from workbench.language import tr, tr_n
from workbench.model import Draft, Rejected
from workbench.project import Project
from workbench.store.versions import Outcome


@dataclass(slots=True)
class Came:
    """What an import came to: ids of new sources, what became of known ones, and what did not come in."""

    added: list[int] = field(default_factory=list)
    updated: list[Outcome] = field(default_factory=list)
    skipped: list[Rejected] = field(default_factory=list)

    def add(self, more: "Came") -> None:
        self.added += more.added
        self.updated += more.updated
        self.skipped += more.skipped

    @property
    def empty(self) -> bool:
        return not (self.added or self.updated or self.skipped)

    def summary(self) -> str:
        """``9,800 sources imported, 1 updated, 3 quotes to review, 12 skipped``."""
        count = len(self.added)
        parts = []
        if count or not self.updated:
            parts.append(tr_n("{n} source imported|{n} sources imported", count))
        if self.updated:
            parts.append(tr_n("{n} updated|{n} updated", len(self.updated)))
            quotes = sum(len(outcome.open) for outcome in self.updated)
            if quotes:
                parts.append(tr_n("{n} quote to review|{n} quotes to review", quotes))
        if self.skipped:
            parts.append(tr_n("{n} skipped|{n} skipped", len(self.skipped)))
        return ", ".join(parts)


class Keeper:
    """``step`` and ``earlier`` go on with a step that was begun before and has so many sources."""

    def __init__(self, project: Project, step: int | None = None, earlier: int = 0) -> None:
        self._project = project
        self._before = -earlier  # what was added before this step began; less than none where it began before us
        self._new: set[int] = set()
        self.step = step
        self.all = Came()

    @property
    def in_step(self) -> int:
        """How many sources the present step has."""
        return len(self.all.added) - self._before

    def keep(self, items: Iterable[Draft | Rejected]) -> Came:
        """Write these at once, as part of the step. Raises ``ProjectError`` where the file cannot be written; then
        none of them is kept."""
        items = list(items)
        came = Came(skipped=[item for item in items if isinstance(item, Rejected)])
        drafts = [item for item in items if isinstance(item, Draft)]
        if drafts:
            with self._project.step(self._label(len(drafts)), continues=self.step) as step:
                for draft in drafts:
                    self._keep(draft, came)
            self._joined(step, came)
        self.all.add(came)
        return came

    def label_step(self) -> None:
        """The Undo entry says how many sources there are now."""
        if self.step is not None and (self.all.added or self.all.updated):
            with self._project.step(self._label(0), continues=self.step):
                pass

    def _keep(self, draft: Draft, came: Came) -> None:
        try:
            kept = self._project.versions.bring_in(draft, besides=self._new)
        except DuplicateSource as error:
            came.skipped.append(Rejected(draft.path or draft.filename, str(error), error.of, facts=_stated(draft)))
        except ProjectError:
            raise
        except WorkbenchError as error:
            came.skipped.append(Rejected(draft.path or draft.filename, str(error)))
        else:
            if isinstance(kept, Outcome):
                came.updated.append(kept)
            else:
                came.added.append(kept.id)
                self._new.add(kept.id)

    def _joined(self, step: int, came: Came) -> None:
        if not (came.added or came.updated):
            return  # a step that changed nothing is none
        if self.step is not None and step != self.step:
            self._before = len(self.all.added)
        self.step = step

    def _label(self, more: int) -> str:
        count = self.in_step + more
        if count == 1 and len(self.all.added) == 1 and not more:
            return tr("Import “{title}”", title=self._project.sources.get(self.all.added[-1]).title)
        if not self.all.added and len(self.all.updated) == 1:
            return tr("Update “{title}”", title=self._project.sources.get(self.all.updated[0].source_id).title)
        return tr_n("Import a source|Import {n} sources", max(1, count))


def _stated(draft: Draft) -> tuple[tuple[str, str], ...]:
    """What a file says of its text in so many words, such as a list of references that names it."""
    stated = [name for name, origin in draft.origins.items() if origin == "file"]
    return tuple((name, value) for name in stated if (value := getattr(draft, name)))
