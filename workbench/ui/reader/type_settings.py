"""How this user has pages set: kept in the settings, for every project."""

from workbench.ui.reader.typeset import Typography
from workbench.ui.settings import settings

ZOOM = (80, 300, 10)
MEASURE = (45, 100, 5)
LEADING = (120, 200, 5)
"""Least, most and step: per cent, characters, per cent of the type's size."""


def kept() -> Typography:
    """The page as this user set it last."""
    store = settings()
    plain = Typography()
    return Typography(
        line_height=_number(store.value("reader/leading"), *LEADING, round(plain.line_height * 100)) / 100,
        measure=_number(store.value("reader/measure"), *MEASURE, plain.measure),
        family=str(store.value("reader/family") or ""),
        zoom=_number(store.value("reader/zoom"), *ZOOM, plain.zoom),
        numbered=str(store.value("reader/numbers", "true")).lower() != "false",
    )


def keep(typography: Typography) -> None:
    store = settings()
    store.setValue("reader/leading", round(typography.line_height * 100))
    store.setValue("reader/measure", typography.measure)
    store.setValue("reader/family", typography.family)
    store.setValue("reader/zoom", typography.zoom)
    store.setValue("reader/numbers", typography.numbered)


def _number(value: object, least: int, most: int, _step: int, usual: int) -> int:
    return min(most, max(least, int(str(value)))) if str(value).isdecimal() else usual
