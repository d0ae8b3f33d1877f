"""Files of flat columns: named arrays one after another, and at the end what they are and how to tell damage.

The rule: no byte is believed before its checksum was. Columns are cut into pieces of 64 KB with a CRC-32 each;
these stand in the footer, whose own CRC-32 stands in the index's seal. A file that is small enough is read whole;
of a larger one pieces are read when they are asked for, by reading and not by mapping: a mapped file that somebody
cuts short ends the process, a short read is an answer. Numbers are stored in this machine's byte order, which the
seal names.
"""

import io
import json
import os
import struct
import threading
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np

from workbench.search.seal import Damaged

MAGIC = b"SWBcol2\n"
PIECE = 1 << 16
_TAIL = struct.Struct("=II8s")
_ALIGNED = 8

Array = np.ndarray[Any, Any]


class Sheaf:
    """Columns on their way into a file, one after another; none of them has to be in memory whole."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._table: dict[str, tuple[str, int, int]] = {}
        self._checks: list[int] = []
        self._at = self._check = 0
        self._put(MAGIC)

    def column(self, name: str, dtype: Any, parts: Iterable[Array]) -> None:
        """``parts`` are of this type and make the column one after another."""
        begin, kind = self._at, np.dtype(dtype)
        for part in parts:
            self._put(np.ascontiguousarray(part, kind).tobytes())
        self._table[name] = kind.str, begin, (self._at - begin) // kind.itemsize
        self._put(bytes(-self._at % _ALIGNED))

    def close(self, about: Mapping[str, Any]) -> None:
        """Writes the footer; ``about`` is kept beside the columns as JSON. The file stays open."""
        checks = [*self._checks, self._check] if self._at % PIECE else self._checks
        footer = json.dumps({"arrays": self._table, "about": about, "checks": checks}, ensure_ascii=False).encode()
        self._file.write(footer + _TAIL.pack(len(footer), zlib.crc32(footer), MAGIC))

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        view = memoryview(data)
        while len(view):
            piece = view[: PIECE - self._at % PIECE]
            self._check = zlib.crc32(piece, self._check)
            self._at += len(piece)
            if not self._at % PIECE:
                self._checks.append(self._check)
                self._check = 0
            view = view[len(piece) :]


def pack(arrays: Mapping[str, Array], about: Mapping[str, Any]) -> bytes:
    """The file as bytes; ``about`` is kept beside the columns as JSON."""
    file = io.BytesIO()
    sheaf = Sheaf(file)
    for name, array in arrays.items():
        sheaf.column(name, array.dtype, [array])
    sheaf.close(about)
    return file.getvalue()


def footer_check(path: Path) -> int:
    """The CRC-32 of the footer, as the file itself has it. Raises ``OSError`` and ``Damaged``."""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - _TAIL.size, 0))
        tail = file.read(_TAIL.size)
    if len(tail) < _TAIL.size:
        raise Damaged(f"{path.name} is too short.")
    return int(_TAIL.unpack(tail)[1])


class Columns:
    """An open file of columns. ``column`` and ``part`` raise ``Damaged`` where the file is not what was written;
    they may be called from any thread."""

    def __init__(self, path: Path, size: int, check: int, *, whole: bool) -> None:
        """``check`` is that of the footer. With ``whole`` the file is read, checked and closed at once."""
        self._name = path.name
        self._turn = threading.Lock()
        try:
            self._file = path.open("rb", buffering=0)
        except OSError as error:
            raise Damaged(f"{path.name} cannot be read.") from error
        self._data: bytes | None = None
        if os.fstat(self._file.fileno()).st_size != size or size < _TAIL.size:
            self.close()
            raise Damaged(f"{path.name} is not as long as it was.")
        self._read_footer(size, check)
        if whole:
            data = self._read(0, self._end)
            self._check_pieces(data, 0)
            self._data = data
            self.close()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Columns":
        """Columns that were packed a moment ago and never were a file."""
        return _InMemory(data)

    def close(self) -> None:
        """A file that is being read must not stay open longer than needed: Windows does not let it be removed."""
        self._file.close()

    def column(self, name: str) -> Array:
        return self.part(name, 0, self._table[name][2])

    def part(self, name: str, start: int, stop: int) -> Array:
        """``column[start:stop]``, not to be written to."""
        kind, at, count = self._table[name]
        if not 0 <= start <= stop <= count:
            raise Damaged(f"{self._name} asks for more than there is.")
        dtype = np.dtype(kind)
        begin, end = at + start * dtype.itemsize, at + stop * dtype.itemsize
        if self._data is not None:
            return np.frombuffer(self._data, dtype, stop - start, begin)
        return np.frombuffer(self._checked(begin, end), dtype)

    def __contains__(self, name: object) -> bool:
        return name in self._table

    def verify(self) -> None:
        """Reads it all through, whatever was checked before. Raises ``Damaged``."""
        if self._data is None:
            for first in range(0, len(self._checks), 64):
                self._check_pieces(self._read(first * PIECE, min((first + 64) * PIECE, self._end)), first)

    def believe(self, path: Path) -> None:
        """That file was found to be sound a moment ago: if it is this one, nothing of it is checked again."""
        if self._data is None and os.path.samestat(os.fstat(self._file.fileno()), path.stat()):
            self._seen = bytearray(b"\1" * len(self._checks))

    def _checked(self, begin: int, end: int) -> bytes:
        first, last = begin // PIECE, max(end - 1, begin) // PIECE
        if begin == end:
            return b""
        if all(self._seen[first : last + 1]):
            return self._read(begin, end)
        start = first * PIECE
        data = self._read(start, min((last + 1) * PIECE, self._end))
        self._check_pieces(data, first)
        return data[begin - start : end - start]

    def _check_pieces(self, data: bytes, first: int) -> None:
        view = memoryview(data)
        for number in range(first, first - (-len(data) // PIECE)):
            at = (number - first) * PIECE
            if zlib.crc32(view[at : at + PIECE]) != self._checks[number]:
                raise Damaged(f"{self._name} is not what was written.")
            self._seen[number] = 1

    def _read(self, begin: int, end: int) -> bytes:
        try:
            if hasattr(os, "pread"):
                data = os.pread(self._file.fileno(), end - begin, begin)
            else:
                with self._turn:
                    self._file.seek(begin)
                    data = self._file.read(end - begin) or b""
        except (OSError, ValueError) as error:
            raise Damaged(f"{self._name} cannot be read.") from error
        if len(data) != end - begin:
            raise Damaged(f"{self._name} is shorter than it was.")
        return data

    def _read_footer(self, size: int, check: int) -> None:
        length, found, magic = _TAIL.unpack(self._read(size - _TAIL.size, size))
        if found != check or magic != MAGIC or length > size - _TAIL.size:
            self.close()
            raise Damaged(f"{self._name} has another end.")
        footer = self._read(size - _TAIL.size - length, size - _TAIL.size)
        if zlib.crc32(footer) != check:
            self.close()
            raise Damaged(f"{self._name} has another end.")
        self._end = size - _TAIL.size - length
        self._understand(footer)

    def _understand(self, footer: bytes) -> None:
        parsed = json.loads(footer)
        self.about: dict[str, Any] = parsed["about"]
        self._checks: list[int] = parsed["checks"]
        arrays: dict[str, Any] = parsed["arrays"]
        self._table: dict[str, tuple[str, int, int]] = {name: tuple(entry) for name, entry in arrays.items()}
        self._seen = bytearray(len(self._checks))


class _InMemory(Columns):
    def __init__(self, data: bytes) -> None:
        length, _, _ = _TAIL.unpack_from(data, len(data) - _TAIL.size)
        self._name, self._data = "columns in memory", data
        self._end = len(data) - _TAIL.size - length
        self._understand(data[self._end : self._end + length])
