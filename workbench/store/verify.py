"""The proof: every kept quotation against the text it was taken from, every text against its hash, and the file
against SQLite's own checks.

Sources are read one at a time, so that a project of any size can be checked in little memory.
"""

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import ProjectError
from workbench.language import tr
from workbench.store.schema import ProjectDatabase, connect
from workbench.text import text_sha256


@dataclass(frozen=True, slots=True)
class Problem:
    """``what`` is wrong: ``quote``, ``text``, ``original`` or ``database``; ``where``: ``Q-017``, ``source 3`` or
    the file's name; ``detail`` is a sentence."""

    what: str
    where: str
    detail: str


def problems(db: ProjectDatabase) -> list[Problem]:
    return [*_in_database(db), *_in_sources(db), *_in_quotes(db)]


def file_findings(path: Path, *, thorough: bool) -> list[str]:
    """What SQLite finds wrong with a project's file, from any thread, by a connection of its own; ``thorough`` looks
    at the indexes too, which takes several times as long. Raises ``ProjectError`` where it cannot be read at all."""
    db = connect(path, read_only=True)
    try:
        check = "integrity_check" if thorough else "quick_check"
        return [str(finding) for (finding,) in db.execute(f"pragma {check}(5)").fetchall() if finding != "ok"]
    finally:
        db.close()


def unreadable(path: Path) -> list[str]:
    """Which sources and quotes of a damaged project cannot be read, as sentences, from any thread."""
    db = connect(path, read_only=True)
    try:
        return [*_unread(db, "source", _TEXT_OF), *_unread(db, "quote", _WORDS_OF)]
    finally:
        db.close()


_TEXT_OF = "select text from version where source_id = ?"
_WORDS_OF = "select exact from segment where quote_id = ?"


def _unread(db: ProjectDatabase, table: str, words: str) -> Iterator[str]:
    column = "number" if table == "quote" else "title"
    try:
        rows = db.execute(f"select id, {column} from {table} order by id").fetchall()
    except ProjectError:
        yield (
            tr("The list of quotes cannot be read.")
            if table == "quote"
            else tr("The list of sources cannot be read.")
        )
        return
    for row_id, name in rows:
        try:
            db.execute(words, [row_id]).fetchall()
        except ProjectError:
            if table == "quote":
                yield tr("The words of {quote} cannot be read.", quote=f"Q-{name:03}")
            else:
                yield tr("The text of “{title}” cannot be read.", title=name)


def _in_database(db: ProjectDatabase) -> Iterator[Problem]:
    for (finding,) in db.execute("pragma integrity_check(20)").fetchall():
        if finding != "ok":
            yield Problem("database", db.path.name, tr("SQLite reports: {finding}.", finding=finding))
    for table, row_id, parent, _ in db.execute("pragma foreign_key_check").fetchall():
        told = tr(
            "Row {row} of {table} refers to a {parent} that is not there.", row=row_id, table=table, parent=parent
        )
        yield Problem("database", db.path.name, told)


def _in_sources(db: ProjectDatabase) -> Iterator[Problem]:
    for version_id, source_id in db.execute("select id, source_id from version order by id").fetchall():
        text, text_hash, sha256, deflated = db.execute(
            """
            select cast(text as blob), text_sha256, version.sha256, coalesce(original.deflated, bundle.deflated)
            from version left join original on original.id = version.id
            left join bundle on bundle.id = version.bundle_id where version.id = ?
            """,
            [version_id],
        ).fetchone()
        where = tr("source {id}", id=source_id)
        if text_sha256(_decoded(text)) != text_hash:
            yield Problem("text", where, tr("The stored text is not the one that was imported."))
        if _sha256_of(deflated) != sha256:
            yield Problem("original", where, tr("The stored original is not the one that was imported."))


def _decoded(stored: bytes) -> str:
    """A text as it stands in the file; where a disk has changed it, it may be none any more."""
    return stored.decode("utf-8", "replace")


def _sha256_of(deflated: bytes | None) -> str | None:
    try:
        return hashlib.sha256(zlib.decompress(deflated)).hexdigest() if deflated is not None else None
    except zlib.error:
        return None


def _in_quotes(db: ProjectDatabase) -> Iterator[Problem]:
    text_of, text = None, ""
    segments = db.execute(
        """
        select quote.number, quote.version_id, segment.start, segment."end", cast(segment.exact as blob) from quote
        left join segment on segment.quote_id = quote.id order by quote.version_id, quote.number, segment.ordinal
        """
    )
    for number, version_id, start, end, exact in segments:
        if exact is None:
            yield Problem("quote", f"Q-{number:03}", tr("The quote has no words."))
            continue
        if version_id != text_of:
            row = db.execute("select cast(text as blob) from version where id = ?", [version_id]).fetchone()
            text_of, text = version_id, _decoded(row[0]) if row else ""
        if text[start:end] != _decoded(exact):
            told = tr("The quotation is not what stands at its place in the source.")
            yield Problem("quote", f"Q-{number:03}", told)
