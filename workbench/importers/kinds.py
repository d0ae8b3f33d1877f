"""What a file is, is decided by its bytes, never by its name."""

import re

from workbench.errors import UnreadableFile

TEXT = "text/plain"
HTML = "text/html"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\x00", "a database or a project file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document or an Outlook message"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"BM", "a picture"),
    (b"8BPS", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!\x1a\x07", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"ID3", "a sound recording"),
    (b"OggS", "a sound recording or a film"),
    (b"\x1aE\xdf\xa3", "a film"),
)
_SHORT = {b"BM", b"MZ", b"GIF8", b"BZh", b"ID3", b"OggS"}  # could begin a word: only with bytes no text has
_INSIDE_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
)
_MAIL = re.compile(rb"(?:^|\n)(from|date|message-id|mime-version|content-type):", re.I)
_OPENING = re.compile(
    r"<(?:!doctype\s+html|html|head|body|main|article|section|header|nav|div|p|h[1-6]|meta|title|link|script|style|table"
    r"|ul|ol|blockquote|center|font|span|a|b|i|em|strong|img|br|hr|figure|base|frameset)(?=[\s/>])",
    re.I,
)
_PROLOGUE = re.compile(r"\A(?:\s|\ufeff|<!--.*?-->|<\?xml.*?\?>)+", re.S)
_PAGE_INSIDE = re.compile(r"<html[\s>].*<(?:head|body)[\s>]", re.I | re.S)


def refuse_foreign(data: bytes, name: str) -> None:
    """Raises UnreadableFile, saying what the file is, when its first bytes are those of a format not read here."""
    if what := _foreign(data):
        raise UnreadableFile(f"“{name}” is {what}; this version reads text and HTML files.")


def media_type(text: str) -> str:
    """``text/html`` or ``text/plain``; a page opens with a tag, or holds a whole page after some noise."""
    head = text[:65536]
    prologue = _PROLOGUE.match(head)
    start = head[prologue.end() :] if prologue else head
    if _OPENING.match(start) or _PAGE_INSIDE.search(head[:8192]):
        return HTML
    return TEXT


def _foreign(data: bytes) -> str | None:
    head = data[:4096]
    for signature, what in _SIGNATURES:
        if head.startswith(signature) and (signature not in _SHORT or b"\x00" in head):
            return what
    if head.startswith(b"RIFF"):
        return "a picture" if head[8:12] == b"WEBP" else "a sound recording or a film"
    if head[4:8] == b"ftyp":
        return "a film, a sound recording or a picture"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        # The list of what a ZIP holds stands at its end.
        tail = data[-65536:]
        return next((what for mark, what in _INSIDE_ZIP if mark in head or mark in tail), "a ZIP archive")
    return _marked_up(head)


def _marked_up(head: bytes) -> str | None:
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if first.startswith((b"<svg", b"<?xml")) and b"<svg" in head:
        return "a picture (SVG)"
    if first.startswith(b"<?xml") and not re.search(rb"<html|<!doctype html", head, re.I):
        return "an XML data file"
    fields = {found[1].lower() for found in _MAIL.finditer(head.split(b"\n\n")[0].split(b"\r\n\r\n")[0])}
    if {b"mime-version", b"content-type"} <= fields or {b"from", b"date", b"message-id"} <= fields:
        return "an e-mail message or an MHTML page"
    return None
