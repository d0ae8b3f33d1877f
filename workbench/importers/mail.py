"""Letters and what is built like one: EML, mailboxes, and pages saved as MHTML.

Read with the standard library. What a letter shows is its HTML where that has the text, else its plain text; texts
attached to it become sources of their own. Remote pictures stay where they are.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any

from workbench.errors import UnreadableFile
from workbench.importers import encoding, kinds
from workbench.importers.compose import Known
from workbench.importers.kinds import Kind
from workbench.language import tr
from workbench.model import Draft, Rejected

_DEEPEST = 20  # letters within letters
_SEPARATOR = re.compile(rb"(?m)^From \S.{0,300}\d\d:\d\d.{0,100}\r?\n(?=[\w-]+:)")
# What the parser of the standard library raises for headers and parts nobody should write.
_DAMAGE = (ValueError, LookupError, TypeError, AttributeError, UnicodeError, AssertionError, OverflowError)
_READ_ATTACHED = frozenset({Kind.PDF, Kind.DOCX, Kind.ODT, Kind.RTF, Kind.EPUB, Kind.EML, Kind.HTML, Kind.TEXT})


def read(kind: Kind, data: bytes, filename: str) -> Iterator[Draft | Rejected]:
    """Raises UnreadableFile where there is no text at all."""
    if kind is Kind.MHTML:
        yield _saved_page(data, filename)
    elif kind is Kind.EML:
        yield from _letter(data, filename, 0)
    else:
        yield from _mailbox(data, filename)


def _mailbox(data: bytes, filename: str) -> Iterator[Draft | Rejected]:
    """Each letter with its own bytes; together they are the file's."""
    starts = [found.start() for found in _SEPARATOR.finditer(data)]
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(data)], strict=True), 1):
        letter = data[start:end]
        try:
            for item in _letter(letter.split(b"\n", 1)[1], filename, 0):
                yield replace(item, original=letter) if isinstance(item, Draft) and _is_letter(item) else item
        except UnreadableFile as error:
            yield Rejected(
                filename, tr("Letter {number} of “{name}”: {why}", number=number, name=filename, why=str(error))
            )


def _is_letter(draft: Draft) -> bool:
    return draft.media_type == Kind.EML


def _letter(data: bytes, filename: str, depth: int) -> Iterator[Draft | Rejected]:
    message = _parsed(data, filename)
    known = _known(message)
    try:
        body = _text_of(message)
        attached = [part for part in message.iter_attachments()] if message.is_multipart() else []
    except _DAMAGE as error:
        raise UnreadableFile(tr("“{name}” is damaged: its parts cannot be told apart.", name=filename)) from error
    draft = _body(body, data, filename, known)
    if draft is not None:
        yield draft
    found = draft is not None
    for part in attached:
        for item in _attached(part, filename, depth):
            found = True
            yield item
    if not found:
        raise UnreadableFile(tr("“{name}” is a letter without text.", name=filename))


def _body(body: tuple[str, str] | None, data: bytes, filename: str, known: Known) -> Draft | None:
    if body is None:
        return None
    kind, text = body
    try:
        if kind == "html":
            from workbench.importers import html

            draft = html.read(text, data, filename, known, Kind.EML.value)
        else:
            from workbench.importers import text as plain

            draft = plain.read(text, data, filename, Kind.EML.value, known)
    except UnreadableFile:
        return None
    if "title" in known:
        draft = replace(draft, title=known["title"][0], origins={**draft.origins, "title": "file"})
    return draft


def _parsed(data: bytes, filename: str) -> EmailMessage:
    try:
        message = email.message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n"), policy=email.policy.default)
    except (*_DAMAGE, RecursionError) as error:
        raise UnreadableFile(tr("“{name}” is damaged: it cannot be read as a letter.", name=filename)) from error
    assert isinstance(message, EmailMessage)
    return message


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except _DAMAGE:
        return ""  # a header nobody can read is not known


def _known(message: EmailMessage) -> Known:
    subject = re.sub(r"^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)+", "", _header(message, "Subject"), flags=re.I)
    name = parseaddr(_header(message, "From"))[0].strip(" \"'")
    found = {"title": subject, "byline": name, "published": _date(_header(message, "Date"))}
    return {field: (value, "file") for field, value in found.items() if value}


def _date(stated: str) -> str:
    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _text_of(message: EmailMessage) -> tuple[str, str] | None:
    """("html" or "plain", text): the flavour that says more, HTML where they say the same."""
    found: dict[str, str] = {}
    for part in message.walk():
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_subtype() if part.get_content_maintype() == "text" else ""
        if kind in ("html", "plain") and not part.get_filename() and not _inside_letter(message, part):
            found[kind] = (found[kind] + "\n\n" if kind in found else "") + _decoded(part)
    if "html" in found and kinds.media_type(found["html"]) == kinds.HTML:
        return "html", found["html"]
    return ("plain", found["plain"]) if found.get("plain", "").strip() else None


def _inside_letter(message: EmailMessage, part: Any) -> bool:
    """Whether a part belongs to a letter that is attached to this one."""
    inner = [each for each in message.walk() if each.get_content_type() == "message/rfc822"]
    return any(part is below for each in inner for below in each.walk())


def _decoded(part: Any) -> str:
    data = part.get_payload(decode=True) or b""
    charset = part.get_content_charset()
    try:
        text = data.decode(charset) if charset else encoding.decode(data, "letter")
    except (LookupError, UnicodeError):
        text = encoding.decode(data, "letter")
    if part.get_content_type() == "text/plain" and part.get_param("format") == "flowed":
        text = re.sub(r" \r?\n(?!\s)", " ", text)
    return text


def _attached(part: Any, filename: str, depth: int) -> Iterator[Draft | Rejected]:
    """A text that came with a letter; pictures and the like stay in the letter's own bytes."""
    from workbench import importers

    try:
        name = part.get_filename() or "attachment"
        letter = part.get_content_type() == "message/rfc822"
        data = part.get_payload(0).as_bytes() if letter else part.get_payload(decode=True) or b""
    except _DAMAGE:
        return
    try:
        kind = Kind.EML if letter else kinds.of_bytes(data, name)
        if kind is Kind.EML:
            if depth < _DEEPEST:
                yield from _letter(data, f"{filename}: {name}", depth + 1)
        elif kind in _READ_ATTACHED or (kind is None and part.get_content_maintype() == "text"):
            yield from importers.read_bytes_many(data, name)
    except UnreadableFile as error:
        yield Rejected(filename, tr("Attached to “{name}”: {why}", name=filename, why=str(error)))


def _saved_page(data: bytes, filename: str) -> Draft:
    """The page a browser saved, without what it loaded."""
    from workbench.importers import html

    message = _parsed(data, filename)
    try:
        page = next((part for part in message.walk() if part.get_content_type() in
                     ("text/html", "application/xhtml+xml")), None)  # fmt: skip
        text = _decoded(page) if page is not None else ""
        address = _header(message, "Snapshot-Content-Location") or (
            _header(page, "Content-Location") if isinstance(page, EmailMessage) else ""
        )
    except _DAMAGE as error:
        raise UnreadableFile(tr("“{name}” is damaged: its parts cannot be told apart.", name=filename)) from error
    if not text.strip():
        raise UnreadableFile(tr("“{name}” holds no page.", name=filename))
    known = {"url": (address, "file")} if address.startswith(("http://", "https://")) else {}
    return html.read(text, data, filename, known, Kind.MHTML.value)
