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
from workbench.model import Draft, Rejected

LARGEST = 50 * 1024 * 1024  # bytes; a text of that size is a data dump, and the reader shows articles and books


def read(path: Path) -> Draft:
    """The file as a Draft. Raises UnreadableFile with a sentence for the user."""
    try:
        if path.is_dir():
            raise UnreadableFile(f"“{path.name}” is a folder.")
        if not path.exists():
            raise UnreadableFile(f"“{path.name}” is not there any more.")
        if not path.is_file():
            raise UnreadableFile(f"“{path.name}” is not a file but a device or a pipe.")
        size = path.stat().st_size
        if size > LARGEST:
            raise UnreadableFile(
                f"“{path.name}” is too large ({size // 2**20} MB; up to {LARGEST // 2**20} MB is read)."
            )
        data = path.read_bytes()
    except PermissionError as error:
        raise UnreadableFile(f"“{path.name}” may not be read: you have no permission.") from error
    except OSError as error:
        raise UnreadableFile(f"“{path.name}” could not be read: {error.strerror or error}.") from error
    return replace(read_bytes(data, path.name), path=str(path))


def read_bytes(data: bytes, filename: str) -> Draft:
    """What the bytes hold, as a Draft; ``filename`` is only for messages and the record. Raises UnreadableFile."""
    if not data.strip():
        raise UnreadableFile(f"“{filename}” is empty.")
    if len(data) > LARGEST:
        raise UnreadableFile(
            f"“{filename}” is too large ({len(data) // 2**20} MB; up to {LARGEST // 2**20} MB is read)."
        )
    kinds.refuse_foreign(data, filename)
    return _read_text(encoding.decode(data, filename), data, filename)


def read_all(paths: Iterable[Path]) -> Iterator[Draft | Rejected]:
    """Every file and every folder with all below it, in the order of names; hidden files are skipped. A job:
    one value per file, and no file can end it."""
    for path in paths:
        if not path.is_dir():
            yield _read_or_reject(path)
            continue
        empty = True
        for file in _files_below(path):
            empty = False
            yield _read_or_reject(file)
        if empty:
            yield Rejected(str(path), f"The folder “{path.name}” holds no files that can be read.")


def read_paste(text: str, html: str | None = None, url: str | None = None) -> Draft:
    """What the clipboard holds: its HTML flavour where that has the text, else the text. Raises UnreadableFile."""
    draft = _pasted_page(html) if html else None
    if draft is None:
        if not text.strip():
            raise UnreadableFile("There is no text to paste.")
        draft = _read_text(text, text.encode("utf-8", "surrogatepass"), "Pasted text", pasted=True)
    return draft if url is None else replace(draft, url=url, origins={**draft.origins, "url": "user"})


def _pasted_page(html: str) -> Draft | None:
    fragment = _clipboard_fragment(html)
    if kinds.media_type(fragment) != kinds.HTML:
        return None
    try:
        return _read_text(fragment, html.encode("utf-8", "surrogatepass"), "Pasted page")
    except UnreadableFile:
        return None


def _read_text(raw: str, data: bytes, filename: str, *, pasted: bool = False) -> Draft:
    if not pasted and kinds.media_type(raw) == kinds.HTML:
        from workbench.importers import html  # lxml, and trafilatura behind it, are slow to import

        return html.read(raw, data, filename)
    from workbench.importers import text

    return text.read(raw, data, filename)


def _read_or_reject(path: Path) -> Draft | Rejected:
    try:
        return read(path)
    except UnreadableFile as error:
        return Rejected(str(path), str(error))
    except (RecursionError, MemoryError):
        return Rejected(str(path), f"“{path.name}” is built too deeply to be read.")


def _files_below(folder: Path) -> Iterator[Path]:
    """Files in the order of their names, folders after files, without hidden ones and without following links out."""
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
    yield from (entry for entry in shown if entry not in folders)
    for below in folders:
        if not below.is_symlink():  # a link to a parent would never end
            yield from _files_below(below)


def _clipboard_fragment(html: str) -> str:
    """The piece the user copied; Windows and browsers wrap it in a page with marks around it."""
    found = re.search(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", html, re.S)
    return found[1] if found else re.sub(r"\A(?:\w+:[^\n<]*\r?\n)+(?=\s*<)", "", html)
