"""What a report says, before any file format: ``build(choices, material)`` makes a plain ``Report``.

Every exporter takes the same ``Report``, so that no format can say more, less or something else than another.
Nothing here reads a clock, a database or a file: what is needed comes in as ``Material``.
"""

from workbench.report.build import build
from workbench.report.citation import Kind, Piece
from workbench.report.values import (
    Attribution,
    Choices,
    ClaimRow,
    Entry,
    Grouping,
    IndexRow,
    Issue,
    Material,
    Note,
    OutletRow,
    Provenance,
    Report,
    Scope,
    Section,
)

__all__ = [
    "Attribution",
    "Choices",
    "ClaimRow",
    "Entry",
    "Grouping",
    "IndexRow",
    "Issue",
    "Kind",
    "Material",
    "Note",
    "OutletRow",
    "Piece",
    "Provenance",
    "Report",
    "Scope",
    "Section",
    "build",
]
