"""The findings as a table for a spreadsheet: one row a quotation, every character as it is.

UTF-8 with a byte order mark, because Excel takes a CSV file without one for another encoding. Nothing is put
before a cell that begins like a formula: a quotation stands in it letter for letter, as everywhere. What we say
is said in the language of whoever reads the table.
"""

import csv
import io
from pathlib import Path

from workbench.exporters.saving import replacing
from workbench.language import tr, tr_later
from workbench.recheck.values import Check

HEADS = (
    tr_later("Number"),
    tr_later("Verdict"),
    tr_later("In the document"),
    tr_later("In the source"),
    tr_later("Difference"),
    tr_later("Reason"),
    tr_later("Source"),
    tr_later("Where"),
    tr_later("Paragraph"),
)


def write_table(check: Check, path: Path) -> None:
    """Raises ``ExportError``."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([tr(head) for head in HEADS])
    for each in check.findings:
        words = (each.label, each.verdict.words, each.found, each.expected, each.difference)
        place = (each.place.part, each.place.paragraph) if each.place else ("", "")
        writer.writerow([*words, each.reason, each.source_title, *place])
    with replacing(path) as file:
        file.write(b"\xef\xbb\xbf" + text.getvalue().encode())
