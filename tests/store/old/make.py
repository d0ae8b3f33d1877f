"""Makes a small project with whatever ``workbench`` is on the path, for the programs to come to open.

    python tests/store/old/make.py [FOLDER]

The rule: before a migration is added, this is run once with the program as it is, and ``version-N.swb.xz`` and
``version-N.json`` are committed; neither is ever made again. It was run so in a checkout of the last commit of every
schema (``PYTHONPATH`` first on it), which is why it asks what the program of the day can do. Version 3 never had a
program: it and version 4 came with one commit, so its file is that of version 2, one migration on.

The words of the JSON: ``now`` is what the project says (see ``state``), ``states`` a digest of that after each step,
the first one of the empty project; ``undone`` is how many of the steps are undone.
"""

import hashlib
import json
import lzma
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from workbench.errors import WorkbenchError
from workbench.model import Block, BlockKind, Draft, Span, Stance, Statement, Status
from workbench.project import Project

UNDONE = 2

_ARTICLE = (
    "Support the paper: give today\n"
    "{title}\n"
    "By Ilse Brandt\n"
    "Officials met on Monday. “We did not order the strike,” Minister Ada Kovács told reporters.\n"
    "Juno Szabó rejected this: “They ordered it\N{NO-BREAK SPACE}… 🛰️ we have the log.”\n"
    "Kovács quoted the embassy: \N{ARABIC LETTER LAM}\N{ARABIC LETTER ALEF} نعرف, then left {place}."
)
_KINDS = (BlockKind.BOILERPLATE, BlockKind.TITLE, BlockKind.BYLINE, *[BlockKind.PARAGRAPH] * 3)


def draft(title: str, place: str, **fields: Any) -> Draft:
    text = _ARTICLE.format(title=title, place=place)
    blocks, start = [], 0
    for kind, line in zip(_KINDS, text.split("\n"), strict=True):
        hidden = kind is BlockKind.BOILERPLATE
        blocks.append(Block(kind, start, start + len(line), hidden, "donation" if hidden else None))
        start += len(line) + 1
    return Draft(
        **{
            "text": text,
            "blocks": tuple(blocks),
            "original": text.encode() + b"\n",
            "filename": f"{place}.txt",
            "media_type": "text/plain",
            "extractor": "text 1",
            "title": title,
            "outlet": "The Keld Courier",
            "byline": "Ilse Brandt",
            "published": "2023-04-25",
            "language": "en",
            "origins": {"title": "text", "published": "guess"},
            **fields,
        }
    )


