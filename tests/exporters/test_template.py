"""The user's own template: its styles, header and footer are taken, and nothing else of it."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.shared import Pt

from tests.exporters import sample
from tests.exporters.reading import W, Word, text
from workbench.errors import ExportError
from workbench.exporters import write
from workbench.report import Choices, build

Change = Callable[[dict[str, bytes]], None]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A template as python-docx makes one, with a look, a header and a footer of its own."""
    path = tmp_path_factory.mktemp("template") / "house.docx"
    document = docx.Document()
    document.styles["Heading 1"].font.name = "Garamond"
    document.styles["Heading 1"].font.size = Pt(31)
    document.sections[0].header.paragraphs[0].text = "The House of Rivers"
    document.sections[0].footer.paragraphs[0].text = "Confidential"
    document.add_paragraph("This text of the template stays out.")
    document.save(str(path))
    return path


def export(template: Path, folder: Path) -> Word:
    path = folder / "report.docx"
    list(write(build(Choices("The weir", template=template), sample.material()), path))
    return Word(path)


def refused(template: Path, folder: Path) -> str:
    with pytest.raises(ExportError) as told:
        export(template, folder)
    assert not (folder / "report.docx").exists()
    return str(told.value)


def changed(template: Path, folder: Path, change: Change) -> Path:
    with zipfile.ZipFile(template) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    path = folder / "changed.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_the_templates_styles_header_and_footer_are_taken_and_its_text_is_not(house: Path, tmp_path: Path) -> None:
    word = export(house, tmp_path)
    styles = {str(style.get(W + "styleId")): style for style in word.xml("word/styles.xml").iter(W + "style")}
    size = styles["Heading1"].find(f"{W}rPr/{W}sz")
    assert size is not None
    assert size.get(W + "val") == "62"
    shown = [text(word.xml(name)) for name in word.names if name.startswith(("word/header", "word/footer"))]
    assert {"The House of Rivers", "Confidential"} <= set(shown)
    assert not any("stays out" in line for line in word.paragraphs())
    assert word.values(".//w:pgSz", "w") == ["12240"]


def test_every_style_the_report_uses_is_there_once(house: Path, tmp_path: Path) -> None:
    word = export(house, tmp_path)
    ids = [style.get(W + "styleId") for style in word.xml("word/styles.xml").iter(W + "style")]
    assert len(ids) == len(set(ids))
    for tag in ("pStyle", "rStyle", "tblStyle"):
        assert {element.get(W + "val") for element in word.body.iter(W + tag)} <= set(ids)


def test_a_style_with_a_localised_id_is_found_by_its_name(house: Path, tmp_path: Path) -> None:
    def translate(parts: dict[str, bytes]) -> None:
        for name in ("word/styles.xml", "word/header1.xml", "word/footer1.xml"):
            parts[name] = parts[name].replace(b'"Heading1"', b'"berschrift1"').replace(b'"Header"', b'"Kopfzeile"')

    word = export(changed(house, tmp_path, translate), tmp_path)
    styles = word.xml("word/styles.xml")
    headings = [
        style for style in styles.iter(W + "style")
        if str(style.find(W + "name").get(W + "val")).casefold() == "heading 1"  # type: ignore[union-attr]
    ]  # fmt: skip
    assert [style.get(W + "styleId") for style in headings] == ["Heading1"]
    bases = {str(base.get(W + "val")) for base in styles.iter(W + "basedOn")}
    assert "berschrift1" not in bases


def test_nothing_is_taken_that_needs_a_part_left_behind(house: Path, tmp_path: Path) -> None:
    """A dangling relation makes Word call a file damaged."""

    def embed(parts: dict[str, bytes]) -> None:
        font = b'<w:font w:name="X"><w:embedRegular xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
        font += b'relationships" r:id="rId1"/></w:font></w:fonts>'
        parts["word/fontTable.xml"] = parts["word/fontTable.xml"].replace(b"</w:fonts>", font)
        parts["word/settings.xml"] = re.sub(
            rb"(<w:characterSpacingControl)", rb"<w:evenAndOddHeaders/>\1", parts["word/settings.xml"]
        )

    word = export(changed(house, tmp_path, embed), tmp_path)
    assert b"embedRegular" not in word.parts["word/fontTable.xml"]
    assert b"evenAndOddHeaders" in word.parts["word/settings.xml"]
    for name in word.names:
        content = word.parts[name]
        wanted = set(re.findall(rb'r:(?:id|embed|link)="([^"]+)"', content)) if name.endswith(".xml") else set()
        folder, _, part = name.rpartition("/")
        rels = word.parts.get(f"{folder}/_rels/{part}.rels", b"")
        assert all(b'"%s"' % identity in rels for identity in wanted), name


def test_python_docx_opens_a_report_on_a_template(house: Path, tmp_path: Path) -> None:
    export(house, tmp_path)
    document = docx.Document(str(tmp_path / "report.docx"))
    assert document.sections[0].header.paragraphs[0].text == "The House of Rivers"


def _macro(parts: dict[str, bytes]) -> None:
    parts["word/vbaProject.bin"] = b"x"


def _entities(parts: dict[str, bytes]) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(b"<w:styles", bomb + b"<w:styles", 1)


def _outside(parts: dict[str, bytes]) -> None:
    parts["word/_rels/header1.xml.rels"] = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        b'Target="https://evil.example/pixel.png" TargetMode="External"/></Relationships>'
    )


def _fetching(parts: dict[str, bytes]) -> None:
    field = b'<w:fldSimple w:instr=" INCLUDEPICTURE https://evil.example/p.png "/></w:p>'
    parts["word/header1.xml"] = parts["word/header1.xml"].replace(b"</w:p>", field, 1)


def _broken(parts: dict[str, bytes]) -> None:
    parts["word/styles.xml"] = parts["word/styles.xml"][:500]


def _missing(parts: dict[str, bytes]) -> None:
    del parts["word/styles.xml"]


def _bomb(parts: dict[str, bytes]) -> None:
    parts["word/padding.xml"] = b" " * 70_000_000


@pytest.mark.parametrize(
    ("change", "sentence"),
    [(_macro, "holds macros"), (_entities, "declares a document type"), (_outside, "holds something that is no text"),
     (_fetching, "fetches something"), (_broken, "is damaged"), (_missing, "is damaged"), (_bomb, "far more than")],
)  # fmt: skip
def test_a_hostile_or_broken_template_is_refused_with_a_sentence(
    change: Change, sentence: str, house: Path, tmp_path: Path
) -> None:
    assert sentence in refused(changed(house, tmp_path, change), tmp_path)


def test_a_file_that_is_no_template_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_text("not a zip")
    assert "not a Word file" in refused(tmp_path / "a.docx", tmp_path)
    (tmp_path / "b.docm").write_text("")
    assert "choose a .docx or .dotx" in refused(tmp_path / "b.docm", tmp_path)
    assert "cannot be read" in refused(tmp_path / "gone.docx", tmp_path)
