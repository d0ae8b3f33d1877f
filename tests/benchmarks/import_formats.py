"""How many files of each format come in a second: into the database and the index, beside the bare extractor.

    python3 packaging/dev.py bench import_formats [--json FILE] [--files N]

“bare” is the extractor each format rests on, alone (for text: decoding and NFC), in one process; “read” is the
program's reader, in one process; “in” is everything, by processes on two cores, into a project and then its index.
Files (of PDF, pages) a second are by the wall clock; on a machine with other work they are too low, so the load is
printed. Texts and pages are real where the corpora lie beside the checkout, else the sample's.
"""

import argparse
import gzip
import io
import json
import os
import tempfile
import time
import unicodedata
import zipfile
from collections.abc import Callable, Sequence
from email import message_from_bytes, policy
from itertools import cycle, islice
from pathlib import Path

from lxml import etree

from tests.importers.writing import WRITERS
from workbench import importers, resources
from workbench.background.importing import Import, Wish
from workbench.background.indexing import bring_up_to_date
from workbench.project import Project

SHARED = Path(__file__).parents[3] / "shared" / "corpora"
WANTED = {"txt": 400, "html": 30, "pdf": 40}  # a second


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="import_formats", description="Measure the import of each format.")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--files", type=int, default=400, metavar="N")
    options = parser.parse_args(arguments)
    print(f"load before: {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "")
    print(f"{'files a second':<16}{'files':>7}{'bare':>9}{'read':>9}{'in':>9}{'wanted':>9}")
    figures = {}
    for suffix in BARE:
        share = {"txt": 1, "html": 4}.get(suffix, 2)
        files = collection(suffix, max(40, options.files // share))
        figures[suffix] = found = measure(suffix, files)
        wanted = WANTED.get(suffix, "")
        print(f"{suffix:<16}{len(files):>7}{found['bare']:>9.0f}{found['read']:>9.0f}{found['in']:>9.0f}{wanted:>9}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1), "utf-8")
    return 0


def collection(suffix: str, count: int) -> list[bytes]:
    """Files of one kind; each differs from the others, so that none is a duplicate."""
    if suffix == "html":
        return pages(count)
    news = sorted((SHARED / "polnear" / "train" / "text").glob("*.txt"))[:count]
    texts = [path.read_text("utf-8", "replace") for path in news]
    texts = texts or [path.read_text("utf-8", "replace") for path in sorted(resources.path("sample").glob("*.txt"))]
    numbered = [f"{text}\n\nThis is file number {n}.\n" for n, text in enumerate(islice(cycle(texts), count))]
    if suffix == "txt":
        return [text.encode() for text in numbered]
    return [WRITERS[suffix]([line for line in text.splitlines() if line.strip()]) for text in numbered]


def pages(count: int) -> list[bytes]:
    saved = [gzip.decompress(path.read_bytes()) for path in sorted((SHARED / "pages").glob("*.html.gz"))]
    saved = saved or [WRITERS["html"](["A page", "It says something, and nobody knows what it is."])]
    return [
        page.replace(b"</body>", b"<p>Page number %d of the benchmark says this.</p></body>" % n)
        for n, page in enumerate(islice(cycle(saved), count))
    ]


def measure(suffix: str, files: list[bytes]) -> dict[str, float]:
    count = sum(data.count(b"/Type /Page ") for data in files) or len(files)  # of PDF, pages
    return {
        "bare": rate(lambda: [BARE[suffix](data) for data in files], count),
        "read": rate(lambda: [importers.read_bytes(data, f"x.{suffix}") for data in files], count),
        "in": whole(suffix, files, count),
    }


def rate(work: Callable[[], object], count: int) -> float:
    began = time.perf_counter()
    work()
    return count / (time.perf_counter() - began)


def whole(suffix: str, files: list[bytes], count: int) -> float:
    """From the folder to the last document in the index."""
    with tempfile.TemporaryDirectory(prefix="workbench-import-") as name:
        folder = Path(name) / "files"
        folder.mkdir()
        for number, data in enumerate(files):
            (folder / f"{number:05}.{suffix}").write_bytes(data)
        os.environ["XDG_CACHE_HOME"] = name
        with Project.create(Path(name) / "x.swb") as project:
            return rate(lambda: bring_in(project, folder), count)


def bring_in(project: Project, folder: Path) -> None:
    for _ in Import(Wish(project.path, (folder,))).run():
        pass
    for _ in bring_up_to_date(project):
        pass


def _bare_text(data: bytes) -> object:
    return unicodedata.normalize("NFC", data.decode("utf-8"))


def _bare_html(data: bytes) -> object:
    import trafilatura

    return trafilatura.extract(data, favor_precision=True, include_comments=False)


def _bare_pdf(data: bytes) -> object:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    texts = []
    for page in document:
        textpage = page.get_textpage()
        texts.append(textpage.get_text_range())
        textpage.close()
        page.close()
    document.close()
    return texts


def _bare_package(entry: str) -> Callable[[bytes], object]:
    def read(data: bytes) -> object:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return list(etree.fromstring(file.read(entry)).itertext())

    return read


def _bare_letter(data: bytes) -> object:
    body = message_from_bytes(data, policy=policy.default).get_body()
    return body.get_content() if body else None


BARE: dict[str, Callable[[bytes], object]] = {
    "txt": _bare_text, "html": _bare_html, "pdf": _bare_pdf, "docx": _bare_package("word/document.xml"),
    "odt": _bare_package("content.xml"), "rtf": _bare_text, "epub": _bare_package("OEBPS/one.xhtml"),
    "eml": _bare_letter,
}  # fmt: skip


if __name__ == "__main__":
    main()
