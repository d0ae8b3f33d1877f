"""The copy with comments: everything else in it is the document, to the byte and to the letter."""

import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest

from tests.recheck.conftest import Desk
from tests.recheck.editing import Edited, W, document
from workbench import language
from workbench.errors import ExportError
from workbench.recheck.comments import write_comments
from workbench.recheck.reading import read
from workbench.recheck.table import HEADS, write_table

MOMENT = datetime(2024, 6, 3, 10, 30, tzinfo=UTC)


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def commented(path: Path) -> dict[str, str]:
    """What each comment of ours is about: its first line, and the words between its ends."""
    edited = Edited(path)
    ours = {
        str(each.comment_id): each.text.split("\n")[0]
        for each in docx.Document(str(path)).comments
        if each.author == "Source Workbench"
    }
    about = dict.fromkeys(ours, "")
    active: set[str] = set()
    for element in edited.body.iter():
        identity = str(element.get(W + "id"))
        if element.tag == W + "commentRangeStart":
            active.add(identity)
        elif element.tag == W + "commentRangeEnd":
            active.discard(identity)
        elif element.tag == W + "t":
            for identity in active & about.keys():
                about[identity] += element.text or ""
    return {ours[identity]: words for identity, words in about.items()}


def test_a_comment_stands_around_the_words_it_is_about(desk: Desk, tmp_path: Path) -> None:
    path = desk.edited().replace(15, "31", "37").attribute(1, "Jorun Askel", "Petra Vollund").delete(22)
    edited = path.save(tmp_path / "edited.docx")
    copy = tmp_path / "copy.docx"
    assert write_comments(desk.judge(edited), edited, copy, MOMENT) == 3
    about = commented(copy)
    assert about["✗ Altered Q-015. A number is not the source’s."].endswith("37\u00a0dead and 140\u00a0injured.")
    assert any(told.startswith("✗ Misattributed Q-001.") for told in about)
    assert any(told.startswith("– Removed Q-022.") for told in about)
    before, after = parts(edited), parts(copy)
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed <= {
        "word/document.xml",
        "word/comments.xml",
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
    }
    assert [story.text for story in read(copy).stories] == [story.text for story in read(edited).stories]
    ids = [int(each.comment_id) for each in docx.Document(str(copy)).comments]
    assert len(ids) == len(set(ids))
    assert min(ids) >= 100_000


def test_a_run_is_cut_so_that_only_the_quotation_is_marked(desk: Desk, tmp_path: Path) -> None:
    path = document(
        "Askel said “nobody wanted those gates to shut” and left, “No key was ever turned by us”.", folder=tmp_path
    )
    copy = tmp_path / "copy.docx"
    write_comments(desk.judge(path), path, copy, MOMENT)
    assert list(commented(copy).values()) == ["nobody wanted those gates to shut", "No key was ever turned by us"]
    assert read(copy).stories[0].text == read(path).stories[0].text
    assert docx.Document(str(copy)).comments.get(100_000).timestamp == MOMENT


def test_a_finding_in_a_note_hangs_on_its_paragraph(desk: Desk, tmp_path: Path) -> None:
    path = document("One.", "Two.{note: He says “nobody wanted those gates to shut” there.}", folder=tmp_path)
    copy = tmp_path / "copy.docx"
    assert write_comments(desk.judge(path), path, copy) == 1
    assert list(commented(copy).values()) == ["Two."]


def test_the_document_itself_is_never_the_copy(desk: Desk, tmp_path: Path) -> None:
    path = document("“nobody wanted those gates to shut”", folder=tmp_path)
    before, result = path.read_bytes(), desk.judge(path)
    link = tmp_path / "link.docx"
    link.symlink_to(path)
    for target in (path, link):
        with pytest.raises(ExportError, match="go into a copy"):
            write_comments(result, path, target)
    with pytest.raises(ExportError, match=r"end in \.docx"):
        write_comments(result, path, tmp_path / "copy.txt")
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix) == ["draft.docx", "link.docx"]


def test_comments_are_in_the_language_of_the_window_and_the_words_in_that_of_the_source(
    desk: Desk, tmp_path: Path
) -> None:
    made = '<TS version="2.1"><context><name/><message><source>{}</source><translation>{}</translation></message>'
    (tmp_path / "texts.ts").write_text(made.format("Altered", "معدّل") + "</context></TS>", "utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    catalogue = tmp_path / "workbench_ar.qm"
    subprocess.run([lrelease, "-silent", tmp_path / "texts.ts", "-qm", catalogue], check=True)
    path = document("“Somebody wanted those gates to shut”, he said.", folder=tmp_path)
    language.use(catalogue)
    try:
        result = desk.judge(path)
        write_comments(result, path, tmp_path / "copy.docx")
    finally:
        language.use(None)
    (comment,) = docx.Document(str(tmp_path / "copy.docx")).comments
    first, *others = comment.paragraphs
    assert first.text.startswith("✗ معدّل")
    assert [each._p.find(f"{W}pPr/{W}bidi") is not None for each in (first, *others)] == [True, False, False]
    assert others[-1].text.endswith(result.findings[0].expected)


def test_the_table_holds_every_finding_letter_for_letter(desk: Desk, tmp_path: Path) -> None:
    import csv

    path = document('“=nobody wanted those, "gates"\tto shut”, he said.', folder=tmp_path)
    result = desk.judge(path)
    write_table(result, tmp_path / "findings.csv")
    with (tmp_path / "findings.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert tuple(head) == HEADS
    assert [row[2] for row in rows] == [finding.found for finding in result.findings]
