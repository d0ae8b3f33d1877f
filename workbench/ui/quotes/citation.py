"""A quote on its way into somebody else's document: what ``exporters.clipboard`` makes of it, for the clipboard and
for a drag.

The rule: there is one way a quotation leaves the program, and its citation is that of the report: in its language and
its style.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData

from workbench.errors import ExportError
from workbench.project import Project


def carry(project: Project, ids: Sequence[int]) -> QMimeData:
    """These quotes, in this order, as plain and as rich text."""
    from workbench.exporters.clipboard import copied
    from workbench.report import Choices, build

    chosen = project.reports.choices(project.title)
    wanted = Choices("", by="source", parts=frozenset(), language=chosen.language, style=chosen.style)
    material = project.material(ids)
    try:
        report = build(wanted, material)
    except ExportError:  # the user's style is not there any more
        report = build(replace(wanted, style="house"), material)
    place = {quote_id: index for index, quote_id in enumerate(ids)}
    made = copied(sorted(report.entries(), key=lambda entry: place[entry.quote.id]), report.words)
    data = QMimeData()
    data.setText(made.plain)
    data.setHtml(made.html)
    return data
