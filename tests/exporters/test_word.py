import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exporters import sample
from tests.exporters.reading import REFERENCE, W, Word, text, written
from workbench.errors import ExportError
from workbench.exporters import write
from workbench.exporters.marks import is_rtl, outer_marks
from workbench.exporters.word.xml import aside, directions, language_tag
from workbench.model import Anchor, Projection, Segment, Translation
from workbench.report import Choices, Later, Material, Part, Report, build
from workbench.text import canonical, text_sha256


def export(report: Report, folder: Path) -> Word:
    path = folder / "report.docx"
    list(write(report, path))
    return Word(path)


def report(by: str = "claim") -> Report:
    return build(Choices("The weir", "Ruth Anders", by=by), sample.material())


@pytest.fixture(scope="module")
def word(tmp_path_factory: pytest.TempPathFactory) -> Word:
    return export(report(), tmp_path_factory.mktemp("word"))


def test_the_report_reads_as_the_reference_does(word: Word) -> None:
    assert written(word).splitlines() == REFERENCE.read_text(encoding="utf-8").splitlines()


def test_every_quotation_is_between_its_bookmarks_letter_for_letter(word: Word) -> None:
    marks = word.bookmarks()
    for entry in report().entries():
        name = f"_SWq_{entry.quote.number}" + (f"_{entry.occurrence}" if entry.occurrence > 1 else "")
        assert marks[name] == entry.quote.exact


def test_python_docx_reads_the_same_words(word: Word, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    list(write(report(), path))
    document = docx.Document(str(path))
    shown = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "SW Quote"]
    for line, entry in zip(shown, report().entries(), strict=True):
        assert entry.quote.exact in line
    assert {comment.text for comment in document.comments} >= {"The heart of the dispute."}
    assert document.core_properties.title == "The weir"
    assert document.core_properties.identifier == report().project_id


def test_footnotes_are_numbered_in_the_order_of_reference(word: Word) -> None:
    referred = [int(value) for value in word.values(".//w:footnoteReference", "id")]
    assert referred == list(range(1, len(referred) + 1))
    citations = ["".join(piece.text for piece in entry.citation) for entry in report().entries()]
    assert [note.replace("\u200e", "").replace("\u2011", "-") for note in word.footnotes().values()] == citations


def test_comments_are_native_and_never_share_an_id_with_a_footnote(word: Word) -> None:
    comments = word.xml("word/comments.xml").findall(W + "comment")
    ids = [int(str(comment.get(W + "id"))) for comment in comments]
    assert min(ids) >= 100_000
    assert sorted(ids) == sorted(int(value) for value in word.values(".//w:commentReference", "id"))
    assert {comment.get(W + "author") for comment in comments} == {"Ruth Anders"}
    assert {comment.get(W + "initials") for comment in comments} == {"RA"}
    assert comments[0].get(W + "date") == "2024-05-21T09:30:00Z"


def test_every_link_inside_has_its_target_and_every_bookmark_is_unique(word: Word) -> None:
    names = word.values(".//w:bookmarkStart", "name")
    assert len(names) == len(set(names))
    assert all(len(name) <= 40 for name in names)
    anchors = [anchor for anchor in word.values(".//w:hyperlink", "anchor") if anchor != "None"]
    notes = word.xml("word/footnotes.xml").iter(W + "hyperlink")
    anchors += [str(note.get(W + "anchor")) for note in notes if note.get(W + "anchor")]
    assert set(anchors) <= set(names)
    assert "_SWq_1" in anchors
    assert "_SWs_01" in anchors
    assert "_SWk_claim_1" in anchors


def test_every_style_that_is_used_is_defined_and_nothing_else_formats(word: Word) -> None:
    styles = word.xml("word/styles.xml")
    defined = {style.get(W + "styleId") for style in styles.iter(W + "style")}
    parts = [word.xml(f"word/{name}.xml") for name in ("document", "footnotes", "comments", "header1", "footer1")]
    for part in parts:
        named = [element for name in ("pStyle", "rStyle", "tblStyle") for element in part.iter(W + name)]
        assert {element.get(W + "val") for element in named} <= defined
        paragraph = {child.tag for properties in part.iter(W + "pPr") for child in properties}
        assert paragraph <= {W + "pStyle", W + "bidi", W + "keepNext", W + "pageBreakBefore"}
        run = {child.tag for properties in part.iter(W + "rPr") for child in properties}
        assert run <= {W + "rStyle", W + "rtl", W + "lang"}


