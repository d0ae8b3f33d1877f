"""Search over a real project, held against reading it: the same sources for every kind of question, after every kind
of edit, with an index that is up to date, behind, or not there."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests import worlds
from tests.search import reference
from tests.search.collection import Collection, Comment, Text
from workbench.errors import WorkbenchError
from workbench.model import Block, BlockKind, Draft, Quote, Source, Span, Stance, Statement, Status
from workbench.project import Project
from workbench.search import Search
from workbench.search.syntax import parse
from workbench.text import fold

OUTLETS = ("Daily", "Harbour Daily", "Island Post")
BYLINES = ("J. Doe", "Ilse Thorn", None)
DATES = ("2022", "2022-11", "2023-04-02", "2023-04-30", "2023-05", None)
LANGUAGES = ("en", "en-GB", "hu", "tr", None)
ACTORS, CLAIMS = ("Ilse Thorn", "Mayor Brandt", "Port Office"), ("The gates were locked.", "Nobody asked.")
WORDS = ["harbour", "harbours", "gates", "locked", "al-Assad", "Assad", "500,000", "500000", "kormány", "kormányról"]
WORDS += ["bakanlar", "bakan", "Türkiye", "e-mail", "email", "don’t", "ferry", "strikes", "strike", "19th", "北京"]
WORDS += ["Ёлка", "the", "a"]
MARKS = ("{0}", "{0}*", '"{0} {1}"', '="{0} {1}"', "={0}", "{0}~", "{0} near/3 {1}", "-{0}", "title:{0}", "text:{0}",
         "quotes:{0}", "in:notes {0}", "({0} OR {1})", "NOT ({0} {1})", "ha?bo*", "*ail", '"{0} {1}*"')  # fmt: skip
FILTERS = (
    *(f'outlet:"{name}"' for name in (*OUTLETS, "Har", "none")), *(f'actor:"{name}"' for name in (*ACTORS, "thorn")),
    "claim:gates", "claim:nobody", "stance:+", "stance:-", "status:unread", "status:done", "lang:en", "lang:hu",
    "byline:doe", "byline:thorn", "date:2023", "date:2023-04", "date:2022-11..2023-04", "date:..2022",
    "date:2023-05..", "date:2023-04-02", "-outlet:Daily", "outlet:Daily outlet:Post", "date:2022 date:2023-05",
)  # fmt: skip


class Read(Collection):
    """What a project holds, read source by source, quote by quote; its filters ask each source in turn."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._sources = {source.id: source for source in project.sources.many(project.sources.ids())}
        self._quotes: dict[int, list[Quote]] = {each: project.quotes.of_source(each) for each in self._sources}
        for source_id, source in self._sources.items():
            hidden = tuple(block for block in project.sources.blocks(source_id) if block.hidden)
            text = project.sources.text(source_id)
            self.texts[source_id] = Text(source_id, source.title, text, hidden, source.language)
        for quotes in self._quotes.values():
            for quote in quotes:
                self.comments += [self._said("quotes", quote, part.exact) for part in quote.segments]
                self.comments += [self._said("notes", quote, quote.note)] if quote.note else []

    def matching(self, field: str, value: str) -> set[int]:
        return {source_id for source_id, source in self._sources.items() if self._passes(source, field, value)}

    def _said(self, kind: str, quote: Quote, text: str) -> Comment:
        return Comment(0, kind, quote.source_id, text, self._sources[quote.source_id].language)

    def _passes(self, source: Source, field: str, value: str) -> bool:
        statements = [each for quote in self._quotes[source.id] for each in quote.statements]
        book = self._project.codebook
        match field:
            case "outlet":
                return self._named(value, [each.name for each in self._project.sources.outlets()], [source.outlet])
            case "byline":
                return begins(value, source.byline)
            case "actor":
                known = {actor.id: actor.names for actor in book.actors()}
                every = [name for names in known.values() for name in names]
                said = [name for each in statements for name in known.get(each.actor_id or 0, ())]
                return self._named(value, every, said)
            case "claim":
                claims = {claim.id: claim.text for claim in book.claims()}
                said = [claims[each.claim_id] for each in statements if each.claim_id]
                return self._named(value, list(claims.values()), said)
            case "stance":
                return any(each.stance == value for each in statements)
            case "status":
                return source.status == value
            case "lang":
                return (source.language or "").split("-")[0] == value
        first, dots, last = value.partition("..")
        last = last if dots else first
        return bool(source.published) and first <= (source.published or "") < (last or "9999") + "~"

    @staticmethod
    def _named(value: str, every: list[str], names: Sequence[str | None]) -> bool:
        exactly = any(fold(name) == fold(value) for name in every)
        return any(name and (fold(name) == fold(value) if exactly else begins(value, name)) for name in names)


def begins(value: str, name: str | None) -> bool:
    return f" {fold(value)}" in f" {fold(name or '')}"


