"""Texts and blocks of versions, read once: a capture asks for both several times, and a book is megabytes.

The rule: nothing is believed because it was read before. What is kept is known by the hash of the text and by the
stamp of what the search index holds of the source, which change with every change, undo and other process.
"""

from collections.abc import Callable
from typing import TypeVar

from workbench.model import Block, BlockKind
from workbench.store.rows import there
from workbench.store.schema import ProjectDatabase
from workbench.store.values import known
from workbench.text import number_paragraphs

KEPT = 4
"""Versions whose text is kept in memory."""

T = TypeVar("T")


class Texts:
    def __init__(self, db: ProjectDatabase) -> None:
        self._db = db
        self._texts: dict[tuple[int, str], str] = {}
        self._blocks: dict[tuple[int, str, int], tuple[Block, ...]] = {}

    def text(self, version_id: int) -> str:
        """The canonical text. Raises ``LookupError``."""
        text_hash, _stamp = self._known(version_id)
        return _kept(self._texts, (version_id, text_hash), lambda: self._read_text(version_id))

    def blocks(self, version_id: int) -> tuple[Block, ...]:
        """The blocks in order, numbered as a report cites them; none for a version that is not there."""
        try:
            text_hash, stamp = self._known(version_id)
        except LookupError:
            return ()
        return _kept(self._blocks, (version_id, text_hash, stamp), lambda: self._read_blocks(version_id))

    def _known(self, version_id: int) -> tuple[str, int]:
        row = self._db.execute(
            """
            select text_sha256, stamp from version join source on source.id = version.source_id where version.id = ?
            """,
            [version_id],
        ).fetchone()
        text_hash, stamp = there(row, version_id)
        return text_hash, stamp

    def _read_text(self, version_id: int) -> str:
        return str(self._db.execute("select text from version where id = ?", [version_id]).fetchone()[0])

    def _read_blocks(self, version_id: int) -> tuple[Block, ...]:
        rows = self._db.execute(
            'select id, kind, start, "end", hidden, reason from block where version_id = ? order by start, id',
            [version_id],
        ).fetchall()
        return number_paragraphs(
            [
                Block(known(BlockKind, kind), start, end, bool(hidden), reason, id=block_id)
                for block_id, kind, start, end, hidden, reason in rows
            ]
        )


K = TypeVar("K")


def _kept(kept: dict[K, T], key: K, read: Callable[[], T]) -> T:
    if key not in kept:
        while len(kept) >= KEPT:
            del kept[next(iter(kept))]
        kept[key] = read()
    return kept[key]
