"""How long the re-check of a document of 300 pages takes: a report of ours, and somebody's draft.

    python3 packaging/dev.py bench recheck [--json FILE] [--sources N] [--quotes N]

Articles are those of the search benchmark (real news text where the corpus beside the checkout is there). The report
quotes them and shows every passage in its context; the draft is prose of 110,000 words with a quotation from them in
every other paragraph, a tenth of these altered by one word, a tenth taken from nowhere. Pages are counted at 350
words. Times are CPU seconds of one run each, so that a busy machine changes them little; comments go into a copy.
"""

import argparse
import json
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.search import articles
from tests.drafts import draft
from tests.recheck.editing import document
from workbench import exporters
from workbench.model import Span, Stance, Statement
from workbench.project import Project
from workbench.recheck import Check
from workbench.recheck.checking import judged
from workbench.recheck.comments import write_comments
from workbench.recheck.known import gather
from workbench.recheck.reading import read
from workbench.report import Choices
from workbench.text import sentences

WORDS_A_PAGE, PAGES = 350, 300


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--sources", type=int, default=1000)
    parser.add_argument("--quotes", type=int, default=800)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Project.create(Path(folder) / "bench.swb") as project:
        fill(project, options.sources, options.quotes)
        report = Path(folder) / "report.docx"
        list(exporters.write(project.report(Choices("Bench", by="source")), report))
        other = document(*prose(project), folder=Path(folder), name="draft.docx")
        figures = {path.stem: measure(project, path) for path in (report, other)}
    figures["peak RSS, MB"] = {"": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


def fill(project: Project, sources: int, quotes: int) -> None:
    choose = random.Random(2)
    speakers = [project.codebook.add_actor(f"{name} Varga").id for name in ("Ada", "Ilse", "Juno", "Mara", "Petra")]
    claim = project.codebook.add_claim("Somebody gave the order").id
    with project.step("Fill"):
        for number, text in enumerate(articles(sources), 1):
            source = project.sources.add(draft(text, title=f"Article number {number} of the benchmark"))
            for _ in range(quotes // sources + (number <= quotes % sources)):
                span = choose.choice([each for each in sentences(project.sources.text(source.id)) if len(each) > 60])
                said = Statement(0, 0, choose.choice(speakers), claim, Stance.ASSERTS)
                project.quotes.add(source.id, [Span(span.start, span.end)], statement=said)


def prose(project: Project) -> Iterator[str]:
    choose = random.Random(3)
    lines = [line for text in articles(60) for line in text.split("\n")]
    lines = [line.translate(str.maketrans(dict.fromkeys('“”"„«»'))) for line in lines]
    ids, count = project.sources.ids(), 0
    while count < WORDS_A_PAGE * PAGES:
        line = choose.choice(lines)
        if choose.random() < 0.5:
            text = project.sources.text(choose.choice(ids))
            said = choose.choice([each for each in sentences(text) if len(each) > 60]).of(text)
            said = said.translate(str.maketrans(dict.fromkeys('“”"„«»')))
            words = said.split()
            if (chance := choose.random()) < 0.1:
                words[choose.randrange(len(words))] = "nevertheless"
            elif chance < 0.2:
                choose.shuffle(words)
            line += f" Mara Varga said: “{' '.join(words)}”"
        count += len(line.split())
        yield line


def measure(project: Project, path: Path) -> dict[str, float]:
    times = [time.process_time()]
    known = gather(project)
    times.append(time.process_time())
    check: Check = judged(known, path)
    times.append(time.process_time())
    write_comments(check, path, path.with_name(f"{path.stem}-copy.docx"))
    times.append(time.process_time())
    words = sum(len(story.text.split()) for story in read(path).stories)
    figures = {
        "pages": round(words / WORDS_A_PAGE),
        "quotations": len(check.findings),
        "need a look": len(check.problems),
        "gather, s": round(times[1] - times[0], 2),
        "re-check, s": round(times[2] - times[1], 2),
        "comments, s": round(times[3] - times[2], 2),
    }
    print(f"{path.stem:8}", "  ".join(f"{name} {value}" for name, value in figures.items()))
    return figures


if __name__ == "__main__":
    main()
