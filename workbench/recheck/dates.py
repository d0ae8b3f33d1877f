"""Dates as they are written in citations, read back as ISO text of the precision they have."""

import re

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]}|{month[3:4]})?\\.?" for month in MONTHS)
_WRITTEN = re.compile(
    rf"\b(?P<iso>\d{{4}}-\d\d(?:-\d\d)?)\b"
    rf"|\b(?P<d1>\d{{1,2}})\.? (?P<m1>{_MONTH}),? (?P<y1>\d{{4}})\b"
    rf"|\b(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}}),? (?P<y2>\d{{4}})\b"
    rf"|\b(?P<y3>\d{{4}}), (?P<m3>{_MONTH}) (?P<d3>\d{{1,2}})\b"
    rf"|\b(?P<m4>{_MONTH}) (?P<y4>\d{{4}})\b",
    re.IGNORECASE,
)


def dates(text: str) -> list[str]:
    """Every date with at least a month, in order: “12 March 2024”, “March 12, 2024”, “2024, March 12”, ISO."""
    found = []
    for match in _WRITTEN.finditer(" ".join(text.split())):
        if match["iso"]:
            found.append(match["iso"])
            continue
        kind = next(kind for kind in "1234" if match[f"y{kind}"])
        day = f"-{int(match[f'd{kind}']):02}" if kind != "4" else ""
        found.append(f"{match[f'y{kind}']}-{_month(match[f'm{kind}']):02}{day}")
    return found


def agree(one: str, other: str) -> bool:
    """Whether ISO dates of different precision are the same as far as both go."""
    length = min(len(one), len(other), 10)
    return one[:length] == other[:length]


def _month(name: str) -> int:
    return next(index for index, month in enumerate(MONTHS, 1) if month[:3].casefold() == name[:3].casefold())
