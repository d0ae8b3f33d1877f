"""Tables of texts, as CSV or XLSX: a row a source, its columns known by the names people give them.

Own rules for XLSX: a sheet is a ZIP of small XML files, and all that is wanted of it is text, numbers and dates.
Formulas are never worked out; what the program that saved them showed is read. ECMA-376, § 18.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from workbench.errors import UnreadableFile
from workbench.importers import datelines, language
from workbench.importers.archive import Archive, beside
from workbench.importers.kinds import Kind
from workbench.language import tr, tr_n
from workbench.model import Draft, Rejected

EXTRACTOR = "table 1"
_MOST_ROWS = 100_000
_MOST_COLUMNS = 500
_NAMES = {
    "text": "text body content article fulltext full_text articletext article_text maintext main_text texte inhalt"
    " volltext articlebody body_text document_text texto текст",
    "title": "title headline heading hed titel überschrift titre título заголовок",
    "outlet": "outlet source publication newspaper media medium publisher journal paper site website source_name"
    " media_name publication_title quelle zeitung medio média",
    "byline": "author authors byline creator writer journalist autor auteur автор",
    "published": "date published publication_date pub_date pubdate publish_date datepublished date_published datum"
    " published_at date_publish created day fecha дата",
    "updated": "updated modified date_modified updated_at last_modified",
    "url": "url link address uri href web_url permalink article_url",
    "language": "language lang langue sprache idioma",
    "place": "place location city dateline ort lieu",
    "agency": "agency wire news_agency agentur agence",
    "translator": "translator translated_by übersetzer traducteur",
}
_FIELD = {name: field for field, names in _NAMES.items() for name in names.split()}
_X = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def is_table(head: str) -> bool:
    """Whether a text begins like a table of texts, or of what is said of texts: its columns are called so, and rows
    follow."""
    first = head.lstrip("\ufeff").split("\n", 1)[0].strip("\r")
    if not 3 < len(first) < 2000 or not (delimiter := _delimiter(first)):
        return False
    rows = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    try:
        names, row = next(rows, []), next(rows, [])
    except csv.Error:
        return False
    named = all(len(name.split()) <= 3 and not name.endswith((".", "!", "?")) for name in names)
    columns = _columns(names)
    fields = set(columns) - {None}
    return named and len(row) == len(names) and ("text" in fields or _describes(columns)) and len(fields) > 1


def read(kind: Kind, text: str, data: bytes, filename: str) -> Iterator[Draft | Rejected]:
    """A Draft of each row. Raises UnreadableFile where no column holds texts."""
    rows = iter(_csv_rows(text) if kind is Kind.CSV else _xlsx_rows(data, filename))
    names = _columns(next(rows, []))
    if "text" not in names and not _describes(names):
        told = tr(
            "“{name}” is a table without a column of texts; one must be called “text”, “body” or “content”.",
            name=filename,
        )
        raise UnreadableFile(told)
    part = 0
    for number, row in enumerate(rows, 2):
        if not any(cell.strip() for cell in row):
            continue
        if number > _MOST_ROWS:
            told = tr_n(
                "“{name}” has more than {n} row; those after were not read."
                "|“{name}” has more than {n} rows; those after were not read.",
                _MOST_ROWS,
                name=filename,
            )
            yield Rejected(filename, told)
            return
        part += 1
        try:
            yield replace(_source(dict(zip(names, row, strict=False)), data, filename, kind), part=part)
        except UnreadableFile:
            facts = _known(dict(zip(names, row, strict=False)))
            told = tr("Row {number} of “{name}” has no text.", number=number, name=filename)
            yield Rejected(filename, told, facts=tuple(facts.items()))


def _source(row: dict[str | None, str], data: bytes, filename: str, kind: Kind) -> Draft:
    from workbench.importers import html, kinds
    from workbench.importers import text as plain

    known = {name: (value, "file") for name, value in _known(row).items()}
    text = row.get("text", "")
    if kinds.media_type(text) == kinds.HTML:
        draft = html.read(text, data, filename, known, kind.value)
    else:
        draft = plain.read(text, data, filename, kind.value, known)
    title = known.get("title")
    if title is None:
        return replace(draft, extractor=EXTRACTOR)
    return replace(draft, extractor=EXTRACTOR, title=title[0], origins={**draft.origins, "title": "file"})


def _known(row: dict[str | None, str]) -> dict[str, str]:
    """What a row says of its text."""
    known = {name: _value(name, value) for name, value in row.items() if name and name != "text"}
    return {name: value for name, value in known.items() if value}


def _describes(columns: Sequence[str | None]) -> bool:
    """Whether rows without texts can say which texts they mean, and what of them."""
    fields = set(columns) - {None}
    return bool(fields & {"url", "title"}) and len(fields) > 2


def _value(name: str, cell: str) -> str:
    cell = " ".join(cell.split())
    if name in ("published", "updated"):
        if re.fullmatch(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?", cell):
            return cell
        if re.fullmatch(r"[2-6]\d{4}(?:\.\d+)?", cell):  # days since 1899-12-30, as sheets count
            return (date(1899, 12, 30) + timedelta(days=int(float(cell)))).isoformat()
        return datelines.date_in(re.sub(r"(?<=\d)T(?=\d)", " ", cell)) or ""
    return language.tag(cell) or "" if name == "language" else cell


def _columns(names: Sequence[str]) -> list[str | None]:
    """The field each column holds; the first of two that say the same counts."""
    found: list[str | None] = []
    for name in names:
        key = re.sub(r"[\s-]+", "_", name.strip().strip("\ufeff").lower())
        field = _FIELD.get(key) or _FIELD.get(key.replace("_", ""))
        found.append(field if field not in found else None)
    return found


def _delimiter(line: str) -> str | None:
    counts = {sign: line.count(sign) for sign in ",;\t|"}
    best = max(counts, key=lambda sign: counts[sign])
    return best if counts[best] else None


def _csv_rows(text: str) -> Iterator[list[str]]:
    text = text.lstrip("\ufeff").replace("\x00", "")
    if text.lower().startswith("sep=") and "\n" in text:
        text = text.split("\n", 1)[1]
    delimiter = _delimiter(text.split("\n", 1)[0]) or ","
    csv.field_size_limit(2**31 - 1)
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _xlsx_rows(data: bytes, filename: str) -> Iterator[list[str]]:
    """The rows of the first sheet that has a column of texts, else of the first sheet."""
    with Archive(data, filename) as file:
        shared = _shared(file)
        sheets = _sheets(file)
        if not sheets:
            raise UnreadableFile(tr("“{name}” is a workbook without sheets.", name=filename))
        tables = []
        for sheet in sheets[:20]:
            rows = list(_rows(file.xml(sheet), shared))
            if rows and "text" in _columns(rows[0]):
                yield from rows
                return
            tables.append(rows)
        yield from tables[0]


def _sheets(file: Archive) -> list[str]:
    targets = {}
    if "xl/_rels/workbook.xml.rels" in file:
        for relation in file.xml("xl/_rels/workbook.xml.rels"):
            targets[relation.get("Id")] = beside("xl/workbook.xml", relation.get("Target") or "")
    named = [targets.get(sheet.get(f"{_R}id"), "") for sheet in file.xml("xl/workbook.xml").iter(f"{_X}sheet")]
    found = [name for name in named if name in file]
    return found or sorted(name for name in file.names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name))


def _shared(file: Archive) -> list[str]:
    if "xl/sharedStrings.xml" not in file:
        return []
    return [_string(item) for item in file.xml("xl/sharedStrings.xml").iter(f"{_X}si")]


def _string(item: Any) -> str:
    """Text and formatted runs; the readings beside Japanese words are left out."""
    texts = [element.text or "" for element in item.iter(f"{_X}t")
             if next(element.iterancestors(f"{_X}rPh"), None) is None]  # fmt: skip
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), "".join(texts))


def _rows(root: Any, shared: Sequence[str]) -> Iterator[list[str]]:
    for row in root.iter(f"{_X}row"):
        cells: list[str] = []
        for cell in row.iter(f"{_X}c"):
            place = _column(cell.get("r") or "", len(cells))
            if place >= _MOST_COLUMNS:
                continue
            cells += [""] * (place - len(cells))
            value = cell.find(f"{_X}v")
            text = (value.text or "") if value is not None else ""
            if cell.get("t") == "s":
                text = shared[int(text)] if text.isdigit() and int(text) < len(shared) else ""
            elif cell.get("t") == "inlineStr":
                text = _string(cell)
            cells[place : place + 1] = [text]
        yield cells


def _column(reference: str, following: int) -> int:
    letters = re.match(r"[A-Z]{1,3}", reference)
    if not letters:
        return following
    number = 0
    for letter in letters[0]:
        number = number * 26 + ord(letter) - 64
    return number - 1
