"""How the styles of a document look, worked out from its styles part: for whoever shows it without Word.

The rule: what a style says is read from the part that is written into the file, its own or the template's, so that a
preview and Word take their measures from one place. Lengths are twentieths of a point, sizes half points.
Inheritance follows ECMA-376 part 1, 17.7.2: document defaults, then the styles a style is based on, then itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from lxml import etree
from lxml.etree import _Element

from workbench.exporters.word.xml import W


@dataclass(frozen=True, slots=True)
class Letters:
    """Of a run. ``colour`` is ``rrggbb``; ``shade`` and ``underline`` likewise, empty for none."""

    family: str = "Times New Roman"
    size: int = 20
    bold: bool = False
    italic: bool = False
    caps: bool = False
    colour: str = "000000"
    raised: bool = False
    underline: str = ""
    shade: str = ""
    spacing: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line: ``size`` in eighths of a point, ``space`` to the text in points."""

    colour: str
    size: int
    space: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """Of a paragraph. ``line`` is in 240ths of a line, or an exact height where ``exact``; ``first`` is the indent of
    the first line beside ``left``; ``tabs`` are position, alignment and leader; ``rules`` by side."""

    letters: Letters = Letters()
    before: int = 0
    after: int = 0
    line: int = 240
    exact: bool = False
    left: int = 0
    first: int = 0
    align: str = "left"
    keep_next: bool = False
    keep_lines: bool = False
    break_before: bool = False
    rtl: bool = False
    tabs: tuple[tuple[int, str, str], ...] = ()
    rules: Mapping[str, Rule] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """Of a table: its lines by side (``top``, ``bottom``, ``insideH``, ``head`` under the first row) and the room
    within a cell."""

    rules: Mapping[str, Rule] = field(default_factory=dict)
    room: Mapping[str, int] = field(default_factory=lambda: {"top": 0, "left": 108, "bottom": 0, "right": 108})


class Looks:
    """Looks by style id; a style that is not there looks as the document does by default."""

    def __init__(self, styles: bytes) -> None:
        root = etree.fromstring(styles)
        self._styles = {str(each.get(W + "styleId")): each for each in root.iter(W + "style")}
        defaults = root.find(f"{W}docDefaults")
        base = Look()
        if defaults is not None:
            base = _laid_out(base, defaults.find(f"{W}pPrDefault/{W}pPr"))
            base = replace(base, letters=_lettered(base.letters, defaults.find(f"{W}rPrDefault/{W}rPr")))
        self._base = base
        spoken = None if defaults is None else defaults.find(f"{W}rPrDefault/{W}rPr/{W}lang")
        self.language = "" if spoken is None else spoken.get(W + "val") or ""
        """``tr-TR``: what is not marked as another language is in it."""
        self._paragraphs: dict[str, Look] = {}
        self._runs: dict[tuple[str, str], Letters] = {}
        self._frames: dict[str, Frame] = {}

    def paragraph(self, style: str) -> Look:
        if style not in self._paragraphs:
            look = self._base
            for each in self._line(style) or self._line("Normal"):
                look = replace(
                    _laid_out(look, each.find(f"{W}pPr")), letters=_lettered(look.letters, each.find(f"{W}rPr"))
                )
            self._paragraphs[style] = look
        return self._paragraphs[style]

    def run(self, paragraph: str, style: str) -> Letters:
        """Of a run of a character style in a paragraph of a style."""
        key = (paragraph, style)
        if key not in self._runs:
            letters = self.paragraph(paragraph).letters
            for each in self._line(style) if style else ():
                letters = _lettered(letters, each.find(f"{W}rPr"))
            self._runs[key] = letters
        return self._runs[key]

    def table(self, style: str) -> Frame:
        if style not in self._frames:
            frame = Frame()
            for each in self._line(style):
                frame = _framed(frame, each)
            self._frames[style] = frame
        return self._frames[style]

    def _line(self, style: str) -> list[_Element]:
        """The style and those it is based on, the last of them first."""
        found: list[_Element] = []
        element = self._styles.get(style)
        while element is not None and element not in found:
            found.insert(0, element)
            base = element.find(f"{W}basedOn")
            element = self._styles.get(str(base.get(W + "val"))) if base is not None else None
        return found


