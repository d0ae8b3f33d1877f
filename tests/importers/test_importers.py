"""Any bytes become a Draft or one sentence; nothing is lost, nothing is fetched, and nothing ends the job."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from workbench import importers
from workbench.errors import UnreadableFile
from workbench.model import Draft, Rejected
from workbench.text import canonical

_TAGS = (
    "<p>|</p>|<div class='comments'>|</div>|<table><tr><td>|<li>|<br>|<h1>|</h1>|<script>|</script>|<pre>|</pre>|<!--"
)
_WORDS = (
    "&amp;|&#0;|&#xD800;|\x00|\x0b|😱|e\u0301|الماء|\u00a0|<|>|12 comments|\n|Read more: Another story"
    "|The minister said that the gates had never been opened by anyone at all. "
)
_PAGE_PIECES = st.lists(st.sampled_from([*_TAGS.split("|"), *_WORDS.split("|")]), max_size=40).map("".join)


def check(draft: Draft) -> None:
    """The laws of a Draft."""
    assert canonical(draft.text) == draft.text
    assert draft.title.strip()
    at = 0
    for block in draft.blocks:
        assert at <= block.start < block.end <= len(draft.text)
        assert not draft.text[at : block.start].strip(), "text between two blocks"
        piece = block.span.of(draft.text)
        assert piece == piece.strip()
        assert "\n" not in piece
        assert bool(block.reason) == block.hidden
        at = block.end
    assert not draft.text[at:].strip(), "text after the last block"
    assert set(draft.origins.values()) <= {"text", "meta", "json-ld", "file", "guess", "user"}


def check_either(data: bytes) -> None:
    try:
        draft = importers.read_bytes(data, "x.txt")
    except UnreadableFile as refused:
        sentence = str(refused)
    else:
        assert draft.original == data
        check(draft)
        return
    assert "“x.txt”" in sentence
    assert sentence.endswith(".")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"\xff\xfe\x00")
@example(b"<html>\x00</html>")
@example(b"<p>\xed\xa0\x80")
def test_any_bytes_become_a_draft_or_a_sentence(data: bytes) -> None:
    check_either(data)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_PAGE_PIECES)
def test_any_page_becomes_a_draft_or_a_sentence(page: str) -> None:
    check_either(f"<html><body>{page}".encode())


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=200))
def test_no_character_of_a_plain_text_is_lost(text: str) -> None:
    if not any(char.isalnum() for char in text) or text.lstrip("\ufeff").lstrip().startswith("<"):
        return
    assert importers.read_paste(text).text == canonical(text)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "“x.txt” is empty."),
        (b" \n\t ", "“x.txt” is empty."),
        (b"... --- ...", "“x.txt” holds no text."),
        (b"<html><body><script>var text = 1</script></body></html>", "“x.txt” is a page without text."),
        (b"%PDF-1.7\n...", "“x.txt” is damaged or cut off: pdfium finds no pages in it."),
        (b"PK\x03\x04\x14\x00word/document.xml", "“x.txt” is damaged or cut off: its parts cannot be unpacked."),
        (b"{\\rtf1 }", "“x.txt” holds no text."),
        (b"\x89PNG\r\n\x1a\n", "“x.txt” is a picture, which is not read here."),
        (b"SQLite format 3\x00", "“x.txt” is a database or a project file, which is not read here."),
        (b"From: a\nDate: b\nMessage-ID: c\n\n", "“x.txt” is a letter without text."),
        (b"<?xml version='1.0'?><rss></rss>", "“x.txt” is an XML data file, which is not read here."),
        (b"TY  - NEWS\nTI  - A\nER  - \n", "“x.txt” lists references; the texts they belong to are files beside it."),
        (bytes(range(32)) * 20, "“x.txt” is not text but binary data."),
    ],
)
def test_what_cannot_be_read_is_named_for_what_it_is(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        importers.read_bytes(data, "x.txt")
    assert str(refused.value).startswith(said)


def test_bytes_decide_what_a_file_is_not_its_name(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("<!doctype html><p>The gates were opened at night.</p>")
    note = tmp_path / "note.html"
    note.write_text("The gates were opened at night.\n")
    assert importers.read(page).media_type == "text/html"
    assert importers.read(note).media_type == "text/plain"


def test_a_file_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    with path.open("wb") as file:
        file.truncate(importers.LARGEST + 1)
    with pytest.raises(UnreadableFile, match="too large"):
        importers.read(path)


def test_folders_are_walked_in_order_and_no_file_ends_the_job(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "inner.txt").write_text("The inner file says something.")
    (tmp_path / "c.txt").write_text("The third file says something.")
    (tmp_path / "A.txt").write_text("The first file says something.")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / ".hidden.txt").write_text("not to be seen")
    (tmp_path / "b" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "empty").mkdir()
    found = list(importers.read_all([tmp_path, tmp_path / "empty", tmp_path / "gone.txt"]))
    names = [Path(item.path or "").name for item in found]
    assert names == ["A.txt", "bad.pdf", "c.txt", "inner.txt", "empty", "gone.txt"]
    assert [item.reason for item in found if isinstance(item, Rejected)] == [
        "“bad.pdf” is damaged or cut off: pdfium finds no pages in it.",
        "The folder “empty” holds no files that can be read.",
        "“gone.txt” is not there any more.",
    ]


def test_pasted_html_is_preferred_and_its_frame_left_out() -> None:
    copied = "<!--StartFragment--><p>The <b>gates</b> were opened.</p><!--EndFragment-->"
    html = f"Version:0.9\r\nStartHTML:0\r\n<html><body>{copied}</body></html>"
    draft = importers.read_paste("The gates were opened.", html, url="https://example.org/a")
    assert draft.text == "The gates were opened."
    assert (draft.media_type, draft.url, draft.origins["url"]) == ("text/html", "https://example.org/a", "user")


def test_pasted_text_stays_text_even_when_it_shows_tags() -> None:
    assert importers.read_paste("<p> is the tag of a paragraph").text == "<p> is the tag of a paragraph"
    with pytest.raises(UnreadableFile, match="no text to paste"):
        importers.read_paste("  ", "<p></p>")


def test_nothing_is_fetched_from_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("an import opened a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = """<!DOCTYPE html SYSTEM "http://example.org/x.dtd"><html><head><base href="http://example.org/">
        <link rel="stylesheet" href="http://example.org/a.css"><script src="http://example.org/a.js"></script></head>
        <body><img src="http://example.org/a.png"><iframe src="http://example.org/"></iframe>
        <p>The gates of the dam were opened in the night, and nobody has said by whom or why.</p></body></html>"""
    assert importers.read_bytes(page.encode(), "page.html").text.startswith("The gates")


def test_importing_the_package_imports_no_parser() -> None:
    heavy = "{'lxml', 'trafilatura', 'charset_normalizer', 'html', 'pypdfium2', 'zipfile', 'email', 'csv'}"
    code = f"import sys, workbench.importers; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
