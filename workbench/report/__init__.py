"""What a report says, before any file format: ``build(choices, material)`` makes a plain ``Report``.

Every exporter takes the same ``Report``, so that no format can say more, less or something else than another.
Nothing here reads a clock or a database, and of files only the words and the citation style that were chosen:
what is needed comes in as ``Material``.
"""

from workbench.report.build import build
from workbench.report.choices import Choices, Grouping, Part
from workbench.report.citation import Kind, Piece
from workbench.report.values import (
    Attribution,
    ClaimRow,
    Context,
    Dossier,
    DossierRow,
    Entry,
    IndexRow,
    Issue,
    Later,
    Material,
    Note,
    OutletRow,
    Passage,
    Provenance,
    Report,
    Said,
    Scope,
    Section,
    TimelineRow,
    Variant,
    Wording,
)
from workbench.report.words import Words

__all__ = [
    "Attribution",
    "Choices",
    "ClaimRow",
    "Context",
    "Dossier",
    "DossierRow",
    "Entry",
    "Grouping",
    "IndexRow",
    "Issue",
    "Kind",
    "Later",
    "Material",
    "Note",
    "OutletRow",
    "Part",
    "Passage",
    "Piece",
    "Provenance",
    "Report",
    "Said",
    "Scope",
    "Section",
    "TimelineRow",
    "Variant",
    "Wording",
    "Words",
    "build",
]
