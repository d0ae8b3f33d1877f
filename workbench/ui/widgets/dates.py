"""ISO dates of whatever precision is known, as a person reads them."""

from functools import cache

from PySide6.QtCore import QLocale

from workbench.language import ENGLISH, code, tr


def spoken_date(iso: str | None) -> str:
    """``2026-05-02`` as “2 May 2026”, ``2026-05`` as “May 2026”, ``2026`` as it is, each with the month as the
    language in use calls it and Western digits, as everywhere; nothing known is ``""``. What is not an ISO date comes
    back unchanged."""
    parts = (iso or "")[:10].split("-")
    if not all(part.isdecimal() for part in parts):
        return iso or ""
    year, month, day = (*map(int, parts), 0, 0)[:3]
    if not 1 <= month <= 12:
        return str(year)
    locale, short = _locale(code()), QLocale.FormatType.ShortFormat
    # Filled in here, not by tr: a date is one piece, whose direction is that of its month, and not three.
    if not day:
        return tr("{month} {year}").format(month=locale.standaloneMonthName(month, short), year=year)
    return tr("{day} {month} {year}").format(day=day, month=locale.monthName(month, short), year=year)


@cache
def _locale(of: str) -> QLocale:
    return QLocale("en_GB" if of == ENGLISH else of)