def test_the_contents_list_is_filled_in(word: Word) -> None:
    lines = [line for line in word.paragraphs() if line.startswith("TOC")]
    assert lines[1:4] == ["TOC1: Scope and method\t", "TOC1: Table of claims\t", "TOC1: Quotations\t"]
    assert "TOC2: The weir at Harlow Bend will flood houses\t" in lines
    instructions = [element.text or "" for element in word.find(".//w:instrText")]
    assert any(instruction.startswith("TOC ") for instruction in instructions)
    assert sum("PAGEREF" in instruction for instruction in instructions) == len(lines) - 1
    kinds = word.values(".//w:fldChar", "fldCharType")
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")


def test_tables_repeat_their_head_and_never_break_a_row(word: Word) -> None:
    tables = word.find(".//w:tbl")
    assert len(tables) == 14
    for table in tables:
        rows = table.findall(W + "tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert all(cell.find(W + "p") is not None for cell in table.iter(W + "tc"))


def test_quotations_are_tagged_with_language_and_direction(word: Word) -> None:
    quotes = [p for p in word.find(".//w:p") if p.find(f"{W}pPr/{W}pStyle").get(W + "val") == "SWQuote"]  # type: ignore[union-attr]
    turkish = next(p for p in quotes if "köy" in text(p))
    assert "tr-TR" in {lang.get(W + "val") for lang in turkish.iter(W + "lang")}
    arabic = next(p for p in quotes if "قرية" in text(p))
    assert arabic.find(f"{W}pPr/{W}bidi") is not None
    assert "ar-SA" in {lang.get(W + "bidi") for lang in arabic.iter(W + "lang")}
    assert [p.find(f"{W}pPr/{W}bidi") is not None for p in quotes].count(True) == 2


def test_pages_are_numbered_from_the_second_on(word: Word) -> None:
    footer = word.xml("word/footer1.xml")
    assert [element.text for element in footer.iter(W + "instrText")] == [" PAGE ", " NUMPAGES "]
    assert word.find(".//w:sectPr/w:titlePg")


def test_the_custom_part_says_what_each_quotation_is(word: Word) -> None:
    part = word.custom()
    space = {"r": "urn:source-workbench:report:1"}
    assert part.get("project") == report().project_id
    quotes = part.findall("r:quotes/r:quote", space)
    assert [int(str(quote.get("number"))) for quote in quotes] == list(range(1, 14))
    by_number = {quote.number: quote for quote in report().quotes}
    for element in quotes:
        quote = by_number[int(str(element.get("number")))]
        segments = element.findall("r:segment", space)
        assert [segment.text for segment in segments] == [segment.exact for segment in quote.segments]
        assert [(segment.get("start"), segment.get("end")) for segment in segments] == [
            (str(segment.start), str(segment.end)) for segment in quote.segments
        ]
        assert element.get("id") == str(quote.id)
        assert element.get("sha256") == text_sha256(quote.exact)
        assert element.get("source_text_sha256") == sample.material().versions[quote.version_id].text_sha256
    assert quotes[0].find("r:statement", space).get("actor") == "1"  # type: ignore[union-attr]
    assert b"5f0c9d1e7b6a4c3d8e2f1a0b9c8d7e6f" in word.parts["docProps/custom.xml"]


def test_no_part_is_there_twice_and_every_part_has_a_type(word: Word) -> None:
    assert len(word.names) == len(set(word.names))
    types = word.parts["[Content_Types].xml"].decode()
    for name in word.names:
        assert name.endswith((".rels", "item1.xml", "[Content_Types].xml")) or f"/{name}" in types


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.docx", tmp_path / "b.docx"
    list(write(report(), first))
    list(write(report(), second))
    assert first.read_bytes() == second.read_bytes()


def test_progress_counts_up_to_the_end(tmp_path: Path) -> None:
    steps = list(write(build(Choices("T"), sample.many(100)), tmp_path / "r.docx"))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1] == (100, 100)
    assert len(steps) > 3


def test_letter_paper_and_other_groupings_are_written(tmp_path: Path) -> None:
    for by in ("actor", "source", "time"):
        made = build(Choices("T", by=by, paper="Letter"), sample.material())
        assert export(made, tmp_path).values(".//w:pgSz", "w") == ["12240"]


