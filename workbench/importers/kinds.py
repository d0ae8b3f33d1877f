"""What a file is, is decided by its bytes, never by its name."""

import re
from enum import StrEnum

from workbench.errors import UnreadableFile
from workbench.language import tr, tr_later

TEXT = "text/plain"
HTML = "text/html"


class Kind(StrEnum):
    """What is read here, by its media type."""

    TEXT = TEXT
    HTML = HTML
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    EPUB = "application/epub+zip"
    EML = "message/rfc822"
    MBOX = "application/mbox"
    MHTML = "multipart/related"
    RIS = "application/x-research-info-systems"
    BIBTEX = "application/x-bibtex"
    CSL = "application/vnd.citationstyles.csl+json"
    CSV = "text/csv"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"SQLite format 3\x00", tr_later("a database or a project file")),
    (b"\x89PNG\r\n", tr_later("a picture")),
    (b"\xff\xd8\xff", tr_later("a picture")),
    (b"GIF8", tr_later("a picture")),
    (b"II*\x00", tr_later("a picture")),
    (b"MM\x00*", tr_later("a picture")),
    (b"BM", tr_later("a picture")),
    (b"8BPS", tr_later("a picture")),
    (b"\x1f\x8b", tr_later("a compressed file")),
    (b"BZh", tr_later("a compressed file")),
    (b"\xfd7zXZ\x00", tr_later("a compressed file")),
    (b"7z\xbc\xaf\x27\x1c", tr_later("a compressed file")),
    (b"Rar!\x1a\x07", tr_later("a compressed file")),
    (b"\x7fELF", tr_later("a program")),
    (b"MZ", tr_later("a program")),
    (b"ID3", tr_later("a sound recording")),
    (b"OggS", tr_later("a sound recording or a film")),
    (b"\x1aE\xdf\xa3", tr_later("a film")),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] 2.3.4: what a DOCX with a password is kept in
_SHORT = {b"BM", b"MZ", b"GIF8", b"BZh", b"ID3", b"OggS"}  # could begin a word: only with bytes no text has
_NOT_FROM_ZIP = (
    ("ppt/", tr_later("a PowerPoint presentation (PPTX)")),
    ("xl/", tr_later("an Excel workbook in its binary form (XLSB)")),
)
_FIELD = re.compile(rb"(?:\A|\n)([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?([^\r\n]*)")
_LETTER = {b"message-id", b"mime-version", b"content-type", b"received", b"return-path", b"x-mailer", b"delivered-to"}
_RIS = re.compile(r"(?:\s|\ufeff)*(?:\d+\.\s+)?TY  ?- ?[A-Z]{3,9}\s")
_BIBTEX = re.compile(r"(?:\s|\ufeff|%[^\n]*\n)*@[A-Za-z]{3,20}\s*[{(]\s*[^\s,=]{0,200}\s*[,}\"=]")
_CSL = re.compile(r"(?:\s|\ufeff)*\[?\s*\{")
_OPENING = re.compile(
    r"<(?:!doctype\s+html|html|head|body|main|article|section|header|nav|div|p|h[1-6]|meta|title|link|script|style|table"
    r"|ul|ol|blockquote|center|font|span|a|b|i|em|strong|img|br|hr|figure|base|frameset)(?=[\s/>])",
    re.I,
)
_PROLOGUE = re.compile(r"\A(?:\s|\ufeff|<!--.*?-->|<\?xml.*?\?>)+", re.S)
_WHOLE = re.compile(r"<(?:!doctype|html|head|body)\b", re.I)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_TAG_ROOM = 2_000  # characters of text to a tag
_PAGE_INSIDE = re.compile(r"<html[\s>].*<(?:head|body)[\s>]", re.I | re.S)


def of_bytes(data: bytes, name: str) -> Kind | None:
    """The kind of a file that is not plain text of some sort; ``None`` where it has to be decoded to know. Raises
    UnreadableFile, saying what the file is, when its first bytes are those of a format not read here."""
    head = data[:4096]
    if b"%PDF-" in data[:1024] and head.lstrip()[:1] != b"<":
        return Kind.PDF
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return Kind.RTF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _of_archive(data, name)
    if mail := _of_mail(head):
        return mail
    if head.startswith(_OLE):
        if _LOCKED in data:
            raise UnreadableFile(tr("“{name}” is protected by a password.", name=name))
        told = tr(
            "“{name}” is an old Office document or an Outlook message; save it as DOCX or PDF first.", name=name
        )
        raise UnreadableFile(told)
    if what := _foreign(head):
        raise UnreadableFile(tr("“{name}” is {what}, which is not read here.", name=name, what=tr(what)))
    return None


