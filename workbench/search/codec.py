"""Our columns as a codec of Whoosh: its writer, segments, table of contents and locks stay, and so do its readers.

Whoosh hands a codec one posting at a time; that alone took ten times as long as all that is done here. So ``Writer``
takes documents whole, and the segment is written when Whoosh asks for it. What is found in the columns is worked out
in ``segment`` and ``snapshot``; any reader of Whoosh's can read them too, by way of ``Terms`` and ``Documents``. A
change of what is written asks for a new ``seal.FORMAT``.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.codec import base
from whoosh.fields import FieldType, Schema
from whoosh.formats import Format
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo, TermNotFound
from whoosh.writing import SegmentWriter

from workbench.search.builder import FIELDS, Builder
from workbench.search.columns import Columns, footer_check
from workbench.search.corpus import BODY, HIDDEN, TITLE, Document
from workbench.search.segment import Segment

NAME = "MAIN"
"""Whoosh's name of the index; its files begin with it."""
EXTENSION = ".col"
PLACES = (TITLE, BODY, HIDDEN)


class Positions(Format):
    """Positions as an array of four-byte addresses."""

    def decode_positions(self, value: bytes) -> list[int]:
        return np.frombuffer(value, np.uint32).tolist()


class Words(FieldType):
    """A field of words that have been told apart already."""

    def __init__(self) -> None:
        self.format = Positions()


SCHEMA = Schema(**{place: Words() for place in PLACES})


class WhooshSegment(base.Segment):
    """What Whoosh's table of contents says of a segment: its name, its size, and what was taken out of it."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self._count = 0
        self._deleted: set[int] = set()

    def codec(self) -> "Codec":
        return Codec()

    def set_doc_count(self, doccount: int) -> None:
        self._count = doccount

    def doc_count_all(self) -> int:
        return self._count

    def deleted_count(self) -> int:
        return len(self._deleted)

    def deleted_docs(self) -> Iterator[int]:
        return iter(self._deleted)

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        (self._deleted.add if delete else self._deleted.discard)(docnum)

    def is_deleted(self, docnum: int) -> bool:
        return docnum in self._deleted


class Codec(base.Codec):
    length_stats = False

    def new_segment(self, storage: Any, indexname: str) -> WhooshSegment:
        return WhooshSegment(indexname)

    def per_document_writer(self, storage: Any, segment: Any) -> "_Nothing":
        return _Nothing()

    def field_writer(self, storage: Any, segment: Any) -> "_Nothing":
        return _Nothing()

    def terms_reader(self, storage: Any, segment: Any) -> "Terms":
        return Terms(_open(storage, segment))

    def per_document_reader(self, storage: Any, segment: Any) -> "Documents":
        return Documents(segment, _open(storage, segment))


class _Nothing:
    """In place of Whoosh's writers of single postings and values: all columns are written at once."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True


class Writer(SegmentWriter):
    """Whoosh's writer, for documents as a whole. ``merged`` is the file of a merge, to be taken as it is."""

    def __init__(self, index: Any) -> None:
        super().__init__(index, codec=Codec(), compound=False)
        self._builder = Builder()
        self.merged: Path | None = None

    @property
    def full(self) -> bool:
        return self._builder.full

    def take(self, document: Document, stamp: str) -> None:
        self._builder.add(document, stamp)
        self.docnum += 1
        self._added = True

    def take_merged(self, columns: Path, documents: int) -> None:
        self.merged = columns
        self.docnum += documents
        self._added = True

    def _flush_segment(self) -> None:
        path = Path(self.storage.folder) / self.newsegment.make_filename(EXTENSION)
        if self.merged is not None:
            self.merged.replace(path)
            return
        with path.open("wb") as file:
            file.write(self._builder.columns())
            file.flush()
            os.fsync(file.fileno())


class Terms(base.TermsReader):
    """The terms for Whoosh, which thinks of title, text and folded text as fields of their own."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return bool(len(self._find(*term)[0]))

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for field in sorted(PLACES):
            yield from ((field, term) for term in self._segment.all_terms() if (field, term) in self)

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        return (term for term in self.terms() if term >= (fieldname, prefix))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        documents, counts = self._find(fieldname, text)
        if not len(documents):
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        most, first, last = int(counts.max()), int(documents[0]), int(documents[-1])
        return TermInfo(float(counts.sum()), len(documents), 0, 0, most, first, last)

    def frequency(self, fieldname: str, text: bytes) -> float:
        return float(self._find(fieldname, text)[1].sum())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return len(self._find(fieldname, text)[0])

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        documents, counts = self._find(fieldname, text)
        if not len(documents):
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        weights = [float(count) for count in counts]
        return ListMatcher(documents.tolist(), weights, None, format_, scorer, term=(fieldname, text))

    def indexed_field_names(self) -> list[str]:
        return list(PLACES)

    def _find(self, fieldname: str, text: bytes) -> tuple[Any, Any]:
        number = self._segment.number(text)
        places, counts = self._segment.postings(number, number + 1) if number is not None else (np.zeros(0),) * 2
        here = places % FIELDS == PLACES.index(fieldname)
        return places[here] // FIELDS, counts[here]


class Documents(base.PerDocumentReader):
    def __init__(self, whoosh_segment: WhooshSegment, segment: Segment) -> None:
        self._whoosh, self._segment = whoosh_segment, segment

    def doc_count(self) -> int:
        return self._whoosh.doc_count()

    def doc_count_all(self) -> int:
        return self._whoosh.doc_count_all()

    def has_deletions(self) -> bool:
        return self._whoosh.has_deletions()

    def is_deleted(self, docnum: int) -> bool:
        return self._whoosh.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        return self._whoosh.deleted_docs()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        return int(self._segment.length[docnum])

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return {}


def _open(storage: Any, segment: WhooshSegment) -> Segment:
    path = Path(storage.folder) / segment.make_filename(EXTENSION)
    return Segment(Columns(path, path.stat().st_size, footer_check(path), whole=True))
