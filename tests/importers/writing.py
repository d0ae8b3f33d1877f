"""Small writers of every format read here: paragraphs in, the bytes of a file out. As plain as a converter's."""

import io
import zipfile
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from html import escape
from textwrap import wrap

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def archive(entries: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, data in entries.items():
            zipped.writestr(name, data)
    return file.getvalue()


def html(lines: Sequence[str]) -> bytes:
    body = "\n".join(f"<p>{escape(line)}</p>" for line in lines)
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode()


def docx_of(body: str, **entries: str) -> bytes:
    """A Word document with this XML as its body."""
    document = f"<w:document {_W}><w:body>{body}</w:body></w:document>"
    rest = {f"word/{name}.xml": data for name, data in entries.items()}
    return archive({"[Content_Types].xml": _TYPES, "word/document.xml": document, **rest})


def docx_paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def docx(lines: Sequence[str]) -> bytes:
    return docx_of("".join(docx_paragraph(line) for line in lines))


def odt_of(body: str) -> bytes:
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style")
    )
    content = f"<office:document-content{names}><office:body><office:text>{body}</office:text></office:body>"
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content + "</office:document-content>",
        }
    )


def odt(lines: Sequence[str]) -> bytes:
    return odt_of("".join(f"<text:p>{escape(line)}</text:p>" for line in lines))


def rtf_text(text: str) -> str:
    units = text.encode("utf-16-le")
    pieces = []
    for at in range(0, len(units), 2):
        code = int.from_bytes(units[at : at + 2], "little", signed=True)
        char = chr(code) if 0 <= code < 128 else ""
        pieces.append(f"\\u{code}?" if not char else f"\\{char}" if char in "\\{}" else char)
    return "".join(pieces)


def rtf(lines: Sequence[str]) -> bytes:
    body = "\n".join(rf"\pard {rtf_text(line)}\par" for line in lines)
    return (r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}" + body + "}").encode("ascii")


def epub_of(chapters: dict[str, str], metadata: str = "") -> bytes:
    """A book of pages, given by the name of the file."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">'
        f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    pages = {f"OEBPS/{name}": page for name, page in chapters.items()}
    return archive(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER, "OEBPS/book.opf": opf, **pages}
    )


def xhtml(body: str) -> str:
    return f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{body}</body></html>'


def epub(lines: Sequence[str]) -> bytes:
    return epub_of({"one.xhtml": xhtml("".join(f"<p>{escape(line)}</p>" for line in lines))})


def eml(lines: Sequence[str]) -> bytes:
    message = EmailMessage()
    message["From"] = "reader@example.org"
    message["To"] = "desk@example.org"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("\n".join(lines))
    return message.as_bytes()


def pdf(lines: Sequence[str], *, gap: float = 8, columns: int = 85) -> bytes:
    """Courier at 10 points, a blank space of ``gap`` points between paragraphs, as many pages as it takes."""
    pages: list[list[bytes]] = []
    commands: list[bytes] = []
    y = 760.0
    for line in lines:
        for printed in wrap(line, columns, break_on_hyphens=False):
            if y < 60:
                pages.append(commands)
                commands, y = [], 760.0
            text = (
                printed.encode("cp1252", "replace")
                .replace(b"\\", b"\\\\")
                .replace(b"(", b"\\(")
                .replace(b")", b"\\)")
            )
            commands.append(b"BT /F1 10 Tf 50 %.1f Td (%s) Tj ET" % (y, text))
            y -= 12
        y -= gap
    return _pdf_file([b"\n".join(page) for page in [*pages, commands]])


def _pdf_file(pages: Sequence[bytes]) -> bytes:
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return data + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


WRITERS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "html": html, "pdf": pdf, "docx": docx, "odt": odt, "rtf": rtf, "epub": epub, "eml": eml,
}  # fmt: skip
