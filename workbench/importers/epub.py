"""Books as EPUB: the spine's pages in reading order, as one source or a source for each chapter.

EPUB 3.3, § 4–5. Navigation pages and covers are kept, hidden; a chapter's page is flattened like any saved page,
but nothing has to be found in it: whoever made the book left the page's furniture out.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote

from lxml import etree
from lxml import html as lxml_html

from workbench.errors import UnreadableFile
from workbench.importers import compose, datelines, phrases
from workbench.importers.archive import Archive, beside
from workbench.importers.compose import Known, Paper, Piece
from workbench.importers.flatten import flatten
from workbench.importers.kinds import Kind
from workbench.language import tr, tr_n
from workbench.model import BlockKind, Draft, Rejected

EXTRACTOR = "epub 1"
_DC = "{http://purl.org/dc/elements/1.1/}"
_LONGEST_SPINE = 5_000
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")  # obfuscated fonts are no lock
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)
_NOTE = re.compile(r"\b(?:foot|end|rear)?notes?\b", re.I)


@dataclass(slots=True)
class _Chapter:
    pieces: list[Piece]
    name: str


def read(data: bytes, filename: str, *, split_chapters: bool | None) -> Iterator[Draft | Rejected]:
    """One Draft of the book, or one a chapter; ``None`` asks which, by a Rejected that counts them. Raises
    UnreadableFile."""
    with Archive(data, filename) as file:
        _refuse_locked(file)
        opf = _package(file)
        root = file.xml(opf)
        known = _known(root)
        chapters = list(_chapters(file, root, opf))
    told = [chapter for chapter in chapters if any(piece.reason is None for piece in chapter.pieces)]
    if not told:
        raise UnreadableFile(tr("“{name}” is a book without text.", name=filename))
    paper = Paper(data, filename, Kind.EPUB.value, EXTRACTOR)
    if split_chapters is None and len(told) > 1:
        title = known.get("title", (filename, ""))[0]
        asked = tr_n(
            "“{title}” is a book of {n} chapter: one source, or one for each?"
            "|“{title}” is a book of {n} chapters: one source, or one for each?",
            len(told),
            title=title,
        )
        yield Rejected(filename, asked, chapters=len(told))
        return
    if split_chapters and len(told) > 1:
        yield from _separately(told, paper, known)
        return
    pieces = [piece for chapter in chapters for piece in chapter.pieces]
    yield _book(compose.draft(pieces, paper, known), known)


def _book(draft: Draft, known: Known) -> Draft:
    """A book is called what it calls itself, not what its first heading says."""
    if "title" not in known or sum(block.kind in _HEADS for block in draft.blocks) < 2:
        return draft
    return replace(draft, title=known["title"][0], origins={**draft.origins, "title": known["title"][1]})


def _separately(chapters: list[_Chapter], paper: Paper, known: Known) -> Iterator[Draft | Rejected]:
    part = 0
    book = known.get("title", ("", ""))[0]
    for chapter in chapters:
        part += 1
        headed = any(piece.kind is BlockKind.HEADING for piece in chapter.pieces)
        title = chapter.name or tr("{book}, part {part}", book=book or paper.filename, part=part)
        facts = {name: value for name, value in known.items() if name != "title"}
        try:
            draft = compose.draft(chapter.pieces, paper, facts)
        except UnreadableFile:
            continue  # a page of pictures
        if not headed or draft.origins["title"] == "guess":
            draft = replace(draft, title=title, origins={**draft.origins, "title": "file"})
        yield replace(draft, part=part)


def _refuse_locked(file: Archive) -> None:
    if "META-INF/encryption.xml" not in file:
        return
    methods = [element.get("Algorithm") or "" for element in file.xml("META-INF/encryption.xml").iter()
               if isinstance(element.tag, str) and element.tag.endswith("}EncryptionMethod")]  # fmt: skip
    if any(method not in _FONTS for method in methods):
        raise UnreadableFile(tr("“{name}” is locked by its seller (DRM) and cannot be read.", name=file.name))


def _package(file: Archive) -> str:
    if "META-INF/container.xml" in file:
        for element in file.xml("META-INF/container.xml").iter():
            if isinstance(element.tag, str) and element.tag.endswith("rootfile") and element.get("full-path"):
                return beside("", str(element.get("full-path")))
    found = next((name for name in file.names if name.endswith(".opf")), None)
    if found is None:
        told = tr("“{name}” is damaged: it does not say where its chapters are.", name=file.name)
        raise UnreadableFile(told)
    return found


def _known(root: Any) -> Known:
    said: dict[str, str] = {}
    for name, field in (("title", "title"), ("creator", "byline"), ("language", "language"), ("date", "published"),
                        ("publisher", "outlet"), ("contributor", "translator")):  # fmt: skip
        texts = []
        for element in root.iter(f"{_DC}{name}"):
            role = next((element.get(key) for key in element.keys() if key.endswith("}role")), None)  # noqa: SIM118
            if (field != "translator" or role == "trl") and element.text and element.text.strip():
                texts.append(" ".join(element.text.split()))
        if texts:
            said[field] = ", ".join(dict.fromkeys(texts)) if field in ("byline", "translator") else texts[0]
    if "published" in said:
        date = said["published"].replace("T", " ")
        said["published"] = datelines.date_in(date) or (date if re.fullmatch(r"\d{4}(?:-\d\d)?", date) else "")
    return {name: (value, "file") for name, value in said.items() if value}


def _chapters(file: Archive, root: Any, opf: str) -> Iterator[_Chapter]:
    manifest = {}
    for item in root.iter("{*}item"):
        manifest[item.get("id")] = item
    names = _names(file, root, opf)
    for reference in list(root.iter("{*}itemref"))[:_LONGEST_SPINE]:
        item = manifest.get(reference.get("idref"))
        if item is None:
            continue
        entry = beside(opf, unquote(item.get("href") or ""))
        if entry not in file or not re.search(r"html|xml", item.get("media-type") or "html"):
            continue
        aside = phrases.NAVIGATION if "nav" in (item.get("properties") or "").split() else None
        pieces = _page(file, entry)
        if aside:
            for piece in pieces:
                piece.reason = aside
        if pieces:
            yield _Chapter(pieces, names.get(entry, ""))


def _names(file: Archive, root: Any, opf: str) -> dict[str, str]:
    """What the table of contents calls each page: EPUB 2's ncx and EPUB 3's nav."""
    found: dict[str, str] = {}
    for item in root.iter("{*}item"):
        entry = beside(opf, unquote(item.get("href") or ""))
        if entry not in file:
            continue
        if item.get("media-type") == "application/x-dtbncx+xml":
            for point in file.xml(entry).iter("{*}navPoint"):
                label, content = point.find("{*}navLabel/{*}text"), point.find("{*}content")
                if label is not None and content is not None and label.text:
                    target = beside(entry, unquote((content.get("src") or "").split("#")[0]))
                    found.setdefault(target, " ".join(label.text.split()))
        elif "nav" in (item.get("properties") or "").split():
            for link in _tree(file, entry).iter("a"):
                text = " ".join(link.text_content().split())
                if text and link.get("href"):
                    found.setdefault(beside(entry, unquote(link.get("href").split("#")[0])), text)
    return found


def _tree(file: Archive, entry: str) -> Any:
    """A page of the book; read as HTML, which forgives what real books have in them."""
    raw = file.read(entry)
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(raw.decode("utf-8", "replace").encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        told = tr("“{name}” is damaged: “{part}” cannot be read.", name=file.name, part=posixpath.basename(entry))
        raise UnreadableFile(told) from error
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):
        raise UnreadableFile(tr("“{name}” is built too deeply to be read.", name=file.name))
    return root


def _page(file: Archive, entry: str) -> list[Piece]:
    if not file.read(entry).strip():
        return []
    pieces = []
    for line in flatten(_tree(file, entry)):
        kind = BlockKind.FOOTNOTE if _NOTE.search(line.names) and line.kind is not BlockKind.HEADING else line.kind
        pieces.append(Piece(line.text, None if kind is BlockKind.PARAGRAPH else kind, line.tight))
    return pieces
