"""Versions: what a source's text became, and where the quotes of earlier ones stand now.

The rules: nothing is overwritten. A quote belongs to the version it was taken from, to the letter; on every later
one it has a ``Projection``, made by ``anchoring.anchor`` and decided by a person where that does not know. One
update, with all its quotes, is one step.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.anchoring import anchor, describe
from workbench.errors import DuplicateSource, Refused
from workbench.language import tr, tr_later, tr_n
from workbench.model import Anchor, Block, Decision, Draft, Projection, Quote, Source, Span, Version
from workbench.store import foldings
from workbench.store.history import History
from workbench.store.quotes import Quotes
from workbench.store.rows import id_list, now, stamp
from workbench.store.schema import ProjectDatabase
from workbench.store.sources import EDITABLE, Sources
from workbench.store.spans import snapped
from workbench.store.values import known, parsed
from workbench.text import canonical, fold, text_sha256, words

# Of the shorter text's runs of five words, how many the other must have to be a version of the same article: a
# "Morning briefing" has the same title and the same outlet every day.
_ALIKE = 0.3
_RUN = 5

CORRECTED = "corrected by hand"
"""The ``extractor`` of a version that a person made of the one before."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an update came to. ``found`` counts the quotes by what became of them: ``attached``, ``edited``,
    ``meaning changed``, ``moved``, ``ambiguous``, ``order changed``, ``kept`` or ``orphan``; ``open`` are the ids
    of those somebody has to look at."""

    source_id: int
    version: Version
    found: Mapping[str, int]
    open: tuple[int, ...]

    @property
    def sentence(self) -> str:
        """``5 attached, 1 edited, 1 meaning changed, 1 orphan``."""
        return ", ".join(_counted(word, n) for word, n in self.found.items()) or tr("no quotes were taken from it")


class Versions:
    def __init__(self, db: ProjectDatabase, history: History, sources: Sources, quotes: Quotes) -> None:
        self._db = db
        self._history = history
        self._sources = sources
        self._quotes = quotes

    def bring_in(self, draft: Draft, *, besides: Collection[int] = ()) -> Source | Outcome:
        """Keep a draft as what it is: a new source, or a newer version of one that is known (see ``known_as``).
        Raises ``DuplicateSource`` where the same bytes or the same text are kept already."""
        with self._history.step(""):
            self._sources.refuse_duplicate(draft)
            known = self.known_as(draft, besides=besides)
            return self.add(known.id, draft) if known else self._sources.add(draft)

    def known_as(self, draft: Draft, *, besides: Collection[int] = ()) -> Source | None:
        """The source this is a newer version of: the same address, the same file or the same title in the same
        outlet, and a text that is largely the same; not one of ``besides`` (those of the same import are doubles,
        not updates)."""
        candidates = [source_id for source_id in self._candidates(draft) if source_id not in besides]
        runs = _runs(draft.text) if candidates else set()
        for source_id in candidates:
            if _alike(runs, _runs(self._sources.text(source_id))):
                return self._sources.get(source_id)
        return None

    def add(self, source_id: int, draft: Draft) -> Outcome:
        """Keep a newer version of a source and find its quotes in it. What the reader hid or showed by hand stays
        so where a block is the same; metadata that was unknown is filled in. Raises ``Refused`` where the text is
        that of the present version, ``DuplicateSource`` where another source has it."""
        before = self._sources.get(source_id)
        if canonical(draft.text) != draft.text:
            raise ValueError("a draft's text is canonical")
        if text_sha256(draft.text) == self._sources.version(before.version_id).text_sha256:
            raise Refused(tr("“{title}” has this very text already; nothing was changed.", title=before.title))
        try:
            self._sources.refuse_duplicate(draft)
        except DuplicateSource as error:
            if error.of != source_id:
                raise
        with self._history.step(tr("Update “{title}”", title=before.title)):
            kept = replace(draft, blocks=self._with_choices(before, draft))
            version_id = self._sources.insert_version(source_id, self._next_number(source_id), kept, now())
            self._fill_in(before, draft)
            self._db.execute("update source set stamp = ? where id = ?", [stamp(), source_id])
            found = self._project_quotes(source_id, version_id)
        return Outcome(source_id, self._sources.version(version_id), *found)

    def correct(self, source_id: int, span: Span, text: str) -> Outcome:
        """Put ``text`` in the place of a stretch of the latest version, as a version like any other; its original
        bytes are those the corrected one was made from. Raises ``Refused`` where nothing changes or the source
        would be empty."""
        source = self._sources.get(source_id)
        version = self._sources.version(source.version_id)
        old, new = self._sources.text(source_id), canonical(text)
        whole = old[: span.start] + new + old[span.end :]
        if canonical(whole) != whole or not whole.strip():
            raise Refused(tr("A source cannot be corrected to nothing."))
        blocks = _moved(self._sources.blocks(source_id), span, new)
        draft = Draft(
            whole, blocks, self._sources.original(source_id), version.filename, version.media_type,
            CORRECTED, source.title, part=version.part,
        )  # fmt: skip
        with self._history.step(tr("Correct “{title}”", title=source.title)):
            return self.add(source_id, draft)

    def projection(self, quote_id: int) -> Projection | None:
        """Where a quote stands in the latest version; ``None`` where it was taken from that."""
        return self.projections([quote_id]).get(quote_id)

    def projections(self, quote_ids: Iterable[int]) -> dict[int, Projection]:
        """By quote, for those that were not taken from the latest version of their source."""
        rows = self._db.execute(
            f"""
            {_PROJECTION_SQL} join quote on quote.id = projection.quote_id
            where quote_id in (select value from json_each(?)) and projection.version_id =
                (select max(id) from version where version.source_id = quote.source_id)
            """,
            [id_list(quote_ids)],
        ).fetchall()
        return {row[1]: _projection(row) for row in rows}

    def place(self, quote: Quote) -> Span | None:
        """Where to go in the latest text to see a quote; ``None`` where it has no place there."""
        there = self.projection(quote.id)
        if there is None:
            return quote.span
        return Span(there.place[0].start, there.place[-1].end) if there.place else None

    def open_questions(self, source_id: int | None = None) -> list[int]:
        """Quotes somebody has to look at, by source and place."""
        return self._quotes_that("quote.anchor = 'review'", source_id)

    def orphans(self, source_id: int | None = None) -> list[int]:
        return self._quotes_that("quote.anchor = 'orphan'", source_id)

    def kept(self, source_id: int | None = None) -> list[int]:
        """Quotes that were left on the version they were taken from."""
        return self._quotes_that("projection.decision = 'kept'", source_id)

    def accept(self, quote_id: int) -> None:
        """The proposed place is the right one; the words quoted stay those of the version quoted."""
        there = self._asked(quote_id)
        if not there.spans:
            raise Refused(tr("There is no place to accept: select the passage in the text."))
        self._decide(there, tr_later("Accept {label}"), Decision.ACCEPTED, Anchor.ATTACHED, there.spans)

    def reselect(self, quote_id: int, spans: Sequence[Span]) -> None:
        """The quote stands there in the latest text. Raises ``Refused`` for a selection without words."""
        there = self._asked(quote_id)
        text = self._sources.text_of_version(there.version_id)
        self._decide(there, tr_later("Place {label}"), Decision.RESELECTED, Anchor.ATTACHED, snapped(text, spans))

    def keep(self, quote_id: int) -> None:
        """Leave it on the version it was taken from, without a place in the latest text."""
        there = self._asked(quote_id)
        self._decide(there, tr_later("Keep {label} on its version"), Decision.KEPT, Anchor.ATTACHED, there.spans)

    def orphan(self, quote_id: int) -> None:
        """It stands in the latest text no more."""
        self._decide(self._asked(quote_id), tr_later("Orphan {label}"), Decision.ORPHANED, Anchor.ORPHAN, ())

    def _candidates(self, draft: Draft) -> list[int]:
        found: list[int] = []
        if draft.url:
            marks = _addresses(draft.url)
            found += self._ids(f"select id from source where url in ({', '.join('?' * len(marks))})", marks)
        if draft.path and draft.part is None:
            found += self._ids("select source_id from version where path = ? order by id desc", [draft.path])
        if draft.title.strip() and draft.outlet:
            found += self._ids(
                """
                select source.id from source join outlet on outlet.id = outlet_id
                where title_folded = ? and folded = ?
                """,
                [fold(draft.title.strip()), fold(draft.outlet)],
            )
        return list(dict.fromkeys(found))

    def _ids(self, sql: str, parameters: Sequence[Any]) -> list[int]:
        return [row[0] for row in self._db.execute(sql, parameters).fetchall()]

    def _next_number(self, source_id: int) -> int:
        sql = "select max(number) from version where source_id = ?"
        return 1 + int(self._db.execute(sql, [source_id]).fetchone()[0])

    def _with_choices(self, before: Source, draft: Draft) -> tuple[Block, ...]:
        """The draft's blocks, hidden or shown as the same block was in the version before, or else as somebody wants
        those of its outlet."""
        text, there = self._sources.text_of_version(before.version_id), self._sources.blocks(before.id)
        was = {(block.kind, block.span.of(text)): block for block in there}
        of_outlet = replace(draft, outlet=before.outlet or draft.outlet, url=before.url or draft.url)
        blocks = []
        for block in foldings.applied(self._db, of_outlet):
            same = was.get((block.kind, block.span.of(draft.text)))
            blocks.append(replace(block, hidden=same.hidden, reason=same.reason) if same else block)
        return tuple(blocks)

    def _fill_in(self, source: Source, draft: Draft) -> None:
        """What was unknown of the source and is known of this version."""
        new = {name: getattr(draft, name) for name in EDITABLE if not getattr(source, name) and getattr(draft, name)}
        if new:
            self._sources.edit(source.id, **new)
            origins = {**self._sources.get(source.id).origins, **{name: draft.origins.get(name, "") for name in new}}
            self._db.execute("update source set origins = ? where id = ?", [json.dumps(origins), source.id])

    def _project_quotes(self, source_id: int, version_id: int) -> tuple[dict[str, int], tuple[int, ...]]:
        text = self._sources.text_of_version(version_id)
        tally: Counter[str] = Counter()
        questions = []
        earlier = self._latest_projections(source_id, version_id)
        for quote in self._quotes.of_source(source_id):
            there = self._project_one(quote, earlier.get(quote.id), text, version_id)
            self._db.execute(
                """
                insert into projection (quote_id, version_id, anchor, why, similarity, spans, decision)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                [quote.id, version_id, there.anchor, there.why, there.similarity, _spans_text(there.spans),
                 there.decision],
            )  # fmt: skip
            self._db.execute("update quote set anchor = ? where id = ?", [there.anchor, quote.id])
            tally[_word(there)] += 1
            if there.anchor is Anchor.REVIEW or (there.anchor is Anchor.ORPHAN and not there.decision):
                questions.append(quote.id)
        return {word: tally[word] for word in _WORDS if tally[word]}, tuple(questions)

    def _project_one(self, quote: Quote, last: Projection | None, text: str, version_id: int) -> Projection:
        """Where a quote is now. What a person decided about the version before holds on as long as it can: the
        place that was accepted there is looked for first."""
        if last is not None and last.place and last.anchor is Anchor.ATTACHED:
            there = self._sources.text_of_version(last.version_id)
            verdict = anchor(text, [describe(there, span) for span in last.place], same_version=False)
            if verdict.anchor is Anchor.ATTACHED and verdict.why == "unchanged":
                return Projection(
                    0, quote.id, version_id, verdict.anchor, last.why, last.similarity, verdict.spans, last.decision
                )
        verdict = anchor(text, quote.segments, same_version=False)
        found = Projection(0, quote.id, version_id, verdict.anchor, verdict.why, verdict.similarity, verdict.spans)
        if last is None or verdict.anchor is Anchor.ATTACHED:
            return found
        if last.decision is Decision.KEPT:
            return replace(found, anchor=Anchor.ATTACHED, decision=Decision.KEPT)
        if last.decision is Decision.ORPHANED:
            return replace(found, anchor=Anchor.ORPHAN, spans=(), decision=Decision.ORPHANED)
        return found

    def _latest_projections(self, source_id: int, before: int) -> dict[int, Projection]:
        rows = self._db.execute(
            f"""
            {_PROJECTION_SQL} where version_id = (select max(id) from version where source_id = ? and id < ?)
            """,
            [source_id, before],
        ).fetchall()
        return {row[1]: _projection(row) for row in rows}

    def _asked(self, quote_id: int) -> Projection:
        there = self.projection(quote_id)
        if there is None:
            raise Refused(tr("This quote was taken from the latest version of its source."))
        return there

    def _decide(
        self, there: Projection, doing: str, decision: Decision, state: Anchor, spans: Sequence[Span]
    ) -> None:
        with self._history.step(tr(doing, label=self._quotes.get(there.quote_id).label)):
            self._db.execute(
                "update projection set anchor = ?, decision = ?, spans = ? where id = ?",
                [state, decision, _spans_text(spans), there.id],
            )
            self._db.execute("update quote set anchor = ? where id = ?", [state, there.quote_id])

    def _quotes_that(self, where: str, source_id: int | None) -> list[int]:
        rows = self._db.execute(
            f"""
            select quote.id from quote
            left join projection on projection.quote_id = quote.id and projection.version_id =
                (select max(id) from version where version.source_id = quote.source_id)
            left join segment on segment.quote_id = quote.id and segment.ordinal = 0
            where {where} and (:source is null or quote.source_id = :source)
            order by quote.source_id, segment.start, quote.number
            """,
            {"source": source_id},
        ).fetchall()
        return [row[0] for row in rows]


