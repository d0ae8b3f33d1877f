"""The findings as a table for a spreadsheet: one row a quotation, every character as it is.

UTF-8 with a byte order mark, because Excel takes a CSV file without one for another encoding. Nothing is put
before a cell that begins like a formula: a quotation stands in it letter for letter, as everywhere.
"""

import csv
import io
from pathlib import Path

from workbench.exporters.saving import replacing
from workbench.recheck.values import Check

HEADS = (
    *("Number", "Verdict", "In the document", "In the source", "Difference"),
    *("Reason", "Source", "Where", "Paragraph"),
)


def write_table(check: Check, path: Path) -> None:
    """Raises ``ExportError``."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADS)
    for each in check.findings:
        words = (each.label, each.verdict.words, each.found, each.expected, each.difference)
        place = (each.place.kind, each.place.paragraph) if each.place else ("", "")
        writer.writerow([*words, each.reason, each.source_title, *place])
    with replacing(path) as file:
        file.write(b"\xef\xbb\xbf" + text.getvalue().encode())
