"""How a quote looks in the list: who says what in which stance, the words, where they stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from workbench.language import tr, tr_later
from workbench.model import Actor, Anchor, Claim, Quote, Source, Stance, Statement
from workbench.project import Project
from workbench.ui.icons import pixmap
from workbench.ui.theme import Theme, reading_font, slant, ui_font
from workbench.ui.widgets.dates import spoken_date
from workbench.ui.widgets.drawing import LEFT, RowDelegate, WrappedText, draw_line, side_by_side
from workbench.ui.widgets.paged import ROW_ROLE
from workbench.ui.widgets.sides import mirrored

STANCE_WORDS = {
    Stance.ASSERTS: tr_later("asserts"),
    Stance.DENIES: tr_later("denies"),
    Stance.QUESTIONS: tr_later("questions"),
    Stance.REPORTS: tr_later("reports"),
}
UNATTRIBUTED = tr_later("Unattributed")


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote with what it names. ``claims`` go with the quote's statements, ``None`` where one makes none."""

    quote: Quote
    source: Source
    speakers: tuple[str, ...]
    claims: tuple[str | None, ...]

    @property
    def id(self) -> int:
        return self.quote.id

    @property
    def speaker(self) -> str:
        """The first speaker, and how many more."""
        names = list(dict.fromkeys(name for name in self.speakers if name))
        if not names:
            return tr(UNATTRIBUTED)
        return names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}"

    @property
    def attributed(self) -> bool:
        return any(self.speakers)

    @property
    def suggested(self) -> bool:
        return any(statement.suggested for statement in self.quote.statements)

    @property
    def stances(self) -> tuple[Stance, ...]:
        return tuple(dict.fromkeys(each.stance for each in self.quote.statements if each.stance))

    @property
    def claim(self) -> str | None:
        return next((claim for claim in self.claims if claim), None)

    @property
    def place(self) -> str:
        """``¶ 13``, ``¶ 13–14``, or nothing where no paragraph is numbered."""
        return paragraph_mark(self.quote)

    @property
    def words(self) -> str:
        """All that a filter looks through."""
        claims = [claim for claim in self.claims if claim]
        parts = [self.quote.label, *self.speakers, *claims, self.quote.exact, self.quote.note or ""]
        return "\n".join([*parts, self.source.title, self.source.outlet or ""])


def paragraph_mark(quote: Quote) -> str:
    numbers = sorted({segment.paragraph for segment in quote.segments if segment.paragraph})
    if not numbers:
        return ""
    return f"¶ {numbers[0]}" if len(numbers) == 1 else f"¶ {numbers[0]}–{numbers[-1]}"


def origin(source: Source) -> str:
    return side_by_side([source.outlet or source.title, spoken_date(source.published)], ", ")


def read_rows(project: Project, ids: Sequence[int]) -> list[QuoteRow]:
    """The rows of these quotes: three queries and the codebook, whatever their number."""
    quotes = project.quotes.many(ids)
    sources = {source.id: source for source in project.sources.many({quote.source_id for quote in quotes})}
    actors = {actor.id: actor for actor in project.codebook.actors()}
    claims = {claim.id: claim for claim in project.codebook.claims()}
    return [_row(quote, sources[quote.source_id], actors, claims) for quote in quotes if quote.source_id in sources]


def _row(quote: Quote, source: Source, actors: dict[int, Actor], claims: dict[int, Claim]) -> QuoteRow:
    def name(statement: Statement) -> str:
        actor = actors.get(statement.actor_id or 0)
        return actor.name if actor else ""

    def claim(statement: Statement) -> str | None:
        found = claims.get(statement.claim_id or 0)
        return found.text if found else None

    return QuoteRow(
        quote,
        source,
        tuple(name(statement) for statement in quote.statements),
        tuple(claim(statement) for statement in quote.statements),
    )


def describe(row: QuoteRow) -> str:
    """The row in words, for a screen reader."""
    said = [tr(STANCE_WORDS[stance]) for stance in row.stances]
    state = [tr("suggested, not confirmed")] if row.suggested else []
    if row.quote.anchor is not Anchor.ATTACHED:
        state.append(tr("needs review"))
    parts = [row.quote.label, row.speaker, *said, *state, row.quote.exact, origin(row.source), row.place]
    return ", ".join(part for part in parts if part)