class Story:
    """What somebody did in the project, a step a method."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.sources, self.quotes, self.codebook = project.sources, project.quotes, project.codebook

    def span(self, source_id: int, words: str) -> Span:
        start = self.sources.text(source_id).index(words)
        return Span(start, start + len(words))

    def steps(self) -> list[Callable[[], object]]:
        early: list[Callable[[], object]] = [
            lambda: self.sources.add(
                draft("Varnia denies ordering the strike", "Keld", url="https://keld.example/1")
            ),
            self.second_source,
            lambda: self.sources.add(draft("Removed later", "Tarn", outlet=None, published=None)),
            lambda: self.codebook.add_actor("Ada Kovács"),
            lambda: self.codebook.add_actor("Juno Szabó"),
            lambda: self.codebook.add_actor("A. Kovacs"),
            lambda: self.codebook.add_alias(1, "the minister"),
            lambda: self.codebook.add_role(1, "foreign minister", "2021-03", None),
            lambda: self.codebook.add_claim("Varnia ordered the strike."),
            lambda: self.codebook.add_claim("There is a log of the order.", 1),
            self.first_quote,
            lambda: self.quotes.add(1, [self.span(1, "“They ordered it\N{NO-BREAK SPACE}… 🛰️ we have the log.”")]),
            lambda: self.quotes.state(2, actor_id=2, claim_id=1, stance=Stance.ASSERTS, via_id=3),
            lambda: self.quotes.state(2, actor_id=2, claim_id=2, stance=Stance.REPORTS, suggested=True),
            lambda: self.quotes.add(2, [self.span(2, "Officials met on Monday")], note="where?"),
            lambda: self.quotes.add(3, [self.span(3, "Juno Szabó rejected this")], note="goes with its source"),
            lambda: self.quotes.add(2, [self.span(2, "then left Orsk")], note="taken out again"),
            lambda: self.quotes.set_note(3, "in Orsk, not in Keld"),
            lambda: self.quotes.set_spans(3, [self.span(2, "met on Monday"), self.span(2, "the embassy")]),
            lambda: self.quotes.restate(1, stance=Stance.QUESTIONS),
            lambda: self.quotes.remove(5),
            lambda: self.project.memos.write("project", None, 'What is \\missing\\: "the order" — ‘itself’', "me"),
            lambda: self.project.memos.write("actor", 2, "speaks for the opposition"),
            lambda: self.project.memos.write("claim", 1, "the question of the whole report"),
            lambda: self.project.memos.write("project", None, "What is missing: the order itself", "me"),
            lambda: self.codebook.rename_actor(2, "Juno Szabo"),
            lambda: self.codebook.merge_actors(1, 3),
            lambda: self.sources.set_hidden(2, [self.sources.blocks(2)[0].id], False),
            lambda: self.sources.edit(2, byline=None, place="Orsk", published="2023-05-02"),
            lambda: self.sources.set_status(1, Status.DONE),
            lambda: self.sources.remove(3),
            lambda: self.codebook.reword_claim(2, "A log of the order exists."),
        ]
        return [*early, *self.later(), lambda: self.quotes.remove(2), lambda: self.codebook.remove_claim(1)]

    def later(self) -> list[Callable[[], object]]:
        """What only later programs could do."""
        steps: list[Callable[[], object]] = []
        if hasattr(Draft, "part"):
            steps += [self.two_of_one_file]
        if hasattr(self.quotes, "merge"):
            steps += [self.three_and_merge]
        if hasattr(self.codebook, "move_actor"):
            steps += [lambda: self.codebook.move_actor(1, 2)]
        if hasattr(self.project, "versions"):
            steps += [self.newer_version, lambda: self.project.versions.keep(2)]
        if hasattr(self.project, "searches"):
            steps += [lambda: self.project.searches.save("The log", "log AND order")]
        if hasattr(self.quotes, "translations"):
            steps += [
                lambda: self.quotes.translations.write(
                    1, "Wir haben es nicht befohlen", language="de", translator="T."
                ),
                lambda: self.quotes.restate(1, said_on="2023-04-24"),
                lambda: self.sources.edit(1, archive_url="https://archive.example/1"),
                lambda: self.quotes.translations.write(1, "Wir haben den Angriff nicht befohlen", language="de"),
            ]
        if hasattr(self.project, "reports"):
            steps += [
                lambda: self.project.reports.choose(title="The strike at Keld", author="I. B."),
                lambda: self.project.reports.write_lead("claim:1", "What each side says.", "Varnia ordered it"),
                lambda: self.project.reports.write_lead("claim:1", "What each side said.", "Varnia ordered it"),
            ]
        return steps

    def second_source(self) -> None:
        self.sources.add(draft("A second day of talks", "Orsk", outlet="Orsk Radio", published="2023-05"))
        self.sources.set_progress(2, 120)  # no step

    def first_quote(self) -> None:
        spans = [self.span(1, "“We did not order the strike,”"), self.span(1, "told reporters")]
        said = Statement(0, 0, actor_id=1, claim_id=1, stance=Stance.DENIES)
        self.quotes.add(1, spans, statement=said, note="the first denial 😀")

    def two_of_one_file(self) -> None:
        both = [draft(f"Letter {n}", f"Letter{n}", part=n, filename="letters.mbox") for n in (1, 2)]
        whole = b"\n".join(each.original for each in both)
        with self.project.step("Import 2 sources"):
            for each in both:
                self.sources.add(
                    Draft(**{name: getattr(each, name) for name in each.__slots__} | {"original": whole})
                )

    def three_and_merge(self) -> None:
        last = self.sources.ids()[-1]
        with self.project.step("Quote a letter"):
            one = self.quotes.add(last, [self.span(last, "Officials met")], note="one")
            two = self.quotes.add(last, [self.span(last, "on Monday")], note="two")
            self.quotes.merge([one.id, two.id])

    def newer_version(self) -> None:
        newer = draft("Varnia denies ordering the strike", "Keld", url="https://keld.example/1")
        text = newer.text.replace("did not order", "never ordered").replace("we have the log", "we have logs")
        shorter = tuple(
            Block(each.kind, text.index(line), text.index(line) + len(line), each.hidden, each.reason)
            for each, line in zip(newer.blocks, text.split("\n"), strict=True)
        )
        fields = {name: getattr(newer, name) for name in newer.__slots__}
        self.project.versions.add(1, Draft(**fields | {"text": text, "blocks": shorter, "original": text.encode()}))


def state(project: Project, version: int) -> dict[str, Any]:
    """All that a person could see in a project of that version, in words and numbers of the project's own."""
    names = {actor.id: actor.name for actor in project.codebook.actors()}
    claims = {claim.id: claim.text for claim in project.codebook.claims()}
    quotes = project.quotes.many(project.quotes.ids())
    told: dict[str, Any] = {
        "sources": [_source(project, source_id) for source_id in project.sources.ids()],
        "quotes": {
            quote.label: {
                "of": quote.source_id,
                "anchor": quote.anchor.value,
                "words": [[part.exact, part.start, part.end, part.paragraph] for part in quote.segments],
                "around": [[part.prefix, part.suffix] for part in quote.segments],
                "said": [
                    [names.get(said.actor_id or 0), said.stance and said.stance.value, claims.get(said.claim_id or 0),
                     names.get(said.via_id or 0), said.suggested] for said in quote.statements
                ],
                "note": quote.note,
            }
            for quote in quotes
        },
        "actors": [
            [actor.name, actor.kind.value, [alias.name for alias in actor.aliases],
             [[role.title, role.since, role.until] for role in actor.roles]]
            for actor in project.codebook.actors()
        ],
        "claims": [[claim.text, claims.get(claim.parent_id or 0)] for claim in project.codebook.claims()],
        "memos": [[memo.about, memo.text, memo.author] for memo in project.memos.all()],
    }  # fmt: skip
    if version >= 5:
        found = project.versions.projections(quote.id for quote in quotes)
        told["later"] = {
            project.quotes.get(quote_id).label: [[span.start, span.end] for span in there.spans]
            for quote_id, there in found.items()
        }
        told["searches"] = [[search.name, search.query] for search in project.searches.saved()]
    if version >= 6:
        told["translations"] = {
            quote.label: [quote.translation.text, quote.translation.language, quote.translation.translator]
            for quote in quotes
            if quote.translation
        }
        told["said on"] = [said.said_on for quote in quotes for said in quote.statements]
        told["copies"] = [project.sources.get(source_id).archive_url for source_id in project.sources.ids()]
    if version >= 8:
        told["report"] = [project.reports.choices("").title, project.reports.leads()]
    return told


