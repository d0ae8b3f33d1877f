"""``find`` and ``matches``: index and plain scan put together so that the answer is always right.

What is found is what is in the project now. The index answers for the sources it has in their present state; all
others are read through, so a missing, outdated or damaged index costs time and nothing else. Build and update it
by running ``refresh`` in a job whenever ``stale`` says so; its folder may be deleted at any time.

Threads: every method may be called from any thread. ``find`` calls take turns; ``refresh`` runs beside them, and
what it has committed is seen by the next ``find``. The corpus is asked from the calling thread.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from workbench.model import Hit, Span
from workbench.search import scan
from workbench.search.corpus import BODY, HIDDEN, TITLE, Corpus, Document, hidden, shown, tokenise
from workbench.search.evaluation import TITLE_WEIGHT, Tally, matching, ranked
from workbench.search.query import Filter, Node, Query, Words, all_words, filters_of, respelled, words_of
from workbench.search.results import Progress, Results
from workbench.search.seal import Damaged
from workbench.search.snippets import snippet
from workbench.search.syntax import parse

if TYPE_CHECKING:
    from workbench.search.index import Index
    from workbench.search.snapshot import Snapshot

SCANNED_WHILE_TYPING = 400
"""Sources read through at most for one key; the others are counted in ``Results.waiting``."""


@dataclass(slots=True)
class _Found:
    """What index and scan found together. ``tallies`` go over all sources that were looked at."""

    tallies: dict[Words, Tally]
    lengths: dict[int, int]
    shown: set[int]
    anywhere: set[int]
    waiting: int = 0


class Search:
    """Full-text search over a corpus; the index lies in ``folder``, which it makes and keeps private."""

    def __init__(self, folder: Path, corpus: Corpus) -> None:
        self._folder = folder
        self._corpus = corpus
        self._turn = RLock()
        self._index_made: Index | None = None
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
    ) -> Results:
        """The sources that match, never an error. ``order`` is ``relevance`` or ``added``; with ``hidden`` the
        hits are those that match only with what is folded away; ``as_you_type`` takes the last word as a
        beginning and looks at a limited number of sources that are not indexed yet."""
        asked = parse(query, as_you_type=as_you_type)
        if asked.root is None:
            return Results(query, "", 0, 0, None, [], asked.repairs)
        with self._turn:
            found = self._found(asked.root, SCANNED_WHILE_TYPING if as_you_type else None)
            folded = found.anywhere - found.shown
            hits = self._hits(asked.root, found, folded if hidden else found.shown, hidden, order, limit)
            guess = None if found.shown or folded else self._did_you_mean(asked.root, found)
        return Results(
            query, str(asked), len(found.shown), len(folded), guess, hits, asked.repairs, waiting=found.waiting
        )

    def matches(self, source_id: int, query: str, *, as_you_type: bool = False) -> tuple[Span, ...]:
        """Every place in the source's text that the query asks for, those in shown text first."""
        words = list(words_of(parse(query, as_you_type=as_you_type).root))
        if not words:
            return ()
        document = self._corpus.document(source_id)
        fields = scan.read(document, words)
        return (*_spans(words, BODY, fields), *_spans(words, HIDDEN, fields))

    def stale(self) -> bool:
        """Whether ``refresh`` has something to do. Reads the index when it is new: not for the UI's thread."""
        with self._turn:
            snapshot = self._index.snapshot()
            return snapshot is None or snapshot.stamps != self._corpus.stamps()

    def refresh(self, batch: int = 50) -> Generator[Progress, None, None]:
        """A job: brings the index up to date, anew where it is missing or cannot be relied on; yields after
        every ``batch`` sources and at the end. Where another process is at it, or the folder cannot be written
        (then ``trouble`` says why), it does nothing and search goes on without."""
        return self._update(batch, anew=False)

    def rebuild(self, batch: int = 50) -> Generator[Progress, None, None]:
        """A job: builds the index from nothing."""
        return self._update(batch, anew=True)

    def close(self) -> None:
        with self._turn:
            self._index_made = None

    @property
    def _index(self) -> "Index":
        # Whoosh takes a tenth of a second to import: not before somebody searches.
        with self._turn:
            if self._index_made is None:
                from workbench.search.index import Index

                self._index_made = Index(self._folder)
            return self._index_made

    def _update(self, batch: int, *, anew: bool) -> Generator[Progress, None, None]:
        done = total = 0
        try:
            for done, total in self._index.update(self._corpus, anew=anew):
                if done % batch == 0 and done < total:
                    yield Progress(done, total)
            self.trouble = None
        except OSError as error:
            self.trouble = f"The search index cannot be written ({error.strerror}); searching works, but slower."
        yield Progress(done, total)

    def _found(self, root: Node, at_most: int | None) -> _Found:
        words = all_words(root)
        stamps = self._corpus.stamps()
        passed = {each: self._corpus.matching(each.field, each.value) for each in filters_of(root)}
        found = self._indexed(root, words, passed, stamps)
        # The newest first: they are the likeliest not to be indexed, and to be looked for.
        missing = sorted(stamps.keys() - found.lengths.keys(), reverse=True)
        if at_most is not None and len(missing) > at_most:
            found.waiting = len(missing) - at_most
            missing = missing[:at_most]
        self._scan(root, words, passed, missing, found)
        return found

    def _indexed(
        self, root: Node, words: list[Words], passed: dict[Filter, set[int]], stamps: dict[int, str]
    ) -> _Found:
        snapshot = self._index.snapshot()
        if snapshot is None:
            return _Found({word: Tally() for word in words}, {}, set(), set())
        try:
            fresh = self._fresh(snapshot, stamps)
            tallies = {word: _tally(snapshot, word, fresh) for word in words}
        except Damaged:
            self._index.distrust()
            return _Found({word: Tally() for word in words}, {}, set(), set())
        lengths = {source: snapshot.lengths[source] for source in fresh}
        matched = matching(root, tallies, passed, fresh)
        return _Found(tallies, lengths, matched.shown, matched.anywhere)

    def _fresh(self, snapshot: "Snapshot", stamps: dict[int, str]) -> set[int]:
        """The sources the snapshot has in their present state: nearly always all of them, which is quick to see."""
        if snapshot.stamps == stamps:
            return set(stamps)
        return {source for source, _ in snapshot.stamps.items() & stamps.items()}

    def _scan(
        self, root: Node, words: list[Words], passed: dict[Filter, set[int]], missing: list[int], found: _Found
    ) -> None:
        sieve = scan.sieve_for(words)
        for document in self._corpus.documents(missing):
            source = document.source_id
            fields = tokenise(document, sieve)
            verdict = scan.judge(root, source, fields, passed)
            if verdict.shown:
                found.shown.add(source)
            if verdict.anywhere:
                found.anywhere.add(source)
            # Words are not counted one by one here; five letters and a space is near enough for ranking.
            found.lengths[source] = sum(len(span) for span in shown(document)) // 6
            for word in words:
                _count(word, fields, source, found.tallies[word])

    def _hits(
        self, root: Node, found: _Found, sources: set[int], folded: bool, order: str, limit: int
    ) -> list[Hit]:
        words = list(words_of(root))
        counts = {word: found.tallies[word].folded if folded else found.tallies[word].shown for word in words}
        listed = ranked(sources, counts, found.lengths, len(found.lengths))
        if order == "added":
            listed.sort()
        scores = dict(listed[:limit])
        sieve = scan.sieve_for(words)
        return [
            replace(_hit(document, words, tokenise(document, sieve), folded), score=scores[document.source_id])
            for document in self._corpus.documents(list(scores))
        ]

    def _did_you_mean(self, root: Node, found: _Found) -> str | None:
        """The query with words of the project for those it does not have, where there are any like them."""
        snapshot = self._index.snapshot()
        if snapshot is None:
            return None
        better = root
        try:
            for word in words_of(root):
                tally = found.tallies[word]
                lone = len(word.spellings) == 1 and len(word.spellings[0]) == 1
                if lone and not tally.shown and not tally.folded and (near := snapshot.nearest(word.spellings[0][0])):
                    instead = replace(word, spellings=((near,),), shown=self._written(snapshot, near), prefix=False)
                    better = respelled(better, word, instead)
        except Damaged:
            self._index.distrust()
            return None
        return None if better is root else str(Query(better))

    def _written(self, snapshot: "Snapshot", term: str) -> str:
        """A term as some source writes it, with its capitals and accents."""
        word = Words(((term,),), term)
        for source in sorted(_tally(snapshot, word, set(snapshot.stamps)).shown)[:1]:
            for document in self._corpus.documents([source]):
                fields = scan.read(document, [word])
                for text, field in ((document.text, BODY), (document.title, TITLE)):
                    for span in scan.occurrences(word, field, fields)[:1]:
                        return span.of(text)
        return term


