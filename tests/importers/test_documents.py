"""Word, OpenDocument and RTF: what a converter or a reader of plain runs would lose."""

import pytest

from tests.importers import writing
from tests.importers.test_importers import check
from workbench import importers
from workbench.errors import UnreadableFile
from workbench.model import Draft

_STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="My own"/><w:basedOn w:val="H"/></w:style>'
    '<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>'
    '<w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>'
)
_NOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:t>The log of the Anna, page 7.</w:t></w:r></w:p></w:footnote></w:footnotes>'
)
_DOCX = """
<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Ferries cross at night</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The company </w:t></w:r>
  <w:ins><w:r><w:t xml:space="preserve">never </w:t></w:r></w:ins>
  <w:del><w:r><w:delText>always </w:delText></w:r></w:del>
  <w:r><w:t>denied it.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
<w:sdt><w:sdtContent><w:p><w:r><w:t>A paragraph in a content control.</w:t></w:r></w:p></w:sdtContent></w:sdt>
<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr><w:r><w:t>Two nights in May</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Q"/></w:pPr><w:r><w:t>“We have a log.”</w:t></w:r></w:p>
<w:p><w:r><w:t>First line</w:t><w:br/><w:t>second line of one paragraph.</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>An item</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Night</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:r><w:t>Boats</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:p><w:r><w:t>First</w:t></w:r></w:p></w:tc>
<w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>The case will be heard in June, the court said.</w:t></w:r></w:p>
"""
_HEADER = (
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:p><w:r><w:t>The Strait Herald</w:t></w:r></w:p></w:hdr>"
)


def kinds(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(draft.text)) for block in draft.blocks if not block.hidden]


def test_a_word_document_keeps_insertions_controls_notes_tables_and_breaks() -> None:
    data = writing.docx_of(_DOCX, styles=_STYLES, footnotes=_NOTES, header1=_HEADER)
    draft = importers.read_bytes(data, "ferries.docx")
    check(draft)
    assert kinds(draft) == [
        ("title", "Ferries cross at night"),
        ("paragraph", "The company never denied it.¹"),
        ("paragraph", "A paragraph in a content control."),
        ("heading", "Two nights in May"),
        ("quote", "“We have a log.”"),
        ("paragraph", "First line"),
        ("paragraph", "second line of one paragraph."),
        ("list", "An item"),
        ("table", "Night\tBoats"),
        ("table", "First\t4"),
        ("paragraph", "The case will be heard in June, the court said."),
        ("footnote", "¹ The log of the Anna, page 7."),
    ]
    assert [(b.span.of(draft.text), b.reason) for b in draft.blocks if b.hidden] == [
        ("The Strait Herald", "running head")
    ]


def test_an_opendocument_text_keeps_lists_notes_tables_and_spaces() -> None:
    body = """<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
    <text:h text:outline-level="1">Ferries cross at night</text:h>
    <text:p>The company<text:s text:c="2"/>denied
      it.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The log.</text:p>
      </text:note-body></text:note> <text:span>Twice,</text:span> a court said<text:line-break/>in May.</text:p>
    <text:list><text:list-item><text:p>The Anna</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Night</text:p></table:table-cell>
    <table:table-cell><text:p>Boats</text:p></table:table-cell></table:table-row></table:table>
    <text:p text:style-name="Quotations">“We have a log.”</text:p>"""
    draft = importers.read_bytes(writing.odt_of(body), "ferries.odt")
    check(draft)
    assert kinds(draft) == [
        ("title", "Ferries cross at night"),
        ("paragraph", "The company  denied it.¹ Twice, a court said"),
        ("paragraph", "in May."),
        ("list", "The Anna"),
        ("table", "Night\tBoats"),
        ("quote", "“We have a log.”"),
        ("footnote", "¹ The log."),
    ]


def test_rich_text_keeps_styles_notes_tables_and_alphabets() -> None:
    data = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}
{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 Quote;}}{\info{\title The night of the ferries}{\author nobody}}
{\header\pard The Strait Herald\par}
\pard\s1 Ferries cross at night\par
\pard\plain The company \'93never\'94 denied it.{\super\chftn
{\footnote\pard\plain{\super\chftn} The log of the Anna.\par}}
 {\deleted struck out }{\v hidden }{\f1\'cc\'ee\'f1\'ea\'e2\'e0} agreed \u8212?\u-10179?\u-8704? at last.
\par
\pard\s2 \ldblquote We have a log.\rdblquote\par
\trowd\pard\intbl Night\cell Boats\cell\row\trowd\pard\intbl First\cell 4\cell\row
\pard{\pntext\f0 \'b7\tab}{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt The court}}
 said so.\line In May.\par
{\*\unknown never shown}{\pict 0123456789abcdef}{\object{\result\pard Embedded words.\par}}}"""
    draft = importers.read_bytes(data, "ferries.rtf")
    check(draft)
    assert kinds(draft) == [
        ("title", "Ferries cross at night"),
        ("paragraph", "The company “never” denied it.¹ Москва agreed —😀 at last."),
        ("quote", "“We have a log.”"),
        ("table", "Night\tBoats"),
        ("table", "First\t4"),
        ("paragraph", "The court said so."),
        ("paragraph", "In May."),
        ("footnote", "¹ The log of the Anna."),
    ]
    assert [(b.span.of(draft.text), b.reason) for b in draft.blocks if b.hidden] == [
        ("The Strait Herald", "running head")
    ]


def test_a_report_with_headings_is_no_page_and_nothing_of_it_is_folded() -> None:
    styles = [("Heading one", "H"), ("Heading two", "H"), ("Heading three", "H")]
    body = "".join(
        writing.docx_paragraph(title, style) + writing.docx_paragraph(f"Short line {n}") * 2
        + writing.docx_paragraph("The commission has looked at what was said of the gates, and by whom it was said.")
        for n, (title, style) in enumerate(styles * 4)
    )  # fmt: skip
    draft = importers.read_bytes(writing.docx_of(body, styles=_STYLES), "report.docx")
    assert [block for block in draft.blocks if block.hidden and block.reason != "repeated"] == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<w:p>" * 300 + "</w:p>" * 300, "built too deeply"),
        ("<w:p><w:r><w:t>cut", "no valid XML"),
        ("", "holds no text"),
    ],
)
def test_a_document_that_cannot_be_read_says_why(body: str, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said):
        importers.read_bytes(writing.docx_of(body), "x.docx")
