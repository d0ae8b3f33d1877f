"""Somebody at work in a project, as a process that may be killed, or whose disk may fail, at any moment.

    python -m tests.faults.work PROJECT SEED KIND [COMMANDS]

The rule: a line is written once a command has returned, never before, so that whatever a line says is what somebody
saw on the screen. ``{"begin": kind}`` is written before a command; ``{"done": kind, "rows": …}`` after it, with what
has changed in every logged table since the line before: ids and checksums of rows, ``null`` for a row that is gone.
``KIND`` is done more often than the rest; ``migrate`` opens a project of an earlier version first.
"""

import hashlib
import json
import os
import random
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TypeVar

from tests.drafts import ARTICLE, draft
from workbench.background.importing import Import, Wish
from workbench.background.indexing import bring_up_to_date
from workbench.background.journal import Journal
from workbench.background.undoing import retrace
from workbench.errors import Refused, WorkbenchError
from workbench.exporters import write
from workbench.model import Quote, Span, Stance, Statement, Status
from workbench.project import Project
from workbench.report import Choices
from workbench.store.schema import LOGGED

T = TypeVar("T")
Rows = dict[str, dict[int, int]]
KINDS = ("capture", "recode", "undo", "import", "export", "migrate")
FILES = 6
"""So many files an import has."""

_NAMES = ("Ada Kovács", "Juno Szabó", "The embassy", "Ilse Brandt", "The ministry", "N. Orsk")
_CLAIMS = ("Varnia ordered the strike.", "There is a log.", "The talks failed.", "Nobody was hurt.")


def rows(project: Project) -> Rows:
    """A checksum of every row of every logged table."""
    return {
        table: {row[0]: zlib.crc32(repr(row).encode()) for row in project._db.execute(f"select * from {table}")}
        for table in LOGGED
    }


def told_since(now: Rows, known: Rows) -> dict[str, dict[str, int | None]]:
    """What a line says of the rows: those that are new, other or gone."""
    changed = {
        table: {str(row): here.get(row) for row, _ in here.items() ^ known.get(table, {}).items()}
        for table, here in now.items()
    }
    return {table: ids for table, ids in changed.items() if ids}