def of_text(text: str) -> Kind:
    """The kind of a decoded file: a page, a list of references, a table, or text."""
    head = text[:65536]
    if _RIS.match(head):
        return Kind.RIS
    if _BIBTEX.match(head) and re.search(r"=\s*[{\"\d]", head):
        return Kind.BIBTEX
    if _CSL.match(head) and re.search(r'"(?:type|itemType)"\s*:\s*"', text) and re.search(r'"title"\s*:', text):
        return Kind.CSL
    if media_type(head) == HTML:
        return Kind.HTML
    from workbench.importers import table  # csv is only needed from here on

    return Kind.CSV if table.is_table(head) else Kind.TEXT


def media_type(text: str) -> str:
    """``text/html`` or ``text/plain``; a page opens with a tag, or holds a whole page after some noise."""
    head = text[:65536]
    prologue = _PROLOGUE.match(head)
    start = head[prologue.end() :] if prologue else head
    if _PAGE_INSIDE.search(head[:8192]) or _WHOLE.match(start):
        return HTML
    # A fragment has tags all along; a page copied as text may begin with one that was shown by mistake.
    return HTML if _OPENING.match(start) and _TAG_ROOM * len(_TAG.findall(start)) >= len(start) else TEXT


def _of_archive(data: bytes, name: str) -> Kind:
    from workbench.importers import archive

    with archive.Archive(data, name) as file:
        stated = file.text("mimetype", 200).strip() if "mimetype" in file else ""
        if stated == Kind.EPUB or "META-INF/container.xml" in file:
            return Kind.EPUB
        if stated.startswith(Kind.ODT.value):
            return Kind.ODT
        if stated.startswith("application/vnd.oasis"):
            told = tr("“{name}” is an OpenDocument file that is no text; it is not read here.", name=name)
            raise UnreadableFile(told)
        if file.has_folder("word/"):
            return Kind.DOCX
        if "xl/workbook.xml" in file:
            return Kind.XLSX
        what = next((what for folder, what in _NOT_FROM_ZIP if file.has_folder(folder)), tr_later("a ZIP archive"))
    raise UnreadableFile(tr("“{name}” is {what}; unpack or convert it first.", name=name, what=tr(what)))


def _of_mail(head: bytes) -> Kind | None:
    if head.startswith(b"From ") and re.match(rb"From \S.{0,300}\d\d:\d\d.{0,100}\d{4}[^\n]{0,40}\r?\n[\w-]+:", head):
        return Kind.MBOX
    top = re.split(rb"\r?\n\r?\n", head.lstrip(b"\xef\xbb\xbf\r\n"), maxsplit=1)[0]
    fields = {found[1].lower(): found[2].lower() for found in _FIELD.finditer(top)}
    kind = fields.get(b"content-type", b"")
    if b"snapshot-content-location" in fields or (
        b"multipart/related" in kind and (b"blink" in fields.get(b"from", b"") or b"to" not in fields)
    ):
        return Kind.MHTML
    named = {b"from", b"date", b"subject", b"to"} & set(fields)
    if {b"mime-version", b"content-type"} <= set(fields) or (len(named) > 1 and _LETTER & set(fields)):
        return Kind.EML
    # A letter without any technical field: its header must begin the file and be one.
    whole = bool(re.match(rb"(?:[A-Za-z][\w-]*:[^\n]*\n|[ \t][^\n]*\n)+\Z", top.replace(b"\r", b"") + b"\n"))
    return Kind.EML if whole and {b"from", b"to", b"subject", b"date"} <= set(fields) else None


def _foreign(head: bytes) -> str | None:
    for signature, what in _SIGNATURES:
        if head.startswith(signature) and (signature not in _SHORT or b"\x00" in head):
            return what
    if head.startswith(b"RIFF"):
        return tr_later("a picture") if head[8:12] == b"WEBP" else tr_later("a sound recording or a film")
    if head[4:8] == b"ftyp":
        return tr_later("a film, a sound recording or a picture")
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if first.startswith((b"<svg", b"<?xml")) and b"<svg" in head:
        return tr_later("a picture (SVG)")
    if first.startswith(b"<?xml") and not re.search(rb"<html|<!doctype html", head, re.I):
        return tr_later("an XML data file")
    return None
