"""What is shown without Word is what stands in the file."""

from pathlib import Path

import docx
import pytest

from tests.exporters import sample
from workbench.errors import ExportError
from workbench.exporters import write
from workbench.exporters.word.flow import Flow, Paragraph, Table
from workbench.exporters.word.looks import Looks
from workbench.report import Choices, Report, build


def report(**choices: object) -> Report:
    return build(Choices("The weir", "Ruth Anders", summary="In short.", **choices), sample.material())  # type: ignore[arg-type]


def paragraphs(flow: Flow) -> list[Paragraph]:
    return [block for some in flow.blocks() for block in some if isinstance(block, Paragraph)]


def said(flow: Flow) -> list[str]:
    """The words of every paragraph of the body, in order, of tables cell by cell; fields and notes say nothing."""
    lines = []
    for block in (each for some in flow.blocks() for each in some):
        cells = [block] if isinstance(block, Paragraph) else [
            paragraph for row in block.rows for cell in row.cells for paragraph in cell
        ]  # fmt: skip
        lines += ["".join(run.text for run in each.runs if not run.note) for each in cells]
    return [line.replace("\u2028", "\n") for line in lines]


def written(report: Report, path: Path) -> list[str]:
    list(write(report, path))
    body = docx.Document(str(path)).element.body
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    signs = {f"{space}tab": "\t", f"{space}br": "\n", f"{space}noBreakHyphen": "\u2011"}
    return [
        "".join(each.text or "" if each.tag == f"{space}t" else signs.get(each.tag, "") for each in line.iter()
                if each.getparent().tag == f"{space}r")
        for line in body.iter(f"{space}p")
    ]  # fmt: skip


@pytest.mark.parametrize("choices", [{}, {"by": "actor", "notes": "text"}, {"notes": "endnotes", "language": "ar"}])
def test_the_flow_says_word_for_word_what_the_file_says(choices: dict[str, str], tmp_path: Path) -> None:
    made = report(**choices)
    assert said(Flow(made)) == written(made, tmp_path / "report.docx")


def test_every_note_is_there_under_its_number_and_says_its_citation() -> None:
    from workbench.report.citation import plain

    made = report()
    flow = Flow(made)
    referred = [run.note for line in paragraphs(flow) for run in line.runs if run.note]
    assert referred == sorted(flow.notes) == list(range(1, len(list(made.entries())) + 1))
    for number, entry in enumerate(made.entries(), 1):
        text = "".join(run.text for run in flow.notes[number].runs).replace("\u200e", "").replace("\u2011", "-")
        assert text == f"{number}\t{plain(entry.citation)}"


def test_quotations_carry_their_bookmark_and_the_comments_on_them() -> None:
    made = report()
    blocks = paragraphs(Flow(made))
    marked = [mark for block in blocks for mark in block.marks if mark.startswith("_SWq_")]
    assert len(marked) == len(list(made.entries()))
    noted = [text for block in blocks for _, text in block.comments]
    assert set(noted) >= {note.text for entry in made.entries() for note in entry.notes}


def test_contents_and_footer_ask_for_the_numbers_of_pages() -> None:
    flow = Flow(report())
    fields = {run.field for line in paragraphs(flow) for run in line.runs}
    assert any(field.startswith("PAGEREF _Toc") for field in fields)
    assert flow.footer is not None
    assert {run.field for line in flow.footer for run in line.runs} >= {"PAGE", "NUMPAGES"}


def test_the_head_row_of_a_table_is_known() -> None:
    tables = [block for some in Flow(report()).blocks() for block in some if isinstance(block, Table)]
    assert all(table.rows[0].head for table in tables if table.style == "SWTable")
    assert all(sum(table.widths) > 8000 for table in tables)


def test_a_style_looks_as_those_it_is_based_on_and_as_itself() -> None:
    looks = Looks(Flow(report()).styles)
    quote, part = looks.paragraph("SWQuote"), looks.paragraph("SWPart")
    assert (quote.left, quote.first, quote.letters.size) == (964, -964, 22)
    assert part.break_before
    assert part.letters.size == looks.paragraph("Heading1").letters.size == 40
    assert looks.run("SWQuote", "SWNumber").bold
    assert not looks.run("SWQuote", "").bold
    assert looks.table("SWTable").rules["top"].size == 8
    assert looks.paragraph("no such style") == looks.paragraph("Normal")


def test_a_template_that_cannot_be_used_is_refused_before_a_page_is_shown(tmp_path: Path) -> None:
    (tmp_path / "bad.docx").write_bytes(b"PK nothing")
    with pytest.raises(ExportError, match=r"bad\.docx"):
        Flow(report(template=tmp_path / "bad.docx"))
