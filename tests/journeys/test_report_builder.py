"""From quotes to a report that is handed in, by keys alone, and from its pages back into the sources."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import Hands
from tests.journeys.test_recheck import ARTICLE, _quote
from workbench.model import Location

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def test_a_report_is_set_up_looked_at_and_handed_in_by_keys(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    hands.drop([tmp_path / "harbour.txt"])
    (source,) = hands.sources()
    _quote(hands, source.id, "We did not close the channel in any of the 12 nights", "Ana Kovre")
    _quote(hands, source.id, "The order came from Vessia", "Piet Szabo")
    window = hands.window
    hands.key(Qt.Key.Key_4, ALT)
    page = window.central.report
    hands.until(lambda: page.preview.is_done)
    hands.rest()
    assert page.outlining.tree.hasFocus()
    hands.key(Qt.Key.Key_Down)  # the first section is chosen; its text is written and kept by Ctrl+Enter
    hands.key(Qt.Key.Key_Up)
    hands.key(Qt.Key.Key_Return)
    assert page.outlining.lead.hasFocus()
    hands.press("Both deny it.")
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.rest()
    page.outlining.tree.setFocus()
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down, ALT)  # the first quotation goes behind the second
    hands.rest()
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "report.docx"), ""))
    hands.key(Qt.Key.Key_E, CONTROL)
    hands.rest()
    lines = [paragraph.text for paragraph in docx.Document(str(folder / "report.docx")).paragraphs]
    quoted = [line.split("\t")[0] for line in lines if line.startswith("Q-0")]
    assert quoted == ["Q-002", "Q-001"]
    assert "Both deny it." in lines
    assert [each.file for each in hands.project.reports.exports()] == ["report.docx"]


def test_from_the_pages_to_the_source_and_back_the_window_stands_as_it_stood(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    hands.drop([tmp_path / "harbour.txt"])
    (source,) = hands.sources()
    _quote(hands, source.id, "The order came from Vessia", "Piet Szabo")
    window = hands.window
    docks = {name: dock.isHidden() for name, dock in window._docks.items()}
    by_name = window.actions_by_name
    by_name["report.show"].trigger()
    hands.until(lambda: window.central.report.preview.is_done)
    hands.rest()
    assert all(dock.isHidden() for dock in window._docks.values())
    visited: list[Location] = []
    window.session.visited.connect(visited.append)
    view = window.central.report.preview
    view.setFocus()
    hands.key(Qt.Key.Key_BracketRight)
    hands.key(Qt.Key.Key_Return)
    assert visited == [Location(source.id, hands.quotes()[0].span)]
    assert not window.central.shows_report
    assert {name: dock.isHidden() for name, dock in window._docks.items()} == docks
    by_name["report.show"].trigger()
    assert window.central.shows_report
    by_name["report.show"].trigger()
    assert not window.central.shows_report


def test_changes_of_the_report_are_undone_by_the_commands_everybody_knows(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text(ARTICLE, encoding="utf-8")
    hands.drop([tmp_path / "harbour.txt"])
    (source,) = hands.sources()
    _quote(hands, source.id, "The order came from Vessia", "Piet Szabo")
    hands.window.actions_by_name["report.show"].trigger()
    page = hands.window.central.report
    hands.until(lambda: page.preview.is_done)
    page.choose(by="actor")
    hands.rest()
    assert hands.window.actions_by_name["edit.undo"].text() == "&Undo Report: grouping"
    hands.window.actions_by_name["edit.undo"].trigger()
    hands.rest()
    assert page.choices.by == "claim"