def test_endnotes_are_notes_of_their_own_part_under_their_heading(tmp_path: Path) -> None:
    word = export(build(Choices("T", notes="endnotes"), sample.material()), tmp_path)
    assert "word/footnotes.xml" not in word.names
    notes = word.xml("word/endnotes.xml").findall(W + "endnote")
    assert text(notes[0]) == "Notes"
    referred = [int(value) for value in word.values(".//w:endnoteReference", "id")]
    assert referred == list(range(1, len(referred) + 1))
    assert [int(str(note.get(W + "id"))) for note in notes[2:]] == referred
    assert "¶" in text(notes[2])


def test_a_report_in_arabic_runs_from_right_to_left_and_what_is_latin_does_not(tmp_path: Path) -> None:
    word = export(build(Choices("T", language="ar"), sample.material()), tmp_path)
    normal = next(s for s in word.xml("word/styles.xml").iter(W + "style") if s.get(W + "styleId") == "Normal")
    assert normal.find(f"{W}pPr/{W}bidi") is not None
    assert word.find(".//w:sectPr/w:bidi")
    assert len(word.find(".//w:bidiVisual")) == len(word.find(".//w:tbl"))
    quotes = [p for p in word.find(".//w:p") if p.find(f"{W}pPr/{W}pStyle").get(W + "val") == "SWQuote"]  # type: ignore[union-attr]
    english = next(p for p in quotes if "No village" in text(p))
    arabic = next(p for p in quotes if "قرية" in text(p))
    assert english.find(f"{W}pPr/{W}bidi").get(W + "val") == "0"  # type: ignore[union-attr]
    assert arabic.find(f"{W}pPr/{W}bidi") is None
    assert "Heading1: جدول الادعاءات" in word.paragraphs()


def test_links_go_only_where_a_part_is_left_in(tmp_path: Path) -> None:
    for part in Part:
        word = export(build(Choices("T", parts=frozenset(Part) - {part}), sample.material()), tmp_path)
        names = set(word.values(".//w:bookmarkStart", "name"))
        anchors = {anchor for anchor in word.values(".//w:hyperlink", "anchor") if anchor != "None"}
        notes = word.xml("word/footnotes.xml").iter(W + "hyperlink")
        anchors |= {str(note.get(W + "anchor")) for note in notes if note.get(W + "anchor")}
        assert anchors <= names, part


def test_passages_show_quoted_words_highlighted_with_their_numbers_in_the_margin(word: Word) -> None:
    rows = [row for row in word.find(".//w:tr") if any(text(p) == "Q‑001" for p in row.iter(W + "p"))]
    passage = next(row for row in rows if "told reporters" in text(row))
    marked = [
        text(run) for run in passage.iter(W + "r")
        if (style := run.find(f"{W}rPr/{W}rStyle")) is not None and style.get(W + "val") == "SWQuoted"
    ]  # fmt: skip
    second = "“The level rises by forty centimetres, and that is all.”"
    assert marked == ["No village will be flooded, not one", second]


def test_an_empty_project_is_written(tmp_path: Path) -> None:
    empty = replace(sample.material(), quotes=(), sources=())
    assert "Normal: There is no quotation to show." in export(build(Choices("T"), empty), tmp_path).paragraphs()


