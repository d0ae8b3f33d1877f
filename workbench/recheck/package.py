"""A .docx as strangers send it: opened without following, running or unfolding anything.

Only the parts that hold text are read, each up to a limit that no honest document reaches; a part with a document
type declaration is refused, because Office files have none (ECMA-376 part 2, 7.1.4) and entity bombs need one;
relations that leave the file are never followed. What cannot be read is refused with one sentence.
"""

import posixpath
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lxml import etree
from lxml.etree import _Element

from workbench.errors import UnreadableFile
from workbench.language import tr

PART_LIMIT, TOTAL_LIMIT = 128 * 2**20, 256 * 2**20  # bytes unpacked; a report of 10,000 quotations has 40 MB
_TAG_LIMIT = 6_000_000
_ENTRY_LIMIT = 20_000
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_SPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
}


@lru_cache(maxsize=4096)
def name_of(tag: str) -> str:
    """``w:p`` for the tag of a paragraph, in the transitional and in the strict vocabulary; other vocabularies
    are named by ``:`` alone."""
    space, _, local = str(tag).rpartition("}")
    return f"{_SPACES.get(space[1:], '')}:{local}"


def value(element: _Element, attribute: str) -> str | None:
    """The attribute of that local name in the element's own vocabulary."""
    space = str(element.tag).rpartition("}")[0]
    return element.get(f"{space}}}{attribute}")


@dataclass(frozen=True, slots=True)
class Relation:
    """``kind`` is the last word of the relation's type: ``styles``, ``footnotes``, ``hyperlink`` …"""

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """Opens the file; ``main`` is the name of the part with the body. Raises ``UnreadableFile``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._left = TOTAL_LIMIT
        self._archive = _opened(path)
        try:
            self.names = frozenset(self._archive.namelist())
            self._refuse_litter()
            self.main = self._main()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> "Package":
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    def read(self, part: str) -> bytes:
        """The bytes of a part, of which more than the limit are never unpacked. Raises ``LookupError`` where the
        part is missing."""
        entry = self._archive.getinfo(part) if part in self.names else None
        if entry is None:
            raise LookupError(part)
        if entry.flag_bits & 1:
            raise UnreadableFile(
                tr("“{name}” is protected with a password; save it without one first.", name=self.path.name)
            )
        limit = min(PART_LIMIT, self._left)
        try:
            with self._archive.open(entry) as file:
                content = file.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError) as error:
            raise UnreadableFile(
                tr("“{name}” is damaged: its part “{part}” cannot be unpacked.", name=self.path.name, part=part)
            ) from error
        if len(content) > limit:
            raise UnreadableFile(_too_much(self.path))
        self._left -= len(content)
        return content

    def xml(self, part: str) -> _Element:
        """The root of a part. Raises ``LookupError`` where it is missing, ``UnreadableFile`` where it is broken."""
        content = self.read(part)
        if content.count(b"<") > _TAG_LIMIT:
            raise UnreadableFile(_too_much(self.path))
        if any("<!DOCTYPE".encode(code) in content for code in ("ascii", "utf-16-le", "utf-16-be")):
            raise UnreadableFile(_declares(self.path))
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True)
        try:
            root = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise UnreadableFile(
                tr("“{name}” is damaged: its part “{part}” is not XML.", name=self.path.name, part=part)
            ) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise UnreadableFile(_declares(self.path))
        return root

    def relations(self, part: str) -> list[Relation]:
        """Those of a part, or of the whole file for ``""``; none where the part with them is missing."""
        folder, file = posixpath.split(part)
        try:
            root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        except LookupError:
            return []
        return [_relation(element, folder) for element in root if name_of(str(element.tag)) == "rel:Relationship"]

    def entries(self) -> Iterator[tuple[zipfile.ZipInfo, bytes]]:
        """Every entry as it is, for a copy."""
        for entry in self._archive.infolist():
            yield entry, b"" if entry.is_dir() else self.read(entry.filename)

    def _refuse_litter(self) -> None:
        entries = self._archive.infolist()
        twice = [part for part, count in Counter(entry.filename for entry in entries).items() if count > 1]
        if twice:
            raise UnreadableFile(
                tr("“{name}” is damaged: it holds the part “{part}” twice.", name=self.path.name, part=twice[0])
            )
        if len(entries) > _ENTRY_LIMIT:
            raise UnreadableFile(
                tr("“{name}” holds more parts than any document; it was not read.", name=self.path.name)
            )
        if "mimetype" in self.names:
            raise UnreadableFile(
                tr("“{name}” is an OpenDocument file; save it as Word (.docx) first.", name=self.path.name)
            )

    def _main(self) -> str:
        found = [each.target for each in self.relations("") if each.kind == "officeDocument" and not each.external]
        for part in (*found, "word/document.xml"):
            if part in self.names:
                return part
        raise UnreadableFile(
            tr("“{name}” is not a Word document: the part with its text is missing.", name=self.path.name)
        )


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        with path.open("rb") as file:
            head = file.read(2**20)
        if head.startswith(_OLE):
            raise UnreadableFile(_old_or_locked(path, head))
        return zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise UnreadableFile(tr("“{path}” does not exist.", path=str(path))) from error
    except IsADirectoryError as error:
        raise UnreadableFile(tr("“{name}” is a folder, not a document.", name=path.name)) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise UnreadableFile(tr("“{name}” is not a Word document (.docx).", name=path.name)) from error
    except OSError as error:
        raise UnreadableFile(
            tr("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror or str(error))
        ) from error


def _relation(element: _Element, folder: str) -> Relation:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    if not external:
        absolute = target if target.startswith("/") else posixpath.join("/", folder, target)
        target = posixpath.normpath(absolute).lstrip("/")
    return Relation(element.get("Id", ""), element.get("Type", "").rpartition("/")[2], target, external)


def _old_or_locked(path: Path, head: bytes) -> str:
    """Both come in the container of the Word of before 2007."""
    if "EncryptedPackage".encode("utf-16-le") in head:
        return tr("“{name}” is protected with a password; save it as an unprotected .docx first.", name=path.name)
    return tr("“{name}” is a Word file of before 2007 (.doc); save it as an unprotected .docx first.", name=path.name)


def _too_much(path: Path) -> str:
    return tr("“{name}” unpacks to more than any document holds; it was not read.", name=path.name)


def _declares(path: Path) -> str:
    return tr("“{name}” declares entities, which no Word document does; it was not read.", name=path.name)
