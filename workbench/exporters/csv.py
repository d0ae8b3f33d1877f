"""The report as a table in plain text: UTF-8 with a byte order mark, so that Excel reads it as such, and RFC 4180.

A CSV file has no types, so a spreadsheet takes a cell that begins with ``= + - @`` for a formula. Names, titles and
notes are therefore guarded by an apostrophe; the words of a quotation are not, because no quoted character is
altered in any format: the row says so, and the workbook (``xlsx``), where a text is a text, is the safe one to open.
"""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from workbench.exporters.rows import NOTICE, TEXT, Value, rows
from workbench.exporters.saving import replacing
from workbench.report import Report

_FORMULA = re.compile(r"[=+\-@\t\r]")
_STEP = 500


def write(report: Report, path: Path) -> Iterator[tuple[int, int]]:
    """Write ``path`` and yield ``(done, total)`` quotations; see ``exporters.write`` for the errors."""
    table = rows(report)
    total = len(report.quotes)
    columns = table.quote_columns if NOTICE in table.quote_columns else (*table.quote_columns, NOTICE)
    with replacing(path) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
        out = csv.writer(text, lineterminator="\r\n")
        out.writerow(columns)
        for index, row in enumerate(table.quotes, 1):
            values = dict(zip(table.quote_columns, row, strict=True))
            if _FORMULA.match(str(values[TEXT] or "")):
                told = "The text begins like a formula: import this file as text, or use the workbook."
                values[NOTICE] = " ".join(filter(None, [str(values.get(NOTICE) or ""), told]))
            out.writerow([_cell(column, values.get(column)) for column in columns])
            if index % _STEP == 0:
                yield min(index, total), total
        text.detach()  # the file is closed by who opened it
    yield total, total


def _cell(column: str, value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    is_quotation = column == TEXT or (column.startswith(f"{TEXT}_") and column[5:].isdigit())
    return f"'{text}" if isinstance(value, str) and not is_quotation and _FORMULA.match(text) else text
