"""Letters, mailboxes, pages saved as MHTML."""

from email.message import EmailMessage

import pytest

from tests.importers import writing
from workbench import importers
from workbench.errors import UnreadableFile
from workbench.model import Draft, Rejected

_TEXT = "The gates of the dam were opened at night, and nobody in the village knew by whom it was done."


def letter(text: str = _TEXT, **headers: str) -> EmailMessage:
    message = EmailMessage()
    given = {
        "From": "Ilse Brandt <ilse@example.org>", "To": "desk@example.org", "Subject": "Fwd: Gates opened at night",
        "Date": "Tue, 25 Apr 2023 10:00:00 +0200", "Message-ID": "<1@example.org>",
    }  # fmt: skip
    for name, value in {**given, **headers}.items():
        message[name] = value
    message.set_content(text)
    return message


def test_a_letter_is_its_text_with_subject_sender_and_date() -> None:
    draft = importers.read_bytes(letter().as_bytes(), "letter.eml")
    assert (draft.text.strip(), draft.title, draft.byline) == (_TEXT, "Gates opened at night", "Ilse Brandt")
    assert (draft.published, draft.origins["published"], draft.media_type) == ("2023-04-25", "file", "message/rfc822")


def test_the_html_of_a_letter_is_preferred_and_nothing_in_it_is_fetched() -> None:
    message = letter("See the pictures.")
    message.add_alternative(f"<html><body><p>{_TEXT}</p><img src='http://example.org/x.png'></body></html>", "html")
    assert importers.read_bytes(message.as_bytes(), "x.eml").text == _TEXT


def test_texts_attached_to_a_letter_are_sources_too_and_pictures_are_not() -> None:
    message = letter()
    document = writing.docx(["A report", f"{_TEXT} So the report said."])
    message.add_attachment(document, maintype="application", subtype="octet-stream", filename="report.docx")
    message.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="x.png")
    message.add_attachment(b"PK\x03\x04broken", maintype="application", subtype="zip", filename="b.docx")
    found = list(importers.read_bytes_many(message.as_bytes(), "x.eml"))
    drafts = [item for item in found if isinstance(item, Draft)]
    assert [draft.filename for draft in drafts] == ["x.eml", "report.docx"]
    assert drafts[1].original == document
    reasons = [item.reason for item in found if isinstance(item, Rejected)]
    assert [reason.split(":")[0] for reason in reasons] == ["Attached to “x.eml”"] * 2


def test_a_mailbox_is_a_source_for_each_letter_with_its_own_bytes() -> None:
    stamp = b"From ilse@example.org Tue Apr 25 10:00:00 2023\n"
    letters = [letter(f"{_TEXT} Number {n}.", Subject=f"Gate {n}").as_bytes() for n in range(3)]
    box = b"".join(stamp + each + b"\n" for each in letters)
    drafts = [item for item in importers.read_bytes_many(box, "box.mbox") if isinstance(item, Draft)]
    assert [draft.title for draft in drafts] == ["Gate 0", "Gate 1", "Gate 2"]
    assert b"".join(draft.original for draft in drafts) == box


def test_a_page_saved_as_mhtml_is_read_like_the_page() -> None:
    data = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://strait.example/night\r\nSubject: Night\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><body><h1>Ferries cross at night</h1><p>"
        + _TEXT.encode()
        + b" =E2=80=9CYes.=E2=80=9D</p></body></html>\r\n"
        b"--b\r\nContent-Type: image/png\r\n\r\nxxx\r\n--b--\r\n"
    )
    draft = importers.read_bytes(data, "night.mhtml")
    assert draft.text == f"Ferries cross at night\n\n{_TEXT} “Yes.”"
    assert (draft.url, draft.origins["url"]) == ("https://strait.example/night", "file")


def test_letters_within_letters_and_broken_ones_end_with_a_sentence() -> None:
    inner = letter("x")
    for _ in range(30):
        outer = letter("", Subject="outer")
        outer.add_attachment(inner)
        inner = outer
    with pytest.raises(UnreadableFile):
        importers.read_bytes(inner.as_bytes(), "deep.eml")
    broken = b"From: x\nTo: y\nSubject: =?utf-8?q?=\nMessage-ID: <\nContent-Type: multipart/mixed; boundary=\n\n--\n"
    with pytest.raises(UnreadableFile, match="“x"):
        importers.read_bytes(broken, "x.eml")