def say(line: dict) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class Work:
    """Commands on an open project; what is told is given to ``say``."""

    def __init__(self, project: Project, seed: int, kind: str = "", say: Callable[[dict], None] = say) -> None:
        self.project = project
        self.say = say
        self.folder = project.path.parent
        self.chance = random.Random(seed)
        self._names = count(seed * 1000)
        self._known: Rows = {}
        often = {
            self.capture: 6, self.recode: 4, self.change_quote: 4, self.change_codebook: 4, self.change_source: 3,
            self.note: 3, self.undo: 4, self.redo: 2, self.import_files: 0.3, self.export: 0.3, self.index: 0.5,
            self.undo_elsewhere: 0.2, self.read: 1,
        }  # fmt: skip
        more = {"capture": self.capture, "recode": self.recode, "undo": self.undo, "import": self.import_files,
                "export": self.export}.get(kind)  # fmt: skip
        if more is not None:
            often[more] += 15
        self._commands, self._often = list(often), list(often.values())

    def one(self) -> str:
        """Do something, and tell; returns what."""
        command = self.chance.choices(self._commands, self._often)[0]
        return self.do(command)

    def do(self, command: Callable[[], object]) -> str:
        kind = command.__name__
        self.say({"begin": kind})
        with suppress(Refused):
            command()
        self.tell(kind)
        return kind

    def tell(self, kind: str, **more: object) -> None:
        now = rows(self.project)
        self.say({"done": kind, "rows": told_since(now, self._known), **more})
        self._known = now

    # What can be done.

    def capture(self) -> None:
        project, span = self.project, self._span()
        name, wording = self.chance.choice(_NAMES), self.chance.choice(_CLAIMS)
        with project.step(""):
            actor = project.codebook.find_actor(name) or project.codebook.add_actor(name)
            claim = project.codebook.find_claim(wording) or project.codebook.add_claim(wording)
            said = Statement(0, 0, actor.id, claim.id, self.chance.choice(list(Stance)))
            quote = project.quotes.add(span[0], [span[1]], statement=said, note=self._words())
            if self.chance.random() < 0.3:
                project.quotes.translations.write(quote.id, self._words(), language="de")

    def recode(self) -> None:
        ids = self.project.quotes.ids()
        some = self.chance.sample(ids, min(len(ids), self.chance.randint(1, 12)))
        actors, claims = self.project.codebook.actors(), self.project.codebook.claims()
        if some and actors and claims:
            self.project.quotes.recode(
                some, actor_id=self.chance.choice(actors).id, claim_id=self.chance.choice(claims).id,
                stance=self.chance.choice(list(Stance)),
            )  # fmt: skip

    def change_quote(self) -> None:
        quotes = self.project.quotes
        quote = self._quote()
        at = quote.span.start + (quote.span.end - quote.span.start) // 2
        self._either(
            lambda: quotes.set_note(quote.id, self._words()),
            lambda: quotes.set_spans(quote.id, [Span(quote.span.start, quote.span.end + 3)]),
            lambda: quotes.split(quote.id, at),
            lambda: quotes.merge([quote.id, self._quote().id], speaker=None),
            lambda: quotes.remove(quote.id),
            lambda: [quotes.restate(said.id, stance=Stance.DENIES) for said in quote.statements[:1]],
        )

    def change_codebook(self) -> None:
        book = self.project.codebook
        actor, claim = self._one_of(book.actors()), self._one_of(book.claims())
        self._either(
            lambda: book.add_alias(actor.id, self._words()),
            lambda: book.rename_actor(actor.id, f"{actor.name} {next(self._names)}"),
            lambda: book.merge_actors(actor.id, self._one_of(book.actors()).id),
            lambda: [book.split_actor(merge) for merge, _ in book.merges(actor_id=actor.id)[:1]],
            lambda: book.reword_claim(claim.id, f"{claim.text[:40]} {next(self._names)}"),
            lambda: book.move_claim(claim.id, self._one_of(book.claims()).id),
            lambda: book.remove_claim(claim.id),
        )

    def change_source(self) -> None:
        sources = self.project.sources
        source = sources.get(self._one_of(sources.ids()))
        words = f"{sources.text(source.id)}\nAdded {next(self._names)}."
        newer = draft(words, title=source.title, outlet=source.outlet, original=words.encode() + os.urandom(300))
        self._either(
            lambda: sources.edit(source.id, byline=self._words(), place="Keld"),
            lambda: sources.set_status(source.id, self.chance.choice(list(Status))),
            lambda: sources.set_hidden(source.id, [sources.blocks(source.id)[-1].id], True),
            lambda: self.project.versions.add(source.id, newer),
            lambda: self.project.versions.keep(self._one_of(self.project.versions.open_questions())),
            lambda: sources.add(replace(newer, title=f"Article {next(self._names)}", url=None)),
            lambda: sources.remove(source.id) if len(sources.ids()) > 8 else None,
        )

    def note(self) -> None:
        self._either(
            lambda: self.project.memos.write("project", None, self._words()),
            lambda: self.project.memos.write("source", self._one_of(self.project.sources.ids()), self._words()),
            lambda: self.project.reports.write_lead("claim:1", self._words(), "A claim"),
            lambda: self.project.reports.choose(title=self._words()),
            lambda: self.project.searches.save(self._words(), "log AND order"),
        )

    def undo(self) -> None:
        self.project.undo()

    def redo(self) -> None:
        self.project.redo()

    def read(self) -> None:
        source_id = self._one_of(self.project.sources.ids())
        self.project.sources.set_progress(source_id, self.chance.randint(1, 400))

    def import_files(self) -> None:
        """As the window does: noted in the journal, read and kept by a process of its own."""
        paths = files_to_import(self.folder, self._names, self._words())
        journal = Journal(self.project.id)
        journal.begin(paths)
        importing = Import(Wish(self.project.path, tuple(paths)))
        for _ in importing.run():
            while importing.unread:
                importing.unread.popleft()
                self.tell("some of import_files")
        journal.end()

    def export(self) -> None:
        file = self.folder / "report.docx"
        for _ in write(self.project.report(Choices(title="What was said")), file):
            pass
        self.tell("some of export", file=hashlib.sha256(file.read_bytes()).hexdigest())

    def index(self) -> None:
        for _ in bring_up_to_date(self.project, anew=self.chance.random() < 0.3):
            pass

    def undo_elsewhere(self) -> None:
        """As the window does with a step of thousands of rows."""
        for _ in retrace(self.project.path, -1):
            pass

    # Details.

    def _one_of(self, things: Sequence[T]) -> T:
        if not things:
            raise Refused("There is none.")
        return self.chance.choice(things)

    def _either(self, *acts: Callable[[], object]) -> None:
        self.chance.choice(acts)()

    def _quote(self) -> Quote:
        return self.project.quotes.get(self._one_of(self.project.quotes.ids()))

    def _span(self) -> tuple[int, Span]:
        source_id = self._one_of(self.project.sources.ids())
        length = len(self.project.sources.text(source_id))
        start = self.chance.randrange(max(1, length - 60))
        return source_id, Span(start, min(length, start + self.chance.randint(8, 60)))

    def _words(self) -> str:
        return " ".join(self.chance.choices(ARTICLE.split(), k=self.chance.randint(2, 40)))


