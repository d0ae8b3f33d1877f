"""What a re-check says, before it is listed, written to a file or shown in a window.

The rule: a verdict is a word first; signs and colours only accompany it. ``Finding`` holds what a reader needs to
judge for himself: what the document says, what the source says, where each of them stands.
"""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.language import tr, tr_later
from workbench.model import Span


class Verdict(StrEnum):
    """In the order of a list: what needs a look first."""

    ALTERED = "altered"
    MISATTRIBUTED = "misattributed"
    SOURCE_CHANGED = "source_changed"
    UNSOURCED = "unsourced"
    REMOVED = "removed"
    MARKED = "marked"
    TYPOGRAPHY = "typography"
    VERBATIM = "verbatim"

    @property
    def sign(self) -> str:
        return _SIGNS[self]

    @property
    def words(self) -> str:
        return tr(_WORDS[self])

    @property
    def needs_a_look(self) -> bool:
        """A quotation the author took out is no mistake; whatever else is not the source's own words is looked at."""
        return self in (Verdict.ALTERED, Verdict.MISATTRIBUTED, Verdict.SOURCE_CHANGED, Verdict.UNSOURCED)


_SIGNS = {
    Verdict.ALTERED: "✗",
    Verdict.MISATTRIBUTED: "✗",
    Verdict.SOURCE_CHANGED: "⚠",
    Verdict.UNSOURCED: "?",
    Verdict.REMOVED: "–",
    Verdict.MARKED: "✎",
    Verdict.TYPOGRAPHY: "≈",
    Verdict.VERBATIM: "✓",
}
_WORDS = {
    Verdict.ALTERED: tr_later("Altered"),
    Verdict.MISATTRIBUTED: tr_later("Misattributed"),
    Verdict.SOURCE_CHANGED: tr_later("Source changed since"),
    Verdict.UNSOURCED: tr_later("Not from this project"),
    Verdict.REMOVED: tr_later("Removed"),
    Verdict.MARKED: tr_later("Edited and marked"),
    Verdict.TYPOGRAPHY: tr_later("Typography only"),
    Verdict.VERBATIM: tr_later("Verbatim"),
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One stretch in which the words differ: ``expected`` as in the source, ``found`` as in the document, either
    empty; ``expected_at`` and ``found_at`` are the places in the two texts of the finding."""

    expected: str
    found: str
    expected_at: Span
    found_at: Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the document: ``story`` counts the parts as they were read (0 is the body), ``paragraph`` the
    paragraphs of that part from 1, ``span`` its code points. ``kind`` is ``body``, ``table``, ``footnote``,
    ``endnote``, ``header``, ``footer`` or ``text box``."""

    story: int
    kind: str
    paragraph: int
    span: Span

    @property
    def part(self) -> str:
        """What ``kind`` is called."""
        return tr(_PARTS[self.kind])


_PARTS = {
    "body": tr_later("body"),
    "table": tr_later("table"),
    "footnote": tr_later("footnote"),
    "endnote": tr_later("endnote"),
    "header": tr_later("header"),
    "footer": tr_later("footer"),
    "text box": tr_later("text box"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One quotation. ``number`` is its quote's, ``None`` where the project keeps no such quote. ``found`` is what
    stands in the document (empty where it is removed), ``expected`` the words of the source (empty where nothing
    near was found). ``reason`` is one sentence, ``fix`` what to put in its place (text to copy, or empty).
    ``source_id`` and ``source_span`` are where the words stand, in the latest version of the source; ``place`` is
    ``None`` for what was removed."""

    id: int
    verdict: Verdict
    number: int | None
    found: str
    expected: str
    edits: tuple[Edit, ...] = ()
    reason: str = ""
    fix: str = ""
    source_id: int | None = None
    source_title: str = ""
    source_span: Span | None = None
    place: Place | None = None

    @property
    def label(self) -> str:
        return f"Q-{self.number:03}" if self.number is not None else ""

    @property
    def difference(self) -> str:
        """The edits in one line: ``214 → 241; not → (left out)``."""
        return "; ".join(
            f"{' '.join(edit.expected.split()) or tr('(nothing)')} → "
            f"{' '.join(edit.found.split()) or tr('(left out)')}"
            for edit in self.edits
        )


@dataclass(frozen=True, slots=True)
class Check:
    """The re-check of one document: findings in its order, removed quotations last. ``remarks`` are sentences about
    the file itself: what could not be read, what was not followed."""

    document: str
    findings: tuple[Finding, ...]
    remarks: tuple[str, ...] = ()
    counts: dict[Verdict, int] = field(init=False)

    def __post_init__(self) -> None:
        counted = Counter(finding.verdict for finding in self.findings)
        object.__setattr__(self, "counts", {verdict: counted[verdict] for verdict in Verdict})

    @property
    def problems(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.verdict.needs_a_look)
