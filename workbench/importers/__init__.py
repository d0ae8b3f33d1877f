"""Files, folders and pasted text become Drafts; what cannot be read becomes one sentence.

What a file is, is decided by its bytes. Nothing is fetched from a network and nothing is run. The readers are
imported when the first file of their kind comes, so importing this package costs next to nothing.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.importers import encoding, kinds
from workbench.importers.kinds import Kind
from workbench.language import number, tr, tr_n
from workbench.model import Draft, Rejected

LARGEST = 50 * 1024 * 1024  # bytes; a text of that size is a data dump, and the reader shows articles and books
LONGEST = 10_000_000  # characters of a text; a long novel has two million
LONGEST_LINE = 500_000  # characters of a paragraph; to lay a longer one out keeps the window waiting for seconds


def read(path: Path) -> Draft:
    """The file as one Draft. Raises UnreadableFile with a sentence for the user, also for a file that holds
    several articles (see ``read_many``)."""
    return replace(read_bytes(_bytes_of(path), path.name), path=str(path))


def read_many(path: Path, *, split_chapters: bool | None = False) -> Iterator[Draft | Rejected]:
    """What the file holds: one Draft of most files; of a download from a press archive, a mailbox, a table or a
    list of references one each, and a Rejected for each that could not be read. ``split_chapters`` makes a source
    of each chapter of a book; ``None`` has that asked (see ``Rejected.chapters``). Raises UnreadableFile where
    nothing can be read at all."""
    kind, text, data = _look_at(_bytes_of(path), path.name)
    if kind in (Kind.RIS, Kind.BIBTEX, Kind.CSL):
        from workbench.importers import bibliography

        yield from bibliography.read(text, kind, path)
        return
    for item in _items(kind, text, data, path.name, split_chapters=split_chapters):
        yield replace(_readable(item, path.name), path=str(path))


def read_bytes(data: bytes, filename: str) -> Draft:
    """What the bytes hold, as one Draft; ``filename`` is only for messages and the record. Raises
    UnreadableFile."""
    items = list(read_bytes_many(data, filename))
    drafts = [item for item in items if isinstance(item, Draft)]
    if not drafts:
        raise UnreadableFile(next(item.reason for item in items if isinstance(item, Rejected)))
    if len(drafts) > 1 and drafts[0].part is not None:
        raise UnreadableFile(
            tr_n(
                "“{name}” holds {n} source, not one.|“{name}” holds {n} sources, not one.", len(drafts), name=filename
            )
        )
    return drafts[0]


def read_bytes_many(data: bytes, filename: str, *, split_chapters: bool | None = False) -> Iterator[Draft | Rejected]:
    """As ``read_many``, of bytes that are no file."""
    kind, text, data = _look_at(data, filename)
    if kind in (Kind.RIS, Kind.BIBTEX, Kind.CSL):
        told = tr("“{name}” lists references; the texts they belong to are files beside it.", name=filename)
        raise UnreadableFile(told)
    for item in _items(kind, text, data, filename, split_chapters=split_chapters):
        yield _readable(item, filename)


def read_all(paths: Iterable[Path], *, split_chapters: bool | None = False) -> Iterator[Draft | Rejected]:
    """Every file and every folder with all below it, in the order of names; hidden files are skipped. A job:
    one value or more for each file, and no file can end it."""
    for path in paths:
        if not path.is_dir():
            yield from _read_or_reject(path, split_chapters=split_chapters)
            continue
        empty = True
        for file in files_below(path):
            empty = False
            yield from _read_or_reject(file, split_chapters=split_chapters)
        if empty:
            yield Rejected(str(path), tr("The folder “{name}” holds no files that can be read.", name=path.name))


def files_below(folder: Path) -> Iterator[Path]:
    """Files in the order of their names, folders after files, without hidden ones and without following links
    out. Files that a list of references names as its own come with that list, not by themselves."""
    yield from _below(folder, set())


def read_paste(text: str, html: str | None = None, url: str | None = None) -> Draft:
    """What the clipboard holds: its HTML flavour where that has the text, else the text. Raises UnreadableFile."""
    draft = _pasted_page(html) if html else None
    if draft is None:
        if not text.strip():
            raise UnreadableFile(tr("There is no text to paste."))
        from workbench.importers import text as plain

        draft = plain.read(text, text.encode("utf-8", "surrogatepass"), tr("Pasted text"))
    return draft if url is None else replace(draft, url=url, origins={**draft.origins, "url": "user"})


def _pasted_page(html: str) -> Draft | None:
    fragment = _clipboard_fragment(html)
    if kinds.media_type(fragment) != kinds.HTML:
        return None
    from workbench.importers import html as page

    try:
        return page.read(fragment, html.encode("utf-8", "surrogatepass"), tr("Pasted page"))
    except UnreadableFile:
        return None


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableFile(tr("“{name}” is a folder.", name=path.name))
        if not path.exists():
            raise UnreadableFile(tr("“{name}” is not there any more.", name=path.name))
        if not path.is_file():
            raise UnreadableFile(tr("“{name}” is not a file but a device or a pipe.", name=path.name))
        _refuse_large(path.stat().st_size, path.name)
        return path.read_bytes()
    except PermissionError as error:
        told = tr("“{name}” may not be read: you have no permission.", name=path.name)
        raise UnreadableFile(told) from error
    except OSError as error:
        told = tr("“{name}” could not be read: {why}.", name=path.name, why=str(error.strerror or error))
        raise UnreadableFile(told) from error


def _refuse_large(size: int, name: str) -> None:
    if size > LARGEST:
        told = tr(
            "“{name}” is too large ({size} MB; up to {most} MB is read).",
            name=name,
            size=size // 2**20,
            most=LARGEST // 2**20,
        )
        raise UnreadableFile(told)


def _readable(item: Draft | Rejected, name: str) -> Draft | Rejected:
    """The same, or why nobody could read it on a page."""
    if isinstance(item, Rejected) or len(item.text) <= LONGEST_LINE:
        return item
    line = max(map(len, item.text.split("\n")))
    if line > LONGEST_LINE:
        reason = tr_n(
            "“{name}” holds a line of {n} character: that is data, and no text to read."
            "|“{name}” holds a line of {n} characters: that is data, and no text to read.",
            line,
            name=name,
        )
    elif len(item.text) > LONGEST:
        reason = tr_n(
            "“{name}” holds {n} character; up to {most} are read as one text."
            "|“{name}” holds {n} characters; up to {most} are read as one text.",
            len(item.text),
            name=name,
            most=number(LONGEST),
        )
    else:
        return item
    return Rejected(name, reason)


def _look_at(data: bytes, filename: str) -> tuple[Kind, str, bytes]:
    """What the bytes are, and their text where they are text."""
    if not data.strip():
        raise UnreadableFile(tr("“{name}” is empty.", name=filename))
    _refuse_large(len(data), filename)
    kind = kinds.of_bytes(data, filename)
    if kind is not None:
        return kind, "", data
    text = encoding.decode(data, filename)
    return kinds.of_text(text), text, data


def _items(
    kind: Kind, text: str, data: bytes, filename: str, *, split_chapters: bool | None = False
) -> Iterator[Draft | Rejected]:
    """Each reader is imported by the first file that needs it: lxml and what stands on it are slow to import."""
    if kind is Kind.TEXT:
        from workbench.importers import text as plain

        yield plain.read(text, data, filename)
    elif kind is Kind.HTML:
        from workbench.importers import html

        yield html.read(text, data, filename)
    elif kind is Kind.PDF:
        from workbench.importers import pdf

        yield pdf.read(data, filename)
    elif kind in (Kind.DOCX, Kind.ODT, Kind.RTF):
        from workbench.importers import document

        yield from document.read(kind, data, filename)
    elif kind is Kind.EPUB:
        from workbench.importers import epub

        yield from epub.read(data, filename, split_chapters=split_chapters)
    elif kind in (Kind.EML, Kind.MBOX, Kind.MHTML):
        from workbench.importers import mail

        yield from mail.read(kind, data, filename)
    else:
        from workbench.importers import table

        yield from table.read(kind, text, data, filename)


def _read_or_reject(path: Path, *, split_chapters: bool | None) -> Iterator[Draft | Rejected]:
    try:
        yield from read_many(path, split_chapters=split_chapters)
    except UnreadableFile as error:
        yield Rejected(str(path), str(error))
    except MemoryError:
        yield Rejected(str(path), tr("“{name}” needs more memory than a file may have.", name=path.name))
    except RecursionError:
        yield Rejected(str(path), tr("“{name}” is built too deeply to be read.", name=path.name))


def _below(folder: Path, claimed: set[Path]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name.casefold())
    except OSError:
        return
    shown = [
        entry
        for entry in entries
        if not entry.name.startswith(".") and entry.name not in {"Thumbs.db", "desktop.ini"}
    ]
    folders = [entry for entry in shown if entry.is_dir()]
    files = [entry for entry in shown if entry not in folders]
    if any(file.suffix.lower() in (".ris", ".bib", ".json") for file in files):
        from workbench.importers import bibliography

        for file in files:
            claimed |= bibliography.attachments(file)
    yield from (file for file in files if file not in claimed)
    for below in folders:
        if not below.is_symlink():  # a link to a parent would never end
            yield from _below(below, claimed)


def _clipboard_fragment(html: str) -> str:
    """The piece the user copied; Windows and browsers wrap it in a page with marks around it."""
    found = re.search(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", html, re.S)
    return found[1] if found else re.sub(r"\A(?:\w+:[^\n<]*\r?\n)+(?=\s*<)", "", html)
