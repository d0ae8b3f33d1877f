"""From a report to its edited copy and back: what was changed is stepped through beside its source."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import Hands
from tests.recheck.editing import Edited
from workbench import exporters
from workbench.model import Location, Span, Stance, Statement
from workbench.recheck import Verdict
from workbench.report import Choices

ARTICLE = (
    "Harbour talks stall as Vessia blames Orlund\n\n"
    "PORT HALM – Talks on the harbour broke down on Monday, officials said.\n\n"
    "“We did not close the channel in any of the 12 nights,” minister Ana Kovre said.\n\n"
    "Orlund’s envoy Piet Szabo rejected this. “The order came from Vessia,” Szabo said.\n"
)


def test_an_edited_report_is_checked_from_the_menu_and_each_problem_leads_to_its_source(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    hands.drop([tmp_path / "harbour.txt"])
    (source,) = hands.sources()
    _quote(hands, source.id, "We did not close the channel in any of the 12 nights", "Ana Kovre")
    _quote(hands, source.id, "The order came from Vessia", "Piet Szabo")
    report = tmp_path / "report.docx"
    list(exporters.write(hands.project.report(Choices("The channel")), report))
    edited = Edited(report).replace(1, "12", "11").attribute(2, "Piet Szabo", "Ana Kovre")
    path = edited.save(tmp_path / "edited.docx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    by_name = hands.window.actions_by_name
    by_name["report.recheck"].trigger()
    panel = hands.window.recheck
    hands.until(lambda: panel.isVisible() and bool(panel.findings()))
    assert [(each.label, each.verdict) for each in panel.findings()] == [
        ("Q-001", Verdict.ALTERED),
        ("Q-002", Verdict.MISATTRIBUTED),
    ]
    visited: list[Location] = []
    hands.window.session.visited.connect(visited.append)
    hands.key(Qt.Key.Key_Return)
    by_name["report.next_problem"].trigger()
    hands.key(Qt.Key.Key_Return)
    assert visited == [Location(source.id, quote.span) for quote in hands.quotes()]
    assert hands.window.reader.source_id == source.id


def _quote(hands: Hands, source_id: int, words: str, speaker: str) -> None:
    project = hands.project
    start = project.sources.text(source_id).index(words)
    actor = project.codebook.add_actor(speaker)
    claim = project.codebook.find_claim("It was closed") or project.codebook.add_claim("It was closed")
    said = Statement(0, 0, actor.id, claim.id, Stance.DENIES)
    project.quotes.add(source_id, [Span(start, start + len(words))], statement=said)
