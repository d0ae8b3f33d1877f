"""The nouns, frozen and named as the field names them; fields are the columns.

Positions are code points, half open ``[start, end)``, in a source's canonical text. Dates are ISO text of
whatever precision is known (``2023``, ``2023-04``, ``2023-04-25``); what is not known is ``None``, never made
up. Nothing here knows where a value is kept or shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from workbench.language import tr


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch ``[start, end)`` of a canonical text, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Self) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Self) -> bool:
        return self.start <= other.start and other.end <= self.end


class BlockKind(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    QUOTE = "quote"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    BOILERPLATE = "boilerplate"
    TABLE = "table"  # one row; its cells stand between tabs
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """A range of the canonical text. ``paragraph`` is the number a report cites, from 1, counted over the
    visible blocks that are not title, byline, dateline or heading; ``None`` for those and for hidden blocks.
    ``reason`` says why a block is hidden: ``comments``, ``related``, ``donation``, ``form`` …"""

    kind: BlockKind
    start: int
    end: int
    hidden: bool = False
    reason: str | None = None
    paragraph: int | None = None
    id: int = 0

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Status(StrEnum):
    UNREAD = "unread"
    READING = "reading"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Outlet:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Source:
    """A text being read. ``chars`` counts the canonical text; ``sha256`` is of the original bytes;
    ``progress`` is the furthest position seen; ``quotes`` counts the quotes taken from it;
    ``agency`` is whose report it is (a wire's), ``translator`` who brought it into this language; ``archive_url`` is
    where a copy is kept that stays as it is; ``origins`` says where each metadata field came from: ``text``,
    ``meta``, ``json-ld``, ``file``, ``guess`` or ``user``; ``imports`` counts its versions."""

    id: int
    title: str
    outlet: str | None
    byline: str | None
    place: str | None
    published: str | None
    retrieved: str
    url: str | None
    language: str | None
    status: Status
    progress: int
    chars: int
    sha256: str
    version_id: int
    quotes: int = 0
    origins: Mapping[str, str] = field(default_factory=dict)
    updated: str | None = None
    agency: str | None = None
    translator: str | None = None
    imports: int = 1
    archive_url: str | None = None


SAME = 0.95
"""The share of one text in another from which nobody would say that they differ."""


@dataclass(frozen=True, slots=True)
class Near:
    """Another source that shares text with this one: ``holds`` is the share of this one's body that stands in the
    other, ``held`` the share of the other's that stands in this one, from 0 to 1."""

    source_id: int
    holds: float
    held: float


def per_cent(share: float) -> str:
    """``79 %``, which is 100 only of what is whole."""
    whole = int(100 * share + 1e-9) if share > 0.99 else round(100 * share)
    return tr("{n}\u00a0%", n=whole)


@dataclass(frozen=True, slots=True)
class Kin(Near):
    """A source of a story that several tell, compared with the ``first`` of them to be printed (or, where that is
    not known, to come in): ``holds`` is the share of this one's body that stands in the first, ``held`` the share
    of the first's that stands in this one. The first is all of itself. ``wire`` is the agency whose report it is."""

    first: int
    wire: str | None = None

    @property
    def sentence(self) -> str:
        """What is said of it beside the first."""
        if self.source_id == self.first:
            return tr("the first of them")
        if min(self.holds, self.held) >= SAME:
            return tr("the same text")
        if self.held >= SAME:
            return tr("contains all of the first")
        if self.holds >= SAME:
            return tr("a part of the first ({share})", share=per_cent(self.held))
        return tr("contains {share} of the first", share=per_cent(self.held))


@dataclass(frozen=True, slots=True)
class Version:
    """One import of a source's text. ``text_sha256`` is of the canonical text in UTF-8, ``sha256`` of the
    original bytes; ``extractor`` names what made the one from the other; ``part`` is the place of this text in a
    file that holds several, from 1."""

    id: int
    source_id: int
    number: int
    text_sha256: str
    sha256: str
    filename: str
    media_type: str
    extractor: str
    imported: str
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Prepared:
    """What keeping a draft takes time for, done where it was read: its original bytes deflated (``None`` for a part
    of a file) and its ``reprints.fingerprint``, which holds as long as its blocks are what they were."""

    deflated: bytes | None
    fingerprint: tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsaved source, as an importer read it. ``text`` is canonical (see ``text.canonical``); ``blocks``
    cover it in order without overlap, hidden ones included; ``original`` are the bytes as given. ``part`` counts
    the drafts of one file from 1, where a file holds several; each then has the whole file's bytes."""

    text: str
    blocks: tuple[Block, ...]
    original: bytes
    filename: str
    media_type: str
    extractor: str
    title: str
    outlet: str | None = None
    byline: str | None = None
    place: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    origins: Mapping[str, str] = field(default_factory=dict)
    path: str | None = None
    updated: str | None = None
    agency: str | None = None
    translator: str | None = None
    part: int | None = None
    prepared: Prepared | None = None
    archive_url: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file that did not become a source, with a one-sentence reason; ``of`` is the source that has it already;
    ``chapters`` counts those of a book somebody has to be asked about: one source, or one for each. ``facts`` is what
    was said of a text that did not come with it: fields of a source and their values, and ``doi``."""

    path: str
    reason: str
    of: int | None = None
    chapters: int | None = None
    facts: tuple[tuple[str, str], ...] = ()


class ActorKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Alias:
    id: int
    actor_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """What an actor was, and from when to when (ISO dates or ``None``)."""

    id: int
    actor_id: int
    title: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    id: int
    name: str
    kind: ActorKind
    aliases: tuple[Alias, ...] = ()
    roles: tuple[Role, ...] = ()
    parent_id: int | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *(alias.name for alias in self.aliases))

    @property
    def role(self) -> str | None:
        """The latest role, for a list."""
        return max(self.roles, key=lambda role: (role.since or "", role.id)).title if self.roles else None

    def role_on(self, date: str | None) -> str | None:
        """The role held on an ISO date, or the latest one where the date is unknown or no role covers it."""
        if date:
            for role in sorted(self.roles, key=lambda role: role.since or "", reverse=True):
                if (role.since or "") <= date and date <= (role.until or "9999"):
                    return role.title
        return self.role


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition of the codebook, worded as one sentence."""

    id: int
    text: str
    parent_id: int | None = None


class Stance(StrEnum):
    ASSERTS = "asserts"
    DENIES = "denies"
    QUESTIONS = "questions"
    REPORTS = "reports"

    @property
    def sign(self) -> str:
        return {"asserts": "+", "denies": "−", "questions": "?", "reports": "~"}[self.value]


@dataclass(frozen=True, slots=True)
class Statement:
    """In this quote this actor takes this stance on this claim; ``via`` is who passed it on; ``said_on`` is when it
    was said, which may be long before it was published. ``suggested`` marks what the program offered and nobody has
    confirmed yet."""

    id: int
    quote_id: int
    actor_id: int | None = None
    claim_id: int | None = None
    stance: Stance | None = None
    via_id: int | None = None
    suggested: bool = False
    said_on: str | None = None


class Anchor(StrEnum):
    ATTACHED = "attached"
    REVIEW = "review"
    ORPHAN = "orphan"


class Decision(StrEnum):
    """What a person said of a quote whose source has a newer version."""

    ACCEPTED = "accepted"
    RESELECTED = "reselected"
    KEPT = "kept"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Projection:
    """Where a quote that was taken from one version stands in a later one. ``spans`` are its segments there: for a
    ``review`` the likeliest place, for an ``orphan`` none. ``why`` and ``similarity`` are those of
    ``anchoring.Verdict``."""

    id: int
    quote_id: int
    version_id: int
    anchor: Anchor
    why: str
    similarity: float
    spans: tuple[Span, ...]
    decision: Decision | None = None

    @property
    def place(self) -> tuple[Span, ...]:
        """Where the quote is to be shown in the later text; nowhere where it was left on its own version."""
        return () if self.anchor is Anchor.ORPHAN or self.decision is Decision.KEPT else self.spans


@dataclass(frozen=True, slots=True)
class Segment:
    """One span of a quote with its W3C selectors: ``start``/``end`` are the TextPositionSelector;
    ``exact``, ``prefix`` and ``suffix`` the TextQuoteSelector. ``exact`` is the canonical text, byte for byte."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    paragraph: int | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Translation:
    """The words of a quote in another language: never the source's own, so never proven. ``language`` is a tag such
    as ``en``; ``translator`` is who made it."""

    text: str
    language: str | None = None
    translator: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Spans of a source worth keeping. ``number`` is for good: never changed, never used again."""

    id: int
    number: int
    source_id: int
    version_id: int
    segments: tuple[Segment, ...]
    statements: tuple[Statement, ...]
    note: str | None
    anchor: Anchor
    created: str
    translation: Translation | None = None

    @property
    def label(self) -> str:
        return f"Q-{self.number:03}"

    @property
    def exact(self) -> str:
        """The quotation as it is cited: segments joined by a marked gap."""
        return " […] ".join(segment.exact for segment in self.segments)

    @property
    def span(self) -> Span:
        return Span(self.segments[0].start, self.segments[-1].end)


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """What a list of quotes asks for. Actor, claim and stance must be those of one statement; ``suggested`` asks
    for quotes with, or without, a statement nobody has confirmed; ``since`` and ``until`` are ISO dates of any
    precision, both included; every word of ``contains`` has to occur in what a person sees of the quote: number,
    words, note, speakers, claims, title, outlet."""

    source_id: int | None = None
    actor_id: int | None = None
    claim_id: int | None = None
    stance: Stance | None = None
    suggested: bool | None = None
    outlet_id: int | None = None
    since: str | None = None
    until: str | None = None
    contains: str = ""


@dataclass(frozen=True, slots=True)
class Memo:
    """The analyst's note on anything: ``about`` is ``quote``, ``source``, ``actor``, ``claim`` or ``project``
    (then ``about_id`` is ``None``)."""

    id: int
    about: str
    about_id: int | None
    text: str
    author: str
    changed: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many statements take each stance on a claim; ``unmarked`` take none."""

    asserts: int = 0
    denies: int = 0
    questions: int = 0
    reports: int = 0
    unmarked: int = 0

    @property
    def total(self) -> int:
        return self.asserts + self.denies + self.questions + self.reports + self.unmarked


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line of text around matches: ``matches`` are the stretches of ``text`` to set bold, ``span`` the first of
    them in the canonical text of the source (empty at 0 where it stands in a title or a note)."""

    text: str
    matches: tuple[Span, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Hit:
    """One source that matches a query. ``span`` is the first match in the canonical text (empty at 0 where
    only the title or a filter matched), ``snippet`` a line of text around it, ``matches`` the stretches of the
    snippet to set bold, ``spans`` every match in the text, ``within`` where it was found: ``text``, ``title``,
    ``hidden``, ``quotes`` or ``notes``. ``snippets`` are one to three, in the order of the text or, in quotes and
    notes, of their numbers; the first is ``snippet``."""

    source_id: int
    span: Span
    snippet: str
    matches: tuple[Span, ...] = ()
    spans: tuple[Span, ...] = ()
    within: str = "text"
    score: float = 0.0
    snippets: tuple[Snippet, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name; ``created`` is ISO time in UTC."""

    id: int
    name: str
    query: str
    created: str


@dataclass(frozen=True, slots=True)
class Location:
    """A place to go to and come back to."""

    source_id: int
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What one step, undo or redo touched: table name to row ids. All three look alike."""

    label: str
    rows: Mapping[str, frozenset[int]]

    def touches(self, *tables: str) -> bool:
        return any(self.rows.get(table) for table in tables)

    @classmethod
    def joined(cls, changes: "Sequence[Change]") -> "Change":
        """One change of several (at least one): what any of them touched, by the name of the last."""
        if len(changes) == 1:
            return changes[0]
        rows: dict[str, frozenset[int]] = {}
        for change in changes:
            for table, ids in change.rows.items():
                rows[table] = rows.get(table, frozenset()) | ids
        return cls(changes[-1].label, rows)
