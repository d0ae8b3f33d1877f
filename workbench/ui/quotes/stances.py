"""Four buttons, one sign each; pressing the one that is on takes the stance away."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from workbench.language import tr, tr_later
from workbench.model import Stance
from workbench.ui.theme import Theme, ui_font

_NAMES = {
    Stance.ASSERTS: tr_later("Asserts"),
    Stance.DENIES: tr_later("Denies"),
    Stance.QUESTIONS: tr_later("Questions"),
    Stance.REPORTS: tr_later("Reports"),
}


class StanceButton(QAbstractButton):
    WIDTH, HEIGHT = 40, 28

    def __init__(self, stance: Stance, theme: Callable[[], Theme], object_name: str) -> None:
        super().__init__()
        self._stance = stance
        self._theme = theme
        self.setObjectName(object_name)
        self.setCheckable(True)
        self.setFixedSize(self.WIDTH, self.HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(stance.sign)
        name = tr(_NAMES[stance])
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {stance.sign}")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QColor(theme.stance[self._stance]) if self.isChecked() else theme.color("hairline")
        if self.hasFocus():
            edge = theme.color("accent")
        painter.setPen(QPen(edge, 1))
        if self.isChecked():
            painter.setBrush(theme.stance_tint(self._stance))
        else:
            painter.setBrush(theme.color("hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(ui_font(0, bold=True))
        ink = QColor(theme.stance_ink[self._stance]) if self.isChecked() else theme.color("ink_soft")
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._stance.sign)


class StancePicker(QWidget):
    """``picked`` carries a ``Stance`` or ``None``, only when a person changed it."""

    picked = Signal(object)

    def __init__(self, theme: Callable[[], Theme], suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons: dict[Stance, StanceButton] = {}
        for stance in Stance:
            button = StanceButton(stance, theme, f"stance_{stance.value}{suffix}")
            button.clicked.connect(lambda on, chosen=stance: self._on_clicked(chosen, on))
            row.addWidget(button)
            self._buttons[stance] = button
        row.addStretch(1)

    def show_stance(self, stance: Stance | None) -> None:
        for each, button in self._buttons.items():
            button.setChecked(each is stance)

    def button(self, stance: Stance) -> StanceButton:
        return self._buttons[stance]

    def _on_clicked(self, stance: Stance, on: bool) -> None:
        self.show_stance(stance if on else None)
        self.picked.emit(stance if on else None)
