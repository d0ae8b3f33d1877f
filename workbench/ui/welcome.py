"""The window when no project is open: the sample, a new project, an old one, or files dropped to begin with."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QIcon, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench import resources
from workbench.language import tr
from workbench.ui.icons import icon
from workbench.ui.settings import recent_projects
from workbench.ui.theme import Theme, reading_family, ui_font
from workbench.ui.widgets.naming import named

if TYPE_CHECKING:
    from workbench.ui.widgets.notice import NoticeBar

SHOWN = 5


class Welcome(QWidget):
    """``opened`` carries a project's path; ``dropped`` files to make a project of."""

    opened = Signal(object)
    dropped = Signal(list)
    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()

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
        leave = QAction(self)
        leave.setShortcut("Ctrl+Q")
        leave.triggered.connect(self.close)
        self.addAction(leave)

    def say(self, told: str, action: str | None = None, run: Callable[[], None] | None = None) -> None:
        """At the foot, until it is closed."""
        from workbench.ui.widgets.notice import NoticeBar

        if self._notice is None:
            self._notice = NoticeBar(self)
            self._grid.addWidget(self._notice, 1, 0, 1, 2)
        self._notice.say(told, action, run, kind="error")

    def _build(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(48, 40, 48, 40)
        grid.setHorizontalSpacing(48)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        grid.addLayout(self._begin(), 0, 0)
        grid.addWidget(self._drop_area(), 0, 1)

    def _begin(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        mark = QLabel(alignment=Qt.AlignmentFlag.AlignLeft)
        mark.setPixmap(QIcon(str(resources.path("icons/workbench.svg"))).pixmap(QSize(56, 56)))
        name = QLabel("Source Workbench")
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
            button = QPushButton(icon(glyph, self._theme.accent_ink if primary else None), f"  {label}")
            button.setProperty("primary", primary)
            button.setObjectName(f"welcome_{glyph.replace('-', '_')}")
            button.setMinimumHeight(36)
            button.setMaximumWidth(280)
            button.clicked.connect(wish)
            column.addWidget(button)
        column.addSpacing(16)
        self._recent(column)
        column.addStretch(1)
        return column

    def _recent(self, column: QVBoxLayout) -> None:
        paths = recent_projects()[:SHOWN]
        if not paths:
            return
        heading = QLabel(tr("Recent"))
        heading.setFont(ui_font(-1, bold=True))
        heading.setProperty("soft", True)
        column.addWidget(heading)
        for path in paths:
            column.addLayout(self._recent_row(path))

    def _recent_row(self, path: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        button = QPushButton(path.stem, flat=True)
        button.setProperty("flat", True)
        button.setToolTip(str(path))
        button.setAccessibleName(tr("Open {project}", project=path.stem))
        button.setEnabled(path.exists())
        button.clicked.connect(lambda: self.opened.emit(path))
        where = QLabel(str(path.parent) if path.exists() else tr("not there any more"))
        where.setProperty("faint", True)
        where.setFont(ui_font(-1))
        row.addWidget(button)
        row.addWidget(where, 1)
        return row

    def _drop_area(self) -> QFrame:
        frame = named(QFrame(), "drop_area", tr("Drop articles here"))
        frame.setStyleSheet(
            f"#drop_area {{ border: 1px dashed {self._theme.ink_faint}; border-radius: 8px; "
            f"background: {self._theme.paper}; }}"
        )
        column = QVBoxLayout(frame)
        column.setContentsMargins(32, 32, 32, 32)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icon("files").pixmap(QSize(32, 32)))
        heading = QLabel(tr("Drop articles here"), alignment=Qt.AlignmentFlag.AlignCenter)
        heading.setFont(ui_font(0, bold=True))
        text = QLabel(
            tr("Text files and saved web pages, or a whole folder of them. A new project is made beside them."),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        text.setProperty("soft", True)
        column.addStretch(1)
        for widget in (picture, heading, text):
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
