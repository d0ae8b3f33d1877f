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
from workbench.language import tr, tr_n

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
            told = tr("“{name}” is damaged or cut off: its parts cannot be unpacked.", name=name)
            raise UnreadableFile(told) from error
        entries = self._zip.infolist()
        if len(entries) > MOST_ENTRIES:
            told = tr_n(
                "“{name}” holds {n} part, more than any document has."
                "|“{name}” holds {n} parts, more than any document has.",
                len(entries),
                name=name,
            )
            raise UnreadableFile(told)
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
            told = tr("“{name}” is damaged: “{part}” is missing in it.", name=self.name, part=entry)
            raise UnreadableFile(told)
        if found.flag_bits & 1:
            raise UnreadableFile(tr("“{name}” is protected by a password.", name=self.name))
        try:
            with self._zip.open(found) as stream:
                data = stream.read(limit + 1)  # what the directory says of sizes is not to be believed
        except _DAMAGE as error:
            told = tr("“{name}” is damaged or cut off: “{part}” cannot be unpacked.", name=self.name, part=entry)
            raise UnreadableFile(told) from error
        self._read += len(data)
        packed = max(1, found.compress_size)
        if len(data) > limit or self._read > LARGEST_TOTAL or (len(data) > _SMALL and len(data) > _BOMB * packed):
            told = tr("“{name}” unpacks to more than any document holds; it was left alone.", name=self.name)
            raise UnreadableFile(told)
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
        told = tr("“{name}” declares entities of its own, as only attacks do; it was left alone.", name=name)
        raise UnreadableFile(told)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        # libxml2 follows 256 levels; no document of people comes near.
        if "depth" in str(error).lower():
            raise UnreadableFile(tr("“{name}” is built too deeply to be read.", name=name)) from error
        raise UnreadableFile(tr("“{name}” is damaged: a part of it is no valid XML.", name=name)) from error
    if root is None:
        raise UnreadableFile(tr("“{name}” is damaged: a part of it is empty.", name=name))
    return root


def beside(base: str, target: str) -> str:
    """The entry a relative address means; never one above the root of the archive."""
    if target.startswith("/"):
        return posixpath.normpath(target.lstrip("/"))
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), target))
    while path.startswith("../"):
        path = path[3:]
    return path