_WORDS = ("attached", "edited", "kept", "meaning changed", "moved", "ambiguous", "order changed",
          "to be checked", "orphan")  # fmt: skip
_PROJECTION_SQL = """
    select projection.id, projection.quote_id, projection.version_id, projection.anchor, projection.why,
           projection.similarity, projection.spans, projection.decision from projection
"""


def _word(there: Projection) -> str:
    """What is said of a quote after an update."""
    if there.anchor is Anchor.ORPHAN:
        return "orphan"
    if there.decision is Decision.KEPT:
        return "kept"
    if there.anchor is Anchor.ATTACHED:
        return "edited" if there.why == "edited" else "attached"
    return "to be checked" if there.why == "edited" else there.why


def _counted(word: str, n: int) -> str:
    """``5 attached``: so many quotes of one of the ``_WORDS``."""
    return {
        "attached": lambda: tr_n("{n} attached|{n} attached", n),
        "edited": lambda: tr_n("{n} edited|{n} edited", n),
        "kept": lambda: tr_n("{n} kept|{n} kept", n),
        "meaning changed": lambda: tr_n("{n} meaning changed|{n} meaning changed", n),
        "moved": lambda: tr_n("{n} moved|{n} moved", n),
        "ambiguous": lambda: tr_n("{n} ambiguous|{n} ambiguous", n),
        "order changed": lambda: tr_n("{n} order changed|{n} order changed", n),
        "to be checked": lambda: tr_n("{n} to be checked|{n} to be checked", n),
        "orphan": lambda: tr_n("{n} orphan|{n} orphans", n),
    }[word]()