def files_to_import(project: Path, names: Iterator[int], words: str) -> list[Path]:
    """New ones, and one that nothing can be made of; not on the disk of the project, which may be ill."""
    folder = project.with_name(f"{project.name}-in")
    folder.mkdir(exist_ok=True)
    paths = [folder / "broken.pdf"]
    paths[0].write_bytes(b"%PDF-1.4 nothing")
    for _ in range(FILES):
        number = next(names)
        paths.append(folder / f"{number}.{'html' if number % 3 else 'txt'}")
        paragraphs = "\n".join(f"<p>Sentence {n} of {number}. {words}</p>" for n in range(6))
        title = f"<title>Report {number}</title></head><body><article><h1>Report {number}</h1>"
        paths[-1].write_text(f"<html><head>{title}{paragraphs}</article></body></html>", "utf-8")
    return paths


def world(path: Path, commands: int = 60) -> None:
    """A project to begin with, made by the same hands."""
    with Project.create(path, title="The strike at Keld") as project:
        for n in range(10):
            text = f"{ARTICLE}\n" + "\n".join(f"Paragraph {k} of {n} says what {k * n} said." for k in range(12))
            project.sources.add(draft(text, title=f"Article {n}", original=text.encode() * 3))
        work = Work(project, 1)
        kinds = (work.capture, work.capture, work.note, work.recode, work.change_codebook, work.undo, work.redo)
        for n in range(commands):
            try:
                kinds[n % len(kinds)]()
            except Refused:
                continue


def main() -> int:
    path, seed, kind = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    commands = int(sys.argv[4]) if len(sys.argv) > 4 else 1 << 30
    if kind == "migrate":
        say({"begin": "migrate"})
    else:
        say({"begin": "open"})
    with Project.open(path) as project:
        work = Work(project, seed, kind)
        work.tell("open")
        for _ in range(commands):
            try:
                work.one()
            except WorkbenchError as error:  # a process of ours was killed, and it was said
                work.tell("told", error=str(error))
    say({"done": "close", "rows": {}})
    return 0


if __name__ == "__main__":
    sys.exit(main())
