"""A source on paper holds what is read, and says which quotes were kept."""

import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.drafts import draft
from workbench.model import Source, Span, Stance
from workbench.project import Project
from workbench.ui.reader.printing import Names, PrintedSource


def made(project: Project, source: Source) -> PrintedSource:
    actors = {actor.id: actor.name for actor in project.codebook.actors()}
    claims = {claim.id: claim.text for claim in project.codebook.claims()}
    text, blocks = project.sources.text(source.id), project.sources.blocks(source.id)
    return PrintedSource(source, text, blocks, project.quotes.of_source(source.id), Names(actors, claims))


def pages(printed: PrintedSource, path: Path) -> list[str]:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    printed.print(printer)
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def letters(text: str) -> str:
    """Of a PDF's text what every reader gets out alike: a font may draw its signs and dashes as it likes."""
    return re.sub(r"[^A-Za-z0-9]", "", text)


@pytest.mark.usefixtures("qapp")
def test_the_visible_text_and_its_quotes_are_on_paper(project: Project, source: Source, tmp_path: Path) -> None:
    text = project.sources.text(source.id)
    start = text.index("We did not order")
    quote = project.quotes.add(source.id, [Span(start, start + 27)], note="Ask again")
    actor = project.codebook.add_actor("Ada Kovács")
    claim = project.codebook.add_claim("Varnia ordered the strike.")
    project.quotes.state(quote.id, actor_id=actor.id, claim_id=claim.id, stance=Stance.DENIES)
    (page,) = pages(made(project, source), tmp_path / "source.pdf")
    for block in project.sources.blocks(source.id):
        words = re.findall(r"[A-Za-z]{5,}", block.span.of(text))  # a shorter one may be a ligature
        if words:
            assert all(word in page for word in words) is not block.hidden, (words, page)
    assert "Quotes in this source" in page
    assert "Ada Kovács" in page
    assert "Varnia ordered the strike." in page
    assert "Note: Ask again" in page
    assert letters(page).count("Q001") == 3, "at its end, and before each line about it"


def test_a_long_source_is_paginated_with_its_name_on_every_page(
    qtbot: QtBot, project: Project, tmp_path: Path
) -> None:
    long = "Title 😀\n" + "\n".join(f"Paragraph {n} of the report on the dam. " * 8 for n in range(120))
    source = project.sources.add(draft(long, title="The dam report"))
    printed = pages(made(project, source), tmp_path / "long.pdf")
    assert len(printed) > 5
    assert all("The dam report" in page for page in printed)
    assert f"{len(printed)} / {len(printed)}" in printed[-1]
    whole = " ".join(printed)
    shown = [block.span.of(long) for block in project.sources.blocks(source.id) if not block.hidden]
    assert len(shown) > 110
    assert all(letters(text)[:20] in letters(whole) for text in shown)
