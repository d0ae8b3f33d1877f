"""Tables of texts: a row a source."""

import pytest

from tests.importers import writing
from tests.importers.test_importers import check
from workbench import importers
from workbench.errors import UnreadableFile
from workbench.model import Draft, Rejected

_TEXT = "The gates of the dam were opened at night; nobody in the village knew by whom it was done."
_CSV = (
    "id;Headline;Text;Newspaper;Date;URL;Author\n"
    f'1;Gates opened;"{_TEXT}\n\n""We have a log,"" she said.";The Strait Herald;2023-04-25;'
    "https://strait.example/1;I. Brandt\n"
    "2;Empty;;The Strait Herald;2023-04-26;;\n"
    "3;=cmd|' /C calc'!A0;"
    f'"{_TEXT} Again.";;25 April 2023;;\n'
)
_SHEET = """\
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Date</t></is></c>
<c r="D1" t="s"><v>1</v></c></row>
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>45041</v></c><c r="D2" t="str"><f>A1</f><v>{text}</v></c></row>
</sheetData></worksheet>"""


def workbook() -> bytes:
    strings = "<si><t>Title</t></si><si><t>Body</t></si><si><r><t>Gates </t></r><r><t>opened</t></r></si>"
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return writing.archive(
        {
            "xl/workbook.xml": f'<workbook {space}><sheets><sheet name="A" sheetId="1"/></sheets></workbook>',
            "xl/sharedStrings.xml": f"<sst {space}>{strings}</sst>",
            "xl/worksheets/sheet1.xml": _SHEET.format(text=_TEXT),
        }
    )


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "cp1252"])
def test_each_row_of_a_csv_is_a_source_with_its_columns_as_metadata(codec: str) -> None:
    data = _CSV.encode(codec)
    found = list(importers.read_bytes_many(data, "texts.csv"))
    assert [type(item) for item in found] == [Draft, Rejected, Draft]
    first, empty, last = found
    assert isinstance(first, Draft)
    assert isinstance(empty, Rejected)
    assert isinstance(last, Draft)
    check(first)
    assert first.text == f'{_TEXT}\n\n"We have a log," she said.'
    assert (first.title, first.outlet, first.published) == ("Gates opened", "The Strait Herald", "2023-04-25")
    assert (first.url, first.byline, first.origins["byline"]) == ("https://strait.example/1", "I. Brandt", "file")
    assert empty.reason == "Row 3 of “texts.csv” has no text."
    assert (last.part, last.published, last.title) == (3, "2023-04-25", "=cmd|' /C calc'!A0")


def test_each_row_of_a_workbook_is_a_source_and_days_are_dates() -> None:
    (draft,) = importers.read_bytes_many(workbook(), "texts.xlsx")
    assert isinstance(draft, Draft)
    assert (draft.text, draft.title, draft.published) == (_TEXT, "Gates opened", "2023-04-25")


def test_text_with_commas_is_no_table_and_a_table_without_texts_says_so() -> None:
    prose = "Text, date, and place are known.\nNothing else is, and nobody will tell."
    assert importers.read_bytes(prose.encode(), "x.csv").media_type == "text/plain"
    data = writing.archive({
        "xl/workbook.xml": "<workbook/>",
        "xl/worksheets/sheet1.xml": '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    })  # fmt: skip
    with pytest.raises(UnreadableFile, match="without a column of texts"):
        importers.read_bytes(data, "x.xlsx")


def test_a_table_of_what_is_said_of_texts_gives_it_row_by_row() -> None:
    data = b"Title,URL,Publication,Date\nNight,https://strait.example/a,Strait Herald,2023-05-02\n"
    (row,) = importers.read_bytes_many(data, "list.csv")
    assert isinstance(row, Rejected)
    assert dict(row.facts) == {
        "title": "Night", "url": "https://strait.example/a", "outlet": "Strait Herald", "published": "2023-05-02",
    }  # fmt: skip
