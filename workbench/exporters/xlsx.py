"""The report as a workbook: a sheet of quotes and statements, a sheet of sources, a sheet that says what this is.

Every text is written as text, whatever it begins with, so that none becomes a formula; full dates are dates.
XlsxWriter (BSD) writes the parts; the same report gives the same bytes.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from workbench.exporters.rows import DATES, TEXT, Value, pieces, rows
from workbench.exporters.saving import replacing
from workbench.report import Report

_WIDTHS = {
    TEXT: 70, "translation": 60, "title": 40, "claim": 40, "citation": 50, "note": 30, "speaker": 22, "role": 22,
    "outlet": 20, "url": 30, "archive_url": 30, "byline": 18, "published": 12, "retrieved": 12, "said_on": 12,
    "notice": 30, "sha256": 20, "text_sha256": 20,
}  # fmt: skip
_FORMULA = re.compile(r"[=+\-@\t]")
_STEP = 200


def write(report: Report, path: Path) -> Iterator[tuple[int, int]]:
    """Write ``path`` and yield ``(done, total)`` quotations; see ``exporters.write`` for the errors."""
    import xlsxwriter

    table = rows(report)
    total = len(report.quotes)
    with replacing(path) as file:
        # In memory first: of a disk that fails half-way the library keeps an open archive, which speaks up later.
        whole = BytesIO()
        options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        book = xlsxwriter.Workbook(whole, options | {"in_memory": True})
        book.set_properties(
            {
                "title": report.title[:255],
                "author": report.choices.author[:255],
                "subject": report.project_title[:255],
                "comments": report.project_id,
                "created": datetime.fromisoformat(report.date[:10]),
            }
        )
        looks = _Looks(book)
        for done in _sheet(book, looks, "Quotes", table.quote_columns, table.quotes):
            yield min(done, total), total
        for _ in _sheet(book, looks, "Sources", table.source_columns, table.sources):
            pass
        _about(book, looks, report, table.split)
        book.close()
        file.write(whole.getbuffer())
    yield total, total


class _Looks:
    def __init__(self, book: Any) -> None:
        base = {"valign": "top", "font_name": "Calibri", "font_size": 10}
        self.head = book.add_format(base | {"bold": True, "bottom": 1, "font_color": "#1E4D5C"})
        self.plain = book.add_format(base)
        self.text = book.add_format(base | {"text_wrap": True})
        # Excel shows such a cell with an apostrophe of its own and never reads it as a formula, not when edited.
        self.guarded = book.add_format(base | {"text_wrap": True, "quote_prefix": True})
        self.date = book.add_format(base | {"num_format": "yyyy-mm-dd", "align": "left"})


def _sheet(
    book: Any, looks: _Looks, name: str, columns: Sequence[str], table: Sequence[Sequence[Value]]
) -> Iterator[int]:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()  # and on paper, too, the head of a column and the number of a row are on every page
    sheet.set_paper(9)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)
    for column, title in enumerate(columns):
        begun, _, count = title.rpartition("_")
        wide = begun if count.isdigit() else title
        sheet.set_column(column, column, _WIDTHS.get(wide, 10))
        sheet.write_string(0, column, title, looks.head)
    for index, row in enumerate(table, 1):
        for column, value in enumerate(row):
            _cell(sheet, looks, index, column, columns[column], value)
        if index % _STEP == 0:
            yield index
    if table:
        sheet.autofilter(0, 0, len(table), len(columns) - 1)


def _cell(sheet: Any, looks: _Looks, row: int, column: int, name: str, value: Value) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value, looks.plain)
    elif isinstance(value, int):
        sheet.write_number(row, column, value, looks.plain)
    elif name in DATES and (day := _day(value)):
        sheet.write_datetime(row, column, day, looks.date)
    else:
        sheet.write_string(row, column, value, looks.guarded if _FORMULA.match(value) else looks.text)


def _day(text: str) -> datetime | None:
    """A full date a spreadsheet can hold; a month, a year or a day before 1900 stays text."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return datetime(day.year, day.month, day.day) if day.year >= 1900 else None


def _about(book: Any, looks: _Looks, report: Report, split: int) -> None:
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 90)
    facts = [("Title", report.title), *report.scope.facts, *(("", sentence) for sentence in report.scope.sentences)]
    if split:
        facts.append(("Notice", f"{split} rows hold a text that is too long for one cell and goes on in the next."))
    for row, (label, fact) in enumerate(facts):
        sheet.write_string(row, 0, label, looks.head if label else looks.plain)
        for column, piece in enumerate(pieces(fact), 1):
            sheet.write_string(row, column, piece, looks.text)
