"""From material to report: what is shown, in which order, and what is left out.

The order is always explicit (see ``sections``). What the outline excludes is left out of every part of the report,
not of its section only, and is counted and listed like anything else that is left out.
"""

from workbench.report import findings
from workbench.report.appendix import contexts
from workbench.report.choices import Choices, Grouping, Part
from workbench.report.dossiers import dossiers
from workbench.report.gathering import Gathering
from workbench.report.issues import issues
from workbench.report.sections import Sections
from workbench.report.timeline import timeline
from workbench.report.values import Material, Report
from workbench.report.variants import variants


def build(choices: Choices, material: Material) -> Report:
    """Lay the material out. ``choices.by`` and ``then_by`` must be words of a ``Grouping`` (else ``ValueError``).
    Raises ``ExportError`` for a citation style that cannot be used."""
    by = Grouping(choices.by)
    then_by = Grouping(choices.then_by) if choices.then_by else None
    gathering = Gathering(choices, material)
    sections = Sections(gathering).outline(by, then_by)
    if choices.excluded:
        placed = frozenset(entry.quote.id for top in sections for section in top.walk() for entry in section.entries)
        gathering = Gathering(choices, material, only=placed)
        sections = Sections(gathering).outline(by, then_by)
    provenance = findings.provenance(gathering)
    wanted = choices.parts
    return Report(
        choices=choices,
        project_title=material.project_title,
        project_id=material.project_id,
        date=material.today,
        by=by,
        scope=findings.scope(gathering, by, then_by),
        claims=findings.claim_rows(gathering) if Part.CLAIMS in wanted else (),
        sections=sections,
        issues=issues(gathering) if Part.ISSUES in wanted else (),
        index=findings.index(gathering) if Part.INDEX in wanted else (),
        provenance=provenance,
        bibliography=findings.bibliography(gathering, provenance),
        quotes=tuple(sorted(gathering.shown, key=lambda quote: quote.number)),
        verified=len(gathering.verified),
        left_out=tuple(
            sorted(quote.number for quote in gathering.orphans + gathering.unconfirmed + gathering.unchosen)
        ),
        actors=material.actors,
        claim_texts={claim.id: claim.text for claim in material.claims},
        words=gathering.words,
        dossiers=dossiers(gathering) if Part.DOSSIERS in wanted else (),
        timeline=timeline(gathering) if Part.TIMELINE in wanted else (),
        variants=variants(gathering) if Part.VARIANTS in wanted else (),
        contexts=contexts(gathering) if Part.CONTEXT in wanted else (),
    )
