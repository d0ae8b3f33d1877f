"""Lists of references with the files they describe: RIS, BibTeX and CSL-JSON as Zotero and its neighbours write them.

A reference says what a text is; the text is the file it names. Only files beside the list or below its folder are
read: an address that leads elsewhere is refused. A reference without a file is said, and never made a source; what
it knows goes with it, for a source that may be there already.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from workbench.errors import UnreadableFile
from workbench.importers import datelines, encoding, kinds, language
from workbench.importers.kinds import Kind
from workbench.language import tr
from workbench.model import Draft, Rejected

_MOST_JSON = 50 * 2**20
_RIS_LINE = re.compile(r"([A-Z][A-Z0-9])  ?- ?(.*)")
_RIS = {
    "TI": "title", "T1": "title", "CT": "title", "T2": "outlet", "JO": "outlet", "JF": "outlet", "JA": "outlet",
    "PB": "outlet", "AU": "byline", "A1": "byline", "DA": "published", "Y1": "published", "PY": "published",
    "UR": "url", "LA": "language", "L1": "file", "L2": "file", "L4": "file", "LK": "url", "CY": "place",
}  # fmt: skip
_BIBTEX = {
    "title": "title", "journal": "outlet", "journaltitle": "outlet", "maintitle": "outlet", "booktitle": "outlet",
    "organization": "outlet", "howpublished": "outlet", "publisher": "outlet", "author": "byline",
    "date": "published", "url": "url", "langid": "language", "language": "language", "file": "file",
    "translator": "translator", "location": "place", "address": "place",
}  # fmt: skip
_LANGUAGES = {
    "english": "en", "american": "en", "british": "en", "german": "de", "ngerman": "de", "french": "fr",
    "spanish": "es", "turkish": "tr", "russian": "ru", "arabic": "ar",
}  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
            "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a"}  # fmt: skip
_LETTERS = {"ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "aa": "å", "AA": "Å",
            "i": "ı", "textendash": "–", "textemdash": "—", "&": "&", "%": "%", "_": "_", "#": "#"}  # fmt: skip


@dataclass(slots=True)
class Reference:
    """One entry: fields of a Draft, and the files it names, as written."""

    fields: dict[str, str] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    doi: str = ""

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """For a source that may be there already."""
        known = {**self.fields, "doi": self.doi}
        return tuple((name, value) for name, value in known.items() if value)

    def offer(self, name: str, value: str) -> None:
        value = " ".join(value.split())
        if value and name not in self.fields:
            self.fields[name] = value


def read(text: str, kind: Kind, path: Path) -> Iterator[Draft | Rejected]:
    """A Draft of each file a reference names, with what the reference says of it."""
    references = parse(text, kind)
    if not references:
        raise UnreadableFile(tr("“{name}” lists no references that can be read.", name=path.name))
    for reference in references:
        yield from _with_file(reference, path)


def attachments(path: Path) -> set[Path]:
    """The files a list of references brings along; none where the file is no such list."""
    try:
        if path.stat().st_size > _MOST_JSON:
            return set()
        data = path.read_bytes()
        if kinds.of_bytes(data, path.name) is not None:
            return set()
        text = encoding.decode(data, path.name)
        kind = kinds.of_text(text)
    except (OSError, UnreadableFile):
        return set()
    if kind not in (Kind.RIS, Kind.BIBTEX, Kind.CSL):
        return set()
    found = (_beside(path, name) for reference in parse(text, kind) for name in reference.files)
    return {file for file in found if file is not None}


def parse(text: str, kind: Kind) -> list[Reference]:
    """The references of a decoded list."""
    if kind is Kind.RIS:
        return list(_ris(text))
    return list(_bibtex(text)) if kind is Kind.BIBTEX else list(_csl(text))


def _with_file(reference: Reference, path: Path) -> Iterator[Draft | Rejected]:
    from workbench import importers

    name = reference.fields.get("title") or reference.fields.get("url") or tr("A reference")
    found = False
    for file in reference.files:
        place = _beside(path, file)
        if place is None:
            why = tr(
                "“{reference}” names a file that is not beside “{list}”: {file}.",
                reference=name,
                list=path.name,
                file=Path(file).name,
            )
            yield Rejected(str(path), why, facts=reference.facts)
            found = True
            continue
        if place == path:
            continue
        try:
            for item in importers.read_many(place):
                found = True
                yield _described(item, reference) if isinstance(item, Draft) else item
        except UnreadableFile as error:
            found = True
            yield Rejected(str(place), str(error))
    if not found:
        why = tr(
            "“{reference}” is listed in “{list}” without a file that holds its text.", reference=name, list=path.name
        )
        yield Rejected(str(path), why, facts=reference.facts)


def _described(draft: Draft, reference: Reference) -> Draft:
    """What a reader's own list says counts more than what the text shows, field by field."""
    said: dict[str, Any] = {name: value for name, value in reference.fields.items() if value}
    if draft.part is not None:
        said.pop("title", None)
    return replace(draft, **said, origins={**draft.origins, **dict.fromkeys(said, "file")})


