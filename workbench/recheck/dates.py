"""Dates as they are written in citations, read back as ISO text of the precision they have."""

import re
from functools import cache

from workbench.recheck.phrases import months


def dates(text: str) -> list[str]:
    """Every date with at least a month, in order: “12 March 2024”, “12. März 2024”, “March 12, 2024”, “2024, March
    12”, ISO."""
    found = []
    for match in _written().finditer(" ".join(text.split())):
        if match["iso"]:
            found.append(match["iso"])
            continue
        kind = next(kind for kind in "1234" if match[f"y{kind}"])
        day = f"-{int(match[f'd{kind}']):02}" if kind != "4" else ""
        found.append(f"{match[f'y{kind}']}-{months()[match[f'm{kind}'].casefold()]:02}{day}")
    return found


def agree(one: str, other: str) -> bool:
    """Whether ISO dates of different precision are the same as far as both go."""
    length = min(len(one), len(other), 10)
    return one[:length] == other[:length]


@cache
def _written() -> re.Pattern[str]:
    month = "|".join(map(re.escape, sorted(months(), key=len, reverse=True)))
    return re.compile(
        rf"\b(?P<iso>\d{{4}}-\d\d(?:-\d\d)?)\b"
        rf"|\b(?P<d1>\d{{1,2}})\.? (?P<m1>{month})\.?,? (?P<y1>\d{{4}})\b"
        rf"|\b(?P<m2>{month})\.? (?P<d2>\d{{1,2}}),? (?P<y2>\d{{4}})\b"
        rf"|\b(?P<y3>\d{{4}}), (?P<m3>{month})\.? (?P<d3>\d{{1,2}})\b"
        rf"|\b(?P<m4>{month})\.? (?P<y4>\d{{4}})\b",
        re.IGNORECASE,
    )
