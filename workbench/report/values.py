"""The report as values: what goes in (``Choices``, ``Material``) and what comes out (``Report``).

The rule: a ``Report`` holds words and numbers in their final order. An exporter sets them; it never sorts,
counts, leaves out or words anything itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model import Actor, Block, Claim, Memo, Quote, Source, Stance, Tally, Version
from workbench.report.citation import Piece, source_label


class Grouping(StrEnum):
    CLAIM = "claim"
    ACTOR = "actor"
    SOURCE = "source"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose. ``by`` is a ``Grouping`` or its word; ``leads`` are opening paragraphs by
    ``Section.key`` (``claim:3``, ``actor:7``, ``source:2``, ``time:2023-04``, ``claim:none`` …), which the
    project keeps from one export to the next."""

    title: str
    author: str = ""
    client: str = ""
    by: str = "claim"
    include_suggested: bool = True
    language: str = "en"
    paper: str = "A4"
    leads: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of the project a report may speak of.

    ``today`` is the ISO date on the title page. ``sources``: all of them, in the order of the project.
    ``quotes``: all of them. ``claims``: in the order of the codebook. ``versions`` and ``texts`` (canonical) by
    version id: those the quotes were taken from; the report compares every quotation with them, and a quote
    whose text is missing counts as not verified. ``blocks`` by version id, where they are kept, give the paragraph
    numbers of quotations that run over several paragraphs.
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
    is the one held on the day of publication; ``claim`` is given where the section does not say it already."""

    speaker: str | None
    role: str | None = None
    via: str | None = None
    stance: Stance | None = None
    claim: str | None = None
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A quotation at one place of the report. ``occurrence`` counts from 1: a quote that bears on several claims
    stands under each. ``verified``: every segment is, to the character, its slice of the stored text, and that
    text still has the hash it was imported with. ``citation`` is the footnote."""

    quote: Quote
    source: Source
    attributions: tuple[Attribution, ...]
    citation: tuple[Piece, ...]
    notes: tuple[Note, ...] = ()
    verified: bool = False
    occurrence: int = 1


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
    """Something the reader of the report must know is not settled. ``lines`` name what ``quotes`` cannot."""

    title: str
    why: str
    quotes: tuple[int, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return len(self.quotes) or len(self.lines)


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An actor in the index, with its other names, its latest role and the numbers of its quotes."""

    actor: Actor
    quotes: tuple[int, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a cited source comes from. ``versions`` are those its quotes were taken from, with their hashes."""

    source: Source
    versions: tuple[Version, ...]
    citation: tuple[Piece, ...]
    quotes: tuple[int, ...]
    notes: tuple[Note, ...] = ()

    @property
    def label(self) -> str:
        return source_label(self.source)


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report. ``quotes`` are the quotes it shows, by number, each once; ``verified`` of them are
    proven. ``left_out`` are the numbers of the quotes it does not show (they are in ``issues``, with the reason).
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

    @property
    def title(self) -> str:
        return self.choices.title

    def walk(self) -> Iterator[Section]:
        for section in self.sections:
            yield from section.walk()

    def entries(self) -> Iterator[Entry]:
        for section in self.walk():
            yield from section.entries