def _beside(path: Path, written: str) -> Path | None:
    """The file a list means, if it lies in the list's folder or below."""
    name = unquote(urlsplit(written).path) if written.lower().startswith("file:") else written
    if written.lower().startswith(("http:", "https:", "data:")) or "\x00" in name or not name.strip():
        return None
    folder = path.parent
    candidates = [name, name.replace("\\", "/"), *(["/".join(Path(name.replace("\\", "/")).parts[-3:])])]
    for candidate in candidates:
        try:
            place = folder / candidate
            real = place.resolve()
            if real.is_file() and real.is_relative_to(folder.resolve()):
                return place if place.is_relative_to(folder) and ".." not in place.parts else real
        except (OSError, ValueError, RuntimeError):
            continue
    return None


def _ris(text: str) -> Iterator[Reference]:
    current: Reference | None = None
    authors: list[str] = []
    last = ""
    for line in text.lstrip("\ufeff").splitlines():
        found = _RIS_LINE.match(line.strip())
        if not found:
            continue
        tag, value = found[1], found[2].strip()
        if tag == "TY":
            current, authors, last = Reference(), [], value
        elif current is None:
            continue
        elif tag == "ER":
            current.offer("byline", ", ".join(authors))
            yield current
            current = None
        elif tag == "DO":
            current.doi = value
        elif tag in ("L1", "L2", "L4"):
            current.files += [part.strip() for part in value.split(";") if part.strip()]
        elif _RIS.get(tag) == "byline":
            authors.append(_natural(value))
        elif _RIS.get(tag) == "published":
            current.offer("published", _iso(value.replace("/", "-").rstrip("-")))
        elif tag in _RIS and not (tag == "PB" and last in ("NEWS", "MGZN", "JOUR")):
            current.offer(_RIS[tag], _tag(value) if tag == "LA" else value)
    if current is not None:  # cut off before its end
        current.offer("byline", ", ".join(authors))
        yield current


