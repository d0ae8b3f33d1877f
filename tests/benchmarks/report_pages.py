"""A report to look at: the five seed articles beside the checkout (the sample where there are none), as pages.

    python3 packaging/dev.py bench report_pages [--json FILE] [--out FOLDER] [--style STYLE]

Every quotation of the articles becomes a quote of whoever is named beside it, under one of six claims in turn, so
that every part of a report has something to say; one is translated, and of an earlier version of its source.
LibreOffice makes pages of the report and saves it again; told are the pages, the words on the emptiest of them, and
what the re-check says of the copy. The pages are left in FOLDER as pictures, because only an eye can say whether they
are good.
"""

import argparse
import json
import shutil
import subprocess
import tempfile
from collections import Counter
from itertools import cycle
from pathlib import Path

from workbench import exporters, importers, sample
from workbench.model import Span, Stance
from workbench.project import Project
from workbench.quotations import quotations
from workbench.recheck.checking import judged
from workbench.recheck.known import gather
from workbench.report import Choices
from workbench.suggest.speakers import candidates

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
CLAIMS = (
    "The two governments are drawing closer", "Talks will be held soon", "A third state takes part in them",
    "Troops have to leave before anything else", "What was done was done against terrorists",
    "Those who fled will return",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--out", type=Path, default=Path("build/report-pages"))
    parser.add_argument("--style", default="house")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "project.swb"
        if not SEEDS.is_dir():
            sample.build(path)
        with Project.open(path) if path.exists() else of_the_seeds(path) as project:
            report = project.report(Choices("From conflict to talks", "Ruth Anders", style=options.style))
            written = options.out / "report.docx"
            list(exporters.write(report, written))
            figures: dict[str, object] = {
                "sources": len(report.provenance), "quotes": len(report.quotes), "verified": report.verified,
                "actors": len(report.index), "claims": len(report.claims),
            }  # fmt: skip
            figures |= looked_at(project, written, Path(folder))
    print("  ".join(f"{name} {value}" for name, value in figures.items()))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def of_the_seeds(path: Path) -> Project:
    project = Project.create(path, title="Ankara and Damascus")
    claims = cycle([project.codebook.add_claim(text).id for text in CLAIMS])
    stances = cycle(Stance)
    for file in sorted(SEEDS.glob("*.txt")):
        source = project.sources.add(importers.read(file))
        text, blocks = project.sources.text(source.id), project.sources.blocks(source.id)
        for block in (each for each in blocks if each.paragraph and not each.hidden):
            found = [each.inner for each in quotations(block.span.of(text)) if each.level == 1]
            said = [Span(block.start + each.start, block.start + each.end) for each in found if len(each) > 20]
            places = said or [block.span]
            for place in places:
                keep(project, source.id, place, next(claims), next(stances))
    first = project.quotes.ids()[0]
    project.quotes.translations.write(first, "Was hier steht, steht dort in anderen Worten.", language="de")
    quote = project.quotes.get(first)
    project.versions.correct(quote.source_id, Span(quote.span.start, quote.span.start + 1), "†")
    return project


def keep(project: Project, source_id: int, place: Span, claim_id: int, stance: Stance) -> None:
    """A quote of whoever is likeliest to speak there, with a note on every seventh."""
    named = candidates(project.sources.text(source_id), place, project.codebook.actors(), limit=1)
    actor_id = None
    if named:
        known = named[0].actor_id or getattr(project.codebook.find_actor(named[0].name), "id", None)
        actor_id = known or project.codebook.add_actor(named[0].name).id
    quote = project.quotes.add(source_id, [place], note=None if place.start % 7 else "Compare with the others.")
    project.quotes.state(quote.id, actor_id=actor_id, claim_id=claim_id, stance=stance)


def looked_at(project: Project, report: Path, folder: Path) -> dict[str, object]:
    """What LibreOffice makes of it; the pictures are left beside the report."""
    office, painter, reader = map(shutil.which, ("soffice", "pdftoppm", "pdftotext"))
    if not (office and painter and reader):
        return {"pages": "LibreOffice or poppler is not installed"}
    command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to"]
    for kind, place in (("pdf", report.parent), ("docx", folder / "again")):
        subprocess.run([*command, kind, "--outdir", str(place), str(report)], check=True, capture_output=True)
    pdf = report.with_suffix(".pdf")
    subprocess.run([painter, "-r", "80", "-png", str(pdf), str(report.parent / "page")], check=True)
    text = subprocess.run([reader, str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    words = [len(page.split()) for page in text.split("\f")[:-1]]
    findings = judged(gather(project), folder / "again" / report.name).findings
    verdicts = dict(Counter(finding.verdict.value for finding in findings))
    return {"pages": len(words), "fewest words on one": min(words[1:]), "re-check of the copy": verdicts}


if __name__ == "__main__":
    main()