def test_what_xml_cannot_carry_is_made_visible_in_notes_and_refused_in_quotations(tmp_path: Path) -> None:
    material = sample.material()
    note = replace(material.memos[0], text="a\x01b\r\nc")
    actors = (replace(material.actors[0], name="Bell\x07"), *material.actors[1:])
    word = export(build(Choices("T\x00"), replace(material, memos=(note,), actors=actors)), tmp_path)
    assert "a\ufffdb" in text(word.xml("word/comments.xml"))
    assert "Title: T\ufffd" in word.paragraphs()
    damaged = replace(material.quotes[0], segments=(Segment(0, 2, "a\uffff", "", ""),))
    with pytest.raises(ExportError, match=r"Q-001.*U\+FFFF"):
        export(build(Choices("T"), replace(material, quotes=(damaged,))), tmp_path)
    assert list(tmp_path.iterdir()) == [tmp_path / "report.docx"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", "http://[bad", "file:///etc/passwd", "x"])
def test_an_address_that_is_not_one_is_shown_and_never_linked(url: str, tmp_path: Path) -> None:
    material = sample.material()
    sources = tuple(replace(source, url=url) for source in material.sources)
    word = export(build(Choices("T"), replace(material, sources=sources)), tmp_path)
    assert "word/_rels/footnotes.xml.rels" not in word.names
    assert url in word.footnotes()[1]


@pytest.mark.parametrize(
    ("words", "marks"),
    [("plain words", ("“", "”")), ("it’s the ministry’s", ("“", "”")), ("“own marks”", ("", "")),
     ("he said “no”", ("", "")), ("«non»", ("", "")), ("‘single’ ones", ("", "")), ('"straight"', ("", ""))],
)  # fmt: skip
def test_marks_are_added_only_to_words_that_bring_none(words: str, marks: tuple[str, str]) -> None:
    assert outer_marks(words, rtl=False) == marks


def test_text_is_cut_where_its_direction_changes_and_marks_stay_with_the_paragraph() -> None:
    assert list(directions("He said «نعم» twice")) == [("He said «", False), ("نعم", True), ("» twice", False)]
    assert list(directions('قال "OK" ثم')) == [('قال "', True), ("OK", False), ('" ثم', True)]
    assert list(directions("")) == []
    assert aside("النهر") == "النهر\u200e"
    assert not is_rtl("Abc عرب")
    assert is_rtl("«عرب» abc")


@given(st.text("ab 1.«»“\tنع\u0301ש١\u200f\u202b", max_size=30))
def test_cutting_by_direction_loses_nothing(letters: str) -> None:
    assert "".join(stretch for stretch, _ in directions(letters)) == letters


def test_a_language_gets_a_place_only_where_it_has_none() -> None:
    assert [language_tag(tag) for tag in ("tr", "en-US", "pt_BR", "xx", None)] == [
        "tr-TR", "en-US", "pt-BR", "xx", None,
    ]  # fmt: skip


nasty = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("\t\n\u00a0\u00ad\u200b\u200d\u202b\u202c\ufeffنعم😀🇹🇷“”‘’«»&<>]\u0301 \u2028\r\x00"),
    ),
    min_size=1,
    max_size=120,
).map(canonical).filter(lambda words: bool(words.strip()) and not re.search("[\ufffe\uffff]", words))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(words=nasty, language=st.sampled_from(["en", "ar", None]))
def test_any_canonical_text_comes_back_byte_for_byte(words: str, language: str | None, tmp_path: Path) -> None:
    material = _one_quote(words, language)
    word = export(build(Choices("T"), material), tmp_path)
    assert word.bookmarks()["_SWq_1"].encode() == words.encode()
    segment = word.custom().find(".//{urn:source-workbench:report:1}segment")
    assert segment is not None
    assert segment.text == words
    document = docx.Document(str(tmp_path / "report.docx"))
    assert any(words in paragraph.text for paragraph in document.paragraphs)


def _one_quote(words: str, language: str | None) -> Material:
    material = sample.material()
    versions = {1: replace(material.versions[1], text_sha256=text_sha256(words))}
    sources = (replace(material.sources[0], language=language),)
    quotes = (sample.quote(1, 1, [words], words),)
    return replace(material, sources=sources, versions=versions, texts={1: words}, quotes=quotes, blocks={}, memos=())


