"""What the command line says: values for programs, as ``--json`` promises them, and tables for people.

The rule: the fields of a value are a contract (more may be added, none renamed); what is not known is ``None``.
A table is cut to the width of the terminal, and never where its output goes to a file or another program.
"""

import json
import os
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from workbench.model import Actor, Block, Claim, Hit, Kin, Quote, Source, Tally

if TYPE_CHECKING:
    from workbench.recheck import Check, Finding
    from workbench.search import Facet

INDENT = " " * 7
MARKS = ("“", "„", "«", "‘", '"', "'")
"""A quotation that begins with its own mark is not given another."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``value`` for ``--json``, ``lines`` for people, and whether something needs attention (exit status 1)."""

    value: Any
    lines: Iterable[str]
    attention: bool = False


def source_value(source: Source) -> dict[str, Any]:
    fields = ("id", "title", "outlet", "byline", "place", "published", "retrieved", "url", "language", "updated",
              "agency", "translator", "archive_url")  # fmt: skip
    value = {field: getattr(source, field) for field in fields}
    return {**value, "status": source.status.value, "chars": source.chars, "sha256": source.sha256,
            "quotes": source.quotes, "updated": source.updated, "agency": source.agency,
            "translator": source.translator, "versions": source.imports,
            "origins": dict(source.origins)}  # fmt: skip


def kin_value(kin: Kin) -> dict[str, Any]:
    """Where a source stands among those of its story; shares are from 0 to 1."""
    return {"first": kin.first, "share_in_first": round(kin.holds, 3), "share_of_first": round(kin.held, 3),
            "wire": kin.wire, "said": kin.sentence}  # fmt: skip


def story_lines(stories: Iterable[Sequence[Kin]], sources: Mapping[int, Source]) -> Iterator[str]:
    """Each story under the title of its first source."""
    for story in stories:
        told = [(sources[each.source_id], each) for each in story if each.source_id in sources]
        rows = [(source.id, source.outlet, source.published, each.sentence) for source, each in told]
        yield told[0][0].title
        yield from (INDENT + line for line in table(("id", "outlet", "date", ""), rows, elastic=1))
        yield ""


def block_value(block: Block) -> dict[str, Any]:
    return {"kind": block.kind.value, "start": block.start, "end": block.end, "hidden": block.hidden,
            "reason": block.reason, "paragraph": block.paragraph}  # fmt: skip


def hit_value(hit: Hit, source: Source | None) -> dict[str, Any]:
    return {
        "source_id": hit.source_id,
        "title": source.title if source else None,
        "outlet": source.outlet if source else None,
        "published": source.published if source else None,
        "start": hit.span.start,
        "end": hit.span.end,
        "snippet": hit.snippet,
        "matches": [[span.start, span.end] for span in hit.matches],
        "in": hit.within,
        "spans": [[span.start, span.end] for span in hit.spans],
        "snippets": [
            {"text": each.text, "matches": [[span.start, span.end] for span in each.matches]} for each in hit.snippets
        ],
    }


def facet_values(facet: "Facet") -> list[dict[str, Any]]:
    return [{"value": value.label, "query": value.token, "count": value.count} for value in facet.values]


def facet_lines(facets: Mapping[str, list[dict[str, Any]]]) -> Iterator[str]:
    for field, values in facets.items():
        if values:
            yield f"{field}: " + ", ".join(f"{value['value']} {value['count']}" for value in values[:10])


def quote_value(quote: Quote, actors: Mapping[int, Actor], claims: Mapping[int, Claim]) -> dict[str, Any]:
    def name(actor_id: int | None) -> str | None:
        return actors[actor_id].name if actor_id else None

    return {
        "number": quote.label,
        "source_id": quote.source_id,
        "segments": [{"start": part.start, "end": part.end, "exact": part.exact} for part in quote.segments],
        "statements": [
            {
                "actor": name(said.actor_id),
                "claim": claims[said.claim_id].text if said.claim_id else None,
                "stance": said.stance.value if said.stance else None,
                "suggested": said.suggested,
                "via": name(said.via_id),
                "said_on": said.said_on,
            }
            for said in quote.statements
        ],
        "note": quote.note,
        "anchor": quote.anchor.value,
        "translation": asdict(quote.translation) if quote.translation else None,
    }


def actor_value(actor: Actor, quotes: int) -> dict[str, Any]:
    aliases = [alias.name for alias in actor.aliases]
    return {"id": actor.id, "name": actor.name, "aliases": aliases, "role": actor.role, "quotes": quotes,
            "kind": actor.kind.value}  # fmt: skip


def claim_value(claim: Claim, tally: Tally) -> dict[str, Any]:
    """``parent`` is the id of the claim this one stands under."""
    return {"id": claim.id, "text": claim.text, "parent": claim.parent_id, "asserts": tally.asserts,
            "denies": tally.denies, "questions": tally.questions, "reports": tally.reports,
            "unmarked": tally.unmarked}  # fmt: skip


def check_value(check: "Check") -> dict[str, Any]:
    return {
        "counts": {verdict.value: count for verdict, count in check.counts.items()},
        "quotations": [_finding_value(finding) for finding in check.findings],
        "remarks": list(check.remarks),
    }


def _finding_value(finding: "Finding") -> dict[str, Any]:
    span, place = finding.source_span, finding.place
    return {
        "number": finding.label or None,
        "verdict": finding.verdict.value,
        "found": finding.found or None,
        "expected": finding.expected or None,
        "difference": finding.difference or None,
        "reason": finding.reason or None,
        "fix": finding.fix or None,
        "source_id": finding.source_id,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "where": place.kind if place else None,
        "paragraph": place.paragraph if place else None,
    }