def _laid_out(look: Look, properties: _Element | None) -> Look:
    said: dict[str, Any] = {}
    for each in properties if properties is not None else ():
        name = etree.QName(each).localname
        if name == "spacing":
            said |= {side: _number(each, side) for side in ("before", "after", "line") if each.get(W + side)}
            said |= {"exact": each.get(W + "lineRule") in ("exact", "atLeast")} if each.get(W + "line") else {}
        elif name == "ind":
            left = each.get(W + "left") or each.get(W + "start")
            said |= {"left": int(left)} if left else {}
            said |= {"first": -_number(each, "hanging")} if each.get(W + "hanging") else {}
            said |= {"first": _number(each, "firstLine")} if each.get(W + "firstLine") else {}
        elif name == "jc":
            said["align"] = str(each.get(W + "val"))
        elif name in _SWITCHES:
            said[_SWITCHES[name]] = _is_on(each)
        elif name == "tabs":
            stops = [(_number(tab, "pos"), str(tab.get(W + "val")), tab.get(W + "leader") or "") for tab in each]
            said["tabs"] = (*look.tabs, *stops)
        elif name == "pBdr":
            said["rules"] = {**look.rules, **_rules(each)}
    return replace(look, **said)


_SWITCHES = {
    "keepNext": "keep_next", "keepLines": "keep_lines", "pageBreakBefore": "break_before", "bidi": "rtl",
}  # fmt: skip


def _lettered(letters: Letters, properties: _Element | None) -> Letters:
    said: dict[str, Any] = {}
    for each in properties if properties is not None else ():
        name = etree.QName(each).localname
        value = str(each.get(W + "val"))
        if name == "rFonts" and each.get(W + "ascii"):
            said["family"] = str(each.get(W + "ascii"))
        elif name == "sz":
            said["size"] = int(float(value))
        elif name in ("b", "i", "caps"):
            said[{"b": "bold", "i": "italic", "caps": "caps"}[name]] = _is_on(each)
        elif name == "color":
            said["colour"] = value if len(value) == 6 else "000000"
        elif name == "vertAlign":
            said["raised"] = value == "superscript"
        elif name == "u":
            said["underline"] = "" if value == "none" else str(each.get(W + "color") or letters.colour)
        elif name == "shd":
            fill = str(each.get(W + "fill"))
            said["shade"] = fill if len(fill) == 6 else ""
        elif name == "spacing":
            said["spacing"] = int(value)
    return replace(letters, **said)


def _framed(frame: Frame, style: _Element) -> Frame:
    borders, room = style.find(f"{W}tblPr/{W}tblBorders"), style.find(f"{W}tblPr/{W}tblCellMar")
    rules = {**frame.rules, **(_rules(borders) if borders is not None else {})}
    head = style.find(f"{W}tblStylePr[@{W}type='firstRow']/{W}tcPr/{W}tcBorders")
    if head is not None and "bottom" in (under := _rules(head)):
        rules["head"] = under["bottom"]
    given = {etree.QName(each).localname: _number(each, "w") for each in room} if room is not None else {}
    return Frame(rules, {**frame.room, **given})


def _rules(borders: _Element) -> dict[str, Rule]:
    made = {}
    for each in borders:
        if each.get(W + "val") not in (None, "nil", "none"):
            colour = str(each.get(W + "color"))
            size, space = _number(each, "sz") or 4, _number(each, "space")
            made[etree.QName(each).localname] = Rule(colour if len(colour) == 6 else "000000", size, space)
    return made


def _number(element: _Element, name: str) -> int:
    return int(float(element.get(W + name) or 0))


def _is_on(element: _Element) -> bool:
    return element.get(W + "val") not in ("0", "false", "off")
