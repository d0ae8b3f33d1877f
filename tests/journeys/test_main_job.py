"""The aim the program exists for, by mouse and key in the real window: articles in, quotes kept, a report out."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.driving import Hands
from workbench.model import Stance
from workbench.report import Choices
from workbench.ui.reader.capture import CaptureBar
from workbench.ui.report.export import export

ARTICLE = (
    "Harbour talks stall as Vessia blames Orlund\n\n"
    "PORT HALM – Talks on the harbour broke down on Monday, officials said.\n\n"
    "“We did not close the channel,” minister Ana Kovre said. “They\u00a0did 🚢, and e\u0301veryone knows it.”\n\n"
    "Orlund’s envoy Piet Szabo rejected this. “The order came from Vessia,” Szabo said.\n\n"
    "قال الوزير إن القناة مغلقة، وأضاف أن المفاوضات مستمرة.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_a_file_dropped_on_the_window_is_read_and_opened(hands: Hands, article: Path) -> None:
    hands.drop([article])
    (source,) = hands.sources()
    assert source.title == "Harbour talks stall as Vessia blames Orlund"
    assert hands.window.reader.source_id == source.id
    assert hands.view.text == hands.project.sources.text(source.id)


@pytest.mark.parametrize(
    "wanted",
    [
        "“They\u00a0did 🚢, and éveryone knows it.”",
        "قال الوزير إن القناة مغلقة",
        "did 🚢",
        "🚢",
        "We did not close the channel",
    ],
)
def test_what_is_dragged_over_is_kept_to_the_letter(hands: Hands, article: Path, wanted: str) -> None:
    hands.drop([article])
    hands.drag(wanted)
    hands.key(Qt.Key.Key_Return)
    (quote,) = hands.quotes()
    assert quote.exact == wanted
    assert hands.project.quotes.verify() == []


def test_three_keys_record_actor_claim_and_stance(hands: Hands, article: Path) -> None:
    hands.drop([article])
    kovre = hands.project.codebook.add_actor("Ana Kovre")
    claim = hands.project.codebook.add_claim("Vessia closed the channel")
    hands.view.setFocus()
    hands.drag("We did not close the channel")
    bar = hands.window.findChild(CaptureBar, "capture_bar")
    assert bar is not None
    assert bar.isVisible()
    hands.pressed = 0
    hands.press("a1-")
    (quote,) = hands.quotes()
    (statement,) = quote.statements
    assert (statement.actor_id, statement.claim_id, statement.stance) == (kovre.id, claim.id, Stance.DENIES)
    assert not statement.suggested
    assert hands.pressed == 3
    assert not bar.isVisible()


def test_undo_takes_a_capture_with_its_new_actor_back_in_one_step(hands: Hands, article: Path) -> None:
    hands.drop([article])
    hands.drag("The order came from Vessia")
    hands.press("@Piet Szabo")
    hands.key(Qt.Key.Key_Return)
    hands.press("#")
    hands.press("Vessia gave the order")
    hands.key(Qt.Key.Key_Return)
    hands.press("+")
    (quote,) = hands.quotes()
    assert [actor.name for actor in hands.project.codebook.actors()] == ["Piet Szabo"]
    assert quote.statements[0].stance is Stance.ASSERTS
    hands.window.actions_by_name["edit.undo"].trigger()
    assert hands.quotes() == []
    assert hands.project.codebook.actors() == []
    assert hands.project.codebook.claims() == []
    hands.window.actions_by_name["edit.redo"].trigger()
    assert [quote.exact for quote in hands.quotes()] == ["The order came from Vessia"]


def test_the_seeds_are_dropped_searched_quoted_and_reported(hands: Hands, seeds: list[Path], tmp_path: Path) -> None:
    hands.drop(seeds)
    assert len(hands.sources()) == 5
    actors = hands.project.codebook
    actors.add_actor("Sergey Lavrov")
    actors.add_claim("Iran will join the talks between Turkey and Syria")
    actors.add_claim("Turkish forces must leave Syria")
    _search(hands, "Lavrov", expected=3)
    hands.window.search_box.opened.emit()
    QApplication.processEvents()
    assert hands.window.reader.source_id in [hit.source_id for hit in hands.project.search.find("Lavrov").hits]
    after_selection = 0
    for source in hands.sources():
        hands.open(source)
        for _ in range(2):
            hands.press(".")
            if hands.view.selection is None:  # an article may hold fewer quotations than two
                hands.press("jj ")
            assert hands.view.selection is not None
            hands.pressed = 0
            hands.press("a1+")
            after_selection += hands.pressed
    quotes = hands.quotes()
    assert len(quotes) == 10
    assert after_selection <= 30
    assert all(quote.statements[0].stance is Stance.ASSERTS for quote in quotes)
    target = tmp_path / "report.docx"
    export(hands.window.session, Choices(title="The talks", author="Desk"), target)
    hands.rest()
    with zipfile.ZipFile(target) as package:
        footnotes = package.read("word/footnotes.xml").decode()
    assert footnotes.count("<w:footnote ") >= len(quotes)


def _search(hands: Hands, query: str, expected: int) -> None:
    hands.window.search_box.setFocus()
    for key in query:
        hands.press(key, on=hands.window.search_box)
    hands.until(lambda: hands.window.results.query == query)
    hands.rest()
    assert len(hands.window.results.found_ids()) == expected
