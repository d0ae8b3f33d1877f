"""Bytes to text, once, without guessing where the bytes say it themselves.

In order: a byte order mark, UTF-8 that proves itself, the page's own declaration, then charset-normalizer. The
original bytes are kept by whoever asked, so a wrong guess loses nothing.
"""

import codecs
import re

from workbench.errors import UnreadableFile
from workbench.importers import language
from workbench.language import tr

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]+)", re.I
)
# Browsers read these labels as their Windows supersets; so must we, or curly quotes become control characters.
# https://encoding.spec.whatwg.org/#names-and-labels
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, name: str) -> str:
    """The text of ``data``. Raises UnreadableFile, naming the file, where the bytes are no text."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data.decode(codec, "replace")
    if wide := _wide(data):
        return data.decode(wide, "replace")
    if len(_CONTROLS.findall(data[:65536])) > len(data[:65536]) // 20:
        raise UnreadableFile(tr("“{name}” is not text but binary data.", name=name))
    if (text := _utf8(data)) is not None:
        return text
    if declared := _declared(data):
        return data.decode(declared, "replace")
    return _guessed(data)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: Latin letters leave every other byte zero."""
    head = data[:4096]
    half = len(head) // 2
    if half < 4:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _utf8(data: bytes) -> str | None:
    """UTF-8 when valid, or when a damaged byte or two stand among many sound sequences."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        sound = sum(1 for char in text if ord(char) > 127) - broken
        return text if broken * 20 < sound else None
    # Pure ASCII proves nothing: ISO-2022-JP is ASCII bytes too, and says so with escapes.
    return None if b"\x1b$" in data and _declared(data) else text


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:4096])
    if not found:
        return None
    label = (found[1] or found[2]).decode("ascii", "replace")
    try:
        codec = codecs.lookup(label).name
    except LookupError:
        return None
    if codec.startswith(("utf-16", "utf-32", "utf-8")):  # it read the declaration byte by byte, so it is none of them
        return None
    return _READ_AS.get(codec, codec)


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes  # takes a noticeable part of the start, and most files never need it

    best = from_bytes(data).best()
    if best is None:
        return data.decode("cp1252", "replace")
    if best.encoding.startswith(
        ("cp125", "latin", "iso8859", "mac", "cp43", "cp77", "cp85", "cp50", "cp103", "cp114")
    ):
        # Single bytes fit many alphabets; the language of the ASCII words among them decides between neighbours.
        tongue = language.detect(data.decode("cp1254", "replace"))
        if tongue in ("en", "de", "fr", "es", "tr"):
            return data.decode("cp1254" if tongue == "tr" else "cp1252", "replace")
    return str(best)
