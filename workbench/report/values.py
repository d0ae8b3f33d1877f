"""The report as values: what goes in (``Material``, beside ``Choices``) and what comes out (``Report``).

The rule: a ``Report`` holds words and numbers in their final order. An exporter sets them; it never sorts,
counts, leaves out or words anything itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from workbench.model import (
    Actor,
    Anchor,
    Block,
    Claim,
    Decision,
    Memo,
    Projection,
    Quote,
    Source,
    Stance,
    Tally,
    Translation,
    Version,
)
from workbench.report.choices import Choices, Grouping, Part
from workbench.report.citation import Piece, source_label
from workbench.report.words import Words


@dataclass(frozen=True, slots=True)
class Later:
    """Where a quotation stands in the latest version of its source, which is not the one it was taken from. ``now``
    are the words there, empty where it has no place."""

    version: Version
    projection: Projection
    now: str

    @property
    def state(self) -> str:
        """``unchanged``, ``edited``, ``kept`` (somebody left it on its own version) or ``review``."""
        if self.projection.anchor is not Anchor.ATTACHED:
            return "review"
        if self.projection.decision is Decision.KEPT:
            return "kept"
        return "unchanged" if self.projection.why == "unchanged" else "edited"


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of the project a report may speak of.

    ``today`` is the ISO date on the title page. ``sources``: all of them, in the order of the project.
    ``quotes``: all of them. ``claims``: in the order of the codebook. ``versions`` and ``texts`` (canonical) by
    version id: those the quotes were taken from; the report compares every quotation with them, and a quote
    whose text is missing counts as not verified. ``blocks`` by version id, where they are kept, give the paragraph
    numbers of quotations that run over several paragraphs. ``later`` by quote id: of those whose source has a newer
    version than the one they were taken from.
    """

    project_title: str
    project_id: str
    today: str
    sources: tuple[Source, ...]
    versions: Mapping[int, Version]
    texts: Mapping[int, str]
    quotes: tuple[Quote, ...]
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]
    memos: tuple[Memo, ...] = ()
    blocks: Mapping[int, tuple[Block, ...]] = field(default_factory=dict)
    later: Mapping[int, Later] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note:
    """An analyst's note, shown once: beside the quotation, the claim, the actor or the source it is about.
    ``date`` is ISO or empty."""

    text: str
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it, as one line under the quotation. ``speaker`` is ``None`` where nobody is named yet; ``role``
    is the one held on the day it was said (``said_on``, ISO) or, where that is not known, published; ``claim`` is
    given where the section does not say it already."""

    speaker: str | None
    role: str | None = None
    via: str | None = None
    stance: Stance | None = None
    claim: str | None = None
    suggested: bool = False
    said_on: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A quotation at one place of the report. ``occurrence`` counts from 1: a quote that bears on several claims
    stands under each. ``verified``: every segment is, to the character, its slice of the stored text, and that
    text still has the hash it was imported with. ``citation`` is the footnote; ``language`` names that of the
    source where it is not the report's own; ``later`` is given where the source has changed since."""

    quote: Quote
    source: Source
    attributions: tuple[Attribution, ...]
    citation: tuple[Piece, ...]
    notes: tuple[Note, ...] = ()
    verified: bool = False
    occurrence: int = 1
    language: str = ""
    later: Later | None = None

    @property
    def translation(self) -> Translation | None:
        return self.quote.translation


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its quotations. ``summary`` is one line of facts (counts, dates), ``lead`` the analyst's
    own opening paragraph."""

    key: str
    title: str
    summary: str = ""
    lead: str = ""
    entries: tuple[Entry, ...] = ()
    children: tuple["Section", ...] = ()

    def walk(self) -> Iterator["Section"]:
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A line of the table of claims. Names stand in the order of their first statement, quotes in the order of
    their numbers; ``depth`` is 0 for a claim without parent."""

    claim: Claim
    depth: int
    asserted_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    other: tuple[str, ...]
    tally: Tally
    first_seen: str | None
    quotes: tuple[int, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class OutletRow:
    outlet: str | None
    done: int
    reading: int
    unread: int
    quotes: int

    @property
    def sources(self) -> int:
        return self.done + self.reading + self.unread


@dataclass(frozen=True, slots=True)
class Scope:
    """``facts`` are label and value for a title page; ``sentences`` say period, method and proof, one paragraph
    each; ``outlets`` is the table under them."""

    facts: tuple[tuple[str, str], ...]
    sentences: tuple[str, ...]
    outlets: tuple[OutletRow, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """Something the reader of the report must know is not settled. ``lines`` name what ``quotes`` cannot;
    ``number`` counts what a line sums up."""

    title: str
    why: str
    quotes: tuple[int, ...] = ()
    lines: tuple[str, ...] = ()
    number: int = 0

    @property
    def count(self) -> int:
        return self.number or len(self.quotes) or len(self.lines)


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An actor in the index, with its other names, its latest role and the numbers of its quotes."""

    actor: Actor
    quotes: tuple[int, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a cited source comes from. ``versions`` are those its quotes were taken from, with their hashes;
    ``latest`` is a newer one, where there is one."""

    source: Source
    versions: tuple[Version, ...]
    citation: tuple[Piece, ...]
    quotes: tuple[int, ...]
    notes: tuple[Note, ...] = ()
    latest: Version | None = None

    @property
    def label(self) -> str:
        return source_label(self.source)


@dataclass(frozen=True, slots=True)
class DossierRow:
    """What an actor says of one claim: statements by stance, first and last date of publication, quotes.
    ``claim`` is ``None`` for the quotes that are tied to none."""

    claim: Claim | None
    tally: Tally
    first: str | None
    last: str | None
    quotes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Who an actor is and what it says. ``facts`` are lines: other names, roles with their dates; ``passes_on``
    are the numbers of the quotes in which it gives the words of others."""

    actor: Actor
    facts: tuple[str, ...]
    summary: str
    rows: tuple[DossierRow, ...]
    passes_on: tuple[int, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A line of the timeline: who takes which stance on what, and where. ``speaker`` and ``claim`` are ``None``
    where nobody has said yet."""

    speaker: str | None
    stance: Stance | None
    claim: str | None
    quotes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """What one source says on one date (ISO or ``None``, which stands last): the day it was said where that is known,
    else the day it was published."""

    date: str | None
    source: Source
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """A quotation among its variants. ``pieces`` joined are the exact words; ``True`` marks those that differ
    from the first wording. ``same`` says that, but for typography, none does."""

    quote: Quote
    source: Source
    pieces: tuple[tuple[str, bool], ...]
    same: bool


@dataclass(frozen=True, slots=True)
class Variant:
    """One quotation as several sources print it, by date of publication."""

    speaker: str | None
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a source, or a part of one. ``pieces`` joined are the source's own text; the numbers are
    those of the quotes a piece belongs to. ``quotes`` begin here, ``gap`` says that text is left out before."""

    paragraph: int | None
    pieces: tuple[tuple[str, tuple[int, ...]], ...]
    quotes: tuple[int, ...]
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """The passages of one source, in order."""

    source: Source
    passages: tuple[Passage, ...]

    @property
    def label(self) -> str:
        return source_label(self.source)


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report. ``quotes`` are the quotes it shows, by number, each once; ``verified`` of them are
    proven. ``left_out`` are the numbers of the quotes it does not show (they are in ``issues``, with the reason).
    ``claim_texts`` are those of the codebook by id, whether or not the table of claims is wanted.
    ``provenance`` has the cited sources by number, ``bibliography`` the same by the words of their citation."""

    choices: Choices
    project_title: str
    project_id: str
    date: str
    by: Grouping
    scope: Scope
    claims: tuple[ClaimRow, ...]
    sections: tuple[Section, ...]
    issues: tuple[Issue, ...]
    index: tuple[IndexRow, ...]
    provenance: tuple[Provenance, ...]
    bibliography: tuple[Provenance, ...]
    quotes: tuple[Quote, ...]
    verified: int
    left_out: tuple[int, ...]
    actors: tuple[Actor, ...]
    claim_texts: Mapping[int, str]
    words: Words
    dossiers: tuple[Dossier, ...] = ()
    timeline: tuple[TimelineRow, ...] = ()
    variants: tuple[Variant, ...] = ()
    contexts: tuple[Context, ...] = ()

    @property
    def title(self) -> str:
        return self.choices.title

    @property
    def story(self) -> str:
        """The project's title, for beside the report's; empty where the two are one."""
        return "" if self.project_title == self.title else self.project_title

    def shows(self, part: Part) -> bool:
        """Whether the user wants this part (it may still be empty)."""
        return part in self.choices.parts

    def walk(self) -> Iterator[Section]:
        for section in self.sections:
            yield from section.walk()

    def entries(self) -> Iterator[Entry]:
        for section in self.walk():
            yield from section.entries
