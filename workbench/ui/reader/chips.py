"""A choice with its key: the piece the capture bar is made of."""

from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from workbench.language import tr
from workbench.model import Stance
from workbench.ui.theme import LIGHT, Theme, ui_font
from workbench.ui.widgets.drawing import RIGHT, draw_aligned
from workbench.ui.widgets.sides import mirrored


class Mood(Enum):
    PLAIN = auto()
    PREDICTED = auto()
    CHOSEN = auto()


class KeyChip(QAbstractButton):
    """A label behind the key that chooses it. Predicted ones are outlined, chosen ones filled; a ``tag`` says what
    choosing would make: ``new``, or an ``alias``. A ``stance`` gives the key its ink."""

    HEIGHT = 28
    CAP = 20

    def __init__(self, key: str, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a click leaves the selection and the focus in the text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = LIGHT
        self._key = key
        self._mood = Mood.PLAIN
        self._tag = ""
        self._stance: Stance | None = None
        self.limit = 240
        self.say(text)

    def say(self, text: str, *, tag: str = "", mood: Mood = Mood.PLAIN, tip: str = "", keys: str = "") -> None:
        """``tip`` is the whole of what is meant, and ``keys`` all that say it, where there is more than the one."""
        self._text = text  # not setText: an ampersand in a name would become a shortcut
        self._tag, self._mood = tag, mood
        words = {Mood.PLAIN: "", Mood.PREDICTED: tr("predicted"), Mood.CHOSEN: tr("chosen")}[mood]
        self.setAccessibleName(", ".join(part for part in (tip or text, tag, words) if part))
        self.setToolTip(f"{tip or text}   {keys or self._key}".strip())
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        self._key = key

    def set_stance(self, stance: Stance) -> None:
        self._stance = stance

    @property
    def words(self) -> str:
        return self._text

    @property
    def mood(self) -> Mood:
        return self._mood

    @property
    def tag(self) -> str:
        return self._tag

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(self.natural_width(), self.limit), self.HEIGHT)

    def natural_width(self) -> int:
        width = self.CAP + 8
        if self._text:
            width += QFontMetrics(ui_font()).horizontalAdvance(self._text) + 12
        if self._tag:
            width += QFontMetrics(ui_font(-1)).horizontalAdvance(self._tag) + 8
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._mood is Mood.CHOSEN or self.isDown():
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(box, 5, 5)
        elif self.underMouse():
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(box, 5, 5)
        if self._mood is Mood.PREDICTED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box, 5, 5)
        self._paint_key(painter)
        self._paint_text(painter)

    def _paint_key(self, painter: QPainter) -> None:
        theme = self._theme
        left = 4 if self._text else (self.width() - self.CAP) // 2
        cap = mirrored(self.rect(), QRect(left, (self.height() - self.CAP) // 2, self.CAP, self.CAP))
        chosen = self._mood is Mood.CHOSEN
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._cap_color())
        painter.drawRoundedRect(cap, 4, 4)
        ink = theme.stance_ink[self._stance] if self._stance else theme.accent_ink if chosen else theme.ink_soft
        painter.setPen(QColor(ink))
        painter.setFont(ui_font(0 if self._stance else -1, bold=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _cap_color(self) -> QColor:
        if self._stance:
            return self._theme.stance_tint(self._stance)
        return QColor(self._theme.accent if self._mood is Mood.CHOSEN else self._theme.hairline)

    def _paint_text(self, painter: QPainter) -> None:
        if not self._text:
            return
        left, right = self.CAP + 10, 8
        if self._tag:
            small = ui_font(-1)
            right += QFontMetrics(small).horizontalAdvance(self._tag) + 8
            painter.setFont(small)
            painter.setPen(QColor(self._theme.ink_faint))
            draw_aligned(painter, self.rect().adjusted(8, 0, -8, 0), self._tag, RIGHT)
        painter.setFont(ui_font())
        painter.setPen(QColor(self._theme.ink))
        room = mirrored(self.rect(), self.rect().adjusted(left, 0, -right, 0))
        shown = QFontMetrics(ui_font()).elidedText(self._text, Qt.TextElideMode.ElideRight, room.width() + 1)
        draw_aligned(painter, room, shown)