def _natural(name: str) -> str:
    """“Brandt, Ilse” as it is printed: “Ilse Brandt”."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else name.strip(" ,{}")


def _iso(value: str) -> str:
    found = re.match(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?!\d)", value.strip())
    if not found:
        return datelines.date_in(value) or ""
    year, month, day = found[1], int(found[2] or 0), int(found[3] or 0)
    if not 1 <= month <= 12:
        return year
    return f"{year}-{month:02}" + (f"-{day:02}" if 1 <= day <= 31 else "")


def _tag(value: str) -> str:
    return _LANGUAGES.get(value.strip().lower(), "") or language.tag(value) or ""


def _bibtex(text: str) -> Iterator[Reference]:
    for entry in re.finditer(r"@(\w+)\s*[{(]\s*([^\s,{}]*)\s*,", text):
        if entry[1].lower() in ("comment", "string", "preamble"):
            continue
        reference = Reference()
        fields = dict(_bibtex_fields(text, entry.end()))
        for name, raw in fields.items():
            field_name = _BIBTEX.get(name)
            if name == "doi":
                reference.doi = _plain(raw)
            if field_name == "file":
                reference.files += _bibtex_files(raw)
            elif field_name:
                value = _plain(raw)
                if field_name in ("byline", "translator"):
                    value = ", ".join(_natural(each) for each in re.split(r"\s+and\s+", value) if each != "others")
                elif field_name == "published":
                    value = _iso(value)
                elif field_name == "language":
                    value = _tag(value)
                reference.offer(field_name, value)
        month = fields.get("month", "").strip(' {}"').lower()[:3]
        if "published" not in reference.fields and re.match(r"\d{4}", _plain(fields.get("year", ""))):
            number = _MONTHS.index(month) + 1 if month in _MONTHS else int(month) if month.isdigit() else 0
            reference.offer("published", _iso(_plain(fields["year"])[:4] + (f"-{number}" if number else "")))
        yield reference


def _bibtex_fields(text: str, at: int) -> Iterator[tuple[str, str]]:
    """``name = value`` until the entry ends; braces within a value balance."""
    pattern = re.compile(r"\s*([\w-]+)\s*=\s*")
    while found := pattern.match(text, at):
        at = found.end()
        value, at = _bibtex_value(text, at)
        yield found[1].lower(), value
        end = re.compile(r"\s*,").match(text, at)
        if not end:
            return
        at = end.end()


def _bibtex_value(text: str, at: int) -> tuple[str, int]:
    if at < len(text) and text[at] in '{"':
        closing = "}" if text[at] == "{" else '"'
        depth, start = 0, at + 1
        for token in re.compile(r'\\.|[{}"]', re.S).finditer(text, start):
            sign = token[0]
            if sign == closing and depth == 0:
                return text[start : token.start()], token.end()
            depth += (sign == "{") - (sign == "}")
        return text[start:], len(text)
    found = re.compile(r"[^,}\s]+").match(text, at)
    return (found[0], found.end()) if found else ("", at + 1)


def _bibtex_files(raw: str) -> list[str]:
    """Zotero and JabRef write “description:path:type”, several with “;”, colons escaped by a backslash."""
    found = []
    for part in re.split(r"(?<!\\);", raw):
        fields = re.split(r"(?<!\\):", part.strip())
        path = fields[1] if len(fields) >= 3 else fields[0]
        if len(fields) == 4 and re.fullmatch(r"[A-Za-z]", fields[1]):  # a drive letter nobody escaped
            path = f"{fields[1]}:{fields[2]}"
        plain = re.sub(r"\\([:;\\_&%#$])", r"\1", path).strip()
        if plain:
            found.append(plain)
    return found


def _plain(raw: str) -> str:
    """A value without TeX: accents put together, braces gone."""
    import unicodedata

    text = re.sub(
        r"\{?\\([\'`^\"~=.]|[uvHckr](?=[\s{]))\s*\{?\\?([A-Za-z])\}?\}?",
        lambda found: unicodedata.normalize("NFC", found[2] + _ACCENTS[found[1]]),
        raw,
    )
    text = re.sub(r"\\([A-Za-z]+|[&%_#$])\s?(?:\{\})?", lambda found: _LETTERS.get(found[1], ""), text)
    text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”").replace("~", "\u00a0")
    return re.sub(r"[{}]", "", text).strip()


def _csl(text: str) -> Iterator[Reference]:
    try:
        data = json.loads(text.lstrip("\ufeff"), strict=False)
    except (ValueError, RecursionError):
        return
    items = data.get("items", data.get("references", [data])) if isinstance(data, dict) else data
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict):
            yield _csl_item(item)


def _csl_item(item: dict[str, Any]) -> Reference:
    reference = Reference()
    for name, keys in (("title", ("title",)), ("outlet", ("container-title", "publicationTitle", "websiteTitle",
                        "blogTitle", "publisher")), ("url", ("URL", "url")), ("place", ("event-place",
                        "publisher-place"))):  # fmt: skip
        for key in keys:
            reference.offer(name, _string(item.get(key)))
    reference.doi = _string(item.get("DOI"))
    reference.offer("language", _tag(_string(item.get("language"))))
    reference.offer("byline", _csl_names(item.get("author")))
    reference.offer("translator", _csl_names(item.get("translator")))
    reference.offer("published", _csl_date(item.get("issued")) or _iso(_string(item.get("date"))))
    attached = item.get("attachments")
    for each in attached if isinstance(attached, list) else []:
        if isinstance(each, dict):
            reference.files += [each[key] for key in ("path", "localPath") if isinstance(each.get(key), str)][:1]
    return reference


def _string(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else ""


def _csl_names(value: Any) -> str:
    names = []
    for name in value if isinstance(value, list) else []:
        if isinstance(name, dict):
            parts = [_string(name.get(key)) for key in ("given", "non-dropping-particle", "family")]
            names.append(_string(name.get("literal")) or " ".join(part for part in parts if part))
    return ", ".join(name for name in names if name)


def _csl_date(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return _iso("-".join(str(part) for part in parts[0][:3]))
    return _iso(_string(value.get("raw")) or _string(value.get("literal")))
