"""Places that can be gone to: bookmarks of the document, their names, addresses, and links to all of them.

A name that begins with ``_`` is hidden in Word's list. Names are at most 40 letters, digits and underscores.
"""

import re
from collections.abc import Sequence

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part

from workbench.exporters.word import xml
from workbench.exporters.word.xml import Element

_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\[\]]+\Z")


class Bookmarks:
    """Bookmarks with ids of their own, away from notes and comments."""

    def __init__(self) -> None:
        self._next = 1_000_000

    def open(self, paragraph: Element, name: str) -> str:
        identity = str(self._next)
        self._next += 1
        xml.add(paragraph, "bookmarkStart", id=identity, name=name)
        return identity

    def close(self, paragraph: Element, identity: str) -> None:
        xml.add(paragraph, "bookmarkEnd", id=identity)


class Links:
    """Addresses a part links to, each related once."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._known: dict[str, str] = {}

    def to(self, address: str) -> str:
        """The relation id for an address."""
        if address not in self._known:
            # Part.relate_to would look through all the relations there are.
            identity = self._known[address] = f"rIdLink{len(self._known) + 1}"
            self._part.rels.add_relationship(RT.HYPERLINK, address, identity, is_external=True)
        return self._known[address]


def quotation(number: int, occurrence: int = 1) -> str:
    """The bookmark around a quotation; from its second place in the report on, with a count."""
    return f"_SWq_{number}" if occurrence == 1 else f"_SWq_{number}_{occurrence}"


def translation(number: int, occurrence: int = 1) -> str:
    """The bookmark around the translation of a quotation."""
    return quotation(number, occurrence).replace("_SWq_", "_SWt_")


def source(label: str) -> str:
    """``_SWs_03`` for ``S-03``."""
    return "_SWs_" + label.removeprefix("S-")


def section(key: str) -> str:
    """``_SWk_claim_3`` for ``claim:3``."""
    return "_SWk_" + re.sub(r"\W", "_", key)


def heading(index: int) -> str:
    """The name Word itself would give the heading a contents list points to."""
    return f"_Toc{90_000_000 + index}"


def quote_links(paragraph: Element, numbers: Sequence[int]) -> None:
    """Q-numbers, each a link to its quotation."""
    for index, number in enumerate(numbers):
        if index:
            xml.run(paragraph, ", ")
        label_link(paragraph, quotation(number), f"Q-{number:03}")


def label_link(paragraph: Element, place: str, label: str) -> None:
    """A label such as Q-017 as a link, with a hyphen at which no line breaks."""
    letters, digits = label.split("-")
    xml.link(paragraph, place).inner.append(
        '<w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>'
        f"<w:t>{xml.escaped(letters)}</w:t><w:noBreakHyphen/><w:t>{xml.escaped(digits)}</w:t></w:r>"
    )


def address(paragraph: Element, text: str, links: Links, style: str = "") -> None:
    """A web address as a live link; what is none is shown as it is."""
    text = xml.aside(text)
    if _ADDRESS.match(text):
        anchor = xml.add(paragraph, "hyperlink", history="1")
        anchor.set("r:id", links.to(text))
        xml.run(anchor, text, "Hyperlink")
    else:
        xml.run(paragraph, text, style)
