"""Files that mean harm, or are simply broken: a sentence each, soon, and no connection to anywhere."""

import io
import random
import socket
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.importers import writing
from tests.importers.mutants import SEEDS
from tests.importers.test_importers import check
from tests.importers.writing import WRITERS
from workbench import importers
from workbench.errors import UnreadableFile
from workbench.importers import archive
from workbench.model import Draft, Rejected

_TEXT = "The gates of the dam were opened at night, and nobody in the village knew by whom it was done."
_ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + '<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="urn:w">&j;&x;</w:document>'
)


def bomb(entry: str, size: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped, zipped.open(entry, "w", force_zip64=True) as out:
        for _ in range(size // 2**20):
            out.write(b" " * 2**20)
    return file.getvalue()


def locked() -> bytes:
    """A document whose entries say that they are encrypted."""
    data = bytearray(writing.docx([_TEXT]))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def read_or_reject(data: bytes) -> list[Draft | Rejected]:
    try:
        return list(importers.read_bytes_many(data, "x"))
    except UnreadableFile as refused:
        return [Rejected("x", str(refused))]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (writing.archive({"word/document.xml": _ENTITIES}), "declares entities"),
        (
            writing.archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": _ENTITIES}),
            "entities",
        ),
        (writing.archive({"xl/workbook.xml": _ENTITIES}), "declares entities"),
        (bomb("word/document.xml", 80 * 2**20), "unpacks to more"),
        (bomb("content.xml", 2**20), "a ZIP archive"),
        (writing.archive({f"word/{n}": "" for n in range(archive.MOST_ENTRIES + 1)}), "more than any document has"),
        (writing.archive({"../../etc/passwd": "x", "word/../../../x": "y"}), "is missing in it"),
        (locked(), "protected by a password"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "by a password"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "save it as DOCX"),
        (writing.docx([_TEXT])[:-40], "damaged or cut off"),
        (b"{\\rtf1 " + b"{" * 100_000 + _TEXT.encode(), "built too deeply"),
        (b"{\\rtf1\\bin99999999999 x", "holds no text"),
    ],
)
def test_an_attack_ends_in_a_sentence(data: bytes, said: str) -> None:
    began = time.monotonic()
    with pytest.raises(UnreadableFile, match=said) as refused:
        importers.read_bytes(data, "x")
    assert str(refused.value).startswith("“x”")
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>" + b"<div>" * 100_000 + _TEXT.encode(),
        b"<html><body><p>" + b"<b>" * 100_000 + _TEXT.encode(),
        f"<!DOCTYPE html [<!ENTITY a '{'b' * 99}'>]><html><body><p>&a;&a;</p><p>{_TEXT}".encode(),
        writing.html([_TEXT]).replace(b"gates", b"ga\x00tes").replace(b"night", b"ni\x00ght"),
        (_TEXT + "\n").encode("utf-16"),
        b"\xef\xbb\xbf" + _TEXT.encode() + b" \xff\xfe\x80 broken",
        _TEXT.encode() + b" \x00\x00 " + _TEXT.encode(),
        b"%PDF-1.4 is how a PDF begins\n".join([b"<html><p>", _TEXT.encode()]),
    ],
)  # fmt: skip
def test_what_can_be_read_of_an_odd_file_is_read(data: bytes) -> None:
    draft = importers.read_bytes(data, "x")
    check(draft)
    assert "opened at night" in draft.text
    assert draft.original == data


def test_forty_thousand_links_and_a_line_of_megabytes_take_seconds_not_minutes() -> None:
    links = "".join(f"<li><a href='/{n}'>Story number {n} of the harbour</a></li>" for n in range(40_000))
    page = f"<html><body><ul>{links}</ul><article>{f'<p>{_TEXT}</p>' * 12}</article></body></html>".encode()
    line = (f"{_TEXT} " * 120_000).encode()
    for data in (page, line, b"<html><p>" + line):
        began = time.monotonic()
        (item,) = read_or_reject(data)
        assert time.monotonic() - began < 20  # 2 s on a free machine; it was 30
        if data is not page:  # laid out on a page it would hold the window for a minute
            assert isinstance(item, Rejected)
            assert "holds a line of 11,4" in item.reason


def test_a_text_longer_than_any_book_is_no_source() -> None:
    (item,) = read_or_reject(("\n\n".join([_TEXT] * 110_000)).encode())
    assert isinstance(item, Rejected)
    assert "up to 10,000,000 are read as one text" in item.reason


@pytest.mark.parametrize("suffix", WRITERS)
def test_damaged_files_of_every_format_are_read_or_refused_with_a_sentence(suffix: str) -> None:
    chance = random.Random(suffix)
    whole = WRITERS[suffix](["Gates opened", _TEXT, "“We have a log,” she said."])
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        items = read_or_reject(bytes(data))
        for item in items:
            if isinstance(item, Draft):
                check(item)
            else:
                assert item.reason.endswith(".")


def test_no_format_opens_a_connection(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tried: list[object] = []  # kept, because a library might swallow what is raised

    def refuse(*given: object, **__: object) -> None:
        tried.append(given)
        raise OSError("an import opened a connection")

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    remote = '<!DOCTYPE html SYSTEM "http://example.org/x.dtd"><img src="http://example.org/x.png">'
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"], letter["Message-ID"] = "a@example.org", "b", "c", "<d>"
    letter.set_content(f"<html>{remote}<p>{_TEXT}</p></html>", subtype="html")
    drawing = '<w:p><w:r><w:drawing r:link="http://example.org/x.png" xmlns:r="urn:r"/></w:r></w:p>'
    files = {
        "a.html": f"<html>{remote}<p>{_TEXT}</p></html>".encode(),
        "b.docx": writing.docx_of(drawing + writing.docx_paragraph(_TEXT)),
        "c.odt": writing.odt([_TEXT]),
        "d.rtf": rb"{\rtf1{\field{\*\fldinst INCLUDEPICTURE http://example.org/x.png}}" + _TEXT.encode() + b"}",
        "e.epub": writing.epub_of({"a.xhtml": writing.xhtml(f"{remote}<p>{_TEXT}</p>")}),
        "f.eml": letter.as_bytes(),
        "g.pdf": writing.pdf([_TEXT]),
        "h.csv": f'Text,URL\n"{_TEXT}",http://example.org/\n'.encode(),
        "i.ris": b"TY  - NEWS\nTI  - Night\nL1  - http://example.org/x.pdf\nL1  - a.html\nER  - \n",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    drafts = [item for item in importers.read_all([tmp_path]) if isinstance(item, Draft)]
    assert len(drafts) == len(files) - 1  # the page comes with the list that names it
    assert all(_TEXT in draft.text for draft in drafts)
    for name, data in SEEDS.items():  # every format there is
        (tmp_path / name).write_bytes(data)
        assert list(importers.read_all([tmp_path / name]))
    importers.read_paste(_TEXT, f"{remote}<p>{_TEXT}</p>")
    assert tried == []
