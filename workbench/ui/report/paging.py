"""Pages of the report: which lines stand on which, with their footnotes at the foot.

The rules are Word's, as far as its pages depend on them: two lines of a paragraph stay together, a heading stays with
what follows, a row of a table is not broken unless it is longer than a page, head rows come again, and a footnote
stands on the page of the line that refers to it. Lengths are half points, from the upper left corner of the page.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.exporters.word.flow import Block, Flow, Paragraph, Row, Run, Table
from workbench.exporters.word.looks import Look, Rule
from workbench.ui.report.typeset import TWIPS, Typesetter

_POINT = 2
_SEPARATOR_ABOVE, _SEPARATOR_BELOW, _SEPARATOR_WIDTH = 14.0, 8.0, 288.0
_CARRIED = ("SWAttribution", "SWCitation", "SWTranslation", "SWTranslationNote")


class Piece(NamedTuple):
    """Lines ``first`` to ``last`` (excluded) of a paragraph, the upper left corner of the first at ``x``, ``y``.
    ``quote`` is the number of the quotation it belongs to, 0 for none."""

    paragraph: Paragraph
    x: float
    y: float
    width: float
    first: int
    last: int
    quote: int = 0


class Stroke(NamedTuple):
    """A filled box of a colour."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(slots=True)
class Sheet:
    """A page. ``marks`` are the bookmarks that begin on it, with their height."""

    number: int
    pieces: list[Piece] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    marks: list[tuple[str, float]] = field(default_factory=list)


class _Cell(NamedTuple):
    lines: list[tuple[Paragraph, int]]
    """What is still to be set: paragraphs, each from a line on."""
    x: float
    width: float