def check_lines(check: "Check") -> Iterator[str]:
    """What needs a look, then how many of each."""
    width = min(_width() or 100, 100)
    for finding in check.findings:
        if finding.verdict.value in ("verbatim", "typography"):
            continue
        label = f"  {finding.label}" if finding.label else ""
        where = f"  ({finding.place.kind}, paragraph {finding.place.paragraph})" if finding.place else ""
        yield f"{finding.verdict.sign} {finding.verdict.words}{label}{where}"
        told = (finding.reason, finding.found, finding.difference)
        for line in filter(None, told):
            yield from textwrap.wrap(line, width, initial_indent=INDENT, subsequent_indent=INDENT)
        yield ""
    counted = [f"{count} {verdict.words.lower()}" for verdict, count in check.counts.items() if count]
    yield f"{check.document}: {', '.join(counted) or 'no quotation found'}."


def source_lines(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """The text as one reads it: paragraphs with the numbers a report cites, what is folded away as one line."""
    width = min(_width() or 80, 80)
    for reason, group in groupby(blocks, key=lambda block: (block.reason or "") if block.hidden else None):
        if reason is not None:
            folded = sum(block.end - block.start for block in group)
            yield f"      ({reason or 'not part of the article'}: {folded} characters folded away)\n"
            continue
        for block in group:
            margin = f"{block.paragraph:>4}  " if block.paragraph else " " * 6
            for line in block.span.of(text).split("\n"):
                yield from textwrap.wrap(line, width, initial_indent=margin, subsequent_indent=" " * 6) or [""]
                margin = " " * 6
            yield ""


def hit_lines(values: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for value in values:
        where = "" if value["in"] == "text" else f"  (in {value['in']})"
        about = ", ".join(part for part in (value["outlet"], value["published"]) if part)
        yield f"{value['source_id']:>5}  {value['title']}{f' — {about}' if about else ''}{where}"
        snippet = _marked(value["snippet"], value["matches"])
        yield from textwrap.wrap(snippet, min(_width() or 100, 100), initial_indent=INDENT, subsequent_indent=INDENT)


def _marked(snippet: str, matches: Iterable[list[int]]) -> str:
    """The matches in brackets; from the last one back, so that positions stay true."""
    for start, end in sorted(matches, reverse=True):
        snippet = f"{snippet[:start]}[{snippet[start:end]}]{snippet[end:]}"
    return " ".join(snippet.split())


def quote_lines(value: Mapping[str, Any]) -> Iterator[str]:
    words = " […] ".join(part["exact"] for part in value["segments"])
    doubt = "" if value["anchor"] == "attached" else f"  ({value['anchor']})"
    width = min(_width() or 100, 100)
    yield f"{value['number']}  source {value['source_id']}{doubt}"
    shown = words if words.startswith(MARKS) else f"“{words}”"
    yield from textwrap.wrap(shown, width, initial_indent=INDENT, subsequent_indent=INDENT)
    for said in value["statements"]:
        claim = f"“{said['claim']}”" if said["claim"] else None
        parts = (
            said["actor"] or "(nobody named)",
            said["stance"],
            claim,
            f"on {said['said_on']}" if said["said_on"] else None,
            "(suggested)" if said["suggested"] else None,
        )
        yield INDENT + " ".join(part for part in parts if part)
    if made := value["translation"]:
        about = ", ".join(filter(None, ("translation", made["language"], made["translator"])))
        text = f"{made['text']} ({about})"
        yield from textwrap.wrap(text, width, initial_indent=INDENT, subsequent_indent=INDENT)
    if value["note"]:
        yield from textwrap.wrap(value["note"], width, initial_indent=INDENT, subsequent_indent=INDENT)


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], *, elastic: int) -> Iterator[str]:
    """Columns under their heads, numbers to the right. At a terminal the ``elastic`` column gives way."""
    cells = [[_cell(value) for value in row] for row in rows]
    numeric = [all(isinstance(row[column], int) for row in rows) for column in range(len(heads))] if cells else []
    if not cells:
        return
    widths = [max(map(_cells_wide, column)) for column in zip(heads, *cells, strict=True)]
    if room := _width():
        widths[elastic] = max(8, min(widths[elastic], room - sum(widths) + widths[elastic] - 2 * (len(heads) - 1)))
    for row in (list(heads), *cells):
        line = (_fit(cell, width, right) for cell, width, right in zip(row, widths, numeric, strict=True))
        yield "  ".join(line).rstrip()


def _cell(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())


def _fit(cell: str, width: int, right: bool) -> str:
    while _cells_wide(cell) > width:
        cell = cell[:-2] + "…"
    padding = " " * (width - _cells_wide(cell))
    return padding + cell if right else cell + padding


def _cells_wide(text: str) -> int:
    """How many cells of a terminal the text takes."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _width() -> int | None:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def write(answer: Answer, *, as_json: bool) -> None:
    """One JSON value, or lines, on standard output in UTF-8; a reader that went away is no mistake of ours."""
    try:
        if as_json:
            sys.stdout.write(json.dumps(answer.value, ensure_ascii=False) + "\n")
        else:
            for line in answer.lines:
                sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more at exit, which must not fail either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(sentence: str) -> None:
    """Progress and messages: standard error, so that standard output holds the answer alone."""
    sys.stderr.write(sentence + "\n")
