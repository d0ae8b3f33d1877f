"""Citations in a style of the Citation Style Language, by citeproc-py (BSD): Chicago, APA and MLA are shipped, any
``.csl`` file the user brings is read.

The rules: whatever the style leaves out, a footnote still says where in the source the words stand, links to it
and names its number; a source is rendered once and not once a quotation (citeproc-py takes milliseconds); and a
style is a stranger's XML, so it is read without entities, within a size, and refused with a sentence.

A style that cites in the text, as APA does ("Okafor, 2024"), would make footnotes that say nothing by
themselves: there a footnote is the entry of the bibliography with the paragraph behind it.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol

from lxml import etree

from workbench import resources
from workbench.errors import ExportError
from workbench.language import tr
from workbench.model import Block, Quote, Source
from workbench.report.citation import House, Kind, Piece, paragraphs, plain, ranges, source_label, where
from workbench.report.words import Words, primary

STYLES = ("house", "chicago", "apa", "mla")
_NS = "{http://purl.org/net/xbiblio/csl}"
_LARGEST = 1_000_000
# Noncharacters: no canonical text holds them, so they can mark italics and the place of a locator.
_OPEN, _CLOSE, _PLACE = "\ufdd0", "\ufdd1", "\ufdd2"
_LOCALES = {"de": "de-DE", "ru": "ru-RU", "tr": "tr-TR", "ar": "ar"}
_BROKEN = (
    AttributeError, ArithmeticError, LookupError, NotImplementedError, RecursionError, TypeError, ValueError,
    etree.LxmlError,
)  # fmt: skip
_NO_PERSON = re.compile(
    r"\b(?:the|agency|agencies|news|newsroom|staff|press|desk|team|times|post|service|editors?|editorial|board|office"
    r"|letter|correspondents?|reporters?|redaktion|agentur|haber|ajans\w*)\b|[\d/|@()’]",
    re.IGNORECASE,
)


class Citations(Protocol):
    """A citation style."""

    def footnote(self, source: Source, quote: Quote, blocks: Sequence[Block] = ()) -> tuple[Piece, ...]: ...
    def reference(self, source: Source) -> tuple[Piece, ...]: ...
    def order(self, sources: Sequence[Source]) -> list[Source]: ...


def style(name: str, words: Words, sources: Sequence[Source]) -> Citations:
    """The style of a name in ``STYLES`` or of a ``.csl`` file, ready for these sources.

    Raises ``ExportError`` for a style that is not there, is none, is harmful or cannot be rendered.
    """
    if name in ("", "house"):
        return House(words)
    path = resources.path(f"csl/{name}.csl") if name in STYLES else Path(name)
    return _Csl(_read(path), path.name, words, sources)


def _read(path: Path) -> bytes:
    """The style as XML without a document type, so that nothing in it can grow or reach out."""
    try:
        if path.stat().st_size > _LARGEST:
            raise ExportError(tr("“{name}” is too large to be a citation style.", name=path.name))
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        root = etree.fromstring(path.read_bytes(), parser)
    except OSError as error:
        raise ExportError(tr("The citation style “{name}” cannot be read.", name=path.name)) from error
    except etree.XMLSyntaxError as error:
        raise ExportError(tr("“{name}” is not a citation style: its XML is broken.", name=path.name)) from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise ExportError(
            tr("“{name}” declares a document type of its own, which no citation style needs.", name=path.name)
        )
    if root.tag != f"{_NS}style":
        raise ExportError(tr("“{name}” is not a citation style (CSL).", name=path.name))
    if root.find(f"{_NS}citation/{_NS}layout") is None:
        parent = root.find(f"{_NS}info/{_NS}link[@rel='independent-parent']")
        raise ExportError(_points_elsewhere(path.name, str(parent.get("href")) if parent is not None else ""))
    for part in root.iter(f"{_NS}name-part"):
        if part.get("text-case") == "capitalize-first":  # citeproc-py fails on it; names have their capitals
            part.attrib.pop("text-case")
    return etree.tostring(root)


def _points_elsewhere(name: str, parent: str) -> str:
    if not parent:
        return tr("“{name}” only points to another citation style; choose that file instead.", name=name)
    return tr(
        "“{name}” only points to another citation style (“{parent}”); choose that file instead.",
        name=name,
        parent=parent.rsplit("/", 1)[-1],
    )


class _Csl:
    def __init__(self, xml: bytes, name: str, words: Words, sources: Sequence[Source]) -> None:
        from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, Locator
        from citeproc.source.json import CiteProcJSON

        self._name, self._words = name, words
        self._made = {"citation": Citation, "item": CitationItem, "locator": Locator}
        self._notes: dict[tuple[int, bool], str | None] = {}
        self._entries: dict[int, str] = {}
        self._wholes: dict[int, str] = {}
        try:
            locale = _LOCALES.get(words.language) or etree.fromstring(xml).get("default-locale") or "en-US"
            self._american = locale == "en-US"
            self._style = CitationStylesStyle(BytesIO(xml), locale=locale, validate=False)
            items = CiteProcJSON([_item(source) for source in sources])
            self._all = CitationStylesBibliography(self._style, items, _formatter())
            self._items = {source.id: CitationItem(str(source.id)) for source in sources}
            for each in self._items.values():
                self._all.register(Citation([each]))
            self._full = self._style.root.get("class") == "note" or not self._style.has_bibliography()
            if self._style.has_bibliography():
                self._all.sort()
        except _BROKEN as error:
            raise self._cannot(error) from error

    def footnote(self, source: Source, quote: Quote, blocks: Sequence[Block] = ()) -> tuple[Piece, ...]:
        numbers, _headline = paragraphs(quote, blocks)
        place = where(quote, blocks, self._words)
        text = self._note(source, plural=len(numbers) > 1) if numbers and self._full else None
        if text is not None:
            text = re.sub(f"8?{_PLACE}8?", ranges(numbers), text, count=1)
        else:
            body = self._whole(source) if self._full else self._entry(source)
            text = f"{body.rstrip(' .,')}, {place}." if place else body
        return self._pieces(text, source, full=False)

    def reference(self, source: Source) -> tuple[Piece, ...]:
        return self._pieces(self._entry(source), source, full=True)

    def order(self, sources: Sequence[Source]) -> list[Source]:
        if not self._style.has_bibliography():
            return sorted(sources, key=lambda source: plain(self.reference(source)).casefold())
        place = {key: index for index, key in enumerate(self._all.keys)}
        return sorted(sources, key=lambda source: place[str(source.id)])

    def _note(self, source: Source, *, plural: bool) -> str | None:
        """A citation with ``_PLACE`` for the paragraphs; ``None`` where the style does not show them. It is between
        two digits for several, because citeproc-py looks for these to tell ¶ from ¶¶."""
        if (source.id, plural) not in self._notes:
            place = f"8{_PLACE}8" if plural else _PLACE
            text = self._cite(source, locator=self._made["locator"]("paragraph", place))
            self._notes[source.id, plural] = text if _PLACE in text else None
        return self._notes[source.id, plural]

    def _whole(self, source: Source) -> str:
        """A citation of the source as a whole."""
        if source.id not in self._wholes:
            self._wholes[source.id] = self._cite(source)
        return self._wholes[source.id]

    def _entry(self, source: Source) -> str:
        if source.id not in self._entries:
            try:
                listed = self._style.has_bibliography()
                # A style may have no entry for this kind of source.
                made = self._style.render_bibliography([self._items[source.id]]) if listed else []
                self._entries[source.id] = str(made[0]) if made else self._whole(source)
            except _BROKEN as error:
                raise self._cannot(error) from error
        return self._entries[source.id]

    def _cite(self, source: Source, **where: Any) -> str:
        item = self._made["item"](str(source.id), **where)
        citation = self._made["citation"]([item])
        citation.bibliography = self._all
        try:
            return str(self._style.render_citation(citation, [], lambda _item: None))
        except _BROKEN as error:
            raise self._cannot(error) from error

    def _pieces(self, text: str, source: Source, *, full: bool) -> tuple[Piece, ...]:
        """The rendered text cut at italics, title and address; address and number are added where the style has
        none."""
        found: list[Piece] = []
        italic = False
        for stretch in re.split(f"([{_OPEN}{_CLOSE}])", " ".join(text.split())):
            if stretch in (_OPEN, _CLOSE):
                italic = stretch == _OPEN
            elif stretch:
                found += _cut(stretch, source, italic=italic)
        if self._american:
            found = [_inside(piece, before) for piece, before in zip(found, [None, *found], strict=False)]
        if source.translator and not _names_translator(text, source):
            found.append(Piece(f" ({self._words('translated_by', name=source.translator)})"))
        if source.url and not any(piece.kind is Kind.LINK for piece in found):
            found += [Piece(" "), Piece(source.url, Kind.LINK)]
        if source.archive_url and (full or not source.url):
            copy = [Piece(f" [{self._words('archived')} "), Piece(source.archive_url, Kind.LINK), Piece("]")]
            found += copy
        return (*found, Piece(" ["), Piece(source_label(source), Kind.SOURCE), Piece("]"))

    def _cannot(self, error: BaseException) -> ExportError:
        return ExportError(
            tr(
                "The citation style “{name}” cannot be used: it is not complete ({why}).",
                name=self._name,
                why=str(error),
            )
        )


def _inside(piece: Piece, before: Piece | None) -> Piece:
    """A comma or full stop behind a quoted title goes before the closing mark, which citeproc-py leaves undone."""
    if before is not None and before.kind is Kind.TITLE and re.match("”[,.]", piece.text):
        return Piece(f"{piece.text[1]}”{piece.text[2:]}", piece.kind, piece.italic)
    return piece


def _cut(text: str, source: Source, *, italic: bool) -> list[Piece]:
    kinds = {source.title: Kind.TITLE} | ({source.url: Kind.LINK} if source.url else {})
    pattern = "|".join(re.escape(" ".join(words.split())) for words in kinds if words.strip())
    if not pattern:
        return [Piece(text, italic=italic)]
    found = []
    for stretch in re.split(f"({pattern})", text, flags=re.IGNORECASE):
        if stretch:
            kind = next((kind for words, kind in kinds.items() if words.casefold() == stretch.casefold()), Kind.PLAIN)
            found.append(Piece(stretch, kind, italic))
    return found


def _item(source: Source) -> dict[str, Any]:
    """The source as CSL-JSON; what is not known is absent."""
    item: dict[str, Any] = {
        "id": str(source.id),
        "type": "article-newspaper" if source.outlet else "webpage",
        "title": source.title,
        "container-title": source.outlet,
        "author": _authors(source),
        "translator": _names(source.translator) if source.translator else None,
        "publisher-place": source.place,
        "URL": source.url,
        "language": primary(source.language) if source.language else None,
    }
    for field, date in (("issued", source.published), ("accessed", source.retrieved)):
        if date and (parts := re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", date)):
            item[field] = {"date-parts": [[int(part) for part in parts.groups() if part]]}
    return {field: value for field, value in item.items() if value}


def _authors(source: Source) -> list[dict[str, str]]:
    """Who is named, and the agency whose report it is behind them."""
    names = _names(source.byline) if source.byline else []
    if source.agency and source.agency.casefold() not in (source.byline or "").casefold():
        names.append({"literal": source.agency})
    return names


def _names_translator(text: str, source: Source) -> bool:
    """Whether the style has named the translator: the last word of the name stands in the text more often than the
    title, the outlet and the author have it."""
    word = ((source.translator or "").split() or [""])[-1]
    known = " ".join(filter(None, (source.title, source.outlet, source.byline, source.agency)))
    return text.count(word) > known.count(word)


def _names(byline: str) -> list[dict[str, str]]:
    """People as family and given name where a byline plainly lists people; otherwise the line as it is printed."""
    people = re.split(r"\s*(?:,|;|&|\band\b|\bund\b|\bve\b)\s*", byline.strip())
    names = []
    for person in people:
        words = person.split()
        if not 2 <= len(words) <= 4 or _NO_PERSON.search(person) or any(word.isupper() for word in words[:-1]):
            return [{"literal": byline}]
        names.append({"given": " ".join(words[:-1]), "family": words[-1]})
    return names


def _formatter() -> SimpleNamespace:
    """What citeproc-py calls for looks: italics are marked, the rest of them is left to the report's own styles.
    It gives back citeproc-py's own strings, because some text cases are methods of these."""
    from citeproc.string import String

    def italic(text: object) -> Any:
        return String(f"{_OPEN}{text}{_CLOSE}")

    as_it_is = ("preformat", "Bold", "Light", "Underline", "Superscript", "Subscript", "SmallCaps")
    return SimpleNamespace(Italic=italic, Oblique=italic, **dict.fromkeys(as_it_is, lambda text: String(str(text))))
