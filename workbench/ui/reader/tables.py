"""Where the cells of a table stand on the page, when nothing but tab stops and margins may put them there.

The document holds the canonical text and nothing else, so a row is one paragraph with tabs between its cells. Rows
that fit stand in columns, figures to the right; in the last column words wrap under one another. A row too long for
its columns is set with one cell a line, and so is every row of a table in which most are.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Measure = Callable[[str], float]
"""The width of a text in pixels, in the type the table is set in."""

_FIGURE = re.compile(
    r"[-−–+±~<>≈]?\s?[$€£¥₽₺]?\s?\d[\d\s.,:’'\u00a0\u202f]*\s?(?:[%‰°$€£¥₽₺]|[a-z]{1,4}\.?)?|[-–—]", re.I
)
_LAST = 0.3  # of the width, which words in the last column have at least
_LONGEST = 0.85  # of a column, from which a cell is one of those that make it too wide
_ODD = 3  # one row in so many may be too long before the table is no table of columns


@dataclass(frozen=True, slots=True)
class Row:
    """How one row is set, in pixels: where its lines begin, how far the first is moved from there, and its tab stops
    (measured from where each line begins; ``True`` for one that a cell ends at)."""

    left: float
    indent: float
    stops: tuple[tuple[float, bool], ...]
    head: bool = False


def rows(text_rows: Sequence[str], width: float, gap: float, measure: Measure) -> list[Row] | None:
    """A setting of each row within ``width``, ``gap`` between columns; ``None`` where they are no columns."""
    cells = [_cells(text, place, text_rows) for place, text in enumerate(text_rows)]
    widths = [[measure(cell) for cell in row] for row in cells]
    odd = _too_long(widths, width, gap)
    count = max(map(len, cells))
    if odd is None:
        return None
    fitting = [row for place, row in enumerate(widths) if place not in odd]
    columns = [max((row[at] for row in fitting if at < len(row)), default=0.0) for at in range(count)]
    figures = [_holds_figures(cells, at) for at in range(count)]
    starts = [sum(columns[:at]) + at * gap for at in range(count)]
    stops = tuple(
        (starts[at] + columns[at], True) if figures[at] else (starts[at], False) for at in range(1, count)
    )  # fmt: skip
    head = _has_head(cells, figures)
    last = starts[-1] if not figures[-1] else 0.0
    made = []
    for place, row in enumerate(cells):
        if place in odd:
            made.append(_hung(row, starts, stops, width, measure) or stacked(width, gap))
            continue
        missing = row[0] == "" and place == 0  # its first cell, which is empty, is not in the text
        left, indent = (last, -last) if len(row) == count and not missing else (0.0, 0.0)
        mine = stops
        if missing:
            shift = 0.0 if figures[1:2] == [True] else starts[1]
            left, indent = shift, 0.0
            mine = tuple((stop - shift, right) for stop, right in stops[0 if not shift else 1 :])
        made.append(Row(left, indent, mine, head=head and place == 0))
    return made


def _cells(text: str, place: int, texts: Sequence[str]) -> list[str]:
    """The cells of a row. A head above a column of names has an empty first cell, which no importer keeps."""
    cells = [cell.strip() for cell in text.split("\t")]
    usual = Counter(other.count("\t") + 1 for other in texts[1:]).most_common(1)
    return ["", *cells] if place == 0 and usual and usual[0][0] == len(cells) + 1 else cells


def _too_long(widths: Sequence[Sequence[float]], width: float, gap: float) -> set[int] | None:
    """The rows that do not fit the columns of the others; ``None`` where too many do not."""
    odd: set[int] = set()
    count = max(map(len, widths))
    while True:
        rest = {place: row for place, row in enumerate(widths) if place not in odd}
        columns = [max((row[at] for row in rest.values() if at < len(row)), default=0.0) for at in range(count)]
        if sum(columns[:-1]) + min(columns[-1], _LAST * width) + (count - 1) * gap <= width:
            return odd
        if count == 1:
            return None
        at = max(range(count - 1), key=columns.__getitem__)
        odd |= {place for place, row in rest.items() if at < len(row) and row[at] > _LONGEST * columns[at]}
        if len(odd) * _ODD > len(widths):
            return None


def _holds_figures(cells: Sequence[Sequence[str]], at: int) -> bool:
    said = [row[at] for row in cells[1:] if at < len(row) and row[at]]
    return bool(said) and sum(_FIGURE.fullmatch(cell) is not None for cell in said) * 3 >= 2 * len(said)


def _has_head(cells: Sequence[Sequence[str]], figures: Sequence[bool]) -> bool:
    """Whether the first row names the columns: words over figures."""
    over_figures = (cell for figure, cell in zip(figures, cells[0], strict=False) if figure and cell)
    return any(not _FIGURE.fullmatch(cell) for cell in over_figures)


def stacked(width: float, indent: float) -> Row:
    """One cell a line: no tab stop is within reach, so every tab ends a line."""
    return Row(indent, -indent, ((10 * width, False),))


def _hung(
    cells: Sequence[str], starts: Sequence[float], stops: Sequence[tuple[float, bool]], width: float, measure: Measure
) -> Row | None:
    """A long first cell, and the others in their columns below it or beside its last line; ``None`` where that
    cannot be."""
    widths = [measure(cell) for cell in cells]
    if len(cells) != len(starts) or len(starts) < 2:
        return None
    if any(widths[at] > starts[at + 1] - starts[at] for at in range(1, len(starts) - 1)):
        return None
    if widths[0] > width:
        return Row(0.0, 0.0, tuple(stops)) if _last_line(cells[0], width, measure) < starts[1] else None
    left = starts[1]
    if stops[0][1]:  # a line begins with the second cell, and no tab comes before it that could end at a stop
        left = stops[0][0] - widths[1]
    below = tuple((stop - left, ends) for stop, ends in stops[1:])
    if below and below[-1][0] > widths[0]:
        return None  # the first tab would stop there
    return Row(left, -left, (*below, (10 * width, False)))


def _last_line(text: str, width: float, measure: Measure) -> float:
    """How much of its last line a text takes, broken at words."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        line = longer if measure(longer) <= width else word
    return measure(line)