def _tally(snapshot: "Snapshot", word: Words, among: set[int]) -> Tally:
    tally = Tally()
    for fields, into in ((scan.shown_fields(word), tally.shown), (scan.folded_fields(word), tally.folded)):
        for field in fields:
            first, *others = word.spellings
            often = snapshot.counts(field, first, word.prefix)
            for spelling in others:
                for source, count in snapshot.counts(field, spelling, word.prefix).items():
                    often[source] = max(count, often.get(source, 0))
            weight = TITLE_WEIGHT if field == TITLE else 1
            for source in often.keys() & among:
                into[source] = into.get(source, 0) + weight * often[source]
    return tally


def _count(word: Words, fields: scan.Fields, source: int, tally: Tally) -> None:
    for names, into in ((scan.shown_fields(word), tally.shown), (scan.folded_fields(word), tally.folded)):
        weights = {field: TITLE_WEIGHT if field == TITLE else 1 for field in names}
        if often := sum(weight * scan.counts(word, field, fields) for field, weight in weights.items()):
            into[source] = often


def _hit(document: Document, words: list[Words], fields: scan.Fields, folded: bool) -> Hit:
    in_body, in_hidden = _spans(words, BODY, fields), _spans(words, HIDDEN, fields)
    first = in_hidden if folded else in_body
    line, matches = snippet(document.text, (hidden if folded and in_hidden else shown)(document), first)
    within = "hidden" if folded else "text"
    if not first and any(scan.occurrences(word, TITLE, fields) for word in words if TITLE in scan.shown_fields(word)):
        within = "title"
    return Hit(
        source_id=document.source_id,
        span=first[0] if first else Span(0, 0),
        snippet=line,
        matches=matches,
        spans=(*in_body, *in_hidden),
        within=within,
    )


def _spans(words: Iterable[Words], field: str, fields: scan.Fields) -> list[Span]:
    """Where any of the words stands, in order; what overlaps is one place."""
    places: list[Span] = []
    asked = [word for word in words if field in (*scan.shown_fields(word), *scan.folded_fields(word))]
    for span in sorted(span for word in asked for span in scan.occurrences(word, field, fields)):
        if places and span.start < places[-1].end:
            places[-1] = Span(places[-1].start, max(span.end, places[-1].end))
        else:
            places.append(span)
    return places
