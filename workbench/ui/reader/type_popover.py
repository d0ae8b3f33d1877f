"""How the page is set, beside the text it changes: colours, typeface, size, measure, line height, numbers, single
keys.

Every change is seen at once and kept for this user, in every project.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QWidget

from workbench.language import tr, tr_later, tr_n
from workbench.ui import tastes
from workbench.ui.reader.type_settings import LEADING, MEASURE, ZOOM, kept
from workbench.ui.reader.typeset import Typography
from workbench.ui.theme import TYPEFACES
from workbench.ui.widgets.buttons import TextToggle
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.popover import Popover

_SCHEMES = {
    "view.theme_system": tr_later("Desktop"),
    "view.theme_light": tr_later("Light"),
    "view.theme_sepia": tr_later("Sepia"),
    "view.theme_dark": tr_later("Dark"),
}
"""What is written on the button of each command."""


def open_in(panel: QWidget, button: QWidget, told: Callable[[Typography], None]) -> None:
    """Open the popover of a panel under its button; it is made the first time."""
    popover = panel.findChild(TypePopover, "type_popover")
    if popover is None:
        schemes = [action for action in panel.window().actions() if action.objectName() in _SCHEMES]
        popover = TypePopover(panel, schemes)
        popover.changed.connect(told)
    popover.show_kept()
    popover.open_below(button)
    popover.take_focus()


class TypePopover(Popover):
    """``schemes`` are the window's commands for light, dark, sepia and the desktop's choice."""

    WIDTH = 440
    changed = Signal(object)
    """A ``Typography`` to be worn and kept."""

    def __init__(self, parent: QWidget, schemes: Sequence[QAction] = ()) -> None:
        super().__init__(tr("Type and page"), "type_popover", parent)
        self._wanted = Typography()
        self._schemes = [_scheme_button(action) for action in schemes]
        self._family = named(QComboBox(), "type_family", tr("Typeface"))
        self._family.addItem(tr("Best there is"), "")
        for family in TYPEFACES:
            if QFontDatabase.hasFamily(family):
                self._family.addItem(family, family)
        self._zoom = self._slider("type_zoom", tr("Text size"), ZOOM)
        self._measure = self._slider("type_measure", tr("Characters in a line"), MEASURE)
        self._leading = self._slider("type_leading", tr("Line height"), LEADING)
        self._numbers = named(QCheckBox(tr("Paragraph numbers")), "type_numbers", tr("Paragraph numbers"))
        single = QCheckBox(tr("Single keys (else Ctrl+Alt and the key)"))
        self._single = named(single, "type_single_keys", tr("Single keys"))
        form = QFormLayout()
        self.column.addLayout(form)
        form.setContentsMargins(0, 4, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Typeface"), self._family), (tr("Size"), self._zoom), (tr("Line length"), self._measure),
            (tr("Line height"), self._leading), ("", self._numbers), ("", self._single),
        )  # fmt: skip
        if self._schemes:
            colours = QHBoxLayout()
            colours.setSpacing(4)
            for button in self._schemes:
                colours.addWidget(button, 1)
            form.addRow(tr("Colours"), colours)
        for label, field in rows:
            form.addRow(label, field)
        self._labels = {slider: form.labelForField(slider) for slider in (self._zoom, self._measure, self._leading)}
        self._family.currentIndexChanged.connect(self._tell)
        for slider in (self._zoom, self._measure, self._leading):
            slider.valueChanged.connect(self._tell)
        self._numbers.toggled.connect(self._tell)
        self._single.toggled.connect(tastes.SINGLE_KEYS.keep)

    def show_kept(self) -> None:
        """Show what holds now."""
        self._wanted = kept()
        for field in (self._family, self._zoom, self._measure, self._leading, self._numbers, self._single):
            field.blockSignals(True)
        self._family.setCurrentIndex(max(0, self._family.findData(self._wanted.family)))
        self._zoom.setValue(self._wanted.zoom // ZOOM[2])
        self._measure.setValue(self._wanted.measure // MEASURE[2])
        self._leading.setValue(round(self._wanted.line_height * 100) // LEADING[2])
        self._numbers.setChecked(self._wanted.numbered)
        self._single.setChecked(tastes.SINGLE_KEYS.kept())
        for field in (self._family, self._zoom, self._measure, self._leading, self._numbers, self._single):
            field.blockSignals(False)
        self._say()

    def take_focus(self) -> None:
        self._zoom.setFocus(Qt.FocusReason.PopupFocusReason)

    def _slider(self, name: str, told: str, of: tuple[int, int, int]) -> QSlider:
        slider = named(QSlider(Qt.Orientation.Horizontal), name, told)
        least, most, step = of
        slider.setRange(least // step, most // step)
        slider.setPageStep(1)
        slider.setMinimumHeight(24)
        return slider

    def _tell(self) -> None:
        self._wanted = replace(
            self._wanted,
            family=self._family.currentData(),
            zoom=self._zoom.value() * ZOOM[2],
            measure=self._measure.value() * MEASURE[2],
            line_height=self._leading.value() * LEADING[2] / 100,
            numbered=self._numbers.isChecked(),
        )
        self._say()
        self.changed.emit(self._wanted)

    def _say(self) -> None:
        """The figures, beside the words for them."""
        wanted = self._wanted
        told = (
            tr("Size  {percent} %", percent=wanted.zoom),
            tr_n("Line  {n} character|Line  {n} characters", wanted.measure),
            tr("Height  {height}", height=f"{wanted.line_height:.2f}"),
        )
        for label, words in zip(self._labels.values(), told, strict=True):
            if isinstance(label, QLabel):
                label.setText(words)


def _scheme_button(action: QAction) -> TextToggle:
    """On while its command is checked, however that was chosen."""
    button = TextToggle(tr(_SCHEMES[action.objectName()]), f"type_{action.objectName().partition('.')[2]}")
    button.setToolTip(action.text().replace("&", ""))
    button.setChecked(action.isChecked())
    button.clicked.connect(action.trigger)
    action.toggled.connect(button.setChecked)
    button.clicked.connect(lambda: button.setChecked(action.isChecked()))
    return button
