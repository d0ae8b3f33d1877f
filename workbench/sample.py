"""The sample project, made from its articles the way a reader would: import, code, quote, tag.

``sample.json`` beside the articles says what a reader found in them; every quotation in it is looked up in the
imported text, so the sample cannot drift from its sources.
"""

import json
from pathlib import Path
from typing import Any

from workbench import importers, resources
from workbench.language import tr, tr_n
from workbench.model import ActorKind, Draft, Span, Stance, Status
from workbench.project import Project


def build(path: Path) -> None:
    """A new project file at ``path``. Raises ProjectError where a file is already, UnreadableFile and
    WorkbenchError where the installation lacks the sample."""
    plan = json.loads(resources.path("sample/sample.json").read_text("utf-8"))
    with Project.create(path, title=plan["title"]) as project:
        with project.step(tr_n("Import a source|Import {n} sources", len(articles()))):
            sources = _import(project, plan["sources"])
        with project.step(tr("Begin the codebook")):
            actors = _actors(project, plan["actors"])
            claims = _claims(project, plan["claims"])
        for capture in plan["captures"]:  # a step each, so that Undo in the sample takes back one quote and not all
            with project.step(""):
                _capture(project, sources[capture["file"]], capture, actors, claims)


def articles() -> list[Path]:
    """The sample's own files."""
    folder = resources.path("sample")
    return sorted(file for file in folder.iterdir() if file.suffix in (".txt", ".html"))


def _import(project: Project, notes: dict[str, dict[str, str]]) -> dict[str, int]:
    """File name to source id; what the reader knew better than the file is an edit, as it would be by hand."""
    ids = {}
    for draft in map(importers.read, articles()):
        ids[draft.filename] = _add(project, draft, dict(notes.get(draft.filename, {})))
    return ids


def _add(project: Project, draft: Draft, fields: dict[str, str]) -> int:
    source = project.sources.add(draft)
    status = fields.pop("status", None)
    if fields:
        project.sources.edit([source.id], **fields)
    if status:
        project.sources.set_status(source.id, Status(status))
    return source.id


def _actors(project: Project, rows: list[dict[str, Any]]) -> dict[str, int]:
    ids = {}
    for row in rows:
        actor = project.codebook.add_actor(row["name"], ActorKind(row["kind"]), row.get("aliases", ()))
        ids[actor.name] = actor.id
        for role in row.get("roles", ()):
            project.codebook.add_role(actor.id, role["title"], role.get("since"), role.get("until"))
    return ids


def _claims(project: Project, rows: list[dict[str, str]]) -> dict[str, int]:
    ids: dict[str, int] = {}
    for row in rows:
        parent = ids[row["parent"]] if "parent" in row else None
        ids[row["text"]] = project.codebook.add_claim(row["text"], parent).id
    return ids


def _capture(
    project: Project, source_id: int, capture: dict[str, Any], actors: dict[str, int], claims: dict[str, int]
) -> None:
    exact = capture["exact"]
    start = project.sources.text(source_id).index(exact)
    quote = project.quotes.add(source_id, [Span(start, start + len(exact))], note=capture.get("note"))
    for row in capture.get("statements", ()):
        project.quotes.state(
            quote.id,
            actor_id=actors[row["actor"]],
            claim_id=claims[row["claim"]],
            stance=Stance(row["stance"]) if "stance" in row else None,
            via_id=actors[row["via"]] if "via" in row else None,
            suggested=capture.get("suggested", False),
        )
