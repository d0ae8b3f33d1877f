"""ISO dates of whatever precision is known, as a person reads them."""

from PySide6.QtCore import QLocale

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def spoken_date(iso: str | None) -> str:
    """``2026-05-02`` as “2 May 2026”, ``2026-05`` as “May 2026”, ``2026`` as it is; nothing known is ``""``.
    What is not an ISO date comes back unchanged."""
    parts = (iso or "")[:10].split("-")
    if not all(part.isdecimal() for part in parts):
        return iso or ""
    year, month, day = (*map(int, parts), 0, 0)[:3]
    if not 1 <= month <= 12:
        return str(year)
    name = _ENGLISH.monthName(month, QLocale.FormatType.ShortFormat)
    return f"{day} {name} {year}" if day else f"{name} {year}"
