"""Documents made to harm, or broken: read safely, or refused with one sentence."""

import struct
import zipfile
from pathlib import Path

import pytest

from tests.recheck.conftest import Desk
from tests.recheck.editing import Edited, document
from workbench.errors import UnreadableFile
from workbench.recheck import Verdict
from workbench.recheck.package import Package
from workbench.recheck.reading import read

BOMB = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document xmlns:w="x"><w:body>&c;</w:body></w:document>"""
OUTSIDE = BOMB.replace(b'"ha"', b'SYSTEM "file:///etc/passwd"')


def zipped(path: Path, *parts: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return path


def changed(desk: Desk, path: Path, **parts: bytes | None) -> Path:
    """The report with parts exchanged or taken out: ``document`` is ``word/document.xml``."""
    edited = desk.edited()
    given = {name: content for name, content in edited.parts.items()}
    for name, content in parts.items():
        part = next(each for each in given if each.endswith(f"/{name}.xml"))
        if content is None:
            del given[part]
        else:
            given[part] = content
    return zipped(path, *given.items())


@pytest.mark.parametrize("content", [BOMB, OUTSIDE, BOMB.decode().encode("utf-16")])
def test_entities_are_refused_and_never_unfolded(content: bytes, desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="declares entities"):
        read(changed(desk, tmp_path / "bomb.docx", document=content))


def test_a_part_that_unpacks_to_gigabytes_is_refused_before_it_does(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bomb.docx", ("word/document.xml", b"<a>" + b" " * (130 * 2**20)))
    assert path.stat().st_size < 2**20
    with pytest.raises(UnreadableFile, match="unpacks to more"):
        read(path)


def test_a_size_that_lies_does_not_help_a_bomb(tmp_path: Path) -> None:
    path = zipped(tmp_path / "liar.docx", ("word/document.xml", b" " * 2**20))
    content = path.read_bytes().replace(struct.pack("<L", 2**20), struct.pack("<L", 100))
    path.write_bytes(content)
    with pytest.raises(UnreadableFile):
        read(path)


def test_millions_of_empty_elements_are_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bomb.docx", ("word/document.xml", b"<a>" + b"<b/>" * 6_000_001 + b"</a>"))
    with pytest.raises(UnreadableFile, match="unpacks to more"):
        read(path)


def test_elements_nested_without_end_are_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "deep.docx", ("word/document.xml", b"<a>" * 100_000 + b"</a>" * 100_000))
    with pytest.raises(UnreadableFile, match="is not XML"):
        read(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"plain text", "is not a Word document"),
        (b"", "is not a Word document"),
        (b"PK\x03\x04 and then nothing", "is not a Word document"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "before 2007"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
    ],
)
def test_what_is_no_docx_is_named_for_what_it_is(content: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=sentence) as told:
        read(path)
    assert str(told.value).count(".") >= 1
    assert "letter.docx" in str(told.value)


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ([("mimetype", b"application/vnd.oasis.opendocument.text")], "OpenDocument"),
        ([("xl/workbook.xml", b"<workbook/>")], "the part with its text is missing"),
        ([("word/document.xml", b"<w:workbook xmlns:w='x'/>")], "is not a Word document"),
        ([("word/document.xml", b"<w:document")], "is not XML"),
        ([("word/document.xml", b"")], "is not XML"),
    ],
)
def test_zips_of_other_kinds_are_refused(parts: list[tuple[str, bytes]], sentence: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=sentence):
        read(zipped(tmp_path / "a.docx", *parts))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="twice"):
        read(zipped(tmp_path / "a.docx", ("word/document.xml", b"<a/>"), ("word/document.xml", b"<b/>")))


def test_what_is_not_there_and_what_is_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="does not exist"):
        read(tmp_path / "none.docx")
    with pytest.raises(UnreadableFile):
        read(tmp_path)


def test_without_styles_notes_and_proof_the_quotations_are_still_checked(desk: Desk, tmp_path: Path) -> None:
    path = changed(desk, tmp_path / "bare.docx", styles=None, footnotes=None, item1=None)
    result = desk.judge(path)
    assert "Its footnotes are missing, so they could not be checked." in result.remarks
    assert {finding.verdict for finding in result.findings} == {Verdict.VERBATIM}
    assert {finding.number for finding in result.findings} == set(desk.known.quotes)


def test_a_broken_proof_is_not_believed(desk: Desk, tmp_path: Path) -> None:
    result = desk.judge(changed(desk, tmp_path / "r.docx", item1=BOMB))
    assert result.counts[Verdict.VERBATIM] == len(desk.known.quotes)


def test_a_proof_made_to_fit_an_alteration_does_not_hide_it(desk: Desk, tmp_path: Path) -> None:
    edited = desk.edited().replace(15, "31", "37")
    part = next(name for name in edited.parts if name.endswith("item1.xml"))
    edited.parts[part] = edited.parts[part].replace(b"speaks of 31", b"speaks of 37")
    result = desk.judge(edited.save(tmp_path / "r.docx"))
    assert result.counts[Verdict.ALTERED] == 1


def test_what_lies_outside_is_not_opened_and_macros_are_not_run(desk: Desk, tmp_path: Path) -> None:
    edited = desk.edited()
    rels = edited.parts["word/_rels/document.xml.rels"]
    template = (
        b'<Relationship Id="rIdT" TargetMode="External" Target="http://192.0.2.1/t.dotm" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
    )
    header = (
        b'<Relationship Id="rIdH" Target="../../../../etc/passwd" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"/></Relationships>'
    )
    edited.parts["word/_rels/document.xml.rels"] = rels.replace(b"</Relationships>", template + header)
    edited.parts["word/vbaProject.bin"] = b"\xd0\xcf"
    result = desk.judge(edited.save(tmp_path / "r.docx"))
    assert "It holds macros; they were not run." in result.remarks
    assert "It refers to files outside of itself; they were not opened." in result.remarks
    assert "Its header is missing." in result.remarks
    assert result.counts[Verdict.VERBATIM] == len(desk.known.quotes)


def test_a_password_within_the_zip_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.docx", ("word/document.xml", b"<a/>"))
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(content))
    with pytest.raises(UnreadableFile, match="protected with a password"):
        read(path)


def test_a_damaged_part_is_named(tmp_path: Path) -> None:
    path = document("Some words that are long enough to be packed.", folder=tmp_path)
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("word/document.xml").header_offset + 80
    content = bytearray(path.read_bytes())
    content[at : at + 40] = b"\xff" * 40
    path.write_bytes(bytes(content))
    with pytest.raises(UnreadableFile, match="damaged"):
        read(path)


def test_the_strict_vocabulary_is_read_as_well(desk: Desk, tmp_path: Path) -> None:
    edited = desk.edited()
    edited.save(tmp_path / "plain.docx")
    strict = {
        name: content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        for name, content in Edited(tmp_path / "plain.docx").parts.items()
    }
    result = desk.judge(zipped(tmp_path / "strict.docx", *strict.items()))
    assert result.counts[Verdict.VERBATIM] == len(desk.known.quotes)


def test_parts_are_found_by_their_relation_wherever_they_are(tmp_path: Path) -> None:
    path = document("Words.", folder=tmp_path)
    with Package(path) as package:
        assert package.main == "word/document.xml"
        assert {each.kind for each in package.relations(package.main)} >= {"styles", "settings"}
