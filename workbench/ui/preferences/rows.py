"""A row of the preferences: what is set and what comes of it at the left, the control and the way back at the right.

The rule: a control shows what is kept whenever it is asked to, and says what was chosen; keeping it is the window's.
"""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from workbench.language import number, tr
from workbench.text import fold
from workbench.ui import files, tastes
from workbench.ui.preferences.pages import Deed, Fact, Setting
from workbench.ui.theme import TYPEFACES, ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.fields import SavedField
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.naming import named

FIELD = 264
"""Pixels of the column with the controls."""


class Row(QWidget):
    """``chosen`` carries a new value (``None`` for the usual one), ``wanted`` that the button was pressed."""

    chosen = Signal(object)
    wanted = Signal()

    def __init__(self, of: Setting | Deed | Fact, parent: QWidget, *, project: bool) -> None:
        super().__init__(parent)
        self.of = of
        self.setObjectName(f"preference_row_{of.name}")
        self._label = QLabel(tr(of.label), self)
        self._told = QLabel(tr(of.told) if of.told else "", self, wordWrap=True)
        self._told.setProperty("soft", True)
        self._told.setFont(ui_font(-1))
        self._told.setVisible(bool(of.told))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label)
        words.addWidget(self._told)
        words.addStretch(1)
        self._control: Control | None = None
        self._back = IconButton("rotate-ccw", tr("As usual"), f"preference_back_{of.name}", self)
        self._back.clicked.connect(lambda: self.chosen.emit(None))
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the control stays where it is
        self._back.setSizePolicy(policy)
        self._back.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 10, 0, 10)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        if isinstance(of, Setting):
            self._control = control(of, self)
            self._control.chosen.connect(self.chosen)
            self._control.setFixedWidth(FIELD)
            grid.addWidget(self._control, 0, 1, Qt.AlignmentFlag.AlignTop)
        elif isinstance(of, Deed):
            button = named(QPushButton(tr(of.button), self), f"preference_{of.name}")
            button.setAutoDefault(False)
            button.setEnabled(project or not of.project)
            button.clicked.connect(lambda: self._do(button, of))
            grid.addWidget(button, 0, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._back, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.show_kept()

    def show_kept(self) -> None:
        if isinstance(self.of, Setting) and self._control is not None:
            self._control.show_value(self.of.taste.kept())
            self._back.setVisible(not tastes.is_usual(self.of.taste))

    def fits(self, words: Sequence[str]) -> bool:
        """Whether each of the folded words occurs, in the language in use or in English."""
        said = [self._label_text(), self.of.label, self.of.told, tr(self.of.told) if self.of.told else ""]
        if isinstance(self.of, Setting):
            said += [*self.of.own.values(), *(tr(each) for each in self.of.words.values()), *self.of.words.values()]
        if isinstance(self.of, Deed):
            said += [tr(self.of.button), self.of.button]
        text = fold(" ".join(said))
        return all(word in text for word in words)

    def mark(self, words: Sequence[str], ground: str, ink: str) -> None:
        """Show where the words occur."""
        self._label.setText(marked(self._label_text(), words, ground, ink))
        self._told.setText(marked(tr(self.of.told), words, ground, ink) if self.of.told else "")

    def _label_text(self) -> str:
        return tr(self.of.label)

    def _do(self, button: QPushButton, deed: Deed) -> None:
        self.wanted.emit()
        if deed.done:
            button.setText(tr(deed.done))
            button.setEnabled(False)


def marked(text: str, words: Sequence[str], ground: str, ink: str) -> str:
    """HTML in which each occurrence of the folded words stands on a ground; plain text where there is none."""
    folded = [fold(char) for char in text]
    line = "".join(folded)
    places = [place for place, char in enumerate(folded) for _ in char]
    on: set[int] = set()
    for word in filter(None, words):
        at = line.find(word)
        while at >= 0:
            on.update(places[at : at + len(word)])
            at = line.find(word, at + 1)
    if not on:
        return escape(text)
    style = f'<span style="background-color: {ground}; color: {ink}">'
    pieces = []
    for place, char in enumerate(text):
        if place in on and place - 1 not in on:
            pieces.append(style)
        if place not in on and place - 1 in on:
            pieces.append("</span>")
        pieces.append(escape(char))
    return "".join(pieces) + ("</span>" if len(text) - 1 in on else "")


class Control(QWidget):
    """Shows a value and says what was chosen."""

    chosen = Signal(object)

    def __init__(self, of: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._of = of
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)

    def show_value(self, value: object) -> None:
        raise NotImplementedError

    def _named(self, widget: QWidget) -> None:
        named(widget, f"preference_{self._of.name}", tr(self._of.label))
        if self._of.told:
            before = widget.accessibleDescription()
            told = tr(self._of.told)
            widget.setAccessibleDescription(f"{before}. {told}" if before else told)


class _Tick(Control):
    def __init__(self, of: Setting, parent: QWidget) -> None:
        super().__init__(of, parent)
        self._box = QCheckBox(self)
        self._named(self._box)
        self._box.toggled.connect(self._say)
        self._line.addWidget(self._box)
        self._line.addStretch(1)

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._box):
            self._box.setChecked(bool(value))
        self._box.setText(tr("On", "a setting") if value else tr("Off", "a setting"))

    def _say(self, on: bool) -> None:
        self.chosen.emit(on)