def test_the_date_of_the_document_is_that_of_the_report(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    list(write(report(), path))
    assert docx.Document(str(path)).core_properties.created.replace(tzinfo=None) == datetime(2024, 6, 3)


def test_citations_in_the_text_stand_under_their_quotation_and_leave_no_notes(tmp_path: Path) -> None:
    from workbench.report.citation import plain

    made = build(Choices("The weir", notes="text"), sample.material())
    path = tmp_path / "report.docx"
    list(write(made, path))
    lines = [each for each in docx.Document(str(path)).paragraphs if each.style.name == "SW Citation"]
    wanted = [plain(entry.citation) for entry in made.entries()]
    assert [line.text.replace("\u200e", "") for line in lines] == wanted
    assert not list(Word(path).body.iter(f"{W}footnoteReference"))
    list(write(made, tmp_path / "report.html"))
    page = (tmp_path / "report.html").read_text("utf-8")
    assert page.count('class="citation"') == len(wanted)
    assert 'class="notes"' not in page


def test_subtitle_and_summary_stand_before_everything_else(tmp_path: Path) -> None:
    made = build(Choices("The weir", subtitle="What was said", summary="First.\n\nSecond."), sample.material())
    path = tmp_path / "report.docx"
    list(write(made, path))
    lines = [each.text for each in docx.Document(str(path)).paragraphs]
    assert lines[:3] == ["Harlow Bend", "The weir", "What was said"]
    place = len(lines) - lines[::-1].index("Summary") - 1
    assert lines[place : place + 4] == ["Summary", "First.", "Second.", "Scope and method"]


def test_a_translation_stands_beside_its_quotation_and_is_marked_as_one(tmp_path: Path) -> None:
    material = sample.material()
    made = Translation("No village\nwill be under water", "en", "N. Quill")
    german = Translation("Kein Dorf wird überflutet", "de")
    quotes = [
        replace(quote, translation={7: made, 8: german}.get(quote.number), statements=quote.statements)
        for quote in material.quotes
    ]
    word = export(build(Choices("T"), replace(material, quotes=tuple(quotes))), tmp_path)
    marks = word.bookmarks()
    assert (marks["_SWt_7"], marks["_SWt_8"]) == (made.text, german.text)
    assert marks["_SWq_7"] == material.quotes[6].exact
    pair = next(table for table in word.find(".//w:tbl") if table.find(f".//{W}tblStyle").get(W + "val") == "SWPair")  # type: ignore[union-attr]
    quoted, translated = pair.iter(W + "tc")
    assert text(translated).endswith("Translation: N. Quill")
    languages = [
        {str(tag.get(W + "val")) for tag in cell.iter(W + "lang")} for cell in (quoted, translated)
    ]  # fmt: skip
    assert languages == [{"tr-TR"}, {"en-GB"}]
    below = pair.getnext()
    assert below is not None
    assert text(below).startswith("Edda Varga")
    assert any(text(each) == "Translation (German)" for each in word.find(".//w:p"))


def test_the_lines_under_a_quotation_stay_with_it(word: Word) -> None:
    """All but the last: a page never begins with the second speaker of a quotation."""
    lines = [p for p in word.find(".//w:p") if p.find(f"{W}pPr/{W}pStyle").get(W + "val") == "SWAttribution"]  # type: ignore[union-attr]
    for line in lines:
        following = line.getnext()
        style = following.find(f"{W}pPr/{W}pStyle") if following is not None else None
        more = style is not None and style.get(W + "val") == "SWAttribution"
        assert (line.find(f"{W}pPr/{W}keepNext") is not None) == more


def test_provenance_has_live_addresses_credits_and_the_newer_version(tmp_path: Path) -> None:
    material = sample.material()
    copy = "https://archive.example/2024/harlow-bend"
    first = replace(material.sources[0], archive_url=copy, agency="TNA", translator="N. Quill")
    newer = replace(material.versions[1], id=99, number=2, imported="2024-05-28T08:00:00")
    there = Projection(1, material.quotes[0].id, 99, Anchor.ATTACHED, "unchanged", 1.0, (), None)
    later = {material.quotes[0].id: Later(newer, there, "")}
    changed = replace(material, sources=(first, *material.sources[1:]), later=later)
    word = export(build(Choices("T"), changed), tmp_path)
    row = next(row for row in word.find(".//w:tr") if "SHA-256 original" in text(row))
    for told in ("Ines Okafor (TNA) · translated by N. Quill", copy, "version 2 of 28 May 2024 is kept as well"):
        assert told in text(row)
    links = [link for link in row.iter(W + "hyperlink") if not link.get(W + "anchor")]
    assert [text(link) for link in links] == [first.url, copy]


def test_facts_from_right_to_left_are_kept_apart_in_their_order(tmp_path: Path) -> None:
    """Between two Latin names a bare dot would be part of one left-to-right stretch, and they would change places."""
    word = export(build(Choices("T", language="ar"), sample.material()), tmp_path)
    lines = [p for p in word.find(".//w:p") if p.find(f"{W}pPr/{W}pStyle").get(W + "val") == "SWAttribution"]  # type: ignore[union-attr]
    for line in lines:
        dots = [run for run in line.iter(W + "r") if text(run).strip("\u200f ") == "·"]
        assert dots
        assert all(dot.find(f"{W}rPr/{W}rtl") is not None and text(dot).startswith("\u200f") for dot in dots)