class QuoteDelegate(RowDelegate):
    """A lane in the colour of the stance where the row begins; the sign stands beside the name, never colour alone.
    What is only suggested is set in italics, its sign outlined."""

    LINES = 2
    LANE = 3
    INDENT = 12
    SIGN = 18
    READING = 15
    LEADING = 21
    HEAD = 20
    FOOT = 18
    HEIGHT = 2 * RowDelegate.PADDING_Y + HEAD + 2 + LINES * LEADING + 2 + FOOT

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__(hairline=True)
        self._theme = theme
        self._wrapped = WrappedText(self.LINES)
        self.within_source = True

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, QuoteRow):
            return
        theme = self._theme()
        stance = row.stances[0] if row.stances else None
        lane = mirrored(rect, QRect(rect.left(), rect.top() + 1, self.LANE, rect.height() - 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.stance[stance]) if stance else theme.color("hairline"))
        painter.drawRoundedRect(QRectF(lane), self.LANE / 2, self.LANE / 2)
        inside = mirrored(rect, rect.adjusted(self.INDENT, 0, 0, 0))
        self._paint_head(painter, QRect(inside.left(), inside.top(), inside.width(), self.HEAD), row, theme)
        body = QRect(inside.left(), inside.top() + self.HEAD + 2, inside.width(), self.LINES * self.LEADING)
        taken = self._wrapped.draw(
            painter, body, row.quote.exact, reading_font(self.READING), theme.color("ink"), self.LEADING
        )
        foot = QRect(inside.left(), body.top() + taken + 2, inside.width(), self.FOOT)
        self._paint_foot(painter, foot, row, theme)

    def _paint_head(self, painter: QPainter, rect: QRect, row: QuoteRow, theme: Theme) -> None:
        left, right = rect.left(), rect.right() + 1
        for stance in reversed(row.stances):
            right -= self.SIGN
            sign = mirrored(rect, QRect(right, rect.top() + 1, self.SIGN, self.SIGN))
            self._paint_sign(painter, sign, stance, row, theme)
            right -= 4
        if row.quote.anchor is not Anchor.ATTACHED:
            right -= 16
            picture = pixmap("triangle-alert", 14, theme.warning, painter.device().devicePixelRatio())
            painter.drawPixmap(mirrored(rect, QRect(right, rect.top() + 3, 14, 14)).topLeft(), picture)
            right -= 4
        faint = self._faint(theme)
        label = mirrored(rect, QRect(left, rect.top(), right - left, rect.height()))
        left += draw_line(painter, label, row.quote.label, ui_font(-1), faint) + 8
        font = ui_font(0, bold=row.attributed)
        slant(font, row.suggested or not row.attributed)
        ink = theme.color("ink" if row.attributed else "ink_soft")
        speaker = mirrored(rect, QRect(left, rect.top(), right - left, rect.height()))
        draw_line(painter, speaker, row.speaker, font, ink)

    def _paint_sign(self, painter: QPainter, rect: QRect, stance: Stance, row: QuoteRow, theme: Theme) -> None:
        sure = any(each.stance is stance and not each.suggested for each in row.quote.statements)
        paint_sign(painter, rect, stance, theme, sure=sure)

    def _paint_foot(self, painter: QPainter, rect: QRect, row: QuoteRow, theme: Theme) -> None:
        parts = [row.place, row.claim] if self.within_source else [origin(row.source), row.place]
        if row.quote.note:
            width = 14
            picture = pixmap("sticky-note", 12, theme.ink_faint, painter.device().devicePixelRatio())
            place = mirrored(rect, QRect(rect.right() - width + 2, rect.top() + 3, 12, 12))
            painter.drawPixmap(place.topLeft(), picture)
            rect = mirrored(rect, rect.adjusted(0, 0, -width - 4, 0))
        draw_line(painter, rect, side_by_side(parts), ui_font(-1), self._faint(theme), LEFT)

    def _faint(self, theme: Theme) -> QColor:
        return theme.color("ink_soft" if self.selected else "ink_faint")


def paint_sign(painter: QPainter, rect: QRect, stance: Stance, theme: Theme, *, sure: bool = True) -> None:
    """The sign of a stance on its tint; only an outline where nobody has confirmed it. Paper lies beneath, so that
    it is as legible on a chosen row as on any other."""
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("paper"))
    painter.drawRoundedRect(box, 4, 4)
    if sure:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stance_tint(stance))
    else:
        painter.setPen(QPen(QColor(theme.stance[stance]), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(ui_font(0, bold=True))
    painter.setPen(QColor(theme.stance_ink[stance]))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, stance.sign)
