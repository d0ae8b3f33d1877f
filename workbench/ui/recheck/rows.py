"""How a finding looks in the list: the verdict as icon and word, the quote's number, the words it is about."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPalette

from workbench.language import listed, tr
from workbench.model import Stance
from workbench.recheck import Finding, Verdict
from workbench.ui.icons import pixmap
from workbench.ui.theme import Theme, reading_font, ui_font
from workbench.ui.widgets.drawing import RIGHT, RowDelegate, draw_line
from workbench.ui.widgets.paged import ROW_ROLE
from workbench.ui.widgets.sides import mirrored

ICONS = {
    Verdict.ALTERED: "x",
    Verdict.MISATTRIBUTED: "user",
    Verdict.SOURCE_CHANGED: "history",
    Verdict.UNSOURCED: "circle-question-mark",
    Verdict.REMOVED: "minus",
    Verdict.MARKED: "pencil",
    Verdict.TYPOGRAPHY: "type",
    Verdict.VERBATIM: "check",
}


def ink_of(verdict: Verdict, theme: Theme) -> QColor:
    """Wrong words and names in the ink of a denial, doubts in the warning's; never without icon and word."""
    if verdict in (Verdict.ALTERED, Verdict.MISATTRIBUTED):
        return QColor(theme.stance_ink[Stance.DENIES])
    if verdict.needs_a_look:
        return theme.color("warning")
    return theme.color("ink_soft")


def where(finding: Finding) -> str:
    place = finding.place
    if place is None:
        return tr("not in the document")
    paragraph = f"¶ {place.paragraph}"
    return listed([paragraph] if place.kind == "body" else [place.part, paragraph])


def describe(finding: Finding) -> str:
    """The row in words, for a screen reader."""
    parts = (finding.verdict.words, finding.label, finding.reason, finding.found or finding.expected, where(finding))
    return ". ".join(part.rstrip(".") for part in parts if part)


class FindingDelegate(RowDelegate):
    HEAD = 20
    BODY = 22
    HEIGHT = 2 * RowDelegate.PADDING_Y + HEAD + BODY + 2
    ICON = 16

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__(hairline=True)
        self._theme = theme

    def sizeHint(self, _option: object, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, self.HEIGHT)

    def paint_row(
        self, painter: QPainter, rect: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        finding: Finding | None = index.data(ROW_ROLE)
        if finding is None:
            return

        theme = self._theme()
        ink = ink_of(finding.verdict, theme)
        ratio = painter.device().devicePixelRatio()
        icon = mirrored(rect, QRect(rect.left(), rect.top() + 2, self.ICON, self.ICON))
        painter.drawPixmap(icon.topLeft(), pixmap(ICONS[finding.verdict], self.ICON, ink.name(), ratio))
        left = rect.left() + self.ICON + 8
        head = QRect(left, rect.top(), rect.right() - left, self.HEAD)
        faint = theme.color("ink_soft" if self.selected else "ink_faint")
        taken = draw_line(painter, mirrored(rect, head), where(finding), ui_font(-1), faint, RIGHT)
        head.setRight(head.right() - taken - 8)
        verdict = ui_font(bold=finding.verdict.needs_a_look)
        taken = draw_line(painter, mirrored(rect, head), finding.verdict.words, verdict, ink)
        head.setLeft(head.left() + taken + 8)
        draw_line(painter, mirrored(rect, head), finding.label, ui_font(-1), faint)
        body = mirrored(rect, QRect(left, rect.top() + self.HEAD + 2, rect.right() - left, self.BODY))
        words = " ".join((finding.found or finding.expected)[:400].split())
        draw_line(painter, body, words, reading_font(15), theme.color("ink" if finding.found else "ink_soft"))
