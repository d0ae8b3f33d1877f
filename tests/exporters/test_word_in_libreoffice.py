"""What another program makes of the report: LibreOffice opens it, sets its pages and saves it again."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

from tests.exporters import sample
from tests.exporters.reading import W, Word
from workbench.exporters import write
from workbench.project import Project
from workbench.report import Choices, Material, Part, Report, build
from workbench.sample import build as build_sample

Convert = Callable[[Path, str], Path]
CHOICES = Choices("The weir", "Ruth Anders")


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Convert a file with a LibreOffice of its own profile, so that an open one is left alone."""
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is not installed")
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def run(path: Path, kind: str) -> Path:
        out = tmp_path_factory.mktemp("converted")
        command = [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
        subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=180)
        return out / f"{path.stem}.{kind}"

    return run


def exported(material: Material, folder: Path, choices: Choices = CHOICES) -> tuple[Report, Path]:
    report, path = build(choices, material), folder / "report.docx"
    list(write(report, path))
    return report, path


def pages(pdf: Path) -> list[str]:
    reader = shutil.which("pdftotext")
    if not reader:
        pytest.skip("pdftotext is not installed")
    read = subprocess.run([reader, "-enc", "UTF-8", str(pdf), "-"], check=True, capture_output=True, timeout=60)
    return read.stdout.decode().split("\f")


class Printed(NamedTuple):
    """A word on a page, in points from its top left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str

    def is_beside(self, other: "Printed") -> bool:
        """Whether this raised number belongs to the line of another word."""
        return self.page == other.page and abs(self.top + self.bottom - other.top - other.bottom) < 10


def printed(pdf: Path) -> list[Printed]:
    reader = shutil.which("pdftotext")
    if not reader:
        pytest.skip("pdftotext is not installed")
    read = subprocess.run([reader, "-bbox", str(pdf), "-"], check=True, capture_output=True, timeout=60)
    tree = etree.HTML(read.stdout.decode())
    words = []
    for number, page in enumerate(tree.iter("page")):
        for word in page.iter("word"):
            left, top, right, bottom = (float(word.get(side) or 0) for side in ("xmin", "ymin", "xmax", "ymax"))
            words.append(Printed(number, left, top, right, bottom, word.text or ""))
    return words


def test_three_hundred_footnotes_stand_under_their_own_numbers(convert: Convert, tmp_path: Path) -> None:
    """LibreOffice once showed none of 300 notes rightly, without a word (see exporters/word/notes.py)."""
    without = frozenset(Part) - {Part.CONTEXT, Part.TIMELINE, Part.DOSSIERS}
    report, path = exported(sample.many(300), tmp_path, replace(CHOICES, parts=without))
    expected = {}
    for number, entry in enumerate(report.entries(), 1):
        source, line = entry.quote.exact.split()[1].split(".")
        expected[number] = (source, str(int(line) + 1))
    words = printed(convert(path, "pdf"))
    raised = [word for word in words if word.text.isdigit()]
    notes, references = {}, {}
    for index, word in enumerate(words):
        following = [each.text for each in words[index + 1 : index + 20]]
        if word.text == "“Record" and following[1] == "Outlet" and "¶" in following:
            label = next(each for each in raised if each.right < word.left and each.is_beside(word))
            place = following[following.index("¶") + 1]
            notes[int(label.text)] = (following[0].rstrip("”,"), place.rstrip(","))
        if word.text == "Sentence":
            source, line = following[0].split(".")
            last = words[index + 1 + following.index("here.")]
            label = next(each for each in raised if abs(each.left - last.right) < 3 and each.is_beside(last))
            references[int(label.text)] = (source, str(int(line) + 1))
    assert notes == expected
    assert references == expected


def test_endnotes_are_printed_in_the_order_of_their_numbers(convert: Convert, tmp_path: Path) -> None:
    choices = replace(CHOICES, notes="endnotes", parts=frozenset({Part.PROVENANCE}))
    report, path = exported(sample.many(100), tmp_path, choices)
    words = printed(convert(path, "pdf"))
    titles = [f"{words[index + 1].text.rstrip('”,')}" for index, word in enumerate(words) if word.text == "“Record"]
    assert titles == [entry.source.title.removeprefix("Record ") for entry in report.entries()]


def test_the_contents_list_shows_the_pages_the_parts_are_on(convert: Convert, tmp_path: Path) -> None:
    _, path = exported(sample.material(), tmp_path)
    sheets = pages(convert(path, "pdf"))
    for title in ("Table of claims", "Quotations", "Bibliography", "Quotes not yet tied to a claim"):
        found = re.search(rf"^{title}[.\s]+(\d+)$", sheets[1], re.MULTILINE)
        assert found, title
        assert re.search(rf"^{title}$", sheets[int(found.group(1)) - 1], re.MULTILINE)


def test_the_pages_show_the_quotations_and_nothing_on_the_title_page_foot(convert: Convert, tmp_path: Path) -> None:
    _, path = exported(sample.material(), tmp_path)
    sheets = pages(convert(path, "pdf"))
    text = " ".join(" ".join(sheets).split())
    assert "“No village will be flooded, not one”" in text
    assert "Hiçbir köy su altında kalmayacak" in text
    assert "Page 2 of" in sheets[1]
    assert "Page 1 of" not in sheets[0]
    assert "13 of 13 quotations verified" in text


def test_saved_again_by_libreoffice_every_proof_is_still_there(convert: Convert, tmp_path: Path) -> None:
    report, path = exported(sample.material(), tmp_path)
    before, after = Word(path), Word(convert(path, "docx"))
    for name, words in before.bookmarks().items():
        if name.startswith("_SW"):
            assert after.bookmarks()[name] == words
    assert [note.split() for note in after.footnotes().values()] == [
        note.split() for note in before.footnotes().values()
    ]
    comments = after.xml("word/comments.xml").findall(W + "comment")
    assert len(comments) == len(before.xml("word/comments.xml").findall(W + "comment"))
    assert etree.tostring(before.custom(), method="c14n") == etree.tostring(after.custom(), method="c14n")
    assert report.project_id.encode() in after.parts["docProps/custom.xml"]
    assert report.project_id.encode() in after.parts["docProps/core.xml"]


def test_no_page_of_the_samples_report_holds_a_mere_scrap(convert: Convert, tmp_path: Path) -> None:
    """Two lines of a table once stood on a page of their own, and the colophon on another."""
    build_sample(tmp_path / "sorrel.swb")
    with Project.open(tmp_path / "sorrel.swb") as project:
        list(write(project.report(Choices("The Sorrel Dam", "Ruth Anders")), tmp_path / "report.docx"))
    sheets = pages(convert(tmp_path / "report.docx", "pdf"))[:-1]  # behind the last page stands a form feed
    lines = [sum(bool(line.strip()) for line in sheet.splitlines()) for sheet in sheets]
    assert [count for count in lines[1:] if count < 4 + 6] == []  # header and footer are four
