"""Rich text files: their words, tables, notes and styles, without running anything that is embedded.

Own rules, because a text with its structure is wanted: striprtf, the small reader there is, flattens notes into the
sentence they hang on, keeps deleted text and knows no headings. Rich Text Format 1.9.1. The walk is a loop; groups
may nest as they like up to a limit.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from workbench.errors import UnreadableFile
from workbench.importers import phrases
from workbench.importers.compose import Known, Piece
from workbench.importers.docx import RUNNING_HEAD, superscript
from workbench.language import tr
from workbench.model import BlockKind

EXTRACTOR = "rtf 1"
_DEEPEST = 2_000  # groups within groups; Word gives up far earlier
_TOKEN = re.compile(
    r"\\(?:(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?|'(?P<byte>[0-9a-fA-F]{2})|(?P<sign>[^a-zA-Z]))"
    r"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)",
    re.S,
)
_CHARACTERS = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_SIGNS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\\": "\\", "{": "{", "}": "}"}
_SILENT = frozenset(
    re.findall(
        r"\w+",
        """fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf
        fldinst datafield xe tc rxe listtext pntext pntxta pntxtb bkmkstart bkmkend atnid atnauthor atntime atnref
        atnicn nonshppict shpgrp sp sn sv template comment operator author company manager filetbl revtbl listtable
        listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore private xmlnstbl
        mmathPr wgrffmtfilter ftnsep ftnsepc aftnsep aftnsepc upr""",
    )
)
_HEADS = frozenset(word for word in _SILENT if word.startswith(("header", "footer")))
_STARRED = frozenset(["shpinst", "shptxt", "ud", "footnote", "annotation", "background"])  # \\* groups with text
_CHARSETS = {
    0: "cp1252", 1: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_NAMED = (
    (re.compile(r"title|titel|titre", re.I), BlockKind.TITLE),
    (re.compile(r"(?:heading|überschrift|titre) ?[1-9]", re.I), BlockKind.HEADING),
    (re.compile(r"(?:intense )?quote|quotations?|block ?text", re.I), BlockKind.QUOTE),
    (re.compile(r"caption", re.I), BlockKind.CAPTION),
    (re.compile(r"list\b.*", re.I), BlockKind.LIST),
)


@dataclass(slots=True)
class _Group:
    """What holds until the group ends. ``target`` is where its words go: a list of paragraphs by name, or
    ``None`` for nowhere."""

    target: str | None = "body"
    codec: str = "cp1252"
    skip: int = 1  # characters that stand for a \u for readers that do not know it
    unseen: bool = False  # deleted or hidden
    word: str = ""  # the destination this group is


@dataclass(slots=True)
class _Flow:
    """The paragraphs of one place: the body, a note, a running head."""

    pieces: list[Piece] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    kind: BlockKind | None = None
    in_table: bool = False
    tight: bool = False


def read(data: bytes, filename: str) -> tuple[list[Piece], Known]:
    """The document's paragraphs and what it states of itself. Raises UnreadableFile."""
    reader = _Reader(filename)
    reader.run(data.decode("latin-1"))
    return reader.finish()


