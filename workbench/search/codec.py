"""How words lie in Whoosh's files: its own codec, with a term's postings as flat columns in place of pickled blocks.

Pickled blocks of 128 documents took three times the room and ten times as long to read. The rest of Whoosh's codec
(terms, columns of values, segments, table of contents) is used as it is. A change of what is written asks for a
new ``seal.FORMAT``.
"""

import struct
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3PostingsWriter
from whoosh.columns import NumericColumn, VarBytesColumn
from whoosh.fields import COLUMN, FieldType, Schema
from whoosh.formats import Format
from whoosh.matching import ListMatcher

from workbench.search.analysis import Token
from workbench.search.corpus import BODY, HIDDEN, TITLE

NAME = "MAIN"
"""Whoosh's name of the index; its files begin with it."""

SHORT = 3
"""Beginnings of words up to this length have postings of their own: what is typed first must not be slow."""

_HEAD = struct.Struct("=Iccc")
_NONE = b"-"


class Postings(ListMatcher):
    """A term's documents in order, how often it stands in each, and where. Whoosh, merging, reads one after
    another; a search takes the columns."""

    def __init__(self, data: bytes, format_: Any, **options: Any) -> None:
        count, ids, weights, places = _HEAD.unpack_from(data)
        self.documents = array(ids.decode())
        end = _HEAD.size + count * self.documents.itemsize
        self.documents.frombytes(data[_HEAD.size : end])
        self.counts = array(weights.decode())
        start, end = end, end + count * self.counts.itemsize
        self.counts.frombytes(data[start:end])
        self._code, self._data, self._base = places.decode(), data, end
        self._starts: list[int] | None = None
        super().__init__(self.documents, self.counts, None, format_, **options)

    def places(self, order: int) -> Sequence[int]:
        """The positions in the ``order``-th document."""
        return array(self._code, self._bytes(order))

    def value(self) -> bytes:
        return b"" if self._code == "-" else self._code.encode() + self._bytes(self._i)

    def weight(self) -> float:
        return float(self.counts[self._i])

    def _bytes(self, order: int) -> bytes:
        if self._starts is None:
            size = array(self._code).itemsize
            self._starts = [self._base, *(self._base + size * upto for upto in accumulate(self.counts))]
        return self._data[self._starts[order] : self._starts[order + 1]]


class PostingsWriter(W3PostingsWriter):
    def __init__(self, dbfile: Any) -> None:
        super().__init__(dbfile, blocklimit=1 << 30, compression=0)

    def _write_block(self, last: bool = False) -> None:
        """Whoosh calls this once for a term, with all its postings collected."""
        ids, counts, places = self._ids, [int(weight) for weight in self._weights], self._values
        id_code, count_code = _code(ids[-1]), _code(max(counts))
        place_code = _NONE if not places else b"I" if any(value[:1] == b"I" for value in places) else b"H"
        self._postfile.write(_HEAD.pack(len(ids), id_code.encode(), count_code.encode(), place_code))
        self._postfile.write(array(id_code, ids).tobytes() + array(count_code, counts).tobytes())
        for value in places:
            same = value[:1] == place_code
            self._postfile.write(value[1:] if same else array("I", decode_places(value)).tobytes())
        self._terminfo.add_block(self)
        self._blockcount += 1
        self._new_block()


class Codec(W3Codec):
    """No statistics of field lengths: nothing here asks for them."""

    length_stats = False

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> Any:
        return PostingsWriter(dbfile)

    def postings_reader(self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None) -> Any:
        offset, length = terminfo.extent()
        if isinstance(length, tuple):  # as unpacked, in whoosh3 3.54.0
            length = length[0]
        return Postings(dbfile.get(offset, length), format_, term=term, terminfo=terminfo, scorer=scorer)


class Places(Format):
    """Positions as a bare array after its type code."""

    def decode_positions(self, value: bytes) -> Sequence[int]:
        return decode_places(value)


class Nowhere(Format):
    posting_size = 0


class Words(FieldType):
    """A field of tokens that have been made already."""

    def __init__(self) -> None:
        self.format = Places()

    def index(self, value: list[Token], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        places: dict[str, list[int]] = defaultdict(list)
        for token in value:
            places[token.term].append(token.position)
        for term, at in places.items():
            code = "H" if at[-1] < 1 << 16 else "I"
            yield term.encode(), len(at), float(len(at)), code.encode() + array(code, at).tobytes()


class Beginnings(FieldType):
    """How many words of a document begin with these letters."""

    def __init__(self) -> None:
        self.format = Nowhere()

    def index(self, value: list[Token], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        counts: dict[str, int] = defaultdict(int)
        for token in value:
            for length in range(1, min(SHORT, len(token.term)) + 1):
                counts[token.term[:length]] += 1
        for start, count in counts.items():
            yield start.encode(), count, float(count), b""


def beginnings(field: str) -> str:
    return f"{field}_beginnings"


def decode_places(value: bytes) -> Sequence[int]:
    return array(chr(value[0]), value[1:])


def _code(largest: int) -> str:
    return "B" if largest < 1 << 8 else "H" if largest < 1 << 16 else "I"


SCHEMA = Schema(
    source=COLUMN(NumericColumn("q")),
    stamp=COLUMN(VarBytesColumn()),
    length=COLUMN(NumericColumn("I")),
    **{field: Words() for field in (TITLE, BODY, HIDDEN)},
    **{beginnings(field): Beginnings() for field in (TITLE, BODY, HIDDEN)},
)
