"""What the project knows, gathered once so that a job on another thread can judge a document by it.

The rule: everything a quotation is compared with comes from the stored canonical texts, never from the document:
the proof a report carries only says which quotations to expect in it.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.anchoring import anchor
from workbench.language import tr, tr_later
from workbench.model import Actor, Anchor, Quote, Source, Span, Version
from workbench.project import Project
from workbench.store.corpus import Corpus, Document
from workbench.text import text_sha256


@dataclass(frozen=True, slots=True)
class Known:
    """``texts`` and ``versions`` by version id: those quotes were taken from. ``spans`` by quote id: where it stands
    in the latest version of its source, for those that stand there. ``titles`` stand in quotation
    marks without being quoted; ``own`` are further words of the project that may: claims and notes."""

    project_id: str
    quotes: dict[int, Quote]  # by number
    sources: dict[int, Source]
    actors: dict[int, Actor]
    versions: dict[int, Version]
    texts: dict[int, str]
    spans: dict[int, Span]
    titles: tuple[str, ...]
    own: tuple[str, ...]
    corpus: Corpus
    at: dict[int, list[Quote]] = field(default_factory=lambda: defaultdict(list))  # by version

    def documents(self) -> Iterator[Document]:
        """Every source in its latest version, from any thread."""
        return self.corpus.documents(sorted(self.sources))

    def kept_at(self, source_id: int, span: Span) -> list[Quote]:
        """The quotes that hold words of this stretch of the latest version, the one that holds most first."""
        quotes = [
            quote
            for quote in self.at.get(self.sources[source_id].version_id, ())
            if any(segment.span.overlaps(span) for segment in quote.segments)
        ]
        return sorted(quotes, key=lambda quote: -sum(_shared(segment.span, span) for segment in quote.segments))


def gather(project: Project) -> Known:
    """On the thread that opened the project."""
    quotes = project.quotes.many(project.quotes.ids())
    sources = project.sources.many(project.sources.ids())
    versions = {quote.version_id for quote in quotes}
    latest = {source.version_id for source in sources}
    moved = project.versions.projections({quote.id for quote in quotes if quote.version_id not in latest})
    spans = {quote.id: quote.span for quote in quotes if quote.version_id in latest}
    spans |= {each: Span(it.place[0].start, it.place[-1].end) for each, it in moved.items() if it.place}
    known = Known(
        project_id=project.id,
        quotes={quote.number: quote for quote in quotes},
        sources={source.id: source for source in sources},
        actors={actor.id: actor for actor in project.codebook.actors()},
        versions={version: project.sources.version(version) for version in versions},
        texts={version: project.sources.text_of_version(version) for version in versions},
        spans=spans,
        titles=(project.title, *(source.title for source in sources)),
        own=(*(claim.text for claim in project.codebook.claims()), *(memo.text for memo in project.memos.all())),
        corpus=project.corpus,
    )
    for quote in quotes:
        known.at[quote.version_id].append(quote)
    return known


def changed_since(known: Known, quote: Quote, latest: dict[int, str]) -> str:
    """Why the source no longer says what was quoted, as a sentence; empty where it still does. ``latest`` keeps
    the texts of newer versions by source."""
    text, version = known.texts[quote.version_id], known.versions[quote.version_id]
    if text_sha256(text) != version.text_sha256 or any(part.span.of(text) != part.exact for part in quote.segments):
        return tr("The stored text of the source is not the one that was quoted.")
    if quote.anchor is not Anchor.ATTACHED:
        return tr("The quotation is waiting for review, because its source changed.")
    source = known.sources[quote.source_id]
    if source.version_id == quote.version_id:
        return ""
    if source.id not in latest:
        latest[source.id] = known.corpus.document(source.id).text
    verdict = anchor(latest[source.id], quote.segments, same_version=False)
    if verdict.why == "unchanged":
        return ""
    return tr(
        "A newer version of “{title}” no longer says it in these words ({why}).",
        title=source.title,
        why=tr(_WHY[verdict.why]),
    )


_WHY = {
    "edited": tr_later("edited"),
    "moved": tr_later("moved"),
    "ambiguous": tr_later("ambiguous"),
    "meaning changed": tr_later("meaning changed"),
    "order changed": tr_later("order changed"),
    "gone": tr_later("gone"),
}
"""What ``anchoring.Verdict.why`` says of words that are not there as they were."""


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
