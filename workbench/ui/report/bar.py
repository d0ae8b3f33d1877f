"""The strip over the pages: where one is, how large they are, whether they are up to date; and the one under them,
from which the report is handed in."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from workbench.language import number, tr
from workbench.ui.report.export import FORMATS
from workbench.ui.theme import ui_font
from workbench.ui.widgets.buttons import IconButton
from workbench.ui.widgets.fields import SavedField
from workbench.ui.widgets.labels import ElidedLabel
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import margins


class PageBar(QWidget):
    page_wanted = Signal(int)
    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(36)
        self._title = QLabel(tr("Preview"))
        self._title.setFont(ui_font(-1, bold=True))
        self._title.setProperty("soft", True)
        self._state = named(ElidedLabel(), "report_state", tr("State of the preview"))
        self._state.setFont(ui_font(-1))
        self._state.setProperty("faint", True)
        self._page = SavedField(tr("Page"), "report_page")
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setFixedSize(52, 26)
        self._page.saved.connect(self._on_page)
        self._of = QLabel()
        self._of.setFont(ui_font(-1, figures=True))
        self._of.setProperty("soft", True)
        self._percent = QLabel()
        self._percent.setFont(ui_font(-1, figures=True))
        self._percent.setProperty("soft", True)
        smaller = IconButton("minus", tr("Smaller (−)"), "report_smaller")
        larger = IconButton("plus", tr("Larger (+)"), "report_larger")
        fit = IconButton("arrow-up-down", tr("Fit the page to the width (0)"), "report_fit")
        for button, step in ((smaller, -1), (larger, 1), (fit, 0)):
            button.clicked.connect(lambda _checked=False, by=step: self.zoom_wanted.emit(by))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 0, 8, 0))
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addWidget(self._state, 1)
        for widget in (self._page, self._of, smaller, self._percent, larger, fit):
            row.addWidget(widget)

    def show_place(self, page: int, count: int, percent: int, *, done: bool) -> None:
        self._page.setEnabled(bool(count))
        self._page.show_value(str(page) if count else "")
        of = tr("of {pages}", pages=number(count)) if done else tr("of {pages}…", pages=number(count))
        self._of.setText(of if count else "")
        self._percent.setText(tr("{percent} %", percent=percent))

    def _on_page(self, text: str) -> None:
        if text.isdecimal() and len(text) < 7:
            self.page_wanted.emit(int(text))
        else:
            self._page.take_back()

    def say(self, sentence: str) -> None:
        self._state.setText(sentence)

    def state(self) -> str:
        return self._state.text()


class HandInBar(QWidget):
    """``export_wanted`` and ``format_changed`` carry nothing and the ending of a format."""

    export_wanted = Signal()
    format_changed = Signal(str)
    open_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(48)
        self._told = named(ElidedLabel(), "report_written", tr("Last export"))
        self._told.setProperty("soft", True)
        self._open = named(QPushButton(tr("Open")), "report_open", tr("Open the exported file"))
        self._folder = named(
            QPushButton(tr("Show in Folder")), "report_folder", tr("Show the exported file in its folder")
        )
        self._format = named(QComboBox(), "report_format", tr("Format"))
        for ending, label, _ in FORMATS:
            self._format.addItem(tr(label), ending)
        self._export = named(QPushButton(tr("Export…")), "report_write", tr("Export the report"))
        self._export.setProperty("primary", True)
        self._open.clicked.connect(self.open_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._format.activated.connect(lambda place: self.format_changed.emit(self._format.itemData(place)))
        self._export.clicked.connect(self.export_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        for widget in (self._open, self._folder, self._format, self._export):
            row.addWidget(widget)
        self.show_written(None)

    def show_written(self, path: Path | None, told: str = "") -> None:
        self._told.setText(told)
        self._open.setVisible(path is not None)
        self._folder.setVisible(path is not None)

    def show_format(self, ending: str) -> None:
        self._format.setCurrentIndex(max(0, self._format.findData(ending)))

    def enable(self, on: bool) -> None:
        self._export.setEnabled(on)
