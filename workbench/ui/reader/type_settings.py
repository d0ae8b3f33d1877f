"""How this user has pages set: kept in the settings, for every project."""

from workbench.ui import tastes
from workbench.ui.reader.typeset import Typography

ZOOM = tastes.ZOOM.span
MEASURE = tastes.MEASURE.span
LEADING = tastes.LEADING.span
"""Least, most and step: per cent, characters, per cent of the type's size."""


def kept() -> Typography:
    """The page as this user set it last."""
    return Typography(
        line_height=tastes.LEADING.kept() / 100,
        measure=tastes.MEASURE.kept(),
        family=tastes.FAMILY.kept(),
        zoom=tastes.ZOOM.kept(),
        numbered=tastes.NUMBERS.kept(),
    )


def keep(typography: Typography) -> None:
    tastes.LEADING.keep(round(typography.line_height * 100))
    tastes.MEASURE.keep(typography.measure)
    tastes.FAMILY.keep(typography.family)
    tastes.ZOOM.keep(typography.zoom)
    tastes.NUMBERS.keep(typography.numbered)