def _projection(row: Any) -> Projection:
    row_id, quote_id, version_id, state, why, similarity, spans, decision = row
    places = tuple(Span(*pair) for pair in parsed(spans))
    made = known(Decision, decision) if decision else None
    return Projection(row_id, quote_id, version_id, known(Anchor, state), why, similarity, places, made)


def _spans_text(spans: Iterable[Span]) -> str:
    return json.dumps([[span.start, span.end] for span in spans])


def _addresses(url: str) -> list[str]:
    """The ways one address is written."""
    bare = url.partition("#")[0].removeprefix("https://").removeprefix("http://").rstrip("/")
    return [f"{scheme}://{bare}{end}" for scheme in ("https", "http") for end in ("", "/")]


def _runs(text: str) -> set[int]:
    said = [fold(span.of(text)) for span in words(text)]
    return {hash(tuple(said[at : at + _RUN])) for at in range(max(1, len(said) - _RUN + 1))}


def _alike(one: set[int], other: set[int]) -> bool:
    return len(one & other) >= _ALIKE * min(len(one), len(other))


def _moved(blocks: Sequence[Block], span: Span, new: str) -> tuple[Block, ...]:
    """The blocks after a stretch was replaced; lines inside the new text are blocks like the one they stand in."""
    by = len(new) - len(span)
    moved: list[Block] = []
    for block in blocks:
        if block.end <= span.start and block.end < span.end:
            moved.append(block)
        elif block.start >= span.end:
            moved.append(replace(block, start=block.start + by, end=block.end + by))
        elif block.start <= span.start and span.end <= block.end:
            moved += _lines(block, span, new, by)
        else:
            raise Refused(tr("A correction stays within one paragraph."))
    return tuple(moved)


def _lines(block: Block, span: Span, new: str, by: int) -> list[Block]:
    ends = [span.start + at for at, char in enumerate(new) if char == "\n"]
    starts = [block.start, *(end + 1 for end in ends)]
    pieces = [
        replace(block, start=start, end=end, id=0) for start, end in zip(starts, [*ends, block.end + by], strict=True)
    ]
    return [piece for piece in pieces if piece.start < piece.end]