class Pager:
    """``add`` blocks, then ``finish``; ``sheets`` that are done are final but for the last."""

    def __init__(self, flow: Flow, setter: Typesetter) -> None:
        self._flow = flow
        self.setter = setter
        page = flow.page
        margins = {side: int(value) / TWIPS for side, value in page.margins.items()}
        self.width, self.height = int(page.size["w"]) / TWIPS, int(page.size["h"]) / TWIPS
        self.left = margins["left"] + margins.get("gutter", 0.0)
        self.top, self.bottom = abs(margins["top"]), self.height - abs(margins["bottom"])
        self.measure = page.text_width / TWIPS
        self.header_at, self.footer_at = margins.get("header", 70.0), self.height - margins.get("footer", 70.0)
        self.sheets: list[Sheet] = []
        self._held: list[Block] = []
        self._notes: list[int] = []
        self._foot = 0.0
        self._quote = 0
        self._begin()

    def add(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            if isinstance(block, Paragraph) and (block.keep_next or self._look(block).keep_next):
                if block.break_before or self._look(block).break_before:
                    self._flush()
                self._held.append(block)
            else:
                self._held.append(block)
                self._flush()

    def finish(self) -> None:
        self._flush()
        if self._flow.endnotes and self._flow.notes:
            self.add([Paragraph("SWNotesHeading", (Run(self._flow.notes_heading),))])
            self.add(note for _, note in sorted(self._flow.notes.items()))
            self._flush()
        self._set_notes()

    # Where things go.

    @property
    def _room(self) -> float:
        return self.bottom - self._foot - self._y

    @property
    def _is_fresh(self) -> bool:
        return self._y <= self.top

    def _begin(self) -> None:
        self._sheet = Sheet(len(self.sheets) + 1)
        self.sheets.append(self._sheet)
        self._y = self.top
        self._foot = 0.0
        self._notes = []

    def _turn(self) -> None:
        self._set_notes()
        self._begin()

    def _flush(self) -> None:
        """Set what has to stay together: what is held, and the beginning of what follows it."""
        held, self._held = self._held, []
        if not held:
            return
        first = held[0]
        if isinstance(first, Paragraph) and (first.break_before or self._look(first).break_before):
            if not self._is_fresh:
                self._turn()
        elif not self._is_fresh and len(held) > 1:
            needed = sum(self._whole(block) for block in held[:-1]) + self._least(held[-1])
            if needed > self._room and needed <= self.bottom - self.top:
                self._turn()
        for block in held:
            if isinstance(block, Paragraph):
                self._set_paragraph(block)
            else:
                self._set_table(block)

    def _whole(self, block: Block) -> float:
        if isinstance(block, Table):
            return sum(self._row_height(block, row) for row in block.rows)
        look, lines = self._look(block), self.setter.lines(block, self.measure)
        notes = sum(self._note_height(number) for _, number in lines.notes)
        return look.before / TWIPS + lines.total * lines.height + look.after / TWIPS + notes

    def _least(self, block: Block) -> float:
        if isinstance(block, Table):
            rows = list(block.rows[:2])
            return sum(self._row_height(block, row) for row in rows)
        look, lines = self._look(block), self.setter.lines(block, self.measure)
        count = lines.total if look.keep_lines or lines.total <= 3 else 2
        notes = sum(self._note_height(number) for line, number in lines.notes if line < count)
        return look.before / TWIPS + count * lines.height + notes

    # Paragraphs.

    def _set_paragraph(self, paragraph: Paragraph) -> None:
        look, lines = self._look(paragraph), self.setter.lines(paragraph, self.measure)
        self._follow(paragraph)
        if not self._is_fresh or len(self.sheets) == 1 or look.break_before or paragraph.break_before:
            self._y += look.before / TWIPS
        done = 0
        while done < lines.total:
            fit = self._fitting(lines.notes, lines.height, done, lines.total, keep=look.keep_lines)
            if fit == 0:
                self._turn()
                continue
            if done == 0:
                self._mark(paragraph, self._y)
                self._rule(look, "top", self._y)
            height = fit * lines.height
            self._rule(look, "left", self._y, height)
            self._sheet.pieces.append(
                Piece(paragraph, self.left, self._y, self.measure, done, done + fit, self._quote)
            )
            self._y += height
            self._note([number for line, number in lines.notes if done <= line < done + fit])
            done += fit
            if done < lines.total:
                self._turn()
        self._rule(look, "bottom", self._y)
        self._y += look.after / TWIPS

    def _fitting(
        self, notes: Sequence[tuple[int, int]], height: float, done: int, count: int, *, keep: bool
    ) -> int:
        """How many lines from ``done`` on stand on this page."""
        room, fit = self._room, 0
        for line in range(done, count):
            room -= height + sum(self._note_height(number) for at, number in notes if at == line)
            if room < -0.01:
                break
            fit += 1
        left = count - done - fit
        if left and not self._is_fresh:
            if keep and done == 0:
                return 0
            if left == 1:
                fit -= 1
            if fit == 1 and done == 0:
                fit = 0
            return max(0, fit)
        return max(1, fit)

    def _follow(self, paragraph: Paragraph) -> None:
        """Which quotation is being set."""
        number = next((int(mark[5:].split("_")[0]) for mark in paragraph.marks if mark.startswith("_SWq_")), 0)
        if number or paragraph.style not in _CARRIED:
            self._quote = number

    def _mark(self, paragraph: Paragraph, y: float) -> None:
        self._sheet.marks += [(mark, y) for mark in paragraph.marks]

    def _rule(self, look: Look, side: str, y: float, height: float = 0.0) -> None:
        rule = look.rules.get(side)
        if rule is None:
            return
        thick, space = _thickness(rule), rule.space * _POINT
        if side == "left":
            at = self.left + look.left / TWIPS - space
            self._sheet.strokes.append(Stroke(at, y, thick, height, rule.colour))
        else:
            at = y - space - thick if side == "top" else y + space
            self._sheet.strokes.append(Stroke(self.left, at, self.measure, thick, rule.colour))

    def _look(self, paragraph: Paragraph) -> Look:
        return self.setter.looks.paragraph(paragraph.style)

    # Footnotes.

    def _note_height(self, number: int) -> float:
        note = None if self._flow.endnotes else self._flow.notes.get(number)
        if note is None or number in self._notes:
            return 0.0
        look, lines = self._look(note), self.setter.lines(note, self.measure)
        line = 0.0 if self._notes else _SEPARATOR_ABOVE + _SEPARATOR_BELOW
        return line + lines.total * lines.height + (look.before + look.after) / TWIPS

    def _note(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            height = self._note_height(number)
            if height:
                self._foot += height
                self._notes.append(number)

    def _set_notes(self) -> None:
        """The notes of a page that is full, at its foot."""
        if not self._notes:
            return
        y = self.bottom - self._foot + _SEPARATOR_ABOVE
        self._sheet.strokes.append(Stroke(self.left, y, _SEPARATOR_WIDTH, 1.0, "000000"))
        y += _SEPARATOR_BELOW
        quotes = {
            run.note: piece.quote for piece in self._sheet.pieces for run in piece.paragraph.runs if run.note
        }
        for number in self._notes:
            note = self._flow.notes[number]
            look, lines = self._look(note), self.setter.lines(note, self.measure)
            y += look.before / TWIPS
            quote = quotes.get(number, 0)
            self._sheet.pieces.append(Piece(note, self.left, y, self.measure, 0, lines.total, quote))
            y += lines.total * lines.height + look.after / TWIPS

    # Tables.

    def _set_table(self, table: Table) -> None:
        rules = self.setter.looks.table(table.style).rules
        heads = [row for row in table.rows if row.head]
        if "top" in rules:
            self._line(table, rules["top"])
        for run in _kept_together(table.rows):
            height = sum(self._row_height(table, row) for row in run)
            if height > self._room and not self._is_fresh and height <= self.bottom - self.top:
                self._turn_within(table, [] if run[0].head else heads)
            for row in run:
                self._set_row(table, row, heads)

    def _turn_within(self, table: Table, heads: Sequence[Row]) -> None:
        rules = self.setter.looks.table(table.style).rules
        self._turn()
        if "top" in rules:
            self._line(table, rules["top"])
        for head in heads:
            self._set_row(table, head, ())

    def _set_row(self, table: Table, row: Row, heads: Sequence[Row]) -> None:
        frame = self.setter.looks.table(table.style)
        cells = list(self._cells(table, row))
        while True:
            self._y += frame.room["top"] / TWIPS
            begun = self._y
            room = self._room - frame.room["bottom"] / TWIPS
            rests = [self._fill(cell, room, force=self._is_fresh or row.head) for cell in cells]
            self._y = max([begun, *(end for end, _ in rests)]) + frame.room["bottom"] / TWIPS
            cells = [_Cell(rest, cell.x, cell.width) for cell, (_, rest) in zip(cells, rests, strict=True)]
            if not any(cell.lines for cell in cells):
                break
            self._turn_within(table, heads)
        last = row is table.rows[-1]
        rule = frame.rules.get("head" if row.head else "bottom" if last else "insideH")
        if rule:
            self._line(table, rule)

    def _cells(self, table: Table, row: Row) -> Iterator[_Cell]:
        frame = self.setter.looks.table(table.style)
        near, far = frame.room["left"] / TWIPS, frame.room["right"] / TWIPS
        at = 0.0
        for cell, column in zip(row.cells, table.widths, strict=False):
            wide = column / TWIPS
            x = self.measure - at - wide + far if table.rtl else at + near
            yield _Cell([(paragraph, 0) for paragraph in cell], self.left + x, max(20.0, wide - near - far))
            at += wide

    def _fill(self, cell: _Cell, room: float, *, force: bool) -> tuple[float, list[tuple[Paragraph, int]]]:
        """Set what fits into a cell from here on; where it ended, and what is left. ``force``: at least a line."""
        y, end = self._y, self._y + room
        for index, (paragraph, done) in enumerate(cell.lines):
            look, lines = self._look(paragraph), self.setter.lines(paragraph, cell.width)
            self._follow(paragraph)
            y += look.before / TWIPS if done == 0 else 0.0
            fit = min(lines.total - done, int((end - y + 0.01) // lines.height))
            if fit <= 0 and not (force and index == 0):
                return y, cell.lines[index:]
            fit = max(1, fit)
            if done == 0:
                self._mark(paragraph, y)
            self._sheet.pieces.append(Piece(paragraph, cell.x, y, cell.width, done, done + fit, self._quote))
            self._note([number for line, number in lines.notes if done <= line < done + fit])
            y += fit * lines.height
            if done + fit < lines.total:
                return y, [(paragraph, done + fit), *cell.lines[index + 1 :]]
            y += look.after / TWIPS
        return y, []

    def _row_height(self, table: Table, row: Row) -> float:
        frame = self.setter.looks.table(table.style)
        tallest, notes = 0.0, 0.0
        for cell in self._cells(table, row):
            height = 0.0
            for paragraph, _ in cell.lines:
                look, lines = self._look(paragraph), self.setter.lines(paragraph, cell.width)
                height += (look.before + look.after) / TWIPS + lines.total * lines.height
                notes += sum(self._note_height(number) for _, number in lines.notes)
            tallest = max(tallest, height)
        return tallest + notes + (frame.room["top"] + frame.room["bottom"]) / TWIPS + 1.0

    def _line(self, table: Table, rule: Rule) -> None:
        thick = _thickness(rule)
        self._sheet.strokes.append(Stroke(self.left, self._y, sum(table.widths) / TWIPS, thick, rule.colour))
        self._y += thick


def _kept_together(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Runs of rows of which each stays with the next, as a head row does always."""
    run: list[Row] = []
    for row in rows:
        run.append(row)
        first = next((cell[0] for cell in row.cells if cell), None)
        if not (row.head or (first is not None and first.keep_next)):
            yield run
            run = []
    if run:
        yield run


def _thickness(rule: Rule) -> float:
    return max(0.8, rule.size / 8 * _POINT)

