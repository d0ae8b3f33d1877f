"""ZIP packages and the XML in them, opened as if somebody meant harm.

The rules: nothing is ever unpacked to disk, so a path in an archive is only a name; how many entries there are,
how large one may grow and how far it may be compressed is capped; entities are not resolved, no DTD is fetched.
"""

import io
import posixpath
import zipfile
import zlib
from typing import Any, Self

from lxml import etree

from workbench.errors import UnreadableFile

MOST_ENTRIES = 20_000
LARGEST_ENTRY = 64 * 2**20  # bytes, unpacked
LARGEST_TOTAL = 256 * 2**20  # bytes, of everything read from one archive
_BOMB = 200  # times its packed size: text rarely packs better than 20 times, repeated cells up to 100
_SMALL = 4 * 2**20  # bytes; a smaller entry does no harm however far it was compressed

# What a broken archive raises, from the modules that read it.
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, KeyError)


class Archive:
    """A ZIP file in memory. Every method raises UnreadableFile with a sentence that names the file."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise UnreadableFile(f"“{name}” is damaged or cut off: its parts cannot be unpacked.") from error
        entries = self._zip.infolist()
        if len(entries) > MOST_ENTRIES:
            raise UnreadableFile(f"“{name}” holds {len(entries):,} parts, more than any document has.")
        self._entries = {entry.filename: entry for entry in entries}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def __contains__(self, entry: str) -> bool:
        return entry in self._entries

    @property
    def names(self) -> list[str]:
        return list(self._entries)

    def has_folder(self, folder: str) -> bool:
        return any(name.startswith(folder) for name in self._entries)

    def read(self, entry: str, limit: int = LARGEST_ENTRY) -> bytes:
        """The bytes of one entry."""
        found = self._entries.get(entry)
        if found is None:
            raise UnreadableFile(f"“{self.name}” is damaged: “{entry}” is missing in it.")
        if found.flag_bits & 1:
            raise UnreadableFile(f"“{self.name}” is protected by a password.")
        try:
            with self._zip.open(found) as stream:
                data = stream.read(limit + 1)  # what the directory says of sizes is not to be believed
        except _DAMAGE as error:
            raise UnreadableFile(f"“{self.name}” is damaged or cut off: “{entry}” cannot be unpacked.") from error
        self._read += len(data)
        packed = max(1, found.compress_size)
        if len(data) > limit or self._read > LARGEST_TOTAL or (len(data) > _SMALL and len(data) > _BOMB * packed):
            raise UnreadableFile(f"“{self.name}” unpacks to more than any document holds; it was left alone.")
        return data

    def text(self, entry: str, limit: int = LARGEST_ENTRY) -> str:
        return self.read(entry, limit).decode("utf-8", "replace")

    def xml(self, entry: str) -> Any:
        """The root of an entry's tree."""
        return parse(self.read(entry), self.name)


def parse(data: bytes, name: str) -> Any:
    """The root of an XML document. Raises UnreadableFile for one that is broken, declares entities or nests too
    deeply."""
    if b"<!ENTITY" in data[:65536] or b"<\x00!\x00E\x00N\x00T" in data[:65536]:
        raise UnreadableFile(f"“{name}” declares entities of its own, as only attacks do; it was left alone.")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        # libxml2 follows 256 levels; no document of people comes near.
        deep = "depth" in str(error).lower()
        why = "is built too deeply to be read" if deep else "is damaged: a part of it is no valid XML"
        raise UnreadableFile(f"“{name}” {why}.") from error
    if root is None:
        raise UnreadableFile(f"“{name}” is damaged: a part of it is empty.")
    return root


def beside(base: str, target: str) -> str:
    """The entry a relative address means; never one above the root of the archive."""
    if target.startswith("/"):
        return posixpath.normpath(target.lstrip("/"))
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), target))
    while path.startswith("../"):
        path = path[3:]
    return path
