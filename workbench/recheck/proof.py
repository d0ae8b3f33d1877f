"""What a report of ours says it holds: the part that ``exporters.word.proof`` writes, read back.

It is believed for which quotations to expect and which words were exported, never for what a source says: both are
held against the project.
"""

from dataclasses import dataclass

from lxml.etree import _Element

from workbench.recheck.reading import PROOF

_P = f"{{{PROOF}}}"


@dataclass(frozen=True, slots=True)
class Exported:
    """A quotation as it was exported. ``spans`` are its segments' places in its version of the source."""

    number: int
    exact: str
    version_id: int
    spans: tuple[tuple[int, int], ...]
    translation: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    project_id: str
    quotes: dict[int, Exported]


def read_proof(root: _Element | None) -> Proof | None:
    """``None`` where there is none. What is malformed in it is left out."""
    if root is None:
        return None
    quotes = {}
    for element in root.iterfind(f"{_P}quotes/{_P}quote"):
        number, version = _number(element.get("number")), _number(element.get("version"))
        segments = element.findall(f"{_P}segment")
        if number is not None:
            spans = tuple((_number(part.get("start")) or 0, _number(part.get("end")) or 0) for part in segments)
            exact = " […] ".join(part.text or "" for part in segments)
            translation = element.findtext(f"{_P}translation") or ""
            quotes[number] = Exported(number, exact, version or 0, spans, translation)
    return Proof(root.get("project") or "", quotes)


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None