class _Reader:
    def __init__(self, filename: str) -> None:
        self._filename = filename
        self._groups = [_Group()]
        self._flows: dict[str, _Flow] = {"body": _Flow()}
        self._bytes = bytearray()
        self._ignore = 0
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._styles: dict[int, BlockKind] = {}
        self._style = 0
        self._names: list[str] = []  # words in a silent group: a style's name, the title
        self._base = "cp1252"
        self._notes = 0
        self._starred = False
        self._title = ""

    def run(self, text: str) -> None:
        at = 0
        while token := _TOKEN.match(text, at):
            at = token.end()
            if token["word"]:
                number = int(token["number"]) if token["number"] else None
                if token["word"] == "bin" and number:
                    at += max(0, number)
                    continue
                self._word(token["word"], number)
            elif token["byte"]:
                self._byte(int(token["byte"], 16))
            elif token["text"]:
                self._text(token["text"])
            elif token["brace"]:
                self._brace(token["brace"])
            elif token["sign"]:
                self._sign(token["sign"])

    def finish(self) -> tuple[list[Piece], Known]:
        self._flush()
        pieces: list[Piece] = []
        for name, flow in self._flows.items():
            _end_row(flow)
            _end_paragraph(flow)
            pieces += flow.pieces if name == "body" else _told_apart(name, flow.pieces, pieces)
        title = " ".join(self._title.split())
        return pieces, ({"title": (title, "file")} if len(title.split()) > 2 else {})

    @property
    def _flow(self) -> _Flow | None:
        target = self._groups[-1].target
        return None if target is None else self._flows.setdefault(target, _Flow())

    def _brace(self, brace: str) -> None:
        self._flush()
        self._ignore = 0
        if brace == "{":
            if len(self._groups) > _DEEPEST:
                raise UnreadableFile(tr("“{name}” is built too deeply to be read.", name=self._filename))
            self._groups.append(replace(self._groups[-1], word=""))
        elif len(self._groups) > 1:
            self._leave(self._groups.pop())
        self._starred = False

    def _leave(self, group: _Group) -> None:
        words = "".join(self._names)
        if group.word == "title":
            self._title = words
        elif group.word == "font" and self._groups[-1].word == "fonttbl":
            return
        elif words and self._groups[-1].word == "stylesheet":
            name = words.strip(" ;")
            kind = next((kind for pattern, kind in _NAMED if pattern.fullmatch(name)), None)
            if kind is not None:
                self._styles[self._style] = kind
        if group.target is None:
            self._names.clear()

    def _word(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        if word == "u" and number is not None:
            self._flush()
            self._write(chr(number % 65536))
            self._ignore = group.skip
            return
        if self._ignore and word in _CHARACTERS:
            self._ignore -= 1
            return
        self._flush()
        if self._starred and word not in _STARRED:
            group.target, group.word = None, word
        elif word in _SILENT:
            group.target = f"{RUNNING_HEAD} {word}" if word in _HEADS else None
            group.word = word
            self._style = 0
        elif word in _CHARACTERS:
            self._write(_CHARACTERS[word])
        elif handler := _HANDLERS.get(word):
            handler(self, number)
        self._starred = False

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in _SIGNS:
            if self._ignore:
                self._ignore -= 1
                return
            self._flush()
            self._write(_SIGNS[sign])
        elif sign in "\r\n":
            self._flush()
            self.paragraph(None)

    def _byte(self, value: int) -> None:
        if self._ignore:
            self._ignore -= 1
        else:
            self._bytes.append(value)

    def _text(self, text: str) -> None:
        if self._ignore:
            text, self._ignore = text[self._ignore :], max(0, self._ignore - len(text))
        if text.isascii() and not self._bytes:
            self._write(text)
        else:
            self._bytes += text.encode("latin-1")

    def _flush(self) -> None:
        if self._bytes:
            self._write(bytes(self._bytes).decode(self._groups[-1].codec, "replace"))
            self._bytes.clear()

    def _write(self, text: str) -> None:
        group = self._groups[-1]
        if group.target is None:
            self._names.append(text[:500])
        elif not group.unseen and (flow := self._flow):
            flow.text.append(text)

    # Words that do something. Each takes the number behind it.

    def paragraph(self, _number: int | None) -> None:
        if flow := self._flow:
            if flow.in_table:
                flow.text.append(" ")
            else:
                _end_paragraph(flow)

    def line(self, _number: int | None) -> None:
        if flow := self._flow:
            if flow.in_table:
                flow.text.append(" ")
            else:
                _end_paragraph(flow)
                flow.tight = True

    def plain_paragraph(self, _number: int | None) -> None:
        if flow := self._flow:
            flow.in_table, flow.kind = False, None

    def in_table(self, _number: int | None) -> None:
        if flow := self._flow:
            if not flow.in_table and flow.text and not flow.cells:
                _end_paragraph(flow)
            flow.in_table = True

    def cell(self, _number: int | None) -> None:
        if flow := self._flow:
            flow.cells.append(" ".join("".join(flow.text).split()))
            flow.text.clear()

    def row(self, _number: int | None) -> None:
        if flow := self._flow:
            _end_row(flow)

    def style(self, number: int | None) -> None:
        self._style = number or 0
        if flow := self._flow:
            flow.kind = self._styles.get(number or 0)

    def outline(self, number: int | None) -> None:
        if (flow := self._flow) and number is not None and number < 9 and flow.kind is None:
            flow.kind = BlockKind.HEADING

    def listed(self, _number: int | None) -> None:
        if (flow := self._flow) and flow.kind is None:
            flow.kind = BlockKind.LIST

    def code_page(self, number: int | None) -> None:
        self._base = _codec(f"cp{number}") or self._base
        for group in self._groups:
            group.codec = self._base

    def mac(self, _number: int | None) -> None:
        self.code_page(10000)

    def font(self, number: int | None) -> None:
        self._font = number or 0
        if any(group.word == "fonttbl" for group in self._groups[-3:]):
            return
        self._groups[-1].codec = self._fonts.get(self._font, self._base)

    def charset(self, number: int | None) -> None:
        if number not in (None, 0, 1, 2):
            self._fonts[self._font] = _codec(_CHARSETS.get(number or 0, "")) or self._base

    def plain(self, _number: int | None) -> None:
        self._groups[-1].unseen = False
        self._groups[-1].codec = self._base

    def unseen(self, number: int | None) -> None:
        self._groups[-1].unseen = number != 0

    def skipped(self, number: int | None) -> None:
        self._groups[-1].skip = max(0, min(number if number is not None else 1, 20))

    def footnote(self, _number: int | None) -> None:
        mark = superscript(str(self._notes + 1))
        group, outer = self._groups[-1], self._groups[-2] if len(self._groups) > 1 else None
        if outer is not None and outer.target is not None and (flow := self._flows.get(outer.target)):
            self._notes += 1
            if not flow.text or flow.text[-1] != mark:
                flow.text.append(mark)
        group.target = f"note {self._notes}"
        self._write(f"{mark} ")

    def annotation(self, _number: int | None) -> None:
        self._groups[-1].target = phrases.COMMENTS

    def unicode_form(self, _number: int | None) -> None:
        """``\\upr`` gives a text twice; the second time in full."""
        outer = next((group for group in reversed(self._groups) if group.word not in ("", "upr")), self._groups[0])
        self._groups[-1].target = outer.target if outer.word != "upr" else "body"

    def name_of_text(self, _number: int | None) -> None:
        group = self._groups[-1]
        group.word, group.target = "title", None
        self._names.clear()


_HANDLERS = {
    "par": _Reader.paragraph, "sect": _Reader.paragraph, "page": _Reader.paragraph, "line": _Reader.line,
    "lbr": _Reader.line, "pard": _Reader.plain_paragraph, "intbl": _Reader.in_table, "cell": _Reader.cell,
    "nestcell": _Reader.cell, "row": _Reader.row, "nestrow": _Reader.row, "s": _Reader.style,
    "outlinelevel": _Reader.outline, "ls": _Reader.listed, "pnlvlblt": _Reader.listed, "pnlvlbody": _Reader.listed,
    "ansicpg": _Reader.code_page, "mac": _Reader.mac, "f": _Reader.font, "fcharset": _Reader.charset,
    "plain": _Reader.plain, "deleted": _Reader.unseen, "v": _Reader.unseen, "uc": _Reader.skipped,
    "footnote": _Reader.footnote, "annotation": _Reader.annotation, "ud": _Reader.unicode_form,
    "title": _Reader.name_of_text,
}  # fmt: skip


def _codec(name: str) -> str | None:
    name = {"cp10000": "mac_roman", "cp936": "gb18030", "cp65001": "utf-8"}.get(name, name)
    try:
        return codecs.lookup(name).name if name else None
    except LookupError:
        return None


def _end_paragraph(flow: _Flow) -> None:
    text = "".join(flow.text).strip()
    flow.text.clear()
    follows = flow.kind is BlockKind.LIST and bool(flow.pieces) and flow.pieces[-1].kind is flow.kind
    if text:
        flow.pieces.append(Piece(text, flow.kind, flow.tight or follows))
    flow.tight = False


def _end_row(flow: _Flow) -> None:
    cells = [cell for cell in flow.cells if cell]
    if len(flow.cells) == 1 and cells:
        flow.pieces.append(Piece(cells[0], flow.kind))
    elif cells:
        follows = bool(flow.pieces) and flow.pieces[-1].kind is BlockKind.TABLE
        flow.pieces.append(Piece("\t".join(flow.cells).strip(), BlockKind.TABLE, follows))
    flow.cells.clear()


def _told_apart(name: str, found: list[Piece], before: list[Piece]) -> Iterator[Piece]:
    """Notes are shown below the text; running heads and an editor's comments are kept, hidden."""
    said = {piece.text for piece in before if piece.reason}
    for piece in found:
        if name.startswith("note "):
            yield Piece(re.sub(r"\A(\S+)\s+", r"\1 ", piece.text), BlockKind.FOOTNOTE, piece.tight)
        elif piece.text not in said:
            yield Piece(piece.text, None, piece.tight, name.rsplit(" ", 1)[0])
