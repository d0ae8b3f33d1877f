"""Reads rows straight from the pages of an SQLite file, for files that SQLite itself refuses to read.

SQLite gives up a whole query at the first page that is wrong; here every page stands for itself. The format is
that of sqlite.org/fileformat2.html. The rules: nothing is trusted, every length and every page number is checked
against the file; each page is visited once, so no loop can hang; and a cell that does not parse to its last byte is
no row.
"""

import mmap
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

HEAD = b"SQLite format 3\x00"
_LEAF, _INTERIOR = 0x0D, 0x05

Value = int | float | str | bytes | None


@dataclass(frozen=True, slots=True)
class Row:
    rowid: int
    values: tuple[Value, ...]


class Broken(Exception):
    """A page or a cell that is not what it should be."""


@dataclass(slots=True)
class Pages:
    """``data`` is the file. ``walked`` and ``broken`` are page numbers: read so far, and found unreadable; ``cells``
    counts single rows that were unreadable on pages that were not."""

    data: bytes | mmap.mmap
    size: int = 4096
    walked: set[int] = field(default_factory=set)
    broken: set[int] = field(default_factory=set)
    cells: int = 0

    @property
    def count(self) -> int:
        """The last one may be cut off."""
        return -(-len(self.data) // self.size)

    def table(self, root: int) -> Iterator[Row]:
        """The rows below a root page, as far as they can be reached."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self.walked:
                continue
            self.walked.add(number)
            try:
                children, pointers = self._node(number)
            except Broken:
                self.broken.add(number)
                continue
            waiting.extend(reversed(children))
            yield from self._rows(number, pointers)

    def loose(self) -> Iterator[tuple[int, list[Row]]]:
        """The rows of each leaf that no walk has reached and that is not on the list of free pages."""
        out = self.walked | self._free()
        for number in range(2, self.count + 1):
            if number in out:
                continue
            try:
                children, pointers = self._node(number)
            except Broken:
                continue
            if not children and pointers:
                yield number, list(self._rows(number, pointers))

    def _page(self, number: int) -> bytes:
        if not 1 <= number <= self.count:
            raise Broken
        page = bytes(self.data[(number - 1) * self.size : number * self.size])
        if len(page) < self.size:
            raise Broken
        return page

    def _node(self, number: int) -> tuple[list[int], list[int]]:
        """The pages below an interior page, or where the cells of a leaf begin."""
        page = self._page(number)
        start = 100 if number == 1 else 0
        kind = page[start]
        cells = int.from_bytes(page[start + 3 : start + 5], "big")
        if kind not in (_LEAF, _INTERIOR):
            raise Broken
        head = start + (8 if kind == _LEAF else 12)
        if head + 2 * cells > self.size:
            raise Broken
        pointers = list(struct.unpack_from(f">{cells}H", page, head))
        if any(not head + 2 * cells <= pointer <= self.size - 4 for pointer in pointers):
            raise Broken
        if kind == _LEAF:
            return [], pointers
        children = [int.from_bytes(page[pointer : pointer + 4], "big") for pointer in pointers]
        return [*children, int.from_bytes(page[start + 8 : start + 12], "big")], []

    def _rows(self, number: int, pointers: Sequence[int]) -> Iterator[Row]:
        page = self._page(number)
        for pointer in pointers:
            try:
                yield self._row(page, pointer)
            except (Broken, IndexError, UnicodeDecodeError, struct.error):
                self.cells += 1

    def _row(self, page: bytes, at: int) -> Row:
        length, at = _varint(page, at)
        rowid, at = _varint(page, at)
        if rowid >= 1 << 63:
            rowid -= 1 << 64
        if length > len(self.data):
            raise Broken
        payload = self._payload(page, at, length)
        return Row(rowid, _values(payload))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """What is on the page, and the rest from its overflow pages."""
        most = self.size - 35
        if length <= most:
            if at + length > self.size:
                raise Broken
            return page[at : at + length]
        least = (self.size - 12) * 32 // 255 - 23
        here = least + (length - least) % (self.size - 4)
        if here > most:
            here = least
        if at + here + 4 > self.size:
            raise Broken
        parts, left = [page[at : at + here]], length - here
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        seen: set[int] = set()
        while left:
            if following in seen:
                raise Broken
            seen.add(following)
            body = self._page(following)
            parts.append(body[4 : 4 + left])
            left -= len(parts[-1])
            following = int.from_bytes(body[:4], "big")
        self.walked |= seen
        return b"".join(parts)

    def _free(self) -> set[int]:
        """The pages on the list of free ones, as far as it can be followed: they hold what was deleted."""
        free: set[int] = set()
        trunk = int.from_bytes(bytes(self.data[32:36]), "big")
        while trunk and trunk not in free:
            try:
                page = self._page(trunk)
            except Broken:
                break
            free.add(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self.size // 4 - 2)
            free.update(struct.unpack_from(f">{count}I", page, 8))
            trunk = int.from_bytes(page[:4], "big")
        return free


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins."""
    value = 0
    for step in range(8):
        byte = page[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | page[at + 8], at + 9


def _values(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != end:
        raise Broken
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise Broken
    return tuple(values)


_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in (10, 11):
        raise Broken
    width = _WIDTHS.get(kind) or (8 if kind == 7 else (kind - 12) // 2)
    body = payload[at : at + width]
    if len(body) < width:
        raise Broken
    at += width
    if kind == 7:
        return struct.unpack(">d", body)[0], at
    if kind < 7:
        return int.from_bytes(body, "big", signed=True), at
    return (body if kind % 2 == 0 else body.decode("utf-8")), at