class _Range(Control):
    def __init__(self, of: Setting, parent: QWidget) -> None:
        super().__init__(of, parent)
        assert isinstance(of.taste, tastes.Number)
        self._step = of.taste.step
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._named(self._slider)
        self._slider.setRange(of.taste.least // self._step, of.taste.most // self._step)
        self._slider.setPageStep(1)
        self._slider.setMinimumHeight(24)
        self._figure = QLabel(self)
        self._figure.setFont(ui_font(figures=True))
        self._figure.setFixedWidth(48)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._slider.valueChanged.connect(lambda place: self.chosen.emit(place * self._step))
        self._line.addWidget(self._slider, 1)
        self._line.addWidget(self._figure)

    def show_value(self, value: object) -> None:
        assert isinstance(value, int)
        with QSignalBlocker(self._slider):
            self._slider.setValue(value // self._step)
        self._figure.setText(tr(self._of.unit, n=number(value)))


class _List(Control):
    def __init__(self, of: Setting, parent: QWidget) -> None:
        super().__init__(of, parent)
        self._box = QComboBox(self)
        self._named(self._box)
        for value, text in offers(of):
            self._box.addItem(text, value)
        self._box.activated.connect(lambda place: self.chosen.emit(self._box.itemData(place)))
        self._line.addWidget(self._box, 1)

    def show_value(self, value: object) -> None:
        self._box.setCurrentIndex(max(0, self._box.findData(value)))


class _Open(Control):
    """All there is to choose from at once, one under the other."""

    def __init__(self, of: Setting, parent: QWidget) -> None:
        super().__init__(of, parent)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        column = QVBoxLayout()
        column.setSpacing(0)
        for value, text in offers(of):
            button = named(QRadioButton(text, self), f"preference_{of.name}_{value or 'usual'}")
            self._group.addButton(button, len(self._values))
            self._values.append(value)
            column.addWidget(button)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))
        self._line.addLayout(column)

    def show_value(self, value: object) -> None:
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)


class _Text(Control):
    def __init__(self, of: Setting, parent: QWidget) -> None:
        super().__init__(of, parent)
        self._field = SavedField(tr(of.label), f"preference_{of.name}", self)
        self._field.saved.connect(lambda text: self.chosen.emit(text))
        self._line.addWidget(self._field, 1)

    def show_value(self, value: object) -> None:
        self._field.show_value(str(value))


class _Folder(Control):
    def __init__(self, of: Setting, parent: QWidget) -> None:
        super().__init__(of, parent)
        self._path = ElidedLabel("", self)
        self._path.setProperty("soft", True)
        button = QPushButton(tr("Choose…"), self)
        self._named(button)
        button.setAutoDefault(False)
        button.clicked.connect(self._ask)
        self._line.addWidget(self._path, 1)
        self._line.addWidget(button)

    def show_value(self, value: object) -> None:
        self._path.setText(str(value) if value else tr("Documents"))

    def _ask(self) -> None:
        folder = files.open_folder(self.window(), files.PROJECTS, tr("Folder of New Projects"))
        if folder is not None:
            self.chosen.emit(str(folder))


def offers(of: Setting) -> list[tuple[str, str]]:
    """(value, what it is called), in order."""
    if of.kind == "family":
        there = [family for family in TYPEFACES if QFontDatabase.hasFamily(family)]
        return [("", tr("Best there is")), *((family, family) for family in there)]
    return [*((value, tr(text)) for value, text in of.words.items()), *of.own.items()]


def control(of: Setting, parent: QWidget) -> Control:
    made: Callable[[Setting, QWidget], Control]
    if isinstance(of.taste, tastes.Switch):
        made = _Tick
    elif isinstance(of.taste, tastes.Number):
        made = _Range
    else:
        made = {"line": _Text, "folder": _Folder, "open": _Open}.get(of.kind, _List)
    return made(of, parent)
