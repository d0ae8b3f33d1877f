"""``find`` and ``matches``: index and plain scan put together so that the answer is always right.

What is found is what is in the project now. The index answers for the sources it has in their present state; all
others are read through, so a missing, outdated or damaged index costs time and nothing else. Build and update it
by running ``refresh`` in a job whenever ``stale`` says so; its folder may be deleted at any time.

Threads: every method may be called from any thread. ``find`` calls take turns; ``refresh`` runs beside them, and
what it has committed is seen by the next ``find``. The corpus is asked from the calling thread.
"""

import math
from collections import Counter
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from workbench.language import tr
from workbench.model import Hit, Span
from workbench.search import scan
from workbench.search.analysis import fold, spelling, words
from workbench.search.corpus import BODY, HIDDEN, TITLE, Corpus, Document, Remark, shown
from workbench.search.hits import cut, spans_in
from workbench.search.query import Kind, Node, Or, Part, Query, Words, leaves_of, respelled, without, words_of
from workbench.search.results import Facet, Lost, Progress, Results, Word
from workbench.search.seal import Damaged
from workbench.search.syntax import parse

if TYPE_CHECKING:
    from workbench.search.columns import Array
    from workbench.search.engine import Engine, Found
    from workbench.search.snapshot import Snapshot

SCANNED_WHILE_TYPING = 400
"""Sources read through at most for one key; the others are counted in ``Results.waiting``."""
TELLING_WORDS = 25
"""Words of a source that say what it is about."""
ORDERS = ("relevance", "date", "oldest", "added")