def digest(told: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


def _source(project: Project, source_id: int) -> list[Any]:
    source = project.sources.get(source_id)
    return [
        source.title, source.outlet, source.byline, source.place, source.published, source.url, source.status.value,
        hashlib.sha256(project.sources.text(source_id).encode()).hexdigest()[:12],
        hashlib.sha256(project.sources.original(source_id)).hexdigest()[:12],
        [f"{block.kind.value}{'-' if block.hidden else ''}" for block in project.sources.blocks(source_id)],
    ]  # fmt: skip


def make(path: Path) -> dict[str, Any]:
    """The project, and what is to be known of it."""
    with Project.create(path, title="The strike at Keld") as project:
        with suppress(TypeError, sqlite3.Error):
            version = int(project._db.execute("pragma user_version").fetchone()[0])
        states = [digest(state(project, version))]
        for step in Story(project).steps():
            before = len(project.history())
            step()
            if len(project.history()) != before + 1:
                raise WorkbenchError(f"step {before} is not one step")
            states.append(digest(state(project, version)))
        for _ in range(UNDONE):
            project.undo()
        told = {"version": version, "undone": UNDONE, "states": states, "now": state(project, version)}
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("vacuum")
    return told


def main(folder: Path) -> int:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "story.swb"
        told = make(path)
        stem = folder / f"version-{told['version']}"
        stem.with_suffix(".swb.xz").write_bytes(lzma.compress(path.read_bytes(), preset=9 | lzma.PRESET_EXTREME))
    stem.with_suffix(".json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent))
