"""The project: one façade over the file, its nouns, its history and its search.

It grows no verbs of its own (``project.quotes.add(…)``, never ``project.add_quote(…)``), but for ``report``,
which gathers from every noun. What the first window does not need is imported when it is asked for.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack, suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from workbench.errors import DamagedProject
from workbench.language import tr
from workbench.model import Change, Quote
from workbench.store.counts import Counts, count
from workbench.store.history import Entry, History
from workbench.store.lock import Lock
from workbench.store.memos import Memos
from workbench.store.quotes import Quotes
from workbench.store.schema import ProjectDatabase, close_database, open_database
from workbench.store.sources import Sources

if TYPE_CHECKING:
    from workbench.report import Choices, Later, Material, Report
    from workbench.search import Search
    from workbench.store.codebook import Codebook
    from workbench.store.corpus import Corpus
    from workbench.store.places import Places
    from workbench.store.references import References
    from workbench.store.refuge import Refuge, Trouble
    from workbench.store.reports import Reports
    from workbench.store.searches import Searches
    from workbench.store.versions import Versions

__all__ = ["Counts", "Entry", "Project"]

LARGE = 1_000
"""Rows of a step; so many are undone in less than a tenth of a second."""


class Project:
    """Open with ``Project.open`` or ``Project.create``; close it, or use it in a ``with``. All but ``corpus`` and
    ``search`` belongs to the thread that opened it."""

    def __init__(self, db: ProjectDatabase, lock: Lock | None = None) -> None:
        self._db = db
        self._lock = lock
        self._closed = False
        self._history = History(db)
        self.read_only = db.read_only
        self.sources = Sources(db, self._history)
        self.memos = Memos(db, self._history)
        self.quotes = Quotes(db, self._history, self.sources, self.memos)
        facts = dict(db.execute("select key, value from meta").fetchall())
        self.id: str = facts["id"]
        self.title: str = facts.get("title") or self.path.stem

    @classmethod
    def create(cls, path: Path, *, title: str | None = None) -> Self:
        """A new, empty project. Raises ``ProjectError`` where a file is already, or none can be made."""
        lock = Lock.take(path)
        with ExitStack() as failed:
            failed.callback(lock.release)
            db = open_database(path, create=True)
            failed.callback(_take_away, path)
            failed.callback(db.close)
            if title and title.strip():
                db.execute("insert into meta (key, value) values ('title', ?)", [title.strip()])
            project = cls(db, lock)
            failed.pop_all()
        return project

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Raises ``ProjectError``, whose sentence says why the file cannot be opened: ``ProjectInUse`` where
        somebody else has it for writing."""
        with ExitStack() as failed:
            lock = None
            if not read_only:
                lock = Lock.take(path)
                failed.callback(lock.release)
            db = open_database(path, read_only=read_only)
            failed.callback(db.close)
            project = cls(db, lock)
            failed.pop_all()
        return project

    @classmethod
    def open_kept(cls, trouble: "Trouble") -> Self:
        """The copy in which a project went on the last time, because its own file could not be written, and which
        never came into it (``store.refuge.left_for``). Raises as ``open``."""
        assert trouble.copy is not None
        project = cls.open(trouble.copy)
        if project.title == trouble.copy.stem:
            project.title = trouble.home.stem
        project.refuge.take_up(trouble)
        return project

    def close(self) -> None:
        """Afterwards the project is one file. Closing twice does nothing."""
        if self._closed:
            return
        self._closed = True
        if "search" in self.__dict__:
            self.search.close()
        if "corpus" in self.__dict__:
            self.corpus.close()
        if "refuge" in self.__dict__:
            self.refuge.finish()
        close_database(self._db, guest=self._lock is not None and self._lock.guest)
        if "refuge" in self.__dict__:
            self.refuge.close()
        if self._lock is not None:
            self._lock.release()

    @property
    def home(self) -> Path:
        """Its own file, wherever it is read and written just now."""
        return self.refuge.home if "refuge" in self.__dict__ else self._db.path

    @property
    def path(self) -> Path:
        """Where it is read and written: its own file, or a copy while that cannot be, see ``refuge``."""
        return self._db.path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def refuge(self) -> "Refuge":
        from workbench.store.refuge import Refuge

        return Refuge(self._db, self.id, self._follow)

    @cached_property
    def codebook(self) -> "Codebook":
        from workbench.store.codebook import Codebook

        return Codebook(self._db, self._history)

    @cached_property
    def versions(self) -> "Versions":
        from workbench.store.versions import Versions

        return Versions(self._db, self._history, self.sources, self.quotes)

    @cached_property
    def places(self) -> "Places":
        from workbench.store.places import Places

        return Places(self._db, self.sources, lambda: self.versions)

    @cached_property
    def references(self) -> "References":
        from workbench.store.references import References

        return References(self._db, self._history, self.sources)

    @cached_property
    def searches(self) -> "Searches":
        from workbench.store.searches import Searches

        return Searches(self._db, self._history)

    @cached_property
    def reports(self) -> "Reports":
        from workbench.store.reports import Reports

        return Reports(self._db, self._history)

    @cached_property
    def corpus(self) -> "Corpus":
        from workbench.store.corpus import Corpus

        return Corpus(self._db.path)

    @cached_property
    def search(self) -> "Search":
        """Opened when it is first asked for; the index lives in the user's cache folder and may be deleted."""
        import platformdirs

        from workbench.search import Search

        return Search(platformdirs.user_cache_path("source-workbench") / "index" / self.id, self.corpus)

    def _follow(self) -> None:
        """The database is another file now."""
        self._history.renew()
        if "corpus" in self.__dict__:
            self.corpus.move(self._db.path)

    def step(self, label: str, continues: int | None = None) -> AbstractContextManager[int]:
        """See ``History.step``: one transaction, one Undo entry, one ``Change``; nested steps join. An empty label
        takes that of the first step inside. Yields the step's id, for ``continues``."""
        return self._history.step(label, continues=continues)

    def undo(self) -> Change | None:
        return self._history.undo()

    def redo(self) -> Change | None:
        return self._history.redo()

    @property
    def undo_label(self) -> str | None:
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        return self._history.redo_label

    def history(self) -> list[Entry]:
        """The steps that can be undone, oldest first, then those that can be redone."""
        return self._history.entries()

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call ``listener`` after every do, undo and redo; returns how to stop that."""
        return self._history.on_change(listener)

    def is_large(self, moves: int) -> bool:
        """Whether so many undos (less than 0) or redos are more than a window should wait for: see
        ``background.undoing``."""
        return self._history.size(moves) > LARGE

    @property
    def held(self) -> str | None:
        """Why nothing can be written just now."""
        return self._history.held

    def hold(self, reason: str | None) -> None:
        """Refuse to write, with this sentence, until it is held no more (``None``)."""
        self._history.held = reason

    def wait_for_others(self, seconds: float) -> None:
        """How long another writer may take before a step fails."""
        self._db.patience = seconds

    def warm_up(self) -> None:
        """Import what the first edit needs, at a moment when nobody waits for it."""
        if not self.read_only:
            self._db["quote"]

    def counts(self) -> Counts:
        return count(self._db)

    def report(self, choices: "Choices") -> "Report":
        """What the report says, laid out by ``report.build`` from everything in the project."""
        from workbench.report import build

        return build(choices, self.material())

    def material(self, quote_ids: Sequence[int] | None = None) -> "Material":
        """Everything a report may speak of, as it is now; with ``quote_ids`` of these quotes alone."""
        from workbench.report import Material

        quotes = self.quotes.many(self.quotes.ids() if quote_ids is None else quote_ids)
        cited = self.sources.ids() if quote_ids is None else {quote.source_id for quote in quotes}
        versions = {quote.version_id for quote in quotes}
        sources = tuple(self.sources.many(cited))
        if not {quote.source_id for quote in quotes} <= {source.id for source in sources}:
            raise DamagedProject(tr("“{name}” is damaged: parts of it are missing.", name=self.path.name), self.path)
        return Material(
            project_title=self.title,
            project_id=self.id,
            today=date.today().isoformat(),
            sources=sources,
            versions={version: self.sources.version(version) for version in versions},
            texts={version: self.sources.text_of_version(version) for version in versions},
            quotes=tuple(quotes),
            actors=tuple(self.codebook.actors()),
            claims=tuple(self.codebook.claims()),
            memos=tuple(self.memos.all()),
            blocks={version: self.sources.blocks_of_version(version) for version in versions},
            later=self._later(quotes),
        )

    def _later(self, quotes: Sequence[Quote]) -> "dict[int, Later]":
        """Of the quotes whose source has a newer version than theirs: where they stand in that."""
        from workbench.report import Later

        sources = {source.id: source for source in self.sources.many({quote.source_id for quote in quotes})}
        earlier = [quote for quote in quotes if sources[quote.source_id].version_id != quote.version_id]
        found = {}
        for quote_id, there in (self.versions.projections(quote.id for quote in earlier) if earlier else {}).items():
            text = self.sources.text_of_version(there.version_id)
            now = " […] ".join(span.of(text) for span in there.spans)
            found[quote_id] = Later(self.sources.version(there.version_id), there, now)
        return found


def _take_away(path: Path) -> None:
    with suppress(OSError):  # the disk that could not be written
        path.unlink()
