"""How long a report takes, and how much memory, beside python-docx's public functions doing the same.

    python3 packaging/dev.py bench report [--json FILE] [--sizes 100,1000,10000]

Every case is a process of its own that lays a project of N quotations out and writes it, with a footnote and a
comment each. “Word” is the report with every part; “Word, quotations” leaves out what python-docx is not asked for
either: dossiers, timeline, variants and the passages in context. python-docx has no footnotes, so its case has the
citation in the text, and only a highlight, a comment and a table row a quotation; it is not run beyond 1,000, where
it takes some twelve minutes. Times are wall clock in seconds, with the processor time beside them because the
machine may be busy; memory is the peak of the process in MB, Python itself included.
"""

import argparse
import json
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

CASES = ("Word", "Word, quotations", "workbook", "CSV", "page", "annotations", "python-docx")
_SUFFIX = {"workbook": ".xlsx", "CSV": ".csv", "page": ".html", "annotations": ".jsonld"}
_LARGEST_FOR_PYTHON_DOCX = 1000
_GOALS = {100: 1.0, 1000: 1.0, 10_000: 10.0}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench report", description=str(__doc__).splitlines()[0])
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of quotations")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    sizes = [int(size) for size in options.sizes.split(",")]
    if options.case:
        print(json.dumps(measure(options.case, sizes[0])))
        return 0
    figures = []
    print(f"{'case':18} {'quotes':>7} {'lay out':>8} {'write':>8} {'CPU':>8} {'MB':>6}")
    for case in CASES:
        for size in sizes:
            if case == "python-docx" and size > _LARGEST_FOR_PYTHON_DOCX:
                continue
            found = in_a_process(case, size)
            figures.append(found)
            row = (found["layout"], found["write"], found["cpu"], found["memory"])
            print(f"{case:18} {size:7,} " + "{:8.2f} {:8.2f} {:8.2f} {:6.0f}".format(*row), flush=True)
    late = [each for each in figures if each["case"] == "Word" and each["cpu"] > _GOALS.get(each["quotes"], 1e9)]
    print("Goals: 1,000 in 1 s, 10,000 in 10 s, 300 MB:", "missed" if late else "kept", "(by processor time)")
    if options.json:
        facts = {"python": platform.python_version(), "machine": platform.platform(), "figures": figures}
        options.json.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    return 0


def in_a_process(case: str, size: int) -> dict:
    command = [sys.executable, "-m", "tests.benchmarks.report", "--case", case, "--sizes", str(size)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(told.stdout)


def measure(case: str, size: int) -> dict:
    from tests.exporters import sample
    from workbench.exporters import write
    from workbench.report import Choices, Part, build

    material = sample.many(size)
    fewer = {Part.DOSSIERS, Part.TIMELINE, Part.VARIANTS, Part.CONTEXT} if case == "Word, quotations" else set()
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"report{_SUFFIX.get(case, '.docx')}"
        cpu, start = time.process_time(), time.perf_counter()
        report = build(Choices("A report", "Ruth Anders", parts=frozenset(Part) - fewer), material)
        laid_out = time.perf_counter()
        if case == "python-docx":
            with_python_docx(report, path)
        else:
            for _ in write(report, path):
                pass
        end = time.perf_counter()
        return {
            "case": case, "quotes": size, "layout": laid_out - start, "write": end - laid_out,
            "cpu": time.process_time() - cpu, "memory": peak(), "bytes": path.stat().st_size,
        }  # fmt: skip


def with_python_docx(report, path: Path) -> None:  # type: ignore[no-untyped-def]
    """What its documentation shows: a paragraph, runs, a highlight, a comment; and a table of the claims."""
    import docx
    from docx.enum.text import WD_COLOR_INDEX

    from workbench.report.citation import plain

    document = docx.Document()
    document.add_heading(report.title, 0)
    for section in report.walk():
        document.add_heading(section.title, 2)
        for entry in section.entries:
            paragraph = document.add_paragraph(style="Quote")
            paragraph.add_run(f"{entry.quote.label}\t")
            words = paragraph.add_run(entry.quote.exact)
            words.font.highlight_color = WD_COLOR_INDEX.YELLOW
            paragraph.add_run(plain(entry.citation))
            for note in entry.notes:
                document.add_comment(runs=words, text=note.text, author=note.author or "Analyst", initials="A")
            document.add_paragraph(entry.source.title, style="Caption")
    table = document.add_table(rows=0, cols=3)
    for row in report.claims:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = row.claim.text, ", ".join(row.asserted_by)
        cells[2].text = ", ".join(f"Q-{number:03}" for number in row.quotes)
    document.save(str(path))


def peak() -> float:
    try:
        import resource
    except ImportError:  # Windows keeps no such count
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 2**10


if __name__ == "__main__":
    sys.exit(main())
