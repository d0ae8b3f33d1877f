"""How to ask, on one small page under the search box."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workbench.ui.theme import ui_font
from workbench.ui.widgets.popover import Popover

WORDS = (
    ("strike border", "both words, in any form"),
    ("strike OR attack", "either"),
    ("strike -air", "without “air”"),
    ("“peace talks”", "these words, one after another"),
    ("=“peace talks”", "exactly as written"),
    ("nego*   w*nder", "any ending, any letters inside"),
    ("minister near resigned", "close to each other"),
    ("thorne~", "spelled something like it"),
)
FIELDS = (
    ("outlet:Courier outlet:Post", "who published it: either of these"),
    ("date:2023-01..2023-05", "when; also 2023, 2023-04, “last month”"),
    ("actor:Thorn   claim:talks", "who is quoted, on what"),
    ("stance:+   stance:-", "how: + − ? ~"),
    ("status:unread   lang:tr", "how far you are, in which language"),
    ("title:strike   byline:Doe", "in the title, by whom"),
    ("in:quotes   in:notes", "only what you kept or noted"),
)


class SyntaxHelp(Popover):
    WIDTH = 480

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("How to ask", "search_help", parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for heading, rows in (("Words", WORDS), ("About a source", FIELDS)):
            title = QLabel(heading)
            title.setFont(ui_font(0, bold=True))
            line = grid.rowCount()
            if line > 1:
                grid.setRowMinimumHeight(line, 10)
                line += 1
            grid.addWidget(title, line, 0, 1, 2)
            for example, meaning in rows:
                line = grid.rowCount()
                grid.addWidget(QLabel(example), line, 0)
                said = QLabel(meaning)
                said.setProperty("soft", True)
                grid.addWidget(said, line, 1)
        self.column.addLayout(grid)
        foot = QLabel(
            "Case and accents do not matter. Nothing you type is an error: what is not understood is left out, "
            "and said.",
            wordWrap=True,
        )
        foot.setProperty("faint", True)
        foot.setFont(ui_font(-1))
        self.column.addSpacing(4)
        self.column.addWidget(foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows_said = "; ".join(f"{example}: {meaning}" for example, meaning in (*WORDS, *FIELDS))
        self.setAccessibleDescription(rows_said)

    def open_under(self, box: QWidget) -> None:
        """Under the box, at its left edge, inside the screen."""
        self.setFixedWidth(self.WIDTH)
        self.adjustSize()
        corner = box.mapToGlobal(QPoint(0, box.height() + 4))
        room = box.screen().availableGeometry()
        self.move(max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4)), corner.y())
        self.show()
        self.setFocus()
