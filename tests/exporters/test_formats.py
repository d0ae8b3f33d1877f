"""The same words in every format, letter for letter, and what each format promises beside them."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from tests.exporters import sample
from tests.exporters.reading import Word
from workbench.exporters import SUFFIXES, write
from workbench.exporters.clipboard import copied
from workbench.exporters.rows import CELL, QUOTE_COLUMNS, pieces
from workbench.model import Block, BlockKind, Source, Status, Translation, Version
from workbench.report import Choices, Material, Report, build
from workbench.report import words as catalogues
from workbench.text import canonical, text_sha256

_X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WORDS = {
    "emoji": "👩🏽‍⚖️ ruled 🇹🇷 and 𝔘𐍈",
    "rtl": "قالت «لا» \u202bמרחב\u202c ١٢٣",
    "nbsp": "2\u00a0500\u202fkm\u00a0?",
    "soft hyphens": "Donau\u00addampf\u00adschiff",
    "formula": "=HYPERLINK(\"https://x.example\",\"y\")",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "tabs": "one\ttwo\t\tthree\nnext line",
    "markup": "<b>1 < 2 && 3 > 2</b> ]]> &amp; _x0041_ \"q\" 'r'",
    "long": ("forty thousand characters 👍 " * 1500)[:40_000].strip(),
}


def nasty() -> Material:
    """A source for every kind of words; each quotation is one paragraph of it."""
    sources, versions, texts, blocks, quotes = [], {}, {}, {}, []
    for number, words in enumerate(WORDS.values(), 1):
        assert canonical(words) == words
        text = f"Before.\n{words}\nAfter."
        digest = text_sha256(text)
        texts[number] = text
        versions[number] = Version(number, number, 1, digest, digest, "a.txt", "text/plain", "text 1", sample.TODAY)
        blocks[number] = (Block(BlockKind.PARAGRAPH, 0, len(text), paragraph=1),)
        sources.append(
            Source(number, f"=Title {number}", "+Outlet", None, None, "2024-03", "2024-05-20", None, "en",
                   Status.DONE, 0, len(text), digest, number)
        )  # fmt: skip
        quotes.append(sample.quote(number, number, [words], text))
    return Material("P", "0" * 32, sample.TODAY, tuple(sources), versions, texts, tuple(quotes), (), (), (), blocks)


def exported(report: Report, folder: Path, suffix: str) -> Path:
    path = folder / f"report{suffix}"
    list(write(report, path))
    return path


def in_word(path: Path) -> dict[str, str]:
    marks = Word(path).bookmarks()
    return {f"Q-{int(name[5:]):03}": text for name, text in marks.items() if name.startswith("_SWq_")}


def in_workbook(path: Path) -> dict[str, str]:
    return _joined(sheet(path, 1))


def in_csv(path: Path) -> dict[str, str]:
    return _joined(table(path))


def in_page(path: Path) -> dict[str, str]:
    page = html.fromstring(path.read_text("utf-8"))
    quoted = [each for each in page.iter("span") if each.get("data-quote")]
    return {str(each.get("data-quote")): each.text_content() for each in quoted}  # type: ignore[attr-defined]


def in_annotations(path: Path) -> dict[str, str]:
    items = json.loads(path.read_text("utf-8"))["first"]["items"]
    return {item["number"]: item["target"]["selector"][0]["exact"] for item in items}


def _joined(rows: list[dict[str, str]]) -> dict[str, str]:
    return {
        row["quote"]: row["text"] + "".join(row.get(f"text_{index}") or "" for index in range(2, 9)) for row in rows
    }


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def sheet(path: Path, number: int) -> list[dict[str, str]]:
    """The rows of a sheet as a spreadsheet shows them, by the names of its first row."""
    with zipfile.ZipFile(path) as archive:
        strings = [
            "".join(t.text or "" for t in item.iter(f"{_X}t")).replace("_x005F_", "_")
            for item in etree.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        rows = []
        for row in etree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{_X}row"):
            cells = {}
            for cell in row:
                value = cell.findtext(f"{_X}v") or ""
                column = str(cell.get("r")).rstrip("0123456789")
                cells[column] = strings[int(value)] if cell.get("t") == "s" else value
            rows.append(cells)
    return [{rows[0][column]: value for column, value in row.items()} for row in rows[1:]]


@pytest.mark.parametrize(
    ("suffix", "read"),
    [(".docx", in_word), (".xlsx", in_workbook), (".csv", in_csv), (".html", in_page), (".jsonld", in_annotations)],
)
def test_every_quotation_leaves_letter_for_letter(
    suffix: str, read: Callable[[Path], dict[str, str]], tmp_path: Path
) -> None:
    report = build(Choices("T"), nasty())
    assert report.verified == len(WORDS)
    left = read(exported(report, tmp_path, suffix))
    assert left == {f"Q-{number:03}": words for number, words in enumerate(WORDS.values(), 1)}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_gives_the_same_bytes_again(suffix: str, tmp_path: Path) -> None:
    report = build(Choices("T", "Ruth Anders"), sample.material())
    first = exported(report, tmp_path, suffix).read_bytes()
    assert exported(report, tmp_path, suffix).read_bytes() == first


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_project_is_written_in_every_format(suffix: str, tmp_path: Path) -> None:
    empty = replace(sample.material(), quotes=(), sources=())
    assert exported(build(Choices("T"), empty), tmp_path, suffix).stat().st_size > 100


def test_a_cell_ends_between_characters_and_the_row_says_so(tmp_path: Path) -> None:
    assert all(len(piece.encode("utf-16-le")) <= 2 * CELL for piece in pieces(WORDS["long"]))
    assert pieces("👍" * CELL) == ["👍" * (CELL // 2)] * 2 + ["👍"]
    row = sheet(exported(build(Choices("T"), nasty()), tmp_path, ".xlsx"), 1)[-1]
    assert row["notice"] == "The text is too long for one cell: it goes on in text_2."


def test_no_cell_of_a_workbook_is_a_formula_and_full_dates_are_dates(tmp_path: Path) -> None:
    path = exported(build(Choices("T"), nasty()), tmp_path, ".xlsx")
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in content for content in sheets)
    assert sheet(path, 1)[0]["published"] == "2024-03"
    rows = sheet(exported(build(Choices("T"), sample.material()), tmp_path, ".xlsx"), 1)
    assert rows[0]["published"] == "45362"  # 2024-03-11


def test_a_table_has_a_row_for_every_quote_and_statement(tmp_path: Path) -> None:
    report = build(Choices("T"), sample.material())
    rows = table(exported(report, tmp_path, ".csv"))
    said = [(row["quote"], row["speaker"], row["stance"]) for row in rows]
    assert ("Q-004", "Harlow Residents’ Union", "asserts") in said
    assert len(rows) == sum(max(1, len(quote.statements)) for quote in report.quotes)
    sources = sheet(exported(report, tmp_path, ".xlsx"), 2)
    assert [row["source"] for row in sources] == ["S-01", "S-02", "S-03", "S-04", "S-05"]


def test_names_are_guarded_in_csv_and_quotations_are_not_altered_but_pointed_out(tmp_path: Path) -> None:
    path = exported(build(Choices("T"), nasty()), tmp_path, ".csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in path.read_bytes()
    rows = table(path)
    assert rows[0]["title"] == "'=Title 1"
    assert rows[0]["outlet"] == "'+Outlet"
    assert "begins like a formula" in rows[4]["notice"]
    assert not rows[0]["notice"]


def test_the_page_fetches_nothing_and_runs_nothing(tmp_path: Path) -> None:
    material = sample.material()
    hostile = replace(material.sources[0], title="<script>alert(1)</script>", url="javascript:alert(1)")
    report = build(Choices("<img src=x>"), replace(material, sources=(hostile, *material.sources[1:])))
    page = html.fromstring(exported(report, tmp_path, ".html").read_text("utf-8"))
    assert not list(page.iter("script", "img", "link", "iframe"))
    links = [str(link.get("href")) for link in page.iter("a")]
    assert all(link.startswith(("#", "https://")) for link in links)
    ids = {element.get("id") for element in page.iter() if isinstance(element.tag, str)}
    assert {link[1:] for link in links if link.startswith("#")} <= ids


def test_an_annotation_has_both_selectors_and_says_who_takes_which_stance(tmp_path: Path) -> None:
    material = sample.material()
    path = exported(build(Choices("T"), material), tmp_path, ".jsonld")
    collection = json.loads(path.read_text("utf-8"))
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    items = {item["number"]: item for item in collection["first"]["items"]}
    assert collection["total"] == len(items) == 13
    quote, position = items["Q-001"]["target"]["selector"]
    assert material.texts[1][position["start"] : position["end"]] == quote["exact"]
    assert items["Q-001"]["statements"][0]["stance"] == "denies"
    assert len(items["Q-006"]["target"]) == 2


def test_what_is_copied_says_who_said_it_and_where_in_both_forms() -> None:
    report = build(Choices("T", by="source", quotes=frozenset({101, 110})), sample.material())
    both = copied(report.entries(), report.words)
    plain = both.plain
    assert "“No village will be flooded, not one”\n— Edda Varga, minister of water · The Tarn Courier" in plain
    assert "¶ 2" in plain
    assert "[Q-001]" in plain
    assert sample.NASTY in plain
    assert '<a href="https://tarncourier.example' in both.html
    assert sample.NASTY in html.fromstring(both.html).text_content()  # type: ignore[attr-defined]


def test_a_copied_translation_and_a_foreign_quotation_say_their_language_and_direction() -> None:
    material = sample.material()
    quotes = [
        replace(quote, translation=Translation("No village < one", "en", "N. Quill")) if quote.number == 8 else quote
        for quote in material.quotes
    ]
    chosen = Choices("", by="source", quotes=frozenset({quotes[7].id}), language="de")
    both = copied(build(chosen, replace(material, quotes=tuple(quotes))).entries(), catalogues.words("de"))
    assert "[Übersetzung: N. Quill (Englisch)] No village < one" in both.plain
    assert '<p dir="rtl" lang="ar"' in both.html
    assert '<p dir="ltr" lang="en">No village &lt; one <small>[Übersetzung: N. Quill (Englisch)]</small>' in both.html



def test_a_sheet_keeps_its_head_in_sight_and_can_be_filtered(tmp_path: Path) -> None:
    path = exported(build(Choices("T"), sample.material()), tmp_path, ".xlsx")
    with zipfile.ZipFile(path) as archive:
        quotes = etree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        book = etree.fromstring(archive.read("xl/workbook.xml"))
    pane = next(quotes.iter(f"{_X}pane"))
    assert (pane.get("state"), pane.get("xSplit"), pane.get("ySplit")) == ("frozen", "1", "1")
    rows = len(list(quotes.iter(f"{_X}row")))
    assert str(next(quotes.iter(f"{_X}autoFilter")).get("ref")).endswith(str(rows))
    widths = {int(str(each.get("min"))): float(str(each.get("width"))) for each in quotes.iter(f"{_X}col")}
    assert widths[QUOTE_COLUMNS.index("text") + 1] > 60
    printed = {(name.get("name"), name.get("localSheetId")): name.text for name in book.iter(f"{_X}definedName")}
    assert printed["_xlnm.Print_Titles", "0"] == "Quotes!$A:$A,Quotes!$1:$1"


def test_what_stands_beside_a_quotation_is_in_every_table(tmp_path: Path) -> None:
    material = sample.material()
    made = Translation("Kein Dorf, “nicht eines”", "de", "N. Quill")
    first = replace(material.quotes[0], translation=made)
    first = replace(first, statements=(replace(first.statements[0], said_on="2022-05-02"),))
    kept: dict[str, Any] = {"archive_url": "https://archive.example/1", "agency": "TNA", "translator": "Ada Quill"}
    source = replace(material.sources[0], **kept)
    changed = replace(material, quotes=(first, *material.quotes[1:]), sources=(source, *material.sources[1:]))
    report = build(Choices("T"), changed)
    row = table(exported(report, tmp_path, ".csv"))[0]
    assert (row["translation"], row["translation_language"], row["translation_by"]) == (made.text, "de", "N. Quill")
    assert (row["said_on"], row["role"]) == ("2022-05-02", "deputy for Lindmouth")
    assert {name: row[name] for name in kept} == kept
    path = exported(report, tmp_path, ".xlsx")
    assert sheet(path, 1)[0]["translation"] == made.text
    assert sheet(path, 1)[0]["said_on"] == "44683"
    assert {name: sheet(path, 2)[0][name] for name in kept} == kept
    page = exported(report, tmp_path, ".html").read_text("utf-8")
    said = "said 2 May 2022, published 11 March 2024"
    for told in (made.text, "Translation: N. Quill (German)", said, *kept.values()):
        assert told in page
    item = json.loads(exported(report, tmp_path, ".jsonld").read_text("utf-8"))["first"]["items"][0]
    body = next(body for body in item["body"] if body["purpose"] == "describing")
    assert (body["value"], body["language"], body["creator"]["name"]) == (made.text, "de", "N. Quill")
    assert item["statements"][0]["saidOn"] == "2022-05-02"
    assert item["target"]["state"] == {
        "type": "TimeState", "sourceDate": "2024-05-20T10:00:00Z", "cached": "https://archive.example/1",
    }  # fmt: skip


def test_a_note_longer_than_a_cell_goes_on_as_a_text_does(tmp_path: Path) -> None:
    material = sample.material()
    long = WORDS["long"]
    memos = tuple(replace(memo, text=long) if memo.about == "quote" else memo for memo in material.memos)
    report = build(Choices("T"), replace(material, memos=memos))
    row = sheet(exported(report, tmp_path, ".xlsx"), 1)[0]
    assert row["note"] + row["note_2"] == long
    assert row["notice"] == "The note is too long for one cell: it goes on in note_2."


def test_annotations_follow_the_recommendation(tmp_path: Path) -> None:
    """What w3.org/TR/annotation-model says must be there, in the form it must have."""
    path = exported(build(Choices("T", "R"), sample.material()), tmp_path, ".jsonld")
    collection = json.loads(path.read_text("utf-8"))
    page = collection["first"]
    assert (collection["type"], page["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert collection["id"] != page["id"] == collection["last"]
    assert (page["startIndex"], collection["total"]) == (0, len(page["items"]))
    ids = [item["id"] for item in page["items"]]
    assert len({*ids, collection["id"], page["id"]}) == len(ids) + 2
    assert all(re.match(r"[a-z][a-z0-9+.-]*:\S+\Z", each) for each in ids)
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", item["created"])
        assert item["motivation"] in ("highlighting", "commenting", "tagging", "describing")
        for body in item.get("body", []):
            assert body["type"] == "TextualBody"
            assert body["value"]
            assert body["purpose"] in ("tagging", "commenting", "describing")
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            assert target["type"] == "SpecificResource"
            assert re.match(r"[a-z]+:\S+\Z", target["source"]["id"])
            quote, position = target["selector"]
            assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
            assert quote["exact"]
            assert 0 <= position["start"] < position["end"]
            assert position["end"] - position["start"] == len(quote["exact"])
            assert target["state"]["sourceDate"].endswith("Z")
    ours = set(collection["@context"][1])
    known = {
        "@context", "id", "type", "label", "created", "total", "first", "last", "startIndex", "items", "motivation",
        "creator", "body", "target", "purpose", "value", "language", "name", "source", "selector", "state", "exact",
        "prefix", "suffix", "start", "end", "sourceDate", "cached",
    }  # fmt: skip
    assert _terms(collection) <= known | ours


def _terms(value: object) -> set[str]:
    """Every name used in a JSON value, but for what its context declares."""
    if isinstance(value, list):
        return set().union(*map(_terms, value))
    if not isinstance(value, dict):
        return set()
    return set(value).union(*(_terms(each) for key, each in value.items() if key != "@context"))