class Search:
    """Full-text search over a corpus; the index lies in ``folder``, which it makes and keeps private."""

    def __init__(self, folder: Path, corpus: Corpus) -> None:
        self._folder = folder
        self._corpus = corpus
        self._turn = RLock()
        self._engine_made: Engine | None = None
        self.trouble: str | None = None
        """Why the index could not be written, as a sentence; ``None`` while all is well."""

    def find(
        self,
        query: str,
        *,
        limit: int = 200,
        order: str = "relevance",
        as_you_type: bool = False,
        hidden: bool = False,
        facets: bool = False,
        within: str | None = None,
    ) -> Results:
        """The sources that match, never an error. ``order`` is ``relevance``, ``date`` (newest first), ``oldest``
        or ``added``; with ``hidden`` the hits are those that match only with what is folded away; ``as_you_type``
        takes the last word as a beginning and looks at a limited number of sources that are not indexed yet;
        ``facets`` counts them as well; ``within`` (``quotes``, ``notes``, ``title``, ``text``) is where words are
        looked for that do not say it themselves."""
        asked = parse(query, as_you_type=as_you_type, within=within)
        if asked.root is None:
            return Results(query, "", 0, 0, None, [], asked.repairs, order=order)
        with self._turn:
            found = self._engine.find(asked.root, SCANNED_WHILE_TYPING if as_you_type else None)
            folded = found.anywhere & ~found.shown
            total, hidden_total = int(found.shown.sum()), int(folded.sum())
            listed = self._listed(asked.root, found, hidden, order, limit)
            reader = self._engine.reader(leaves_of(asked.root), found)
            guess = None if total or hidden_total else self._did_you_mean(asked.root, found)
            counted = self._facets(asked.root, found) if facets else ()
        hits = self._cut(asked.root, reader, listed, hidden)
        return Results(
            query, str(asked), total, hidden_total, guess, hits, asked.repairs, found.waiting, found.behind, order,
            counted,
        )  # fmt: skip

    def facets(self, query: str, *, as_you_type: bool = False, within: str | None = None) -> tuple[Facet, ...]:
        """How the sources that match fall into outlets, months, languages … The values of a field are counted as if
        none of them had been chosen. An empty query counts all sources."""
        asked = parse(query, as_you_type=as_you_type, within=within)
        with self._turn:
            stamps = self._engine.stamps()
        self._engine.facts.read(stamps)  # the first time it takes long, and somebody may be typing
        with self._turn:
            found = self._engine.find(asked.root, SCANNED_WHILE_TYPING if as_you_type else None)
            return self._facets(asked.root, found)

    def more_like(self, source_id: int, *, limit: int = 20) -> Results:
        """Other sources that are about the same, by the words that are frequent in this one and rare in others.
        Raises ``LookupError`` where there is no such source."""
        document = self._corpus.document(source_id)
        with self._turn:
            root = self._telling(document)
            query = str(Query(root))
            if root is None:
                return Results(query, query, 0, 0, None, [])
            found = self._engine.find(root, None)
            found.shown[found.ids == source_id] = False
            listed = self._listed(root, found, False, "relevance", limit)
            reader = self._engine.reader(leaves_of(root), found)
        return Results(query, query, int(found.shown.sum()), 0, None, self._cut(root, reader, listed, False))

    def words(self, beginning: str, *, limit: int = 10) -> list[Word]:
        """Words of the project that begin so, the most frequent first, as some source writes them; none before the
        index is built."""
        term = fold(beginning)
        with self._turn:
            try:
                snapshot = self._engine.view().snapshot
                if snapshot is None or not term:
                    return []
                known = snapshot.frequencies(Part(term, Kind.BEGINNING), most=limit)
                best = sorted(known.items(), key=lambda item: (-item[1], item[0]))[:limit]
                return [Word(self._written(term), often) for term, often in best]
            except Damaged:
                self._engine.index.distrust()
                return []

    def matches(self, source_id: int, query: str, *, as_you_type: bool = False) -> tuple[Span, ...]:
        """Every place in the source's text that the query asks for, those in shown text first."""
        root = parse(query, as_you_type=as_you_type).root
        leaves = leaves_of(root)
        if not leaves:
            return ()
        document = self._corpus.document(source_id)
        reading = scan.Reader(leaves).read(document)
        places = [*spans_in(leaves, BODY, reading), *spans_in(leaves, HIDDEN, reading)]
        with self._turn:
            remarks = self._engine.remarks.places(leaves, source_id)
        for remark, spans in remarks:
            if remark.start is not None:
                places += [Span(span.start + remark.start, span.end + remark.start) for span in spans]
        return tuple(dict.fromkeys(places))

    def stale(self) -> bool:
        """Whether ``refresh`` has something to do. Reads the index when it is new: not for the UI's thread."""
        with self._turn:
            snapshot = self._engine.index.snapshot()
            return snapshot is None or snapshot.stamps != self._engine.stamps()

    def outdated(self) -> int:
        """About how many sources ``refresh`` has to look at. Not for the UI's thread either."""
        with self._turn:
            snapshot = self._engine.index.snapshot()
            return len((snapshot.stamps if snapshot else {}).items() ^ self._engine.stamps().items())

    def refresh(self, batch: int = 50) -> Generator[Progress, None, None]:
        """A job: brings the index up to date, anew where it is missing or cannot be relied on; yields after
        every ``batch`` sources and at the end, then tidies up. Where another process is at it, or the folder
        cannot be written (then ``trouble`` says why), it does nothing and search goes on without."""
        return self._update(batch, anew=False)

    def rebuild(self, batch: int = 50) -> Generator[Progress, None, None]:
        """A job: builds the index from nothing."""
        return self._update(batch, anew=True)

    def close(self) -> None:
        with self._turn:
            self._engine_made = None

    @property
    def _engine(self) -> "Engine":
        # Whoosh and NumPy take a fifth of a second to import: not before somebody searches.
        with self._turn:
            if self._engine_made is None:
                from workbench.search.engine import Engine

                self._engine_made = Engine(self._folder, self._corpus)
            return self._engine_made

    def _update(self, batch: int, *, anew: bool) -> Generator[Progress, None, None]:
        done = total = 0
        index = self._engine.index
        index.snapshot()
        lost = None if anew else index.lost
        for _ in range(2):
            try:
                for done, total in index.update(self._corpus, anew=anew):
                    if done % batch == 0 and done < total:
                        yield Progress(done, total, lost)
                self.trouble = None
                break
            except (FileNotFoundError, Damaged):
                # Somebody removes or changes what is being written: once more, and no more than that.
                lost = Lost.CHANGED
                self.trouble = tr(
                    "The search index was changed from outside while it was being written; "
                    "searching works, but slower."
                )
            except OSError as error:
                self.trouble = tr(
                    "The search index cannot be written ({reason}); searching works, but slower.",
                    reason=error.strerror,
                )
                break
        yield Progress(done, total, None if self.trouble else lost)

    def _cut(self, root: Node, reader: scan.Reader, listed: dict[int, float], folded: bool) -> list[Hit]:
        """What is shown of these sources. It is most of the time a search takes: others may search meanwhile."""
        leaves = leaves_of(root)

        def remarked(source_id: int) -> list[tuple[Remark, list[Span]]]:
            with self._turn:
                return self._engine.remarks.places(leaves, source_id)

        return [
            cut(document, leaves, reader, remarked, folded, listed[document.source_id])
            for document in self._corpus.documents(listed)
        ]

    def _listed(self, root: Node, found: "Found", folded: bool, order: str, limit: int) -> dict[int, float]:
        """The sources to show, in order, and their scores."""
        from workbench.search.evaluation import best, scored

        mask = found.anywhere & ~found.shown if folded else found.shown
        rows = mask.nonzero()[0]
        tallies = [found.tallies[leaf] for leaf in leaves_of(root)]
        counts = [tally.folded if folded else tally.shown for tally in tallies]
        scores = scored(rows, counts, found.long, found.live)
        ids = found.ids[rows]
        if order in ("date", "oldest"):
            dates = self._engine.facts.published(found.ids, found.stamps)[rows]
            # Undated sources come last either way.
            keys = dates if order == "date" else -dates - (dates == 0) * 10**9
        else:
            keys = -ids if order == "added" else scores
        top = best(keys, ids, limit)
        return dict(zip(ids[top].tolist(), scores[top].tolist(), strict=True))

    def _facets(self, root: Node | None, found: "Found") -> tuple[Facet, ...]:
        from workbench.search.facts import FIELDS

        among: dict[Node | None, Array] = {root: found.shown}
        masks = {}
        for field in FIELDS:
            rest = without(root, field)
            if rest not in among:
                among[rest] = self._engine.among(rest, found)
            masks[field] = among[rest]
        return self._engine.facts.facets(found.ids, masks, found.stamps, found.version)

    def _telling(self, document: Document) -> Node | None:
        """The words that tell this source from others, any of them."""
        said: Counter[str] = Counter()
        for text in (document.title, *(span.of(document.text) for span in shown(document))):
            for word in words(text):
                said.update(term for term in spelling(word).terms if len(term) > 2 and not term.isdigit())
        snapshot = self._engine.view().snapshot
        sources = max(len(self._engine.stamps()), 1)
        weights: dict[str, float] = {}
        for term, often in said.most_common(300):
            elsewhere = sum(snapshot.frequencies(Part(term)).values()) if snapshot else 1
            if elsewhere > 1 or snapshot is None:
                weights[term] = (1 + math.log(often)) * math.log(1 + sources / (1 + elsewhere))
        best = sorted(weights, key=lambda term: (-weights[term], term))[:TELLING_WORDS]
        nodes = tuple(Words(((Part(term),),), term) for term in best)
        return Or(nodes) if len(nodes) > 1 else nodes[0] if nodes else None

    def _did_you_mean(self, root: Node, found: "Found") -> str | None:
        """The query with words of the project for those it does not have, where there are any like them."""
        better = root
        try:
            snapshot = self._engine.view().snapshot
            for word in words_of(root) if snapshot else ():
                if snapshot and (instead := self._nearer(snapshot, word)):
                    better = respelled(better, word, instead)
        except Damaged:
            self._engine.index.distrust()
            return None
        return None if better is root else str(Query(better))

    def _nearer(self, snapshot: "Snapshot", word: Words) -> Words | None:
        """The word or phrase with words of the project for those of its words that it does not have."""
        if any(part.kind in (Kind.PATTERN, Kind.LIKE) for part in word.spellings[0]):
            return None
        parts = []
        for part in word.spellings[0]:
            near = None if snapshot.frequencies(part, most=1) else snapshot.nearest(part.term)
            parts.append(Part(near, Kind.FORMS, self._written(near)) if near else part)
        if tuple(parts) == word.spellings[0]:
            return None
        # A word with a joined form that is known needs no help.
        if len(word.spellings) > 1 and snapshot.frequencies(word.spellings[1][0], most=1):
            return None
        return replace(word, spellings=(tuple(parts),), shown=" ".join(p.written or p.term for p in parts), mark="")

    def _written(self, term: str) -> str:
        """A term as some source writes it, with its capitals and accents."""
        word = Words(((Part(term),),), term)
        found = self._engine.find(word, 0)
        for document in self._corpus.documents(found.ids[found.shown][:1].tolist()):
            reading = scan.Reader([word]).read(document)
            for field in (BODY, TITLE):
                for span in scan.occurrences(word, field, reading)[:1]:
                    return span.of(reading.texts[field])
        return term
