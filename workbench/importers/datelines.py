"""Where and when an article says it was written: “MOSCOW, April 25 (TASS) –”, “Harbour City, 3 May 2023”.

A date is taken only where day and month stand beside a year; nothing is completed from today's date, 03/04/2023
is no date (it could be either), and neither is a countdown (“10 days left until the end of January”).
"""

import datetime
import re
from dataclasses import dataclass

_MONTHS = (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
)
_MONTH = {name: number for names in _MONTHS for number, name in enumerate(names.split(), 1)} | {"sept": 9}
_NAMES = "|".join(sorted(map(re.escape, _MONTH), key=len, reverse=True))
_ORDINAL = r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.)?"
_DATES = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"\b(?P<y>\d{4})[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2})(?!\d)",
        rf"\b{_ORDINAL}\s+(?:de\s+|of\s+)?(?P<M>{_NAMES})\b\.?,?\s+(?:de\s+)?(?P<y>\d{{4}})\b",
        rf"\b(?P<M>{_NAMES})\b\.?\s+{_ORDINAL},?\s+(?P<y>\d{{4}})\b",
        r"\b(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})\b",
        r"\b(?P<d>1[3-9]|2\d|3[01])/(?P<m>\d{1,2})/(?P<y>\d{4})\b",
    )
)
_DAY_AND_MONTH = re.compile(
    rf"\b(?:{_ORDINAL}\s+(?:{_NAMES})|(?:{_NAMES})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?)\b\.?", re.I
)
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b,?", re.I)
_SEPARATOR = re.compile(r"\s(?:–|—|-|--)\s|\s?(?:—|--)\s?|:\s+|(?<=\))\s+")
_NAME = r"[^\W\d_a-zà-ÿ][\w’'.-]*"
_PLACE = re.compile(rf"{_NAME}(?:[ /](?:(?:de|al|el|la|le|am|an|on|of|upon|the|i)[ -])?{_NAME}){{0,3}}")
_NO_PLACE = frozenset(
    {"EXCLUSIVE", "BREAKING", "UPDATE", "UPDATED", "WATCH", "VIDEO", "LIVE", "ANALYSIS", "OPINION", "INTERVIEW"}
    | {
        "EXPLAINER",
        "CORRECTION",
        "FACTBOX",
        "PART",
        "CHAPTER",
        "NOTE",
        "SUMMARY",
        "NATO",
        "BBC",
        "CNN",
        "COVID",
        "USA",
    }
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline said; ``length`` is how many characters of its paragraph it takes."""

    place: str
    published: str | None
    agency: str | None
    length: int


def date_in(text: str) -> str | None:
    """The first full date of a line as ``YYYY-MM-DD``, or ``None``."""
    found = min((match for match in (d.search(text) for d in _DATES) if match), key=lambda m: m.start(), default=None)
    if found is None:
        return None
    parts = found.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTH[parts["M"].lower()]
    try:
        return datetime.date(int(parts["y"]), month, int(parts["d"])).isoformat()
    except ValueError:
        return None


def opening(paragraph: str) -> Dateline | None:
    """The dateline a paragraph opens with: place, then an agency, a date or capitals to prove it, then a dash,
    a colon or a closing bracket."""
    separator = _SEPARATOR.search(paragraph, 0, 100)
    while separator and re.search(
        r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$", paragraph[: separator.start()]
    ):
        separator = _SEPARATOR.search(paragraph, separator.end(), 100)
    if not separator or not re.match(r"[^\Wa-zà-ÿ]|[“„\"«‘'(]", paragraph[separator.end() :]):
        return None
    head = paragraph[: separator.start()].strip()
    found = _parse(head, dashed=separator.group().strip() not in {":", ""})
    return None if found is None else Dateline(*found, separator.end())


def alone(line: str) -> Dateline | None:
    """A line that is nothing but place and date: “Harbour City, 3 May 2023”."""
    if len(line) > 80 or date_in(line) is None or not re.match(r"[^\W\d][^\d,]*,", line):
        return None  # without the comma it is as likely a person's name beside a date
    found = _parse(line.strip(" .–—-|"), dashed=False)
    return None if found is None else Dateline(*found, len(line))


def only_date(line: str) -> bool:
    """A line that is a date with at most a weekday, a time and a word such as “Updated”."""
    if date_in(line) is None or len(line) > 60:
        return False
    rest = _WEEKDAY.sub("", next(pattern.sub("", line) for pattern in _DATES if pattern.search(line)))
    rest = re.sub(
        r"\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b(?:am|pm|utc|gmt|cet|est|edt|bst|at|on|uhr)\b", "", rest, flags=re.I
    )
    rest = re.sub(
        r"\b(?:first |last )?(?:published|posted|updated?|modified|date|stand|publié|mis à jour)\b",
        "",
        rest,
        flags=re.I,
    )
    return len(re.findall(r"\w", rest)) <= 4


def without_date(line: str) -> str:
    """The line without its full date and what separated the two."""
    for pattern in _DATES:
        line = pattern.sub("", line)
    return line.strip(" \t\u00a0,|·•–—-")


def _parse(head: str, *, dashed: bool) -> tuple[str, str | None, str | None] | None:
    agency = None
    if bracket := re.search(r"\s?\(([^()]{2,40})\)$", head):
        agency, head = bracket[1].strip(), head[: bracket.start()]
    published = date_in(head)
    for pattern in (*_DATES, _DAY_AND_MONTH, _WEEKDAY):
        head, dates = pattern.subn("", head)
        proven = bool(dates) or published is not None or agency is not None
        if dates:
            break
    parts = [part.strip() for part in head.split(",") if part.strip()]
    if not parts or len(parts) > 3 or not all(_PLACE.fullmatch(part) for part in parts):
        return None
    place = parts[0]
    if not agency and len(parts) > 1 and re.fullmatch(r"[A-Z]{2,6}", parts[-1]) and not place.isupper():
        agency = parts[-1]
    if not (proven or (dashed and place.isupper() and len(place) > 2)):
        return None
    if place.upper() in _NO_PLACE or place.split()[0].rstrip(".").upper() in _NO_PLACE:
        return None
    return _cased(place), published, agency


def _cased(place: str) -> str:
    """“NEW YORK” as “New York”; a place in mixed case is left as it is."""
    if not place.isupper():
        return place
    return re.sub(r"[^\W\d_]+", lambda word: word[0][0] + word[0][1:].lower(), place)
