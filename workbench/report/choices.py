"""What the user chose for a report, kept apart from what comes of it.

The rule: every field but the title has a default that makes a whole report, so that a script, the export dialog
and the report builder may each say only what they care about.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Grouping(StrEnum):
    CLAIM = "claim"
    ACTOR = "actor"
    SOURCE = "source"
    TIME = "time"


class Part(StrEnum):
    """The parts a report can do without, in the order of a report. The rest is always there."""

    SCOPE = "scope"
    CLAIMS = "claims"
    DOSSIERS = "dossiers"
    TIMELINE = "timeline"
    VARIANTS = "variants"
    CONTEXT = "context"
    PROVENANCE = "provenance"
    BIBLIOGRAPHY = "bibliography"
    INDEX = "index"
    ISSUES = "issues"


@dataclass(frozen=True, slots=True)
class Choices:
    """``by`` and ``then_by`` are a ``Grouping`` or its word (``then_by`` empty for none). ``order`` and
    ``excluded`` hold values of ``Section.key``; what ``order`` does not name follows in its usual order.
    ``leads`` are opening paragraphs by the same keys (``claim:3``, ``actor:7``, ``source:2``, ``time:2023-04``,
    ``claim:none`` …; one level down ``claim:3/actor:7``), which the project keeps from one export to the next.
    A quotation at its place has a key too (``claim:3/quote:17``), by which it is moved within its section or left
    out of it.

    ``quotes`` are ids: only these are shown, all where it is ``None``; ``filter`` says in words what chose them.
    ``searches`` are named in the scope. ``notes``: ``footnotes``, ``endnotes``, or ``text`` for citations under the
    quotations. ``context`` is the number of sentences before and after a quotation in appendix A, ``full_text`` sets
    the whole sources there. ``style`` is one of ``csl.STYLES`` or the path of a ``.csl`` file; ``language`` that of
    headings and sentences (``en``, ``de``, ``ru``, ``tr``, ``ar``; another gives English). ``template`` is a
    ``.docx`` or ``.dotx`` that gives styles, header and footer. ``paper``: ``A4`` or ``Letter``. ``summary`` is the
    analyst's own text, which stands before everything else; without ``comments`` no note leaves the project.
    """

    title: str
    author: str = ""
    client: str = ""
    desk: str = ""
    version: str = ""
    by: str = "claim"
    then_by: str = ""
    order: tuple[str, ...] = ()
    excluded: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset(Part)
    quotes: frozenset[int] | None = None
    filter: str = ""
    searches: tuple[str, ...] = ()
    include_suggested: bool = True
    leads: Mapping[str, str] = field(default_factory=dict)
    notes: str = "footnotes"
    context: int = 2
    full_text: bool = False
    style: str = "house"
    language: str = "en"
    paper: str = "A4"
    template: Path | None = None
    subtitle: str = ""
    summary: str = ""
    comments: bool = True
