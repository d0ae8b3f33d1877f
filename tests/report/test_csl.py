from dataclasses import replace
from pathlib import Path

import pytest

from tests.exporters import sample
from workbench import resources
from workbench.errors import ExportError
from workbench.model import Source
from workbench.report import Choices, Kind, Report, build
from workbench.report.citation import plain
from workbench.report.csl import STYLES, _names

HEAD = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">'
    "<info><title>t</title><id>t</id></info>"
)


def made(style: str, language: str = "en") -> Report:
    return build(Choices("T", style=style, language=language), sample.material())


def note(report: Report, number: int) -> str:
    return plain(next(entry for entry in report.entries() if entry.quote.number == number).citation)


def own(folder: Path, xml: str) -> str:
    path = folder / "own.csl"
    path.write_text(xml, "utf-8")
    return str(path)


def test_chicago_notes_are_full_and_the_bibliography_begins_with_the_family_name() -> None:
    report = made("chicago")
    assert note(report, 1) == (
        "Ines Okafor, “Weir at Harlow Bend “will drown no village”, ministry says,” The Tarn Courier, "
        "March 11, 2024, ¶ 2, accessed May 20, 2024, https://tarncourier.example/2024/03/11/harlow-bend. [S-01]"
    )
    assert "¶¶ 2–3" in note(report, 5)
    assert plain(report.bibliography[0].citation).startswith("Okafor, Ines. “Weir at Harlow Bend")


def test_apa_and_mla_footnotes_are_whole_references_with_the_paragraph() -> None:
    assert note(made("apa"), 1) == (
        "Okafor, I. (2024, March 11). Weir at Harlow Bend “will drown no village”, ministry says. The Tarn Courier. "
        "https://tarncourier.example/2024/03/11/harlow-bend, ¶ 2. [S-01]"
    )
    begins = "Rask, Pavel. “Residents’ union: survey of 2019 shows 214 houses at risk.” "
    assert note(made("mla"), 5).startswith(begins)
    assert "19 Mar. 2024" in note(made("mla"), 5)
    assert "(n.d.), ¶" in note(made("apa"), 11)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", ["en", "de", "ru", "tr", "ar"])
def test_every_footnote_has_place_link_and_number_in_every_style_and_language(style: str, language: str) -> None:
    report = made(style, language)
    for entry in report.entries():
        kinds = [piece.kind for piece in entry.citation]
        assert Kind.SOURCE in kinds
        assert (Kind.LINK in kinds) == bool(entry.source.url)
        assert Kind.TITLE in kinds
        # The Turkish locale of CSL has no sign for a paragraph.
        assert any(sign in plain(entry.citation) for sign in ("¶", "par. ")) or entry.quote.number == 7
    assert sorted(row.label for row in report.bibliography) == [f"S-0{number}" for number in range(1, 6)]


def test_a_style_of_the_users_is_used_and_what_it_leaves_out_is_added(tmp_path: Path) -> None:
    xml = HEAD + '<citation><layout><text variable="title" font-style="italic"/></layout></citation></style>'
    report = made(own(tmp_path, xml))
    assert note(report, 1) == (
        "Weir at Harlow Bend “will drown no village”, ministry says, ¶ 2. "
        "https://tarncourier.example/2024/03/11/harlow-bend [S-01]"
    )
    title = next(report.entries()).citation[0]
    assert (title.kind, title.italic) == (Kind.TITLE, True)


BOMB = '<!DOCTYPE style [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
REACH = '<!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LOOP = '<macro name="m"><text macro="m"/></macro><citation><layout><text macro="m"/></layout></citation></style>'
DEPENDENT = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>t</title><id>t</id>'
    '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>'
)


@pytest.mark.parametrize(
    ("xml", "sentence"),
    [
        (BOMB + HEAD + "<citation><layout>&b;</layout></citation></style>", "declares a document type"),
        (REACH + HEAD + "<citation><layout>&x;</layout></citation></style>", "declares a document type"),
        ("<style", "its XML is broken"),
        ("<html/>", "is not a citation style"),
        (DEPENDENT, "only points to another citation style (“apa”)"),
        (HEAD + "<citation><layout><text macro='gone'/></layout></citation></style>", "cannot be used"),
        (HEAD + LOOP, "cannot be used"),
        (" " * 1_100_000, "too large"),
    ],
)
def test_a_hostile_or_broken_style_is_refused_with_a_sentence(xml: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=sentence.replace("(", r"\(").replace(")", r"\)")):
        made(own(tmp_path, xml))


def test_a_style_that_is_not_there_is_named() -> None:
    with pytest.raises(ExportError, match=r"“nature\.csl” cannot be read"):
        made("/nowhere/nature.csl")


def test_the_shipped_styles_follow_the_schema_of_csl() -> None:
    import citeproc
    from lxml import etree

    schema = etree.RelaxNG(etree.parse(citeproc.SCHEMA_PATH))
    for name in STYLES[1:]:
        schema.assertValid(etree.parse(str(resources.path(f"csl/{name}.csl"))))


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Ines Okafor", [{"given": "Ines", "family": "Okafor"}]),
        ("Ines Okafor and Pavel Rask", [{"given": "Ines", "family": "Okafor"}, {"given": "Pavel", "family": "Rask"}]),
        ("Tarn News Agency", [{"literal": "Tarn News Agency"}]),
        ("TNA", [{"literal": "TNA"}]),
        ("Reader’s letter", [{"literal": "Reader’s letter"}]),
    ],
)
def test_people_are_split_into_names_and_offices_are_not(byline: str, names: list) -> None:
    assert _names(byline) == names


def test_a_source_without_anything_but_a_title_is_cited() -> None:
    material = sample.material()
    bare = Source(1, "?", None, None, None, None, "", None, None, material.sources[0].status, 0, 1, "0" * 64, 1)
    alone = replace(material, sources=(bare,), quotes=material.quotes[:1])
    report = build(Choices("T", style="chicago"), alone)
    assert note(report, 1) == "“?,” ¶ 2. [S-01]"
