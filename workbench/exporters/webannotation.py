"""The quotes as W3C Web Annotations in JSON-LD, for annotation tools and for keeping.

Per the recommendation (w3.org/TR/annotation-model): one annotation a quote, one target a segment with a
TextQuoteSelector and a TextPositionSelector, positions in code points of the normalised text, end exclusive, in the
state the source was retrieved in (with the copy an archive keeps). A translation is a body that describes the target.
Speaker, claim and stance are there twice: as plain tags any tool can show, and as statements in a context of our
own, because tags cannot say which stance belongs to which claim.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.exporters.saving import replacing
from workbench.model import Quote
from workbench.report import Entry, Report
from workbench.report.citation import plain

_STEP = 500
_NO_TAGS = ("suggested", "saidOn")
_CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "sw": "urn:source-workbench:ns#",
        "title": "http://purl.org/dc/terms/title",
        "number": "sw:number",
        "statements": {"@id": "sw:statement", "@container": "@list"},
        "actor": "sw:actor",
        "claim": "sw:claim",
        "stance": "sw:stance",
        "via": "sw:via",
        "saidOn": "sw:saidOn",
        "suggested": "sw:suggested",
        "verified": "sw:verified",
        "textSha256": "sw:textSha256",
        "citation": "sw:citation",
        "outlet": "sw:outlet",
        "published": "sw:published",
    },
]


def write(report: Report, path: Path) -> Iterator[tuple[int, int]]:
    """Write ``path`` and yield ``(done, total)`` quotations; see ``exporters.write`` for the errors."""
    first: dict[int, Entry] = {}
    for entry in report.entries():
        first.setdefault(entry.quote.number, entry)
    total = len(first)
    hashes = {version.id: version.text_sha256 for row in report.provenance for version in row.versions}
    head = {
        "@context": _CONTEXT,
        "id": f"urn:source-workbench:{report.project_id}",
        "type": "AnnotationCollection",
        "label": report.title,
        "created": f"{report.date[:10]}T00:00:00Z",
        "total": total,
    }
    opening = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    with replacing(path) as file:
        page = json.dumps(f"{head['id']}:page:1")
        begun = f'"last": {page},\n "first": {{\n  "id": {page},\n  "type": "AnnotationPage",\n  "startIndex": 0,'
        file.write(f'{opening},\n {begun}\n  "items": ['.encode())
        for index, number in enumerate(sorted(first), 1):
            item = json.dumps(_annotation(first[number], report, hashes), ensure_ascii=False)
            file.write(f"{',' if index > 1 else ''}\n{item}".encode())
            if index % _STEP == 0:
                yield index, total
        file.write(b"\n  ]\n }\n}\n")
    yield total, total


def _annotation(entry: Entry, report: Report, hashes: dict[int, str]) -> dict[str, Any]:
    quote = entry.quote
    names = {actor.id: actor.name for actor in report.actors} if quote.statements else {}
    statements = [
        _known(
            actor=names.get(said.actor_id or 0),
            claim=report.claim_texts.get(said.claim_id or 0),
            stance=said.stance.value if said.stance else None,
            via=names.get(said.via_id or 0),
            suggested=said.suggested or None,
            saidOn=said.said_on,
        )
        for said in quote.statements
    ]
    tags = dict.fromkeys(str(value) for said in statements for key, value in said.items() if key not in _NO_TAGS)
    bodies: list[dict[str, Any]] = [
        {"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags
    ]
    bodies += [
        _known(type="TextualBody", purpose="commenting", value=note.text, creator=_person(note.author))
        for note in entry.notes
    ]
    if made := entry.translation:
        person = _person(made.translator or "")
        bodies.append(
            _known(type="TextualBody", purpose="describing", value=made.text, language=made.language, creator=person)
        )
    targets = _targets(entry, quote, hashes)
    return _known(
        id=f"urn:source-workbench:{report.project_id}:{quote.label}",
        type="Annotation",
        motivation="highlighting",
        created=_moment(quote.created),
        creator=_person(report.choices.author),
        number=quote.label,
        body=bodies or None,
        target=targets[0] if len(targets) == 1 else targets,
        statements=statements or None,
        verified=entry.verified,
        citation=plain(entry.citation),
    )


def _targets(entry: Entry, quote: Quote, hashes: dict[int, str]) -> list[dict[str, Any]]:
    source = entry.source
    about = _known(
        id=source.url or f"urn:source-workbench:sha256:{source.sha256}",
        type="Text",
        language=source.language,
        title=source.title,
        outlet=source.outlet,
        published=source.published,
        textSha256=hashes.get(quote.version_id),
    )
    retrieved = _moment(source.retrieved) if source.retrieved else None
    state = _known(type="TimeState", sourceDate=retrieved, cached=source.archive_url)
    return [
        {
            "type": "SpecificResource",
            "source": about,
            "state": state,
            "selector": [
                {
                    "type": "TextQuoteSelector", "exact": segment.exact, "prefix": segment.prefix,
                    "suffix": segment.suffix,
                },
                {"type": "TextPositionSelector", "start": segment.start, "end": segment.end},
            ],
        }
        for segment in quote.segments
    ]  # fmt: skip


def _moment(text: str) -> str:
    """An ISO date or time as the recommendation wants it: to the second, in UTC, with a ``Z``."""
    moment = datetime.fromisoformat(text)
    moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _person(name: str) -> dict[str, str] | None:
    return {"type": "Person", "name": name} if name else None


def _known(**facts: object) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value is not None}
