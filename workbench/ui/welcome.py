"""The window when no project is open: the sample, a new project, an old one, or files dropped to begin with."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench import language, resources
from workbench.language import tr
from workbench.ui import recents, tastes
from workbench.ui.icons import icon
from workbench.ui.recent_list import RecentList, RecentProjects
from workbench.ui.theme import Theme, reading_family, ui_font
from workbench.ui.widgets.naming import named
from workbench.ui.widgets.sides import stand_at_the_beginning

if TYPE_CHECKING:
    from workbench.ui.widgets.notice import NoticeBar

SHOWN = 5
WIDEST, HIGHEST = 1120, 680
"""Pixels: on a large screen it stays one thing to look at."""


class Welcome(QWidget):
    """``opened`` carries a project's path; ``dropped`` files to make a project of; ``preferred`` a taste that was
    chosen here."""

    opened = Signal(object)
    dropped = Signal(list)
    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    preferred = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWindowTitle("Source Workbench")
        self.setAcceptDrops(True)
        self.resize(880, 560)
        self._theme = theme
        self._notice: NoticeBar | None = None
        self._build()
        keys = QKeySequence.StandardKey
        for key, wish in ((keys.New, self.new_wanted), (keys.Open, self.open_wanted)):
            action = QAction(self)
            action.setShortcut(key)
            action.triggered.connect(wish)
            self.addAction(action)
        for named_by_hand, do in (("Ctrl+Q", self.close), ("Ctrl+,", lambda: self.show_preferences())):
            action = QAction(self)
            action.setShortcut(named_by_hand)
            action.triggered.connect(do)
            self.addAction(action)

    def wear(self, theme: Theme) -> None:
        """Follow a change of theme; icons without a colour of their own follow by themselves."""
        self._theme = theme
        self._dress()

    def say(self, told: str, action: str | None = None, run: Callable[[], None] | None = None) -> None:
        """At the foot, until it is closed."""
        from workbench.ui.widgets.notice import NoticeBar

        if self._notice is None:
            self._notice = NoticeBar(self)
            self._grid.addWidget(self._notice, 2, 0, 1, 2)
        self._notice.say(told, action, run, kind="error")

    def show_preferences(self, page: str = "") -> None:
        """Those of the program; what concerns a project waits for one."""
        from workbench.ui.preferences.dialog import Preferences
        from workbench.ui.preferring import do_anywhere

        dialog = self.findChild(Preferences)
        if dialog is None:
            dialog = Preferences(lambda: self._theme, self, project=False)
            dialog.changed.connect(self.preferred)
            dialog.wanted.connect(do_anywhere)
            dialog.wanted.connect(self._fill_recent)
        if page:
            dialog.open_page(page)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _build(self) -> None:
        middle = QWidget(self)
        middle.setMaximumSize(WIDEST, HIGHEST)
        self._grid = grid = QGridLayout(middle)
        grid.setContentsMargins(48, 32, 48, 12)
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        grid.setRowStretch(0, 1)
        grid.addLayout(self._begin(), 0, 0)
        grid.addWidget(self._drop_area(), 0, 1)
        grid.addLayout(self._foot(), 1, 0, 1, 2)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(middle)
        self._first.setFocus()
        self._dress()

    def _dress(self) -> None:
        theme = self._theme
        self._drop.setStyleSheet(
            f"#drop_area {{ border: 1px dashed {theme.ink_faint}; border-radius: 8px; background: {theme.paper}; }}"
        )
        self._first.setIcon(icon("book-open", theme.accent_ink))
        self._files.setPixmap(icon("files").pixmap(QSize(32, 32)))
        self._globe.setPixmap(icon("globe").pixmap(QSize(16, 16)))

    def _begin(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        mark = QLabel(alignment=Qt.AlignmentFlag.AlignLeft)
        mark.setPixmap(QIcon(str(resources.path("icons/workbench.svg"))).pixmap(QSize(56, 56)))
        name = QLabel("Source Workbench")
        stand_at_the_beginning(name)
        font = ui_font(1)
        font.setFamily(reading_family())
        font.setPixelSize(28)
        name.setFont(font)
        line = QLabel(tr("Read closely. Keep what was said. Prove every word."))
        line.setProperty("soft", True)
        column.addWidget(mark)
        column.addSpacing(4)
        column.addWidget(name)
        column.addWidget(line)
        column.addSpacing(20)
        for label, glyph, wish, primary in (
            (tr("Open the sample project"), "book-open", self.sample_wanted, True),
            (tr("New project…"), "file-plus", self.new_wanted, False),
            (tr("Open…"), "folder-open", self.open_wanted, False),
        ):
            button = QPushButton(icon(glyph), f"  {label}")
            button.setProperty("primary", primary)
            button.setObjectName(f"welcome_{glyph.replace('-', '_')}")
            button.setMinimumHeight(36)
            button.setMaximumWidth(280)
            button.clicked.connect(wish)
            column.addWidget(button)
            if primary:
                self._first = button
        column.addSpacing(16)
        self._recent(column)
        column.addStretch(1)
        return column

    def _recent(self, column: QVBoxLayout) -> None:
        self._heading = QLabel(tr("Recent"))
        self._heading.setFont(ui_font(-1, bold=True))
        self._heading.setProperty("soft", True)
        self._list = RecentList(SHOWN, self)
        self._list.opened.connect(self.opened)
        self._list.emptied.connect(self._fill_recent)
        self._all = named(QPushButton(tr("All Recent Projects…")), "welcome_all_recent")
        self._all.setProperty("flat", True)
        self._all.setProperty("leading", True)
        self._all.setFont(ui_font(-1))
        self._all.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._all.clicked.connect(self._show_all)
        for widget in (self._heading, self._list, self._all):
            column.addWidget(widget)
        self._fill_recent()

    def _fill_recent(self) -> None:
        self._list.fill()
        some = len(recents.listed())
        self._heading.setVisible(some > 0)
        self._all.setVisible(some > SHOWN)

    def _show_all(self) -> None:
        dialog = RecentProjects(self)
        dialog.opened.connect(self.opened)
        dialog.finished.connect(self._fill_recent)
        dialog.show()

    def _foot(self) -> QHBoxLayout:
        """The language, in the names by which its speakers call it: who reads no English finds it all the same."""
        tongues = named(QComboBox(), "welcome_language", tr("Language"))
        tongues.addItem(tr("Like the desktop"), "")
        for code, name in language.LANGUAGES.items():
            tongues.addItem(name, code)
        tongues.setCurrentIndex(max(0, tongues.findData(tastes.LANGUAGE.kept())))
        tongues.setFont(ui_font(-1))
        tongues.activated.connect(lambda place: self._speak(tongues.itemData(place)))
        self._globe = QLabel()
        preferences = named(QPushButton(tr("Preferences…")), "welcome_preferences")
        preferences.setProperty("flat", True)
        preferences.setFont(ui_font(-1))
        preferences.clicked.connect(lambda: self.show_preferences())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._globe)
        row.addWidget(tongues)
        row.addStretch(1)
        row.addWidget(preferences)
        return row

    def _speak(self, code: str) -> None:
        if code != tastes.LANGUAGE.kept():
            tastes.LANGUAGE.keep(code)
            self.preferred.emit(tastes.LANGUAGE)

    def _drop_area(self) -> QFrame:
        self._drop = frame = named(QFrame(), "drop_area", tr("Drop articles here"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(32, 32, 32, 32)
        self._files = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        heading = QLabel(tr("Drop articles here"), alignment=Qt.AlignmentFlag.AlignCenter)
        heading.setFont(ui_font(0, bold=True))
        text = QLabel(
            tr("Text files and saved web pages, or a whole folder of them. A new project is made beside them."),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        text.setProperty("soft", True)
        column.addStretch(1)
        for widget in (self._files, heading, text):
            column.addWidget(widget)
        column.addStretch(1)
        return frame

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        projects = [path for path in paths if path.suffix == ".swb"]
        if projects:
            self.opened.emit(projects[0])
        elif paths:
            self.dropped.emit(paths)
