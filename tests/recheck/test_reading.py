"""Every letter a reader sees, and none he does not."""

from pathlib import Path

import pytest
from lxml import etree

from tests.recheck.editing import Edited, W, document
from tests.recheck.test_package import zipped
from workbench.recheck.finding import find
from workbench.recheck.reading import Story, read
from workbench.recheck.symbols import symbol

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="urn:shape"'
)


def stories(body: str, folder: Path) -> list[Story]:
    content = f"<w:document {NAMES}><w:body>{body}</w:body></w:document>".encode()
    return read(zipped(folder / "a.docx", ("word/document.xml", content))).stories


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (f"{run('a ')}<w:ins>{run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>", "a b"),
        (f"<w:moveFrom>{run('gone')}</w:moveFrom><w:moveTo>{run('here')}</w:moveTo>", "here"),
        (f"<w:ins>{run('a')}<w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>", "a"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:ptab/></w:r>", "a\tb\nc\n\t"),
        ("<w:r><w:t>Q</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/></w:r>", "Q\u20111\u00ad"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Symbol" w:char="F061"/></w:r>', "•α"),
        (f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{run('in')}</w:sdtContent></w:sdt>", "in"),
        (f"<w:hyperlink>{run('link')}</w:hyperlink><w:smartTag>{run('tag')}</w:smartTag>", "linktag"),
        (f"<w:fldSimple w:instr='PAGE'>{run('7')}</w:fldSimple><w:r><w:instrText>PAGE</w:instrText></w:r>", "7"),
        (f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>{run('seen')}", "seen"),
        ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r>", "seen"),
        (f"<w:ruby><w:rt>{run('yomi')}</w:rt><w:rubyBase>{run('読')}</w:rubyBase></w:ruby>", "読"),
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        (f"<mc:AlternateContent><mc:Choice>{run('new')}</mc:Choice><mc:Fallback>{run('old')}</mc:Fallback>"
         "</mc:AlternateContent>", "new"),
        (f"<mc:AlternateContent><mc:Choice/><mc:Fallback>{run('old')}</mc:Fallback></mc:AlternateContent>", "old"),
        (f"<!-- no --><?skip it?>{run('a')}", "a"),
    ],
)  # fmt: skip
def test_the_letters_of_a_paragraph(inside: str, text: str, tmp_path: Path) -> None:
    assert stories(f"<w:p>{inside}</w:p>", tmp_path)[0].text == text


def test_a_deleted_paragraph_mark_joins_and_a_deleted_row_goes(tmp_path: Path) -> None:
    body = (
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('one ')}</w:p><w:p>{run('two')}</w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>{run('gone')}</w:p></w:tc></w:tr>"
        f"<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p>{run('gone')}</w:p></w:tc>"
        f"<w:tc><w:p>{run('kept')}</w:p></w:tc></w:tr></w:tbl>"
    )
    story = stories(body, tmp_path)[0]
    assert story.text == "one two\nkept"
    assert [paragraph.row for paragraph in story.paragraphs] == [0, 1]


def test_text_boxes_are_read_once_and_apart(tmp_path: Path) -> None:
    box = f"<w:txbxContent><w:p>{run('“We never closed the harbour at all.”')}</w:p></w:txbxContent>"
    body = (
        f"<w:p>{run('before ')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
        f"</w:r>{run('behind')}</w:p>"
    )
    found = stories(body, tmp_path)
    assert [(story.kind, story.text) for story in found] == [
        ("body", "before behind"),
        ("text box", "“We never closed the harbour at all.”"),
    ]
    assert found[1].host is found[0].paragraphs[0].element


def test_quotations_in_notes_headers_and_tables_are_found(tmp_path: Path) -> None:
    path = document("Words.{note: He said “we never closed the harbour at all” there.}", folder=tmp_path)
    draft = Edited(path)
    body = draft.body.find(W + "body")
    assert body is not None
    cell = f"<w:tc><w:p>{run('“The company stopped sailing by itself.”')}</w:p></w:tc>"
    table = etree.fromstring(f"<w:tbl {NAMES}><w:tr>{cell}</w:tr></w:tbl>")
    body.insert(0, table)
    read_back = read(draft.save(tmp_path / "b.docx"))
    found = [quoted.span.of(read_back.stories[quoted.story].text) for quoted in find(read_back, ours=True)]
    assert found == ["The company stopped sailing by itself.", "we never closed the harbour at all"]


def test_a_glyph_without_a_letter_is_never_taken_for_one() -> None:
    assert symbol("Wingdings", "F04A") == "\ufffd"
    assert symbol("Symbol", "F02D") == "−"
    assert symbol("Arial", "00E9") == "é"
    assert symbol(None, None) == symbol("Symbol", "zz") == symbol("Arial", "D800") == "\ufffd"
