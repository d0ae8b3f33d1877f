"""``write(report, path)``: the same report in the format the file's name asks for.

The rule: what stood at ``path`` stays whole until the new file is complete (see ``saving``), and a format's
library is loaded only when that format is written.
"""

from collections.abc import Iterator
from pathlib import Path

from workbench.errors import ExportError
from workbench.language import tr
from workbench.report import Report

SUFFIXES = (".docx", ".xlsx", ".csv", ".html", ".jsonld")


def write(report: Report, path: Path) -> Iterator[tuple[int, int]]:
    """Write the report and yield ``(done, total)`` quotations on the way; closing the iterator cancels.

    Raises ``ExportError`` at once for a name with an unknown ending, on the way for what the disk refuses, for a
    template that cannot be used and for a quotation a format cannot carry.
    """
    match path.suffix.lower():
        case ".docx":
            from workbench.exporters import word

            return word.write(report, path)
        case ".xlsx":
            from workbench.exporters import xlsx

            return xlsx.write(report, path)
        case ".csv":
            from workbench.exporters import csv

            return csv.write(report, path)
        case ".html" | ".htm":
            from workbench.exporters import html

            return html.write(report, path)
        case ".jsonld":
            from workbench.exporters import webannotation

            return webannotation.write(report, path)
    known = ", ".join(SUFFIXES)
    if not path.suffix:
        raise ExportError(
            tr(
                "A report cannot be written as a name without an ending; this version writes {endings}.",
                endings=known,
            )
        )
    raise ExportError(
        tr(
            "A report cannot be written as “{ending}”; this version writes {endings}.",
            ending=path.suffix,
            endings=known,
        )
    )
