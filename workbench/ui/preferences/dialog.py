"""The preferences: pages at the left, their settings at the right, and a box that looks through all of them.

The rule: there is nothing to confirm. A change is kept and said the moment it is made (``changed``), and beside each
that is not as usual stands the way back.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QScrollArea, QVBoxLayout, QWidget

from workbench.language import tr
from workbench.text import fold
from workbench.ui import tastes
from workbench.ui.preferences.pages import PAGES, Setting
from workbench.ui.preferences.rows import Row
from workbench.ui.theme import Theme, reading_family
from workbench.ui.widgets.fields import FilterField
from workbench.ui.widgets.labels import Hairline
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import margins


class Preferences(QDialog):
    """``changed`` carries the taste that was kept anew; ``wanted`` the name of a deed, which somebody else does."""

    changed = Signal(object)
    wanted = Signal(str)

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None, *, project: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(900, 600)
        self._theme = theme
        self._filter = FilterField(tr("Search the preferences"), "preferences_search", self)
        self._list = named(QListWidget(self), "preferences_pages", tr("Pages"))
        self._list.setFixedWidth(232)
        self._list.addItems([tr(page.title) for page in PAGES])
        self._area = QScrollArea(self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it is gone through
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel(tr("No setting is called so."), alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("soft", True)
        self._pages = [_PageView(place, self, project=project) for place in range(len(PAGES))]
        self._lay_out()
        self._filter.textChanged.connect(self._narrow)
        self._filter.down_pressed.connect(self._list.setFocus)
        self._list.currentRowChanged.connect(lambda _place: self._show())
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._filter.setFocus)
        self._list.setCurrentRow(0)
        self._filter.setFocus()

    def open_page(self, name: str) -> None:
        self._filter.clear()
        self._list.setCurrentRow([page.name for page in PAGES].index(name))

    def refresh(self) -> None:
        """Show what is kept: it may have been set elsewhere."""
        for page in self._pages:
            for row in page.rows:
                row.show_kept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "_pages") and self.isActiveWindow():
            self.refresh()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pages"):
            self._narrow()

    def take(self, setting: Setting, value: object) -> None:
        """Keep a value; the usual one for ``None``."""
        if value is None:
            tastes.reset(setting.taste)
        else:
            setting.taste.keep(value)  # type: ignore[arg-type]
        self.refresh()
        self.changed.emit(setting.taste)

    def _lay_out(self) -> None:
        inner = QWidget(self._area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(margins(28, 4, 12, 16))
        column.setSpacing(0)
        column.addWidget(self._nothing)
        for page in self._pages:
            column.addWidget(page)
        column.addStretch(1)
        self._area.setWidget(inner)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._filter)
        left.addWidget(self._list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 12, 8, 12))
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(self._area, 1)

    def _narrow(self) -> None:
        """Only the pages with a setting that fits; without words, all of them."""
        words = fold(self._filter.text()).split()
        for place, page in enumerate(self._pages):
            fits = page.narrow(words, self._theme())
            self._list.item(place).setHidden(not fits)
        self._show()

    def _show(self) -> None:
        """While one searches, all that fits; else the page that is chosen."""
        searching = bool(self._filter.text().strip())
        chosen = self._list.currentRow()
        for place, page in enumerate(self._pages):
            page.setVisible(page.fits if searching else place == chosen)
        self._nothing.setVisible(searching and not any(page.fits for page in self._pages))
        if searching and 0 <= chosen < len(self._pages) and self._pages[chosen].fits:
            self._area.ensureWidgetVisible(self._pages[chosen], 0, 0)
        elif not searching:
            self._area.verticalScrollBar().setValue(0)


class _PageView(QWidget):
    """A heading and its rows, parted by hairlines."""

    def __init__(self, place: int, dialog: Preferences, *, project: bool) -> None:
        super().__init__(dialog)
        self.fits = True
        page = PAGES[place]
        self.setObjectName(f"preferences_{page.name}")
        self._title = QLabel(tr(page.title), self)
        font = QFont(reading_family())
        font.setPixelSize(22)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setContentsMargins(0, 8, 0, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addWidget(self._title)
        self.rows: list[Row] = []
        self._lines: list[Hairline] = []
        for of in page.rows:
            row = Row(of, self, project=project)
            if isinstance(of, Setting):
                row.chosen.connect(lambda value, of=of: dialog.take(of, value))
            row.wanted.connect(lambda name=of.name: dialog.wanted.emit(name))
            line = Hairline(self)
            column.addWidget(line)
            column.addWidget(row)
            self.rows.append(row)
            self._lines.append(line)

    def narrow(self, words: list[str], theme: Theme) -> bool:
        """Whether something is left; a page whose title fits is left whole."""
        whole = bool(words) and all(word in fold(self._title.text()) for word in words)
        self.fits = False
        for row, line in zip(self.rows, self._lines, strict=True):
            fits = whole or row.fits(words)
            row.setVisible(fits)
            line.setVisible(fits)
            row.mark(words, theme.hit, self.palette().color(QPalette.ColorRole.Text).name())
            self.fits = self.fits or fits
        return self.fits