def written(choose: random.Random, number: int) -> Draft:
    title, shown, hidden = (" ".join(choose.choices(WORDS, k=size)) for size in (3, 12, 4))
    whole = f"{title} {number}\n{shown}\n{hidden}"
    ends = len(title) + len(str(number)) + 1, len(whole) - len(hidden)
    blocks = [Block(BlockKind.TITLE, 0, ends[0]), Block(BlockKind.PARAGRAPH, ends[0] + 1, ends[1] - 1)]
    blocks.append(Block(BlockKind.BOILERPLATE, ends[1], len(whole), hidden=choose.random() < 0.5, reason="comments"))
    return Draft(
        whole, tuple(blocks), whole.encode(), f"{number}.txt", "text/plain", "test", f"{title} {number}",
        outlet=choose.choice(OUTLETS), byline=choose.choice(BYLINES), published=choose.choice(DATES),
        language=choose.choice(LANGUAGES),
    )  # fmt: skip


def edits(project: Project, choose: random.Random) -> list[Callable[[], object]]:
    """One of every kind."""
    sources, quotes, book = project.sources, project.quotes, project.codebook

    def any_source() -> int:
        return choose.choice(sources.ids())

    def any_quote() -> Quote:
        return choose.choice(quotes.many(quotes.ids()))

    def quote() -> object:
        source_id = any_source()
        start = choose.randrange(len(sources.text(source_id)) - 8)
        actor = choose.choice([None, *(actor.id for actor in book.actors())])
        claim = choose.choice([None, *(claim.id for claim in book.claims())])
        said = Statement(0, 0, actor, claim, choose.choice([*Stance, None]))
        return quotes.add(source_id, [Span(start, start + 8)], statement=said)

    def hide() -> object:
        source_id = any_source()
        return sources.set_hidden(source_id, [sources.blocks(source_id)[-1].id], choose.random() < 0.5)

    def correct() -> object:
        source_id = any_source()
        start = sources.text(source_id).index(" ")
        return project.versions.correct(source_id, Span(0, start), choose.choice(WORDS))

    fields: dict[str, Sequence[str | None]]
    fields = {"outlet": OUTLETS, "byline": BYLINES, "published": DATES, "language": LANGUAGES}

    def field() -> None:
        name = choose.choice(list(fields))
        sources.edit(any_source(), **{name: choose.choice(fields[name])})

    return [
        lambda: sources.add(written(choose, choose.randrange(10**6))),
        lambda: sources.remove(any_source()),
        lambda: sources.edit(any_source(), title=" ".join(choose.choices(WORDS, k=3))),
        field, field, hide, correct, quote, quote,
        lambda: sources.set_status(any_source(), choose.choice(list(Status))),
        lambda: quotes.set_note(any_quote().id, " ".join(choose.choices(WORDS, k=3))),
        lambda: quotes.remove(any_quote().id),
        lambda: book.rename_actor(choose.choice(book.actors()).id, f"{choose.choice(ACTORS)} {choose.randrange(9)}"),
        lambda: book.reword_claim(choose.choice(book.claims()).id, f"Gates, {choose.choice(WORDS)}."),
        project.undo, project.undo, project.redo,
    ]  # fmt: skip


def question(choose: random.Random) -> str:
    marks = choose.choices(MARKS, k=choose.choice([0, 1, 1, 2]))
    pieces = [mark.format(*choose.choices(WORDS, k=2)) for mark in marks]
    pieces += choose.choices(FILTERS, k=choose.choice([0, 1, 1, 2]) or not pieces)
    return choose.choice([" ", " ", " OR "]).join(pieces)


@pytest.mark.parametrize("seed", range(3))
def test_every_question_finds_the_same_sources_as_reading_them(tmp_path: Path, seed: int) -> None:
    choose = random.Random(seed)
    with worlds.new(tmp_path / "any.swb") as project:
        for name in ACTORS:
            project.codebook.add_actor(name)
        for text in CLAIMS:
            project.codebook.add_claim(text)
        for number in range(8):
            project.sources.add(written(choose, number))
        indexed, scanned = Search(tmp_path / "index", project.corpus), Search(tmp_path / "none", project.corpus)
        for _ in range(18):
            try:
                choose.choice(edits(project, choose))()
            except (WorkbenchError, IndexError):  # refused, or there is none yet
                continue
            if choose.random() < 0.4:
                for _ in indexed.refresh():
                    pass
            read = Read(project)
            for query in (question(choose) for _ in range(4)):
                typing = choose.random() < 0.5
                root = parse(query, as_you_type=typing).root
                assert root is not None
                shown, anywhere = reference.found(root, read)
                for way in (indexed, scanned):
                    found = way.find(query, as_you_type=typing)
                    listed = {hit.source_id for hit in found.hits}
                    assert (listed, found.hidden_total) == (shown, len(anywhere - shown)), (query, str(root))
