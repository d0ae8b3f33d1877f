"""A small invented dispute in a real project, for the tests of the panels: four sources, seven quotes."""

from collections.abc import Iterator
from copy import copy
from pathlib import Path
from typing import Any, Self

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests import worlds
from workbench.model import (
    ActorKind,
    Block,
    BlockKind,
    Draft,
    Location,
    Quote,
    Source,
    Span,
    Stance,
    Statement,
    Status,
)
from workbench.project import Project
from workbench.ui.main_window import MainWindow
from workbench.ui.session import Notice, Session

FERRY = """Ferry stays in port as harbour dispute drags on
The Selkie ferry did not leave Port Arden on Tuesday, for the ninth day running.
“We never closed the harbour,” Mayor Mara Velik told reporters. “The company stopped sailing by itself.”
Tidewater Lines rejected this. “The gates were locked on the mayor’s order,” said its director, Jonas Brecht.
Asked whether anybody had seen that order in writing, 😀 one councillor only smiled."""
ISLAND = """Islanders count the days
On Lesser Arden the shelves are empty, and the doctor came by fishing boat.
“Who gave the order? Nobody will tell us,” said Ilse Thorn, who keeps the island’s only shop.
According to the harbour master, the gates were locked at the request of the town hall."""
LETTER = """Ministry: no knowledge of a closure order
The Ministry of Ports said in a statement that it “had no knowledge of any order to close the harbour”.
It asked both sides to return to the table."""
COLUMN = """A harbour is not a chess piece
Whoever locked the gates, the passengers pay for it."""
ARABIC = """العبّارة ما زالت في الميناء
قالت العمدة مارا فيليك: «لم نغلق الميناء قط، الشركة هي التي توقفت عن الإبحار»."""


def draft(text: str, **fields: Any) -> Draft:
    """A text of one title line and paragraphs, as an importer would hand it over."""
    blocks, start = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = BlockKind.PARAGRAPH if number else BlockKind.TITLE
        blocks.append(Block(kind, start, start + len(line)))
        start += len(line) + 1
    title = text.split("\n", 1)[0]
    name = f"{title.split()[0].lower()}.txt"
    origins = dict.fromkeys(fields, "meta") | {"title": "text"}
    return Draft(text, tuple(blocks), text.encode(), name, "text/plain", "text 1", title, origins=origins, **fields)


class Story:
    """Names what the project holds."""

    def __init__(self, project: Project) -> None:
        self.project = project
        add = project.sources.add
        self.ferry = add(draft(FERRY, outlet="Arden Courier", published="2026-05-02", byline="By P. Lund")).id
        self.island = add(draft(ISLAND, outlet="Island Post", published="2026-05-04", language="en")).id
        self.letter = add(draft(LETTER, outlet="Ports Gazette", published="2026-05")).id
        self.column = add(draft(COLUMN)).id
        book = project.codebook
        self.mayor = book.add_actor("Mara Velik", aliases=["the mayor", "Mayor Velik"]).id
        book.add_role(self.mayor, "Mayor of Port Arden", "2022")
        self.director = book.add_actor("Jonas Brecht").id
        self.company = book.add_actor("Tidewater Lines", ActorKind.ORGANISATION).id
        self.ministry = book.add_actor("Ministry of Ports", ActorKind.STATE, aliases=["the ministry"]).id
        self.keeper = book.add_actor("Ilse Thorn").id
        self.closed = book.add_claim("The town hall had the harbour closed").id
        self.written = book.add_claim("There is a written order", self.closed).id
        self.stopped = book.add_claim("The company stopped sailing by itself").id
        asserts, denies, questions, reports = Stance
        self.never = self.quote(self.ferry, "“We never closed the harbour,”", self.mayor, self.closed, denies)
        self.itself = self.quote(
            self.ferry, "“The company stopped sailing by itself.”", self.mayor, self.stopped, asserts
        )
        self.locked = self.quote(
            self.ferry, "“The gates were locked on the mayor’s order,”", self.director, self.closed, asserts
        )
        self.smile = self.quote(self.ferry, "whether anybody had seen that order in writing, 😀 one councillor")
        self.who = self.quote(
            self.island, "“Who gave the order? Nobody will tell us,”", self.keeper, self.written, questions
        )
        self.request = self.quote(
            self.island, "the gates were locked at the request of the town hall", None, self.closed, reports, True
        )
        self.unknown = self.quote(
            self.letter, "“had no knowledge of any order to close the harbour”", self.ministry, self.written, denies
        )
        project.sources.set_status(self.letter, Status.DONE)
        project.sources.set_progress(self.ferry, 140)

    def quote(
        self,
        source_id: int,
        words: str,
        actor_id: int | None = None,
        claim_id: int | None = None,
        stance: Stance | None = None,
        suggested: bool = False,
    ) -> int:
        start = self.project.sources.text(source_id).index(words)
        statement = Statement(0, 0, actor_id, claim_id, stance, None, suggested) if stance else None
        return self.project.quotes.add(source_id, [Span(start, start + len(words))], statement=statement).id

    def of(self, project: Project) -> Self:
        """The same names, of a copy of the project."""
        other = copy(self)
        other.project = project
        return other

    def source(self, source_id: int) -> Source:
        return self.project.sources.get(source_id)

    def get(self, quote_id: int) -> Quote:
        return self.project.quotes.get(quote_id)


def _told(path: Path) -> Story:
    with Project.create(path, title="Harbour dispute") as project:
        return Story(project)


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    names = worlds.begin(_told, tmp_path / "harbour.swb")
    with Project.open(tmp_path / "harbour.swb") as project:
        yield names.of(project)


@pytest.fixture
def empty_session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """A session on a project with nothing in it."""
    path = tmp_path / "empty.swb"
    worlds.begin(worlds.titled("Empty"), path)
    with Project.open(path) as project:
        session = Session(project)
        yield session
        session.close()


@pytest.fixture
def session(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """On the story, where the test asks for it, and else on a project with nothing in it."""
    if "story" in request.fixturenames:
        session = Session(request.getfixturevalue("story").project)
        yield session
        session.close()
    else:
        worlds.begin(worlds.titled("Harbour dispute"), tmp_path / "harbour.swb")
        with Project.open(tmp_path / "harbour.swb") as project:
            session = Session(project)
            yield session
            session.close()
    # Off screen, Qt outlives Python with what Python put on the clipboard, and crashes at the very end.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def notices(session: Session) -> list[Notice]:
    """Every notice of the session so far."""
    said: list[Notice] = []
    session.noticed.connect(said.append)
    return said


@pytest.fixture
def window(qtbot: QtBot, story: Story, session: Session) -> Iterator[MainWindow]:
    """The whole window on the story, with the ferry open."""
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    session.visit(Location(story.ferry))
    yield window
    window.close()
