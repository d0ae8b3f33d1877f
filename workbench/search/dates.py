"""When, as people type it → the ISO range a filter takes: ``last month`` → ``2026-10``.

Understood are ISO dates of any precision and ranges of them, ``25.4.2023``, ``April 2023``, ``since``, ``before``,
``after`` and ``until`` with any of these, ``today``, ``yesterday``, ``this`` or ``last week``, ``month``,
``quarter``, ``year``, and ``last 7 days``. Everything else is no date, and it is said.
"""

import re
from datetime import date, timedelta

_ISO = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_RANGE = re.compile(rf"({_ISO})|({_ISO})?\s*(?:\.\.|–|—)\s*({_ISO})|({_ISO})\s*(?:\.\.|–|—)")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_IN_WORDS = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)? (\d{4})", re.ASCII
)
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def period(text: str, today: date) -> str | None:
    """An ISO date, or a range of two with either end open; ``None`` where it is not understood."""
    text = " ".join(text.casefold().split())
    if found := _RANGE.fullmatch(text):
        whole, first, last, only_first = found.groups()
        return whole or f"{first or only_first or ''}..{last or ''}"
    if spoken := _spoken(text, today):
        return spoken
    if point := _point(text):
        return point
    for word, form in (("since ", "{}.."), ("from ", "{}.."), ("until ", "..{}"), ("till ", "..{}")):
        if text.startswith(word) and (point := _any_point(text.removeprefix(word), today)):
            return form.format(point.split("..")[0 if form.endswith("..") else -1])
    for word in ("before ", "after "):
        if text.startswith(word) and (point := _any_point(text.removeprefix(word), today)):
            return _beside(point, after=word == "after ")
    return None


def _any_point(text: str, today: date) -> str | None:
    return text if re.fullmatch(_ISO, text) else _point(text) or _spoken(text, today)


def _point(text: str) -> str | None:
    """A day or month in words or figures."""
    if found := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", text):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    if found := _IN_WORDS.fullmatch(text):
        month = next((number for number, name in enumerate(_MONTHS, 1) if name.startswith(found[2])), 0)
        day = found[1] or found[3]
        if month and not (found[1] and found[3]):
            return _day(int(found[4]), month, int(day)) if day else f"{found[4]}-{month:02}"
    return None


def _spoken(text: str, today: date) -> str | None:
    if text in ("today", "yesterday"):
        return (today - timedelta(days=text == "yesterday")).isoformat()
    if found := re.fullmatch(r"(?:the )?(?:last|past) (\d{1,4}) (day|week|month|year)s?", text):
        days = int(found[1]) * _DAYS[found[2]]
        return f"{(today - timedelta(days=min(days, 300_000))).isoformat()}..{today.isoformat()}"
    if found := re.fullmatch(r"(this|last|past) (week|month|quarter|year)", text):
        return _unit(found[2], today, back=found[1] != "this")
    return None


def _unit(unit: str, today: date, *, back: bool) -> str:
    if unit == "year":
        return str(today.year - back)
    if unit == "month":
        last_month = today.replace(day=1) - timedelta(days=1)
        return f"{last_month if back else today:%Y-%m}"
    if unit == "quarter":
        number = today.year * 4 + (today.month - 1) // 3 - back
        year, first = number // 4, number % 4 * 3 + 1
        return f"{year}-{first:02}..{year}-{first + 2:02}"
    monday = today - timedelta(days=today.weekday() + 7 * back)
    return f"{monday.isoformat()}..{(monday + timedelta(days=6)).isoformat()}"


def _beside(point: str, *, after: bool) -> str | None:
    """Up to the day before a day, month or year begins, or from the day after it ends."""
    first, _, last = point.partition("..")
    try:
        if not after:
            begin = date.fromisoformat(f"{first}-01-01"[:10] if len(first) == 4 else f"{first}-01"[:10])
            return f"..{(begin - timedelta(days=1)).isoformat()}"
        end = last or first
        if len(end) == 4:
            return f"{int(end) + 1:04}.."
        if len(end) == 7:
            following = date.fromisoformat(f"{end}-01") + timedelta(days=31)
            return f"{following:%Y-%m}.."
        return f"{(date.fromisoformat(end) + timedelta(days=1)).isoformat()}.."
    except (ValueError, OverflowError):
        return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
