"""Who wrote and who published, as the lines around an article print it. What is not printed stays ``None``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.importers import datelines, phrases
from workbench.text import fold

_NAME = r"[^\W\d_a-zà-ÿ][\w’'.-]*"
_BYLINE = re.compile(
    r"(?i:by|von|par|por|author|written by|reporting by|reported by|text|автор|yazan|بقلم)\s?:?\s+"
    rf"(?P<names>{_NAME}(?:,?\s(?:and|und|et|y|ve|и|&|de|van|von|der|bin|al|el|in|at|for|{_NAME})){{0,12}})"
)
_AGENCIES = (
    r"(?i:agenc(?:y|ies)|agences?|agentur(?:en)?|agencias?|ajans(?:lar|ı)?|агентства?|وكالات|news\s?wires?|wires?|reuters"
    r"|afp|tass|xinhua|anadolu|dpa|sana|irna|ap|epa|apa|ansa|efe|upi|interfax|sputnik)"
)
_CREDIT = re.compile(rf"[(\[]?(?:{_NAME}\s?[-–/,+&|]?\s?){{0,4}}\b{_AGENCIES}[)\]]?\.?")
_NAMED_AGENCY = re.compile(
    r"(?i:reuters|afp|tass|xinhua|anadolu(?: agency)?|dpa|sana|irna|ap|associated press|the associated press|epa|apa"
    r"|ansa|efe|upi|interfax|sputnik|ria novosti|agence france-presse|kyodo|yonhap|pti|bloomberg)"
)
_TRANSLATED = re.compile(
    r"(?i:translat(?:ed|ion)(?: (?:and|&) edited)?(?: from (?:the )?[\w-]+)?(?: (?:and|&) edited)?(?: by|:)"
    r"|(?:aus dem [\w-]+ )?übersetzt von|übersetzung:|traduit (?:de [\w’' -]{3,20} )?par|traducido por|перевод:"
    r"|çeviri:) (?P<name>(?:[Tt]he )?[^\W\d_a-zà-ÿ][\w’'&.-]*"
    r"(?: (?:(?:of|the|and|&|de|van|von|al) )?[^\W\d_a-zà-ÿ][\w’'&.-]*){0,5})"
)
_UPDATED = re.compile(
    r"\b(?:(?:last |first )?(?:updated?|modified|revised)|aktualisiert|mis à jour|обновлено|güncellen\w*"
    r"|actualizado)\b"
    r"(?: (?:on|at|am|le|el))?\s*[:,|–-]?\s*(?P<when>.+)",
    re.I,
)
_PUBLISHED_BY = re.compile(
    r"\b(?:translated(?: and edited)?|edited|published|republished|appeared|reprinted|posted|syndicated)"
    r"(?: and (?:edited|published))?(?: first| originally)? (?:by|in|on|at|from) "
    r"(?P<name>(?:[Tt]he )?[A-Z][\w’'&-]*(?: (?:(?:of|the|and|&|on|for) )?[A-Z][\w’'&-]*)*)"
)
_COPYRIGHT = re.compile(
    r"(?i:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}(?:\s?[-–]\s?\d{4})?,?\s*"
    r"(?P<name>[A-Z][^.|,©]{2,50}?)\s*(?:[.|,]|(?i:all rights)|$)"
)
_FIELD = re.compile(
    r"(?P<name>title|headline|date|published|updated|translator|author|byline|by|source|outlet|publication|url|link|place|language)\s?:\s+(?P<value>\S.*)",
    re.I,
)
_FIELDS = {
    "headline": "title", "date": "published", "author": "byline", "by": "byline", "source": "outlet",
    "publication": "outlet", "link": "url",
}  # fmt: skip
_URL = re.compile(r"https?://\S+")


@dataclass(slots=True)
class Credits:
    """Metadata as printed; ``origins`` as ``model.Source`` has it; ``lines`` the places of byline and date lines."""

    outlet: str | None = None
    byline: str | None = None
    place: str | None = None
    published: str | None = None
    url: str | None = None
    updated: str | None = None
    agency: str | None = None
    translator: str | None = None
    origins: dict[str, str] = field(default_factory=dict)
    bylines: set[int] = field(default_factory=set)
    dates: set[int] = field(default_factory=set)

    def offer(self, name: str, value: str | None, origin: str) -> None:
        """Takes a value for a field that has none; what came first is the better witness."""
        if value and getattr(self, name) is None:
            setattr(self, name, value.strip())
            self.origins[name] = origin


ACCOUNTS = frozenset({"admin", "administrator", "webmaster", "author", "root", "user"})
"""What a page gives for an author where nobody said who wrote it: not persons."""


def name_the_wire(credits: Credits) -> None:
    """Where the page's own data credits nobody but a wire service, it is that service's report."""
    if credits.agency is None and credits.byline and _NAMED_AGENCY.fullmatch(credits.byline.strip()):
        credits.offer("agency", credits.byline, credits.origins.get("byline", "text"))


def byline(line: str) -> str | None:
    """The credit as printed, without “By” and without a date beside it."""
    if len(line) > 120:
        return None
    first = re.split(r"\s[|·•–—]\s|\s{3,}", line.strip())[0]
    if found := _BYLINE.fullmatch(first.rstrip(" .,")):
        names = found["names"]
        if names.strip().lower() in ACCOUNTS:
            return None
        return names if names[0].isupper() or not names[0].isascii() else None
    if len(line.split()) <= 5 and _CREDIT.fullmatch(line.strip()):
        return line.strip(" ()[].")
    return None


def fields(lines: Sequence[str]) -> dict[str, tuple[int, str]]:
    """“Title: …”, “Date: …” at the top of a file someone prepared: field to (line, value). Two make a header."""
    found: dict[str, tuple[int, str]] = {}
    for index, line in enumerate(lines[:10]):
        match = _FIELD.fullmatch(line.strip())
        if match is None:
            break
        name = match["name"].lower()
        found.setdefault(_FIELDS.get(name, name), (index, match["value"].strip()))
    return found if len(found) > 1 else {}


def read(lines: Sequence[str], found: Sequence[str | None], title: int | None, first: int, last: int) -> Credits:
    """What the lines around the article (from ``first`` to ``last``, its headline at ``title``) say about it."""
    credits = Credits()
    if first < len(lines) and (dateline := datelines.opening(lines[first])):
        credits.offer("place", dateline.place, "text")
        credits.offer("published", dateline.published, "text")
    top = title if title is not None else max(0, first - 4)
    for index in [*range(top, first), *range(last + 1, min(last + 4, len(lines)))]:
        if index != title:
            _read_beside(credits, lines[index], index, above=index < first)
    _read_publisher(credits, lines, found)
    if first < len(lines) and dateline:
        credits.offer("outlet", dateline.agency, "text")
    _read_agency(credits, dateline.agency if first < len(lines) and dateline else None)
    return credits


def _read_agency(credits: Credits, dateline: str | None) -> None:
    """A wire service named in the dateline or as the author; “agencies” names none."""
    for credit in (dateline, credits.byline):
        for name in re.split(r"\s?[-–/,+&|]\s?|\sand\s", credit or ""):
            if _NAMED_AGENCY.fullmatch(name.strip()):
                credits.offer("agency", name, "text")


def _read_beside(credits: Credits, line: str, index: int, *, above: bool) -> None:
    if name := byline(line):
        credits.offer("byline", name, "text")
        credits.bylines.add(index)
    if above and (dateline := datelines.alone(line)):
        credits.offer("place", dateline.place, "text")
        credits.dates.add(index)
    elif datelines.only_date(line):
        credits.dates.add(index)
    elif not (name and above) and not (above and len(line) < 120 and _UPDATED.search(line)):
        return
    if updated := _UPDATED.search(line):
        credits.offer("updated", datelines.date_in(updated["when"]), "text")
        line = line[: updated.start()]
    credits.offer("published", datelines.date_in(line), "text")


def _read_publisher(credits: Credits, lines: Sequence[str], found: Sequence[str | None]) -> None:
    hidden = [line for line, why in zip(lines, found, strict=True) if why]
    for line, why in zip(lines, found, strict=True):
        if why == phrases.PROVENANCE and (publisher := _PUBLISHED_BY.search(line)):
            credits.offer("outlet", publisher["name"], "text")
        if (why or len(line) < 120) and (translated := _TRANSLATED.search(line[:400])):
            credits.offer("translator", re.split(r"(?<=\w\w)\.", translated["name"])[0], "text")
        if why == phrases.PROVENANCE and (url := _URL.search(line)):
            credits.offer("url", url[0].rstrip(").,]"), "text")
    for line in hidden:
        if (owner := _COPYRIGHT.match(line)) and not re.match("(?i:all rights)", owner["name"]):
            credits.offer("outlet", owner["name"], "text")
    for line in hidden:
        if (name := phrases.supported_name(line)) and any(fold(name) == fold(other) for other in lines):
            credits.offer("outlet", name, "guess")
